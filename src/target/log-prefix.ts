/** Terminal sequences: CSI (colours), OSC (titles, links), and two-character ones. Their character classes share nothing, so no run is read twice. */
const ANSI = /\x1b(?:\[[0-9;:?]*[ -/]*[@-~]|\][^\x07\x1b]*(?:\x07|\x1b\\)|[@-Z\\^_])/g;

const DATE = String.raw`\d{4}[-/]\d\d[-/]\d\d`;
const CLOCK = String.raw`\d\d:\d\d:\d\d(?:[.,]\d{1,9})?`;
const ZONE = String.raw`(?: ?(?:Z|[+-]\d\d:?\d\d|UTC))?`;

/** What tools put before a line. Each is anchored, and every repetition in it has a bound. Only one blank after it goes: the rest is the line's own indentation. */
const PREFIXES: readonly RegExp[] = [
  // docker compose, podman-compose: `web-1  | `
  /^[\w.-]{1,64}[ \t]{0,32}\| ?/,
  // foreman, honcho, overmind: `21:29:35 web.1  | `
  new RegExp(String.raw`^${CLOCK} [\w.-]{1,64}[ \t]{0,32}\| ?`),
  // Kubernetes CRI: `2026-11-22T21:29:35.123456789Z stdout F `
  new RegExp(`^${DATE}T${CLOCK}${ZONE} (?:stdout|stderr) [FP] ?`),
  // syslog, RFC 5424: `<14>1 2026-11-22T21:29:35.123Z host app 123 - - `
  /^<\d{1,3}>1 \S{1,40} \S{1,255} \S{1,48} \S{1,128} \S{1,32} - ?/,
  // syslog, RFC 3164, and journalctl: `Nov 22 21:29:35 host app[123]: `
  new RegExp(String.raw`^(?:<\d{1,3}>)?[A-Z][a-z]{2} [ \d]\d ${CLOCK} \S{1,255} [^\s:[]{1,64}(?:\[\d{1,10}\])?: ?`),
  // A date with a time, bare or bracketed: `2026-11-22T21:29:35Z `, `[2026-11-22 21:29:35,123 +0000] `, `2026/11/22 21:29:35 `
  new RegExp(String.raw`^\[?${DATE}[T ]${CLOCK}${ZONE}\]?:?(?: |$)`),
  // `[22/Nov/2026:21:29:35 +0000] `, `[Sun Nov 22 21:29:35 2026] `
  new RegExp(String.raw`^\[\d\d/[A-Z][a-z]{2}/\d{4}[: ]${CLOCK}${ZONE}\](?: |$)`),
  new RegExp(String.raw`^\[(?:[A-Z][a-z]{2} )?[A-Z][a-z]{2} [ \d]\d ${CLOCK} \d{4}\](?: |$)`),
  // A time alone: `[21:29:35.123] `, `21:29:35 `
  new RegExp(String.raw`^\[?${CLOCK}\]?(?: |$)`),
];

/** Prefixes stand one behind another (compose before a timestamp before a timestamp), but not without end. */
const ROUNDS = 4;
/** No prefix is longer. */
const REACH = 1024;

/**
 * A log line without what stands around it: terminal sequences, and the names and times that docker compose, foreman, syslog, Kubernetes
 * and loggers put before it. Indentation behind a prefix stays. Linear in the text, never throws.
 */
export function stripPrefix(text: string): string {
  const plain = text.includes('\x1b') ? text.replace(ANSI, '') : text;
  const head = plain.slice(0, REACH);
  let rest = head;
  for (let round = 0; round < ROUNDS; round++) {
    const shorter = withoutOnePrefix(rest);
    if (shorter.length === rest.length) break;
    rest = shorter;
  }
  return rest + plain.slice(REACH);
}

function withoutOnePrefix(text: string): string {
  for (const prefix of PREFIXES) {
    const match = prefix.exec(text);
    if (match !== null) return text.slice(match[0].length);
  }
  return text;
}
