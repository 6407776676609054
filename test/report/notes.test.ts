import { expect, test } from 'vitest';
import { toComment } from '../../src/report/comment.ts';
import { toJson } from '../../src/report/json.ts';
import { DEFAULT_REPORT_OPTIONS } from '../../src/report/options.ts';
import { toSummary } from '../../src/report/summary.ts';
import { createTerminal } from '../../src/report/terminal.ts';
import { report } from './reports.ts';

const noted = report([], {
  notes: [
    { kind: 'unreproduced', text: 'ValueError showed in 1 of 7 tries of get:/' },
    { kind: 'skipped', text: '3 cases were not fired' },
  ],
});

function terminal(): string {
  const writes: string[] = [];
  const stream = { write: (text: string) => writes.push(text) };
  createTerminal(stream, { tty: false, color: false, columns: 80 }).done(noted);
  return writes.join('');
}

test('what never showed again is in the JSON alone, and the terminal says that there is more', () => {
  expect(toJson(noted)).toContain('1 of 7 tries');
  for (const text of [toComment(noted, DEFAULT_REPORT_OPTIONS), toSummary(noted), terminal()])
    expect(text).not.toContain('1 of 7 tries');
  expect(toSummary(noted)).toContain('3 cases were not fired');
  expect(terminal()).toContain('3 cases were not fired');
  expect(terminal()).toContain('… and 1 more note in the JSON report');
});
