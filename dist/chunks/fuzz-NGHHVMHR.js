import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  addCliOptions,
  givenFlags
} from "./chunk-K3Q3PSBC.js";
import {
  Command
} from "./chunk-VRNKKIFY.js";
import {
  loadConfig,
  platformLimits,
  resolveOptions
} from "./chunk-42JWITTS.js";
import "./chunk-5CT2O6A4.js";
import "./chunk-OGSXPTMK.js";
import "./chunk-3NFTOLS2.js";
import "./chunk-DK7XWVMY.js";
import "./chunk-W3WAZ3QJ.js";
import "./chunk-WHF5AZ6X.js";
import "./chunk-66MAPH7E.js";
import "./chunk-4V73A5SB.js";
import "./chunk-SZWBPJUO.js";
import "./chunk-NZ6IOC3X.js";
import "./chunk-Y3CPZVKY.js";
import "./chunk-W3DMHLTP.js";
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
    const limits = platformLimits(context.platform);
    if (limits !== null) context.stdout.write(`! ${limits}
`);
    const given = givenFlags(command);
    const directory = context.cwd;
    const config = await loadConfig(given, context.env, directory, (path) => readFileSync(path, "utf8"));
    const options = resolveOptions({ given, place: "cli", argv: context.words, config, directory });
    const [{ runGate }, { createTerminal }, { createRedactor }, { reportOptions }, { writeReportFiles }] = await Promise.all([
      import("./gate-PCV7NDKS.js"),
      import("./terminal-ODRJMBXT.js"),
      import("./masks-M3LUU747.js"),
      import("./report-options-SRUBPPZV.js"),
      import("./write-report-files-VRYW6RX6.js")
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
