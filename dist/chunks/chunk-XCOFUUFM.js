import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);

// src/action/state-file.ts
var STATE_FILE = "pathoState";

export {
  STATE_FILE
};
