import { classesOf, isCovered } from './coverage.ts';
import { cellCode } from './escape.ts';
import type { ReportCoverage } from './report.ts';
import { count, grouped } from './verdict-line.ts';

/** Rows of the table; an API of thousands of operations must leave room for what was found. */
const MAX_ROWS = 100;
/** A file with made-up classes must not make a table that is as wide as it likes. */
const MAX_COLUMNS = 20;

/** Routes × classes as a Markdown table: cases fired of those that fit. Routes that lack a class stand first. */
export function coverageTable(coverage: readonly ReportCoverage[]): string {
  const columns = classesOf(coverage).slice(0, MAX_COLUMNS);
  const rows = [...coverage]
    .sort((a, b) => Number(isCovered(a)) - Number(isCovered(b)))
    .slice(0, MAX_ROWS)
    .map(({ route, classes }) => [cellCode(route), ...columns.map((name) => cell(classes[name]))]);
  const left = coverage.length - rows.length;
  const table = [
    ['route', ...columns.map((name) => cellCode(name, 40))],
    ['---', ...columns.map(() => '--:')],
    ...rows,
  ];
  return [
    ...table.map((cells) => `| ${cells.join(' | ')} |`),
    ...(left > 0 ? ['', `… and ${count(left, 'more route')} in the JSON report.`] : []),
  ].join('\n');
}

/** A blank: nothing of the class fits the route. */
function cell(of: { readonly fired: number; readonly total: number } | undefined): string {
  if (of === undefined) return '';
  return of.fired === of.total ? grouped(of.total) : `${grouped(of.fired)}/${grouped(of.total)}`;
}
