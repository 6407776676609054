import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  createRedactor,
  maskCommands,
  maskForms
} from "./chunk-BZB6WY7U.js";
import "./chunk-Y3CPZVKY.js";
import "./chunk-W3DMHLTP.js";
import "./chunk-PY5VAGIZ.js";
export {
  createRedactor,
  maskCommands,
  maskForms
};
