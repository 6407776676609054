import type { Pass } from './candidate.ts';
import { boundary } from './passes/boundary.ts';
import { dropFeatures } from './passes/drop-features.ts';
import { dropMessages } from './passes/drop-messages.ts';
import { fixedOffsets } from './passes/fixed-offsets.ts';
import { head } from './passes/head.ts';
import { lengths } from './passes/lengths.ts';
import { likely } from './passes/likely.ts';
import { numbers } from './passes/numbers.ts';
import { plainBytes } from './passes/plain-bytes.ts';
import { readBack } from './passes/read-back.ts';
import { shortenValues } from './passes/shorten-values.ts';
import { spelling } from './passes/spelling.ts';
import { targetForm } from './passes/target-form.ts';
import { wholeValues } from './passes/whole-values.ts';

/** In the order in which they pay at first: what removes most for one try comes first. */
export const PASSES: readonly Pass[] = [
  ...[likely, dropMessages, readBack, head, dropFeatures, wholeValues, boundary],
  ...[lengths, shortenValues, plainBytes, numbers, spelling],
];

/** Passes that put a whole in the place of many parts: what they tried in vain is tried again once there are fewer features. */
export const LEAPS: ReadonlySet<Pass> = new Set([likely, wholeValues]);

/** Dear and seldom worth it; run once the others have nothing left. */
export const LAST_PASSES: readonly Pass[] = [targetForm, fixedOffsets];
