import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  reportOptions
} from "./chunk-6NMTKYHM.js";
import "./chunk-ECLGICVO.js";
import "./chunk-CHTMNINA.js";
import "./chunk-PY5VAGIZ.js";
export {
  reportOptions
};
