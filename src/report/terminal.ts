import { confirmation, headline, leaving, outcome, place } from './describe.ts';
import { terminalBlock, terminalLine } from './escape.ts';
import { DEFAULT_REPORT_OPTIONS, type ReportOptions } from './options.ts';
import { live, worstFirst } from './order.ts';
import { reasonOf, shownNotes } from './reason.ts';
import type { Report, ReportFinding } from './report.ts';
import { reproduceWithPython } from './reproduce.ts';
import { fileOf, placesIn, rootCausesOf } from './root-cause.ts';
import { ruleOf, ruleTitle } from './rules.ts';
import type { Progress, Ui } from './ui.ts';
import { accounting, count, duration, grouped, verdictLine } from './verdict-line.ts';

export interface TerminalOptions {
  /** Whether a line can be drawn over. */
  readonly tty: boolean;
  readonly color: boolean;
  readonly columns: number;
}

/** Text goes out whole lines at a time, in order. */
export interface TextStream {
  write(text: string): unknown;
}

/** Milliseconds of firing between two redraws, and between two lines where nothing can be redrawn (a CI log). */
const REDRAW_MS = 100;
const LINE_MS = 5000;
const BAR = 24;
/** A command is shown whole or not at all. */
const MAX_COMMAND = 20_000;
const MAX_LISTED = 50;
const MAX_NOTES = 20;
const MAX_CAUSES = 10;

type Paint = (text: string) => string;
type Palette = Readonly<Record<'bold' | 'dim' | 'red' | 'yellow' | 'green' | 'cyan', Paint>>;

function palette(color: boolean): Palette {
  const paint = (code: number): Paint => (color ? (text) => `\x1b[${code}m${text}\x1b[0m` : (text) => text);
  return { bold: paint(1), dim: paint(2), red: paint(31), yellow: paint(33), green: paint(32), cyan: paint(36) };
}

/**
 * The user interface of a terminal or a CI log. On a terminal one line lives at the bottom and everything else scrolls above
 * it; elsewhere it speaks every five seconds. All text of the server, the specs and the configuration is escaped and stands behind a mark.
 */
export function createTerminal(
  stream: TextStream,
  { tty, color, columns }: TerminalOptions,
  options: ReportOptions = DEFAULT_REPORT_OPTIONS,
): Ui {
  const ink = palette(color);
  let shown: string | null = null;
  let drawnAt = Number.NEGATIVE_INFINITY;

  const print = (...lines: string[]) => {
    const text = lines.map((line) => `${line}\n`).join('');
    // Cleared, printed and drawn again in one write: nothing flickers.
    stream.write(shown === null ? text : `\r\x1b[K${text}${shown}`);
  };
  const settle = () => {
    if (shown !== null) stream.write('\r\x1b[K');
    shown = null;
  };

  return {
    phase(name, detail = '') {
      settle();
      drawnAt = Number.NEGATIVE_INFINITY;
      const title = ink.bold(terminalLine(name, 40).padEnd(11));
      print(`${ink.cyan('▸')} ${title}${detail === '' ? '' : ` ${ink.dim(terminalLine(detail, 300))}`}`);
    },
    progress(progress) {
      if (progress.elapsedMs - drawnAt < (tty ? REDRAW_MS : LINE_MS)) return;
      drawnAt = progress.elapsedMs;
      if (!tty) return print(`  ${progressText(progress)}`);
      shown = progressBar(progress, columns, ink);
      stream.write(`\r${shown}\x1b[K`);
    },
    finding(finding) {
      const lines = findingLines(finding, ink, options);
      print(...(lines.length === 1 ? lines : ['', ...lines, '']));
    },
    warn(text) {
      print(...terminalBlock(text, `${ink.yellow('!')} `, 20));
    },
    done(report) {
      settle();
      print('', ...summaryLines(report, ink, options));
    },
  };
}

function progressText({ elapsedMs, budgetMs, cases, total, requestsPerSecond, findings, restarts }: Progress): string {
  return [
    `${duration(elapsedMs)} of ${duration(budgetMs)}`,
    total === null ? count(cases, 'case') : `${grouped(cases)} of ${count(total, 'case')}`,
    `${grouped(requestsPerSecond)}/s`,
    count(findings, 'finding'),
    ...(restarts > 0 ? [count(restarts, 'restart')] : []),
  ].join(' · ');
}

function progressBar(progress: Progress, columns: number, ink: Palette): string {
  const share = progress.budgetMs > 0 ? Math.min(1, Math.max(0, progress.elapsedMs / progress.budgetMs)) : 1;
  const done = Math.round(share * BAR);
  // A line that wraps could not be drawn over; the last column stays free because some terminals wrap there already.
  const room = columns - 1 - BAR - 4;
  const text = progressText(progress);
  if (room < 10) return `  ${text.slice(0, Math.max(0, columns - 3))}`;
  return `  ${ink.cyan('━'.repeat(done))}${ink.dim('─'.repeat(BAR - done))}  ${text.slice(0, room)}`;
}

function badge(finding: ReportFinding, ink: Palette): string {
  return finding.level === 'error' ? ink.red('✗ error  ') : ink.yellow('▲ warning');
}

/** Title and place: all that a private report shows. */
function titleLine(finding: ReportFinding, ink: Palette): string {
  const where = place(finding);
  const at = where === null ? '' : ink.dim(` at ${terminalLine(where, 300)}`);
  return `${badge(finding, ink)} ${ink.bold(ruleTitle(ruleOf(finding.rule)))}${at}`;
}

function commandLine(command: string): string {
  return command.length > MAX_COMMAND
    ? '(too long to show; the JSON report has it)'
    : terminalLine(command, MAX_COMMAND);
}

function findingLines(finding: ReportFinding, ink: Palette, { disclosure }: ReportOptions): string[] {
  if (disclosure === 'private') return [titleLine(finding, ink)];
  return [
    titleLine(finding, ink),
    `  ${ink.dim('│')} ${terminalLine(headline(finding), 400)}`,
    ...functionLine(finding, ink),
    `  ${ink.dim('│')} ${terminalLine(outcome(finding))}; ${confirmation(finding)}`,
    `  ${ink.cyan('$')} ${commandLine(finding.pathoc)}`,
  ];
}

/** The innermost function of the app, which is where one starts to read. */
function functionLine({ exception }: ReportFinding, ink: Palette): string[] {
  const frame = exception?.frames.find((f) => f.in_app && f.function !== null);
  return frame === undefined ? [] : [`  ${ink.dim('│')} in ${terminalLine(frame.function!, 200)}`];
}

function summaryLines(report: Report, ink: Palette, options: ReportOptions): string[] {
  const { tone, word, detail } = verdictLine(report);
  const paint = { good: ink.green, bad: ink.red, unsure: ink.yellow }[tone];
  const found = live(worstFirst(report.findings));
  const [played, ...rest] = accounting(report);
  return [
    `${paint(ink.bold(`${word}:`))} ${detail}`,
    ...reason(report, ink, options),
    ...found
      .slice(0, MAX_LISTED)
      .flatMap((finding, index) => ['', ...listed(finding, index + 1, report, ink, options)]),
    ...(found.length > MAX_LISTED
      ? ['', `… and ${count(found.length - MAX_LISTED, 'more finding')} in the JSON report.`]
      : []),
    ...causes(found.slice(0, MAX_LISTED), options),
    ...resolved(report, ink),
    ...notes(report, ink, options),
    '',
    `${ink.dim('tested')}   ${played}`,
    ...rest.map((line) => `         ${line}`),
    `${ink.dim('seed')}     ${report.seed}`,
    ...written(options, ink),
  ];
}

function listed(finding: ReportFinding, index: number, report: Report, ink: Palette, options: ReportOptions): string[] {
  const head = `${String(index).padStart(3)}. ${finding.verdict.padEnd(5)} ${titleLine(finding, ink)}`;
  if (options.disclosure === 'private') return [head];
  const python = reproduceWithPython(finding, report.target.url, options.files.json);
  return [
    head,
    `     ${ink.dim('│')} ${terminalLine(headline(finding), 400)}`,
    `     ${ink.dim('│')} ${terminalLine(outcome(finding))}; ${confirmation(finding)}`,
    ...[leaving(finding)].flatMap((text) => (text === null ? [] : [`     ${ink.dim('│')} ${text}`])),
    `     ${ink.cyan('$')} ${commandLine(finding.pathoc)}`,
    ...(python === null ? [] : [`     ${ink.dim('or')} ${commandLine(python)}`]),
  ];
}

/** Why nothing can be said, with the end of the server's log. */
function reason(report: Report, ink: Palette, { disclosure }: ReportOptions): string[] {
  const { why, log } = reasonOf(report);
  if (disclosure === 'private') return [];
  return [
    ...why.map((text) => `${ink.dim('why')} ${terminalLine(text, 1000)}`),
    ...terminalBlock(log, `  ${ink.dim('│')} `, MAX_NOTES),
  ];
}

/** Which of the listed may be one bug. */
function causes(found: readonly ReportFinding[], { disclosure }: ReportOptions): string[] {
  const groups = disclosure === 'private' ? [] : rootCausesOf(found);
  return groups
    .slice(0, MAX_CAUSES)
    .flatMap((cause, index) => [
      ...(index === 0 ? [''] : []),
      `Same root cause? ${placesIn(found, cause)} are each ${terminalLine(`${cause.type} in ${cause.function} (${fileOf(cause)})`, 400)}.`,
    ]);
}

function resolved(report: Report, ink: Palette): string[] {
  const fixed = report.findings.filter((f) => f.verdict === 'fixed');
  const suppressed = report.findings.filter((f) => f.verdict === 'suppressed').length;
  return [
    ...(fixed.length > 0 ? ['', `${ink.green('✓')} ${count(fixed.length, 'known finding')} fixed`] : []),
    ...fixed.slice(0, MAX_LISTED).map((f) => `     ${titleLine(f, palette(false))}`),
    ...(suppressed > 0 ? ['', ink.dim(`${count(suppressed, 'finding')} suppressed`)] : []),
  ];
}

function notes(report: Report, ink: Palette, { disclosure }: ReportOptions): string[] {
  if (report.notes.length === 0) return [];
  if (disclosure === 'private') return ['', `${count(report.notes.length, 'note')} in the JSON report`];
  const { why, log } = reasonOf(report);
  const shown = shownNotes(report).slice(0, MAX_NOTES);
  const rest = report.notes.length - why.length - log.length - shown.length;
  if (shown.length + rest === 0) return [];
  const more = shown.length > 0 ? `… and ${count(rest, 'more note')}` : count(rest, 'note');
  return [
    '',
    ...shown.map(({ kind, text }) => `${ink.dim('note')} ${terminalLine(kind, 60)}: ${terminalLine(text, 500)}`),
    ...(rest > 0 ? [`${more} in the JSON report`] : []),
  ];
}

function written({ files }: ReportOptions, ink: Palette): string[] {
  const paths = [files.json, files.sarif].filter((path) => path !== null);
  return paths.length === 0
    ? []
    : [`${ink.dim('reports')}  ${paths.map((path) => terminalLine(path, 300)).join(', ')}`];
}
