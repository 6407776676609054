import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  mergeReports,
  readReport
} from "./chunk-WJOTHDJT.js";
import {
  Command
} from "./chunk-VRNKKIFY.js";
import "./chunk-W3WAZ3QJ.js";
import {
  DEFAULT_BASELINE,
  baselineOf,
  printBaseline,
  readBaseline
} from "./chunk-WR7PAWTR.js";
import "./chunk-C6JO252J.js";
import "./chunk-5RKIPZTT.js";
import "./chunk-XD5M6YLU.js";
import "./chunk-SZWBPJUO.js";
import {
  UsageError
} from "./chunk-NZ6IOC3X.js";
import {
  terminalLine
} from "./chunk-W3DMHLTP.js";
import "./chunk-PY5VAGIZ.js";

// src/cli/commands/baseline.ts
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, resolve } from "node:path";
function baselineCommand({ cwd, stdout }) {
  const say = (lines) => stdout.write(lines.map((line) => `${terminalLine(line)}
`).join(""));
  const command = new Command("baseline").description(
    `Keep or show the findings that are known. The gate reads them with --baseline ${DEFAULT_BASELINE}.`
  );
  command.command("update").description("Take the findings of these reports as known; those that are gone are dropped.").argument("<report...>", "files that patho fuzz --json wrote").option("--baseline <FILE>", "the file to write", DEFAULT_BASELINE).action((files, { baseline: file }) => {
    const [first, ...rest] = files;
    const report = mergeReports([readReport(first, cwd), ...rest.map((name) => readReport(name, cwd))]);
    if (report.outcome === "inconclusive") {
      throw new UsageError("the report is inconclusive: what it did not test would be forgotten; mend the run first");
    }
    const before = readBaseline(resolve(cwd, file), file) ?? { version: 1, findings: [] };
    const after = baselineOf(report);
    writeBaseline(file, cwd, after);
    const added = minus(after, before);
    const gone = minus(before, after);
    say([
      ...added.map((finding) => `+ ${describe(finding)}`),
      ...gone.map((finding) => `- ${describe(finding)}`),
      `${file}: ${after.findings.length} known, ${added.length} added, ${gone.length} gone`
    ]);
  });
  command.command("show").description("List the known findings.").argument("[file]", "the baseline", DEFAULT_BASELINE).action((file) => {
    const baseline = readBaseline(resolve(cwd, file), file);
    if (baseline === null)
      throw new UsageError(`${file} does not exist: patho baseline update REPORT.json writes it`);
    say([...baseline.findings.map(describe), `${file}: ${baseline.findings.length} known`]);
  });
  return command;
}
function minus(a, b) {
  const known = new Set(b.findings.map((finding) => finding.fingerprint));
  return a.findings.filter((finding) => !known.has(finding.fingerprint));
}
function describe({ fingerprint, level, rule, route, spec, location }) {
  return `${fingerprint}  ${level} ${rule}  ${location ?? route}  ${spec}`;
}
function writeBaseline(file, cwd, baseline) {
  const path = resolve(cwd, file);
  try {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, printBaseline(baseline));
  } catch (error) {
    throw new UsageError(`baseline: ${file} cannot be written (${error.code})`);
  }
}
export {
  baselineCommand
};
