import { createHash } from 'node:crypto';
import type { Message } from '../../language/ast.ts';
import type { Payload } from '../../language/payload.ts';
import { printAll } from '../../language/print.ts';
import { createRandom } from '../../language/random.ts';
import { render, resolve } from '../../language/render.ts';
import type { Settings } from '../../language/settings.ts';
import type { Messages } from './messages.ts';

/** What specs mean: the bytes, pauses and disconnects that they render to. */
export interface Wire {
  readonly settings: Settings;
  readonly seed: number;
  /** Equal for two specs that do the same on the wire. */
  key(messages: Messages): string;
  /** The bytes of one message, its pauses and its disconnect left out; null when they are too many or cannot be rendered. */
  bytes(message: Message): Uint8Array | null;
  /** Bytes of the message before its actions; null when it cannot be rendered. */
  baseLength(message: Message): number | null;
}

/** Specs with more bytes are told apart by their text alone. */
const MOST_BYTES = 1024 * 1024;

export function createWire(settings: Settings, seed: number): Wire {
  const payloadOf = (message: Message): Payload | null => {
    try {
      return render(message, settings, createRandom(seed));
    } catch {
      return null;
    }
  };
  return {
    settings,
    seed,
    key(messages) {
      const hash = createHash('sha256');
      for (const message of messages) {
        const payload = payloadOf(message);
        if (payload === null || payload.length > MOST_BYTES) return printAll(messages);
        hash.update(`\n${message.kind} ${timesOf(message)}`);
        for (const step of payload.steps) {
          if (step.kind === 'pause') hash.update(`\npause ${step.ms}`);
          else if (step.kind === 'disconnect') hash.update('\ndisconnect');
          else {
            hash.update(`\nwrite ${step.length}\n`);
            for (const chunk of step.chunks) hash.update(chunk);
          }
        }
      }
      return hash.digest('hex');
    },
    bytes(message) {
      const payload = payloadOf(message);
      if (payload === null || payload.length > MOST_BYTES) return null;
      const chunks = payload.steps.flatMap((step) => (step.kind === 'write' ? [...step.chunks] : []));
      return new Uint8Array(Buffer.concat(chunks));
    },
    baseLength(message) {
      try {
        return resolve(message, settings, createRandom(seed)).length;
      } catch {
        return null;
      }
    },
  };
}

/** Rendering does not look at `x`. */
function timesOf(message: Message): string {
  return message.features.flatMap((feature) => (feature.kind === 'times' ? [String(feature.count)] : [])).join();
}
