import { describe, expect, test } from 'vitest';
import { createTerminal, type TerminalOptions } from '../../src/report/terminal.ts';
import type { Progress } from '../../src/report/ui.ts';
import { finding, report, severalFindings } from './reports.ts';

const at = (elapsedMs: number): Progress => ({
  elapsedMs,
  budgetMs: 60_000,
  cases: 100,
  total: 4100,
  requestsPerSecond: 231.4,
  findings: 0,
  restarts: 0,
});

function open(over: Partial<TerminalOptions> = {}) {
  const writes: string[] = [];
  const ui = createTerminal({ write: (text) => writes.push(text) }, { tty: true, color: false, columns: 80, ...over });
  return { ui, writes };
}

/** What a terminal shows in the end: carriage return goes back, `ESC [ K` clears to the end of the line. */
function screen(writes: readonly string[]): string[] {
  const lines = [''];
  let column = 0;
  for (const [token] of writes.join('').matchAll(/\x1b\[K|\r|\n|[^\r\n\x1b]+/g)) {
    const last = lines.length - 1;
    if (token === '\r') column = 0;
    else if (token === '\x1b[K') lines[last] = lines[last]!.slice(0, column);
    else if (token === '\n') {
      lines.push('');
      column = 0;
    } else {
      lines[last] = lines[last]!.slice(0, column) + token + lines[last]!.slice(column + token.length);
      column += token.length;
    }
  }
  return lines;
}

describe('on a terminal', () => {
  test('one line lives, at most ten times a second', () => {
    const { ui, writes } = open();
    for (let ms = 0; ms < 1000; ms += 10) ui.progress(at(ms));
    expect(writes).toHaveLength(10);
    expect(screen(writes)).toHaveLength(1);
  });

  test('the live line never reaches the last column', () => {
    for (let columns = 1; columns <= 140; columns++) {
      const { ui, writes } = open({ columns });
      ui.progress(at(31_000));
      expect(screen(writes)[0]!.length).toBeLessThan(Math.max(columns, 3));
    }
  });

  test('findings and warnings scroll by above it, in one write each', () => {
    const { ui, writes } = open();
    ui.progress(at(500));
    const before = writes.length;
    ui.finding(finding());
    ui.warn('two\nlines');
    expect(writes).toHaveLength(before + 2);
    const shown = screen(writes);
    expect(shown.at(-1)).toContain('100 of 4,100 cases');
    expect(shown.filter((line) => line.includes('of 4,100 cases'))).toHaveLength(1);
    expect(shown).toContain('! two');
    expect(shown).toContain('! lines');
  });

  test('nothing of it is left at the end', () => {
    const { ui, writes } = open();
    ui.progress(at(500));
    ui.done(report());
    expect(screen(writes).join('\n')).not.toContain('of 4,100 cases ·');
  });
});

describe('in a CI log', () => {
  test('one plain line every five seconds', () => {
    const { ui, writes } = open({ tty: false });
    for (let ms = 0; ms <= 20_000; ms += 100) ui.progress(at(ms));
    expect(writes).toHaveLength(5);
    expect(writes.join('')).not.toMatch(/[\r\x1b]/);
  });
});

describe('the summary', () => {
  const summary = (r = report(severalFindings())) => {
    const { ui, writes } = open({ tty: false });
    ui.done(r);
    return writes.join('');
  };

  test.each([
    ['Clean:', report()],
    ['Failed:', report([finding()])],
    ['Passed:', report([finding({ verdict: 'known' })])],
    ['Cancelled:', report([finding()], { exit_code: 130 })],
    ['Inconclusive:', report([], { outcome: 'inconclusive', exit_code: 3 })],
  ])('begins with the verdict: %s', (word, r) => {
    expect(summary(r).trimStart().startsWith(word)).toBe(true);
  });

  test('has the pathoc line of every live finding, whole', () => {
    const text = summary();
    for (const f of severalFindings().filter(({ verdict }) => verdict === 'new' || verdict === 'known')) {
      expect(text).toContain(`$ ${f.pathoc}\n`);
    }
  });

  test('counts what it does not list', () => {
    const findings = Array.from({ length: 60 }, (_, i) => finding({ fingerprint: `${i}` }));
    expect(summary(report(findings))).toContain('… and 10 more findings in the JSON report.');
  });
});
