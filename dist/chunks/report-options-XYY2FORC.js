import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  reportOptions
} from "./chunk-PBB2RF6R.js";
import "./chunk-D43YBBXZ.js";
import "./chunk-PY5VAGIZ.js";
export {
  reportOptions
};
