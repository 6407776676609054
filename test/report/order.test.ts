import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { worstFirst } from '../../src/report/order.ts';
import { finding } from './reports.ts';

const at = (uri: string, line: number) => ({ uri, line, why: 'the innermost frame in the repository' });
const WORST_FIRST = [
  finding({ spec: 'get:/1', rule: 'crash', location: at('b.py', 2) }),
  finding({ spec: 'get:/2', location: null }),
  finding({ spec: 'get:/3', location: at('a.py', 9) }),
  finding({ spec: 'get:/10', location: at('a.py', 10) }),
  finding({ spec: 'get:/4', location: at('b.py', 1) }),
  finding({ spec: 'get:/5', location: at('b.py', 1) }),
  finding({ spec: 'get:/6', rule: 'crash', stability: 'flaky' }),
  finding({ spec: 'get:/7', rule: 'crash', level: 'warning' }),
  finding({ spec: 'get:/8', rule: 'crash', verdict: 'known' }),
  finding({ spec: 'get:/9', rule: 'crash', verdict: 'fixed' }),
];

describe('the order of findings', () => {
  it('is worst first, then by place and spec, whatever was seen first', () => {
    const order = fc.shuffledSubarray(WORST_FIRST, { minLength: WORST_FIRST.length });
    const seen = fc.array(fc.nat(), { minLength: WORST_FIRST.length, maxLength: WORST_FIRST.length });
    fc.assert(
      fc.property(order, seen, (findings, times) => {
        const timed = findings.map((one, at) => ({ ...one, first_seen_ms: times[at]! }));
        expect(worstFirst(timed).map(({ spec }) => spec)).toEqual(WORST_FIRST.map(({ spec }) => spec));
      }),
    );
  });
});
