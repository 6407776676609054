import { readdirSync, readFileSync } from 'node:fs';
import net from 'node:net';
import { fileURLToPath } from 'node:url';
import { isListening } from '../../src/target/listening-socket.ts';
import { isLive, parseStat } from '../../src/target/process-table.ts';
import { createTarget, type Target, type TargetOptions } from '../../src/target/target.ts';
import { systemWorld, type TargetWorld } from '../../src/target/world.ts';

/** The path of a program in fixtures. */
export function fixture(name: string): string {
  return fileURLToPath(new URL(`./fixtures/${name}`, import.meta.url));
}

/** A port nobody listens on. */
export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = net.createServer().once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as net.AddressInfo;
      server.close(() => resolve(port));
    });
  });
}

/** A target on the port, with everything else as usual. */
export function targetOn(
  port: number,
  command: TargetOptions['command'],
  more: Partial<TargetOptions> = {},
  world: TargetWorld = systemWorld(),
): Target {
  const options = {
    command,
    url: new URL(`http://127.0.0.1:${port}/`),
    workingDirectory: '/tmp',
    env: { NODE: process.execPath },
    readyTimeoutMs: 20_000,
    readyLog: null,
    logFiles: [],
    logCommand: null,
    memoryLimitBytes: 0,
    ...more,
  };
  return createTarget(options, world);
}

/** The argv of a fixture with the port as its argument. */
export function run(name: string, port: number): readonly string[] {
  return name.endsWith('.sh') ? [fixture(name), String(port)] : [process.execPath, fixture(name), String(port)];
}

/** Command lines of the processes that name the port, other than ours; and a last one when somebody listens on it. */
export function leftOn(port: number): string[] {
  const commands = readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name) && Number(name) !== process.pid && isRunning(name))
    .map((name) => `${name} ${textOf(`/proc/${name}/cmdline`).replaceAll('\0', ' ')}`)
    .filter((command) => new RegExp(`[ .]${port}\\b`).test(command));
  return isListening(port) ? [...commands, `somebody listens on ${port}`] : commands;
}

/** GET of a path, only to make the server do something: it may well not answer. */
export async function poke(port: number, path: string): Promise<string> {
  const response = await fetch(`http://127.0.0.1:${port}${path}`, { headers: { connection: 'close' } }).catch(
    () => null,
  );
  return (await response?.text().catch(() => '')) ?? '';
}

function isRunning(pid: string): boolean {
  const entry = parseStat(textOf(`/proc/${pid}/stat`));
  return entry !== null && isLive(entry);
}

function textOf(path: string): string {
  try {
    return readFileSync(path, 'latin1');
  } catch {
    return '';
  }
}
