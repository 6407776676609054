import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { parse } from 'yaml';
import { readCommands, type WorkflowCommand } from './workflow-commands.ts';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const { inputs: INPUTS } = parse(readFileSync(join(root, 'action.yml'), 'utf8')) as {
  inputs: Readonly<Record<string, { readonly default?: string }>>;
};

/** The two programs of the action, bundled from the sources as they are now: `dist/` may be older. */
export async function bundleAction(): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'patho-bundle-'));
  writeFileSync(join(folder, 'package.json'), '{"type":"module"}');
  await build({
    absWorkingDir: root,
    entryPoints: { action: 'src/action/main.ts', post: 'src/action/post.ts' },
    outdir: folder,
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    charset: 'utf8',
    logLevel: 'error',
    banner: {
      js: "import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);",
    },
  });
  return folder;
}

/** A job on a runner: the event, the token it was given, where GitHub's API is. */
export interface Job {
  readonly event: string;
  readonly payload: unknown;
  /** `${{ github.token }}`; empty under `permissions: {}` on servers that hand out none. */
  readonly token?: string;
  readonly apiUrl?: string;
  /** `${{ matrix }}`; null where the job has none. */
  readonly matrix?: object;
  readonly env?: Readonly<Record<string, string>>;
}

/** What a step left behind. */
export interface Step {
  readonly code: number | null;
  /** Standard output and standard error, in the order they came: the runner reads commands from both. */
  readonly log: string;
  readonly commands: readonly WorkflowCommand[];
  readonly outputs: Readonly<Record<string, string>>;
  readonly summary: string;
  readonly state: Readonly<Record<string, string>>;
}

export interface RunningStep {
  readonly child: ChildProcess;
  /** Resolves when the log holds the text; rejects when the step ends without it. */
  said(text: string): Promise<void>;
  readonly done: Promise<Step>;
}

/** A checkout and a runner's temporary folder; plays steps in it as GitHub's runner does. */
export class Runner {
  readonly workspace = mkdtempSync(join(tmpdir(), 'patho-checkout-'));
  readonly temp = mkdtempSync(join(tmpdir(), 'patho-runner-'));
  private readonly bundle: string;
  private steps = 0;

  constructor(bundle: string) {
    this.bundle = bundle;
    this.git('init', '-q');
  }

  git(...args: string[]): string {
    const who = ['-c', 'user.name=t', '-c', 'user.email=t@example.invalid', '-c', 'commit.gpgsign=false'];
    return execFileSync('git', ['-C', this.workspace, ...who, ...args], { encoding: 'utf8' }).trim();
  }

  /** Commits these files over what is there. @returns the commit */
  commit(files: Readonly<Record<string, string>>): string {
    for (const [path, text] of Object.entries(files)) {
      const file = join(this.workspace, path);
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, text);
    }
    this.git('add', '-A', '--', ...Object.keys(files));
    this.git('commit', '-q', '--allow-empty', '-m', 'a change');
    return this.git('rev-parse', 'HEAD');
  }

  read(path: string): string {
    return readFileSync(join(this.workspace, path), 'utf8');
  }

  start(job: Job, inputs: Readonly<Record<string, string>>): RunningStep {
    return this.spawn('action.js', job, this.inputs(inputs, job));
  }

  run(job: Job, inputs: Readonly<Record<string, string>>): Promise<Step> {
    return this.start(job, inputs).done;
  }

  /** The post step, told what the main step wrote into its state. */
  post(job: Job, state: Readonly<Record<string, string>>): Promise<Step> {
    const told = Object.fromEntries(Object.entries(state).map(([name, value]) => [`STATE_${name}`, value]));
    return this.spawn('post.js', job, told).done;
  }

  close(): void {
    rmSync(this.workspace, { recursive: true, force: true });
    rmSync(this.temp, { recursive: true, force: true });
  }

  /** Every input of action.yml becomes a variable, an empty one where nothing was said. */
  private inputs(given: Readonly<Record<string, string>>, job: Job): Record<string, string> {
    const contexts: Readonly<Record<string, string>> = {
      '${{ github.token }}': job.token ?? '',
      '${{ toJSON(matrix) }}': JSON.stringify(job.matrix ?? null, null, 2),
    };
    const values = Object.entries(INPUTS).map(([name, { default: usual = '' }]) => {
      const value = given[name] ?? contexts[usual] ?? usual;
      return [`INPUT_${name.toUpperCase()}`, value];
    });
    return Object.fromEntries(values);
  }

  private spawn(program: string, job: Job, more: Readonly<Record<string, string>>): RunningStep {
    const folder = join(this.temp, `step-${++this.steps}`);
    mkdirSync(folder);
    const file = (name: string) => join(folder, name);
    writeFileSync(file('event.json'), JSON.stringify(job.payload));
    const names = ['OUTPUT', 'STATE', 'STEP_SUMMARY', 'ENV', 'PATH'];
    for (const name of names) writeFileSync(file(name), '');
    const child = spawn(process.execPath, [join(this.bundle, program)], {
      cwd: this.workspace,
      env: {
        PATH: process.env.PATH,
        HOME: process.env.HOME,
        CI: 'true',
        GITHUB_ACTIONS: 'true',
        GITHUB_REPOSITORY: 'octo/shop',
        GITHUB_SERVER_URL: 'https://github.com',
        GITHUB_API_URL: job.apiUrl ?? 'http://127.0.0.1:9',
        GITHUB_WORKSPACE: this.workspace,
        GITHUB_EVENT_NAME: job.event,
        GITHUB_EVENT_PATH: file('event.json'),
        GITHUB_ACTION_REPOSITORY: 'patho/fuzz-action',
        GITHUB_JOB: 'fuzz',
        GITHUB_RUN_ID: '77',
        GITHUB_SHA: 'd'.repeat(40),
        GITHUB_WORKFLOW_REF: 'octo/shop/.github/workflows/fuzz.yml@refs/pull/7/merge',
        RUNNER_TEMP: this.temp,
        ACTIONS_RUNTIME_TOKEN: 'runtime-token-5e1f',
        ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'identity-token-5e1f',
        ...Object.fromEntries(names.map((name) => [`GITHUB_${name}`, file(name)])),
        ...job.env,
        ...more,
      },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let log = '';
    const waiting = new Set<() => void>();
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (text: string) => {
        log += text;
        for (const look of waiting) look();
      });
    }
    const done = once(child, 'close').then(([code]): Step => {
      const read = (name: string) => readFileSync(file(name), 'utf8');
      // patho never writes these two: what they hold would be executed by later steps.
      if (read('ENV') + read('PATH') !== '') throw new Error('GITHUB_ENV or GITHUB_PATH was written');
      return {
        code,
        log,
        commands: readCommands(log),
        outputs: readFileCommands(read('OUTPUT')),
        summary: read('STEP_SUMMARY'),
        state: readFileCommands(read('STATE')),
      };
    });
    const said = (text: string) =>
      new Promise<void>((resolve, reject) => {
        const look = () => {
          if (!log.includes(text)) return;
          waiting.delete(look);
          resolve();
        };
        waiting.add(look);
        look();
        done.then(() => reject(new Error(`The step ended without saying ${text}:\n${log}`)), reject);
      });
    return { child, said, done };
  }
}

/** `name=value` and `name<<MARK`, as the runner reads GITHUB_OUTPUT and GITHUB_STATE. */
function readFileCommands(text: string): Record<string, string> {
  const values: Record<string, string> = {};
  const lines = text.split('\n');
  for (let i = 0; i < lines.length; i++) {
    const [, name, mark] = /^([^=]+?)<<(.+)$/.exec(lines[i]!) ?? [];
    if (name !== undefined) {
      const end = lines.indexOf(mark!, i + 1);
      values[name] = lines.slice(i + 1, end).join('\n');
      i = end;
    } else if (lines[i] !== '') {
      const at = lines[i]!.indexOf('=');
      values[lines[i]!.slice(0, at)] = lines[i]!.slice(at + 1);
    }
  }
  return values;
}

export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as { port: number };
  server.close();
  await once(server, 'close');
  return port;
}

/** Whether a process is there and no zombie. */
export function isAlive(pid: number): boolean {
  if (!existsSync(`/proc/${pid}/stat`)) return false;
  return !/^\d+ \(.*\) Z/.test(readFileSync(`/proc/${pid}/stat`, 'latin1'));
}
