import { describe, expect, it } from 'vitest';
import type { Case } from '../../src/corpus/case.ts';
import type { Hit } from '../../src/fire/shot.ts';
import type { Volley } from '../../src/fire/volley.ts';
import { parseRequests } from '../../src/language/parse.ts';
import { createSettings } from '../../src/language/settings.ts';
import { shotOf } from '../../src/triage/shot-of.ts';
import { slowLeadAlone, slowLeadsOf } from '../../src/triage/slow-leads.ts';
import { CALIBRATION, exchange, response } from '../oracle/observations.ts';

/** A case that was answered after so many ms, all begun at one time unless another is given. */
function answered(mutation: string, ms: number, { at = 0, bytes = 10 } = {}): Hit<Case> {
  const times = { startedAt: at, sentAt: at, endedAt: at + ms, bytesSent: bytes };
  const shot: Case = { mutation, route: 'GET /', seed: 1, spec: mutation, messages: [], render: () => [] };
  return { shot, order: 0, exchange: exchange({ ...times, ended: 'complete', responses: [response(200)] }) };
}
const quick = Array.from({ length: 20 }, (_, i) => answered(`quick/${i}`, 1));
const leadsIn = (hits: readonly Hit<Case>[], p50 = 1) =>
  slowLeadsOf({ hits } as Volley<Case>, { ...CALIBRATION, p50 }).map(({ suspects }) =>
    suspects.map(({ mutation }) => mutation),
  );

describe('slow answers', () => {
  it('are late beside the others of the volley', () => {
    expect(leadsIn([...quick, answered('late/a', 155)])).toEqual([['late/a']]);
    expect(leadsIn([...quick, answered('late/a', 90)])).toEqual([]);
  });

  it('are late though calibration, which met a cold server, took some milliseconds', () => {
    expect(leadsIn([...quick, answered('late/a', 155)], 8)).toEqual([['late/a']]);
  });

  it('are not late where everybody waits: a loaded machine, or a route that sleeps', () => {
    const slow = Array.from({ length: 20 }, (_, i) => answered(`slow/${i}`, 120));
    expect(leadsIn([...slow, answered('late/a', 300)])).toEqual([]);
    expect(leadsIn([...quick, answered('late/a', 300)], 100)).toEqual([]);
  });

  it('are not late on a route that is slow whoever asks, unless they are late there too', () => {
    const chat = (mutation: string, ms: number) => {
      const hit = answered(mutation, ms);
      return { ...hit, shot: { ...hit.shot, route: 'WS /chat' } };
    };
    const usual = Array.from({ length: 6 }, (_, i) => chat(`usual/${i}`, 200 + i));
    expect(leadsIn([...quick, ...usual])).toEqual([]);
    expect(leadsIn([...quick, ...usual, chat('late/a', 900)])).toEqual([['late/a']]);
    expect(leadsIn([...quick, chat('late/a', 200), chat('late/b', 210)])).toHaveLength(1);
  });

  it('that came at one time are one lead: the first to be answered, then those that sent most', () => {
    const waiting = [answered('small/a', 162), answered('large/a', 161, { bytes: 900 }), answered('guilty/a', 160)];
    expect(leadsIn([...quick, ...waiting, answered('later/a', 200, { at: 500 })])).toEqual([
      ['guilty/a', 'large/a', 'small/a'],
      ['later/a'],
    ]);
  });

  it('have those for suspects, too, that were given up meanwhile and had sent a whole request, and more', () => {
    const givenUp = (mutation: string, bytes: number, text: string, at = 0): Hit<Case> => {
      const { shot, exchange: one } = answered(mutation, 260, { at, bytes });
      const { render } = shotOf(parseRequests(text), createSettings({ host: 'a' }), 1);
      return { shot: { ...shot, render }, order: 0, exchange: { ...one, ended: 'timeout', responses: [] } };
    };
    const hits = [
      ...quick,
      answered('late/a', 300),
      answered('late/b', 310),
      givenUp('whole/a', 900, 'get:/'),
      givenUp('small/a', 5, 'get:/'),
      givenUp('part/a', 900, 'get:/:h"Content-Length"="9"'),
      givenUp('later/a', 900, 'get:/', 400),
    ];
    expect(leadsIn(hits)).toEqual([['late/a', 'whole/a', 'late/b']]);
  });

  it('of a request alone are a lead, too: others had to wait for it so long that the server seemed to hang', () => {
    const leads = (ms: number, p50 = 1) => {
      const { shot, exchange: alone } = answered('late/a', ms);
      return slowLeadAlone(shot, alone, { ...CALIBRATION, p50 }).map(({ key, what }) => [key, what]);
    };
    expect(leads(700)).toEqual([['slow late/a GET /', 'slow']]);
    expect(leads(90)).toEqual([]);
    expect(leads(700, 100)).toEqual([]);
    const silent = { ...answered('late/a', 700).exchange, responses: [], ended: 'timeout' as const };
    expect(slowLeadAlone(answered('late/a', 1).shot, silent, CALIBRATION)).toEqual([]);
  });

  it('are those, too, that came right when we had given up waiting, if a whole request was sent', () => {
    const justMissed = (text: string): Hit<Case> => {
      const { shot, exchange: one } = answered('late/a', 310);
      const { render } = shotOf(parseRequests(text), createSettings({ host: 'a' }), 1);
      return { shot: { ...shot, render }, order: 0, exchange: { ...one, ended: 'timeout', endedOnHalfClose: true } };
    };
    const whole = justMissed('get:/');
    expect(leadsIn([...quick, whole])).toEqual([['late/a']]);
    expect(slowLeadAlone(whole.shot, whole.exchange, CALIBRATION)).toHaveLength(1);
    // The server was right to wait for the rest.
    expect(leadsIn([...quick, justMissed('get:/:h"Content-Length"="9"')])).toEqual([]);
  });
});
