import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  formatError
} from "./chunk-CIQU7LJF.js";
import {
  VERSION
} from "./chunk-CHTMNINA.js";
import {
  EXIT,
  TargetError,
  UsageError
} from "./chunk-NZ6IOC3X.js";
import {
  terminalBlock,
  terminalLine
} from "./chunk-W3DMHLTP.js";

// src/options/describe-failure.ts
var LOG_LINES = 40;
function describeFailure(error, signal = null) {
  if (error instanceof UsageError) {
    return { text: `patho: ${formatError(error.message, error.place)}
`, code: EXIT.usage };
  }
  if (error instanceof TargetError) {
    const last = error.log.slice(-LOG_LINES);
    const log = last.length === 0 ? [] : ["The last lines of its log:", ...terminalBlock(last, "  | ", LOG_LINES)];
    return { text: `${[`patho: ${terminalLine(error.message)}`, ...log].join("\n")}
`, code: EXIT.inconclusive };
  }
  if (signal?.aborted) return { text: "patho: cancelled\n", code: EXIT.cancelled };
  const stack = error instanceof Error ? error.stack ?? `${error.name}: ${error.message}` : String(error);
  const text = [
    "patho: this is a bug in patho, not in your server.",
    ...terminalBlock(stack, "  ", 30),
    "Please report it: the lines above, the command line, and this one:",
    `  patho ${VERSION}, Node ${process.version}, ${process.platform} ${process.arch}`
  ].join("\n");
  return { text: `${text}
`, code: EXIT.internal };
}

export {
  describeFailure
};
