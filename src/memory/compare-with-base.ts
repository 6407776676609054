import type { Case } from '../corpus/case.ts';
import { TargetError } from '../errors.ts';
import { RangeClosed } from '../fire/range.ts';
import type { BaseCheckout } from '../github/merge-base.ts';
import type { Settings } from '../language/settings.ts';
import type { GateOptions } from '../options/gate-options.ts';
import type { SignalKind } from '../oracle/signal.ts';
import { createFindingWriter } from '../report/finding.ts';
import type { ReportFinding, ReportNote } from '../report/report.ts';
import type { Ui } from '../report/ui.ts';
import type { Command } from '../target/server-process.ts';
import { type BaseRevision, isHeadsFile, openBase } from '../triage/base/base-server.ts';
import { type Comparison, compare, type Mended } from '../triage/base/compare.ts';
import type { Lab } from '../triage/base/lab.ts';
import { createBug } from '../triage/bug.ts';
import type { Failure } from '../triage/failure.ts';
import type { Checkout } from '../triage/locate/checkout.ts';
import { createLocator } from '../triage/locate/locate.ts';
import { finishedShrinker } from '../triage/minimize/shrinker.ts';
import type { Trial } from '../triage/trial.ts';

/** How a run is compared with the base's own server. */
export interface Comparing {
  /** Checks the base revision out; null where the base's command sees to that, or there is no base. */
  readonly prepareBase: PrepareBase | null;
  /** The head's checkout. */
  readonly checkout: Checkout;
  readonly judge: Lab['judge'];
  readonly settings: Settings;
  readonly ui: Pick<Ui, 'phase'>;
  /** Time for the base's server: to boot and to play (ms). */
  readonly budgetMs: number;
  readonly now: () => number;
  readonly signal: AbortSignal;
}

/** Makes a checkout of the base revision, or says in one line why there is none. */
export type PrepareBase = () => Promise<BaseCheckout | string>;

/** A finding and the case that shows it. */
interface Wanted {
  readonly finding: ReportFinding;
  readonly case: Case;
  readonly trial: Trial;
}

/** The setup of the base installs packages, which is none of the budget's business, but it must end. */
const SETUP_LIMIT_MS = 5 * 60_000;
/** The part of the time budget that the base gets at most, and what booting it a second time leaves to play (ms). */
const SHARE = 0.25;
const PLAY_MS = 4_000;

/** Whether a base server will be asked at all. */
export function hasBase({ base, target }: GateOptions, prepareBase: PrepareBase | null): boolean {
  return base.command !== null || (prepareBase !== null && target.command !== null);
}

/** What to keep of the time budget for the base (ms), when the head took `bootMs` to boot. */
export function baseReserve(options: GateOptions, prepareBase: PrepareBase | null, bootMs: number): number {
  return hasBase(options, prepareBase) ? Math.min(SHARE * options.timeBudgetMs, 2 * bootMs + PLAY_MS) : 0;
}

/**
 * Plays the findings on the base's server: what fails there, too, is known. What once failed and fails only there is fixed.
 *
 * @returns findings null when there is no base, or it could not be asked: then a note says why
 */
export async function compareWithBase(
  wanted: readonly Wanted[],
  passed: readonly Case[],
  options: GateOptions,
  comparing: Comparing,
): Promise<{ readonly findings: readonly ReportFinding[] | null; readonly notes: readonly ReportNote[] }> {
  const { prepareBase, signal } = comparing;
  const nothing = wanted.length + passed.length === 0;
  if (nothing || signal.aborted || !hasBase(options, prepareBase)) return { findings: null, notes: [] };
  comparing.ui.phase('base', `${wanted.length} findings against the base`);
  const prepared = prepareBase === null ? null : await prepareBase();
  if (typeof prepared === 'string') return { findings: null, notes: [{ kind: 'base', text: prepared }] };
  try {
    const move = moveTo(prepared);
    const revision = revisionOf(options, move, prepared?.directory ?? options.target.workingDirectory);
    const target = movedTarget(options.target, move);
    return await ask(revision, wanted, passed, { ...options, target }, comparing);
  } catch (error) {
    if (!(error instanceof TargetError || error instanceof RangeClosed || error instanceof NotTheBase)) throw error;
    const log = error instanceof TargetError ? error.log.slice(-5).map((text) => ({ kind: 'base-log', text })) : [];
    const text = `The findings could not be compared with the base: ${error.message}`;
    return { findings: null, notes: [{ kind: 'base', text }, ...log] };
  } finally {
    await prepared?.remove();
  }
}

/** The base's command runs the code that is tested, not the base's. */
class NotTheBase extends Error {
  override readonly name = 'NotTheBase';
}

async function ask(
  revision: BaseRevision,
  wanted: readonly Wanted[],
  passed: readonly Case[],
  options: GateOptions,
  { checkout: head, judge, settings, budgetMs, now, signal }: Comparing,
): Promise<{ readonly findings: readonly ReportFinding[]; readonly notes: readonly ReportNote[] }> {
  let end = 0;
  const server = await openBase(revision, {
    target: options.target,
    judge,
    settings,
    setupLimitMs: SETUP_LIMIT_MS,
    deadline: () => {
      end = now() + budgetMs;
      return end;
    },
    now,
    signal,
  });
  try {
    const { lab, checkout } = server;
    const check = ({ exception }: Failure) => {
      const foreign = exception?.frames.find((frame) => isHeadsFile(frame, head, checkout, lab.ownership));
      if (foreign !== undefined)
        throw new NotTheBase(`its command runs code of this checkout (${foreign.file}), not of the base.`);
    };
    const over = () => signal.aborted || now() >= end;
    const asked = wanted.map(({ finding, case: one, trial }) => ({
      fingerprint: finding.fingerprint,
      rule: finding.rule as SignalKind,
      stability: finding.stability,
      case: one,
      trial,
    }));
    const comparison = await compare(lab, asked, passed, check, over);
    return { findings: verdicts(wanted, comparison, options, settings, server), notes: notesOf(comparison) };
  } finally {
    await server.close();
  }
}

function verdicts(
  wanted: readonly Wanted[],
  { known, mended }: Comparison,
  options: GateOptions,
  settings: Settings,
  { lab, checkout }: { readonly lab: Lab; readonly checkout: Checkout },
): ReportFinding[] {
  const { ownership } = lab;
  const locate = createLocator({ ownership, checkout, command: options.commandText });
  const writer = createFindingWriter({ url: options.target.url, settings, ownership, locate });
  const seen = new Set(wanted.map(({ finding }) => finding.fingerprint));
  return [
    ...wanted.map(({ finding }) =>
      known.has(finding.fingerprint) ? { ...finding, verdict: 'known' as const } : finding,
    ),
    ...mended
      .filter(({ fingerprint }) => !seen.has(fingerprint))
      .map((one) => ({ ...writer.write(bugOf(one), 0), verdict: 'fixed' as const })),
  ];
}

/** What failed on the base, in the form that findings are written from. */
function bugOf({ failure, case: one }: Mended) {
  return createBug({
    failure,
    case: one,
    confirmation: { k: 1, n: 1 },
    stability: 'stable',
    seenAt: 0,
    confirmedAt: 0,
    shrinker: finishedShrinker(one.messages),
  });
}

function notesOf({ unplayed }: Comparison): ReportNote[] {
  if (unplayed === 0) return [];
  return [{ kind: 'base', text: `The time was over before ${unplayed} specs could be played on the base.` }];
}

/** Without a command of its own the base is started as the head is. */
function revisionOf({ base, target }: GateOptions, move: (text: string) => string, directory: string): BaseRevision {
  const { command } = target;
  const moved: Command = typeof command === 'string' ? move(command) : (command ?? []).map(move);
  return { directory, command: base.command ?? moved, setup: base.setup };
}

/** Puts the base's folder in the place of the head's: commands and variables name files by their full path, too. */
function moveTo(prepared: BaseCheckout | null): (text: string) => string {
  return prepared === null ? (text) => text : (text) => text.replaceAll(prepared.headRoot, prepared.root);
}

function movedTarget(target: GateOptions['target'], move: (text: string) => string): GateOptions['target'] {
  return { ...target, env: Object.fromEntries(Object.entries(target.env).map(([name, value]) => [name, move(value)])) };
}
