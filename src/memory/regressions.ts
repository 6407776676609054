import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Carried, carry } from '../corpus/carry.ts';
import { type Case, caseSeed } from '../corpus/case.ts';
import type { Capture } from '../corpus/conversation.ts';
import { findFiles } from '../corpus/glob.ts';
import { type Leaving, leavingOf } from '../corpus/leaving.ts';
import { fillTemplates } from '../corpus/rewrite.ts';
import { parseUserSpecs } from '../corpus/user-specs.ts';
import { UsageError } from '../errors.ts';
import type { Message } from '../language/ast.ts';
import { parseRequests } from '../language/parse.ts';
import { printAll } from '../language/print.ts';
import type { Settings } from '../language/settings.ts';
import { shotOf } from '../triage/shot-of.ts';

/** Where a project keeps what once failed, relative to its directory; every run plays all of it first. */
export const REGRESSIONS = '.patho/regressions';

/** What a recorded spec needs to become a case. */
export interface ReplaySettings {
  readonly settings: Settings;
  readonly seed: number;
  /** What `{path}` stands for, and the route of files that name none: `METHOD PATH`. */
  readonly route: string;
  /** What requests carry, those of recorded minimal specs apart: these are what was sent. */
  readonly carried?: Carried;
}

/** Specs recorded in one place: one, or a sequence, all of whose clients leave alike. */
export interface Recorded extends Leaving {
  readonly name: string;
  /** In order, each on a connection of its own. */
  readonly specs: readonly string[];
  /** For each of them, what those after it take from its answer. */
  readonly captures?: readonly (readonly Capture[])[];
  readonly route: string | null;
  /** The rule it failed by. */
  readonly rule: string | null;
  /** The seed that its random values came from. */
  readonly seed: number | null;
  /** Its lines are sent at the same time, not in order. */
  readonly atOnce?: true;
  /** Written by patho: nothing can go any more, and braces in it are what was sent. */
  readonly minimal: boolean;
}

/** More specs than this before the one that fails have little to do with it. */
const MOST_PRELUDE = 16;

/**
 * All cases of the files in `.patho/regressions`, in the order of names and lines.
 *
 * @param directory the project's directory
 * @throws UsageError with file, line and column for a spec that does not parse.
 */
export function readRegressions(
  directory: string,
  replay: ReplaySettings,
  read: (path: string) => string = (path) => readFileSync(path, 'latin1'),
): Case[] {
  return findFiles(directory, `${REGRESSIONS}/*.pathoc`).flatMap((file) => {
    let text: string;
    try {
      text = read(join(directory, file));
    } catch (cause) {
      throw new UsageError(`${file} cannot be read (${(cause as NodeJS.ErrnoException).code})`, null, { cause });
    }
    return casesOf(parseRegression(text, file), replay);
  });
}

/**
 * Reads one file: the format of user specs, where each line is a spec and several are a sequence, and the comments
 * `# capture:`, `# leaves: reset`, `# route:`, `# rule:`, `# seed:` and `# minimal` that patho writes.
 *
 * @throws UsageError (SpecError) with the place of what does not parse.
 */
export function parseRegression(text: string, file: string): Recorded {
  const head = /^(?:#.*\n)*/.exec(text)?.[0] ?? '';
  const comment = (name: string) => new RegExp(`^# ${name}: (.+)$`, 'm').exec(head)?.[1] ?? null;
  const seed = comment('seed');
  const specs = parseUserSpecs(text, file);
  return {
    name: file.replace(/^.*\//, '').replace(/\.pathoc$/, ''),
    specs: specs.map(({ spec }) => spec),
    captures: specs.map(({ captures = [] }) => captures),
    route: comment('route'),
    rule: comment('rule'),
    seed: seed !== null && /^\d{1,10}$/.test(seed) ? Number(seed) : null,
    minimal: /^# minimal\b/m.test(head),
    ...(/^# at once\b/m.test(head) ? { atOnce: true as const } : {}),
    ...leavingOf(specs.find(({ leaves }) => leaves !== undefined) ?? {}),
  };
}

/**
 * A case for each spec, played after those before it. Of a sequence that patho recorded only the last one: it alone is known to fail.
 *
 * @throws SpecError for a spec that does not parse.
 */
export function casesOf(recorded: Recorded, { settings, seed, route: first, carried = {} }: ReplaySettings): Case[] {
  const route = recorded.route ?? first;
  const lines = recorded.specs.map((spec, index): Case => {
    const mutation = `regression/${recorded.name}${recorded.specs.length > 1 ? `:${index + 1}` : ''}`;
    const parsed = parseRequests(spec, recorded.name);
    const messages = recorded.minimal ? parsed : carry(filled(parsed, first, settings.host), carried);
    const captures = recorded.captures?.[index] ?? [];
    const shot = shotOf(messages, settings, recorded.seed ?? caseSeed(seed, mutation, route));
    return {
      mutation,
      route,
      seed: recorded.seed ?? caseSeed(seed, mutation, route),
      spec: printAll(messages),
      ...(recorded.minimal ? { minimal: true as const } : {}),
      ...(recorded.rule === null ? {} : { failedBy: recorded.rule }),
      ...(captures.length === 0 ? {} : { captures }),
      ...leavingOf(recorded),
      ...shot,
    };
  });
  const cases = lines.map((line, index) =>
    index === 0
      ? line
      : {
          ...line,
          prelude: lines.slice(Math.max(0, index - MOST_PRELUDE), index),
          ...(recorded.atOnce ? { atOnce: true as const } : {}),
        },
  );
  return recorded.minimal ? cases.slice(-1) : cases;
}

function filled(messages: readonly Message[], route: string, host: string | null): readonly Message[] {
  const path = route.slice(route.indexOf(' ') + 1);
  return fillTemplates(messages, [
    ['{host}', host ?? ''],
    ['{path}', Buffer.from(path).toString('latin1')],
  ]);
}
