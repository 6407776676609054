import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { UsageError } from '../errors.ts';
import type { GateOptions } from '../options/gate-options.ts';
import { toJson } from '../report/json.ts';
import type { ReportOptions } from '../report/options.ts';
import type { Report } from '../report/report.ts';
import { toSarif } from '../report/sarif.ts';

/**
 * Writes the report files that were asked for, without the secrets.
 *
 * @param directory - where relative paths start; absolute
 * @param redact - replaces secrets: the runner masks its log, nobody but us masks a file
 * @throws UsageError when a file cannot be written.
 */
export function writeReportFiles(
  report: Report,
  files: GateOptions['files'],
  directory: string,
  reportOptions: ReportOptions,
  redact: (text: string) => string,
): void {
  if (files.json !== null) write('json', directory, files.json, redact(toJson(report)));
  if (files.sarif !== null) write('sarif', directory, files.sarif, redact(toSarif(report, reportOptions)));
}

function write(option: string, directory: string, file: string, text: string): void {
  const path = resolve(directory, file);
  try {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    if (code === undefined) throw error;
    throw new UsageError(`${option}: ${file} cannot be written (${code})`, null, { cause: error });
  }
}
