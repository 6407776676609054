import type { Payload } from './payload.ts';

/** The bytes of all writes of a payload in one piece, pauses left out; at most `limit` bytes, the first ones. */
export function collect(payload: Payload, limit = Number.POSITIVE_INFINITY): Uint8Array {
  const bytes = new Uint8Array(Math.min(payload.length, limit));
  let length = 0;
  for (const step of payload.steps) {
    if (step.kind !== 'write') continue;
    for (const chunk of step.chunks) {
      if (length === bytes.length) return bytes;
      const part = chunk.subarray(0, bytes.length - length);
      bytes.set(part, length);
      length += part.length;
    }
  }
  return bytes;
}
