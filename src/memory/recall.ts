import { relative } from 'node:path';
import type { Case } from '../corpus/case.ts';
import { parseCapture } from '../corpus/conversation.ts';
import { leavingOf, specKey } from '../corpus/leaving.ts';
import { routeName } from '../corpus/route.ts';
import { createSettings } from '../language/settings.ts';
import type { GateOptions } from '../options/gate-options.ts';
import { type Baseline, type KnownFinding, readBaseline } from './baseline.ts';
import { casesOf, readRegressions } from './regressions.ts';

/** What a run knows of earlier runs: what once failed, what is accepted. */
export interface Memory {
  /** Played before firing, all of them: the regressions, then the baseline's findings. */
  readonly cases: readonly Case[];
  readonly baseline: Baseline | null;
}

/**
 * Reads what earlier runs left.
 * @throws UsageError for a regression that does not parse, and for a baseline that is none.
 */
export function recall({ cases, base, target }: GateOptions): Memory {
  const settings = createSettings({ host: target.url.hostname });
  const first = cases.routes[0];
  const route = first === undefined ? 'GET /' : routeName(first);
  const replay = { settings, seed: cases.seed, route, carried: target.headers };
  const baseline =
    base.baseline === null ? null : readBaseline(base.baseline, relative(cases.directory, base.baseline));
  const regressions = readRegressions(cases.directory, replay);
  const seen = new Set(regressions.map(specKey));
  const known = (baseline?.findings ?? []).flatMap((finding) => baselineCases(finding, replay));
  return { cases: [...regressions, ...known.filter((one) => !seen.has(specKey(one)))], baseline };
}

/** A spec that this version cannot read any more is still a known fingerprint. */
function baselineCases(finding: KnownFinding, replay: Parameters<typeof casesOf>[1]): Case[] {
  const { fingerprint, rule, spec, sequence, captures: taken = [], route } = finding;
  try {
    const specs = sequence ?? (spec === '' ? [] : [spec]);
    const captures = taken.map((some) => some.map((text) => parseCapture(text, 'baseline')));
    return casesOf(
      {
        name: fingerprint,
        specs,
        captures,
        route: route || null,
        rule,
        seed: null,
        minimal: true,
        ...leavingOf(finding),
      },
      replay,
    );
  } catch {
    return [];
  }
}
