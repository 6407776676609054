import type { Report, ReportNote } from './report.ts';

const WHY: readonly string[] = ['unhealthy', 'restarts'];
const LOG = 'log';

/**
 * Why a run is inconclusive, in sentences, and the last lines of the server's log; both empty of any other run. UNTRUSTED: the server's words
 * are in them.
 */
export function reasonOf({ outcome, notes }: Report): {
  readonly why: readonly string[];
  readonly log: readonly string[];
} {
  if (outcome !== 'inconclusive') return { why: [], log: [] };
  return {
    why: notes.filter(({ kind }) => WHY.includes(kind)).map(({ text }) => text),
    log: notes.filter(({ kind }) => kind === LOG).map(({ text }) => text),
  };
}

/** The other notes for people: what never showed again tells them nothing that they could act on, so it stays in the JSON report. */
export function shownNotes({ outcome, notes }: Report): readonly ReportNote[] {
  const reasons = outcome === 'inconclusive' ? [LOG, ...WHY] : [];
  return notes.filter(({ kind }) => kind !== 'unreproduced' && !reasons.includes(kind));
}
