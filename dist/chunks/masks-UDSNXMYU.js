import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  createRedactor,
  maskCommands,
  maskForms
} from "./chunk-BUF7OX2T.js";
import "./chunk-Y3CPZVKY.js";
import "./chunk-A272UAWH.js";
import "./chunk-PY5VAGIZ.js";
export {
  createRedactor,
  maskCommands,
  maskForms
};
