import type { Corpus } from '../corpus/cases.ts';
import type { Settings } from '../language/settings.ts';
import type { GateOptions } from '../options/gate-options.ts';
import { type Adaptive, createAdaptive } from '../schedule/adaptive.ts';

/**
 * The adaptive mutation of a run; null where only the corpus is to be fired: the user says so, or wants to see specs of their
 * own alone.
 */
export function adaptiveFor(
  { adaptive, seed, target: { url }, cases: { classes } }: GateOptions,
  { forbids }: Corpus,
  settings: Settings,
): Adaptive | null {
  if (!adaptive || classes.length === 0) return null;
  return createAdaptive({ seed, host: url.hostname, settings, typed: classes.includes('typed'), forbids });
}
