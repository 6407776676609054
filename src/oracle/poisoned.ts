import type { Oracle } from './oracle.ts';

/** A valid request after this one gets another answer than in calibration: the server's state is spoilt (CWE-1321 and kin). */
export const poisoned: Oracle = ({ health, spoiltBody }, calibration) => {
  if (health === null || !health.answered) return null;
  // So many requests came that the server limits their rate (RFC 6585 section 4): that is its state, and a sound one.
  if (health.status === 429) return null;
  if (health.status !== calibration.status) {
    return {
      kind: 'poisoned',
      why: `A valid request afterwards got ${health.status ?? 'no status'}, where a healthy server answers ${calibration.status}.`,
    };
  }
  if (spoiltBody !== true) return null;
  return {
    kind: 'poisoned',
    why: 'Valid requests afterwards get another body than before, which the same request with an innocent name does not cause.',
  };
};
