import type { Payload } from '../language/payload.ts';

const METHODS = ['HEAD', 'CONNECT'];
const LONGEST = 'CONNECT '.length;

/**
 * The method of a payload's request, where it changes how the response is framed: HEAD or CONNECT, else null. Leading
 * empty lines are skipped, as servers do (RFC 9112 section 2.2). Looks at the first bytes only.
 */
export function methodOf(payload: Payload): string | null {
  let start = '';
  for (const step of payload.steps) {
    if (step.kind !== 'write') continue;
    for (const chunk of step.chunks) {
      for (let i = 0; i < chunk.length && start.length < LONGEST; i += 1) {
        const byte = chunk[i]!;
        if (start === '' && (byte === 0x0d || byte === 0x0a)) continue;
        // H or C, else it is neither: the common case costs one comparison.
        if (start === '' && byte !== 0x48 && byte !== 0x43) return null;
        start += String.fromCharCode(byte);
      }
      if (start.length >= LONGEST) break;
    }
    if (start.length >= LONGEST) break;
  }
  return METHODS.find((method) => start.startsWith(`${method} `)) ?? null;
}
