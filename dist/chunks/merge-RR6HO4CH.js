import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  createTerminal
} from "./chunk-33F34ULH.js";
import {
  mergeReports,
  readReport
} from "./chunk-WJOTHDJT.js";
import {
  Command
} from "./chunk-VRNKKIFY.js";
import "./chunk-5WRYU4IT.js";
import {
  writeReportFiles
} from "./chunk-4UHIA6QO.js";
import "./chunk-BTJAK3TT.js";
import {
  DEFAULT_REPORT_OPTIONS
} from "./chunk-ECLGICVO.js";
import {
  VERSION
} from "./chunk-CHTMNINA.js";
import "./chunk-W3WAZ3QJ.js";
import "./chunk-WE6Q6LU2.js";
import "./chunk-5RKIPZTT.js";
import "./chunk-XD5M6YLU.js";
import "./chunk-SZWBPJUO.js";
import "./chunk-NZ6IOC3X.js";
import "./chunk-W3DMHLTP.js";
import "./chunk-PY5VAGIZ.js";

// src/cli/commands/merge.ts
function mergeCommand({ cwd, stdout, exit }) {
  return new Command("merge").description("Join the JSON reports of several shards: each finding once, the worst outcome, counts summed.").argument("<report...>", "files that patho fuzz --json wrote").option("--json <FILE>", "write the joined report as JSON").option("--sarif <FILE>", "write the joined report as SARIF 2.1.0").addHelpText(
    "after",
    "\nExamples:\n  patho merge shard-1.json shard-2.json --json report.json --sarif report.sarif\n"
  ).action((files, flags) => {
    const [first, ...rest] = files;
    const report = mergeReports([readReport(first, cwd), ...rest.map((file) => readReport(file, cwd))]);
    const written = { json: flags.json ?? null, sarif: flags.sarif ?? null };
    const options = { ...DEFAULT_REPORT_OPTIONS, version: VERSION, files: written };
    writeReportFiles(report, written, cwd, options, (text) => text);
    const tty = stdout.isTTY === true;
    createTerminal(stdout, { tty, color: tty, columns: stdout.columns ?? 80 }, options).done(report);
    exit(report.exit_code);
  });
}
export {
  mergeCommand
};
