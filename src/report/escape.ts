/**
 * The one file that makes untrusted text safe to show. A server's log, its responses, the user's specs and file names from
 * tracebacks all end in places that interpret text: a terminal, a CI log, GitHub's Markdown, SARIF, a shell.
 *
 * Whatever cannot be shown as it is becomes a visible escape (`\x1b`, `\u202e`): nothing is dropped silently, and inside a
 * pathoc value the escape even means the same byte.
 */

/** Controls, invisible format characters (bidi, zero width, tags), Unicode line breaks and lone surrogates. */
const INVISIBLE = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/gu;
/** Whole ANSI sequences: colours in a log are noise, not evidence. A half one is left for INVISIBLE to show. */
const ANSI = /\x1b\[[0-?]{0,32}[ -/]{0,4}[@-~]/g;
const SHORT: Readonly<Record<string, string>> = { '\n': '\\n', '\r': '\\r', '\t': '\\t' };

/** `\n`, `\x1b` or `\u{e0041}` for one character: as a person would write it in a string. */
function visible(character: string): string {
  const code = character.codePointAt(0)!;
  if (SHORT[character] !== undefined) return SHORT[character];
  if (code <= 0xff) return `\\x${code.toString(16).padStart(2, '0')}`;
  return code <= 0xffff ? `\\u${code.toString(16).padStart(4, '0')}` : `\\u{${code.toString(16)}}`;
}

/**
 * Cuts text to `max` UTF-16 units and says how much is missing. Every function here clips first, so that a line of
 * 10 MB costs no more than a short one.
 */
export function clip(text: string, max: number): string {
  if (text.length <= max) return text;
  const end = /[\ud800-\udbff]/.test(text[max - 1] ?? '') ? max - 1 : max;
  return `${text.slice(0, end)}… (${text.length - end} more characters)`;
}

/**
 * One line that no terminal and no CI runner interprets, wherever in a line it is printed. GitHub's runner reads `::command::`
 * at the start of a line and `##[command]` anywhere in it; other systems read `##vso[` and `##teamcity[`.
 *
 * @param max - longest result before the cut is announced, in UTF-16 units
 */
export function terminalLine(text: string, max = 2000): string {
  return clip(text, max)
    .replace(ANSI, '')
    .replace(INVISIBLE, visible)
    .replace(/##(\w*)\[/g, '##$1\\x5b')
    .replace(/^(\s*):(?=:)/, '$1\\x3a');
}

/** The lines of a text, each safe and behind `prefix`, which also keeps problem matchers from reading it. At most `maxLines`. */
export function terminalBlock(text: string | readonly string[], prefix: string, maxLines = 40): string[] {
  return boundedLines(text, maxLines).map((line) => prefix + terminalLine(line.replaceAll('\t', '    '), 500));
}

/** Splits without ever holding more than `maxLines` lines; the rest is counted, not kept. */
function boundedLines(text: string | readonly string[], maxLines: number): string[] {
  // A cut before the split bounds the work; 500 units a line is what terminalBlock and fenced show of each.
  const all = typeof text === 'string' ? clip(text, maxLines * 500).split(/\r\n|\n|\r/) : text;
  const kept = all.slice(0, maxLines).map((line) => clip(line, 500));
  if (all.length > maxLines) kept.push(`… (${all.length - maxLines} more lines)`);
  return kept;
}

function longestRun(text: string, character: string): number {
  let longest = 0;
  let run = 0;
  for (const c of text) {
    run = c === character ? run + 1 : 0;
    if (run > longest) longest = run;
  }
  return longest;
}

/** Markdown: a code span. Nothing inside it is a mention, a reference, a link, an image, HTML or an emoji. */
export function inlineCode(text: string, max = 300): string {
  const line = clip(text, max).replace(ANSI, '').replace(INVISIBLE, visible) || ' ';
  const fence = '`'.repeat(longestRun(line, '`') + 1);
  // CommonMark strips one space from both ends, and a backtick at an end would join the fence.
  const pad = line.startsWith('`') || line.endsWith('`') || (/^ .* $/.test(line) && line.trim() !== '') ? ' ' : '';
  return fence + pad + line + pad + fence;
}

/**
 * Markdown: a code span for a table cell. Renderers disagree on a backslash before a pipe, so the pipe itself becomes an
 * escape; cells hold names and places, never a command to copy.
 */
export function cellCode(text: string, max = 120): string {
  return inlineCode(text, max).replaceAll('|', '\\x7c');
}

/** Markdown: a fenced block, to be placed on lines of its own at the left margin. Its fence is longer than any inside. */
export function fenced(text: string | readonly string[], language = 'text', maxLines = 60): string {
  const lines = boundedLines(text, maxLines).map((line) =>
    line.replace(ANSI, '').replaceAll('\t', '    ').replace(INVISIBLE, visible),
  );
  const fence = '`'.repeat(Math.max(3, longestRun(lines.join('\n'), '`') + 1));
  return `${fence}${language}\n${lines.join('\n')}\n${fence}`;
}

/** Markdown: a fenced block of one command to copy. It is whole or it is not shown: null when it is over `max`. */
export function fencedCommand(command: string, max = 20_000): string | null {
  if (command.length > max) return null;
  const line = command.replace(INVISIBLE, visible);
  const fence = '`'.repeat(Math.max(3, longestRun(line, '`') + 1));
  return `${fence}sh\n${line}\n${fence}`;
}

/** Markdown: a link of ours around a code span; the code span alone when the address is not a plain web address. */
export function codeLink(code: string, url: string | null): string {
  return url !== null && /^https?:\/\/[\w.:-]+(\/[\w.~!$&'()*+,;=:@%/-]*)?(#[\w-]*)?$/.test(url)
    ? `[${code}](<${url}>)`
    : code;
}

/** An HTML comment that marks a text as ours; two names never make the same mark, and no name can end it. */
export function hiddenMark(name: string): string {
  const safe = encodeURIComponent(clip(name, 200).replace(/\p{Cs}/gu, '\ufffd')).replaceAll('-', '%2D');
  return `<!-- patho:${safe} -->`;
}

/**
 * SARIF `message.text` (2.1.0 §3.11.6): `[text](1)` would be a link to a related location. Braces stay: a message without
 * `arguments` has no placeholders, and viewers show doubled ones doubled.
 */
export function sarifText(text: string, max = 1000): string {
  return clip(text, max)
    .replace(ANSI, '')
    .replace(INVISIBLE, (c) => (c === '\n' ? c : visible(c)))
    .replace(/[\\[\]]/g, '\\$&');
}

/** The message of a workflow command (`::error ...::HERE`). Line feeds survive, encoded; the text itself must be safe already. */
export function commandData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

/** The value of a workflow command's property (`::error title=HERE::`). */
export function commandProperty(text: string): string {
  return commandData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}

/**
 * One shell word for bash and zsh: single quotes, which nothing but a quote ends. Bytes that do not print need ANSI-C quotes.
 * NUL cannot be passed to a program at all; it stays a visible `\x00`, which pathoc reads as that byte.
 */
export function shellQuote(text: string): string {
  const word = text.replaceAll('\0', '\\x00');
  if (/^[\x20-\x7e]*$/.test(word)) return `'${word.replaceAll("'", "'\\''")}'`;
  let quoted = '';
  for (const byte of Buffer.from(word, 'utf8')) {
    if (byte === 0x5c || byte === 0x27) quoted += `\\${String.fromCharCode(byte)}`;
    else if (byte === 0x0a) quoted += '\\n';
    // Three octal digits end by themselves; `\x1` followed by a hex digit of the text would not.
    else if (byte < 0x20 || byte > 0x7e) quoted += `\\${byte.toString(8).padStart(3, '0')}`;
    else quoted += String.fromCharCode(byte);
  }
  return `$'${quoted}'`;
}

/** A name for one file, valid on every file system: no separator, no leading dot or dash, no device name, at most 100 units. */
export function fileName(text: string): string {
  const name = clip(text, 100)
    .slice(0, 100)
    .replace(/[^A-Za-z0-9._-]+/g, '-')
    .replace(/^[.-]+|[.-]+$/g, '');
  return /^(con|prn|aux|nul|com\d|lpt\d)?(\..*)?$/i.test(name) ? `_${name}` : name;
}

/**
 * A path relative to the repository as a SARIF URI, or null when it is none: GitHub rejects a whole file for one URI with a
 * scheme, and an absolute path or `..` points outside of the repository.
 */
export function relativeUri(path: string): string | null {
  const segments = clip(path, 1000)
    .replaceAll('\\', '/')
    .replace(/^(\.\/)+/, '')
    .split('/');
  if (path.length > 1000 || /^[A-Za-z][A-Za-z0-9+.-]*:/.test(path)) return null;
  if (segments.some((segment) => segment === '' || segment === '.' || segment === '..')) return null;
  return segments.map((segment) => encodeURIComponent(segment.replace(/\p{Cs}/gu, '\ufffd'))).join('/');
}

/** JSON text that stays inert when a CI log prints it: the same value, with every character above written as `\uXXXX`. */
export function inertJson(json: string): string {
  return json
    .replace(/[\x7f-\uffff]/g, (c) => (/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/u.test(c) ? unit(c) : c))
    .replace(/#(?=#\w*\[)/g, '\\u0023');
}

function unit(c: string): string {
  return `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`;
}
