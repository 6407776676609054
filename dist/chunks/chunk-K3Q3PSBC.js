import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  Option
} from "./chunk-VRNKKIFY.js";
import {
  givenInline
} from "./chunk-42JWITTS.js";
import {
  OPTIONS,
  THEMES
} from "./chunk-3NFTOLS2.js";

// src/options/cli-options.ts
var PLACEHOLDERS = {
  duration: "DURATION",
  bytes: "SIZE",
  integer: "N",
  boolean: "",
  string: "TEXT",
  path: "FILE",
  choice: "",
  regex: "REGEX",
  url: "URL",
  route: "ROUTE",
  "route-pattern": "ROUTE",
  "key-value": "K=V",
  shard: "I/N",
  "text-map": "",
  suppressions: "",
  noise: ""
};
function placeholder(spec) {
  return spec.placeholder ?? spec.choices?.join("|") ?? PLACEHOLDERS[spec.type];
}
function addCliOptions(command, only = () => true) {
  for (const { title, options } of THEMES) {
    for (const [key, spec] of Object.entries(options)) {
      if (!spec.on.includes("cli") || !only(key)) continue;
      const word = placeholder(spec);
      const option = new Option(word === "" ? `--${key}` : `--${key} <${word}>`, helpLine(spec)).helpGroup(`${title}:`);
      if (word !== "") option.argParser((text, before) => [...before ?? [], text]);
      command.addOption(option);
    }
  }
  return command;
}
function helpLine(spec) {
  const fallback = spec.default ?? spec.defaultText;
  const facts = [spec.many ? "repeats" : null, fallback === void 0 ? null : `default: ${fallback}`];
  const known = facts.filter((fact) => fact !== null);
  return known.length === 0 ? spec.help : `${spec.help} (${known.join("; ")})`;
}
function givenFlags(command) {
  const given = /* @__PURE__ */ new Map();
  for (const option of command.options) {
    const name = option.name();
    if (!Object.hasOwn(OPTIONS, name) || command.getOptionValueSource(option.attributeName()) !== "cli") continue;
    const value = command.getOptionValue(option.attributeName());
    const texts = Array.isArray(value) ? value : ["true"];
    const values = texts.map((text) => givenInline(text, "command line", `--${name} `));
    given.set(name, { label: `--${name}`, values });
  }
  return given;
}

export {
  addCliOptions,
  givenFlags
};
