import type { Case } from '../corpus/case.ts';
import { takeFrom } from '../corpus/conversation.ts';
import { fillTemplates } from '../corpus/rewrite.ts';
import type { Settings } from '../language/settings.ts';
import type { Failure } from './failure.ts';
import { variantOf } from './shot-of.ts';

/** Longer texts than this say less to a reader than the name of what they stand for. */
const LONGEST = 64;

/**
 * A case with the text in the place of its templates that the server gave when it failed, wherever the same text fails on the
 * next connection too: what the server always says is no part of the bug. Costs one try a capture.
 *
 * @param failure as the case showed it
 * @param attempt one try: the same failure, or null
 */
export async function spellOut(
  suspect: Case,
  failure: Failure,
  settings: Settings,
  attempt: (variant: Case) => Promise<Failure | null>,
): Promise<Case> {
  let best = suspect;
  for (const capture of suspect.captures ?? []) {
    // Nothing found: the template went out as it stands, and nobody need wait for more.
    const given = takeFrom(failure.observation.exchange.received, [capture]);
    if (given.some(([, text]) => text.length > LONGEST)) continue;
    const captures = (best.captures ?? []).filter((one) => one !== capture);
    const variant = { ...variantOf(best, fillTemplates(best.messages, given), settings), captures };
    if ((await attempt(variant)) !== null) best = variant;
  }
  return best;
}
