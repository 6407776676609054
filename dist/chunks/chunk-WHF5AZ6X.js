import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  literal,
  parseRequests
} from "./chunk-66MAPH7E.js";

// src/corpus/layout.ts
var UNIT_SIZE = { b: 1, k: 1024, m: 1024 ** 2, g: 1024 ** 3, t: 1024 ** 4 };
function headPieces(request) {
  const pieces = [
    { of: "method", length: request.method === null ? "GET".length : valueLength(request.method) },
    { of: "fixed", length: 1 },
    { of: "path", length: valueLength(request.path) },
    { of: "fixed", length: " HTTP/1.1\r\n".length }
  ];
  for (const feature of request.features) {
    const length = lineLength(feature);
    if (length > 0) pieces.push({ of: feature, length });
  }
  return pieces;
}
function lineLength(feature) {
  switch (feature.kind) {
    case "header":
      return valueLength(feature.key) + ": \r\n".length + valueLength(feature.value);
    case "content-type":
      return "Content-Type: \r\n".length + valueLength(feature.value);
    case "user-agent":
      return "User-Agent: \r\n".length + (feature.value.kind === "shortcut" ? 0 : valueLength(feature.value));
    default:
      return 0;
  }
}
function valueLength(value) {
  if (value.kind === "literal") return value.bytes.length;
  return value.kind === "generated" ? Number(value.size) * UNIT_SIZE[value.unit] : 0;
}
function offsetMap(before, after, added) {
  return (offset) => {
    if (typeof offset === "bigint") return offset;
    let oldStart = 0;
    let newStart = 0;
    for (const [index, piece] of before.entries()) {
      const length = after[index].length;
      const within = offset - oldStart;
      if (within < piece.length) {
        const kept = within === 0 || length === piece.length ? within : length - (piece.length - within);
        return newStart + Math.max(kept, 0);
      }
      oldStart += piece.length;
      newStart += length;
    }
    const beyond = offset - oldStart;
    return newStart + beyond + (beyond > 0 ? added : 0);
  };
}

// src/corpus/rewrite.ts
function rewrite(request, change) {
  const { add = [], ...parts } = change;
  const moved = { ...request, ...parts };
  const added = headPieces({ ...moved, features: add }).slice(4).reduce((sum, piece) => sum + piece.length, 0);
  return withOffsets({ ...moved, features: [...moved.features, ...add] }, request, moved, added);
}
function fillTemplates(messages, templates) {
  return messages.map((message) => {
    const filled = {
      ...message,
      features: message.features.map((feature) => fillFeature(feature, templates))
    };
    if (filled.kind !== "request") return filled;
    const old = message;
    const request = {
      ...filled,
      method: old.method && fillValue(old.method, templates),
      path: fillValue(old.path, templates)
    };
    return withOffsets(request, old, request, 0);
  });
}
function withOffsets(result, before, after, added) {
  if (!result.features.some((f) => "offset" in f)) return result;
  const map = offsetMap(headPieces(before), headPieces(after), added);
  const features = result.features.map((feature) => {
    if (!("offset" in feature) || typeof feature.offset === "string") return feature;
    return { ...feature, offset: map(feature.offset) };
  });
  return { ...result, features };
}
function fillFeature(feature, templates) {
  const filled = {};
  for (const name of ["key", "value"]) {
    const value = feature[name];
    if (isLiteral(value)) filled[name] = fillValue(value, templates);
  }
  return { ...feature, ...filled };
}
function isLiteral(value) {
  return value?.kind === "literal";
}
function fillValue(value, templates) {
  if (value.kind !== "literal") return value;
  const text = Buffer.from(value.bytes.buffer, value.bytes.byteOffset, value.bytes.byteLength).toString("latin1");
  const filled = templates.reduce((t, [template, by]) => t.replaceAll(template, () => by), text);
  return filled === text ? value : literal(filled);
}

// src/corpus/needs.ts
var BODY_METHODS = /* @__PURE__ */ new Set(["POST", "PUT", "PATCH", "QUERY"]);
var TOKEN = /^[!#$%&'*+\-.^_`|~0-9A-Za-z]+$/;
function needsOf(mutation, messages) {
  const requests = messages.filter((m) => m.kind === "request");
  const methods = requests.map((r) => r.method === null ? "GET" : textOf(r.method));
  const paths = requests.map((r) => textOf(r.path));
  const body = methods.includes("POST") && mutation.class !== "method";
  return {
    body,
    upgrade: requests.some((r) => r.websocket),
    plain: methods.some((m) => m !== "GET") || requests.some((r) => r.features.some((f) => f.kind === "body")),
    path: paths.some((p) => p?.startsWith("/") === true && p.split("?", 1)[0] !== "/"),
    once: methods.some((m) => m === null || !TOKEN.test(m)) || paths.some((p) => p?.startsWith("/") !== true || p.startsWith("//"))
  };
}
function fits(needs, route) {
  if (needs.once) return route.method !== "WS";
  if (route.method === "WS") return !needs.plain && !needs.path;
  return !needs.upgrade && (!needs.body || takesBody(route));
}
function takesBody(route) {
  return route.method !== "WS" && (BODY_METHODS.has(route.method) || route.body !== null);
}
function textOf(value) {
  return value.kind === "literal" ? Buffer.from(value.bytes).toString("latin1") : null;
}

// src/corpus/graft.ts
function scionOf(mutation) {
  const messages = mutation.messages?.() ?? parseRequests(mutation.spec);
  return { mutation, messages, needs: needsOf(mutation, messages), hosted: mutation.spec.includes("{host}") };
}
function place({ mutation, messages, needs, hosted }, route, host) {
  const filled = hosted ? fillTemplates(messages, [["{host}", host]]) : messages;
  if (needs.once || mutation.conversation?.elsewhere) return [...filled];
  return filled.map((m) => m.kind === "request" ? placeRequest(m, mutation, route) : m);
}
var OWN_BODY = /* @__PURE__ */ new Set(["bodies", "content-length", "chunked"]);
function placeRequest(request, mutation, route) {
  const path = literal(placePath(textOf(request.path) ?? "/", route.path));
  const method = request.method === null ? "GET" : textOf(request.method);
  const attacksMethod = mutation.class === "method" || method !== "GET" && method !== "POST";
  if (attacksMethod) return rewrite(request, { path });
  if (route.method === "WS") {
    const websocket = request.websocket || !hasHeader(request, "upgrade", "connection", "content-length", "transfer-encoding");
    return rewrite(request, { path, websocket, method: websocket ? null : literal("GET") });
  }
  if (request.websocket || method === "POST" && !takesBody(route)) return rewrite(request, { path });
  return rewrite(request, { path, method: literal(route.method), add: borrowedBody(request, mutation, route) });
}
function borrowedBody(request, mutation, route) {
  const hasBody = request.features.some((f) => f.kind === "body");
  const framesItself = hasHeader(request, "content-length", "transfer-encoding");
  const raw = request.features.some((f) => f.kind === "raw");
  const features = [];
  const typed = hasHeader(request, "content-type") || mutation.class === "bodies";
  if (!typed && route.contentType !== null && (route.body !== null || hasBody)) {
    features.push({ kind: "content-type", value: literal(latin1(route.contentType)) });
  }
  if (!hasBody && !framesItself && !raw && !OWN_BODY.has(mutation.class) && route.body !== null) {
    features.push({ kind: "body", value: literal(Buffer.from(route.body)) });
  }
  return features;
}
function latin1(text) {
  return Buffer.from(text).toString("latin1");
}
function placePath(own, path) {
  if (own === "/") return path;
  if (own.startsWith("/?")) return path + (path.includes("?") ? "&" : "?") + own.slice(2);
  return pathAbove(path) + own;
}
function pathAbove(path) {
  const bare = path.split("?", 1)[0];
  const last = bare.lastIndexOf("/");
  return last > 0 ? bare.slice(0, last) : bare.replace(/\/$/, "");
}
function hasHeader(request, ...names) {
  return request.features.some((f) => {
    if (f.kind === "content-type") return names.includes("content-type");
    if (f.kind === "user-agent") return names.includes("user-agent");
    return f.kind === "header" && names.includes((textOf(f.key) ?? "").trim().toLowerCase().replaceAll("_", "-"));
  });
}

// src/corpus/carry.ts
function carriedFields(headers, cookies) {
  const pairs = Object.entries(cookies).map(([name2, value]) => `${name2}=${value}`);
  if (pairs.length === 0) return headers;
  const name = Object.keys(headers).find((key) => key.toLowerCase() === "cookie") ?? "Cookie";
  return { ...headers, [name]: [...headers[name] === void 0 ? [] : [headers[name]], ...pairs].join("; ") };
}
function carry(messages, fields) {
  const entries = Object.entries(fields);
  if (entries.length === 0) return messages;
  return messages.map((message) => {
    if (message.kind !== "request" || isPartial(message)) return message;
    const add = entries.filter(([name]) => !hasHeader(message, name.toLowerCase())).map(([name, value]) => ({ kind: "header", key: literal(name), value: literal(value), carried: true }));
    return add.length === 0 ? message : rewrite(message, { add });
  });
}
function isPartial({ path, features }) {
  const headers = features.filter((f) => f.kind === "header");
  if (headers.length === 0 && features.some((f) => f.kind === "raw")) return true;
  const values = [path, ...headers.flatMap(({ key, value }) => [key, value])];
  return values.some((value) => /\n\r?\n/.test(textOf(value) ?? ""));
}

export {
  fits,
  takesBody,
  textOf,
  fillTemplates,
  scionOf,
  place,
  pathAbove,
  carriedFields,
  carry
};
