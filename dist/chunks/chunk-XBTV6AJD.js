import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);

// src/report/order.ts
var VERDICTS = ["new", "known", "suppressed", "fixed"];
var LEVELS = ["error", "warning"];
var STABILITIES = ["stable", "flaky"];
function worstFirst(findings) {
  return [...findings].sort(
    (a, b) => VERDICTS.indexOf(a.verdict) - VERDICTS.indexOf(b.verdict) || LEVELS.indexOf(a.level) - LEVELS.indexOf(b.level) || STABILITIES.indexOf(a.stability) - STABILITIES.indexOf(b.stability) || a.first_seen_ms - b.first_seen_ms || (a.fingerprint < b.fingerprint ? -1 : a.fingerprint > b.fingerprint ? 1 : 0)
  );
}
function live(findings) {
  return findings.filter((f) => f.verdict === "new" || f.verdict === "known");
}

export {
  worstFirst,
  live
};
