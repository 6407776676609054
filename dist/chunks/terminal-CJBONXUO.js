import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  createTerminal
} from "./chunk-DLVVKD6F.js";
import "./chunk-5WRYU4IT.js";
import "./chunk-V5WDZDHW.js";
import "./chunk-ECLGICVO.js";
import "./chunk-OLAJD5GI.js";
import "./chunk-5RKIPZTT.js";
import "./chunk-XD5M6YLU.js";
import "./chunk-SZWBPJUO.js";
import "./chunk-NZ6IOC3X.js";
import "./chunk-A272UAWH.js";
import "./chunk-PY5VAGIZ.js";
export {
  createTerminal
};
