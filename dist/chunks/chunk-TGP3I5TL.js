import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);

// src/language/collect.ts
function collect(payload, limit = Number.POSITIVE_INFINITY) {
  const bytes = new Uint8Array(Math.min(payload.length, limit));
  let length = 0;
  for (const step of payload.steps) {
    if (step.kind !== "write") continue;
    for (const chunk of step.chunks) {
      if (length === bytes.length) return bytes;
      const part = chunk.subarray(0, bytes.length - length);
      bytes.set(part, length);
      length += part.length;
    }
  }
  return bytes;
}

export {
  collect
};
