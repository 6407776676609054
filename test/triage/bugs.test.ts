import { describe, expect, it } from 'vitest';
import type { Case } from '../../src/corpus/case.ts';
import type { Observation } from '../../src/fire/observation.ts';
import type { Look, Range } from '../../src/fire/range.ts';
import { createSettings } from '../../src/language/settings.ts';
import { judge } from '../../src/oracle/judge.ts';
import { isServerError } from '../../src/oracle/server-error.ts';
import type { Exception } from '../../src/traceback/exception.ts';
import { createOwnership } from '../../src/traceback/in-app.ts';
import { Bugs } from '../../src/triage/bugs.ts';
import { type Failure, failuresOf } from '../../src/triage/failure.ts';
import { caseOf } from '../e2e/weak-servers/open.ts';
import { CALIBRATION, exception, exchange, observation, response } from '../oracle/observations.ts';

const ownership = createOwnership({ root: '/', tracked: new Set() });
const frame = (name: string) => ({ file: '/app.py', line: 1, function: name });

/** A 500 with a traceback from the function of that name. */
function failing(name: string, changes: Partial<Exception> = {}): Observation {
  const exceptions = [exception({ frames: [frame(name)], ...changes })];
  return observation({ exchange: exchange({ responses: [response(500)] }), exceptions });
}
const died = () =>
  observation({ exchange: exchange({ responses: [], ended: 'fin' }), exit: { code: null, signal: 'SIGSEGV', at: 1 } });
const silent = () =>
  observation({ exchange: exchange({ responses: [], ended: 'timeout', endedOnHalfClose: false, endedAt: 1_200 }) });

/** Triage at a model server, which does to each spec what `serve` says. */
function triageAt(serve: (spec: string, look: Look) => Observation) {
  const played: { spec: string; look: Look }[] = [];
  const strays: string[] = [];
  const range: Partial<Range> = {
    calibration: CALIBRATION,
    async observe(shots, look = {}) {
      const { spec } = shots.at(-1) as Case;
      played.push({ spec, look });
      return serve(spec, look);
    },
  };
  const bugs = new Bugs(
    {
      range: range as Range,
      judge,
      isServerError,
      ownership,
      settings: createSettings({ host: '127.0.0.1' }),
      now: () => 0,
      bootMs: 100,
      onConfirmed: () => {},
      onMinimal: () => {},
      onKiller: () => {},
      signal: new AbortController().signal,
      endsAt: 1,
    },
    ({ kind, exception: raised }, { spec }) =>
      strays.push(`${kind} ${raised?.frames[0]?.function ?? 'unknown'} ${spec}`),
  );
  const open = async (spec: string) => {
    const suspect = caseOf(spec);
    const [failure] = failuresOf(serve(spec, {}), judge(serve(spec, {}), CALIBRATION), ownership);
    return bugs.open(failure as Failure, suspect, 1);
  };
  const minimize = async () => {
    while (await bugs.shrinkRound(() => true, 1));
    return bugs.all.map(({ spec }) => spec);
  };
  return { bugs, played, strays, open, minimize };
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
});

describe('minimizing', () => {
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

  it('takes back what chance made the smallest', async () => {
    let chances = 1;
    const { open, minimize } = triageAt((spec) =>
      spec.includes('"A"') || (spec === 'get:/' && chances-- > 0) ? failing('f') : observation(),
    );
    await open('get:/:h"A"="1"');
    expect(await minimize()).toEqual(['get:/:h"A"=""']);
  });
});
