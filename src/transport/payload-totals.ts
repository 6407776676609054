import type { Payload } from '../language/payload.ts';

/** Bytes of all payloads together. */
export function bytesOf(payloads: readonly Payload[]): number {
  let total = 0;
  for (const payload of payloads) total += payload.length;
  return total;
}

/** Milliseconds of all pauses together. */
export function pausesOf(payloads: readonly Payload[]): number {
  let ms = 0;
  for (const payload of payloads) for (const step of payload.steps) if (step.kind === 'pause') ms += step.ms;
  return ms;
}
