import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  UsageError
} from "./chunk-NZ6IOC3X.js";

// src/corpus/conversation.ts
function parseCapture(text, source) {
  const [, name, pattern] = /^([A-Za-z_][\w-]*)\s*=\s*(\S.*)$/.exec(text) ?? [];
  const fail = (why) => {
    throw new UsageError(`${source}: "# capture: ${text}" ${why}; write # capture: NAME = REGEX with one group`);
  };
  if (name === void 0 || pattern === void 0) return fail("has no name and pattern");
  if (name === "host" || name === "path") return fail(`cannot be called ${name}, which is filled in already`);
  let groups;
  try {
    groups = new RegExp(`${pattern}|`).exec("").length - 1;
  } catch (cause) {
    return fail(cause.message);
  }
  return groups === 1 ? { name, pattern } : fail(`has ${groups} groups`);
}
function usedIn(text, captures) {
  return captures.filter(({ name }) => text.includes(`{${name}}`));
}
function neededCaptures(lines) {
  return lines.map(
    ({ captures }, index) => usedIn(
      lines.slice(index).map(({ spec }) => spec).join("\n"),
      captures
    )
  );
}
function printCapture({ name, pattern }) {
  return `${name} = ${pattern}`;
}
function takeFrom(answer, captures) {
  if (captures.length === 0) return [];
  const text = Buffer.from(answer.buffer, answer.byteOffset, answer.byteLength).toString("latin1");
  return captures.flatMap(({ name, pattern }) => {
    const found = new RegExp(pattern, "im").exec(text)?.[1];
    return found === void 0 ? [] : [[`{${name}}`, found]];
  });
}

export {
  parseCapture,
  usedIn,
  neededCaptures,
  printCapture,
  takeFrom
};
