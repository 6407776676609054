/** Lines are read up to this length; of longer ones the head and the tail, because what matters stands at either end. */
const HEAD_CHARS = 8192;
const TAIL_CHARS = 1024;

// CSI and OSC sequences, and other two-character escapes (ECMA-48 §5.4, §8.3.89).
const ANSI = /\x1b(?:\[[0-?]*[ -/]*[@-~]|\][^\x07\x1b]*(?:\x07|\x1b\\)?|[@-Z\\^_])/g;

/** `web-1  | `, `20:50:45 web.1 | `, `0|app  | `: docker compose, foreman, pm2. Gives the service's name. */
const SERVICE = /^(?:\d\d:\d\d:\d\d )?((?:\d+\|)?[\w.-]{1,64}) *\| ?/;

/** What loggers and log shippers print before every line, each anchored and bounded. */
const PREFIXES: readonly RegExp[] = [
  // Ruby's Logger: `E, [2026-11-22T20:52:10.373642 #4993] ERROR -- : `
  /^[DIWEFA], \[[^\]]{1,60}\] +[A-Z]{3,7} -- [^:]{0,60}: ?/,
  // Kubernetes' CRI: `2026-11-22T20:50:45.138Z stderr F `
  /^\d{4}-\d\d-\d\dT[\d:.]{8,18}(?:Z|[+-]\d\d:\d\d) std(?:out|err) [FP] /,
  // syslog, journald: `Nov 22 20:58:44 host node[123]: `, `2026-11-22T20:58:44+0000 host node[123]: `
  /^(?:[A-Z][a-z]{2} [ \d]\d \d\d:\d\d:\d\d|\d{4}-\d\d-\d\dT[\d:.+Z-]{8,24}) [\w.-]{1,64} [\w./-]{1,64}\[\d+\]: /,
  // Heroku: `2026-11-22T20:58:44.1+00:00 app[web.1]: `
  /^\d{4}-\d\d-\d\dT[\d:.+Z-]{8,24} [\w-]{1,32}\[[\w.-]{1,32}\]: /,
];

/**
 * A line of a text that Node's `util.inspect` broke up, as winston's `prettyPrint` and a logged object show it:
 * `  stack: 'Error: x\n' +`, `    '    at f (a.js:1:2)',`. The last one has no mark of its own but the frame.
 */
const INSPECTED = /^ +(?:[\w$]{1,64}: )?(?:(["'`])(.*)\\n\1 \+|(["'`])( +at .*)\3,?)$/;
const PLUS = 0x2b;
const COMMA = 0x2c;
const QUOTES: ReadonlySet<number> = new Set([0x22, 0x27, 0x60]);

/** One line without what carried it. */
export interface Unprefixed {
  readonly text: string;
  /** The service that printed it, where several share one stream; else empty. */
  readonly service: string;
}

/** Removes escapes, the line end and what stands around every line; bounds the length. */
export function unprefix(raw: string): Unprefixed {
  let text = raw;
  if (text.length > HEAD_CHARS + TAIL_CHARS) text = `${text.slice(0, HEAD_CHARS)}…${text.slice(-TAIL_CHARS)}`;
  if (text.includes('\x1b')) text = text.replace(ANSI, '');
  if (text.endsWith('\r')) text = text.slice(0, -1);
  let service = '';
  const bar = text.indexOf('|');
  if (bar > 0 && bar < 80) {
    const match = SERVICE.exec(text);
    if (match !== null) {
      service = match[1] ?? '';
      text = text.slice(match[0].length);
    }
  }
  const first = text.charCodeAt(0);
  const last = text.charCodeAt(text.length - 1);
  if (first === 0x20 && (last === PLUS || last === COMMA || QUOTES.has(last))) {
    const inspected = INSPECTED.exec(text);
    if (inspected !== null) return { text: inspected[2] ?? inspected[4] ?? '', service };
  }
  // Every prefix begins with a capital letter or a digit; most frames and messages of a traceback do not get here.
  if ((first >= 0x41 && first <= 0x5a) || (first >= 0x30 && first <= 0x39)) {
    for (const prefix of PREFIXES) {
      const match = prefix.exec(text);
      if (match !== null) return { text: text.slice(match[0].length), service };
    }
  }
  return { text, service };
}
