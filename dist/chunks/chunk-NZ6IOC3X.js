import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);

// src/errors.ts
var UsageError = class extends Error {
  name = "UsageError";
  place;
  constructor(message, place = null, options) {
    super(message, options);
    this.place = place;
  }
};
var TargetError = class extends Error {
  name = "TargetError";
  log;
  constructor(message, log = [], options) {
    super(message, options);
    this.log = log;
  }
};
var EXIT = { clean: 0, findings: 1, usage: 2, inconclusive: 3, internal: 70, cancelled: 130 };

export {
  UsageError,
  TargetError,
  EXIT
};
