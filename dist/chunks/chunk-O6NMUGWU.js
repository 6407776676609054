import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);

// src/language/caret.ts
var WIDTH = 100;
function caret(place) {
  const column = place.column - 1;
  const from = place.text.length <= WIDTH ? 0 : Math.max(0, Math.min(column - WIDTH / 2, place.text.length - WIDTH));
  const text = place.text.slice(from, from + WIDTH).replace(/[^ -~]/g, (char) => char === "	" ? " " : "?");
  const [before, after] = [from > 0 ? "…" : "", from + WIDTH < place.text.length ? "…" : ""];
  return `${before}${text}${after}
${" ".repeat(column - from + before.length)}^`;
}

export {
  caret
};
