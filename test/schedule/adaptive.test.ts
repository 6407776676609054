import { describe, expect, it } from 'vitest';
import { type Carried, carriedFields } from '../../src/corpus/carry.ts';
import type { Case } from '../../src/corpus/case.ts';
import { createCases } from '../../src/corpus/cases.ts';
import { hasHeader } from '../../src/corpus/graft.ts';
import { CORPUS_CLASSES, type CorpusClass } from '../../src/corpus/mutation.ts';
import { parseRoute } from '../../src/corpus/routes/parse-route.ts';
import type { Message } from '../../src/language/ast.ts';
import { parseRequests } from '../../src/language/parse.ts';
import { printAll } from '../../src/language/print.ts';
import { createSettings } from '../../src/language/settings.ts';
import { createAdaptive, PATIENCE } from '../../src/schedule/adaptive.ts';
import type { Sighting } from '../../src/schedule/novelty.ts';
import { shotOf } from '../../src/triage/shot-of.ts';
import { bytesOf } from '../corpus/bytes-of.ts';

type Server = (fired: Case) => Sighting;

/** As large as a volley: what it brought is known only when all of it was fired. */
const VOLLEY = 256;
const SETTINGS = createSettings({ host: 'a' });
const CHEAP: readonly CorpusClass[] = [
  'query',
  'host',
  'cookies-and-credentials',
  'bodies',
  'accept',
  'header-framing',
];

interface Setup {
  readonly classes?: readonly CorpusClass[];
  readonly routes?: readonly string[];
  readonly carried?: Carried;
  readonly forbids?: (messages: readonly Message[]) => boolean;
  readonly seed?: number;
  /** Mutants made, at most. */
  readonly most?: number;
}

function sighting(kind: number, detail = kind, words: readonly string[] = []): Sighting {
  return { kind, details: [detail], fertile: kind < 500, words: () => words };
}

/** Plays a corpus against a server that is a function, and then what adaptive mutation makes of it. */
function play(server: Server, setup: Setup = {}) {
  const { classes = CHEAP, routes = [], carried, seed = 1, most = Number.POSITIVE_INFINITY } = setup;
  const corpus = createCases({
    ...{ classes, routes: routes.map((route) => parseRoute(route)), userSpecs: [], slow: false, seed, host: 'a' },
    ...(carried && { carried }),
  });
  const { forbids = corpus.forbids } = setup;
  const adaptive = createAdaptive({ seed, host: 'a', settings: SETTINGS, typed: classes.includes('typed'), forbids });
  const fired = { corpus: [] as Case[], mutants: [] as Case[] };
  for (const one of corpus.all()) {
    fired.corpus.push(one);
    adaptive.learn(one, server(one));
  }
  const mutants = adaptive.cases();
  for (let done = false; !done && fired.mutants.length < most; ) {
    const volley: Case[] = [];
    while (volley.length < VOLLEY && !done) {
      const step = mutants.next();
      if (step.done) done = true;
      else volley.push(step.value);
    }
    fired.mutants.push(...volley);
    for (const one of volley) adaptive.learn(one, server(one));
  }
  return fired;
}

/** Whether one request of a case has fields of all these names. */
function has(fired: Case, ...names: readonly string[]): boolean {
  return fired.messages.some(
    (message) => message.kind === 'request' && names.every((name) => hasHeader(message, name)),
  );
}

/** Answers 417 to who expects something, and asks only those where they come from: that is where it fails. */
const twoParts: Server = (fired) => {
  if (has(fired, 'expect', 'x-forwarded-host')) return sighting(500);
  return sighting(has(fired, 'expect') ? 417 : 200);
};

/** Answers something new to every eighth case. */
const noisy = (): Server => {
  let n = 0;
  return () => {
    const eighth = Math.trunc(n++ / 8);
    return sighting(200 + (eighth % 60), eighth, ['X-Tenant', 'user.id']);
  };
};

describe('adaptive mutation', () => {
  it.each([1, 2])('brings together what no case of the corpus has, soon (seed %i)', (seed) => {
    const { corpus, mutants } = play(twoParts, { classes: CORPUS_CLASSES, seed });
    expect(corpus.some((one) => twoParts(one).kind === 500)).toBe(false);
    const first = mutants.findIndex((one) => twoParts(one).kind === 500);
    expect(first).toBeGreaterThanOrEqual(0);
    expect(first).toBeLessThan(200);
    expect(mutants[first]!.mutation).toMatch(/expect.*\/adaptive\/\d+$/);
  });

  it('ends soon where nothing new comes', () => {
    expect(play(() => sighting(200)).mutants).toHaveLength(PATIENCE);
  });

  it('ends soon where each answer is another, too: they are not told apart for ever', () => {
    let n = 0;
    const { mutants } = play(() => sighting(200, n++));
    expect(mutants).toHaveLength(PATIENCE);
  });

  it('makes nothing of what was not answered, or answered with a server error', () => {
    expect(play(() => sighting(500)).mutants).toEqual([]);
  });

  it.each([true, false])(
    'makes nothing of what takes something from its connection, which a mutant would not (%s)',
    (takes) => {
      const routes = [parseRoute('WS /live')];
      const corpus = createCases({ classes: ['typed'], routes, userSpecs: [], slow: false, seed: 1, host: 'a' });
      const found = [...corpus.all()].find(({ captures }) => captures !== undefined)!;
      const { captures: _, ...plain } = found;
      const adaptive = createAdaptive({ seed: 1, host: 'a', settings: SETTINGS, typed: true, forbids: () => false });
      adaptive.learn(takes ? found : plain, sighting(200));
      expect(adaptive.cases().next().done).toBe(takes);
    },
  );

  it('makes the same of the same seed, and something else of another', () => {
    const specs = (seed: number) => play(noisy(), { seed, most: 600 }).mutants.map(({ spec }) => spec);
    expect(specs(7)).toEqual(specs(7));
    expect(specs(8)).not.toEqual(specs(7));
  });

  it('makes clients that leave as those they come from', () => {
    const { mutants } = play((one) => sighting(one.leaves === 'reset' ? 101 : 500), {
      classes: ['typed'],
      routes: ['WS /live'],
      most: 1,
    });
    expect(new Set(mutants.map(({ leaves }) => leaves))).toEqual(new Set(['reset']));
  });

  it('makes plain pathoc lines of small requests, named after what they come from', () => {
    const { mutants, corpus } = play(noisy(), {
      classes: CORPUS_CLASSES,
      routes: ['POST /form application/x-www-form-urlencoded a=1', 'WS /live {}'],
      most: 1_000,
    });
    expect(mutants.length).toBeGreaterThanOrEqual(1_000);
    const names = new Set(corpus.map(({ mutation, route }) => `${mutation} ${route}`));
    for (const one of mutants) {
      const read = { ...one, ...shotOf(parseRequests(one.spec), SETTINGS, one.seed) };
      const bytes = bytesOf(one);
      expect(bytesOf(read)).toBe(bytes);
      expect(bytes.length).toBeLessThan(100_000);
      expect(names).toContain(`${one.mutation.replace(/\/adaptive\/\d+$/, '')} ${one.route}`);
      expect(one.class).toBe('adaptive');
    }
    expect(new Set(mutants.map(({ mutation }) => mutation)).size).toBe(mutants.length);
    expect(new Set(mutants.map(({ spec }) => spec)).size).toBeGreaterThan(0.8 * mutants.length);
    expect(mutants.filter(({ spec }) => spec.includes('X-Tenant')).length).toBeGreaterThan(10);
  });

  it('calls nothing that must not be called', () => {
    const forbids = (messages: readonly Message[]) => /"Accept/.test(printAll(messages));
    const made = (more: Setup) => play(noisy(), { most: 2_000, ...more }).mutants.map(({ spec }) => spec);
    expect(made({}).some((spec) => /"Accept/.test(spec))).toBe(true);
    expect(made({ forbids }).some((spec) => /"Accept/.test(spec))).toBe(false);
  });

  it('leaves alone what the configuration has every request carry', () => {
    const carried = carriedFields({ Authorization: 'Bearer t0ken' }, {});
    const { mutants } = play(noisy(), { carried, most: 2_000 });
    const own = mutants.filter(({ spec }) => spec.includes('Bearer'));
    expect(own.length).toBeGreaterThan(500);
    for (const { spec } of own)
      expect(spec.replaceAll(/h"Authorization"="Bearer t0ken"/g, '')).not.toMatch(/t0k|Bearer t/);
  });
});
