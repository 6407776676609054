import type { Payload, Step } from '../../src/language/payload.ts';
import type { Patience } from '../../src/transport/patience.ts';

/** A payload by hand: text is bytes (latin1), a number is a pause in milliseconds, null is the disconnect. */
export function payload(...parts: (string | Uint8Array | number | null)[]): Payload {
  const steps = parts.map((part): Step => {
    if (part === null) return { kind: 'disconnect' };
    if (typeof part === 'number') return { kind: 'pause', ms: part };
    const bytes = typeof part === 'string' ? Buffer.from(part, 'latin1') : part;
    return { kind: 'write', length: bytes.length, chunks: [bytes] };
  });
  return { steps, length: steps.reduce((sum, step) => sum + (step.kind === 'write' ? step.length : 0), 0) };
}

export const GET = 'GET / HTTP/1.1\r\nHost: x\r\n\r\n';
export const HELLO = 'HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\nhello';

/** Long where a test must not run into it, short where the test is about it. */
export function patience(changes: Partial<Patience> = {}): Patience {
  return { connectMs: 5_000, silenceMs: 5_000, totalMs: 20_000, halfCloseMs: 1_000, maxBytes: 1 << 26, ...changes };
}
