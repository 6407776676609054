import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll } from 'vitest';
import { bundle } from '../../scripts/bundle.js';
import type { Report } from '../../src/report/report.ts';

/** The top of the repository. */
export const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** What a run of a program left behind. */
export interface Run {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
  /** The JSON report, when one was asked for. */
  readonly report: Report;
}

/** Runs the programs as the sources are now (dist/ may be older). Call it at the top of a test file. */
export function usePatho() {
  let folder = '';
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'patho-e2e-'));
    writeFileSync(join(folder, 'package.json'), '{"type":"module"}');
    await bundle(join(folder, 'dist'));
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  function start(words: readonly string[], cwd = ROOT): { child: ChildProcess; done: Promise<Run> } {
    const json = join(folder, `report-${words.join(' ').length}-${Math.random().toString(36).slice(2)}.json`);
    const all = words[0] === 'fuzz' ? ['fuzz', '--json', json, ...words.slice(1)] : words;
    const child = spawn(process.execPath, [join(folder, 'dist', 'patho.js'), ...all], {
      cwd,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let stdout = '';
    let stderr = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      stdout += text;
    });
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      stderr += text;
    });
    const done = new Promise<Run>((resolve) => {
      child.on('close', (code) => {
        resolve({
          code,
          stdout,
          stderr,
          get report() {
            return JSON.parse(readFileSync(json, 'utf8')) as Report;
          },
        });
      });
    });
    return { child, done };
  }
  return {
    start,
    patho: (...words: string[]) => start(words).done,
    file(name: string, text: string): string {
      const path = join(folder, name);
      writeFileSync(path, text);
      return path;
    },
  };
}

/** A port that nobody listens on. */
export function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as { port: number };
      probe.close(() => resolve(port));
    });
  });
}

/** Whether somebody listens on a port of 127.0.0.1. */
export async function listens(port: number): Promise<boolean> {
  const { connect } = await import('node:net');
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1');
    socket
      .once('connect', () => resolve(true))
      .once('error', () => resolve(false))
      .once('close', () => socket.destroy());
  });
}
