import { globMatcher } from '../corpus/glob.ts';

/** What is suppressed: one finding, or a rule in files of one pattern. */
export interface Suppressing {
  readonly fingerprint: string | null;
  readonly rule: string | null;
  readonly path: string | null;
  readonly reason: string;
  /** The last day on which it holds, `YYYY-MM-DD`. */
  readonly expires: string | null;
}

/** What of a finding decides. */
export interface Suppressible {
  readonly fingerprint: string;
  readonly rule: string;
  readonly verdict: 'new' | 'known' | 'fixed' | 'suppressed';
  readonly location: { readonly uri: string } | null;
}

export interface Suppressed<F> {
  readonly findings: readonly F[];
  /** Suppressions that expired, and such as no longer suppress anything; a sentence each. */
  readonly notes: readonly string[];
}

export interface SuppressOptions {
  readonly isExpired: (suppression: Suppressing) => boolean;
  /** Whether a finding that was not seen is really gone: only then is a suppression without one worth a word. */
  readonly conclusive: boolean;
}

/**
 * Gives findings that the project accepts the verdict `suppressed`. A suppression that expired no longer holds: what it
 * hid counts as new, also where the base has it, so that the gate fails and somebody decides again.
 */
export function suppress<F extends Suppressible>(
  findings: readonly F[],
  suppressions: readonly Suppressing[],
  { isExpired, conclusive }: SuppressOptions,
): Suppressed<F> {
  const rules = suppressions.map((suppression) => ({
    suppression,
    expired: isExpired(suppression),
    matches: matcherOf(suppression),
    count: 0,
  }));
  const judged = findings.map((finding): F => {
    if (finding.verdict === 'fixed') return finding;
    const matching = rules.filter((rule) => rule.matches(finding));
    for (const rule of matching) rule.count++;
    if (matching.length === 0) return finding;
    return { ...finding, verdict: matching.every((rule) => rule.expired) ? 'new' : 'suppressed' };
  });
  const notes = rules.flatMap(({ suppression, expired, count }) => {
    const what = `The suppression of ${nameOf(suppression)} (${suppression.reason})`;
    if (count === 0) return conclusive ? [`${what} matches nothing any more; it can go.`] : [];
    const findings = count === 1 ? 'its finding counts' : `its ${count} findings count`;
    return expired ? [`${what} expired after ${suppression.expires}: ${findings} as new.`] : [];
  });
  return { findings: judged, notes };
}

function matcherOf({ fingerprint, rule, path }: Suppressing): (finding: Suppressible) => boolean {
  if (fingerprint !== null) return (finding) => finding.fingerprint === fingerprint.toLowerCase();
  const matches = globMatcher(path ?? '**');
  return (finding) => finding.rule === rule && finding.location !== null && matches(finding.location.uri);
}

function nameOf({ fingerprint, rule, path }: Suppressing): string {
  return fingerprint ?? `${rule} in ${path}`;
}
