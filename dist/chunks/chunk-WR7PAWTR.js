import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  leavingOf
} from "./chunk-C6JO252J.js";
import {
  live
} from "./chunk-5RKIPZTT.js";
import {
  UsageError
} from "./chunk-NZ6IOC3X.js";

// src/memory/baseline.ts
import { readFileSync } from "node:fs";
var DEFAULT_BASELINE = ".patho/baseline.json";
function baselineOf(report) {
  const findings = live(report.findings).map(knownFinding);
  return { version: 1, findings: findings.sort((a, b) => a.fingerprint < b.fingerprint ? -1 : 1) };
}
function knownFinding(finding) {
  const { fingerprint, rule, level, route, spec, sequence, captures, location } = finding;
  const place = location === null ? null : `${location.uri}:${location.line}`;
  const taken = captures === null ? {} : { captures };
  return { fingerprint, rule, level, route, spec, sequence, ...taken, ...leavingOf(finding), location: place };
}
function printBaseline(baseline) {
  return `${JSON.stringify(baseline, null, 2)}
`;
}
function parseBaseline(json, file) {
  let value;
  try {
    value = JSON.parse(json);
  } catch {
    throw new UsageError(`baseline: ${file} is no JSON: patho baseline update writes it`);
  }
  const { version, findings } = value ?? {};
  if (version !== 1 || !Array.isArray(findings)) {
    throw new UsageError(`baseline: ${file} is no baseline of this version: patho baseline update writes it`);
  }
  const known = findings.map((entry, index) => {
    const { fingerprint, rule, level, route, spec, sequence, captures, leaves, location } = entry ?? {};
    if (typeof fingerprint !== "string")
      throw new UsageError(`baseline: ${file}: findings[${index}] has no fingerprint`);
    const text = (field) => typeof field === "string" ? field : "";
    const place = typeof location === "string" ? location : null;
    return {
      fingerprint,
      rule: text(rule),
      level: text(level),
      route: text(route),
      spec: text(spec),
      sequence: Array.isArray(sequence) && sequence.length > 1 ? sequence.map(text) : null,
      ...Array.isArray(captures) ? { captures: captures.map((some) => Array.isArray(some) ? some.map(text) : []) } : {},
      ...leavingOf({ leaves: leaves === "reset" ? leaves : null }),
      location: place
    };
  });
  return { version: 1, findings: known };
}
function readBaseline(path, file) {
  let json;
  try {
    json = readFileSync(path, "utf8");
  } catch (error) {
    const { code } = error;
    if (code === "ENOENT") return null;
    throw new UsageError(`baseline: ${file} cannot be read (${code})`);
  }
  return parseBaseline(json, file);
}

export {
  DEFAULT_BASELINE,
  baselineOf,
  printBaseline,
  readBaseline
};
