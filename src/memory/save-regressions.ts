import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { printCapture } from '../corpus/conversation.ts';
import { maskForms } from '../github/masks.ts';
import type { ReportFinding, ReportNote } from '../report/report.ts';
import { toRegressionFile } from './regression-file.ts';
import { parseRegression, REGRESSIONS } from './regressions.ts';

/** A finding and the seed of its case. */
export interface Saved {
  readonly finding: ReportFinding;
  readonly seed: number;
}

/**
 * Writes each stable finding to `.patho/regressions`, where every later run plays it first. What is there already stays as it
 * is; so does the disk for a finding that would write a secret down, or would not read back as it is.
 *
 * @param directory the project's directory
 * @returns a note a file: which one to commit, or why there is none
 */
export function saveRegressions(directory: string, saved: readonly Saved[], secrets: readonly string[]): ReportNote[] {
  return saved
    .filter(({ finding }) => finding.stability === 'stable' && !finding.mutation.startsWith('regression/'))
    .flatMap(({ finding, seed }) => {
      const { name, text } = toRegressionFile(finding, seed);
      const path = `${REGRESSIONS}/${name}`;
      const problem = secrets.some(
        (secret) => secret !== '' && [secret, ...maskForms(secret)].some((form) => text.includes(form)),
      )
        ? 'it would hold a secret'
        : !readsBack(text, finding)
          ? 'its spec would not read back the same'
          : write(join(directory, path), text, finding.fingerprint);
      if (problem === 'same') return [];
      if (problem !== null) return [note(`${path} was not written: ${problem}.`)];
      return [note(`Commit ${path}: it replays ${finding.rule} ${finding.fingerprint} first in every run.`)];
    });
}

const note = (text: string): ReportNote => ({ kind: 'regression', text });

function readsBack(text: string, { spec, sequence, captures }: ReportFinding): boolean {
  try {
    const { specs, captures: taken = [] } = parseRegression(text, 'regression');
    const same =
      captures === null || JSON.stringify(taken.map((some) => some.map(printCapture))) === JSON.stringify(captures);
    return same && JSON.stringify(specs) === JSON.stringify(sequence ?? [spec]);
  } catch {
    return false;
  }
}

/** Null when it is written now, `same` when an earlier run recorded this finding, else what is in the way. */
function write(path: string, text: string, fingerprint: string): string | null {
  try {
    mkdirSync(join(path, '..'), { recursive: true });
    if (!existsSync(path)) {
      writeFileSync(path, text, { flag: 'wx' });
      return null;
    }
    // Its spec may differ by what another run took out of it.
    const recorded = readFileSync(path, 'latin1').startsWith(`# id: ${fingerprint}\n`);
    return recorded ? 'same' : 'another file of this name is there';
  } catch (error) {
    return `it cannot be written (${(error as NodeJS.ErrnoException).code})`;
  }
}
