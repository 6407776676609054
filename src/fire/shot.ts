import type { Capture } from '../corpus/conversation.ts';
import type { Expectation } from '../corpus/expectation.ts';
import type { Leaving } from '../corpus/leaving.ts';
import type { Templates } from '../corpus/rewrite.ts';
import type { Message } from '../language/ast.ts';
import { collect } from '../language/collect.ts';
import type { Payload } from '../language/payload.ts';
import type { Exchange } from '../transport/exchange.ts';

/** What is fired on one connection: a case, or a smaller version of one that triage tries. */
export interface Shot extends Leaving {
  readonly messages: readonly Message[];
  /** `METHOD PATH` of the route that it was made for. */
  readonly route?: string;
  /** What the user says the answer must be. */
  readonly expects?: Expectation;
  /** Played before it, in order, each on a connection of its own. */
  readonly prelude?: readonly Shot[];
  /** What is taken from what the server says on its connection: for its own later messages, and for the shots after it. */
  readonly captures?: readonly Capture[];
  /** As many payloads each time. @param captured what servers said gave for its templates */
  render(captured?: Templates): readonly Payload[];
}

/** A shot that was fired among others, and how its connection went. */
export interface Hit<S extends Shot = Shot> {
  readonly shot: S;
  readonly exchange: Exchange;
  /** Its place in the order in which the shots of its volley were taken: the same from run to run. */
  readonly order: number;
}

/** Bytes of a shot kept for the oracles that look at framing. */
const SENT_KEPT = 1 << 20;

/** The bytes a shot sends, or null when they are too many to keep. */
export function sentBytes(payloads: readonly Payload[]): Uint8Array | null {
  const length = payloads.reduce((sum, payload) => sum + payload.length, 0);
  return length > SENT_KEPT
    ? null
    : Buffer.concat(
        payloads.map((payload) => collect(payload)),
        length,
      );
}
