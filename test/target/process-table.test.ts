import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isLive, type ProcessEntry, parseStat, systemProcessTable } from '../../src/target/process-table.ts';

const stat = (name: string) =>
  `42 (${name}) S 7 40 39 0 -1 4194560 1 2 3 4 50 6 8 9 20 0 12 0 123456 999999 321 18446744073709551615 1 1 0 0 0\n`;

describe('parseStat', () => {
  it('reads the fields whatever the process calls itself', () => {
    const name = fc.string({ unit: fc.constantFrom('a', ' ', '(', ')', ') S 1 2', '0'), maxLength: 8 });
    fc.assert(
      fc.property(name, (text) => {
        expect(parseStat(stat(text))).toEqual({
          pid: 42,
          parent: 7,
          group: 40,
          session: 39,
          state: 'S',
          startTicks: 123456,
          cpuTicks: 56,
          threads: 12,
          rssPages: 321,
        });
      }),
    );
  });

  it('is null for anything else', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(parseStat(text)).toBeNull();
      }),
    );
    expect(parseStat(stat('x').slice(0, 60))).toBeNull();
  });
});

describe('isLive', () => {
  it.each([
    ['S', 1, true],
    ['D', 8, true],
    ['Z', 1, false],
    ['Z', 0, false],
    ['Z', 3, true],
    ['X', 1, false],
  ])('state %s with %i threads: %s', (state, threads, expected) => {
    expect(isLive({ state, threads } as ProcessEntry)).toBe(expected);
  });
});

describe.skipIf(process.platform !== 'linux')('the table of this machine', () => {
  const table = systemProcessTable();

  it('has this process in it', () => {
    const self = table?.list().find(({ pid }) => pid === process.pid);
    expect(self).toMatchObject({ parent: process.ppid });
    expect(self?.startTicks).toBe(table?.read(process.pid)?.startTicks);
    expect(table?.command(process.pid)).not.toBe('');
    expect(table?.descriptors(process.pid)?.count).toBeGreaterThan(3);
  });

  it('counts memory as Node does', () => {
    const rss = (table?.read(process.pid)?.rssPages ?? 0) * (table?.pageBytes ?? 0);
    expect(rss / process.memoryUsage.rss()).toBeCloseTo(1, 0);
  });

  it('has nothing to say about a process that is gone', () => {
    expect(table?.read(2 ** 22 + 1)).toBeNull();
    expect(table?.environment(2 ** 22 + 1)).toBe('');
    expect(table?.descriptors(2 ** 22 + 1)).toBeNull();
  });
});
