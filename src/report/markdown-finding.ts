import { confirmation, headline, outcome, place, tracebackLines } from './describe.ts';
import { cellCode, codeLink, fenced, fencedCommand, inlineCode, relativeUri } from './escape.ts';
import type { ReportOptions } from './options.ts';
import { byteLength, rawRequestLines } from './raw-request.ts';
import type { Report, ReportFinding } from './report.ts';
import { reproduceWithPython } from './reproduce.ts';
import { cwePage, ruleOf, ruleTitle } from './rules.ts';

/**
 * A finding in GitHub's Markdown, for the summary and the comment. Every untrusted word stands in a code span or a fence.
 */

const ICON = { error: '❌', warning: '⚠️' } as const;
/** A longer link would eat the room of the findings. */
const MAX_URL = 400;
const TOO_LONG = 'Too long to show here: the JSON report has it.';

/** A table of findings, one row each. Private reports have no column that quotes the server. */
export function findingTable(findings: readonly ReportFinding[], options: ReportOptions): string {
  const open = options.disclosure === 'full';
  const columns = ['#', 'Verdict', 'Rule', 'Where', ...(open ? ['What happened'] : []), 'Confirmed'];
  const rows = findings.map((finding, index) => [
    String(index + 1),
    finding.verdict,
    `${ICON[finding.level]} ${ruleOf(finding.rule).id}`,
    placeLink(finding, options),
    ...(open ? [cellCode(headline(finding))] : []),
    `${finding.confirmed.k} of ${finding.confirmed.n}${finding.stability === 'flaky' ? ', flaky' : ''}`,
  ]);
  return [columns, columns.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

/** One finding whole: what, where, how to reproduce it, the traceback, the bytes, what to do. */
export function findingSection(finding: ReportFinding, index: number, report: Report, options: ReportOptions): string {
  const rule = ruleOf(finding.rule);
  const head = `### ${index}. ${ICON[finding.level]} ${finding.verdict} ${ruleTitle(rule)} at ${placeLink(finding, options)}`;
  const advice = `**How to fix it.** ${rule.fix} See ${rule.rfc} and [CWE-${rule.cwe}](${cwePage(rule.cwe)}).`;
  if (options.disclosure === 'private') return [head, rule.short, advice].join('\n\n');
  return [
    head,
    inlineCode(headline(finding), 1000),
    `${sentence(finding)} Found by ${inlineCode(finding.mutation)} on ${inlineCode(finding.route)}.`,
    '**Reproduce it:**',
    fencedCommand(finding.pathoc) ?? TOO_LONG,
    advice,
    ...(finding.exception === null ? [] : [details('Traceback', fenced(tracebackLines(finding.exception)))]),
    details(`Request, ${byteLength(finding.request_base64)} bytes`, fenced(rawRequestLines(finding.request_base64))),
    ...withoutPatho(finding, report, options),
    details('Why this is a finding', fenced(whyLines(finding))),
  ].join('\n\n');
}

/** What was seen from outside, which holds none of the server's words. */
function sentence(finding: ReportFinding): string {
  const text = `${outcome(finding)}; ${confirmation(finding)}.`;
  return text[0]!.toUpperCase() + text.slice(1);
}

function withoutPatho(finding: ReportFinding, report: Report, { files }: ReportOptions): string[] {
  const python = reproduceWithPython(finding, report.target.url, files.json);
  const command = python === null ? null : fencedCommand(python);
  return command === null ? [] : [details('Reproduce it without patho', command)];
}

function whyLines(finding: ReportFinding): string[] {
  const { minimized, location } = finding;
  return [
    ...finding.evidence,
    ...(location === null ? [] : [`Place: ${location.why}.`]),
    `Minimized from ${minimized.from_length} to ${minimized.to_length} characters in ${minimized.executions} executions.`,
    `Fingerprint ${finding.fingerprint}`,
  ];
}

/** A folded block; the empty lines make Markdown read its inside again. */
export function details(summary: string, body: string): string {
  return `<details><summary>${summary}</summary>\n\n${body}\n\n</details>`;
}

/** `path:line` as code, linked to the line of the tested commit where that is known. */
export function placeLink(finding: ReportFinding, { repositoryUrl, sha }: ReportOptions): string {
  const at = place(finding);
  if (at === null) return 'no known place';
  const uri = relativeUri(finding.location!.uri);
  const known = repositoryUrl !== null && sha !== null && uri !== null;
  const url = known ? `${repositoryUrl}/blob/${sha}/${uri}#L${finding.location!.line}` : null;
  return codeLink(cellCode(at), url !== null && url.length <= MAX_URL ? url : null);
}
