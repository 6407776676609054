import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  HOMEPAGE
} from "./chunk-ECLGICVO.js";
import {
  VERSION
} from "./chunk-CHTMNINA.js";

// src/action/report-options.ts
function reportOptions(options, event) {
  return {
    disclosure: options.disclosure === "private" ? "private" : "full",
    category: options.github.category,
    version: VERSION,
    homepage: event?.actionUrl ?? HOMEPAGE,
    fallback: options.configPlace ?? { uri: "README.md", line: 1 },
    sha: event?.headSha ?? null,
    repositoryUrl: event?.repositoryUrl ?? null,
    runUrl: event?.runUrl ?? null,
    files: options.files
  };
}

export {
  reportOptions
};
