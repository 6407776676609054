import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  writeReportFiles
} from "./chunk-4UHIA6QO.js";
import "./chunk-BTJAK3TT.js";
import "./chunk-ECLGICVO.js";
import "./chunk-5RKIPZTT.js";
import "./chunk-XD5M6YLU.js";
import "./chunk-SZWBPJUO.js";
import "./chunk-NZ6IOC3X.js";
import "./chunk-W3DMHLTP.js";
import "./chunk-PY5VAGIZ.js";
export {
  writeReportFiles
};
