import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { Command } from 'commander';
import { UsageError } from '../../errors.ts';
import {
  type Baseline,
  baselineOf,
  DEFAULT_BASELINE,
  type KnownFinding,
  printBaseline,
  readBaseline,
} from '../../memory/baseline.ts';
import { terminalLine } from '../../report/escape.ts';
import type { CliContext } from '../cli-context.ts';
import { mergeReports } from '../merge-reports.ts';
import { readReport } from '../read-report.ts';

/** `patho baseline`: the list of known findings that a project keeps, for gates that must not fail on the past. */
export function baselineCommand({ cwd, stdout }: CliContext): Command {
  const say = (lines: readonly string[]) => stdout.write(lines.map((line) => `${terminalLine(line)}\n`).join(''));
  const command = new Command('baseline').description(
    `Keep or show the findings that are known. The gate reads them with --baseline ${DEFAULT_BASELINE}.`,
  );
  command
    .command('update')
    .description('Take the findings of these reports as known; those that are gone are dropped.')
    .argument('<report...>', 'files that patho fuzz --json wrote')
    .option('--baseline <FILE>', 'the file to write', DEFAULT_BASELINE)
    .action((files: [string, ...string[]], { baseline: file }: { readonly baseline: string }) => {
      const [first, ...rest] = files;
      const report = mergeReports([readReport(first, cwd), ...rest.map((name) => readReport(name, cwd))]);
      if (report.outcome === 'inconclusive') {
        throw new UsageError('the report is inconclusive: what it did not test would be forgotten; mend the run first');
      }
      const before = readBaseline(resolve(cwd, file), file) ?? { version: 1, findings: [] };
      const after = baselineOf(report);
      writeBaseline(file, cwd, after);
      const added = minus(after, before);
      const gone = minus(before, after);
      say([
        ...added.map((finding) => `+ ${describe(finding)}`),
        ...gone.map((finding) => `- ${describe(finding)}`),
        `${file}: ${after.findings.length} known, ${added.length} added, ${gone.length} gone`,
      ]);
    });
  command
    .command('show')
    .description('List the known findings.')
    .argument('[file]', 'the baseline', DEFAULT_BASELINE)
    .action((file: string) => {
      const baseline = readBaseline(resolve(cwd, file), file);
      if (baseline === null)
        throw new UsageError(`${file} does not exist: patho baseline update REPORT.json writes it`);
      say([...baseline.findings.map(describe), `${file}: ${baseline.findings.length} known`]);
    });
  return command;
}

function minus(a: Baseline, b: Baseline): KnownFinding[] {
  const known = new Set(b.findings.map((finding) => finding.fingerprint));
  return a.findings.filter((finding) => !known.has(finding.fingerprint));
}

function describe({ fingerprint, level, rule, route, spec, location }: KnownFinding): string {
  return `${fingerprint}  ${level} ${rule}  ${location ?? route}  ${spec}`;
}

function writeBaseline(file: string, cwd: string, baseline: Baseline): void {
  const path = resolve(cwd, file);
  try {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, printBaseline(baseline));
  } catch (error) {
    throw new UsageError(`baseline: ${file} cannot be written (${(error as NodeJS.ErrnoException).code})`);
  }
}
