import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  didYouMean
} from "./chunk-W3WAZ3QJ.js";
import {
  mergeCoverage,
  worstFirst
} from "./chunk-5RKIPZTT.js";
import {
  UsageError
} from "./chunk-NZ6IOC3X.js";

// src/cli/merge-reports.ts
var OUTCOMES = ["clean", "findings", "inconclusive"];
var VERDICTS = ["fixed", "suppressed", "known", "new"];
var STOPPED = ["corpus-done", "nothing-new", "time", "cancelled", "restarts", "unhealthy"];
function mergeReports(reports) {
  const [first] = reports;
  return {
    version: 1,
    outcome: worst(
      OUTCOMES,
      reports.map((report) => report.outcome)
    ),
    // 0 clean, 1 findings, 3 inconclusive, 130 cancelled: in that order worse.
    exit_code: Math.max(...reports.map((report) => report.exit_code)),
    seed: first.seed,
    target: {
      ...first.target,
      runtime: reports.map((report) => report.target.runtime).find((name) => name !== null) ?? null
    },
    stats: mergeStats(reports.map((report) => report.stats)),
    findings: worstFirst(mergeFindings(reports.flatMap((report) => report.findings))),
    coverage: mergeCoverage(reports),
    notes: uniqueNotes(reports.flatMap((report) => report.notes))
  };
}
function worst(order, values) {
  return values.reduce((a, b) => order.indexOf(a) >= order.indexOf(b) ? a : b);
}
function mergeStats(stats) {
  const sum = (of) => stats.reduce((total, s) => total + of(s), 0);
  const known = (of) => stats.map(of).filter((n) => n !== null);
  const most = (numbers) => numbers.length === 0 ? null : Math.max(...numbers);
  const least = (numbers) => numbers.length === 0 ? null : Math.min(...numbers);
  const measured = stats.filter((s) => (s.requests_per_second ?? 0) > 0);
  const seconds = measured.reduce((total, s) => total + s.requests / s.requests_per_second, 0);
  const requests = measured.reduce((total, s) => total + s.requests, 0);
  return {
    elapsed_ms: Math.max(...stats.map((s) => s.elapsed_ms)),
    boot_ms: most(known((s) => s.boot_ms)),
    cases: sum((s) => s.cases),
    adaptive: sum((s) => s.adaptive),
    requests: sum((s) => s.requests),
    responses: sum((s) => s.responses),
    executions_triage: sum((s) => s.executions_triage),
    restarts: sum((s) => s.restarts),
    requests_per_second: seconds > 0 ? requests / seconds : null,
    corpus_total: sum((s) => s.corpus_total),
    corpus_run: sum((s) => s.corpus_run),
    time_to_first_finding_ms: least(known((s) => s.time_to_first_finding_ms)),
    stopped_because: worst(
      STOPPED,
      stats.map((s) => s.stopped_because)
    )
  };
}
function mergeFindings(findings) {
  const byFingerprint = /* @__PURE__ */ new Map();
  for (const finding of findings) {
    const seen = byFingerprint.get(finding.fingerprint);
    byFingerprint.set(finding.fingerprint, seen === void 0 ? finding : mergeTwo(seen, finding));
  }
  return [...byFingerprint.values()];
}
function mergeTwo(a, b) {
  return {
    ...isClearer(b, a) ? b : a,
    level: worst(["warning", "error"], [a.level, b.level]),
    verdict: worst(VERDICTS, [a.verdict, b.verdict]),
    first_seen_ms: Math.min(a.first_seen_ms, b.first_seen_ms)
  };
}
function isClearer(a, b) {
  const key = (f) => [
    Number(f.verdict === "fixed"),
    Number(f.stability === "flaky"),
    f.sequence?.length ?? 1,
    f.spec.length,
    Number(f.leaves !== null)
  ];
  const [left, right] = [key(a), key(b)];
  for (const [index, value] of left.entries()) if (value !== right[index]) return value < right[index];
  return a.spec < b.spec;
}
function uniqueNotes(notes) {
  return [...new Map(notes.map((note) => [`${note.kind}
${note.text}`, note])).values()];
}

// src/cli/read-report.ts
import { readFileSync } from "node:fs";
import { resolve } from "node:path";

// src/cli/parse-report.ts
var text = (value) => typeof value === "string" ? null : "must be a text";
var number = (value) => typeof value === "number" && Number.isFinite(value) ? null : "must be a number";
var boolean = (value) => typeof value === "boolean" ? null : "must be true or false";
var nullable = (check) => (value) => value === null ? null : check(value);
var optional = (check) => (value) => value === void 0 ? null : check(value);
var oneOf = (...words) => (value) => words.includes(value) ? null : `must be one of ${words.join(", ")}${typeof value === "string" ? didYouMean(value, words.map(String)) : ""}`;
var list = (check) => (value) => {
  if (!Array.isArray(value)) return "must be a list";
  for (const [index, item] of value.entries()) {
    const problem = check(item);
    if (problem !== null) return join(`[${index}]`, problem);
  }
  return null;
};
var record = (fields) => (value) => {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return "must be an object";
  for (const [key, check] of Object.entries(fields)) {
    const problem = check(Object.hasOwn(value, key) ? value[key] : void 0);
    if (problem !== null) return join(`.${key}`, problem);
  }
  return null;
};
var entries = (check) => (value) => typeof value !== "object" || value === null || Array.isArray(value) ? "must be an object" : record(Object.fromEntries(Object.keys(value).map((key) => [key, check])))(value);
function join(step, problem) {
  return /^[.[]/.test(problem) ? `${step}${problem}` : `${step} ${problem}`;
}
var FRAME = record({ file: nullable(text), line: nullable(number), function: nullable(text), in_app: boolean });
var PAUSE = record({ pause_ms: number });
var SEND = record({ send_base64: text });
var STEP = (value) => value === "answer" || value === "leave" || PAUSE(value) === null ? null : SEND(value);
var FINDING = record({
  fingerprint: text,
  rule: text,
  level: oneOf("error", "warning"),
  verdict: oneOf("new", "known", "fixed", "suppressed"),
  stability: oneOf("stable", "flaky"),
  signals: list(text),
  evidence: list(text),
  spec: text,
  sequence: nullable(list(text)),
  captures: optional(nullable(list(list(text)))),
  at_once: optional(boolean),
  leaves: optional(nullable(oneOf("reset"))),
  pathoc: text,
  request_base64: text,
  wire: optional(nullable(list(list(STEP)))),
  times: optional(number),
  original_spec: text,
  mutation: text,
  about: optional(nullable(record({ title: text, rfc: nullable(text), cwe: nullable(number), expect: text }))),
  route: text,
  exception: nullable(record({ runtime: text, type: text, message: text, frames: list(FRAME) })),
  location: nullable(record({ uri: text, line: number, why: text })),
  response: record({ status: nullable(number), ended: text }),
  confirmed: record({ k: number, n: number }),
  minimized: record({ executions: number, from_length: number, to_length: number }),
  first_seen_ms: number
});
var REPORT = record({
  version: (value) => value === 1 ? null : "must be 1: the report is of another version of patho",
  outcome: oneOf("clean", "findings", "inconclusive"),
  exit_code: oneOf(0, 1, 3, 130),
  seed: number,
  target: record({ command: nullable(text), url: text, runtime: nullable(text) }),
  stats: record({
    elapsed_ms: number,
    boot_ms: nullable(number),
    cases: number,
    adaptive: optional(number),
    requests: number,
    responses: number,
    executions_triage: number,
    restarts: number,
    requests_per_second: nullable(number),
    corpus_total: number,
    corpus_run: number,
    time_to_first_finding_ms: nullable(number),
    stopped_because: oneOf("time", "corpus-done", "nothing-new", "cancelled", "restarts", "unhealthy")
  }),
  findings: list(FINDING),
  coverage: optional(list(record({ route: text, classes: entries(record({ fired: number, total: number })) }))),
  notes: list(record({ kind: text, text }))
});
function parseReport(json, file) {
  let value;
  try {
    value = JSON.parse(json);
  } catch {
    throw new UsageError(`${file} is no JSON: give a file that patho fuzz --json wrote`);
  }
  const problem = REPORT(value);
  if (problem !== null) throw new UsageError(`${file} is no report of patho: ${problem.replace(/^\./, "")}`);
  const { root_causes: _, ...report } = value;
  return {
    ...report,
    stats: { ...report.stats, adaptive: report.stats.adaptive ?? 0 },
    findings: report.findings.map((finding) => ({
      ...finding,
      captures: finding.captures ?? null,
      at_once: finding.at_once ?? false,
      leaves: finding.leaves ?? null,
      wire: finding.wire ?? null,
      times: finding.times ?? 1,
      about: finding.about ?? null
    })),
    coverage: report.coverage ?? []
  };
}

// src/cli/read-report.ts
function readReport(file, cwd) {
  let text2;
  try {
    text2 = readFileSync(resolve(cwd, file), "utf8");
  } catch (error) {
    const { code = "unknown error" } = error;
    throw new UsageError(`${file} cannot be read (${code}): give a file that patho fuzz --json wrote`);
  }
  return parseReport(text2, file);
}

export {
  mergeReports,
  readReport
};
