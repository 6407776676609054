import { collect } from '../language/collect.ts';
import type { Payload } from '../language/payload.ts';

/** What happens on a connection: bytes are sent, time passes, an answer is read, the client leaves. */
export type WireStep =
  | { readonly send_base64: string }
  | { readonly pause_ms: number }
  | 'answer'
  /** Nothing comes after it. */
  | 'leave';

/** The steps of each connection, in the order in which the connections are opened. */
export type Wire = readonly (readonly WireStep[])[];

/** Who pauses for longer waits for the server: nothing more is sent. */
const ENDLESS_MS = 60 * 60_000;

/** Bytes of all connections together; more would make the report itself large. */
const MAX_BYTES = 1 << 20;

/**
 * What goes over the wire.
 *
 * @param connections the payloads of each
 * @returns null when it is too much to tell, or no more than one request, sent in one go
 */
export function wireOf(connections: readonly (readonly Payload[])[]): Wire | null {
  const bytes = connections.flat().reduce((sum, payload) => sum + payload.length, 0);
  if (bytes > MAX_BYTES) return null;
  const [first = [], ...others] = connections;
  const plain = first.length === 1 && first[0]!.steps.every((step) => step.kind === 'write');
  return plain && others.length === 0 ? null : connections.map(stepsOf);
}

function stepsOf(payloads: readonly Payload[]): WireStep[] {
  const steps: WireStep[] = [];
  for (const { steps: some } of payloads) {
    for (const step of some) {
      if (step.kind === 'disconnect') return [...steps, 'leave'];
      if (step.kind === 'write') steps.push({ send_base64: base64(step) });
      else if (step.ms >= ENDLESS_MS) return [...steps, 'answer'];
      else steps.push({ pause_ms: step.ms });
    }
    steps.push('answer');
  }
  return steps;
}

function base64(step: Extract<Payload['steps'][number], { kind: 'write' }>): string {
  return Buffer.from(collect({ steps: [step], length: step.length })).toString('base64');
}
