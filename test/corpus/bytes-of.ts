import type { Case } from '../../src/corpus/case.ts';

/** All bytes that a case writes, joined, as latin1 text. */
export function bytesOf(c: Pick<Case, 'render'>): string {
  const chunks: Uint8Array[] = [];
  for (const payload of c.render()) {
    for (const step of payload.steps) if (step.kind === 'write') chunks.push(...step.chunks);
  }
  return Buffer.concat(chunks).toString('latin1');
}
