import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  reportOptions
} from "./chunk-6G7B325Y.js";
import "./chunk-ECLGICVO.js";
import "./chunk-GMTS52OZ.js";
import "./chunk-PY5VAGIZ.js";
export {
  reportOptions
};
