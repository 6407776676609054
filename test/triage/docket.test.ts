import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Case } from '../../src/corpus/case.ts';
import type { Observation } from '../../src/fire/observation.ts';
import type { Hit } from '../../src/fire/shot.ts';
import type { Volley } from '../../src/fire/volley.ts';
import type { Exception } from '../../src/traceback/exception.ts';
import { Docket } from '../../src/triage/docket.ts';
import { caseOf } from '../e2e/weak-servers/open.ts';
import { exchange, observation } from '../oracle/observations.ts';
import { failing, modelTriage } from './model-range.ts';

/** `get:/fail-2/17` fails in the function `fail-2`. */
const serve = (spec: string): Observation => {
  const bug = /fail-\d/.exec(spec)?.[0];
  return bug === undefined ? observation() : failing(bug);
};

/** How long each request takes, and how much later than its work the log line is read (ms). */
interface Pace {
  readonly takes: readonly number[];
  readonly lags: readonly number[];
}

/** The volley of these cases on so many connections, with the lines of the log in the order in which they came. */
function volleyOf(cases: readonly Case[], connections: number, { takes, lags }: Pace): Volley<Case> {
  const free = Array<number>(connections).fill(0);
  const exceptions: Exception[] = [];
  const hits = cases.map((shot, order): Hit<Case> => {
    const startedAt = Math.min(...free);
    const endedAt = startedAt + takes[order % takes.length]!;
    free[free.indexOf(startedAt)] = endedAt;
    const seen = serve(shot.spec);
    const at = endedAt + lags[order % lags.length]!;
    exceptions.push(...seen.exceptions.map((one) => ({ ...one, firstAt: at, lastAt: at })));
    return { shot, order, exchange: exchange({ ...seen.exchange, startedAt, sentAt: startedAt, endedAt }) };
  });
  exceptions.sort((a, b) => a.firstAt - b.firstAt);
  return { hits, victims: [], exceptions, died: false, health: null };
}

async function found(volleys: readonly Volley<Case>[]) {
  const { parts, played } = modelTriage(serve);
  const docket = new Docket(parts);
  for (const volley of volleys) await docket.examine(volley, 1);
  const names = docket.bugs.map(({ failure, case: { spec } }) => [failure.exception?.frames[0]?.function, spec]);
  return { docket, played, names: names.map(([name]) => name).sort(), specs: names.map(([, spec]) => spec).sort() };
}

describe('what is fired on many connections', () => {
  const ms = (max: number) => fc.array(fc.integer({ min: 1, max }), { minLength: 5, maxLength: 11 });
  it('brings to light what one connection does', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.option(fc.integer({ min: 0, max: 9 }), { freq: 2 }), { minLength: 1, maxLength: 64 }),
        fc.record({ takes: ms(30), lags: ms(30) }),
        async (bugs, pace) => {
          const cases = bugs.map((bug, at) => caseOf(bug === null ? `get:/fine/${at}` : `get:/fail-${bug}/${at}`));
          const serial = await found([volleyOf(cases, 1, pace)]);
          expect(serial.names).toEqual(
            [...new Set(bugs)]
              .filter((bug) => bug !== null)
              .map((bug) => `fail-${bug}`)
              .sort(),
          );
          for (const connections of [8, 32]) {
            expect((await found([volleyOf(cases, connections, pace)])).names).toEqual(serial.names);
          }
        },
      ),
      { numRuns: 60 },
    );
  });
});

it('a case that shows a known bug and is shorter than its minimal spec is tried in its place', async () => {
  const pace = { takes: [5], lags: [1] };
  const long = caseOf('get:/:h"A"="fail-1"');
  const { docket } = await found([volleyOf([long], 1, pace)]);
  await docket.shrink(1);
  expect(docket.bugs.map(({ spec }) => spec)).toEqual(['get:/:h""="fail-1"']);
  await docket.examine(volleyOf([caseOf('get:/fail-1')], 1, pace), 1);
  await docket.shrink(1);
  expect(docket.bugs.map(({ spec }) => spec)).toEqual(['get:fail-1']);
});

it('a spec that there was no time to make minimal is confirmed all the same', async () => {
  const needsAll = (spec: string) => (/b.*d.*f.*h.*j.*l.*n.*p.*r/.test(spec) ? serve(spec) : observation());
  const { parts, played } = modelTriage(needsAll, 60, 1);
  const docket = new Docket(parts);
  const long = caseOf(`get:/fail-1/${'abcdefghijklmnopqrstuvwxyz'.replace(/./g, '$&/')}:h"A"="b"`);
  await docket.examine(volleyOf([long], 1, { takes: [5], lags: [1] }), 60);
  await docket.finish(60);
  const [bug] = docket.bugs;
  expect(bug?.spec).not.toBe(long.spec);
  expect(played.slice(-3).map(({ spec }) => spec)).toEqual([bug?.spec, bug?.spec, bug?.spec]);
  expect(parts.now()).toBeLessThanOrEqual(60);
});
