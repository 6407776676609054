import { isGrowing } from '../fire/spin.ts';
import type { Oracle } from './oracle.ts';

const mib = (bytes: number) => Math.round(bytes / (1 << 20));

/** The server grew over its memory limit and was ended for it, or it grows with nobody there (CWE-400, CWE-770). */
export const leak: Oracle = ({ leak: evidence, spin }) => {
  if (evidence === null) {
    if (spin == null || !isGrowing(spin)) return null;
    const seconds = (spin.ms / 1000).toFixed(1);
    return {
      kind: 'leak',
      why: `The server grew by ${mib(spin.grewBytes)} MiB in the ${seconds} s after the client had left, using ${Math.round(spin.cpuPercent)} % CPU.`,
    };
  }
  const { baselineBytes, rssBytes, limitBytes } = evidence;
  return {
    kind: 'leak',
    why: `The server grew from ${mib(baselineBytes)} MiB to ${mib(rssBytes)} MiB; ${mib(limitBytes)} MiB more than at rest are allowed, so it was ended.`,
  };
};
