import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  Command,
  CommanderError
} from "./chunks/chunk-VRNKKIFY.js";
import {
  describeFailure
} from "./chunks/chunk-NCOCIPHP.js";
import "./chunks/chunk-CIQU7LJF.js";
import {
  shellWords
} from "./chunks/chunk-5CT2O6A4.js";
import {
  VERSION
} from "./chunks/chunk-CHTMNINA.js";
import {
  quote
} from "./chunks/chunk-DK7XWVMY.js";
import {
  didYouMean
} from "./chunks/chunk-W3WAZ3QJ.js";
import {
  EXIT,
  UsageError
} from "./chunks/chunk-NZ6IOC3X.js";
import "./chunks/chunk-W3DMHLTP.js";
import "./chunks/chunk-PY5VAGIZ.js";

// src/cli/command-list.ts
var GATE = "The gate:";
var LOOK = "Look closer:";
var SETUP = "Set up:";
var COMMANDS = [
  {
    name: "fuzz",
    summary: "boot a server, fire malformed requests at it, report what breaks it",
    group: GATE,
    load: async (context) => (await import("./chunks/fuzz-NGHHVMHR.js")).fuzzCommand(context)
  },
  {
    name: "replay",
    summary: "play specs again, and say which of them still fail",
    group: GATE,
    load: async (context) => (await import("./chunks/replay-ZEK3JQWD.js")).replayCommand(context)
  },
  {
    name: "baseline",
    summary: "keep or show the list of known findings",
    group: GATE,
    load: async (context) => (await import("./chunks/baseline-QNRYRKGP.js")).baselineCommand(context)
  },
  {
    name: "merge",
    summary: "join the reports of several shards",
    group: GATE,
    load: async (context) => (await import("./chunks/merge-RR6HO4CH.js")).mergeCommand(context)
  },
  {
    name: "explain",
    summary: "show what a spec would send, byte by byte",
    group: LOOK,
    load: async (context) => (await import("./chunks/explain-XL2GOUO4.js")).explainCommand(context)
  },
  {
    name: "corpus",
    summary: "list the builtin corpus, or show an entry of it",
    group: LOOK,
    load: async (context) => (await import("./chunks/corpus-PUPPBYZZ.js")).corpusCommand(context)
  },
  {
    name: "tracebacks",
    summary: "show the exceptions that are in a log",
    group: LOOK,
    load: async (context) => (await import("./chunks/tracebacks-WZSDVJXJ.js")).tracebacksCommand({ ...context, cwd: () => context.cwd })
  },
  {
    name: "init",
    summary: "write a workflow and a config file for this project",
    group: SETUP,
    load: async (context) => (await import("./chunks/init-GXXXBBCY.js")).initCommand(context)
  },
  {
    name: "doctor",
    summary: "say what would go wrong, and how to mend it",
    group: SETUP,
    load: async (context) => (await import("./chunks/doctor-CNMEAXNP.js")).doctorCommand(context)
  }
];

// src/cli/usage-error-of.ts
function usageErrorOf(error, args) {
  if (error.code === "commander.help") {
    const name = args.find((arg) => !arg.startsWith("-")) ?? "";
    return new UsageError(`${name} needs a command: patho help ${name} lists them`);
  }
  const [first = "", ...more] = error.message.replace(/^error: /, "").split("\n");
  const message = [first.replaceAll("'", '"'), ...more.map((line) => line.replace(/^\((.*)\)$/, "$1"))].join("\n");
  const hint = error.code === "commander.excessArguments" ? "\nThe words of the server's command stand after --, as in: patho fuzz --time-budget 2m -- node server.js" : "";
  const wrong = hint === "" ? /'([^' ]+)/.exec(first)?.[1] : void 0;
  return new UsageError(message + hint, wrong === void 0 ? null : placeOf(wrong, args));
}
function placeOf(word, args) {
  const index = args.findIndex((arg) => arg === word || arg.startsWith(`${word}=`));
  if (index < 0) return null;
  const before = shellWords(["patho", ...args.slice(0, index)]);
  return { source: "command line", line: 1, column: before.length + 2, text: shellWords(["patho", ...args]) };
}

// src/cli/run-patho.ts
var EXAMPLES = `
Examples:
  patho fuzz -- node server.js
  patho fuzz --url http://127.0.0.1:3000 --time-budget 2m -- npm start
  patho explain 'get:/:h"Content-Length"="-1"'
  patho init

Exit codes: 0 clean, 1 findings, 2 wrong usage, 3 inconclusive, 70 a bug in patho, 130 cancelled.
`;
async function runPatho(args, world) {
  const dashes = args.indexOf("--");
  const own = dashes < 0 ? args : args.slice(0, dashes);
  let code2 = EXIT.clean;
  const context = {
    ...world,
    words: dashes < 0 ? [] : args.slice(dashes + 1),
    exit: (value) => {
      code2 = value;
    }
  };
  try {
    const program = await createProgram(own, context);
    if (own.length === 0) program.outputHelp();
    else await program.parseAsync([...own], { from: "user" });
    return code2;
  } catch (error) {
    if (error instanceof CommanderError && error.exitCode === 0) return EXIT.clean;
    const failure = error instanceof CommanderError ? usageErrorOf(error, args) : error;
    const { text, code: failed } = describeFailure(failure, context.signal);
    world.stderr.write(text);
    return failed;
  }
}
async function createProgram(args, context) {
  const program = new Command("patho").description(
    "The CI fuzz gate for HTTP servers: boots yours, fires malformed requests at it, reports what breaks it."
  ).usage("COMMAND [options]").version(VERSION, "-V, --version", "print the version").helpOption("-h, --help", "show this help").helpCommand("help [command]", "show the help of a command").addHelpText("after", EXAMPLES).exitOverride().configureOutput({
    writeOut: (text) => context.stdout.write(text),
    // What went wrong is written by us, with its place.
    writeErr: () => {
    }
  });
  const asked = args.filter((word) => !word.startsWith("-"));
  const named = asked[0] === "help" ? asked[1] : asked[0];
  const first = args[0];
  if (first !== void 0 && !first.startsWith("-") && first !== "help" && !COMMANDS.some((c) => c.name === first)) {
    const names = COMMANDS.map((command) => command.name);
    throw new UsageError(
      `unknown command ${quote(first)}${didYouMean(first, names)}
The commands: ${names.join(", ")}`
    );
  }
  for (const { name, summary, group, load } of COMMANDS) {
    const command = name === named ? await load(context) : new Command(name);
    program.addCommand(inherit(command.summary(summary).helpGroup(group), program));
  }
  return program;
}
function inherit(command, parent) {
  command.copyInheritedSettings(parent).helpCommand(false).helpOption("-h, --help", "show this help");
  for (const child of command.commands) inherit(child, command);
  return command;
}

// src/cli/patho.ts
var cancel = new AbortController();
for (const signal of ["SIGINT", "SIGTERM"]) {
  process.on(signal, () => {
    if (cancel.signal.aborted && signal === "SIGINT") process.exit(EXIT.cancelled);
    cancel.abort();
  });
}
for (const stream of [process.stdout, process.stderr]) {
  stream.on("error", (error) => {
    if (error.code !== "EPIPE") throw error;
    cancel.abort();
  });
}
var code = await runPatho(process.argv.slice(2), {
  stdin: process.stdin,
  stdout: process.stdout,
  stderr: process.stderr,
  env: process.env,
  cwd: process.cwd(),
  platform: process.platform,
  signal: cancel.signal
});
await Promise.all([process.stdout, process.stderr].map((stream) => new Promise((done) => stream.write("", done))));
process.exit(code === EXIT.clean ? process.exitCode ?? code : code);
