import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);

// src/corpus/mutation.ts
var CORPUS_CLASSES = [
  "request-line",
  "method",
  "version",
  "target",
  "query",
  "header-framing",
  "host",
  "content-length",
  "chunked",
  "upgrade",
  "range-and-conditional",
  "cookies-and-credentials",
  "bodies",
  "accept",
  "desync",
  "timing",
  "typed"
];

export {
  CORPUS_CLASSES
};
