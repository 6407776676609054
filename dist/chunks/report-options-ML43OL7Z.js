import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  reportOptions
} from "./chunk-NGIT4KQF.js";
import "./chunk-ECLGICVO.js";
import "./chunk-5UOTCIFJ.js";
import "./chunk-PY5VAGIZ.js";
export {
  reportOptions
};
