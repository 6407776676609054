import type { Oracle } from './oracle.ts';

const mib = (bytes: number) => Math.round(bytes / (1 << 20));

/** The server grew over its memory limit and was ended for it (CWE-400, CWE-770). */
export const leak: Oracle = ({ leak: evidence }) => {
  if (evidence === null) return null;
  const { baselineBytes, rssBytes, limitBytes } = evidence;
  return {
    kind: 'leak',
    why: `The server grew from ${mib(baselineBytes)} MiB to ${mib(rssBytes)} MiB; ${mib(limitBytes)} MiB more than at rest are allowed, so it was ended.`,
  };
};
