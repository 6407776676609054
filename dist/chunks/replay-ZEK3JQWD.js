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
import {
  server
} from "./chunk-3NFTOLS2.js";
import "./chunk-DK7XWVMY.js";
import "./chunk-W3WAZ3QJ.js";
import {
  RangeClosed,
  createRunJudge,
  createTarget,
  failuresIn,
  openRange,
  routeName,
  trialsOfRule
} from "./chunk-S32LMP62.js";
import {
  checkoutOwnership,
  loadCheckout
} from "./chunk-7FPAPKF6.js";
import {
  REGRESSIONS,
  casesOf,
  parseRegression
} from "./chunk-FRGBSAUK.js";
import "./chunk-V5MES5BE.js";
import "./chunk-C6JO252J.js";
import "./chunk-TGP3I5TL.js";
import "./chunk-J6O3EWRK.js";
import "./chunk-F7DUNSA3.js";
import {
  createSettings
} from "./chunk-SQJURXSF.js";
import "./chunk-3MR25UAV.js";
import "./chunk-WHF5AZ6X.js";
import "./chunk-66MAPH7E.js";
import "./chunk-GK5SWBJF.js";
import "./chunk-VS6UN3ZG.js";
import {
  findFiles
} from "./chunk-5WAKYTAN.js";
import "./chunk-4V73A5SB.js";
import "./chunk-SZWBPJUO.js";
import {
  EXIT,
  TargetError,
  UsageError
} from "./chunk-NZ6IOC3X.js";
import "./chunk-Y3CPZVKY.js";
import {
  terminalLine
} from "./chunk-W3DMHLTP.js";
import "./chunk-PY5VAGIZ.js";

// src/cli/commands/replay.ts
import { readFileSync } from "node:fs";
import { resolve } from "node:path";

// src/cli/replay-specs.ts
var PLAYS = 3;
var MAX_RESTARTS = 100;
async function replaySpecs(replays, options, signal) {
  const target = createTarget(options.target);
  const stop = () => void target.stop();
  signal.addEventListener("abort", stop);
  try {
    const { range } = await openRange(target, MAX_RESTARTS, options.target.headers);
    const lab = {
      range,
      judge: createRunJudge(options.noise).judge,
      settings: createSettings({ host: options.target.url.hostname }),
      ownership: checkoutOwnership(await loadCheckout(options.target.workingDirectory))
    };
    const results = [];
    for (const replay of replays) results.push(await replayOne(lab, replay, signal));
    return results;
  } catch (error) {
    if (error instanceof RangeClosed) throw new TargetError(error.message, [], { cause: error });
    throw error;
  } finally {
    signal.removeEventListener("abort", stop);
    await target.stop();
  }
}
async function replayOne(lab, { name, cases }, signal) {
  let failed = 0;
  let worst = null;
  for (let n = 0; n < PLAYS; n++) {
    const failures = [];
    for (const one of cases) {
      signal.throwIfAborted();
      for (const trial of trialsOfRule(one.failedBy)) {
        failures.push(...await failuresIn(lab, one, trial, () => signal.aborted));
      }
    }
    if (failures.length > 0) failed++;
    worst ??= failures.find((failure) => failure.level === "error") ?? failures[0] ?? null;
  }
  if (worst === null) return { name, failing: false, what: `no failure in ${PLAYS} plays` };
  return { name, failing: true, what: `${describe(worst)}, in ${failed} of ${PLAYS} plays` };
}
function describe({ kind, exception, status, ended }) {
  const what = exception === null ? kind : `${exception.type}${exception.message === "" ? "" : `: ${exception.message}`}`;
  const answer = status === null ? "no answer" : `status ${status}`;
  return `${what}; ${answer}, ended: ${ended}`;
}

// src/cli/commands/replay.ts
var EXAMPLES = `
Examples:
  patho replay 'get:/:h"Range"="x"' -- node server.js
  patho replay .patho/regressions/*.pathoc -- npm start
  patho replay -- npm start

Without a spec all files in ${REGRESSIONS} are played. A file is played whole, its specs in order.
Each is played three times. Exit code 0: all are fixed; 1: some still fail; 3: the server was not healthy.
`;
function replayCommand(context) {
  const command = new Command("replay").description("Play specs again, and say which of them still fail.").usage("[options] [SPEC|FILE...] -- COMMAND ARG...").argument("[spec...]", "a spec in the pathoc language, or a file of them").addHelpText("after", EXAMPLES);
  addCliOptions(command, (name) => Object.hasOwn(server.options, name) || ["seed", "config", "route"].includes(name));
  return command.action(async (words) => {
    const { cwd: directory, env, stdout, signal } = context;
    const limits = platformLimits(context.platform);
    if (limits !== null) stdout.write(`! ${limits}
`);
    const given = givenFlags(command);
    const config = await loadConfig(given, env, directory, (path) => readFileSync(path, "utf8"));
    const options = resolveOptions({ given, place: "cli", argv: context.words, config, directory });
    const named = words.length > 0 ? words : findFiles(directory, `${REGRESSIONS}/*.pathoc`);
    const replays = named.map((word) => replayOf(word, directory, options));
    if (replays.length === 0) {
      if (words.length === 0) stdout.write(`nothing to replay: ${REGRESSIONS} has no .pathoc file
`);
      return;
    }
    const results = await replaySpecs(replays, options, signal);
    for (const { name, failing, what } of results) {
      stdout.write(`${failing ? "still failing" : "fixed        "}  ${terminalLine(name)}
`);
      stdout.write(`               ${terminalLine(what)}
`);
    }
    context.exit(results.some((result) => result.failing) ? EXIT.findings : EXIT.clean);
  });
}
function replayOf(word, directory, options) {
  const text = readText(resolve(directory, word));
  if (text === null && /\.pathoc$/.test(word)) throw new UsageError(`replay: ${word} does not exist`);
  const recorded = parseRegression(text ?? word, text === null ? "SPEC" : word);
  if (recorded.specs.length === 0) throw new UsageError(`replay: ${word} has no spec in it`);
  const first = options.cases.routes[0];
  const settings = createSettings({ host: options.target.url.hostname });
  const route = first === void 0 ? "GET /" : routeName(first);
  return {
    name: word,
    cases: casesOf(recorded, { settings, seed: options.cases.seed, route, carried: options.target.headers })
  };
}
function readText(path) {
  try {
    return readFileSync(path, "latin1");
  } catch {
    return null;
  }
}
export {
  replayCommand
};
