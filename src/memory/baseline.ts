import { readFileSync } from 'node:fs';
import { type Leaving, leavingOf } from '../corpus/leaving.ts';
import { UsageError } from '../errors.ts';
import { live } from '../report/order.ts';
import type { Report, ReportFinding } from '../report/report.ts';

/** Where the baseline is kept when nothing else is said. */
export const DEFAULT_BASELINE = '.patho/baseline.json';

/** A finding that was known when the baseline was taken. The fingerprint is compared, the spec replayed; the rest is for people. */
export interface KnownFinding extends Leaving {
  readonly fingerprint: string;
  readonly rule: string;
  readonly level: string;
  readonly route: string;
  readonly spec: string;
  /** All its specs when it takes several connections in order; null when it does not. */
  readonly sequence: readonly string[] | null;
  /** For each of them, what those after it take from its answer; only where they take something. */
  readonly captures?: readonly (readonly string[])[];
  readonly location: string | null;
}

/** The findings a project has and means to mend later. */
export interface Baseline {
  readonly version: 1;
  readonly findings: readonly KnownFinding[];
}

/** The baseline of a report: its live findings, sorted, so that a change of one is a change of a few lines. */
export function baselineOf(report: Report): Baseline {
  const findings = live(report.findings).map(knownFinding);
  return { version: 1, findings: findings.sort((a, b) => (a.fingerprint < b.fingerprint ? -1 : 1)) };
}

function knownFinding(finding: ReportFinding): KnownFinding {
  const { fingerprint, rule, level, route, spec, sequence, captures, location } = finding;
  const place = location === null ? null : `${location.uri}:${location.line}`;
  const taken = captures === null ? {} : { captures };
  return { fingerprint, rule, level, route, spec, sequence, ...taken, ...leavingOf(finding), location: place };
}

/** The text of a baseline file. */
export function printBaseline(baseline: Baseline): string {
  return `${JSON.stringify(baseline, null, 2)}\n`;
}

/**
 * Reads a baseline file.
 *
 * @param file - as the user would name it
 * @throws UsageError when it is none.
 */
export function parseBaseline(json: string, file: string): Baseline {
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch {
    throw new UsageError(`baseline: ${file} is no JSON: patho baseline update writes it`);
  }
  const { version, findings } = (value ?? {}) as Partial<Baseline>;
  if (version !== 1 || !Array.isArray(findings)) {
    throw new UsageError(`baseline: ${file} is no baseline of this version: patho baseline update writes it`);
  }
  const known = (findings as readonly unknown[]).map((entry, index) => {
    const { fingerprint, rule, level, route, spec, sequence, captures, leaves, location } = (entry ?? {}) as Record<
      string,
      unknown
    >;
    if (typeof fingerprint !== 'string')
      throw new UsageError(`baseline: ${file}: findings[${index}] has no fingerprint`);
    const text = (field: unknown) => (typeof field === 'string' ? field : '');
    const place = typeof location === 'string' ? location : null;
    return {
      fingerprint,
      rule: text(rule),
      level: text(level),
      route: text(route),
      spec: text(spec),
      sequence: Array.isArray(sequence) && sequence.length > 1 ? sequence.map(text) : null,
      ...(Array.isArray(captures)
        ? { captures: captures.map((some) => (Array.isArray(some) ? some.map(text) : [])) }
        : {}),
      ...leavingOf({ leaves: leaves === 'reset' ? leaves : null }),
      location: place,
    };
  });
  return { version: 1, findings: known };
}

/**
 * Reads a baseline file; null when there is none.
 *
 * @param path - where it lies
 * @param file - as the user would name it
 * @throws UsageError when it cannot be read or is no baseline.
 */
export function readBaseline(path: string, file: string): Baseline | null {
  let json: string;
  try {
    json = readFileSync(path, 'utf8');
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT') return null;
    throw new UsageError(`baseline: ${file} cannot be read (${code})`);
  }
  return parseBaseline(json, file);
}
