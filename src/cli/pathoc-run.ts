import { existsSync, readFileSync, statSync } from 'node:fs';
import { homedir } from 'node:os';
import { resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { TLSSocket } from 'node:tls';
import { CommanderError } from 'commander';
import { takeFrom } from '../corpus/conversation.ts';
import { fillTemplates, type Templates } from '../corpus/rewrite.ts';
import { UsageError } from '../errors.ts';
import { scriptOf } from '../fire/script.ts';
import type { Message } from '../language/ast.ts';
import { caret } from '../language/caret.ts';
import { expand } from '../language/expand.ts';
import { freeze } from '../language/freeze.ts';
import type { Payload } from '../language/payload.ts';
import { printCanonical } from '../language/print-canonical.ts';
import { createRandom, type Random } from '../language/random.ts';
import { render } from '../language/render.ts';
import { createSettings } from '../language/settings.ts';
import { SpecError } from '../language/spec-error.ts';
import type { Watcher } from '../transport/play.ts';
import { play } from '../transport/play.ts';
import { PathocLog } from './pathoc-log.ts';
import { type PathocOptions, parsePathoc } from './pathoc-options.ts';
import { joined, type Turn, turnsOf } from './pathoc-turns.ts';

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
    const settings = createSettings({ host: options.endpoint.host });
    const lists = options.specs.map((spec) => turnsOf(...specText(spec, world.cwd), settings));
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

async function repeat(options: PathocOptions, lists: Turn[][], world: PathocWorld): Promise<number> {
  const root = createRandom(options.seed ?? world.seed);
  for (let count = 0; options.repeat < 0 || count < options.repeat; count += 1) {
    if (count > 0 && options.waitMs > 0) await sleep(options.waitMs, null, { signal: world.signal }).catch(() => {});
    if (world.signal.aborted) return PLAYED;
    const random = root.fork(count);
    const chosen = options.random ? lists[random.integer(0, lists.length - 1)]! : joined(lists.flat());
    const captured: [template: string, text: string][] = [];
    for (const turn of chosen) {
      const { failure, answered, received } = await playOnce(options, turn, captured, random, world);
      if (world.signal.aborted) return PLAYED;
      captured.push(...takeFrom(received, turn.captures ?? []));
      if (failure !== null) world.stderr.write(`${failure.text}\n`);
      if (failure?.final) return FAILED;
      if (options.oneshot && answered) return PLAYED;
    }
  }
  return PLAYED;
}

/** Why nothing was played; `final`: further repeats would fare no better. */
interface ConnectFailure {
  readonly text: string;
  readonly final: boolean;
}

/** Plays a turn on a connection. @param captured what earlier ones took from the server's answers */
async function playOnce(
  options: PathocOptions,
  turn: Turn,
  captured: Templates,
  random: Random,
  world: PathocWorld,
): Promise<{ failure: ConnectFailure | null; answered: boolean; received: Uint8Array }> {
  const { endpoint, connectTo, timeoutMs } = options;
  const settings = createSettings({ host: endpoint.host, staticDir: world.cwd, unconstrainedFileAccess: true });
  const wanted = expand(captured.length === 0 ? turn.messages : fillTemplates(turn.messages, captured));
  const messages = options.explain
    ? wanted.map((message, index) => freeze(message, settings, random.fork(index)))
    : wanted;
  const draw = (filled: readonly Message[]) =>
    filled.map((message, index) => render(message, settings, random.fork(index)));
  const script = scriptOf({
    ...turn,
    messages,
    render: (late = []) => draw(late.length === 0 ? messages : fillTemplates(messages, late)),
  });
  // The tunnel's CONNECT is played like a payload of its own, but no block is written for it.
  const tunnel = connectTo === null ? [] : [connectRequest(connectTo)];
  const first = tunnel.length;
  const { late } = script.options;

  const log = new PathocLog(options, (text) => world.stdout.write(text));
  const enough = new AbortController();
  let tunnelStatus: number | null = null;
  let answered = false;
  const watcher: Watcher = {
    connected: (socket) => {
      if (options.showTls && socket instanceof TLSSocket) log.tls(socket);
    },
    wrote: (index, bytes) => {
      if (index >= first) log.sent(bytes);
    },
    read: (index, bytes) => {
      if (index >= first) log.read(bytes);
    },
    answered: (index, responses, ended) => {
      if (world.signal.aborted) return;
      if (index < first) {
        tunnelStatus = responses[0]?.status ?? null;
        if (tunnelStatus !== 200) enough.abort();
        return;
      }
      log.block(printCanonical(messages[index - first]!), responses, ended);
      answered ||= responses.length > 0;
      if (options.oneshot && answered) enough.abort();
    },
  };
  const exchange = await play(
    [...tunnel, ...script.payloads],
    endpoint,
    {
      connectMs: timeoutMs,
      silenceMs: timeoutMs,
      totalMs: Number.POSITIVE_INFINITY,
      halfCloseMs: 0,
      maxBytes: Number.POSITIVE_INFINITY,
      signal: AbortSignal.any([world.signal, enough.signal]),
    },
    {
      onSilence: options.ignoreTimeouts ? 'next' : 'end',
      disconnect: script.options.disconnect ?? options.disconnect,
      ...(late && { late: (index, said, final) => tunnel[index] ?? late(index - first, said, final) }),
      watcher,
    },
  );
  const { received } = exchange;
  const failed = exchange.ended === 'refused' || exchange.ended === 'unreachable';
  if (failed) return { failure: connectFailure(options, exchange.error ?? exchange.ended), answered, received };
  if (connectTo !== null && tunnelStatus !== 200) {
    const got = tunnelStatus === null ? 'got no answer' : `was answered with ${tunnelStatus}`;
    return { failure: { text: `CONNECT ${connectTo} ${got}`, final: true }, answered, received };
  }
  return { failure: null, answered, received };
}

function connectRequest(address: string): Payload {
  const bytes = Buffer.from(`CONNECT ${address} HTTP/1.1\r\nHost: ${address}\r\n\r\n`);
  return { steps: [{ kind: 'write', length: bytes.length, chunks: [bytes] }], length: bytes.length };
}

const CONNECT_ERRORS: Readonly<Record<string, string>> = {
  ECONNREFUSED: '[Errno 111] Connection refused',
  ETIMEDOUT: 'timed out',
  ECONNRESET: '[Errno 104] Connection reset by peer',
  ENOTFOUND: 'name not known',
};

function connectFailure({ endpoint }: PathocOptions, code: string): ConnectFailure {
  const known = CONNECT_ERRORS[code];
  // What is no error of the network is one of TLS: the other side does not speak it, or not with us.
  const tls = endpoint.tls && (known === undefined || code === 'ECONNRESET');
  if (tls) return { text: `TLS handshake with "${endpoint.host}" failed: ${code}`, final: true };
  return { text: `Error connecting to "${endpoint.host}": ${known ?? code}`, final: false };
}
