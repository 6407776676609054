import { type Case, caseSeed, createCase } from '../corpus/case.ts';
import { type Leaving, leavingOf } from '../corpus/leaving.ts';
import { mutantId, originOf } from '../corpus/mutant-id.ts';
import { HEADER_FIELDS } from '../corpus/typed/fields.ts';
import { hostileHeader } from '../corpus/typed/hostile-header.ts';
import type { Message } from '../language/ast.ts';
import { createRandom } from '../language/random.ts';
import type { Settings } from '../language/settings.ts';
import { donations, mutate, withFeature } from './mutate.ts';
import { createNovelty, type Sighting } from './novelty.ts';

/** A case whose answer was unlike all before it. */
interface Seed {
  /** The mutation of the corpus that it comes from. */
  readonly mutation: string;
  /** What that mutation is about. */
  readonly about: Case['about'];
  /** A mutant of it leaves as it does. */
  readonly leaving: Leaving;
  readonly route: string;
  readonly messages: readonly Message[];
  readonly sighting: Pick<Sighting, 'kind' | 'details'>;
  /** Mutants made of it. */
  mutants: number;
  /** Typed fields, then other seeds, then samples of what was fired, that it was brought together with. */
  crossed: number;
}

export interface AdaptiveOptions {
  readonly seed: number;
  readonly host: string;
  readonly settings: Settings;
  /** Whether seeds may be brought together with the hostile fields of the corpus: that is the class `typed`. */
  readonly typed: boolean;
  /** Whether messages call an operation that must not be called. */
  readonly forbids: (messages: readonly Message[]) => boolean;
}

/** Learns which cases reached something new in the server, and makes more of what they are made of. */
export interface Adaptive {
  /** A case was fired, and this was seen; in the order of firing. */
  learn(fired: Case, sighting: Sighting): void;
  /** Mutants, until {@link PATIENCE} of them in a row brought nothing new. */
  cases(): Generator<Case, void>;
}

/** So many mutants in a row without a new sighting, and firing ends. */
export const PATIENCE = 768;
const MOST_SEEDS = 256;
const MOST_WORDS = 256;
const MOST_SAMPLES = 64;
/** Seeds looked at to choose one of them. */
const LOOKS = 3;
/** Larger ones cost time, and what is new about them is their size (bytes of the values). */
const LARGEST_SEED = 8_192;
/** Tries to make a mutant that may be fired. */
const TRIES = 8;

/**
 * Adaptive mutation: a seed is brought together with each hostile field and with each other seed's parts, the rarest seed
 * first; in turn with that, a seed is changed at random. Two hostile parts in one request are what the corpus does not have.
 */
export function createAdaptive({ seed, host, settings, typed, forbids }: AdaptiveOptions): Adaptive {
  const novelty = createNovelty();
  const random = createRandom(seed);
  const luck = random.fork(1);
  const seeds: Seed[] = [];
  /** Some of all that was answered: what is hostile in them may do harm only in the company of a seed. */
  const samples: (readonly Message[])[] = [];
  let sampled = 0;
  const words: string[] = [];
  const fields = typed ? HEADER_FIELDS : [];
  let made = 0;
  /** Mutants that had been made when something new was last seen. */
  let newAt = 0;

  const commonness = (one: Seed) => novelty.commonness(one.sighting);
  const anySeed = () => seeds[random.integer(0, seeds.length - 1)]!;
  const anyPartner = () => {
    const at = random.integer(0, seeds.length + samples.length - 1);
    return seeds[at]?.messages ?? samples[at - seeds.length]!;
  };

  /** Keeps each of all that comes with the same chance. */
  function sample(messages: readonly Message[]): void {
    const at = samples.length < MOST_SAMPLES ? samples.length : luck.integer(0, sampled);
    sampled++;
    if (at < MOST_SAMPLES) samples[at] = messages;
  }

  function plant(one: Seed): void {
    if (seeds.length < MOST_SEEDS) return void seeds.push(one);
    const commonest = seeds.reduce((worst, other, index) => {
      return commonness(other) > commonness(seeds[worst]!) ? index : worst;
    }, 0);
    seeds[commonest] = one;
  }

  /** The rarest seed that was not brought together with everything, with the next of it. */
  function cross(): Mutant | null {
    let rarest: Seed | null = null;
    for (const one of seeds) {
      if (one.crossed >= fields.length + seeds.length + samples.length) continue;
      if (rarest === null || commonness(one) < commonness(rarest)) rarest = one;
    }
    if (rarest === null) return null;
    const turn = rarest.crossed++;
    const field = fields[turn];
    if (field !== undefined)
      return { seed: rarest, messages: withFeature(rarest.messages, hostileHeader(field, random, host)) };
    const others = turn - fields.length;
    const partner = seeds[others]?.messages ?? samples[others - seeds.length]!;
    const parts = partner === rarest.messages ? [] : donations(partner);
    return { seed: rarest, messages: parts.reduce(withFeature, rarest.messages) };
  }

  /** A seed that is rare and seldom chosen, changed at random. */
  function change(): Mutant {
    let chosen = anySeed();
    for (let looks = 1; looks < LOOKS; looks++) {
      const other = anySeed();
      if (commonness(other) * (1 + other.mutants) < commonness(chosen) * (1 + chosen.mutants)) chosen = other;
    }
    chosen.mutants++;
    const material = { random, host, partner: anyPartner(), words };
    return { seed: chosen, messages: mutate(chosen.messages, material) };
  }

  function next(): Case | null {
    for (let tries = 0; tries < TRIES; tries++) {
      const { seed: parent, messages } = (made % 2 === 0 && tries === 0 ? cross() : null) ?? change();
      if (messages === parent.messages || forbids(messages)) continue;
      const id = mutantId(parent.mutation, ++made);
      const { route, about = null } = parent;
      return createCase({ id, class: 'adaptive' }, route, caseSeed(seed, id, route), settings, () => messages, {
        about,
        ...parent.leaving,
      });
    }
    return null;
  }

  return {
    learn(fired, sighting) {
      const isNew = novelty.note(sighting);
      if (isNew) newAt = made;
      if (!sighting.fertile || !isSeed(fired)) return;
      sample(fired.messages);
      if (!isNew) return;
      const { kind, details } = sighting;
      const { route, messages, about } = fired;
      plant({
        mutation: originOf(fired.mutation),
        about,
        route,
        leaving: leavingOf(fired),
        messages,
        sighting: { kind, details },
        mutants: 0,
        crossed: 0,
      });
      const { spec } = fired;
      for (const word of sighting.words()) {
        // What it repeats of the request is no word of its own.
        if (words.length < MOST_WORDS && !words.includes(word) && !spec.includes(word)) words.push(word);
      }
    },
    *cases() {
      newAt = made;
      while (seeds.length > 0 && made - newAt < PATIENCE) {
        const mutant = next();
        if (mutant === null) return;
        yield mutant;
      }
    },
  };
}

interface Mutant {
  readonly seed: Seed;
  readonly messages: readonly Message[];
}

/** One connection, small, without pauses and with nothing to take from answers: a mutant costs no more than a case of the corpus. */
function isSeed({ prelude, captures, class: name, messages }: Case): boolean {
  if (prelude !== undefined || captures !== undefined || name === undefined) return false;
  let bytes = 0;
  for (const { features } of messages) {
    for (const feature of features) {
      if (feature.kind === 'pause' || feature.kind === 'times') return false;
      const value = 'value' in feature ? feature.value : null;
      if (value?.kind === 'generated' || value?.kind === 'file') return false;
      if (value?.kind === 'literal') bytes += value.bytes.length;
    }
  }
  return bytes <= LARGEST_SEED;
}
