import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { generatedFiles } from '../../src/options/generate.ts';
import { optionNames, optionSpec } from '../../src/options/table.ts';

const files = generatedFiles();

describe('generated files', () => {
  it.each(Object.entries(files))('%s is current (node scripts/generate.js)', (path, text) => {
    expect(readFileSync(fileURLToPath(new URL(`../../${path}`, import.meta.url)), 'utf8')).toBe(text);
  });

  it('action.yml has no default that would overrule the config file', () => {
    const action = parse(files['action.yml']!);
    const defaults = Object.entries<{ default?: string }>(action.inputs).filter(
      ([, input]) => input.default !== undefined,
    );
    expect(defaults.map(([name]) => name)).toEqual(['matrix', 'github-token']);
    expect(Object.keys(action.inputs)).toEqual(optionNames('action'));
    expect(Object.keys(action.outputs)).toEqual(['outcome', 'new', 'known', 'fixed', 'suppressed', 'json', 'sarif']);
    expect(action.runs).toEqual({ using: 'node24', main: 'dist/action.js', post: 'dist/post.js' });
  });

  it('the reference has an entry for every option, and its example config is valid', () => {
    const text = files['docs/reference.md']!;
    for (const name of optionNames('config')) expect(text).toContain(`### ${name}\n`);
    expect(text).not.toMatch(/undefined|\[object/);
    const example = /```yaml\n(command: node server\.js[^`]*)```/.exec(text)?.[1];
    expect(validate(parse(example!))).toEqual([]);
  });
});

const check = new Ajv({ allErrors: true, formats: { date: true }, strict: false }).compile(
  JSON.parse(files['docs/patho.schema.json']!),
);

function validate(config: unknown): string[] {
  return check(config) ? [] : check.errors!.map((error) => `${error.instancePath} ${error.message}`);
}

describe('the schema', () => {
  it('takes the example and the default of every option', () => {
    for (const name of optionNames('config')) {
      const spec = optionSpec(name);
      if (spec.example.includes('${{')) continue;
      expect([name, ...validate(parse(`${name}: ${quoted(spec.example, spec.type)}`))]).toEqual([name]);
      if (spec.many)
        expect([name, ...validate(parse(`${name}: [${quoted(spec.example, spec.type)}]`))]).toEqual([name]);
    }
  });

  it.each([
    'time-buget: 1s',
    'time-budget: 60',
    'time-budget: 60x',
    'seed: one',
    'concurrency: 0',
    'fail-on: nwe',
    'corpus: [chunkd]',
    'slow: yes please',
    'url: localhost',
    'noise: [{ status: 503 }]',
    'noise: [{ reason: a }]',
    'noise: [{ remove: correct-4xx, status: 4xx, reason: a }]',
    'noise: [{ remove: nothing }]',
    'suppressions: [{ fingerprint: a }]',
    'suppressions: [{ rule: crash, reason: a }]',
    'suppressions: [{ fingerprint: a, rule: crash, path: b, reason: a }]',
  ])('refuses %s', (yaml) => expect(validate(parse(yaml))).not.toEqual([]));
});

function quoted(example: string, type: string): string {
  return ['integer', 'boolean', 'text-map', 'suppressions', 'noise'].includes(type) ? example : JSON.stringify(example);
}
