import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  createRedactor,
  maskCommands,
  maskForms
} from "./chunk-CUOW5C3I.js";
import "./chunk-6VJQLXZJ.js";
import "./chunk-A272UAWH.js";
import "./chunk-PY5VAGIZ.js";
export {
  createRedactor,
  maskCommands,
  maskForms
};
