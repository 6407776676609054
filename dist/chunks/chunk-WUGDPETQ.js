import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  quote
} from "./chunk-AMETFCU3.js";
import {
  didYouMean
} from "./chunk-W3WAZ3QJ.js";

// src/options/values/parsed.ts
function good(value) {
  return { ok: true, value };
}
function bad(problem, at = 0) {
  return { ok: false, problem, at };
}

// src/options/values/choice.ts
function parseChoice(text, choices) {
  const choice = choices.find((c) => c === text);
  if (choice !== void 0) return good(choice);
  return bad(`${quote(text)} is none of ${choices.join(", ")}${didYouMean(text, choices)}`);
}

export {
  good,
  bad,
  parseChoice
};
