import { relative } from 'node:path';
import { type Comparing, compareWithBase } from './compare-with-base.ts';
import type { Case } from './corpus/case.ts';
import { parseCapture } from './corpus/conversation.ts';
import { leavingOf, specKey } from './corpus/leaving.ts';
import { routeName } from './corpus/route.ts';
import { createSettings } from './language/settings.ts';
import { type Baseline, type KnownFinding, readBaseline } from './options/baseline.ts';
import type { GateOptions } from './options/gate-options.ts';
import { isExpired } from './options/suppression.ts';
import { fixedOf } from './report/fixed.ts';
import type { ReportFinding, ReportNote } from './report/report.ts';
import { saveRegressions } from './save-regressions.ts';
import type { Bug } from './triage/bug.ts';
import { casesOf, readRegressions } from './triage/regressions.ts';
import { variantOf } from './triage/shot-of.ts';
import { suppress } from './triage/suppress.ts';
import { trialOf } from './triage/trial.ts';

/** What a run knows of earlier runs: what once failed, what is accepted. */
export interface Memory {
  /** Played before firing, all of them: the regressions, then the baseline's findings. */
  readonly cases: readonly Case[];
  readonly baseline: Baseline | null;
}

/** A finding and where it came from. */
export interface Found {
  readonly finding: ReportFinding;
  readonly bug: Bug;
}

/** What the head's run came to. */
export interface HeadRun {
  readonly found: readonly Found[];
  /** Cases of the memory that do not fail any more. */
  readonly passed: readonly Case[];
  /** Whether a finding that was not seen is really gone. */
  readonly conclusive: boolean;
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

/**
 * Compares a run with the base (its server's own answers before a list of them), then takes out what the project accepts, and
 * writes regressions down. The head's server must be stopped.
 */
export async function compareWithMemory(
  memory: Memory,
  run: HeadRun,
  options: GateOptions,
  comparing: Comparing,
): Promise<{ readonly findings: readonly ReportFinding[]; readonly notes: readonly ReportNote[] }> {
  const notes: ReportNote[] = [];
  const wanted = run.found.map(({ finding, bug }) => ({
    finding,
    case: variantOf(bug.case, bug.messages, comparing.settings),
    trial: trialOf(bug.failure),
  }));
  const base = await compareWithBase(wanted, run.passed, options, comparing);
  notes.push(...base.notes);
  const compared =
    base.findings ??
    compareWithBaseline(
      wanted.map((one) => one.finding),
      memory.baseline,
      run,
      options,
    );
  const { findings, notes: suppressions } = suppress(compared, options.suppressions, {
    isExpired: (suppression) => isExpired(suppression, new Date()),
    conclusive: run.conclusive,
  });
  notes.push(...suppressions.map((text) => ({ kind: 'suppression', text })));
  if (options.saveRegressions) {
    const seeds = new Map(run.found.map(({ finding, bug }) => [finding.fingerprint, bug.case.seed]));
    const saved = findings
      .filter(({ verdict }) => verdict === 'new' || verdict === 'known')
      .map((finding) => ({ finding, seed: seeds.get(finding.fingerprint) ?? 0 }));
    notes.push(...saveRegressions(options.cases.directory, saved, options.secrets));
  }
  return { findings, notes };
}

/** Known is what the list has; fixed is what only the list has, when the run would have seen it: it was played and is fine. */
function compareWithBaseline(
  findings: readonly ReportFinding[],
  baseline: Baseline | null,
  { conclusive, passed }: HeadRun,
  { target }: GateOptions,
): readonly ReportFinding[] {
  if (baseline === null) return findings;
  const known = new Set(baseline.findings.map(({ fingerprint }) => fingerprint));
  const seen = new Set(findings.map(({ fingerprint }) => fingerprint));
  const fine = new Set(passed.map(specKey));
  const gone = baseline.findings.filter((one) => conclusive && !seen.has(one.fingerprint) && fine.has(specKey(one)));
  return [
    ...findings.map((finding) =>
      known.has(finding.fingerprint) ? { ...finding, verdict: 'known' as const } : finding,
    ),
    ...gone.map((one) => fixedOf(one, target.url)),
  ];
}
