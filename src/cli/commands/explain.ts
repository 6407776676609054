import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { styleText } from 'node:util';
import { Command, Option } from 'commander';
import { EXIT, UsageError } from '../../errors.ts';
import type { Message } from '../../language/ast.ts';
import { caret } from '../../language/caret.ts';
import { type Description, describe } from '../../language/describe.ts';
import { expand } from '../../language/expand.ts';
import { parseFrames, parseRequests, parseResponse } from '../../language/parse.ts';
import { type Paint, picture } from '../../language/picture.ts';
import { createRandom } from '../../language/random.ts';
import { createSettings, type Settings } from '../../language/settings.ts';

/** Where the command reads and writes. */
export interface ExplainStreams {
  readonly stdin: NodeJS.ReadableStream;
  readonly stdout: NodeJS.WritableStream & { readonly isTTY?: boolean };
  readonly stderr: NodeJS.WritableStream;
}

type Kind = 'request' | 'response' | 'websocket_frame' | 'websocket_client_frame';

/** The answer to one question of `--stdin`, and the output of `--json`. Lines and columns start at 1. */
type Answer =
  | { readonly ok: true; readonly messages: readonly Description[] }
  | { readonly ok: false; readonly error: string; readonly line: number | null; readonly column: number | null };

interface Flags {
  readonly json?: true;
  readonly stdin?: true;
  readonly response?: true;
  readonly frame?: true;
  readonly clientFrame?: true;
  readonly host: string;
  readonly staticDir?: string;
  readonly websocketKey?: string;
  readonly seed: string;
}

/** `patho explain`: shows what a spec would send. Wrong specs and options are reported on stderr, exit code 2. */
export function explainCommand(streams: ExplainStreams = process): Command {
  return new Command('explain')
    .description('show what a spec would send, byte by byte')
    .argument('[spec]', 'one or more requests and frames in the pathoc language')
    .option('--json', 'print the bytes, actions and events as JSON')
    .option('--host <host>', 'the host for the Host header', '127.0.0.1')
    .addOption(new Option('--response', 'read the spec as a pathod response').conflicts(['frame', 'clientFrame']))
    .addOption(new Option('--frame', 'read the spec as frames that a server sends').conflicts(['clientFrame']))
    .option('--client-frame', 'read the spec as frames that a client sends')
    .option('--static-dir <dir>', 'where <file values are; for requests the working directory')
    .option('--websocket-key <key>', 'the Sec-WebSocket-Key that a ws response answers')
    .option('--seed <n>', 'fixes all random values', '1')
    .option('--stdin', 'answer questions from stdin: one JSON object a line in, one a line out')
    .action(async (spec: string | undefined, flags: Flags) => {
      try {
        if (flags.stdin) await answerAll(streams);
        else streams.stdout.write(output(spec, flags, streams));
      } catch (error) {
        if (!(error instanceof UsageError)) throw error;
        streams.stderr.write(report(error));
        process.exitCode = EXIT.usage;
      }
    });
}

function output(spec: string | undefined, flags: Flags, streams: ExplainStreams): string {
  if (spec === undefined) throw new UsageError('explain needs a SPEC, for example: patho explain \'get:/:h"a"="b"\'');
  if (!/^\d{1,15}$/.test(flags.seed)) throw new UsageError('--seed takes a whole number');
  const seed = Number(flags.seed);
  const kind = kindOf(flags);
  const settings = settingsFor(kind, flags.host, flags.staticDir ?? null, flags.websocketKey ?? null);
  const messages = expand(parse(spec, kind));
  if (flags.json) {
    return `${JSON.stringify({ ok: true, messages: describeAll(messages, settings, seed) } satisfies Answer)}\n`;
  }
  return pictures(messages, settings, seed, streams.stdout.isTTY && !process.env.NO_COLOR ? COLOUR : undefined);
}

function kindOf(flags: Flags): Kind {
  if (flags.response) return 'response';
  if (flags.frame) return 'websocket_frame';
  return flags.clientFrame ? 'websocket_client_frame' : 'request';
}

function isClient(kind: Kind): boolean {
  return kind === 'request' || kind === 'websocket_client_frame';
}

/** Clients read any file from the working directory on, as pathoc does; servers only what `--static-dir` opens. */
function settingsFor(kind: Kind, host: string, staticDir: string | null, websocketKey: string | null): Settings {
  return createSettings({
    host,
    staticDir: staticDir ?? (isClient(kind) ? process.cwd() : null),
    unconstrainedFileAccess: isClient(kind),
    websocketKey,
    isClient: isClient(kind),
  });
}

function parse(spec: string, kind: Kind): readonly Message[] {
  switch (kind) {
    case 'request':
      return parseRequests(spec);
    case 'response':
      return [parseResponse(spec)];
    case 'websocket_frame':
      return parseFrames(spec, false);
    case 'websocket_client_frame':
      return parseFrames(spec, true);
  }
}

function describeAll(messages: readonly Message[], settings: Settings, seed: number): Description[] {
  const random = createRandom(seed);
  return messages.map((message, index) => describe(message, settings, random.fork(index)));
}

/** Copies that `x` made are drawn once. */
function pictures(messages: readonly Message[], settings: Settings, seed: number, paint: Paint | undefined): string {
  if (messages.length === 0) return 'x0: nothing is sent\n';
  const random = createRandom(seed);
  const drawn: string[] = [];
  for (let index = 0; index < messages.length; ) {
    const message = messages[index] as Message;
    let copies = 1;
    while (messages[index + copies] === message) copies++;
    const note = copies > 1 ? `\n${copies} times on the same connection; random values differ\n` : '';
    drawn.push(picture(message, settings, random.fork(index), paint) + note);
    index += copies;
  }
  return drawn.join('\n');
}

const COLOUR: Paint = (part, text) =>
  styleText(part === 'offset' ? 'dim' : part === 'escape' ? 'cyan' : 'yellow', text, { validateStream: false });

function report(error: UsageError): string {
  if (error.place === null) return `error: ${error.message}\n`;
  const { source, line, column } = error.place;
  return `${source}:${line}:${column}: ${error.message}\n${caret(error.place)}\n`;
}

/** Answers until stdin ends; a bad line gets a bad answer and nothing more. */
async function answerAll({ stdin, stdout }: ExplainStreams): Promise<void> {
  for await (const line of createInterface({ input: stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
    if (line.trim() === '') continue;
    if (!stdout.write(`${JSON.stringify(answer(line))}\n`)) await once(stdout, 'drain');
  }
}

function answer(line: string): Answer {
  try {
    const { spec, kind, seed, settings } = question(line);
    return { ok: true, messages: describeAll(expand(parse(spec, kind)), settings, seed) };
  } catch (error) {
    const place = error instanceof UsageError ? error.place : null;
    const message = error instanceof Error ? error.message : String(error);
    return { ok: false, error: message, line: place?.line ?? null, column: place?.column ?? null };
  }
}

interface Question {
  readonly spec: string;
  readonly kind: Kind;
  readonly seed: number;
  readonly settings: Settings;
}

function question(line: string): Question {
  const asked = record(parseJson(line), 'a question');
  const { spec, seed = 1 } = asked;
  const kind = KINDS.find((name) => name === (asked.kind ?? 'request'));
  if (typeof spec !== 'string') throw new UsageError('"spec" must be a string');
  if (kind === undefined) throw new UsageError(`"kind" must be one of ${KINDS.join(', ')}`);
  if (typeof seed !== 'number' || !Number.isSafeInteger(seed)) throw new UsageError('"seed" must be a whole number');
  const settings = record(asked.settings ?? {}, '"settings"');
  return {
    spec,
    kind,
    seed,
    settings: createSettings({
      host: textOrNull(settings, 'request_host'),
      staticDir: textOrNull(settings, 'static_dir'),
      unconstrainedFileAccess: settings.unconstrained_file_access === true,
      websocketKey: textOrNull(settings, 'websocket_key'),
      isClient: isClient(kind),
    }),
  };
}

const KINDS: readonly Kind[] = ['request', 'response', 'websocket_frame', 'websocket_client_frame'];

function parseJson(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    throw new UsageError('a question must be one line of JSON');
  }
}

function record(value: unknown, name: string): Record<string, unknown> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new UsageError(`${name} must be a JSON object`);
  }
  return value as Record<string, unknown>;
}

function textOrNull(record: Record<string, unknown>, key: string): string | null {
  const value = record[key] ?? null;
  if (value !== null && typeof value !== 'string') throw new UsageError(`"${key}" must be a string or null`);
  return value;
}
