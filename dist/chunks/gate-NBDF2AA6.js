import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  BUILTIN,
  FAST_TIER,
  hostileValues,
  roundRobin,
  typedGroups
} from "./chunk-BDJOVOOK.js";
import {
  DEFAULT_SPECS,
  GRAINS,
  REGRESSIONS,
  ROOT_ROUTE,
  RangeClosed,
  answerTime,
  answersOurLeaving,
  bytesAt,
  caseSeed,
  casesOf,
  cleanRest,
  countRequests,
  createCase,
  createTarget,
  createWire,
  dependencyOf,
  describeRequest,
  edit,
  exceptionKey,
  expectationNote,
  failuresIn,
  failuresOf,
  familyOf,
  fingerprint,
  fingerprintOf,
  globMatcher,
  grown,
  hasLength,
  isServerError,
  isSpoilt,
  judge,
  likeness,
  measureRetention,
  openRange,
  parameterize,
  parseRegression,
  patienceFor,
  readRegressions,
  readUserSpecs,
  restOf,
  routeName,
  saysPeerGone,
  sentBytes,
  serverEnvironment,
  shorterOnes,
  shotOf,
  slotsOf,
  trialOf,
  trialOfLead,
  trialsOfRule,
  tryOut,
  valueAt,
  variantOf,
  watchMemory,
  weEnded,
  withValue
} from "./chunk-D7RA4HCB.js";
import {
  createOwnership,
  loadCheckout
} from "./chunk-VHVEXP5O.js";
import {
  readBaseline
} from "./chunk-EWU4HJ6I.js";
import {
  pathocCommand
} from "./chunk-IX3FYS4L.js";
import "./chunk-TGP3I5TL.js";
import "./chunk-YQSEMUM5.js";
import {
  freeze
} from "./chunk-SLV4CAKL.js";
import "./chunk-J6O3EWRK.js";
import "./chunk-F7DUNSA3.js";
import {
  createRandom,
  createSettings,
  print,
  printAll,
  printValue
} from "./chunk-FLTJQDYG.js";
import {
  carriedFields,
  carry,
  fillTemplates,
  fits,
  isJson,
  mediaType,
  pathAbove,
  place,
  scionOf,
  takesBody,
  validBody
} from "./chunk-AYTZ6KNZ.js";
import {
  worstFirst
} from "./chunk-XBTV6AJD.js";
import {
  UNITS,
  literal,
  parseRequests
} from "./chunk-HZVQXLOX.js";
import "./chunk-GK5SWBJF.js";
import {
  require_dist
} from "./chunk-JG3OKWAK.js";
import {
  EXIT,
  TargetError,
  UsageError
} from "./chunk-NZ6IOC3X.js";
import {
  createRedactor,
  maskForms
} from "./chunk-LTL4W4NL.js";
import "./chunk-6VJQLXZJ.js";
import {
  fileName,
  terminalLine
} from "./chunk-A272UAWH.js";
import {
  __toESM
} from "./chunk-PY5VAGIZ.js";

// src/report/finding.ts
function createFindingWriter(context) {
  const { url, settings, ownership, locate } = context;
  return {
    write(bug, readyAt) {
      const { failure, messages } = bug;
      const { prelude = [] } = bug.case;
      const specs = messages.map(print);
      const spec = printAll(messages);
      const bytes = sentBytes(shotOf(messages, settings, bug.case.seed).render()) ?? new Uint8Array();
      const { exception, judgement } = failure;
      return {
        fingerprint: fingerprintOf(failure, messages, ownership),
        rule: failure.kind,
        level: failure.level,
        verdict: "new",
        stability: bug.stability,
        signals: judgement.signals.map((signal) => signal.kind),
        evidence: judgement.signals.map((signal) => signal.why),
        spec,
        sequence: prelude.length === 0 ? null : [...prelude.map((one) => one.spec), spec],
        // A connection each: what fails is the order.
        pathoc: [...prelude.map((one) => one.messages.map(print)), specs].map((one) => pathocCommand(url, one, failure.observation.retention?.times)).join("; "),
        request_base64: Buffer.from(bytes).toString("base64"),
        original_spec: bug.case.spec,
        mutation: bug.case.mutation,
        route: bug.case.route,
        exception: exception === null ? null : toReportException(exception, ownership),
        location: locate(exception),
        response: { status: failure.status, ended: failure.ended },
        confirmed: { k: bug.confirmation.k, n: bug.confirmation.n },
        minimized: { executions: bug.executions, from_length: bug.case.spec.length, to_length: spec.length },
        first_seen_ms: Math.round(bug.seenAt - readyAt)
      };
    }
  };
}
function toReportException(exception, ownership) {
  return {
    runtime: exception.runtime,
    type: exception.type,
    message: exception.message,
    frames: exception.frames.map((frame) => ({
      file: frame.file,
      line: frame.line,
      function: frame.function,
      in_app: frame.file !== null && ownership(frame.file).inApp
    }))
  };
}
function withoutDuplicates(findings) {
  const best = /* @__PURE__ */ new Map();
  for (const finding of findings) {
    const other = best.get(finding.fingerprint);
    if (other === void 0 || finding.spec.length < other.spec.length) best.set(finding.fingerprint, finding);
  }
  return [...best.values()];
}

// src/triage/base/base-server.ts
import { readlinkSync } from "node:fs";
import { isAbsolute, join, relative } from "node:path";

// src/triage/base/run-setup.ts
import { spawn } from "node:child_process";
var LAST_LINES = 5;
var KEPT = 64 * 1024;
function runSetup(command, directory, env, limitMs, signal) {
  return new Promise((done) => {
    const child = spawn("/bin/sh", ["-c", command], {
      cwd: directory,
      env: serverEnvironment(process.env, env),
      detached: true,
      stdio: ["ignore", "pipe", "pipe"]
    });
    let output = "";
    let killed = "";
    const kill = (why) => {
      killed = why;
      try {
        process.kill(-child.pid, "SIGKILL");
      } catch {
      }
    };
    const timer = setTimeout(() => kill(`took longer than ${Math.round(limitMs / 1e3)} s`), limitMs);
    const cancel = () => kill("was cancelled");
    signal.addEventListener("abort", cancel);
    const end = (problem) => {
      clearTimeout(timer);
      signal.removeEventListener("abort", cancel);
      child.stdout.destroy();
      child.stderr.destroy();
      const last = output.trimEnd().split("\n").slice(-LAST_LINES).join(" | ");
      done(problem === null ? null : `${command} ${killed || problem}${last === "" ? "" : `: ${last}`}`);
    };
    for (const stream of [child.stdout, child.stderr]) {
      stream.on("data", (chunk) => {
        output = (output + chunk.toString("utf8")).slice(-KEPT);
      });
    }
    child.on("error", (error) => end(`could not be started (${error.message})`));
    child.on("exit", (code, by) => {
      setImmediate(() => end(code === 0 ? null : `ended with ${code ?? by}`));
    });
  });
}

// src/triage/base/base-server.ts
var MAX_RESTARTS = 20;
var LEAST_READY_MS = 1e3;
async function openBase(base, options) {
  const { target: head2, judge: judge2, settings, signal, now: now2 } = options;
  const moved = (path) => movedFrom(path, head2.workingDirectory, base.directory);
  if (base.setup !== null) {
    const problem = await runSetup(base.setup, base.directory, head2.env, options.setupLimitMs, signal);
    if (problem !== null) throw new TargetError(problem);
  }
  const left = options.deadline() - now2();
  const target = createTarget({
    ...head2,
    command: base.command,
    workingDirectory: base.directory,
    logFiles: head2.logFiles.map(moved),
    readyTimeoutMs: Math.max(LEAST_READY_MS, Math.min(head2.readyTimeoutMs, left))
  });
  const stop = () => void target.stop();
  signal.addEventListener("abort", stop);
  const close = async () => {
    signal.removeEventListener("abort", stop);
    await target.stop();
  };
  try {
    const { range, close: closeRange } = await openRange(target, MAX_RESTARTS, head2.headers);
    const checkout = await loadCheckout(directoryOf(target.pid) ?? base.directory);
    return {
      lab: { range, judge: judge2, settings, ownership: createOwnership(checkout) },
      checkout,
      close: async () => {
        closeRange();
        await close();
      }
    };
  } catch (error) {
    await close();
    throw error;
  }
}
function directoryOf(pid) {
  try {
    return pid === null ? null : readlinkSync(`/proc/${pid}/cwd`);
  } catch {
    return null;
  }
}
function movedFrom(path, from, to) {
  const inside = relative(from, path);
  return inside === "" || inside.startsWith("..") || isAbsolute(inside) ? path : join(to, inside);
}
function isHeadsFile(file, head2, base, ownership) {
  if (file === null) return false;
  const path = file.replace(/^file:\/\//, "");
  const within2 = (root) => path.startsWith(`${root}/`);
  if (!within2(head2.root) || base.root !== head2.root && base.root.startsWith(`${head2.root}/`) && within2(base.root))
    return false;
  return ownership(file).inApp;
}

// src/triage/base/compare.ts
var TRIES = { stable: 3, flaky: 10 };
async function compare(lab, wanted, passed, check, over) {
  const known = /* @__PURE__ */ new Set();
  const mended = /* @__PURE__ */ new Map();
  let unplayed = 0;
  for (const one of wanted) {
    if (over()) unplayed++;
    else if (await shows(lab, one, check, over)) known.add(one.fingerprint);
  }
  for (const one of passed) {
    if (over()) {
      unplayed++;
      continue;
    }
    const failures = [];
    for (const trial of trialsOfRule(one.failedBy)) failures.push(...await failuresIn(lab, one, trial, over));
    for (const failure2 of failures) check(failure2);
    const failure = failures[0];
    if (failure === void 0) continue;
    const print2 = fingerprintOf(failure, one.messages, lab.ownership);
    if (!mended.has(print2)) mended.set(print2, { fingerprint: print2, failure, case: one });
  }
  return { known, mended: [...mended.values()], unplayed };
}
async function shows(lab, { fingerprint: wanted, rule, stability, case: one, trial }, check, over) {
  const expect = (exception) => fingerprintOfException(rule, exception, lab.ownership) === wanted;
  for (let n = 0; n < TRIES[stability] && !over(); n++) {
    const failures = await failuresIn(lab, one, trial, over, expect);
    for (const failure of failures) check(failure);
    if (failures.some((failure) => fingerprintOf(failure, one.messages, lab.ownership) === wanted)) return true;
  }
  return false;
}
function fingerprintOfException(kind, exception, ownership) {
  return fingerprint({ kind, exception, status: null, ended: "fin", messages: null, ownership });
}

// src/triage/bug.ts
function createBug(parts) {
  const { shrinker, confirmation, stability, ...rest } = parts;
  let done = false;
  let useOriginal = false;
  return {
    ...rest,
    confirmation,
    stability,
    get messages() {
      return useOriginal ? parts.case.messages : shrinker.best;
    },
    get spec() {
      return printAll(this.messages);
    },
    get minimal() {
      return done;
    },
    get executions() {
      return shrinker.executions;
    },
    async shrinkStep() {
      if (!done && await shrinker.next() === "done") done = true;
      return done ? "done" : "more";
    },
    stopShrinking() {
      done = true;
    },
    giveUpMinimal() {
      useOriginal = true;
    }
  };
}

// src/triage/locate/locate.ts
import { readFileSync, statSync } from "node:fs";
import { join as join2 } from "node:path";

// src/triage/locate/command-place.ts
import { isAbsolute as isAbsolute2, relative as relative2 } from "node:path";

// src/triage/locate/manifests/manifest.ts
function findLine(text, match) {
  const lines = text.split("\n");
  for (let index = 0; index < lines.length; index++) {
    const version = match(lines[index].trimEnd());
    if (version !== void 0) return { line: index + 1, version };
  }
  return null;
}

// src/triage/locate/command-place.ts
var WORKFLOW = /^\.github\/workflows\/[^/]+\.ya?ml$/;
var NOT_IN_REPOSITORY = "no frame of the failure is in the repository";
function commandPlace({ checkout, command, config }, read3) {
  const configured = config ? within(checkout.root, config) : null;
  if (configured !== null) {
    const line = lineOf(read3(configured), (text) => /^\s*["']?command["']?\s*:/.test(text));
    if (line) return { uri: configured, line, why: `${NOT_IN_REPOSITORY}; this line configures the command` };
  }
  const wanted = command?.trim().split("\n")[0] ?? "";
  if (wanted === "") return null;
  for (const path of [...checkout.tracked].filter((one) => WORKFLOW.test(one)).sort()) {
    const line = lineOf(read3(path), (text) => text.includes(wanted));
    if (line) return { uri: path, line, why: `${NOT_IN_REPOSITORY}; this line starts the server` };
  }
  for (const word of wanted.split(/[\s"'=;&|]+/)) {
    const path = within(checkout.root, word);
    if (path !== null && checkout.tracked.has(path)) {
      return { uri: path, line: 1, why: `${NOT_IN_REPOSITORY}; the command runs this file` };
    }
  }
  return null;
}
function within(root, path) {
  const inside = (isAbsolute2(path) ? relative2(root, path) : path).replaceAll("\\", "/").replace(/^(?:\.\/)+/, "");
  return inside === "" || inside.startsWith("../") ? null : inside;
}
function lineOf(text, test) {
  return text === null ? null : findLine(text, (line) => test(line) ? null : void 0)?.line ?? null;
}

// src/triage/locate/manifests/cargo-toml.ts
var cargoToml = {
  ecosystem: "cargo",
  file: /^Cargo\.toml$/,
  lock: false,
  read: (text, names) => {
    let inDependencies = false;
    return findLine(text, (line) => {
      const table = /^\s*\[+([^\]]+)\]+/.exec(line)?.[1];
      if (table !== void 0) {
        inDependencies = /dependencies$/.test(table);
        const own = /dependencies\.(.+)$/.exec(table)?.[1];
        return own !== void 0 && names.includes(own) ? null : void 0;
      }
      const entry = /^\s*([\w-]+)(?:\.\w+)?\s*=\s*(?:"([^"]*)"|\{(?:.*?\bversion\s*=\s*"([^"]*)")?)?/.exec(line);
      return inDependencies && entry && names.includes(entry[1]) ? entry[2] ?? entry[3] ?? null : void 0;
    });
  }
};

// src/triage/locate/manifests/composer.ts
var composerJson = {
  ecosystem: "composer",
  file: /^composer\.json$/,
  lock: false,
  read: (text, names) => findLine(text, (line) => {
    const found = /"([a-z0-9_.-]+\/[a-z0-9_.-]+)"\s*:\s*"([^"]*)"/i.exec(line);
    return found && names.includes(found[1].toLowerCase()) ? found[2] : void 0;
  })
};
var composerLock = {
  ecosystem: "composer",
  file: /^composer\.lock$/,
  lock: true,
  read: (text, names) => findLine(text, (line) => {
    const found = /^\s*"name":\s*"([^"]+)"/.exec(line);
    return found && names.includes(found[1]) ? null : void 0;
  })
};

// src/triage/locate/manifests/csproj.ts
var csproj = {
  ecosystem: "nuget",
  file: /^(?:.+\.[cf]sproj|Directory\.Packages\.props)$/,
  lock: false,
  read: (text, names) => findLine(text, (line) => {
    const found = /<Package(?:Reference|Version)\s+Include="([^"]+)"(?:\s+Version="([^"]+)")?/.exec(line);
    return found && names.includes(found[1]) ? found[2] ?? null : void 0;
  })
};

// src/triage/locate/manifests/go-mod.ts
var goMod = {
  ecosystem: "go",
  file: /^go\.mod$/,
  lock: false,
  read: (text, names) => findLine(text, (line) => {
    const found = /^\s*(?:require\s+)?(\S+\.\S+)\s+(v\d\S*)/.exec(line);
    return found && names.includes(found[1]) ? found[2] : void 0;
  })
};

// src/triage/locate/manifests/maven.ts
var pomXml = {
  ecosystem: "maven",
  file: /^pom\.xml$/,
  lock: false,
  read: (text, names) => {
    const lines = text.split("\n");
    for (const name of names) {
      const found = dependency(lines, name);
      if (found) return found;
    }
    return null;
  }
};
function dependency(lines, group) {
  let inside = false;
  let matches = false;
  let line = 0;
  let version = null;
  for (let index = 0; index < lines.length; index++) {
    const text = lines[index];
    if (/<dependency>|<parent>/.test(text)) [inside, matches, line, version] = [true, false, index + 1, null];
    if (!inside) continue;
    if (/<groupId>\s*([^<\s]+)/.exec(text)?.[1] === group) matches = true;
    if (text.includes("<artifactId>")) line = index + 1;
    version = /<version>\s*([^<\s]+)/.exec(text)?.[1] ?? version;
    if (!/<\/dependency>|<\/parent>/.test(text)) continue;
    if (matches) return { line, version };
    inside = false;
  }
  return null;
}
var gradle = {
  ecosystem: "maven",
  file: /^(?:build\.gradle(?:\.kts)?|libs\.versions\.toml)$/,
  lock: false,
  read: (text, names) => {
    for (const name of names) {
      const found = findLine(text, (line) => {
        const dependency2 = /["']([\w.-]+):[\w.-]+(?::([\w.$-]+))?["']/.exec(line);
        return dependency2?.[1] === name ? dependency2[2] ?? null : void 0;
      });
      if (found) return found;
    }
    return null;
  }
};

// src/triage/locate/manifests/mix-exs.ts
var mixExs = {
  ecosystem: "hex",
  file: /^mix\.exs$/,
  lock: false,
  read: (text, names) => findLine(text, (line) => {
    const found = /\{\s*:(\w+)\s*,\s*(?:"([^"]*)")?/.exec(line);
    return found && names.includes(found[1]) ? found[2] ?? null : void 0;
  })
};

// src/triage/locate/manifests/npm.ts
var packageJson = {
  ecosystem: "npm",
  file: /^package\.json$/,
  lock: false,
  read: (text, names) => {
    const start = text.search(/"(?:\w+D|d)ependencies"\s*:/);
    const before = start === -1 ? 0 : text.slice(0, start).split("\n").length - 1;
    return findLine(
      text,
      skipLines(before, (line) => {
        for (const name of names) {
          const found = new RegExp(`"${escapeRegExp(name)}"\\s*:\\s*"([^"]*)"`).exec(line);
          if (found) return found[1];
        }
        return void 0;
      })
    );
  }
};
var packageLock = {
  ecosystem: "npm",
  file: /^(?:package-lock|npm-shrinkwrap)\.json$/,
  lock: true,
  read: (text, names) => findLine(text, (line) => {
    const key = /^\s*"(?:.*node_modules\/)?([^"]+)":\s*\{/.exec(line)?.[1];
    return key !== void 0 && names.includes(key) ? null : void 0;
  })
};
var yarnAndPnpmLock = {
  ecosystem: "npm",
  file: /^(?:yarn\.lock|pnpm-lock\.yaml)$/,
  lock: true,
  read: (text, names) => findLine(text, (line) => {
    const found = /^ {0,2}["']?\/?(@?[^@\s"':]+)[@/]([^\s:]*:?[^\s:]*)["']?.*:$/.exec(line);
    if (!found || !names.includes(found[1])) return void 0;
    return /^\d/.test(found[2]) ? found[2].replace(/["'(].*$/, "") : null;
  })
};
function skipLines(count3, match) {
  let seen = 0;
  return (line) => seen++ < count3 ? void 0 : match(line);
}
function escapeRegExp(name) {
  return name.replace(/[.*+?^${}()|[\]\\/]/g, "\\$&");
}

// src/triage/locate/manifests/python.ts
function normalize(name) {
  return name.toLowerCase().replace(/[-_.]+/g, "-");
}
var REQUIREMENT = /^\s*["']?([A-Za-z0-9][\w.-]*)(?:\[[^\]]*\])?\s*([=<>!~@][^;#"']*)?/;
var TABLE_ENTRY = /^\s*"?([A-Za-z0-9][\w.-]*)"?\s*=\s*(?:"([^"]*)"|\{(?:[^}]*\bversion\s*=\s*"([^"]*)")?)/;
function requirement(line, wanted) {
  const found = REQUIREMENT.exec(line);
  return found && wanted.has(normalize(found[1])) ? found[2]?.trim() || null : void 0;
}
var requirementsTxt = {
  ecosystem: "python",
  file: /^(?:requirements|constraints)[\w.-]*\.(?:txt|in)$/,
  lock: false,
  read: (text, names) => {
    const wanted = new Set(names.map(normalize));
    return findLine(text, (line) => requirement(line, wanted));
  }
};
var pyproject = {
  ecosystem: "python",
  file: /^(?:pyproject\.toml|Pipfile|setup\.cfg|setup\.py)$/,
  lock: false,
  read: (text, names) => {
    const wanted = new Set(names.map(normalize));
    return findLine(text, (line) => {
      const entry = TABLE_ENTRY.exec(line);
      if (entry && wanted.has(normalize(entry[1]))) return entry[2] ?? entry[3] ?? null;
      const whole = /^\s+[A-Za-z]/.test(line) && !line.includes("=") ? requirement(line, wanted) : void 0;
      if (whole !== void 0) return whole;
      for (const [, quoted] of line.matchAll(/["']([^"']{1,200})["']/g)) {
        const version = requirement(quoted, wanted);
        if (version !== void 0) return version;
      }
      return /^\s+[A-Za-z0-9][\w.-]*\s*(?:[<>~!=]=|$)/.test(line) ? requirement(line, wanted) : void 0;
    });
  }
};

// src/triage/locate/manifests/ruby.ts
var gemfile = {
  ecosystem: "gem",
  file: /^(?:Gemfile|gems\.rb|.+\.gemspec)$/,
  lock: false,
  read: (text, names) => findLine(text, (line) => {
    const found = /^\s*(?:gem|\w+\.add_(?:runtime_|development_)?dependency)[\s(]+["']([^"']+)["'](?:\s*,\s*["']([^"']+)["'])?/.exec(
      line
    );
    return found && names.includes(found[1]) ? found[2] ?? null : void 0;
  })
};
var gemfileLock = {
  ecosystem: "gem",
  file: /^(?:Gemfile|gems)\.lock(?:ed)?$/,
  lock: true,
  read: (text, names) => findLine(text, (line) => {
    const found = /^ {4}(\S+) \(([^)]+)\)$/.exec(line);
    return found && names.includes(found[1]) ? found[2] : void 0;
  })
};

// src/triage/locate/manifests/toml-lock.ts
function lock(ecosystem, file) {
  return { ecosystem, file, lock: true, read };
}
function read(text, names) {
  const wanted = new Set(names.map(normalize));
  const lines = text.split("\n");
  for (let index = 0; index < lines.length; index++) {
    const name = /^name\s*=\s*"([^"]+)"/.exec(lines[index]);
    if (!name || !wanted.has(normalize(name[1]))) continue;
    const near = lines.slice(index + 1, index + 4).map((line) => /^version\s*=\s*"([^"]+)"/.exec(line)?.[1]);
    return { line: index + 1, version: near.find((version) => version !== void 0) ?? null };
  }
  return null;
}
var pythonLock = lock("python", /^(?:poetry|uv|pdm)\.lock$/);
var cargoLock = lock("cargo", /^Cargo\.lock$/);

// src/triage/locate/manifests.ts
var MANIFESTS = [
  ...[requirementsTxt, pyproject, packageJson, gemfile, goMod, composerJson, cargoToml, mixExs, pomXml, gradle, csproj],
  ...[pythonLock, packageLock, yarnAndPnpmLock, gemfileLock, composerLock, cargoLock]
];

// src/triage/locate/package-names.ts
var PYTHON_DISTRIBUTIONS = {
  bs4: ["beautifulsoup4"],
  dateutil: ["python-dateutil"],
  dotenv: ["python-dotenv"],
  jose: ["python-jose"],
  jwt: ["PyJWT"],
  multipart: ["python-multipart", "multipart"],
  python_multipart: ["python-multipart"],
  OpenSSL: ["pyOpenSSL"],
  PIL: ["Pillow"],
  attr: ["attrs"],
  corsheaders: ["django-cors-headers"],
  google: ["protobuf"],
  rest_framework: ["djangorestframework"],
  yaml: ["PyYAML"]
};
var MAVEN_GROUPS = {
  "org.springframework": "org.springframework.boot",
  "org.apache.catalina": "org.springframework.boot",
  "org.apache.coyote": "org.springframework.boot",
  "org.apache.tomcat": "org.springframework.boot"
};
function packageOf(frame, runtime) {
  if (runtime === "java" || runtime === "dotnet") return namespaced(frame, runtime);
  const found = frame.file === null ? null : dependencyOf(frame.file);
  if (!found) return null;
  const { ecosystem, name, version } = found;
  return { ecosystem, name, version, spellings: spellings(ecosystem, name) };
}
function spellings(ecosystem, name) {
  if (ecosystem === "python") return [name, ...PYTHON_DISTRIBUTIONS[name] ?? []];
  if (ecosystem === "cargo") return [name, name.replaceAll("_", "-"), name.replaceAll("-", "_")];
  return [name];
}
function namespaced(frame, runtime) {
  const name = (frame.function ?? "").slice(0, 256).replace(/^[^(]*\//, "");
  if (/^(?:java|javax|jdk|sun|com\.sun|System|Microsoft\.AspNetCore|Microsoft\.Extensions)\./.test(name)) return null;
  const segments = name.replace(/\(.*$/, "").split(".").slice(0, 8);
  const least = runtime === "java" ? 2 : 1;
  const prefixes = [];
  for (let length = segments.length - 1; length >= least; length--) {
    const prefix = segments.slice(0, length).join(".");
    prefixes.push(prefix, ...MAVEN_GROUPS[prefix] ? [MAVEN_GROUPS[prefix]] : []);
  }
  const shown = runtime === "dotnet" ? segments.slice(0, 2).join(".") : prefixes.find((prefix) => !/[A-Z]/.test(prefix));
  if (shown === void 0) return null;
  return { ecosystem: runtime === "java" ? "maven" : "nuget", name: shown, version: null, spellings: prefixes };
}

// src/triage/locate/locate.ts
var MOST_MANIFESTS = 50;
function createLocator(parts) {
  const read3 = parts.read ?? ((path) => readTracked(parts.checkout.root, path));
  const texts = /* @__PURE__ */ new Map();
  const readOnce = (path) => {
    if (!texts.has(path)) texts.set(path, read3(path));
    return texts.get(path) ?? null;
  };
  let place2;
  return (exception) => {
    const stack = exception ? [exception, ...exception.chain] : [];
    for (const one of stack) {
      const own = appFrame(one, parts.ownership);
      if (own) return own;
    }
    const declared = manifestLine(stack, parts.checkout, readOnce);
    if (declared) return declared;
    if (place2 === void 0) place2 = commandPlace(parts, readOnce);
    return place2;
  };
}
var LONGEST_FILE = 16 * 1024 * 1024;
function readTracked(root, path) {
  try {
    const file = join2(root, path);
    return statSync(file).size > LONGEST_FILE ? null : readFileSync(file, "utf8");
  } catch {
    return null;
  }
}
function appFrame(exception, ownership) {
  for (const [index, frame] of exception.frames.entries()) {
    if (frame.line === null) continue;
    const owner = ownership(frame.file, frame.function);
    if (!owner.inApp || owner.path === null) continue;
    const where = frame.function ? ` in ${frame.function}` : "";
    const why = index === 0 ? `raised here${where}` : `the innermost frame of the repository${where}`;
    return { uri: owner.path, line: frame.line, why };
  }
  return null;
}
function manifestLine(stack, checkout, read3) {
  const packages = packagesOf(stack);
  const failing = packages[0];
  if (!failing) return null;
  const candidates = manifestsOf(checkout, new Set(packages.map(({ ecosystem }) => ecosystem)));
  for (const named of packages) {
    for (const { path, manifest } of candidates) {
      if (manifest.ecosystem !== named.ecosystem) continue;
      const text = read3(path);
      const found = text ? manifest.read(text, named.spellings) : null;
      if (found) return { uri: path, line: found.line, why: declaredWhy(failing, named, found) };
    }
  }
  return null;
}
function declaredWhy(failing, named, { version }) {
  const release = (one, known) => `${one.name}${known ? ` ${known}` : ""}`;
  if (failing === named) return `inside ${release(failing, failing.version ?? version)}, declared here`;
  return `inside ${release(failing, failing.version)}, called by ${release(named, named.version ?? version)}, declared here`;
}
function packagesOf(stack) {
  const found = /* @__PURE__ */ new Map();
  for (const { frames, runtime } of stack) {
    for (const frame of frames) {
      const named = packageOf(frame, runtime);
      if (named && !found.has(named.name)) found.set(named.name, named);
    }
  }
  return [...found.values()];
}
function manifestsOf(checkout, ecosystems) {
  const found = [];
  for (const path of checkout.tracked) {
    const name = path.slice(path.lastIndexOf("/") + 1);
    const manifest = MANIFESTS.find(({ ecosystem, file }) => ecosystems.has(ecosystem) && file.test(name));
    if (manifest) found.push({ path, manifest, depth: path.split("/").length });
  }
  const rank = (one) => one.manifest.lock ? 1 : 0;
  found.sort((a, b) => rank(a) - rank(b) || a.depth - b.depth || (a.path < b.path ? -1 : 1));
  return found.slice(0, MOST_MANIFESTS);
}

// src/compare-with-base.ts
var SETUP_LIMIT_MS = 5 * 6e4;
var SHARE = 0.25;
var PLAY_MS = 4e3;
function hasBase({ base, target }, prepareBase) {
  return base.command !== null || prepareBase !== null && target.command !== null;
}
function baseReserve(options, prepareBase, bootMs) {
  return hasBase(options, prepareBase) ? Math.min(SHARE * options.timeBudgetMs, 2 * bootMs + PLAY_MS) : 0;
}
async function compareWithBase(wanted, passed, options, comparing) {
  const { prepareBase, signal } = comparing;
  const nothing = wanted.length + passed.length === 0;
  if (nothing || signal.aborted || !hasBase(options, prepareBase)) return { findings: null, notes: [] };
  comparing.ui.phase("base", `${wanted.length} findings against the base`);
  const prepared = prepareBase === null ? null : await prepareBase();
  if (typeof prepared === "string") return { findings: null, notes: [{ kind: "base", text: prepared }] };
  try {
    const move = moveTo(prepared);
    const revision = revisionOf(options, move, prepared?.directory ?? options.target.workingDirectory);
    const target = movedTarget(options.target, move);
    return await ask(revision, wanted, passed, { ...options, target }, comparing);
  } catch (error) {
    if (!(error instanceof TargetError || error instanceof RangeClosed || error instanceof NotTheBase)) throw error;
    const log2 = error instanceof TargetError ? error.log.slice(-5).map((text2) => ({ kind: "base-log", text: text2 })) : [];
    const text = `The findings could not be compared with the base: ${error.message}`;
    return { findings: null, notes: [{ kind: "base", text }, ...log2] };
  } finally {
    await prepared?.remove();
  }
}
var NotTheBase = class extends Error {
  name = "NotTheBase";
};
async function ask(revision, wanted, passed, options, { checkout: head2, judge: judge2, settings, budgetMs, now: now2, signal }) {
  let end = 0;
  const server = await openBase(revision, {
    target: options.target,
    judge: judge2,
    settings,
    setupLimitMs: SETUP_LIMIT_MS,
    deadline: () => {
      end = now2() + budgetMs;
      return end;
    },
    now: now2,
    signal
  });
  try {
    const { lab, checkout } = server;
    const check = ({ exception }) => {
      const foreign = exception?.frames.find((frame) => isHeadsFile(frame.file, head2, checkout, lab.ownership));
      if (foreign !== void 0)
        throw new NotTheBase(`its command runs code of this checkout (${foreign.file}), not of the base.`);
    };
    const over = () => signal.aborted || now2() >= end;
    const asked = wanted.map(({ finding, case: one, trial }) => ({
      fingerprint: finding.fingerprint,
      rule: finding.rule,
      stability: finding.stability,
      case: one,
      trial
    }));
    const comparison = await compare(lab, asked, passed, check, over);
    return { findings: verdicts(wanted, comparison, options, settings, server), notes: notesOf(comparison) };
  } finally {
    await server.close();
  }
}
function verdicts(wanted, { known, mended }, options, settings, { lab, checkout }) {
  const { ownership } = lab;
  const locate = createLocator({ ownership, checkout, command: options.commandText });
  const writer = createFindingWriter({ url: options.target.url, settings, ownership, locate });
  const seen = new Set(wanted.map(({ finding }) => finding.fingerprint));
  return [
    ...wanted.map(
      ({ finding }) => known.has(finding.fingerprint) ? { ...finding, verdict: "known" } : finding
    ),
    ...mended.filter(({ fingerprint: fingerprint2 }) => !seen.has(fingerprint2)).map((one) => ({ ...writer.write(bugOf(one), 0), verdict: "fixed" }))
  ];
}
function bugOf({ failure, case: one }) {
  return createBug({
    failure,
    case: one,
    confirmation: { k: 1, n: 1 },
    stability: "stable",
    seenAt: 0,
    confirmedAt: 0,
    shrinker: { best: one.messages, executions: 0, next: () => Promise.resolve("done") }
  });
}
function notesOf({ unplayed }) {
  if (unplayed === 0) return [];
  return [{ kind: "base", text: `The time was over before ${unplayed} specs could be played on the base.` }];
}
function revisionOf({ base, target }, move, directory) {
  const { command } = target;
  const moved = typeof command === "string" ? move(command) : (command ?? []).map(move);
  return { directory, command: base.command ?? moved, setup: base.setup };
}
function moveTo(prepared) {
  return prepared === null ? (text) => text : (text) => text.replaceAll(prepared.headRoot, prepared.root);
}
function movedTarget(target, move) {
  return { ...target, env: Object.fromEntries(Object.entries(target.env).map(([name, value]) => [name, move(value)])) };
}

// src/corpus/expectation.ts
var COMPARISONS = {
  "<": (status, bound) => status < bound,
  "<=": (status, bound) => status <= bound,
  ">": (status, bound) => status > bound,
  ">=": (status, bound) => status >= bound,
  "=": (status, bound) => status === bound,
  "==": (status, bound) => status === bound,
  "!=": (status, bound) => status !== bound
};
function parseExpectation(text) {
  if (text === "no-answer") return { text, isMet: (statuses) => statuses.length === 0 };
  const all = (fits2) => ({
    text,
    isMet: (statuses) => statuses.length > 0 && statuses.every((status) => status !== null && fits2(status))
  });
  const [, from, to] = /^status\s+in\s+(\d{3})\s*\.\.\s*(\d{3})$/.exec(text) ?? [];
  if (from !== void 0) return all((status) => status >= Number(from) && status <= Number(to));
  const [, sign = "", bound] = /^status\s*(<=?|>=?|==?|!=)\s*(\d{3})$/.exec(text) ?? [];
  const compare2 = COMPARISONS[sign];
  return compare2 === void 0 ? null : all((status) => compare2(status, Number(bound)));
}

// src/corpus/routes/implied-routes.ts
function impliedRoutes(routes) {
  const known = new Map(routes.map((route) => [routeName(route), route]));
  for (const { method, path } of routes) {
    if (method === "WS" || !/[?&]transport=polling(&|$)/.test(path)) continue;
    const twin = {
      method: "WS",
      path: path.replace(/([?&])transport=polling(?=&|$)/, "$1transport=websocket"),
      contentType: null,
      body: null
    };
    if (!known.has(routeName(twin))) known.set(routeName(twin), twin);
  }
  return [...known.values()];
}

// src/corpus/slow.ts
var MAX_PAUSE_SECONDS = 2;
function isSlow(mutation) {
  if (mutation.class === "typed" || !/:\s*p\s*[\dra]/.test(mutation.spec)) return false;
  let seconds = 0;
  for (const message of parseRequests(mutation.spec)) {
    for (const feature of message.features) {
      if (feature.kind !== "pause") continue;
      if (feature.seconds === "f") return true;
      seconds += Number(feature.seconds);
    }
  }
  return seconds > MAX_PAUSE_SECONDS;
}

// src/corpus/typed/confusion-values.ts
var JSON_VALUES = hostileValues([
  ["null", "null", "a member of nothing"],
  ["list", "[]", "a list instead"],
  ["object", "{}", "an object instead"],
  ["number", "0", "a number instead"],
  ["empty", '""', "no text"],
  ["true", "true", "a truth instead"],
  ["to-string", '{"toString":1,"valueOf":1}', "an object that cannot become a string"],
  ["constructor", '"constructor"', "a property of every JavaScript object"],
  ["proto", '"__proto__"', "the prototype itself"],
  ["proto-object", '{"__proto__":{"x":1},"length":1e9}', "an object that changes its prototype and claims a length"],
  ["infinity", "1e999", "a number past a double"],
  ["negative", "-1", "a number below zero"],
  ["huge", "99999999999999999999999", "a number past 64 bits"],
  ["fraction", "0.5", "half a number"],
  ["nul", '"\\u0000"', "databases and files refuse NUL"],
  ["surrogate", '"\\ud800"', "a lone surrogate"],
  ["nested-list", "[[]]", "a list in a list"],
  ["null-list", "[null]", "a list of nothing"],
  ["5000-letters", `"${"a".repeat(5e3)}"`, "a long text"],
  ["deep", `${"[".repeat(500)}${"]".repeat(500)}`, "five hundred levels"]
]);
var PARAMETER_VALUES = hostileValues([
  ["to-string", "toString", "a method of every JavaScript object"],
  ["constructor", "constructor", "a property of every JavaScript object"],
  ["proto", "__proto__", "the prototype itself"],
  ["has-own", "hasOwnProperty", "another method of every JavaScript object"],
  ["empty", "", "no value"],
  ["percent", "%", "an escape cut short"],
  ["nul", "%00", "databases and files refuse NUL"],
  ["invalid-utf8", "%ff", "decodes to a byte that is no UTF-8"],
  ["surrogate", "%ed%a0%80", "decodes to a lone surrogate"],
  ["huge", "99999999999999999999999", "a number past 64 bits"],
  ["negative", "-1", "a number below zero"],
  ["infinity", "1e999", "a number past a double"],
  ["arabic-digit", "%d9%a3", "a digit of another script"],
  ["4400-digits", "1".repeat(4400), "Python's int() stops at 4300 digits"],
  ["null", "null", "a word that some read as nothing"],
  ["quote", "'", "a quote"],
  ["bracket", "[", "a pattern that never ends"],
  ["paren", "(", "another one"],
  ["backslash", "%5c", "an escape of nothing"],
  ["brace", "{", "JSON or a template that never ends"],
  ["dots", "../../x", "a path"],
  ["crlf", "a%0d%0ab", "a line break in an echoed value"],
  ["url-bracket", "http://[", "a URL that never ends"],
  ["date-overflow", "99999-99-99T99:99:99Z", "a date out of range"],
  ["5000-letters", "a".repeat(5e3), "a long text"]
]);
var PARAMETER_FORMS = hostileValues([
  ["missing", "", "the parameter is not there"],
  ["no-value", "{name}", "a name alone"],
  ["list", "{name}[]=1", "a list instead of a text"],
  ["object", "{name}[a]=1", "an object instead of a text"],
  ["repeated", "{name}=1&{name}=2", "the parameter twice"],
  [
    "length-lie",
    "{name}[__proto__]=b&{name}[__proto__]&{name}[length]=100000000",
    "an object that claims to be a huge list"
  ],
  ["own-to-string", "{name}[toString]=1&{name}[valueOf]=1", "an object that cannot become a string"],
  ["huge-index", "{name}[999999999]=1", "a list of a billion"],
  ["open-bracket", "{name}[=1", "a nested name that never ends"],
  ["deep", `{name}${"[a]".repeat(200)}=1`, "two hundred levels"],
  ["proto-member", "{name}[__proto__][x]=1", "a member of the prototype"]
]);

// src/corpus/typed/graphql.ts
function isGraphQl(text) {
  return /^\s*(?:\{|(?:query|mutation|subscription)\b[^{]*\{)/.test(text);
}
var MANY = 2e3;
function graphQlDocuments(valid) {
  const field = /\{\s*([A-Za-z_]\w*)/.exec(valid)?.[1] ?? "__typename";
  return [
    ["overlapping-fields", `{${`${field} `.repeat(MANY)}}`, "one field thousands of times, each compared to each"],
    [
      "aliases",
      `{${Array.from({ length: MANY }, (_, i) => `a${i}:${field}`).join(" ")}}`,
      "one field under thousands of names"
    ],
    ["directives", `{${field} ${"@a".repeat(MANY)}}`, "thousands of unknown directives"],
    ["fragment-circle", `{...A} fragment A on Query{...B} fragment B on Query{...A}`, "fragments that hold each other"],
    ["many-fragments", `{${"...A ".repeat(MANY)}} fragment A on Query{${field}}`, "one fragment thousands of times"],
    ["deep", `${"{a".repeat(500)}${"}".repeat(500)}`, "selections five hundred deep"],
    ["open-braces", "{x ".repeat(MANY), "selections that never end"],
    ["deep-list", `{${field}(a:${"[".repeat(MANY)})}`, "a list that never ends"],
    ["deep-type", `query($a:${"[".repeat(MANY)}){${field}}`, "a type that never ends"],
    ["empty", "", "no document"],
    ["empty-selection", "{}", "a selection of nothing"],
    ["open", "{", "a selection that never ends"],
    ["open-string", `{${field}(a:"`, "a string that never ends"],
    ["open-block-string", `{${field}(a:"""`, "a block string that never ends"],
    ["surrogate", `{${field}(a:"\\ud800")}`, "a lone surrogate"],
    ["proto-field", "{__proto__}", "the prototype as a field"],
    ["constructor-field", "{constructor}", "a property of every JavaScript object as a field"],
    ["unknown-variable", `{${field}(a:$a)}`, "a variable nobody defined"],
    ["twice", `query A{${field}} query A{${field}}`, "two operations of one name"],
    ["subscription", `subscription{${field}}`, "an operation of another kind"],
    [
      "deep-introspection",
      `{__schema{types{${"fields{type{".repeat(10)}name${"}}".repeat(10)}}}}`,
      "introspection ten levels deep"
    ]
  ];
}

// src/corpus/typed/json-members.ts
var MAX_DEPTH = 4;
function memberPaths(value, max) {
  const paths = [];
  let level = [{ path: [], value }];
  for (let depth = 0; depth <= MAX_DEPTH && level.length > 0; depth++) {
    const next = [];
    for (const { path, value: value2 } of level) {
      if (paths.length >= max) return paths;
      paths.push(path);
      const members = Array.isArray(value2) ? Object.entries(value2).slice(0, 1) : isObject(value2) ? Object.entries(value2) : [];
      for (const [name, member] of members) next.push({ path: [...path, name], value: member });
    }
    level = next;
  }
  return paths;
}
function replaceMember(value, path, text) {
  const [step, ...rest] = path;
  if (step === void 0) return text ?? "";
  const parts = [];
  for (const [name, member] of Object.entries(value)) {
    if (name === step && rest.length === 0 && text === null) continue;
    const json = name === step ? replaceMember(member, rest, text) : JSON.stringify(member);
    parts.push(Array.isArray(value) ? json : `${JSON.stringify(name)}:${json}`);
  }
  return Array.isArray(value) ? `[${parts.join(",")}]` : `{${parts.join(",")}}`;
}
function pathName(path) {
  return path.map((step) => idWord(step)).join(".") || "whole";
}
function idWord(name) {
  return name === "" ? "%" : encodeURIComponent(Buffer.from(name).toString()).replaceAll(".", "%2E");
}
function isObject(value) {
  return value !== null && typeof value === "object";
}

// src/corpus/typed/multipart-confusion.ts
var MAX_PARTS = 10;
function* multipartChanges(contentType, body) {
  const boundary2 = /;\s*boundary="?([^";]+)/i.exec(contentType)?.[1];
  if (boundary2 === void 0) return;
  const delimiter = `--${boundary2}`;
  const pieces2 = body.split(delimiter);
  for (let index = 1; index < pieces2.length - 1 && index <= MAX_PARTS; index++) {
    const before = pieces2.slice(0, index).join(delimiter) + delimiter;
    const after = delimiter + pieces2.slice(index + 1).join(delimiter);
    const piece = pieces2[index];
    const split = piece.indexOf("\r\n\r\n");
    const headEnd = split < 0 ? piece.length : split + 4;
    const change2 = (name, text, reason) => ({
      part: /name="?([^";\r\n]*)/i.exec(piece)?.[1] ?? "",
      name,
      reason,
      body: text
    });
    yield change2("cut-data", before + piece.slice(0, headEnd), "the end where the data begins");
    yield change2("no-end", before + piece, "no delimiter after the data");
    yield change2(
      "cut-delimiter",
      `${before}${piece}${delimiter.slice(0, -1)}`,
      "a delimiter cut before its last letter"
    );
    yield change2("cut-header", before + piece.slice(0, Math.floor(headEnd / 2)), "the end inside the fields");
    yield change2("missing", before.slice(0, -delimiter.length) + after, "the part is not there");
    yield change2("twice", before + piece + delimiter + piece + after, "the part twice");
    yield change2("no-header", `${before}\r
\r
${piece.slice(headEnd)}${after}`, "a part without fields");
    for (const [name, value, reason] of NAMES) {
      yield change2(`name-${name}`, before + rename(piece, "name", value) + after, reason);
      if (!/filename=/i.test(piece)) continue;
      yield change2(`filename-${name}`, before + rename(piece, "filename", value) + after, reason);
      yield change2(`filename-${name}-no-end`, before + rename(piece, "filename", value), `${reason}, without an end`);
    }
  }
}
var NAMES = [
  ["empty", "", "an empty name"],
  ["proto", "__proto__", "the prototype as a name"],
  ["constructor", "constructor", "a name every JavaScript object has"],
  ["bracket", "a[", "a nested name that never ends"],
  ["nested-proto", "a[__proto__][x]", "a member of the prototype"],
  ["dots", "../../x", "a path"],
  ["nul", "a\0b", "files refuse NUL"],
  ["300-letters", "a".repeat(300), "longer than file names are"]
];
function rename(piece, parameter, value) {
  return piece.replace(
    new RegExp(`(; ?${parameter}=)("[^"]*"|[^;\\r\\n]*)`, "i"),
    (_, head2) => `${head2}"${value}"`
  );
}

// src/corpus/typed/confusion.ts
var MAX_MEMBERS = 30;
function* confusionMutations(route) {
  yield* jsonConfusion(route);
  yield* queryConfusion(route);
  yield* formConfusion(route);
  yield* multipartConfusion(route);
  yield* segmentConfusion(route);
}
function* jsonConfusion(route) {
  if (route.body === null || !isJson(mediaType(route.contentType ?? ""))) return;
  let valid;
  try {
    valid = JSON.parse(route.body);
  } catch {
    return;
  }
  const paths = memberPaths(valid, MAX_MEMBERS);
  for (const value of JSON_VALUES) {
    for (const path of paths) {
      const body = replaceMember(valid, path, value.text);
      yield confusion("json", pathName(path), value.name, value.reason, value.text, () => requestOn(route, { body }));
    }
  }
  for (const path of paths) {
    if (path.length === 0) continue;
    const body = replaceMember(valid, path, null);
    yield confusion("json", pathName(path), "missing", "the member is not there", "", () => requestOn(route, { body }));
  }
  for (const path of paths) {
    const text = path.reduce((at, step) => at[step], valid);
    if (typeof text !== "string" || !isGraphQl(text)) continue;
    for (const [name, document, reason] of graphQlDocuments(text)) {
      const body = replaceMember(valid, path, JSON.stringify(document));
      yield confusion(
        "graphql",
        pathName(path),
        name,
        reason,
        JSON.stringify(document),
        () => requestOn(route, { body })
      );
    }
  }
}
function* queryConfusion(route) {
  const [path = "", query] = route.path.split(/\?(.*)/s);
  if (!query) return;
  for (const [name, field, reason, value, changed2] of confusedPairs(query)) {
    yield confusion("parameter", field, name, reason, value, () => requestOn(route, { path: `${path}?${changed2}` }));
  }
}
function* formConfusion(route) {
  if (route.body === null || mediaType(route.contentType ?? "") !== "application/x-www-form-urlencoded") return;
  for (const [name, field, reason, value, body] of confusedPairs(route.body)) {
    yield confusion("form-field", field, name, reason, value, () => requestOn(route, { body }));
  }
}
function* multipartConfusion(route) {
  if (route.body === null || !mediaType(route.contentType ?? "").startsWith("multipart/")) return;
  const seen = /* @__PURE__ */ new Map();
  for (const { part, name, reason, body } of multipartChanges(route.contentType, route.body)) {
    const id = `${part}/${name}`;
    const twins = seen.get(id) ?? 0;
    seen.set(id, twins + 1);
    const field = twins === 0 ? idWord(part) : `${idWord(part)}.${twins}`;
    yield confusion("part", field, name, reason, "", () => requestOn(route, { body }));
  }
}
function* confusedPairs(query) {
  const pairs = query.split("&").slice(0, MAX_MEMBERS);
  const rest = query.split("&").slice(MAX_MEMBERS);
  const fields = pairs.map((pair) => pair.split("=", 1)[0]);
  const swapped = (index, by) => [...pairs.with(index, by), ...rest].filter((p) => p !== "").join("&");
  for (const { name, text, reason } of PARAMETER_VALUES) {
    for (const [index, field] of fields.entries())
      yield [name, label(fields, index), reason, text, swapped(index, `${field}=${text}`)];
  }
  for (const { name, text, reason } of PARAMETER_FORMS) {
    for (const [index, field] of fields.entries()) {
      const form = text.replaceAll("{name}", () => field);
      yield [`as-${name}`, label(fields, index), reason, form, swapped(index, form)];
    }
  }
}
function label(fields, index) {
  const name = fields[index];
  return fields.indexOf(name) === index ? idWord(name) : `${idWord(name)}.${index}`;
}
function* segmentConfusion(route) {
  const [path = "", query] = route.path.split(/\?(.*)/s);
  const segments = path.split("/");
  for (const { name, text, reason } of PARAMETER_VALUES) {
    for (let index = 1; index < segments.length - 1; index++) {
      const changed2 = segments.with(index, text).join("/") + (query ? `?${query}` : "");
      yield confusion("segment", `${index}`, name, reason, text, () => requestOn(route, { path: changed2 }));
    }
  }
}
function confusion(kind, field, name, reason, value, message) {
  return {
    id: `${kind}/${field}/${name}`,
    class: "typed",
    title: `${kind} ${field}: ${reason}`,
    get spec() {
      return print(message());
    },
    value,
    rfc: null,
    cwe: kind === "graphql" ? 407 : 843,
    expect: "answers below 500 and logs no exception",
    fast: null,
    once: false
  };
}
function requestOn(route, change2) {
  const body = change2.body ?? route.body;
  const features = [];
  if (route.contentType !== null)
    features.push({ kind: "content-type", value: literal(Buffer.from(route.contentType)) });
  if (body !== null) features.push({ kind: "body", value: literal(Buffer.from(body)) });
  const websocket = route.method === "WS";
  const path = literal(Buffer.from(change2.path ?? route.path));
  return { kind: "request", websocket, method: websocket ? null : literal(route.method), path, features };
}

// src/corpus/cases.ts
function createCases(options) {
  const routes = impliedRoutes(options.routes.length > 0 ? options.routes : [ROOT_ROUTE]);
  const plan = inShard(createPlan(options, routes), options.shard ?? { index: 1, total: 1 });
  const settings = createSettings({ host: options.host });
  const toCase = ({ mutation, route, scion }) => {
    const name = routeName(route);
    const write2 = () => {
      const grafted = scion === null ? scionOf(mutation).messages : place(scion(), route, options.host);
      const filled = mutation.class === "user" ? fillTemplates(grafted, userTemplates(route, options.host)) : grafted;
      return carry(filled, options.carried ?? {});
    };
    const expects = mutation.class === "user" ? parseExpectation(mutation.expect) : null;
    return createCase(mutation.id, name, caseSeed(options.seed, mutation.id, name), settings, write2, expects);
  };
  return {
    get total() {
      let total = 0;
      for (const pair of plan.all()) if (pair.mutation.class === "user" || !isSlow(pair.mutation)) total++;
      return total;
    },
    fast: { [Symbol.iterator]: () => map(plan.fast(), toCase) },
    all: () => ({ [Symbol.iterator]: () => map(plan.all(), toCase) })
  };
}
function inShard({ fast, rest }, { index, total }) {
  return {
    fast,
    *all() {
      yield* fast();
      let turn = 0;
      for (const pair of rest()) if (turn++ % total === index - 1) yield pair;
    }
  };
}
function userTemplates(route, host) {
  return [["{host}", host], ["{path}", Buffer.from(route.path).toString("latin1")]];
}
function createPlan(options, routes) {
  const first = routes[0];
  const classes = new Set(options.classes);
  const wanted = (m) => classes.has(m.class) && (options.slow || !isSlow(m));
  const spread = createSpread(routes);
  const fastTier = FAST_TIER.filter(wanted);
  const rest = BUILTIN.filter((m) => m.fast === null && wanted(m));
  const typed = classes.has("typed");
  const { early, late } = typedGroups();
  function* firstOf2(mutations) {
    for (const m of mutations) yield spread.pair(m, spread.routesOf(m)[0]);
  }
  function* othersOf(mutations) {
    for (const m of mutations) for (const route of spread.routesOf(m).slice(1)) yield spread.pair(m, route);
  }
  function* groupsOn(route) {
    yield pairsOn(route, rest);
    if (!typed) return;
    yield map(confusionMutations(route), (mutation) => ({ mutation, route, scion: null }));
    for (const group of early) yield pairsOn(route, group);
  }
  function* pairsOn(home, mutations) {
    for (const mutation of mutations) {
      for (const route of spread.routesOf(mutation)) {
        if (spread.homeOf(route) === home) yield spread.pair(mutation, route);
      }
    }
  }
  function* userPairs() {
    for (const mutation of options.userSpecs) {
      const targets = mutation.spec.includes("{path}") ? options.routes : [first];
      for (const route of targets) yield { mutation, route, scion: null };
    }
  }
  return {
    fast: () => firstOf2(fastTier),
    *rest() {
      yield* userPairs();
      yield* othersOf(fastTier);
      yield* roundRobin(routes.map((route) => roundRobin(groupsOn(route))));
      if (typed) for (const group of late) yield* roundRobin(routes.map((route) => pairsOn(route, group)));
    }
  };
}
function createSpread(routes) {
  const first = routes[0];
  const root = { ...first, method: first.method === "WS" ? "GET" : first.method, path: "/" };
  const plain3 = routes.find((route) => route.method !== "WS") ?? root;
  const forBodies = routes.find(takesBody) ?? plain3;
  const withRoot = routes.some((r) => r.path === "/") ? routes : [root, ...routes];
  const folders = withRoot.filter((route, index) => {
    const key = (r) => `${r.method} ${pathAbove(r.path)}`;
    return withRoot.findIndex((r) => key(r) === key(route)) === index;
  });
  const scions = /* @__PURE__ */ new WeakMap();
  const scionFor = (mutation) => {
    let scion = scions.get(mutation);
    if (scion === void 0) {
      scion = scionOf(mutation);
      if (mutation.class !== "typed") scions.set(mutation, scion);
    }
    return scion;
  };
  const targets = (needs) => {
    if (needs.once) return [needs.body ? forBodies : plain3];
    const fitting = (needs.path ? folders : routes).filter((route) => fits(needs, route));
    return fitting.length > 0 ? fitting : [plain3];
  };
  const cache = /* @__PURE__ */ new WeakMap();
  return {
    /** The route in whose turn a route that was made here is fired. */
    homeOf: (route) => route === root ? first : route,
    /** Where a mutation goes, in the order of routes. */
    routesOf(mutation) {
      let where = cache.get(mutation);
      if (where === void 0) {
        where = targets(mutation.class === "typed" ? typedNeeds(mutation) : scionFor(mutation).needs);
        cache.set(mutation, where);
      }
      return where;
    },
    pair: (mutation, route) => ({ mutation, route, scion: () => scionFor(mutation) })
  };
}
function typedNeeds(mutation) {
  const { spec } = mutation;
  return {
    body: spec.startsWith("post:"),
    upgrade: spec.startsWith("ws:"),
    plain: !spec.startsWith("ws:") && !(spec.startsWith("get:") && !spec.includes('":b"')),
    path: spec.startsWith('get:"/') && !spec.startsWith('get:"/?'),
    once: mutation.once
  };
}
function* map(source, change2) {
  for (const item of source) yield change2(item);
}

// src/fire/volley.ts
var SILENT_TURNS = 2;
var LAST_BYTES_MS = 20;
var WAITING_MS = 60;
var STAND_INS = 3;
async function fireVolley(range, options) {
  await range.ensureUp();
  const mark = range.watch.mark();
  const fired = [];
  let taken = 0;
  let stop = false;
  let silent = 0;
  const inFlight = /* @__PURE__ */ new Map();
  const dead = new AbortController();
  const forget = range.onExit(() => setTimeout(() => dead.abort(), LAST_BYTES_MS));
  const signal = AbortSignal.any([options.signal, dead.signal]);
  async function worker() {
    while (!stop && taken < options.most && !options.signal.aborted) {
      const shot = options.next();
      if (shot === null) return;
      const order = taken++;
      inFlight.set(order, performance.now());
      const exchange = await range.fire(shot, signal);
      inFlight.delete(order);
      fired.push({ shot, exchange, order });
      silent = exchange.responses.length === 0 && exchange.ended !== "fin" ? silent + 1 : 0;
      if (range.exited || exchange.ended === "refused" || silent >= SILENT_TURNS * options.concurrency) stop = true;
      if (options.concurrency === 1 && exchange.responses.length === 0) stop = true;
    }
  }
  const workers = Array.from({ length: options.concurrency }, worker);
  let spare = options.concurrency > 1 ? options.concurrency * (STAND_INS - 1) : 0;
  const standIn = setInterval(() => {
    const now2 = performance.now();
    const waiting = [...inFlight.values()].filter((since) => now2 - since > WAITING_MS).length;
    for (let n = Math.min(spare, waiting - (workers.length - options.concurrency)); n > 0 && !stop; n--) {
      spare--;
      workers.push(worker());
    }
  }, WAITING_MS);
  for (let done = 0; done < workers.length; done++) await workers[done];
  clearInterval(standIn);
  forget();
  const quietMs = range.calibration.logLinesPerRequest >= 1 ? 10 : 30;
  let exceptions = await range.watch.settle(mark, { quietMs, maxMs: 300 });
  const health = range.exited ? null : await range.health();
  if (health?.answered === false && !health.timedOut) await range.awaitExit();
  const died = range.exited;
  if (died) exceptions = await range.watch.settle(mark, { quietMs: 60, maxMs: 500 });
  const gone = died || health?.answered === false;
  if (gone && !died) range.condemn();
  const lost = gone ? lastAnswerAt(fired) : Number.POSITIVE_INFINITY;
  const victims = fired.filter(
    ({ exchange }) => !reached(exchange) || exchange.endedAt > lost && !answered(exchange)
  );
  const hits = fired.filter((hit) => !victims.includes(hit));
  return {
    hits,
    victims,
    exceptions,
    died,
    health: died ? null : health,
    spoilt: !died && health !== null && isSpoilt(health, range),
    leak: died ? range.target.leak() : null
  };
}
var answered = (exchange) => exchange.responses.length > 0;
var reached = ({ ended, bytesSent }) => ended !== "refused" && (ended !== "unreachable" || bytesSent > 0);
function lastAnswerAt(fired) {
  return Math.max(0, ...fired.filter(({ exchange }) => answered(exchange)).map(({ exchange }) => exchange.startedAt));
}

// src/github/redact-report.ts
var LEAST_CUT = 4;
function createReportRedactor(secrets) {
  if (secrets.length === 0) return (value) => value;
  const redact = createRedactor(secrets);
  const forms = secrets.flatMap(maskForms);
  const text = (whole) => {
    const redacted = redact(whole);
    for (const form of forms) {
      for (let length = Math.min(form.length - 1, redacted.length); length >= LEAST_CUT; length--) {
        if (redacted.endsWith(form.slice(0, length))) return `${redacted.slice(0, -length)}***`;
      }
    }
    return redacted;
  };
  const bytes = (base64) => Buffer.from(redact(Buffer.from(base64, "base64").toString("latin1")), "latin1").toString("base64");
  const deep = (value, key) => {
    if (typeof value === "string") return key === "request_base64" ? bytes(value) : text(value);
    if (Array.isArray(value)) return value.map((one) => deep(one, key));
    if (typeof value !== "object" || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, deep(one, name)]));
  };
  return (value) => deep(value, "");
}

// src/memory.ts
import { relative as relative3 } from "node:path";

// src/options/suppression.ts
function isExpired(suppression, today) {
  return suppression.expires !== null && today.toISOString().slice(0, 10) > suppression.expires;
}

// src/report/fixed.ts
function fixedOf({ fingerprint: fingerprint2, rule, level, route, spec, sequence, location }, url) {
  const [, uri, line] = /^(.+):(\d+)$/.exec(location ?? "") ?? [];
  return {
    fingerprint: fingerprint2,
    rule,
    level: level === "warning" ? "warning" : "error",
    verdict: "fixed",
    stability: "stable",
    signals: [],
    evidence: [],
    spec,
    sequence,
    pathoc: (sequence ?? [spec]).map((one) => pathocCommand(url, [one])).join("; "),
    request_base64: "",
    original_spec: spec,
    mutation: `regression/${fingerprint2}`,
    route,
    exception: null,
    location: uri === void 0 ? null : { uri, line: Number(line), why: "where it was when the baseline was taken" },
    response: { status: null, ended: "unknown" },
    confirmed: { k: 0, n: 0 },
    minimized: { executions: 0, from_length: spec.length, to_length: spec.length },
    first_seen_ms: 0
  };
}

// src/save-regressions.ts
import { existsSync, mkdirSync, readFileSync as readFileSync2, writeFileSync } from "node:fs";
import { join as join3 } from "node:path";

// src/report/regression-file.ts
function toRegressionFile(finding, seed) {
  const { fingerprint: fingerprint2, rule, exception, route, spec, sequence } = finding;
  const specs = sequence ?? [spec];
  const comments = [
    `id: ${fingerprint2}`,
    `rule: ${rule}`,
    ...exception === null ? [] : [`exception: ${oneLine(exception.type)}`],
    `route: ${oneLine(route)}`,
    ...specs.some((text) => text.includes("@")) ? [`seed: ${seed}`] : [],
    "minimal: nothing can go from it; it is played as it stands"
  ];
  return {
    name: `${fileName(`${fingerprint2}-${rule}`)}.pathoc`,
    text: [...comments.map((comment) => `# ${comment}`), ...specs].map((line) => `${line}
`).join("")
  };
}
function oneLine(text) {
  return terminalLine(text, 200).replace(/[^\x20-\x7e]/g, "?");
}

// src/save-regressions.ts
function saveRegressions(directory, saved, secrets) {
  return saved.filter(({ finding }) => finding.stability === "stable" && !finding.mutation.startsWith("regression/")).flatMap(({ finding, seed }) => {
    const { name, text } = toRegressionFile(finding, seed);
    const path = `${REGRESSIONS}/${name}`;
    const problem = secrets.some(
      (secret) => secret !== "" && [secret, ...maskForms(secret)].some((form) => text.includes(form))
    ) ? "it would hold a secret" : !readsBack(text, finding) ? "its spec would not read back the same" : write(join3(directory, path), text, finding.fingerprint);
    if (problem === "same") return [];
    if (problem !== null) return [note(`${path} was not written: ${problem}.`)];
    return [note(`Commit ${path}: it replays ${finding.rule} ${finding.fingerprint} first in every run.`)];
  });
}
var note = (text) => ({ kind: "regression", text });
function readsBack(text, { spec, sequence }) {
  try {
    const { specs } = parseRegression(text, "regression");
    return JSON.stringify(specs) === JSON.stringify(sequence ?? [spec]);
  } catch {
    return false;
  }
}
function write(path, text, fingerprint2) {
  try {
    mkdirSync(join3(path, ".."), { recursive: true });
    if (!existsSync(path)) {
      writeFileSync(path, text, { flag: "wx" });
      return null;
    }
    const recorded = readFileSync2(path, "latin1").startsWith(`# id: ${fingerprint2}
`);
    return recorded ? "same" : "another file of this name is there";
  } catch (error) {
    return `it cannot be written (${error.code})`;
  }
}

// src/triage/suppress.ts
function suppress(findings, suppressions, { isExpired: isExpired2, conclusive }) {
  const rules = suppressions.map((suppression) => ({
    suppression,
    expired: isExpired2(suppression),
    matches: matcherOf(suppression),
    count: 0
  }));
  const judged = findings.map((finding) => {
    if (finding.verdict === "fixed") return finding;
    const matching = rules.filter((rule) => rule.matches(finding));
    for (const rule of matching) rule.count++;
    if (matching.length === 0) return finding;
    return { ...finding, verdict: matching.every((rule) => rule.expired) ? "new" : "suppressed" };
  });
  const notes = rules.flatMap(({ suppression, expired, count: count3 }) => {
    const what = `The suppression of ${nameOf(suppression)} (${suppression.reason})`;
    if (count3 === 0) return conclusive ? [`${what} matches nothing any more; it can go.`] : [];
    const findings2 = count3 === 1 ? "its finding counts" : `its ${count3} findings count`;
    return expired ? [`${what} expired after ${suppression.expires}: ${findings2} as new.`] : [];
  });
  return { findings: judged, notes };
}
function matcherOf({ fingerprint: fingerprint2, rule, path }) {
  if (fingerprint2 !== null) return (finding) => finding.fingerprint === fingerprint2.toLowerCase();
  const matches = globMatcher(path ?? "**");
  return (finding) => finding.rule === rule && finding.location !== null && matches(finding.location.uri);
}
function nameOf({ fingerprint: fingerprint2, rule, path }) {
  return fingerprint2 ?? `${rule} in ${path}`;
}

// src/memory.ts
function recall({ cases, base, target }) {
  const settings = createSettings({ host: target.url.hostname });
  const first = cases.routes[0];
  const route = first === void 0 ? "GET /" : routeName(first);
  const replay = { settings, seed: cases.seed, route, carried: target.headers };
  const baseline = base.baseline === null ? null : readBaseline(base.baseline, relative3(cases.directory, base.baseline));
  const regressions = readRegressions(cases.directory, replay);
  const seen = new Set(regressions.map((one) => one.spec));
  const known = (baseline?.findings ?? []).flatMap((finding) => baselineCases(finding, replay));
  return { cases: [...regressions, ...known.filter((one) => !seen.has(one.spec))], baseline };
}
function baselineCases(finding, replay) {
  const { fingerprint: fingerprint2, rule, spec, sequence, route } = finding;
  try {
    const specs = sequence ?? (spec === "" ? [] : [spec]);
    return casesOf({ name: fingerprint2, specs, route: route || null, rule, seed: null, minimal: true }, replay);
  } catch {
    return [];
  }
}
async function compareWithMemory(memory, run2, options, comparing) {
  const notes = [];
  const wanted = run2.found.map(({ finding, bug }) => ({
    finding,
    case: variantOf(bug.case, bug.messages, comparing.settings),
    trial: trialOf(bug.failure)
  }));
  const base = await compareWithBase(wanted, run2.passed, options, comparing);
  notes.push(...base.notes);
  const compared = base.findings ?? compareWithBaseline(
    wanted.map((one) => one.finding),
    memory.baseline,
    run2,
    options
  );
  const { findings, notes: suppressions } = suppress(compared, options.suppressions, {
    isExpired: (suppression) => isExpired(suppression, /* @__PURE__ */ new Date()),
    conclusive: run2.conclusive
  });
  notes.push(...suppressions.map((text) => ({ kind: "suppression", text })));
  if (options.saveRegressions) {
    const seeds = new Map(run2.found.map(({ finding, bug }) => [finding.fingerprint, bug.case.seed]));
    const saved = findings.filter(({ verdict }) => verdict === "new" || verdict === "known").map((finding) => ({ finding, seed: seeds.get(finding.fingerprint) ?? 0 }));
    notes.push(...saveRegressions(options.cases.directory, saved, options.secrets));
  }
  return { findings, notes };
}
function compareWithBaseline(findings, baseline, { conclusive, passed }, { target }) {
  if (baseline === null) return findings;
  const known = new Set(baseline.findings.map(({ fingerprint: fingerprint2 }) => fingerprint2));
  const seen = new Set(findings.map(({ fingerprint: fingerprint2 }) => fingerprint2));
  const fine = new Set(passed.map(({ spec }) => spec));
  const gone = baseline.findings.filter(
    ({ fingerprint: fingerprint2, spec }) => conclusive && !seen.has(fingerprint2) && fine.has(spec)
  );
  return [
    ...findings.map(
      (finding) => known.has(finding.fingerprint) ? { ...finding, verdict: "known" } : finding
    ),
    ...gone.map((one) => fixedOf(one, target.url))
  ];
}

// src/options/corpus-options.ts
import { readFileSync as readFileSync3 } from "node:fs";
import { resolve } from "node:path";

// src/corpus/routes/har.ts
function harRoutes(text, host, source = "--har") {
  const requests = [];
  for (const entry of entriesOf(text, source)) {
    const request = entry?.request;
    const url = parseUrl(request?.url);
    if (request && url && /^(https?|wss?):$/.test(url.protocol)) requests.push({ url, request });
  }
  const recorded = requests.some(({ url }) => url.host === host) ? host : requests[0]?.url.host;
  const routes = /* @__PURE__ */ new Map();
  for (const { url, request } of requests) {
    if (url.host !== recorded) continue;
    const route = routeOf(url, request);
    if (route && !routes.has(routeName(route))) routes.set(routeName(route), route);
  }
  return [...routes.values()];
}
function entriesOf(text, source) {
  let file = null;
  try {
    file = JSON.parse(text.replace(/^\ufeff/, ""));
  } catch (error) {
    throw new UsageError(`${source}: not JSON (${error.message}); export the recording as HAR`, null, {
      cause: error
    });
  }
  const entries = file?.log?.entries;
  if (!Array.isArray(entries)) throw new UsageError(`${source}: no log.entries; export the recording as HAR`);
  return entries;
}
function routeOf(url, request) {
  const path = url.pathname + url.search;
  if (url.protocol.startsWith("ws")) return { method: "WS", path, contentType: null, body: null };
  const method = String(request.method).toUpperCase();
  if (!/^[A-Z-]+$/.test(method)) return null;
  const { mimeType, text } = request.postData ?? {};
  const body = typeof text === "string" && text !== "" ? text : null;
  return { method, path, contentType: typeof mimeType === "string" && body !== null ? mimeType : null, body };
}
function parseUrl(text) {
  try {
    return new URL(String(text));
  } catch {
    return null;
  }
}

// src/corpus/routes/openapi.ts
var import_yaml = __toESM(require_dist(), 1);

// src/corpus/routes/json-reference.ts
function asObject(value) {
  return value !== null && typeof value === "object" && !Array.isArray(value) ? value : {};
}
var MAX_HOPS = 20;
function resolver(root) {
  return (value) => {
    let object = asObject(value);
    for (let hops = 0; typeof object.$ref === "string"; hops++) {
      if (hops === MAX_HOPS) return {};
      object = asObject(pointTo(root, object.$ref));
    }
    return object;
  };
}
function pointTo(root, reference) {
  if (!reference.startsWith("#/")) return void 0;
  let at = root;
  for (const step of reference.slice(2).split("/")) {
    const key = unescapePercent(step).replaceAll("~1", "/").replaceAll("~0", "~");
    if (at === null || typeof at !== "object" || !Object.hasOwn(at, key)) return void 0;
    at = at[key];
  }
  return at;
}
function unescapePercent(text) {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

// src/corpus/routes/schema-sample.ts
var MAX_DEPTH2 = 6;
var MAX_ITEMS = 10;
var MAX_LENGTH = 1e3;
var FORMATS = {
  date: "2020-01-01",
  "date-time": "2020-01-01T00:00:00Z",
  time: "00:00:00Z",
  duration: "P1D",
  email: "a@example.com",
  hostname: "example.com",
  ipv4: "127.0.0.1",
  ipv6: "::1",
  uri: "http://example.com/",
  url: "http://example.com/",
  "uri-reference": "/a",
  uuid: "123e4567-e89b-42d3-a456-426614174000",
  byte: "YQ=="
};
function sampleOf(schema, resolve2, depth = 0) {
  if (depth > MAX_DEPTH2) return null;
  const s = merged(resolve2(schema), resolve2, 0);
  const given = s.example ?? firstOf(s.examples) ?? s.default ?? s.const ?? firstOf(s.enum);
  if (given !== void 0) return given;
  const choice = firstOf(s.oneOf) ?? firstOf(s.anyOf);
  if (choice !== void 0) return sampleOf(choice, resolve2, depth + 1);
  switch (typeOf(s)) {
    case "object":
      return Object.fromEntries(
        Object.entries(asObject(s.properties)).filter(([name, property]) => depth < 3 || includes(s.required, name) || resolve2(property).type !== "object").map(([name, property]) => [name, sampleOf(property, resolve2, depth + 1)])
      );
    case "array": {
      const count3 = Math.min(Math.max(numberOr(s.minItems, 1), 1), MAX_ITEMS);
      return Array.from({ length: count3 }, () => sampleOf(s.items ?? {}, resolve2, depth + 1));
    }
    case "integer":
    case "number":
      return numberOf(s);
    case "boolean":
      return true;
    case "null":
      return null;
    default:
      return stringOf(s);
  }
}
function typeOf(s) {
  const type = Array.isArray(s.type) ? s.type.find((t) => t !== "null") : s.type;
  if (typeof type === "string") return type;
  if (s.properties !== void 0) return "object";
  return s.items !== void 0 ? "array" : "string";
}
function merged(s, resolve2, depth) {
  if (!Array.isArray(s.allOf) || depth > MAX_DEPTH2) return s;
  const parts = [...s.allOf.map((part) => merged(resolve2(part), resolve2, depth + 1)), s];
  const properties = Object.assign({}, ...parts.map((part) => asObject(part.properties)));
  return {
    ...Object.assign({}, ...parts),
    allOf: void 0,
    ...Object.keys(properties).length > 0 && { properties }
  };
}
function numberOf(s) {
  const above = typeof s.exclusiveMinimum === "number" ? s.exclusiveMinimum + 1 : numberOr(s.minimum, 1);
  const value = Math.min(above, numberOr(s.maximum, Number.MAX_SAFE_INTEGER));
  const step = numberOr(s.multipleOf, 0);
  return step > 0 ? Math.ceil(value / step) * step : value;
}
function stringOf(s) {
  const text = FORMATS[String(s.format)] ?? "a";
  const least = Math.min(numberOr(s.minLength, 0), MAX_LENGTH);
  return text.padEnd(least, "a").slice(0, Math.max(numberOr(s.maxLength, MAX_LENGTH), 0));
}
function firstOf(value) {
  return Array.isArray(value) ? value[0] : void 0;
}
function includes(value, name) {
  return Array.isArray(value) && value.includes(name);
}
function numberOr(value, otherwise) {
  return typeof value === "number" && Number.isFinite(value) ? value : otherwise;
}

// src/corpus/routes/openapi.ts
var METHODS = ["get", "head", "post", "put", "patch", "delete", "options", "trace", "query"];
function openApiRoutes(text, source = "--openapi") {
  const root = readDescription(text, source);
  const resolve2 = resolver(root);
  const base = basePath(root);
  const routes = /* @__PURE__ */ new Map();
  for (const [template, value] of Object.entries(asObject(root.paths))) {
    const item = resolve2(value);
    for (const method of METHODS) {
      const operation = asObject(item[method]);
      if (Object.keys(operation).length === 0) continue;
      const parameters = [...list(item.parameters), ...list(operation.parameters)].map(resolve2);
      const path = fillPath(base + template, parameters, resolve2) + queryOf(parameters, resolve2);
      const body = bodyOf(root, operation, parameters, resolve2);
      const route = { method: method.toUpperCase(), path, contentType: null, body: null, ...body };
      if (!routes.has(routeName(route))) routes.set(routeName(route), route);
    }
  }
  return [...routes.values()];
}
function readDescription(text, source) {
  const document = (0, import_yaml.parseDocument)(text.replace(/^\ufeff/, ""));
  const error = document.errors[0];
  if (error) {
    const { line = 1, col = 1 } = error.linePos?.[0] ?? {};
    const place2 = { source, line, column: col, text: text.split("\n")[line - 1] ?? "" };
    throw new UsageError(`${source}: neither JSON nor YAML: ${error.message.split("\n", 1)[0]}`, place2, {
      cause: error
    });
  }
  let root;
  try {
    root = asObject(document.toJS({ maxAliasCount: 1e3 }));
  } catch (cause) {
    throw new UsageError(`${source}: ${cause.message}`, null, { cause });
  }
  if (!/^3\.|^2\.0$/.test(String(root.openapi ?? root.swagger))) {
    throw new UsageError(`${source}: no OpenAPI description: it must say "openapi: 3.x" or "swagger: '2.0'"`);
  }
  return root;
}
function basePath(root) {
  if (typeof root.basePath === "string") return root.basePath.replace(/\/$/, "");
  const server = asObject(list(root.servers)[0]);
  const variables = asObject(server.variables);
  const url = String(server.url ?? "").replace(/\{([^}]*)\}/g, (_, name) => {
    return String(asObject(variables[name]).default ?? "");
  });
  const path = url.replace(/^[a-z][a-z0-9+.-]*:\/\/[^/]*/i, "").replace(/\/$/, "");
  return path === "" || path.startsWith("/") ? path : `/${path}`;
}
function fillPath(template, parameters, resolve2) {
  const filled = template.replace(/\{([^}]*)\}/g, (_, name) => {
    const parameter = parameters.find((p) => p.in === "path" && p.name === name);
    return encodeURIComponent(plain(parameter ? parameterValue(parameter, resolve2) : "a") || "a");
  });
  return encodeURI(filled).replaceAll("%25", "%");
}
function queryOf(parameters, resolve2) {
  const pairs = parameters.filter((p) => p.in === "query").map((p) => `${encodeURIComponent(String(p.name))}=${encodeURIComponent(plain(parameterValue(p, resolve2)))}`);
  return pairs.length > 0 ? `?${pairs.join("&")}` : "";
}
function parameterValue(parameter, resolve2) {
  const example = exampleOf(parameter, resolve2);
  if (example !== void 0) return example;
  const content = Object.values(asObject(parameter.content))[0];
  return sampleOf(parameter.schema ?? asObject(content).schema ?? parameter, resolve2);
}
function exampleOf(holder, resolve2) {
  if (holder.example !== void 0) return holder.example;
  const first = Object.values(asObject(holder.examples))[0];
  return first === void 0 ? void 0 : resolve2(first).value;
}
function bodyOf(root, operation, parameters, resolve2) {
  if (root.swagger !== void 0) return bodyOfVersion2(root, operation, parameters, resolve2);
  const content = Object.entries(asObject(resolve2(operation.requestBody).content));
  const [type, media] = content.find(([name]) => isJson(mediaType(name))) ?? content[0] ?? [];
  if (type === void 0) return {};
  const holder = asObject(media);
  return writeBody(type, exampleOf(holder, resolve2) ?? sampleOf(holder.schema ?? {}, resolve2));
}
function bodyOfVersion2(root, operation, parameters, resolve2) {
  const types = [...list(operation.consumes), ...list(root.consumes)].map(String);
  const body = parameters.find((p) => p.in === "body");
  if (body)
    return writeBody(
      types.find((t) => isJson(mediaType(t))) ?? types[0] ?? "application/json",
      parameterValue(body, resolve2)
    );
  const form = parameters.filter((p) => p.in === "formData");
  if (form.length === 0) return {};
  const type = form.some((p) => p.type === "file") ? "multipart/form-data" : "application/x-www-form-urlencoded";
  return writeBody(type, Object.fromEntries(form.map((p) => [String(p.name), parameterValue(p, resolve2)])));
}
function writeBody(contentType, value) {
  const type = mediaType(contentType).replaceAll("*", "plain");
  if (isJson(type)) return { contentType, body: JSON.stringify(value) };
  if (type === "application/x-www-form-urlencoded") {
    const pairs = Object.entries(asObject(value)).map(([name, member]) => [
      name,
      plain(member ?? "")
    ]);
    return { contentType, body: new URLSearchParams(pairs).toString() || "a=1" };
  }
  if (typeof value === "string" && value !== "" && !type.startsWith("multipart/")) return { contentType, body: value };
  return validBody(contentType.includes("*") ? type : contentType);
}
function plain(value) {
  return value !== null && typeof value === "object" ? JSON.stringify(value) : String(value);
}
function list(value) {
  return Array.isArray(value) ? value : [];
}

// src/options/corpus-options.ts
function corpusOptions(settings, url) {
  const { classes, slow, seed, shard, directory } = settings;
  const routes = [...settings.routes];
  if (settings.openapi !== null)
    routes.push(...openApiRoutes(read2(settings.openapi, directory, "--openapi"), settings.openapi));
  if (settings.har !== null) routes.push(...harRoutes(read2(settings.har, directory, "--har"), url.host, settings.har));
  const kept = routes.filter((route) => !settings.excludeRoutes.some((excluded) => excluded(route)));
  if (kept.length === 0) {
    throw new UsageError("--exclude-route leaves no route to fire at; exclude less, or name a route with --route");
  }
  const userSpecs = readUserSpecs(directory, settings.specs.length > 0 ? settings.specs : [DEFAULT_SPECS]);
  const carried = carriedFields(settings.headers, settings.cookies);
  return { classes, routes: kept, userSpecs, slow, seed, shard, host: url.hostname, carried };
}
function read2(path, directory, option) {
  try {
    return readFileSync3(resolve(directory, path), "utf8");
  } catch (cause) {
    throw new UsageError(`${option}: cannot read ${path}: ${cause.message}`, null, { cause });
  }
}

// src/report/conclude.ts
function concludeReport(parts) {
  const { rule, stats, findings, notes, seed, target } = parts;
  const untested = stats.stopped_because === "unhealthy" || stats.stopped_because === "restarts" || !parts.fastTierDone;
  const live = findings.filter((finding) => finding.verdict === "new" || finding.verdict === "known");
  const outcome = untested ? "inconclusive" : live.length > 0 ? "findings" : "clean";
  return {
    version: 1,
    outcome,
    exit_code: parts.cancelled ? EXIT.cancelled : untested ? EXIT.inconclusive : fails(live, rule) ? EXIT.findings : EXIT.clean,
    seed,
    target,
    stats,
    findings: worstFirst(findings),
    notes
  };
}
function fails(findings, { failOn, failLevel }) {
  if (failOn === "never") return false;
  return findings.some(
    (finding) => (finding.level === "error" || failLevel === "warning") && (failOn === "any" || finding.verdict === "new")
  );
}

// src/report/tally.ts
function startTally(startedAt) {
  const judged = /* @__PURE__ */ new Set();
  let requests = 0;
  let responses = 0;
  let firingMs = 0;
  let corpusTotal = 0;
  let bootMs = null;
  let readyAt = startedAt;
  let firstFindingAt = null;
  const requestsPerSecond = () => firingMs > 0 ? Math.round(1e3 * requests / firingMs) : null;
  return {
    ready(at, boot, total) {
      readyAt = at;
      bootMs = boot;
      corpusTotal = total;
    },
    get readyAt() {
      return readyAt;
    },
    found(at) {
      firstFindingAt ??= at;
    },
    volley(hits, ms) {
      firingMs += ms;
      for (const { shot, exchange } of hits) {
        judged.add(shot);
        if (exchange.sentAll) requests++;
        responses += exchange.responses.length + exchange.surplus;
      }
    },
    get firingMs() {
      return firingMs;
    },
    ended: (killer) => void judged.add(killer),
    get cases() {
      return judged.size;
    },
    requestsPerSecond,
    stats({ now: now2, restarts, executions, stoppedBecause }) {
      return {
        elapsed_ms: Math.round(now2 - startedAt),
        boot_ms: bootMs === null ? null : Math.round(bootMs),
        cases: judged.size,
        requests,
        responses,
        executions_triage: executions,
        restarts,
        requests_per_second: requestsPerSecond(),
        corpus_total: corpusTotal,
        corpus_run: Math.min(judged.size, corpusTotal),
        time_to_first_finding_ms: firstFindingAt === null ? null : Math.round(firstFindingAt - readyAt),
        stopped_because: stoppedBecause
      };
    }
  };
}

// src/schedule/budget.ts
var TRIAGE_SHARE = 0.25;
var TRIAGE_LEAST_MS = 5e3;
var TRIAGE_MOST_MS = 6e4;
function shareOut(startedAt, budgetMs) {
  const wanted = Math.min(TRIAGE_MOST_MS, Math.max(TRIAGE_LEAST_MS, budgetMs * TRIAGE_SHARE));
  const reserve = Math.min(wanted, budgetMs / 2);
  return { firingEnds: startedAt + budgetMs - reserve, ends: startedAt + budgetMs };
}

// src/schedule/queue.ts
var PUT_OFF = { kills: 1, suspicions: 2 };
var LEAVE_OUT = 3;
var TRIES2 = 3;
function createQueue(cases, family = familyOf2) {
  const source = cases[Symbol.iterator]();
  const front = [];
  const pausing = [];
  const putOff = [];
  const kills = /* @__PURE__ */ new Map();
  const suspicions = /* @__PURE__ */ new Map();
  const tries = /* @__PURE__ */ new Map();
  const killers = /* @__PURE__ */ new Set();
  const last = [];
  let killerFound = false;
  let skipped = 0;
  let givenUp = 0;
  let sourceDone = false;
  const killsOf = (c) => kills.get(family(c)) ?? 0;
  const isRisky = (c) => killsOf(c) >= PUT_OFF.kills || (suspicions.get(family(c)) ?? 0) >= PUT_OFF.suspicions;
  const key = (c) => `${c.mutation} ${c.route}`;
  function retry(c, among) {
    const count3 = (tries.get(c) ?? 0) + (killerFound ? 0 : 1);
    tries.set(c, count3);
    if (killers.has(key(c))) return;
    if (count3 < TRIES2) among.push(c);
    else if (count3 === TRIES2) last.push(c);
    else givenUp++;
  }
  function peek() {
    while (front.length === 0 && !sourceDone) {
      const step = source.next();
      if (step.done === true) sourceDone = true;
      else if (pauses(step.value)) pausing.push(step.value);
      else if (isRisky(step.value)) putOff.push(step.value);
      else front.push(step.value);
    }
    while (last[0] !== void 0 && killers.has(key(last[0]))) last.shift();
    while (putOff[0] !== void 0 && (killsOf(putOff[0]) >= LEAVE_OUT || killers.has(key(putOff[0])))) {
      if (!killers.has(key(putOff[0]))) skipped++;
      putOff.shift();
    }
  }
  return {
    next() {
      peek();
      killerFound = false;
      return front.shift() ?? pausing.shift() ?? putOff.shift() ?? last.shift() ?? null;
    },
    again(spoilt) {
      for (const c of spoilt) retry(c, front);
    },
    suspect(suspects) {
      for (const c of suspects) {
        suspicions.set(family(c), (suspicions.get(family(c)) ?? 0) + 1);
        retry(c, putOff);
      }
    },
    killed(killer) {
      if (!killers.has(key(killer))) killerFound = true;
      killers.add(key(killer));
      kills.set(family(killer), killsOf(killer) + 1);
    },
    lane() {
      peek();
      if (front.length > 0) return "corpus";
      return pausing.length > 0 ? "pausing" : "alone";
    },
    skipped: () => skipped,
    givenUp: () => givenUp,
    done() {
      peek();
      return front.length + pausing.length + putOff.length + last.length === 0;
    }
  };
}
function familyOf2(c) {
  return c.mutation.split("/", 2).join("/");
}
var SHORT_PAUSE = 0.25;
function pauses(c) {
  let seconds = 0;
  for (const { features } of c.messages) {
    for (const feature of features) {
      if (feature.kind === "pause")
        seconds += feature.seconds === "f" ? Number.POSITIVE_INFINITY : Number(feature.seconds);
    }
  }
  return seconds > SHORT_PAUSE;
}

// src/triage/confirm.ts
var FIRST_TRIES = 3;
var MOST_TRIES = 10;
async function confirm(attempt, seen, stop = () => false) {
  let k = seen ? 1 : 0;
  let n = k;
  while (n < FIRST_TRIES && !stop()) {
    if (await attempt() !== null) k++;
    n++;
  }
  if (k < n && k > 0) {
    while (n < MOST_TRIES && (k + MOST_TRIES - n) * 2 >= MOST_TRIES && !stop()) {
      if (await attempt() !== null) k++;
      n++;
    }
  }
  return { k, n, stability: stabilityOf(k, n) };
}
function stabilityOf(k, n) {
  if (k === n && k > 0) return "stable";
  return k * 2 >= n && k > 0 ? "flaky" : "unreproduced";
}

// src/fire/holding-watch.ts
import { setTimeout as sleep } from "node:timers/promises";
var NOTABLE = 6;
var LET_GO_MS = 2500;
var POLL_MS = 100;
function watchHolding(range) {
  let base = null;
  let life = -1;
  let seen = null;
  return {
    async look() {
      let now2 = await range.target.resources();
      if (now2 === null || range.exited) return "rested";
      if (base === null || life !== range.target.boots || now2.processes !== base.processes) {
        base = seen = now2;
        life = range.target.boots;
        return "rested";
      }
      const end = performance.now() + LET_GO_MS;
      while (now2 !== null && grown(now2, base) >= NOTABLE && performance.now() < end) {
        await sleep(POLL_MS);
        now2 = await range.target.resources();
      }
      if (now2 === null) return "rested";
      seen = now2;
      const more = grown(now2, base);
      if (more > 0 && more < NOTABLE) return "some";
      base = now2;
      return more >= NOTABLE ? "grew" : "rested";
    },
    async skip() {
      const now2 = range.exited ? null : await range.target.resources();
      if (now2 === null || base === null || seen === null || life !== range.target.boots) return;
      base = {
        processes: now2.processes,
        threads: base.threads + now2.threads - seen.threads,
        descriptors: base.descriptors === null || now2.descriptors === null || seen.descriptors === null ? now2.descriptors : base.descriptors + now2.descriptors - seen.descriptors
      };
    }
  };
}

// src/triage/recent.ts
var KEPT2 = 4e3;
var SUSPECTS = 512;
function createRecent() {
  let past = [];
  let sinceRest = [];
  return {
    add(hits) {
      const seen = hits.map(({ shot, exchange }) => ({
        shot,
        startedAt: exchange.startedAt,
        endedAt: exchange.endedAt,
        unfinished: !exchange.responses.some((response) => response.complete)
      }));
      past = [...past, ...seen].slice(-KEPT2);
      sinceRest = [...sinceRest, ...seen].slice(-KEPT2);
    },
    memoryLead(leak) {
      const began = leak.at - 2 * leak.growthMs;
      const distance = ({ endedAt }) => Math.abs(endedAt - began);
      const near = past.filter(({ startedAt }) => startedAt <= leak.at).sort((a, b) => Number(b.unfinished) - Number(a.unfinished) || distance(a) - distance(b));
      return {
        key: "memory",
        what: "memory",
        exception: null,
        suspects: near.slice(0, SUSPECTS).map(({ shot }) => shot)
      };
    },
    retainedLead() {
      const ranked = [...sinceRest].sort((a, b) => Number(b.unfinished) - Number(a.unfinished));
      return { key: "retained", what: "retained", exception: null, suspects: firstOfEach(ranked) };
    },
    rested() {
      sinceRest = [];
    }
  };
}
function firstOfEach(past) {
  const first = /* @__PURE__ */ new Map();
  for (const { shot } of past) if (!first.has(familyOf(shot))) first.set(familyOf(shot), shot);
  return [...first.values()];
}

// src/triage/hindsight.ts
function createHindsight(range) {
  const recent = createRecent();
  const holding = watchHolding(range);
  const memoryLeads = () => {
    const leak = range.target.leak();
    return leak === null ? [] : [recent.memoryLead(leak)];
  };
  return {
    async after(volley, mayWait) {
      recent.add([...volley.hits, ...volley.victims]);
      if (volley.leak != null) return memoryLeads();
      if (!mayWait) return [];
      const state = await holding.look();
      const leads = state === "grew" ? [recent.retainedLead()] : [];
      if (state !== "some") recent.rested();
      return leads;
    },
    caughtUp: () => holding.skip(),
    async atEnd(over) {
      return !range.exited && !over() && await watchMemory(range, over) ? memoryLeads() : [];
    }
  };
}

// src/triage/leads.ts
var LAG_MS = 600;
var SKEW_MS = 5;
var FEW = 64;
var NEAR_MS = 50;
var SIGHTINGS = 20;
function leadsOf(volley, nameOf2) {
  const leads = /* @__PURE__ */ new Map();
  const add = (lead) => {
    if (lead.suspects.length > 0 && !leads.has(lead.key)) leads.set(lead.key, lead);
  };
  const all = [...volley.hits, ...volley.victims].sort(inOrder);
  const weLeft = all.some((hit) => weEnded(hit.exchange));
  const sightings = /* @__PURE__ */ new Map();
  for (const exception of volley.exceptions) {
    if (weLeft && saysPeerGone(exception)) continue;
    const name = nameOf2(exception);
    const seen = sightings.get(name);
    if (seen === void 0) sightings.set(name, [exception]);
    else if (seen.length < SIGHTINGS) seen.push(exception);
  }
  for (const [name, exceptions] of sightings) {
    add({
      key: `exception ${name}`,
      what: "exception",
      exception: exceptions[0] ?? null,
      suspects: suspectsOf(exceptions, all)
    });
  }
  if (volley.spoilt === true) {
    add({ key: "poisoned", what: "poisoned", exception: null, suspects: all.map((hit) => hit.shot) });
  }
  if (volley.leak == null && (volley.died || volley.health?.answered === false)) {
    const what = volley.died ? "crash" : "server-hang";
    add({ key: what, what, exception: null, suspects: goneSuspects(volley) });
  }
  return [...leads.values()];
}
function answerLeadsOf(volley, isBug) {
  const leads = /* @__PURE__ */ new Map();
  const unused = volley.exceptions.filter(isBug).sort((a, b) => a.lastAt - b.lastAt);
  const byEnd = [...volley.hits].sort((a, b) => a.exchange.endedAt - b.exchange.endedAt);
  for (const hit of byEnd) {
    const key = answerKey(hit) ?? (volley.hits.length <= FEW ? closedKey(hit) : null);
    if (key === null) continue;
    const { startedAt, endedAt } = hit.exchange;
    const explained = unused.findIndex(
      (exception) => exception.lastAt >= startedAt - SKEW_MS && exception.firstAt <= endedAt + LAG_MS
    );
    if (explained >= 0) unused.splice(explained, 1);
    else if (!leads.has(key)) leads.set(key, { key, what: "answer", exception: null, suspects: [hit.shot] });
  }
  return [...leads.values()];
}
function goneSuspects({ hits, victims }) {
  const recent = [...hits].sort((a, b) => b.exchange.endedAt - a.exchange.endedAt);
  return [...[...victims].sort(inOrder), ...recent].map((hit) => hit.shot);
}
function suspectsOf(exceptions, hits) {
  const distance = ({ exchange }) => Math.min(...exceptions.map(({ firstAt, lastAt }) => gap(exchange.startedAt, exchange.endedAt, firstAt, lastAt)));
  const near = hits.map((hit) => ({ hit, ms: distance(hit) })).filter(({ ms }) => ms <= LAG_MS).map(({ hit, ms }) => ({ hit, ms, likely: ms <= NEAR_MS && isAbnormal(hit.exchange) }));
  const likely2 = near.filter((one) => one.likely).sort((a, b) => inOrder(a.hit, b.hit));
  const others = near.filter((one) => !one.likely).sort((a, b) => a.ms - b.ms || inOrder(a.hit, b.hit));
  return [...likely2, ...others].map(({ hit }) => hit.shot);
}
function gap(startedAt, endedAt, firstAt, lastAt) {
  if (lastAt < startedAt - SKEW_MS) return Number.POSITIVE_INFINITY;
  return Math.max(0, firstAt - endedAt);
}
var inOrder = (a, b) => a.order - b.order;
function isAbnormal(exchange) {
  return exchange.responses.some(isServerError) || exchange.responses.length === 0;
}
function answerKey({ shot, exchange }) {
  const failed = exchange.responses.find(isServerError);
  const family = familyOf(shot);
  if (failed !== void 0 && !answersOurLeaving(exchange, sentBytes(shot.render()))) {
    const body = parameterize(Buffer.from(failed.body.subarray(0, 2048)).toString("latin1"));
    return `answer ${failed.status} ${body.slice(0, 200)} ${family}`;
  }
  if (exchange.responses.length + exchange.surplus > shot.messages.length) {
    const sent = sentBytes(shot.render());
    const due = sent === null ? null : countRequests(sent);
    if (due !== null && exchange.responses.length + exchange.surplus > due) return `surplus ${family}`;
  }
  const last = exchange.responses.at(-1);
  const cutOff = last !== void 0 && !last.complete && (exchange.ended === "fin" || exchange.ended === "rst" && hasLength(last));
  if (cutOff) return `cut-off ${last.status} ${family}`;
  if (last === void 0 && exchange.ended === "timeout" && exchange.endedOnHalfClose === false) {
    return isComplete(shot) ? `silence ${family}` : null;
  }
  if (last === void 0 && exchange.ended === "rst") return isComplete(shot) ? `reset ${family}` : null;
  return null;
}
function closedKey({ shot, exchange }) {
  return exchange.responses.length === 0 && exchange.ended === "fin" ? `closed ${shot.mutation} ${shot.route}` : null;
}
function isComplete(shot) {
  const sent = sentBytes(shot.render());
  return sent !== null && describeRequest(sent) === "complete";
}

// src/triage/bisect.ts
async function bisect(suspects, shows2) {
  let left = suspects;
  let sure = false;
  while (left.length > 1) {
    const middle = Math.ceil(left.length / 2);
    const half = left.slice(0, middle);
    sure = await shows2(half);
    left = sure ? half : left.slice(middle);
  }
  const [last] = left;
  if (last === void 0) return null;
  return sure || await shows2([last]) ? last : null;
}

// src/triage/narrow.ts
var HALVES = { times: 6, rounds: 1, concurrency: 16, letGoMs: [700, 700] };
var MOST_REPEATED = 48;
var MOST_TIMED = 8;
async function narrow(lead, parts) {
  const { range, over } = parts;
  const find = async (suspects, shows2) => {
    const culprit = await bisect(suspects, async (some) => !over() && await shows2(some));
    return culprit === null || over() ? [] : [culprit];
  };
  switch (lead.what) {
    case "retained":
      return find(lead.suspects.slice(0, MOST_REPEATED), async (some) => {
        const retention = await measureRetention(range, some, { ...HALVES, over });
        const after = retention?.rounds.at(-1);
        return retention !== null && after !== void 0 && grown(after, retention.before) * 2 >= HALVES.times;
      });
    case "memory":
      return find(lead.suspects, async (some) => {
        await range.ensureUp();
        await Promise.all(some.map((one) => range.fire(one)));
        return watchMemory(range, over);
      });
    case "poisoned":
      return find(lead.suspects, async (some) => {
        const before = await cleanRest(range);
        for (const one of some) await range.fire(one);
        const after = await restOf(range);
        return before.status && (!after.status || before.body && !after.body);
      });
    case "slow":
      return lead.suspects.slice(0, MOST_TIMED);
    default:
      return lead.suspects;
  }
}

// src/triage/minimize/shrinker.ts
import { setImmediate as setImmediate2 } from "node:timers/promises";

// src/triage/minimize/freeze-random.ts
var LONGEST = 256;
function freezeRandom(messages, wire) {
  try {
    const fixed2 = messages.map((message) => freezeMessage(message, wire));
    return wire.key(fixed2) === wire.key(messages) ? fixed2 : null;
  } catch {
    return null;
  }
}
function freezeMessage(message, { settings, seed }) {
  const frozen = freeze(message, settings, createRandom(seed));
  const features = message.features.map((feature, index) => fixed(feature, frozen.features[index]));
  if (message.kind !== "request" || frozen.kind !== "request") return { ...message, features };
  return {
    ...message,
    features,
    method: message.method && frozen.method && shortOnly(message.method, frozen.method),
    path: shortOnly(message.path, frozen.path)
  };
}
function fixed(feature, frozen) {
  let result = feature;
  if ("offset" in feature && feature.offset === "r") result = { ...feature, offset: frozen.offset };
  for (const field of ["key", "value"]) {
    const old = feature[field];
    const now2 = frozen[field];
    if (old && now2) result = { ...result, [field]: shortOnly(old, now2) };
  }
  return result;
}
function shortOnly(value, frozen) {
  if (value.kind !== "generated" || frozen.kind !== "literal") return value;
  return frozen.bytes.length <= LONGEST ? frozen : value;
}

// src/triage/minimize/measure.ts
var GENERATED = 8;
function measure(messages) {
  const total = { things: 0, length: printAll(messages).length, bytes: 0, numbers: 0 };
  for (const message of messages) {
    total.things += 1 + message.features.length;
    if (message.kind === "request") total.things += (message.websocket ? 1 : 0) + (isMethod(message.method) ? 0 : 1);
    for (const value of valuesOf(message)) {
      if (value.kind === "literal") {
        total.things += 2 * count(value.bytes, 10);
        total.bytes += bytesCost(value.bytes);
      } else if (value.kind === "generated") {
        total.length += GENERATED;
        total.numbers += log(value.size);
      }
    }
    for (const feature of message.features) total.numbers += numberOf2(feature);
  }
  return [total.things, total.length, total.bytes, total.numbers];
}
function isMethod(method) {
  return method === null || method.kind === "literal" && /^[A-Z]{3,16}$/.test(Buffer.from(method.bytes).toString("latin1"));
}
function isSmaller(a, b) {
  for (let index = 0; index < a.length; index++) {
    if (a[index] !== b[index]) return a[index] < b[index];
  }
  return false;
}
function* valuesOf(message) {
  if (message.kind === "request") {
    if (message.method) yield message.method;
    yield message.path;
  }
  for (const feature of message.features) {
    if ("key" in feature) yield feature.key;
    if ("value" in feature && feature.value !== null && feature.value.kind !== "shortcut") yield feature.value;
  }
}
function numberOf2(feature) {
  if (feature.kind === "times") return log(feature.count);
  if (!("offset" in feature)) return 0;
  const offset = typeof feature.offset === "string" ? 0 : Number(feature.offset);
  const seconds = feature.kind === "pause" ? feature.seconds === "f" ? 1e6 : Number(feature.seconds) : 0;
  return offset + seconds;
}
function log(size) {
  return Math.log2(Number(size) + 1);
}
function bytesCost(bytes) {
  let cost = 0;
  for (let at = 0; at < bytes.length; at++) {
    const byte = bytes[at];
    cost += BYTE_COST[byte] + (at > 0 && byte !== bytes[at - 1] ? 1 : 0);
  }
  return cost;
}
var BYTE_COST = Uint8Array.from({ length: 256 }, (_, byte) => {
  const character = String.fromCharCode(byte);
  if (/[0-9x]/.test(character)) return 1;
  if (/[A-Za-z/]/.test(character)) return 2;
  return byte >= 32 && byte < 127 ? 3 : 5;
});
function count(bytes, wanted) {
  let found = 0;
  for (const byte of bytes) if (byte === wanted) found++;
  return found;
}

// src/triage/minimize/passes/boundary.ts
var boundary = function* (state) {
  for (const slot of slotsOf(state.current)) {
    const text = Buffer.from(bytesAt(state.current, slot)?.slice(0, 4096) ?? []).toString("latin1");
    const found = /boundary="?([^";,\s]{2,70})/i.exec(text)?.[1];
    if (found !== void 0 && (yield { messages: replaceAll(state.current, found, "x") })) return;
  }
};
function replaceAll(messages, token, by) {
  const replace = (value) => {
    if (value.kind !== "literal") return value;
    return literal(Buffer.from(value.bytes).toString("latin1").replaceAll(token, by));
  };
  return messages.map((message) => ({
    ...message,
    features: message.features.map(
      (feature) => feature.kind === "header" || feature.kind === "body" || feature.kind === "content-type" ? { ...feature, value: replace(feature.value) } : feature
    )
  }));
}

// src/triage/minimize/delete-runs.ts
var SHORT = 8;
function* deleteRuns(length, without) {
  const start = length() > SHORT ? Math.ceil(length() / 2) : 1;
  for (let size = start; ; size = Math.ceil(size / 2)) {
    for (let to = length(); to > 0; ) {
      const from = Math.max(0, to - size);
      yield without(from, to);
      to = from;
    }
    if (size === 1) return;
  }
}

// src/triage/minimize/passes/drop-features.ts
var MOST_ALONE = 8;
var dropFeatures = function* (state) {
  for (let index = state.current.length - 1; index >= 0; index--) {
    if (count2(state, index) === 0 || (yield keep(state, index, () => false))) continue;
    if (count2(state, index) > 2 && count2(state, index) <= MOST_ALONE && (yield* alone(state, index))) continue;
    if (count2(state, index) > 1) {
      yield* deleteRuns(
        () => count2(state, index),
        (from, to) => keep(state, index, (at) => at < from || at >= to)
      );
    }
  }
};
function* alone(state, index) {
  const { features } = state.current[index];
  const order = features.map((feature, at) => ({ at, weight: suspicion(feature) }));
  order.sort((a, b) => b.weight - a.weight || b.at - a.at);
  for (const { at } of order) {
    if (yield keep(state, index, (other) => other === at)) return true;
  }
  return false;
}
function count2(state, index) {
  return state.current[index]?.features.length ?? 0;
}
function keep(state, index, wanted) {
  const { features } = state.current[index];
  const kept = features.map((feature, at) => wanted(at) ? feature : null);
  return { messages: edit(state.current, index, { features: kept }, state.wire) };
}
var FRAMING = /^(?:content-length|transfer-encoding|range|expect|upgrade|content-type|cookie|if-)/i;
var HARMLESS = /^(?:host|user-agent|accept(?:-\w+)?|connection)$/i;
function suspicion(feature) {
  if (feature.kind === "inject") return 3;
  if (feature.kind === "raw" || feature.kind === "times" || feature.kind === "pause") return 0;
  const bytes = [
    ..."key" in feature && feature.key?.kind === "literal" ? feature.key.bytes : [],
    ..."value" in feature && feature.value?.kind === "literal" ? feature.value.bytes : []
  ];
  if (bytes.some((byte) => byte < 32 || byte > 126)) return 4;
  const name = feature.kind === "header" && feature.key.kind === "literal" ? Buffer.from(feature.key.bytes).toString("latin1") : "";
  if (FRAMING.test(name)) return 2;
  return HARMLESS.test(name) ? 0 : 1;
}

// src/triage/minimize/passes/drop-messages.ts
var dropMessages = function* (state) {
  for (let index = state.current.length - 1; index >= 0 && state.current.length > 2; index--) {
    yield { messages: state.current.slice(index, index + 1) };
  }
  if (state.current.length < 2) return;
  yield* deleteRuns(
    () => state.current.length,
    (from, to) => ({
      messages: to - from < state.current.length ? state.current.toSpliced(from, to - from) : state.current
    })
  );
};

// src/triage/minimize/passes/fixed-offsets.ts
var fixedOffsets = function* (state) {
  for (let index = 0; index < state.current.length; index++) {
    const hasOffset = () => state.current[index]?.features.some((one) => "offset" in one && one.offset !== "a") ?? false;
    for (let at = (state.current[index]?.features.length ?? 0) - 1; at >= 0 && hasOffset(); at--) {
      const message = state.current[index];
      yield {
        messages: state.current.with(index, { ...message, features: message.features.toSpliced(at, 1) })
      };
    }
    for (const slot of hasOffset() ? slotsOf(state.current).filter(({ message }) => message === index) : []) {
      for (let at = (bytesAt(state.current, slot)?.length ?? 0) - 1; at >= 0; at--) {
        const bytes = bytesAt(state.current, slot);
        const shorter = Buffer.concat([bytes.subarray(0, at), bytes.subarray(at + 1)]);
        const moved = withValue(state.current, slot, literal(new Uint8Array(shorter)), state.wire);
        yield withOffsetsOf(moved, index, state.current[index]);
      }
    }
  }
};
function withOffsetsOf(messages, index, before) {
  const features = messages[index].features.map((feature, at) => {
    const old = before.features[at];
    return "offset" in feature && "offset" in old ? { ...feature, offset: old.offset } : feature;
  });
  return { messages: messages.with(index, { ...messages[index], features }) };
}

// src/triage/minimize/passes/head.ts
var GET = literal("GET");
var ROOT = literal("/");
var head = function* (state) {
  for (let index = 0; index < state.current.length; index++) {
    if (yield* change(state, index, { websocket: false, method: GET, path: ROOT })) continue;
    yield* change(state, index, { path: ROOT });
    yield* change(state, index, { method: GET });
    yield* change(state, index, { websocket: false });
  }
};
function* change(state, index, wanted) {
  const message = state.current[index];
  if (message?.kind !== "request") return false;
  return yield changed(state, index, message, wanted);
}
function changed(state, index, message, wanted) {
  const method = wanted.method ?? message.method ?? GET;
  return { messages: edit(state.current, index, { ...wanted, method }, state.wire) };
}

// src/triage/minimize/find-integer.ts
function* findInteger(most, works) {
  let good = 0;
  while (good < 4) {
    if (good >= most || !(yield* works(good + 1))) return good;
    good++;
  }
  let bad = most + 1;
  for (let next = good * 2; good < most; next = good * 2) {
    const n = Math.min(next, most);
    if (!(yield* works(n))) {
      bad = n;
      break;
    }
    good = n;
  }
  while (bad - good > 1) {
    const middle = good + Math.floor((bad - good) / 2);
    if (yield* works(middle)) good = middle;
    else bad = middle;
  }
  return good;
}

// src/triage/minimize/passes/lengths.ts
var SHORTEST = 12;
var LONGEST2 = 65536;
var FILLS = 3;
var DIGITS = new Uint8Array(Buffer.from("0123456789"));
var lengths = function* (state) {
  for (const slot of slotsOf(state.current)) {
    const value = valueAt(state.current, slot);
    if (value?.kind === "generated") yield* shrinkGenerated(state, slot, value);
    else if (value?.kind === "literal") yield* shrinkUniform(state, slot);
  }
};
function* shrinkUniform(state, slot) {
  const bytes = bytesAt(state.current, slot);
  if (bytes === null || bytes.length < SHORTEST || bytes.length > LONGEST2) return;
  const uniform = (length) => literal(new Uint8Array(length).fill(X));
  const isUniform = bytes.every((byte) => byte === bytes[0]);
  if (!isUniform && !(yield { messages: withValue(state.current, slot, uniform(bytes.length), state.wire) })) return;
  const fill = isUniform ? bytes[0] : X;
  const size = (n) => withValue(state.current, slot, literal(new Uint8Array(n).fill(fill)), state.wire);
  yield* smallest(bytes.length, function* (n) {
    return yield { messages: size(n) };
  });
  yield* nameLength(state, slot);
}
var X = "x".charCodeAt(0);
function* nameLength(state, slot) {
  const length = bytesAt(state.current, slot)?.length ?? 0;
  if (slot.field !== "value" || length < SHORTEST) return;
  for (let seed = 1; seed <= FILLS; seed++) {
    const fill = new Uint8Array(length);
    createRandom(seed).fill(fill, DIGITS);
    if (!(yield { messages: withValue(state.current, slot, literal(fill), state.wire), probe: true })) return;
  }
  yield { messages: withValue(state.current, slot, generated(length, "b", "digits"), state.wire) };
}
function* shrinkGenerated(state, slot, { datatype }) {
  for (let index = UNITS.length - 1; index >= 0; index--) {
    const value = valueAt(state.current, slot);
    if (value?.kind !== "generated") return;
    const now2 = UNITS.indexOf(value.unit);
    if (index > now2) continue;
    const unit = UNITS[index];
    const most = Number(value.size) * 1024 ** (now2 - index);
    const fits2 = 10 ** (String(value.size).length + (now2 > 0 ? 1 : 0) - (index > 0 ? 1 : 0)) - 1;
    yield* smallest(Math.min(most, fits2), function* (size) {
      return yield { messages: withValue(state.current, slot, generated(size, unit, datatype), state.wire) };
    });
  }
}
function* smallest(size, works) {
  if (size < 1) return;
  let good = size;
  let bad = 0;
  while (good - bad > 1) {
    const middle = bad + Math.floor((good - bad) / 2);
    if (yield* works(middle)) good = middle;
    else bad = middle;
  }
  if (good < size) yield* findInteger(good - 1, (n) => works(good - n));
}
function generated(size, unit, datatype) {
  return { kind: "generated", size, unit, datatype };
}

// src/triage/minimize/passes/likely.ts
var likely = function* (state) {
  for (const messages of state.likely) yield { messages };
};

// src/triage/minimize/passes/numbers.ts
var FIELDS = ["offset", "seconds", "count", "length"];
var numbers = function* (state) {
  for (let message = 0; message < state.current.length; message++) {
    for (let index = 0; index < (state.current[message]?.features.length ?? 0); index++) {
      for (const field of FIELDS) yield* lower(state, message, index, field);
    }
  }
};
function* lower(state, message, index, field) {
  const now2 = numberAt(state, message, index, field);
  if (now2 === null || now2 === 0) return;
  const put = (value) => {
    const features = state.current[message].features.map(
      (feature, at) => at === index ? { ...feature, [field]: value } : feature
    );
    return { messages: state.current.with(message, { ...state.current[message], features }) };
  };
  if (yield put(0)) return;
  if (field === "seconds" && now2 > 1 && (yield put(1))) return;
  yield* findInteger(now2 - 1, function* (n) {
    return yield put(now2 - n);
  });
}
function numberAt(state, message, index, field) {
  const feature = state.current[message]?.features[index];
  const value = feature && field in feature ? feature[field] : null;
  if (value === "f") return Number.MAX_SAFE_INTEGER;
  return typeof value === "number" || typeof value === "bigint" ? Number(value) : null;
}

// src/triage/minimize/passes/plain-bytes.ts
var X2 = "x".charCodeAt(0);
var plainBytes = function* (state) {
  for (const slot of slotsOf(state.current)) {
    yield* plain2(state, slot);
    yield* replaceMatches(state, slot, /%[0-9A-Fa-f]{2}/g, () => "x");
    yield* replaceMatches(state, slot, /\d{5,}/g, (digits) => "9".repeat(digits.length));
  }
};
function* plain2(state, slot) {
  const start = bytesAt(state.current, slot);
  if (start === null) return;
  const odd = [...start.keys()].filter((at) => isOdd(start[at], slot));
  const put = (positions, byte) => {
    const bytes = bytesAt(state.current, slot).slice();
    for (const at of positions) bytes[at] = byte;
    return { messages: withValue(state.current, slot, literal(bytes), state.wire) };
  };
  if (odd.length > 1 && (yield put(odd, X2))) return;
  for (const at of odd) {
    if (!(yield put([at], X2)) && bytesAt(state.current, slot)?.length === start.length) yield put([at], 0);
  }
}
function isOdd(byte, slot) {
  if (byte < 32 || byte > 126 || byte === 92 || byte === 34) return true;
  return slot.field === "path" && /[ ,:@'<]/.test(String.fromCharCode(byte));
}
function* replaceMatches(state, slot, pattern, by) {
  const start = bytesAt(state.current, slot);
  if (start === null) return;
  const text = Buffer.from(start).toString("latin1");
  for (const { 0: match, index } of [...text.matchAll(pattern)].reverse()) {
    const now2 = Buffer.from(bytesAt(state.current, slot) ?? []).toString("latin1");
    const changed2 = now2.slice(0, index) + by(match) + now2.slice(index + match.length);
    yield { messages: withValue(state.current, slot, literal(changed2), state.wire) };
  }
}

// src/triage/minimize/read-request.ts
var CRLF = "\r\n";
var VERSION = " HTTP/1.1";
function readRequest(bytes, loose) {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("latin1");
  const lineEnd = text.indexOf(VERSION + CRLF);
  const space = text.indexOf(" ");
  if (lineEnd === -1 || space === -1 || space >= lineEnd) return null;
  const headersAt = lineEnd + VERSION.length + CRLF.length;
  const end = text.startsWith(CRLF, headersAt) ? headersAt - CRLF.length : text.indexOf(CRLF + CRLF, headersAt);
  if (end === -1) return null;
  const headers = readHeaders(text.slice(headersAt, Math.max(end, headersAt)), loose);
  if (headers === null) return null;
  const body = text.slice(end + 2 * CRLF.length);
  const features = [{ kind: "raw" }, ...headers];
  if (body !== "") features.push({ kind: "body", value: literal(body) });
  return {
    kind: "request",
    websocket: false,
    method: literal(text.slice(0, space)),
    path: literal(text.slice(space + 1, lineEnd)),
    features
  };
}
function readHeaders(block, loose) {
  const features = [];
  if (block === "") return features;
  for (const line of block.split(CRLF)) {
    const colon = line.indexOf(":");
    if (colon === -1 && !loose) return null;
    const name = colon === -1 ? line : line.slice(0, colon);
    const rest = colon === -1 ? " " : line.slice(colon + 1);
    if (!rest.startsWith(" ") && !loose) return null;
    features.push({ kind: "header", key: literal(name), value: literal(rest.replace(/^ /, "")) });
  }
  return features;
}

// src/triage/minimize/passes/read-back.ts
var IMPLIED = /^(?:host|content-length)$/i;
var readBack = function* (state) {
  for (let index = 0; index < state.current.length; index++) {
    const message = state.current[index];
    if (message.kind !== "request") continue;
    const bytes = state.wire.bytes(message);
    if (bytes === null) continue;
    for (const loose of [false, true]) {
      const read3 = readRequest(bytes, loose);
      if (read3 === null) continue;
      const candidate = (request) => ({ messages: state.current.with(index, request) });
      const times = message.features.filter((feature) => feature.kind === "times");
      const full = { ...read3, features: [...read3.features, ...times] };
      if (yield candidate(withoutTrailing(full))) break;
      if (yield candidate(withoutImplied(full))) break;
      if (yield candidate(full)) break;
    }
  }
};
function withoutTrailing(request) {
  const headers = request.features.filter((feature) => feature.kind === "header");
  const kept = headers.length - headers.toReversed().findIndex((feature) => !isImplied(feature));
  const trailing = new Set(headers.slice(headers.every(isImplied) ? -2 : kept));
  return { ...request, features: request.features.filter((f) => f.kind !== "raw" && !trailing.has(f)) };
}
function withoutImplied(request) {
  return { ...request, features: request.features.filter((feature) => !isImplied(feature)) };
}
function isImplied(feature) {
  if (feature.kind === "raw") return true;
  return feature.kind === "header" && feature.key.kind === "literal" && IMPLIED.test(Buffer.from(feature.key.bytes).toString("latin1"));
}

// src/triage/minimize/known-names.ts
var NAMES2 = [
  ...["Accept", "Accept-Charset", "Accept-Encoding", "Accept-Language", "Authorization", "Cache-Control", "Connection"],
  ...["Content-Disposition", "Content-Encoding", "Content-Length", "Content-Range", "Content-Type", "Cookie", "Date"],
  ...["Expect", "Forwarded", "From", "Host", "HTTP2-Settings", "If-Match", "If-Modified-Since", "If-None-Match"],
  ...["If-Range", "If-Unmodified-Since", "Keep-Alive", "Last-Modified", "Max-Forwards", "Origin", "Pragma", "Prefer"],
  ...["Proxy-Authorization", "Proxy-Connection", "Range", "Referer", "Sec-WebSocket-Extensions", "Sec-WebSocket-Key"],
  ...["Sec-WebSocket-Protocol", "Sec-WebSocket-Version", "TE", "Trailer", "Transfer-Encoding", "Upgrade", "User-Agent"],
  ...["Via", "X-Forwarded-For", "X-Forwarded-Host", "X-Forwarded-Port", "X-Forwarded-Proto", "X-Real-IP"],
  ...["X-Request-ID", "X-HTTP-Method-Override"]
];
var BY_LOWER_CASE = new Map(NAMES2.map((name) => [name.toLowerCase(), name]));
var METHODS2 = /* @__PURE__ */ new Set(["GET", "HEAD", "POST", "PUT", "DELETE", "OPTIONS", "TRACE", "CONNECT", "PATCH"]);
function isKnownName(bytes) {
  const text = latin1(bytes);
  return METHODS2.has(text) || BY_LOWER_CASE.has(text.toLowerCase());
}
function usualSpelling(bytes) {
  return BY_LOWER_CASE.get(latin1(bytes).toLowerCase()) ?? null;
}
function latin1(bytes) {
  return bytes.length > 64 ? "" : Buffer.from(bytes).toString("latin1");
}

// src/triage/minimize/passes/shorten-values.ts
var MOST_POSITIONS = 2e3;
var shortenValues = (state) => shorten(state, (bytes) => !isKnownName(bytes));
var shortenNames = (state) => shorten(state, isKnownName);
function* shorten(state, wanted) {
  for (const slot of slotsOf(state.current)) {
    const bytes = bytesAt(state.current, slot);
    if (bytes === null || bytes.length === 0) continue;
    if (slot.field === "key" || slot.field === "method") {
      if (!wanted(bytes)) continue;
    } else if (wanted === isKnownName) continue;
    for (const grain of GRAINS) yield* deleteUnits(state, slot, grain);
  }
}
function* deleteUnits(state, slot, grain) {
  const unitsNow = () => {
    const bytes = bytesAt(state.current, slot);
    return bytes === null ? [] : grain(Buffer.from(bytes).toString("latin1"));
  };
  let units = unitsNow();
  let version = state.current;
  for (let at = 0; at < Math.min(units.length, MOST_POSITIONS); at++) {
    const bytes = bytesAt(state.current, slot);
    if (at > 0 && same(bytes, units[at - 1], units[at])) continue;
    yield* findInteger(units.length - at, function* (n) {
      const shorter = Buffer.concat([bytes.subarray(0, units[at][0]), bytes.subarray(units[at + n - 1][1])]);
      return yield { messages: withValue(state.current, slot, literal(new Uint8Array(shorter)), state.wire) };
    });
    if (state.current === version) continue;
    units = unitsNow();
    version = state.current;
  }
}
function same(bytes, a, b) {
  return Buffer.compare(bytes.subarray(a[0], a[1]), bytes.subarray(b[0], b[1])) === 0;
}

// src/triage/minimize/passes/spelling.ts
var spelling = function* (state) {
  for (let message = 0; message < state.current.length; message++) {
    for (let index = 0; index < state.current[message].features.length; index++) {
      for (const respell of [usualCase, shortcut]) {
        const { features } = state.current[message];
        const other = respell(features[index]);
        if (other === null) continue;
        const changed2 = { ...state.current[message], features: features.with(index, other) };
        yield { messages: state.current.with(message, changed2) };
      }
    }
  }
};
function usualCase(feature) {
  if (feature.kind !== "header" || feature.key.kind !== "literal") return null;
  const usual = usualSpelling(feature.key.bytes);
  return usual === null ? null : { ...feature, key: literal(usual) };
}
function shortcut(feature) {
  if (feature.kind !== "header" || feature.key.kind !== "literal") return null;
  const name = Buffer.from(feature.key.bytes).toString("latin1");
  if (name === "Content-Type") return { kind: "content-type", value: feature.value };
  return name === "User-Agent" ? { kind: "user-agent", value: feature.value } : null;
}

// src/triage/minimize/passes/whole-values.ts
var wholeValues = function* (state) {
  for (const slot of slotsOf(state.current)) yield* replaceWhole(state, slot);
};
function* replaceWhole(state, slot) {
  for (const text of slot.field === "key" ? ["x"] : slot.field === "value" ? ["", "x", "1"] : []) {
    const value = valueAt(state.current, slot);
    if (value === null || bytesAt(state.current, slot)?.length === 0) return;
    if (yield { messages: withValue(state.current, slot, literal(text), state.wire) }) return;
  }
}

// src/triage/minimize/passes.ts
var PASSES = [
  ...[likely, dropMessages, readBack, head, dropFeatures, wholeValues, boundary],
  ...[lengths, shortenValues, plainBytes, numbers, spelling]
];
var LAST_PASSES = [fixedOffsets, shortenNames];

// src/triage/minimize/whole-secrets.ts
var TELLING = 6;
function createWholeness(start) {
  const values = start.flatMap(
    ({ features }) => features.flatMap((feature) => {
      if (feature.kind !== "header" || feature.carried !== true || feature.value.kind !== "literal") return [];
      const printed = printValue(feature.value);
      return [printed.slice(1, -1)];
    })
  );
  if (values.length === 0) return () => true;
  const rest = (text) => values.reduce((left, value) => left.replaceAll(value, "\n"), text);
  const common = rest(printAll(start));
  const telling = new Set(values.flatMap(pieces).filter((piece) => !common.includes(piece)));
  return (printed) => !pieces(rest(printed)).some((piece) => telling.has(piece));
}
function pieces(text) {
  return Array.from({ length: Math.max(0, text.length - TELLING + 1) }, (_, at) => text.slice(at, at + TELLING));
}

// src/triage/minimize/shrinker.ts
var EXECUTIONS = 300;
var REMEMBERED = 1e4;
var MOST_CACHED = 5e3;
var STEP_WORK = 5e6;
var MOST_WORK = 25e7;
var WORK_EACH = 200;
var DETOUR = 64;
function createShrinker(start, options) {
  const wire = createWire(options.settings ?? createSettings({ host: "127.0.0.1" }), options.seed ?? 0);
  const most = options.executions ?? EXECUTIONS;
  const first = freezeRandom(start, wire) ?? start;
  const isWhole = createWholeness(start);
  const longest = Math.max(printAll(start).length, printAll(first).length);
  const state = {
    current: first,
    wire,
    likely: options.candidates ?? []
  };
  let size = measure(first);
  let version = 0;
  let safe = { messages: first, size };
  let limit = longest + DETOUR;
  let executions = 0;
  let answer = false;
  const verdicts2 = /* @__PURE__ */ new Map([[wire.key(first), true]]);
  const search = () => run(
    state,
    () => version,
    () => size
  );
  let steps = search();
  const accept = (messages, found) => {
    state.current = messages;
    size = found.size;
    version++;
    if (found.length <= longest && isSmaller(size, safe.size)) safe = { messages, size };
  };
  let total = 0;
  const nextCandidate = () => {
    for (let work = 0; work < STEP_WORK; ) {
      const { value, done } = steps.next(answer);
      answer = false;
      if (!done) {
        const found = lookAt(value.messages, limit, isWhole);
        work += WORK_EACH + 3 * (found?.length ?? limit);
        total += WORK_EACH + 3 * (found?.length ?? limit);
        if (found !== null && (value.probe || isSmaller(found.size, size))) return { ...value, found };
      } else if (safe.messages === state.current) return null;
      else {
        limit = longest;
        ({ messages: state.current, size } = safe);
        version++;
        steps = search();
      }
    }
    return "later";
  };
  return {
    get best() {
      return safe.messages;
    },
    get executions() {
      return executions;
    },
    async next() {
      for (let cached = 0; executions < most && !options.signal?.aborted; cached++) {
        if (cached % 50 === 49) await setImmediate2();
        if (cached > MOST_CACHED) return "done";
        const candidate = nextCandidate();
        if (candidate === null || total > MOST_WORK) return "done";
        if (candidate === "later") return "tried";
        const { messages, found, probe = false } = candidate;
        const key = wire.key(messages);
        const known = verdicts2.get(key);
        if (known === void 0) {
          executions++;
          answer = await options.interesting(messages);
          if (verdicts2.size >= REMEMBERED) verdicts2.delete(verdicts2.keys().next().value);
          verdicts2.set(key, answer);
        } else answer = known;
        if (answer && !probe) accept(messages, found);
        if (known === void 0) return answer && !probe ? "improved" : "tried";
      }
      return "done";
    }
  };
}
function finishedShrinker(messages) {
  return { best: messages, executions: 0, next: () => Promise.resolve("done") };
}
function lookAt(messages, limit, isWhole) {
  try {
    const text = printAll(messages);
    if (text.length > limit || !isWhole(text) || printAll(parseRequests(text)) !== text) return null;
    return { size: measure(messages), length: text.length };
  } catch {
    return null;
  }
}
function* run(state, version, best) {
  const turns = PASSES.map((pass) => ({ pass, gain: 0, exhaustedAt: -1 }));
  const last = LAST_PASSES.map((pass) => ({ pass, gain: 0, exhaustedAt: -1 }));
  for (let before = -1; before !== version(); ) {
    before = version();
    yield* round(turns, state, version, best);
    turns.sort((a, b) => a.gain - b.gain);
    if (before === version()) yield* round(last, state, version, best);
  }
}
function* round(turns, state, version, best) {
  for (const turn of turns) {
    if (turn.exhaustedAt === version()) continue;
    const [started, size] = [version(), best()];
    yield* turn.pass(state);
    const changed2 = started !== version();
    turn.gain = !changed2 ? 2 : best()[0] < size[0] || best()[1] < size[1] ? 0 : 1;
    if (!changed2) turn.exhaustedAt = started;
  }
}

// src/triage/shrinker-for.ts
var EXPENSIVE = /* @__PURE__ */ new Set(["crash", "hang", "slow", "leak", "poisoned"]);
var EXPENSIVE_TRIES = 60;
function isExpensive({ kind }) {
  return EXPENSIVE.has(kind);
}
function shrinkerFor(failure, suspect, settings, attempt) {
  if (suspect.minimal) return finishedShrinker(suspect.messages);
  return createShrinker(suspect.messages, {
    settings,
    seed: suspect.seed,
    ...isExpensive(failure) ? { executions: EXPENSIVE_TRIES } : {},
    ...failure.kind === "slow" ? { candidates: shorterOnes(suspect, settings) } : {},
    interesting: async (messages) => await attempt(variantOf(suspect, messages, settings)) !== null
  });
}

// src/triage/slow-leads.ts
var LATE = { ms: 100, p99: 30, median: 8 };
function slowLeadsOf(volley, calibration) {
  const timed = volley.hits.flatMap((hit) => {
    const ms = answerTime(hit.exchange);
    return ms === null ? [] : [{ hit, ms }];
  });
  const sorted = timed.map(({ ms }) => ms).sort((a, b) => a - b);
  const median = sorted[Math.floor(sorted.length / 2)] ?? 0;
  const limit = Math.max(LATE.ms, LATE.p99 * calibration.p99, LATE.median * median);
  const late = timed.filter(({ ms }) => ms > limit).map(({ hit }) => hit);
  return clusters(late).map((cluster) => {
    const first = cluster.reduce((a, b) => b.exchange.endedAt < a.exchange.endedAt ? b : a);
    const rest = cluster.filter((hit) => hit !== first).sort((a, b) => b.exchange.bytesSent - a.exchange.bytesSent);
    const suspects = [first, ...rest].map((hit) => hit.shot);
    return { key: `slow ${familyOf(first.shot)}`, what: "slow", exception: null, suspects };
  });
}
function clusters(hits) {
  const groups = [];
  let until = Number.NEGATIVE_INFINITY;
  for (const hit of [...hits].sort((a, b) => a.exchange.startedAt - b.exchange.startedAt)) {
    if (hit.exchange.startedAt < until) groups.at(-1)?.push(hit);
    else groups.push([hit]);
    until = Math.max(until, hit.exchange.endedAt);
  }
  return groups;
}

// src/triage/time-share.ts
function createTimeShare(now2, share, headStart) {
  const startedAt = now2();
  let spentMs = 0;
  return {
    get left() {
      return spentMs <= share * (now2() - startedAt) + headStart;
    },
    async spend(work) {
      const since = now2();
      try {
        return await work();
      } finally {
        spentMs += now2() - since;
      }
    }
  };
}

// src/triage/docket.ts
var SUSPECTS2 = 24;
var VISITS = 3;
var NOISY = 3;
var ANONYMOUS = 12;
var HANG_MS = 7e3;
var UNHURRIED_SHARE = 0.1;
var UNHURRIED_MS = 1e3;
var REPLAYS = 2;
var Docket = class {
  #parts;
  #nameOf;
  #leads = [];
  /** Those that take long and are not the first of their kind: for when firing is over. */
  #late = [];
  #visits = /* @__PURE__ */ new Map();
  /** Identities that were opened, and how bad they were. */
  #known = /* @__PURE__ */ new Map();
  /** Names of exceptions that were seen to go with a failure. */
  #bugNames = /* @__PURE__ */ new Set();
  #anonymous = /* @__PURE__ */ new Map();
  #bugs = [];
  #notes = [];
  /** What hung the server, by identity; confirmed when firing is over. */
  #hangs = /* @__PURE__ */ new Map();
  #finishing = false;
  #unhurried;
  #hindsight;
  constructor(parts) {
    this.#parts = parts;
    this.#unhurried = createTimeShare(parts.now, UNHURRIED_SHARE, UNHURRIED_MS);
    this.#hindsight = createHindsight(parts.range);
    this.#nameOf = (exception) => exceptionKey(exception, parts.ownership);
  }
  get bugs() {
    return this.#bugs;
  }
  /** What is worth a note in the report: seen, but no finding. */
  get notes() {
    return this.#notes;
  }
  /** Time that confirming hangs will take once firing is over (ms). */
  get owes() {
    return Math.min(this.#hangs.size, 2) * HANG_MS;
  }
  /** Whether there is nothing left to examine or to minimize. */
  get idle() {
    return this.#leads.length + this.#late.length === 0 && this.#bugs.every((bug) => bug.minimal);
  }
  /** Whether a lead of this key would tell something new. */
  #wants(key) {
    return (this.#visits.get(key) ?? 0) < VISITS;
  }
  /**
   * Examines what a volley brought to light, until `deadline`: exceptions first, since they explain most of the answers.
   * @returns `known-end` when the server ended in a way that is a bug already: nobody asked which of the victims did it.
   * @throws RangeClosed when the server cannot be brought up again.
   */
  async examine(volley, deadline) {
    const late = await this.#unhurried.spend(() => this.#hindsight.after(volley, this.#unhurried.left));
    const leads = leadsOf(volley, this.#nameOf);
    const known = this.#endIsKnown(volley);
    const [only, ...others] = volley.victims;
    if (known && only !== void 0 && others.length === 0) this.#parts.onKiller(only.shot);
    this.#take(known ? leads.filter((lead) => lead.what === "exception") : leads);
    await this.#work(deadline);
    this.#take(answerLeadsOf(volley, (exception) => this.#bugNames.has(this.#nameOf(exception))));
    await this.#work(deadline);
    const slow = slowLeadsOf(volley, this.#parts.range.calibration);
    if (this.#unhurried.left) this.#take(slow);
    else this.#late.push(...slow.filter(({ key }) => this.#late.every((lead) => lead.key !== key)));
    if (!known) this.#takeLate(late);
    await this.#unhurried.spend(() => this.#work(deadline));
    await this.#hindsight.caughtUp();
    return known && others.length > 0 ? "known-end" : "examined";
  }
  /** Whether the server went away, and as it did in a bug that is known. */
  #endIsKnown(volley) {
    if (!volley.died && volley.health?.answered !== false) return false;
    const kind = volley.leak != null ? "leak" : volley.died ? "crash" : "hang";
    return [...this.#bugs, ...this.#hangs.values()].some(
      ({ failure }) => failure.kind === kind && (failure.exception === null ? volley.exceptions.every((exception) => !exception.fatal) : volley.exceptions.some((exception) => this.#nameOf(exception) === this.#nameOf(failure.exception)))
    );
  }
  /**
   * Plays cases that failed in an earlier run; what still fails is a bug as any other.
   * @returns the cases that were played and do not fail
   * @throws RangeClosed when the server cannot be brought up again.
   */
  async replay(cases, deadline) {
    const passed = [];
    for (const one of cases) {
      let failed = false;
      const trials = Array.from({ length: REPLAYS }, () => trialsOfRule(one.failedBy)).flat();
      for (const trial of trials) {
        if (failed) break;
        if (this.#over(deadline)) return passed;
        const { failures } = await this.#look(one, { expect: () => true }, trial);
        for (const failure of failures) await this.#open(failure, one, deadline);
        failed = failures.length > 0;
      }
      if (!failed) passed.push(one);
    }
    return passed;
  }
  #take(leads) {
    for (const lead of leads) if (this.#wants(lead.key)) this.#leads.push(lead);
  }
  #takeLate(leads) {
    const leaky = this.#bugs.filter(({ failure }) => trialOf(failure) === "retention").map((bug) => bug.case.route);
    for (const lead of leads) {
      const suspects = lead.suspects.filter(({ route }) => lead.what !== "retained" || !leaky.includes(route));
      if (this.#finishing && !this.#visits.has(lead.key)) this.#take([lead]);
      else if (suspects.length > 0 && this.#late.every(({ key }) => key !== lead.key))
        this.#late.push({ ...lead, suspects });
    }
  }
  async #work(deadline) {
    for (let lead = this.#leads.shift(); lead !== void 0; lead = this.#leads.shift()) {
      if (this.#over(deadline)) {
        this.#leads.unshift(lead);
        return;
      }
      if (this.#wants(lead.key)) await this.#examine(lead, deadline);
    }
  }
  /** Minimizes what is cheap to try, in turn, a step each, so that a stop leaves all of them good rather than one perfect. */
  async shrink(deadline) {
    await this.#shrinkAll((bug) => !isExpensive(bug.failure), deadline);
  }
  async #shrinkAll(chosen, deadline) {
    let open = this.#bugs.filter((bug) => !bug.minimal && chosen(bug));
    while (open.length > 0 && !this.#over(deadline)) {
      for (const bug of open) {
        if (this.#over(deadline)) return;
        if (await bug.shrinkStep() === "done") await this.#tell(bug);
      }
      await this.#work(deadline);
      open = this.#bugs.filter((bug) => !bug.minimal && chosen(bug));
    }
  }
  /** Examines and minimizes all that is left, until `deadline`, and tells of the bugs that could not be finished as they are. */
  async finish(deadline) {
    this.#finishing = true;
    for (const { failure, suspect } of this.#hangs.values()) {
      if (!this.#over(deadline)) await this.#open(failure, suspect, deadline);
    }
    this.#takeLate(await this.#hindsight.atEnd(() => this.#over(deadline)));
    await this.#work(deadline);
    await this.shrink(deadline);
    this.#take(this.#late.splice(0));
    await this.#work(deadline);
    await this.#shrinkAll(() => true, deadline);
    for (const bug of this.#bugs) if (!bug.minimal) await this.#tell(bug);
  }
  async #tell(bug) {
    bug.stopShrinking();
    if (bug.messages !== bug.case.messages) await this.#reconfirm(bug);
    this.#parts.onMinimal(bug);
  }
  /** Confirms the minimal spec once more: what the report shows must be what was seen. */
  async #reconfirm(bug) {
    const shot = variantOf(bug.case, bug.messages, this.#parts.settings);
    const again = await confirm(
      async () => {
        const seen = await this.#attempt(shot, bug.failure);
        if (seen !== null) bug.failure = seen;
        return seen;
      },
      false,
      () => this.#over(this.#parts.endsAt)
    );
    if (again.stability === "unreproduced") {
      if (again.n > 0) bug.giveUpMinimal();
    } else if (again.n >= bug.confirmation.n) bug.confirmation = { k: again.k, n: again.n };
    if (again.stability === "flaky") bug.stability = "flaky";
  }
  async #examine(lead, deadline) {
    this.#visits.set(lead.key, (this.#visits.get(lead.key) ?? 0) + 1);
    const wanted = lead.exception === null ? void 0 : this.#nameOf(lead.exception);
    let noisy = 0;
    const suspects = await narrow(lead, this.#trialParts());
    for (const suspect of suspects.slice(0, SUSPECTS2)) {
      if (this.#over(deadline)) return;
      const look = wanted === void 0 ? {} : { expect: (e) => this.#nameOf(e) === wanted };
      const { observation, failures } = await this.#look(suspect, look, trialOfLead(lead));
      let hit = false;
      for (const failure of failures) {
        const opened = await this.#open(failure, suspect, deadline);
        if (opened && (lead.what === "answer" || this.#answers(lead, failure, wanted))) hit = true;
      }
      if (hit) {
        if (lead.what === "exception" || lead.what === "answer") this.#visits.set(lead.key, VISITS);
        return;
      }
      if (wanted !== void 0 && observation.exceptions.some((e) => this.#nameOf(e) === wanted) && ++noisy >= NOISY) {
        this.#visits.set(lead.key, VISITS);
        return;
      }
    }
    if (lead.what === "slow") this.#visits.set(lead.key, VISITS);
    if (lead.what === "crash" || lead.what === "server-hang") {
      const what = lead.what === "crash" ? "The server died" : "The server stopped answering";
      this.#notes.push(`${what} while ${lead.suspects.length} requests ran, but none of them does it alone.`);
    }
  }
  #drop(identity) {
    const index = this.#bugs.findIndex(({ failure }) => failure.identity === identity);
    if (index >= 0) this.#bugs.splice(index, 1);
  }
  #answers(lead, failure, wanted) {
    if (lead.what === "crash") return failure.kind === "crash";
    if (lead.what === "server-hang") return failure.kind === "hang";
    if (trialOfLead(lead) !== "look") return trialOf(failure) === trialOfLead(lead);
    return wanted !== void 0 && failure.exception !== null && this.#nameOf(failure.exception) === wanted;
  }
  /** @returns whether the failure is a bug now, or was one before: false when it does not show again. */
  async #open(failure, suspect, deadline) {
    const { settings, now: now2, onConfirmed, onKiller } = this.#parts;
    const key = failure.exception === null ? `${failure.identity} ${likeness(failure, suspect)}` : failure.identity;
    if (failure.kind === "hang" && !this.#finishing) {
      if (!this.#hangs.has(key)) this.#hangs.set(key, { failure, suspect });
      onKiller(suspect);
      return true;
    }
    if (failure.kind === "crash" || failure.kind === "hang" || failure.observation.leak !== null) onKiller(suspect);
    if (failure.exception !== null) this.#bugNames.add(this.#nameOf(failure.exception));
    const before = this.#known.get(key);
    if (before === failure.level || before === "error") return true;
    this.#known.set(key, failure.level);
    if (before !== void 0) this.#drop(failure.identity);
    if (failure.exception === null) {
      const count3 = (this.#anonymous.get(failure.kind) ?? 0) + 1;
      this.#anonymous.set(failure.kind, count3);
      if (count3 > ANONYMOUS) return true;
    }
    const seenAt = now2();
    const confirmed = await confirm(
      () => this.#attempt(suspect, failure),
      // Memory that grows past its limit may be an earlier request's doing.
      failure.observation.leak === null,
      () => this.#over(deadline)
    );
    const cutShort = confirmed.n < 3 && (confirmed.n < 2 || confirmed.k < confirmed.n);
    if (confirmed.stability === "unreproduced" || cutShort) {
      if (failure.kind === "hang" && await this.#isOnlySlow(suspect, deadline)) return true;
      this.#known.delete(key);
      const what = failure.exception?.type ?? failure.kind;
      this.#notes.push(`${what} showed in ${confirmed.k} of ${confirmed.n} tries of ${suspect.spec.slice(0, 200)}`);
      return false;
    }
    const shrinker = shrinkerFor(failure, suspect, settings, (variant) => this.#attempt(variant, failure));
    const bug = createBug({
      failure,
      case: suspect,
      confirmation: { k: confirmed.k, n: confirmed.n },
      stability: confirmed.stability,
      seenAt,
      confirmedAt: now2(),
      shrinker
    });
    this.#bugs.push(bug);
    onConfirmed(bug);
    return true;
  }
  /** Whether what looked like a hang ends after a while; if it takes too long for its size, that is a failure of its own. */
  async #isOnlySlow(suspect, deadline) {
    const { failures } = await this.#look(suspect, {}, "growth");
    const slow = failures.filter(({ kind }) => kind === "slow");
    for (const one of slow) await this.#open(one, suspect, deadline);
    return slow.length > 0;
  }
  /** One try: the same failure again (at least as bad), or null. Other failures met on the way become bugs of their own. */
  async #attempt(suspect, failure) {
    const wanted = failure.exception === null ? void 0 : this.#nameOf(failure.exception);
    const { failures } = await this.#look(
      suspect,
      {
        expect: wanted === void 0 ? void 0 : (e) => this.#nameOf(e) === wanted,
        patient: patienceFor(failure)
      },
      trialOf(failure)
    );
    const same2 = failures.find(
      (f) => f.identity === failure.identity && (f.level === "error" || failure.level === "warning")
    );
    if (same2 === void 0) this.#stray(failures, suspect);
    return same2 ?? null;
  }
  /** Another bug met while looking for this one. */
  #stray(failures, suspect) {
    for (const failure of failures) {
      if (failure.exception === null || this.#known.get(failure.identity) === failure.level) continue;
      const key = `exception ${this.#nameOf(failure.exception)}`;
      this.#take([{ key, what: "exception", exception: failure.exception, suspects: [suspect] }]);
    }
  }
  async #look(suspect, look, trial = "look") {
    const { range, judge: judge2, ownership } = this.#parts;
    const observation = await tryOut(suspect, look, trial, this.#trialParts());
    return { observation, failures: failuresOf(observation, judge2(observation, range.calibration), ownership) };
  }
  #trialParts() {
    const { range, settings } = this.#parts;
    return { range, settings, over: () => this.#over(this.#parts.endsAt) };
  }
  #over(deadline) {
    return this.#parts.signal.aborted || this.#parts.now() >= deadline;
  }
};

// src/gate.ts
var VOLLEY = { first: 64, later: 256 };
var EAGER_SHARE = 0.3;
var MAX_RESTARTS2 = 150;
var PAUSING_CONCURRENCY = 64;
var STARVED_SHARE = 0.6;
var LEAST_RESERVE_MS = 1500;
var now = () => performance.now();
async function runGate(options, ui, signal, prepareBase = null) {
  const tally = startTally(now());
  const notes = [];
  const cases = createCases(corpusOptions(options.cases, options.target.url));
  const memory = recall(options);
  if (cases.total + memory.cases.length === 0)
    throw new UsageError("corpus: there is nothing to fire; name a class of the corpus, or specs with --specs");
  const checkout = await loadCheckout(options.target.workingDirectory);
  const ownership = createOwnership(checkout);
  const settings = createSettings({ host: options.target.url.hostname });
  const locate = createLocator({
    ownership,
    checkout,
    command: options.commandText,
    config: options.configPlace?.uri ?? null
  });
  const writer = createFindingWriter({ url: options.target.url, settings, ownership, locate });
  const redact = createReportRedactor(options.secrets);
  const fastTier = [...cases.fast].length;
  let fastTierDone = false;
  const target = createTarget(options.target);
  let stoppedBecause = "unhealthy";
  let range = null;
  let docket = null;
  let passed = [];
  let budget = shareOut(now(), options.timeBudgetMs);
  let baseMs = 0;
  ui.phase("boot", options.commandText ?? options.target.url.href);
  try {
    const letGo = () => void target.stop();
    signal.addEventListener("abort", letGo);
    const open = await openRange(target, MAX_RESTARTS2, options.target.headers).finally(
      () => signal.removeEventListener("abort", letGo)
    );
    range = open.range;
    tally.ready(now(), open.bootMs, cases.total);
    const queue = createQueue(cases.all());
    docket = new Docket({
      get endsAt() {
        return budget.ends;
      },
      range,
      judge,
      ownership,
      settings,
      now,
      signal,
      onConfirmed: () => tally.found(now()),
      onMinimal: (bug) => ui.finding(redact(writer.write(bug, tally.readyAt))),
      onKiller: (killer) => {
        queue.killed(killer);
        tally.ended(killer);
      }
    });
    if (memory.cases.length > 0) {
      ui.phase("replay", `${memory.cases.length} specs that failed before`);
      passed = await docket.replay(memory.cases, now() + options.timeBudgetMs);
    }
    baseMs = baseReserve(options, prepareBase, open.bootMs);
    budget = shareOut(now(), options.timeBudgetMs - baseMs);
    ui.phase("fire", `${cases.total} cases at ${options.target.url.href}`);
    stoppedBecause = await fire({ options, cases, range, queue, docket, tally, budget, notes, ui, signal });
    fastTierDone = tally.cases + queue.skipped() + queue.givenUp() >= fastTier;
    if (docket.bugs.length > 0) ui.phase("triage", "confirm and minimize what broke");
    await docket.finish(budget.ends);
    if (queue.skipped() > 0)
      notes.push({ kind: "skipped", text: `${queue.skipped()} cases were not fired: cases like them end the server.` });
    if (queue.givenUp() > 0) {
      const text = `${queue.givenUp()} cases got no verdict: the server went away each time they were fired.`;
      notes.push({ kind: "skipped", text });
    }
  } catch (error) {
    if (signal.aborted) stoppedBecause = "cancelled";
    else if (error instanceof TargetError)
      notes.push({ kind: "unhealthy", text: error.message }, ...error.log.map((text) => ({ kind: "log", text })));
    else if (error instanceof RangeClosed) {
      stoppedBecause = "restarts";
      notes.push({ kind: "restarts", text: error.message });
    } else throw error;
  } finally {
    await target.stop();
  }
  const written = new Map((docket?.bugs ?? []).map((bug) => [writer.write(bug, tally.readyAt), bug]));
  const { findings, notes: remembered } = await compareWithMemory(
    memory,
    {
      found: withoutDuplicates([...written.keys()]).map((finding) => ({ finding, bug: written.get(finding) })),
      passed,
      conclusive: fastTierDone && (stoppedBecause === "time" || stoppedBecause === "corpus-done")
    },
    options,
    {
      prepareBase,
      checkout,
      judge,
      budgetMs: Math.max(baseMs, budget.ends + baseMs - now()),
      now,
      signal,
      ui,
      settings
    }
  );
  notes.push(...remembered);
  notes.push(...(docket?.notes ?? []).map((text) => ({ kind: "unreproduced", text })));
  const stats = tally.stats({
    now: now(),
    restarts: range?.restarts ?? 0,
    executions: range?.executions ?? 0,
    stoppedBecause
  });
  const concluded = concludeReport({
    rule: options.rule,
    seed: options.seed,
    target: {
      command: options.commandText,
      url: options.target.url.href,
      runtime: findings.find((f) => f.exception)?.exception?.runtime ?? null
    },
    stats,
    findings,
    notes,
    fastTierDone,
    cancelled: signal.aborted
  });
  const report = redact(concluded);
  ui.done(report);
  return report;
}
async function fire({
  options,
  cases,
  range,
  queue,
  docket,
  tally,
  budget,
  notes,
  ui,
  signal
}) {
  const startedAt = now();
  let eagerMs = 0;
  const inTime = () => {
    const starved = tally.firingMs < STARVED_SHARE * (budget.firingEnds - startedAt);
    const until = docket.idle || starved ? Math.max(budget.firingEnds, budget.ends - LEAST_RESERVE_MS - docket.owes) : budget.firingEnds;
    return now() < until;
  };
  const next = () => inTime() ? queue.next() : null;
  const progress = () => ui.progress({
    elapsedMs: now() - startedAt,
    budgetMs: options.timeBudgetMs,
    cases: tally.cases,
    total: cases.total,
    requestsPerSecond: tally.requestsPerSecond() ?? 0,
    findings: docket.bugs.length,
    restarts: range.restarts
  });
  while (!queue.done() && inTime() && !signal.aborted) {
    const volleyStart = now();
    const volley = await fireVolley(range, {
      next,
      concurrency: { corpus: options.concurrency, pausing: PAUSING_CONCURRENCY, alone: 1 }[queue.lane()],
      most: tally.cases === 0 ? VOLLEY.first : VOLLEY.later,
      signal
    });
    tally.volley(volley.hits, now() - volleyStart);
    for (const { shot, exchange } of volley.hits) {
      const text = expectationNote(shot, exchange);
      if (text !== null) notes.push({ kind: "expectation", text });
    }
    progress();
    const verdict = await docket.examine(volley, budget.ends);
    const victims = volley.victims.map((hit) => hit.shot);
    if (verdict === "known-end") queue.suspect(victims);
    else queue.again(victims);
    const eagerStart = now();
    await docket.shrink(eagerStart + Math.max(0, EAGER_SHARE * (eagerStart - startedAt) - eagerMs));
    eagerMs += now() - eagerStart;
    progress();
  }
  if (signal.aborted) return "cancelled";
  return queue.done() ? "corpus-done" : "time";
}
export {
  runGate
};
