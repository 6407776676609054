import { describe, expect, it } from 'vitest';
import { suspectsOf } from '../../src/triage/suspects.ts';
import { response } from '../oracle/observations.ts';
import { at, hit, noAnswer } from './hits.ts';

describe('the suspects of a log line', () => {
  it('are those in flight or just over, the ones without a right answer first, in the order of the corpus', () => {
    const hits = [
      hit('over long before', 0, { startedAt: 0, endedAt: 100 }),
      hit('answered', 1, { startedAt: 990, endedAt: 1000 }),
      hit('later in the corpus', 3, { startedAt: 985, endedAt: 1000, ...noAnswer }),
      hit('failed', 2, { startedAt: 980, endedAt: 999, responses: [response(500)] }),
      hit('not begun', 4, { startedAt: 2000, endedAt: 2010 }),
    ];
    expect(suspectsOf([at(1001)], hits).suspects.map((c) => c.mutation)).toEqual([
      'failed',
      'later in the corpus',
      'answered',
    ]);
  });

  it('are those that the server left before those that it lets wait', () => {
    const hits = [
      hit('waits', 0, { startedAt: 995, sentAt: 996, endedAt: 1300, responses: [], ended: 'timeout' }),
      hit('left', 1, { startedAt: 995, sentAt: 996, endedAt: 1001, ...noAnswer }),
    ];
    expect(suspectsOf([at(1000)], hits).suspects.map((c) => c.mutation)).toEqual(['left', 'waits']);
  });

  it('are the same in whatever order the connections ended', () => {
    const hits = [hit('a', 0, { endedAt: 12, ...noAnswer }), hit('b', 1, { endedAt: 11, ...noAnswer })];
    expect(suspectsOf([at(12)], hits)).toEqual(suspectsOf([at(12)], [...hits].reverse()));
  });

  it('are the one whose port the lines name, whatever the others did', () => {
    const hits = [
      hit('failed too', 0, { startedAt: 990, endedAt: 1000, localPort: 40001, ...noAnswer }),
      hit('named', 1, { startedAt: 990, endedAt: 1000, localPort: 40002 }),
    ];
    for (const line of [
      'http: panic serving 127.0.0.1:40002: boom',
      "from ('127.0.0.1', 40002)",
      'Peer: [::1]:40002,',
    ]) {
      expect(suspectsOf([at(1001, { text: [line] })], hits).suspects.map((c) => c.mutation)).toEqual(['named']);
    }
    // A port that nobody had says nothing.
    expect(suspectsOf([at(1001, { text: ['127.0.0.1:8080'] })], hits).suspects).toHaveLength(2);
  });

  it('are those from the address that the lines name, the nearest in time first', () => {
    const from = (mutation: string, localAddress: string, endedAt: number, changes = {}) =>
      hit(mutation, endedAt, { startedAt: endedAt - 5, endedAt, localAddress, ...changes });
    const hits = [
      from('another worker', '127.0.0.2', 1000, noAnswer),
      from('this one', '127.0.0.3', 1000, noAnswer),
      from('its next', '127.0.0.3', 1009),
    ];
    const named = at(1001, { text: ['500 GET /x (127.0.0.3) 1.02ms', 'Traceback (most recent call last):'] });
    expect(suspectsOf([named], hits).suspects.map((c) => c.mutation)).toEqual(['this one', 'its next']);
    // An address that they all have, or that nobody has, says nothing.
    const same = hits.map((one) => ({ ...one, exchange: { ...one.exchange, localAddress: '127.0.0.1' } }));
    for (const text of [['peer 127.0.0.1'], ['peer 127.0.0.9']])
      expect(suspectsOf([at(1001, { text })], same).suspects).toHaveLength(3);
  });

  it('begin with the one that the line before names, which may have been about another request', () => {
    const hits = [
      hit('failed too', 0, { startedAt: 990, endedAt: 1000, localPort: 40001, ...noAnswer }),
      hit('named', 1, { startedAt: 990, endedAt: 1000, localPort: 40002, ...noAnswer }),
    ];
    const introduction = "Exception occurred during processing of request from ('127.0.0.1', 40002)";
    expect(suspectsOf([at(1001, { introduction })], hits).suspects.map((c) => c.mutation)).toEqual([
      'named',
      'failed too',
    ]);
  });

  it('are likely where lines stand next to wrong answers, not where one of many does by chance', () => {
    const right = [0, 1, 2, 3].flatMap((n) => [
      hit(`a${n}`, n, { startedAt: 100 * n, endedAt: 100 * n + 2, responses: [response(400)] }),
      hit(`b${n}`, n, { startedAt: 100 * n, endedAt: 100 * n + 3, responses: [response(200)] }),
    ]);
    const wrong = hit('c', 9, { startedAt: 0, endedAt: 2, ...noAnswer });
    const lines = [0, 1, 2, 3].map((n) => at(100 * n + 2));
    expect(suspectsOf(lines, [...right, wrong]).likely).toBe(false);
    expect(suspectsOf(lines.slice(0, 1), [...right, wrong]).likely).toBe(true);
  });

  it('are those that were at work when the line came, however late their end was read', () => {
    const hits = [
      hit('over just then', 0, { startedAt: 900, sentAt: 910, endedAt: 1000 }),
      hit('over just then, too', 1, { startedAt: 900, sentAt: 910, endedAt: 1000 }),
      hit('failed', 2, { startedAt: 900, sentAt: 910, endedAt: 1080, responses: [response(500)] }),
    ];
    for (const line of [at(1001), at(1120)]) {
      const { suspects, likely } = suspectsOf([line], hits);
      expect(suspects[0]?.mutation).toBe('failed');
      expect(likely).toBe(true);
    }
  });
});
