import { describe, expect, it } from 'vitest';
import type { Observation } from '../../src/fire/observation.ts';
import type { Look } from '../../src/fire/range.ts';
import { judge } from '../../src/oracle/judge.ts';
import { Bugs } from '../../src/triage/bugs.ts';
import { type Failure, failuresOf } from '../../src/triage/failure.ts';
import { caseOf } from '../e2e/weak-servers/open.ts';
import { CALIBRATION, exception, exchange, observation } from '../oracle/observations.ts';
import { failing, frame, modelTriage, ownership } from './model-range.ts';

const died = () =>
  observation({ exchange: exchange({ responses: [], ended: 'fin' }), exit: { code: null, signal: 'SIGSEGV', at: 1 } });
const silent = () =>
  observation({ exchange: exchange({ responses: [], ended: 'timeout', endedOnHalfClose: false, endedAt: 1_200 }) });

/** Triage at a model server, which does to each spec what `serve` says. */
function triageAt(serve: (spec: string, look: Look) => Observation) {
  const { parts, played, told } = modelTriage(serve);
  const strays: string[] = [];
  const bugs = new Bugs(parts, ({ kind, exception: raised }, { spec }) =>
    strays.push(`${kind} ${raised?.frames[0]?.function ?? 'unknown'} ${spec}`),
  );
  const open = async (spec: string, ...before: string[]) => {
    const suspect = { ...caseOf(spec), ...(before.length > 0 && { prelude: before.map((line) => caseOf(line)) }) };
    const [failure] = failuresOf(serve(spec, {}), judge(serve(spec, {}), CALIBRATION), ownership);
    return bugs.open(failure as Failure, suspect, 1);
  };
  const minimize = async () => {
    while (await bugs.shrinkRound(() => true, 1));
    return bugs.all.map(({ spec }) => spec);
  };
  return { bugs, played, strays, told, open, minimize };
}

describe('a failure', () => {
  it('that shows in less than half of ten tries is a note, and no bug', async () => {
    let plays = 0;
    const { bugs, open } = triageAt(() => (plays++ < 2 ? failing('f') : observation()));
    expect(await open('get:/:h"A"="1"')).toBe(false);
    expect(bugs.all).toEqual([]);
    expect(bugs.notes).toEqual(['ValueError showed in 1 of 7 tries of get:/:h"A"="1"']);
  });

  it('that is a silence is confirmed when firing is over, three times with patience', async () => {
    const { bugs, played, open } = triageAt(silent);
    expect(await open('get:/:h"A"="1"')).toBe(true);
    expect([bugs.all, played]).toEqual([[], []]);
    await bugs.openHangs(1);
    expect(played.map(({ look }) => look.patient)).toEqual(['silence', 'silence', 'silence']);
    expect(bugs.all.map(({ confirmation }) => confirmation)).toEqual([{ k: 3, n: 3 }]);
  });

  it('that hangs the server is confirmed before those that hang a connection', async () => {
    const deaf = {
      health: { answered: false, timedOut: true, status: null, ms: 500, bodyHash: null, cpuPercent: 100 },
    };
    const { bugs, open } = triageAt((spec) => (spec.includes('loop') ? { ...silent(), ...deaf } : silent()));
    await open('get:/forgotten');
    await open('get:/loop');
    await bugs.openHangs(1);
    expect(bugs.all.map(({ spec }) => spec)).toEqual(['get:/loop', 'get:/forgotten']);
  });
});

describe('a failure of a client that leaves by a reset', () => {
  /** @param byFin whether the server fails at a FIN, too, the nth time that it sees one */
  async function openReset(byFin: (n: number) => boolean) {
    let fins = 0;
    const { parts, played } = modelTriage((_, __, { leaves }) =>
      leaves === 'reset' || byFin(fins++) ? failing('f') : observation(),
    );
    const bugs = new Bugs(parts, () => {});
    const suspect = { ...caseOf('get:/:da'), leaves: 'reset' as const };
    const [failure] = failuresOf(failing('f'), judge(failing('f'), CALIBRATION), ownership);
    await bugs.open(failure!, suspect, 1);
    while (await bugs.shrinkRound(() => true, 1));
    return { bugs, played };
  }

  it('keeps the reset where a FIN does not show it, once asked', async () => {
    const { bugs } = await openReset(() => false);
    expect(bugs.all.map((bug) => [bug.case.leaves, bug.stability])).toEqual([['reset', 'stable']]);
    expect(bugs.minimalCase(bugs.all[0]!).leaves).toBe('reset');
  });

  it('is that of a plain client where a FIN shows it', async () => {
    const { bugs } = await openReset(() => true);
    expect(bugs.all.map((bug) => [bug.case.leaves, bug.stability])).toEqual([[undefined, 'stable']]);
    expect(bugs.all[0]!.spec).toBe('get:/');
  });

  it('keeps the reset where a FIN shows it by chance', async () => {
    const { bugs } = await openReset((n) => n === 0);
    expect(bugs.all.map((bug) => [bug.case.leaves, bug.stability])).toEqual([['reset', 'stable']]);
  });
});

describe('minimizing', () => {
  it('takes away the requests before it that the minimal spec can do without, and confirms that', async () => {
    const { bugs, played, open, minimize } = triageAt((spec) => (/A/.test(spec) ? failing('f') : observation()));
    await open('get:/:h"A"="1"', 'get:/ask');
    const [spec] = await minimize();
    expect(bugs.all[0]?.case).not.toHaveProperty('prelude');
    expect(played.slice(-4).map((one) => one.spec)).toEqual([spec, spec, spec, spec]);
  });

  it('takes turns: a step for each bug', async () => {
    const { bugs, played, open } = triageAt((spec) => failing(spec.includes('A') ? 'f' : 'g'));
    await open('get:/a/long/path:h"A"="1"');
    await open('get:/a/long/path:h"B"="1"');
    played.length = 0;
    await bugs.shrinkRound(() => true, 1);
    await bugs.shrinkRound(() => true, 1);
    expect(bugs.all.map(({ executions }) => executions)).toEqual([2, 2]);
  });

  it.each([
    ['with an exception', () => failing('other'), 'traceback other get:/'],
    ['without one', died, 'crash unknown get:/'],
  ])('tells of another failure that it meets, %s', async (_, other, stray) => {
    const { strays, open, minimize } = triageAt((spec) => (spec.includes('"A"') ? failing('f') : other()));
    await open('get:/:h"A"="1"');
    expect(await minimize()).toEqual(['get:/:h"A"=""']);
    expect(new Set(strays)).toContain(stray);
  });

  it('ends with a spec that is confirmed again, and the report has what that showed', async () => {
    const { bugs, open, minimize } = triageAt((spec) =>
      spec.includes('"A"') ? failing('f', { message: `of ${spec}` }) : observation(),
    );
    await open('get:/path:h"A"="1":h"B"="2"');
    expect(await minimize()).toEqual(['get:/:h"A"=""']);
    expect(bugs.all[0]?.failure.exception?.message).toBe('of get:/:h"A"=""');
    expect(bugs.all[0]?.confirmation).toEqual({ k: 3, n: 3 });
  });

  it('goes on from a shorter case that shows the same, and tells of each bug once', async () => {
    const { bugs, told, open, minimize } = triageAt((spec) =>
      /"A"="bcbc"|0/.test(spec) ? failing('f') : observation(),
    );
    await open('get:/:h"A"="bcbc"');
    expect(await minimize()).toEqual(['get:/:h"A"="bcbc"']);
    const [bug] = bugs.all;
    bugs.seenAgain(bugs.nameOf(exception({ frames: [frame('other')] })), caseOf('get:/00'));
    expect(await minimize()).toEqual(['get:/:h"A"="bcbc"']);
    bugs.seenAgain(bugs.nameOf(bug!.failure.exception!), caseOf('get:/00'));
    expect(await minimize()).toEqual(['get:0']);
    expect(told).toEqual([bug]);
  });

  it('takes back what chance made the smallest', async () => {
    let chances = 1;
    const { open, minimize } = triageAt((spec) =>
      spec.includes('"A"') || (spec === 'get:/' && chances-- > 0) ? failing('f') : observation(),
    );
    await open('get:/:h"A"="1"');
    expect(await minimize()).toEqual(['get:/:h"A"=""']);
  });
});
