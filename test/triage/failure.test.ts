import { describe, expect, it } from 'vitest';
import { parseRequests } from '../../src/language/parse.ts';
import { judge } from '../../src/oracle/judge.ts';
import { createOwnership } from '../../src/traceback/in-app.ts';
import type { Exchange } from '../../src/transport/exchange.ts';
import { failuresOf, fingerprintOf } from '../../src/triage/failure.ts';
import { CALIBRATION, exchange, observation, response } from '../oracle/observations.ts';

const ownership = createOwnership({ root: '/src', tracked: new Set() });
const STACK = Buffer.from('SyntaxError: no\n    at parse (/src/app.js:3:9)\n    at handle (/src/app.js:9:1)\n');

/** The failure of an answer, as it is found and when its spec is minimal. */
function shown(status: number, spec: string, body: Uint8Array, changes: Partial<Exchange> = { ended: 'complete' }) {
  const answer = response(status, { body, bodyLength: body.length });
  const sent = Buffer.from('GET / HTTP/1.1\r\n\r\n');
  const seen = observation({ sent, exchange: exchange({ responses: [answer], ...changes }) });
  const [failure] = failuresOf(seen, judge(seen, CALIBRATION), ownership);
  return { ...failure!, fingerprint: fingerprintOf(failure!, parseRequests(spec), ownership) };
}

describe('a failure', () => {
  it('that is a page with a stack trace is one, whatever went wrong', () => {
    const bad = shown(400, 'post:/:c"application/json":b"{"', STACK);
    const missing = shown(416, 'get:/:h"Range"="bytes=9-"', STACK);
    expect([bad.kind, bad.identity, bad.fingerprint]).toEqual(['disclosure', missing.identity, missing.fingerprint]);
  });

  it('that is slow for a long value in whatever header field it stands is one; in a certain field, one for that', () => {
    const shownOnce = shown(400, 'get:/', STACK);
    const slow = (inAnyHeader: boolean) => ({
      ...shownOnce,
      kind: 'slow' as const,
      observation: { ...shownOnce.observation, growth: { points: [], held: null, inAnyHeader } },
    });
    const of = (spec: string, inAnyHeader = true) => fingerprintOf(slow(inAnyHeader), parseRequests(spec), ownership);
    expect(of('get:/:h"Accept"=@4k')).toBe(of('get:/:h"Range"=@4k'));
    expect(of('get:/:h"Accept"=@4k')).not.toBe(of('post:/:b@4k'));
    expect(of('get:/:h"Accept"=@4k', false)).not.toBe(of('get:/:h"Range"=@4k', false));
    // Another failure that was met while times were taken.
    const other = { ...slow(true), kind: 'server-error' as const };
    const named = (spec: string) => fingerprintOf(other, parseRequests(spec), ownership);
    expect(named('get:/:h"Accept"=@4k')).not.toBe(named('get:/:h"Range"=@4k'));
  });

  it('that is an end inside of an answer is one, whether a FIN or a reset comes of it', () => {
    const cut = response(200, { complete: false, headers: [['Content-Length', '9']] });
    const [fin, rst] = (['fin', 'rst'] as const).map((ended) =>
      shown(200, 'get:/', new Uint8Array(), { responses: [cut], ended }),
    ) as [ReturnType<typeof shown>, ReturnType<typeof shown>];
    expect([fin.kind, fin.identity, fin.fingerprint]).toEqual(['abnormal-close', rst.identity, rst.fingerprint]);
  });

  it('that is a silent server error is told from another by its spec', () => {
    const one = shown(500, 'get:/:h"Range"="x"', new Uint8Array());
    const other = shown(500, 'post:/:b"x"', new Uint8Array());
    expect(one.identity).toBe(other.identity);
    expect(one.fingerprint).not.toBe(other.fingerprint);
  });
});
