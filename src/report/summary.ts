import { coverageTable } from './coverage-table.ts';
import { fenced, inlineCode } from './escape.ts';
import { joinWithin } from './join-within.ts';
import { details, findingSection, findingTable, howToPaste, rootCauseLines } from './markdown-finding.ts';
import { DEFAULT_REPORT_OPTIONS, type ReportOptions } from './options.ts';
import { live, worstFirst } from './order.ts';
import { reasonOf, shownNotes } from './reason.ts';
import type { Report } from './report.ts';
import { accounting, count, stopped, verdictLine } from './verdict-line.ts';

/** GitHub refuses a job summary of more than 1 MiB; other steps of the job's own may add to the file. */
const MAX_BYTES = 900 * 1024;
/** Rows of a table; the sections below it go on as long as there is room. */
const MAX_ROWS = 100;
const ICON = { good: '✅', bad: '❌', unsure: '⚪' } as const;

/** The job summary: the verdict in the first line, then a table, then every finding whole. It needs no token. */
export function toSummary(report: Report, options: ReportOptions = DEFAULT_REPORT_OPTIONS): string {
  const ordered = worstFirst(report.findings);
  const found = live(ordered);
  const head = [
    verdictHeading(report, options),
    ...reasonBlocks(report, options),
    ...(found.length > 0 ? [findingTable(found.slice(0, MAX_ROWS), options)] : []),
    ...rootCauseLines(found.slice(0, MAX_ROWS), options),
    ...(found.length > 0 ? howToPaste(options) : []),
    ...(found.length > MAX_ROWS ? [`… and ${count(found.length - MAX_ROWS, 'more finding')}.`] : []),
    ...resolved(report, options, MAX_ROWS),
    details('How it was tested', testedList(report)),
    ...coverageDetails(report, options),
    ...noteLines(report, options),
  ].join('\n\n');
  const sections = function* () {
    for (const [index, finding] of found.entries()) yield findingSection(finding, index + 1, report, options);
  };
  const tail = (dropped: number) =>
    dropped > 0 ? `_${count(dropped, 'finding')} more did not fit here: the JSON report has them all._` : '';
  return `${joinWithin(head, sections(), found.length, tail, MAX_BYTES, Buffer.byteLength)}\n`;
}

/** The heading of every Markdown report: the verdict is the first thing read. */
export function verdictHeading(report: Report, options: ReportOptions): string {
  const { tone, word, detail } = verdictLine(report);
  const played = [accounting(report)[0], stopped(report)].join(', ');
  return [
    `## ${ICON[tone]} ${word}: ${detail}`,
    `patho · ${inlineCode(options.category, 100)} · ${played}`,
    ...keptBack(report, options),
  ].join('\n\n');
}

/** Of a private report, where the rest is. */
function keptBack({ outcome }: Report, { disclosure, files }: ReportOptions): string[] {
  if (disclosure === 'full' || outcome === 'clean') return [];
  const file = files.json === null ? '' : ` and in ${inlineCode(files.json)}`;
  return [
    `Requests, messages and logs are kept out of here (\`disclosure: private\`); they are in code scanning${file}.`,
  ];
}

/** Why nothing can be said, with the end of the server's log: what one must read before all else. */
export function reasonBlocks(report: Report, { disclosure }: ReportOptions): string[] {
  const { why, log } = reasonOf(report);
  if (disclosure === 'private') return [];
  return [
    ...why.map((text) => `**Why:** ${inlineCode(text, 1000)}`),
    ...(log.length > 0 ? ["The end of the server's log:", fenced(log)] : []),
  ];
}

/** What is no longer there, with the commit that did it, and what the configuration hides. */
export function resolved(report: Report, options: ReportOptions, maxRows: number): string[] {
  const fixed = worstFirst(report.findings).filter((f) => f.verdict === 'fixed');
  const suppressed = report.findings.filter((f) => f.verdict === 'suppressed').length;
  const sha = options.sha === null ? '' : ` in ${inlineCode(options.sha.slice(0, 12))}`;
  return [
    ...(fixed.length > 0
      ? [`**Fixed${sha}:** ${count(fixed.length, 'known finding')}.`, findingTable(fixed.slice(0, maxRows), options)]
      : []),
    ...(suppressed > 0 ? [`${count(suppressed, 'finding')} suppressed by the configuration.`] : []),
  ];
}

/** The honest account of the run, as a list. */
export function testedList(report: Report): string {
  return [...accounting(report), `seed ${report.seed}`].map((line) => `- ${line}`).join('\n');
}

function coverageDetails({ coverage }: Report, { disclosure }: ReportOptions): string[] {
  if (coverage.length === 0 || disclosure === 'private') return [];
  return [details('Cases by route and class, fired of those that fit', coverageTable(coverage))];
}

function noteLines(report: Report, { disclosure }: ReportOptions): string[] {
  const notes = shownNotes(report);
  if (notes.length === 0 || disclosure === 'private') return [];
  return [details(count(notes.length, 'note'), fenced(notes.map(({ kind, text }) => `${kind}: ${text}`)))];
}
