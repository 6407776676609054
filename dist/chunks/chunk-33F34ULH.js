import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  reasonOf,
  shownNotes
} from "./chunk-5WRYU4IT.js";
import {
  accounting,
  confirmation,
  count,
  duration,
  fileOf,
  grouped,
  headline,
  leaving,
  outcome,
  place,
  placesIn,
  rootCausesOf,
  verdictLine
} from "./chunk-BTJAK3TT.js";
import {
  DEFAULT_REPORT_OPTIONS
} from "./chunk-ECLGICVO.js";
import {
  reproduceWithPython
} from "./chunk-WE6Q6LU2.js";
import {
  live,
  worstFirst
} from "./chunk-5RKIPZTT.js";
import {
  ruleOf,
  ruleTitle
} from "./chunk-XD5M6YLU.js";
import {
  terminalBlock,
  terminalLine
} from "./chunk-W3DMHLTP.js";

// src/report/terminal.ts
var REDRAW_MS = 100;
var LINE_MS = 5e3;
var BAR = 24;
var MAX_COMMAND = 2e4;
var MAX_LISTED = 50;
var MAX_NOTES = 20;
var MAX_CAUSES = 10;
function palette(color) {
  const paint = (code) => color ? (text) => `\x1B[${code}m${text}\x1B[0m` : (text) => text;
  return { bold: paint(1), dim: paint(2), red: paint(31), yellow: paint(33), green: paint(32), cyan: paint(36) };
}
function createTerminal(stream, { tty, color, columns }, options = DEFAULT_REPORT_OPTIONS) {
  const ink = palette(color);
  let shown = null;
  let drawnAt = Number.NEGATIVE_INFINITY;
  const print = (...lines) => {
    const text = lines.map((line) => `${line}
`).join("");
    stream.write(shown === null ? text : `\r\x1B[K${text}${shown}`);
  };
  const settle = () => {
    if (shown !== null) stream.write("\r\x1B[K");
    shown = null;
  };
  return {
    phase(name, detail = "") {
      settle();
      drawnAt = Number.NEGATIVE_INFINITY;
      const title = ink.bold(terminalLine(name, 40).padEnd(11));
      print(`${ink.cyan("▸")} ${title}${detail === "" ? "" : ` ${ink.dim(terminalLine(detail, 300))}`}`);
    },
    progress(progress) {
      if (progress.elapsedMs - drawnAt < (tty ? REDRAW_MS : LINE_MS)) return;
      drawnAt = progress.elapsedMs;
      if (!tty) return print(`  ${progressText(progress)}`);
      shown = progressBar(progress, columns, ink);
      stream.write(`\r${shown}\x1B[K`);
    },
    finding(finding) {
      const lines = findingLines(finding, ink, options);
      print(...lines.length === 1 ? lines : ["", ...lines, ""]);
    },
    warn(text) {
      print(...terminalBlock(text, `${ink.yellow("!")} `, 20));
    },
    done(report) {
      settle();
      print("", ...summaryLines(report, ink, options));
    }
  };
}
function progressText({ elapsedMs, budgetMs, cases, total, requestsPerSecond, findings, restarts }) {
  return [
    `${duration(elapsedMs)} of ${duration(budgetMs)}`,
    total === null ? count(cases, "case") : `${grouped(cases)} of ${count(total, "case")}`,
    `${grouped(requestsPerSecond)}/s`,
    count(findings, "finding"),
    ...restarts > 0 ? [count(restarts, "restart")] : []
  ].join(" · ");
}
function progressBar(progress, columns, ink) {
  const share = progress.budgetMs > 0 ? Math.min(1, Math.max(0, progress.elapsedMs / progress.budgetMs)) : 1;
  const done = Math.round(share * BAR);
  const room = columns - 1 - BAR - 4;
  const text = progressText(progress);
  if (room < 10) return `  ${text.slice(0, Math.max(0, columns - 3))}`;
  return `  ${ink.cyan("━".repeat(done))}${ink.dim("─".repeat(BAR - done))}  ${text.slice(0, room)}`;
}
function badge(finding, ink) {
  return finding.level === "error" ? ink.red("✗ error  ") : ink.yellow("▲ warning");
}
function titleLine(finding, ink) {
  const where = place(finding);
  const at = where === null ? "" : ink.dim(` at ${terminalLine(where, 300)}`);
  return `${badge(finding, ink)} ${ink.bold(ruleTitle(ruleOf(finding.rule)))}${at}`;
}
function commandLine(command) {
  return command.length > MAX_COMMAND ? "(too long to show; the JSON report has it)" : terminalLine(command, MAX_COMMAND);
}
function findingLines(finding, ink, { disclosure }) {
  if (disclosure === "private") return [titleLine(finding, ink)];
  return [
    titleLine(finding, ink),
    `  ${ink.dim("│")} ${terminalLine(headline(finding), 400)}`,
    ...functionLine(finding, ink),
    `  ${ink.dim("│")} ${terminalLine(outcome(finding))}; ${confirmation(finding)}`,
    `  ${ink.cyan("$")} ${commandLine(finding.pathoc)}`
  ];
}
function functionLine({ exception }, ink) {
  const frame = exception?.frames.find((f) => f.in_app && f.function !== null);
  return frame === void 0 ? [] : [`  ${ink.dim("│")} in ${terminalLine(frame.function, 200)}`];
}
function summaryLines(report, ink, options) {
  const { tone, word, detail } = verdictLine(report);
  const paint = { good: ink.green, bad: ink.red, unsure: ink.yellow }[tone];
  const found = live(worstFirst(report.findings));
  const [played, ...rest] = accounting(report);
  return [
    `${paint(ink.bold(`${word}:`))} ${detail}`,
    ...reason(report, ink, options),
    ...found.slice(0, MAX_LISTED).flatMap((finding, index) => ["", ...listed(finding, index + 1, report, ink, options)]),
    ...found.length > MAX_LISTED ? ["", `… and ${count(found.length - MAX_LISTED, "more finding")} in the JSON report.`] : [],
    ...causes(found.slice(0, MAX_LISTED), options),
    ...resolved(report, ink),
    ...notes(report, ink, options),
    "",
    `${ink.dim("tested")}   ${played}`,
    ...rest.map((line) => `         ${line}`),
    `${ink.dim("seed")}     ${report.seed}`,
    ...written(options, ink)
  ];
}
function listed(finding, index, report, ink, options) {
  const head = `${String(index).padStart(3)}. ${finding.verdict.padEnd(5)} ${titleLine(finding, ink)}`;
  if (options.disclosure === "private") return [head];
  const python = reproduceWithPython(finding, report.target.url, options.files.json);
  return [
    head,
    `     ${ink.dim("│")} ${terminalLine(headline(finding), 400)}`,
    `     ${ink.dim("│")} ${terminalLine(outcome(finding))}; ${confirmation(finding)}`,
    ...[leaving(finding)].flatMap((text) => text === null ? [] : [`     ${ink.dim("│")} ${text}`]),
    `     ${ink.cyan("$")} ${commandLine(finding.pathoc)}`,
    ...python === null ? [] : [`     ${ink.dim("or")} ${commandLine(python)}`]
  ];
}
function reason(report, ink, { disclosure }) {
  const { why, log } = reasonOf(report);
  if (disclosure === "private") return [];
  return [
    ...why.map((text) => `${ink.dim("why")} ${terminalLine(text, 1e3)}`),
    ...terminalBlock(log, `  ${ink.dim("│")} `, MAX_NOTES)
  ];
}
function causes(found, { disclosure }) {
  const groups = disclosure === "private" ? [] : rootCausesOf(found);
  return groups.slice(0, MAX_CAUSES).flatMap((cause, index) => [
    ...index === 0 ? [""] : [],
    `Same root cause? ${placesIn(found, cause)} are each ${terminalLine(`${cause.type} in ${cause.function} (${fileOf(cause)})`, 400)}.`
  ]);
}
function resolved(report, ink) {
  const fixed = report.findings.filter((f) => f.verdict === "fixed");
  const suppressed = report.findings.filter((f) => f.verdict === "suppressed").length;
  return [
    ...fixed.length > 0 ? ["", `${ink.green("✓")} ${count(fixed.length, "known finding")} fixed`] : [],
    ...fixed.slice(0, MAX_LISTED).map((f) => `     ${titleLine(f, palette(false))}`),
    ...suppressed > 0 ? ["", ink.dim(`${count(suppressed, "finding")} suppressed`)] : []
  ];
}
function notes(report, ink, { disclosure }) {
  if (report.notes.length === 0) return [];
  if (disclosure === "private") return ["", `${count(report.notes.length, "note")} in the JSON report`];
  const { why, log } = reasonOf(report);
  const shown = shownNotes(report).slice(0, MAX_NOTES);
  const rest = report.notes.length - why.length - log.length - shown.length;
  if (shown.length + rest === 0) return [];
  const more = shown.length > 0 ? `… and ${count(rest, "more note")}` : count(rest, "note");
  return [
    "",
    ...shown.map(({ kind, text }) => `${ink.dim("note")} ${terminalLine(kind, 60)}: ${terminalLine(text, 500)}`),
    ...rest > 0 ? [`${more} in the JSON report`] : []
  ];
}
function written({ files }, ink) {
  const paths = [files.json, files.sarif].filter((path) => path !== null);
  return paths.length === 0 ? [] : [`${ink.dim("reports")}  ${paths.map((path) => terminalLine(path, 300)).join(", ")}`];
}

export {
  createTerminal
};
