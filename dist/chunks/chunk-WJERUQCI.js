import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  fillTemplates,
  rewrite
} from "./chunk-IIWM5OOV.js";
import {
  literal,
  parseRequests
} from "./chunk-66MAPH7E.js";

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
  scionOf,
  place,
  pathAbove,
  carriedFields,
  carry
};
