import type { Leaving } from '../corpus/leaving.ts';
import type { ReportFinding } from './report.ts';
import { pathocCommand } from './reproduce.ts';

/** What is remembered of a finding that is gone. */
export interface Gone extends Leaving {
  readonly fingerprint: string;
  readonly rule: string;
  readonly level: string;
  readonly route: string;
  readonly spec: string;
  readonly sequence: readonly string[] | null;
  /** `path:line`. */
  readonly location: string | null;
}

/** A finding of the past as the report lists it: nothing was seen of it in this run, so most is empty. */
export function fixedOf(gone: Gone, url: URL): ReportFinding {
  const { fingerprint, rule, level, route, spec, sequence, location } = gone;
  const leaves = gone.leaves ?? null;
  const [, uri, line] = /^(.+):(\d+)$/.exec(location ?? '') ?? [];
  return {
    fingerprint,
    rule,
    level: level === 'warning' ? 'warning' : 'error',
    verdict: 'fixed',
    stability: 'stable',
    signals: [],
    evidence: [],
    spec,
    sequence,
    captures: null,
    at_once: false,
    leaves,
    pathoc: (sequence ?? [spec]).map((one) => pathocCommand(url, [one], { leaves })).join('; '),
    request_base64: '',
    wire: null,
    times: 1,
    original_spec: spec,
    mutation: `regression/${fingerprint}`,
    about: null,
    route,
    exception: null,
    location: uri === undefined ? null : { uri, line: Number(line), why: 'where it was when the baseline was taken' },
    response: { status: null, ended: 'unknown' },
    confirmed: { k: 0, n: 0 },
    minimized: { executions: 0, from_length: spec.length, to_length: spec.length },
    first_seen_ms: 0,
  };
}
