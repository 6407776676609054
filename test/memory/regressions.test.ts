import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { printCapture } from '../../src/corpus/conversation.ts';
import { UsageError } from '../../src/errors.ts';
import { sentBytes } from '../../src/fire/shot.ts';
import type { Message } from '../../src/language/ast.ts';
import { parseRequests } from '../../src/language/parse.ts';
import { printAll } from '../../src/language/print.ts';
import { createSettings } from '../../src/language/settings.ts';
import { toRegressionFile } from '../../src/memory/regression-file.ts';
import { casesOf, parseRegression, readRegressions } from '../../src/memory/regressions.ts';
import { shotOf } from '../../src/triage/shot-of.ts';
import { finding } from '../cli/example-report.ts';
import { request } from '../language/arbitrary-message.ts';

const settings = createSettings({ host: 'shop.test', readFile: () => new Uint8Array([1, 2]), staticDir: '/' });
const replay = { settings, seed: 1, route: 'POST /login' };

function bytesOf(messages: readonly Message[], seed: number): string {
  try {
    return Buffer.from(sentBytes(shotOf(messages, settings, seed).render()) ?? []).toString('latin1');
  } catch (error) {
    return String(error);
  }
}

describe('a regression file', () => {
  it('gives back the same specs and the same bytes, whatever the finding is', () => {
    // Names of files are written as they are, and belong to the user's own specs.
    const plain = request.filter((one) => !fc.stringify(one).includes('"kind":"file"'));
    const specs = fc.array(fc.array(plain, { minLength: 1, maxLength: 2 }), { minLength: 1, maxLength: 3 });
    const anything = fc.string({ unit: 'binary', maxLength: 30 });
    fc.assert(
      fc.property(specs, anything, anything, fc.nat(), fc.boolean(), (sequence, type, route, seed, resets) => {
        const printed = sequence.map((messages) => printAll(messages));
        const exception = { runtime: 'node', type, message: '', frames: [] };
        const { name, text } = toRegressionFile(
          finding('0123456789abcdef', {
            exception,
            route,
            spec: printed.at(-1)!,
            sequence: printed.length > 1 ? printed : null,
            leaves: resets ? 'reset' : null,
          }),
          seed,
        );
        expect(name).toBe('0123456789abcdef-traceback.pathoc');
        expect(text).toMatch(/^[\x20-\x7e\n]*$/);
        const recorded = parseRegression(text, name);
        expect(recorded.specs).toEqual(printed.map((spec) => printAll(parseRequests(spec))));
        const cases = casesOf(recorded, { ...replay, seed });
        expect(cases).toHaveLength(1);
        const last = cases[0]!;
        expect(last.prelude ?? []).toHaveLength(printed.length - 1);
        for (const { leaves = null } of [...(last.prelude ?? []), last]) expect(leaves).toBe(resets ? 'reset' : null);
        const used = printed.join('').includes('@') ? seed : last.seed;
        expect(bytesOf(last.messages, last.seed)).toBe(bytesOf(parseRequests(printed.at(-1)!), used));
      }),
      { numRuns: 300 },
    );
  });

  it('keeps braces as they were sent, where people mean a template', () => {
    const ours = toRegressionFile(finding('0123456789abcdef', { spec: 'get:"/{path}"' }), 0);
    const [kept] = casesOf(parseRegression(ours.text, 'f'), replay);
    expect(bytesOf(kept!.messages, 0)).toContain('GET /{path} HTTP/1.1\r\n');
    const [filled] = casesOf(parseRegression('# mine\npost:"{path}":h"Host"="{host}"\n', 'f'), replay);
    expect(bytesOf(filled!.messages, 0)).toBe('POST /login HTTP/1.1\r\nHost: shop.test\r\n\r\n');
    expect(filled).toMatchObject({ mutation: 'regression/f', route: 'POST /login' });
  });

  it('keeps what is taken from the answers', () => {
    const captures = [['id = id=(a)', 'key = (b)'], []];
    const sequence = ['get:/', 'get:/{id}{key}'];
    const { text } = toRegressionFile(finding('0123456789abcdef', { spec: 'get:/{id}{key}', sequence, captures }), 0);
    expect(text).toMatch(/\nget:\/\n# capture: id = id=\(a\)\n# capture: key = \(b\)\nget:\/\{id\}\{key\}\n$/);
    const recorded = parseRegression(text, 'f');
    expect(recorded.specs).toEqual(sequence);
    expect(recorded.captures?.map((some) => some.map(printCapture))).toEqual(captures);
  });

  it('of a person is a sequence whose every line may fail', () => {
    const cases = casesOf(parseRegression('get:/a\n# then\nget:/b\nget:/c\n', 'steps.pathoc'), replay);
    expect(cases.map(({ mutation, prelude = [] }) => [mutation, prelude.map((one) => one.spec)])).toEqual([
      ['regression/steps:1', []],
      ['regression/steps:2', ['get:/a']],
      ['regression/steps:3', ['get:/a', 'get:/b']],
    ]);
    expect(cases.some((one) => one.minimal)).toBe(false);
  });

  it('of a person says once, above any of its lines, that clients leave by a reset', () => {
    const cases = casesOf(parseRegression('get:/a\n# leaves: reset\nget:/b:da\n', 'steps.pathoc'), replay);
    expect(cases.map(({ leaves }) => leaves)).toEqual(['reset', 'reset']);
  });

  it('of patho says by what it failed', () => {
    const { text } = toRegressionFile(finding('0123456789abcdef', { rule: 'slow' }), 0);
    expect(casesOf(parseRegression(text, 'f'), replay)[0]).toMatchObject({ failedBy: 'slow', minimal: true });
  });
});

describe('readRegressions', () => {
  let directory: string;
  beforeEach(() => {
    directory = mkdtempSync(join(tmpdir(), 'patho-regressions-'));
  });
  afterEach(() => rmSync(directory, { recursive: true, force: true }));

  it('is empty without a folder, and reads all of its files by name', () => {
    expect(readRegressions(directory, replay)).toEqual([]);
    mkdirSync(join(directory, '.patho/regressions'), { recursive: true });
    const write = (name: string, text: string) => writeFileSync(join(directory, '.patho/regressions', name), text);
    write('b.pathoc', 'get:/b');
    write('a.pathoc', '# only a comment\n');
    write('c.pathoc', 'get:/c1\nget:/c2\n');
    write('d.txt', 'no spec');
    expect(readRegressions(directory, replay).map(({ spec }) => spec)).toEqual(['get:/b', 'get:/c1', 'get:/c2']);
    write('bad.pathoc', '# one\nget:\n');
    expect(() => readRegressions(directory, replay)).toThrow(UsageError);
  });
});
