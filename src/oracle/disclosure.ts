import type { Exception } from '../traceback/exception.ts';
import { readTracebacks } from '../traceback/traceback-log.ts';
import type { Oracle } from './oracle.ts';

/** A page; elsewhere `<anonymous>` is the name of a function. */
const PAGE = /<(?:!doctype|html|body|head|pre|br|p|div|h1|title|textarea)\b/i;
const ENTITIES: Readonly<Record<string, string>> = {
  nbsp: ' ',
  quot: '"',
  lt: '<',
  gt: '>',
  amp: '&',
};
/** Tomcat's report of an error leaves out the word before each frame. */
const TOMCAT_FRAME = /^\t(?=[\w$./<>]{1,400}\([^()\n]{1,200}\)$)/gm;

function stackIn(body: string): Exception | undefined {
  const text = PAGE.test(body) ? textOfPage(body) : body;
  const withFrames = (lines: string) => readTracebacks(lines.split('\n')).find(({ frames }) => frames.length > 0);
  // JSON over several lines has its stacks in one, with escapes.
  return withFrames(text) ?? (text.includes('\\n') ? withFrames(unescaped(text)) : undefined);
}

/** Tags end lines in pages as breaks do. */
function textOfPage(page: string): string {
  return page
    .replace(/<[^>]{0,200}>/g, '\n')
    .replace(/&(#\d{1,7}|#x[\da-f]{1,6}|\w{2,4});/gi, decoded)
    .replace(TOMCAT_FRAME, '\tat ');
}

/** What an entity stands for; itself where that is unknown. */
function decoded(entity: string, name: string): string {
  if (!name.startsWith('#')) return ENTITIES[name] ?? entity;
  const code = Number(name.slice(1).replace(/^x/i, '0x'));
  return code <= 0x10ffff ? String.fromCodePoint(code) : entity;
}

function unescaped(json: string): string {
  return json.replaceAll('\\n', '\n').replaceAll('\\t', '\t').replaceAll('\\"', '"');
}

/**
 * The response's body shows a stack trace to the client (CWE-209). A good answer may be a page about one: there only what the
 * server logged as well is its own, as PHP prints it under status 200.
 */
export const disclosure: Oracle = ({ exchange, exceptions }) => {
  for (const { status, body } of exchange.responses) {
    if (status === null || body.length === 0 || (status < 400 && exceptions.length === 0)) continue;
    const shown = stackIn(Buffer.from(body).toString('utf8'));
    if (shown === undefined || (status < 400 && !exceptions.some(({ type }) => type === shown.type))) continue;
    const frames = shown.frames.length;
    return {
      kind: 'disclosure',
      why: `The answer's body shows the client a stack trace (${shown.type}, ${frames} frame${frames === 1 ? '' : 's'}).`,
    };
  }
  return null;
};
