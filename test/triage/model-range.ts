import type { Case } from '../../src/corpus/case.ts';
import type { Observation } from '../../src/fire/observation.ts';
import type { Look, Range } from '../../src/fire/range.ts';
import { createSettings } from '../../src/language/settings.ts';
import { judge } from '../../src/oracle/judge.ts';
import { isServerError } from '../../src/oracle/server-error.ts';
import type { Exception } from '../../src/traceback/exception.ts';
import { createOwnership } from '../../src/traceback/in-app.ts';
import type { Bug } from '../../src/triage/bug.ts';
import type { TriageParts } from '../../src/triage/bugs.ts';
import { CALIBRATION, exception, exchange, observation, response } from '../oracle/observations.ts';

export const ownership = createOwnership({ root: '/', tracked: new Set() });

/** The frame of a function of the app. */
export const frame = (name: string) => ({ file: '/app.py', line: 1, function: name });

/** A 500 with a traceback from the function of that name. */
export function failing(name: string, changes: Partial<Exception> = {}): Observation {
  const exceptions = [exception({ frames: [frame(name)], ...changes })];
  return observation({ exchange: exchange({ responses: [response(500)] }), exceptions });
}

/**
 * What triage needs, at a model server that does to each spec (of several requests: `first; then`) what `serve` says; and what it played and told.
 *
 * @param tryMs by so much the clock goes on with each try
 */
export function modelTriage(serve: (spec: string, look: Look, shot: Case) => Observation, endsAt = 1, tryMs = 0) {
  const played: { spec: string; look: Look }[] = [];
  const told: Bug[] = [];
  const range: Partial<Range> = {
    calibration: CALIBRATION,
    exited: false,
    end: new AbortController().signal,
    target: { pid: null, leak: () => null, resources: async () => null } as unknown as Range['target'],
    async observe(shots, look = {}) {
      const shot = shots.at(-1) as Case;
      const spec = shots.map((one) => (one as Case).spec).join('; ');
      played.push({ spec, look });
      return serve(spec, look, shot);
    },
  };
  const parts: TriageParts = {
    range: range as Range,
    judge,
    isServerError,
    ownership,
    settings: createSettings({ host: '127.0.0.1' }),
    now: () => played.length * tryMs,
    bootMs: 100,
    onConfirmed: () => {},
    onMinimal: (bug) => told.push(bug),
    onKiller: () => {},
    signal: new AbortController().signal,
    endsAt,
  };
  return { parts, played, told };
}
