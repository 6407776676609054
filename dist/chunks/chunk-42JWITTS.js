import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  shellWords
} from "./chunk-5CT2O6A4.js";
import {
  bad,
  good,
  parseChoice,
  parseRegex,
  parseRoutePattern,
  parseRouteValue
} from "./chunk-OGSXPTMK.js";
import {
  DEFAULT_CONFIG,
  NO_CONFIG,
  optionSpec
} from "./chunk-3NFTOLS2.js";
import {
  quote
} from "./chunk-DK7XWVMY.js";
import {
  carriedFields
} from "./chunk-WHF5AZ6X.js";
import {
  CORPUS_CLASSES
} from "./chunk-SZWBPJUO.js";
import {
  UsageError
} from "./chunk-NZ6IOC3X.js";

// src/options/load-config.ts
import { join, resolve } from "node:path";

// src/options/values/boolean.ts
function parseBoolean(text) {
  if (/^(true|True|TRUE)$/.test(text)) return good(true);
  if (/^(false|False|FALSE)$/.test(text)) return good(false);
  return bad(`${quote(text)} is neither true nor false: write one of the two`);
}

// src/options/values/bytes.ts
var UNITS = /* @__PURE__ */ new Map([
  ["b", 1],
  ["kib", 1024],
  ["mib", 1024 ** 2],
  ["gib", 1024 ** 3],
  ["tib", 1024 ** 4],
  ["kb", 1e3],
  ["mb", 1e6],
  ["gb", 1e9],
  ["tb", 1e12]
]);
function parseBytes(text) {
  const match = /^(\d{1,15}(?:\.\d{1,3})?)\s*([a-zA-Z]*)$/.exec(text);
  if (match === null) {
    const digits = /^\d*\.?\d*/.exec(text)?.[0].length ?? 0;
    return bad(`${quote(text)} is no size: write a number and a unit, like 512MiB or 2GiB`, digits);
  }
  const [, number = "", unit = ""] = match;
  if (unit === "")
    return bad(`${quote(text)} has no unit: write ${number}MiB, ${number}GiB or ${number}B`, number.length);
  const factor = UNITS.get(unit.toLowerCase());
  if (factor === void 0) {
    return bad(`unknown unit ${quote(unit)}: use B, KiB, MiB, GiB, TiB, KB, MB, GB or TB`, text.length - unit.length);
  }
  const bytes = Math.round(Number(number) * factor);
  if (bytes === 0) return bad("a size must be greater than 0, like 512MiB");
  if (!Number.isSafeInteger(bytes)) return bad(`${quote(text)} is more than any machine has`);
  return good(bytes);
}

// src/options/values/duration.ts
var UNITS2 = { ms: 1, s: 1e3, m: 6e4, h: 36e5 };
function parseDuration(text) {
  const match = /^(\d{1,9}(?:\.\d{1,3})?)\s*([a-zA-Z]*)$/.exec(text);
  if (match === null) {
    const digits = /^\d*\.?\d*/.exec(text)?.[0].length ?? 0;
    return bad(`${quote(text)} is no duration: write a number and a unit, like 500ms, 60s or 2m`, digits);
  }
  const [, number = "", unit = ""] = match;
  if (unit === "") return bad(`${quote(text)} has no unit: write ${number}s for seconds or ${number}ms`, number.length);
  if (!Object.hasOwn(UNITS2, unit)) {
    return bad(`unknown unit ${quote(unit)}: use ms, s, m or h, like 500ms, 60s or 2m`, text.length - unit.length);
  }
  const ms = Math.round(Number(number) * UNITS2[unit]);
  if (ms === 0) return bad("a duration must be greater than 0, like 500ms or 60s");
  if (ms > 7 * 864e5) return bad(`${quote(text)} is more than a week: use a shorter duration`);
  return good(ms);
}

// src/options/values/integer.ts
function parseInteger(text, min, max) {
  if (!/^[+-]?\d+$/.test(text)) {
    const at = /^[+-]?\d*/.exec(text)?.[0].length ?? 0;
    return bad(`${quote(text)} is no whole number: write one from ${min} to ${max}`, at);
  }
  const number = Number(text);
  if (number < min || number > max) return bad(`${text} is out of range: write a number from ${min} to ${max}`);
  return good(number);
}

// src/options/values/key-value.ts
function parseKeyValue(text) {
  const equals = text.indexOf("=");
  if (equals < 0) return bad(`${quote(text)} has no "=": write NAME=VALUE`, text.length);
  const name = text.slice(0, equals);
  if (!/^[A-Za-z_][A-Za-z0-9_]*$/.test(name)) {
    return bad(`${quote(name)} is no name of a variable: letters, digits and _, no digit first`);
  }
  if (text.includes("\0")) return bad("a value cannot hold a NUL", text.indexOf("\0"));
  return good([name, text.slice(equals + 1)]);
}

// src/options/values/shard.ts
function parseShard(text) {
  const match = /^(\d{1,4})\/(\d{1,4})$/.exec(text);
  if (match === null) return bad(`${quote(text)} is no shard: write I/N, like 1/4 for the first of four`);
  const [index, total] = [Number(match[1]), Number(match[2])];
  if (total < 1 || total > 256) return bad(`a run has 1 to 256 shards, not ${total}`, text.indexOf("/") + 1);
  if (index < 1 || index > total)
    return bad(`shard ${index} of ${total} does not exist: they count from 1 to ${total}`);
  return good({ index, total });
}

// src/options/values/target-url.ts
function isLoopback(hostname) {
  const host = hostname.replace(/\.$/, "");
  return /^127(\.\d{1,3}){3}$/.test(host) || host === "[::1]" || host === "localhost" || host.endsWith(".localhost");
}
function parseTargetUrl(text) {
  const scheme = /^([a-zA-Z][a-zA-Z0-9+.-]*):\/\//.exec(text)?.[1]?.toLowerCase();
  if (scheme === void 0) {
    return bad(`${quote(text)} is no URL: write the scheme too, like http://127.0.0.1:8080`);
  }
  if (scheme !== "http" && scheme !== "https") {
    return bad(`the scheme must be http or https, not ${quote(scheme)}`);
  }
  if (!URL.canParse(text)) return bad(`${quote(text)} is no URL: write it like http://127.0.0.1:8080`);
  const url = new URL(text);
  const hostAt = text.indexOf("//") + 2;
  if (url.username !== "" || url.password !== "") {
    return bad('a user name or password in the URL is not sent: use "headers" in the config file', hostAt);
  }
  if (url.hostname === "0.0.0.0" || url.hostname === "[::]") {
    return bad(`${url.hostname} is where a server listens, not where to reach it: use 127.0.0.1`, hostAt);
  }
  if (!isLoopback(url.hostname)) {
    return bad(
      `${quote(url.hostname)} is not this machine: patho fires malformed requests and only at a loopback address (127.0.0.1, [::1], localhost)`,
      hostAt
    );
  }
  if (url.port === "0") return bad("port 0 is no port: write the one the server listens on", text.lastIndexOf(":") + 1);
  if (url.hash !== "") return bad("a fragment is never sent to a server: leave it out", text.indexOf("#"));
  return good(url);
}

// src/options/parse-value.ts
var READERS = {
  duration: parseDuration,
  bytes: parseBytes,
  integer: (text, spec) => parseInteger(text, spec.min ?? 0, spec.max ?? Number.MAX_SAFE_INTEGER),
  boolean: parseBoolean,
  string: (text) => text.includes("\0") ? bad("a value cannot hold a NUL", text.indexOf("\0")) : good(text),
  path: (text) => text.includes("\0") ? bad("a path cannot hold a NUL", text.indexOf("\0")) : good(text),
  choice: (text, spec) => parseChoice(text, spec.choices ?? []),
  regex: parseRegex,
  url: parseTargetUrl,
  route: parseRouteValue,
  "route-pattern": parseRoutePattern,
  "key-value": parseKeyValue,
  shard: parseShard
};
function parseValue(text, spec) {
  if (text.trim() === "") return bad(`it is empty: write a value, like ${spec.example}`);
  return READERS[spec.type](text, spec);
}
function parseGiven(given, spec) {
  const texts = spec.type === "choice" && spec.many ? given.values.flatMap(splitAtCommas) : given.values;
  const values = texts.map((value) => {
    const parsed = parseValue(value.text, spec);
    if (!parsed.ok) throw new UsageError(`${given.label}: ${parsed.problem}`, value.place(parsed.at));
    return parsed.value;
  });
  return spec.many ? values : values.at(-1);
}
function splitAtCommas(value) {
  const parts = [];
  let start = 0;
  for (const part of value.text.split(",")) {
    const from = start + (part.length - part.trimStart().length);
    parts.push({ text: part.trim(), place: (offset) => value.place(from + offset) });
    start += part.length + 1;
  }
  return parts;
}

// src/options/load-config.ts
async function loadConfig(given, env, directory, readFile) {
  const named = given.get("config");
  const name = named === void 0 ? null : parseGiven(named, optionSpec("config"));
  let text;
  try {
    text = readFile(name === null ? join(directory, DEFAULT_CONFIG) : resolve(directory, name));
  } catch (error) {
    const code = error.code ?? "unknown error";
    if (name === null && (code === "ENOENT" || code === "ENOTDIR")) return NO_CONFIG;
    const why = code === "ENOENT" ? "does not exist" : `cannot be read (${code})`;
    throw new UsageError(
      `${named?.label ?? "config"}: ${name ?? DEFAULT_CONFIG} ${why}`,
      named?.values.at(-1)?.place(0)
    );
  }
  const { readConfig } = await import("./config-file-2NAHCETU.js");
  return readConfig(text, name ?? DEFAULT_CONFIG, env);
}

// src/options/resolve-options.ts
import { resolve as resolve2 } from "node:path";

// src/options/default-category.ts
function defaultCategory(job, matrix) {
  const name = job ?? "patho";
  const values = Object.values(readMatrix(matrix)).map(
    (value) => typeof value === "string" ? value : JSON.stringify(value)
  );
  return values.length === 0 ? name : `${name} (${values.join(", ")})`;
}
function readMatrix(text) {
  try {
    const value = JSON.parse(text ?? "null");
    return typeof value === "object" && value !== null && !Array.isArray(value) ? value : {};
  } catch {
    return {};
  }
}

// src/options/given.ts
function givenInline(text, source, before) {
  return {
    text,
    place: (offset) => {
      const start = text.lastIndexOf("\n", offset - 1) + 1;
      const end = text.indexOf("\n", offset);
      const lead = start === 0 ? before : "";
      const line = text.slice(start, end < 0 ? void 0 : end);
      return {
        source,
        line: text.slice(0, start).split("\n").length,
        column: lead.length + offset - start + 1,
        text: lead + line
      };
    }
  };
}

// src/options/resolve-options.ts
function resolveOptions(sources) {
  const { given, place, config = NO_CONFIG, directory } = sources;
  const argv = sources.argv ?? [];
  const givenFor = (name) => given.get(name) ?? config.given.get(name);
  const value = (name) => {
    const spec = optionSpec(name);
    const text = (place === "action" ? spec.actionDefault : void 0) ?? spec.default;
    const source = givenFor(name) ?? (text === null ? void 0 : asGiven(name, text));
    if (source !== void 0) return parseGiven(source, spec);
    return spec.many ? [] : spec.type === "boolean" ? false : null;
  };
  const path = (name) => {
    const relative = value(name);
    return relative === null ? null : resolve2(directory, relative);
  };
  const command = commandOf(given.get("command"), argv, value("command"), value("no-boot"), place);
  const url = value("url");
  const routes = value("route");
  const seed = value("seed");
  const corpus = value("corpus");
  const token = value("github-token");
  return {
    target: {
      command: command?.command ?? null,
      url,
      headers: carriedFields(config.headers, config.cookies),
      readyTimeoutMs: value("ready-timeout"),
      readyLog: value("ready-log"),
      workingDirectory: path("working-directory") ?? directory,
      env: Object.fromEntries(value("env")),
      logFiles: value("log-file").map((file) => resolve2(directory, file)),
      logCommand: value("log-command"),
      memoryLimitBytes: value("memory-limit"),
      stateFile: sources.stateFile ?? null
    },
    cases: {
      routes: routes.length > 0 ? routes : [firstRoute(url)],
      excludeRoutes: value("exclude-route"),
      classes: corpus.length === 0 ? CORPUS_CLASSES : classesOf(corpus, givenFor("corpus")),
      slow: value("slow"),
      seed,
      specs: value("specs"),
      openapi: value("openapi"),
      har: value("har"),
      discover: value("discover"),
      shard: value("shard"),
      headers: config.headers,
      cookies: config.cookies,
      directory
    },
    commandText: command?.text ?? null,
    configPlace: commandPlace(sources, config),
    timeBudgetMs: value("time-budget"),
    seed,
    concurrency: value("concurrency"),
    adaptive: !value("no-adaptive"),
    rule: { failOn: value("fail-on"), failLevel: value("fail-level") },
    base: { baseline: path("baseline"), command: value("base-command"), setup: value("base-setup") },
    suppressions: config.suppressions,
    noise: config.noise,
    files: { json: value("json"), sarif: value("sarif") },
    saveRegressions: value("save-regressions"),
    disclosure: value("disclosure"),
    github: {
      comment: value("comment"),
      category: value("category") ?? defaultCategory(sources.job ?? null, value("matrix")),
      token,
      allowUntrustedCode: value("allow-untrusted-code-with-secrets")
    },
    secrets: token === null ? config.secrets : [...config.secrets, token],
    warnings: config.warnings
  };
}
function asGiven(name, text) {
  return { label: `default of ${name}`, values: [givenInline(text, "the table of options", `${name}: `)] };
}
function commandOf(given, argv, shell, noBoot, place) {
  if (noBoot && argv.length === 0 && given === void 0) return null;
  if (noBoot) {
    throw new UsageError("no-boot uses the server that already runs: leave out the command, or leave out no-boot");
  }
  if (argv.length > 0 && given !== void 0) {
    throw new UsageError("two commands: give --command or the words after --, not both", given.values[0]?.place(0));
  }
  if (argv.length > 0) return { command: argv, text: shellWords(argv) };
  if (shell !== null) return { command: shell, text: shell };
  throw new UsageError(
    place === "cli" ? 'no command: say how to start the server, as in "patho fuzz -- node server.js", or use one that already runs with --no-boot' : 'no command: the input "command" says how to start the server; with "no-boot: true" one that already runs is used'
  );
}
function firstRoute(url) {
  return { method: "GET", path: `${url.pathname}${url.search}`, contentType: null, body: null };
}
function classesOf(choices, given) {
  const classes = CORPUS_CLASSES.filter((name) => choices.includes(name));
  if (!choices.includes("none")) return classes;
  if (classes.length > 0) {
    throw new UsageError("corpus: none goes with no other class", given?.values[0]?.place(0));
  }
  return [];
}
function commandPlace(sources, config) {
  const inConfig = config.given.get("command")?.values[0]?.place(0);
  const overruled = (sources.argv ?? []).length > 0 || sources.given.has("command");
  if (inConfig !== void 0 && !overruled) return { uri: inConfig.source, line: inConfig.line };
  return sources.commandPlace ?? null;
}

// src/target/platform.ts
function platformLimits(platform) {
  if (platform === "linux") return null;
  if (platform === "win32")
    throw new UsageError(
      "patho does not run on Windows, which has no process groups: the server could survive the job. Use runs-on: ubuntu-latest, or WSL."
    );
  const name = platform === "darwin" ? "macOS" : platform;
  return `On ${name} patho sees no memory, descriptors or lost workers: leaks are found on Linux alone. All else works.`;
}

export {
  givenInline,
  loadConfig,
  resolveOptions,
  platformLimits
};
