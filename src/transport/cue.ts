import type { Payload } from '../language/payload.ts';
import type { FirstBytes } from './first-bytes.ts';
import { FrameEnds } from './frame-ends.ts';
import type { ResponseReader } from './response-reader.ts';

/**
 * Makes the payload of this index when its turn comes.
 *
 * @param said what the server said on this connection so far: its first bytes, raw
 * @param final nothing more is awaited
 * @returns null to wait for more, which it must not do once that is final
 */
export type LatePayload = (index: number, said: Uint8Array, final: boolean) => Payload | null;

/** Looks while one payload waits: a server that never stops talking must not be searched for ever. */
const MOST_LOOKS = 64;

/** When payloads go that are made from what the server says on their connection. */
export class Cue {
  readonly #make: LatePayload;
  readonly #reader: ResponseReader;
  readonly #received: FirstBytes;
  readonly #frames = new FrameEnds();
  #since: number | null = null;
  #looks = 0;

  /** @param reader has read all that was received */
  constructor(make: LatePayload, reader: ResponseReader, received: FirstBytes) {
    this.#make = make;
    this.#reader = reader;
    this.#received = received;
  }

  /** Since when the payload waits whose turn it is (monotonic ms); null while none does. */
  get since(): number | null {
    return this.#since;
  }

  /**
   * The payload whose turn it is, or null while it waits.
   *
   * @param final the server is awaited no longer
   */
  payload(index: number, final: boolean): Payload | null {
    const { total } = this.#received;
    const { upgraded, afterUpgrade } = this.#reader;
    const said = this.#received.bytes();
    // Without an upgrade the answer before it is all that comes, and what came beyond the limit was not kept.
    const last = final || !upgraded || total > said.length || this.#looks >= MOST_LOOKS;
    let made: Payload | null = null;
    if (last || this.#frames.whole(said, total - afterUpgrade)) {
      this.#looks++;
      made = this.#make(index, said, last);
    }
    if (made === null) this.#since ??= performance.now();
    else {
      this.#since = null;
      this.#looks = 0;
    }
    return made;
  }
}
