import { readFileSync } from 'node:fs';
import { Command } from 'commander';
import { addCliOptions, givenFlags } from '../../options/cli-options.ts';
import { loadConfig } from '../../options/load-config.ts';
import { resolveOptions } from '../../options/resolve-options.ts';
import { platformLimits } from '../../target/platform.ts';
import type { CliContext } from '../cli-context.ts';

const EXAMPLES = `
Examples:
  patho fuzz -- node server.js
  patho fuzz --url http://127.0.0.1:3000 --route 'POST /login application/json' -- npm start
  patho fuzz --corpus chunked,content-length --time-budget 10s -- ./server
  patho fuzz --no-boot --log-command 'docker compose logs -f web'

The words after -- are executed as they stand, without a shell. Durations are 500ms, 60s, 2m; sizes 512MiB.
Every option can stand in .github/patho.yml, too; a flag wins over it.
`;

/** `patho fuzz`: the gate. */
export function fuzzCommand(context: CliContext): Command {
  const command = new Command('fuzz')
    .description(
      'Boot a server, fire malformed requests at it until the time is up, and report each bug as one pathoc line.',
    )
    .usage('[options] -- COMMAND ARG...')
    .addHelpText('after', EXAMPLES);
  return addCliOptions(command).action(async () => {
    const limits = platformLimits(context.platform);
    if (limits !== null) context.stdout.write(`! ${limits}\n`);
    const given = givenFlags(command);
    const directory = context.cwd;
    const config = await loadConfig(given, context.env, directory, (path) => readFileSync(path, 'utf8'));
    const options = resolveOptions({ given, place: 'cli', argv: context.words, config, directory });
    // Usage is checked before the pipeline is loaded: a typo is answered at once.
    const [{ runGate }, { createTerminal }, { createRedactor }, { reportOptions }, { writeReportFiles }] =
      await Promise.all([
        import('../../gate.ts'),
        import('../../report/terminal.ts'),
        import('../../github/masks.ts'),
        import('../../action/report-options.ts'),
        import('../../action/write-report-files.ts'),
      ]);
    const redact = createRedactor(options.secrets);
    const forReport = reportOptions(options, null);
    const { stdout } = context;
    const stream = { write: (text: string) => stdout.write(redact(text)) };
    const tty = stdout.isTTY === true;
    const color = tty && context.env.NO_COLOR === undefined && context.env.TERM !== 'dumb';
    const ui = createTerminal(stream, { tty, color, columns: stdout.columns ?? 80 }, forReport);
    for (const warning of options.warnings) ui.warn(warning);
    const report = await runGate(options, ui, context.signal);
    writeReportFiles(report, options.files, directory, forReport, redact);
    context.exit(report.exit_code);
  });
}
