import type { Integer, Message } from './ast.ts';
import type { Payload, Step } from './payload.ts';
import type { Random } from './random.ts';
import { type ResolvedAction, Resolver } from './resolve.ts';
import { frameBase } from './resolve-frame.ts';
import { type Base, requestBase, responseBase } from './resolve-http.ts';
import type { Settings } from './settings.ts';
import { joinedSource, readAll, type Source, sliceSource } from './source.ts';

/** A pause of `f`, as in the reference: one year, in milliseconds. */
export const FOREVER_MS = 365 * 24 * 60 * 60 * 1000;

/** Runs up to this many bytes are one chunk, made at once; longer ones are made chunk by chunk while they are read. */
const WHOLE_RUN = 262_144;
const CHUNK = 65_536;

/**
 * Renders a message to the bytes, pauses and disconnect that are played on the wire.
 *
 * The same message, settings and seed give the same payload. `x` is not looked at: see `expand`.
 * @throws SpecError when a file is refused, a length cannot be counted, or a `ws` response has no key to answer
 */
export function render(message: Message, settings: Settings, random: Random): Payload {
  const { base, length, actions } = resolve(message, settings, random);
  const steps: Step[] = [];
  let run: Source[] = [];
  let position = 0;
  const advance = (to: number): void => {
    if (to > position) run.push(sliceSource(base, position, to));
    position = Math.max(position, to);
  };
  const flush = (): void => {
    const step = writeStep(run);
    if (step.length > 0) steps.push(step);
    run = [];
  };
  let open = true;
  for (const action of actions) {
    advance(Math.min(Number(action.offset), length));
    if (action.kind === 'inject') run.push(action.value);
    else {
      flush();
      if (action.kind === 'pause') steps.push({ kind: 'pause', ms: pauseMs(action.seconds) });
      else {
        steps.push({ kind: 'disconnect' });
        open = false;
        break;
      }
    }
  }
  if (open) {
    advance(length);
    flush();
  }
  const total = steps.reduce((sum, step) => sum + (step.kind === 'write' ? step.length : 0), 0);
  return { steps, length: total };
}

/** A message before its actions, as one source, and the actions with their offsets in it, in playing order. */
export interface Resolved {
  readonly base: Source;
  /** The parts that the base is made of: tokens, header names and values, the body. */
  readonly pieces: readonly Source[];
  readonly length: number;
  readonly actions: readonly ResolvedAction[];
}

/** Resolves a message as {@link render} does, without putting the actions in. Throws SpecError as it does. */
export function resolve(message: Message, settings: Settings, random: Random): Resolved {
  const resolver = new Resolver(message, settings, random);
  const { pieces, uncounted } = baseOf(resolver);
  const base = joinedSource(pieces);
  const actions = resolver.actions(base.length - uncounted);
  const longest = actions.reduce(
    (sum, action) => sum + (action.kind === 'inject' ? action.value.length : 0),
    base.length,
  );
  if (longest > Number.MAX_SAFE_INTEGER) throw resolver.error('more than 2^53-1 bytes cannot be sent');
  return { base, pieces, length: base.length, actions };
}

/** The message of a resolver before its actions. */
export function baseOf(resolver: Resolver): Base {
  const { message } = resolver;
  switch (message.kind) {
    case 'request':
      return requestBase(resolver, message);
    case 'response':
      return responseBase(resolver, message);
    case 'frame':
      return frameBase(resolver, message);
  }
}

function pauseMs(seconds: Integer | 'f'): number {
  return seconds === 'f' ? FOREVER_MS : Math.min(Number(seconds) * 1000, Number.MAX_SAFE_INTEGER);
}

function writeStep(run: readonly Source[]): Extract<Step, { kind: 'write' }> {
  const source = joinedSource(run);
  const { length } = source;
  if (length <= WHOLE_RUN) return { kind: 'write', length, chunks: [readAll(source)] };
  return { kind: 'write', length, chunks: { [Symbol.iterator]: () => chunksOf(source) } };
}

function* chunksOf(source: Source): Generator<Uint8Array, void> {
  for (let at = 0; at < source.length; at += CHUNK) {
    const chunk = new Uint8Array(Math.min(CHUNK, source.length - at));
    source.read(at, chunk);
    yield chunk;
  }
}
