import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  reportOptions
} from "./chunk-4LLXEV37.js";
import "./chunk-ECLGICVO.js";
import "./chunk-KYE2HMDD.js";
import "./chunk-PY5VAGIZ.js";
export {
  reportOptions
};
