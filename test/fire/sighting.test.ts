import { describe, expect, it } from 'vitest';
import { sightingOf } from '../../src/fire/sighting.ts';
import type { Exchange, Response } from '../../src/transport/exchange.ts';
import { exchange, response } from '../oracle/observations.ts';

const answer = (status: number, body = '', changes: Partial<Response> = {}) =>
  response(status, { body: Buffer.from(body), bodyLength: body.length, ...changes });
const see = (responses: Response[], changes: Partial<Exchange> = {}) => sightingOf(exchange({ responses, ...changes }));
const details = (...responses: Response[]) => see(responses).details;

describe('a sighting', () => {
  it('is of another kind with another status or end, and only in detail with another answer', () => {
    const plain = see([answer(400)]);
    const kinds = [see([answer(417)]), see([answer(400)], { ended: 'fin' }), see([], { ended: 'rst' })];
    expect(new Set([plain, ...kinds].map(({ kind }) => kind)).size).toBe(4);
    const others = [
      see([answer(400, 'bad header')]),
      see([answer(400, 'bad method')]),
      see([answer(400, '', { reason: 'Bad Chunk' })]),
      see([answer(400, '', { headers: [['Allow', 'GET']] })]),
      see([answer(400), answer(400)]),
      see([answer(400)], { interim: 1 }),
    ];
    expect(new Set(others.map(({ kind }) => kind))).toEqual(new Set([plain.kind]));
    expect(new Set([plain, ...others].map((one) => one.details.join())).size).toBe(7);
  });

  it('is the same whatever is counted, timed or repeated of a request', () => {
    const at = (id: number, value: string) =>
      answer(400, `request ${id}: bad value ${value}`, { headers: [['Date', value]] });
    expect(details(at(123, '"\\x00"'))).toEqual(details(at(678, '"\\x81"')));
    expect(see([answer(200)], { endedAt: 4_000 })).toMatchObject({ details: details(answer(200)) });
  });

  it('is fertile when it was answered whole, and not with a server error', () => {
    expect(see([answer(200)]).fertile).toBe(true);
    expect(see([answer(417)]).fertile).toBe(true);
    expect(see([answer(500)]).fertile).toBe(false);
    expect(see([answer(200, '', { complete: false })]).fertile).toBe(false);
    expect(see([], { ended: 'timeout' }).fertile).toBe(false);
  });

  it('has the words that an answer gives away, but no ids, and a bounded number', () => {
    const headers = [
      ['Vary', 'X-Tenant, Accept'],
      ['Set-Cookie', 'session=a8f3c0; Path=/'],
    ] as const;
    const words = see([answer(400, `{"error":"field 'user_id' is missing","id":"a8f3"}`, { headers })]).words();
    expect([...words].sort()).toEqual(['Accept', 'X-Tenant', 'error', 'id', 'session', 'user_id']);
    expect(see([answer(200, '"word"'.repeat(9_000))]).words().length).toBeLessThan(50);
  });
});
