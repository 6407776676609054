/**
 * What a message renders to: runs of bytes, pauses and at most one disconnect, in the order they happen.
 *
 * Bytes are produced lazily and chunk by chunk, so `b@100m` never needs 100 MB of memory. `chunks` can be iterated again
 * and then yields the same bytes: every random choice was fixed by the seed when the payload was made.
 */
export interface Payload {
  readonly steps: readonly Step[];
  /** Bytes of all writes together. */
  readonly length: number;
}

export type Step =
  /** One run of bytes: the writer hands it to the kernel as one write where it fits. */
  | { readonly kind: 'write'; readonly length: number; readonly chunks: Iterable<Uint8Array> }
  /** Milliseconds; `f` (forever) is one year, as in the reference. */
  | { readonly kind: 'pause'; readonly ms: number }
  /** Nothing after this step is sent; the connection closes here. */
  | { readonly kind: 'disconnect' };
