import type { Oracle } from './oracle.ts';

/** A valid request after this one gets another answer than in calibration: the server's state is spoilt (CWE-1321 and kin). */
export const poisoned: Oracle = ({ health }, calibration) => {
  if (health === null || !health.answered || health.status === calibration.status) return null;
  return {
    kind: 'poisoned',
    why: `A valid request afterwards got ${health.status}, where a healthy server answers ${calibration.status}.`,
  };
};
