import { EXIT, type Place } from '../errors.ts';
import { confirmation, headline, leaving, outcome } from './describe.ts';
import { commandData, commandProperty, relativeUri, terminalLine } from './escape.ts';
import { DEFAULT_REPORT_OPTIONS, type ReportOptions } from './options.ts';
import { live, worstFirst } from './order.ts';
import { reasonOf } from './reason.ts';
import type { Report, ReportFinding } from './report.ts';
import { ruleOf, ruleTitle } from './rules.ts';
import { count, verdictLine } from './verdict-line.ts';

/** GitHub shows ten annotations of each level a step and cuts a message at 4,096 characters. */
const MAX_EACH = 10;
const MAX_MESSAGE = 4096;

/**
 * The findings as workflow commands, worst first, one a line; what is over GitHub's limit is counted in one notice, which has
 * a limit of its own. Annotations need no token, so a pull request from a fork has them too.
 */
export function toAnnotations(report: Report, options: ReportOptions = DEFAULT_REPORT_OPTIONS): string {
  const found = live(worstFirst(report.findings));
  const shown = (['error', 'warning'] as const).flatMap((level) =>
    found.filter((f) => f.level === level).slice(0, MAX_EACH),
  );
  const lines = shown.map((finding) => annotation(finding, options));
  const rest = found.length - shown.length;
  if (rest > 0) lines.push(ofRun('notice', `${count(rest, 'more finding')}: the job summary lists them all.`));
  if (report.outcome === 'inconclusive') lines.unshift(inconclusive(report, options));
  return lines.map((line) => `${line}\n`).join('');
}

/** First of all, or GitHub would leave it out after ten findings: the job is red for it. */
function inconclusive(report: Report, { disclosure }: ReportOptions): string {
  const { word, detail } = verdictLine(report);
  const why = disclosure === 'private' ? [] : reasonOf(report).why.map((text) => terminalLine(text, 1000));
  const level = report.exit_code === EXIT.inconclusive ? 'error' : 'warning';
  return ofRun(level, [`${word}: ${detail}`, ...why].join('\n'));
}

/** What is wrong with the user's input, at its line where that is a file of the repository. */
export function toError(text: string, at: Pick<Place, 'source' | 'line' | 'column'> | null): string {
  const place =
    at !== null && relativeUri(at.source) !== null
      ? `file=${commandProperty(terminalLine(at.source))},line=${at.line},col=${at.column},`
      : '';
  return `::error ${place}title=patho::${commandData(terminalLine(text))}\n`;
}

/** Something about the run itself that its maintainers should mend, as a workflow command. */
export function toWarning(text: string): string {
  return `${ofRun('warning', terminalLine(text))}\n`;
}

function ofRun(level: 'notice' | 'warning' | 'error', text: string): string {
  return `::${level} title=patho::${commandData(text)}`;
}

function annotation(finding: ReportFinding, options: ReportOptions): string {
  const title = `patho: ${finding.verdict} ${ruleTitle(ruleOf(finding.rule))}`;
  const { location } = finding;
  const properties = [
    // The path as it is, not as a URI: but only one that is inside of the repository.
    ...(location !== null && relativeUri(location.uri) !== null
      ? [`file=${commandProperty(terminalLine(location.uri))}`, `line=${location.line}`]
      : []),
    `title=${commandProperty(title)}`,
  ];
  return `::${finding.level} ${properties.join(',')}::${commandData(message(finding, options))}`;
}

function message(finding: ReportFinding, { disclosure }: ReportOptions): string {
  if (disclosure === 'private') return ruleOf(finding.rule).short;
  const left = leaving(finding);
  const lines = [
    terminalLine(headline(finding), 300),
    `${outcome(finding)}; ${confirmation(finding)}.`,
    ...(left === null ? [] : [left]),
  ];
  const whole = [...lines, `Reproduce: ${terminalLine(finding.pathoc, MAX_MESSAGE)}`].join('\n');
  // Half a command would be another case.
  return whole.length <= MAX_MESSAGE
    ? whole
    : [...lines, 'The job summary has the command to reproduce it.'].join('\n');
}
