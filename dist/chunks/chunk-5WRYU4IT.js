import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);

// src/report/reason.ts
var WHY = ["unhealthy", "restarts"];
var LOG = "log";
function reasonOf({ outcome, notes }) {
  if (outcome !== "inconclusive") return { why: [], log: [] };
  return {
    why: notes.filter(({ kind }) => WHY.includes(kind)).map(({ text }) => text),
    log: notes.filter(({ kind }) => kind === LOG).map(({ text }) => text)
  };
}
function shownNotes({ outcome, notes }) {
  const reasons = outcome === "inconclusive" ? [LOG, ...WHY] : [];
  return notes.filter(({ kind }) => kind !== "unreproduced" && !reasons.includes(kind));
}

export {
  reasonOf,
  shownNotes
};
