import { fixedSince, memoryMark, rememberAll } from './comment-memory.ts';
import { codeLink, hiddenMark } from './escape.ts';
import { joinWithin } from './join-within.ts';
import { details, findingBrief, findingTable, howToPaste, rootCauseLines } from './markdown-finding.ts';
import { DEFAULT_REPORT_OPTIONS, type ReportOptions } from './options.ts';
import { worstFirst } from './order.ts';
import type { Report, ReportFinding } from './report.ts';
import { reasonBlocks, resolved, testedList, verdictHeading } from './summary.ts';
import { count } from './verdict-line.ts';

/** GitHub answers 422 to a longer body. It counts characters; UTF-16 units are never fewer. */
const MAX_LENGTH = 65_536;
/** A comment is read by everyone on the pull request: the first few whole, the rest by name. */
const MAX_SECTIONS = 10;
/** Rows of each table: fewer when their text is so long that no room would be left for the findings themselves. */
const ROWS = [30, 8, 2];

/** The first line of the comment: how the next run finds it again. One mark a category, so that matrix jobs keep their own. */
export function commentMark(category: string): string {
  return hiddenMark(category);
}

/**
 * The sticky comment of a pull request: what is new whole, what was known folded, what was fixed and by which commit.
 *
 * @param previous - the body it replaces, which remembers what earlier runs found; null when there is none
 */
export function toComment(
  report: Report,
  options: ReportOptions = DEFAULT_REPORT_OPTIONS,
  previous: string | null = null,
): string {
  const memory = rememberAll(previous, report, options.sha);
  const ordered = worstFirst(report.findings);
  const fresh = ordered.filter((f) => f.verdict === 'new');
  const known = ordered.filter((f) => f.verdict === 'known');
  let head = '';
  for (const rows of ROWS) {
    head = headOf(report, fresh, known, memory, rows, options);
    if (head.length <= MAX_LENGTH / 2) break;
  }
  const sections = function* () {
    for (const [index, finding] of fresh.slice(0, MAX_SECTIONS).entries()) {
      yield findingBrief(finding, index + 1, report, options);
    }
  };
  const where = codeLink('the job summary', options.runUrl);
  const tail = (shownAway: number) => {
    const dropped = shownAway + Math.max(0, fresh.length - MAX_SECTIONS);
    return `_${dropped > 0 ? `${count(dropped, 'new finding')} more in ` : 'More in '}${where}._`;
  };
  return `${joinWithin(head, sections(), Math.min(fresh.length, MAX_SECTIONS), tail, MAX_LENGTH, (text) => text.length)}\n`;
}

function headOf(
  report: Report,
  fresh: readonly ReportFinding[],
  known: readonly ReportFinding[],
  memory: ReturnType<typeof rememberAll>,
  rows: number,
  options: ReportOptions,
): string {
  const gone = fixedSince(memory);
  return [
    `${commentMark(options.category)}\n${memoryMark(memory)}${verdictHeading(report, options)}`,
    ...reasonBlocks(report, options),
    ...(fresh.length > 0
      ? [
          findingTable(fresh.slice(0, rows), options),
          ...rootCauseLines(fresh.slice(0, rows), options),
          ...howToPaste(options),
        ]
      : []),
    ...resolved(report, options, rows),
    ...(gone === null ? [] : [gone]),
    ...(known.length > 0
      ? [details(count(known.length, 'known finding'), findingTable(known.slice(0, rows), options))]
      : []),
    details('How it was tested', testedList(report)),
  ].join('\n\n');
}
