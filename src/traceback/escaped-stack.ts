import type { LogLine } from '../target/log-line.ts';
import { unprefix } from './carrier-prefix.ts';
import type { Exception } from './exception.ts';
import { distinct, readStackText } from './stack-text.ts';

/** Only lines that can hold a stack are taken apart: its second line stands behind an escaped line break. */
const WORTH =
  /\\n(?:\\t|\s)*(?:at |File \\?"|#0 )|\\nStack trace:|goroutine \d+ \[[^\]]{1,60}\]:\\n|Traceback \(most .{1,30}\\n/;
/** What is quoted, and what is not: each character is taken once, whatever quotes have no end. */
const TOKEN = /(["'])((?:\\.|(?!\1)[^\\])*)\1|\\.|[^\\"']+|["'\\]/gs;
const ESCAPE = /\\(u[\da-fA-F]{4}|.)/gs;
const CONTROLS: Readonly<Record<string, string>> = { n: '\n', r: '', t: '\t' };
const MAX_CHARS = 64 * 1024;
const MAX_STRINGS = 16;

/**
 * The exceptions in a line of text with a stack whose line breaks are escaped: quoted (logfmt, winston's `simple`, zap's
 * console, structlog's key-values) or not (PHP in Apache's log).
 *
 * @returns null when there is none.
 */
export function readEscapedStack(line: LogLine): Exception[] | null {
  if (!line.text.includes('\\n') || line.text.length > MAX_CHARS || !WORTH.test(line.text)) return null;
  const quoted: string[] = [];
  for (const [, , text] of line.text.matchAll(TOKEN)) {
    if (text?.includes('\\n') && quoted.length < MAX_STRINGS) quoted.push(text);
  }
  const stacks = quoted.length > 0 ? quoted : [unprefix(line.text).text];
  const found = distinct(stacks.flatMap((stack) => readStackText(unescaped(stack), line)));
  return found.length === 0 ? null : found;
}

function unescaped(text: string): string {
  return text.replace(ESCAPE, (_, escaped: string) =>
    escaped.length > 1 ? String.fromCharCode(Number.parseInt(escaped.slice(1), 16)) : (CONTROLS[escaped] ?? escaped),
  );
}
