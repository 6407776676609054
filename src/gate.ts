import type { Case } from './corpus/case.ts';
import { type Corpus, type CorpusOptions, createCases } from './corpus/cases.ts';
import { TargetError, UsageError } from './errors.ts';
import { discoverRoutes } from './fire/discover-routes.ts';
import { openRange } from './fire/open-range.ts';
import { type Range, RangeClosed } from './fire/range.ts';
import { createReportRedactor } from './github/redact-report.ts';
import { createSettings } from './language/settings.ts';
import { baseReserve, type PrepareBase } from './memory/compare-with-base.ts';
import { compareWithMemory } from './memory/compare-with-memory.ts';
import { recall } from './memory/recall.ts';
import { corpusOptions } from './options/corpus-options.ts';
import type { GateOptions } from './options/gate-options.ts';
import { createRunJudge } from './oracle/run-judge.ts';
import { concludeReport } from './report/conclude.ts';
import { createFindingWriter, withoutDuplicates } from './report/finding.ts';
import type { Report, ReportNote, StoppedBecause } from './report/report.ts';
import { startTally } from './report/tally.ts';
import type { Ui } from './report/ui.ts';
import { fire } from './run/fire.ts';
import { type Adaptive, createAdaptive } from './schedule/adaptive.ts';
import { baseTime, lastShotAt, shareOut } from './schedule/budget.ts';
import { createQueue } from './schedule/queue.ts';
import { createTarget } from './target/target.ts';
import { Docket } from './triage/docket.ts';
import { loadCheckout } from './triage/locate/checkout.ts';
import { checkoutOwnership } from './triage/locate/checkout-ownership.ts';
import { createLocator } from './triage/locate/locate.ts';

const MAX_RESTARTS = 150;
/** What is being played when the budget ends gets so long for its end (ms). */
const GRACE_MS = 500;

/** Ends of a run after which what did not show is gone. */
const CONCLUSIVE: ReadonlySet<StoppedBecause> = new Set(['time', 'corpus-done', 'nothing-new']);

const now = () => performance.now();

/**
 * The gate: boots the server, fires malformed requests at it until the time is up, keeps what breaks it, shrinks that to
 * one readable pathoc line, and says so. Always ends in a report: an unhealthy server and a cancelled run are outcomes.
 *
 * @param prepareBase checks the base revision out, when there is something to compare with it
 * @throws UsageError when routes, specs or files of the user are wrong; nothing was started then.
 */
export async function runGate(
  options: GateOptions,
  ui: Ui,
  signal: AbortSignal,
  prepareBase: PrepareBase | null = null,
): Promise<Report> {
  const tally = startTally(now());
  const notes: ReportNote[] = [];
  const corpus = corpusOptions(options.cases, options.target.url);
  let cases = createCases(corpus);
  const memory = recall(options);
  if (cases.empty && memory.cases.length === 0)
    throw new UsageError('corpus: there is nothing to fire; name a class of the corpus, or specs with --specs');
  const checkout = await loadCheckout(options.target.workingDirectory);
  const ownership = checkoutOwnership(checkout);
  const { judge, isServerError, silenced } = createRunJudge(options.noise);
  const settings = createSettings({ host: options.target.url.hostname });
  const locate = createLocator({
    ownership,
    checkout,
    command: options.commandText,
    config: options.configPlace?.uri ?? null,
  });
  const writer = createFindingWriter({ url: options.target.url, settings, ownership, locate });
  const redact = createReportRedactor(options.secrets);
  let fastTierDone = false;
  const target = createTarget(options.target);
  let stoppedBecause: StoppedBecause = 'unhealthy';
  let range: Range | null = null;
  let docket: Docket | null = null;
  let passed: readonly Case[] = [];
  let budget = shareOut(now(), options.timeBudgetMs);

  // Here, because what shows it may cut a secret in two.
  ui.phase('boot', redact(options.commandText ?? options.target.url.href));
  try {
    // A boot that never gets ready would outlast the seconds a cancelled job has.
    const letGo = () => void target.stop();
    signal.addEventListener('abort', letGo);
    // The cases are counted while the server boots: before, it would wait for that.
    const open = await openRange(target, MAX_RESTARTS, options.target.headers, () => void cases.total).finally(() => {
      signal.removeEventListener('abort', letGo);
    });
    range = open.range;
    tally.ready(now(), open.bootMs);
    if (options.cases.discover) {
      const { routes, said } = await discoverRoutes(options.target, corpus);
      cases = createCases({ ...corpus, routes: [...corpus.routes, ...routes] });
      ui.phase('discover', said);
      notes.push({ kind: 'discovered', text: said });
    }
    tally.plan(cases);
    const fastTier = [...cases.fast].length;
    const queue = createQueue(cases.all());
    docket = new Docket({
      get endsAt() {
        return budget.ends;
      },
      range,
      judge,
      isServerError,
      ownership,
      settings,
      now,
      bootMs: open.bootMs,
      signal,
      ...(corpus.excluded === undefined ? {} : { excluded: corpus.excluded }),
      onConfirmed: () => tally.found(now()),
      onMinimal: (bug) => ui.finding(redact(writer.write(bug, tally.readyAt))),
      onKiller: (killer) => {
        queue.killed(killer);
        tally.ended(killer);
      },
    });
    if (memory.cases.length > 0) {
      ui.phase('replay', `${memory.cases.length} specs that failed before`);
      passed = await docket.replay(memory.cases, now() + options.timeBudgetMs);
    }
    budget = shareOut(now(), options.timeBudgetMs, baseReserve(options, prepareBase, open.bootMs));
    range.endAt(budget.ends + GRACE_MS);
    ui.phase('fire', `${cases.total} cases at ${options.target.url.href}`);
    const adaptive = adaptiveFor(options, corpus, cases);
    const onNote = (note: ReportNote) => void notes.push(note);
    const firing = { options, corpus: cases, queue, range, budget, docket, tally, adaptive, onNote, ui, signal };
    stoppedBecause = await fire(firing);
    fastTierDone = tally.cases + queue.skipped() + queue.givenUp() >= fastTier;
    if (docket.bugs.length > 0) ui.phase('triage', 'confirm and minimize what broke');
    await docket.finish(budget.ends);
    if (adaptive !== null && stoppedBecause === 'corpus-done' && now() < lastShotAt(budget)) {
      ui.phase('adapt', 'mutate what brought new answers');
      queue.extend(adaptive.cases());
      const ended = await fire(firing);
      if (tally.adaptive > 0 || signal.aborted) stoppedBecause = ended === 'corpus-done' ? 'nothing-new' : ended;
      if (!docket.settled) await docket.finish(budget.ends);
    }
    if (queue.skipped() > 0)
      notes.push({ kind: 'skipped', text: `${queue.skipped()} cases were not fired: cases like them end the server.` });
    if (queue.givenUp() > 0) {
      const text = `${queue.givenUp()} cases got no verdict: the server went away each time they were fired.`;
      notes.push({ kind: 'skipped', text });
    }
  } catch (error) {
    if (signal.aborted) stoppedBecause = 'cancelled';
    else if (error instanceof TargetError)
      notes.push({ kind: 'unhealthy', text: error.message }, ...error.log.map((text) => ({ kind: 'log', text })));
    else if (error instanceof RangeClosed) {
      stoppedBecause = 'restarts';
      notes.push({ kind: 'restarts', text: error.message });
    } else throw error;
  } finally {
    await target.stop();
  }

  const written = new Map((docket?.bugs ?? []).map((bug) => [writer.write(bug, tally.readyAt), bug]));
  const { findings, notes: remembered } = await compareWithMemory(
    memory,
    {
      found: withoutDuplicates([...written.keys()]).map((finding) => ({ finding, bug: written.get(finding)! })),
      passed,
      conclusive: fastTierDone && CONCLUSIVE.has(stoppedBecause),
    },
    options,
    {
      prepareBase,
      checkout,
      judge,
      budgetMs: baseTime(budget, now()),
      now,
      signal,
      ui,
      settings,
    },
  );
  notes.push(...remembered);
  notes.push(...(docket?.notes ?? []));
  notes.push(...silenced().map((text) => ({ kind: 'noise', text })));
  const stats = tally.stats({
    now: now(),
    restarts: range?.restarts ?? 0,
    executions: range?.executions ?? 0,
    stoppedBecause,
  });
  const concluded = concludeReport({
    rule: options.rule,
    seed: options.seed,
    target: {
      command: options.commandText,
      url: options.target.url.href,
      runtime: findings.find((f) => f.exception)?.exception?.runtime ?? null,
    },
    stats,
    findings,
    coverage: tally.coverage(),
    notes,
    fastTierDone,
    cancelled: signal.aborted,
  });
  const report = redact(concluded);
  ui.done(report);
  return report;
}

/** Null where only the corpus is to be fired: the user says so, or wants to see specs of their own alone. */
function adaptiveFor(
  { adaptive, seed, cases: { classes } }: GateOptions,
  { host }: CorpusOptions,
  { forbids }: Corpus,
): Adaptive | null {
  if (!adaptive || classes.length === 0) return null;
  return createAdaptive({ seed, host, settings: createSettings({ host }), typed: classes.includes('typed'), forbids });
}
