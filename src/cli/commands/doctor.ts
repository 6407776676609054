import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Command } from 'commander';
import { EXIT, UsageError } from '../../errors.ts';
import { addCliOptions, givenFlags } from '../../options/cli-options.ts';
import { formatError } from '../../options/format-error.ts';
import type { GateOptions } from '../../options/gate-options.ts';
import { loadConfig } from '../../options/load-config.ts';
import { resolveOptions } from '../../options/resolve-options.ts';
import { terminalLine } from '../../report/escape.ts';
import type { CliContext } from '../cli-context.ts';
import { type Check, fail, warn } from '../doctor/check.ts';
import { checkCommand } from '../doctor/check-command.ts';
import { checkFiles } from '../doctor/check-files.ts';
import { checkGit } from '../doctor/check-git.ts';
import { checkMachine } from '../doctor/check-machine.ts';
import { checkPort } from '../doctor/check-port.ts';
import { checkWorkflow } from '../doctor/check-workflow.ts';

const MARKS = { ok: 'ok  ', warn: 'warn', fail: 'FAIL' } as const;

/** `patho doctor`: says what would go wrong, before a run does; exits 2 when the gate would not work. */
export function doctorCommand(context: CliContext): Command {
  const command = new Command('doctor')
    .description('Say what would go wrong with the gate here, and how to mend it. Takes the options of patho fuzz.')
    .usage('[options] [-- COMMAND ARG...]');
  return addCliOptions(command).action(async () => {
    const checks = [...checkMachine(process.versions.node, context.platform), ...(await checkGate(command, context))];
    for (const { level, what, fix } of checks) {
      context.stdout.write(
        `${MARKS[level]}  ${what
          .split('\n')
          .map((line) => terminalLine(line))
          .join('\n      ')}\n`,
      );
      if (fix !== null) context.stdout.write(`      ${terminalLine(fix)}\n`);
    }
    if (checks.some((check) => check.level === 'fail')) context.exit(EXIT.usage);
  });
}

async function checkGate(command: Command, context: CliContext): Promise<readonly Check[]> {
  const { cwd, env, words } = context;
  const rest = [...(await checkGit(cwd)), ...checkWorkflows(cwd)];
  let options: GateOptions;
  try {
    const given = givenFlags(command);
    const config = await loadConfig(given, env, cwd, (path) => readFileSync(path, 'utf8'));
    options = resolveOptions({ given, place: 'cli', argv: words, config, directory: cwd });
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    return [
      fail(formatError(error.message, error.place), 'correct it; the command and the port were not looked at'),
      ...rest,
    ];
  }
  const warnings = options.warnings.map((text) => warn(text, 'set the variable where patho runs'));
  return [
    ...warnings,
    ...checkCommand(options, env.PATH ?? ''),
    ...(await checkPort(options)),
    ...checkFiles(options),
    ...rest,
  ];
}

function checkWorkflows(cwd: string): readonly Check[] {
  const folder = '.github/workflows';
  let names: readonly string[] = [];
  try {
    names = readdirSync(join(cwd, folder)).filter((name) => /\.ya?ml$/.test(name));
  } catch {
    // No folder: no workflow.
  }
  const checks = names.flatMap(
    (name) => checkWorkflow(`${folder}/${name}`, readFileSync(join(cwd, folder, name), 'utf8')) ?? [],
  );
  return checks.length > 0 ? checks : [warn('no workflow uses patho', 'patho init writes one')];
}
