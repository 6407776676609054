import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  addCliOptions,
  givenFlags
} from "./chunk-PN45AFH2.js";
import {
  Command
} from "./chunk-VRNKKIFY.js";
import {
  loadConfig,
  resolveOptions
} from "./chunk-GP5YUUDQ.js";
import "./chunk-ZDCGSUC3.js";
import "./chunk-WUGDPETQ.js";
import "./chunk-5MTXBOFG.js";
import "./chunk-SZWBPJUO.js";
import "./chunk-AMETFCU3.js";
import "./chunk-W3WAZ3QJ.js";
import "./chunk-AYTZ6KNZ.js";
import "./chunk-HZVQXLOX.js";
import "./chunk-NZ6IOC3X.js";
import "./chunk-6VJQLXZJ.js";
import "./chunk-A272UAWH.js";
import "./chunk-PY5VAGIZ.js";

// src/cli/commands/fuzz.ts
import { readFileSync } from "node:fs";
var EXAMPLES = `
Examples:
  patho fuzz -- node server.js
  patho fuzz --url http://127.0.0.1:3000 --route 'POST /login application/json' -- npm start
  patho fuzz --corpus chunked,content-length --time-budget 10s -- ./server
  patho fuzz --no-boot --log-command 'docker compose logs -f web'

The words after -- are executed as they stand, without a shell. Durations are 500ms, 60s, 2m; sizes 512MiB.
Every option can stand in .github/patho.yml, too; a flag wins over it.
`;
function fuzzCommand(context) {
  const command = new Command("fuzz").description(
    "Boot a server, fire malformed requests at it until the time is up, and report each bug as one pathoc line."
  ).usage("[options] -- COMMAND ARG...").addHelpText("after", EXAMPLES);
  return addCliOptions(command).action(async () => {
    const given = givenFlags(command);
    const directory = context.cwd;
    const config = await loadConfig(given, context.env, directory, (path) => readFileSync(path, "utf8"));
    const options = resolveOptions({ given, place: "cli", argv: context.words, config, directory });
    const [{ runGate }, { createTerminal }, { createRedactor }, { reportOptions }, { writeReportFiles }] = await Promise.all([
      import("./gate-NBDF2AA6.js"),
      import("./terminal-76ZEG5LX.js"),
      import("./masks-VRG4ACCJ.js"),
      import("./report-options-53CBE4Z5.js"),
      import("./write-report-files-ULAWNVNR.js")
    ]);
    const redact = createRedactor(options.secrets);
    const forReport = reportOptions(options, null);
    const { stdout } = context;
    const stream = { write: (text) => stdout.write(redact(text)) };
    const tty = stdout.isTTY === true;
    const color = tty && context.env.NO_COLOR === void 0 && context.env.TERM !== "dumb";
    const ui = createTerminal(stream, { tty, color, columns: stdout.columns ?? 80 }, forReport);
    for (const warning of options.warnings) ui.warn(warning);
    const report = await runGate(options, ui, context.signal);
    writeReportFiles(report, options.files, directory, forReport, redact);
    context.exit(report.exit_code);
  });
}
export {
  fuzzCommand
};
