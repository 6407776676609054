import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  createTerminal
} from "./chunk-2NE53I72.js";
import "./chunk-5WRYU4IT.js";
import "./chunk-5FDZFVEI.js";
import "./chunk-ECLGICVO.js";
import "./chunk-HOCSBATA.js";
import "./chunk-5RKIPZTT.js";
import "./chunk-XD5M6YLU.js";
import "./chunk-SZWBPJUO.js";
import "./chunk-NZ6IOC3X.js";
import "./chunk-A272UAWH.js";
import "./chunk-PY5VAGIZ.js";
export {
  createTerminal
};
