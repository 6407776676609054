import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  createTerminal
} from "./chunk-33F34ULH.js";
import "./chunk-5WRYU4IT.js";
import "./chunk-BTJAK3TT.js";
import "./chunk-ECLGICVO.js";
import "./chunk-WE6Q6LU2.js";
import "./chunk-5RKIPZTT.js";
import "./chunk-XD5M6YLU.js";
import "./chunk-SZWBPJUO.js";
import "./chunk-NZ6IOC3X.js";
import "./chunk-W3DMHLTP.js";
import "./chunk-PY5VAGIZ.js";
export {
  createTerminal
};
