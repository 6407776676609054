import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  terminalLine
} from "./chunk-W3DMHLTP.js";

// src/options/values/quote.ts
function quote(text) {
  return `"${terminalLine(text, 60)}"`;
}

export {
  quote
};
