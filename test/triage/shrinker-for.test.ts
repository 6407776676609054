import { describe, expect, it } from 'vitest';
import { type Case, createCase } from '../../src/corpus/case.ts';
import { excludeRoute } from '../../src/corpus/routes/exclude-route.ts';
import { parseRequests } from '../../src/language/parse.ts';
import { createSettings } from '../../src/language/settings.ts';
import type { Failure } from '../../src/triage/failure.ts';
import { shrinkerFor } from '../../src/triage/shrinker-for.ts';

const settings = createSettings({ host: 'a' });
const failure = { kind: 'traceback' } as Failure;

/** Every spec that is played while all that `shows` says shows the bug. */
async function played(spec: string, pattern: string, shows = (_: string) => true): Promise<string[]> {
  const specs: string[] = [];
  const attempt = (variant: Case) => {
    specs.push(variant.spec);
    return Promise.resolve(shows(variant.spec) ? failure : null);
  };
  const suspect = createCase({ id: 'x/x', class: 'typed' }, 'GET /', 1, settings, () => parseRequests(spec));
  const shrinker = shrinkerFor(failure, suspect, { settings, attempt, excluded: excludeRoute(pattern) });
  while ((await shrinker.next()) !== 'done');
  return specs;
}

describe('minimizing', () => {
  it('calls no excluded operation on the way', async () => {
    expect(await played('post:/logout/all:h"A"="b"', '/nowhere')).toContain('get:/');
    const kept = await played('post:/logout/all:h"A"="b"', 'GET *');
    expect(kept.length).toBeGreaterThan(1);
    expect(kept.filter((spec) => spec.startsWith('get:'))).toEqual([]);
    const paths = await played('"DELETEX":/logouts:h"X-HTTP-Method-Override"="GET"', 'GET /');
    expect(paths.length).toBeGreaterThan(1);
    expect(paths.filter((spec) => /^get:\/(:|$)|:\/:.*="GET"/.test(spec))).toEqual([]);
  });

  it('leaves a spec of the user that calls it anyway as it is wanted', async () => {
    const specs = await played('delete:/users/1:h"A"="b"', 'DELETE *', (spec) => spec.startsWith('delete:'));
    expect(specs).toContain('delete:/');
  });
});
