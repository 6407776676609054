import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  shellQuote
} from "./chunk-W3DMHLTP.js";

// src/options/shell-words.ts
function shellWords(words) {
  return words.map((word) => /^[\w@%+=:,./-]+$/.test(word) ? word : shellQuote(word)).join(" ");
}

export {
  shellWords
};
