import { describe, expect, test } from 'vitest';
import type { Exception, Runtime } from '../../src/traceback/exception.ts';
import { readTracebacks } from '../../src/traceback/traceback-log.ts';
import { fixtureJson, fixtureLines } from './fixtures.ts';

interface Expected {
  readonly runtime: string;
  readonly exception: string;
  readonly frame: string;
}

const RUNTIMES: Readonly<Record<string, Runtime>> = {
  py: 'python',
  node: 'node',
  ruby: 'ruby',
  go: 'go',
  java: 'java',
  php: 'php',
  rust: 'rust',
  perl: 'perl',
  erl: 'erlang',
  c: 'native',
};
const WITHOUT_READER = ['ocaml', 'guile', 'lisp', 'lua'];
// perldiag's warnings and WEBrick's own 501: lines of the shape of an exception that are none.
const NO_EXCEPTION = /^(?:Use of uninitialized value|Hexadecimal number > |Transfer-Encoding: )/;

const index = fixtureJson<{ log: string; traces: Expected[] }[]>('real/index.json');
const expected = new Map<string, Expected[]>();
for (const { log, traces } of index) expected.set(log, [...(expected.get(log) ?? []), ...traces]);

/** Index and reader write types their own way; what must agree is the name and the words. */
function sameType(want: string, found: Exception): boolean {
  const plain = want
    .replace(/^\[h3\] \[unhandled\] /, '')
    .replace(/^cause: /, '')
    .replace(/^Fatal error: Uncaught /, '')
    .replace(/^libsoup-CRITICAL: /, '')
    .replace(/^(\w+) \[\w+\]: /, '$1: ')
    .replace(/^(\w+) \((.*)\):$/, '$1: $2');
  return [`${found.type}: ${found.message}`, found.message, found.type].includes(plain);
}

function sameFrame(want: string, found: Exception): boolean {
  const raising = found.frames[0];
  // Puma prints its own words where a frame would be.
  if (raising === undefined) return want === '' || found.runtime === 'ruby';
  if (raising.file === null || raising.line === null) return raising.function === want;
  const file = raising.file.slice(raising.file.lastIndexOf('/') + 1);
  if (!want.includes(`${file}:${raising.line}`)) return false;
  const name = /^\S+:\d+ (.+)$/.exec(want)?.[1] ?? /^(.+) \(\S+\)$/.exec(want)?.[1] ?? null;
  return name === null || raising.function === name;
}

describe('real logs', () => {
  const logs = [...expected.keys()].map((log) => {
    const exceptions = readTracebacks(fixtureLines(`real/${log}`));
    return { log, exceptions, found: exceptions.flatMap((each) => [each, ...each.chain]) };
  });

  test('at least 95 of 100 exceptions are found, in order, with type and raising frame', () => {
    const missed: string[] = [];
    let wanted = 0;
    for (const { log, found } of logs) {
      let next = 0;
      for (const want of expected.get(log)!) {
        if (WITHOUT_READER.includes(want.runtime) || NO_EXCEPTION.test(want.exception)) continue;
        wanted++;
        const at = found.findIndex(
          (each, place) =>
            place >= next &&
            each.runtime === RUNTIMES[want.runtime] &&
            sameType(want.exception, each) &&
            sameFrame(want.frame, each),
        );
        if (at < 0) missed.push(`${log}: ${want.exception} at ${want.frame}`);
        else next = at + 1;
      }
    }
    if (missed.length > 0) console.log(`missed:\n${missed.join('\n')}`);
    expect(wanted).toBeGreaterThan(70);
    expect((wanted - missed.length) / wanted).toBeGreaterThanOrEqual(0.95);
  });

  test('nothing else is found, and what two handlers print is given once', () => {
    for (const { log, exceptions } of logs) {
      const wanted = expected
        .get(log)!
        .filter(({ runtime, exception }) => !WITHOUT_READER.includes(runtime) && !NO_EXCEPTION.test(exception))
        .filter(({ exception }) => !exception.startsWith('cause: '));
      expect(exceptions.map((each) => `${log} ${each.type}: ${each.message}`)).toHaveLength(wanted.length);
    }
  });

  test('every runtime of the index is known or known to have no reader', () => {
    const runtimes = new Set(index.flatMap(({ traces }) => traces.map(({ runtime }) => runtime)));
    for (const runtime of runtimes) expect([...Object.keys(RUNTIMES), ...WITHOUT_READER]).toContain(runtime);
  });
});
