import type { ReportNote } from '../report/report.ts';
import type { Queue } from '../schedule/queue.ts';

/** Says which cases were not fired, and which got no verdict: what was not tested must not look tested. */
export function unfired(queue: Pick<Queue, 'skipped' | 'givenUp'>): readonly ReportNote[] {
  const notes: ReportNote[] = [];
  if (queue.skipped() > 0)
    notes.push({ kind: 'skipped', text: `${queue.skipped()} cases were not fired: cases like them end the server.` });
  if (queue.givenUp() > 0) {
    const text = `${queue.givenUp()} cases got no verdict: the server went away each time they were fired.`;
    notes.push({ kind: 'skipped', text });
  }
  return notes;
}
