import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  isCovered,
  live
} from "./chunk-5RKIPZTT.js";
import {
  ruleOf
} from "./chunk-XD5M6YLU.js";
import {
  EXIT
} from "./chunk-NZ6IOC3X.js";
import {
  clip
} from "./chunk-W3DMHLTP.js";

// src/report/describe.ts
function headline(finding) {
  const { exception } = finding;
  if (exception === null) return finding.evidence[0] ?? ruleOf(finding.rule).short;
  return exception.message === "" ? exception.type : `${exception.type}: ${exception.message}`;
}
function outcome({ response }) {
  const ends = {
    fin: "closed the connection",
    rst: "reset the connection",
    timeout: "stayed silent",
    disconnect: "saw the client leave",
    refused: "no longer listened",
    unreachable: "could not be reached"
  };
  const end = Object.hasOwn(ends, response.ended) ? ends[response.ended] : void 0;
  if (response.status === null) return `the server ${end ?? "gave no answer"}`;
  if (end === void 0) return `the server answered ${response.status}`;
  return `the server answered ${response.status} and ${end}`;
}
function attempt({ about }) {
  if (about === null) return null;
  const sources = [about.rfc, about.cwe === null ? null : `CWE-${about.cwe}`].filter((source) => source !== null);
  return `${about.title}${sources.length === 0 ? "" : ` (${sources.join("; ")})`}; a correct server ${about.expect}`;
}
function place({ location }) {
  return location && `${location.uri}:${location.line}`;
}
function confirmation({ confirmed, stability }) {
  return `${stability === "flaky" ? "flaky, " : ""}confirmed ${confirmed.k} of ${confirmed.n} times`;
}
function effort({ sequence, at_once, times }) {
  if (times > 1) return `It takes ${times} plays to be seen.`;
  return sequence === null ? null : `It takes ${sequence.length} requests ${at_once ? "at the same time" : "in order"}.`;
}
function leaving({ leaves }) {
  return leaves === null ? null : "The client leaves by a reset (RST); mitmproxy's pathoc leaves by a FIN and cannot show this one.";
}
function tracebackLines(exception, maxFrames = 40) {
  const shown = exception.frames.slice(0, maxFrames).map(frameLine);
  const hidden = exception.frames.length - shown.length;
  const head = exception.message === "" ? exception.type : `${exception.type}: ${exception.message}`;
  return [...clip(head, 4e3).split("\n"), ...shown, ...hidden > 0 ? [`  … (${hidden} more frames)`] : []];
}
function frameLine(frame) {
  const at = `${frame.file ?? "?"}${frame.line === null ? "" : `:${frame.line}`}`;
  return `${frame.in_app ? ">" : " "} ${at}${frame.function === null ? "" : ` in ${frame.function}`}`;
}

// src/report/root-cause.ts
function rootCausesOf(findings) {
  const groups = /* @__PURE__ */ new Map();
  for (const finding of findings) {
    const key = keyOf(finding);
    if (key === null) continue;
    const group = groups.get(key);
    if (group === void 0) groups.set(key, [finding]);
    else group.push(finding);
  }
  return [...groups].filter(([, group]) => group.length > 1).map(([key, group]) => {
    const [type, file, name] = JSON.parse(key);
    return { type, file, function: name, findings: group };
  });
}
function keyOf({ exception }) {
  const frame = exception?.frames.find(({ in_app }) => in_app);
  if (!exception || frame?.file == null || frame.function === null) return null;
  return JSON.stringify([exception.type, frame.file, frame.function]);
}
function fileOf({ file, findings }) {
  const path = file.replaceAll("\\", "/");
  return findings.find(({ location }) => location !== null && path.endsWith(`/${location.uri}`))?.location?.uri ?? file;
}
function placesIn(shown, { findings }) {
  const places = shown.flatMap((finding, index) => findings.includes(finding) ? [String(index + 1)] : []);
  const last = places.pop();
  return last === void 0 || places.length === 0 ? null : `${places.join(", ")} and ${last}`;
}

// src/report/verdict-line.ts
function verdictLine(report) {
  const found = live(report.findings);
  const counted = found.length > 0 ? countByVerdict(found) : "no finding";
  const tested = `${count(report.stats.cases, "case")} in ${duration(report.stats.elapsed_ms)}`;
  if (report.exit_code === EXIT.cancelled)
    return { tone: "unsure", word: "Cancelled", detail: `after ${tested}: ${counted} so far.` };
  if (report.outcome === "inconclusive")
    return { tone: "unsure", word: "Inconclusive", detail: `${inconclusive(report)}; ${counted} after ${tested}.` };
  if (report.exit_code !== EXIT.clean) return { tone: "bad", word: "Failed", detail: `${counted} in ${tested}.` };
  if (found.length > 0)
    return { tone: "good", word: "Passed", detail: `${counted}, none that fails the gate; ${tested}.` };
  const silenced = report.findings.filter(({ verdict }) => verdict === "suppressed").length;
  const nothing = silenced === 0 ? "nothing broke the server" : `nothing but ${count(silenced, "suppressed finding")}`;
  return { tone: "good", word: "Clean", detail: `${nothing}; ${tested}.` };
}
function inconclusive(report) {
  const { stats } = report;
  if (stats.stopped_because === "unhealthy") return "the server was not healthy";
  if (stats.stopped_because === "restarts") return `the server had to be restarted too often (${stats.restarts} times)`;
  return "not all cases of the fast tier were fired at the first route, which takes a longer time-budget";
}
function countByVerdict(findings) {
  const parts = ["new", "known"].flatMap((verdict) => {
    const n = findings.filter((f) => f.verdict === verdict).length;
    return n > 0 ? [`${grouped(n)} ${verdict}`] : [];
  });
  const errors = findings.filter((f) => f.level === "error").length;
  const levels = [
    ...errors > 0 ? [count(errors, "error")] : [],
    ...findings.length > errors ? [count(findings.length - errors, "warning")] : []
  ];
  return `${parts.join(" and ")} finding${findings.length === 1 ? "" : "s"} (${levels.join(", ")})`;
}
function stopped({ stats }) {
  return `stopped because ${STOPPED[stats.stopped_because]}`;
}
var STOPPED = {
  time: "the time budget was used up",
  "corpus-done": "the whole corpus was played",
  "nothing-new": "nothing new came any more",
  cancelled: "the run was cancelled",
  restarts: "the server had to be restarted too often",
  unhealthy: "the server was not healthy"
};
function count(n, noun) {
  return `${grouped(n)} ${noun}${n === 1 ? "" : "s"}`;
}
function grouped(n) {
  return String(Math.round(n)).replace(/\B(?=(\d{3})+(?!\d))/g, ",");
}
function duration(ms) {
  if (ms < 1e3) return `${Math.round(ms)} ms`;
  if (ms < 9950) return `${(ms / 1e3).toFixed(1)} s`;
  const s = Math.round(ms / 1e3);
  return s < 120 ? `${s} s` : `${Math.floor(s / 60)} min${s % 60 === 0 ? "" : ` ${s % 60} s`}`;
}
function routesLine({ coverage }) {
  if (coverage.length === 0) return [];
  const covered = coverage.filter(isCovered).length;
  return [`routes: ${grouped(covered)} of ${grouped(coverage.length)} received every class that fits`];
}
function accounting(report) {
  const { stats } = report;
  const share = stats.corpus_total > 0 ? Math.floor(100 * stats.corpus_run / stats.corpus_total) : 0;
  const rate = stats.requests_per_second === null ? "" : `, ${grouped(stats.requests_per_second)} a second`;
  const first = stats.time_to_first_finding_ms;
  return [
    stats.corpus_total > 0 ? `${grouped(stats.corpus_run)} of ${grouped(stats.corpus_total)} corpus cases (${share} %)` : "no corpus cases",
    ...stats.adaptive > 0 ? [`${count(stats.adaptive, "mutant")} of what brought new answers`] : [],
    ...routesLine(report),
    `${count(stats.requests, "request")} sent, ${count(stats.responses, "response")} read${rate}`,
    `${count(stats.executions_triage, "execution")} to confirm and minimize`,
    ...stats.boot_ms === null ? [] : [`booted in ${duration(stats.boot_ms)}`],
    ...first === null ? [] : [`first finding after ${duration(first)}`],
    `${count(stats.restarts, "restart")} of the server`,
    stopped(report)
  ];
}

export {
  headline,
  outcome,
  attempt,
  place,
  confirmation,
  effort,
  leaving,
  tracebackLines,
  rootCausesOf,
  fileOf,
  placesIn,
  verdictLine,
  stopped,
  count,
  grouped,
  duration,
  accounting
};
