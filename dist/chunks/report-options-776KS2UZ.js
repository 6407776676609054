import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  reportOptions
} from "./chunk-A6ALZLO4.js";
import "./chunk-ECLGICVO.js";
import "./chunk-YZDEEISZ.js";
import "./chunk-PY5VAGIZ.js";
export {
  reportOptions
};
