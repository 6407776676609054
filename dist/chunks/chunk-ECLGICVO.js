import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);

// src/report/options.ts
var HOMEPAGE = "https://github.com/patho/fuzz-action";
var DEFAULT_REPORT_OPTIONS = {
  disclosure: "full",
  category: "patho",
  version: "0.0.0",
  homepage: HOMEPAGE,
  fallback: { uri: "README.md", line: 1 },
  sha: null,
  repositoryUrl: null,
  runUrl: null,
  files: { json: null, sarif: null }
};

export {
  HOMEPAGE,
  DEFAULT_REPORT_OPTIONS
};
