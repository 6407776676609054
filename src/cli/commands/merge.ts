import { Command } from 'commander';
import { writeReportFiles } from '../../action/write-report-files.ts';
import { VERSION } from '../../options/version.ts';
import { DEFAULT_REPORT_OPTIONS } from '../../report/options.ts';
import { createTerminal } from '../../report/terminal.ts';
import type { CliContext } from '../cli-context.ts';
import { mergeReports } from '../merge-reports.ts';
import { readReport } from '../read-report.ts';

/** `patho merge`: one report of several shards; exits as the whole run would have. */
export function mergeCommand({ cwd, stdout, exit }: CliContext): Command {
  return new Command('merge')
    .description('Join the JSON reports of several shards: each finding once, the worst outcome, counts summed.')
    .argument('<report...>', 'files that patho fuzz --json wrote')
    .option('--json <FILE>', 'write the joined report as JSON')
    .option('--sarif <FILE>', 'write the joined report as SARIF 2.1.0')
    .addHelpText(
      'after',
      '\nExamples:\n  patho merge shard-1.json shard-2.json --json report.json --sarif report.sarif\n',
    )
    .action((files: [string, ...string[]], flags: { readonly json?: string; readonly sarif?: string }) => {
      const [first, ...rest] = files;
      const report = mergeReports([readReport(first, cwd), ...rest.map((file) => readReport(file, cwd))]);
      const written = { json: flags.json ?? null, sarif: flags.sarif ?? null };
      const options = { ...DEFAULT_REPORT_OPTIONS, version: VERSION, files: written };
      // The shards' own runs left the secrets out.
      writeReportFiles(report, written, cwd, options, (text) => text);
      const tty = stdout.isTTY === true;
      createTerminal(stdout, { tty, color: tty, columns: stdout.columns ?? 80 }, options).done(report);
      exit(report.exit_code);
    });
}
