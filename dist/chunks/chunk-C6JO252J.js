import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);

// src/corpus/leaving.ts
function leavingOf(one) {
  return one.leaves == null ? {} : { leaves: one.leaves };
}
function specKey({ spec, leaves }) {
  return leaves === void 0 ? spec : `${spec}
${leaves}`;
}

export {
  leavingOf,
  specKey
};
