import type { Report, ReportNote } from './report.ts';

/** The notes for people: what never showed again tells them nothing that they could act on, so it stays in the JSON report. */
export function shownNotes({ notes }: Report): readonly ReportNote[] {
  return notes.filter(({ kind }) => kind !== 'unreproduced');
}
