import { clip } from './escape.ts';
import type { ReportException, ReportFinding, ReportFrame } from './report.ts';
import { ruleOf } from './rules.ts';

/**
 * Sentences about a finding, in plain text. UNTRUSTED: they hold the server's words and must go through escape.ts
 * wherever they are shown.
 */

/** `ValueError: invalid literal`; without an exception the evidence of the leading signal. */
export function headline(finding: ReportFinding): string {
  const { exception } = finding;
  if (exception === null) return finding.evidence[0] ?? ruleOf(finding.rule).short;
  return exception.message === '' ? exception.type : `${exception.type}: ${exception.message}`;
}

/** What the outside saw. `response.ended` uses the words of the transport room. */
export function outcome({ response }: ReportFinding): string {
  const ends: Readonly<Record<string, string>> = {
    fin: 'closed the connection',
    rst: 'reset the connection',
    timeout: 'stayed silent',
    disconnect: 'saw the client leave',
    refused: 'no longer listened',
    unreachable: 'could not be reached',
  };
  const end = Object.hasOwn(ends, response.ended) ? ends[response.ended] : undefined;
  if (response.status === null) return `the server ${end ?? 'gave no answer'}`;
  if (end === undefined) return `the server answered ${response.status}`;
  return `the server answered ${response.status} and ${end}`;
}

/** What was tried, where that is defined, and what a correct server does; null where nobody knows. */
export function attempt({ about }: ReportFinding): string | null {
  if (about === null) return null;
  const sources = [about.rfc, about.cwe === null ? null : `CWE-${about.cwe}`].filter((source) => source !== null);
  return `${about.title}${sources.length === 0 ? '' : ` (${sources.join('; ')})`}; a correct server ${about.expect}`;
}

/** `app/views.py:41`, or null when nobody knows the place. */
export function place({ location }: ReportFinding): string | null {
  return location && `${location.uri}:${location.line}`;
}

/** `confirmed 3 of 3 times`, with the word flaky where it is. */
export function confirmation({ confirmed, stability }: ReportFinding): string {
  return `${stability === 'flaky' ? 'flaky, ' : ''}confirmed ${confirmed.k} of ${confirmed.n} times`;
}

/** `It takes 2 requests in order.`: what one request does not show; null where one does. */
export function effort({ sequence, at_once, times }: ReportFinding): string | null {
  if (times > 1) return `It takes ${times} plays to be seen.`;
  return sequence === null
    ? null
    : `It takes ${sequence.length} requests ${at_once ? 'at the same time' : 'in order'}.`;
}

/** How the client leaves, where that is not as mitmproxy's pathoc does: its line alone does not show the finding. */
export function leaving({ leaves }: ReportFinding): string | null {
  return leaves === null
    ? null
    : "The client leaves by a reset (RST); mitmproxy's pathoc leaves by a FIN and cannot show this one.";
}

/** The exception as lines, innermost frame first; `>` marks the frames of the app. */
export function tracebackLines(exception: ReportException, maxFrames = 40): readonly string[] {
  const shown = exception.frames.slice(0, maxFrames).map(frameLine);
  const hidden = exception.frames.length - shown.length;
  const head = exception.message === '' ? exception.type : `${exception.type}: ${exception.message}`;
  return [...clip(head, 4000).split('\n'), ...shown, ...(hidden > 0 ? [`  … (${hidden} more frames)`] : [])];
}

function frameLine(frame: ReportFrame): string {
  const at = `${frame.file ?? '?'}${frame.line === null ? '' : `:${frame.line}`}`;
  return `${frame.in_app ? '>' : ' '} ${at}${frame.function === null ? '' : ` in ${frame.function}`}`;
}
