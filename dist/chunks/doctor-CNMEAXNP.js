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
import {
  formatError
} from "./chunk-CIQU7LJF.js";
import "./chunk-5CT2O6A4.js";
import "./chunk-OGSXPTMK.js";
import {
  optionNames
} from "./chunk-3NFTOLS2.js";
import {
  quote
} from "./chunk-DK7XWVMY.js";
import {
  didYouMean
} from "./chunk-W3WAZ3QJ.js";
import {
  endpointOf
} from "./chunk-F7DUNSA3.js";
import "./chunk-WHF5AZ6X.js";
import "./chunk-66MAPH7E.js";
import {
  require_dist
} from "./chunk-JG3OKWAK.js";
import "./chunk-4V73A5SB.js";
import "./chunk-SZWBPJUO.js";
import {
  EXIT,
  UsageError
} from "./chunk-NZ6IOC3X.js";
import "./chunk-Y3CPZVKY.js";
import {
  terminalLine
} from "./chunk-W3DMHLTP.js";
import {
  __toESM
} from "./chunk-PY5VAGIZ.js";

// src/cli/commands/doctor.ts
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

// src/cli/doctor/check.ts
var ok = (what) => ({ level: "ok", what, fix: null });
var warn = (what, fix) => ({ level: "warn", what, fix });
var fail = (what, fix) => ({ level: "fail", what, fix });

// src/cli/doctor/check-command.ts
import { accessSync, constants, statSync } from "node:fs";
import { delimiter, resolve } from "node:path";
var SHELL_WORDS = /* @__PURE__ */ new Set([
  "cd",
  "exec",
  "export",
  "source",
  ".",
  "set",
  "if",
  "while",
  "for",
  "eval",
  "test",
  "[",
  "trap",
  "ulimit",
  "umask"
]);
function checkCommand({ target }, path) {
  if (!isDirectory(target.workingDirectory)) {
    return [
      fail(`working-directory ${target.workingDirectory} is no directory`, "create it, or correct working-directory")
    ];
  }
  const { command } = target;
  if (command === null) return [ok("no command: the server already runs (no-boot)")];
  const program = typeof command === "string" ? programOf(command) : command[0] ?? "";
  if (program === null) return [ok("the command is a shell script of several parts; it is not looked into")];
  if (isExecutable(program, target.workingDirectory, path)) return [ok(`command ${quote(program)} is found`)];
  return program.includes("/") ? [
    warn(
      `${quote(program)} does not exist yet, or is not executable`,
      "make sure that an earlier step builds it; scripts need chmod +x"
    )
  ] : [
    fail(
      `${quote(program)} is not found`,
      "install it in an earlier step, or write its path; words after -- run without a shell"
    )
  ];
}
function programOf(command) {
  const words = command.trim().split(/\s+/);
  const first = words.find((word) => !/^\w+=/.test(word)) ?? "";
  return SHELL_WORDS.has(first) || /[^\w@%+=:,./-]/.test(first) || first === "" ? null : first;
}
function isExecutable(program, directory, path) {
  const candidates = program.includes("/") ? [resolve(directory, program)] : path.split(delimiter).map((folder) => resolve(directory, folder, program));
  return candidates.some((file) => {
    try {
      accessSync(file, constants.X_OK);
      return statSync(file).isFile();
    } catch {
      return false;
    }
  });
}
function isDirectory(path) {
  try {
    return statSync(path).isDirectory();
  } catch {
    return false;
  }
}

// src/cli/doctor/check-files.ts
import { existsSync } from "node:fs";
import { resolve as resolve2 } from "node:path";
function checkFiles({ cases, base }) {
  const named = [
    ["openapi", cases.openapi, "correct the path; it starts at the root of the checkout"],
    ["har", cases.har, "correct the path; it starts at the root of the checkout"],
    ["baseline", base.baseline, "patho baseline update REPORT.json writes it"]
  ];
  return named.flatMap(([option, file, fix]) => {
    if (file === null) return [];
    return existsSync(resolve2(cases.directory, file)) ? [ok(`${option} ${file} is there`)] : [fail(`${option} ${file} does not exist`, fix)];
  });
}

// src/cli/doctor/check-git.ts
import { execFile } from "node:child_process";
async function checkGit(directory) {
  const shallow = await git(directory, ["rev-parse", "--is-shallow-repository"]);
  if (shallow === null) {
    return [warn("this is no git checkout", "run patho in one: it locates findings in it and compares with its base")];
  }
  return shallow === "true" ? [warn("the git checkout is shallow: the base may be missing", "set fetch-depth: 0 for actions/checkout")] : [ok("the git checkout has its history")];
}
function git(directory, args) {
  return new Promise((done) => {
    execFile(
      "git",
      ["-C", directory, ...args],
      { timeout: 5e3 },
      (error, stdout) => done(error === null ? stdout.trim() : null)
    );
  });
}

// src/cli/doctor/check-machine.ts
function checkMachine(node, platform) {
  const [major = 0, minor = 0] = node.split(".").map(Number);
  const version = major > 20 || major === 20 && minor >= 18 ? ok(`Node ${node}`) : fail(`Node ${node} is too old`, "use 20.18.1 or later");
  return [version, checkPlatform(platform)];
}
function checkPlatform(platform) {
  try {
    const limits = platformLimits(platform);
    return limits === null ? ok("Linux: processes and memory can be seen") : warn(limits, "run the gate on Linux");
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    return fail(error.message, "run the gate on Linux");
  }
}

// src/cli/doctor/check-port.ts
import { connect } from "node:net";
var TIMEOUT_MS = 2e3;
async function checkPort({ target }) {
  const { host, port } = endpointOf(target.url);
  const taken = await answers(host, port);
  const where = target.url.host;
  if (target.command === null) {
    return taken ? [ok(`a server listens at ${where}`)] : [fail(`nothing listens at ${where}`, "start the server first, or give its command instead of no-boot")];
  }
  return taken ? [
    fail(
      `something already listens at ${where}`,
      "stop it or choose another port: the gate would test the wrong server"
    )
  ] : [ok(`${where} is free`)];
}
function answers(host, port) {
  return new Promise((done) => {
    const socket = connect({ host, port });
    const end = (result) => {
      socket.destroy();
      done(result);
    };
    socket.setTimeout(TIMEOUT_MS, () => end(false));
    socket.on("connect", () => end(true));
    socket.on("error", () => end(false));
  });
}

// src/cli/doctor/check-workflow.ts
var import_yaml = __toESM(require_dist(), 1);
var PRIVILEGED = ["pull_request_target", "workflow_run", "issue_comment"];
function checkWorkflow(path, text) {
  const document = (0, import_yaml.parseDocument)(text, { prettyErrors: false });
  if (document.errors.length > 0)
    return /patho/.test(text) ? [fail(`${path} is no valid YAML`, document.errors[0].message)] : null;
  let workflow;
  try {
    workflow = object(document.toJS({ maxAliasCount: 100 }));
  } catch {
    return null;
  }
  const jobs = Object.entries(object(workflow.jobs)).filter(([, job]) => steps(job).some(isPatho));
  if (jobs.length === 0) return null;
  const checks = [
    ...triggers(path, workflow.on),
    ...jobs.flatMap(([name, job]) => checkJob(`${path}, job ${name}`, object(job), workflow))
  ];
  return checks.length > 0 ? checks : [ok(`${path} is right`)];
}
function triggers(path, on) {
  const events = typeof on === "string" ? [on] : Array.isArray(on) ? on.map(String) : Object.keys(object(on));
  const privileged = events.filter((event) => PRIVILEGED.includes(event));
  if (privileged.length > 0) {
    return [
      fail(
        `${path} runs on ${privileged.join(", ")}, with secrets and the code of strangers`,
        "use the event pull_request"
      )
    ];
  }
  return events.includes("pull_request") || events.includes("merge_group") ? [] : [warn(`${path} does not run on pull requests`, "add the event pull_request")];
}
function checkJob(where, job, workflow) {
  const all = steps(job);
  const checks = [];
  const known = optionNames("action");
  for (const step of all.filter(isPatho)) {
    for (const input of Object.keys(object(step.with))) {
      if (known.some((name) => name === input.toLowerCase())) continue;
      checks.push(
        fail(
          `${where}: unknown input ${quote(input)}${didYouMean(input, known)}`,
          "correct it: the action refuses to run"
        )
      );
    }
  }
  const granted = job.permissions ?? workflow.permissions;
  const comments = all.filter(isPatho).some((step) => object(step.with).comment !== "never");
  if (comments && !grants(granted, "pull-requests")) {
    checks.push(
      warn(`${where} cannot write the comment`, "add pull-requests: write to its permissions, or set comment: never")
    );
  }
  const uploads = all.filter((step) => /codeql-action\/upload-sarif@/.test(String(step.uses)));
  if (uploads.length > 0 && !grants(granted, "security-events")) {
    checks.push(fail(`${where} cannot upload SARIF`, "add security-events: write to its permissions"));
  }
  if (uploads.some((step) => !/always\(\)|!cancelled\(\)|failure\(\)/.test(String(step.if ?? "")))) {
    checks.push(fail(`${where} uploads SARIF only when the gate passes`, "set if: always() on the step"));
  }
  return [...checks, ...runner(where, job["runs-on"]), ...checkout(where, all)];
}
function runner(where, labels) {
  const system = /windows|macos/i.exec(JSON.stringify(labels) ?? "")?.[0]?.toLowerCase();
  if (system === "windows")
    return [fail(`${where} runs on Windows, where patho refuses to run`, "set runs-on: ubuntu-latest")];
  return system === "macos" ? [warn(`${where} runs on macOS, where no leak is found`, "set runs-on: ubuntu-latest")] : [];
}
function checkout(where, all) {
  const steps2 = all.filter((step) => /actions\/checkout@/.test(String(step.uses)));
  if (steps2.length === 0)
    return [warn(`${where} does not check the code out`, "add actions/checkout as its first step")];
  const leaves = steps2.some((step) => String(object(step.with)["persist-credentials"]) !== "false");
  return leaves ? [
    warn(
      `${where} leaves its token in .git/config, where the server can read it`,
      "set persist-credentials: false and fetch-depth: 0 for actions/checkout"
    )
  ] : [];
}
function grants(permissions, scope) {
  if (permissions === void 0 || permissions === null) return true;
  return permissions === "write-all" || object(permissions)[scope] === "write";
}
function isPatho(step) {
  return typeof step.uses === "string" && /(^|\/)(patho|fuzz-action)(@|\/|$)/.test(step.uses);
}
function steps(job) {
  const list = object(job).steps;
  return Array.isArray(list) ? list.map(object) : [];
}
function object(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value) ? value : {};
}

// src/cli/commands/doctor.ts
var MARKS = { ok: "ok  ", warn: "warn", fail: "FAIL" };
function doctorCommand(context) {
  const command = new Command("doctor").description("Say what would go wrong with the gate here, and how to mend it. Takes the options of patho fuzz.").usage("[options] [-- COMMAND ARG...]");
  return addCliOptions(command).action(async () => {
    const checks = [...checkMachine(process.versions.node, context.platform), ...await checkGate(command, context)];
    for (const { level, what, fix } of checks) {
      context.stdout.write(
        `${MARKS[level]}  ${what.split("\n").map((line) => terminalLine(line)).join("\n      ")}
`
      );
      if (fix !== null) context.stdout.write(`      ${terminalLine(fix)}
`);
    }
    if (checks.some((check) => check.level === "fail")) context.exit(EXIT.usage);
  });
}
async function checkGate(command, context) {
  const { cwd, env, words } = context;
  const rest = [...await checkGit(cwd), ...checkWorkflows(cwd)];
  let options;
  try {
    const given = givenFlags(command);
    const config = await loadConfig(given, env, cwd, (path) => readFileSync(path, "utf8"));
    options = resolveOptions({ given, place: "cli", argv: words, config, directory: cwd });
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    return [
      fail(formatError(error.message, error.place), "correct it; the command and the port were not looked at"),
      ...rest
    ];
  }
  const warnings = options.warnings.map((text) => warn(text, "set the variable where patho runs"));
  return [
    ...warnings,
    ...checkCommand(options, env.PATH ?? ""),
    ...await checkPort(options),
    ...checkFiles(options),
    ...rest
  ];
}
function checkWorkflows(cwd) {
  const folder = ".github/workflows";
  let names = [];
  try {
    names = readdirSync(join(cwd, folder)).filter((name) => /\.ya?ml$/.test(name));
  } catch {
  }
  const checks = names.flatMap(
    (name) => checkWorkflow(`${folder}/${name}`, readFileSync(join(cwd, folder, name), "utf8")) ?? []
  );
  return checks.length > 0 ? checks : [warn("no workflow uses patho", "patho init writes one")];
}
export {
  doctorCommand
};
