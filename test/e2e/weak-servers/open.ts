import { createServer } from 'node:net';
import { fileURLToPath } from 'node:url';
import type { Case } from '../../../src/corpus/case.ts';
import type { Observation } from '../../../src/fire/observation.ts';
import { openRange } from '../../../src/fire/open-range.ts';
import type { Range } from '../../../src/fire/range.ts';
import { parseRequests } from '../../../src/language/parse.ts';
import { createSettings } from '../../../src/language/settings.ts';
import { judge } from '../../../src/oracle/judge.ts';
import type { Signal } from '../../../src/oracle/signal.ts';
import { createTarget } from '../../../src/target/target.ts';
import { shotOf } from '../../../src/triage/shot-of.ts';
import { type Trial, tryOut } from '../../../src/triage/trial.ts';

const SETTINGS = createSettings({ host: '127.0.0.1' });

/** One of the weak servers, up and calibrated. */
export interface WeakServer {
  readonly range: Range;
  try(spec: string, trial: Trial): Promise<{ readonly observation: Observation; readonly signals: readonly Signal[] }>;
  stop(): Promise<void>;
}

export function caseOf(spec: string, mutation = 'test/case'): Case {
  const messages = parseRequests(spec);
  return { mutation, route: 'POST /', seed: 1, spec, ...shotOf(messages, SETTINGS, 1) };
}

/** Starts the server of that name on a free port. */
export function openWeakServer(name: string, ...words: string[]): Promise<WeakServer> {
  const program = fileURLToPath(new URL(`./${name}.js`, import.meta.url));
  return openServer((port) => [process.execPath, program, String(port), ...words]);
}

/** Starts a server on a free port. */
export async function openServer(command: (port: number) => readonly string[]): Promise<WeakServer> {
  const port = await freePort();
  const target = createTarget({
    command: command(port),
    url: new URL(`http://127.0.0.1:${port}/`),
    workingDirectory: process.cwd(),
    env: {},
    readyTimeoutMs: 20_000,
    readyLog: null,
    logFiles: [],
    logCommand: null,
    memoryLimitBytes: 0,
  });
  const { range, close } = await openRange(target, 150);
  return {
    range,
    async try(spec, trial) {
      const observation = await tryOut(caseOf(spec), {}, trial, { range, settings: SETTINGS, over: () => false });
      return { observation, signals: judge(observation, range.calibration).signals };
    },
    async stop() {
      close();
      await target.stop();
    },
  };
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer().once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address !== null ? address.port : 0));
    });
  });
}
