import type { Case } from '../corpus/case.ts';
import type { Planned } from '../corpus/count.ts';
import { CORPUS_CLASSES } from '../corpus/mutation.ts';
import type { Report, ReportCoverage } from './report.ts';

const KNOWN: readonly string[] = [...CORPUS_CLASSES, 'user'];

/** Counts which route received cases of which class. */
export interface Coverage {
  /** These cases are there to be fired. */
  plan(planned: Planned): void;
  /** A case has its verdict, for the first time. What was not planned (a regression, a variant of a case) is not counted. */
  count(fired: Case): void;
  rows(): ReportCoverage[];
}

interface Cell {
  fired: number;
  total: number;
}

export function createCoverage(): Coverage {
  const routes = new Map<string, Map<string, Cell>>();
  return {
    plan(planned) {
      for (const [route, classes] of planned) {
        const cells = routes.get(route) ?? new Map<string, Cell>();
        routes.set(route, cells);
        for (const [name, total] of classes) {
          const cell = cells.get(name);
          if (cell === undefined) cells.set(name, { fired: 0, total });
          else cell.total += total;
        }
      }
    },
    count({ class: name, route }) {
      const cell = name === undefined ? undefined : routes.get(route)?.get(name);
      if (cell !== undefined && cell.fired < cell.total) cell.fired++;
    },
    rows: () =>
      Array.from(routes, ([route, cells]) => ({
        route,
        classes: Object.fromEntries(Array.from(cells, ([name, cell]) => [name, { ...cell }])),
      })),
  };
}

/** The classes of these rows, each once, in the order in which everyone lists them; unknown ones last. */
export function classesOf(coverage: Iterable<ReportCoverage>): string[] {
  const names = new Set<string>();
  for (const { classes } of coverage) for (const name of Object.keys(classes)) names.add(name);
  const unknown = [...names].filter((name) => !KNOWN.includes(name));
  return [...KNOWN.filter((name) => names.has(name)), ...unknown.sort()];
}

/** Whether a route received every class that fits it. */
export function isCovered({ classes }: ReportCoverage): boolean {
  return Object.values(classes).every(({ fired }) => fired > 0);
}

/** One table of several shards of a run, or of several runs: each played a part of the same cases. */
export function mergeCoverage(reports: readonly Report[]): ReportCoverage[] {
  const merged = new Map<string, Map<string, Cell>>();
  for (const { route, classes } of reports.flatMap(({ coverage }) => coverage)) {
    const cells = merged.get(route) ?? new Map<string, Cell>();
    merged.set(route, cells);
    for (const [name, { fired, total }] of Object.entries(classes)) {
      const cell = cells.get(name) ?? { fired: 0, total: 0 };
      cells.set(name, { fired: cell.fired + fired, total: cell.total + total });
    }
  }
  return Array.from(merged, ([route, cells]) => ({ route, classes: Object.fromEntries(cells) }));
}
