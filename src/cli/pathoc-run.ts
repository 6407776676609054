import { existsSync, readFileSync, statSync } from 'node:fs';
import { homedir } from 'node:os';
import { resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { TLSSocket } from 'node:tls';
import { CommanderError } from 'commander';
import { UsageError } from '../errors.ts';
import type { Message } from '../language/ast.ts';
import { caret } from '../language/caret.ts';
import { expand } from '../language/expand.ts';
import { freeze } from '../language/freeze.ts';
import { parseRequests } from '../language/parse.ts';
import { printCanonical } from '../language/print-canonical.ts';
import { createRandom, type Random } from '../language/random.ts';
import { render } from '../language/render.ts';
import { createSettings, type Settings } from '../language/settings.ts';
import { SpecError } from '../language/spec-error.ts';
import type { Exchange } from '../transport/exchange.ts';
import { play } from '../transport/play.ts';
import { PathocLog } from './pathoc-log.ts';
import { type PathocOptions, parsePathoc } from './pathoc-options.ts';

export interface PathocWorld {
  readonly stdout: { write(text: string): unknown };
  readonly stderr: { write(text: string): unknown };
  readonly cwd: string;
  /** Aborted by Ctrl-C: pathoc falls silent. */
  readonly signal: AbortSignal;
  /** The seed when the user gives none. */
  readonly seed: number;
}

/** Exit codes, as in the reference: what the server does is no failure of pathoc's. */
const PLAYED = 0;
const FAILED = 1;
const MISUSED = 2;

/** Runs pathoc with the words after its name. Never throws for what a user or a server does. */
export async function runPathoc(args: readonly string[], world: PathocWorld): Promise<number> {
  try {
    const options = parsePathoc(args, (text) => world.stdout.write(text));
    const lists = options.specs.map((spec) => parseRequests(...specText(spec, world.cwd)));
    return await repeat(options, lists, world);
  } catch (error) {
    if (error instanceof SpecError) {
      world.stderr.write(`Error parsing request spec: ${error.message}\n${caret(error.place)}\n`);
      return FAILED;
    }
    if (error instanceof CommanderError) {
      if (error.exitCode === 0) return PLAYED;
      const message = error.message.replace(/^error: /, '');
      world.stderr.write(`pathoc: ${message}\npathoc --help shows how it is used.\n`);
      return MISUSED;
    }
    if (!(error instanceof UsageError)) throw error;
    world.stderr.write(`pathoc: ${error.message}\n`);
    return MISUSED;
  }
}

/** A spec, or the contents of the file it names, and what to call it in errors. */
function specText(spec: string, cwd: string): [text: string, source: string] {
  const path = resolve(cwd, spec.replace(/^~(?=\/|$)/, homedir()));
  // Nothing that a spec can say in practice names a file by accident; a NUL would make the file system throw.
  if (spec.includes('\0') || !existsSync(path) || !statSync(path).isFile()) return [spec, 'spec'];
  return [readFileSync(path, 'latin1'), spec];
}

async function repeat(options: PathocOptions, lists: Message[][], world: PathocWorld): Promise<number> {
  const root = createRandom(options.seed ?? world.seed);
  const settings = createSettings({
    host: options.endpoint.host,
    staticDir: world.cwd,
    unconstrainedFileAccess: true,
  });
  for (let count = 0; options.repeat < 0 || count < options.repeat; count += 1) {
    if (count > 0 && options.waitMs > 0) await sleep(options.waitMs, null, { signal: world.signal }).catch(() => {});
    if (world.signal.aborted) return PLAYED;
    const random = root.fork(count);
    const chosen = options.random ? lists[random.integer(0, lists.length - 1)]! : lists.flat();
    const result = await once(options, expand(chosen), settings, random, world);
    if (result.code !== PLAYED || result.stop) return result.code;
  }
  return PLAYED;
}

async function once(
  options: PathocOptions,
  wanted: readonly Message[],
  settings: Settings,
  random: Random,
  world: PathocWorld,
): Promise<{ code: number; stop: boolean }> {
  const messages = options.explain
    ? wanted.map((message, index) => freeze(message, settings, random.fork(index)))
    : wanted;
  const payloads = messages.map((message, index) => render(message, settings, random.fork(index)));
  // The tunnel's CONNECT is payload 0; it has no message and no block.
  const offset = options.connectTo === null ? 0 : 1;
  if (options.connectTo !== null) payloads.unshift(connectRequest(options.connectTo));

  const log = new PathocLog(options, (text) => world.stdout.write(text));
  const stop = new AbortController();
  const cancel = () => stop.abort();
  world.signal.addEventListener('abort', cancel);
  let tunnelStatus: number | null = null;
  let answers = 0;
  let received: Uint8Array = new Uint8Array(0);
  let upgraded = false;
  /** The block that is written when we know how the exchange ended. */
  let last: { index: number; responses: Exchange['responses'] } | null = null;

  const answered = (index: number, responses: Exchange['responses']) => {
    if (index < offset) {
      tunnelStatus = responses[0]?.status ?? null;
      if (tunnelStatus !== 200) stop.abort();
      return;
    }
    const finished = responses.some((response) => response.complete) || upgraded;
    if (!upgraded && responses.at(-1)?.status === 101) {
      upgraded = true;
      log.upgraded(afterHead(received));
    }
    if (index - offset === messages.length - 1 || !finished) last = { index, responses };
    else log.block(printCanonical(messages[index - offset]!), responses, null);
    answers += responses.length;
    if (options.oneshot && answers > 0) stop.abort();
  };

  const patience = {
    connectMs: options.timeoutMs,
    silenceMs: options.timeoutMs,
    totalMs: Number.POSITIVE_INFINITY,
    halfCloseMs: 0,
    maxBytes: Number.POSITIVE_INFINITY,
    signal: stop.signal,
  };
  const exchange = await play(payloads, options.endpoint, patience, {
    onSilence: options.ignoreTimeouts ? 'next' : 'end',
    watcher: {
      connected: (socket) => {
        if (options.showTls && socket instanceof TLSSocket) log.tls(socket);
      },
      wrote: (index, bytes) => {
        if (index >= offset) log.sent(bytes);
      },
      read: (index, bytes) => {
        if (index < offset) return;
        if (!upgraded && received.length < 65_536) received = Buffer.concat([received, bytes]);
        log.read(bytes);
      },
      answered,
    },
  });
  world.signal.removeEventListener('abort', cancel);
  return { code: 0, stop: false };
}
