import accept from './builtin/accept.json' with { type: 'json' };
import bodies from './builtin/bodies.json' with { type: 'json' };
import chunked from './builtin/chunked.json' with { type: 'json' };
import contentLength from './builtin/content-length.json' with { type: 'json' };
import cookiesAndCredentials from './builtin/cookies-and-credentials.json' with { type: 'json' };
import desync from './builtin/desync.json' with { type: 'json' };
import headerFraming from './builtin/header-framing.json' with { type: 'json' };
import host from './builtin/host.json' with { type: 'json' };
import method from './builtin/method.json' with { type: 'json' };
import query from './builtin/query.json' with { type: 'json' };
import rangeAndConditional from './builtin/range-and-conditional.json' with { type: 'json' };
import requestLine from './builtin/request-line.json' with { type: 'json' };
import target from './builtin/target.json' with { type: 'json' };
import timing from './builtin/timing.json' with { type: 'json' };
import upgrade from './builtin/upgrade.json' with { type: 'json' };
import version from './builtin/version.json' with { type: 'json' };
import type { CorpusClass, Mutation } from './mutation.ts';

interface Entry {
  readonly id: string;
  readonly title: string;
  readonly spec: string;
  readonly rfc: string | null;
  readonly cwe: number | null;
  readonly expect: string;
  readonly fast?: number;
}

const CLASSES: Readonly<Record<Exclude<CorpusClass, 'typed'>, readonly Entry[]>> = {
  'request-line': requestLine,
  method,
  version,
  target,
  query,
  'header-framing': headerFraming,
  host,
  'content-length': contentLength,
  chunked,
  upgrade,
  'range-and-conditional': rangeAndConditional,
  'cookies-and-credentials': cookiesAndCredentials,
  bodies,
  accept,
  desync,
  timing,
};

/** The mutations written by hand, class by class. `{host}` in a spec stands for the host of the server under test. */
export const BUILTIN: readonly Mutation[] = Object.entries(CLASSES).flatMap(([name, entries]) =>
  entries.map(({ fast, ...entry }) => ({ ...entry, class: name as CorpusClass, fast: fast ?? null })),
);

/**
 * The fast tier: what broke most servers so far first, then the shorter spec. Fired at the first route before anything
 * else, it takes about a second.
 */
export const FAST_TIER: readonly Mutation[] = BUILTIN.filter((m) => m.fast !== null).sort((a, b) => a.fast! - b.fast!);
