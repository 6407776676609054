import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { checkWorkflow } from '../src/cli/doctor/check-workflow.ts';
import { readActionInputs } from '../src/options/action-inputs.ts';
import { readConfig } from '../src/options/config-file.ts';
import { givenInline } from '../src/options/given.ts';
import { resolveOptions } from '../src/options/resolve-options.ts';
import { optionNames } from '../src/options/table.ts';

/** What a reader copies out of the documentation must be taken by the program as it is now. */

const read = (path: string) => readFileSync(new URL(`../${path}`, import.meta.url), 'utf8');
const PAGES = ['README.md', ...readdirSync(new URL('../docs', import.meta.url)).map((name) => `docs/${name}`)].filter(
  (path) => path.endsWith('.md'),
);
const WORKFLOWS = ['examples/workflows', '.github/workflows'].flatMap((folder) =>
  readdirSync(new URL(`../${folder}`, import.meta.url)).map((name) => `${folder}/${name}`),
);

/** The fenced blocks of a page in one language, with the line each begins at. */
function blocks(path: string, language: string): [where: string, text: string][] {
  const lines = read(path).split('\n');
  return lines.flatMap((line, index) => {
    const indent = /^( *)```(\w+)$/.exec(line);
    if (indent?.[2] !== language) return [];
    const end = lines.indexOf(`${indent[1]}\`\`\``, index + 1);
    const text = lines.slice(index + 1, end).map((inner) => inner.slice(indent[1]!.length));
    return [[`${path}:${index + 1}`, text.join('\n')]];
  });
}

type Json = Readonly<Record<string, unknown>>;

/** The steps of patho in a workflow or a part of one. */
function gates(value: unknown): Json[] {
  if (typeof value !== 'object' || value === null) return [];
  const { uses, with: inputs } = value as Json;
  const own = typeof uses === 'string' && /^(patho\/fuzz-action@|\.\/$)/.test(uses) ? [(inputs ?? {}) as Json] : [];
  return [...own, ...Object.values(value).flatMap(gates)];
}

const yaml = PAGES.flatMap((path) => blocks(path, 'yaml'));
const INPUTS_ONLY = new Set<string>(optionNames('action').filter((name) => !optionNames('config').includes(name)));
const COMMAND = { label: 'command', values: [givenInline('npm start', 'command', '')] };

test.each([...yaml, ...WORKFLOWS.map((path) => [path, read(path)])])('the YAML at %s is taken', (where, text) => {
  const value: unknown = parse(text);
  const isPart = Array.isArray(value);
  const isConfig = !isPart && !/^(on|jobs|permissions|concurrency|name):/m.test(text);
  // Options that a page shows alone stand in the config file, or below `with:`.
  const inputs =
    isConfig && Object.keys(value as Json).some((name) => INPUTS_ONLY.has(name)) ? [value as Json] : gates(value);
  if (isConfig && inputs.length === 0) {
    const { given } = readConfig(text, where, { API_TOKEN: 'a-token', SESSION: 'a-session' });
    const whole = new Map([['command', COMMAND] as const, ...given]);
    expect(() => resolveOptions({ given: whole, place: 'action', directory: '/' })).not.toThrow();
    return;
  }
  for (const step of inputs) {
    const env = Object.fromEntries(
      Object.entries({ command: 'x', ...step }).map(([name, input]) => [`INPUT_${name.toUpperCase()}`, String(input)]),
    );
    const given = readActionInputs(env);
    expect(resolveOptions({ given, place: 'action', directory: '/' }).github.comment).toBeDefined();
  }
  if (!isPart && /^jobs:/m.test(text)) {
    const checks = checkWorkflow(where, text) ?? [];
    expect(checks.filter((check) => check.level === 'fail')).toEqual([]);
  }
});

test.each(PAGES.flatMap((path) => blocks(path, 'sh')))(
  'the commands at %s have the options that they name',
  (_, text) => {
    for (const line of text.split('\n')) {
      const [, words] = /(?:^|\$ |&& )patho (?:fuzz|replay) (.*)/.exec(line) ?? [];
      const flags =
        (words ?? '')
          .split(' -- ')[0]!
          .replace(/'[^']*'/g, '')
          .match(/(?<=^|\s)--[\w-]+/g) ?? [];
      for (const flag of flags) expect(optionNames('cli')).toContain(flag.slice(2));
    }
  },
);

test.each(PAGES)('each link of %s leads somewhere', (path) => {
  const text = read(path).replace(/^ *```[\s\S]*?^ *```/gm, '');
  for (const [, target] of text.matchAll(/\]\((?!https?:)([^)\s]*)\)/g)) {
    const [file, anchor] = target!.split('#') as [string, string | undefined];
    const page = file === '' ? path : new URL(file, `file:///${path}`).pathname.slice(1);
    const there = read(page);
    if (anchor === undefined) continue;
    const anchors = [...there.matchAll(/^#+ (.*)$/gm)].map(([, title]) =>
      title!
        .toLowerCase()
        .replace(/[^\w\- ]/g, '')
        .replaceAll(' ', '-'),
    );
    expect(anchors).toContain(anchor);
  }
});
