import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  STATE_FILE
} from "./chunks/chunk-XCOFUUFM.js";
import {
  killRecorded,
  systemWorld
} from "./chunks/chunk-GK5SWBJF.js";
import "./chunks/chunk-PY5VAGIZ.js";

// src/action/post.ts
var file = process.env[`STATE_${STATE_FILE}`];
if (file !== void 0 && file !== "") {
  const killed = killRecorded(file, systemWorld());
  if (killed.length > 0) console.log(`patho: killed what was left of the server: ${killed.join(", ")}`);
}
