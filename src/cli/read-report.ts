import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { UsageError } from '../errors.ts';
import type { Report } from '../report/report.ts';
import { parseReport } from './parse-report.ts';

/**
 * Reads a report file.
 *
 * @throws UsageError when it cannot be read, or is no report.
 */
export function readReport(file: string, cwd: string): Report {
  let text: string;
  try {
    text = readFileSync(resolve(cwd, file), 'utf8');
  } catch (error) {
    const { code = 'unknown error' } = error as NodeJS.ErrnoException;
    throw new UsageError(`${file} cannot be read (${code}): give a file that patho fuzz --json wrote`);
  }
  return parseReport(text, file);
}
