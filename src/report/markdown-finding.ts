import { attempt, confirmation, effort, headline, leaving, outcome, place, tracebackLines } from './describe.ts';
import { cellCode, codeLink, fenced, fencedCommand, inlineCode, relativeUri } from './escape.ts';
import type { ReportOptions } from './options.ts';
import { wireLength, wireLines } from './raw-request.ts';
import type { Report, ReportFinding } from './report.ts';
import { reproduceWithPython } from './reproduce.ts';
import { fileOf, placesIn, rootCausesOf } from './root-cause.ts';
import { cwePage, ruleOf, ruleTitle } from './rules.ts';
import { count } from './verdict-line.ts';

/**
 * A finding in GitHub's Markdown, for the summary and the comment. Every untrusted word stands in a code span or a fence.
 */

const ICON = { error: '❌', warning: '⚠️' } as const;
/** A longer link would eat the room of the findings. */
const MAX_URL = 400;
/** Longer lines make a table that nobody reads. */
const MAX_CELL_COMMAND = 160;
/** Groups of one root cause that are told. */
const MAX_CAUSES = 10;
const NO_BREAK = '\u00a0';
const TOO_LONG = 'Too long to show here: the JSON report has it.';

/**
 * A table of findings, one row each: what it is and where, what happened and the line that reproduces it. Each pair shares a cell: a
 * comment is so narrow that a column more would cut the lines off. Private reports have no column that quotes the server.
 */
export function findingTable(findings: readonly ReportFinding[], options: ReportOptions): string {
  const open = options.disclosure === 'full';
  const columns = ['#', 'Finding', ...(open ? ['What happened, how to reproduce it'] : [])];
  const rows = findings.map((finding, index) => [
    String(index + 1),
    `${kindCell(finding)}<br>${placeLink(finding, options)}`,
    ...(open ? [`${cellCode(headline(finding))}${cellCommand(finding.pathoc)}`] : []),
  ]);
  return [columns, columns.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

/** `❌ new crash, flaky (2 of 5)`: the icon is the level, of what is there. */
function kindCell({ verdict, level, rule, stability, confirmed }: ReportFinding): string {
  const kind = `${verdict === 'fixed' ? '✅' : ICON[level]} ${verdict} ${ruleOf(rule).id}`.replaceAll(' ', NO_BREAK);
  return stability === 'flaky' ? `${kind}, flaky (${confirmed.k} of ${confirmed.n})` : kind;
}

/**
 * A cell holds a command whole or not at all: a part of it, or one with its pipe escaped, would be another command. What comes from a
 * baseline may have none.
 */
function cellCommand(command: string): string {
  const fits = command !== '' && command.length <= MAX_CELL_COMMAND && !command.includes('|');
  return fits ? `<br>${inlineCode(command)}` : '';
}

/** Which rows of a table may be one bug, a line a group; nothing where the report quotes no server. */
export function rootCauseLines(shown: readonly ReportFinding[], { disclosure }: ReportOptions): string[] {
  if (disclosure === 'private') return [];
  const lines = rootCausesOf(shown).map((cause) => {
    const raised = `${inlineCode(cause.type, 200)} in ${inlineCode(cause.function, 200)} (${inlineCode(fileOf(cause), 200)})`;
    return `- Same root cause? ${placesIn(shown, cause)} are each ${raised}.`;
  });
  return lines.length === 0 ? [] : [lines.slice(0, MAX_CAUSES).join('\n')];
}

/** For who sees a pathoc line for the first time; nothing where the report shows none. */
export function howToPaste({ disclosure }: ReportOptions): string[] {
  if (disclosure === 'private') return [];
  return [
    'Start the server and paste a `pathoc` line to see it happen; `pathoc` comes with `npm install -g @patho/fuzz-action`.',
  ];
}

/** One finding, ready to be reproduced; the rest folded: the traceback, the bytes, what to do. For a reader who wants to get on. */
export function findingBrief(finding: ReportFinding, index: number, report: Report, options: ReportOptions): string {
  if (options.disclosure === 'private') return findingSection(finding, index, report, options);
  return [
    ...opening(finding, index, options),
    fencedCommand(finding.pathoc) ?? TOO_LONG,
    details(
      'Traceback, request, how to fix it',
      evidence(finding, report, options, (title, body) => `**${title}:**\n\n${body}`).join('\n\n'),
    ),
  ].join('\n\n');
}

/** One finding whole: what, where, how to reproduce it, what to do, the traceback, the bytes. */
export function findingSection(finding: ReportFinding, index: number, report: Report, options: ReportOptions): string {
  if (options.disclosure === 'private') {
    const { short } = ruleOf(finding.rule);
    return [heading(finding, index, options), short, advice(finding)].join('\n\n');
  }
  return [
    ...opening(finding, index, options),
    '**Reproduce it:**',
    fencedCommand(finding.pathoc) ?? TOO_LONG,
    ...evidence(finding, report, options, details),
  ].join('\n\n');
}

function heading(finding: ReportFinding, index: number, options: ReportOptions): string {
  const title = `${ICON[finding.level]} ${finding.verdict} ${ruleTitle(ruleOf(finding.rule))}`;
  return `### ${index}. ${title} at ${placeLink(finding, options)}`;
}

function opening(finding: ReportFinding, index: number, options: ReportOptions): string[] {
  return [
    heading(finding, index, options),
    inlineCode(headline(finding), 1000),
    [
      sentence(finding),
      ...[effort(finding), leaving(finding)].filter((text) => text !== null),
      `Found by ${inlineCode(finding.mutation)} on ${inlineCode(finding.route)}.`,
    ].join(' '),
  ];
}

function advice({ rule: name }: ReportFinding): string {
  const rule = ruleOf(name);
  return `**How to fix it.** ${rule.fix} See ${rule.rfc} and [CWE-${rule.cwe}](${cwePage(rule.cwe)}).`;
}

/** @param part - a titled block: folded, or under a title in bold */
function evidence(
  finding: ReportFinding,
  report: Report,
  { files }: ReportOptions,
  part: (title: string, body: string) => string,
): string[] {
  const python = reproduceWithPython(finding, report.target.url, files.json);
  const command = python === null ? null : fencedCommand(python);
  const length = wireLength(finding);
  const tried = attempt(finding);
  return [
    ...(tried === null ? [] : [`**What was tried.** ${inlineCode(tried, 1000)}`]),
    advice(finding),
    ...(finding.exception === null
      ? []
      : [part('Traceback, innermost first, your own frames marked', fenced(tracebackLines(finding.exception)))]),
    ...(length === 0
      ? []
      : [
          part(
            `${finding.sequence === null ? 'Request' : 'Requests'}, ${count(length, 'byte')}`,
            fenced(wireLines(finding)),
          ),
        ]),
    ...(command === null ? [] : [part('Reproduce it without patho', command)]),
    part('Why this is a finding', fenced(whyLines(finding))),
  ];
}

/** What was seen from outside, which holds none of the server's words. */
function sentence(finding: ReportFinding): string {
  const text = `${outcome(finding)}; ${confirmation(finding)}.`;
  return text[0]!.toUpperCase() + text.slice(1);
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
