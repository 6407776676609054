import { randomUUID } from 'node:crypto';
import { appendFileSync, existsSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { EXIT, UsageError } from '../errors.ts';
import { type GitHubEvent, isPrivileged, readEvent, refuseUntrustedCode } from '../github/event.ts';
import { createRedactor, maskCommands } from '../github/masks.ts';
import { prepareBase } from '../github/merge-base.ts';
import { secretVariables } from '../github/secret-variables.ts';
import { readActionInputs } from '../options/action-inputs.ts';
import { formatError } from '../options/format-error.ts';
import type { GateOptions } from '../options/gate-options.ts';
import { loadConfig } from '../options/load-config.ts';
import { resolveOptions } from '../options/resolve-options.ts';
import { toError, toWarning } from '../report/annotations.ts';
import { platformLimits } from '../target/platform.ts';
import { checkedOutCommits } from './checked-out.ts';
import { commandPlace } from './command-place.ts';
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
  const { print, directory } = world;
  try {
    return await run(world);
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    print(`${formatError(error.message, error.place)}\n`);
    const { message, place } = error;
    print(toError(message, place !== null && existsSync(resolve(directory, place.source)) ? place : null));
    return EXIT.usage;
  }
}

async function run({ env, directory, print, signal, platform }: ActionWorld): Promise<number> {
  const limits = platformLimits(platform);
  if (limits !== null) print(`! ${limits}\n`);
  const read = (path: string) => readFileSync(resolve(directory, path), 'utf8');
  const given = readActionInputs(env);
  const texts = (input: 'env' | 'github-token') => given.get(input)?.values.map((value) => value.text) ?? [];
  const loaded = await loadConfig(given, env, directory, read);
  const config = { ...loaded, secrets: [...loaded.secrets, ...secretVariables(env, texts('env'))] };
  // Before anything else is printed: an error about an option may quote it.
  for (const command of maskCommands([...config.secrets, ...texts('github-token')])) print(`${command}\n`);
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
  if (event !== null && isPrivileged(event)) {
    const commits = await checkedOutCommits(directory, options.target.workingDirectory);
    refuseUntrustedCode(event, commits, options.github.allowUntrustedCode);
  }
  if (env.GITHUB_STATE) appendFileSync(env.GITHUB_STATE, `${STATE_FILE}=${stateFile}\n`);

  const [{ runGate }, { createTerminal }] = await pipeline;
  const redact = createRedactor(options.secrets);
  const forReport = reportOptions(options, event);
  const stream = { write: (text: string) => print(redact(text)) };
  const ui = createTerminal(stream, { tty: false, color: false, columns: 100 }, forReport);
  for (const warning of options.warnings) ui.warn(warning);
  const report = await runGate(options, ui, signal, baseOf(event, options, env, signal));

  try {
    writeReportFiles(report, options.files, directory, forReport, redact);
  } finally {
    // Also where a file cannot be written: what was found is said.
    const { publish } = await import('./publish.ts');
    const hurry = signal.aborted;
    const publication = { report, options, reportOptions: forReport, event, env, redact, print, hurry };
    for (const problem of await publish(publication)) print(redact(toWarning(problem)));
  }
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
  signal: AbortSignal,
): (() => ReturnType<typeof prepareBase>) | null {
  if (event === null || event.pullRequest === null) return null;
  if (base.baseline !== null && base.command === null) return null;
  const temporary = env.RUNNER_TEMP;
  return () =>
    prepareBase({
      directory: target.workingDirectory,
      event,
      signal,
      hasSetup: base.setup !== null,
      ...(temporary === undefined ? {} : { temporary }),
    });
}
