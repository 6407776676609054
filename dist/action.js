import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  toError,
  toWarning
} from "./chunks/chunk-6YL5FX5I.js";
import {
  reportOptions
} from "./chunks/chunk-6NMTKYHM.js";
import {
  givenInline,
  loadConfig,
  platformLimits,
  resolveOptions
} from "./chunks/chunk-42JWITTS.js";
import "./chunks/chunk-5WRYU4IT.js";
import {
  writeReportFiles
} from "./chunks/chunk-4UHIA6QO.js";
import "./chunks/chunk-BTJAK3TT.js";
import "./chunks/chunk-ECLGICVO.js";
import {
  describeFailure
} from "./chunks/chunk-NCOCIPHP.js";
import {
  formatError
} from "./chunks/chunk-CIQU7LJF.js";
import "./chunks/chunk-5CT2O6A4.js";
import "./chunks/chunk-CHTMNINA.js";
import {
  STATE_FILE
} from "./chunks/chunk-XCOFUUFM.js";
import "./chunks/chunk-OGSXPTMK.js";
import {
  optionNames,
  optionSpec
} from "./chunks/chunk-3NFTOLS2.js";
import "./chunks/chunk-DK7XWVMY.js";
import {
  didYouMean
} from "./chunks/chunk-W3WAZ3QJ.js";
import {
  withheldBecause
} from "./chunks/chunk-3MR25UAV.js";
import "./chunks/chunk-5RKIPZTT.js";
import "./chunks/chunk-WHF5AZ6X.js";
import "./chunks/chunk-66MAPH7E.js";
import "./chunks/chunk-4V73A5SB.js";
import "./chunks/chunk-XD5M6YLU.js";
import "./chunks/chunk-SZWBPJUO.js";
import {
  EXIT,
  UsageError
} from "./chunks/chunk-NZ6IOC3X.js";
import {
  createRedactor,
  maskCommands
} from "./chunks/chunk-BZB6WY7U.js";
import "./chunks/chunk-Y3CPZVKY.js";
import {
  commandData
} from "./chunks/chunk-W3DMHLTP.js";
import "./chunks/chunk-PY5VAGIZ.js";

// src/action/run-action.ts
import { randomUUID } from "node:crypto";
import { appendFileSync, existsSync, readFileSync as readFileSync3 } from "node:fs";
import { tmpdir as tmpdir2 } from "node:os";
import { join as join3, resolve } from "node:path";

// src/github/event.ts
function readEvent(env, readFile) {
  const [, owner, repo] = /^([\w.-]+)\/([\w.-]+)$/.exec(env.GITHUB_REPOSITORY ?? "") ?? [];
  if (env.GITHUB_ACTIONS !== "true" || owner === void 0 || repo === void 0) return null;
  const payload = readPayload(env.GITHUB_EVENT_PATH, readFile);
  const server = webAddress(env.GITHUB_SERVER_URL) ?? "https://github.com";
  const repositoryUrl = `${server}/${owner}/${repo}`;
  const runId = /^\d+$/.test(env.GITHUB_RUN_ID ?? "") ? env.GITHUB_RUN_ID : null;
  const workflowSha = sha(env.GITHUB_SHA);
  return {
    name: env.GITHUB_EVENT_NAME ?? "",
    owner,
    repo,
    repositoryUrl,
    actionUrl: /^[\w.-]+\/[\w.-]+$/.test(env.GITHUB_ACTION_REPOSITORY ?? "") ? `${server}/${env.GITHUB_ACTION_REPOSITORY}` : null,
    runUrl: runId === null ? null : `${repositoryUrl}/actions/runs/${runId}`,
    apiUrl: webAddress(env.GITHUB_API_URL) ?? "https://api.github.com",
    ...change(payload, workflowSha),
    dependabot: env.GITHUB_ACTOR === "dependabot[bot]",
    job: env.GITHUB_JOB ?? null,
    workflowSha
  };
}
function change(payload, workflowSha) {
  const pull = object(payload.pull_request);
  const group = object(payload.merge_group);
  if (pull !== null) {
    const [head, base] = [object(pull.head) ?? {}, object(pull.base) ?? {}];
    const from = text(object(head.repo)?.full_name);
    return {
      headSha: sha(head.sha) ?? workflowSha,
      baseRef: branch(base.ref),
      baseSha: sha(base.sha),
      pullRequest: typeof pull.number === "number" && Number.isSafeInteger(pull.number) ? pull.number : null,
      fork: from === null || from !== text(object(base.repo)?.full_name)
    };
  }
  const none = { pullRequest: null, fork: false };
  if (group !== null) {
    return { headSha: sha(group.head_sha), baseRef: branch(group.base_ref), baseSha: sha(group.base_sha), ...none };
  }
  return {
    headSha: sha(payload.after) ?? workflowSha,
    baseRef: sha(payload.before) === null ? null : branch(payload.ref),
    baseSha: sha(payload.before),
    ...none
  };
}
function readPayload(path, readFile) {
  if (path === void 0 || path === "") return {};
  try {
    return object(JSON.parse(readFile(path))) ?? {};
  } catch {
    return {};
  }
}
function object(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value) ? value : null;
}
function text(value) {
  return typeof value === "string" ? value : null;
}
function sha(value) {
  const s = text(value);
  return s !== null && /^[0-9a-f]{40,64}$/.test(s) && !/^0+$/.test(s) ? s : null;
}
function branch(value) {
  const name = text(value)?.replace(/^refs\/heads\//, "") ?? "";
  return /^(?![-/])(?!.*(\.\.|\/\/|@\{))[^\s~^:?*[\\\x00-\x1f\x7f]{1,250}$/.test(name) ? name : null;
}
function webAddress(value) {
  return value !== void 0 && /^https?:\/\/[\w.:/-]+$/.test(value) ? value.replace(/\/+$/, "") : null;
}
var PRIVILEGED = [
  "pull_request_target",
  "workflow_run",
  "issue_comment",
  "issues",
  "discussion",
  "discussion_comment",
  "fork",
  "watch"
];
function isPrivileged({ name }) {
  return PRIVILEGED.includes(name);
}
function refuseUntrustedCode(event, checkedOut, allowed) {
  if (!isPrivileged(event) || allowed) return;
  if (checkedOut.length > 0 && checkedOut.every((commit) => commit !== null && commit === event.workflowSha)) return;
  throw new UsageError(
    `The event ${event.name} runs with this repository's secrets, and the code that is checked out is not the base branch's. Booting it would hand the secrets to whoever wrote it. Run patho on the event pull_request, which needs no secrets. Only if you know exactly why this is safe: allow-untrusted-code-with-secrets: true.`
  );
}

// src/github/merge-base.ts
import { execFile } from "node:child_process";
import { lstatSync, mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, dirname, join } from "node:path";
var DEEPEN = 200;
var HINT = "check out with fetch-depth: 0, or give a baseline";
async function prepareBase(options) {
  const { directory, event, signal, temporary = tmpdir(), hasSetup = false } = options;
  const git = (where, args) => runGit(where, args, signal);
  const top = (await git(directory, ["rev-parse", "--show-toplevel"]))?.trim();
  if (!top) return "No comparison with the base: the working directory is no git checkout.";
  const headRoot = realpathSync(top);
  const prefix = (await git(directory, ["rev-parse", "--show-prefix"]))?.trim() ?? "";
  const commit = await mergeBase(headRoot, event, git);
  if (signal.aborted) return "No comparison with the base: the run was cancelled.";
  if (commit === null) return `No comparison with the base: its commit is not in this clone; ${HINT}.`;
  const root = join(realpathSync(mkdtempSync(join(temporary, "patho-base-"))), "tree");
  const remove = async () => {
    await runGit(headRoot, ["worktree", "remove", "--force", root]);
    rmSync(dirname(root), { recursive: true, force: true });
    await runGit(headRoot, ["worktree", "prune"]);
  };
  if (await git(headRoot, ["worktree", "add", "--detach", "--force", root, commit]) === null) {
    await remove();
    return `No comparison with the base: git cannot check ${commit.slice(0, 7)} out; ${HINT}.`;
  }
  if (!hasSetup) await linkDependencies(headRoot, root, git);
  const inside = join(root, prefix);
  mkdirSync(inside, { recursive: true });
  return { directory: inside, root, headRoot, commit, remove };
}
async function mergeBase(root, event, git) {
  const fetch = (sha3, how) => git(root, ["fetch", "--quiet", "--no-tags", "--no-recurse-submodules", how, "origin", sha3]);
  const merged = await mergedInto(root, event.headSha, git);
  const wanted = merged ?? event.baseSha;
  if (wanted === null) return null;
  const has = async () => await git(root, ["cat-file", "-e", `${wanted}^{commit}`]) !== null;
  const shallow = (await git(root, ["rev-parse", "--is-shallow-repository"]))?.trim() === "true";
  if (!await has()) {
    await fetch(wanted, shallow ? "--depth=1" : "--no-write-fetch-head");
    if (!await has()) return null;
  }
  if (merged !== null) return merged;
  const found = sha2(await git(root, ["merge-base", "HEAD", wanted]));
  if (found !== null || !shallow) return found;
  await fetch(wanted, `--deepen=${DEEPEN}`);
  const head = sha2(await git(root, ["rev-parse", "HEAD"]));
  if (head !== null) await fetch(head, `--deepen=${DEEPEN}`);
  return sha2(await git(root, ["merge-base", "HEAD", wanted]));
}
async function mergedInto(root, headSha, git) {
  const [head = ""] = (await git(root, ["cat-file", "-p", "HEAD"]) ?? "").split("\n\n");
  const parents = [...head.matchAll(/^parent ([0-9a-f]{40,64})$/gm)].map((match) => match[1]);
  return parents.length === 2 && parents[1] === headSha ? parents[0] : null;
}
function sha2(text2) {
  return /^[0-9a-f]{40,64}/.exec(text2 ?? "")?.[0] ?? null;
}
var DEPENDENCIES = [
  {
    folders: ["node_modules"],
    locks: ["package-lock.json", "npm-shrinkwrap.json", "yarn.lock", "pnpm-lock.yaml", "bun.lock", "bun.lockb"],
    manifests: ["package.json"]
  },
  {
    folders: [".venv", "venv", "__pypackages__"],
    locks: ["uv.lock", "poetry.lock", "pdm.lock", "Pipfile.lock", "requirements.txt"],
    manifests: ["pyproject.toml", "setup.py"]
  },
  { folders: ["vendor"], locks: ["composer.lock", "Gemfile.lock", "go.sum"], manifests: [] },
  { folders: ["deps"], locks: ["mix.lock"], manifests: [] }
];
var MOST_PLACES = 100;
async function linkDependencies(head, base, git) {
  const listed = await git(head, ["ls-files", "-z"]) ?? "";
  const locks = new Set(DEPENDENCIES.flatMap((one) => [...one.locks, ...one.manifests]));
  const places = new Set(
    listed.split("\0").filter((path) => locks.has(basename(path))).map((path) => dirname(path))
  );
  for (const place of [...places].slice(0, MOST_PLACES)) {
    for (const { folders, locks: locks2, manifests } of DEPENDENCIES) {
      const there = (name) => read(join(head, place, name)) !== null;
      const decisive = (locks2.some(there) ? locks2 : manifests).filter(there);
      const same = (name) => read(join(head, place, name)) === read(join(base, place, name));
      if (decisive.length === 0 || !decisive.every(same)) continue;
      for (const folder of folders) {
        const [from, to] = [join(head, place, folder), join(base, place, folder)];
        if (exists(from) && !exists(to)) symlinkSync(from, to, "dir");
      }
    }
  }
}
function read(path) {
  try {
    return readFileSync(path, "latin1");
  } catch {
    return null;
  }
}
function exists(path) {
  return lstatSync(path, { throwIfNoEntry: false }) !== void 0;
}
function runGit(directory, args, signal) {
  const safe = ["-c", "safe.directory=*", "-c", "core.fsmonitor=false", "-c", "core.hooksPath=/dev/null"];
  const env = { ...process.env, GIT_TERMINAL_PROMPT: "0", GIT_LFS_SKIP_SMUDGE: "1" };
  return new Promise((done) => {
    const options = { cwd: directory, env, signal, timeout: 6e4, maxBuffer: 64 * 1024 * 1024 };
    execFile("git", [...safe, ...args], options, (error, stdout) => done(error ? null : stdout));
  });
}

// src/github/secret-variables.ts
var SECRET = /(^|_)(TOKEN|SECRET|PASSWORD|PASSWD|PASSPHRASE|CREDENTIALS?|(API|ACCESS|PRIVATE|SIGNING|ENCRYPTION|SECRET)_?KEY)(_BASE64|_BASE)?$/i;
function secretVariables(environment, extra) {
  const passed = Object.entries(environment).filter(([name]) => withheldBecause(name) === null);
  const set = extra.map((pair) => [pair.split("=", 1)[0], pair.slice(pair.indexOf("=") + 1)]);
  return [...passed, ...set].flatMap(([name, value]) => SECRET.test(name.trim()) && value ? [value] : []);
}

// src/options/action-inputs.ts
function readActionInputs(env) {
  const names = optionNames("action");
  const known = new Map(names.map((name) => [variable(name), name]));
  for (const key of Object.keys(env)) {
    const name = key.startsWith("INPUT_") ? key.slice("INPUT_".length).toLowerCase() : "";
    if (name !== "" && !known.has(key.toUpperCase())) {
      throw new UsageError(`unknown input "${name}"${didYouMean(name, names)}`);
    }
  }
  const given = /* @__PURE__ */ new Map();
  for (const [key, name] of known) {
    const text2 = (env[key] ?? "").trim();
    if (text2 === "") continue;
    const lines = optionSpec(name).many ? text2.split(/\r\n|\n|\r/).map((line) => line.trim()) : [text2];
    const source = `input ${name}`;
    const values = lines.filter((line) => line !== "").map((line) => givenInline(line, source, `${name}: `));
    given.set(name, { label: source, values });
  }
  return given;
}
function variable(name) {
  return `INPUT_${name.replaceAll(" ", "_").toUpperCase()}`;
}

// src/action/checked-out.ts
import { execFile as execFile2 } from "node:child_process";
import { readdirSync, readFileSync as readFileSync2 } from "node:fs";
import { join as join2 } from "node:path";
var DEPTH = 3;
var MOST_FOLDERS = 2e3;
async function checkedOutCommits(workspace, directory) {
  return Promise.all([directory, ...checkoutsBelow(workspace)].map(headCommit));
}
function checkoutsBelow(workspace) {
  const found = [];
  const waiting = [{ folder: workspace, depth: 0 }];
  for (let looked = 0; looked < MOST_FOLDERS; looked++) {
    const next = waiting.shift();
    if (next === void 0) break;
    for (const entry of entriesOf(next.folder)) {
      const path = join2(next.folder, entry.name);
      if (entry.name === ".git") {
        if (entry.isDirectory() || !isSubmodule(path)) found.push(next.folder);
      } else if (entry.isDirectory() && entry.name !== "node_modules" && next.depth < DEPTH) {
        waiting.push({ folder: path, depth: next.depth + 1 });
      }
    }
  }
  return found;
}
function entriesOf(folder) {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch {
    return [];
  }
}
function isSubmodule(file) {
  try {
    return /^gitdir: .*\/modules\//.test(readFileSync2(file, "utf8"));
  } catch {
    return false;
  }
}
function headCommit(directory) {
  return new Promise((done) => {
    execFile2("git", ["-C", directory, "rev-parse", "HEAD"], { timeout: 5e3 }, (error, stdout) => {
      const sha3 = stdout.trim();
      done(error === null && /^[0-9a-f]{40,64}$/.test(sha3) ? sha3 : null);
    });
  });
}

// src/action/command-place.ts
function commandPlace(env, command, readFile) {
  const uri = /^[^/]+\/[^/]+\/(\.github\/workflows\/[^@]+\.ya?ml)@/.exec(env.GITHUB_WORKFLOW_REF ?? "")?.[1];
  if (uri === void 0) return null;
  let lines;
  try {
    lines = readFile(uri).split("\n");
  } catch {
    return null;
  }
  const wanted = command?.split("\n")[0]?.trim() ?? "";
  const index = wanted === "" ? -1 : lines.findIndex((line) => line.includes(wanted));
  const key = index >= 0 ? index : lines.findIndex((line) => /^\s*command:/.test(line));
  return key < 0 ? null : { uri, line: key + 1 };
}

// src/action/run-action.ts
async function runAction(world) {
  const { print, directory } = world;
  try {
    return await run(world);
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    print(`${formatError(error.message, error.place)}
`);
    const { message, place } = error;
    print(toError(message, place !== null && existsSync(resolve(directory, place.source)) ? place : null));
    return EXIT.usage;
  }
}
async function run({ env, directory, print, signal, platform }) {
  const limits = platformLimits(platform);
  if (limits !== null) print(`! ${limits}
`);
  const read2 = (path) => readFileSync3(resolve(directory, path), "utf8");
  const given = readActionInputs(env);
  const texts = (input) => given.get(input)?.values.map((value) => value.text) ?? [];
  const loaded = await loadConfig(given, env, directory, read2);
  const config = { ...loaded, secrets: [...loaded.secrets, ...secretVariables(env, texts("env"))] };
  for (const command of maskCommands([...config.secrets, ...texts("github-token")])) print(`${command}
`);
  const stateFile = join3(env.RUNNER_TEMP ?? tmpdir2(), `patho-${randomUUID()}.json`);
  const options = resolveOptions({
    given,
    place: "action",
    config,
    directory,
    stateFile,
    job: env.GITHUB_JOB ?? null,
    commandPlace: commandPlace(env, given.get("command")?.values[0]?.text ?? null, read2)
  });
  const pipeline = Promise.all([import("./chunks/gate-PCV7NDKS.js"), import("./chunks/terminal-ODRJMBXT.js")]);
  const event = readEvent(env, read2);
  if (event !== null && isPrivileged(event)) {
    const commits = await checkedOutCommits(directory, options.target.workingDirectory);
    refuseUntrustedCode(event, commits, options.github.allowUntrustedCode);
  }
  if (env.GITHUB_STATE) appendFileSync(env.GITHUB_STATE, `${STATE_FILE}=${stateFile}
`);
  const [{ runGate }, { createTerminal }] = await pipeline;
  const redact = createRedactor(options.secrets);
  const forReport = reportOptions(options, event);
  const stream = { write: (text2) => print(redact(text2)) };
  const ui = createTerminal(stream, { tty: false, color: false, columns: 100 }, forReport);
  for (const warning of options.warnings) ui.warn(warning);
  const report = await runGate(options, ui, signal, baseOf(event, options, env, signal));
  try {
    writeReportFiles(report, options.files, directory, forReport, redact);
  } finally {
    const { publish } = await import("./chunks/publish-LIOH7A4P.js");
    const hurry = signal.aborted;
    const publication = { report, options, reportOptions: forReport, event, env, redact, print, hurry };
    for (const problem of await publish(publication)) print(redact(toWarning(problem)));
  }
  return report.exit_code;
}
function baseOf(event, { base, target }, env, signal) {
  if (event === null || event.pullRequest === null) return null;
  if (base.baseline !== null && base.command === null) return null;
  const temporary = env.RUNNER_TEMP;
  return () => prepareBase({
    directory: target.workingDirectory,
    event,
    signal,
    hasSetup: base.setup !== null,
    ...temporary === void 0 ? {} : { temporary }
  });
}

// src/action/main.ts
var cancel = new AbortController();
process.on("SIGINT", () => cancel.abort());
process.on("SIGTERM", () => cancel.abort());
var code;
try {
  code = await runAction({
    env: process.env,
    directory: process.env.GITHUB_WORKSPACE ?? process.cwd(),
    print: (text2) => process.stdout.write(text2),
    signal: cancel.signal,
    platform: process.platform
  });
} catch (error) {
  const failure = describeFailure(error, cancel.signal);
  code = failure.code;
  process.stdout.write(failure.text);
  if (code === EXIT.internal)
    process.stdout.write(`::error title=patho::${commandData("A bug in patho; the log has its trace.")}
`);
}
await new Promise((done) => process.stdout.write("", done));
process.exit(code);
