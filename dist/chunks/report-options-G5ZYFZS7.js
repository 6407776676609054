import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  reportOptions
} from "./chunk-4EOZ4U6O.js";
import "./chunk-ECLGICVO.js";
import "./chunk-RUGXPDGT.js";
import "./chunk-PY5VAGIZ.js";
export {
  reportOptions
};
