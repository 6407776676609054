import { UsageError } from '../errors.ts';
import type { Integer, Message } from './ast.ts';
import { collect } from './collect.ts';
import type { Step } from './payload.ts';
import { printCanonical } from './print-canonical.ts';
import type { Random } from './random.ts';
import { FOREVER_MS, render, resolve } from './render.ts';
import type { ResolvedAction } from './resolve.ts';
import type { Settings } from './settings.ts';
import { readAll, type Source } from './source.ts';

/** More bytes than this do not fit into one JSON string. */
const MAX_BYTES = 128 * 1024 * 1024;

type ActionRow = [offset: number, 'inject', base64: string] | [number, 'pause', number | 'f'] | [number, 'disconnect'];
type EventRow = ['write', base64: string] | ['pause', number | 'f'] | ['disconnect'];

/** What a message means, as JSON: the answer of `explain --json`. */
export interface Description {
  readonly kind: Message['kind'];
  readonly canonical: string;
  /** All bytes sent, injected ones included. */
  readonly bytes_base64: string;
  /** In playing order; offsets count bytes of the base message. */
  readonly actions: readonly ActionRow[];
  /** What happens on the wire, in order; pauses in seconds, `f` for ever. */
  readonly events: readonly EventRow[];
}

/** Describes a message. Throws SpecError as `render` does, and UsageError for more than 128 MiB. */
export function describe(message: Message, settings: Settings, random: Random): Description {
  const payload = render(message, settings, random);
  if (payload.length > MAX_BYTES) {
    throw new UsageError(`the message is ${payload.length} bytes long; only ${MAX_BYTES} can be shown as JSON`);
  }
  const { actions } = resolve(message, settings, random);
  return {
    kind: message.kind,
    canonical: printCanonical(message),
    bytes_base64: base64(collect(payload)),
    actions: actions.map(actionRow),
    events: payload.steps.map(eventRow),
  };
}

function eventRow(step: Step): EventRow {
  switch (step.kind) {
    case 'write':
      return ['write', base64(collect({ steps: [step], length: step.length }))];
    case 'pause':
      return ['pause', step.ms === FOREVER_MS ? 'f' : step.ms / 1000];
    case 'disconnect':
      return ['disconnect'];
  }
}

function actionRow(action: ResolvedAction): ActionRow {
  const offset = Number(action.offset);
  switch (action.kind) {
    case 'inject':
      return [offset, 'inject', base64(small(action.value))];
    case 'pause':
      return [offset, 'pause', seconds(action.seconds)];
    case 'disconnect':
      return [offset, 'disconnect'];
  }
}

function seconds(value: Integer | 'f'): number | 'f' {
  return value === 'f' ? 'f' : Number(value);
}

/** After a disconnect an inject is not sent, so its length was not checked with the payload's. */
function small(source: Source): Uint8Array {
  if (source.length > MAX_BYTES) throw new UsageError(`an inject of ${source.length} bytes cannot be shown as JSON`);
  return readAll(source);
}

function base64(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('base64');
}
