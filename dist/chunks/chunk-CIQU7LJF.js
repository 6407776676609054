import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  terminalLine
} from "./chunk-W3DMHLTP.js";

// src/options/format-error.ts
var WINDOW = 100;
function formatError(message, place) {
  const lines = message.split("\n").map((line) => terminalLine(line));
  if (place === null) return lines.join("\n");
  const from = Math.max(0, place.column - 1 - WINDOW / 2);
  const before = terminalLine(place.text.slice(from, place.column - 1));
  const after = terminalLine(place.text.slice(place.column - 1, from + WINDOW));
  const lead = from > 0 ? "…" : "";
  const tail = place.text.length > from + WINDOW ? "…" : "";
  return [
    ...lines,
    `  at ${terminalLine(place.source)}:${place.line}:${place.column}`,
    `  | ${lead}${before}${after}${tail}`,
    `  | ${" ".repeat(lead.length + before.length)}^`
  ].join("\n");
}

export {
  formatError
};
