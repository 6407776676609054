import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { toJson } from '../../src/report/json.ts';
import type { Report } from '../../src/report/report.ts';
import { COVERAGE, finding, HOSTILE, hostileReport, report, severalFindings } from './reports.ts';

describe('toJson', () => {
  test('keeps every value', () => {
    const r = report(severalFindings(), { coverage: COVERAGE });
    const { root_causes: _, ...kept } = JSON.parse(toJson(r)) as Report & { root_causes: unknown };
    expect(kept).toEqual(r);
  });

  test('writes the contract’s keys in its order, whatever order they were made in', () => {
    const r = report([finding()], { coverage: COVERAGE });
    const reversed = (value: unknown): unknown =>
      Array.isArray(value)
        ? value.map(reversed)
        : value !== null && typeof value === 'object'
          ? Object.fromEntries(
              Object.entries(value)
                .reverse()
                .map(([k, v]) => [k, reversed(v)]),
            )
          : value;
    expect(toJson(reversed(r) as typeof r)).toBe(toJson(r));
    expect(Object.keys(JSON.parse(toJson(r)))).toEqual([
      'version',
      'outcome',
      'exit_code',
      'seed',
      'target',
      'stats',
      'findings',
      'root_causes',
      'notes',
      'coverage',
    ]);
  });

  test('hostile text keeps its value and prints as nothing but itself', () => {
    const text = toJson(hostileReport());
    expect(JSON.parse(text).findings[0].spec).toBe(HOSTILE);
    expect(text).not.toMatch(/[^\n\P{Cc}]|[\p{Cf}\p{Zl}\p{Zp}\p{Cs}]|##\w*\[|^\s*::/mu);
  });

  test('any text keeps its value', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(JSON.parse(toJson(hostileReport(text))).notes[0].text).toBe(text);
      }),
    );
  });
});
