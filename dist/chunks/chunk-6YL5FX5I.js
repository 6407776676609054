import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  reasonOf
} from "./chunk-5WRYU4IT.js";
import {
  confirmation,
  count,
  headline,
  leaving,
  outcome,
  verdictLine
} from "./chunk-BTJAK3TT.js";
import {
  DEFAULT_REPORT_OPTIONS
} from "./chunk-ECLGICVO.js";
import {
  live,
  worstFirst
} from "./chunk-5RKIPZTT.js";
import {
  ruleOf,
  ruleTitle
} from "./chunk-XD5M6YLU.js";
import {
  EXIT
} from "./chunk-NZ6IOC3X.js";
import {
  commandData,
  commandProperty,
  relativeUri,
  terminalLine
} from "./chunk-W3DMHLTP.js";

// src/report/annotations.ts
var MAX_EACH = 10;
var MAX_MESSAGE = 4096;
function toAnnotations(report, options = DEFAULT_REPORT_OPTIONS) {
  const found = live(worstFirst(report.findings));
  const shown = ["error", "warning"].flatMap(
    (level) => found.filter((f) => f.level === level).slice(0, MAX_EACH)
  );
  const lines = shown.map((finding) => annotation(finding, options));
  const rest = found.length - shown.length;
  if (rest > 0) lines.push(ofRun("notice", `${count(rest, "more finding")}: the job summary lists them all.`));
  if (report.outcome === "inconclusive") lines.unshift(inconclusive(report, options));
  return lines.map((line) => `${line}
`).join("");
}
function inconclusive(report, { disclosure }) {
  const { word, detail } = verdictLine(report);
  const why = disclosure === "private" ? [] : reasonOf(report).why.map((text) => terminalLine(text, 1e3));
  const level = report.exit_code === EXIT.inconclusive ? "error" : "warning";
  return ofRun(level, [`${word}: ${detail}`, ...why].join("\n"));
}
function toError(text, at) {
  const place = at !== null && relativeUri(at.source) !== null ? `file=${commandProperty(terminalLine(at.source))},line=${at.line},col=${at.column},` : "";
  return `::error ${place}title=patho::${commandData(terminalLine(text))}
`;
}
function toWarning(text) {
  return `${ofRun("warning", terminalLine(text))}
`;
}
function ofRun(level, text) {
  return `::${level} title=patho::${commandData(text)}`;
}
function annotation(finding, options) {
  const title = `patho: ${finding.verdict} ${ruleTitle(ruleOf(finding.rule))}`;
  const { location } = finding;
  const properties = [
    // The path as it is, not as a URI: but only one that is inside of the repository.
    ...location !== null && relativeUri(location.uri) !== null ? [`file=${commandProperty(terminalLine(location.uri))}`, `line=${location.line}`] : [],
    `title=${commandProperty(title)}`
  ];
  return `::${finding.level} ${properties.join(",")}::${commandData(message(finding, options))}`;
}
function message(finding, { disclosure }) {
  if (disclosure === "private") return ruleOf(finding.rule).short;
  const left = leaving(finding);
  const lines = [
    terminalLine(headline(finding), 300),
    `${outcome(finding)}; ${confirmation(finding)}.`,
    ...left === null ? [] : [left]
  ];
  const whole = [...lines, `Reproduce: ${terminalLine(finding.pathoc, MAX_MESSAGE)}`].join("\n");
  return whole.length <= MAX_MESSAGE ? whole : [...lines, "The job summary has the command to reproduce it."].join("\n");
}

export {
  toAnnotations,
  toError,
  toWarning
};
