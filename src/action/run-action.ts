import { randomUUID } from 'node:crypto';
import { appendFileSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { EXIT, UsageError } from '../errors.ts';
import { type GitHubEvent, readEvent, refuseUntrustedCode } from '../github/event.ts';
import { createRedactor, maskCommands } from '../github/masks.ts';
import { prepareBase } from '../github/merge-base.ts';
import { readActionInputs } from '../options/action-inputs.ts';
import { formatError } from '../options/format-error.ts';
import type { GateOptions } from '../options/gate-options.ts';
import { loadConfig } from '../options/load-config.ts';
import { resolveOptions } from '../options/resolve-options.ts';
import { commandData, terminalLine } from '../report/escape.ts';
import { platformLimits } from '../target/platform.ts';
import { commandPlace } from './command-place.ts';
import { headCommit } from './head-commit.ts';
import { reportOptions } from './report-options.ts';
import { STATE_FILE } from './state-file.ts';
import { writeReportFiles } from './write-report-files.ts';

/** The world of a step. */
export interface ActionWorld {
  readonly env: Readonly<Record<string, string | undefined>>;
  /** The checkout. */
  readonly directory: string;
  readonly print: (text: string) => void;
  readonly signal: AbortSignal;
  readonly platform: NodeJS.Platform;
}

/**
 * The action: inputs in, the gate, outputs out.
 *
 * @returns the exit code of the step; nothing is thrown but bugs
 */
export async function runAction(world: ActionWorld): Promise<number> {
  const { print } = world;
  try {
    return await run(world);
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    print(`${formatError(error.message, error.place)}\n`);
    print(`::error title=patho::${commandData(terminalLine(error.message))}\n`);
    return EXIT.usage;
  }
}

async function run({ env, directory, print, signal, platform }: ActionWorld): Promise<number> {
  const limits = platformLimits(platform);
  if (limits !== null) print(`! ${limits}\n`);
  const read = (path: string) => readFileSync(resolve(directory, path), 'utf8');
  const given = readActionInputs(env);
  const config = await loadConfig(given, env, directory, read);
  // Before anything else is printed: an error about an option may quote it.
  const token = given.get('github-token')?.values.map((value) => value.text) ?? [];
  for (const command of maskCommands([...config.secrets, ...token])) print(`${command}\n`);
  const stateFile = join(env.RUNNER_TEMP ?? tmpdir(), `patho-${randomUUID()}.json`);
  const options = resolveOptions({
    given,
    place: 'action',
    config,
    directory,
    stateFile,
    job: env.GITHUB_JOB ?? null,
    commandPlace: commandPlace(env, given.get('command')?.values[0]?.text ?? null, read),
  });
  // Loads while git looks.
  const pipeline = Promise.all([import('../gate.ts'), import('../report/terminal.ts')]);
  const event = readEvent(env, read);
  if (event !== null) {
    const head = await headCommit(options.target.workingDirectory);
    refuseUntrustedCode(event, head, options.github.allowUntrustedCode);
  }
  if (env.GITHUB_STATE) appendFileSync(env.GITHUB_STATE, `${STATE_FILE}=${stateFile}\n`);

  const [{ runGate }, { createTerminal }] = await pipeline;
  const redact = createRedactor(options.secrets);
  const forReport = reportOptions(options, event);
  const stream = { write: (text: string) => print(redact(text)) };
  const ui = createTerminal(stream, { tty: false, color: false, columns: 100 }, forReport);
  for (const warning of options.warnings) ui.warn(warning);
  const report = await runGate(options, ui, signal, baseOf(event, options, env));

  writeReportFiles(report, options.files, directory, forReport, redact);
  const { publish } = await import('./publish.ts');
  const hurry = signal.aborted;
  const publication = { report, options, reportOptions: forReport, event, env, redact, print, hurry };
  for (const problem of await publish(publication)) ui.warn(problem);
  return report.exit_code;
}

/**
 * Of a pull request the base is checked out by us, when there is something to compare with it; a baseline says that the project keeps a
 * list instead.
 */
function baseOf(
  event: GitHubEvent | null,
  { base, target }: GateOptions,
  env: ActionWorld['env'],
): (() => ReturnType<typeof prepareBase>) | null {
  if (event === null || event.pullRequest === null) return null;
  if (base.baseline !== null && base.command === null) return null;
  const temporary = env.RUNNER_TEMP;
  return () =>
    prepareBase({
      directory: target.workingDirectory,
      event,
      hasSetup: base.setup !== null,
      ...(temporary === undefined ? {} : { temporary }),
    });
}
