import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  bad,
  good,
  parseChoice,
  parseRegex,
  parseRoutePattern,
  starPattern
} from "./chunk-OGSXPTMK.js";
import {
  NO_CONFIG,
  optionNames,
  optionSpec
} from "./chunk-3NFTOLS2.js";
import {
  quote
} from "./chunk-DK7XWVMY.js";
import {
  didYouMean
} from "./chunk-W3WAZ3QJ.js";
import {
  require_dist
} from "./chunk-JG3OKWAK.js";
import {
  NOISE_IDS
} from "./chunk-VS6UN3ZG.js";
import {
  globMatcher
} from "./chunk-5WAKYTAN.js";
import "./chunk-4V73A5SB.js";
import {
  RULES
} from "./chunk-XD5M6YLU.js";
import "./chunk-SZWBPJUO.js";
import {
  UsageError
} from "./chunk-NZ6IOC3X.js";
import "./chunk-W3DMHLTP.js";
import {
  __toESM
} from "./chunk-PY5VAGIZ.js";

// src/options/config-file.ts
var import_yaml4 = __toESM(require_dist(), 1);

// src/options/config-noise.ts
var import_yaml2 = __toESM(require_dist(), 1);

// src/options/yaml-places.ts
var import_yaml = __toESM(require_dist(), 1);
function placeAt(source, offset) {
  const { line, col } = source.lines.linePos(Math.min(Math.max(offset, 0), source.text.length));
  const start = source.lines.lineStarts[line - 1] ?? 0;
  const end = source.text.indexOf("\n", start);
  const text = source.text.slice(start, end < 0 ? void 0 : end).replace(/\r$/, "");
  return { source: source.name, line, column: col, text };
}
function errorAt(source, node, message) {
  return new UsageError(message, placeAt(source, node?.range?.[0] ?? 0));
}
function textOf(source, node, label) {
  if ((0, import_yaml.isAlias)(node)) throw errorAt(source, node, `${label}: an alias (*) is not read here; write the value out`);
  if (node !== null && !(0, import_yaml.isScalar)(node))
    throw errorAt(source, node, `${label}: write one value here, not a list or a map`);
  const start = node?.range?.[0] ?? 0;
  const end = node?.range?.[1] ?? start;
  const plain = node === null || node.type === import_yaml.Scalar.PLAIN || node.type === void 0;
  const quoted = node?.type === import_yaml.Scalar.QUOTE_DOUBLE || node?.type === import_yaml.Scalar.QUOTE_SINGLE;
  const text = node === null ? "" : plain && node.source !== void 0 ? node.source : String(node.value ?? "");
  if (node?.type === import_yaml.Scalar.BLOCK_LITERAL)
    return { text, place: (offset) => placeInBlock(source, start, text, offset) };
  return {
    text,
    // A folded block has other lines than its text: an offset inside has no simple place, its beginning has.
    place: (offset) => placeAt(source, plain || quoted ? Math.min(start + (quoted ? 1 : 0) + offset, end) : start)
  };
}
function placeInBlock(source, start, text, offset) {
  const before = text.slice(0, offset).split("\n");
  const line = source.lines.linePos(start).line + before.length;
  const from = source.lines.lineStarts[line - 1] ?? start;
  const written = source.text.slice(from).split("\n", 1)[0].replace(/\r$/, "");
  const indent = written.length - text.split("\n")[before.length - 1].length;
  return placeAt(source, from + Math.max(0, indent) + before.at(-1).length);
}

// src/options/config-noise.ts
var CONDITIONS = {
  exception: readStars,
  message: parseRegex,
  file: readFileGlob,
  function: readStars,
  status: readStatus,
  route: readRoute
};
var KEYS = ["remove", ...Object.keys(CONDITIONS), "reason"];
function readNoise(source, node) {
  if (!(0, import_yaml2.isSeq)(node)) throw errorAt(source, node, "noise: write a list of maps, each with a reason");
  const removed = [];
  const added = [];
  for (const item of node.items) {
    const { remove, ...rest } = readOne(source, item);
    if (remove !== void 0) removed.push(remove);
    else added.push(ruleOf(source, item, rest));
  }
  return { removed, added };
}
function ruleOf(source, node, { reason, ...conditions }) {
  if (Object.keys(conditions).length === 0) {
    throw errorAt(source, node, `noise: say what is noise: ${Object.keys(CONDITIONS).join(", ")}`);
  }
  if (reason === void 0) throw errorAt(source, node, 'noise: "reason" is missing: say why it is no bug');
  const { line } = placeAt(source, node?.range?.[0] ?? 0);
  const whatever = { exception: null, message: null, file: null, function: null, status: null, route: null };
  return { ...whatever, ...conditions, place: `${source.name}:${line}`, reason };
}
function readOne(source, node) {
  if (!(0, import_yaml2.isMap)(node)) throw errorAt(source, node, "noise: an entry is a map: { exception: …, reason: … }");
  const entry = {};
  for (const pair of node.items) {
    const key = (0, import_yaml2.isScalar)(pair.key) ? String(pair.key.value) : "";
    if (!KEYS.includes(key)) {
      throw errorAt(source, pair.key, `noise: unknown key ${quote(key)}${didYouMean(key, KEYS)}`);
    }
    const { text, place } = textOf(source, pair.value, `noise: ${key}`);
    const parsed = readKey(key, text.trim());
    if (!parsed.ok) throw new UsageError(`noise: ${key}: ${parsed.problem}`, place(parsed.at));
    entry[key] = parsed.value;
  }
  const beside = Object.keys(entry).find((key) => key !== "remove" && key !== "reason");
  if (entry.remove !== void 0 && beside !== void 0) {
    throw errorAt(source, node, `noise: "remove" names a whole rule: leave out ${quote(beside)}`);
  }
  return entry;
}
function readKey(key, text) {
  if (text === "") return bad("it is empty");
  if (key === "reason") return good(text);
  return key === "remove" ? parseChoice(text, NOISE_IDS) : CONDITIONS[key](text);
}
function readStars(text) {
  const pattern = starPattern(text);
  return good((name) => pattern.test(name));
}
function readFileGlob(text) {
  const isMatch = globMatcher(text.startsWith("/") ? text : `**/${text}`);
  return good((file) => isMatch(file.replace(/^file:\/\//, "").replaceAll("\\", "/")));
}
function readStatus(text) {
  if (!/^[1-5](?:\d\d|xx)$/i.test(text)) return bad(`${quote(text)} is no status: write 503, or 5xx for all of them`);
  const digits = text.toLowerCase().replace(/x+$/, "");
  return good((status) => String(status).startsWith(digits));
}
function readRoute(text) {
  const parsed = parseRoutePattern(text);
  if (!parsed.ok) return parsed;
  return good((name) => {
    const [method = "", path = ""] = name.split(/ (.*)/s);
    return parsed.value({ method, path, contentType: null, body: null });
  });
}

// src/options/config-suppressions.ts
var import_yaml3 = __toESM(require_dist(), 1);
var KEYS2 = ["fingerprint", "rule", "path", "reason", "expires"];
function readSuppressions(source, node) {
  if (!(0, import_yaml3.isSeq)(node)) throw errorAt(source, node, "suppressions: write a list of maps, each with a reason");
  return node.items.map((item) => readOne2(source, item));
}
function readOne2(source, node) {
  const fail = (rule2, at = node) => errorAt(source, at, `suppressions: ${rule2}`);
  if (!(0, import_yaml3.isMap)(node)) throw fail("an entry is a map: { fingerprint: …, reason: … }");
  const found = /* @__PURE__ */ new Map();
  for (const pair of node.items) {
    const key = (0, import_yaml3.isScalar)(pair.key) ? String(pair.key.value) : "";
    if (!KEYS2.includes(key)) {
      throw fail(`unknown key ${quote(key)}${didYouMean(key, KEYS2)}`, pair.key);
    }
    const { text, place } = textOf(source, pair.value, `suppressions: ${key}`);
    const parsed = check(key, text.trim());
    if (!parsed.ok) throw new UsageError(`suppressions: ${key}: ${parsed.problem}`, place(parsed.at));
    found.set(key, parsed.value);
  }
  const get = (key) => found.get(key) ?? null;
  const reason = get("reason");
  if (reason === null) throw fail('"reason" is missing: say why the finding is accepted');
  const [fingerprint, rule, path] = [get("fingerprint"), get("rule"), get("path")];
  if (fingerprint !== null && (rule !== null || path !== null)) {
    throw fail('"fingerprint" names one finding already: leave out "rule" and "path"');
  }
  if (fingerprint === null && (rule === null || path === null)) {
    throw fail('say which finding: "fingerprint", or "rule" and "path" together');
  }
  return { fingerprint, rule, path, reason, expires: get("expires") };
}
function check(key, text) {
  if (text === "") return bad("it is empty");
  if (key === "rule") return parseChoice(text, Object.keys(RULES));
  if (key !== "expires") return good(text);
  const date = /* @__PURE__ */ new Date(`${text}T00:00:00Z`);
  const real = /^\d{4}-\d\d-\d\d$/.test(text) && !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
  return real ? good(text) : bad(`${quote(text)} is no date: write YYYY-MM-DD`);
}

// src/options/environment-reference.ts
function expandReferences(text, env) {
  const secrets = [];
  const empty = [];
  let expanded = "";
  let end = 0;
  for (const match of text.matchAll(/\$(\$\{|\{([^}]*)(\}?))/g)) {
    expanded += text.slice(end, match.index);
    end = match.index + match[0].length;
    if (match[1] === "${") {
      expanded += "${";
      continue;
    }
    const name = match[2] ?? "";
    if (match[3] === "") return bad('"${" is never closed: write ${NAME}, or $${ for the two characters', match.index);
    if (!/^[A-Za-z_][A-Za-z0-9_]*$/.test(name)) return bad("write ${NAME} with the name of a variable", match.index);
    const value = Object.hasOwn(env, name) ? env[name] : void 0;
    if (value === void 0)
      return bad(`the environment has no variable ${name}: set it where patho runs`, match.index);
    if (value === "") empty.push(name);
    else secrets.push(value);
    expanded += value;
  }
  return good({ text: expanded + text.slice(end), secrets, empty });
}

// src/options/config-file.ts
var MAX_LENGTH = 1 << 20;
function readConfig(text, name, env) {
  if (text.length > MAX_LENGTH) throw new UsageError(`${name} is longer than 1 MiB: this is no config file of patho`);
  const lines = new import_yaml4.LineCounter();
  const source = { name, text, lines };
  const document = (0, import_yaml4.parseDocument)(text, { lineCounter: lines, prettyErrors: false, version: "1.2" });
  const broken = document.errors[0];
  if (broken !== void 0) {
    throw new UsageError(
      `${name} is no valid YAML: ${broken.message.replace(/\.?$/, "")}`,
      placeAt(source, broken.pos[0])
    );
  }
  const root = document.contents;
  if (root === null || (0, import_yaml4.isScalar)(root) && root.value === null) return { ...NO_CONFIG, file: name };
  if (!(0, import_yaml4.isMap)(root)) throw errorAt(source, root, `${name}: write one option a line, like "time-budget: 2m"`);
  return new Reader(source, env).read(root.items);
}
var Reader = class {
  #source;
  #env;
  #secrets = /* @__PURE__ */ new Set();
  #warnings = [];
  constructor(source, env) {
    this.#source = source;
    this.#env = env;
  }
  read(pairs) {
    const given = /* @__PURE__ */ new Map();
    let config = { ...NO_CONFIG, file: this.#source.name };
    for (const { key, value } of pairs) {
      const name = this.#option(key);
      if (name === "suppressions") config = { ...config, suppressions: readSuppressions(this.#source, value) };
      else if (name === "noise") config = { ...config, noise: readNoise(this.#source, value) };
      else if (name === "headers") config = { ...config, headers: this.#headers(value) };
      else if (name === "cookies") config = { ...config, cookies: this.#cookies(value) };
      else given.set(name, this.#given(name, value));
    }
    return { ...config, given, secrets: [...this.#secrets], warnings: this.#warnings };
  }
  #option(key) {
    const text = (0, import_yaml4.isScalar)(key) ? String(key.value) : "";
    const known = optionNames("config");
    const name = known.find((n) => n === text);
    if (name !== void 0) return name;
    const elsewhere = [...optionNames("cli"), ...optionNames("action")].some((n) => n === text);
    const why = elsewhere ? `${quote(text)} cannot stand in a config file: give it as a flag or an input` : `unknown key ${quote(text)}${didYouMean(text, known)}`;
    throw errorAt(this.#source, key, why);
  }
  /** A scalar; where the option repeats a list, or a text of one value a line as in a workflow; a map where it holds `NAME=VALUE`. */
  #given(name, node) {
    const spec = optionSpec(name);
    if ((0, import_yaml4.isMap)(node) && spec.type === "key-value") {
      return {
        label: name,
        values: this.#map(node.items, name).map(asAssignment)
      };
    }
    if ((0, import_yaml4.isSeq)(node) && !spec.many) throw errorAt(this.#source, node, `${name}: write one value, not a list`);
    const nodes = (0, import_yaml4.isSeq)(node) ? node.items : [node];
    const values = nodes.flatMap((item) => {
      const value = textOf(this.#source, item, name);
      const lines = spec.many && !(0, import_yaml4.isSeq)(node) ? linesOf(value) : [value];
      return lines.map((line) => spec.type === "key-value" ? this.#expand(line, name) : line);
    });
    return { label: name, values };
  }
  #map(pairs, label) {
    return pairs.map(({ key, value }) => {
      const name = textOf(this.#source, key, label);
      const empty = this.#warnings.length;
      const text = this.#expand(textOf(this.#source, value, `${label}: ${name.text}`), `${label}: ${name.text}`);
      return { name, value: text, fromNothing: this.#warnings.length > empty };
    });
  }
  #entries(node, label) {
    if (!(0, import_yaml4.isMap)(node)) throw errorAt(this.#source, node, `${label}: write a map of names and values`);
    return this.#map(node.items, label).filter((entry) => !entry.fromNothing);
  }
  #headers(node) {
    const headers = [];
    for (const { name, value } of this.#entries(node, "headers")) {
      if (!/^[!#$%&'*+\-.^_`|~0-9A-Za-z]+$/.test(name.text)) {
        throw new UsageError(`headers: ${quote(name.text)} is no name of a header field`, name.place(0));
      }
      if (/^(host|content-length|transfer-encoding|connection)$/i.test(name.text)) {
        throw new UsageError(
          `headers: ${name.text} frames the request and is the business of the corpus`,
          name.place(0)
        );
      }
      const bad2 = value.text.search(/[^\t\x20-\x7e]/);
      if (bad2 >= 0) throw new UsageError(`headers: ${name.text}: only printable ASCII can be sent`, value.place(bad2));
      headers.push([name.text, value.text]);
    }
    return Object.fromEntries(headers);
  }
  #cookies(node) {
    const cookies = [];
    for (const { name, value } of this.#entries(node, "cookies")) {
      if (!/^[!#$%&'*+\-.^_`|~0-9A-Za-z]+$/.test(name.text)) {
        throw new UsageError(`cookies: ${quote(name.text)} is no name of a cookie`, name.place(0));
      }
      const bad2 = value.text.search(/[^\x20-\x7e]|[;"\\]/);
      if (bad2 >= 0)
        throw new UsageError(`cookies: ${name.text}: a cookie cannot hold this character`, value.place(bad2));
      cookies.push([name.text, value.text]);
    }
    return Object.fromEntries(cookies);
  }
  #expand(value, label) {
    const expanded = expandReferences(value.text, this.#env);
    if (!expanded.ok) throw new UsageError(`${label}: ${expanded.problem}`, value.place(expanded.at));
    for (const secret of expanded.value.secrets) this.#secrets.add(secret);
    for (const name of expanded.value.empty) {
      this.#warnings.push(
        `${this.#source.name}: ${label}: the variable ${name} is empty, as secrets are in a fork's pull request`
      );
    }
    return {
      text: expanded.value.text,
      place: (offset) => value.place(expanded.value.text === value.text ? offset : 0)
    };
  }
};
function linesOf(value) {
  if (!value.text.includes("\n")) return [value];
  return [...value.text.matchAll(/^[^\S\n]*(\S.*?)[^\S\n]*$/gm)].map((line) => {
    const start = line.index + line[0].indexOf(line[1]);
    return { text: line[1], place: (offset) => value.place(start + offset) };
  });
}
function asAssignment({ name, value }) {
  const lead = name.text.length + 1;
  return {
    text: `${name.text}=${value.text}`,
    place: (offset) => offset < lead ? name.place(offset) : value.place(offset - lead)
  };
}
export {
  readConfig
};
