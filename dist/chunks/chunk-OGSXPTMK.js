import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  quote
} from "./chunk-DK7XWVMY.js";
import {
  didYouMean
} from "./chunk-W3WAZ3QJ.js";
import {
  validBody
} from "./chunk-4V73A5SB.js";
import {
  UsageError
} from "./chunk-NZ6IOC3X.js";

// src/options/values/parsed.ts
function good(value) {
  return { ok: true, value };
}
function bad(problem, at = 0) {
  return { ok: false, problem, at };
}

// src/options/values/choice.ts
function parseChoice(text, choices) {
  const choice = choices.find((c) => c === text);
  if (choice !== void 0) return good(choice);
  return bad(`${quote(text)} is none of ${choices.join(", ")}${didYouMean(text, choices)}`);
}

// src/options/values/regex.ts
function parseRegex(text) {
  const slashes = /^\/(.+)\/([dgimsuvy]*)$/s.exec(text);
  const [source, flags] = slashes === null ? [text, ""] : [slashes[1], slashes[2]];
  if (/[^imsu]/.test(flags)) {
    return bad(`unknown flag in ${quote(flags)}: the flags are i, m, s and u`, text.length - flags.length);
  }
  try {
    return good(new RegExp(source, flags));
  } catch (error) {
    const reason = error instanceof Error ? error.message.replace(/^Invalid regular expression: .*: /s, "") : "invalid";
    return bad(`${quote(text)} is no JavaScript regular expression: ${reason}`);
  }
}

// src/corpus/star-pattern.ts
function starPattern(pattern) {
  const parts = pattern.split(/\*+/).map((part) => part.replace(/[\\^$.|?+()[\]{}]/g, "\\$&"));
  return new RegExp(`^${parts.join(".*")}$`, "s");
}

// src/corpus/routes/exclude-route.ts
function excludeRoute(pattern, source = "--exclude-route") {
  const words = pattern.trim().split(/\s+/);
  const path = words.at(-1);
  const method = words.length > 1 ? words[0].toUpperCase() : "*";
  if (words.length > 2 || !/^[/*]/.test(path)) {
    throw new UsageError(
      `${source}: "${pattern}" is no route pattern; write PATH or METHOD PATH, as in "DELETE /admin/*"`,
      {
        source,
        line: 1,
        column: 1,
        text: pattern
      }
    );
  }
  const paths = starPattern(path);
  return (route) => (method === "*" || method === route.method) && paths.test(route.path.split("?", 1)[0]);
}

// src/corpus/routes/parse-route.ts
var FORM = "METHOD PATH [content-type [body]], or WS PATH [message]";
function parseRoute(text, source = "--route") {
  const fail = (rule, at) => {
    throw new UsageError(`${source}: ${rule}; a route is ${FORM}`, { source, line: 1, column: at + 1, text });
  };
  const match = /^(\s*)(\S*)(\s*)(\S*)(?:[ \t]+([^\s;]+(?:;[ \t]*[^\s=;]+=(?:"[^"]*"|[^\s;"]*))*))?(?:[ \t](.*))?$/s.exec(text);
  const [, indent = "", method = "", gap = "", path = "", contentType, rest] = match ?? [];
  if (method === "") fail("nothing here", indent.length);
  if (!/^[!#$%&'*+\-.^_`|~0-9A-Za-z]+$/.test(method)) fail(`"${method}" is no method`, indent.length);
  const pathAt = indent.length + method.length + gap.length;
  if (path === "") fail("the path is missing", pathAt);
  if (!path.startsWith("/")) fail(`the path "${path}" must start with /`, pathAt);
  const bad2 = path.search(/[^\x21-\x7e]/);
  if (bad2 >= 0) fail("the path must be percent-encoded ASCII", pathAt + bad2);
  const upper = method.toUpperCase();
  if (upper === "WS") {
    const message = text.slice(pathAt + path.length).trim() || null;
    if (message !== null && !/[[{]/.test(message))
      fail("the message of a WS route must be JSON", pathAt + path.length + 1);
    return { method: upper, path, contentType: null, body: message };
  }
  const type = contentType?.trim() || null;
  if (type !== null && !type.includes("/")) {
    fail(`"${type}" is no content type (type/subtype)`, text.indexOf(type, pathAt + path.length));
  }
  const body = rest?.trim() ? rest : null;
  if (type !== null && body === null) return { method: upper, path, ...validBody(type) };
  return { method: upper, path, contentType: type, body };
}

// src/options/values/route-value.ts
function parseRouteValue(text) {
  return caught(() => parseRoute(text, "route"));
}
function parseRoutePattern(text) {
  return caught(() => excludeRoute(text, "pattern"));
}
function caught(read) {
  try {
    return good(read());
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    return bad(error.message.replace(/^(route|pattern): /, ""), (error.place?.column ?? 1) - 1);
  }
}

export {
  good,
  bad,
  parseChoice,
  parseRegex,
  starPattern,
  parseRouteValue,
  parseRoutePattern
};
