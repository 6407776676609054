import type { Case } from './corpus/case.ts';
import { createCases } from './corpus/cases.ts';
import { UsageError } from './errors.ts';
import { discoverRoutes } from './fire/discover-routes.ts';
import type { Range } from './fire/range.ts';
import { createReportRedactor } from './github/redact-report.ts';
import { createSettings } from './language/settings.ts';
import { baseReserve, type PrepareBase } from './memory/compare-with-base.ts';
import { compareWithMemory } from './memory/compare-with-memory.ts';
import { endsConclusively } from './memory/head-run.ts';
import { recall } from './memory/recall.ts';
import { corpusOptions } from './options/corpus-options.ts';
import type { GateOptions } from './options/gate-options.ts';
import { createRunJudge } from './oracle/run-judge.ts';
import { concludeReport } from './report/conclude.ts';
import { createFindingWriter } from './report/finding.ts';
import type { Report, ReportNote, StoppedBecause } from './report/report.ts';
import { startTally } from './report/tally.ts';
import type { Ui } from './report/ui.ts';
import { adaptiveFor } from './run/adaptive-for.ts';
import { boot } from './run/boot.ts';
import { earlyEnd } from './run/early-end.ts';
import { fire } from './run/fire.ts';
import { foundIn } from './run/found-in.ts';
import { unfired } from './run/unfired.ts';
import { baseTime, lastShotAt, shareOut } from './schedule/budget.ts';
import { createQueue } from './schedule/queue.ts';
import { createTarget } from './target/target.ts';
import type { Bug } from './triage/bug.ts';
import { Docket } from './triage/docket.ts';
import { loadCheckout } from './triage/locate/checkout.ts';
import { checkoutOwnership } from './triage/locate/checkout-ownership.ts';
import { createLocator } from './triage/locate/locate.ts';

/** What is being played when the budget ends gets so long for its end (ms). */
const GRACE_MS = 500;

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
  const { url, headers, workingDirectory } = options.target;
  const { commandText: command, configPlace } = options;
  const named = corpusOptions(options.cases, url);
  let corpus = createCases(named);
  const memory = recall(options);
  if (corpus.empty && memory.cases.length === 0)
    throw new UsageError('corpus: there is nothing to fire; name a class of the corpus, or specs with --specs');
  const checkout = await loadCheckout(workingDirectory);
  const ownership = checkoutOwnership(checkout);
  const settings = createSettings({ host: url.hostname });
  const { judge, isServerError, silenced } = createRunJudge(options.noise);
  const locate = createLocator({ ownership, checkout, command, config: configPlace?.uri ?? null });
  const writer = createFindingWriter({ url, settings, ownership, locate });
  const write = (bug: Bug) => writer.write(bug, tally.readyAt);
  const redact = createReportRedactor(options.secrets);
  const notes: ReportNote[] = [];
  const onNote = (note: ReportNote) => void notes.push(note);

  const target = createTarget(options.target);
  let range: Range | null = null;
  let docket: Docket | null = null;
  let passed: readonly Case[] = [];
  let budget = shareOut(now(), options.timeBudgetMs);
  let stoppedBecause: StoppedBecause;
  let fastTierDone = false;
  // Here, because what shows it may cut a secret in two.
  ui.phase('boot', redact(command ?? url.href));
  try {
    // The cases are counted while the server boots: before, it would wait for that.
    const open = await boot(target, headers, signal, () => void corpus.total);
    range = open.range;
    tally.ready(now(), open.bootMs);

    if (options.cases.discover) {
      const { routes, said } = await discoverRoutes(options.target, named);
      corpus = createCases({ ...named, routes: [...named.routes, ...routes] });
      ui.phase('discover', said);
      onNote({ kind: 'discovered', text: said });
    }
    tally.plan(corpus);
    const queue = createQueue(corpus.all());
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
      ...(named.excluded && { excluded: named.excluded }),
      onConfirmed: () => tally.found(now()),
      onMinimal: (bug) => ui.finding(redact(write(bug))),
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
    ui.phase('fire', `${corpus.total} cases at ${url.href}`);
    const adaptive = adaptiveFor(options, corpus, settings);
    const firing = { options, corpus, queue, range, budget, docket, tally, adaptive, onNote, ui, signal };
    stoppedBecause = await fire(firing);
    fastTierDone = tally.cases + queue.skipped() + queue.givenUp() >= [...corpus.fast].length;

    if (docket.bugs.length > 0) ui.phase('triage', 'confirm and minimize what broke');
    await docket.finish(budget.ends);

    if (adaptive !== null && stoppedBecause === 'corpus-done' && now() < lastShotAt(budget)) {
      ui.phase('adapt', 'mutate what brought new answers');
      queue.extend(adaptive.cases());
      const ended = await fire(firing);
      if (tally.adaptive > 0 || signal.aborted) stoppedBecause = ended === 'corpus-done' ? 'nothing-new' : ended;
      if (!docket.settled) await docket.finish(budget.ends);
    }
    notes.push(...unfired(queue));
  } catch (error) {
    const end = earlyEnd(error, signal);
    stoppedBecause = end.stoppedBecause;
    notes.push(...end.notes);
  } finally {
    await target.stop();
  }

  const conclusive = fastTierDone && endsConclusively(stoppedBecause);
  const head = { found: foundIn(docket?.bugs ?? [], write), passed, conclusive };
  const budgetMs = baseTime(budget, now());
  const comparing = { prepareBase, checkout, judge, settings, ui, budgetMs, now, signal };
  const { findings, notes: remembered } = await compareWithMemory(memory, head, options, comparing);

  notes.push(...remembered, ...(docket?.notes ?? []), ...silenced().map((text) => ({ kind: 'noise', text })));
  const runtime = findings.find(({ exception }) => exception)?.exception?.runtime ?? null;
  const { restarts, executions } = range ?? { restarts: 0, executions: 0 };
  const report = redact(
    concludeReport({
      rule: options.rule,
      seed: options.seed,
      target: { command, url: url.href, runtime },
      stats: tally.stats({ now: now(), restarts, executions, stoppedBecause }),
      findings,
      coverage: tally.coverage(),
      notes,
      fastTierDone,
      cancelled: signal.aborted,
    }),
  );
  ui.done(report);
  return report;
}
