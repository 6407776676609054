import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  ATOMS,
  BODY_BYTES,
  BUILTIN,
  FAST_TIER,
  GRAPHQL_PROTOCOLS,
  HEADER_FIELDS,
  HEAD_BYTES,
  JSON_VALUES,
  LARGE_HEAD_BYTES,
  PARAMETER_FORMS,
  PARAMETER_VALUES,
  PROTOTYPE_NAMES,
  graphQlDocuments,
  groupBy,
  isGraphQl,
  isGraphQlMessage,
  mutantId,
  originOf,
  roundRobin,
  runOf,
  typedGroups,
  typedMutations
} from "./chunk-Q5QA6RA7.js";
import {
  GRAINS,
  ROOT_ROUTE,
  RangeClosed,
  SPIN_MS,
  answerTime,
  bytesAt,
  cleanRest,
  createRunJudge,
  createTarget,
  createWire,
  dependencyOf,
  edit,
  exceptionKey,
  expectationNote,
  failuresIn,
  failuresOf,
  familyOf,
  fingerprint,
  fingerprintOf,
  grown,
  hangsServer,
  hasLength,
  isBusy,
  isSpoilt,
  likeness,
  longWords,
  measureRetention,
  openRange,
  parameterize,
  patienceFor,
  restOf,
  restingServer,
  routeName,
  scalableBytes,
  scaleLongest,
  slotsOf,
  trialOf,
  trialOfLead,
  trialsOfRule,
  tryOut,
  validRequest,
  valueAt,
  watchMemory,
  watchSpin,
  whileInTime,
  withValue,
  withoutBytes
} from "./chunk-S32LMP62.js";
import {
  checkoutOwnership,
  loadCheckout,
  readInside
} from "./chunk-7FPAPKF6.js";
import {
  readBaseline
} from "./chunk-WR7PAWTR.js";
import {
  pathocCommand
} from "./chunk-WE6Q6LU2.js";
import {
  DEFAULT_SPECS,
  REGRESSIONS,
  caseSeed,
  casesOf,
  createCase,
  leavingBy,
  parseRegression,
  readRegressions,
  readUserSpecs,
  sentBytes,
  shotOf,
  variantOf
} from "./chunk-FRGBSAUK.js";
import {
  neededCaptures,
  parseCapture,
  printCapture,
  takeFrom,
  usedIn
} from "./chunk-V5MES5BE.js";
import {
  leavingOf,
  specKey
} from "./chunk-C6JO252J.js";
import {
  collect
} from "./chunk-TGP3I5TL.js";
import {
  freeze
} from "./chunk-2Z4TO6OG.js";
import "./chunk-J6O3EWRK.js";
import "./chunk-F7DUNSA3.js";
import {
  createRandom,
  createSettings,
  print,
  printAll,
  printValue
} from "./chunk-SQJURXSF.js";
import {
  serverEnvironment
} from "./chunk-3MR25UAV.js";
import {
  createCoverage,
  worstFirst
} from "./chunk-5RKIPZTT.js";
import {
  carriedFields,
  carry,
  fillTemplates,
  fits,
  pathAbove,
  place,
  scionOf,
  takesBody,
  textOf
} from "./chunk-WHF5AZ6X.js";
import {
  UNITS,
  literal,
  parseRequests
} from "./chunk-66MAPH7E.js";
import "./chunk-GK5SWBJF.js";
import {
  require_dist
} from "./chunk-JG3OKWAK.js";
import {
  answersOurLeaving,
  isServerError,
  saysPeerGone,
  weEnded
} from "./chunk-VS6UN3ZG.js";
import {
  countRequests,
  describeRequest,
  globMatcher
} from "./chunk-5WAKYTAN.js";
import {
  BOUNDARY,
  isJson,
  mediaType,
  multipartBody,
  validBody
} from "./chunk-4V73A5SB.js";
import "./chunk-XD5M6YLU.js";
import "./chunk-SZWBPJUO.js";
import {
  EXIT,
  TargetError,
  UsageError
} from "./chunk-NZ6IOC3X.js";
import {
  createRedactor,
  maskForms
} from "./chunk-BZB6WY7U.js";
import "./chunk-Y3CPZVKY.js";
import {
  fileName,
  terminalLine
} from "./chunk-W3DMHLTP.js";
import {
  __toESM
} from "./chunk-PY5VAGIZ.js";

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

// src/corpus/count.ts
function countPairs(pairs, routes) {
  const counter = createCounter(routes);
  for (const { mutation, route } of pairs) {
    counter.add(route, mutation.class, 1);
    if (mutation.class !== "user" && isSlow(mutation)) counter.addSlow(1);
  }
  return { planned: counter.planned, slow: counter.slow };
}
function createCounter(routes) {
  const planned = new Map(routes.map((route) => [routeName(route), /* @__PURE__ */ new Map()]));
  let slow = 0;
  return {
    get planned() {
      return new Map([...planned].filter(([, classes]) => classes.size > 0));
    },
    get slow() {
      return slow;
    },
    add(route, name, n) {
      if (n === 0) return;
      const key = routeName(route);
      let classes = planned.get(key);
      if (classes === void 0) {
        classes = /* @__PURE__ */ new Map();
        planned.set(key, classes);
      }
      classes.set(name, (classes.get(name) ?? 0) + n);
    },
    addSlow(n) {
      slow += n;
    }
  };
}

// src/corpus/expectation.ts
var COMPARISONS = {
  "<": (status, bound2) => status < bound2,
  "<=": (status, bound2) => status <= bound2,
  ">": (status, bound2) => status > bound2,
  ">=": (status, bound2) => status >= bound2,
  "=": (status, bound2) => status === bound2,
  "==": (status, bound2) => status === bound2,
  "!=": (status, bound2) => status !== bound2
};
function parseExpectation(text) {
  if (text === "no-answer") return { text, isMet: (statuses) => statuses.length === 0 };
  const all = (fits2) => ({
    text,
    isMet: (statuses) => statuses.length > 0 && statuses.every((status) => status !== null && fits2(status))
  });
  const [, from, to] = /^status\s+in\s+(\d{3})\s*\.\.\s*(\d{3})$/.exec(text) ?? [];
  if (from !== void 0) return all((status) => status >= Number(from) && status <= Number(to));
  const [, sign = "", bound2] = /^status\s*(<=?|>=?|==?|!=)\s*(\d{3})$/.exec(text) ?? [];
  const compare2 = COMPARISONS[sign];
  return compare2 === void 0 ? null : all((status) => compare2(status, Number(bound2)));
}

// src/corpus/operations.ts
function detoursOf({ features }) {
  const overrides = [];
  const tails = [];
  for (const feature of features) {
    if (feature.kind === "header" && /^x-(http-)?method(-override)?$/i.test(textOf(feature.key) ?? ""))
      overrides.push((textOf(feature.value) ?? "").toUpperCase());
    const inserted = feature.kind === "inject" ? textOf(feature.value) ?? "" : "";
    if (inserted.startsWith("/")) tails.push(inserted);
  }
  return { overrides, tails };
}
function operationsOf(request, { overrides, tails } = detoursOf(request)) {
  const own = request.websocket ? "WS" : request.method === null ? "GET" : textOf(request.method) ?? "";
  const path = textOf(request.path) ?? "";
  return [own.toUpperCase(), ...overrides].flatMap(
    (method) => ["", ...tails].map((tail) => operation(method, path + tail))
  );
}
var HIDDEN = /([A-Z]{3,10}) (\/[^\s\\]{0,200})/g;
function hiddenOperations(text) {
  return Array.from(text.matchAll(HIDDEN), ([, method = "", path = ""]) => operation(method, path));
}
function callsExcluded(messages, excluded) {
  return messages.some((message) => {
    if (message.kind !== "request") return false;
    return operationsOf(message).some(excluded) || writtenValues(message).flatMap(hiddenOperations).some(excluded);
  });
}
function callsExcludedAt(messages, place2, excluded) {
  return messages.some(
    (message) => message.kind === "request" && operationsOf(message).some(({ method }) => excluded(operation(method, place2)))
  );
}
function withinOperations(origin, excluded) {
  if (excluded === void 0 || callsExcluded(origin, excluded)) return () => true;
  return (messages) => !callsExcluded(messages, excluded);
}
function writtenValues({ method, path, features }) {
  const values = features.flatMap(
    (feature) => feature.kind === "header" ? [feature.key, feature.value] : feature.kind === "body" || feature.kind === "inject" ? [feature.value] : []
  );
  return [...method === null ? [] : [method], path, ...values].map((value) => textOf(value) ?? "");
}
function operation(method, path) {
  return { method, path, contentType: null, body: null };
}

// src/corpus/forbidden.ts
function createForbidden(excluded, host) {
  const heads = /* @__PURE__ */ new WeakMap();
  return (mutation, route, scionOf2) => {
    let head2 = heads.get(mutation);
    if (head2 === void 0) {
      head2 = headOf(mutation, scionOf2(mutation));
      heads.set(mutation, head2);
    }
    if (head2.hidden.some(excluded)) return true;
    const { detours } = head2;
    return place(head2.scion, route, host).some(
      (message, index) => message.kind === "request" && operationsOf(message, detours[index]).some(excluded)
    );
  };
}
function headOf(mutation, { messages, needs }) {
  const requests = messages.filter((message) => message.kind === "request");
  const bare = { ...mutation, spec: "" };
  const stripped = requests.map((request) => ({ ...request, features: [] }));
  return {
    scion: { mutation: bare, messages: stripped, needs, hosted: false },
    detours: requests.map(detoursOf),
    hidden: hiddenOperations(mutation.spec)
  };
}

// src/corpus/spread.ts
var MOST_LATEST = 64;
function createSpread(routes) {
  const first = routes[0];
  const root = { ...first, method: first.method === "WS" ? "GET" : first.method, path: "/" };
  const plain3 = routes.find((route) => route.method !== "WS") ?? root;
  const forBodies = routes.find(takesBody) ?? plain3;
  const hasRoot = routes.some((route) => route.path === "/");
  const withRoot = hasRoot && routes.includes(plain3) ? routes : [root, ...routes];
  const folders = firstOfEach(withRoot, (route) => `${route.method} ${pathAbove(route.path)}`);
  const scions = /* @__PURE__ */ new WeakMap();
  const latest = /* @__PURE__ */ new Map();
  const scionFor = (mutation) => {
    let scion = scions.get(mutation) ?? latest.get(mutation);
    if (scion !== void 0) return scion;
    scion = scionOf(mutation);
    if (mutation.class !== "typed") scions.set(mutation, scion);
    else {
      if (latest.size === MOST_LATEST) latest.delete(latest.keys().next().value);
      latest.set(mutation, scion);
    }
    return scion;
  };
  const targets = (needs) => {
    if (needs.once) return [needs.body ? forBodies : plain3];
    const fitting = (needs.path ? folders : routes).filter((route) => fits(needs, route));
    return fitting.length > 0 ? fitting : [plain3];
  };
  const kinds = /* @__PURE__ */ new Map();
  const cache = /* @__PURE__ */ new WeakMap();
  const whereOf = (mutation) => {
    let where = cache.get(mutation);
    if (where === void 0) {
      const needs = mutation.class === "typed" ? typedNeeds(mutation) : scionFor(mutation).needs;
      const at = mutation.class === "user" ? void 0 : mutation.conversation?.at;
      const kind = [...Object.values(needs), at?.source].join();
      where = kinds.get(kind);
      if (where === void 0) {
        const list2 = targets(needs).filter((route) => at === void 0 || at.test(route.path));
        where = { list: list2, set: new Set(list2) };
        kinds.set(kind, where);
      }
      cache.set(mutation, where);
    }
    return where;
  };
  return {
    routes: withRoot,
    routesOf: (mutation) => whereOf(mutation).list,
    goesTo: (mutation, route) => whereOf(mutation).set.has(route),
    scionOf: scionFor
  };
}
function firstOfEach(routes, key) {
  const seen = /* @__PURE__ */ new Map();
  for (const route of routes) if (!seen.has(key(route))) seen.set(key(route), route);
  return [...seen.values()];
}
function typedNeeds(mutation) {
  const { head: head2, conversation } = mutation;
  if (conversation !== void 0) return { body: false, upgrade: false, plain: true, path: false, once: false };
  return {
    body: head2.startsWith("post:"),
    upgrade: head2.startsWith("ws:"),
    plain: !head2.startsWith("ws:") && !(head2.startsWith("get:") && !head2.includes('":b"')),
    path: head2.startsWith('get:"/') && !head2.startsWith('get:"/?'),
    once: mutation.once
  };
}

// src/corpus/typed/json-members.ts
var MAX_DEPTH = 4;
var MAX_TUPLE = 6;
function memberPaths(value, max) {
  const paths = [];
  let level = [{ path: [], value }];
  for (let depth = 0; depth <= MAX_DEPTH && level.length > 0; depth++) {
    const next = [];
    for (const { path, value: value2 } of level) {
      if (paths.length >= max) return paths;
      paths.push(path);
      const members = Array.isArray(value2) ? tellingOf(value2) : isObject(value2) ? Object.entries(value2) : [];
      for (const [name, member] of members) next.push({ path: [...path, name], value: member });
    }
    level = next;
  }
  return paths;
}
function tellingOf(list2) {
  const kindOf2 = (member) => Array.isArray(member) ? "list" : member === null ? "null" : typeof member;
  const members = Object.entries(list2).slice(0, MAX_TUPLE);
  return new Set(members.map(([, member]) => kindOf2(member))).size > 1 ? members : members.slice(0, 1);
}
function memberAt(value, path) {
  return path.reduce((at, step) => at[step], value);
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
function* partsOf(contentType, body) {
  const boundary2 = /;\s*boundary="?([^";]+)/i.exec(contentType)?.[1];
  if (boundary2 === void 0) return;
  const delimiter = `--${boundary2}`;
  const pieces2 = body.split(delimiter);
  for (let index = 1; index < pieces2.length - 1 && index <= MAX_PARTS; index++) {
    const piece = pieces2[index];
    const split = piece.indexOf("\r\n\r\n");
    yield {
      delimiter,
      before: pieces2.slice(0, index).join(delimiter) + delimiter,
      piece,
      dataAt: split < 0 ? piece.length : split + 4,
      after: delimiter + pieces2.slice(index + 1).join(delimiter),
      name: /name="?([^";\r\n]*)/i.exec(piece)?.[1] ?? "",
      isFile: /filename=/i.test(piece),
      isWhole: split >= 0
    };
  }
}
function textParts(contentType, body) {
  return Array.from(partsOf(contentType, body)).filter(({ isFile, isWhole }) => isWhole && !isFile).map(({ name, before, piece, dataAt, after }) => ({
    name,
    text: piece.slice(dataAt, -2),
    replace: (text) => `${before}${piece.slice(0, dataAt)}${text}\r
${after}`
  }));
}
function* multipartChanges(contentType, body) {
  for (const { delimiter, before, piece, dataAt, after, name: part, isFile, isWhole } of partsOf(contentType, body)) {
    const change2 = (name, text, reason) => ({
      part,
      name,
      reason,
      body: text
    });
    yield change2("cut-data", before + piece.slice(0, dataAt), "the end where the data begins");
    yield change2("no-end", before + piece, "no delimiter after the data");
    yield change2(
      "cut-delimiter",
      `${before}${piece}${delimiter.slice(0, -1)}`,
      "a delimiter cut before its last letter"
    );
    yield change2("cut-header", before + piece.slice(0, Math.floor(dataAt / 2)), "the end inside the fields");
    yield change2("missing", before.slice(0, -delimiter.length) + after, "the part is not there");
    yield change2("twice", before + piece + delimiter + piece + after, "the part twice");
    yield change2("no-header", `${before}\r
\r
${piece.slice(dataAt)}${after}`, "a part without fields");
    if (isWhole && !isFile) {
      for (const [name, value, reason] of VALUES) {
        yield change2(`value-${name}`, `${before}${piece.slice(0, dataAt)}${value}\r
${after}`, reason);
      }
    }
    for (const [name, value, reason] of NAMES) {
      yield change2(`name-${name}`, before + rename(piece, "name", value) + after, reason);
      if (!isFile) continue;
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
  ...PROTOTYPE_NAMES,
  ["dots", "../../x", "a path"],
  ["nul", "a\0b", "files refuse NUL"],
  ["300-letters", "a".repeat(300), "longer than file names are"]
];
var VALUES = [
  ["empty", "", "no value"],
  ["to-string", "toString", "a method of every JavaScript object"],
  ["constructor", "constructor", "a property of every JavaScript object"],
  ["proto", "__proto__", "the prototype itself"],
  ["has-own", "hasOwnProperty", "another method of every JavaScript object"],
  ["nul", "a\0b", "databases and files refuse NUL"],
  ["huge", "99999999999999999999999", "a number past 64 bits"],
  ["negative", "-1", "a number below zero"],
  ["letters", "x", "letters where a number may be expected"],
  ["json-cut", "{", "JSON that never ends"],
  ["json-null", "null", "a word that some read as nothing"],
  ["percent", "%", "an escape cut short"],
  ["bracket", "[", "a pattern that never ends"],
  ["date-overflow", "99999-99-99T99:99:99Z", "a date out of range"],
  ["5000-letters", "a".repeat(5e3), "a long text"]
];
function rename(piece, parameter, value) {
  return piece.replace(
    new RegExp(`(; ?${parameter}=)("[^"]*"|[^;\\r\\n]*)`, "i"),
    (_, head2) => `${head2}"${value}"`
  );
}

// src/corpus/typed/confusion.ts
var MAX_MEMBERS = 30;
var MAX_QUERY = 7e3;
function* confusionMutations(route) {
  yield* jsonConfusion(route);
  yield* queryConfusion(route);
  yield* formConfusion(route);
  yield* documentConfusion(route);
  yield* multipartConfusion(route);
  yield* segmentConfusion(route);
  yield* messageConfusion(route);
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
  yield* graphQlMembers(valid, paths, (body) => requestOn(route, { body }));
}
function* graphQlMembers(valid, paths, write2) {
  for (const path of paths) {
    const text = memberAt(valid, path);
    if (typeof text !== "string" || !isGraphQl(text)) continue;
    for (const [name, document, reason] of graphQlDocuments(text)) {
      const json = JSON.stringify(document);
      yield confusion("graphql", pathName(path), name, reason, json, () => write2(replaceMember(valid, path, json)));
    }
  }
}
function* messageConfusion(route) {
  const message = jsonMessage(route);
  if (message === null) return;
  const { valid, write: write2 } = message;
  const paths = memberPaths(valid, MAX_MEMBERS);
  for (const { name, text, reason } of [...JSON_VALUES, { name: "missing", text: null, reason: "it is not there" }]) {
    for (const path of paths) {
      if (text === null && path.length === 0) continue;
      yield confusion(
        "message-member",
        pathName(path),
        name,
        reason,
        text ?? "",
        () => write2(replaceMember(valid, path, text))
      );
    }
  }
  yield* graphQlMembers(valid, paths, write2);
}
function jsonMessage(route) {
  if (route.method !== "WS" || route.body === null) return null;
  const [, letters = "", text = ""] = /^([^[{]*)(.*)$/s.exec(route.body) ?? [];
  const before = /^4[2-6]/.test(letters) ? [frame("40")] : [];
  try {
    return { valid: JSON.parse(text), write: (json) => [requestOn(route, {}), ...before, frame(letters + json)] };
  } catch {
    return null;
  }
}
function frame(text) {
  const body = literal(Buffer.from(text));
  return {
    kind: "frame",
    features: [
      { kind: "flag", name: "fin", on: true },
      { kind: "body", value: body }
    ]
  };
}
function* queryConfusion(route) {
  const [path = "", query] = route.path.split(/\?(.*)/s);
  if (!query) return;
  for (const [name, field, reason, value, changed2] of confusedPairs(query)) {
    yield confusion("parameter", field, name, reason, value, () => requestOn(route, { path: `${path}?${changed2}` }));
  }
  const pairs = query.split("&");
  for (const [index, pair] of pairs.slice(0, MAX_MEMBERS).entries()) {
    const [field = "", text] = pair.split(/=(.*)/s);
    const valid = decoded(text ?? "");
    if (!isGraphQl(valid)) continue;
    for (const [name, document, reason] of graphQlDocuments(valid)) {
      const value = encodeURIComponent(document).slice(0, MAX_QUERY);
      const changed2 = pairs.with(index, `${field}=${value}`).join("&");
      yield confusion(
        "graphql",
        idWord(field),
        name,
        reason,
        value,
        () => requestOn(route, { path: `${path}?${changed2}` })
      );
    }
  }
}
function* documentConfusion(route) {
  if (route.body === null || mediaType(route.contentType ?? "") !== "application/graphql") return;
  for (const [name, document, reason] of graphQlDocuments(route.body)) {
    yield confusion("graphql", "document", name, reason, document, () => requestOn(route, { body: document }));
  }
}
function decoded(text) {
  try {
    return decodeURIComponent(text.replaceAll("+", " "));
  } catch {
    return "";
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
var KINDS = {
  json: ["RFC 8259 §3", 843],
  graphql: ["GraphQL §2", 407],
  "message-member": ["RFC 6455 §5.6", 843],
  parameter: ["RFC 3986 §3.4", 843],
  "form-field": ["WHATWG URL §5", 843],
  part: ["RFC 7578 §4", 843],
  segment: ["RFC 3986 §3.3", 843],
  "growth-parameter": ["RFC 9110 §17.5", 1333],
  "growth-form-field": ["RFC 9110 §17.5", 1333],
  "growth-json": ["RFC 9110 §17.5", 1333],
  "growth-part": ["RFC 9110 §17.5", 1333],
  "growth-message": ["RFC 9110 §17.5", 1333]
};
function confusion(kind, field, name, reason, value, write2) {
  const messages = () => [write2()].flat();
  const [rfc, cwe] = KINDS[kind];
  return {
    id: `${kind}/${field}/${name}`,
    class: "typed",
    title: `${kind} ${field}: ${reason}`,
    messages,
    get spec() {
      return printAll(messages());
    },
    value,
    head: "",
    rfc,
    cwe,
    expect: "answers below 500 and logs no exception",
    fast: null,
    once: false
  };
}
function requestOn(route, change2) {
  const websocket = route.method === "WS";
  const body = websocket ? null : change2.body ?? route.body;
  const features = [];
  if (route.contentType !== null)
    features.push({ kind: "content-type", value: literal(Buffer.from(route.contentType)) });
  if (body !== null) features.push({ kind: "body", value: literal(Buffer.from(body)) });
  if (websocket && isGraphQlMessage(route.body ?? ""))
    features.push({ kind: "header", key: literal("Sec-WebSocket-Protocol"), value: literal(GRAPHQL_PROTOCOLS) });
  const path = literal(Buffer.from(change2.path ?? route.path));
  return { kind: "request", websocket, method: websocket ? null : literal(route.method), path, features };
}

// src/corpus/typed/member-growth.ts
var MAX_MEMBERS2 = 12;
var TARGET_SIZES = [
  ["-10n", LARGE_HEAD_BYTES],
  ["", HEAD_BYTES]
];
var BEHIND_VALID = /* @__PURE__ */ new Set(["letters", "digits", "dots", "hyphen-letters", "spaces"]);
function* memberGrowth(route) {
  const [path = "", query = ""] = route.path.split(/\?(.*)/s);
  for (const [size, bytes] of TARGET_SIZES)
    yield* growPairs(
      "growth-parameter",
      query,
      { size, bytes },
      (changed2) => requestOn(route, { path: `${path}?${changed2}` })
    );
  if (route.body === null) return;
  const message = jsonMessage(route);
  if (message !== null) yield* growJson("growth-message", message.valid, message.write);
  const type = mediaType(route.contentType ?? "");
  if (type === "application/x-www-form-urlencoded")
    yield* growPairs(
      "growth-form-field",
      route.body,
      { size: "", bytes: BODY_BYTES },
      (body) => requestOn(route, { body })
    );
  if (type.startsWith("multipart/")) yield* growParts(route, textParts(route.contentType, route.body));
  if (isJson(type)) {
    const valid = parsed(route.body);
    if (valid !== void 0) yield* growJson("growth-json", valid, (body) => requestOn(route, { body }));
  }
}
function parsed(text) {
  try {
    return JSON.parse(text);
  } catch {
    return void 0;
  }
}
function* growParts(route, parts) {
  if (parts.length === 0) return;
  for (const [name, run3] of runs(BODY_BYTES / 2)) {
    for (const [index, part] of parts.slice(0, MAX_MEMBERS2).entries()) {
      const value = (name.startsWith("valid-") ? part.text : "") + run3;
      yield confusion(
        "growth-part",
        `${idWord(part.name)}.${index}`,
        name,
        "a long run",
        value,
        () => requestOn(route, { body: part.replace(value) })
      );
    }
  }
}
function* growPairs(kind, query, { size, bytes }, request) {
  const pairs = query.split("&").filter((pair) => pair !== "");
  if (pairs.length === 0) return;
  for (const [name, , run3] of runs(bytes, true)) {
    for (const [index, pair] of pairs.slice(0, MAX_MEMBERS2).entries()) {
      const [field = "", valid = ""] = pair.split(/=(.*)/s);
      const value = (name.startsWith("valid-") ? valid : "") + run3;
      const changed2 = pairs.with(index, `${field}=${value}`).join("&");
      yield confusion(kind, `${idWord(field)}.${index}`, name + size, "a long run", value, () => request(changed2));
    }
  }
}
function* growJson(kind, valid, write2) {
  const texts = memberPaths(valid, 3 * MAX_MEMBERS2).flatMap((path) => {
    const member = memberAt(valid, path);
    return typeof member === "string" ? [{ path, member }] : [];
  });
  if (texts.length === 0) return;
  for (const [name, run3] of runs(BODY_BYTES / 2)) {
    for (const { path, member } of texts.slice(0, MAX_MEMBERS2)) {
      const value = (name.startsWith("valid-") ? member : "") + run3;
      yield confusion(
        kind,
        pathName(path),
        name,
        "a long run",
        value,
        () => write2(replaceMember(valid, path, JSON.stringify(value)))
      );
    }
  }
}
var made = /* @__PURE__ */ new Map();
function runs(bytes, inQuery = false) {
  const key = `${bytes} ${inQuery}`;
  let all = made.get(key);
  if (all === void 0) {
    all = ATOMS.flatMap((atom) => {
      const one = unescaped(atom[1]);
      const text = unescaped(runOf(atom, inQuery ? bytes * one.length / encodeURIComponent(one).length : bytes));
      const encoded = encodeURIComponent(text);
      const run3 = [atom[0], text, encoded];
      return BEHIND_VALID.has(atom[0]) ? [run3, [`valid-${atom[0]}`, text, encoded]] : [run3];
    });
    made.set(key, all);
  }
  return all;
}
function unescaped(text) {
  return text.replaceAll(
    /\\(?:x(..)|(.))/g,
    (_, hex, sign = "") => hex === void 0 ? sign === "t" ? "	" : sign : String.fromCharCode(Number.parseInt(hex, 16))
  );
}

// src/corpus/plan.ts
function createPlan(options, routes) {
  const first = routes[0];
  const classes = new Set(options.classes);
  const wanted = (m) => classes.has(m.class) && (options.slow || !isSlow(m));
  const spread = createSpread(routes);
  const forbidden = options.excluded && createForbidden(options.excluded, options.host);
  const allowed = (m, route) => !forbidden?.(m, route, spread.scionOf);
  const goes = (m, route) => spread.goesTo(m, route) && allowed(m, route);
  const firstRouteOf = (m) => spread.routesOf(m).find((route) => allowed(m, route));
  const pair = (mutation, route) => ({
    mutation,
    route,
    scion: () => spread.scionOf(mutation)
  });
  const fastTier = FAST_TIER.filter(wanted);
  const ranked = [...fastTier, ...BUILTIN.filter((m) => m.fast === null && wanted(m))];
  const byClass = groupBy(ranked, (m) => m.class);
  const typed = classes.has("typed");
  let made2 = null;
  const groups = () => {
    made2 ??= typedGroups();
    return made2;
  };
  const openerOf = (kind, route) => kind.find((m) => goes(m, route));
  const isOpener = (m, route) => openerOf(byClass.get(m.class), route) === m;
  const typedOpener = (route) => {
    for (const mutation of confusionMutations(route)) return { mutation, route, scion: null };
    for (const group of groups().early) {
      const mutation = openerOf(group, route);
      if (mutation !== void 0) return pair(mutation, route);
    }
    return null;
  };
  function* openersOn(route) {
    const opener = typed ? typedOpener(route) : null;
    if (opener !== null) yield opener;
    for (const kind of byClass.values()) {
      const mutation = openerOf(kind, route);
      if (mutation !== void 0 && (mutation.fast === null || firstRouteOf(mutation) !== route))
        yield pair(mutation, route);
    }
  }
  function* fastOnOthers() {
    for (const m of fastTier) {
      const home = firstRouteOf(m);
      for (const route of spread.routesOf(m)) {
        if (route !== home && allowed(m, route) && !isOpener(m, route)) yield pair(m, route);
      }
    }
  }
  function* builtinOn(route, kind) {
    for (const m of kind) if (m.fast === null && goes(m, route) && !isOpener(m, route)) yield pair(m, route);
  }
  function* typedOn(route, mutations, opener) {
    for (const m of mutations) if (m !== opener && goes(m, route)) yield pair(m, route);
  }
  function* groupsOn(route) {
    yield roundRobin(Array.from(byClass.values(), (kind) => builtinOn(route, kind)));
    if (!typed) return;
    yield map(drop(confusionMutations(route), 1), (mutation) => ({ mutation, route, scion: null }));
    const opener = typedOpener(route)?.mutation ?? null;
    for (const group of groups().early) yield typedOn(route, group, opener);
  }
  function* userPairs() {
    for (const mutation of options.userSpecs) {
      const targets = mutation.spec.includes("{path}") ? routes : [first];
      for (const route of targets) yield { mutation, route, scion: null };
    }
  }
  function* fast() {
    for (const m of fastTier) {
      const route = firstRouteOf(m);
      if (route !== void 0) yield pair(m, route);
    }
  }
  function* rest() {
    const all = spread.routes;
    yield* userPairs();
    yield* roundRobin(all.map(openersOn));
    yield* fastOnOthers();
    yield* roundRobin(all.map((route) => roundRobin(groupsOn(route))));
    if (!typed) return;
    const each = (list2) => roundRobin(all.map((route) => typedOn(route, list2, null)));
    for (const group of groups().late) yield* each(group);
    yield* roundRobin(all.map((route) => map(memberGrowth(route), (mutation) => ({ mutation, route, scion: null }))));
    for (const group of groups().last) yield* each(group);
  }
  function count3() {
    if (forbidden !== void 0) return countPairs(both(fast(), rest()), spread.routes);
    const counter = createCounter(spread.routes);
    const lists = groupBy([...ranked, ...typed ? typedMutations() : []], spread.routesOf);
    for (const [list2, mutations] of lists) {
      const slow = options.slow ? mutations.filter(isSlow).length : 0;
      for (const [name, some] of groupBy(mutations, (m) => m.class))
        for (const route of list2) counter.add(route, name, some.length);
      counter.addSlow(slow * list2.length);
    }
    if (typed) {
      for (const route of spread.routes) {
        counter.add(route, "typed", lengthOf(confusionMutations(route)) + lengthOf(memberGrowth(route)));
      }
    }
    for (const { route } of userPairs()) counter.add(route, "user", 1);
    return { planned: counter.planned, slow: counter.slow };
  }
  return { routes: spread.routes, fast, rest, count: count3 };
}
function lengthOf(items) {
  let length = 0;
  for (const _ of items) length++;
  return length;
}
function* both(...parts) {
  for (const part of parts) yield* part;
}
function* drop(source, count3) {
  let left = count3;
  for (const item of source) if (left-- <= 0) yield item;
}
function* map(source, change2) {
  for (const item of source) yield change2(item);
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

// src/corpus/cases.ts
function createCases(options) {
  const given = impliedRoutes(options.routes.length > 0 ? options.routes : [ROOT_ROUTE]);
  const routes = given.filter((route) => !options.excluded?.(route));
  const plan = inShard(createPlan(options, routes), options.shard ?? { index: 1, total: 1 });
  const { excluded } = options;
  const settings = createSettings({ host: options.host });
  const written = (mutation, route, scion) => {
    const grafted = scion === null ? scionOf(mutation).messages : place(scion(), route, options.host);
    const filled = mutation.class === "user" ? fillTemplates(grafted, userTemplates(route, options.host)) : grafted;
    return carry(filled, options.carried ?? {});
  };
  const toCase = ({ mutation, route, scion }) => {
    const name = routeName(route);
    const isUsers = mutation.class === "user";
    const expects = isUsers ? parseExpectation(mutation.expect) : null;
    const seed = caseSeed(options.seed, mutation.id, name);
    const prelude = mutation.conversation?.steps.map(({ spec, captures }) => {
      const { conversation: _, ...step } = { ...mutation, spec };
      return createCase(mutation, name, seed, settings, () => written(step, route, scion && (() => scionOf(step))), {
        captures,
        ...leavingOf(mutation)
      });
    });
    const write2 = () => written(mutation, route, scion);
    return createCase(mutation, name, seed, settings, write2, {
      about: isUsers ? null : mutation,
      // Those for the specs after it are nothing to itself.
      captures: mutation.captures === void 0 ? [] : usedIn(mutation.spec, mutation.captures),
      expects,
      ...prelude && { prelude },
      // A server names places of its own, and what the user's specs do is the user's will.
      ...prelude && excluded && !isUsers && { forbids: leadingTo(excluded) },
      ...leavingOf(mutation)
    });
  };
  let counted = null;
  const count3 = () => {
    counted ??= plan.count();
    return counted;
  };
  return {
    get empty() {
      return plan.all().next().done === true;
    },
    get total() {
      let total = -count3().slow;
      for (const classes of count3().planned.values()) for (const n of classes.values()) total += n;
      return total;
    },
    get planned() {
      return count3().planned;
    },
    fast: { [Symbol.iterator]: () => map2(plan.fast(), toCase) },
    all: () => ({ [Symbol.iterator]: () => map2(plan.all(), toCase) }),
    forbids: (messages) => excluded !== void 0 && callsExcluded(messages, excluded)
  };
}
function leadingTo(excluded) {
  return (filled, captured) => callsExcluded(filled, excluded) || captured.some(([, text]) => callsExcludedAt(filled, text, excluded));
}
function inShard({ routes, fast, rest, count: count3 }, { index, total }) {
  function* all() {
    yield* fast();
    let turn = 0;
    for (const pair of rest()) if (turn++ % total === index - 1) yield pair;
  }
  return { fast, all, count: total === 1 ? count3 : () => countPairs(all(), routes) };
}
function userTemplates(route, host) {
  return [["{host}", host], ["{path}", Buffer.from(route.path).toString("latin1")]];
}
function* map2(source, change2) {
  for (const item of source) yield change2(item);
}

// src/corpus/routes/openapi.ts
var import_yaml = __toESM(require_dist(), 1);
import { posix as posix2 } from "node:path";

// src/corpus/routes/bundle-references.ts
import { posix } from "node:path";
var MOST_FILES = 500;
var PLACE = "x-bundled-files";
function bundleReferences(root, name, read3, parse) {
  const files = {};
  const seen = /* @__PURE__ */ new Set();
  const open = [{ value: root, from: name }];
  const load = (path) => {
    if (path === name || Object.hasOwn(files, path)) return true;
    const text = Object.keys(files).length < MOST_FILES ? read3(path) : null;
    if (text === null) return false;
    const value = parse(text, path);
    files[path] = value;
    open.push({ value, from: path });
    return true;
  };
  for (let next = open.pop(); next !== void 0; next = open.pop()) {
    const { value, from } = next;
    if (value === null || typeof value !== "object" || seen.has(value)) continue;
    seen.add(value);
    const holder = value;
    if (typeof holder.$ref === "string") {
      const [file = "", pointer = ""] = holder.$ref.split(/#(.*)/s);
      const path = file === "" ? from : /^[/\\]|:/.test(file) ? null : posix.join(posix.dirname(from), decoded2(file));
      if (path !== null && load(path)) holder.$ref = `#${path === name ? "" : placeOf(path)}${pointer}`;
    }
    for (const member of Object.values(holder)) open.push({ value: member, from });
  }
  if (Object.keys(files).length > 0) root[PLACE] = files;
}
function placeOf(path) {
  return `/${PLACE}/${encodeURIComponent(path.replaceAll("~", "~0").replaceAll("/", "~1"))}`;
}
function decoded2(file) {
  try {
    return decodeURIComponent(file);
  } catch {
    return file;
  }
}

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

// src/corpus/routes/pattern-sample.ts
var MAX_LENGTH = 1e3;
var MAX_PATTERN = 1e3;
var MAX_EXTRA = 64;
var MAX_DEPTH2 = 50;
var CLASSES = { d: "1", w: "a", s: " ", D: "a", W: "-", S: "a" };
var CONTROLS = { t: "	", n: "\n", r: "\r", f: "\f", v: "\v", 0: "\0" };
function sampleOfPattern(pattern, least2 = 0) {
  if (pattern.length > MAX_PATTERN) return null;
  for (let extra = 0; extra <= MAX_EXTRA; extra++) {
    const text = new Sampler(pattern, extra).whole();
    if (text === null || text.length >= least2) return text;
  }
  return null;
}
var NotUnderstood = class extends Error {
};
var Sampler = class {
  #pattern;
  #extra;
  #at = 0;
  #depth = 0;
  constructor(pattern, extra) {
    this.#pattern = pattern;
    this.#extra = extra;
  }
  whole() {
    try {
      const text = this.#alternatives();
      return this.#at === this.#pattern.length ? text : null;
    } catch (error) {
      if (error instanceof NotUnderstood) return null;
      throw error;
    }
  }
  /** The first of the alternatives stands for all; the others are read over. */
  #alternatives() {
    if (++this.#depth > MAX_DEPTH2) throw new NotUnderstood();
    const first = this.#sequence();
    while (this.#takes("|")) this.#sequence();
    this.#depth--;
    return first;
  }
  #sequence() {
    let text = "";
    while (this.#at < this.#pattern.length && !/[|)]/.test(this.#pattern[this.#at])) {
      const term = this.#term();
      text += term.repeat(this.#times(term.length));
      if (text.length > MAX_LENGTH) throw new NotUnderstood();
    }
    return text;
  }
  #term() {
    const sign = this.#pattern[this.#at++];
    switch (sign) {
      case "^":
      case "$":
        return "";
      case ".":
        return "a";
      case "[":
        return this.#class();
      case "(":
        return this.#group();
      case "\\":
        return this.#escape();
      default:
        return sign;
    }
  }
  #group() {
    if (this.#takes("?") && !this.#takes(":") && !this.#read(/<[A-Za-z]\w*>/y)) throw new NotUnderstood();
    const text = this.#alternatives();
    if (!this.#takes(")")) throw new NotUnderstood();
    return text;
  }
  #escape() {
    const sign = this.#pattern[this.#at++] ?? "";
    const code = sign === "x" ? this.#read(/[0-9a-f]{2}/iy) : sign === "u" ? this.#read(/[0-9a-f]{4}/iy) : null;
    if (code !== null) return String.fromCharCode(Number.parseInt(code, 16));
    const known = CLASSES[sign] ?? CONTROLS[sign];
    if (known === void 0 && /[0-9A-Za-z]|^$/.test(sign)) throw new NotUnderstood();
    return known ?? sign;
  }
  /** The first member of a class; of a negated one some sign that is no member. */
  #class() {
    const negated = this.#takes("^");
    const ranges = [];
    while (!this.#takes("]")) {
      if (this.#at >= this.#pattern.length) throw new NotUnderstood();
      const escaped = this.#pattern[this.#at] === "\\" && /[dwsDWS]/.test(this.#pattern[this.#at + 1] ?? "");
      const first = this.#member();
      if (escaped && negated) throw new NotUnderstood();
      const isRange = !escaped && /^-[^\]]/.test(this.#pattern.slice(this.#at, this.#at + 2));
      if (isRange) this.#at++;
      ranges.push([first, isRange ? this.#member() : first]);
    }
    if (!negated && ranges.length > 0) return ranges[0][0];
    const other = [..."a1A-_ ~"].find((sign) => !ranges.some(([first, last]) => sign >= first && sign <= last));
    if (other === void 0 || !negated) throw new NotUnderstood();
    return other;
  }
  #member() {
    const sign = this.#pattern[this.#at++];
    return sign === "\\" ? this.#escape() : sign;
  }
  /** How often the term before stands there: as seldom as it may, and `extra` times more where it may. */
  #times(length) {
    const [least2, most] = this.#bounds();
    this.#takes("?");
    const times = Math.min(least2 + this.#extra, most);
    if (times * length > MAX_LENGTH) throw new NotUnderstood();
    return times;
  }
  #bounds() {
    if (this.#takes("*")) return [0, Number.POSITIVE_INFINITY];
    if (this.#takes("+")) return [1, Number.POSITIVE_INFINITY];
    if (this.#takes("?")) return [0, 1];
    const braces = this.#read(/\{\d{1,6}(?:,\d{0,6})?\}/y);
    if (braces === null) return [1, 1];
    const [least2 = "", most] = braces.slice(1, -1).split(",");
    return [Number(least2), most === void 0 ? Number(least2) : most === "" ? Number.POSITIVE_INFINITY : Number(most)];
  }
  #takes(sign) {
    if (this.#pattern[this.#at] !== sign) return false;
    this.#at++;
    return true;
  }
  #read(what) {
    what.lastIndex = this.#at;
    const found = what.exec(this.#pattern)?.[0] ?? null;
    this.#at += found?.length ?? 0;
    return found;
  }
};

// src/corpus/routes/schema-sample.ts
var MAX_DEPTH3 = 6;
var MAX_ITEMS = 10;
var MAX_LENGTH2 = 1e3;
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
  if (depth > MAX_DEPTH3) return null;
  const s = wholeSchema(schema, resolve2);
  const given = s.example ?? firstOf(s.examples) ?? s.default ?? s.const ?? firstOf(s.enum);
  if (given !== void 0) return given;
  switch (typeOf(s)) {
    case "object":
      return objectOf(s, resolve2, depth);
    case "array": {
      const count3 = Math.min(Math.max(numberOr(s.minItems, 1), 1), numberOr(s.maxItems, MAX_ITEMS), MAX_ITEMS);
      return Array.from({ length: count3 }, () => sampleOf(s.items ?? {}, resolve2, depth + 1));
    }
    case "integer":
      return Math.ceil(numberOf(s, 1));
    case "number":
      return numberOf(s, 0.5);
    case "boolean":
      return true;
    case "null":
      return null;
    default:
      return stringOf(s);
  }
}
function objectOf(s, resolve2, depth) {
  const properties = asObject(s.properties);
  const required = Array.isArray(s.required) ? s.required.map(String) : [];
  const members = Object.entries(properties).filter(([name, property]) => {
    const { readOnly, type } = resolve2(property);
    return readOnly !== true && (depth < 3 || required.includes(name) || type !== "object");
  });
  const unnamed = required.filter((name) => !Object.hasOwn(properties, name));
  return Object.fromEntries([
    ...members.map(([name, property]) => [name, sampleOf(property, resolve2, depth + 1)]),
    ...unnamed.map((name) => [name, sampleOf(asObject(s.additionalProperties), resolve2, depth + 1)])
  ]);
}
function typeOf(s) {
  const type = Array.isArray(s.type) ? s.type.find((t) => t !== "null") : s.type;
  if (typeof type === "string") return type;
  if (s.properties !== void 0 || s.required !== void 0) return "object";
  return s.items !== void 0 ? "array" : "string";
}
function wholeSchema(schema, resolve2) {
  return merged(resolve2(schema), resolve2, 0);
}
function merged(s, resolve2, depth) {
  const chosen = [firstOf(s.oneOf), firstOf(s.anyOf)].filter((choice) => choice !== void 0);
  const all = Array.isArray(s.allOf) ? s.allOf : [];
  if (all.length + chosen.length === 0 || depth > MAX_DEPTH3) return s;
  const { allOf: _, oneOf, anyOf, ...own } = s;
  const parts = [...[...all, ...chosen].map((part) => merged(resolve2(part), resolve2, depth + 1)), own];
  const properties = Object.assign({}, ...parts.map((part) => asObject(part.properties)), kindOf(s, chosen[0]));
  const required = parts.flatMap((part) => Array.isArray(part.required) ? part.required : []);
  return {
    ...Object.assign({}, ...parts),
    ...Object.keys(properties).length > 0 && { properties },
    ...required.length > 0 && { required: [...new Set(required)] }
  };
}
function kindOf({ discriminator }, choice) {
  const { propertyName, mapping } = asObject(discriminator);
  const reference = asObject(choice).$ref;
  if (typeof propertyName !== "string" || typeof reference !== "string") return {};
  const mapped = Object.entries(asObject(mapping)).find(([, to]) => to === reference)?.[0];
  return { [propertyName]: { const: mapped ?? reference.slice(reference.lastIndexOf("/") + 1) } };
}
function numberOf(s, step) {
  const least2 = bound(s.minimum, s.exclusiveMinimum, step, Math.max);
  const most = bound(s.maximum, s.exclusiveMaximum, -step, Math.min);
  const value = Math.min(least2 ?? 1, most ?? Number.POSITIVE_INFINITY);
  const multiple = numberOr(s.multipleOf, 0);
  if (multiple <= 0) return value;
  const up = Math.ceil(value / multiple) * multiple;
  return most !== null && up > most ? Math.floor(most / multiple) * multiple : up;
}
function bound(inclusive, exclusive, step, tighter) {
  const bounds = [
    ...typeof inclusive === "number" ? [exclusive === true ? inclusive + step : inclusive] : [],
    ...typeof exclusive === "number" ? [exclusive + step] : []
  ];
  return bounds.length === 0 ? null : tighter(...bounds);
}
function stringOf(s) {
  const least2 = Math.min(numberOr(s.minLength, 0), MAX_LENGTH2);
  const matching = typeof s.pattern === "string" ? sampleOfPattern(s.pattern, least2) : null;
  const text = matching ?? FORMATS[String(s.format)] ?? "a";
  return text.padEnd(least2, "a").slice(0, Math.max(numberOr(s.maxLength, MAX_LENGTH2), 0));
}
function firstOf(value) {
  return Array.isArray(value) ? value[0] : void 0;
}
function numberOr(value, otherwise) {
  return typeof value === "number" && Number.isFinite(value) ? value : otherwise;
}

// src/corpus/routes/openapi.ts
var METHODS = ["get", "head", "post", "put", "patch", "delete", "options", "trace", "query"];
function openApiRoutes(text, source = "--openapi", read3 = null) {
  const root = readDescription(text, source);
  if (read3 !== null) bundleReferences(root, posix2.basename(source), read3, parseText);
  const resolve2 = resolver(root);
  const base = basePath(root);
  const routes = /* @__PURE__ */ new Map();
  for (const [template, value] of Object.entries(asObject(root.paths))) {
    const item = resolve2(value);
    for (const method of METHODS) {
      const operation2 = resolve2(item[method]);
      if (Object.keys(operation2).length === 0) continue;
      const parameters = [...list(item.parameters), ...list(operation2.parameters)].map(resolve2);
      const path = fillPath(base + template, parameters, resolve2) + queryOf(parameters, resolve2);
      const body = bodyOf(root, operation2, parameters, resolve2);
      const route = { method: method.toUpperCase(), path, contentType: null, body: null, ...body };
      if (!routes.has(routeName(route))) routes.set(routeName(route), route);
    }
  }
  return [...routes.values()];
}
function readDescription(text, source) {
  const root = parseText(text, source);
  if (!/^3\.|^2\.0$/.test(String(root.openapi ?? root.swagger))) {
    throw new UsageError(`${source}: no OpenAPI description: it must say "openapi: 3.x" or "swagger: '2.0'"`);
  }
  return root;
}
function parseText(text, source) {
  const plain3 = text.replace(/^\ufeff/, "");
  return parseJson(plain3) ?? parseYaml(plain3, source);
}
function parseJson(text) {
  if (!/^\s*\{/.test(text)) return null;
  try {
    return asObject(JSON.parse(text));
  } catch {
    return null;
  }
}
function parseYaml(text, source) {
  const document = (0, import_yaml.parseDocument)(text);
  const error = document.errors[0];
  if (error) {
    const { line = 1, col = 1 } = error.linePos?.[0] ?? {};
    const place2 = { source, line, column: col, text: text.split("\n")[line - 1] ?? "" };
    throw new UsageError(`${source}: neither JSON nor YAML: ${error.message.split("\n", 1)[0]}`, place2, {
      cause: error
    });
  }
  try {
    return asObject(document.toJS({ maxAliasCount: 1e3 }));
  } catch (cause) {
    throw new UsageError(`${source}: ${cause.message}`, null, { cause });
  }
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
  const pairs = parameters.filter((p) => p.in === "query").flatMap((p) => pairsOf(String(p.name), parameterValue(p, resolve2), p)).map((pair) => pair.map(encodeURIComponent).join("="));
  return pairs.length > 0 ? `?${pairs.join("&")}` : "";
}
function pairsOf(name, value, { style, explode, collectionFormat, type }) {
  if (value === null || typeof value !== "object") return [[name, String(value)]];
  if (style === "deepObject")
    return Object.entries(value).map(([key, member]) => [`${name}[${key}]`, plain(member ?? null)]);
  const joined2 = explode === false || type === "array" && collectionFormat !== "multi";
  if (joined2 || style !== void 0 && style !== "form") return [[name, plain(value)]];
  if (Array.isArray(value)) return value.map((member) => [name, plain(member)]);
  return Object.entries(value).map(([key, member]) => [key, plain(member ?? null)]);
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
function bodyOf(root, operation2, parameters, resolve2) {
  if (root.swagger !== void 0) return bodyOfVersion2(root, operation2, parameters, resolve2);
  const content = Object.entries(asObject(resolve2(operation2.requestBody).content));
  const [type, media] = content.find(([name]) => isJson(mediaType(name))) ?? content[0] ?? [];
  if (type === void 0) return {};
  const { schema = {}, encoding, ...examples } = asObject(media);
  const value = exampleOf(examples, resolve2) ?? sampleOf(schema, resolve2);
  const properties = asObject(wholeSchema(schema, resolve2).properties);
  return writeBody(type, value, (name) => {
    const member = resolve2(properties[name]);
    const { contentType } = asObject(asObject(encoding)[name]);
    const one = member.type === "array" ? resolve2(member.items) : member;
    const isFile = one.format === "binary" || one.contentMediaType !== void 0 || one.contentEncoding !== void 0;
    const media2 = contentType ?? one.contentMediaType;
    return { isFile, ...typeof media2 === "string" ? { contentType: media2.split(",", 1)[0] } : {} };
  });
}
function bodyOfVersion2(root, operation2, parameters, resolve2) {
  const types = [...list(operation2.consumes), ...list(root.consumes)].map(String);
  const body = parameters.find((p) => p.in === "body");
  if (body)
    return writeBody(
      types.find((t) => isJson(mediaType(t))) ?? types[0] ?? "application/json",
      parameterValue(body, resolve2)
    );
  const form = parameters.filter((p) => p.in === "formData");
  if (form.length === 0) return {};
  const isFile = (name) => form.some((p) => p.name === name && p.type === "file");
  const type = form.some((p) => p.type === "file") ? "multipart/form-data" : "application/x-www-form-urlencoded";
  const value = Object.fromEntries(form.map((p) => [String(p.name), parameterValue(p, resolve2)]));
  return writeBody(type, value, (name) => ({ isFile: isFile(name) }));
}
function writeBody(contentType, value, partOf = () => ({ isFile: false })) {
  const type = mediaType(contentType).replaceAll("*", "plain");
  if (isJson(type)) return { contentType, body: JSON.stringify(value) };
  if (type === "application/x-www-form-urlencoded") {
    const pairs = Object.entries(asObject(value)).flatMap(([name, member = ""]) => fieldsOf(name, member));
    return { contentType, body: new URLSearchParams(pairs).toString() || "a=1" };
  }
  const parts = type.startsWith("multipart/") ? Object.entries(asObject(value)).flatMap(([name, member = ""]) => partsOf2(name, member, partOf(name))) : [];
  if (parts.length > 0) return multipartBody(contentType, parts);
  if (typeof value === "string" && value !== "" && !type.startsWith("multipart/")) return { contentType, body: value };
  return validBody(contentType.includes("*") ? type : contentType);
}
function fieldsOf(name, value) {
  const members = Array.isArray(value) ? value : [value];
  return members.map((member) => [name, textOf2(member)]);
}
function partsOf2(name, value, { isFile, contentType }) {
  return fieldsOf(name, value).map(([, text]) => {
    const type = contentType ?? (isFile ? "application/octet-stream" : void 0);
    return {
      name,
      value: text,
      ...isFile ? { filename: "a" } : {},
      ...type === void 0 ? {} : { contentType: type }
    };
  });
}
function plain(value) {
  return Array.isArray(value) ? value.map(textOf2).join(",") : textOf2(value);
}
function textOf2(value) {
  return value !== null && typeof value === "object" ? JSON.stringify(value) : String(value);
}
function list(value) {
  return Array.isArray(value) ? value : [];
}

// src/corpus/routes/discovery/descriptions.ts
var USUAL_PATHS = [
  "/openapi.json",
  "/openapi.yaml",
  "/swagger.json",
  // springdoc, springfox
  "/v3/api-docs",
  "/v2/api-docs",
  // swagger-ui-express, rswag
  "/api-docs",
  // ASP.NET
  "/swagger/v1/swagger.json",
  // Fastify
  "/documentation/json",
  // NestJS
  "/api-json",
  "/api/openapi.json",
  // drf-spectacular
  "/api/schema/",
  // Quarkus
  "/q/openapi",
  "/docs",
  "/.well-known/openapi.json",
  // RFC 9727
  "/.well-known/api-catalog"
];
var MAX_YAML = 1e5;
var ODD_YAML = /(^|[\s[{-])\?\s|-\s+-\s+-\s/m;
var MAX_OPEN = 20;
function mayDescribe(path) {
  return /openapi|swagger|redoc|api-?docs/i.test(path) && !/\.(css|png|svg|ico|map)$|-bundle|-preset/i.test(path);
}
function describedRoutes(text) {
  const description = descriptionIn(text);
  if (description === null) return null;
  try {
    return openApiRoutes(description, "discover");
  } catch (error) {
    if (error instanceof UsageError || error instanceof RangeError) return null;
    throw error;
  }
}
function descriptionIn(text) {
  if (/^\s*\{/.test(text)) return /"(openapi|swagger)"/.test(text) && isJson2(text) ? text : null;
  if (/^["']?(openapi|swagger)["']?\s*:/m.test(text)) return isQuicklyRead(text) ? text : null;
  return inScript(text);
}
function isJson2(text) {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
function isQuicklyRead(yaml) {
  if (yaml.length > MAX_YAML || ODD_YAML.test(yaml)) return false;
  let open = 0;
  for (const c of yaml) {
    if (c === "[" || c === "{") open++;
    else if ((c === "]" || c === "}") && open > 0) open--;
    if (open > MAX_OPEN) return false;
  }
  return true;
}
function namedDescriptions(text) {
  const words = text.split(/["'`\s<>()]+/);
  const names = words.filter((word) => word.length < 300 && /^(https?:\/)?\.{0,2}\//.test(word) && mayDescribe(word));
  return [...new Set(names)].slice(0, 10);
}
function inScript(text) {
  const mark = text.indexOf('"swaggerDoc":');
  const start = mark < 0 ? -1 : text.indexOf("{", mark);
  if (start < 0) return null;
  let depth = 0;
  let quoted = false;
  for (let i = start; i < text.length; i++) {
    const c = text[i];
    if (quoted) {
      if (c === "\\") i++;
      else if (c === '"') quoted = false;
    } else if (c === '"') quoted = true;
    else if (c === "{") depth++;
    else if (c === "}" && --depth === 0) return text.slice(start, i + 1);
  }
  return null;
}

// src/corpus/routes/discovery/leave-alone.ts
var ENDS = /(^|[^a-z])(log-?_?(out|off)|sign-?_?(out|off)|shut-?_?down)([^a-z]|$)/i;
var DESTROYS = /(^|[^a-z])(delete|remove|destroy|unsubscribe)([^a-z]|$)/i;
function leaveAlone(route, excluded) {
  const { method, path, body } = route;
  if (ENDS.test(path) || method === "GET" && DESTROYS.test(path)) return true;
  const override = /(?:^|&)_method=([a-z]+)/i.exec(body ?? "")?.[1]?.toUpperCase();
  const methods = override === void 0 ? [method] : [method, override];
  const pathname = path.split("?", 1)[0];
  const decoded3 = decodePath(pathname);
  const spellings2 = [pathname, decoded3, decoded3.replaceAll(/\/{2,}/g, "/")];
  return spellings2.flatMap((one) => [one, one.replace(/\/$/, "")]).some((one) => one !== "" && methods.some((m) => excluded({ ...route, method: m, path: one })));
}
function decodePath(path) {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

// node_modules/entities/dist/esm/decode-codepoint.js
var _a;
var decodeMap = /* @__PURE__ */ new Map([
  [0, 65533],
  // C1 Unicode control character reference replacements
  [128, 8364],
  [130, 8218],
  [131, 402],
  [132, 8222],
  [133, 8230],
  [134, 8224],
  [135, 8225],
  [136, 710],
  [137, 8240],
  [138, 352],
  [139, 8249],
  [140, 338],
  [142, 381],
  [145, 8216],
  [146, 8217],
  [147, 8220],
  [148, 8221],
  [149, 8226],
  [150, 8211],
  [151, 8212],
  [152, 732],
  [153, 8482],
  [154, 353],
  [155, 8250],
  [156, 339],
  [158, 382],
  [159, 376]
]);
var fromCodePoint = (
  // eslint-disable-next-line @typescript-eslint/no-unnecessary-condition, n/no-unsupported-features/es-builtins
  (_a = String.fromCodePoint) !== null && _a !== void 0 ? _a : ((codePoint) => {
    let output = "";
    if (codePoint > 65535) {
      codePoint -= 65536;
      output += String.fromCharCode(codePoint >>> 10 & 1023 | 55296);
      codePoint = 56320 | codePoint & 1023;
    }
    output += String.fromCharCode(codePoint);
    return output;
  })
);
function replaceCodePoint(codePoint) {
  var _a3;
  if (codePoint >= 55296 && codePoint <= 57343 || codePoint > 1114111) {
    return 65533;
  }
  return (_a3 = decodeMap.get(codePoint)) !== null && _a3 !== void 0 ? _a3 : codePoint;
}

// node_modules/entities/dist/esm/internal/decode-shared.js
function decodeBase64(input) {
  const binary = (
    // eslint-disable-next-line n/no-unsupported-features/node-builtins
    typeof atob === "function" ? (
      // Browser (and Node >=16)
      // eslint-disable-next-line n/no-unsupported-features/node-builtins
      atob(input)
    ) : (
      // Older Node versions (<16)
      // eslint-disable-next-line n/no-unsupported-features/node-builtins
      typeof Buffer.from === "function" ? (
        // eslint-disable-next-line n/no-unsupported-features/node-builtins
        Buffer.from(input, "base64").toString("binary")
      ) : (
        // eslint-disable-next-line unicorn/no-new-buffer, n/no-deprecated-api
        new Buffer(input, "base64").toString("binary")
      )
    )
  );
  const evenLength = binary.length & ~1;
  const out = new Uint16Array(evenLength / 2);
  for (let index = 0, outIndex = 0; index < evenLength; index += 2) {
    const lo = binary.charCodeAt(index);
    const hi = binary.charCodeAt(index + 1);
    out[outIndex++] = lo | hi << 8;
  }
  return out;
}

// node_modules/entities/dist/esm/generated/decode-data-html.js
var htmlDecodeTree = /* @__PURE__ */ decodeBase64("QR08ALkAAgH6AYsDNQR2BO0EPgXZBQEGLAbdBxMISQrvCmQLfQurDKQNLw4fD4YPpA+6D/IPAAAAAAAAAAAAAAAAKhBMEY8TmxUWF2EYLBkxGuAa3RsJHDscWR8YIC8jSCSIJcMl6ie3Ku8rEC0CLjoupS7kLgAIRU1hYmNmZ2xtbm9wcnN0dVQAWgBeAGUAaQBzAHcAfgCBAIQAhwCSAJoAoACsALMAbABpAGcAO4DGAMZAUAA7gCYAJkBjAHUAdABlADuAwQDBQHIiZXZlAAJhAAFpeW0AcgByAGMAO4DCAMJAEGRyAADgNdgE3XIAYQB2AGUAO4DAAMBA8CFoYZFj4SFjcgBhZAAAoFMqAAFncIsAjgBvAG4ABGFmAADgNdg43fAlbHlGdW5jdGlvbgCgYSBpAG4AZwA7gMUAxUAAAWNzpACoAHIAAOA12Jzc6SFnbgCgVCJpAGwAZABlADuAwwDDQG0AbAA7gMQAxEAABGFjZWZvcnN1xQDYANoA7QDxAPYA+QD8AAABY3LJAM8AayNzbGFzaAAAoBYidgHTANUAAKDnKmUAZAAAoAYjeQARZIABY3J0AOAA5QDrAGEidXNlAACgNSLuI291bGxpcwCgLCFhAJJjcgAA4DXYBd1wAGYAAOA12Dnd5SF2ZdhiYwDyAOoAbSJwZXEAAKBOIgAHSE9hY2RlZmhpbG9yc3UXARoBHwE6AVIBVQFiAWQBZgGCAakB6QHtAfIBYwB5ACdkUABZADuAqQCpQIABY3B5ACUBKAE1AfUhdGUGYWmg0iJ0KGFsRGlmZmVyZW50aWFsRAAAoEUhbCJleXMAAKAtIQACYWVpb0EBRAFKAU0B8iFvbgxhZABpAGwAO4DHAMdAcgBjAAhhbiJpbnQAAKAwIm8AdAAKYQABZG5ZAV0BaSJsbGEAuGB0I2VyRG90ALdg8gA5AWkAp2NyImNsZQAAAkRNUFRwAXQBeQF9AW8AdAAAoJkiaSJudXMAAKCWIuwhdXMAoJUiaSJtZXMAAKCXIm8AAAFjc4cBlAFrKndpc2VDb250b3VySW50ZWdyYWwAAKAyImUjQ3VybHkAAAFEUZwBpAFvJXVibGVRdW90ZQAAoB0gdSJvdGUAAKAZIAACbG5wdbABtgHNAdgBbwBuAGWgNyIAoHQqgAFnaXQAvAHBAcUB8iJ1ZW50AKBhIm4AdAAAoC8i7yV1ckludGVncmFsAKAuIgABZnLRAdMBAKACIe8iZHVjdACgECJuLnRlckNsb2Nrd2lzZUNvbnRvdXJJbnRlZ3JhbAAAoDMi7yFzcwCgLypjAHIAAOA12J7ccABDoNMiYQBwAACgTSKABURKU1phY2VmaW9zAAsCEgIVAhgCGwIsAjQCOQI9AnMCfwNvoEUh9CJyYWhkAKARKWMAeQACZGMAeQAFZGMAeQAPZIABZ3JzACECJQIoAuchZXIAoCEgcgAAoKEhaAB2AACg5CoAAWF5MAIzAvIhb24OYRRkbAB0oAciYQCUY3IAAOA12AfdAAFhZkECawIAAWNtRQJnAvIjaXRpY2FsAAJBREdUUAJUAl8CYwJjInV0ZQC0YG8AdAFZAloC2WJiJGxlQWN1dGUA3WJyImF2ZQBgYGkibGRlANxi7yFuZACgxCJmJWVyZW50aWFsRAAAoEYhcAR9AgAAAAAAAIECjgIAABoDZgAA4DXYO91EoagAhQKJAm8AdAAAoNwgcSJ1YWwAAKBQIuIhbGUAA0NETFJVVpkCqAK1Au8C/wIRA28AbgB0AG8AdQByAEkAbgB0AGUAZwByAGEA7ADEAW8AdAKvAgAAAACwAqhgbiNBcnJvdwAAoNMhAAFlb7kC0AJmAHQAgAFBUlQAwQLGAs0CciJyb3cAAKDQIekkZ2h0QXJyb3cAoNQhZQDlACsCbgBnAAABTFLWAugC5SFmdAABQVLcAuECciJyb3cAAKD4J+kkZ2h0QXJyb3cAoPon6SRnaHRBcnJvdwCg+SdpImdodAAAAUFU9gL7AnIicm93AACg0iFlAGUAAKCoInAAQQIGAwAAAAALA3Iicm93AACg0SFvJHduQXJyb3cAAKDVIWUlcnRpY2FsQmFyAACgJSJuAAADQUJMUlRhJAM2AzoDWgNxA3oDciJyb3cAAKGTIUJVLAMwA2EAcgAAoBMpcCNBcnJvdwAAoPUhciJldmUAEWPlIWZ00gJDAwAASwMAAFIDaSVnaHRWZWN0b3IAAKBQKWUkZVZlY3RvcgAAoF4p5SJjdG9yQqC9IWEAcgAAoFYpaSJnaHQA1AFiAwAAaQNlJGVWZWN0b3IAAKBfKeUiY3RvckKgwSFhAHIAAKBXKWUAZQBBoKQiciJyb3cAAKCnIXIAcgBvAPcAtAIAAWN0gwOHA3IAAOA12J/c8iFvaxBhAAhOVGFjZGZnbG1vcHFzdHV4owOlA6kDsAO/A8IDxgPNA9ID8gP9AwEEFAQeBCAEJQRHAEphSAA7gNAA0EBjAHUAdABlADuAyQDJQIABYWl5ALYDuQO+A/Ihb24aYXIAYwA7gMoAykAtZG8AdAAWYXIAAOA12AjdcgBhAHYAZQA7gMgAyEDlIm1lbnQAoAgiAAFhcNYD2QNjAHIAEmF0AHkAUwLhAwAAAADpA20lYWxsU3F1YXJlAACg+yVlJ3J5U21hbGxTcXVhcmUAAKCrJQABZ3D2A/kDbwBuABhhZgAA4DXYPN3zImlsb26VY3UAAAFhaQYEDgRsAFSgdSppImxkZQAAoEIi7CNpYnJpdW0AoMwhAAFjaRgEGwRyAACgMCFtAACgcyphAJdjbQBsADuAywDLQAABaXApBC0E8yF0cwCgAyLvJG5lbnRpYWxFAKBHIYACY2Zpb3MAPQQ/BEMEXQRyBHkAJGRyAADgNdgJ3WwibGVkAFMCTAQAAAAAVARtJWFsbFNxdWFyZQAAoPwlZSdyeVNtYWxsU3F1YXJlAACgqiVwA2UEAABpBAAAAABtBGYAAOA12D3dwSFsbACgACLyI2llcnRyZgCgMSFjAPIAcQQABkpUYWJjZGZnb3JzdIgEiwSOBJMElwSkBKcEqwStBLIE5QTqBGMAeQADZDuAPgA+QO0hbWFkoJMD3GNyImV2ZQAeYYABZWl5AJ0EoASjBOQhaWwiYXIAYwAcYRNkbwB0ACBhcgAA4DXYCt0AoNkicABmAADgNdg+3eUiYXRlcgADRUZHTFNUvwTIBM8E1QTZBOAEcSJ1YWwATKBlIuUhc3MAoNsidSRsbEVxdWFsAACgZyJyI2VhdGVyAACgoirlIXNzAKB3IuwkYW50RXF1YWwAoH4qaSJsZGUAAKBzImMAcgAA4DXYotwAoGsiAARBYWNmaW9zdfkE/QQFBQgFCwUTBSIFKwVSIkRjeQAqZAABY3QBBQQFZQBrAMdiXmDpIXJjJGFyAACgDCFsJWJlcnRTcGFjZQAAoAsh8AEYBQAAGwVmAACgDSHpJXpvbnRhbExpbmUAoAAlAAFjdCYFKAXyABIF8iFvayZhbQBwAEQBMQU5BW8AdwBuAEgAdQBtAPAAAAFxInVhbAAAoE8iAAdFSk9hY2RmZ21ub3N0dVMFVgVZBVwFYwVtBXAFcwV6BZAFtgXFBckFzQVjAHkAFWTsIWlnMmFjAHkAAWRjAHUAdABlADuAzQDNQAABaXlnBWwFcgBjADuAzgDOQBhkbwB0ADBhcgAAoBEhcgBhAHYAZQA7gMwAzEAAoREhYXB/BYsFAAFjZ4MFhQVyACphaSNuYXJ5SQAAoEghbABpAGUA8wD6AvQBlQUAAKUFZaAsIgABZ3KaBZ4F8iFhbACgKyLzI2VjdGlvbgCgwiJpI3NpYmxlAAABQ1SsBbEFbyJtbWEAAKBjIGkibWVzAACgYiCAAWdwdAC8Bb8FwwVvAG4ALmFmAADgNdhA3WEAmWNjAHIAAKAQIWkibGRlAChh6wHSBQAA1QVjAHkABmRsADuAzwDPQIACY2Zvc3UA4QXpBe0F8gX9BQABaXnlBegFcgBjADRhGWRyAADgNdgN3XAAZgAA4DXYQd3jAfcFAAD7BXIAAOA12KXc8iFjeQhk6yFjeQRkgANISmFjZm9zAAwGDwYSBhUGHQYhBiYGYwB5ACVkYwB5AAxk8CFwYZpjAAFleRkGHAbkIWlsNmEaZHIAAOA12A7dcABmAADgNdhC3WMAcgAA4DXYptyABUpUYWNlZmxtb3N0AD0GQAZDBl4GawZkB2gHcAd0B80H2gdjAHkACWQ7gDwAPECAAmNtbnByAEwGTwZSBlUGWwb1IXRlOWHiIWRhm2NnAACg6ifsI2FjZXRyZgCgEiFyAACgniGAAWFleQBkBmcGagbyIW9uPWHkIWlsO2EbZAABZnNvBjQHdAAABUFDREZSVFVWYXKABp4GpAbGBssG3AYDByEHwQIqBwABbnKEBowGZyVsZUJyYWNrZXQAAKDoJ/Ihb3cAoZAhQlKTBpcGYQByAACg5CHpJGdodEFycm93AKDGIWUjaWxpbmcAAKAII28A9QGqBgAAsgZiJWxlQnJhY2tldAAAoOYnbgDUAbcGAAC+BmUkZVZlY3RvcgAAoGEp5SJjdG9yQqDDIWEAcgAAoFkpbCJvb3IAAKAKI2kiZ2h0AAABQVbSBtcGciJyb3cAAKCUIeUiY3RvcgCgTikAAWVy4AbwBmUAAKGjIkFW5gbrBnIicm93AACgpCHlImN0b3IAoFopaSNhbmdsZQBCorIi+wYAAAAA/wZhAHIAAKDPKXEidWFsAACgtCJwAIABRFRWAAoHEQcYB+8kd25WZWN0b3IAoFEpZSRlVmVjdG9yAACgYCnlImN0b3JCoL8hYQByAACgWCnlImN0b3JCoLwhYQByAACgUilpAGcAaAB0AGEAcgByAG8A9wDMAnMAAANFRkdMU1Q/B0cHTgdUB1gHXwfxJXVhbEdyZWF0ZXIAoNoidSRsbEVxdWFsAACgZiJyI2VhdGVyAACgdiLlIXNzAKChKuwkYW50RXF1YWwAoH0qaSJsZGUAAKByInIAAOA12A/dZaDYIuYjdGFycm93AKDaIWkiZG90AD9hgAFucHcAege1B7kHZwAAAkxSbHKCB5QHmwerB+UhZnQAAUFSiAeNB3Iicm93AACg9SfpJGdodEFycm93AKD3J+kkZ2h0QXJyb3cAoPYn5SFmdAABYXLcAqEHaQBnAGgAdABhAHIAcgBvAPcA5wJpAGcAaAB0AGEAcgByAG8A9wDuAmYAAOA12EPdZQByAAABTFK/B8YHZSRmdEFycm93AACgmSHpJGdodEFycm93AKCYIYABY2h0ANMH1QfXB/IAWgYAoLAh8iFva0FhAKBqIgAEYWNlZmlvc3XpB+wH7gf/BwMICQgOCBEIcAAAoAUpeQAcZAABZGzyB/kHaSR1bVNwYWNlAACgXyBsI2ludHJmAACgMyFyAADgNdgQ3e4jdXNQbHVzAKATInAAZgAA4DXYRN1jAPIA/gecY4AESmFjZWZvc3R1ACEIJAgoCDUIgQiFCDsKQApHCmMAeQAKZGMidXRlAENhgAFhZXkALggxCDQI8iFvbkdh5CFpbEVhHWSAAWdzdwA7CGEIfQjhInRpdmWAAU1UVgBECEwIWQhlJWRpdW1TcGFjZQAAoAsgaABpAAABY25SCFMIawBTAHAAYQBjAOUASwhlAHIAeQBUAGgAaQDuAFQI9CFlZAABR0xnCHUIcgBlAGEAdABlAHIARwByAGUAYQB0AGUA8gDrBGUAcwBzAEwAZQBzAPMA2wdMImluZQAKYHIAAOA12BHdAAJCbnB0jAiRCJkInAhyImVhawAAoGAgwiZyZWFraW5nU3BhY2WgYGYAAKAVIUOq7CqzCMIIzQgAAOcIGwkAAAAAAAAtCQAAbwkAAIcJAACdCcAJGQoAADQKAAFvdbYIvAjuI2dydWVudACgYiJwIkNhcAAAoG0ibyh1YmxlVmVydGljYWxCYXIAAKAmIoABbHF4ANII1wjhCOUibWVudACgCSL1IWFsVKBgImkibGRlAADgQiI4A2kic3RzAACgBCJyI2VhdGVyAACjbyJFRkdMU1T1CPoIAgkJCQ0JFQlxInVhbAAAoHEidSRsbEVxdWFsAADgZyI4A3IjZWF0ZXIAAOBrIjgD5SFzcwCgeSLsJGFudEVxdWFsAOB+KjgDaSJsZGUAAKB1IvUhbXBEASAJJwnvI3duSHVtcADgTiI4A3EidWFsAADgTyI4A2UAAAFmczEJRgn0JFRyaWFuZ2xlQqLqIj0JAAAAAEIJYQByAADgzyk4A3EidWFsAACg7CJzAICibiJFR0xTVABRCVYJXAlhCWkJcSJ1YWwAAKBwInIjZWF0ZXIAAKB4IuUhc3MA4GoiOAPsJGFudEVxdWFsAOB9KjgDaSJsZGUAAKB0IuUic3RlZAABR0x1CX8J8iZlYXRlckdyZWF0ZXIA4KIqOAPlI3NzTGVzcwDgoSo4A/IjZWNlZGVzAKGAIkVTjwmVCXEidWFsAADgryo4A+wkYW50RXF1YWwAoOAiAAFlaaAJqQl2JmVyc2VFbGVtZW50AACgDCLnJWh0VHJpYW5nbGVCousitgkAAAAAuwlhAHIAAODQKTgDcSJ1YWwAAKDtIgABcXXDCeAJdSNhcmVTdQAAAWJwywnVCfMhZXRF4I8iOANxInVhbAAAoOIi5SJyc2V0ReCQIjgDcSJ1YWwAAKDjIoABYmNwAOYJ8AkNCvMhZXRF4IIi0iBxInVhbAAAoIgi4yJlZWRzgKGBIkVTVAD6CQAKBwpxInVhbAAA4LAqOAPsJGFudEVxdWFsAKDhImkibGRlAADgfyI4A+UicnNldEXggyLSIHEidWFsAACgiSJpImxkZQCAoUEiRUZUACIKJwouCnEidWFsAACgRCJ1JGxsRXF1YWwAAKBHImkibGRlAACgSSJlJXJ0aWNhbEJhcgAAoCQiYwByAADgNdip3GkAbABkAGUAO4DRANFAnWMAB0VhY2RmZ21vcHJzdHV2XgphCmgKcgp2CnoKgQqRCpYKqwqtCrsKyArNCuwhaWdSYWMAdQB0AGUAO4DTANNAAAFpeWwKcQpyAGMAO4DUANRAHmRiImxhYwBQYXIAAOA12BLdcgBhAHYAZQA7gNIA0kCAAWFlaQCHCooKjQpjAHIATGFnAGEAqWNjInJvbgCfY3AAZgAA4DXYRt3lI25DdXJseQABRFGeCqYKbyV1YmxlUXVvdGUAAKAcIHUib3RlAACgGCAAoFQqAAFjbLEKtQpyAADgNdiq3GEAcwBoADuA2ADYQGkAbAHACsUKZABlADuA1QDVQGUAcwAAoDcqbQBsADuA1gDWQGUAcgAAAUJQ0wrmCgABYXLXCtoKcgAAoD4gYQBjAAABZWvgCuIKAKDeI2UAdAAAoLQjYSVyZW50aGVzaXMAAKDcI4AEYWNmaGlsb3JzAP0KAwsFCwkLCwsMCxELIwtaC3IjdGlhbEQAAKACInkAH2RyAADgNdgT3WkApmOgY/Ujc01pbnVzsWAAAWlwFQsgC24AYwBhAHIAZQBwAGwAYQBuAOUACgVmAACgGSGAobsqZWlvACoLRQtJC+MiZWRlc4CheiJFU1QANAs5C0ALcSJ1YWwAAKCvKuwkYW50RXF1YWwAoHwiaSJsZGUAAKB+Im0AZQAAoDMgAAFkcE0LUQv1IWN0AKAPIm8jcnRpb24AYaA3ImwAAKAdIgABY2leC2ILcgAA4DXYq9yoYwACVWZvc2oLbwtzC3cLTwBUADuAIgAiQHIAAOA12BTdcABmAACgGiFjAHIAAOA12KzcAAZCRWFjZWZoaW9yc3WPC5MLlwupC7YL2AvbC90LhQyTDJoMowzhIXJyAKAQKUcAO4CuAK5AgAFjbnIAnQugC6ML9SF0ZVRhZwAAoOsncgB0oKAhbAAAoBYpgAFhZXkArwuyC7UL8iFvblhh5CFpbFZhIGR2oBwhZSJyc2UAAAFFVb8LzwsAAWxxwwvIC+UibWVudACgCyL1JGlsaWJyaXVtAKDLIXAmRXF1aWxpYnJpdW0AAKBvKXIAAKAcIW8AoWPnIWh0AARBQ0RGVFVWYewLCgwQDDIMNwxeDHwM9gIAAW5y8Av4C2clbGVCcmFja2V0AACg6SfyIW93AKGSIUJM/wsDDGEAcgAAoOUhZSRmdEFycm93AACgxCFlI2lsaW5nAACgCSNvAPUBFgwAAB4MYiVsZUJyYWNrZXQAAKDnJ24A1AEjDAAAKgxlJGVWZWN0b3IAAKBdKeUiY3RvckKgwiFhAHIAAKBVKWwib29yAACgCyMAAWVyOwxLDGUAAKGiIkFWQQxGDHIicm93AACgpiHlImN0b3IAoFspaSNhbmdsZQBCorMiVgwAAAAAWgxhAHIAAKDQKXEidWFsAACgtSJwAIABRFRWAGUMbAxzDO8kd25WZWN0b3IAoE8pZSRlVmVjdG9yAACgXCnlImN0b3JCoL4hYQByAACgVCnlImN0b3JCoMAhYQByAACgUykAAXB1iQyMDGYAAKAdIe4kZEltcGxpZXMAoHAp6SRnaHRhcnJvdwCg2yEAAWNongyhDHIAAKAbIQCgsSHsJGVEZWxheWVkAKD0KYAGSE9hY2ZoaW1vcXN0dQC/DMgMzAzQDOIM5gwKDQ0NFA0ZDU8NVA1YDQABQ2PDDMYMyCFjeSlkeQAoZEYiVGN5ACxkYyJ1dGUAWmEAorwqYWVpedgM2wzeDOEM8iFvbmBh5CFpbF5hcgBjAFxhIWRyAADgNdgW3e8hcnQAAkRMUlXvDPYM/QwEDW8kd25BcnJvdwAAoJMhZSRmdEFycm93AACgkCHpJGdodEFycm93AKCSIXAjQXJyb3cAAKCRIechbWGjY+EkbGxDaXJjbGUAoBgicABmAADgNdhK3XICHw0AAAAAIg10AACgGiLhIXJlgKGhJUlTVQAqDTINSg3uJXRlcnNlY3Rpb24AoJMidQAAAWJwNw1ADfMhZXRFoI8icSJ1YWwAAKCRIuUicnNldEWgkCJxInVhbAAAoJIibiJpb24AAKCUImMAcgAA4DXYrtxhAHIAAKDGIgACYmNtcF8Nag2ODZANc6DQImUAdABFoNAicSJ1YWwAAKCGIgABY2huDYkNZSJlZHMAgKF7IkVTVAB4DX0NhA1xInVhbAAAoLAq7CRhbnRFcXVhbACgfSJpImxkZQAAoH8iVABoAGEA9ADHCwCgESIAodEiZXOVDZ8NciJzZXQARaCDInEidWFsAACghyJlAHQAAKDRIoAFSFJTYWNmaGlvcnMAtQ27Db8NyA3ODdsN3w3+DRgOHQ4jDk8AUgBOADuA3gDeQMEhREUAoCIhAAFIY8MNxg1jAHkAC2R5ACZkAAFidcwNzQ0JYKRjgAFhZXkA1A3XDdoN8iFvbmRh5CFpbGJhImRyAADgNdgX3QABZWnjDe4N8gHoDQAA7Q3lImZvcmUAoDQiYQCYYwABY27yDfkNayNTcGFjZQAA4F8gCiDTInBhY2UAoAkg7CFkZYChPCJFRlQABw4MDhMOcSJ1YWwAAKBDInUkbGxFcXVhbAAAoEUiaSJsZGUAAKBIInAAZgAA4DXYS93pI3BsZURvdACg2yAAAWN0Jw4rDnIAAOA12K/c8iFva2Zh4QpFDlYOYA5qDgAAbg5yDgAAAAAAAAAAAAB5DnwOqA6zDgAADg8RDxYPGg8AAWNySA5ODnUAdABlADuA2gDaQHIAb6CfIeMhaXIAoEkpcgDjAVsOAABdDnkADmR2AGUAbGEAAWl5Yw5oDnIAYwA7gNsA20AjZGIibGFjAHBhcgAA4DXYGN1yAGEAdgBlADuA2QDZQOEhY3JqYQABZGl/Dp8OZQByAAABQlCFDpcOAAFhcokOiw5yAF9gYQBjAAABZWuRDpMOAKDfI2UAdAAAoLUjYSVyZW50aGVzaXMAAKDdI28AbgBQoMMi7CF1cwCgjiIAAWdwqw6uDm8AbgByYWYAAOA12EzdAARBREVUYWRwc78O0g7ZDuEOBQPqDvMOBw9yInJvdwDCoZEhyA4AAMwOYQByAACgEilvJHduQXJyb3cAAKDFIW8kd25BcnJvdwAAoJUhcSV1aWxpYnJpdW0AAKBuKWUAZQBBoKUiciJyb3cAAKClIW8AdwBuAGEAcgByAG8A9wAQA2UAcgAAAUxS+Q4AD2UkZnRBcnJvdwAAoJYh6SRnaHRBcnJvdwCglyFpAGyg0gNvAG4ApWPpIW5nbmFjAHIAAOA12LDcaSJsZGUAaGFtAGwAO4DcANxAgAREYmNkZWZvc3YALQ8xDzUPNw89D3IPdg97D4AP4SFzaACgqyJhAHIAAKDrKnkAEmThIXNobKCpIgCg5ioAAWVyQQ9DDwCgwSKAAWJ0eQBJD00Paw9hAHIAAKAWIGmgFiDjIWFsAAJCTFNUWA9cD18PZg9hAHIAAKAjIukhbmV8YGUkcGFyYXRvcgAAoFgnaSJsZGUAAKBAItQkaGluU3BhY2UAoAogcgAA4DXYGd1wAGYAAOA12E3dYwByAADgNdix3GQiYXNoAACgqiKAAmNlZm9zAI4PkQ+VD5kPng/pIXJjdGHkIWdlAKDAInIAAOA12BrdcABmAADgNdhO3WMAcgAA4DXYstwAAmZpb3OqD64Prw+0D3IAAOA12BvdnmNwAGYAAOA12E/dYwByAADgNdiz3IAEQUlVYWNmb3N1AMgPyw/OD9EP2A/gD+QP6Q/uD2MAeQAvZGMAeQAHZGMAeQAuZGMAdQB0AGUAO4DdAN1AAAFpedwP3w9yAGMAdmErZHIAAOA12BzdcABmAADgNdhQ3WMAcgAA4DXYtNxtAGwAeGEABEhhY2RlZm9z/g8BEAUQDRAQEB0QIBAkEGMAeQAWZGMidXRlAHlhAAFheQkQDBDyIW9ufWEXZG8AdAB7YfIBFRAAABwQbwBXAGkAZAB0AOgAVAhhAJZjcgAAoCghcABmAACgJCFjAHIAAOA12LXc4QtCEEkQTRAAAGcQbRByEAAAAAAAAAAAeRCKEJcQ8hD9EAAAGxEhETIROREAAD4RYwB1AHQAZQA7gOEA4UByImV2ZQADYYCiPiJFZGl1eQBWEFkQWxBgEGUQAOA+IjMDAKA/InIAYwA7gOIA4kB0AGUAO4C0ALRAMGRsAGkAZwA7gOYA5kByoGEgAOA12B7dcgBhAHYAZQA7gOAA4EAAAWVwfBCGEAABZnCAEIQQ8yF5bQCgNSHoAIMQaABhALFjAAFhcI0QWwAAAWNskRCTEHIAAWFnAACgPypkApwQAAAAALEQAKInImFkc3ajEKcQqRCuEG4AZAAAoFUqAKBcKmwib3BlAACgWCoAoFoqAKMgImVsbXJzersQvRDAEN0Q5RDtEACgpCllAACgICJzAGQAYaAhImEEzhDQENIQ1BDWENgQ2hDcEACgqCkAoKkpAKCqKQCgqykAoKwpAKCtKQCgrikAoK8pdAB2oB8iYgBkoL4iAKCdKQABcHTpEOwQaAAAoCIixWDhIXJyAKB8IwABZ3D1EPgQbwBuAAVhZgAA4DXYUt0Ao0giRWFlaW9wBxEJEQ0RDxESERQRAKBwKuMhaXIAoG8qAKBKImQAAKBLInMAJ2DyIW94ZaBIIvEADhFpAG4AZwA7gOUA5UCAAWN0eQAmESoRKxFyAADgNdi23CpgbQBwAGWgSCLxAPgBaQBsAGQAZQA7gOMA40BtAGwAO4DkAORAAAFjaUERRxFvAG4AaQBuAPQA6AFuAHQAAKARKgAITmFiY2RlZmlrbG5vcHJzdWQRaBGXEZ8RpxGrEdIR1hErEjASexKKEn0RThNbE3oTbwB0AACg7SoAAWNybBGJEWsAAAJjZXBzdBF4EX0RghHvIW5nAKBMInAjc2lsb24A9mNyImltZQAAoDUgaQBtAGWgPSJxAACgzSJ2AY0RkRFlAGUAAKC9ImUAZABnoAUjZQAAoAUjcgBrAHSgtSPiIXJrAKC2IwABb3mjEaYRbgDnAHcRMWTxIXVvAKAeIIACY21wcnQAtBG5Eb4RwRHFEeEhdXPloDUi5ABwInR5dgAAoLApcwDpAH0RbgBvAPUA6gCAAWFodwDLEcwRzhGyYwCgNiHlIWVuAKBsInIAAOA12B/dZwCAA2Nvc3R1dncA4xHyEQUSEhIhEiYSKRKAAWFpdQDpEesR7xHwAKMFcgBjAACg7yVwAACgwyKAAWRwdAD4EfwRABJvAHQAAKAAKuwhdXMAoAEqaSJtZXMAAKACKnECCxIAAAAADxLjIXVwAKAGKmEAcgAAoAUm8iNpYW5nbGUAAWR1GhIeEu8hd24AoL0lcAAAoLMlcCJsdXMAAKAEKmUA5QBCD+UAkg9hInJvdwAAoA0pgAFha28ANhJoEncSAAFjbjoSZRJrAIABbHN0AEESRxJNEm8jemVuZ2UAAKDrKXEAdQBhAHIA5QBcBPIjaWFuZ2xlgKG0JWRscgBYElwSYBLvIXduAKC+JeUhZnQAoMIlaSJnaHQAAKC4JWsAAKAjJLEBbRIAAHUSsgFxEgAAcxIAoJIlAKCRJTQAAKCTJWMAawAAoIglAAFlb38ShxJx4D0A5SD1IWl2AOBhIuUgdAAAoBAjAAJwdHd4kRKVEpsSnxJmAADgNdhT3XSgpSJvAG0AAKClIvQhaWUAoMgiAAZESFVWYmRobXB0dXayEsES0RLgEvcS+xIKExoTHxMjEygTNxMAAkxSbHK5ErsSvRK/EgCgVyUAoFQlAKBWJQCgUyUAolAlRFVkdckSyxLNEs8SAKBmJQCgaSUAoGQlAKBnJQACTFJsctgS2hLcEt4SAKBdJQCgWiUAoFwlAKBZJQCjUSVITFJobHLrEu0S7xLxEvMS9RIAoGwlAKBjJQCgYCUAoGslAKBiJQCgXyVvAHgAAKDJKQACTFJscgITBBMGEwgTAKBVJQCgUiUAoBAlAKAMJQCiACVEVWR1EhMUExYTGBMAoGUlAKBoJQCgLCUAoDQlaSJudXMAAKCfIuwhdXMAoJ4iaSJtZXMAAKCgIgACTFJsci8TMRMzEzUTAKBbJQCgWCUAoBglAKAUJQCjAiVITFJobHJCE0QTRhNIE0oTTBMAoGolAKBhJQCgXiUAoDwlAKAkJQCgHCUAAWV2UhNVE3YA5QD5AGIAYQByADuApgCmQAACY2Vpb2ITZhNqE24TcgAA4DXYt9xtAGkAAKBPIG0A5aA9IogRbAAAoVwAYmh0E3YTAKDFKfMhdWIAoMgnbAF+E4QTbABloCIgdAAAoCIgcAAAoU4iRWWJE4sTAKCuKvGgTyI8BeEMqRMAAN8TABQDFB8UAAAjFDQUAAAAAIUUAAAAAI0UAAAAANcU4xT3FPsUAACIFQAAlhWAAWNwcgCuE7ET1RP1IXRlB2GAoikiYWJjZHMAuxO/E8QTzhPSE24AZAAAoEQqciJjdXAAAKBJKgABYXXIE8sTcAAAoEsqcAAAoEcqbwB0AACgQCoA4CkiAP4AAWVv2RPcE3QAAKBBIO4ABAUAAmFlaXXlE+8T9RP4E/AB6hMAAO0TcwAAoE0qbwBuAA1hZABpAGwAO4DnAOdAcgBjAAlhcABzAHOgTCptAACgUCpvAHQAC2GAAWRtbgAIFA0UEhRpAGwAO4C4ALhAcCJ0eXYAAKCyKXQAAIGiADtlGBQZFKJAcgBkAG8A9ABiAXIAAOA12CDdgAFjZWkAKBQqFDIUeQBHZGMAawBtoBMn4SFyawCgEyfHY3IAAKPLJUVjZWZtcz8UQRRHFHcUfBSAFACgwykAocYCZWxGFEkUcQAAoFciZQBhAlAUAAAAAGAUciJyb3cAAAFsclYUWhTlIWZ0AKC6IWkiZ2h0AACguyGAAlJTYWNkAGgUaRRrFG8UcxSuYACgyCRzAHQAAKCbIukhcmMAoJoi4SFzaACgnSJuImludAAAoBAqaQBkAACg7yrjIWlyAKDCKfUhYnN1oGMmaQB0AACgYybsApMUmhS2FAAAwxRvAG4AZaA6APGgVCKrAG0CnxQAAAAAoxRhAHSgLABAYAChASJmbKcUqRTuABMNZQAAAW14rhSyFOUhbnQAoAEiZQDzANIB5wG6FAAAwBRkoEUibwB0AACgbSpuAPQAzAGAAWZyeQDIFMsUzhQA4DXYVN1vAOQA1wEAgakAO3MeAdMUcgAAoBchAAFhb9oU3hRyAHIAAKC1IXMAcwAAoBcnAAFjdeYU6hRyAADgNdi43AABYnDuFPIUZaDPKgCg0SploNAqAKDSKuQhb3QAoO8igANkZWxwcnZ3AAYVEBUbFSEVRBVlFYQV4SFycgABbHIMFQ4VAKA4KQCgNSlwAhYVAAAAABkVcgAAoN4iYwAAoN8i4SFycnCgtiEAoD0pgKIqImJjZG9zACsVMBU6FT4VQRVyImNhcAAAoEgqAAFhdTQVNxVwAACgRipwAACgSipvAHQAAKCNInIAAKBFKgDgKiIA/gACYWxydksVURVuFXMVcgByAG2gtyEAoDwpeQCAAWV2dwBYFWUVaRVxAHACXxUAAAAAYxVyAGUA4wAXFXUA4wAZFWUAZQAAoM4iZSJkZ2UAAKDPImUAbgA7gKQApEBlI2Fycm93AAABbHJ7FX8V5SFmdACgtiFpImdodAAAoLchZQDkAG0VAAFjaYsVkRVvAG4AaQBuAPQAkwFuAHQAAKAxImwiY3R5AACgLSOACUFIYWJjZGVmaGlqbG9yc3R1d3oAuBW7Fb8V1RXgFegV+RUKFhUWHxZUFlcWZRbFFtsW7xb7FgUXChdyAPIAtAJhAHIAAKBlKQACZ2xyc8YVyhXOFdAV5yFlcgCgICDlIXRoAKA4IfIA9QxoAHagECAAoKMiawHZFd4VYSJyb3cAAKAPKWEA4wBfAgABYXnkFecV8iFvbg9hNGQAoUYhYW/tFfQVAAFnciEC8RVyAACgyiF0InNlcQAAoHcqgAFnbG0A/xUCFgUWO4CwALBAdABhALRjcCJ0eXYAAKCxKQABaXIOFhIW8yFodACgfykA4DXYId1hAHIAAAFschsWHRYAoMMhAKDCIYACYWVnc3YAKBauAjYWOhY+Fm0AAKHEIm9zLhY0Fm4AZABzoMQi9SFpdACgZiZhIm1tYQDdY2kAbgAAoPIiAKH3AGlvQxZRFmQAZQAAgfcAO29KFksW90BuI3RpbWVzAACgxyJuAPgAUBZjAHkAUmRjAG8CXhYAAAAAYhZyAG4AAKAeI28AcAAAoA0jgAJscHR1dwBuFnEWdRaSFp4W7CFhciRgZgAA4DXYVd0AotkCZW1wc30WhBaJFo0WcQBkoFAibwB0AACgUSJpIm51cwAAoDgi7CF1cwCgFCLxInVhcmUAoKEiYgBsAGUAYgBhAHIAdwBlAGQAZwDlANcAbgCAAWFkaAClFqoWtBZyAHIAbwD3APUMbwB3AG4AYQByAHIAbwB3APMA8xVhI3Jwb29uAAABbHK8FsAWZQBmAPQAHBZpAGcAaAD0AB4WYgHJFs8WawBhAHIAbwD3AJILbwLUFgAAAADYFnIAbgAAoB8jbwBwAACgDCOAAWNvdADhFukW7BYAAXJ55RboFgDgNdi53FVkbAAAoPYp8iFvaxFhAAFkcvMW9xZvAHQAAKDxImkA5qC/JVsSAAFhaP8WAhdyAPIANQNhAPIA1wvhIm5nbGUAoKYpAAFjaQ4XEBd5AF9k5yJyYXJyAKD/JwAJRGFjZGVmZ2xtbm9wcXJzdHV4MRc4F0YXWxcyBF4XaRd5F40XrBe0F78X2RcVGCEYLRg1GEAYAAFEbzUXgRZvAPQA+BUAAWNzPBdCF3UAdABlADuA6QDpQPQhZXIAoG4qAAJhaW95TRdQF1YXWhfyIW9uG2FyAGOgViI7gOoA6kDsIW9uAKBVIk1kbwB0ABdhAAFEcmIXZhdvAHQAAKBSIgDgNdgi3XKhmipuF3QXYQB2AGUAO4DoAOhAZKCWKm8AdAAAoJgqgKGZKmlscwCAF4UXhxfuInRlcnMAoOcjAKATIWSglSpvAHQAAKCXKoABYXBzAJMXlheiF2MAcgATYXQAeQBzogUinxcAAAAAoRdlAHQAAKAFInAAMaADIDMBqRerFwCgBCAAoAUgAAFnc7AXsRdLYXAAAKACIAABZ3C4F7sXbwBuABlhZgAA4DXYVt2AAWFscwDFF8sXzxdyAHOg1SJsAACg4yl1AHMAAKBxKmkAAKG1A2x21RfYF28AbgC1Y/VjAAJjc3V24BfoF/0XEBgAAWlv5BdWF3IAYwAAoFYiaQLuFwAAAADwF+0ADQThIW50AAFnbPUX+Rd0AHIAAKCWKuUhc3MAoJUqgAFhZWkAAxgGGAoYbABzAD1gcwB0AACgXyJ2AESgYSJEAACgeCrwImFyc2wAoOUpAAFEYRkYHRhvAHQAAKBTInIAcgAAoHEpgAFjZGkAJxgqGO0XcgAAoC8hbwD0AIwCAAFhaDEYMhi3YzuA8ADwQAABbXI5GD0YbAA7gOsA60BvAACgrCCAAWNpcABGGEgYSxhsACFgcwD0ACwEAAFlb08YVxhjAHQAYQB0AGkAbwDuABoEbgBlAG4AdABpAGEAbADlADME4Ql1GAAAgRgAAIMYiBgAAAAAoRilGAAAqhgAALsYvhjRGAAA1xgnGWwAbABpAG4AZwBkAG8AdABzAGUA8QBlF3kARGRtImFsZQAAoEAmgAFpbHIAjRiRGJ0Y7CFpZwCgA/tpApcYAAAAAJoYZwAAoAD7aQBnAACgBPsA4DXYI93sIWlnAKAB++whaWcA4GYAagCAAWFsdACvGLIYthh0AACgbSZpAGcAAKAC+24AcwAAoLElbwBmAJJh8AHCGAAAxhhmAADgNdhX3QABYWvJGMwYbADsAGsEdqDUIgCg2SphI3J0aW50AACgDSoAAWFv2hgiGQABY3PeGB8ZsQPnGP0YBRkSGRUZAAAdGbID7xjyGPQY9xj5GAAA+xg7gL0AvUAAoFMhO4C8ALxAAKBVIQCgWSEAoFshswEBGQAAAxkAoFQhAKBWIbQCCxkOGQAAAAAQGTuAvgC+QACgVyEAoFwhNQAAoFghtgEZGQAAGxkAoFohAKBdITgAAKBeIWwAAKBEIHcAbgAAoCIjYwByAADgNdi73IAIRWFiY2RlZmdpamxub3JzdHYARhlKGVoZXhlmGWkZkhmWGZkZnRmgGa0ZxhnLGc8Z4BkjGmygZyIAoIwqgAFjbXAAUBlTGVgZ9SF0ZfVhbQBhAOSgswM6FgCghipyImV2ZQAfYQABaXliGWUZcgBjAB1hM2RvAHQAIWGAoWUibHFzAMYEcBl6GfGhZSLOBAAAdhlsAGEAbgD0AN8EgKF+KmNkbACBGYQZjBljAACgqSpvAHQAb6CAKmyggioAoIQqZeDbIgD+cwAAoJQqcgAA4DXYJN3noGsirATtIWVsAKA3IWMAeQBTZIChdyJFYWoApxmpGasZAKCSKgCgpSoAoKQqAAJFYWVztBm2Gb0ZwhkAoGkicABwoIoq8iFveACgiipxoIgq8aCIKrUZaQBtAACg5yJwAGYAAOA12FjdYQB2AOUAYwIAAWNp0xnWGXIAAKAKIW0AAKFzImVs3BneGQCgjioAoJAqAIM+ADtjZGxxco0E6xn0GfgZ/BkBGgABY2nvGfEZAKCnKnIAAKB6Km8AdAAAoNci0CFhcgCglSl1ImVzdAAAoHwqgAJhZGVscwAKGvQZFhrVBCAa8AEPGgAAFBpwAHIAbwD4AFkZcgAAoHgpcQAAAWxxxAQbGmwAZQBzAPMASRlpAO0A5AQAAWVuJxouGnIjdG5lcXEAAOBpIgD+xQAsGgAFQWFiY2Vma29zeUAaQxpmGmoabRqDGocalhrCGtMacgDyAMwCAAJpbG1yShpOGlAaVBpyAHMA8ABxD2YAvWBpAGwA9AASBQABZHJYGlsaYwB5AEpkAKGUIWN3YBpkGmkAcgAAoEgpAKCtIWEAcgAAoA8h6SFyYyVhgAFhbHIAcxp7Gn8a8iF0c3WgZSZpAHQAAKBlJuwhaXAAoCYg4yFvbgCguSJyAADgNdgl3XMAAAFld4wakRphInJvdwAAoCUpYSJyb3cAAKAmKYACYW1vcHIAnxqjGqcauhq+GnIAcgAAoP8h9CFodACgOyJrAAABbHKsGrMaZSRmdGFycm93AACgqSHpJGdodGFycm93AKCqIWYAAOA12Fnd4iFhcgCgFSCAAWNsdADIGswa0BpyAADgNdi93GEAcwDoAGka8iFvaydhAAFicNca2xr1IWxsAKBDIOghZW4AoBAg4Qr2GgAA/RoAAAgbExsaGwAAIRs7GwAAAAA+G2IbmRuVG6sbAACyG80b0htjAHUAdABlADuA7QDtQAChYyBpeQEbBhtyAGMAO4DuAO5AOGQAAWN4CxsNG3kANWRjAGwAO4ChAKFAAAFmcssCFhsA4DXYJt1yAGEAdgBlADuA7ADsQIChSCFpbm8AJxsyGzYbAAFpbisbLxtuAHQAAKAMKnQAAKAtIuYhaW4AoNwpdABhAACgKSHsIWlnM2GAAWFvcABDG1sbXhuAAWNndABJG0sbWRtyACthgAFlbHAAcQVRG1UbaQBuAOUAyAVhAHIA9AByBWgAMWFmAACgtyJlAGQAtWEAoggiY2ZvdGkbbRt1G3kb4SFyZQCgBSFpAG4AdKAeImkAZQAAoN0pZABvAPQAWxsAoisiY2VscIEbhRuPG5QbYQBsAACguiIAAWdyiRuNG2UAcgDzACMQ4wCCG2EicmhrAACgFyryIW9kAKA8KgACY2dwdJ8boRukG6gbeQBRZG8AbgAvYWYAAOA12FrdYQC5Y3UAZQBzAHQAO4C/AL9AAAFjabUbuRtyAADgNdi+3G4AAKIIIkVkc3bCG8QbyBvQAwCg+SJvAHQAAKD1Inag9CIAoPMiaaBiIOwhZGUpYesB1hsAANkbYwB5AFZkbAA7gO8A70AAA2NmbW9zdeYb7hvyG/Ub+hsFHAABaXnqG+0bcgBjADVhOWRyAADgNdgn3eEhdGg3YnAAZgAA4DXYW93jAf8bAAADHHIAAOA12L/c8iFjeVhk6yFjeVRkAARhY2ZnaGpvcxUcGhwiHCYcKhwtHDAcNRzwIXBhdqC6A/BjAAFleR4cIRzkIWlsN2E6ZHIAAOA12CjdciJlZW4AOGFjAHkARWRjAHkAXGRwAGYAAOA12FzdYwByAADgNdjA3IALQUJFSGFiY2RlZmdoamxtbm9wcnN0dXYAXhxtHHEcdRx5HN8cBx0dHTwd3B3tHfEdAR4EHh0eLB5FHrwewx7hHgkfPR9LH4ABYXJ0AGQcZxxpHHIA8gBvB/IAxQLhIWlsAKAbKeEhcnIAoA4pZ6BmIgCgiyphAHIAAKBiKWMJjRwAAJAcAACVHAAAAAAAAAAAAACZHJwcAACmHKgcrRwAANIc9SF0ZTph7SJwdHl2AKC0KXIAYQDuAFoG4iFkYbtjZwAAoegnZGyhHKMcAKCRKeUAiwYAoIUqdQBvADuAqwCrQHIAgKOQIWJmaGxwc3QAuhy/HMIcxBzHHMoczhxmoOQhcwAAoB8pcwAAoB0p6wCyGnAAAKCrIWwAAKA5KWkAbQAAoHMpbAAAoKIhAKGrKmFl1hzaHGkAbAAAoBkpc6CtKgDgrSoA/oABYWJyAOUc6RztHHIAcgAAoAwpcgBrAACgcicAAWFr8Rz4HGMAAAFla/Yc9xx7YFtgAAFlc/wc/hwAoIspbAAAAWR1Ax0FHQCgjykAoI0pAAJhZXV5Dh0RHRodHB3yIW9uPmEAAWRpFR0YHWkAbAA8YewAowbiAPccO2QAAmNxcnMkHScdLB05HWEAAKA2KXUAbwDyoBwgqhEAAWR1MB00HeghYXIAoGcpcyJoYXIAAKBLKWgAAKCyIQCiZCJmZ3FzRB1FB5Qdnh10AIACYWhscnQATh1WHWUdbB2NHXIicm93AHSgkCFhAOkAzxxhI3Jwb29uAAABZHVeHWId7yF3bgCgvSFwAACgvCHlJGZ0YXJyb3dzAKDHIWkiZ2h0AIABYWhzAHUdex2DHXIicm93APOglCGdBmEAcgBwAG8AbwBuAPMAzgtxAHUAaQBnAGEAcgByAG8A9wBlGugkcmVldGltZXMAoMsi8aFkIk0HAACaHWwAYQBuAPQAXgcAon0qY2Rnc6YdqR2xHbcdYwAAoKgqbwB0AG+gfypyoIEqAKCDKmXg2iIA/nMAAKCTKoACYWRlZ3MAwB3GHcod1h3ZHXAAcAByAG8A+ACmHG8AdAAAoNYicQAAAWdxzx3SHXQA8gBGB2cAdADyAHQcdADyAFMHaQDtAGMHgAFpbHIA4h3mHeod8yFodACgfClvAG8A8gDKBgDgNdgp3UWgdiIAoJEqYQH1Hf4dcgAAAWR1YB35HWygvCEAoGopbABrAACghCVjAHkAWWQAomoiYWNodAweDx4VHhkecgDyAGsdbwByAG4AZQDyAGAW4SFyZACgaylyAGkAAKD6JQABaW8hHiQe5CFvdEBh9SFzdGGgsCPjIWhlAKCwIwACRWFlczMeNR48HkEeAKBoInAAcKCJKvIhb3gAoIkqcaCHKvGghyo0HmkAbQAAoOYiAARhYm5vcHR3elIeXB5fHoUelh6mHqsetB4AAW5yVh5ZHmcAAKDsJ3IAAKD9IXIA6wCwBmcAgAFsbXIAZh52Hnse5SFmdAABYXKIB2weaQBnAGgAdABhAHIAcgBvAPcAkwfhInBzdG8AoPwnaQBnAGgAdABhAHIAcgBvAPcAmgdwI2Fycm93AAABbHKNHpEeZQBmAPQAxhxpImdodAAAoKwhgAFhZmwAnB6fHqIecgAAoIUpAOA12F3ddQBzAACgLSppIm1lcwAAoDQqYQGvHrMecwB0AACgFyLhAIoOZaHKJbkeRhLuIWdlAKDKJWEAcgBsoCgAdAAAoJMpgAJhY2htdADMHs8e1R7bHt0ecgDyAJ0GbwByAG4AZQDyANYWYQByAGSgyyEAoG0pAKAOIHIAaQAAoL8iAANhY2hpcXTrHu8e1QfzHv0eBh/xIXVvAKA5IHIAAOA12MHcbQDloXIi+h4AAPweAKCNKgCgjyoAAWJ19xwBH28AcqAYIACgGiDyIW9rQmEAhDwAO2NkaGlscXJCBhcfxh0gHyQfKB8sHzEfAAFjaRsfHR8AoKYqcgAAoHkqcgBlAOUAkx3tIWVzAKDJIuEhcnIAoHYpdSJlc3QAAKB7KgABUGk1HzkfYQByAACglillocMlAgdfEnIAAAFkdUIfRx9zImhhcgAAoEop6CFhcgCgZikAAWVuTx9WH3IjdG5lcXEAAOBoIgD+xQBUHwAHRGFjZGVmaGlsbm9wc3VuH3Ifoh+rH68ftx+7H74f5h/uH/MfBwj/HwsgxCFvdACgOiIAAmNscHJ5H30fiR+eH3IAO4CvAK9AAAFldIEfgx8AoEImZaAgJ3MAZQAAoCAnc6CmIXQAbwCAoaYhZGx1AJQfmB+cH28AdwDuAHkDZQBmAPQA6gbwAOkO6yFlcgCgriUAAW95ph+qH+0hbWEAoCkqPGThIXNoAKAUIOElc3VyZWRhbmdsZQCgISJyAADgNdgq3W8AAKAnIYABY2RuAMQfyR/bH3IAbwA7gLUAtUBhoiMi0B8AANMf1x9zAPQAKxFpAHIAAKDwKm8AdAA7gLcAt0B1AHMA4qESIh4TAADjH3WgOCIAoCoqYwHqH+0fcAAAoNsq8gB+GnAAbAB1APMACAgAAWRw9x/7H+UhbHMAoKciZgAA4DXYXt0AAWN0AyAHIHIAAOA12MLc8CFvcwCgPiJsobwDECAVIPQiaW1hcACguCJhAPAAEyAADEdMUlZhYmNkZWZnaGlqbG1vcHJzdHV2dzwgRyBmIG0geSCqILgg2iDeIBEhFSEyIUMhTSFQIZwhnyHSIQAiIyKLIrEivyIUIwABZ3RAIEMgAODZIjgD9uBrItIgBwmAAWVsdABNIF8gYiBmAHQAAAFhclMgWCByInJvdwAAoM0h6SRnaHRhcnJvdwCgziEA4NgiOAP24Goi0iBfCekkZ2h0YXJyb3cAoM8hAAFEZHEgdSDhIXNoAKCvIuEhc2gAoK4igAJiY25wdACCIIYgiSCNIKIgbABhAACgByL1IXRlRGFnAADgICLSIACiSSJFaW9wlSCYIJwgniAA4HAqOANkAADgSyI4A3MASWFyAG8A+AAyCnUAcgBhoG4mbADzoG4mmwjzAa8gAACzIHAAO4CgAKBAbQBwAOXgTiI4AyoJgAJhZW91eQDBIMogzSDWINkg8AHGIAAAyCAAoEMqbwBuAEhh5CFpbEZhbgBnAGSgRyJvAHQAAOBtKjgDcAAAoEIqPWThIXNoAKATIACjYCJBYWRxc3jpIO0g+SD+IAIhDCFyAHIAAKDXIXIAAAFocvIg9SBrAACgJClvoJch9wAGD28AdAAA4FAiOAN1AGkA9gC7CAABZWkGIQohYQByAACgKCntAN8I6SFzdPOgBCLlCHIAAOA12CvdAAJFZXN0/wgcISshLiHxoXEiIiEAABMJ8aFxIgAJAAAnIWwAYQBuAPQAEwlpAO0AGQlyoG8iAKBvIoABQWFwADghOyE/IXIA8gBeIHIAcgAAoK4hYQByAACg8ipzogsiSiEAAAAAxwtkoPwiAKD6ImMAeQBaZIADQUVhZGVzdABcIV8hYiFmIWkhkyGWIXIA8gBXIADgZiI4A3IAcgAAoJohcgAAoCUggKFwImZxcwBwIYQhjiF0AAABYXJ1IXohcgByAG8A9wBlIWkAZwBoAHQAYQByAHIAbwD3AD4h8aFwImAhAACKIWwAYQBuAPQAZwlz4H0qOAMAoG4iaQDtAG0JcqBuImkA5aDqIkUJaQDkADoKAAFwdKMhpyFmAADgNdhf3YCBrAA7aW4AriGvIcchrEBuAIChCSJFZHYAtyG6Ib8hAOD5IjgDbwB0AADg9SI4A+EB1gjEIcYhAKD3IgCg9iJpAHagDCLhAagJzyHRIQCg/iIAoP0igAFhb3IA2CHsIfEhcgCAoSYiYXN0AOAh5SHpIWwAbABlAOwAywhsAADg/SrlIADgAiI4A2wiaW50AACgFCrjoYAi9yEAAPohdQDlAJsJY+CvKjgDZaCAIvEAkwkAAkFhaXQHIgoiFyIeInIA8gBsIHIAcgAAoZshY3cRIhQiAOAzKTgDAOCdITgDZyRodGFycm93AACgmyFyAGkA5aDrIr4JgANjaGltcHF1AC8iPCJHIpwhTSJQIloigKGBImNlcgA2Iv0JOSJ1AOUABgoA4DXYw9zvIXJ0bQKdIQAAAABEImEAcgDhAOEhbQBloEEi8aBEIiYKYQDyAMsIcwB1AAABYnBWIlgi5QDUCeUA3wmAAWJjcABgInMieCKAoYQiRWVzAGci7glqIgDgxSo4A2UAdABl4IIi0iBxAPGgiCJoImMAZaCBIvEA/gmAoYUiRWVzAH8iFgqCIgDgxio4A2UAdABl4IMi0iBxAPGgiSKAIgACZ2lscpIilCKaIpwi7AAMCWwAZABlADuA8QDxQOcAWwlpI2FuZ2xlAAABbHKkIqoi5SFmdGWg6iLxAEUJaSJnaHQAZaDrIvEAvgltoL0DAKEjAGVzuCK8InIAbwAAoBYhcAAAoAcggARESGFkZ2lscnMAziLSItYi2iLeIugi7SICIw8j4SFzaACgrSLhIXJyAKAEKXAAAOBNItIg4SFzaACgrCIAAWV04iLlIgDgZSLSIADgPgDSIG4iZmluAACg3imAAUFldADzIvci+iJyAHIAAKACKQDgZCLSIHLgPADSIGkAZQAA4LQi0iAAAUF0BiMKI3IAcgAAoAMp8iFpZQDgtSLSIGkAbQAA4Dwi0iCAAUFhbgAaIx4jKiNyAHIAAKDWIXIAAAFociMjJiNrAACgIylvoJYh9wD/DuUhYXIAoCcpUxJqFAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAVCMAAF4jaSN/I4IjjSOeI8AUAAAAAKYjwCMAANoj3yMAAO8jHiQvJD8kRCQAAWNzVyNsFHUAdABlADuA8wDzQAABaXlhI2cjcgBjoJoiO4D0APRAPmSAAmFiaW9zAHEjdCN3I3EBeiNzAOgAdhTsIWFjUWF2AACgOCrvIWxkAKC8KewhaWdTYQABY3KFI4kjaQByAACgvykA4DXYLN1vA5QjAAAAAJYjAACcI24A22JhAHYAZQA7gPIA8kAAoMEpAAFibaEjjAphAHIAAKC1KQACYWNpdKwjryO6I70jcgDyAFkUAAFpcrMjtiNyAACgvinvIXNzAKC7KW4A5QDZCgCgwCmAAWFlaQDFI8gjyyNjAHIATWFnAGEAyWOAAWNkbgDRI9Qj1iPyIW9uv2MAoLYpdQDzAHgBcABmAADgNdhg3YABYWVsAOQj5yPrI3IAAKC3KXIAcAAAoLkpdQDzAHwBAKMoImFkaW9zdvkj/CMPJBMkFiQbJHIA8gBeFIChXSplZm0AAyQJJAwkcgBvoDQhZgAAoDQhO4CqAKpAO4C6ALpA5yFvZgCgtiJyAACgVipsIm9wZQAAoFcqAKBbKoABY2xvACMkJSQrJPIACCRhAHMAaAA7gPgA+EBsAACgmCJpAGwBMyQ4JGQAZQA7gPUA9UBlAHMAYaCXInMAAKA2Km0AbAA7gPYA9kDiIWFyAKA9I+EKXiQAAHokAAB8JJQkAACYJKkkAAAAALUkEQsAAPAkAAAAAAQleiUAAIMlcgCAoSUiYXN0AGUkbyQBCwCBtgA7bGokayS2QGwAZQDsABgDaQJ1JAAAAAB4JG0AAKDzKgCg/Sp5AD9kcgCAAmNpbXB0AIUkiCSLJJkSjyRuAHQAJWBvAGQALmBpAGwAAKAwIOUhbmsAoDEgcgAA4DXYLd2AAWltbwCdJKAkpCR2oMYD1WNtAGEA9AD+B24AZQAAoA4m9KHAA64kAAC0JGMjaGZvcmsAAKDUItZjAAFhdbgkxCRuAAABY2u9JMIkawBooA8hAKAOIfYAaRpzAACkKwBhYmNkZW1zdNMkIRPXJNsk4STjJOck6yTjIWlyAKAjKmkAcgAAoCIqAAFvdYsW3yQAoCUqAKByKm4AO4CxALFAaQBtAACgJip3AG8AAKAnKoABaXB1APUk+iT+JO4idGludACgFSpmAADgNdhh3W4AZAA7gKMAo0CApHoiRWFjZWlub3N1ABMlFSUYJRslTCVRJVklSSV1JQCgsypwAACgtyp1AOUAPwtjoK8qgKJ6ImFjZW5zACclLSU0JTYlSSVwAHAAcgBvAPgAFyV1AHIAbAB5AGUA8QA/C/EAOAuAAWFlcwA8JUElRSXwInByb3gAoLkqcQBxAACgtSppAG0AAKDoImkA7QBEC20AZQDzoDIgIguAAUVhcwBDJVclRSXwAEAlgAFkZnAATwtfJXElgAFhbHMAZSVpJW0l7CFhcgCgLiPpIW5lAKASI/UhcmYAoBMjdKAdIu8AWQvyIWVsAKCwIgABY2l9JYElcgAA4DXYxdzIY24iY3NwAACgCCAAA2Zpb3BzdZElKxuVJZolnyWkJXIAAOA12C7dcABmAADgNdhi3XIiaW1lAACgVyBjAHIAAOA12MbcgAFhZW8AqiW6JcAldAAAAWVpryW2JXIAbgBpAG8AbgDzABkFbgB0AACgFipzAHQAZaA/APEACRj0AG0LgApBQkhhYmNkZWZoaWxtbm9wcnN0dXgA4yXyJfYl+iVpJpAmpia9JtUm5ib4JlonaCdxJ3UnnietJ7EnyCfiJ+cngAFhcnQA6SXsJe4lcgDyAJkM8gD6AuEhaWwAoBwpYQByAPIA3BVhAHIAAKBkKYADY2RlbnFydAAGJhAmEyYYJiYmKyZaJgABZXUKJg0mAOA9IjEDdABlAFVhaQDjACAN7SJwdHl2AKCzKWcAgKHpJ2RlbAAgJiImJCYAoJIpAKClKeUA9wt1AG8AO4C7ALtAcgAApZIhYWJjZmhscHN0dz0mQCZFJkcmSiZMJk4mUSZVJlgmcAAAoHUpZqDlIXMAAKAgKQCgMylzAACgHinrALka8ACVHmwAAKBFKWkAbQAAoHQpbAAAoKMhAKCdIQABYWleJmImaQBsAACgGilvAG6gNiJhAGwA8wB2C4ABYWJyAG8mciZ2JnIA8gAvEnIAawAAoHMnAAFha3omgSZjAAABZWt/JoAmfWBdYAABZXOFJocmAKCMKWwAAAFkdYwmjiYAoI4pAKCQKQACYWV1eZcmmiajJqUm8iFvbllhAAFkaZ4moSZpAGwAV2HsAA8M4gCAJkBkAAJjbHFzrSawJrUmuiZhAACgNylkImhhcgAAoGkpdQBvAPKgHSCjAWgAAKCzIYABYWNnAMMm0iaUC2wAgKEcIWlwcwDLJs4migxuAOUAoAxhAHIA9ADaC3QAAKCtJYABaWxyANsm3ybjJvMhaHQAoH0pbwBvAPIANgwA4DXYL90AAWFv6ib1JnIAAAFkde8m8SYAoMEhbKDAIQCgbCl2oMED8WOAAWducwD+Jk4nUCdoAHQAAANhaGxyc3QKJxInISc1Jz0nRydyInJvdwB0oJIhYQDpAFYmYSNycG9vbgAAAWR1GiceJ28AdwDuAPAmcAAAoMAh5SFmdAABYWgnJy0ncgByAG8AdwDzAAkMYQByAHAAbwBvAG4A8wATBGklZ2h0YXJyb3dzAACgySFxAHUAaQBnAGEAcgByAG8A9wBZJugkcmVldGltZXMAoMwiZwDaYmkAbgBnAGQAbwB0AHMAZQDxABwYgAFhaG0AYCdjJ2YncgDyAAkMYQDyABMEAKAPIG8idXN0AGGgsSPjIWhlAKCxI+0haWQAoO4qAAJhYnB0fCeGJ4knmScAAW5ygCeDJ2cAAKDtJ3IAAKD+IXIA6wAcDIABYWZsAI8nkieVJ3IAAKCGKQDgNdhj3XUAcwAAoC4qaSJtZXMAAKA1KgABYXCiJ6gncgBnoCkAdAAAoJQp7yJsaW50AKASKmEAcgDyADwnAAJhY2hxuCe8J6EMwCfxIXVvAKA6IHIAAOA12MfcAAFidYAmxCdvAPKgGSCoAYABaGlyAM4n0ifWJ3IAZQDlAE0n7SFlcwCgyiJpAIChuSVlZmwAXAxjEt4n9CFyaQCgzinsInVoYXIAoGgpAKAeIWENBSgJKA0oSyhVKIYoAACLKLAoAAAAAOMo5ygAABApJCkxKW0pcSmHKaYpAACYKgAAAACxKmMidXRlAFthcQB1AO8ABR+ApHsiRWFjZWlucHN5ABwoHignKCooLygyKEEoRihJKACgtCrwASMoAAAlKACguCpvAG4AYWF1AOUAgw1koLAqaQBsAF9hcgBjAF1hgAFFYXMAOCg6KD0oAKC2KnAAAKC6KmkAbQAAoOki7yJsaW50AKATKmkA7QCIDUFkbwB0AGKixSKRFgAAAABTKACgZiqAA0FhY21zdHgAYChkKG8ocyh1KHkogihyAHIAAKDYIXIAAAFocmkoayjrAJAab6CYIfcAzAd0ADuApwCnQGkAO2D3IWFyAKApKW0AAAFpbn4ozQBuAHUA8wDOAHQAAKA2J3IA7+A12DDdIxkAAmFjb3mRKJUonSisKHIAcAAAoG8mAAFoeZkonChjAHkASWRIZHIAdABtAqUoAAAAAKgoaQDkAFsPYQByAGEA7ABsJDuArQCtQAABZ22zKLsobQBhAAChwwNmdroouijCY4CjPCJkZWdsbnByAMgozCjPKNMo1yjaKN4obwB0AACgairxoEMiCw5FoJ4qAKCgKkWgnSoAoJ8qZQAAoEYi7CF1cwCgJCrhIXJyAKByKWEAcgDyAPwMAAJhZWl07Sj8KAEpCCkAAWxz8Sj4KGwAcwBlAHQAbQDpAH8oaABwAACgMyrwImFyc2wAoOQpAAFkbFoPBSllAACgIyNloKoqc6CsKgDgrCoA/oABZmxwABUpGCkfKfQhY3lMZGKgLwBhoMQpcgAAoD8jZgAA4DXYZN1hAAABZHIoKRcDZQBzAHWgYCZpAHQAAKBgJoABY3N1ADYpRilhKQABYXU6KUApcABzoJMiAOCTIgD+cABzoJQiAOCUIgD+dQAAAWJwSylWKQChjyJlcz4NUCllAHQAZaCPIvEAPw0AoZAiZXNIDVspZQB0AGWgkCLxAEkNAKGhJWFmZilbBHIAZQFrKVwEAKChJWEAcgDyAAMNAAJjZW10dyl7KX8pgilyAADgNdjI3HQAbQDuAM4AaQDsAAYpYQByAOYAVw0AAWFyiimOKXIA5qAGJhESAAFhbpIpoylpImdodAAAAWVwmSmgKXAAcwBpAGwAbwDuANkXaADpAKAkcwCvYIACYmNtbnAArin8KY4NJSooKgCkgiJFZGVtbnByc7wpvinCKcgpzCnUKdgp3CkAoMUqbwB0AACgvSpkoIYibwB0AACgwyr1IWx0AKDBKgABRWXQKdIpAKDLKgCgiiLsIXVzAKC/KuEhcnIAoHkpgAFlaXUA4inxKfQpdAAAoYIiZW7oKewpcQDxoIYivSllAHEA8aCKItEpbQAAoMcqAAFicPgp+ikAoNUqAKDTKmMAgKJ7ImFjZW5zAAcqDSoUKhYqRihwAHAAcgBvAPgAIyh1AHIAbAB5AGUA8QCDDfEAfA2AAWFlcwAcKiIqPShwAHAAcgBvAPgAPChxAPEAOShnAACgaiYApoMiMTIzRWRlaGxtbnBzPCo/KkIqRSpHKlIqWCpjKmcqaypzKncqO4C5ALlAO4CyALJAO4CzALNAAKDGKgABb3NLKk4qdAAAoL4qdQBiAACg2CpkoIcibwB0AACgxCpzAAABb3VdKmAqbAAAoMknYgAAoNcq4SFycgCgeyn1IWx0AKDCKgABRWVvKnEqAKDMKgCgiyLsIXVzAKDAKoABZWl1AH0qjCqPKnQAAKGDImVugyqHKnEA8aCHIkYqZQBxAPGgiyJwKm0AAKDIKgABYnCTKpUqAKDUKgCg1iqAAUFhbgCdKqEqrCpyAHIAAKDZIXIAAAFocqYqqCrrAJUab6CZIfcAxQf3IWFyAKAqKWwAaQBnADuA3wDfQOELzyrZKtwq6SrsKvEqAAD1KjQrAAAAAAAAAAAAAEwrbCsAAHErvSsAAAAAAADRK3IC1CoAAAAA2CrnIWV0AKAWI8RjcgDrAOUKgAFhZXkA4SrkKucq8iFvbmVh5CFpbGNhQmRvAPQAIg5sInJlYwAAoBUjcgAA4DXYMd0AAmVpa2/7KhIrKCsuK/IBACsAAAkrZQAAATRm6g0EK28AcgDlAOsNYQBzorgDECsAAAAAEit5AG0A0WMAAWNuFislK2sAAAFhcxsrIStwAHAAcgBvAPgAFw5pAG0AAKA8InMA8AD9DQABYXMsKyEr8AAXDnIAbgA7gP4A/kDsATgrOyswG2QA5QBnAmUAcwCAgdcAO2JkAEMrRCtJK9dAYaCgInIAAKAxKgCgMCqAAWVwcwBRK1MraSvhAAkh4qKkIlsrXysAAAAAYytvAHQAAKA2I2kAcgAAoPEqb+A12GXdcgBrAACg2irhAHgociJpbWUAAKA0IIABYWlwAHYreSu3K2QA5QC+DYADYWRlbXBzdACFK6MrmiunK6wrsCuzK24iZ2xlAACitSVkbHFykCuUK5ornCvvIXduAKC/JeUhZnRloMMl8QACBwCgXCJpImdodABloLkl8QBdDG8AdAAAoOwlaSJudXMAAKA6KuwhdXMAoDkqYgAAoM0p6SFtZQCgOyrlInppdW0AoOIjgAFjaHQAwivKK80rAAFyecYrySsA4DXYydxGZGMAeQBbZPIhb2tnYQABaW/UK9creAD0ANERaCJlYWQAAAFsct4r5ytlAGYAdABhAHIAcgBvAPcAXQbpJGdodGFycm93AKCgIQAJQUhhYmNkZmdobG1vcHJzdHV3CiwNLBEsHSwnLDEsQCxLLFIsYix6LIQsjyzLLOgs7Sz/LAotcgDyAAkDYQByAACgYykAAWNyFSwbLHUAdABlADuA+gD6QPIACQ1yAOMBIywAACUseQBeZHYAZQBtYQABaXkrLDAscgBjADuA+wD7QENkgAFhYmgANyw6LD0scgDyANEO7CFhY3FhYQDyAOAOAAFpckQsSCzzIWh0AKB+KQDgNdgy3XIAYQB2AGUAO4D5APlAYQFWLF8scgAAAWxyWixcLACgvyEAoL4hbABrAACggCUAAWN0Zix2LG8CbCwAAAAAcyxyAG4AZaAcI3IAAKAcI28AcAAAoA8jcgBpAACg+CUAAWFsfiyBLGMAcgBrYTuAqACoQAABZ3CILIssbwBuAHNhZgAA4DXYZt0AA2FkaGxzdZksniynLLgsuyzFLHIAcgBvAPcACQ1vAHcAbgBhAHIAcgBvAPcA2A5hI3Jwb29uAAABbHKvLLMsZQBmAPQAWyxpAGcAaAD0AF0sdQDzAKYOaQAAocUDaGzBLMIs0mNvAG4AxWPwI2Fycm93cwCgyCGAAWNpdADRLOEs5CxvAtcsAAAAAN4scgBuAGWgHSNyAACgHSNvAHAAAKAOI24AZwBvYXIAaQAAoPklYwByAADgNdjK3IABZGlyAPMs9yz6LG8AdAAAoPAi7CFkZWlhaQBmoLUlAKC0JQABYW0DLQYtcgDyAMosbAA7gPwA/EDhIm5nbGUAoKcpgAdBQkRhY2RlZmxub3Byc3oAJy0qLTAtNC2bLZ0toS2/LcMtxy3TLdgt3C3gLfwtcgDyABADYQByAHag6CoAoOkqYQBzAOgA/gIAAW5yOC08LechcnQAoJwpgANla25wcnN0AJkpSC1NLVQtXi1iLYItYQBwAHAA4QAaHG8AdABoAGkAbgDnAKEXgAFoaXIAoSmzJFotbwBwAPQAdCVooJUh7wD4JgABaXVmLWotZwBtAOEAuygAAWJwbi14LXMjZXRuZXEAceCKIgD+AODLKgD+cyNldG5lcQBx4IsiAP4A4MwqAP4AAWhyhi2KLWUAdADhABIraSNhbmdsZQAAAWxyki2WLeUhZnQAoLIiaSJnaHQAAKCzInkAMmThIXNoAKCiIoABZWxyAKcttC24LWKiKCKuLQAAAACyLWEAcgAAoLsicQAAoFoi7CFpcACg7iIAAWJ0vC1eD2EA8gBfD3IAAOA12DPddAByAOkAlS1zAHUAAAFicM0t0C0A4IIi0iAA4IMi0iBwAGYAAOA12GfdcgBvAPAAWQt0AHIA6QCaLQABY3XkLegtcgAA4DXYy9wAAWJw7C30LW4AAAFFZXUt8S0A4IoiAP5uAAABRWV/LfktAOCLIgD+6SJnemFnAKCaKYADY2Vmb3BycwANLhAuJS4pLiMuLi40LukhcmN1YQABZGkULiEuAAFiZxguHC5hAHIAAKBfKmUAcaAnIgCgWSLlIXJwAKAYIXIAAOA12DTdcABmAADgNdho3WWgQCJhAHQA6ABqD2MAcgAA4DXYzNzjCuQRUC4AAFQuAABYLmIuAAAAAGMubS5wLnQuAAAAAIguki4AAJouJxIqEnQAcgDpAB0ScgAA4DXYNd0AAUFhWy5eLnIA8gDnAnIA8gCTB75jAAFBYWYuaS5yAPIA4AJyAPIAjAdhAPAAeh5pAHMAAKD7IoABZHB0APgReS6DLgABZmx9LoAuAOA12GnddQDzAP8RaQBtAOUABBIAAUFhiy6OLnIA8gDuAnIA8gCaBwABY3GVLgoScgAA4DXYzdwAAXB0nS6hLmwAdQDzACUScgDpACASAARhY2VmaW9zdbEuvC7ELsguzC7PLtQu2S5jAAABdXm2LrsudABlADuA/QD9QE9kAAFpecAuwy5yAGMAd2FLZG4AO4ClAKVAcgAA4DXYNt1jAHkAV2RwAGYAAOA12GrdYwByAADgNdjO3AABY23dLt8ueQBOZGwAO4D/AP9AAAVhY2RlZmhpb3N38y73Lv8uAi8MLxAvEy8YLx0vIi9jInV0ZQB6YQABYXn7Lv4u8iFvbn5hN2RvAHQAfGEAAWV0Bi8KL3QAcgDmAB8QYQC2Y3IAAOA12DfdYwB5ADZk5yJyYXJyAKDdIXAAZgAA4DXYa91jAHIAAOA12M/cAAFqbiYvKC8AoA0gagAAoAwg");

// node_modules/entities/dist/esm/generated/decode-data-xml.js
var xmlDecodeTree = /* @__PURE__ */ decodeBase64("AAJhZ2xxBwARABMAFQBtAg0AAAAAAA8AcAAmYG8AcwAnYHQAPmB0ADxg9SFvdCJg");

// node_modules/entities/dist/esm/internal/bin-trie-flags.js
var BinTrieFlags;
(function(BinTrieFlags3) {
  BinTrieFlags3[BinTrieFlags3["VALUE_LENGTH"] = 49152] = "VALUE_LENGTH";
  BinTrieFlags3[BinTrieFlags3["FLAG13"] = 8192] = "FLAG13";
  BinTrieFlags3[BinTrieFlags3["BRANCH_LENGTH"] = 8064] = "BRANCH_LENGTH";
  BinTrieFlags3[BinTrieFlags3["JUMP_TABLE"] = 127] = "JUMP_TABLE";
})(BinTrieFlags || (BinTrieFlags = {}));

// node_modules/entities/dist/esm/decode.js
var CharCodes;
(function(CharCodes4) {
  CharCodes4[CharCodes4["NUM"] = 35] = "NUM";
  CharCodes4[CharCodes4["SEMI"] = 59] = "SEMI";
  CharCodes4[CharCodes4["EQUALS"] = 61] = "EQUALS";
  CharCodes4[CharCodes4["ZERO"] = 48] = "ZERO";
  CharCodes4[CharCodes4["NINE"] = 57] = "NINE";
  CharCodes4[CharCodes4["LOWER_A"] = 97] = "LOWER_A";
  CharCodes4[CharCodes4["LOWER_F"] = 102] = "LOWER_F";
  CharCodes4[CharCodes4["LOWER_X"] = 120] = "LOWER_X";
  CharCodes4[CharCodes4["LOWER_Z"] = 122] = "LOWER_Z";
  CharCodes4[CharCodes4["UPPER_A"] = 65] = "UPPER_A";
  CharCodes4[CharCodes4["UPPER_F"] = 70] = "UPPER_F";
  CharCodes4[CharCodes4["UPPER_Z"] = 90] = "UPPER_Z";
})(CharCodes || (CharCodes = {}));
var TO_LOWER_BIT = 32;
function isNumber(code) {
  return code >= CharCodes.ZERO && code <= CharCodes.NINE;
}
function isHexadecimalCharacter(code) {
  return code >= CharCodes.UPPER_A && code <= CharCodes.UPPER_F || code >= CharCodes.LOWER_A && code <= CharCodes.LOWER_F;
}
function isAsciiAlphaNumeric(code) {
  return code >= CharCodes.UPPER_A && code <= CharCodes.UPPER_Z || code >= CharCodes.LOWER_A && code <= CharCodes.LOWER_Z || isNumber(code);
}
function isEntityInAttributeInvalidEnd(code) {
  return code === CharCodes.EQUALS || isAsciiAlphaNumeric(code);
}
var EntityDecoderState;
(function(EntityDecoderState3) {
  EntityDecoderState3[EntityDecoderState3["EntityStart"] = 0] = "EntityStart";
  EntityDecoderState3[EntityDecoderState3["NumericStart"] = 1] = "NumericStart";
  EntityDecoderState3[EntityDecoderState3["NumericDecimal"] = 2] = "NumericDecimal";
  EntityDecoderState3[EntityDecoderState3["NumericHex"] = 3] = "NumericHex";
  EntityDecoderState3[EntityDecoderState3["NamedEntity"] = 4] = "NamedEntity";
})(EntityDecoderState || (EntityDecoderState = {}));
var DecodingMode;
(function(DecodingMode3) {
  DecodingMode3[DecodingMode3["Legacy"] = 0] = "Legacy";
  DecodingMode3[DecodingMode3["Strict"] = 1] = "Strict";
  DecodingMode3[DecodingMode3["Attribute"] = 2] = "Attribute";
})(DecodingMode || (DecodingMode = {}));
var EntityDecoder = class {
  constructor(decodeTree, emitCodePoint, errors) {
    this.decodeTree = decodeTree;
    this.emitCodePoint = emitCodePoint;
    this.errors = errors;
    this.state = EntityDecoderState.EntityStart;
    this.consumed = 1;
    this.result = 0;
    this.treeIndex = 0;
    this.excess = 1;
    this.decodeMode = DecodingMode.Strict;
    this.runConsumed = 0;
  }
  /** Resets the instance to make it reusable. */
  startEntity(decodeMode) {
    this.decodeMode = decodeMode;
    this.state = EntityDecoderState.EntityStart;
    this.result = 0;
    this.treeIndex = 0;
    this.excess = 1;
    this.consumed = 1;
    this.runConsumed = 0;
  }
  /**
   * Write an entity to the decoder. This can be called multiple times with partial entities.
   * If the entity is incomplete, the decoder will return -1.
   *
   * Mirrors the implementation of `getDecoder`, but with the ability to stop decoding if the
   * entity is incomplete, and resume when the next string is written.
   *
   * @param input The string containing the entity (or a continuation of the entity).
   * @param offset The offset at which the entity begins. Should be 0 if this is not the first call.
   * @returns The number of characters that were consumed, or -1 if the entity is incomplete.
   */
  write(input, offset) {
    switch (this.state) {
      case EntityDecoderState.EntityStart: {
        if (input.charCodeAt(offset) === CharCodes.NUM) {
          this.state = EntityDecoderState.NumericStart;
          this.consumed += 1;
          return this.stateNumericStart(input, offset + 1);
        }
        this.state = EntityDecoderState.NamedEntity;
        return this.stateNamedEntity(input, offset);
      }
      case EntityDecoderState.NumericStart: {
        return this.stateNumericStart(input, offset);
      }
      case EntityDecoderState.NumericDecimal: {
        return this.stateNumericDecimal(input, offset);
      }
      case EntityDecoderState.NumericHex: {
        return this.stateNumericHex(input, offset);
      }
      case EntityDecoderState.NamedEntity: {
        return this.stateNamedEntity(input, offset);
      }
    }
  }
  /**
   * Switches between the numeric decimal and hexadecimal states.
   *
   * Equivalent to the `Numeric character reference state` in the HTML spec.
   *
   * @param input The string containing the entity (or a continuation of the entity).
   * @param offset The current offset.
   * @returns The number of characters that were consumed, or -1 if the entity is incomplete.
   */
  stateNumericStart(input, offset) {
    if (offset >= input.length) {
      return -1;
    }
    if ((input.charCodeAt(offset) | TO_LOWER_BIT) === CharCodes.LOWER_X) {
      this.state = EntityDecoderState.NumericHex;
      this.consumed += 1;
      return this.stateNumericHex(input, offset + 1);
    }
    this.state = EntityDecoderState.NumericDecimal;
    return this.stateNumericDecimal(input, offset);
  }
  /**
   * Parses a hexadecimal numeric entity.
   *
   * Equivalent to the `Hexademical character reference state` in the HTML spec.
   *
   * @param input The string containing the entity (or a continuation of the entity).
   * @param offset The current offset.
   * @returns The number of characters that were consumed, or -1 if the entity is incomplete.
   */
  stateNumericHex(input, offset) {
    while (offset < input.length) {
      const char = input.charCodeAt(offset);
      if (isNumber(char) || isHexadecimalCharacter(char)) {
        const digit = char <= CharCodes.NINE ? char - CharCodes.ZERO : (char | TO_LOWER_BIT) - CharCodes.LOWER_A + 10;
        this.result = this.result * 16 + digit;
        this.consumed++;
        offset++;
      } else {
        return this.emitNumericEntity(char, 3);
      }
    }
    return -1;
  }
  /**
   * Parses a decimal numeric entity.
   *
   * Equivalent to the `Decimal character reference state` in the HTML spec.
   *
   * @param input The string containing the entity (or a continuation of the entity).
   * @param offset The current offset.
   * @returns The number of characters that were consumed, or -1 if the entity is incomplete.
   */
  stateNumericDecimal(input, offset) {
    while (offset < input.length) {
      const char = input.charCodeAt(offset);
      if (isNumber(char)) {
        this.result = this.result * 10 + (char - CharCodes.ZERO);
        this.consumed++;
        offset++;
      } else {
        return this.emitNumericEntity(char, 2);
      }
    }
    return -1;
  }
  /**
   * Validate and emit a numeric entity.
   *
   * Implements the logic from the `Hexademical character reference start
   * state` and `Numeric character reference end state` in the HTML spec.
   *
   * @param lastCp The last code point of the entity. Used to see if the
   *               entity was terminated with a semicolon.
   * @param expectedLength The minimum number of characters that should be
   *                       consumed. Used to validate that at least one digit
   *                       was consumed.
   * @returns The number of characters that were consumed.
   */
  emitNumericEntity(lastCp, expectedLength) {
    var _a3;
    if (this.consumed <= expectedLength) {
      (_a3 = this.errors) === null || _a3 === void 0 ? void 0 : _a3.absenceOfDigitsInNumericCharacterReference(this.consumed);
      return 0;
    }
    if (lastCp === CharCodes.SEMI) {
      this.consumed += 1;
    } else if (this.decodeMode === DecodingMode.Strict) {
      return 0;
    }
    this.emitCodePoint(replaceCodePoint(this.result), this.consumed);
    if (this.errors) {
      if (lastCp !== CharCodes.SEMI) {
        this.errors.missingSemicolonAfterCharacterReference();
      }
      this.errors.validateNumericCharacterReference(this.result);
    }
    return this.consumed;
  }
  /**
   * Parses a named entity.
   *
   * Equivalent to the `Named character reference state` in the HTML spec.
   *
   * @param input The string containing the entity (or a continuation of the entity).
   * @param offset The current offset.
   * @returns The number of characters that were consumed, or -1 if the entity is incomplete.
   */
  stateNamedEntity(input, offset) {
    const { decodeTree } = this;
    let current = decodeTree[this.treeIndex];
    let valueLength = (current & BinTrieFlags.VALUE_LENGTH) >> 14;
    while (offset < input.length) {
      if (valueLength === 0 && (current & BinTrieFlags.FLAG13) !== 0) {
        const runLength = (current & BinTrieFlags.BRANCH_LENGTH) >> 7;
        if (this.runConsumed === 0) {
          const firstChar = current & BinTrieFlags.JUMP_TABLE;
          if (input.charCodeAt(offset) !== firstChar) {
            return this.result === 0 ? 0 : this.emitNotTerminatedNamedEntity();
          }
          offset++;
          this.excess++;
          this.runConsumed++;
        }
        while (this.runConsumed < runLength) {
          if (offset >= input.length) {
            return -1;
          }
          const charIndexInPacked = this.runConsumed - 1;
          const packedWord = decodeTree[this.treeIndex + 1 + (charIndexInPacked >> 1)];
          const expectedChar = charIndexInPacked % 2 === 0 ? packedWord & 255 : packedWord >> 8 & 255;
          if (input.charCodeAt(offset) !== expectedChar) {
            this.runConsumed = 0;
            return this.result === 0 ? 0 : this.emitNotTerminatedNamedEntity();
          }
          offset++;
          this.excess++;
          this.runConsumed++;
        }
        this.runConsumed = 0;
        this.treeIndex += 1 + (runLength >> 1);
        current = decodeTree[this.treeIndex];
        valueLength = (current & BinTrieFlags.VALUE_LENGTH) >> 14;
      }
      if (offset >= input.length)
        break;
      const char = input.charCodeAt(offset);
      if (char === CharCodes.SEMI && valueLength !== 0 && (current & BinTrieFlags.FLAG13) !== 0) {
        return this.emitNamedEntityData(this.treeIndex, valueLength, this.consumed + this.excess);
      }
      this.treeIndex = determineBranch(decodeTree, current, this.treeIndex + Math.max(1, valueLength), char);
      if (this.treeIndex < 0) {
        return this.result === 0 || // If we are parsing an attribute
        this.decodeMode === DecodingMode.Attribute && // We shouldn't have consumed any characters after the entity,
        (valueLength === 0 || // And there should be no invalid characters.
        isEntityInAttributeInvalidEnd(char)) ? 0 : this.emitNotTerminatedNamedEntity();
      }
      current = decodeTree[this.treeIndex];
      valueLength = (current & BinTrieFlags.VALUE_LENGTH) >> 14;
      if (valueLength !== 0) {
        if (char === CharCodes.SEMI) {
          return this.emitNamedEntityData(this.treeIndex, valueLength, this.consumed + this.excess);
        }
        if (this.decodeMode !== DecodingMode.Strict && (current & BinTrieFlags.FLAG13) === 0) {
          this.result = this.treeIndex;
          this.consumed += this.excess;
          this.excess = 0;
        }
      }
      offset++;
      this.excess++;
    }
    return -1;
  }
  /**
   * Emit a named entity that was not terminated with a semicolon.
   *
   * @returns The number of characters consumed.
   */
  emitNotTerminatedNamedEntity() {
    var _a3;
    const { result, decodeTree } = this;
    const valueLength = (decodeTree[result] & BinTrieFlags.VALUE_LENGTH) >> 14;
    this.emitNamedEntityData(result, valueLength, this.consumed);
    (_a3 = this.errors) === null || _a3 === void 0 ? void 0 : _a3.missingSemicolonAfterCharacterReference();
    return this.consumed;
  }
  /**
   * Emit a named entity.
   *
   * @param result The index of the entity in the decode tree.
   * @param valueLength The number of bytes in the entity.
   * @param consumed The number of characters consumed.
   *
   * @returns The number of characters consumed.
   */
  emitNamedEntityData(result, valueLength, consumed) {
    const { decodeTree } = this;
    this.emitCodePoint(valueLength === 1 ? decodeTree[result] & ~(BinTrieFlags.VALUE_LENGTH | BinTrieFlags.FLAG13) : decodeTree[result + 1], consumed);
    if (valueLength === 3) {
      this.emitCodePoint(decodeTree[result + 2], consumed);
    }
    return consumed;
  }
  /**
   * Signal to the parser that the end of the input was reached.
   *
   * Remaining data will be emitted and relevant errors will be produced.
   *
   * @returns The number of characters consumed.
   */
  end() {
    var _a3;
    switch (this.state) {
      case EntityDecoderState.NamedEntity: {
        return this.result !== 0 && (this.decodeMode !== DecodingMode.Attribute || this.result === this.treeIndex) ? this.emitNotTerminatedNamedEntity() : 0;
      }
      // Otherwise, emit a numeric entity if we have one.
      case EntityDecoderState.NumericDecimal: {
        return this.emitNumericEntity(0, 2);
      }
      case EntityDecoderState.NumericHex: {
        return this.emitNumericEntity(0, 3);
      }
      case EntityDecoderState.NumericStart: {
        (_a3 = this.errors) === null || _a3 === void 0 ? void 0 : _a3.absenceOfDigitsInNumericCharacterReference(this.consumed);
        return 0;
      }
      case EntityDecoderState.EntityStart: {
        return 0;
      }
    }
  }
};
function determineBranch(decodeTree, current, nodeIndex, char) {
  const branchCount = (current & BinTrieFlags.BRANCH_LENGTH) >> 7;
  const jumpOffset = current & BinTrieFlags.JUMP_TABLE;
  if (branchCount === 0) {
    return jumpOffset !== 0 && char === jumpOffset ? nodeIndex : -1;
  }
  if (jumpOffset) {
    const value = char - jumpOffset;
    return value < 0 || value >= branchCount ? -1 : decodeTree[nodeIndex + value] - 1;
  }
  const packedKeySlots = branchCount + 1 >> 1;
  let lo = 0;
  let hi = branchCount - 1;
  while (lo <= hi) {
    const mid = lo + hi >>> 1;
    const slot = mid >> 1;
    const packed = decodeTree[nodeIndex + slot];
    const midKey = packed >> (mid & 1) * 8 & 255;
    if (midKey < char) {
      lo = mid + 1;
    } else if (midKey > char) {
      hi = mid - 1;
    } else {
      return decodeTree[nodeIndex + packedKeySlots + mid];
    }
  }
  return -1;
}

// node_modules/htmlparser2/dist/esm/Tokenizer.js
var CharCodes2;
(function(CharCodes4) {
  CharCodes4[CharCodes4["Tab"] = 9] = "Tab";
  CharCodes4[CharCodes4["NewLine"] = 10] = "NewLine";
  CharCodes4[CharCodes4["FormFeed"] = 12] = "FormFeed";
  CharCodes4[CharCodes4["CarriageReturn"] = 13] = "CarriageReturn";
  CharCodes4[CharCodes4["Space"] = 32] = "Space";
  CharCodes4[CharCodes4["ExclamationMark"] = 33] = "ExclamationMark";
  CharCodes4[CharCodes4["Number"] = 35] = "Number";
  CharCodes4[CharCodes4["Amp"] = 38] = "Amp";
  CharCodes4[CharCodes4["SingleQuote"] = 39] = "SingleQuote";
  CharCodes4[CharCodes4["DoubleQuote"] = 34] = "DoubleQuote";
  CharCodes4[CharCodes4["Dash"] = 45] = "Dash";
  CharCodes4[CharCodes4["Slash"] = 47] = "Slash";
  CharCodes4[CharCodes4["Zero"] = 48] = "Zero";
  CharCodes4[CharCodes4["Nine"] = 57] = "Nine";
  CharCodes4[CharCodes4["Semi"] = 59] = "Semi";
  CharCodes4[CharCodes4["Lt"] = 60] = "Lt";
  CharCodes4[CharCodes4["Eq"] = 61] = "Eq";
  CharCodes4[CharCodes4["Gt"] = 62] = "Gt";
  CharCodes4[CharCodes4["Questionmark"] = 63] = "Questionmark";
  CharCodes4[CharCodes4["UpperA"] = 65] = "UpperA";
  CharCodes4[CharCodes4["LowerA"] = 97] = "LowerA";
  CharCodes4[CharCodes4["UpperF"] = 70] = "UpperF";
  CharCodes4[CharCodes4["LowerF"] = 102] = "LowerF";
  CharCodes4[CharCodes4["UpperZ"] = 90] = "UpperZ";
  CharCodes4[CharCodes4["LowerZ"] = 122] = "LowerZ";
  CharCodes4[CharCodes4["LowerX"] = 120] = "LowerX";
  CharCodes4[CharCodes4["OpeningSquareBracket"] = 91] = "OpeningSquareBracket";
})(CharCodes2 || (CharCodes2 = {}));
var State;
(function(State2) {
  State2[State2["Text"] = 1] = "Text";
  State2[State2["BeforeTagName"] = 2] = "BeforeTagName";
  State2[State2["InTagName"] = 3] = "InTagName";
  State2[State2["InSelfClosingTag"] = 4] = "InSelfClosingTag";
  State2[State2["BeforeClosingTagName"] = 5] = "BeforeClosingTagName";
  State2[State2["InClosingTagName"] = 6] = "InClosingTagName";
  State2[State2["AfterClosingTagName"] = 7] = "AfterClosingTagName";
  State2[State2["BeforeAttributeName"] = 8] = "BeforeAttributeName";
  State2[State2["InAttributeName"] = 9] = "InAttributeName";
  State2[State2["AfterAttributeName"] = 10] = "AfterAttributeName";
  State2[State2["BeforeAttributeValue"] = 11] = "BeforeAttributeValue";
  State2[State2["InAttributeValueDq"] = 12] = "InAttributeValueDq";
  State2[State2["InAttributeValueSq"] = 13] = "InAttributeValueSq";
  State2[State2["InAttributeValueNq"] = 14] = "InAttributeValueNq";
  State2[State2["BeforeDeclaration"] = 15] = "BeforeDeclaration";
  State2[State2["InDeclaration"] = 16] = "InDeclaration";
  State2[State2["InProcessingInstruction"] = 17] = "InProcessingInstruction";
  State2[State2["BeforeComment"] = 18] = "BeforeComment";
  State2[State2["CDATASequence"] = 19] = "CDATASequence";
  State2[State2["InSpecialComment"] = 20] = "InSpecialComment";
  State2[State2["InCommentLike"] = 21] = "InCommentLike";
  State2[State2["BeforeSpecialS"] = 22] = "BeforeSpecialS";
  State2[State2["BeforeSpecialT"] = 23] = "BeforeSpecialT";
  State2[State2["SpecialStartSequence"] = 24] = "SpecialStartSequence";
  State2[State2["InSpecialTag"] = 25] = "InSpecialTag";
  State2[State2["InEntity"] = 26] = "InEntity";
})(State || (State = {}));
function isWhitespace(c) {
  return c === CharCodes2.Space || c === CharCodes2.NewLine || c === CharCodes2.Tab || c === CharCodes2.FormFeed || c === CharCodes2.CarriageReturn;
}
function isEndOfTagSection(c) {
  return c === CharCodes2.Slash || c === CharCodes2.Gt || isWhitespace(c);
}
function isASCIIAlpha(c) {
  return c >= CharCodes2.LowerA && c <= CharCodes2.LowerZ || c >= CharCodes2.UpperA && c <= CharCodes2.UpperZ;
}
var QuoteType;
(function(QuoteType2) {
  QuoteType2[QuoteType2["NoValue"] = 0] = "NoValue";
  QuoteType2[QuoteType2["Unquoted"] = 1] = "Unquoted";
  QuoteType2[QuoteType2["Single"] = 2] = "Single";
  QuoteType2[QuoteType2["Double"] = 3] = "Double";
})(QuoteType || (QuoteType = {}));
var Sequences = {
  Cdata: new Uint8Array([67, 68, 65, 84, 65, 91]),
  // CDATA[
  CdataEnd: new Uint8Array([93, 93, 62]),
  // ]]>
  CommentEnd: new Uint8Array([45, 45, 62]),
  // `-->`
  ScriptEnd: new Uint8Array([60, 47, 115, 99, 114, 105, 112, 116]),
  // `</script`
  StyleEnd: new Uint8Array([60, 47, 115, 116, 121, 108, 101]),
  // `</style`
  TitleEnd: new Uint8Array([60, 47, 116, 105, 116, 108, 101]),
  // `</title`
  TextareaEnd: new Uint8Array([
    60,
    47,
    116,
    101,
    120,
    116,
    97,
    114,
    101,
    97
  ]),
  // `</textarea`
  XmpEnd: new Uint8Array([60, 47, 120, 109, 112])
  // `</xmp`
};
var Tokenizer = class {
  constructor({ xmlMode = false, decodeEntities = true }, cbs) {
    this.cbs = cbs;
    this.state = State.Text;
    this.buffer = "";
    this.sectionStart = 0;
    this.index = 0;
    this.entityStart = 0;
    this.baseState = State.Text;
    this.isSpecial = false;
    this.running = true;
    this.offset = 0;
    this.currentSequence = void 0;
    this.sequenceIndex = 0;
    this.xmlMode = xmlMode;
    this.decodeEntities = decodeEntities;
    this.entityDecoder = new EntityDecoder(xmlMode ? xmlDecodeTree : htmlDecodeTree, (cp, consumed) => this.emitCodePoint(cp, consumed));
  }
  reset() {
    this.state = State.Text;
    this.buffer = "";
    this.sectionStart = 0;
    this.index = 0;
    this.baseState = State.Text;
    this.currentSequence = void 0;
    this.running = true;
    this.offset = 0;
  }
  write(chunk) {
    this.offset += this.buffer.length;
    this.buffer = chunk;
    this.parse();
  }
  end() {
    if (this.running)
      this.finish();
  }
  pause() {
    this.running = false;
  }
  resume() {
    this.running = true;
    if (this.index < this.buffer.length + this.offset) {
      this.parse();
    }
  }
  stateText(c) {
    if (c === CharCodes2.Lt || !this.decodeEntities && this.fastForwardTo(CharCodes2.Lt)) {
      if (this.index > this.sectionStart) {
        this.cbs.ontext(this.sectionStart, this.index);
      }
      this.state = State.BeforeTagName;
      this.sectionStart = this.index;
    } else if (this.decodeEntities && c === CharCodes2.Amp) {
      this.startEntity();
    }
  }
  stateSpecialStartSequence(c) {
    const isEnd = this.sequenceIndex === this.currentSequence.length;
    const isMatch = isEnd ? (
      // If we are at the end of the sequence, make sure the tag name has ended
      isEndOfTagSection(c)
    ) : (
      // Otherwise, do a case-insensitive comparison
      (c | 32) === this.currentSequence[this.sequenceIndex]
    );
    if (!isMatch) {
      this.isSpecial = false;
    } else if (!isEnd) {
      this.sequenceIndex++;
      return;
    }
    this.sequenceIndex = 0;
    this.state = State.InTagName;
    this.stateInTagName(c);
  }
  /** Look for an end tag. For <title> tags, also decode entities. */
  stateInSpecialTag(c) {
    if (this.sequenceIndex === this.currentSequence.length) {
      if (c === CharCodes2.Gt || isWhitespace(c)) {
        const endOfText = this.index - this.currentSequence.length;
        if (this.sectionStart < endOfText) {
          const actualIndex = this.index;
          this.index = endOfText;
          this.cbs.ontext(this.sectionStart, endOfText);
          this.index = actualIndex;
        }
        this.isSpecial = false;
        this.sectionStart = endOfText + 2;
        this.stateInClosingTagName(c);
        return;
      }
      this.sequenceIndex = 0;
    }
    if ((c | 32) === this.currentSequence[this.sequenceIndex]) {
      this.sequenceIndex += 1;
    } else if (this.sequenceIndex === 0) {
      if (this.currentSequence === Sequences.TitleEnd) {
        if (this.decodeEntities && c === CharCodes2.Amp) {
          this.startEntity();
        }
      } else if (this.fastForwardTo(CharCodes2.Lt)) {
        this.sequenceIndex = 1;
      }
    } else {
      this.sequenceIndex = Number(c === CharCodes2.Lt);
    }
  }
  stateCDATASequence(c) {
    if (c === Sequences.Cdata[this.sequenceIndex]) {
      if (++this.sequenceIndex === Sequences.Cdata.length) {
        this.state = State.InCommentLike;
        this.currentSequence = Sequences.CdataEnd;
        this.sequenceIndex = 0;
        this.sectionStart = this.index + 1;
      }
    } else {
      this.sequenceIndex = 0;
      this.state = State.InDeclaration;
      this.stateInDeclaration(c);
    }
  }
  /**
   * When we wait for one specific character, we can speed things up
   * by skipping through the buffer until we find it.
   *
   * @returns Whether the character was found.
   */
  fastForwardTo(c) {
    while (++this.index < this.buffer.length + this.offset) {
      if (this.buffer.charCodeAt(this.index - this.offset) === c) {
        return true;
      }
    }
    this.index = this.buffer.length + this.offset - 1;
    return false;
  }
  /**
   * Comments and CDATA end with `-->` and `]]>`.
   *
   * Their common qualities are:
   * - Their end sequences have a distinct character they start with.
   * - That character is then repeated, so we have to check multiple repeats.
   * - All characters but the start character of the sequence can be skipped.
   */
  stateInCommentLike(c) {
    if (c === this.currentSequence[this.sequenceIndex]) {
      if (++this.sequenceIndex === this.currentSequence.length) {
        if (this.currentSequence === Sequences.CdataEnd) {
          this.cbs.oncdata(this.sectionStart, this.index, 2);
        } else {
          this.cbs.oncomment(this.sectionStart, this.index, 2);
        }
        this.sequenceIndex = 0;
        this.sectionStart = this.index + 1;
        this.state = State.Text;
      }
    } else if (this.sequenceIndex === 0) {
      if (this.fastForwardTo(this.currentSequence[0])) {
        this.sequenceIndex = 1;
      }
    } else if (c !== this.currentSequence[this.sequenceIndex - 1]) {
      this.sequenceIndex = 0;
    }
  }
  /**
   * HTML only allows ASCII alpha characters (a-z and A-Z) at the beginning of a tag name.
   *
   * XML allows a lot more characters here (@see https://www.w3.org/TR/REC-xml/#NT-NameStartChar).
   * We allow anything that wouldn't end the tag.
   */
  isTagStartChar(c) {
    return this.xmlMode ? !isEndOfTagSection(c) : isASCIIAlpha(c);
  }
  startSpecial(sequence, offset) {
    this.isSpecial = true;
    this.currentSequence = sequence;
    this.sequenceIndex = offset;
    this.state = State.SpecialStartSequence;
  }
  stateBeforeTagName(c) {
    if (c === CharCodes2.ExclamationMark) {
      this.state = State.BeforeDeclaration;
      this.sectionStart = this.index + 1;
    } else if (c === CharCodes2.Questionmark) {
      this.state = State.InProcessingInstruction;
      this.sectionStart = this.index + 1;
    } else if (this.isTagStartChar(c)) {
      const lower2 = c | 32;
      this.sectionStart = this.index;
      if (this.xmlMode) {
        this.state = State.InTagName;
      } else if (lower2 === Sequences.ScriptEnd[2]) {
        this.state = State.BeforeSpecialS;
      } else if (lower2 === Sequences.TitleEnd[2] || lower2 === Sequences.XmpEnd[2]) {
        this.state = State.BeforeSpecialT;
      } else {
        this.state = State.InTagName;
      }
    } else if (c === CharCodes2.Slash) {
      this.state = State.BeforeClosingTagName;
    } else {
      this.state = State.Text;
      this.stateText(c);
    }
  }
  stateInTagName(c) {
    if (isEndOfTagSection(c)) {
      this.cbs.onopentagname(this.sectionStart, this.index);
      this.sectionStart = -1;
      this.state = State.BeforeAttributeName;
      this.stateBeforeAttributeName(c);
    }
  }
  stateBeforeClosingTagName(c) {
    if (isWhitespace(c)) {
    } else if (c === CharCodes2.Gt) {
      this.state = State.Text;
    } else {
      this.state = this.isTagStartChar(c) ? State.InClosingTagName : State.InSpecialComment;
      this.sectionStart = this.index;
    }
  }
  stateInClosingTagName(c) {
    if (c === CharCodes2.Gt || isWhitespace(c)) {
      this.cbs.onclosetag(this.sectionStart, this.index);
      this.sectionStart = -1;
      this.state = State.AfterClosingTagName;
      this.stateAfterClosingTagName(c);
    }
  }
  stateAfterClosingTagName(c) {
    if (c === CharCodes2.Gt || this.fastForwardTo(CharCodes2.Gt)) {
      this.state = State.Text;
      this.sectionStart = this.index + 1;
    }
  }
  stateBeforeAttributeName(c) {
    if (c === CharCodes2.Gt) {
      this.cbs.onopentagend(this.index);
      if (this.isSpecial) {
        this.state = State.InSpecialTag;
        this.sequenceIndex = 0;
      } else {
        this.state = State.Text;
      }
      this.sectionStart = this.index + 1;
    } else if (c === CharCodes2.Slash) {
      this.state = State.InSelfClosingTag;
    } else if (!isWhitespace(c)) {
      this.state = State.InAttributeName;
      this.sectionStart = this.index;
    }
  }
  stateInSelfClosingTag(c) {
    if (c === CharCodes2.Gt) {
      this.cbs.onselfclosingtag(this.index);
      this.state = State.Text;
      this.sectionStart = this.index + 1;
      this.isSpecial = false;
    } else if (!isWhitespace(c)) {
      this.state = State.BeforeAttributeName;
      this.stateBeforeAttributeName(c);
    }
  }
  stateInAttributeName(c) {
    if (c === CharCodes2.Eq || isEndOfTagSection(c)) {
      this.cbs.onattribname(this.sectionStart, this.index);
      this.sectionStart = this.index;
      this.state = State.AfterAttributeName;
      this.stateAfterAttributeName(c);
    }
  }
  stateAfterAttributeName(c) {
    if (c === CharCodes2.Eq) {
      this.state = State.BeforeAttributeValue;
    } else if (c === CharCodes2.Slash || c === CharCodes2.Gt) {
      this.cbs.onattribend(QuoteType.NoValue, this.sectionStart);
      this.sectionStart = -1;
      this.state = State.BeforeAttributeName;
      this.stateBeforeAttributeName(c);
    } else if (!isWhitespace(c)) {
      this.cbs.onattribend(QuoteType.NoValue, this.sectionStart);
      this.state = State.InAttributeName;
      this.sectionStart = this.index;
    }
  }
  stateBeforeAttributeValue(c) {
    if (c === CharCodes2.DoubleQuote) {
      this.state = State.InAttributeValueDq;
      this.sectionStart = this.index + 1;
    } else if (c === CharCodes2.SingleQuote) {
      this.state = State.InAttributeValueSq;
      this.sectionStart = this.index + 1;
    } else if (!isWhitespace(c)) {
      this.sectionStart = this.index;
      this.state = State.InAttributeValueNq;
      this.stateInAttributeValueNoQuotes(c);
    }
  }
  handleInAttributeValue(c, quote) {
    if (c === quote || !this.decodeEntities && this.fastForwardTo(quote)) {
      this.cbs.onattribdata(this.sectionStart, this.index);
      this.sectionStart = -1;
      this.cbs.onattribend(quote === CharCodes2.DoubleQuote ? QuoteType.Double : QuoteType.Single, this.index + 1);
      this.state = State.BeforeAttributeName;
    } else if (this.decodeEntities && c === CharCodes2.Amp) {
      this.startEntity();
    }
  }
  stateInAttributeValueDoubleQuotes(c) {
    this.handleInAttributeValue(c, CharCodes2.DoubleQuote);
  }
  stateInAttributeValueSingleQuotes(c) {
    this.handleInAttributeValue(c, CharCodes2.SingleQuote);
  }
  stateInAttributeValueNoQuotes(c) {
    if (isWhitespace(c) || c === CharCodes2.Gt) {
      this.cbs.onattribdata(this.sectionStart, this.index);
      this.sectionStart = -1;
      this.cbs.onattribend(QuoteType.Unquoted, this.index);
      this.state = State.BeforeAttributeName;
      this.stateBeforeAttributeName(c);
    } else if (this.decodeEntities && c === CharCodes2.Amp) {
      this.startEntity();
    }
  }
  stateBeforeDeclaration(c) {
    if (c === CharCodes2.OpeningSquareBracket) {
      this.state = State.CDATASequence;
      this.sequenceIndex = 0;
    } else {
      this.state = c === CharCodes2.Dash ? State.BeforeComment : State.InDeclaration;
    }
  }
  stateInDeclaration(c) {
    if (c === CharCodes2.Gt || this.fastForwardTo(CharCodes2.Gt)) {
      this.cbs.ondeclaration(this.sectionStart, this.index);
      this.state = State.Text;
      this.sectionStart = this.index + 1;
    }
  }
  stateInProcessingInstruction(c) {
    if (c === CharCodes2.Gt || this.fastForwardTo(CharCodes2.Gt)) {
      this.cbs.onprocessinginstruction(this.sectionStart, this.index);
      this.state = State.Text;
      this.sectionStart = this.index + 1;
    }
  }
  stateBeforeComment(c) {
    if (c === CharCodes2.Dash) {
      this.state = State.InCommentLike;
      this.currentSequence = Sequences.CommentEnd;
      this.sequenceIndex = 2;
      this.sectionStart = this.index + 1;
    } else {
      this.state = State.InDeclaration;
    }
  }
  stateInSpecialComment(c) {
    if (c === CharCodes2.Gt || this.fastForwardTo(CharCodes2.Gt)) {
      this.cbs.oncomment(this.sectionStart, this.index, 0);
      this.state = State.Text;
      this.sectionStart = this.index + 1;
    }
  }
  stateBeforeSpecialS(c) {
    const lower2 = c | 32;
    if (lower2 === Sequences.ScriptEnd[3]) {
      this.startSpecial(Sequences.ScriptEnd, 4);
    } else if (lower2 === Sequences.StyleEnd[3]) {
      this.startSpecial(Sequences.StyleEnd, 4);
    } else {
      this.state = State.InTagName;
      this.stateInTagName(c);
    }
  }
  stateBeforeSpecialT(c) {
    const lower2 = c | 32;
    switch (lower2) {
      case Sequences.TitleEnd[3]: {
        this.startSpecial(Sequences.TitleEnd, 4);
        break;
      }
      case Sequences.TextareaEnd[3]: {
        this.startSpecial(Sequences.TextareaEnd, 4);
        break;
      }
      case Sequences.XmpEnd[3]: {
        this.startSpecial(Sequences.XmpEnd, 4);
        break;
      }
      default: {
        this.state = State.InTagName;
        this.stateInTagName(c);
      }
    }
  }
  startEntity() {
    this.baseState = this.state;
    this.state = State.InEntity;
    this.entityStart = this.index;
    this.entityDecoder.startEntity(this.xmlMode ? DecodingMode.Strict : this.baseState === State.Text || this.baseState === State.InSpecialTag ? DecodingMode.Legacy : DecodingMode.Attribute);
  }
  stateInEntity() {
    const indexInBuffer = this.index - this.offset;
    const length = this.entityDecoder.write(this.buffer, indexInBuffer);
    if (length >= 0) {
      this.state = this.baseState;
      if (length === 0) {
        this.index -= 1;
      }
    } else {
      if (indexInBuffer < this.buffer.length && this.buffer.charCodeAt(indexInBuffer) === CharCodes2.Amp) {
        this.state = this.baseState;
        this.index -= 1;
        return;
      }
      this.index = this.offset + this.buffer.length - 1;
    }
  }
  /**
   * Remove data that has already been consumed from the buffer.
   */
  cleanup() {
    if (this.running && this.sectionStart !== this.index) {
      if (this.state === State.Text || this.state === State.InSpecialTag && this.sequenceIndex === 0) {
        this.cbs.ontext(this.sectionStart, this.index);
        this.sectionStart = this.index;
      } else if (this.state === State.InAttributeValueDq || this.state === State.InAttributeValueSq || this.state === State.InAttributeValueNq) {
        this.cbs.onattribdata(this.sectionStart, this.index);
        this.sectionStart = this.index;
      }
    }
  }
  shouldContinue() {
    return this.index < this.buffer.length + this.offset && this.running;
  }
  /**
   * Iterates through the buffer, calling the function corresponding to the current state.
   *
   * States that are more likely to be hit are higher up, as a performance improvement.
   */
  parse() {
    while (this.shouldContinue()) {
      const c = this.buffer.charCodeAt(this.index - this.offset);
      switch (this.state) {
        case State.Text: {
          this.stateText(c);
          break;
        }
        case State.SpecialStartSequence: {
          this.stateSpecialStartSequence(c);
          break;
        }
        case State.InSpecialTag: {
          this.stateInSpecialTag(c);
          break;
        }
        case State.CDATASequence: {
          this.stateCDATASequence(c);
          break;
        }
        case State.InAttributeValueDq: {
          this.stateInAttributeValueDoubleQuotes(c);
          break;
        }
        case State.InAttributeName: {
          this.stateInAttributeName(c);
          break;
        }
        case State.InCommentLike: {
          this.stateInCommentLike(c);
          break;
        }
        case State.InSpecialComment: {
          this.stateInSpecialComment(c);
          break;
        }
        case State.BeforeAttributeName: {
          this.stateBeforeAttributeName(c);
          break;
        }
        case State.InTagName: {
          this.stateInTagName(c);
          break;
        }
        case State.InClosingTagName: {
          this.stateInClosingTagName(c);
          break;
        }
        case State.BeforeTagName: {
          this.stateBeforeTagName(c);
          break;
        }
        case State.AfterAttributeName: {
          this.stateAfterAttributeName(c);
          break;
        }
        case State.InAttributeValueSq: {
          this.stateInAttributeValueSingleQuotes(c);
          break;
        }
        case State.BeforeAttributeValue: {
          this.stateBeforeAttributeValue(c);
          break;
        }
        case State.BeforeClosingTagName: {
          this.stateBeforeClosingTagName(c);
          break;
        }
        case State.AfterClosingTagName: {
          this.stateAfterClosingTagName(c);
          break;
        }
        case State.BeforeSpecialS: {
          this.stateBeforeSpecialS(c);
          break;
        }
        case State.BeforeSpecialT: {
          this.stateBeforeSpecialT(c);
          break;
        }
        case State.InAttributeValueNq: {
          this.stateInAttributeValueNoQuotes(c);
          break;
        }
        case State.InSelfClosingTag: {
          this.stateInSelfClosingTag(c);
          break;
        }
        case State.InDeclaration: {
          this.stateInDeclaration(c);
          break;
        }
        case State.BeforeDeclaration: {
          this.stateBeforeDeclaration(c);
          break;
        }
        case State.BeforeComment: {
          this.stateBeforeComment(c);
          break;
        }
        case State.InProcessingInstruction: {
          this.stateInProcessingInstruction(c);
          break;
        }
        case State.InEntity: {
          this.stateInEntity();
          break;
        }
      }
      this.index++;
    }
    this.cleanup();
  }
  finish() {
    if (this.state === State.InEntity) {
      this.entityDecoder.end();
      this.state = this.baseState;
    }
    this.handleTrailingData();
    this.cbs.onend();
  }
  /** Handle any trailing data. */
  handleTrailingData() {
    const endIndex = this.buffer.length + this.offset;
    if (this.sectionStart >= endIndex) {
      return;
    }
    if (this.state === State.InCommentLike) {
      if (this.currentSequence === Sequences.CdataEnd) {
        this.cbs.oncdata(this.sectionStart, endIndex, 0);
      } else {
        this.cbs.oncomment(this.sectionStart, endIndex, 0);
      }
    } else if (this.state === State.InTagName || this.state === State.BeforeAttributeName || this.state === State.BeforeAttributeValue || this.state === State.AfterAttributeName || this.state === State.InAttributeName || this.state === State.InAttributeValueSq || this.state === State.InAttributeValueDq || this.state === State.InAttributeValueNq || this.state === State.InClosingTagName) {
    } else {
      this.cbs.ontext(this.sectionStart, endIndex);
    }
  }
  emitCodePoint(cp, consumed) {
    if (this.baseState !== State.Text && this.baseState !== State.InSpecialTag) {
      if (this.sectionStart < this.entityStart) {
        this.cbs.onattribdata(this.sectionStart, this.entityStart);
      }
      this.sectionStart = this.entityStart + consumed;
      this.index = this.sectionStart - 1;
      this.cbs.onattribentity(cp);
    } else {
      if (this.sectionStart < this.entityStart) {
        this.cbs.ontext(this.sectionStart, this.entityStart);
      }
      this.sectionStart = this.entityStart + consumed;
      this.index = this.sectionStart - 1;
      this.cbs.ontextentity(cp, this.sectionStart);
    }
  }
};

// node_modules/htmlparser2/dist/esm/Parser.js
var formTags = /* @__PURE__ */ new Set([
  "input",
  "option",
  "optgroup",
  "select",
  "button",
  "datalist",
  "textarea"
]);
var pTag = /* @__PURE__ */ new Set(["p"]);
var tableSectionTags = /* @__PURE__ */ new Set(["thead", "tbody"]);
var ddtTags = /* @__PURE__ */ new Set(["dd", "dt"]);
var rtpTags = /* @__PURE__ */ new Set(["rt", "rp"]);
var openImpliesClose = /* @__PURE__ */ new Map([
  ["tr", /* @__PURE__ */ new Set(["tr", "th", "td"])],
  ["th", /* @__PURE__ */ new Set(["th"])],
  ["td", /* @__PURE__ */ new Set(["thead", "th", "td"])],
  ["body", /* @__PURE__ */ new Set(["head", "link", "script"])],
  ["li", /* @__PURE__ */ new Set(["li"])],
  ["p", pTag],
  ["h1", pTag],
  ["h2", pTag],
  ["h3", pTag],
  ["h4", pTag],
  ["h5", pTag],
  ["h6", pTag],
  ["select", formTags],
  ["input", formTags],
  ["output", formTags],
  ["button", formTags],
  ["datalist", formTags],
  ["textarea", formTags],
  ["option", /* @__PURE__ */ new Set(["option"])],
  ["optgroup", /* @__PURE__ */ new Set(["optgroup", "option"])],
  ["dd", ddtTags],
  ["dt", ddtTags],
  ["address", pTag],
  ["article", pTag],
  ["aside", pTag],
  ["blockquote", pTag],
  ["details", pTag],
  ["div", pTag],
  ["dl", pTag],
  ["fieldset", pTag],
  ["figcaption", pTag],
  ["figure", pTag],
  ["footer", pTag],
  ["form", pTag],
  ["header", pTag],
  ["hr", pTag],
  ["main", pTag],
  ["nav", pTag],
  ["ol", pTag],
  ["pre", pTag],
  ["section", pTag],
  ["table", pTag],
  ["ul", pTag],
  ["rt", rtpTags],
  ["rp", rtpTags],
  ["tbody", tableSectionTags],
  ["tfoot", tableSectionTags]
]);
var voidElements = /* @__PURE__ */ new Set([
  "area",
  "base",
  "basefont",
  "br",
  "col",
  "command",
  "embed",
  "frame",
  "hr",
  "img",
  "input",
  "isindex",
  "keygen",
  "link",
  "meta",
  "param",
  "source",
  "track",
  "wbr"
]);
var foreignContextElements = /* @__PURE__ */ new Set(["math", "svg"]);
var htmlIntegrationElements = /* @__PURE__ */ new Set([
  "mi",
  "mo",
  "mn",
  "ms",
  "mtext",
  "annotation-xml",
  "foreignobject",
  "desc",
  "title"
]);
var reNameEnd = /\s|\//;
var Parser = class {
  constructor(cbs, options = {}) {
    var _a3, _b, _c, _d, _e, _f;
    this.options = options;
    this.startIndex = 0;
    this.endIndex = 0;
    this.openTagStart = 0;
    this.tagname = "";
    this.attribname = "";
    this.attribvalue = "";
    this.attribs = null;
    this.stack = [];
    this.buffers = [];
    this.bufferOffset = 0;
    this.writeIndex = 0;
    this.ended = false;
    this.cbs = cbs !== null && cbs !== void 0 ? cbs : {};
    this.htmlMode = !this.options.xmlMode;
    this.lowerCaseTagNames = (_a3 = options.lowerCaseTags) !== null && _a3 !== void 0 ? _a3 : this.htmlMode;
    this.lowerCaseAttributeNames = (_b = options.lowerCaseAttributeNames) !== null && _b !== void 0 ? _b : this.htmlMode;
    this.recognizeSelfClosing = (_c = options.recognizeSelfClosing) !== null && _c !== void 0 ? _c : !this.htmlMode;
    this.tokenizer = new ((_d = options.Tokenizer) !== null && _d !== void 0 ? _d : Tokenizer)(this.options, this);
    this.foreignContext = [!this.htmlMode];
    (_f = (_e = this.cbs).onparserinit) === null || _f === void 0 ? void 0 : _f.call(_e, this);
  }
  // Tokenizer event handlers
  /** @internal */
  ontext(start, endIndex) {
    var _a3, _b;
    const data = this.getSlice(start, endIndex);
    this.endIndex = endIndex - 1;
    (_b = (_a3 = this.cbs).ontext) === null || _b === void 0 ? void 0 : _b.call(_a3, data);
    this.startIndex = endIndex;
  }
  /** @internal */
  ontextentity(cp, endIndex) {
    var _a3, _b;
    this.endIndex = endIndex - 1;
    (_b = (_a3 = this.cbs).ontext) === null || _b === void 0 ? void 0 : _b.call(_a3, fromCodePoint(cp));
    this.startIndex = endIndex;
  }
  /**
   * Checks if the current tag is a void element. Override this if you want
   * to specify your own additional void elements.
   */
  isVoidElement(name) {
    return this.htmlMode && voidElements.has(name);
  }
  /** @internal */
  onopentagname(start, endIndex) {
    this.endIndex = endIndex;
    let name = this.getSlice(start, endIndex);
    if (this.lowerCaseTagNames) {
      name = name.toLowerCase();
    }
    this.emitOpenTag(name);
  }
  emitOpenTag(name) {
    var _a3, _b, _c, _d;
    this.openTagStart = this.startIndex;
    this.tagname = name;
    const impliesClose = this.htmlMode && openImpliesClose.get(name);
    if (impliesClose) {
      while (this.stack.length > 0 && impliesClose.has(this.stack[0])) {
        const element = this.stack.shift();
        (_b = (_a3 = this.cbs).onclosetag) === null || _b === void 0 ? void 0 : _b.call(_a3, element, true);
      }
    }
    if (!this.isVoidElement(name)) {
      this.stack.unshift(name);
      if (this.htmlMode) {
        if (foreignContextElements.has(name)) {
          this.foreignContext.unshift(true);
        } else if (htmlIntegrationElements.has(name)) {
          this.foreignContext.unshift(false);
        }
      }
    }
    (_d = (_c = this.cbs).onopentagname) === null || _d === void 0 ? void 0 : _d.call(_c, name);
    if (this.cbs.onopentag)
      this.attribs = {};
  }
  endOpenTag(isImplied2) {
    var _a3, _b;
    this.startIndex = this.openTagStart;
    if (this.attribs) {
      (_b = (_a3 = this.cbs).onopentag) === null || _b === void 0 ? void 0 : _b.call(_a3, this.tagname, this.attribs, isImplied2);
      this.attribs = null;
    }
    if (this.cbs.onclosetag && this.isVoidElement(this.tagname)) {
      this.cbs.onclosetag(this.tagname, true);
    }
    this.tagname = "";
  }
  /** @internal */
  onopentagend(endIndex) {
    this.endIndex = endIndex;
    this.endOpenTag(false);
    this.startIndex = endIndex + 1;
  }
  /** @internal */
  onclosetag(start, endIndex) {
    var _a3, _b, _c, _d, _e, _f, _g, _h;
    this.endIndex = endIndex;
    let name = this.getSlice(start, endIndex);
    if (this.lowerCaseTagNames) {
      name = name.toLowerCase();
    }
    if (this.htmlMode && (foreignContextElements.has(name) || htmlIntegrationElements.has(name))) {
      this.foreignContext.shift();
    }
    if (!this.isVoidElement(name)) {
      const pos = this.stack.indexOf(name);
      if (pos !== -1) {
        for (let index = 0; index <= pos; index++) {
          const element = this.stack.shift();
          (_b = (_a3 = this.cbs).onclosetag) === null || _b === void 0 ? void 0 : _b.call(_a3, element, index !== pos);
        }
      } else if (this.htmlMode && name === "p") {
        this.emitOpenTag("p");
        this.closeCurrentTag(true);
      }
    } else if (this.htmlMode && name === "br") {
      (_d = (_c = this.cbs).onopentagname) === null || _d === void 0 ? void 0 : _d.call(_c, "br");
      (_f = (_e = this.cbs).onopentag) === null || _f === void 0 ? void 0 : _f.call(_e, "br", {}, true);
      (_h = (_g = this.cbs).onclosetag) === null || _h === void 0 ? void 0 : _h.call(_g, "br", false);
    }
    this.startIndex = endIndex + 1;
  }
  /** @internal */
  onselfclosingtag(endIndex) {
    this.endIndex = endIndex;
    if (this.recognizeSelfClosing || this.foreignContext[0]) {
      this.closeCurrentTag(false);
      this.startIndex = endIndex + 1;
    } else {
      this.onopentagend(endIndex);
    }
  }
  closeCurrentTag(isOpenImplied) {
    var _a3, _b;
    const name = this.tagname;
    this.endOpenTag(isOpenImplied);
    if (this.stack[0] === name) {
      (_b = (_a3 = this.cbs).onclosetag) === null || _b === void 0 ? void 0 : _b.call(_a3, name, !isOpenImplied);
      this.stack.shift();
    }
  }
  /** @internal */
  onattribname(start, endIndex) {
    this.startIndex = start;
    const name = this.getSlice(start, endIndex);
    this.attribname = this.lowerCaseAttributeNames ? name.toLowerCase() : name;
  }
  /** @internal */
  onattribdata(start, endIndex) {
    this.attribvalue += this.getSlice(start, endIndex);
  }
  /** @internal */
  onattribentity(cp) {
    this.attribvalue += fromCodePoint(cp);
  }
  /** @internal */
  onattribend(quote, endIndex) {
    var _a3, _b;
    this.endIndex = endIndex;
    (_b = (_a3 = this.cbs).onattribute) === null || _b === void 0 ? void 0 : _b.call(_a3, this.attribname, this.attribvalue, quote === QuoteType.Double ? '"' : quote === QuoteType.Single ? "'" : quote === QuoteType.NoValue ? void 0 : null);
    if (this.attribs && !Object.prototype.hasOwnProperty.call(this.attribs, this.attribname)) {
      this.attribs[this.attribname] = this.attribvalue;
    }
    this.attribvalue = "";
  }
  getInstructionName(value) {
    const index = value.search(reNameEnd);
    let name = index < 0 ? value : value.substr(0, index);
    if (this.lowerCaseTagNames) {
      name = name.toLowerCase();
    }
    return name;
  }
  /** @internal */
  ondeclaration(start, endIndex) {
    this.endIndex = endIndex;
    const value = this.getSlice(start, endIndex);
    if (this.cbs.onprocessinginstruction) {
      const name = this.getInstructionName(value);
      this.cbs.onprocessinginstruction(`!${name}`, `!${value}`);
    }
    this.startIndex = endIndex + 1;
  }
  /** @internal */
  onprocessinginstruction(start, endIndex) {
    this.endIndex = endIndex;
    const value = this.getSlice(start, endIndex);
    if (this.cbs.onprocessinginstruction) {
      const name = this.getInstructionName(value);
      this.cbs.onprocessinginstruction(`?${name}`, `?${value}`);
    }
    this.startIndex = endIndex + 1;
  }
  /** @internal */
  oncomment(start, endIndex, offset) {
    var _a3, _b, _c, _d;
    this.endIndex = endIndex;
    (_b = (_a3 = this.cbs).oncomment) === null || _b === void 0 ? void 0 : _b.call(_a3, this.getSlice(start, endIndex - offset));
    (_d = (_c = this.cbs).oncommentend) === null || _d === void 0 ? void 0 : _d.call(_c);
    this.startIndex = endIndex + 1;
  }
  /** @internal */
  oncdata(start, endIndex, offset) {
    var _a3, _b, _c, _d, _e, _f, _g, _h, _j, _k;
    this.endIndex = endIndex;
    const value = this.getSlice(start, endIndex - offset);
    if (!this.htmlMode || this.options.recognizeCDATA) {
      (_b = (_a3 = this.cbs).oncdatastart) === null || _b === void 0 ? void 0 : _b.call(_a3);
      (_d = (_c = this.cbs).ontext) === null || _d === void 0 ? void 0 : _d.call(_c, value);
      (_f = (_e = this.cbs).oncdataend) === null || _f === void 0 ? void 0 : _f.call(_e);
    } else {
      (_h = (_g = this.cbs).oncomment) === null || _h === void 0 ? void 0 : _h.call(_g, `[CDATA[${value}]]`);
      (_k = (_j = this.cbs).oncommentend) === null || _k === void 0 ? void 0 : _k.call(_j);
    }
    this.startIndex = endIndex + 1;
  }
  /** @internal */
  onend() {
    var _a3, _b;
    if (this.cbs.onclosetag) {
      this.endIndex = this.startIndex;
      for (let index = 0; index < this.stack.length; index++) {
        this.cbs.onclosetag(this.stack[index], true);
      }
    }
    (_b = (_a3 = this.cbs).onend) === null || _b === void 0 ? void 0 : _b.call(_a3);
  }
  /**
   * Resets the parser to a blank state, ready to parse a new HTML document
   */
  reset() {
    var _a3, _b, _c, _d;
    (_b = (_a3 = this.cbs).onreset) === null || _b === void 0 ? void 0 : _b.call(_a3);
    this.tokenizer.reset();
    this.tagname = "";
    this.attribname = "";
    this.attribs = null;
    this.stack.length = 0;
    this.startIndex = 0;
    this.endIndex = 0;
    (_d = (_c = this.cbs).onparserinit) === null || _d === void 0 ? void 0 : _d.call(_c, this);
    this.buffers.length = 0;
    this.foreignContext.length = 0;
    this.foreignContext.unshift(!this.htmlMode);
    this.bufferOffset = 0;
    this.writeIndex = 0;
    this.ended = false;
  }
  /**
   * Resets the parser, then parses a complete document and
   * pushes it to the handler.
   *
   * @param data Document to parse.
   */
  parseComplete(data) {
    this.reset();
    this.end(data);
  }
  getSlice(start, end) {
    while (start - this.bufferOffset >= this.buffers[0].length) {
      this.shiftBuffer();
    }
    let slice = this.buffers[0].slice(start - this.bufferOffset, end - this.bufferOffset);
    while (end - this.bufferOffset > this.buffers[0].length) {
      this.shiftBuffer();
      slice += this.buffers[0].slice(0, end - this.bufferOffset);
    }
    return slice;
  }
  shiftBuffer() {
    this.bufferOffset += this.buffers[0].length;
    this.writeIndex--;
    this.buffers.shift();
  }
  /**
   * Parses a chunk of data and calls the corresponding callbacks.
   *
   * @param chunk Chunk to parse.
   */
  write(chunk) {
    var _a3, _b;
    if (this.ended) {
      (_b = (_a3 = this.cbs).onerror) === null || _b === void 0 ? void 0 : _b.call(_a3, new Error(".write() after done!"));
      return;
    }
    this.buffers.push(chunk);
    if (this.tokenizer.running) {
      this.tokenizer.write(chunk);
      this.writeIndex++;
    }
  }
  /**
   * Parses the end of the buffer and clears the stack, calls onend.
   *
   * @param chunk Optional final chunk to parse.
   */
  end(chunk) {
    var _a3, _b;
    if (this.ended) {
      (_b = (_a3 = this.cbs).onerror) === null || _b === void 0 ? void 0 : _b.call(_a3, new Error(".end() after done!"));
      return;
    }
    if (chunk)
      this.write(chunk);
    this.ended = true;
    this.tokenizer.end();
  }
  /**
   * Pauses parsing. The parser won't emit events until `resume` is called.
   */
  pause() {
    this.tokenizer.pause();
  }
  /**
   * Resumes parsing after `pause` was called.
   */
  resume() {
    this.tokenizer.resume();
    while (this.tokenizer.running && this.writeIndex < this.buffers.length) {
      this.tokenizer.write(this.buffers[this.writeIndex++]);
    }
    if (this.ended)
      this.tokenizer.end();
  }
  /**
   * Alias of `write`, for backwards compatibility.
   *
   * @param chunk Chunk to parse.
   * @deprecated
   */
  parseChunk(chunk) {
    this.write(chunk);
  }
  /**
   * Alias of `end`, for backwards compatibility.
   *
   * @param chunk Optional final chunk to parse.
   * @deprecated
   */
  done(chunk) {
    this.end(chunk);
  }
};

// node_modules/domelementtype/lib/esm/index.js
var ElementType;
(function(ElementType2) {
  ElementType2["Root"] = "root";
  ElementType2["Text"] = "text";
  ElementType2["Directive"] = "directive";
  ElementType2["Comment"] = "comment";
  ElementType2["Script"] = "script";
  ElementType2["Style"] = "style";
  ElementType2["Tag"] = "tag";
  ElementType2["CDATA"] = "cdata";
  ElementType2["Doctype"] = "doctype";
})(ElementType || (ElementType = {}));
var Root = ElementType.Root;
var Text = ElementType.Text;
var Directive = ElementType.Directive;
var Comment = ElementType.Comment;
var Script = ElementType.Script;
var Style = ElementType.Style;
var Tag = ElementType.Tag;
var CDATA = ElementType.CDATA;
var Doctype = ElementType.Doctype;

// node_modules/dom-serializer/node_modules/entities/lib/esm/generated/decode-data-html.js
var decode_data_html_default = new Uint16Array(
  // prettier-ignore
  'ᵁ<Õıʊҝջאٵ۞ޢߖࠏ੊ઑඡ๭༉༦჊ረዡᐕᒝᓃᓟᔥ\0\0\0\0\0\0ᕫᛍᦍᰒᷝ὾⁠↰⊍⏀⏻⑂⠤⤒ⴈ⹈⿎〖㊺㘹㞬㣾㨨㩱㫠㬮ࠀEMabcfglmnoprstu\\bfms¦³¹ÈÏlig耻Æ䃆P耻&䀦cute耻Á䃁reve;䄂Āiyx}rc耻Â䃂;䐐r;쀀𝔄rave耻À䃀pha;䎑acr;䄀d;橓Āgp¡on;䄄f;쀀𝔸plyFunction;恡ing耻Å䃅Ācs¾Ãr;쀀𝒜ign;扔ilde耻Ã䃃ml耻Ä䃄ЀaceforsuåûþėĜĢħĪĀcrêòkslash;或Ŷöø;櫧ed;挆y;䐑ƀcrtąċĔause;戵noullis;愬a;䎒r;쀀𝔅pf;쀀𝔹eve;䋘còēmpeq;扎܀HOacdefhilorsuōőŖƀƞƢƵƷƺǜȕɳɸɾcy;䐧PY耻©䂩ƀcpyŝŢźute;䄆Ā;iŧŨ拒talDifferentialD;慅leys;愭ȀaeioƉƎƔƘron;䄌dil耻Ç䃇rc;䄈nint;戰ot;䄊ĀdnƧƭilla;䂸terDot;䂷òſi;䎧rcleȀDMPTǇǋǑǖot;抙inus;抖lus;投imes;抗oĀcsǢǸkwiseContourIntegral;戲eCurlyĀDQȃȏoubleQuote;思uote;怙ȀlnpuȞȨɇɕonĀ;eȥȦ户;橴ƀgitȯȶȺruent;扡nt;戯ourIntegral;戮ĀfrɌɎ;愂oduct;成nterClockwiseContourIntegral;戳oss;樯cr;쀀𝒞pĀ;Cʄʅ拓ap;才րDJSZacefiosʠʬʰʴʸˋ˗ˡ˦̳ҍĀ;oŹʥtrahd;椑cy;䐂cy;䐅cy;䐏ƀgrsʿ˄ˇger;怡r;憡hv;櫤Āayː˕ron;䄎;䐔lĀ;t˝˞戇a;䎔r;쀀𝔇Āaf˫̧Ācm˰̢riticalȀADGT̖̜̀̆cute;䂴oŴ̋̍;䋙bleAcute;䋝rave;䁠ilde;䋜ond;拄ferentialD;慆Ѱ̽\0\0\0͔͂\0Ѕf;쀀𝔻ƀ;DE͈͉͍䂨ot;惜qual;扐blèCDLRUVͣͲ΂ϏϢϸontourIntegraìȹoɴ͹\0\0ͻ»͉nArrow;懓Āeo·ΤftƀARTΐΖΡrrow;懐ightArrow;懔eåˊngĀLRΫτeftĀARγιrrow;柸ightArrow;柺ightArrow;柹ightĀATϘϞrrow;懒ee;抨pɁϩ\0\0ϯrrow;懑ownArrow;懕erticalBar;戥ǹABLRTaВЪаўѿͼrrowƀ;BUНОТ憓ar;椓pArrow;懵reve;䌑eft˒к\0ц\0ѐightVector;楐eeVector;楞ectorĀ;Bљњ憽ar;楖ightǔѧ\0ѱeeVector;楟ectorĀ;BѺѻ懁ar;楗eeĀ;A҆҇护rrow;憧ĀctҒҗr;쀀𝒟rok;䄐ࠀNTacdfglmopqstuxҽӀӄӋӞӢӧӮӵԡԯԶՒ՝ՠեG;䅊H耻Ð䃐cute耻É䃉ƀaiyӒӗӜron;䄚rc耻Ê䃊;䐭ot;䄖r;쀀𝔈rave耻È䃈ement;戈ĀapӺӾcr;䄒tyɓԆ\0\0ԒmallSquare;旻erySmallSquare;斫ĀgpԦԪon;䄘f;쀀𝔼silon;䎕uĀaiԼՉlĀ;TՂՃ橵ilde;扂librium;懌Āci՗՚r;愰m;橳a;䎗ml耻Ë䃋Āipժկsts;戃onentialE;慇ʀcfiosօֈ֍ֲ׌y;䐤r;쀀𝔉lledɓ֗\0\0֣mallSquare;旼erySmallSquare;斪Ͱֺ\0ֿ\0\0ׄf;쀀𝔽All;戀riertrf;愱cò׋؀JTabcdfgorstר׬ׯ׺؀ؒؖ؛؝أ٬ٲcy;䐃耻>䀾mmaĀ;d׷׸䎓;䏜reve;䄞ƀeiy؇،ؐdil;䄢rc;䄜;䐓ot;䄠r;쀀𝔊;拙pf;쀀𝔾eater̀EFGLSTصلَٖٛ٦qualĀ;Lؾؿ扥ess;招ullEqual;执reater;檢ess;扷lantEqual;橾ilde;扳cr;쀀𝒢;扫ЀAacfiosuڅڋږڛڞڪھۊRDcy;䐪Āctڐڔek;䋇;䁞irc;䄤r;愌lbertSpace;愋ǰگ\0ڲf;愍izontalLine;攀Āctۃۅòکrok;䄦mpńېۘownHumðįqual;扏܀EJOacdfgmnostuۺ۾܃܇܎ܚܞܡܨ݄ݸދޏޕcy;䐕lig;䄲cy;䐁cute耻Í䃍Āiyܓܘrc耻Î䃎;䐘ot;䄰r;愑rave耻Ì䃌ƀ;apܠܯܿĀcgܴܷr;䄪inaryI;慈lieóϝǴ݉\0ݢĀ;eݍݎ戬Āgrݓݘral;戫section;拂isibleĀCTݬݲomma;恣imes;恢ƀgptݿރވon;䄮f;쀀𝕀a;䎙cr;愐ilde;䄨ǫޚ\0ޞcy;䐆l耻Ï䃏ʀcfosuެ޷޼߂ߐĀiyޱ޵rc;䄴;䐙r;쀀𝔍pf;쀀𝕁ǣ߇\0ߌr;쀀𝒥rcy;䐈kcy;䐄΀HJacfosߤߨ߽߬߱ࠂࠈcy;䐥cy;䐌ppa;䎚Āey߶߻dil;䄶;䐚r;쀀𝔎pf;쀀𝕂cr;쀀𝒦րJTaceflmostࠥࠩࠬࡐࡣ঳সে্਷ੇcy;䐉耻<䀼ʀcmnpr࠷࠼ࡁࡄࡍute;䄹bda;䎛g;柪lacetrf;愒r;憞ƀaeyࡗ࡜ࡡron;䄽dil;䄻;䐛Āfsࡨ॰tԀACDFRTUVarࡾࢩࢱࣦ࣠ࣼयज़ΐ४Ānrࢃ࢏gleBracket;柨rowƀ;BR࢙࢚࢞憐ar;懤ightArrow;懆eiling;挈oǵࢷ\0ࣃbleBracket;柦nǔࣈ\0࣒eeVector;楡ectorĀ;Bࣛࣜ懃ar;楙loor;挊ightĀAV࣯ࣵrrow;憔ector;楎Āerँगeƀ;AVउऊऐ抣rrow;憤ector;楚iangleƀ;BEतथऩ抲ar;槏qual;抴pƀDTVषूौownVector;楑eeVector;楠ectorĀ;Bॖॗ憿ar;楘ectorĀ;B॥०憼ar;楒ightáΜs̀EFGLSTॾঋকঝঢভqualGreater;拚ullEqual;扦reater;扶ess;檡lantEqual;橽ilde;扲r;쀀𝔏Ā;eঽা拘ftarrow;懚idot;䄿ƀnpw৔ਖਛgȀLRlr৞৷ਂਐeftĀAR০৬rrow;柵ightArrow;柷ightArrow;柶eftĀarγਊightáοightáϊf;쀀𝕃erĀLRਢਬeftArrow;憙ightArrow;憘ƀchtਾੀੂòࡌ;憰rok;䅁;扪Ѐacefiosuਗ਼੝੠੷੼અઋ઎p;椅y;䐜Ādl੥੯iumSpace;恟lintrf;愳r;쀀𝔐nusPlus;戓pf;쀀𝕄cò੶;䎜ҀJacefostuણધભીଔଙඑ඗ඞcy;䐊cute;䅃ƀaey઴હાron;䅇dil;䅅;䐝ƀgswે૰଎ativeƀMTV૓૟૨ediumSpace;怋hiĀcn૦૘ë૙eryThiî૙tedĀGL૸ଆreaterGreateòٳessLesóੈLine;䀊r;쀀𝔑ȀBnptଢନଷ଺reak;恠BreakingSpace;䂠f;愕ڀ;CDEGHLNPRSTV୕ୖ୪୼஡௫ఄ౞಄ದ೘ൡඅ櫬Āou୛୤ngruent;扢pCap;扭oubleVerticalBar;戦ƀlqxஃஊ஛ement;戉ualĀ;Tஒஓ扠ilde;쀀≂̸ists;戄reater΀;EFGLSTஶஷ஽௉௓௘௥扯qual;扱ullEqual;쀀≧̸reater;쀀≫̸ess;批lantEqual;쀀⩾̸ilde;扵umpń௲௽ownHump;쀀≎̸qual;쀀≏̸eĀfsఊధtTriangleƀ;BEచఛడ拪ar;쀀⧏̸qual;括s̀;EGLSTవశ఼ౄోౘ扮qual;扰reater;扸ess;쀀≪̸lantEqual;쀀⩽̸ilde;扴estedĀGL౨౹reaterGreater;쀀⪢̸essLess;쀀⪡̸recedesƀ;ESಒಓಛ技qual;쀀⪯̸lantEqual;拠ĀeiಫಹverseElement;戌ghtTriangleƀ;BEೋೌ೒拫ar;쀀⧐̸qual;拭ĀquೝഌuareSuĀbp೨೹setĀ;E೰ೳ쀀⊏̸qual;拢ersetĀ;Eഃആ쀀⊐̸qual;拣ƀbcpഓതൎsetĀ;Eഛഞ쀀⊂⃒qual;抈ceedsȀ;ESTലള഻െ抁qual;쀀⪰̸lantEqual;拡ilde;쀀≿̸ersetĀ;E൘൛쀀⊃⃒qual;抉ildeȀ;EFT൮൯൵ൿ扁qual;扄ullEqual;扇ilde;扉erticalBar;戤cr;쀀𝒩ilde耻Ñ䃑;䎝܀Eacdfgmoprstuvලෂ෉෕ෛ෠෧෼ขภยา฿ไlig;䅒cute耻Ó䃓Āiy෎ීrc耻Ô䃔;䐞blac;䅐r;쀀𝔒rave耻Ò䃒ƀaei෮ෲ෶cr;䅌ga;䎩cron;䎟pf;쀀𝕆enCurlyĀDQฎบoubleQuote;怜uote;怘;橔Āclวฬr;쀀𝒪ash耻Ø䃘iŬื฼de耻Õ䃕es;樷ml耻Ö䃖erĀBP๋๠Āar๐๓r;怾acĀek๚๜;揞et;掴arenthesis;揜Ҁacfhilors๿ງຊຏຒດຝະ໼rtialD;戂y;䐟r;쀀𝔓i;䎦;䎠usMinus;䂱Āipຢອncareplanåڝf;愙Ȁ;eio຺ູ໠໤檻cedesȀ;EST່້໏໚扺qual;檯lantEqual;扼ilde;找me;怳Ādp໩໮uct;戏ortionĀ;aȥ໹l;戝Āci༁༆r;쀀𝒫;䎨ȀUfos༑༖༛༟OT耻"䀢r;쀀𝔔pf;愚cr;쀀𝒬؀BEacefhiorsu༾གྷཇའཱིྦྷྪྭ႖ႩႴႾarr;椐G耻®䂮ƀcnrཎནབute;䅔g;柫rĀ;tཛྷཝ憠l;椖ƀaeyཧཬཱron;䅘dil;䅖;䐠Ā;vླྀཹ愜erseĀEUྂྙĀlq྇ྎement;戋uilibrium;懋pEquilibrium;楯r»ཹo;䎡ghtЀACDFTUVa࿁࿫࿳ဢဨၛႇϘĀnr࿆࿒gleBracket;柩rowƀ;BL࿜࿝࿡憒ar;懥eftArrow;懄eiling;按oǵ࿹\0စbleBracket;柧nǔည\0နeeVector;楝ectorĀ;Bဝသ懂ar;楕loor;挋Āerိ၃eƀ;AVဵံြ抢rrow;憦ector;楛iangleƀ;BEၐၑၕ抳ar;槐qual;抵pƀDTVၣၮၸownVector;楏eeVector;楜ectorĀ;Bႂႃ憾ar;楔ectorĀ;B႑႒懀ar;楓Āpuႛ႞f;愝ndImplies;楰ightarrow;懛ĀchႹႼr;愛;憱leDelayed;槴ڀHOacfhimoqstuფჱჷჽᄙᄞᅑᅖᅡᅧᆵᆻᆿĀCcჩხHcy;䐩y;䐨FTcy;䐬cute;䅚ʀ;aeiyᄈᄉᄎᄓᄗ檼ron;䅠dil;䅞rc;䅜;䐡r;쀀𝔖ortȀDLRUᄪᄴᄾᅉownArrow»ОeftArrow»࢚ightArrow»࿝pArrow;憑gma;䎣allCircle;战pf;쀀𝕊ɲᅭ\0\0ᅰt;戚areȀ;ISUᅻᅼᆉᆯ斡ntersection;抓uĀbpᆏᆞsetĀ;Eᆗᆘ抏qual;抑ersetĀ;Eᆨᆩ抐qual;抒nion;抔cr;쀀𝒮ar;拆ȀbcmpᇈᇛሉላĀ;sᇍᇎ拐etĀ;Eᇍᇕqual;抆ĀchᇠህeedsȀ;ESTᇭᇮᇴᇿ扻qual;檰lantEqual;扽ilde;承Tháྌ;我ƀ;esሒሓሣ拑rsetĀ;Eሜም抃qual;抇et»ሓրHRSacfhiorsሾቄ቉ቕ቞ቱቶኟዂወዑORN耻Þ䃞ADE;愢ĀHc቎ቒcy;䐋y;䐦Ābuቚቜ;䀉;䎤ƀaeyብቪቯron;䅤dil;䅢;䐢r;쀀𝔗Āeiቻ኉ǲኀ\0ኇefore;戴a;䎘Ācn኎ኘkSpace;쀀  Space;怉ldeȀ;EFTካኬኲኼ戼qual;扃ullEqual;扅ilde;扈pf;쀀𝕋ipleDot;惛Āctዖዛr;쀀𝒯rok;䅦ૡዷጎጚጦ\0ጬጱ\0\0\0\0\0ጸጽ፷ᎅ\0᏿ᐄᐊᐐĀcrዻጁute耻Ú䃚rĀ;oጇገ憟cir;楉rǣጓ\0጖y;䐎ve;䅬Āiyጞጣrc耻Û䃛;䐣blac;䅰r;쀀𝔘rave耻Ù䃙acr;䅪Ādiፁ፩erĀBPፈ፝Āarፍፐr;䁟acĀekፗፙ;揟et;掵arenthesis;揝onĀ;P፰፱拃lus;抎Āgp፻፿on;䅲f;쀀𝕌ЀADETadps᎕ᎮᎸᏄϨᏒᏗᏳrrowƀ;BDᅐᎠᎤar;椒ownArrow;懅ownArrow;憕quilibrium;楮eeĀ;AᏋᏌ报rrow;憥ownáϳerĀLRᏞᏨeftArrow;憖ightArrow;憗iĀ;lᏹᏺ䏒on;䎥ing;䅮cr;쀀𝒰ilde;䅨ml耻Ü䃜ҀDbcdefosvᐧᐬᐰᐳᐾᒅᒊᒐᒖash;披ar;櫫y;䐒ashĀ;lᐻᐼ抩;櫦Āerᑃᑅ;拁ƀbtyᑌᑐᑺar;怖Ā;iᑏᑕcalȀBLSTᑡᑥᑪᑴar;戣ine;䁼eparator;杘ilde;所ThinSpace;怊r;쀀𝔙pf;쀀𝕍cr;쀀𝒱dash;抪ʀcefosᒧᒬᒱᒶᒼirc;䅴dge;拀r;쀀𝔚pf;쀀𝕎cr;쀀𝒲Ȁfiosᓋᓐᓒᓘr;쀀𝔛;䎞pf;쀀𝕏cr;쀀𝒳ҀAIUacfosuᓱᓵᓹᓽᔄᔏᔔᔚᔠcy;䐯cy;䐇cy;䐮cute耻Ý䃝Āiyᔉᔍrc;䅶;䐫r;쀀𝔜pf;쀀𝕐cr;쀀𝒴ml;䅸ЀHacdefosᔵᔹᔿᕋᕏᕝᕠᕤcy;䐖cute;䅹Āayᕄᕉron;䅽;䐗ot;䅻ǲᕔ\0ᕛoWidtè૙a;䎖r;愨pf;愤cr;쀀𝒵௡ᖃᖊᖐ\0ᖰᖶᖿ\0\0\0\0ᗆᗛᗫᙟ᙭\0ᚕ᚛ᚲᚹ\0ᚾcute耻á䃡reve;䄃̀;Ediuyᖜᖝᖡᖣᖨᖭ戾;쀀∾̳;房rc耻â䃢te肻´̆;䐰lig耻æ䃦Ā;r²ᖺ;쀀𝔞rave耻à䃠ĀepᗊᗖĀfpᗏᗔsym;愵èᗓha;䎱ĀapᗟcĀclᗤᗧr;䄁g;樿ɤᗰ\0\0ᘊʀ;adsvᗺᗻᗿᘁᘇ戧nd;橕;橜lope;橘;橚΀;elmrszᘘᘙᘛᘞᘿᙏᙙ戠;榤e»ᘙsdĀ;aᘥᘦ戡ѡᘰᘲᘴᘶᘸᘺᘼᘾ;榨;榩;榪;榫;榬;榭;榮;榯tĀ;vᙅᙆ戟bĀ;dᙌᙍ抾;榝Āptᙔᙗh;戢»¹arr;捼Āgpᙣᙧon;䄅f;쀀𝕒΀;Eaeiop዁ᙻᙽᚂᚄᚇᚊ;橰cir;橯;扊d;手s;䀧roxĀ;e዁ᚒñᚃing耻å䃥ƀctyᚡᚦᚨr;쀀𝒶;䀪mpĀ;e዁ᚯñʈilde耻ã䃣ml耻ä䃤Āciᛂᛈoninôɲnt;樑ࠀNabcdefiklnoprsu᛭ᛱᜰ᜼ᝃᝈ᝸᝽០៦ᠹᡐᜍ᤽᥈ᥰot;櫭Ācrᛶ᜞kȀcepsᜀᜅᜍᜓong;扌psilon;䏶rime;怵imĀ;e᜚᜛戽q;拍Ŷᜢᜦee;抽edĀ;gᜬᜭ挅e»ᜭrkĀ;t፜᜷brk;掶Āoyᜁᝁ;䐱quo;怞ʀcmprtᝓ᝛ᝡᝤᝨausĀ;eĊĉptyv;榰séᜌnoõēƀahwᝯ᝱ᝳ;䎲;愶een;扬r;쀀𝔟g΀costuvwឍឝឳេ៕៛៞ƀaiuបពរðݠrc;旯p»፱ƀdptឤឨឭot;樀lus;樁imes;樂ɱឹ\0\0ើcup;樆ar;昅riangleĀdu៍្own;施p;斳plus;樄eåᑄåᒭarow;植ƀako៭ᠦᠵĀcn៲ᠣkƀlst៺֫᠂ozenge;槫riangleȀ;dlr᠒᠓᠘᠝斴own;斾eft;旂ight;斸k;搣Ʊᠫ\0ᠳƲᠯ\0ᠱ;斒;斑4;斓ck;斈ĀeoᠾᡍĀ;qᡃᡆ쀀=⃥uiv;쀀≡⃥t;挐Ȁptwxᡙᡞᡧᡬf;쀀𝕓Ā;tᏋᡣom»Ꮜtie;拈؀DHUVbdhmptuvᢅᢖᢪᢻᣗᣛᣬ᣿ᤅᤊᤐᤡȀLRlrᢎᢐᢒᢔ;敗;敔;敖;敓ʀ;DUduᢡᢢᢤᢦᢨ敐;敦;敩;敤;敧ȀLRlrᢳᢵᢷᢹ;敝;敚;敜;教΀;HLRhlrᣊᣋᣍᣏᣑᣓᣕ救;敬;散;敠;敫;敢;敟ox;槉ȀLRlrᣤᣦᣨᣪ;敕;敒;攐;攌ʀ;DUduڽ᣷᣹᣻᣽;敥;敨;攬;攴inus;抟lus;択imes;抠ȀLRlrᤙᤛᤝ᤟;敛;敘;攘;攔΀;HLRhlrᤰᤱᤳᤵᤷ᤻᤹攂;敪;敡;敞;攼;攤;攜Āevģ᥂bar耻¦䂦Ȁceioᥑᥖᥚᥠr;쀀𝒷mi;恏mĀ;e᜚᜜lƀ;bhᥨᥩᥫ䁜;槅sub;柈Ŭᥴ᥾lĀ;e᥹᥺怢t»᥺pƀ;Eeįᦅᦇ;檮Ā;qۜۛೡᦧ\0᧨ᨑᨕᨲ\0ᨷᩐ\0\0᪴\0\0᫁\0\0ᬡᬮ᭍᭒\0᯽\0ᰌƀcpr᦭ᦲ᧝ute;䄇̀;abcdsᦿᧀᧄ᧊᧕᧙戩nd;橄rcup;橉Āau᧏᧒p;橋p;橇ot;橀;쀀∩︀Āeo᧢᧥t;恁îړȀaeiu᧰᧻ᨁᨅǰ᧵\0᧸s;橍on;䄍dil耻ç䃧rc;䄉psĀ;sᨌᨍ橌m;橐ot;䄋ƀdmnᨛᨠᨦil肻¸ƭptyv;榲t脀¢;eᨭᨮ䂢räƲr;쀀𝔠ƀceiᨽᩀᩍy;䑇ckĀ;mᩇᩈ朓ark»ᩈ;䏇r΀;Ecefms᩟᩠ᩢᩫ᪤᪪᪮旋;槃ƀ;elᩩᩪᩭ䋆q;扗eɡᩴ\0\0᪈rrowĀlr᩼᪁eft;憺ight;憻ʀRSacd᪒᪔᪖᪚᪟»ཇ;擈st;抛irc;抚ash;抝nint;樐id;櫯cir;槂ubsĀ;u᪻᪼晣it»᪼ˬ᫇᫔᫺\0ᬊonĀ;eᫍᫎ䀺Ā;qÇÆɭ᫙\0\0᫢aĀ;t᫞᫟䀬;䁀ƀ;fl᫨᫩᫫戁îᅠeĀmx᫱᫶ent»᫩eóɍǧ᫾\0ᬇĀ;dኻᬂot;橭nôɆƀfryᬐᬔᬗ;쀀𝕔oäɔ脀©;sŕᬝr;愗Āaoᬥᬩrr;憵ss;朗Ācuᬲᬷr;쀀𝒸Ābpᬼ᭄Ā;eᭁᭂ櫏;櫑Ā;eᭉᭊ櫐;櫒dot;拯΀delprvw᭠᭬᭷ᮂᮬᯔ᯹arrĀlr᭨᭪;椸;椵ɰ᭲\0\0᭵r;拞c;拟arrĀ;p᭿ᮀ憶;椽̀;bcdosᮏᮐᮖᮡᮥᮨ截rcap;橈Āauᮛᮞp;橆p;橊ot;抍r;橅;쀀∪︀Ȁalrv᮵ᮿᯞᯣrrĀ;mᮼᮽ憷;椼yƀevwᯇᯔᯘqɰᯎ\0\0ᯒreã᭳uã᭵ee;拎edge;拏en耻¤䂤earrowĀlrᯮ᯳eft»ᮀight»ᮽeäᯝĀciᰁᰇoninôǷnt;戱lcty;挭ঀAHabcdefhijlorstuwz᰸᰻᰿ᱝᱩᱵᲊᲞᲬᲷ᳻᳿ᴍᵻᶑᶫᶻ᷆᷍rò΁ar;楥Ȁglrs᱈ᱍ᱒᱔ger;怠eth;愸òᄳhĀ;vᱚᱛ怐»ऊūᱡᱧarow;椏aã̕Āayᱮᱳron;䄏;䐴ƀ;ao̲ᱼᲄĀgrʿᲁr;懊tseq;橷ƀglmᲑᲔᲘ耻°䂰ta;䎴ptyv;榱ĀirᲣᲨsht;楿;쀀𝔡arĀlrᲳᲵ»ࣜ»သʀaegsv᳂͸᳖᳜᳠mƀ;oș᳊᳔ndĀ;ș᳑uit;晦amma;䏝in;拲ƀ;io᳧᳨᳸䃷de脀÷;o᳧ᳰntimes;拇nø᳷cy;䑒cɯᴆ\0\0ᴊrn;挞op;挍ʀlptuwᴘᴝᴢᵉᵕlar;䀤f;쀀𝕕ʀ;emps̋ᴭᴷᴽᵂqĀ;d͒ᴳot;扑inus;戸lus;戔quare;抡blebarwedgåúnƀadhᄮᵝᵧownarrowóᲃarpoonĀlrᵲᵶefôᲴighôᲶŢᵿᶅkaro÷གɯᶊ\0\0ᶎrn;挟op;挌ƀcotᶘᶣᶦĀryᶝᶡ;쀀𝒹;䑕l;槶rok;䄑Ādrᶰᶴot;拱iĀ;fᶺ᠖斿Āah᷀᷃ròЩaòྦangle;榦Āci᷒ᷕy;䑟grarr;柿ऀDacdefglmnopqrstuxḁḉḙḸոḼṉṡṾấắẽỡἪἷὄ὎὚ĀDoḆᴴoôᲉĀcsḎḔute耻é䃩ter;橮ȀaioyḢḧḱḶron;䄛rĀ;cḭḮ扖耻ê䃪lon;払;䑍ot;䄗ĀDrṁṅot;扒;쀀𝔢ƀ;rsṐṑṗ檚ave耻è䃨Ā;dṜṝ檖ot;檘Ȁ;ilsṪṫṲṴ檙nters;揧;愓Ā;dṹṺ檕ot;檗ƀapsẅẉẗcr;䄓tyƀ;svẒẓẕ戅et»ẓpĀ1;ẝẤĳạả;怄;怅怃ĀgsẪẬ;䅋p;怂ĀgpẴẸon;䄙f;쀀𝕖ƀalsỄỎỒrĀ;sỊị拕l;槣us;橱iƀ;lvỚớở䎵on»ớ;䏵ȀcsuvỪỳἋἣĀioữḱrc»Ḯɩỹ\0\0ỻíՈantĀglἂἆtr»ṝess»Ṻƀaeiἒ἖Ἒls;䀽st;扟vĀ;DȵἠD;橸parsl;槥ĀDaἯἳot;打rr;楱ƀcdiἾὁỸr;愯oô͒ĀahὉὋ;䎷耻ð䃰Āmrὓὗl耻ë䃫o;悬ƀcipὡὤὧl;䀡sôծĀeoὬὴctatioîՙnentialåչৡᾒ\0ᾞ\0ᾡᾧ\0\0ῆῌ\0ΐ\0ῦῪ \0 ⁚llingdotseñṄy;䑄male;晀ƀilrᾭᾳ῁lig;耀ﬃɩᾹ\0\0᾽g;耀ﬀig;耀ﬄ;쀀𝔣lig;耀ﬁlig;쀀fjƀaltῙ῜ῡt;晭ig;耀ﬂns;斱of;䆒ǰ΅\0ῳf;쀀𝕗ĀakֿῷĀ;vῼ´拔;櫙artint;樍Āao‌⁕Ācs‑⁒α‚‰‸⁅⁈\0⁐β•‥‧‪‬\0‮耻½䂽;慓耻¼䂼;慕;慙;慛Ƴ‴\0‶;慔;慖ʴ‾⁁\0\0⁃耻¾䂾;慗;慜5;慘ƶ⁌\0⁎;慚;慝8;慞l;恄wn;挢cr;쀀𝒻ࢀEabcdefgijlnorstv₂₉₟₥₰₴⃰⃵⃺⃿℃ℒℸ̗ℾ⅒↞Ā;lٍ₇;檌ƀcmpₐₕ₝ute;䇵maĀ;dₜ᳚䎳;檆reve;䄟Āiy₪₮rc;䄝;䐳ot;䄡Ȁ;lqsؾق₽⃉ƀ;qsؾٌ⃄lanô٥Ȁ;cdl٥⃒⃥⃕c;檩otĀ;o⃜⃝檀Ā;l⃢⃣檂;檄Ā;e⃪⃭쀀⋛︀s;檔r;쀀𝔤Ā;gٳ؛mel;愷cy;䑓Ȁ;Eajٚℌℎℐ;檒;檥;檤ȀEaesℛℝ℩ℴ;扩pĀ;p℣ℤ檊rox»ℤĀ;q℮ℯ檈Ā;q℮ℛim;拧pf;쀀𝕘Āci⅃ⅆr;愊mƀ;el٫ⅎ⅐;檎;檐茀>;cdlqr׮ⅠⅪⅮⅳⅹĀciⅥⅧ;檧r;橺ot;拗Par;榕uest;橼ʀadelsↄⅪ←ٖ↛ǰ↉\0↎proø₞r;楸qĀlqؿ↖lesó₈ií٫Āen↣↭rtneqq;쀀≩︀Å↪ԀAabcefkosy⇄⇇⇱⇵⇺∘∝∯≨≽ròΠȀilmr⇐⇔⇗⇛rsðᒄf»․ilôکĀdr⇠⇤cy;䑊ƀ;cwࣴ⇫⇯ir;楈;憭ar;意irc;䄥ƀalr∁∎∓rtsĀ;u∉∊晥it»∊lip;怦con;抹r;쀀𝔥sĀew∣∩arow;椥arow;椦ʀamopr∺∾≃≞≣rr;懿tht;戻kĀlr≉≓eftarrow;憩ightarrow;憪f;쀀𝕙bar;怕ƀclt≯≴≸r;쀀𝒽asè⇴rok;䄧Ābp⊂⊇ull;恃hen»ᱛૡ⊣\0⊪\0⊸⋅⋎\0⋕⋳\0\0⋸⌢⍧⍢⍿\0⎆⎪⎴cute耻í䃭ƀ;iyݱ⊰⊵rc耻î䃮;䐸Ācx⊼⊿y;䐵cl耻¡䂡ĀfrΟ⋉;쀀𝔦rave耻ì䃬Ȁ;inoܾ⋝⋩⋮Āin⋢⋦nt;樌t;戭fin;槜ta;愩lig;䄳ƀaop⋾⌚⌝ƀcgt⌅⌈⌗r;䄫ƀelpܟ⌏⌓inåގarôܠh;䄱f;抷ed;䆵ʀ;cfotӴ⌬⌱⌽⍁are;愅inĀ;t⌸⌹戞ie;槝doô⌙ʀ;celpݗ⍌⍐⍛⍡al;抺Āgr⍕⍙eróᕣã⍍arhk;樗rod;樼Ȁcgpt⍯⍲⍶⍻y;䑑on;䄯f;쀀𝕚a;䎹uest耻¿䂿Āci⎊⎏r;쀀𝒾nʀ;EdsvӴ⎛⎝⎡ӳ;拹ot;拵Ā;v⎦⎧拴;拳Ā;iݷ⎮lde;䄩ǫ⎸\0⎼cy;䑖l耻ï䃯̀cfmosu⏌⏗⏜⏡⏧⏵Āiy⏑⏕rc;䄵;䐹r;쀀𝔧ath;䈷pf;쀀𝕛ǣ⏬\0⏱r;쀀𝒿rcy;䑘kcy;䑔Ѐacfghjos␋␖␢␧␭␱␵␻ppaĀ;v␓␔䎺;䏰Āey␛␠dil;䄷;䐺r;쀀𝔨reen;䄸cy;䑅cy;䑜pf;쀀𝕜cr;쀀𝓀஀ABEHabcdefghjlmnoprstuv⑰⒁⒆⒍⒑┎┽╚▀♎♞♥♹♽⚚⚲⛘❝❨➋⟀⠁⠒ƀart⑷⑺⑼rò৆òΕail;椛arr;椎Ā;gঔ⒋;檋ar;楢ॣ⒥\0⒪\0⒱\0\0\0\0\0⒵Ⓔ\0ⓆⓈⓍ\0⓹ute;䄺mptyv;榴raîࡌbda;䎻gƀ;dlࢎⓁⓃ;榑åࢎ;檅uo耻«䂫rЀ;bfhlpst࢙ⓞⓦⓩ⓫⓮⓱⓵Ā;f࢝ⓣs;椟s;椝ë≒p;憫l;椹im;楳l;憢ƀ;ae⓿─┄檫il;椙Ā;s┉┊檭;쀀⪭︀ƀabr┕┙┝rr;椌rk;杲Āak┢┬cĀek┨┪;䁻;䁛Āes┱┳;榋lĀdu┹┻;榏;榍Ȁaeuy╆╋╖╘ron;䄾Ādi═╔il;䄼ìࢰâ┩;䐻Ȁcqrs╣╦╭╽a;椶uoĀ;rนᝆĀdu╲╷har;楧shar;楋h;憲ʀ;fgqs▋▌উ◳◿扤tʀahlrt▘▤▷◂◨rrowĀ;t࢙□aé⓶arpoonĀdu▯▴own»њp»०eftarrows;懇ightƀahs◍◖◞rrowĀ;sࣴࢧarpoonó྘quigarro÷⇰hreetimes;拋ƀ;qs▋ও◺lanôবʀ;cdgsব☊☍☝☨c;檨otĀ;o☔☕橿Ā;r☚☛檁;檃Ā;e☢☥쀀⋚︀s;檓ʀadegs☳☹☽♉♋pproøⓆot;拖qĀgq♃♅ôউgtò⒌ôছiíলƀilr♕࣡♚sht;楼;쀀𝔩Ā;Eজ♣;檑š♩♶rĀdu▲♮Ā;l॥♳;楪lk;斄cy;䑙ʀ;achtੈ⚈⚋⚑⚖rò◁orneòᴈard;楫ri;旺Āio⚟⚤dot;䅀ustĀ;a⚬⚭掰che»⚭ȀEaes⚻⚽⛉⛔;扨pĀ;p⛃⛄檉rox»⛄Ā;q⛎⛏檇Ā;q⛎⚻im;拦Ѐabnoptwz⛩⛴⛷✚✯❁❇❐Ānr⛮⛱g;柬r;懽rëࣁgƀlmr⛿✍✔eftĀar০✇ightá৲apsto;柼ightá৽parrowĀlr✥✩efô⓭ight;憬ƀafl✶✹✽r;榅;쀀𝕝us;樭imes;樴š❋❏st;戗áፎƀ;ef❗❘᠀旊nge»❘arĀ;l❤❥䀨t;榓ʀachmt❳❶❼➅➇ròࢨorneòᶌarĀ;d྘➃;業;怎ri;抿̀achiqt➘➝ੀ➢➮➻quo;怹r;쀀𝓁mƀ;egল➪➬;檍;檏Ābu┪➳oĀ;rฟ➹;怚rok;䅂萀<;cdhilqrࠫ⟒☹⟜⟠⟥⟪⟰Āci⟗⟙;檦r;橹reå◲mes;拉arr;楶uest;橻ĀPi⟵⟹ar;榖ƀ;ef⠀भ᠛旃rĀdu⠇⠍shar;楊har;楦Āen⠗⠡rtneqq;쀀≨︀Å⠞܀Dacdefhilnopsu⡀⡅⢂⢎⢓⢠⢥⢨⣚⣢⣤ઃ⣳⤂Dot;戺Ȁclpr⡎⡒⡣⡽r耻¯䂯Āet⡗⡙;時Ā;e⡞⡟朠se»⡟Ā;sျ⡨toȀ;dluျ⡳⡷⡻owîҌefôएðᏑker;斮Āoy⢇⢌mma;権;䐼ash;怔asuredangle»ᘦr;쀀𝔪o;愧ƀcdn⢯⢴⣉ro耻µ䂵Ȁ;acdᑤ⢽⣀⣄sôᚧir;櫰ot肻·Ƶusƀ;bd⣒ᤃ⣓戒Ā;uᴼ⣘;横ţ⣞⣡p;櫛ò−ðઁĀdp⣩⣮els;抧f;쀀𝕞Āct⣸⣽r;쀀𝓂pos»ᖝƀ;lm⤉⤊⤍䎼timap;抸ఀGLRVabcdefghijlmoprstuvw⥂⥓⥾⦉⦘⧚⧩⨕⨚⩘⩝⪃⪕⪤⪨⬄⬇⭄⭿⮮ⰴⱧⱼ⳩Āgt⥇⥋;쀀⋙̸Ā;v⥐௏쀀≫⃒ƀelt⥚⥲⥶ftĀar⥡⥧rrow;懍ightarrow;懎;쀀⋘̸Ā;v⥻ే쀀≪⃒ightarrow;懏ĀDd⦎⦓ash;抯ash;抮ʀbcnpt⦣⦧⦬⦱⧌la»˞ute;䅄g;쀀∠⃒ʀ;Eiop඄⦼⧀⧅⧈;쀀⩰̸d;쀀≋̸s;䅉roø඄urĀ;a⧓⧔普lĀ;s⧓ସǳ⧟\0⧣p肻 ଷmpĀ;e௹ఀʀaeouy⧴⧾⨃⨐⨓ǰ⧹\0⧻;橃on;䅈dil;䅆ngĀ;dൾ⨊ot;쀀⩭̸p;橂;䐽ash;怓΀;Aadqsxஒ⨩⨭⨻⩁⩅⩐rr;懗rĀhr⨳⨶k;椤Ā;oᏲᏰot;쀀≐̸uiöୣĀei⩊⩎ar;椨í஘istĀ;s஠டr;쀀𝔫ȀEest௅⩦⩹⩼ƀ;qs஼⩭௡ƀ;qs஼௅⩴lanô௢ií௪Ā;rஶ⪁»ஷƀAap⪊⪍⪑rò⥱rr;憮ar;櫲ƀ;svྍ⪜ྌĀ;d⪡⪢拼;拺cy;䑚΀AEadest⪷⪺⪾⫂⫅⫶⫹rò⥦;쀀≦̸rr;憚r;急Ȁ;fqs఻⫎⫣⫯tĀar⫔⫙rro÷⫁ightarro÷⪐ƀ;qs఻⪺⫪lanôౕĀ;sౕ⫴»శiíౝĀ;rవ⫾iĀ;eచథiäඐĀpt⬌⬑f;쀀𝕟膀¬;in⬙⬚⬶䂬nȀ;Edvஉ⬤⬨⬮;쀀⋹̸ot;쀀⋵̸ǡஉ⬳⬵;拷;拶iĀ;vಸ⬼ǡಸ⭁⭃;拾;拽ƀaor⭋⭣⭩rȀ;ast୻⭕⭚⭟lleì୻l;쀀⫽⃥;쀀∂̸lint;樔ƀ;ceಒ⭰⭳uåಥĀ;cಘ⭸Ā;eಒ⭽ñಘȀAait⮈⮋⮝⮧rò⦈rrƀ;cw⮔⮕⮙憛;쀀⤳̸;쀀↝̸ghtarrow»⮕riĀ;eೋೖ΀chimpqu⮽⯍⯙⬄୸⯤⯯Ȁ;cerല⯆ഷ⯉uå൅;쀀𝓃ortɭ⬅\0\0⯖ará⭖mĀ;e൮⯟Ā;q൴൳suĀbp⯫⯭å೸åഋƀbcp⯶ⰑⰙȀ;Ees⯿ⰀഢⰄ抄;쀀⫅̸etĀ;eഛⰋqĀ;qണⰀcĀ;eലⰗñസȀ;EesⰢⰣൟⰧ抅;쀀⫆̸etĀ;e൘ⰮqĀ;qൠⰣȀgilrⰽⰿⱅⱇìௗlde耻ñ䃱çృiangleĀlrⱒⱜeftĀ;eచⱚñదightĀ;eೋⱥñ೗Ā;mⱬⱭ䎽ƀ;esⱴⱵⱹ䀣ro;愖p;怇ҀDHadgilrsⲏⲔⲙⲞⲣⲰⲶⳓⳣash;抭arr;椄p;쀀≍⃒ash;抬ĀetⲨⲬ;쀀≥⃒;쀀>⃒nfin;槞ƀAetⲽⳁⳅrr;椂;쀀≤⃒Ā;rⳊⳍ쀀<⃒ie;쀀⊴⃒ĀAtⳘⳜrr;椃rie;쀀⊵⃒im;쀀∼⃒ƀAan⳰⳴ⴂrr;懖rĀhr⳺⳽k;椣Ā;oᏧᏥear;椧ቓ᪕\0\0\0\0\0\0\0\0\0\0\0\0\0ⴭ\0ⴸⵈⵠⵥ⵲ⶄᬇ\0\0ⶍⶫ\0ⷈⷎ\0ⷜ⸙⸫⸾⹃Ācsⴱ᪗ute耻ó䃳ĀiyⴼⵅrĀ;c᪞ⵂ耻ô䃴;䐾ʀabios᪠ⵒⵗǈⵚlac;䅑v;樸old;榼lig;䅓Ācr⵩⵭ir;榿;쀀𝔬ͯ⵹\0\0⵼\0ⶂn;䋛ave耻ò䃲;槁Ābmⶈ෴ar;榵Ȁacitⶕ⶘ⶥⶨrò᪀Āir⶝ⶠr;榾oss;榻nå๒;槀ƀaeiⶱⶵⶹcr;䅍ga;䏉ƀcdnⷀⷅǍron;䎿;榶pf;쀀𝕠ƀaelⷔ⷗ǒr;榷rp;榹΀;adiosvⷪⷫⷮ⸈⸍⸐⸖戨rò᪆Ȁ;efmⷷⷸ⸂⸅橝rĀ;oⷾⷿ愴f»ⷿ耻ª䂪耻º䂺gof;抶r;橖lope;橗;橛ƀclo⸟⸡⸧ò⸁ash耻ø䃸l;折iŬⸯ⸴de耻õ䃵esĀ;aǛ⸺s;樶ml耻ö䃶bar;挽ૡ⹞\0⹽\0⺀⺝\0⺢⺹\0\0⻋ຜ\0⼓\0\0⼫⾼\0⿈rȀ;astЃ⹧⹲຅脀¶;l⹭⹮䂶leìЃɩ⹸\0\0⹻m;櫳;櫽y;䐿rʀcimpt⺋⺏⺓ᡥ⺗nt;䀥od;䀮il;怰enk;怱r;쀀𝔭ƀimo⺨⺰⺴Ā;v⺭⺮䏆;䏕maô੶ne;明ƀ;tv⺿⻀⻈䏀chfork»´;䏖Āau⻏⻟nĀck⻕⻝kĀ;h⇴⻛;愎ö⇴sҀ;abcdemst⻳⻴ᤈ⻹⻽⼄⼆⼊⼎䀫cir;樣ir;樢Āouᵀ⼂;樥;橲n肻±ຝim;樦wo;樧ƀipu⼙⼠⼥ntint;樕f;쀀𝕡nd耻£䂣Ԁ;Eaceinosu່⼿⽁⽄⽇⾁⾉⾒⽾⾶;檳p;檷uå໙Ā;c໎⽌̀;acens່⽙⽟⽦⽨⽾pproø⽃urlyeñ໙ñ໎ƀaes⽯⽶⽺pprox;檹qq;檵im;拨iíໟmeĀ;s⾈ຮ怲ƀEas⽸⾐⽺ð⽵ƀdfp໬⾙⾯ƀals⾠⾥⾪lar;挮ine;挒urf;挓Ā;t໻⾴ï໻rel;抰Āci⿀⿅r;쀀𝓅;䏈ncsp;怈̀fiopsu⿚⋢⿟⿥⿫⿱r;쀀𝔮pf;쀀𝕢rime;恗cr;쀀𝓆ƀaeo⿸〉〓tĀei⿾々rnionóڰnt;樖stĀ;e【】䀿ñἙô༔઀ABHabcdefhilmnoprstux぀けさすムㄎㄫㅇㅢㅲㆎ㈆㈕㈤㈩㉘㉮㉲㊐㊰㊷ƀartぇおがròႳòϝail;検aròᱥar;楤΀cdenqrtとふへみわゔヌĀeuねぱ;쀀∽̱te;䅕iãᅮmptyv;榳gȀ;del࿑らるろ;榒;榥å࿑uo耻»䂻rր;abcfhlpstw࿜ガクシスゼゾダッデナp;極Ā;f࿠ゴs;椠;椳s;椞ë≝ð✮l;楅im;楴l;憣;憝Āaiパフil;椚oĀ;nホボ戶aló༞ƀabrョリヮrò៥rk;杳ĀakンヽcĀekヹ・;䁽;䁝Āes㄂㄄;榌lĀduㄊㄌ;榎;榐Ȁaeuyㄗㄜㄧㄩron;䅙Ādiㄡㄥil;䅗ì࿲âヺ;䑀Ȁclqsㄴㄷㄽㅄa;椷dhar;楩uoĀ;rȎȍh;憳ƀacgㅎㅟངlȀ;ipsླྀㅘㅛႜnåႻarôྩt;断ƀilrㅩဣㅮsht;楽;쀀𝔯ĀaoㅷㆆrĀduㅽㅿ»ѻĀ;l႑ㆄ;楬Ā;vㆋㆌ䏁;䏱ƀgns㆕ㇹㇼht̀ahlrstㆤㆰ㇂㇘㇤㇮rrowĀ;t࿜ㆭaéトarpoonĀduㆻㆿowîㅾp»႒eftĀah㇊㇐rrowó࿪arpoonóՑightarrows;應quigarro÷ニhreetimes;拌g;䋚ingdotseñἲƀahm㈍㈐㈓rò࿪aòՑ;怏oustĀ;a㈞㈟掱che»㈟mid;櫮Ȁabpt㈲㈽㉀㉒Ānr㈷㈺g;柭r;懾rëဃƀafl㉇㉊㉎r;榆;쀀𝕣us;樮imes;樵Āap㉝㉧rĀ;g㉣㉤䀩t;榔olint;樒arò㇣Ȁachq㉻㊀Ⴜ㊅quo;怺r;쀀𝓇Ābu・㊊oĀ;rȔȓƀhir㊗㊛㊠reåㇸmes;拊iȀ;efl㊪ၙᠡ㊫方tri;槎luhar;楨;愞ൡ㋕㋛㋟㌬㌸㍱\0㍺㎤\0\0㏬㏰\0㐨㑈㑚㒭㒱㓊㓱\0㘖\0\0㘳cute;䅛quï➺Ԁ;Eaceinpsyᇭ㋳㋵㋿㌂㌋㌏㌟㌦㌩;檴ǰ㋺\0㋼;檸on;䅡uåᇾĀ;dᇳ㌇il;䅟rc;䅝ƀEas㌖㌘㌛;檶p;檺im;择olint;樓iíሄ;䑁otƀ;be㌴ᵇ㌵担;橦΀Aacmstx㍆㍊㍗㍛㍞㍣㍭rr;懘rĀhr㍐㍒ë∨Ā;oਸ਼਴t耻§䂧i;䀻war;椩mĀin㍩ðnuóñt;朶rĀ;o㍶⁕쀀𝔰Ȁacoy㎂㎆㎑㎠rp;景Āhy㎋㎏cy;䑉;䑈rtɭ㎙\0\0㎜iäᑤaraì⹯耻­䂭Āgm㎨㎴maƀ;fv㎱㎲㎲䏃;䏂Ѐ;deglnprካ㏅㏉㏎㏖㏞㏡㏦ot;橪Ā;q኱ኰĀ;E㏓㏔檞;檠Ā;E㏛㏜檝;檟e;扆lus;樤arr;楲aròᄽȀaeit㏸㐈㐏㐗Āls㏽㐄lsetmé㍪hp;樳parsl;槤Ādlᑣ㐔e;挣Ā;e㐜㐝檪Ā;s㐢㐣檬;쀀⪬︀ƀflp㐮㐳㑂tcy;䑌Ā;b㐸㐹䀯Ā;a㐾㐿槄r;挿f;쀀𝕤aĀdr㑍ЂesĀ;u㑔㑕晠it»㑕ƀcsu㑠㑹㒟Āau㑥㑯pĀ;sᆈ㑫;쀀⊓︀pĀ;sᆴ㑵;쀀⊔︀uĀbp㑿㒏ƀ;esᆗᆜ㒆etĀ;eᆗ㒍ñᆝƀ;esᆨᆭ㒖etĀ;eᆨ㒝ñᆮƀ;afᅻ㒦ְrť㒫ֱ»ᅼaròᅈȀcemt㒹㒾㓂㓅r;쀀𝓈tmîñiì㐕aræᆾĀar㓎㓕rĀ;f㓔ឿ昆Āan㓚㓭ightĀep㓣㓪psiloîỠhé⺯s»⡒ʀbcmnp㓻㕞ሉ㖋㖎Ҁ;Edemnprs㔎㔏㔑㔕㔞㔣㔬㔱㔶抂;櫅ot;檽Ā;dᇚ㔚ot;櫃ult;櫁ĀEe㔨㔪;櫋;把lus;檿arr;楹ƀeiu㔽㕒㕕tƀ;en㔎㕅㕋qĀ;qᇚ㔏eqĀ;q㔫㔨m;櫇Ābp㕚㕜;櫕;櫓c̀;acensᇭ㕬㕲㕹㕻㌦pproø㋺urlyeñᇾñᇳƀaes㖂㖈㌛pproø㌚qñ㌗g;晪ڀ123;Edehlmnps㖩㖬㖯ሜ㖲㖴㗀㗉㗕㗚㗟㗨㗭耻¹䂹耻²䂲耻³䂳;櫆Āos㖹㖼t;檾ub;櫘Ā;dሢ㗅ot;櫄sĀou㗏㗒l;柉b;櫗arr;楻ult;櫂ĀEe㗤㗦;櫌;抋lus;櫀ƀeiu㗴㘉㘌tƀ;enሜ㗼㘂qĀ;qሢ㖲eqĀ;q㗧㗤m;櫈Ābp㘑㘓;櫔;櫖ƀAan㘜㘠㘭rr;懙rĀhr㘦㘨ë∮Ā;oਫ਩war;椪lig耻ß䃟௡㙑㙝㙠ዎ㙳㙹\0㙾㛂\0\0\0\0\0㛛㜃\0㜉㝬\0\0\0㞇ɲ㙖\0\0㙛get;挖;䏄rë๟ƀaey㙦㙫㙰ron;䅥dil;䅣;䑂lrec;挕r;쀀𝔱Ȁeiko㚆㚝㚵㚼ǲ㚋\0㚑eĀ4fኄኁaƀ;sv㚘㚙㚛䎸ym;䏑Ācn㚢㚲kĀas㚨㚮pproø዁im»ኬsðኞĀas㚺㚮ð዁rn耻þ䃾Ǭ̟㛆⋧es膀×;bd㛏㛐㛘䃗Ā;aᤏ㛕r;樱;樰ƀeps㛡㛣㜀á⩍Ȁ;bcf҆㛬㛰㛴ot;挶ir;櫱Ā;o㛹㛼쀀𝕥rk;櫚á㍢rime;怴ƀaip㜏㜒㝤dåቈ΀adempst㜡㝍㝀㝑㝗㝜㝟ngleʀ;dlqr㜰㜱㜶㝀㝂斵own»ᶻeftĀ;e⠀㜾ñम;扜ightĀ;e㊪㝋ñၚot;旬inus;樺lus;樹b;槍ime;樻ezium;揢ƀcht㝲㝽㞁Āry㝷㝻;쀀𝓉;䑆cy;䑛rok;䅧Āio㞋㞎xô᝷headĀlr㞗㞠eftarro÷ࡏightarrow»ཝऀAHabcdfghlmoprstuw㟐㟓㟗㟤㟰㟼㠎㠜㠣㠴㡑㡝㡫㢩㣌㣒㣪㣶ròϭar;楣Ācr㟜㟢ute耻ú䃺òᅐrǣ㟪\0㟭y;䑞ve;䅭Āiy㟵㟺rc耻û䃻;䑃ƀabh㠃㠆㠋ròᎭlac;䅱aòᏃĀir㠓㠘sht;楾;쀀𝔲rave耻ù䃹š㠧㠱rĀlr㠬㠮»ॗ»ႃlk;斀Āct㠹㡍ɯ㠿\0\0㡊rnĀ;e㡅㡆挜r»㡆op;挏ri;旸Āal㡖㡚cr;䅫肻¨͉Āgp㡢㡦on;䅳f;쀀𝕦̀adhlsuᅋ㡸㡽፲㢑㢠ownáᎳarpoonĀlr㢈㢌efô㠭ighô㠯iƀ;hl㢙㢚㢜䏅»ᏺon»㢚parrows;懈ƀcit㢰㣄㣈ɯ㢶\0\0㣁rnĀ;e㢼㢽挝r»㢽op;挎ng;䅯ri;旹cr;쀀𝓊ƀdir㣙㣝㣢ot;拰lde;䅩iĀ;f㜰㣨»᠓Āam㣯㣲rò㢨l耻ü䃼angle;榧ހABDacdeflnoprsz㤜㤟㤩㤭㦵㦸㦽㧟㧤㧨㧳㧹㧽㨁㨠ròϷarĀ;v㤦㤧櫨;櫩asèϡĀnr㤲㤷grt;榜΀eknprst㓣㥆㥋㥒㥝㥤㦖appá␕othinçẖƀhir㓫⻈㥙opô⾵Ā;hᎷ㥢ïㆍĀiu㥩㥭gmá㎳Ābp㥲㦄setneqĀ;q㥽㦀쀀⊊︀;쀀⫋︀setneqĀ;q㦏㦒쀀⊋︀;쀀⫌︀Āhr㦛㦟etá㚜iangleĀlr㦪㦯eft»थight»ၑy;䐲ash»ံƀelr㧄㧒㧗ƀ;beⷪ㧋㧏ar;抻q;扚lip;拮Ābt㧜ᑨaòᑩr;쀀𝔳tré㦮suĀbp㧯㧱»ജ»൙pf;쀀𝕧roð໻tré㦴Ācu㨆㨋r;쀀𝓋Ābp㨐㨘nĀEe㦀㨖»㥾nĀEe㦒㨞»㦐igzag;榚΀cefoprs㨶㨻㩖㩛㩔㩡㩪irc;䅵Ādi㩀㩑Ābg㩅㩉ar;機eĀ;qᗺ㩏;扙erp;愘r;쀀𝔴pf;쀀𝕨Ā;eᑹ㩦atèᑹcr;쀀𝓌ૣណ㪇\0㪋\0㪐㪛\0\0㪝㪨㪫㪯\0\0㫃㫎\0㫘ៜ៟tré៑r;쀀𝔵ĀAa㪔㪗ròσrò৶;䎾ĀAa㪡㪤ròθrò৫að✓is;拻ƀdptឤ㪵㪾Āfl㪺ឩ;쀀𝕩imåឲĀAa㫇㫊ròώròਁĀcq㫒ីr;쀀𝓍Āpt៖㫜ré។Ѐacefiosu㫰㫽㬈㬌㬑㬕㬛㬡cĀuy㫶㫻te耻ý䃽;䑏Āiy㬂㬆rc;䅷;䑋n耻¥䂥r;쀀𝔶cy;䑗pf;쀀𝕪cr;쀀𝓎Ācm㬦㬩y;䑎l耻ÿ䃿Ԁacdefhiosw㭂㭈㭔㭘㭤㭩㭭㭴㭺㮀cute;䅺Āay㭍㭒ron;䅾;䐷ot;䅼Āet㭝㭡træᕟa;䎶r;쀀𝔷cy;䐶grarr;懝pf;쀀𝕫cr;쀀𝓏Ājn㮅㮇;怍j;怌'.split("").map((c) => c.charCodeAt(0))
);

// node_modules/dom-serializer/node_modules/entities/lib/esm/generated/decode-data-xml.js
var decode_data_xml_default = new Uint16Array(
  // prettier-ignore
  "Ȁaglq	\x1Bɭ\0\0p;䀦os;䀧t;䀾t;䀼uot;䀢".split("").map((c) => c.charCodeAt(0))
);

// node_modules/dom-serializer/node_modules/entities/lib/esm/decode_codepoint.js
var _a2;
var decodeMap2 = /* @__PURE__ */ new Map([
  [0, 65533],
  // C1 Unicode control character reference replacements
  [128, 8364],
  [130, 8218],
  [131, 402],
  [132, 8222],
  [133, 8230],
  [134, 8224],
  [135, 8225],
  [136, 710],
  [137, 8240],
  [138, 352],
  [139, 8249],
  [140, 338],
  [142, 381],
  [145, 8216],
  [146, 8217],
  [147, 8220],
  [148, 8221],
  [149, 8226],
  [150, 8211],
  [151, 8212],
  [152, 732],
  [153, 8482],
  [154, 353],
  [155, 8250],
  [156, 339],
  [158, 382],
  [159, 376]
]);
var fromCodePoint2 = (
  // eslint-disable-next-line @typescript-eslint/no-unnecessary-condition, node/no-unsupported-features/es-builtins
  (_a2 = String.fromCodePoint) !== null && _a2 !== void 0 ? _a2 : function(codePoint) {
    let output = "";
    if (codePoint > 65535) {
      codePoint -= 65536;
      output += String.fromCharCode(codePoint >>> 10 & 1023 | 55296);
      codePoint = 56320 | codePoint & 1023;
    }
    output += String.fromCharCode(codePoint);
    return output;
  }
);
function replaceCodePoint2(codePoint) {
  var _a3;
  if (codePoint >= 55296 && codePoint <= 57343 || codePoint > 1114111) {
    return 65533;
  }
  return (_a3 = decodeMap2.get(codePoint)) !== null && _a3 !== void 0 ? _a3 : codePoint;
}

// node_modules/dom-serializer/node_modules/entities/lib/esm/decode.js
var CharCodes3;
(function(CharCodes4) {
  CharCodes4[CharCodes4["NUM"] = 35] = "NUM";
  CharCodes4[CharCodes4["SEMI"] = 59] = "SEMI";
  CharCodes4[CharCodes4["EQUALS"] = 61] = "EQUALS";
  CharCodes4[CharCodes4["ZERO"] = 48] = "ZERO";
  CharCodes4[CharCodes4["NINE"] = 57] = "NINE";
  CharCodes4[CharCodes4["LOWER_A"] = 97] = "LOWER_A";
  CharCodes4[CharCodes4["LOWER_F"] = 102] = "LOWER_F";
  CharCodes4[CharCodes4["LOWER_X"] = 120] = "LOWER_X";
  CharCodes4[CharCodes4["LOWER_Z"] = 122] = "LOWER_Z";
  CharCodes4[CharCodes4["UPPER_A"] = 65] = "UPPER_A";
  CharCodes4[CharCodes4["UPPER_F"] = 70] = "UPPER_F";
  CharCodes4[CharCodes4["UPPER_Z"] = 90] = "UPPER_Z";
})(CharCodes3 || (CharCodes3 = {}));
var TO_LOWER_BIT2 = 32;
var BinTrieFlags2;
(function(BinTrieFlags3) {
  BinTrieFlags3[BinTrieFlags3["VALUE_LENGTH"] = 49152] = "VALUE_LENGTH";
  BinTrieFlags3[BinTrieFlags3["BRANCH_LENGTH"] = 16256] = "BRANCH_LENGTH";
  BinTrieFlags3[BinTrieFlags3["JUMP_TABLE"] = 127] = "JUMP_TABLE";
})(BinTrieFlags2 || (BinTrieFlags2 = {}));
function isNumber2(code) {
  return code >= CharCodes3.ZERO && code <= CharCodes3.NINE;
}
function isHexadecimalCharacter2(code) {
  return code >= CharCodes3.UPPER_A && code <= CharCodes3.UPPER_F || code >= CharCodes3.LOWER_A && code <= CharCodes3.LOWER_F;
}
function isAsciiAlphaNumeric2(code) {
  return code >= CharCodes3.UPPER_A && code <= CharCodes3.UPPER_Z || code >= CharCodes3.LOWER_A && code <= CharCodes3.LOWER_Z || isNumber2(code);
}
function isEntityInAttributeInvalidEnd2(code) {
  return code === CharCodes3.EQUALS || isAsciiAlphaNumeric2(code);
}
var EntityDecoderState2;
(function(EntityDecoderState3) {
  EntityDecoderState3[EntityDecoderState3["EntityStart"] = 0] = "EntityStart";
  EntityDecoderState3[EntityDecoderState3["NumericStart"] = 1] = "NumericStart";
  EntityDecoderState3[EntityDecoderState3["NumericDecimal"] = 2] = "NumericDecimal";
  EntityDecoderState3[EntityDecoderState3["NumericHex"] = 3] = "NumericHex";
  EntityDecoderState3[EntityDecoderState3["NamedEntity"] = 4] = "NamedEntity";
})(EntityDecoderState2 || (EntityDecoderState2 = {}));
var DecodingMode2;
(function(DecodingMode3) {
  DecodingMode3[DecodingMode3["Legacy"] = 0] = "Legacy";
  DecodingMode3[DecodingMode3["Strict"] = 1] = "Strict";
  DecodingMode3[DecodingMode3["Attribute"] = 2] = "Attribute";
})(DecodingMode2 || (DecodingMode2 = {}));
var EntityDecoder2 = class {
  constructor(decodeTree, emitCodePoint, errors) {
    this.decodeTree = decodeTree;
    this.emitCodePoint = emitCodePoint;
    this.errors = errors;
    this.state = EntityDecoderState2.EntityStart;
    this.consumed = 1;
    this.result = 0;
    this.treeIndex = 0;
    this.excess = 1;
    this.decodeMode = DecodingMode2.Strict;
  }
  /** Resets the instance to make it reusable. */
  startEntity(decodeMode) {
    this.decodeMode = decodeMode;
    this.state = EntityDecoderState2.EntityStart;
    this.result = 0;
    this.treeIndex = 0;
    this.excess = 1;
    this.consumed = 1;
  }
  /**
   * Write an entity to the decoder. This can be called multiple times with partial entities.
   * If the entity is incomplete, the decoder will return -1.
   *
   * Mirrors the implementation of `getDecoder`, but with the ability to stop decoding if the
   * entity is incomplete, and resume when the next string is written.
   *
   * @param string The string containing the entity (or a continuation of the entity).
   * @param offset The offset at which the entity begins. Should be 0 if this is not the first call.
   * @returns The number of characters that were consumed, or -1 if the entity is incomplete.
   */
  write(str, offset) {
    switch (this.state) {
      case EntityDecoderState2.EntityStart: {
        if (str.charCodeAt(offset) === CharCodes3.NUM) {
          this.state = EntityDecoderState2.NumericStart;
          this.consumed += 1;
          return this.stateNumericStart(str, offset + 1);
        }
        this.state = EntityDecoderState2.NamedEntity;
        return this.stateNamedEntity(str, offset);
      }
      case EntityDecoderState2.NumericStart: {
        return this.stateNumericStart(str, offset);
      }
      case EntityDecoderState2.NumericDecimal: {
        return this.stateNumericDecimal(str, offset);
      }
      case EntityDecoderState2.NumericHex: {
        return this.stateNumericHex(str, offset);
      }
      case EntityDecoderState2.NamedEntity: {
        return this.stateNamedEntity(str, offset);
      }
    }
  }
  /**
   * Switches between the numeric decimal and hexadecimal states.
   *
   * Equivalent to the `Numeric character reference state` in the HTML spec.
   *
   * @param str The string containing the entity (or a continuation of the entity).
   * @param offset The current offset.
   * @returns The number of characters that were consumed, or -1 if the entity is incomplete.
   */
  stateNumericStart(str, offset) {
    if (offset >= str.length) {
      return -1;
    }
    if ((str.charCodeAt(offset) | TO_LOWER_BIT2) === CharCodes3.LOWER_X) {
      this.state = EntityDecoderState2.NumericHex;
      this.consumed += 1;
      return this.stateNumericHex(str, offset + 1);
    }
    this.state = EntityDecoderState2.NumericDecimal;
    return this.stateNumericDecimal(str, offset);
  }
  addToNumericResult(str, start, end, base) {
    if (start !== end) {
      const digitCount = end - start;
      this.result = this.result * Math.pow(base, digitCount) + parseInt(str.substr(start, digitCount), base);
      this.consumed += digitCount;
    }
  }
  /**
   * Parses a hexadecimal numeric entity.
   *
   * Equivalent to the `Hexademical character reference state` in the HTML spec.
   *
   * @param str The string containing the entity (or a continuation of the entity).
   * @param offset The current offset.
   * @returns The number of characters that were consumed, or -1 if the entity is incomplete.
   */
  stateNumericHex(str, offset) {
    const startIdx = offset;
    while (offset < str.length) {
      const char = str.charCodeAt(offset);
      if (isNumber2(char) || isHexadecimalCharacter2(char)) {
        offset += 1;
      } else {
        this.addToNumericResult(str, startIdx, offset, 16);
        return this.emitNumericEntity(char, 3);
      }
    }
    this.addToNumericResult(str, startIdx, offset, 16);
    return -1;
  }
  /**
   * Parses a decimal numeric entity.
   *
   * Equivalent to the `Decimal character reference state` in the HTML spec.
   *
   * @param str The string containing the entity (or a continuation of the entity).
   * @param offset The current offset.
   * @returns The number of characters that were consumed, or -1 if the entity is incomplete.
   */
  stateNumericDecimal(str, offset) {
    const startIdx = offset;
    while (offset < str.length) {
      const char = str.charCodeAt(offset);
      if (isNumber2(char)) {
        offset += 1;
      } else {
        this.addToNumericResult(str, startIdx, offset, 10);
        return this.emitNumericEntity(char, 2);
      }
    }
    this.addToNumericResult(str, startIdx, offset, 10);
    return -1;
  }
  /**
   * Validate and emit a numeric entity.
   *
   * Implements the logic from the `Hexademical character reference start
   * state` and `Numeric character reference end state` in the HTML spec.
   *
   * @param lastCp The last code point of the entity. Used to see if the
   *               entity was terminated with a semicolon.
   * @param expectedLength The minimum number of characters that should be
   *                       consumed. Used to validate that at least one digit
   *                       was consumed.
   * @returns The number of characters that were consumed.
   */
  emitNumericEntity(lastCp, expectedLength) {
    var _a3;
    if (this.consumed <= expectedLength) {
      (_a3 = this.errors) === null || _a3 === void 0 ? void 0 : _a3.absenceOfDigitsInNumericCharacterReference(this.consumed);
      return 0;
    }
    if (lastCp === CharCodes3.SEMI) {
      this.consumed += 1;
    } else if (this.decodeMode === DecodingMode2.Strict) {
      return 0;
    }
    this.emitCodePoint(replaceCodePoint2(this.result), this.consumed);
    if (this.errors) {
      if (lastCp !== CharCodes3.SEMI) {
        this.errors.missingSemicolonAfterCharacterReference();
      }
      this.errors.validateNumericCharacterReference(this.result);
    }
    return this.consumed;
  }
  /**
   * Parses a named entity.
   *
   * Equivalent to the `Named character reference state` in the HTML spec.
   *
   * @param str The string containing the entity (or a continuation of the entity).
   * @param offset The current offset.
   * @returns The number of characters that were consumed, or -1 if the entity is incomplete.
   */
  stateNamedEntity(str, offset) {
    const { decodeTree } = this;
    let current = decodeTree[this.treeIndex];
    let valueLength = (current & BinTrieFlags2.VALUE_LENGTH) >> 14;
    for (; offset < str.length; offset++, this.excess++) {
      const char = str.charCodeAt(offset);
      this.treeIndex = determineBranch2(decodeTree, current, this.treeIndex + Math.max(1, valueLength), char);
      if (this.treeIndex < 0) {
        return this.result === 0 || // If we are parsing an attribute
        this.decodeMode === DecodingMode2.Attribute && // We shouldn't have consumed any characters after the entity,
        (valueLength === 0 || // And there should be no invalid characters.
        isEntityInAttributeInvalidEnd2(char)) ? 0 : this.emitNotTerminatedNamedEntity();
      }
      current = decodeTree[this.treeIndex];
      valueLength = (current & BinTrieFlags2.VALUE_LENGTH) >> 14;
      if (valueLength !== 0) {
        if (char === CharCodes3.SEMI) {
          return this.emitNamedEntityData(this.treeIndex, valueLength, this.consumed + this.excess);
        }
        if (this.decodeMode !== DecodingMode2.Strict) {
          this.result = this.treeIndex;
          this.consumed += this.excess;
          this.excess = 0;
        }
      }
    }
    return -1;
  }
  /**
   * Emit a named entity that was not terminated with a semicolon.
   *
   * @returns The number of characters consumed.
   */
  emitNotTerminatedNamedEntity() {
    var _a3;
    const { result, decodeTree } = this;
    const valueLength = (decodeTree[result] & BinTrieFlags2.VALUE_LENGTH) >> 14;
    this.emitNamedEntityData(result, valueLength, this.consumed);
    (_a3 = this.errors) === null || _a3 === void 0 ? void 0 : _a3.missingSemicolonAfterCharacterReference();
    return this.consumed;
  }
  /**
   * Emit a named entity.
   *
   * @param result The index of the entity in the decode tree.
   * @param valueLength The number of bytes in the entity.
   * @param consumed The number of characters consumed.
   *
   * @returns The number of characters consumed.
   */
  emitNamedEntityData(result, valueLength, consumed) {
    const { decodeTree } = this;
    this.emitCodePoint(valueLength === 1 ? decodeTree[result] & ~BinTrieFlags2.VALUE_LENGTH : decodeTree[result + 1], consumed);
    if (valueLength === 3) {
      this.emitCodePoint(decodeTree[result + 2], consumed);
    }
    return consumed;
  }
  /**
   * Signal to the parser that the end of the input was reached.
   *
   * Remaining data will be emitted and relevant errors will be produced.
   *
   * @returns The number of characters consumed.
   */
  end() {
    var _a3;
    switch (this.state) {
      case EntityDecoderState2.NamedEntity: {
        return this.result !== 0 && (this.decodeMode !== DecodingMode2.Attribute || this.result === this.treeIndex) ? this.emitNotTerminatedNamedEntity() : 0;
      }
      // Otherwise, emit a numeric entity if we have one.
      case EntityDecoderState2.NumericDecimal: {
        return this.emitNumericEntity(0, 2);
      }
      case EntityDecoderState2.NumericHex: {
        return this.emitNumericEntity(0, 3);
      }
      case EntityDecoderState2.NumericStart: {
        (_a3 = this.errors) === null || _a3 === void 0 ? void 0 : _a3.absenceOfDigitsInNumericCharacterReference(this.consumed);
        return 0;
      }
      case EntityDecoderState2.EntityStart: {
        return 0;
      }
    }
  }
};
function getDecoder(decodeTree) {
  let ret = "";
  const decoder = new EntityDecoder2(decodeTree, (str) => ret += fromCodePoint2(str));
  return function decodeWithTrie(str, decodeMode) {
    let lastIndex = 0;
    let offset = 0;
    while ((offset = str.indexOf("&", offset)) >= 0) {
      ret += str.slice(lastIndex, offset);
      decoder.startEntity(decodeMode);
      const len = decoder.write(
        str,
        // Skip the "&"
        offset + 1
      );
      if (len < 0) {
        lastIndex = offset + decoder.end();
        break;
      }
      lastIndex = offset + len;
      offset = len === 0 ? lastIndex + 1 : lastIndex;
    }
    const result = ret + str.slice(lastIndex);
    ret = "";
    return result;
  };
}
function determineBranch2(decodeTree, current, nodeIdx, char) {
  const branchCount = (current & BinTrieFlags2.BRANCH_LENGTH) >> 7;
  const jumpOffset = current & BinTrieFlags2.JUMP_TABLE;
  if (branchCount === 0) {
    return jumpOffset !== 0 && char === jumpOffset ? nodeIdx : -1;
  }
  if (jumpOffset) {
    const value = char - jumpOffset;
    return value < 0 || value >= branchCount ? -1 : decodeTree[nodeIdx + value] - 1;
  }
  let lo = nodeIdx;
  let hi = lo + branchCount - 1;
  while (lo <= hi) {
    const mid = lo + hi >>> 1;
    const midVal = decodeTree[mid];
    if (midVal < char) {
      lo = mid + 1;
    } else if (midVal > char) {
      hi = mid - 1;
    } else {
      return decodeTree[mid + branchCount];
    }
  }
  return -1;
}
var htmlDecoder = getDecoder(decode_data_html_default);
var xmlDecoder = getDecoder(decode_data_xml_default);

// node_modules/dom-serializer/node_modules/entities/lib/esm/generated/encode-html.js
function restoreDiff(arr) {
  for (let i = 1; i < arr.length; i++) {
    arr[i][0] += arr[i - 1][0] + 1;
  }
  return arr;
}
var encode_html_default = new Map(/* @__PURE__ */ restoreDiff([[9, "&Tab;"], [0, "&NewLine;"], [22, "&excl;"], [0, "&quot;"], [0, "&num;"], [0, "&dollar;"], [0, "&percnt;"], [0, "&amp;"], [0, "&apos;"], [0, "&lpar;"], [0, "&rpar;"], [0, "&ast;"], [0, "&plus;"], [0, "&comma;"], [1, "&period;"], [0, "&sol;"], [10, "&colon;"], [0, "&semi;"], [0, { v: "&lt;", n: 8402, o: "&nvlt;" }], [0, { v: "&equals;", n: 8421, o: "&bne;" }], [0, { v: "&gt;", n: 8402, o: "&nvgt;" }], [0, "&quest;"], [0, "&commat;"], [26, "&lbrack;"], [0, "&bsol;"], [0, "&rbrack;"], [0, "&Hat;"], [0, "&lowbar;"], [0, "&DiacriticalGrave;"], [5, { n: 106, o: "&fjlig;" }], [20, "&lbrace;"], [0, "&verbar;"], [0, "&rbrace;"], [34, "&nbsp;"], [0, "&iexcl;"], [0, "&cent;"], [0, "&pound;"], [0, "&curren;"], [0, "&yen;"], [0, "&brvbar;"], [0, "&sect;"], [0, "&die;"], [0, "&copy;"], [0, "&ordf;"], [0, "&laquo;"], [0, "&not;"], [0, "&shy;"], [0, "&circledR;"], [0, "&macr;"], [0, "&deg;"], [0, "&PlusMinus;"], [0, "&sup2;"], [0, "&sup3;"], [0, "&acute;"], [0, "&micro;"], [0, "&para;"], [0, "&centerdot;"], [0, "&cedil;"], [0, "&sup1;"], [0, "&ordm;"], [0, "&raquo;"], [0, "&frac14;"], [0, "&frac12;"], [0, "&frac34;"], [0, "&iquest;"], [0, "&Agrave;"], [0, "&Aacute;"], [0, "&Acirc;"], [0, "&Atilde;"], [0, "&Auml;"], [0, "&angst;"], [0, "&AElig;"], [0, "&Ccedil;"], [0, "&Egrave;"], [0, "&Eacute;"], [0, "&Ecirc;"], [0, "&Euml;"], [0, "&Igrave;"], [0, "&Iacute;"], [0, "&Icirc;"], [0, "&Iuml;"], [0, "&ETH;"], [0, "&Ntilde;"], [0, "&Ograve;"], [0, "&Oacute;"], [0, "&Ocirc;"], [0, "&Otilde;"], [0, "&Ouml;"], [0, "&times;"], [0, "&Oslash;"], [0, "&Ugrave;"], [0, "&Uacute;"], [0, "&Ucirc;"], [0, "&Uuml;"], [0, "&Yacute;"], [0, "&THORN;"], [0, "&szlig;"], [0, "&agrave;"], [0, "&aacute;"], [0, "&acirc;"], [0, "&atilde;"], [0, "&auml;"], [0, "&aring;"], [0, "&aelig;"], [0, "&ccedil;"], [0, "&egrave;"], [0, "&eacute;"], [0, "&ecirc;"], [0, "&euml;"], [0, "&igrave;"], [0, "&iacute;"], [0, "&icirc;"], [0, "&iuml;"], [0, "&eth;"], [0, "&ntilde;"], [0, "&ograve;"], [0, "&oacute;"], [0, "&ocirc;"], [0, "&otilde;"], [0, "&ouml;"], [0, "&div;"], [0, "&oslash;"], [0, "&ugrave;"], [0, "&uacute;"], [0, "&ucirc;"], [0, "&uuml;"], [0, "&yacute;"], [0, "&thorn;"], [0, "&yuml;"], [0, "&Amacr;"], [0, "&amacr;"], [0, "&Abreve;"], [0, "&abreve;"], [0, "&Aogon;"], [0, "&aogon;"], [0, "&Cacute;"], [0, "&cacute;"], [0, "&Ccirc;"], [0, "&ccirc;"], [0, "&Cdot;"], [0, "&cdot;"], [0, "&Ccaron;"], [0, "&ccaron;"], [0, "&Dcaron;"], [0, "&dcaron;"], [0, "&Dstrok;"], [0, "&dstrok;"], [0, "&Emacr;"], [0, "&emacr;"], [2, "&Edot;"], [0, "&edot;"], [0, "&Eogon;"], [0, "&eogon;"], [0, "&Ecaron;"], [0, "&ecaron;"], [0, "&Gcirc;"], [0, "&gcirc;"], [0, "&Gbreve;"], [0, "&gbreve;"], [0, "&Gdot;"], [0, "&gdot;"], [0, "&Gcedil;"], [1, "&Hcirc;"], [0, "&hcirc;"], [0, "&Hstrok;"], [0, "&hstrok;"], [0, "&Itilde;"], [0, "&itilde;"], [0, "&Imacr;"], [0, "&imacr;"], [2, "&Iogon;"], [0, "&iogon;"], [0, "&Idot;"], [0, "&imath;"], [0, "&IJlig;"], [0, "&ijlig;"], [0, "&Jcirc;"], [0, "&jcirc;"], [0, "&Kcedil;"], [0, "&kcedil;"], [0, "&kgreen;"], [0, "&Lacute;"], [0, "&lacute;"], [0, "&Lcedil;"], [0, "&lcedil;"], [0, "&Lcaron;"], [0, "&lcaron;"], [0, "&Lmidot;"], [0, "&lmidot;"], [0, "&Lstrok;"], [0, "&lstrok;"], [0, "&Nacute;"], [0, "&nacute;"], [0, "&Ncedil;"], [0, "&ncedil;"], [0, "&Ncaron;"], [0, "&ncaron;"], [0, "&napos;"], [0, "&ENG;"], [0, "&eng;"], [0, "&Omacr;"], [0, "&omacr;"], [2, "&Odblac;"], [0, "&odblac;"], [0, "&OElig;"], [0, "&oelig;"], [0, "&Racute;"], [0, "&racute;"], [0, "&Rcedil;"], [0, "&rcedil;"], [0, "&Rcaron;"], [0, "&rcaron;"], [0, "&Sacute;"], [0, "&sacute;"], [0, "&Scirc;"], [0, "&scirc;"], [0, "&Scedil;"], [0, "&scedil;"], [0, "&Scaron;"], [0, "&scaron;"], [0, "&Tcedil;"], [0, "&tcedil;"], [0, "&Tcaron;"], [0, "&tcaron;"], [0, "&Tstrok;"], [0, "&tstrok;"], [0, "&Utilde;"], [0, "&utilde;"], [0, "&Umacr;"], [0, "&umacr;"], [0, "&Ubreve;"], [0, "&ubreve;"], [0, "&Uring;"], [0, "&uring;"], [0, "&Udblac;"], [0, "&udblac;"], [0, "&Uogon;"], [0, "&uogon;"], [0, "&Wcirc;"], [0, "&wcirc;"], [0, "&Ycirc;"], [0, "&ycirc;"], [0, "&Yuml;"], [0, "&Zacute;"], [0, "&zacute;"], [0, "&Zdot;"], [0, "&zdot;"], [0, "&Zcaron;"], [0, "&zcaron;"], [19, "&fnof;"], [34, "&imped;"], [63, "&gacute;"], [65, "&jmath;"], [142, "&circ;"], [0, "&caron;"], [16, "&breve;"], [0, "&DiacriticalDot;"], [0, "&ring;"], [0, "&ogon;"], [0, "&DiacriticalTilde;"], [0, "&dblac;"], [51, "&DownBreve;"], [127, "&Alpha;"], [0, "&Beta;"], [0, "&Gamma;"], [0, "&Delta;"], [0, "&Epsilon;"], [0, "&Zeta;"], [0, "&Eta;"], [0, "&Theta;"], [0, "&Iota;"], [0, "&Kappa;"], [0, "&Lambda;"], [0, "&Mu;"], [0, "&Nu;"], [0, "&Xi;"], [0, "&Omicron;"], [0, "&Pi;"], [0, "&Rho;"], [1, "&Sigma;"], [0, "&Tau;"], [0, "&Upsilon;"], [0, "&Phi;"], [0, "&Chi;"], [0, "&Psi;"], [0, "&ohm;"], [7, "&alpha;"], [0, "&beta;"], [0, "&gamma;"], [0, "&delta;"], [0, "&epsi;"], [0, "&zeta;"], [0, "&eta;"], [0, "&theta;"], [0, "&iota;"], [0, "&kappa;"], [0, "&lambda;"], [0, "&mu;"], [0, "&nu;"], [0, "&xi;"], [0, "&omicron;"], [0, "&pi;"], [0, "&rho;"], [0, "&sigmaf;"], [0, "&sigma;"], [0, "&tau;"], [0, "&upsi;"], [0, "&phi;"], [0, "&chi;"], [0, "&psi;"], [0, "&omega;"], [7, "&thetasym;"], [0, "&Upsi;"], [2, "&phiv;"], [0, "&piv;"], [5, "&Gammad;"], [0, "&digamma;"], [18, "&kappav;"], [0, "&rhov;"], [3, "&epsiv;"], [0, "&backepsilon;"], [10, "&IOcy;"], [0, "&DJcy;"], [0, "&GJcy;"], [0, "&Jukcy;"], [0, "&DScy;"], [0, "&Iukcy;"], [0, "&YIcy;"], [0, "&Jsercy;"], [0, "&LJcy;"], [0, "&NJcy;"], [0, "&TSHcy;"], [0, "&KJcy;"], [1, "&Ubrcy;"], [0, "&DZcy;"], [0, "&Acy;"], [0, "&Bcy;"], [0, "&Vcy;"], [0, "&Gcy;"], [0, "&Dcy;"], [0, "&IEcy;"], [0, "&ZHcy;"], [0, "&Zcy;"], [0, "&Icy;"], [0, "&Jcy;"], [0, "&Kcy;"], [0, "&Lcy;"], [0, "&Mcy;"], [0, "&Ncy;"], [0, "&Ocy;"], [0, "&Pcy;"], [0, "&Rcy;"], [0, "&Scy;"], [0, "&Tcy;"], [0, "&Ucy;"], [0, "&Fcy;"], [0, "&KHcy;"], [0, "&TScy;"], [0, "&CHcy;"], [0, "&SHcy;"], [0, "&SHCHcy;"], [0, "&HARDcy;"], [0, "&Ycy;"], [0, "&SOFTcy;"], [0, "&Ecy;"], [0, "&YUcy;"], [0, "&YAcy;"], [0, "&acy;"], [0, "&bcy;"], [0, "&vcy;"], [0, "&gcy;"], [0, "&dcy;"], [0, "&iecy;"], [0, "&zhcy;"], [0, "&zcy;"], [0, "&icy;"], [0, "&jcy;"], [0, "&kcy;"], [0, "&lcy;"], [0, "&mcy;"], [0, "&ncy;"], [0, "&ocy;"], [0, "&pcy;"], [0, "&rcy;"], [0, "&scy;"], [0, "&tcy;"], [0, "&ucy;"], [0, "&fcy;"], [0, "&khcy;"], [0, "&tscy;"], [0, "&chcy;"], [0, "&shcy;"], [0, "&shchcy;"], [0, "&hardcy;"], [0, "&ycy;"], [0, "&softcy;"], [0, "&ecy;"], [0, "&yucy;"], [0, "&yacy;"], [1, "&iocy;"], [0, "&djcy;"], [0, "&gjcy;"], [0, "&jukcy;"], [0, "&dscy;"], [0, "&iukcy;"], [0, "&yicy;"], [0, "&jsercy;"], [0, "&ljcy;"], [0, "&njcy;"], [0, "&tshcy;"], [0, "&kjcy;"], [1, "&ubrcy;"], [0, "&dzcy;"], [7074, "&ensp;"], [0, "&emsp;"], [0, "&emsp13;"], [0, "&emsp14;"], [1, "&numsp;"], [0, "&puncsp;"], [0, "&ThinSpace;"], [0, "&hairsp;"], [0, "&NegativeMediumSpace;"], [0, "&zwnj;"], [0, "&zwj;"], [0, "&lrm;"], [0, "&rlm;"], [0, "&dash;"], [2, "&ndash;"], [0, "&mdash;"], [0, "&horbar;"], [0, "&Verbar;"], [1, "&lsquo;"], [0, "&CloseCurlyQuote;"], [0, "&lsquor;"], [1, "&ldquo;"], [0, "&CloseCurlyDoubleQuote;"], [0, "&bdquo;"], [1, "&dagger;"], [0, "&Dagger;"], [0, "&bull;"], [2, "&nldr;"], [0, "&hellip;"], [9, "&permil;"], [0, "&pertenk;"], [0, "&prime;"], [0, "&Prime;"], [0, "&tprime;"], [0, "&backprime;"], [3, "&lsaquo;"], [0, "&rsaquo;"], [3, "&oline;"], [2, "&caret;"], [1, "&hybull;"], [0, "&frasl;"], [10, "&bsemi;"], [7, "&qprime;"], [7, { v: "&MediumSpace;", n: 8202, o: "&ThickSpace;" }], [0, "&NoBreak;"], [0, "&af;"], [0, "&InvisibleTimes;"], [0, "&ic;"], [72, "&euro;"], [46, "&tdot;"], [0, "&DotDot;"], [37, "&complexes;"], [2, "&incare;"], [4, "&gscr;"], [0, "&hamilt;"], [0, "&Hfr;"], [0, "&Hopf;"], [0, "&planckh;"], [0, "&hbar;"], [0, "&imagline;"], [0, "&Ifr;"], [0, "&lagran;"], [0, "&ell;"], [1, "&naturals;"], [0, "&numero;"], [0, "&copysr;"], [0, "&weierp;"], [0, "&Popf;"], [0, "&Qopf;"], [0, "&realine;"], [0, "&real;"], [0, "&reals;"], [0, "&rx;"], [3, "&trade;"], [1, "&integers;"], [2, "&mho;"], [0, "&zeetrf;"], [0, "&iiota;"], [2, "&bernou;"], [0, "&Cayleys;"], [1, "&escr;"], [0, "&Escr;"], [0, "&Fouriertrf;"], [1, "&Mellintrf;"], [0, "&order;"], [0, "&alefsym;"], [0, "&beth;"], [0, "&gimel;"], [0, "&daleth;"], [12, "&CapitalDifferentialD;"], [0, "&dd;"], [0, "&ee;"], [0, "&ii;"], [10, "&frac13;"], [0, "&frac23;"], [0, "&frac15;"], [0, "&frac25;"], [0, "&frac35;"], [0, "&frac45;"], [0, "&frac16;"], [0, "&frac56;"], [0, "&frac18;"], [0, "&frac38;"], [0, "&frac58;"], [0, "&frac78;"], [49, "&larr;"], [0, "&ShortUpArrow;"], [0, "&rarr;"], [0, "&darr;"], [0, "&harr;"], [0, "&updownarrow;"], [0, "&nwarr;"], [0, "&nearr;"], [0, "&LowerRightArrow;"], [0, "&LowerLeftArrow;"], [0, "&nlarr;"], [0, "&nrarr;"], [1, { v: "&rarrw;", n: 824, o: "&nrarrw;" }], [0, "&Larr;"], [0, "&Uarr;"], [0, "&Rarr;"], [0, "&Darr;"], [0, "&larrtl;"], [0, "&rarrtl;"], [0, "&LeftTeeArrow;"], [0, "&mapstoup;"], [0, "&map;"], [0, "&DownTeeArrow;"], [1, "&hookleftarrow;"], [0, "&hookrightarrow;"], [0, "&larrlp;"], [0, "&looparrowright;"], [0, "&harrw;"], [0, "&nharr;"], [1, "&lsh;"], [0, "&rsh;"], [0, "&ldsh;"], [0, "&rdsh;"], [1, "&crarr;"], [0, "&cularr;"], [0, "&curarr;"], [2, "&circlearrowleft;"], [0, "&circlearrowright;"], [0, "&leftharpoonup;"], [0, "&DownLeftVector;"], [0, "&RightUpVector;"], [0, "&LeftUpVector;"], [0, "&rharu;"], [0, "&DownRightVector;"], [0, "&dharr;"], [0, "&dharl;"], [0, "&RightArrowLeftArrow;"], [0, "&udarr;"], [0, "&LeftArrowRightArrow;"], [0, "&leftleftarrows;"], [0, "&upuparrows;"], [0, "&rightrightarrows;"], [0, "&ddarr;"], [0, "&leftrightharpoons;"], [0, "&Equilibrium;"], [0, "&nlArr;"], [0, "&nhArr;"], [0, "&nrArr;"], [0, "&DoubleLeftArrow;"], [0, "&DoubleUpArrow;"], [0, "&DoubleRightArrow;"], [0, "&dArr;"], [0, "&DoubleLeftRightArrow;"], [0, "&DoubleUpDownArrow;"], [0, "&nwArr;"], [0, "&neArr;"], [0, "&seArr;"], [0, "&swArr;"], [0, "&lAarr;"], [0, "&rAarr;"], [1, "&zigrarr;"], [6, "&larrb;"], [0, "&rarrb;"], [15, "&DownArrowUpArrow;"], [7, "&loarr;"], [0, "&roarr;"], [0, "&hoarr;"], [0, "&forall;"], [0, "&comp;"], [0, { v: "&part;", n: 824, o: "&npart;" }], [0, "&exist;"], [0, "&nexist;"], [0, "&empty;"], [1, "&Del;"], [0, "&Element;"], [0, "&NotElement;"], [1, "&ni;"], [0, "&notni;"], [2, "&prod;"], [0, "&coprod;"], [0, "&sum;"], [0, "&minus;"], [0, "&MinusPlus;"], [0, "&dotplus;"], [1, "&Backslash;"], [0, "&lowast;"], [0, "&compfn;"], [1, "&radic;"], [2, "&prop;"], [0, "&infin;"], [0, "&angrt;"], [0, { v: "&ang;", n: 8402, o: "&nang;" }], [0, "&angmsd;"], [0, "&angsph;"], [0, "&mid;"], [0, "&nmid;"], [0, "&DoubleVerticalBar;"], [0, "&NotDoubleVerticalBar;"], [0, "&and;"], [0, "&or;"], [0, { v: "&cap;", n: 65024, o: "&caps;" }], [0, { v: "&cup;", n: 65024, o: "&cups;" }], [0, "&int;"], [0, "&Int;"], [0, "&iiint;"], [0, "&conint;"], [0, "&Conint;"], [0, "&Cconint;"], [0, "&cwint;"], [0, "&ClockwiseContourIntegral;"], [0, "&awconint;"], [0, "&there4;"], [0, "&becaus;"], [0, "&ratio;"], [0, "&Colon;"], [0, "&dotminus;"], [1, "&mDDot;"], [0, "&homtht;"], [0, { v: "&sim;", n: 8402, o: "&nvsim;" }], [0, { v: "&backsim;", n: 817, o: "&race;" }], [0, { v: "&ac;", n: 819, o: "&acE;" }], [0, "&acd;"], [0, "&VerticalTilde;"], [0, "&NotTilde;"], [0, { v: "&eqsim;", n: 824, o: "&nesim;" }], [0, "&sime;"], [0, "&NotTildeEqual;"], [0, "&cong;"], [0, "&simne;"], [0, "&ncong;"], [0, "&ap;"], [0, "&nap;"], [0, "&ape;"], [0, { v: "&apid;", n: 824, o: "&napid;" }], [0, "&backcong;"], [0, { v: "&asympeq;", n: 8402, o: "&nvap;" }], [0, { v: "&bump;", n: 824, o: "&nbump;" }], [0, { v: "&bumpe;", n: 824, o: "&nbumpe;" }], [0, { v: "&doteq;", n: 824, o: "&nedot;" }], [0, "&doteqdot;"], [0, "&efDot;"], [0, "&erDot;"], [0, "&Assign;"], [0, "&ecolon;"], [0, "&ecir;"], [0, "&circeq;"], [1, "&wedgeq;"], [0, "&veeeq;"], [1, "&triangleq;"], [2, "&equest;"], [0, "&ne;"], [0, { v: "&Congruent;", n: 8421, o: "&bnequiv;" }], [0, "&nequiv;"], [1, { v: "&le;", n: 8402, o: "&nvle;" }], [0, { v: "&ge;", n: 8402, o: "&nvge;" }], [0, { v: "&lE;", n: 824, o: "&nlE;" }], [0, { v: "&gE;", n: 824, o: "&ngE;" }], [0, { v: "&lnE;", n: 65024, o: "&lvertneqq;" }], [0, { v: "&gnE;", n: 65024, o: "&gvertneqq;" }], [0, { v: "&ll;", n: new Map(/* @__PURE__ */ restoreDiff([[824, "&nLtv;"], [7577, "&nLt;"]])) }], [0, { v: "&gg;", n: new Map(/* @__PURE__ */ restoreDiff([[824, "&nGtv;"], [7577, "&nGt;"]])) }], [0, "&between;"], [0, "&NotCupCap;"], [0, "&nless;"], [0, "&ngt;"], [0, "&nle;"], [0, "&nge;"], [0, "&lesssim;"], [0, "&GreaterTilde;"], [0, "&nlsim;"], [0, "&ngsim;"], [0, "&LessGreater;"], [0, "&gl;"], [0, "&NotLessGreater;"], [0, "&NotGreaterLess;"], [0, "&pr;"], [0, "&sc;"], [0, "&prcue;"], [0, "&sccue;"], [0, "&PrecedesTilde;"], [0, { v: "&scsim;", n: 824, o: "&NotSucceedsTilde;" }], [0, "&NotPrecedes;"], [0, "&NotSucceeds;"], [0, { v: "&sub;", n: 8402, o: "&NotSubset;" }], [0, { v: "&sup;", n: 8402, o: "&NotSuperset;" }], [0, "&nsub;"], [0, "&nsup;"], [0, "&sube;"], [0, "&supe;"], [0, "&NotSubsetEqual;"], [0, "&NotSupersetEqual;"], [0, { v: "&subne;", n: 65024, o: "&varsubsetneq;" }], [0, { v: "&supne;", n: 65024, o: "&varsupsetneq;" }], [1, "&cupdot;"], [0, "&UnionPlus;"], [0, { v: "&sqsub;", n: 824, o: "&NotSquareSubset;" }], [0, { v: "&sqsup;", n: 824, o: "&NotSquareSuperset;" }], [0, "&sqsube;"], [0, "&sqsupe;"], [0, { v: "&sqcap;", n: 65024, o: "&sqcaps;" }], [0, { v: "&sqcup;", n: 65024, o: "&sqcups;" }], [0, "&CirclePlus;"], [0, "&CircleMinus;"], [0, "&CircleTimes;"], [0, "&osol;"], [0, "&CircleDot;"], [0, "&circledcirc;"], [0, "&circledast;"], [1, "&circleddash;"], [0, "&boxplus;"], [0, "&boxminus;"], [0, "&boxtimes;"], [0, "&dotsquare;"], [0, "&RightTee;"], [0, "&dashv;"], [0, "&DownTee;"], [0, "&bot;"], [1, "&models;"], [0, "&DoubleRightTee;"], [0, "&Vdash;"], [0, "&Vvdash;"], [0, "&VDash;"], [0, "&nvdash;"], [0, "&nvDash;"], [0, "&nVdash;"], [0, "&nVDash;"], [0, "&prurel;"], [1, "&LeftTriangle;"], [0, "&RightTriangle;"], [0, { v: "&LeftTriangleEqual;", n: 8402, o: "&nvltrie;" }], [0, { v: "&RightTriangleEqual;", n: 8402, o: "&nvrtrie;" }], [0, "&origof;"], [0, "&imof;"], [0, "&multimap;"], [0, "&hercon;"], [0, "&intcal;"], [0, "&veebar;"], [1, "&barvee;"], [0, "&angrtvb;"], [0, "&lrtri;"], [0, "&bigwedge;"], [0, "&bigvee;"], [0, "&bigcap;"], [0, "&bigcup;"], [0, "&diam;"], [0, "&sdot;"], [0, "&sstarf;"], [0, "&divideontimes;"], [0, "&bowtie;"], [0, "&ltimes;"], [0, "&rtimes;"], [0, "&leftthreetimes;"], [0, "&rightthreetimes;"], [0, "&backsimeq;"], [0, "&curlyvee;"], [0, "&curlywedge;"], [0, "&Sub;"], [0, "&Sup;"], [0, "&Cap;"], [0, "&Cup;"], [0, "&fork;"], [0, "&epar;"], [0, "&lessdot;"], [0, "&gtdot;"], [0, { v: "&Ll;", n: 824, o: "&nLl;" }], [0, { v: "&Gg;", n: 824, o: "&nGg;" }], [0, { v: "&leg;", n: 65024, o: "&lesg;" }], [0, { v: "&gel;", n: 65024, o: "&gesl;" }], [2, "&cuepr;"], [0, "&cuesc;"], [0, "&NotPrecedesSlantEqual;"], [0, "&NotSucceedsSlantEqual;"], [0, "&NotSquareSubsetEqual;"], [0, "&NotSquareSupersetEqual;"], [2, "&lnsim;"], [0, "&gnsim;"], [0, "&precnsim;"], [0, "&scnsim;"], [0, "&nltri;"], [0, "&NotRightTriangle;"], [0, "&nltrie;"], [0, "&NotRightTriangleEqual;"], [0, "&vellip;"], [0, "&ctdot;"], [0, "&utdot;"], [0, "&dtdot;"], [0, "&disin;"], [0, "&isinsv;"], [0, "&isins;"], [0, { v: "&isindot;", n: 824, o: "&notindot;" }], [0, "&notinvc;"], [0, "&notinvb;"], [1, { v: "&isinE;", n: 824, o: "&notinE;" }], [0, "&nisd;"], [0, "&xnis;"], [0, "&nis;"], [0, "&notnivc;"], [0, "&notnivb;"], [6, "&barwed;"], [0, "&Barwed;"], [1, "&lceil;"], [0, "&rceil;"], [0, "&LeftFloor;"], [0, "&rfloor;"], [0, "&drcrop;"], [0, "&dlcrop;"], [0, "&urcrop;"], [0, "&ulcrop;"], [0, "&bnot;"], [1, "&profline;"], [0, "&profsurf;"], [1, "&telrec;"], [0, "&target;"], [5, "&ulcorn;"], [0, "&urcorn;"], [0, "&dlcorn;"], [0, "&drcorn;"], [2, "&frown;"], [0, "&smile;"], [9, "&cylcty;"], [0, "&profalar;"], [7, "&topbot;"], [6, "&ovbar;"], [1, "&solbar;"], [60, "&angzarr;"], [51, "&lmoustache;"], [0, "&rmoustache;"], [2, "&OverBracket;"], [0, "&bbrk;"], [0, "&bbrktbrk;"], [37, "&OverParenthesis;"], [0, "&UnderParenthesis;"], [0, "&OverBrace;"], [0, "&UnderBrace;"], [2, "&trpezium;"], [4, "&elinters;"], [59, "&blank;"], [164, "&circledS;"], [55, "&boxh;"], [1, "&boxv;"], [9, "&boxdr;"], [3, "&boxdl;"], [3, "&boxur;"], [3, "&boxul;"], [3, "&boxvr;"], [7, "&boxvl;"], [7, "&boxhd;"], [7, "&boxhu;"], [7, "&boxvh;"], [19, "&boxH;"], [0, "&boxV;"], [0, "&boxdR;"], [0, "&boxDr;"], [0, "&boxDR;"], [0, "&boxdL;"], [0, "&boxDl;"], [0, "&boxDL;"], [0, "&boxuR;"], [0, "&boxUr;"], [0, "&boxUR;"], [0, "&boxuL;"], [0, "&boxUl;"], [0, "&boxUL;"], [0, "&boxvR;"], [0, "&boxVr;"], [0, "&boxVR;"], [0, "&boxvL;"], [0, "&boxVl;"], [0, "&boxVL;"], [0, "&boxHd;"], [0, "&boxhD;"], [0, "&boxHD;"], [0, "&boxHu;"], [0, "&boxhU;"], [0, "&boxHU;"], [0, "&boxvH;"], [0, "&boxVh;"], [0, "&boxVH;"], [19, "&uhblk;"], [3, "&lhblk;"], [3, "&block;"], [8, "&blk14;"], [0, "&blk12;"], [0, "&blk34;"], [13, "&square;"], [8, "&blacksquare;"], [0, "&EmptyVerySmallSquare;"], [1, "&rect;"], [0, "&marker;"], [2, "&fltns;"], [1, "&bigtriangleup;"], [0, "&blacktriangle;"], [0, "&triangle;"], [2, "&blacktriangleright;"], [0, "&rtri;"], [3, "&bigtriangledown;"], [0, "&blacktriangledown;"], [0, "&dtri;"], [2, "&blacktriangleleft;"], [0, "&ltri;"], [6, "&loz;"], [0, "&cir;"], [32, "&tridot;"], [2, "&bigcirc;"], [8, "&ultri;"], [0, "&urtri;"], [0, "&lltri;"], [0, "&EmptySmallSquare;"], [0, "&FilledSmallSquare;"], [8, "&bigstar;"], [0, "&star;"], [7, "&phone;"], [49, "&female;"], [1, "&male;"], [29, "&spades;"], [2, "&clubs;"], [1, "&hearts;"], [0, "&diamondsuit;"], [3, "&sung;"], [2, "&flat;"], [0, "&natural;"], [0, "&sharp;"], [163, "&check;"], [3, "&cross;"], [8, "&malt;"], [21, "&sext;"], [33, "&VerticalSeparator;"], [25, "&lbbrk;"], [0, "&rbbrk;"], [84, "&bsolhsub;"], [0, "&suphsol;"], [28, "&LeftDoubleBracket;"], [0, "&RightDoubleBracket;"], [0, "&lang;"], [0, "&rang;"], [0, "&Lang;"], [0, "&Rang;"], [0, "&loang;"], [0, "&roang;"], [7, "&longleftarrow;"], [0, "&longrightarrow;"], [0, "&longleftrightarrow;"], [0, "&DoubleLongLeftArrow;"], [0, "&DoubleLongRightArrow;"], [0, "&DoubleLongLeftRightArrow;"], [1, "&longmapsto;"], [2, "&dzigrarr;"], [258, "&nvlArr;"], [0, "&nvrArr;"], [0, "&nvHarr;"], [0, "&Map;"], [6, "&lbarr;"], [0, "&bkarow;"], [0, "&lBarr;"], [0, "&dbkarow;"], [0, "&drbkarow;"], [0, "&DDotrahd;"], [0, "&UpArrowBar;"], [0, "&DownArrowBar;"], [2, "&Rarrtl;"], [2, "&latail;"], [0, "&ratail;"], [0, "&lAtail;"], [0, "&rAtail;"], [0, "&larrfs;"], [0, "&rarrfs;"], [0, "&larrbfs;"], [0, "&rarrbfs;"], [2, "&nwarhk;"], [0, "&nearhk;"], [0, "&hksearow;"], [0, "&hkswarow;"], [0, "&nwnear;"], [0, "&nesear;"], [0, "&seswar;"], [0, "&swnwar;"], [8, { v: "&rarrc;", n: 824, o: "&nrarrc;" }], [1, "&cudarrr;"], [0, "&ldca;"], [0, "&rdca;"], [0, "&cudarrl;"], [0, "&larrpl;"], [2, "&curarrm;"], [0, "&cularrp;"], [7, "&rarrpl;"], [2, "&harrcir;"], [0, "&Uarrocir;"], [0, "&lurdshar;"], [0, "&ldrushar;"], [2, "&LeftRightVector;"], [0, "&RightUpDownVector;"], [0, "&DownLeftRightVector;"], [0, "&LeftUpDownVector;"], [0, "&LeftVectorBar;"], [0, "&RightVectorBar;"], [0, "&RightUpVectorBar;"], [0, "&RightDownVectorBar;"], [0, "&DownLeftVectorBar;"], [0, "&DownRightVectorBar;"], [0, "&LeftUpVectorBar;"], [0, "&LeftDownVectorBar;"], [0, "&LeftTeeVector;"], [0, "&RightTeeVector;"], [0, "&RightUpTeeVector;"], [0, "&RightDownTeeVector;"], [0, "&DownLeftTeeVector;"], [0, "&DownRightTeeVector;"], [0, "&LeftUpTeeVector;"], [0, "&LeftDownTeeVector;"], [0, "&lHar;"], [0, "&uHar;"], [0, "&rHar;"], [0, "&dHar;"], [0, "&luruhar;"], [0, "&ldrdhar;"], [0, "&ruluhar;"], [0, "&rdldhar;"], [0, "&lharul;"], [0, "&llhard;"], [0, "&rharul;"], [0, "&lrhard;"], [0, "&udhar;"], [0, "&duhar;"], [0, "&RoundImplies;"], [0, "&erarr;"], [0, "&simrarr;"], [0, "&larrsim;"], [0, "&rarrsim;"], [0, "&rarrap;"], [0, "&ltlarr;"], [1, "&gtrarr;"], [0, "&subrarr;"], [1, "&suplarr;"], [0, "&lfisht;"], [0, "&rfisht;"], [0, "&ufisht;"], [0, "&dfisht;"], [5, "&lopar;"], [0, "&ropar;"], [4, "&lbrke;"], [0, "&rbrke;"], [0, "&lbrkslu;"], [0, "&rbrksld;"], [0, "&lbrksld;"], [0, "&rbrkslu;"], [0, "&langd;"], [0, "&rangd;"], [0, "&lparlt;"], [0, "&rpargt;"], [0, "&gtlPar;"], [0, "&ltrPar;"], [3, "&vzigzag;"], [1, "&vangrt;"], [0, "&angrtvbd;"], [6, "&ange;"], [0, "&range;"], [0, "&dwangle;"], [0, "&uwangle;"], [0, "&angmsdaa;"], [0, "&angmsdab;"], [0, "&angmsdac;"], [0, "&angmsdad;"], [0, "&angmsdae;"], [0, "&angmsdaf;"], [0, "&angmsdag;"], [0, "&angmsdah;"], [0, "&bemptyv;"], [0, "&demptyv;"], [0, "&cemptyv;"], [0, "&raemptyv;"], [0, "&laemptyv;"], [0, "&ohbar;"], [0, "&omid;"], [0, "&opar;"], [1, "&operp;"], [1, "&olcross;"], [0, "&odsold;"], [1, "&olcir;"], [0, "&ofcir;"], [0, "&olt;"], [0, "&ogt;"], [0, "&cirscir;"], [0, "&cirE;"], [0, "&solb;"], [0, "&bsolb;"], [3, "&boxbox;"], [3, "&trisb;"], [0, "&rtriltri;"], [0, { v: "&LeftTriangleBar;", n: 824, o: "&NotLeftTriangleBar;" }], [0, { v: "&RightTriangleBar;", n: 824, o: "&NotRightTriangleBar;" }], [11, "&iinfin;"], [0, "&infintie;"], [0, "&nvinfin;"], [4, "&eparsl;"], [0, "&smeparsl;"], [0, "&eqvparsl;"], [5, "&blacklozenge;"], [8, "&RuleDelayed;"], [1, "&dsol;"], [9, "&bigodot;"], [0, "&bigoplus;"], [0, "&bigotimes;"], [1, "&biguplus;"], [1, "&bigsqcup;"], [5, "&iiiint;"], [0, "&fpartint;"], [2, "&cirfnint;"], [0, "&awint;"], [0, "&rppolint;"], [0, "&scpolint;"], [0, "&npolint;"], [0, "&pointint;"], [0, "&quatint;"], [0, "&intlarhk;"], [10, "&pluscir;"], [0, "&plusacir;"], [0, "&simplus;"], [0, "&plusdu;"], [0, "&plussim;"], [0, "&plustwo;"], [1, "&mcomma;"], [0, "&minusdu;"], [2, "&loplus;"], [0, "&roplus;"], [0, "&Cross;"], [0, "&timesd;"], [0, "&timesbar;"], [1, "&smashp;"], [0, "&lotimes;"], [0, "&rotimes;"], [0, "&otimesas;"], [0, "&Otimes;"], [0, "&odiv;"], [0, "&triplus;"], [0, "&triminus;"], [0, "&tritime;"], [0, "&intprod;"], [2, "&amalg;"], [0, "&capdot;"], [1, "&ncup;"], [0, "&ncap;"], [0, "&capand;"], [0, "&cupor;"], [0, "&cupcap;"], [0, "&capcup;"], [0, "&cupbrcap;"], [0, "&capbrcup;"], [0, "&cupcup;"], [0, "&capcap;"], [0, "&ccups;"], [0, "&ccaps;"], [2, "&ccupssm;"], [2, "&And;"], [0, "&Or;"], [0, "&andand;"], [0, "&oror;"], [0, "&orslope;"], [0, "&andslope;"], [1, "&andv;"], [0, "&orv;"], [0, "&andd;"], [0, "&ord;"], [1, "&wedbar;"], [6, "&sdote;"], [3, "&simdot;"], [2, { v: "&congdot;", n: 824, o: "&ncongdot;" }], [0, "&easter;"], [0, "&apacir;"], [0, { v: "&apE;", n: 824, o: "&napE;" }], [0, "&eplus;"], [0, "&pluse;"], [0, "&Esim;"], [0, "&Colone;"], [0, "&Equal;"], [1, "&ddotseq;"], [0, "&equivDD;"], [0, "&ltcir;"], [0, "&gtcir;"], [0, "&ltquest;"], [0, "&gtquest;"], [0, { v: "&leqslant;", n: 824, o: "&nleqslant;" }], [0, { v: "&geqslant;", n: 824, o: "&ngeqslant;" }], [0, "&lesdot;"], [0, "&gesdot;"], [0, "&lesdoto;"], [0, "&gesdoto;"], [0, "&lesdotor;"], [0, "&gesdotol;"], [0, "&lap;"], [0, "&gap;"], [0, "&lne;"], [0, "&gne;"], [0, "&lnap;"], [0, "&gnap;"], [0, "&lEg;"], [0, "&gEl;"], [0, "&lsime;"], [0, "&gsime;"], [0, "&lsimg;"], [0, "&gsiml;"], [0, "&lgE;"], [0, "&glE;"], [0, "&lesges;"], [0, "&gesles;"], [0, "&els;"], [0, "&egs;"], [0, "&elsdot;"], [0, "&egsdot;"], [0, "&el;"], [0, "&eg;"], [2, "&siml;"], [0, "&simg;"], [0, "&simlE;"], [0, "&simgE;"], [0, { v: "&LessLess;", n: 824, o: "&NotNestedLessLess;" }], [0, { v: "&GreaterGreater;", n: 824, o: "&NotNestedGreaterGreater;" }], [1, "&glj;"], [0, "&gla;"], [0, "&ltcc;"], [0, "&gtcc;"], [0, "&lescc;"], [0, "&gescc;"], [0, "&smt;"], [0, "&lat;"], [0, { v: "&smte;", n: 65024, o: "&smtes;" }], [0, { v: "&late;", n: 65024, o: "&lates;" }], [0, "&bumpE;"], [0, { v: "&PrecedesEqual;", n: 824, o: "&NotPrecedesEqual;" }], [0, { v: "&sce;", n: 824, o: "&NotSucceedsEqual;" }], [2, "&prE;"], [0, "&scE;"], [0, "&precneqq;"], [0, "&scnE;"], [0, "&prap;"], [0, "&scap;"], [0, "&precnapprox;"], [0, "&scnap;"], [0, "&Pr;"], [0, "&Sc;"], [0, "&subdot;"], [0, "&supdot;"], [0, "&subplus;"], [0, "&supplus;"], [0, "&submult;"], [0, "&supmult;"], [0, "&subedot;"], [0, "&supedot;"], [0, { v: "&subE;", n: 824, o: "&nsubE;" }], [0, { v: "&supE;", n: 824, o: "&nsupE;" }], [0, "&subsim;"], [0, "&supsim;"], [2, { v: "&subnE;", n: 65024, o: "&varsubsetneqq;" }], [0, { v: "&supnE;", n: 65024, o: "&varsupsetneqq;" }], [2, "&csub;"], [0, "&csup;"], [0, "&csube;"], [0, "&csupe;"], [0, "&subsup;"], [0, "&supsub;"], [0, "&subsub;"], [0, "&supsup;"], [0, "&suphsub;"], [0, "&supdsub;"], [0, "&forkv;"], [0, "&topfork;"], [0, "&mlcp;"], [8, "&Dashv;"], [1, "&Vdashl;"], [0, "&Barv;"], [0, "&vBar;"], [0, "&vBarv;"], [1, "&Vbar;"], [0, "&Not;"], [0, "&bNot;"], [0, "&rnmid;"], [0, "&cirmid;"], [0, "&midcir;"], [0, "&topcir;"], [0, "&nhpar;"], [0, "&parsim;"], [9, { v: "&parsl;", n: 8421, o: "&nparsl;" }], [44343, { n: new Map(/* @__PURE__ */ restoreDiff([[56476, "&Ascr;"], [1, "&Cscr;"], [0, "&Dscr;"], [2, "&Gscr;"], [2, "&Jscr;"], [0, "&Kscr;"], [2, "&Nscr;"], [0, "&Oscr;"], [0, "&Pscr;"], [0, "&Qscr;"], [1, "&Sscr;"], [0, "&Tscr;"], [0, "&Uscr;"], [0, "&Vscr;"], [0, "&Wscr;"], [0, "&Xscr;"], [0, "&Yscr;"], [0, "&Zscr;"], [0, "&ascr;"], [0, "&bscr;"], [0, "&cscr;"], [0, "&dscr;"], [1, "&fscr;"], [1, "&hscr;"], [0, "&iscr;"], [0, "&jscr;"], [0, "&kscr;"], [0, "&lscr;"], [0, "&mscr;"], [0, "&nscr;"], [1, "&pscr;"], [0, "&qscr;"], [0, "&rscr;"], [0, "&sscr;"], [0, "&tscr;"], [0, "&uscr;"], [0, "&vscr;"], [0, "&wscr;"], [0, "&xscr;"], [0, "&yscr;"], [0, "&zscr;"], [52, "&Afr;"], [0, "&Bfr;"], [1, "&Dfr;"], [0, "&Efr;"], [0, "&Ffr;"], [0, "&Gfr;"], [2, "&Jfr;"], [0, "&Kfr;"], [0, "&Lfr;"], [0, "&Mfr;"], [0, "&Nfr;"], [0, "&Ofr;"], [0, "&Pfr;"], [0, "&Qfr;"], [1, "&Sfr;"], [0, "&Tfr;"], [0, "&Ufr;"], [0, "&Vfr;"], [0, "&Wfr;"], [0, "&Xfr;"], [0, "&Yfr;"], [1, "&afr;"], [0, "&bfr;"], [0, "&cfr;"], [0, "&dfr;"], [0, "&efr;"], [0, "&ffr;"], [0, "&gfr;"], [0, "&hfr;"], [0, "&ifr;"], [0, "&jfr;"], [0, "&kfr;"], [0, "&lfr;"], [0, "&mfr;"], [0, "&nfr;"], [0, "&ofr;"], [0, "&pfr;"], [0, "&qfr;"], [0, "&rfr;"], [0, "&sfr;"], [0, "&tfr;"], [0, "&ufr;"], [0, "&vfr;"], [0, "&wfr;"], [0, "&xfr;"], [0, "&yfr;"], [0, "&zfr;"], [0, "&Aopf;"], [0, "&Bopf;"], [1, "&Dopf;"], [0, "&Eopf;"], [0, "&Fopf;"], [0, "&Gopf;"], [1, "&Iopf;"], [0, "&Jopf;"], [0, "&Kopf;"], [0, "&Lopf;"], [0, "&Mopf;"], [1, "&Oopf;"], [3, "&Sopf;"], [0, "&Topf;"], [0, "&Uopf;"], [0, "&Vopf;"], [0, "&Wopf;"], [0, "&Xopf;"], [0, "&Yopf;"], [1, "&aopf;"], [0, "&bopf;"], [0, "&copf;"], [0, "&dopf;"], [0, "&eopf;"], [0, "&fopf;"], [0, "&gopf;"], [0, "&hopf;"], [0, "&iopf;"], [0, "&jopf;"], [0, "&kopf;"], [0, "&lopf;"], [0, "&mopf;"], [0, "&nopf;"], [0, "&oopf;"], [0, "&popf;"], [0, "&qopf;"], [0, "&ropf;"], [0, "&sopf;"], [0, "&topf;"], [0, "&uopf;"], [0, "&vopf;"], [0, "&wopf;"], [0, "&xopf;"], [0, "&yopf;"], [0, "&zopf;"]])) }], [8906, "&fflig;"], [0, "&filig;"], [0, "&fllig;"], [0, "&ffilig;"], [0, "&ffllig;"]]));

// node_modules/dom-serializer/node_modules/entities/lib/esm/escape.js
var xmlCodeMap = /* @__PURE__ */ new Map([
  [34, "&quot;"],
  [38, "&amp;"],
  [39, "&apos;"],
  [60, "&lt;"],
  [62, "&gt;"]
]);
var getCodePoint = (
  // eslint-disable-next-line @typescript-eslint/no-unnecessary-condition
  String.prototype.codePointAt != null ? (str, index) => str.codePointAt(index) : (
    // http://mathiasbynens.be/notes/javascript-encoding#surrogate-formulae
    (c, index) => (c.charCodeAt(index) & 64512) === 55296 ? (c.charCodeAt(index) - 55296) * 1024 + c.charCodeAt(index + 1) - 56320 + 65536 : c.charCodeAt(index)
  )
);
function getEscaper(regex, map3) {
  return function escape2(data) {
    let match;
    let lastIdx = 0;
    let result = "";
    while (match = regex.exec(data)) {
      if (lastIdx !== match.index) {
        result += data.substring(lastIdx, match.index);
      }
      result += map3.get(match[0].charCodeAt(0));
      lastIdx = match.index + 1;
    }
    return result + data.substring(lastIdx);
  };
}
var escapeUTF8 = getEscaper(/[&<>'"]/g, xmlCodeMap);
var escapeAttribute = getEscaper(/["&\u00A0]/g, /* @__PURE__ */ new Map([
  [34, "&quot;"],
  [38, "&amp;"],
  [160, "&nbsp;"]
]));
var escapeText = getEscaper(/[&<>\u00A0]/g, /* @__PURE__ */ new Map([
  [38, "&amp;"],
  [60, "&lt;"],
  [62, "&gt;"],
  [160, "&nbsp;"]
]));

// node_modules/dom-serializer/node_modules/entities/lib/esm/index.js
var EntityLevel;
(function(EntityLevel2) {
  EntityLevel2[EntityLevel2["XML"] = 0] = "XML";
  EntityLevel2[EntityLevel2["HTML"] = 1] = "HTML";
})(EntityLevel || (EntityLevel = {}));
var EncodingMode;
(function(EncodingMode2) {
  EncodingMode2[EncodingMode2["UTF8"] = 0] = "UTF8";
  EncodingMode2[EncodingMode2["ASCII"] = 1] = "ASCII";
  EncodingMode2[EncodingMode2["Extensive"] = 2] = "Extensive";
  EncodingMode2[EncodingMode2["Attribute"] = 3] = "Attribute";
  EncodingMode2[EncodingMode2["Text"] = 4] = "Text";
})(EncodingMode || (EncodingMode = {}));

// node_modules/dom-serializer/lib/esm/foreignNames.js
var elementNames = new Map([
  "altGlyph",
  "altGlyphDef",
  "altGlyphItem",
  "animateColor",
  "animateMotion",
  "animateTransform",
  "clipPath",
  "feBlend",
  "feColorMatrix",
  "feComponentTransfer",
  "feComposite",
  "feConvolveMatrix",
  "feDiffuseLighting",
  "feDisplacementMap",
  "feDistantLight",
  "feDropShadow",
  "feFlood",
  "feFuncA",
  "feFuncB",
  "feFuncG",
  "feFuncR",
  "feGaussianBlur",
  "feImage",
  "feMerge",
  "feMergeNode",
  "feMorphology",
  "feOffset",
  "fePointLight",
  "feSpecularLighting",
  "feSpotLight",
  "feTile",
  "feTurbulence",
  "foreignObject",
  "glyphRef",
  "linearGradient",
  "radialGradient",
  "textPath"
].map((val) => [val.toLowerCase(), val]));
var attributeNames = new Map([
  "definitionURL",
  "attributeName",
  "attributeType",
  "baseFrequency",
  "baseProfile",
  "calcMode",
  "clipPathUnits",
  "diffuseConstant",
  "edgeMode",
  "filterUnits",
  "glyphRef",
  "gradientTransform",
  "gradientUnits",
  "kernelMatrix",
  "kernelUnitLength",
  "keyPoints",
  "keySplines",
  "keyTimes",
  "lengthAdjust",
  "limitingConeAngle",
  "markerHeight",
  "markerUnits",
  "markerWidth",
  "maskContentUnits",
  "maskUnits",
  "numOctaves",
  "pathLength",
  "patternContentUnits",
  "patternTransform",
  "patternUnits",
  "pointsAtX",
  "pointsAtY",
  "pointsAtZ",
  "preserveAlpha",
  "preserveAspectRatio",
  "primitiveUnits",
  "refX",
  "refY",
  "repeatCount",
  "repeatDur",
  "requiredExtensions",
  "requiredFeatures",
  "specularConstant",
  "specularExponent",
  "spreadMethod",
  "startOffset",
  "stdDeviation",
  "stitchTiles",
  "surfaceScale",
  "systemLanguage",
  "tableValues",
  "targetX",
  "targetY",
  "textLength",
  "viewBox",
  "viewTarget",
  "xChannelSelector",
  "yChannelSelector",
  "zoomAndPan"
].map((val) => [val.toLowerCase(), val]));

// node_modules/domutils/lib/esm/helpers.js
var DocumentPosition;
(function(DocumentPosition2) {
  DocumentPosition2[DocumentPosition2["DISCONNECTED"] = 1] = "DISCONNECTED";
  DocumentPosition2[DocumentPosition2["PRECEDING"] = 2] = "PRECEDING";
  DocumentPosition2[DocumentPosition2["FOLLOWING"] = 4] = "FOLLOWING";
  DocumentPosition2[DocumentPosition2["CONTAINS"] = 8] = "CONTAINS";
  DocumentPosition2[DocumentPosition2["CONTAINED_BY"] = 16] = "CONTAINED_BY";
})(DocumentPosition || (DocumentPosition = {}));

// src/corpus/routes/discovery/form.ts
var FILLED = {
  number: "1",
  range: "1",
  email: "a@example.org",
  url: "http://127.0.0.1/",
  tel: "1",
  date: "2020-02-02",
  time: "12:00",
  "datetime-local": "2020-02-02T12:00",
  month: "2020-02",
  week: "2020-W02",
  color: "#000000",
  checkbox: "on",
  radio: "on"
};
var BUTTONS = /* @__PURE__ */ new Set(["submit", "button", "image", "reset"]);
function formRoute(action, attributes, all) {
  const fields = oneRadioEach(all.filter(({ type }) => !BUTTONS.has(type)));
  const pairs = fields.map(({ name, type, value }) => [
    name,
    value || (type === "hidden" ? "" : FILLED[type] ?? "a")
  ]);
  if (attributes.method?.toLowerCase() !== "post") {
    const query = new URLSearchParams(pairs).toString();
    const path2 = query === "" ? action.pathname + action.search : `${action.pathname}?${query}`;
    return { method: "GET", path: path2, contentType: null, body: null };
  }
  const path = action.pathname + action.search;
  const encoding = attributes.enctype?.toLowerCase();
  if (encoding === "multipart/form-data") {
    const contentType2 = `${encoding}; boundary=${BOUNDARY}`;
    return { method: "POST", path, contentType: contentType2, body: multipart(fields, pairs) };
  }
  const contentType = "application/x-www-form-urlencoded";
  return { method: "POST", path, contentType, body: new URLSearchParams(pairs).toString() };
}
function oneRadioEach(fields) {
  const seen = /* @__PURE__ */ new Set();
  return fields.filter(({ type, name }) => {
    if (type !== "radio") return true;
    if (seen.has(name)) return false;
    seen.add(name);
    return true;
  });
}
function multipart(fields, pairs) {
  const parts = pairs.map(([name, value], index) => {
    const quoted = name.replaceAll('"', "%22").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
    const file = fields[index].type === "file";
    const head2 = `--${BOUNDARY}\r
Content-Disposition: form-data; name="${quoted}"`;
    return file ? `${head2}; filename="a.txt"\r
Content-Type: text/plain\r
\r
hello\r
` : `${head2}\r
\r
${value}\r
`;
  });
  return `${parts.join("")}--${BOUNDARY}--\r
`;
}

// src/corpus/routes/discovery/resolve-link.ts
function resolveLink(link, base) {
  try {
    const url = new URL(link, base);
    return url.protocol === "http:" || url.protocol === "https:" ? url : null;
  } catch {
    return null;
  }
}

// src/corpus/routes/discovery/page.ts
var MAX_LINKS = 300;
var MAX_FIELDS = 100;
var MAX_DEPTH4 = 2e3;
var LINKS = {
  a: "href",
  area: "href",
  link: "href",
  iframe: "src",
  frame: "src",
  img: "src",
  script: "src",
  source: "src",
  video: "src",
  audio: "src",
  embed: "src",
  object: "data",
  // A page of documentation names its description so.
  redoc: "spec-url",
  "rapi-doc": "spec-url"
};
function readPage(html, at) {
  const links = [];
  const forms = [];
  let base = at;
  let form = null;
  let select = null;
  let textarea = null;
  let depth = 0;
  const follow = (link) => {
    const url = link === void 0 || links.length >= MAX_LINKS ? null : resolveLink(link, base);
    if (url !== null) links.push(url);
  };
  const add2 = (field) => {
    if (field.name !== "" && form !== null && form.fields.length < MAX_FIELDS) form.fields.push(field);
    return field;
  };
  const submit = () => {
    if (form === null) return;
    const url = resolveLink(form.attributes.action || at.href, base);
    if (url !== null && forms.length < MAX_LINKS) forms.push({ ...formRoute(url, form.attributes, form.fields), url });
    form = null;
  };
  const parser = new Parser({
    onopentag(name, attributes) {
      if (++depth > MAX_DEPTH4) parser.pause();
      const { name: field = "", value, type = "" } = attributes;
      if (name === "base") base = resolveLink(attributes.href ?? "", at) ?? base;
      else if (name === "meta") follow(/^\s*\d+\s*;\s*url=(.*)$/is.exec(attributes.content ?? "")?.[1]);
      else if (Object.hasOwn(LINKS, name)) follow(attributes[LINKS[name]]);
      else if (name === "form") {
        submit();
        form = { attributes, fields: [] };
      } else if (name === "input") add2({ name: field, type: type.toLowerCase(), value: value ?? null });
      else if (name === "select") select = add2({ name: field, type: "select", value: null });
      else if (name === "option" && select !== null) {
        if (select.value === null || "selected" in attributes) select.value = value ?? "";
      } else if (name === "textarea") textarea = add2({ name: field, type: "textarea", value: "" });
    },
    ontext(text) {
      if (textarea !== null) textarea.value += text;
    },
    onclosetag(name) {
      depth--;
      if (name === "form") submit();
      else if (name === "select") select = null;
      else if (name === "textarea") textarea = null;
    }
  });
  parser.end(html);
  submit();
  return { links, forms };
}

// src/corpus/routes/discovery/sameness.ts
var ID = /^(\d+|[0-9a-f]{8}-[0-9a-f-]{27}|(?=[a-f]*\d)[0-9a-f]{8,64}|\d{4}-\d\d(-\d\d)?)$/i;
var ASSET = /\.(js|mjs|css|map|png|jpe?g|gif|svg|ico|webp|avif|woff2?|ttf|mp[34]|webm|txt|pdf)$/i;
function isAsset(path) {
  return ASSET.test(path.split("?", 1)[0]);
}
function samenessOf({ method, path }) {
  const [pathname = "", query = ""] = path.split(/\?(.*)/s);
  const segments = pathname.split("/").map((segment) => ID.test(segment) ? "{id}" : segment);
  if (isAsset(pathname)) segments[segments.length - 1] = "{file}";
  const names = query.split("&").map((pair) => pair.split("=", 1)[0]);
  return `${method} ${segments.join("/")}?${[...new Set(names)].sort().join("&")}`;
}
function folderOf({ method, path }) {
  const pathname = path.split("?", 1)[0];
  return `${method} ${pathname.slice(0, pathname.lastIndexOf("/") + 1)}`;
}

// src/corpus/routes/discovery/discover.ts
var MOST = { requests: 64, routes: 50, depth: 3, ms: 2e3, answerMs: 500 };
var MAX_SIBLINGS = 12;
var MAX_PATH = 1e3;
var AT_ONCE = 8;
async function discover(options) {
  const { url: origin, named, excluded, ask: ask2, now: now3 } = options;
  const known = new Set(named.map(samenessOf));
  const seen = /* @__PURE__ */ new Set();
  const siblings = /* @__PURE__ */ new Map();
  const found = /* @__PURE__ */ new Map();
  const pages = [];
  const guesses = [];
  const endsAt = now3() + MOST.ms;
  let requests = 0;
  const urlOf = (route) => new URL(origin.origin + route.path);
  const visit = (route, depth, guessed = false) => {
    const name = samenessOf(route);
    if (seen.has(name) || depth > MOST.depth || leaveAlone(route, excluded)) return;
    seen.add(name);
    (guessed ? guesses : pages).push({ route, depth, guessed });
  };
  const take = (route) => {
    const name = samenessOf(route);
    if (known.has(name) || !isPath(route.path) || leaveAlone(route, excluded)) return;
    const folder = folderOf(route);
    const count3 = siblings.get(folder) ?? 0;
    if (count3 >= MAX_SIBLINGS) return;
    siblings.set(folder, count3 + 1);
    known.add(name);
    found.set(name, route);
  };
  const drop3 = (route) => found.delete(samenessOf(route));
  const follow = (url, depth, guessed = false) => {
    if (!sameServer(url, origin)) return;
    const route = getRoute(url.pathname + url.search);
    if (!guessed) take(route);
    if (!isAsset(route.path) || mayDescribe(route.path)) visit(route, depth, guessed);
  };
  const read3 = ({ route, depth, guessed }, answer) => {
    if (answer.status === 404 || answer.status === 410) {
      drop3(route);
      return;
    }
    const at = urlOf(route);
    const target = answer.location === null ? null : resolveLink(answer.location, at);
    if (target !== null) follow(target, depth + 1, guessed);
    if (answer.status >= 300) return;
    const described = describedRoutes(answer.text);
    if (described !== null) {
      take(route);
      for (const operation2 of described) take(operation2);
      return;
    }
    for (const name of namedDescriptions(answer.text)) {
      const description = resolveLink(name, at);
      if (description !== null) follow(description, depth, true);
    }
    if (!/html/i.test(answer.contentType) && !/^\s*<(!doctype html|html)/i.test(answer.text)) return;
    const page = readPage(answer.text, at);
    if (guessed) {
      for (const link of page.links) if (mayDescribe(link.pathname)) follow(link, depth + 1, true);
      return;
    }
    for (const { url, ...form } of page.forms) if (sameServer(url, origin)) take(form);
    for (const link of page.links) follow(link, depth + 1);
  };
  const seeds = named.filter(({ method }) => method === "GET");
  for (const route of seeds.length > 0 ? seeds : [ROOT_ROUTE]) visit(route, 0);
  for (const path of USUAL_PATHS) visit(getRoute(path), 1, true);
  for (; ; ) {
    const left = endsAt - now3();
    const many = Math.min(AT_ONCE, MOST.requests - requests);
    const round2 = [...guesses.splice(0, many >> 1), ...pages.splice(0, many - (many >> 1))];
    if (round2.length < many) round2.push(...guesses.splice(0, many - round2.length));
    if (round2.length === 0 || left <= 0) break;
    requests += round2.length;
    const timeoutMs = Math.min(left, MOST.answerMs);
    const answers = await Promise.all(round2.map(({ route }) => ask2(urlOf(route), timeoutMs)));
    for (const [index, answer] of answers.entries()) if (answer !== null) read3(round2[index], answer);
  }
  const routes = [...found.values()].sort((a, b) => Number(isAsset(a.path)) - Number(isAsset(b.path)));
  return {
    routes: routes.slice(0, MOST.routes),
    requests,
    left: Math.max(0, routes.length - MOST.routes)
  };
}
function isPath(path) {
  return path.startsWith("/") && path.length <= MAX_PATH;
}
function getRoute(path) {
  return { method: "GET", path, contentType: null, body: null };
}
function sameServer(url, origin) {
  const local = (host) => /^(localhost|127\.0\.0\.1|\[::1\])$/.test(host);
  if (url.protocol !== origin.protocol || url.port !== origin.port) return false;
  return url.hostname === origin.hostname || local(url.hostname) && local(origin.hostname);
}

// src/fire/discover-routes.ts
var BODY_LIMIT = 1e6;
async function discoverRoutes({ url, headers }, { routes: named, excluded = () => false }) {
  const ask2 = async (at, timeoutMs) => {
    const answer = await validRequest(at, { headers, timeoutMs, bodyLimit: BODY_LIMIT });
    if (answer.status === null) return null;
    const field = (name) => [answer.headers[name] ?? []].flat()[0];
    return {
      status: answer.status,
      location: field("location") ?? null,
      contentType: field("content-type") ?? "",
      text: Buffer.from(answer.bodyPrefix).toString("utf8")
    };
  };
  const { routes, requests, left } = await discover({ url, named, excluded, ask: ask2, now: () => performance.now() });
  const names = routes.length > 0 ? `: ${routes.map(routeName).join(", ")}` : "";
  const more = left > 0 ? `; ${left} more are too many, name those that matter` : "";
  return { routes, said: `${routes.length} more routes found with ${requests} requests${names}${more}` };
}

// src/github/redact-report.ts
var LEAST_CUT = 4;
function createReportRedactor(secrets) {
  if (secrets.length === 0) return (value) => value;
  const redact = createRedactor(secrets);
  const forms = secrets.flatMap(maskForms);
  const text = (whole) => {
    const redacted = redact(whole);
    const cut = Math.min(redacted.length, ...forms.map((form) => beginningAtEnd(form, redacted)));
    return cut === redacted.length ? redacted : `${redacted.slice(0, cut)}***`;
  };
  const redactBytes = createRedactor(secrets.map((secret) => Buffer.from(secret, "utf8").toString("latin1")));
  const bytes = (base642) => {
    const raw = Buffer.from(base642, "base64").toString("latin1");
    return Buffer.from(redactBytes(redact(raw)), "latin1").toString("base64");
  };
  const cutsSecret = (steps) => {
    const sent = steps.flatMap((step) => typeof step === "object" && "send_base64" in step ? [step.send_base64] : []);
    return bytes(joined(sent)) !== joined(sent.map(bytes));
  };
  const deep = (value, key) => {
    if (key === "wire" && value !== null && value.some(cutsSecret)) return null;
    if (typeof value === "string") return key.endsWith("_base64") ? bytes(value) : text(value);
    if (Array.isArray(value)) return value.map((one) => deep(one, ""));
    if (typeof value !== "object" || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, deep(one, name)]));
  };
  return (value) => deep(value, "");
}
function joined(base642) {
  return Buffer.concat(base642.map((part) => Buffer.from(part, "base64"))).toString("base64");
}
function beginningAtEnd(form, text) {
  const head2 = form.slice(0, LEAST_CUT);
  let found = text.length;
  let at = text.lastIndexOf(head2);
  while (at >= 0 && at > text.length - form.length) {
    if (form.startsWith(text.slice(at))) found = at;
    at = at === 0 ? -1 : text.lastIndexOf(head2, at - 1);
  }
  return found;
}

// src/report/wire.ts
var ENDLESS_MS = 60 * 6e4;
var MAX_BYTES = 1 << 20;
function wireOf(connections) {
  const bytes = connections.flat().reduce((sum, payload) => sum + payload.length, 0);
  if (bytes > MAX_BYTES) return null;
  const [first = [], ...others] = connections;
  const plain3 = first.length === 1 && first[0].steps.every((step) => step.kind === "write");
  return plain3 && others.length === 0 ? null : connections.map(stepsOf);
}
function stepsOf(payloads) {
  const steps = [];
  for (const { steps: some } of payloads) {
    for (const step of some) {
      if (step.kind === "disconnect") return [...steps, "leave"];
      if (step.kind === "write") steps.push({ send_base64: base64(step) });
      else if (step.ms >= ENDLESS_MS) return [...steps, "answer"];
      else steps.push({ pause_ms: step.ms });
    }
    steps.push("answer");
  }
  return steps;
}
function base64(step) {
  return Buffer.from(collect({ steps: [step], length: step.length })).toString("base64");
}

// src/report/finding.ts
function createFindingWriter(context) {
  const { url, settings, ownership, locate } = context;
  return {
    write(bug, readyAt) {
      const { failure, messages } = bug;
      const { prelude = [] } = bug.case;
      const specs = messages.map(print);
      const spec = printAll(messages);
      const captures = neededCaptures(
        [...prelude, { ...bug.case, spec }].map((one) => ({ spec: one.spec, captures: one.captures ?? [] }))
      );
      const captured = captures.some((some) => some.length > 0);
      const sequence = [...prelude.map((one) => one.spec), spec];
      const payloads = shotOf(messages, settings, bug.case.seed).render();
      const bytes = sentBytes(payloads) ?? new Uint8Array();
      const connections = [...prelude.map((one) => one.render()), payloads];
      const leaves = connections.some(disconnects) ? bug.case.leaves ?? null : null;
      const times = failure.observation.retention?.times ?? 1;
      const { exception, judgement } = failure;
      return {
        fingerprint: fingerprintOf(failure, messages, ownership),
        rule: failure.kind,
        level: failure.level,
        verdict: "new",
        stability: bug.stability,
        signals: judgement.signals.map((signal) => signal.kind),
        evidence: [
          ...judgement.signals.map((signal) => signal.why),
          ...bug.case.atOnce ? [`It takes ${prelude.length + 1} requests at the same time.`] : [],
          ...leaves === null ? [] : ["The client leaves by a reset (RST)."]
        ],
        spec,
        sequence: prelude.length === 0 ? null : sequence,
        captures: captured ? captures.map((some) => some.map(printCapture)) : null,
        at_once: bug.case.atOnce === true,
        leaves,
        pathoc: captured ? pathocCommand(url, [fileOf(sequence, captures)], { times, leaves }) : (
          // A connection each: what fails is the order, or that they come together.
          [...prelude.map((one) => one.messages.map(print)), specs].map((one) => pathocCommand(url, one, { times, leaves })).join(bug.case.atOnce ? " & " : "; ")
        ),
        request_base64: Buffer.from(bytes).toString("base64"),
        wire: wireOf(connections),
        times,
        original_spec: bug.case.spec,
        mutation: bug.case.mutation,
        about: toAbout(bug.case.about),
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
function disconnects(payloads) {
  return payloads.some(({ steps }) => steps.some(({ kind }) => kind === "disconnect"));
}
function toAbout(about) {
  return about === void 0 ? null : { title: about.title, rfc: about.rfc, cwe: about.cwe, expect: about.expect };
}
function fileOf(specs, captures) {
  return specs.flatMap((spec, index) => [spec, ...(captures[index] ?? []).map((one) => `# capture: ${printCapture(one)}`)]).join("\n");
}
function toReportException(exception, ownership) {
  return {
    runtime: exception.runtime,
    type: exception.type,
    message: exception.message,
    frames: exception.frames.map((frame2) => ({
      file: frame2.file,
      line: frame2.line,
      function: frame2.function,
      in_app: ownership(frame2).inApp
    }))
  };
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
  const { target: head2, judge, settings, signal, now: now3 } = options;
  const moved = (path) => movedFrom(path, head2.workingDirectory, base.directory);
  if (base.setup !== null) {
    const problem = await runSetup(base.setup, base.directory, head2.env, options.setupLimitMs, signal);
    if (problem !== null) throw new TargetError(problem);
  }
  const left = options.deadline() - now3();
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
      lab: { range, judge, settings, ownership: checkoutOwnership(checkout) },
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
function isHeadsFile(frame2, head2, base, ownership) {
  if (frame2.file === null) return false;
  const path = frame2.file.replace(/^file:\/\//, "");
  const within2 = (root) => path.startsWith(`${root}/`);
  if (!within2(head2.root) || base.root !== head2.root && base.root.startsWith(`${head2.root}/`) && within2(base.root))
    return false;
  return ownership(frame2).inApp;
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
var RETREATS = 5;
function createBug(parts) {
  const { shrinker, confirmation, stability, ...rest } = parts;
  let done = false;
  let useOriginal = false;
  let retreats = 0;
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
    offer(seen) {
      const alike = [seen, parts.case].every(
        ({ prelude, captures }) => prelude === void 0 && captures === void 0
      );
      if (alike && !useOriginal && shrinker.offer(seen.messages)) done = false;
    },
    retreat() {
      if (retreats >= RETREATS || !shrinker.retreat()) return false;
      retreats++;
      done = false;
      return true;
    },
    giveUpMinimal() {
      useOriginal = true;
      this.case = parts.case;
    }
  };
}

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
var VERSION_LINES = 5;
function findEntry(text, names, version, within2 = VERSION_LINES) {
  const lines = text.split("\n");
  const index = lines.findIndex((line) => names(line.trimEnd()));
  if (index < 0) return null;
  const below = lines.slice(index + 1, index + 1 + within2).map((line) => version.exec(line)?.[1]);
  return { line: index + 1, version: below.find((found) => found !== void 0) ?? null };
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
    const path = [word, ...moduleFiles(word)].map((file) => within(checkout.root, file)).find((file) => file !== null && checkout.tracked.has(file));
    if (path != null) return { uri: path, line: 1, why: `${NOT_IN_REPOSITORY}; the command runs this file` };
  }
  return null;
}
function moduleFiles(word) {
  const module = /^([A-Za-z_]\w*(?:\.\w+)*):[A-Za-z_][\w.]*/.exec(word)?.[1]?.replaceAll(".", "/");
  return module === void 0 ? [] : [`${module}.py`, `${module}/__init__.py`];
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
  read: (text, names) => findEntry(
    text,
    (line) => names.includes(/^\s*"name":\s*"([^"]+)"/.exec(line)?.[1] ?? ""),
    /^\s*"version":\s*"([^"]+)"/
  )
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
var nugetLock = {
  ecosystem: "nuget",
  file: /^packages\.lock\.json$/,
  lock: true,
  read: (text, names) => findEntry(text, (line) => names.includes(/^\s*"([^"]+)": \{$/.exec(line)?.[1] ?? ""), /^\s*"resolved": "([^"]+)"/)
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
      if (found) return { ...found, version: resolved(found.version, text) };
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
function resolved(version, text) {
  const property = /^\$\{([\w.-]{1,100})\}$/.exec(version ?? "")?.[1];
  if (property === void 0) return version;
  const start = text.indexOf(`<${property}>`);
  return start < 0 ? version : /^\s*([^<\s]+)/.exec(text.slice(start + property.length + 2))?.[1] ?? version;
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
var mixLock = {
  ecosystem: "hex",
  file: /^mix\.lock$/,
  lock: true,
  read: (text, names) => findLine(text, (line) => {
    const found = /^\s*"(\w+)": \{:\w+, (?::\w+|"[^"]*"), "([^"]*)"/.exec(line);
    return found && names.includes(found[1]) ? found[2] : void 0;
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
  read: (text, names) => findEntry(
    text,
    (line) => names.includes(/^\s*"(?:.*node_modules\/)?([^"]+)":\s*\{/.exec(line)?.[1] ?? ""),
    /^\s*"version":\s*"([^"]+)"/
  )
};
var LOCKED = /^ {0,2}["']?\/?(@?[^@\s"':]+)[@/]([^\s:]*:?[^\s:]*)["']?.*:$/;
var yarnLock = {
  ecosystem: "npm",
  file: /^yarn\.lock$/,
  lock: true,
  read: (text, names) => findEntry(text, (line) => names.includes(LOCKED.exec(line)?.[1] ?? ""), /^\s+version:? "?([^"\s]+)"?/)
};
var pnpmLock = {
  ecosystem: "npm",
  file: /^pnpm-lock\.yaml$/,
  lock: true,
  read: (text, names) => findLine(text, (line) => {
    const found = LOCKED.exec(line);
    if (!found || !names.includes(found[1])) return void 0;
    return /^\d/.test(found[2]) ? found[2].replace(/["'(].*$/, "") : null;
  })
};
var bunLock = {
  ecosystem: "npm",
  file: /^bun\.lock$/,
  lock: true,
  read: (text, names) => findLine(text, (line) => {
    const found = /^\s*"[^"]+": \["(@?[^"@]+)@([^"]+)"/.exec(line);
    return found && names.includes(found[1]) ? found[2] : void 0;
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
var HASHES = 200;
function normalize(name) {
  return name.toLowerCase().replace(/[-_.]+/g, "-");
}
var REQUIREMENT = /^\s*["']?([A-Za-z0-9][\w.-]*)(?:\[[^\]]*\])?\s*([=<>!~@](?:(?! --)[^;#"'\\])*)?/;
var TABLE_ENTRY = /^\s*"?([A-Za-z0-9][\w.-]*)"?\s*=\s*(?:"([^"]*)"|\{(?:[^}]*\bversion\s*=\s*"([^"]*)")?)/;
function requirement(line, wanted) {
  const found = REQUIREMENT.exec(line);
  return found && wanted.has(normalize(found[1])) ? found[2]?.trim() || null : void 0;
}
var requirementsTxt = {
  ecosystem: "python",
  file: /^(?:(?:requirements|constraints)[\w.-]*|requirements\/[\w.-]+)\.(?:txt|in)$/,
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
var pipfileLock = {
  ecosystem: "python",
  file: /^Pipfile\.lock$/,
  lock: true,
  read: (text, names) => {
    const wanted = new Set(names.map(normalize));
    const isWanted = (line) => wanted.has(normalize(/^ {8}"([^"]+)": \{$/.exec(line)?.[1] ?? ""));
    return findEntry(text, isWanted, /^ {12}"version": "([^"]+)"/, HASHES);
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
  const isWanted = (name) => name !== void 0 && wanted.has(normalize(name));
  return findEntry(text, (line) => isWanted(/^name\s*=\s*"([^"]+)"/.exec(line)?.[1]), /^version\s*=\s*"([^"]+)"/);
}
var pythonLock = lock("python", /^(?:poetry|uv|pdm)\.lock$/);
var cargoLock = lock("cargo", /^Cargo\.lock$/);

// src/triage/locate/manifests.ts
var MANIFESTS = [
  ...[requirementsTxt, pyproject, packageJson, gemfile, goMod, composerJson, cargoToml, mixExs, pomXml, gradle, csproj],
  ...[pythonLock, pipfileLock, packageLock, yarnLock, pnpmLock, bunLock, gemfileLock, composerLock, cargoLock],
  ...[mixLock, nugetLock]
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
function packageOf(frame2, runtime) {
  if (runtime === "java" || runtime === "dotnet") return namespaced(frame2, runtime);
  const found = frame2.file === null ? null : dependencyOf(frame2.file);
  const custom = runtime === "elixir" ? /^lib\/([a-z]\w*)(?:\/|\.ex$)/.exec(frame2.file ?? "")?.[1] : void 0;
  if (!found && custom !== void 0) return { ecosystem: "hex", name: custom, version: null, spellings: [custom] };
  if (!found) return null;
  const { ecosystem, name, version } = found;
  return { ecosystem, name, version, spellings: spellings(ecosystem, name) };
}
function spellings(ecosystem, name) {
  if (ecosystem === "python") return [name, ...PYTHON_DISTRIBUTIONS[name] ?? []];
  if (ecosystem === "cargo") return [name, name.replaceAll("_", "-"), name.replaceAll("-", "_")];
  return [name];
}
function namespaced(frame2, runtime) {
  const name = (frame2.function ?? "").slice(0, 256).replace(/^[^(]*\//, "");
  if (/^(?:java|javax|jdk|sun|com\.sun|System|Microsoft\.AspNetCore|Microsoft\.Extensions)\./.test(name)) return null;
  const segments = name.replace(/\(.*$/, "").split(".").slice(0, 8);
  const least2 = runtime === "java" ? 2 : 1;
  const prefixes = [];
  for (let length = segments.length - 1; length >= least2; length--) {
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
  const read3 = parts.read ?? ((path) => readInside(parts.checkout.root, path));
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
    const declared = manifestLine(stack, parts, readOnce);
    if (declared) return declared;
    if (place2 === void 0) place2 = commandPlace(parts, readOnce);
    return place2;
  };
}
function appFrame(exception, ownership) {
  for (const [index, frame2] of exception.frames.entries()) {
    const owner = ownership(frame2);
    if (!owner.inApp || owner.path === null || owner.line === null) continue;
    const where = frame2.function ? ` in ${frame2.function}` : "";
    const why = index === 0 ? `raised here${where}` : `the innermost frame of the repository${where}`;
    return { uri: owner.path, line: owner.line, why };
  }
  return null;
}
function manifestLine(stack, { checkout, ownership }, read3) {
  const packages = packagesOf(stack, ownership);
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
function packagesOf(stack, ownership) {
  const found = /* @__PURE__ */ new Map();
  for (const { frames, runtime } of stack) {
    for (const frame2 of frames) {
      const named = packageOf({ ...frame2, file: ownership(frame2).file }, runtime);
      if (named && !found.has(named.name)) found.set(named.name, named);
    }
  }
  return [...found.values()];
}
function manifestsOf(checkout, ecosystems) {
  const found = [];
  for (const path of checkout.tracked) {
    const segments = path.split("/");
    const names = [segments.at(-1), segments.slice(-2).join("/")];
    const manifest = MANIFESTS.find(
      ({ ecosystem, file }) => ecosystems.has(ecosystem) && names.some((name) => file.test(name))
    );
    if (manifest) found.push({ path, manifest, depth: segments.length });
  }
  const rank = (one) => one.manifest.lock ? 1 : 0;
  found.sort((a, b) => rank(a) - rank(b) || a.depth - b.depth || (a.path < b.path ? -1 : 1));
  return found.slice(0, MOST_MANIFESTS);
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
    const now3 = frozen[field];
    if (old && now3) result = { ...result, [field]: shortOnly(old, now3) };
  }
  return result;
}
function shortOnly(value, frozen) {
  if (value.kind !== "generated" || frozen.kind !== "literal") return value;
  return frozen.bytes.length <= LONGEST ? frozen : value;
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
function usualSpelling(bytes) {
  const text = bytes.length > 64 ? "" : Buffer.from(bytes).toString("latin1");
  return BY_LOWER_CASE.get(text.toLowerCase()) ?? null;
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
    for (const feature of message.features) {
      total.bytes += isOddlySpelled(feature) ? 1 : 0;
      total.numbers += numberOf2(feature);
    }
  }
  return [total.things, total.length, total.bytes, total.numbers];
}
function isMethod(method) {
  return method === null || method.kind === "literal" && /^[A-Z]{3,16}$/.test(Buffer.from(method.bytes).toString("latin1"));
}
function isOddlySpelled(feature) {
  if (feature.kind !== "header" || feature.key.kind !== "literal") return false;
  const usual = usualSpelling(feature.key.bytes);
  return usual !== null && usual !== Buffer.from(feature.key.bytes).toString("latin1");
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
function* deleteRuns(length, without2) {
  const start = length() > SHORT ? Math.ceil(length() / 2) : 1;
  for (let size = start; ; size = Math.ceil(size / 2)) {
    for (let to = length(); to > 0; ) {
      const from = Math.max(0, to - size);
      yield without2(from, to);
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
        const moved = withoutBytes(state.current, slot, bytes, [at, at + 1], state.wire);
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
    yield* change(state, index, { method: null });
    yield* change(state, index, { websocket: false });
  }
};
function* change(state, index, wanted) {
  const message = state.current[index];
  if (message?.kind !== "request") return false;
  return yield changed(state, index, message, wanted);
}
function changed(state, index, message, wanted) {
  const none = wanted.websocket ?? message.websocket ? null : GET;
  const method = wanted.method === void 0 ? message.method ?? none : wanted.method ?? none;
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
  const fill = bytes[0];
  if (bytes.some((byte) => byte !== fill)) return;
  const size = (n) => withValue(state.current, slot, literal(new Uint8Array(n).fill(fill)), state.wire);
  yield* smallest(bytes.length, function* (n) {
    return yield { messages: size(n) };
  });
  yield* nameLength(state, slot);
}
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
    const now3 = UNITS.indexOf(value.unit);
    if (index > now3) continue;
    const unit = UNITS[index];
    const most = Number(value.size) * 1024 ** (now3 - index);
    const fits2 = 10 ** (String(value.size).length + (now3 > 0 ? 1 : 0) - (index > 0 ? 1 : 0)) - 1;
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
  const now3 = numberAt(state, message, index, field);
  if (now3 === null || now3 === 0) return;
  const put = (value) => {
    const features = state.current[message].features.map(
      (feature, at) => at === index ? { ...feature, [field]: value } : feature
    );
    return { messages: state.current.with(message, { ...state.current[message], features }) };
  };
  if (yield put(0)) return;
  if (field === "seconds" && now3 > 1 && (yield put(1))) return;
  yield* findInteger(now3 - 1, function* (n) {
    return yield put(now3 - n);
  });
}
function numberAt(state, message, index, field) {
  const feature = state.current[message]?.features[index];
  const value = feature && field in feature ? feature[field] : null;
  if (value === "f") return Number.MAX_SAFE_INTEGER;
  return typeof value === "number" || typeof value === "bigint" ? Number(value) : null;
}

// src/triage/minimize/passes/plain-bytes.ts
var X = "x".charCodeAt(0);
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
  if (slot.field === "value" && start.length === 1 && (yield put([0], X))) return;
  if (odd.length > 1 && (yield put(odd, X))) return;
  for (const at of odd) {
    if (!(yield put([at], X)) && bytesAt(state.current, slot)?.length === start.length) yield put([at], 0);
  }
  if (slot.field === "path") yield* percentEncoded(state, slot);
}
function* percentEncoded(state, slot) {
  const bytes = bytesAt(state.current, slot);
  if (bytes === null || !bytes.some((byte) => isOdd(byte, slot))) return;
  const encoded = [...bytes].map(
    (byte) => isOdd(byte, slot) ? `%${byte.toString(16).padStart(2, "0")}` : String.fromCharCode(byte)
  );
  yield { messages: withValue(state.current, slot, literal(encoded.join("")), state.wire) };
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
    const now3 = Buffer.from(bytesAt(state.current, slot) ?? []).toString("latin1");
    const changed2 = now3.slice(0, index) + by(match) + now3.slice(index + match.length);
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

// src/triage/minimize/passes/shorten-values.ts
var MOST_POSITIONS = 2e3;
var shortenValues = function* (state) {
  for (const slot of slotsOf(state.current)) {
    for (const grain of GRAINS) yield* deleteUnits(state, slot, grain);
  }
};
function* deleteUnits(state, slot, grain) {
  const now3 = () => {
    const text = Buffer.from(bytesAt(state.current, slot) ?? []).toString("latin1");
    return { units: grain(text), words: new Map(longWords(text).map((word) => [word[1], word])) };
  };
  let { units, words } = now3();
  let version = state.current;
  let spelled = -1;
  for (let after = 0, tried = 0; after < units.length && tried < MOST_POSITIONS; after++) {
    const at = units.length - 1 - after;
    const bytes = bytesAt(state.current, slot);
    const [start, end] = units[at];
    const word = end - start === 1 && after !== spelled ? words.get(end) : void 0;
    if (word !== void 0) {
      tried++;
      if (!(yield* shortenWord(state, slot, word))) {
        while (after + 1 < units.length && units[units.length - 2 - after][0] >= word[0]) after++;
        continue;
      }
      spelled = after;
      after--;
    } else {
      if (after > 0 && same(bytes, units[at + 1], units[at])) continue;
      tried++;
      yield* findInteger(at + 1, function* (n) {
        return yield without(state, slot, bytes, [units[at - n + 1][0], end]);
      });
    }
    if (state.current === version) continue;
    ({ units, words } = now3());
    version = state.current;
  }
}
function* shortenWord(state, slot, [start, end]) {
  const bytes = bytesAt(state.current, slot);
  for (const at of [end - 1, start, Math.floor((start + end) / 2)]) {
    if (yield without(state, slot, bytes, [at, at + 1])) return true;
  }
  return false;
}
function without(state, slot, bytes, unit) {
  return { messages: withoutBytes(state.current, slot, bytes, unit, state.wire) };
}
function same(bytes, [a, end], [b, otherEnd]) {
  if (end - a !== otherEnd - b) return false;
  for (let at = 0; at < end - a; at++) if (bytes[a + at] !== bytes[b + at]) return false;
  return true;
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

// src/triage/minimize/passes/target-form.ts
var LONGEST3 = 16;
var targetForm = function* (state) {
  for (const slot of slotsOf(state.current)) {
    if (slot.field !== "path" || (bytesAt(state.current, slot)?.length ?? LONGEST3) >= LONGEST3) continue;
    for (let at = 0; at + 2 < bytesAt(state.current, slot).length; at++) {
      const bytes = bytesAt(state.current, slot);
      yield { messages: withoutBytes(state.current, slot, bytes, [at, at + 2], state.wire) };
    }
  }
};

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
  const length = bytesAt(state.current, slot)?.length ?? 0;
  if (length < SHORTEST || length > LONGEST2) return;
  yield { messages: withValue(state.current, slot, literal("x".repeat(length)), state.wire) };
}

// src/triage/minimize/passes.ts
var PASSES = [
  ...[likely, dropMessages, readBack, head, dropFeatures, wholeValues, boundary],
  ...[lengths, shortenValues, plainBytes, numbers, spelling]
];
var LEAPS = /* @__PURE__ */ new Set([likely, wholeValues]);
var LAST_PASSES = [targetForm, fixedOffsets];

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
var REMEMBERED_BEST = 100;
var OFFERS = 5;
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
  const admits = options.admits ?? (() => true);
  const longest = Math.max(printAll(start).length, printAll(first).length);
  const state = {
    current: first,
    wire,
    likely: options.candidates ?? []
  };
  let size = measure(first);
  let version = 0;
  let safe = { messages: first, size };
  const trail = [];
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
  const offers = [];
  let offered = 0;
  const accept = (messages, found) => {
    state.current = messages;
    size = found.size;
    version++;
    if (found.length > longest || !isSmaller(size, safe.size)) return;
    if (trail.length === REMEMBERED_BEST) trail.shift();
    trail.push(safe);
    safe = { messages, size };
  };
  const goOnFrom = (best) => {
    safe = best;
    ({ messages: state.current, size } = best);
    version++;
    steps = search();
  };
  const play = async (messages, key) => {
    executions++;
    const shows2 = await options.interesting(messages);
    if (verdicts2.size >= REMEMBERED) verdicts2.delete(verdicts2.keys().next().value);
    verdicts2.set(key, shows2);
    return shows2;
  };
  const tryOffer = async () => {
    for (let messages = offers.shift(); messages !== void 0; messages = offers.shift()) {
      const found = admits(messages) ? lookAt(messages, longest, isWhole) : null;
      const key = wire.key(messages);
      if (found === null || !isSmaller(found.size, safe.size) || verdicts2.has(key)) continue;
      if (!await play(messages, key)) return "tried";
      accept(messages, found);
      goOnFrom(safe);
      return "improved";
    }
    return "done";
  };
  let total = 0;
  const nextCandidate = () => {
    for (let work = 0; work < STEP_WORK; ) {
      const { value, done } = steps.next(answer);
      answer = false;
      if (!done) {
        const found = admits(value.messages) ? lookAt(value.messages, limit, isWhole) : null;
        work += WORK_EACH + 3 * (found?.length ?? limit);
        total += WORK_EACH + 3 * (found?.length ?? limit);
        if (found !== null && (value.probe || isSmaller(found.size, size))) return { ...value, found };
      } else if (safe.messages === state.current) return null;
      else {
        limit = longest;
        goOnFrom(safe);
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
        if (candidate === null || total > MOST_WORK) return tryOffer();
        if (candidate === "later") return "tried";
        const { messages, found, probe = false } = candidate;
        const key = wire.key(messages);
        const known = verdicts2.get(key);
        answer = known ?? await play(messages, key);
        if (answer && !probe) accept(messages, found);
        if (known === void 0) return answer && !probe ? "improved" : "tried";
      }
      return "done";
    },
    offer(messages) {
      const frozen = freezeRandom(messages, wire) ?? messages;
      if (offered >= OFFERS || executions >= most || printAll(frozen).length >= printAll(safe.messages).length)
        return false;
      offered++;
      offers.push(frozen);
      offers.sort((a, b) => printAll(a).length - printAll(b).length);
      return true;
    },
    retreat() {
      verdicts2.set(wire.key(safe.messages), false);
      const before = trail.pop();
      if (before !== void 0) goOnFrom(before);
      return before !== void 0;
    }
  };
}
function finishedShrinker(messages) {
  return {
    best: messages,
    executions: 0,
    next: () => Promise.resolve("done"),
    offer: () => false,
    retreat: () => false
  };
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
    const now3 = () => LEAPS.has(turn.pass) ? countFeatures(state.current) : version();
    if (turn.exhaustedAt === now3()) continue;
    const [started, size] = [version(), best()];
    yield* turn.pass(state);
    const changed2 = started !== version();
    turn.gain = !changed2 ? 2 : best()[0] < size[0] || best()[1] < size[1] ? 0 : 1;
    if (!changed2) turn.exhaustedAt = now3();
  }
}
function countFeatures(messages) {
  return messages.reduce((sum, { features }) => sum + 1 + features.length, 0);
}

// src/memory/compare-with-base.ts
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
    const move2 = moveTo(prepared);
    const revision = revisionOf(options, move2, prepared?.directory ?? options.target.workingDirectory);
    const target = movedTarget(options.target, move2);
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
async function ask(revision, wanted, passed, options, { checkout: head2, judge, settings, budgetMs, now: now3, signal }) {
  let end = 0;
  const server = await openBase(revision, {
    target: options.target,
    judge,
    settings,
    setupLimitMs: SETUP_LIMIT_MS,
    deadline: () => {
      end = now3() + budgetMs;
      return end;
    },
    now: now3,
    signal
  });
  try {
    const { lab, checkout } = server;
    const check = ({ exception }) => {
      const foreign = exception?.frames.find((frame2) => isHeadsFile(frame2, head2, checkout, lab.ownership));
      if (foreign !== void 0)
        throw new NotTheBase(`its command runs code of this checkout (${foreign.file}), not of the base.`);
    };
    const over = () => signal.aborted || now3() >= end;
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
    shrinker: finishedShrinker(one.messages)
  });
}
function notesOf({ unplayed }) {
  if (unplayed === 0) return [];
  return [{ kind: "base", text: `The time was over before ${unplayed} specs could be played on the base.` }];
}
function revisionOf({ base, target }, move2, directory) {
  const { command } = target;
  const moved = typeof command === "string" ? move2(command) : (command ?? []).map(move2);
  return { directory, command: base.command ?? moved, setup: base.setup };
}
function moveTo(prepared) {
  return prepared === null ? (text) => text : (text) => text.replaceAll(prepared.headRoot, prepared.root);
}
function movedTarget(target, move2) {
  return { ...target, env: Object.fromEntries(Object.entries(target.env).map(([name, value]) => [name, move2(value)])) };
}

// src/options/suppression.ts
function isExpired(suppression, today) {
  return suppression.expires !== null && today.toISOString().slice(0, 10) > suppression.expires;
}

// src/report/fixed.ts
function fixedOf(gone, url) {
  const { fingerprint: fingerprint2, rule, level, route, spec, sequence, location } = gone;
  const leaves = gone.leaves ?? null;
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
    captures: null,
    at_once: false,
    leaves,
    pathoc: (sequence ?? [spec]).map((one) => pathocCommand(url, [one], { leaves })).join("; "),
    request_base64: "",
    wire: null,
    times: 1,
    original_spec: spec,
    mutation: `regression/${fingerprint2}`,
    about: null,
    route,
    exception: null,
    location: uri === void 0 ? null : { uri, line: Number(line), why: "where it was when the baseline was taken" },
    response: { status: null, ended: "unknown" },
    confirmed: { k: 0, n: 0 },
    minimized: { executions: 0, from_length: spec.length, to_length: spec.length },
    first_seen_ms: 0
  };
}

// src/memory/compare-with-baseline.ts
function compareWithBaseline(findings, baseline, { conclusive, passed }, url) {
  if (baseline === null) return findings;
  const known = new Set(baseline.findings.map(({ fingerprint: fingerprint2 }) => fingerprint2));
  const seen = new Set(findings.map(({ fingerprint: fingerprint2 }) => fingerprint2));
  const fine = new Set(passed.map(specKey));
  const gone = baseline.findings.filter((one) => conclusive && !seen.has(one.fingerprint) && fine.has(specKey(one)));
  return [
    ...findings.map(
      (finding) => known.has(finding.fingerprint) ? { ...finding, verdict: "known" } : finding
    ),
    ...gone.map((one) => fixedOf(one, url))
  ];
}

// src/memory/save-regressions.ts
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join as join2 } from "node:path";

// src/memory/regression-file.ts
function toRegressionFile(finding, seed) {
  const { fingerprint: fingerprint2, rule, exception, route, spec, sequence, captures, at_once, leaves } = finding;
  const specs = sequence ?? [spec];
  const lines = specs.flatMap((text, index) => [
    text,
    ...(captures?.[index] ?? []).map((capture) => `# capture: ${capture.replace(/[^\x20-\x7e]/g, "?")}`)
  ]);
  const comments = [
    `id: ${fingerprint2}`,
    `rule: ${rule}`,
    ...exception === null ? [] : [`exception: ${oneLine(exception.type)}`],
    `route: ${oneLine(route)}`,
    ...specs.some((text) => text.includes("@")) ? [`seed: ${seed}`] : [],
    ...leaves === null ? [] : [`leaves: ${leaves}`],
    ...at_once ? ["at once: all lines are sent at the same time"] : [],
    "minimal: nothing can go from it; it is played as it stands"
  ];
  return {
    name: `${fileName(`${fingerprint2}-${rule}`)}.pathoc`,
    text: [...comments.map((comment) => `# ${comment}`), ...lines].map((line) => `${line}
`).join("")
  };
}
function oneLine(text) {
  return terminalLine(text, 200).replace(/[^\x20-\x7e]/g, "?");
}

// src/memory/save-regressions.ts
function saveRegressions(directory, saved, secrets) {
  return saved.filter(({ finding }) => finding.stability === "stable" && !finding.mutation.startsWith("regression/")).flatMap(({ finding, seed }) => {
    const { name, text } = toRegressionFile(finding, seed);
    const path = `${REGRESSIONS}/${name}`;
    const problem = secrets.some(
      (secret) => secret !== "" && [secret, ...maskForms(secret)].some((form) => text.includes(form))
    ) ? "it would hold a secret" : !readsBack(text, finding) ? "its spec would not read back the same" : write(join2(directory, path), text, finding.fingerprint);
    if (problem === "same") return [];
    if (problem !== null) return [note(`${path} was not written: ${problem}.`)];
    return [note(`Commit ${path}: it replays ${finding.rule} ${finding.fingerprint} first in every run.`)];
  });
}
var note = (text) => ({ kind: "regression", text });
function readsBack(text, { spec, sequence, captures }) {
  try {
    const { specs, captures: taken = [] } = parseRegression(text, "regression");
    const same2 = captures === null || JSON.stringify(taken.map((some) => some.map(printCapture))) === JSON.stringify(captures);
    return same2 && JSON.stringify(specs) === JSON.stringify(sequence ?? [spec]);
  } catch {
    return false;
  }
}
function write(path, text, fingerprint2) {
  try {
    mkdirSync(join2(path, ".."), { recursive: true });
    if (!existsSync(path)) {
      writeFileSync(path, text, { flag: "wx" });
      return null;
    }
    const recorded = readFileSync(path, "latin1").startsWith(`# id: ${fingerprint2}
`);
    return recorded ? "same" : "another file of this name is there";
  } catch (error) {
    return `it cannot be written (${error.code})`;
  }
}

// src/memory/suppress.ts
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

// src/memory/compare-with-memory.ts
async function compareWithMemory(memory, run3, options, comparing) {
  const notes = [];
  const wanted = run3.found.map(({ finding, bug }) => ({
    finding,
    case: variantOf(bug.case, bug.messages, comparing.settings),
    trial: trialOf(bug.failure)
  }));
  const base = await compareWithBase(wanted, run3.passed, options, comparing);
  notes.push(...base.notes);
  const compared = base.findings ?? compareWithBaseline(
    wanted.map((one) => one.finding),
    memory.baseline,
    run3,
    options.target.url
  );
  const { findings, notes: suppressions } = suppress(compared, options.suppressions, {
    isExpired: (suppression) => isExpired(suppression, /* @__PURE__ */ new Date()),
    conclusive: run3.conclusive
  });
  notes.push(...suppressions.map((text) => ({ kind: "suppression", text })));
  if (options.saveRegressions) {
    const seeds = new Map(run3.found.map(({ finding, bug }) => [finding.fingerprint, bug.case.seed]));
    const saved = findings.filter(({ verdict }) => verdict === "new" || verdict === "known").map((finding) => ({ finding, seed: seeds.get(finding.fingerprint) ?? 0 }));
    notes.push(...saveRegressions(options.cases.directory, saved, options.secrets));
  }
  return { findings, notes };
}

// src/memory/head-run.ts
var CONCLUSIVE = /* @__PURE__ */ new Set(["time", "corpus-done", "nothing-new"]);
function endsConclusively(stoppedBecause) {
  return CONCLUSIVE.has(stoppedBecause);
}

// src/memory/recall.ts
import { relative as relative3 } from "node:path";
function recall({ cases, base, target }) {
  const settings = createSettings({ host: target.url.hostname });
  const first = cases.routes[0];
  const route = first === void 0 ? "GET /" : routeName(first);
  const replay = { settings, seed: cases.seed, route, carried: target.headers };
  const baseline = base.baseline === null ? null : readBaseline(base.baseline, relative3(cases.directory, base.baseline));
  const regressions = readRegressions(cases.directory, replay);
  const seen = new Set(regressions.map(specKey));
  const known = (baseline?.findings ?? []).flatMap((finding) => baselineCases(finding, replay));
  return { cases: [...regressions, ...known.filter((one) => !seen.has(specKey(one)))], baseline };
}
function baselineCases(finding, replay) {
  const { fingerprint: fingerprint2, rule, spec, sequence, captures: taken = [], route } = finding;
  try {
    const specs = sequence ?? (spec === "" ? [] : [spec]);
    const captures = taken.map((some) => some.map((text) => parseCapture(text, "baseline")));
    return casesOf(
      {
        name: fingerprint2,
        specs,
        captures,
        route: route || null,
        rule,
        seed: null,
        minimal: true,
        ...leavingOf(finding)
      },
      replay
    );
  } catch {
    return [];
  }
}

// src/options/corpus-options.ts
import { readFileSync as readFileSync2 } from "node:fs";
import { dirname, relative as relative4, resolve } from "node:path";

// src/corpus/routes/har.ts
function harRoutes(text, host, source = "--har") {
  const requests = [];
  for (const entry of entriesOf(text, source)) {
    const request = entry?.request;
    const url = parseUrl(request?.url);
    if (request && url && /^(https?|wss?):$/.test(url.protocol))
      requests.push({ url, request, message: firstMessage(entry) });
  }
  const recorded = requests.some(({ url }) => url.host === host) ? host : requests[0]?.url.host;
  const routes = /* @__PURE__ */ new Map();
  for (const { url, request, message } of requests) {
    if (url.host !== recorded) continue;
    const route = routeOf(url, request, message);
    if (route === null) continue;
    const key = `${route.method} ${fileGroup(route) ?? route.path}`;
    if (!routes.has(key)) routes.set(key, route);
  }
  return [...routes.values()];
}
var FILE = /^([^?]*\/)[^/?]*\.(m?js|css|map|png|jpe?g|gif|svg|ico|webp|avif|woff2?|ttf|otf|mp3|mp4|webm)$/i;
function fileGroup({ method, path }) {
  const folder = method === "GET" ? FILE.exec(path)?.[1] : void 0;
  return folder === void 0 ? null : `${folder}*`;
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
function firstMessage({ _webSocketMessages: messages }) {
  if (!Array.isArray(messages)) return null;
  const sent = messages.find((m) => m?.type === "send" && /^\d*[[{]/.test(String(m.data)));
  return sent === void 0 ? null : String(sent.data);
}
function routeOf(url, request, message) {
  const path = url.pathname + url.search;
  if (url.protocol.startsWith("ws")) return { method: "WS", path, contentType: null, body: message };
  const method = String(request.method).toUpperCase();
  if (!/^[A-Z-]+$/.test(method)) return null;
  const { mimeType, text, params } = request.postData ?? {};
  const contentType = typeof mimeType === "string" ? mimeType : null;
  if (typeof text === "string" && text !== "") return { method, path, contentType, body: text };
  const form = contentType !== null && Array.isArray(params) && params.length > 0 ? formOf(contentType, params) : null;
  return { method, path, ...form ?? { contentType: null, body: null } };
}
function formOf(contentType, params) {
  const fields = params.map((param) => ({ name: textOf3(param?.name), value: textOf3(param?.value), param }));
  if (!mediaType(contentType).startsWith("multipart/")) {
    return {
      contentType,
      body: new URLSearchParams(fields.map(({ name, value }) => [name, value])).toString()
    };
  }
  const parts = fields.map(({ name, value, param }) => {
    const { fileName: fileName2, contentType: type } = param ?? {};
    return {
      name,
      value,
      ...typeof fileName2 === "string" ? { filename: fileName2 } : {},
      ...typeof type === "string" ? { contentType: type } : {}
    };
  });
  return multipartBody(contentType, parts);
}
function textOf3(value) {
  return typeof value === "string" ? value : "";
}
function parseUrl(text) {
  try {
    return new URL(String(text));
  } catch {
    return null;
  }
}

// src/options/corpus-options.ts
function corpusOptions(settings, url) {
  const { classes, slow, seed, shard, directory } = settings;
  const routes = [...settings.routes];
  if (settings.openapi !== null)
    routes.push(
      ...openApiRoutes(
        read2(settings.openapi, directory, "--openapi"),
        settings.openapi,
        readBeside(resolve(directory, settings.openapi), directory)
      )
    );
  if (settings.har !== null) routes.push(...harRoutes(read2(settings.har, directory, "--har"), url.host, settings.har));
  const { excludeRoutes } = settings;
  const excluded = (route) => excludeRoutes.some((matches) => matches(route));
  const kept = routes.filter((route) => !excluded(route));
  if (kept.length === 0) {
    throw new UsageError("--exclude-route leaves no route to fire at; exclude less, or name a route with --route");
  }
  const userSpecs = readUserSpecs(directory, settings.specs.length > 0 ? settings.specs : [DEFAULT_SPECS]);
  const carried = carriedFields(settings.headers, settings.cookies);
  return {
    classes,
    routes: kept,
    userSpecs,
    slow,
    seed,
    shard,
    host: url.hostname,
    carried,
    ...excludeRoutes.length > 0 ? { excluded } : {}
  };
}
function readBeside(description, directory) {
  return (path) => {
    const file = resolve(dirname(description), path);
    if (relative4(directory, file).startsWith("..")) return null;
    try {
      return readFileSync2(file, "utf8");
    } catch {
      return null;
    }
  };
}
function read2(path, directory, option) {
  try {
    return readFileSync2(resolve(directory, path), "utf8");
  } catch (cause) {
    throw new UsageError(`${option}: cannot read ${path}: ${cause.message}`, null, { cause });
  }
}

// src/report/conclude.ts
function concludeReport(parts) {
  const { rule, stats, findings, coverage, notes, seed, target } = parts;
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
    coverage,
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
  const coverage = createCoverage();
  let adaptive = 0;
  const judge = (one) => {
    if (judged.has(one)) return;
    judged.add(one);
    if (one.class === "adaptive") adaptive++;
    coverage.count(one);
  };
  let requests = 0;
  let responses = 0;
  let firingMs = 0;
  let corpusTotal = 0;
  let bootMs = null;
  let readyAt = startedAt;
  let firstFindingAt = null;
  const requestsPerSecond = () => firingMs > 0 ? Math.round(1e3 * requests / firingMs) : null;
  return {
    ready(at, boot2) {
      readyAt = at;
      bootMs = boot2;
    },
    plan({ total, planned }) {
      corpusTotal = total;
      coverage.plan(planned);
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
        judge(shot);
        if (exchange.sentAll) requests++;
        responses += exchange.responses.length + exchange.surplus;
      }
    },
    get firingMs() {
      return firingMs;
    },
    ended: judge,
    get cases() {
      return judged.size;
    },
    get adaptive() {
      return adaptive;
    },
    requestsPerSecond,
    coverage: coverage.rows,
    stats({ now: now3, restarts, executions, stoppedBecause }) {
      return {
        elapsed_ms: Math.round(now3 - startedAt),
        boot_ms: bootMs === null ? null : Math.round(bootMs),
        cases: judged.size,
        adaptive,
        requests,
        responses,
        executions_triage: executions,
        restarts,
        requests_per_second: requestsPerSecond(),
        corpus_total: corpusTotal,
        corpus_run: Math.min(judged.size - adaptive, corpusTotal),
        time_to_first_finding_ms: firstFindingAt === null ? null : Math.round(firstFindingAt - readyAt),
        stopped_because: stoppedBecause
      };
    }
  };
}

// src/corpus/typed/hostile-header.ts
var byName = null;
function typedField(name) {
  byName ??= new Map(HEADER_FIELDS.map((field) => [field.name.toLowerCase(), field]));
  return byName.get(name.toLowerCase()) ?? null;
}
function fieldLike({ type }, random) {
  const alike = HEADER_FIELDS.filter((field) => field.type === type);
  return alike[random.integer(0, alike.length - 1)];
}
function hostileHeader({ name, prefix, also, type }, random, host) {
  const values = [...also, ...type.values];
  const { text } = values[random.integer(0, values.length - 1)];
  const filled = fillTemplates(parseRequests(`get:/:h"a"="${prefix}${text}"`), [["{host}", host]]);
  const { value } = filled[0].features[0];
  return { kind: "header", key: literal(name), value };
}

// src/schedule/havoc.ts
var SIGNS = Buffer.from(`\0	
\r "#%&'()*+,-./0:;<=>?@[\\]_{|}~ÿ`, "latin1");
var NUMBERS = ["-1", "0", "00", "1e400", "0x10", "NaN", "2147483648", "18446744073709551616", "9".repeat(40)].map(
  (text) => Buffer.from(text)
);
var MOST_EDITS = 4;
function havoc(bytes, random) {
  let result = bytes;
  for (let edits = random.integer(1, MOST_EDITS); edits > 0; edits--) result = editOnce(result, random);
  return result;
}
function editOnce(bytes, random) {
  const at = random.integer(0, bytes.length);
  const replace = (from, to, by) => Buffer.concat([bytes.subarray(0, from), by, bytes.subarray(to)]);
  const sign = SIGNS.subarray(random.integer(0, SIGNS.length - 1)).subarray(0, 1);
  switch (random.integer(0, 5)) {
    case 0:
      return replace(at, at, sign);
    case 1:
      return replace(at, Math.min(at + 1, bytes.length), sign);
    case 2:
      return replace(at, Math.min(at + random.integer(1, 4), bytes.length), Buffer.alloc(0));
    case 3:
      return replace(at, at, bytes.subarray(at, at + random.integer(1, 16)));
    case 4: {
      const flipped = Buffer.from(bytes);
      if (at < flipped.length) flipped[at] = flipped[at] ^ 1 << random.integer(0, 7);
      return flipped;
    }
    default: {
      const isDigit = (index) => bytes[index] >= 48 && bytes[index] <= 57;
      let from = at;
      while (from < bytes.length && !isDigit(from)) from++;
      let to = from;
      while (to < bytes.length && isDigit(to)) to++;
      return replace(from, to, NUMBERS[random.integer(0, NUMBERS.length - 1)]);
    }
  }
}

// src/schedule/mutate.ts
var MOST2 = { features: 16, bytes: 4096 };
var EDITS = [
  [6, splice],
  [5, spoil],
  [2, retype],
  [2, useWord],
  [1, rename2],
  [1, grow],
  [1, double],
  [1, drop2],
  [1, move]
];
var TURNS = EDITS.flatMap(([times, edit2]) => Array.from({ length: times }, () => edit2));
function mutate(messages, material) {
  const { random } = material;
  const requests = messages.flatMap((message, index2) => message.kind === "request" ? [index2] : []);
  if (requests.length === 0) return messages;
  const index = pick(requests, random);
  let request = messages[index];
  for (let edits = random.integer(1, 3); edits > 0; edits--) {
    request = pick(TURNS, random)(request, material) ?? request;
  }
  return messages.with(index, request);
}
function withFeature(messages, feature) {
  const index = messages.findLastIndex((message) => message.kind === "request");
  return index < 0 ? messages : messages.with(index, add(messages[index], feature));
}
function donations(messages) {
  return messages.flatMap((message) => message.kind === "request" ? message.features.filter(isDonation) : []);
}
function isDonation(feature) {
  return feature.kind === "header" && feature.carried !== true || feature.kind === "content-type" || feature.kind === "user-agent" || feature.kind === "body";
}
function add(request, feature) {
  const { features } = request;
  if (feature.kind !== "body") return { ...request, features: [...features, feature] };
  return { ...request, features: [...features.filter(({ kind }) => kind !== "body"), feature] };
}
function splice(request, { partner, random }) {
  const query = partner.flatMap((message) => message.kind === "request" ? queryOf2(message) : []);
  const parts = donations(partner);
  if (query.length > 0 && random.integer(0, parts.length) === 0) return addQuery(request, pick(query, random));
  return parts.length === 0 || request.features.length >= MOST2.features ? null : add(request, pick(parts, random));
}
function spoil(request, { random }) {
  return withText(request, random, (bytes) => havoc(bytes, random));
}
function grow(request, { random }) {
  return withText(request, random, (bytes) => Buffer.concat([bytes, bytes]));
}
function retype(request, { random, host }) {
  return withHeader(request, random, (header) => {
    const field = typedField(nameOf2(header));
    return field && hostileHeader(field, random, host);
  });
}
function rename2(request, { random }) {
  return withHeader(request, random, (header) => {
    const field = typedField(nameOf2(header));
    return field && { ...header, key: literal(fieldLike(field, random).name) };
  });
}
function useWord(request, { words, random, host }) {
  if (words.length === 0) return null;
  const word = pick(words, random);
  switch (random.integer(0, 3)) {
    case 0:
      return withText(request, random, () => Buffer.from(word, "latin1"));
    case 1:
      return addQuery(request, `${encodeURIComponent(word)}=${pick(["", "-1", "%", "[]", "a"], random)}`);
    default: {
      if (request.features.length >= MOST2.features) return null;
      const { value } = hostileHeader(
        typedField(pick(["Range", "If-Modified-Since", "Accept"], random)),
        random,
        host
      );
      return add(request, { kind: "header", key: literal(word), value });
    }
  }
}
function double(request, { random }) {
  const headers = request.features.filter((feature) => feature.kind === "header");
  return headers.length === 0 || request.features.length >= MOST2.features ? null : add(request, pick(headers, random));
}
function drop2(request, { random }) {
  const { features } = request;
  if (features.length < 2) return null;
  const at = random.integer(0, features.length - 1);
  return isCarried(features[at]) ? null : { ...request, features: features.toSpliced(at, 1) };
}
function move(request, { random }) {
  const { features } = request;
  if (features.length < 2) return null;
  const from = random.integer(0, features.length - 1);
  const to = random.integer(0, features.length - 1);
  return { ...request, features: features.toSpliced(from, 1).toSpliced(to, 0, features[from]) };
}
function withText(request, random, change2) {
  const places = request.features.flatMap((feature2, index) => textOf4(feature2) === null ? [] : [index]);
  const query = queryOf2(request);
  if (query.length > 0 && random.integer(0, places.length) === 0)
    return withQuery(request, latin1(change2(Buffer.from(query[0], "latin1"))));
  if (places.length === 0) return null;
  const at = pick(places, random);
  const feature = request.features[at];
  const bytes = change2(textOf4(feature));
  if (bytes.length > MOST2.bytes) return null;
  return { ...request, features: request.features.with(at, { ...feature, value: literal(bytes) }) };
}
function withHeader(request, random, change2) {
  const { features } = request;
  const places = features.flatMap(
    (feature, index) => feature.kind === "header" && !isCarried(feature) ? [index] : []
  );
  if (places.length === 0) return null;
  const at = pick(places, random);
  const changed2 = change2(features[at]);
  return changed2 && { ...request, features: features.with(at, changed2) };
}
var isCarried = (feature) => feature.kind === "header" && feature.carried === true;
function textOf4(feature) {
  if (isCarried(feature) || !("value" in feature) || feature.value.kind !== "literal") return null;
  return feature.value.bytes;
}
function nameOf2({ key }) {
  return key.kind === "literal" ? latin1(key.bytes) : "";
}
function queryOf2({ path }) {
  if (path.kind !== "literal") return [];
  const at = path.bytes.indexOf(63);
  return at < 0 ? [] : [latin1(path.bytes.subarray(at + 1))];
}
function addQuery(request, query) {
  const [own] = queryOf2(request);
  return withQuery(request, own === void 0 || own === "" ? query : `${own}&${query}`);
}
function withQuery(request, query) {
  const { path } = request;
  if (path.kind !== "literal" || query.length > MOST2.bytes) return null;
  return { ...request, path: literal(`${latin1(path.bytes).split("?", 1)[0]}?${query}`) };
}
function latin1(bytes) {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("latin1");
}
function pick(items, random) {
  return items[random.integer(0, items.length - 1)];
}

// src/schedule/novelty.ts
var KINDS2 = 256;
var DETAILS = 64;
var ECHO = { from: 8, share: 0.5 };
var KIND_WEIGHT = 1e3;
function createNovelty() {
  const kinds = /* @__PURE__ */ new Map();
  return {
    note({ kind, details }) {
      let known = kinds.get(kind);
      if (known === void 0) {
        if (kinds.size >= KINDS2) return false;
        known = { times: 0, details: /* @__PURE__ */ new Map(), once: 0 };
        kinds.set(kind, known);
      }
      known.times++;
      let isNew = false;
      for (const detail of details) {
        const times = known.details.get(detail) ?? 0;
        if (times === 0 && known.details.size >= DETAILS) continue;
        known.details.set(detail, times + 1);
        if (times === 1) known.once--;
        if (times > 0) continue;
        known.once++;
        isNew = true;
      }
      return isNew && !isEcho(known);
    },
    commonness({ kind, details }) {
      const known = kinds.get(kind);
      const rarest = Math.min(...details.map((detail) => known?.details.get(detail) ?? 0));
      return (known?.times ?? 0) * KIND_WEIGHT + rarest;
    }
  };
}
function isEcho({ details, once }) {
  return details.size > ECHO.from && once > ECHO.share * details.size;
}

// src/schedule/adaptive.ts
var PATIENCE = 768;
var MOST_SEEDS = 256;
var MOST_WORDS = 256;
var MOST_SAMPLES = 64;
var LOOKS = 3;
var LARGEST_SEED = 8192;
var TRIES2 = 8;
function createAdaptive({ seed, host, settings, typed, forbids }) {
  const novelty = createNovelty();
  const random = createRandom(seed);
  const luck = random.fork(1);
  const seeds = [];
  const samples = [];
  let sampled = 0;
  const words = [];
  const fields = typed ? HEADER_FIELDS : [];
  let made2 = 0;
  let newAt = 0;
  const commonness = (one) => novelty.commonness(one.sighting);
  const anySeed = () => seeds[random.integer(0, seeds.length - 1)];
  const anyPartner = () => {
    const at = random.integer(0, seeds.length + samples.length - 1);
    return seeds[at]?.messages ?? samples[at - seeds.length];
  };
  function sample(messages) {
    const at = samples.length < MOST_SAMPLES ? samples.length : luck.integer(0, sampled);
    sampled++;
    if (at < MOST_SAMPLES) samples[at] = messages;
  }
  function plant(one) {
    if (seeds.length < MOST_SEEDS) return void seeds.push(one);
    const commonest = seeds.reduce((worst, other, index) => {
      return commonness(other) > commonness(seeds[worst]) ? index : worst;
    }, 0);
    seeds[commonest] = one;
  }
  function cross() {
    let rarest = null;
    for (const one of seeds) {
      if (one.crossed >= fields.length + seeds.length + samples.length) continue;
      if (rarest === null || commonness(one) < commonness(rarest)) rarest = one;
    }
    if (rarest === null) return null;
    const turn = rarest.crossed++;
    const field = fields[turn];
    if (field !== void 0)
      return { seed: rarest, messages: withFeature(rarest.messages, hostileHeader(field, random, host)) };
    const others = turn - fields.length;
    const partner = seeds[others]?.messages ?? samples[others - seeds.length];
    const parts = partner === rarest.messages ? [] : donations(partner);
    return { seed: rarest, messages: parts.reduce(withFeature, rarest.messages) };
  }
  function change2() {
    let chosen = anySeed();
    for (let looks = 1; looks < LOOKS; looks++) {
      const other = anySeed();
      if (commonness(other) * (1 + other.mutants) < commonness(chosen) * (1 + chosen.mutants)) chosen = other;
    }
    chosen.mutants++;
    const material = { random, host, partner: anyPartner(), words };
    return { seed: chosen, messages: mutate(chosen.messages, material) };
  }
  function next() {
    for (let tries = 0; tries < TRIES2; tries++) {
      const { seed: parent, messages } = (made2 % 2 === 0 && tries === 0 ? cross() : null) ?? change2();
      if (messages === parent.messages || forbids(messages)) continue;
      const id = mutantId(parent.mutation, ++made2);
      const { route, about = null } = parent;
      return createCase({ id, class: "adaptive" }, route, caseSeed(seed, id, route), settings, () => messages, {
        about,
        ...parent.leaving
      });
    }
    return null;
  }
  return {
    learn(fired, sighting) {
      const isNew = novelty.note(sighting);
      if (isNew) newAt = made2;
      if (!sighting.fertile || !isSeed(fired)) return;
      sample(fired.messages);
      if (!isNew) return;
      const { kind, details } = sighting;
      const { route, messages, about } = fired;
      plant({
        mutation: originOf(fired.mutation),
        about,
        route,
        leaving: leavingOf(fired),
        messages,
        sighting: { kind, details },
        mutants: 0,
        crossed: 0
      });
      const { spec } = fired;
      for (const word of sighting.words()) {
        if (words.length < MOST_WORDS && !words.includes(word) && !spec.includes(word)) words.push(word);
      }
    },
    *cases() {
      newAt = made2;
      while (seeds.length > 0 && made2 - newAt < PATIENCE) {
        const mutant = next();
        if (mutant === null) return;
        yield mutant;
      }
    }
  };
}
function isSeed({ prelude, captures, class: name, messages }) {
  if (prelude !== void 0 || captures !== void 0 || name === void 0) return false;
  let bytes = 0;
  for (const { features } of messages) {
    for (const feature of features) {
      if (feature.kind === "pause" || feature.kind === "times") return false;
      const value = "value" in feature ? feature.value : null;
      if (value?.kind === "generated" || value?.kind === "file") return false;
      if (value?.kind === "literal") bytes += value.bytes.length;
    }
  }
  return bytes <= LARGEST_SEED;
}

// src/run/adaptive-for.ts
function adaptiveFor({ adaptive, seed, target: { url }, cases: { classes } }, { forbids }, settings) {
  if (!adaptive || classes.length === 0) return null;
  return createAdaptive({ seed, host: url.hostname, settings, typed: classes.includes("typed"), forbids });
}

// src/run/boot.ts
var MAX_RESTARTS2 = 150;
async function boot(target, headers, signal, onStarted) {
  const letGo = () => void target.stop();
  signal.addEventListener("abort", letGo);
  try {
    return await openRange(target, MAX_RESTARTS2, headers, onStarted);
  } finally {
    signal.removeEventListener("abort", letGo);
  }
}

// src/run/early-end.ts
function earlyEnd(error, signal) {
  if (signal.aborted) return { stoppedBecause: "cancelled", notes: [] };
  if (error instanceof TargetError) {
    const log2 = error.log.map((text) => ({ kind: "log", text }));
    return { stoppedBecause: "unhealthy", notes: [{ kind: "unhealthy", text: error.message }, ...log2] };
  }
  if (error instanceof RangeClosed)
    return { stoppedBecause: "restarts", notes: [{ kind: "restarts", text: error.message }] };
  throw error;
}

// src/fire/sighting.ts
var ENDS2 = ["complete", "fin", "rst", "timeout", "disconnect", "refused", "unreachable"];
var KINDS3 = ["http1", "http09", "garbage"];
var LOOKED_AT = { answers: 3, letters: 256, words: 2048 };
var MOST_WORDS2 = 16;
var WORD = /^[A-Za-z_.-]{2,40}$/;
var WORDS = /[A-Za-z_.-]{2,40}/g;
var QUOTED = /(["'`])([A-Za-z_.-]{2,40})\1/g;
var INTERIM = -1;
var BASIS = 2166136261;
function sightingOf(exchange) {
  const { responses, ended, interim } = exchange;
  const [first] = responses;
  const answers = Math.min(responses.length, LOOKED_AT.answers);
  const kind = (first?.status ?? 0) + 1e3 * (ENDS2.indexOf(ended) + ENDS2.length * KINDS3.indexOf(first?.kind ?? "http1"));
  const details = [answers, ...interim > 0 ? [INTERIM] : []];
  for (let i = 0; i < answers; i++) details.push(shapeOf(responses[i]));
  return {
    kind,
    details,
    fertile: first?.complete === true && (first.status ?? 500) < 500,
    words: () => responses.slice(0, answers).flatMap(wordsOf).slice(0, MOST_WORDS2)
  };
}
function shapeOf({ status, reason, headers, body, bodyLength, complete }) {
  let hash = mix(mix(BASIS, (status ?? 0) * 2 + Number(complete)), 32 - Math.clz32(bodyLength));
  hash = mixText(hash, reason);
  for (const [name] of headers) hash = mixText(hash, name);
  const end = Math.min(body.length, LOOKED_AT.letters);
  for (let at = 0; at < end; at++) {
    const byte = body[at];
    if ((byte | 32) >= 97 && (byte | 32) <= 122) hash = mix(hash, byte);
  }
  return hash;
}
function mixText(before, text) {
  let hash = before;
  const end = Math.min(text.length, LOOKED_AT.letters);
  for (let at = 0; at < end; at++) hash = mix(hash, text.charCodeAt(at));
  return mix(hash, 10);
}
function mix(hash, value) {
  return Math.imul(hash ^ value, 16777619) >>> 0;
}
function wordsOf({ headers, body }) {
  const listed = headers.flatMap(([name, value]) => {
    if (/^set-cookie$/i.test(name)) return [value.slice(0, value.indexOf("="))].filter((cookie) => WORD.test(cookie));
    return /^(vary|allow|accept-|access-control-)/i.test(name) ? value.slice(0, LOOKED_AT.words).match(WORDS) ?? [] : [];
  });
  const text = Buffer.from(body.buffer, body.byteOffset, Math.min(body.length, LOOKED_AT.words)).toString("latin1");
  return [...listed, ...Array.from(text.matchAll(QUOTED), ([, , word = ""]) => word)];
}

// src/fire/volley.ts
var SILENT_TURNS = 2;
var LAST_BYTES_MS = 20;
var LAGGING_MS = 150;
var WAITING_MS = 60;
var STAND_INS = 3;
async function fireVolley(range, options) {
  await range.ensureUp();
  const mark = range.watch.mark();
  const startedAt = performance.now();
  const fired = [];
  let taken = 0;
  let stop = false;
  let silent = 0;
  const inFlight = /* @__PURE__ */ new Map();
  const dead = new AbortController();
  const forget = range.onExit(() => setTimeout(() => dead.abort(), LAST_BYTES_MS));
  const signal = AbortSignal.any([options.signal, dead.signal, range.end]);
  async function worker(number) {
    while (!stop && taken < options.most && !options.signal.aborted) {
      const shot = options.next();
      if (shot === null) return;
      const order = taken++;
      inFlight.set(order, performance.now());
      const exchange = await range.fire(shot, signal, number);
      inFlight.delete(order);
      fired.push({ shot, exchange, order });
      silent = exchange.responses.length === 0 && exchange.ended !== "fin" ? silent + 1 : 0;
      if (range.exited || exchange.ended === "refused" || silent >= SILENT_TURNS * options.concurrency) stop = true;
      if (options.concurrency === 1 && exchange.responses.length === 0) stop = true;
    }
  }
  const workers = Array.from({ length: options.concurrency }, (_, number) => worker(number));
  let spare = options.concurrency > 1 ? options.concurrency * (STAND_INS - 1) : 0;
  const standIn = setInterval(() => {
    const now3 = performance.now();
    const waiting = [...inFlight.values()].filter((since) => now3 - since > WAITING_MS).length;
    for (let n = Math.min(spare, waiting - (workers.length - options.concurrency)); n > 0 && !stop; n--) {
      spare--;
      workers.push(worker(workers.length));
    }
  }, WAITING_MS);
  for (let done = 0; done < workers.length; done++) await workers[done];
  clearInterval(standIn);
  forget();
  const restsFrom = await range.target.resources();
  const { logLag } = range;
  const lagMs = 1.2 * logLag.largestMs;
  const quietMs = Math.max(range.calibration.logLinesPerRequest >= 1 ? 10 : 30, lagMs > LAGGING_MS ? lagMs : 0);
  const quiet = { quietMs, maxMs: Math.max(300, 2 * quietMs) };
  let exceptions = await range.watch.settle(mark, quiet);
  const lateMs = exceptions.length > 0 || range.exited ? null : logLag.volleyMs(fired.map(({ exchange }) => exchange));
  if (lateMs !== null) {
    exceptions = await range.watch.settle(mark, { quietMs: lateMs, maxMs: lateMs, expect: () => true });
    logLag.learnFromVolley(exceptions, Math.max(...fired.map(({ exchange }) => exchange.endedAt)));
    if (exceptions.length > 0) exceptions = await range.watch.settle(mark, quiet);
  }
  const health = range.exited ? null : await range.health();
  if (health?.answered === false && !health.timedOut) await range.awaitExit();
  const busy = isBusy(restsFrom, await range.target.resources());
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
    busy: !died && busy,
    leak: died ? range.target.leak() : null,
    workersLost: range.workersLostSince(startedAt)
  };
}
var answered = (exchange) => exchange.responses.length > 0;
var reached = ({ ended, bytesSent }) => ended !== "refused" && (ended !== "unreachable" || bytesSent > 0);
function lastAnswerAt(fired) {
  return Math.max(0, ...fired.filter(({ exchange }) => answered(exchange)).map(({ exchange }) => exchange.startedAt));
}

// src/schedule/budget.ts
var TRIAGE_SHARE = 0.25;
var TRIAGE_LEAST_MS = 5e3;
var TRIAGE_MOST_MS = 6e4;
var STARVED_SHARE = 0.6;
var LEAST_RESERVE_MS = 1500;
function shareOut(startedAt, budgetMs, baseMs = 0) {
  const headMs = budgetMs - baseMs;
  const wanted = Math.min(TRIAGE_MOST_MS, Math.max(TRIAGE_LEAST_MS, headMs * TRIAGE_SHARE));
  const reserve = Math.min(wanted, headMs / 2);
  return { startedAt, firingEnds: startedAt + headMs - reserve, ends: startedAt + headMs, baseMs };
}
function lastShotAt({ ends }) {
  return ends - LEAST_RESERVE_MS;
}
function firingUntil(budget, firingMs, triage) {
  const { startedAt, firingEnds } = budget;
  const starved = firingMs < STARVED_SHARE * (firingEnds - startedAt);
  return triage.idle || starved ? Math.max(firingEnds, lastShotAt(budget) - triage.owes) : firingEnds;
}
function baseTime({ ends, baseMs }, now3) {
  return Math.max(baseMs, ends + baseMs - now3);
}

// src/run/fire.ts
var VOLLEY = { first: 64, later: 256 };
var EAGER_SHARE = 0.2;
var PAUSING_CONCURRENCY = 64;
var now = () => performance.now();
async function fire(firing) {
  const { options, queue, range, budget, docket, tally, signal } = firing;
  let eagerMs = 0;
  const inTime = () => now() < firingUntil(budget, tally.firingMs, docket);
  const next = () => inTime() ? queue.next() : null;
  while (!queue.done() && inTime() && !signal.aborted) {
    const volleyStart = now();
    const volley = await whileInTime(
      () => fireVolley(range, {
        next,
        concurrency: { corpus: options.concurrency, pausing: PAUSING_CONCURRENCY, alone: 1 }[queue.lane()],
        most: tally.cases === 0 ? VOLLEY.first : VOLLEY.later,
        signal
      })
    );
    if (volley === null) break;
    tally.volley(volley.hits, now() - volleyStart);
    learn(volley.hits, firing);
    tellProgress(firing);
    const verdict = await docket.examine(volley, budget.ends);
    const victims = volley.victims.map((hit) => hit.shot);
    if (verdict === "known-end") queue.suspect(victims);
    else queue.again(victims);
    const eagerStart = now();
    await docket.shrink(eagerStart + Math.max(0, EAGER_SHARE * (eagerStart - budget.startedAt) - eagerMs));
    eagerMs += now() - eagerStart;
    tellProgress(firing);
  }
  if (signal.aborted) return "cancelled";
  return queue.done() ? "corpus-done" : "time";
}
function learn(hits, { adaptive, onNote }) {
  for (const { shot, exchange } of hits) {
    const text = expectationNote(shot, exchange);
    if (text !== null) onNote({ kind: "expectation", text });
  }
  if (adaptive === null) return;
  for (const { shot, exchange } of hits.toSorted((a, b) => a.order - b.order))
    adaptive.learn(shot, sightingOf(exchange));
}
function tellProgress({ options, corpus, range, budget, docket, tally, ui }) {
  ui.progress({
    elapsedMs: now() - budget.startedAt,
    budgetMs: options.timeBudgetMs,
    cases: tally.cases,
    total: tally.adaptive > 0 ? null : corpus.total,
    requestsPerSecond: tally.requestsPerSecond() ?? 0,
    findings: docket.bugs.length,
    restarts: range.restarts
  });
}

// src/run/found-in.ts
function foundIn(bugs, write2) {
  const best = /* @__PURE__ */ new Map();
  for (const bug of bugs) {
    const finding = write2(bug);
    const other = best.get(finding.fingerprint);
    if (other === void 0 || isSimpler(finding, other.finding)) best.set(finding.fingerprint, { finding, bug });
  }
  return [...best.values()];
}
function isSimpler(a, b) {
  if (a.spec.length !== b.spec.length) return a.spec.length < b.spec.length;
  return a.leaves === null && b.leaves !== null;
}

// src/run/unfired.ts
function unfired(queue) {
  const notes = [];
  if (queue.skipped() > 0)
    notes.push({ kind: "skipped", text: `${queue.skipped()} cases were not fired: cases like them end the server.` });
  if (queue.givenUp() > 0) {
    const text = `${queue.givenUp()} cases got no verdict: the server went away each time they were fired.`;
    notes.push({ kind: "skipped", text });
  }
  return notes;
}

// src/schedule/queue.ts
var PUT_OFF = { kills: 1, suspicions: 2 };
var LEAVE_OUT = 3;
var TRIES3 = 3;
function createQueue(cases, family = familyOf2) {
  let source = cases[Symbol.iterator]();
  let extended = false;
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
    if (count3 < TRIES3) among.push(c);
    else if (count3 === TRIES3) last.push(c);
    else givenUp++;
  }
  function peek() {
    while (front.length === 0 && !sourceDone) {
      const step = source.next();
      if (step.done === true) sourceDone = true;
      else if (pauses(step.value)) pausing.push(step.value);
      else if (!isRisky(step.value)) front.push(step.value);
      else if (!extended) putOff.push(step.value);
    }
    while (last[0] !== void 0 && killers.has(key(last[0]))) last.shift();
    while (putOff[0] !== void 0 && (killsOf(putOff[0]) >= LEAVE_OUT || killers.has(key(putOff[0])))) {
      if (!killers.has(key(putOff[0]))) skipped++;
      putOff.shift();
    }
  }
  return {
    extend(mutants) {
      source = mutants[Symbol.iterator]();
      sourceDone = false;
      extended = true;
    },
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

// src/triage/answers-lead.ts
function answersLead(lead, failure, nameOf3) {
  if (lead.what === "answer") return true;
  if (lead.what === "crash" || lead.what === "worker") return failure.kind === "crash";
  if (lead.what === "server-hang") return failure.kind === "hang";
  if (trialOfLead(lead) !== "look") return trialOf(failure) === trialOfLead(lead);
  return lead.exception !== null && failure.exception !== null && nameOf3(failure.exception) === nameOf3(lead.exception);
}

// src/triage/confirm.ts
var FIRST_TRIES = 3;
var MOST_TRIES = 10;
async function confirm(attempt, seen, stop = () => false) {
  let k = seen ? 1 : 0;
  let n = k;
  while (n < FIRST_TRIES && !stop()) {
    if (await attempt(n) !== null) k++;
    n++;
  }
  if (k < n && k > 0) {
    while (n < MOST_TRIES && (k + MOST_TRIES - n) * 2 >= MOST_TRIES && !stop()) {
      if (await attempt(n) !== null) k++;
      n++;
    }
  }
  return { k, n, stability: stabilityOf(k, n) };
}
function stabilityOf(k, n) {
  if (k === n && k > 0) return "stable";
  return k * 2 >= n && k > 0 ? "flaky" : "unreproduced";
}

// src/triage/shorten-prelude.ts
var EXECUTIONS2 = 30;
async function shortenPrelude(found, { settings, shows: shows2, over, excluded }) {
  let best = found;
  const keepIf = async (smaller) => {
    const kept = !over() && await shows2(smaller);
    if (kept) best = smaller;
    return kept;
  };
  const lines = () => best.prelude ?? [];
  if (lines().length > 0 && await keepIf(withPrelude(best, []))) return best;
  for (let at = 0; lines().length > 1 && at < lines().length; ) {
    if (!await keepIf(withPrelude(best, lines().toSpliced(at, 1)))) at++;
  }
  for (const [at, line] of lines().entries()) {
    const withLine = (messages) => withPrelude(best, lines().with(at, variantOf(line, messages, settings)));
    const shrinker = createShrinker(line.messages, {
      settings,
      seed: line.seed,
      executions: EXECUTIONS2,
      admits: withinOperations(line.messages, excluded),
      interesting: async (messages) => shows2(withLine(messages))
    });
    while (!over() && await shrinker.next() !== "done") ;
    if (shrinker.best !== line.messages) best = withLine(shrinker.best);
  }
  return best;
}
function withPrelude({ prelude: _, ...last }, prelude) {
  return prelude.length === 0 ? last : { ...last, prelude };
}

// src/triage/size-ladder.ts
var RUNGS = [1 / 16, 1 / 4];
var CLEARLY_MS = 100;
function createSizeLadder(start, wire) {
  const largest = scalableBytes(start);
  const candidates = (scaleLongest(start, RUNGS, wire) ?? []).map(({ messages }) => messages);
  const sizes = /* @__PURE__ */ new Set([largest, ...candidates.map(scalableBytes)]);
  return {
    candidates,
    has: (messages) => sizes.has(scalableBytes(messages)),
    holds(messages, { observation }) {
      if (scalableBytes(messages) === largest) return true;
      const last = observation.growth?.points.at(-1);
      return last !== void 0 && last.ms - last.validMs >= CLEARLY_MS;
    }
  };
}

// src/triage/shrinker-for.ts
var EXPENSIVE = /* @__PURE__ */ new Set(["crash", "hang", "slow", "leak", "poisoned"]);
var EXPENSIVE_TRIES = 60;
function isExpensive({ kind }) {
  return EXPENSIVE.has(kind);
}
function shrinkerFor(failure, suspect, { settings, attempt, excluded }) {
  if (suspect.minimal) return finishedShrinker(suspect.messages);
  const ladder = failure.kind === "slow" ? createSizeLadder(suspect.messages, createWire(settings, suspect.seed)) : null;
  const mayCall = withinOperations(suspect.messages, excluded);
  return createShrinker(suspect.messages, {
    settings,
    seed: suspect.seed,
    ...isExpensive(failure) ? { executions: EXPENSIVE_TRIES } : {},
    ...ladder === null ? {} : { candidates: ladder.candidates },
    admits: (messages) => (ladder === null || ladder.has(messages)) && mayCall(messages),
    interesting: async (messages) => {
      const again = await attempt(variantOf(suspect, messages, settings));
      return again !== null && (ladder === null || ladder.holds(messages, again));
    }
  });
}

// src/triage/spell-out.ts
var LONGEST4 = 64;
async function spellOut(suspect, failure, settings, attempt) {
  let best = suspect;
  for (const capture of suspect.captures ?? []) {
    const given = takeFrom(failure.observation.exchange.received, [capture]);
    if (given.some(([, text]) => text.length > LONGEST4)) continue;
    const captures = (best.captures ?? []).filter((one) => one !== capture);
    const variant = { ...variantOf(best, fillTemplates(best.messages, given), settings), captures };
    if (await attempt(variant) !== null) best = variant;
  }
  return best;
}

// src/triage/bugs.ts
var ANONYMOUS = 12;
var HANG_MS = 7e3;
var Bugs = class {
  #parts;
  #onStray;
  /** Identities that were opened, and how bad they were. */
  #known = /* @__PURE__ */ new Map();
  /** Names of exceptions that were seen to go with a failure. */
  #exceptionNames = /* @__PURE__ */ new Set();
  #anonymous = /* @__PURE__ */ new Map();
  #all = [];
  /** What hung the server, by identity; confirmed when firing is over. */
  #hangs = /* @__PURE__ */ new Map();
  #notes = [];
  /** Those that were told of as minimal. */
  #told = /* @__PURE__ */ new Set();
  #finishing = false;
  /** @param onStray told of another failure that a suspect shows while a bug is looked for */
  constructor(parts, onStray) {
    this.#parts = parts;
    this.#onStray = onStray;
  }
  get all() {
    return this.#all;
  }
  /** What showed too rarely to be a bug, for the report's notes. */
  get notes() {
    return this.#notes;
  }
  /** The failures of all bugs, and of the hangs that wait for their confirmation. */
  get failures() {
    return [...this.#all, ...this.#hangs.values()].map(({ failure }) => failure);
  }
  /** Time that confirming hangs will take once firing is over (ms). */
  get owes() {
    return Math.min(this.#hangs.size, 2) * HANG_MS;
  }
  /** Whether nothing can go from any of them. */
  get minimal() {
    return this.#all.every((bug) => bug.minimal);
  }
  /** Names an exception so that the same one is known again. */
  nameOf(exception) {
    return exceptionKey(exception, this.#parts.ownership);
  }
  /** Whether an exception was seen to go with a failure, not with a right answer. */
  explains(exception) {
    return this.#exceptionNames.has(this.nameOf(exception));
  }
  /** An exception of this name was logged again, and this case is the most suspect. */
  seenAgain(name, suspect) {
    for (const bug of this.#all) {
      if (bug.failure.exception !== null && this.nameOf(bug.failure.exception) === name) bug.offer(suspect);
    }
  }
  /** @returns whether the failure is a bug now, or was one before: false when it does not show again. */
  async open(failure, suspect, deadline) {
    const { settings, now: now3, onConfirmed, onKiller, excluded } = this.#parts;
    const key = keyOf(failure, suspect);
    const { leak, spin } = failure.observation;
    if ((failure.kind === "hang" || spin != null) && !this.#finishing) {
      if (!this.#hangs.has(key)) this.#hangs.set(key, { failure, suspect });
      onKiller(suspect);
      return true;
    }
    if (failure.kind === "crash" || failure.kind === "hang" || leak !== null || spin != null) onKiller(suspect);
    if (failure.exception !== null) this.#exceptionNames.add(this.nameOf(failure.exception));
    const before = this.#known.get(key);
    if (before === failure.level || before === "error") return true;
    this.#known.set(key, failure.level);
    if (before !== void 0) this.#drop(failure.identity);
    if (failure.exception === null) {
      const count3 = (this.#anonymous.get(failure.kind) ?? 0) + 1;
      this.#anonymous.set(failure.kind, count3);
      if (count3 > ANONYMOUS) return true;
    }
    const seenAt = now3();
    const { shown, ...confirmed } = await this.#confirm(failure, suspect, deadline);
    const cutShort = confirmed.n < 3 && (confirmed.n < 2 || confirmed.k < confirmed.n);
    if (confirmed.stability === "unreproduced" || cutShort) {
      if (failure.kind === "hang" && await this.#isOnlySlow(suspect, deadline)) return true;
      this.#known.delete(key);
      const what = failure.exception?.type ?? failure.kind;
      this.#notes.push(`${what} showed in ${confirmed.k} of ${confirmed.n} tries of ${suspect.spec.slice(0, 200)}`);
      return false;
    }
    const attempt = (variant) => this.#attempt(variant, failure);
    const start = shown.minimal ? shown : await spellOut(shown, failure, settings, attempt);
    const shrinker = shrinkerFor(failure, start, { settings, attempt, excluded });
    const bug = createBug({
      failure,
      case: shown,
      confirmation: { k: confirmed.k, n: confirmed.n },
      stability: confirmed.stability,
      seenAt,
      confirmedAt: now3(),
      shrinker
    });
    this.#all.push(bug);
    onConfirmed(bug);
    return true;
  }
  /** Confirms a failure by the plainest case that shows it each time. */
  async #confirm(failure, suspect, deadline) {
    const { leak } = failure.observation;
    const seen = leak === null && patienceFor(failure) === void 0;
    const confirming = (one) => confirm(
      () => this.#attempt(one, failure),
      seen,
      () => this.#over(deadline)
    );
    const plain3 = await this.#plainer(suspect, failure);
    if (plain3 !== null) {
      const confirmed = await confirming(plain3);
      if (confirmed.stability === "stable") return { ...confirmed, shown: plain3 };
    }
    return { ...await confirming(suspect), shown: suspect };
  }
  /** The case with clients that leave by a FIN, as most do, where it shows so, too: then it needs no reset. Null where it does not. */
  async #plainer(suspect, failure) {
    if (suspect.leaves === void 0) return null;
    const plain3 = leavingBy(suspect, null);
    return await this.#attempt(plain3, failure) === null ? null : plain3;
  }
  /** Whether what looked like a hang ends after a while; if it takes too long for its size, that is a failure of its own. */
  async #isOnlySlow(suspect, deadline) {
    const { failures } = await this.look(suspect, {}, "growth");
    const slow = failures.filter(({ kind }) => kind === "slow");
    for (const one of slow) await this.open(one, suspect, deadline);
    return slow.length > 0;
  }
  /** The case that the report shows for a bug: its minimal messages. */
  minimalCase(bug) {
    return variantOf(bug.case, bug.messages, this.#parts.settings);
  }
  /** Tries a bug once more, as the report shows it. */
  async showsAgain(bug) {
    return await this.#attempt(this.minimalCase(bug), bug.failure) !== null;
  }
  /** It did not show in `tries` more tries. */
  isFlaky(bug, tries) {
    const { k, n } = bug.confirmation;
    bug.confirmation = { k, n: n + tries };
    bug.stability = "flaky";
  }
  /** Opens a bug anew that shows by another case: with what goes before it. Confirming that may take what time is left. */
  async reopen(bug, suspect) {
    const { identity, level } = bug.failure;
    this.#drop(identity);
    this.#known.delete(identity);
    if (await this.open(bug.failure, suspect, this.#parts.endsAt)) return;
    this.#all.push(bug);
    this.#known.set(identity, level);
    this.isFlaky(bug, 1);
  }
  /** Confirms what hung the server: firing is over, and each try takes seconds and a restart. */
  async openHangs(deadline) {
    this.#finishing = true;
    const worstFirst2 = [...this.#hangs.values()].sort(
      (a, b) => Number(hangsServer(b.failure.observation)) - Number(hangsServer(a.failure.observation))
    );
    for (const { failure, suspect } of worstFirst2) {
      if (!this.#over(deadline)) await this.open(failure, suspect, deadline);
    }
  }
  /**
   * One try: the same failure again (at least as bad), or null. Other failures met on the way become bugs of their own.
   *
   * @param brief as in `Look`: the failure itself was seen with all patience
   */
  async #attempt(suspect, failure, brief = true) {
    const wanted = failure.exception === null ? void 0 : this.nameOf(failure.exception);
    const { failures } = await this.look(
      suspect,
      {
        expect: wanted === void 0 ? void 0 : (e) => this.nameOf(e) === wanted,
        patient: patienceFor(failure),
        brief
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
      const key = keyOf(failure, suspect);
      if (this.#known.get(key) !== failure.level && !this.#hangs.has(key)) this.#onStray(failure, suspect);
    }
  }
  /** Tries a suspect out and judges what it does. @throws RangeClosed when the server cannot be brought up again. */
  async look(suspect, look, trial = "look") {
    const { range, judge, ownership } = this.#parts;
    const observation = await tryOut(suspect, look, trial, this.trialParts);
    return { observation, failures: failuresOf(observation, judge(observation, range.calibration), ownership) };
  }
  /**
   * One step of minimizing for each of the chosen bugs that are not minimal; a bug's last step tells of it.
   * @returns whether there is more to do
   */
  async shrinkRound(chosen, deadline) {
    const open = this.#all.filter((bug) => !bug.minimal && chosen(bug));
    for (const bug of open) {
      if (this.#over(deadline)) return false;
      if (await bug.shrinkStep() === "done") await this.#tell(bug, deadline);
    }
    return open.length > 0;
  }
  /** Tells of those that could not be finished, as they are. */
  async tellRest() {
    for (const bug of this.#all) if (!bug.minimal) await this.#tell(bug, Number.NEGATIVE_INFINITY);
  }
  async #tell(bug, deadline) {
    bug.stopShrinking();
    await whileInTime(async () => {
      const shortened = await this.#shortenPrelude(bug, deadline);
      if (shortened || bug.messages !== bug.case.messages) await this.#reconfirm(bug, deadline);
    });
    if (!bug.minimal || this.#told.has(bug)) return;
    this.#told.add(bug);
    this.#parts.onMinimal(bug);
  }
  /** A conversation of the corpus may hold requests that the minimal spec can do without; what a search found does not. */
  async #shortenPrelude(bug, deadline) {
    const { prelude, needsFresh, minimal } = bug.case;
    if (prelude === void 0 || needsFresh || minimal) return false;
    const { settings, excluded } = this.#parts;
    const shortened = await shortenPrelude(this.minimalCase(bug), {
      settings,
      excluded,
      over: () => this.#over(deadline),
      shows: async (one) => await this.#attempt(one, bug.failure) !== null
    });
    if (shortened.prelude === prelude) return false;
    const { prelude: _, ...last } = bug.case;
    bug.case = { ...last, ...shortened.prelude && { prelude: shortened.prelude } };
    return true;
  }
  /** Confirms the minimal spec once more: what the report shows must be what was seen. Until the deadline it can be looked for anew. */
  async #reconfirm(bug, deadline) {
    const shot = this.minimalCase(bug);
    const again = await confirm(
      async (tries) => {
        const seen = await this.#attempt(shot, bug.failure, tries > 0);
        if (seen !== null) bug.failure = seen;
        return seen;
      },
      false,
      () => this.#over(this.#parts.endsAt)
    );
    if (again.stability === "unreproduced") {
      if (again.n > 0 && (this.#over(deadline) || !bug.retreat())) bug.giveUpMinimal();
    } else if (again.n >= bug.confirmation.n) bug.confirmation = { k: again.k, n: again.n };
    if (again.stability === "flaky") bug.stability = "flaky";
  }
  #drop(identity) {
    const index = this.#all.findIndex(({ failure }) => failure.identity === identity);
    if (index >= 0) this.#all.splice(index, 1);
  }
  /** What trials need. */
  get trialParts() {
    const { range, settings } = this.#parts;
    return { range, settings, over: () => this.#over(this.#parts.endsAt) };
  }
  #over(deadline) {
    return this.#parts.signal.aborted || this.#parts.now() >= deadline;
  }
};
function keyOf(failure, suspect) {
  return failure.exception === null ? `${failure.identity} ${likeness(failure, suspect)}` : failure.identity;
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
      let now3 = await range.target.resources();
      if (now3 === null || range.exited) return "rested";
      if (base === null || life !== range.target.boots || now3.processes !== base.processes) {
        base = seen = now3;
        life = range.target.boots;
        return "rested";
      }
      const end = performance.now() + LET_GO_MS;
      while (now3 !== null && grown(now3, base) >= NOTABLE && performance.now() < end) {
        await sleep(POLL_MS);
        now3 = await range.target.resources();
      }
      if (now3 === null) return "rested";
      seen = now3;
      const more = grown(now3, base);
      if (more > 0 && more < NOTABLE) return "some";
      base = now3;
      return more >= NOTABLE ? "grew" : "rested";
    },
    async skip() {
      const now3 = range.exited ? null : await range.target.resources();
      if (now3 === null || base === null || seen === null || life !== range.target.boots) return;
      base = {
        processes: now3.processes,
        threads: base.threads + now3.threads - seen.threads,
        descriptors: base.descriptors === null || now3.descriptors === null || seen.descriptors === null ? now3.descriptors : base.descriptors + now3.descriptors - seen.descriptors
      };
    }
  };
}

// src/triage/recent.ts
var KEPT2 = 4e3;
var SUSPECTS = 512;
function createRecent() {
  const began = [];
  let past = [];
  let sinceRest = [];
  return {
    add(hits) {
      const seen = hits.map(({ shot, exchange: { startedAt, endedAt, ended, responses } }) => {
        const unfinished = !responses.some((response) => response.complete);
        return { shot, startedAt, endedAt, unfinished, left: unfinished && ended === "disconnect" };
      });
      began.push(...seen.slice(0, KEPT2 - began.length));
      past = [...past, ...seen].slice(-KEPT2);
      sinceRest = [...sinceRest, ...seen].slice(-KEPT2);
    },
    firedBefore(time) {
      const before = [.../* @__PURE__ */ new Set([...began, ...past])].filter(({ startedAt }) => startedAt <= time);
      return before.sort((a, b) => a.startedAt - b.startedAt).map(({ shot }) => shot);
    },
    memoryLead(leak) {
      const began2 = leak.at - 2 * leak.growthMs;
      const distance2 = ({ endedAt }) => Math.abs(endedAt - began2);
      const near = past.filter(({ startedAt }) => startedAt <= leak.at).sort((a, b) => Number(b.unfinished) - Number(a.unfinished) || distance2(a) - distance2(b));
      return {
        key: "memory",
        what: "memory",
        exception: null,
        suspects: near.slice(0, SUSPECTS).map(({ shot }) => shot)
      };
    },
    spinLead(count3) {
      const late = past.slice(-count3);
      const unfinished = late.filter((one) => one.unfinished).sort((a, b) => a.startedAt - b.startedAt);
      const suspects = (unfinished.length > 0 ? unfinished : late).map(({ shot }) => shot);
      return { key: "spin", what: "spin", exception: null, suspects };
    },
    retainedLead() {
      return { key: "retained", what: "retained", exception: null, suspects: oftenestFirst(sinceRest) };
    },
    rested() {
      sinceRest = [];
    }
  };
}
function oftenestFirst(past) {
  const families = /* @__PURE__ */ new Map();
  for (const { shot, left, unfinished } of past) {
    const family = families.get(familyOf(shot)) ?? { first: shot, left: 0, unfinished: 0 };
    family.left += Number(left);
    family.unfinished += Number(unfinished);
    families.set(familyOf(shot), family);
  }
  const ranked = [...families.values()].sort((a, b) => b.left - a.left || b.unfinished - a.unfinished);
  return ranked.map(({ first }) => first);
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
      const deaf = volley.health?.answered === false;
      if (volley.busy && (deaf || await watchSpin(range, SPIN_MS.lead, () => range.end.aborted) !== null)) {
        range.condemn();
        return [recent.spinLead(volley.hits.length)];
      }
      if (!mayWait) return [];
      const state = await holding.look();
      const leads = state === "grew" ? [recent.retainedLead()] : [];
      if (state !== "some") recent.rested();
      return leads;
    },
    firedBefore: (time) => recent.firedBefore(time),
    caughtUp: () => holding.skip(),
    async atEnd(over) {
      return !range.exited && !over() && await watchMemory(range, over) ? memoryLeads() : [];
    }
  };
}

// src/triage/time-share.ts
function createTimeShare(now3, share, headStart) {
  const startedAt = now3();
  let spentMs = 0;
  let since = null;
  return {
    get left() {
      const underWay = since === null ? 0 : now3() - since;
      return spentMs + underWay <= share * (now3() - startedAt) + headStart;
    },
    async spend(work) {
      const began = now3();
      since = began;
      try {
        return await work();
      } finally {
        spentMs += now3() - began;
        since = null;
      }
    }
  };
}

// src/triage/lead-queue.ts
var VISITS = 3;
var LEADS_SHARE = { share: 0.25, headStartMs: 2e3 };
var UNHURRIED_SHARE = { share: 0.1, headStartMs: 1e3 };
var HURRIED = /* @__PURE__ */ new Set(["exception", "answer"]);
var UNHURRIED = /* @__PURE__ */ new Set(["slow", "retained", "memory", "spin"]);
var LeadQueue = class {
  #waiting = [];
  #putOff = [];
  #visits = /* @__PURE__ */ new Map();
  #hurried;
  /** The share of the time for what takes many observations. */
  unhurried;
  #firing = true;
  /** @param now the clock, monotonic ms */
  constructor(now3) {
    this.#hurried = createTimeShare(now3, LEADS_SHARE.share, LEADS_SHARE.headStartMs);
    this.unhurried = createTimeShare(now3, UNHURRIED_SHARE.share, UNHURRIED_SHARE.headStartMs);
  }
  get empty() {
    return this.#waiting.length + this.#putOff.length === 0;
  }
  /** Whether there is something to fire, so that leads get a share of the time only. */
  get firing() {
    return this.#firing;
  }
  /** From now on all time is for leads. */
  firingIsOver() {
    this.#firing = false;
  }
  /** Whether a lead of this key would tell something new. */
  wants(key) {
    return this.#visitsOf(key) < VISITS;
  }
  /** Whether a lead of this key waits to be examined. */
  holds(key) {
    return this.#waiting.some((lead) => lead.key === key);
  }
  /** No lead of this key can tell anything new. */
  solve(key) {
    this.#visits.set(key, VISITS);
  }
  take(leads) {
    for (const lead of leads) {
      if (this.wants(lead.key) && !this.holds(lead.key)) this.#waiting.push(lead);
    }
  }
  /** Takes leads for when firing is over; at once when it is, and none of their key was examined yet. */
  putOff(leads) {
    for (const lead of leads) {
      if (!this.#firing && this.#visitsOf(lead.key) === 0) this.take([lead]);
      else if (this.#putOff.every(({ key }) => key !== lead.key)) this.#putOff.push(lead);
    }
  }
  /** Takes those of the leads that were put off. */
  takePutOff(chosen) {
    const leads = this.#putOff.splice(0);
    this.take(leads.filter(chosen));
    this.#putOff.push(...leads.filter((lead) => !chosen(lead)));
  }
  /**
   * Has every lead examined that has its turn, also those that come meanwhile; the others stay.
   *
   * @param over whether there is no more time
   */
  async work(examine, over) {
    const later = [];
    for (let lead = this.#waiting.shift(); lead !== void 0; lead = this.#waiting.shift()) {
      const { key, what } = lead;
      if (over() || !this.#hasTurn(what)) later.push(lead);
      else if (this.wants(key)) {
        this.#visits.set(key, this.#visitsOf(key) + 1);
        const turn = lead;
        await this.#inItsShare(what, () => examine(turn));
      }
    }
    this.#waiting.push(...later);
  }
  /** Whether such a lead is examined now: what changes the server at once, others while there is time for them beside the firing. */
  #hasTurn(what) {
    return !this.#firing || !HURRIED.has(what) || this.#hurried.left;
  }
  #inItsShare(what, examine) {
    if (HURRIED.has(what)) return this.#hurried.spend(examine);
    return UNHURRIED.has(what) ? this.unhurried.spend(examine) : examine();
  }
  #visitsOf(key) {
    return this.#visits.get(key) ?? 0;
  }
};

// src/triage/suspects.ts
var LAG_MS = 600;
var SKEW_MS = 5;
var NEAR_MS = [10, 50];
var OTHERS = 1 + 2 * NEAR_MS.length;
var CLOSEST = 2;
var LIKELY_SHARE = 0.3;
var READ_LATE_MS = 100;
var PEER = /(\b127\.\d{1,3}\.\d{1,3}\.\d{1,3}|::1\b)(?:['"\]]?(?::|, ?)(\d{2,5})\b)?/g;
var PEERS = 8;
var PEER_TEXT = 4e3;
function suspectsOf(exceptions, hits) {
  const named = exceptions.flatMap(({ text }) => namedIn(text, hits));
  const introduced = new Set(exceptions.flatMap(({ introduction }) => namedIn([introduction], hits)));
  const near = (named.length > 0 ? [...new Set(named)] : hits).map((hit) => ({
    hit,
    ms: Math.min(...exceptions.map((exception) => distance(hit.exchange, exception))),
    abnormal: isAbnormal(hit.exchange)
  })).filter(({ ms }) => ms <= LAG_MS);
  const tier = ({ hit, abnormal, ms }) => {
    if (introduced.has(hit) && ms <= NEAR_MS[1]) return 0;
    const within2 = abnormal ? NEAR_MS.findIndex((limit) => ms <= limit) : -1;
    return within2 < 0 ? OTHERS : 1 + 2 * within2 + (hit.exchange.ended === "timeout" ? 1 : 0);
  };
  near.sort((a, b) => tier(a) - tier(b) || (tier(a) <= 2 ? 0 : a.ms - b.ms) || a.hit.order - b.hit.order);
  return { suspects: near.map(({ hit }) => hit.shot), likely: areLikely(exceptions, near) };
}
function areLikely(exceptions, near) {
  const beside = exceptions.filter((exception) => {
    const ranked = near.map(({ hit, abnormal }) => ({ abnormal, ms: distance(hit.exchange, exception) })).filter(({ ms }) => ms <= LAG_MS).sort((a, b) => a.ms - b.ms);
    const closest = ranked.filter(({ ms }, index) => index < CLOSEST || ms === 0);
    return closest.some(({ abnormal }) => abnormal);
  });
  return beside.length >= LIKELY_SHARE * exceptions.length;
}
function distance(exchange, { firstAt, lastAt }) {
  const { startedAt, sentAt, leftAt, endedAt, ended } = exchange;
  if (lastAt < startedAt - SKEW_MS || firstAt - endedAt > LAG_MS) return Number.POSITIVE_INFINITY;
  const begunAt = sentAt ?? startedAt;
  const atWork = leftAt === null && (ended === "complete" || ended === "fin" || ended === "rst");
  if (atWork && lastAt >= begunAt && firstAt <= endedAt + Math.min(endedAt - begunAt, READ_LATE_MS)) return 0;
  const moments = exchange.responses.length > 0 ? [endedAt] : [begunAt, leftAt ?? endedAt, endedAt];
  return Math.min(...moments.map((moment) => Math.max(0, firstAt - moment, moment - lastAt)));
}
function namedIn(text, hits) {
  const peers = [...text.join("\n").slice(0, PEER_TEXT).matchAll(PEER)].slice(0, PEERS);
  if (peers.length === 0) return [];
  const ports = new Set(peers.flatMap(([, , port]) => port === void 0 ? [] : [Number(port)]));
  const byPort = hits.filter(({ exchange }) => ports.has(exchange.localPort));
  if (byPort.length > 0) return byPort;
  const addresses = new Set(peers.map(([, address]) => address));
  return hits.filter(({ exchange }) => addresses.has(exchange.localAddress ?? ""));
}
function isAbnormal(exchange) {
  return exchange.responses.some(isServerError) || exchange.responses.length === 0;
}

// src/triage/leads.ts
var FEW = 64;
var VERY_FEW = 16;
var SIGHTINGS = 20;
function leadsOf(volley, nameOf3) {
  const leads = /* @__PURE__ */ new Map();
  const add2 = (lead) => {
    if (lead.suspects.length > 0 && !leads.has(lead.key)) leads.set(lead.key, lead);
  };
  const all = [...volley.hits, ...volley.victims].sort(inOrder);
  const weLeft = all.some((hit) => weEnded(hit.exchange));
  const sightings = /* @__PURE__ */ new Map();
  for (const exception of volley.exceptions) {
    if (weLeft && !exception.fatal && saysPeerGone(exception)) continue;
    const name = nameOf3(exception);
    const seen = sightings.get(name);
    if (seen === void 0) sightings.set(name, [exception]);
    else if (seen.length < SIGHTINGS) seen.push(exception);
  }
  for (const [name, exceptions] of sightings) {
    const { suspects, likely: likely2 } = suspectsOf(exceptions, all);
    add2({ key: `exception ${name}`, what: "exception", exception: exceptions[0] ?? null, suspects, likely: likely2 });
  }
  if (volley.spoilt === true) {
    add2({ key: "poisoned", what: "poisoned", exception: null, suspects: all.map((hit) => hit.shot) });
  }
  if (volley.leak == null && (volley.died || volley.health?.answered === false)) {
    const what = volley.died ? "crash" : "server-hang";
    add2({ key: what, what, exception: null, suspects: goneSuspects(volley) });
  }
  if (!volley.died && (volley.workersLost ?? 0) > 0) {
    const suspects = all.filter(wasLeft).map((hit) => hit.shot);
    add2({ key: "worker", what: "worker", exception: null, suspects });
  }
  return [...leads.values()].sort((a, b) => Number(a.likely === false) - Number(b.likely === false));
}
function answerLeadsOf(volley, isBug, isWrong = isServerError) {
  const leads = /* @__PURE__ */ new Map();
  const explaining = volley.hits.length > VERY_FEW ? volley.exceptions.filter(isBug) : [];
  const unused = explaining.sort((a, b) => a.lastAt - b.lastAt);
  const byEnd = [...volley.hits].sort((a, b) => a.exchange.endedAt - b.exchange.endedAt);
  for (const hit of byEnd) {
    const key = answerKey(hit, isWrong);
    const closed = key === null && volley.hits.length <= FEW ? closedKey(hit) : null;
    if (closed !== null) leads.set(closed, { key: closed, what: "answer", exception: null, suspects: [hit.shot] });
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
function wasLeft({ exchange: { ended, responses } }) {
  return (ended === "fin" || ended === "rst") && responses.at(-1)?.complete !== true;
}
var inOrder = (a, b) => a.order - b.order;
function answerKey({ shot, exchange }, isWrong) {
  const failed = exchange.responses.find(isWrong);
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

// src/triage/sequence.ts
var WINDOWS = [64, 512, 4e3];
var SERIAL = 16;
var PARALLEL = 4;
var MOST_NEEDED = 4;
var COPIED = 6;
var TRIES4 = 3;
var LOG_MS = { quiet: 60, most: 800 };
async function findSequence(fired, suspects, sought, parts) {
  const shows2 = (cases) => run2(cases, cases.length > SERIAL ? PARALLEL : 1, sought, parts);
  const near = fired.slice(-(WINDOWS[0] ?? 0));
  if (await shows2(near)) {
    const found = await reduce(near, shows2, parts);
    if (found !== null) return minimizePrelude(found, sought, parts);
  }
  const together = await findTogether(suspects, near, sought, parts);
  if (together !== null) return together;
  for (const window of windowsOf(fired).slice(1)) {
    if (parts.over()) return null;
    if (!await shows2(window)) continue;
    const found = await reduce(window, shows2, parts);
    if (found !== null) return minimizePrelude(found, sought, parts);
  }
  return null;
}
async function findPrelude(last, fired, sought, parts) {
  const shows2 = async (before) => run2([...before, last], before.length > SERIAL ? PARALLEL : 1, sought, parts, last);
  for (const window of windowsOf(fired)) {
    if (parts.over()) return null;
    if (!await shows2(window)) continue;
    const needed = await neededOf(window, shows2, parts);
    if (needed !== null && needed.length > 0) return minimizePrelude(sequenceOf([...needed, last]), sought, parts);
  }
  return null;
}
function windowsOf(fired) {
  return WINDOWS.filter((_, index) => index === 0 || fired.length > (WINDOWS[index - 1] ?? 0)).map(
    (size) => fired.slice(-size)
  );
}
async function reduce(cases, shows2, parts) {
  const length = await least(cases.length, (count3) => shows2(cases.slice(0, count3)), parts);
  const last = cases[length - 1];
  if (length === 0 || last === void 0) return null;
  if (await shows2([last])) return last;
  const needed = await neededOf(cases.slice(0, length - 1), (before) => shows2([...before, last]), parts);
  return needed === null ? null : sequenceOf([...needed, last]);
}
async function neededOf(cases, shows2, parts) {
  const needed = [];
  let rest = cases;
  while (!await shows2(needed)) {
    if (needed.length >= MOST_NEEDED || rest.length === 0 || parts.over()) return null;
    const tail = rest;
    const length = await least(tail.length, (count3) => shows2([...tail.slice(-count3), ...needed]), parts);
    const first = tail.at(-length);
    if (length === 0 || first === void 0) return null;
    needed.unshift(first);
    rest = tail.slice(0, tail.length - length);
  }
  return needed;
}
async function least(most, shows2, { over }) {
  let [low, high] = [1, most];
  while (low < high) {
    if (over()) return 0;
    const middle = low + high >> 1;
    if (await shows2(middle)) high = middle;
    else low = middle + 1;
  }
  return high;
}
function sequenceOf(cases) {
  const [last, prelude] = [cases.at(-1), cases.slice(0, -1)];
  const sequence = { ...last, prelude: [...prelude, ...last.prelude ?? []], needsFresh: true };
  return cases.some(({ leaves }) => leaves !== void 0) ? leavingBy(sequence, "reset") : sequence;
}
async function findTogether(suspects, near, sought, parts) {
  const shows2 = async (cases) => {
    for (let i = 0; i < TRIES4 && !parts.over(); i++) if (await run2(cases, cases.length, sought, parts)) return true;
    return false;
  };
  for (const suspect of suspects.slice(0, COPIED)) {
    for (const copies of [2, 4]) {
      if (await shows2(Array.from({ length: copies }, () => suspect)))
        return togetherOf(Array.from({ length: copies }, () => suspect));
    }
  }
  let group = near.slice(-SERIAL);
  if (!await shows2(group)) return null;
  while (group.length > 2 && !parts.over()) {
    const smaller = await firstThat(partsOf3(group), shows2);
    if (smaller === null) break;
    group = smaller;
  }
  return group.length > MOST_NEEDED ? null : togetherOf(group);
}
function togetherOf(cases) {
  return { ...sequenceOf(cases), atOnce: true };
}
function partsOf3(cases) {
  const half = Math.ceil(cases.length / 2);
  const step = Math.max(1, Math.floor(cases.length / 4));
  const without2 = Array.from({ length: Math.ceil(cases.length / step) }, (_, index) => [
    ...cases.slice(0, index * step),
    ...cases.slice((index + 1) * step)
  ]);
  return [cases.slice(0, half), cases.slice(half), ...without2];
}
async function firstThat(lists, shows2) {
  for (const list2 of lists) if (list2.length > 0 && await shows2(list2)) return list2;
  return null;
}
function minimizePrelude(found, sought, parts) {
  const { settings, over, excluded } = parts;
  const shows2 = ({ prelude = [], ...last }) => run2([...prelude, last], 1, sought, parts, last);
  return shortenPrelude(found, { settings, over, excluded, shows: shows2 });
}
async function run2(cases, concurrency, sought, { range }, last = null) {
  const { watch } = range;
  const quiet = { quietMs: Math.max(LOG_MS.quiet, 1.2 * range.logLag.largestMs), maxMs: LOG_MS.most };
  await range.refresh();
  let mark = watch.mark();
  let next = 0;
  const count3 = last === null ? cases.length : cases.length - 1;
  const worker = async () => {
    while (next < count3 && !range.exited && !range.end.aborted) {
      const one = cases[next++];
      if (one !== void 0) await range.fire(one, range.end);
    }
  };
  await Promise.all(Array.from({ length: concurrency }, worker));
  if (last !== null) {
    if (range.exited) return false;
    await watch.settle(mark, quiet);
    mark = watch.mark();
    await range.fire(last, range.end);
  }
  const { exception } = sought;
  const exceptions = await watch.settle(mark, exception === null ? quiet : { ...quiet, expect: exception });
  if (exception !== null) return exceptions.some(exception);
  const health = range.exited ? null : await range.health();
  if (health?.answered === false && !health.timedOut) await range.awaitExit();
  if (health?.answered === false) range.condemn();
  return range.exited || health?.answered === false;
}

// src/triage/mysteries.ts
var MYSTERY_MS = 8e3;
var Mysteries = class {
  #parts;
  #all = [];
  constructor(parts) {
    this.#parts = parts;
  }
  /** That the server ended is told, whatever became of the search. */
  get notes() {
    return this.#all.flatMap(noteOf);
  }
  get count() {
    return this.#all.length;
  }
  /**
   * None of the suspects does it alone. What ends the server is looked into at once, for it would end it again.
   *
   * @param canWait whether it is looked for in another way first
   */
  async wonder(lead, canWait, deadline) {
    const { now: now3, fired } = this.#parts;
    const ends = lead.what === "crash" || lead.what === "server-hang";
    if (!ends && (lead.what !== "exception" || lead.likely !== true)) return;
    if (this.#all.some(({ lead: { key } }) => key === lead.key)) return;
    const mystery = { lead, fired: fired(), state: "open" };
    this.#all.push(mystery);
    if (ends && !canWait) await this.#solve(mystery, Math.min(deadline, now3() + MYSTERY_MS), deadline);
  }
  /**
   * Looks, until `until`, into what nothing explains yet, and again into what there was no time for.
   *
   * @param isExplained whether the lead of this key needs no other explanation
   */
  async solveAll(isExplained, until, deadline) {
    for (const mystery of this.#all) {
      const { what, key } = mystery.lead;
      if (what === "server-hang" && this.#parts.bugs.failures.some((failure) => trialOf(failure) === "spin"))
        mystery.state = "explained";
      if (mystery.state !== "open" || what === "exception" && isExplained(key)) continue;
      await this.#solve(mystery, until, deadline);
    }
  }
  /** What is found until `until` is confirmed until `deadline`. */
  async #solve(mystery, until, deadline) {
    const { bugs, mayRestart, over, searchParts } = this.#parts;
    const { lead, fired } = mystery;
    const wanted = lead.exception === null ? null : bugs.nameOf(lead.exception);
    const exception = wanted === null ? null : (e) => bugs.nameOf(e) === wanted;
    const found = mayRestart() ? await findSequence(fired, lead.suspects, { exception }, searchParts(until)) : null;
    const look = exception === null ? {} : { expect: exception };
    if (found !== null && await this.#showsAgain(found, lead, look, deadline)) mystery.state = "explained";
    else if (!over(until)) mystery.state = "unexplained";
  }
  async #showsAgain(found, lead, look, deadline) {
    const { bugs } = this.#parts;
    const { failures } = await bugs.look(found, look);
    const failure = failures.find((one) => answersLead(lead, one, (exception) => bugs.nameOf(exception)));
    return failure !== void 0 && await bugs.open(failure, found, deadline);
  }
};
function noteOf({ lead: { what, suspects }, state }) {
  if (what === "exception" || state === "explained") return [];
  const ended = what === "crash" ? "The server died" : "The server stopped answering";
  return [`${ended} while ${suspects.length} requests ran, but none of them does it alone.`];
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
var FIRST_GROUP = 4;
async function gallop(suspects, shows2) {
  for (let from = 0, size = FIRST_GROUP; from < suspects.length; from += size, size *= 2) {
    const group = suspects.slice(from, from + size);
    if (await shows2(group)) return bisect(group, shows2);
  }
  return null;
}

// src/triage/narrow.ts
var HALVES = { times: 6, rounds: 1, concurrency: 16, letGoMs: [700, 700] };
var MOST_REPEATED = 48;
var MOST_TIMED = 8;
var LEAVING = { concurrency: 16, ms: 300 };
async function narrow(lead, parts) {
  const { range, over } = parts;
  const find = async (suspects, shows2, search = bisect) => {
    const culprit = await search(suspects, async (some) => !over() && await shows2(some));
    return culprit === null || over() ? [] : [culprit];
  };
  switch (lead.what) {
    case "retained":
      return find(lead.suspects.slice(0, MOST_REPEATED), (some) => retains(some, parts), gallop);
    case "memory":
      return find(lead.suspects, async (some) => {
        await range.ensureUp();
        await Promise.all(some.map((one) => range.fire(one)));
        return watchMemory(range, over);
      });
    case "spin":
      return find(lead.suspects, (some) => setsSpinning(some, parts), gallop);
    case "poisoned":
      return find(lead.suspects, async (some) => {
        const before = await cleanRest(range);
        for (const one of some) await range.fire(one);
        const after = await restOf(range);
        return before.status && (!after.status || before.body && !after.body);
      });
    case "slow":
      return lead.suspects.filter(({ messages }) => scalableBytes(messages) > 0).slice(0, MOST_TIMED);
    default:
      return lead.suspects;
  }
}
async function retains(some, { range, over }) {
  const retention = await measureRetention(range, some, { ...HALVES, over });
  const after = retention?.rounds.at(-1);
  return retention !== null && after !== void 0 && grown(after, retention.before) * 2 >= HALVES.times;
}
async function setsSpinning(some, { range, over }) {
  await restingServer(range, over);
  for (let at = 0; at < some.length && !over(); at += LEAVING.concurrency) {
    const together = some.slice(at, at + LEAVING.concurrency);
    await Promise.all(together.map((one) => range.fire(one, AbortSignal.timeout(LEAVING.ms))));
  }
  const spins = await watchSpin(range, SPIN_MS.lead, over) !== null;
  if (spins) range.condemn();
  return spins;
}

// src/triage/slow-leads.ts
var LATE = { ms: 100, median: 10, quartile: 8, route: { hits: 4, times: 4 } };
var UNANSWERED = 2;
var WORKS_ON_MS = 1e3;
function slowLeadsOf(volley, calibration) {
  const timed = volley.hits.flatMap((hit) => {
    const ms = waitedFor(hit);
    return ms === null ? [] : [{ hit, ms }];
  });
  const sorted = timed.map(({ ms }) => ms).sort((a, b) => a - b);
  const quartile = sorted[Math.floor(sorted.length / 4)] ?? 0;
  const limit = Math.max(lateFrom(calibration), LATE.quartile * quartile);
  const routes = groupBy(timed, ({ hit }) => hit.shot.route);
  const quickest = ({ hit }) => {
    const times = routes.get(hit.shot.route)?.map(({ ms }) => ms) ?? [];
    return times.length < LATE.route.hits ? 0 : Math.min(...times);
  };
  const late = timed.filter((one) => one.ms > limit && one.ms > LATE.route.times * quickest(one)).map(({ hit }) => hit);
  return clusters(late).map((cluster) => {
    const first = cluster.reduce((a, b) => b.exchange.endedAt < a.exchange.endedAt ? b : a);
    const rest = cluster.filter((hit) => hit !== first).sort(largestFirst);
    return slowLead([first, ...givenUpDuring(first, volley), ...rest].map((hit) => hit.shot));
  });
}
function slowLeadAlone(shot, exchange, calibration) {
  const ms = waitedFor({ shot, exchange });
  return ms !== null && ms > lateFrom(calibration) ? [slowLead([shot])] : [];
}
function waitedFor({ shot, exchange }) {
  const { ended, endedOnHalfClose, responses, sentAt, endedAt } = exchange;
  const justMissed = ended === "timeout" && endedOnHalfClose === true && responses.at(-1)?.complete === true;
  if (!justMissed || sentAt === null) return answerTime(exchange);
  return isComplete(shot) ? endedAt - sentAt : null;
}
function lateFrom({ p50 }) {
  return Math.max(LATE.ms, LATE.median * p50);
}
function slowLead(suspects) {
  return { key: `slow ${familyOf(suspects[0])}`, what: "slow", exception: null, suspects };
}
function givenUpDuring({ exchange: late }, { hits }) {
  return hits.filter(({ shot, exchange: { startedAt, endedAt, ended, bytesSent } }) => {
    const overlaps = startedAt < late.endedAt && endedAt > late.startedAt - WORKS_ON_MS;
    return overlaps && ended === "timeout" && bytesSent > late.bytesSent && isComplete(shot);
  }).sort(largestFirst).slice(0, UNANSWERED);
}
var largestFirst = (a, b) => b.exchange.bytesSent - a.exchange.bytesSent;
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

// src/triage/tried.ts
var Tried = class {
  #tried = /* @__PURE__ */ new WeakSet();
  #harmless = /* @__PURE__ */ new Map();
  /** @param harmless names of the exceptions that it showed next to a right answer */
  note(suspect, harmless) {
    this.#tried.add(suspect);
    for (const name of new Set(harmless)) this.#harmless.set(name, this.timesHarmless(name) + 1);
  }
  /** Tries in which an exception of this name stood next to a right answer. */
  timesHarmless(name) {
    return this.#harmless.get(name) ?? 0;
  }
  /** The suspects in their order, those not tried yet first. */
  untriedFirst(suspects) {
    return [
      ...suspects.filter((suspect) => !this.#tried.has(suspect)),
      ...suspects.filter((suspect) => this.#tried.has(suspect))
    ];
  }
};

// src/triage/docket.ts
var SUSPECTS2 = { likely: 24, unlikely: 8 };
var NOISY = 3;
var REPLAYS = 2;
var RETAINED_MS = 8e3;
var MYSTERY_SHARE = 0.5;
var CONFIRM_SHARE = 0.1;
var RESTARTS_WORTH = 4;
var FRESH_TRIES = 2;
var Docket = class {
  #parts;
  #bugs;
  #nameOf;
  #leads;
  #tried = new Tried();
  #mysteries;
  /** What was done with when everything was finished. */
  #finished = { bugs: [], mysteries: 0 };
  /** Whether the server of this volley works on with nobody there. */
  #spinning = false;
  #hindsight;
  constructor(parts) {
    this.#parts = parts;
    this.#leads = new LeadQueue(parts.now);
    this.#hindsight = createHindsight(parts.range);
    this.#bugs = new Bugs(parts, (failure, suspect) => this.#stray(failure, suspect));
    this.#nameOf = (exception) => this.#bugs.nameOf(exception);
    this.#mysteries = new Mysteries({
      bugs: this.#bugs,
      fired: () => this.#hindsight.firedBefore(parts.now()),
      mayRestart: () => this.#mayRestart,
      now: parts.now,
      over: (deadline) => this.#over(deadline),
      searchParts: (deadline) => this.#searchParts(deadline)
    });
  }
  get bugs() {
    return this.#bugs.all;
  }
  /** What is worth a note in the report: ends of the server that nobody explained, and what showed too rarely. */
  get notes() {
    return [
      ...this.#mysteries.notes.map((text) => ({ kind: "unexplained", text })),
      ...this.#bugs.notes.map((text) => ({ kind: "unreproduced", text }))
    ];
  }
  /** Time that confirming hangs will take once firing is over (ms). */
  get owes() {
    return this.#bugs.owes;
  }
  /** Whether there is nothing left to examine or to minimize. */
  get idle() {
    return this.#leads.empty && this.#bugs.minimal;
  }
  /** Whether finishing would find nothing to do that it did not do before. */
  get settled() {
    const { bugs, mysteries } = this.#finished;
    return this.idle && this.#mysteries.count === mysteries && this.#bugs.all.every((bug) => bugs.includes(bug));
  }
  /**
   * Examines what a volley brought to light, until `deadline`: exceptions first, since they explain most of the answers.
   * @returns `known-end` when the server ended in a way that is a bug already: nobody asked which of the victims did it.
   * @throws RangeClosed when the server cannot be brought up again.
   */
  async examine(volley, deadline) {
    return await whileInTime(() => this.#examineVolley(volley, deadline)) ?? "examined";
  }
  async #examineVolley(volley, deadline) {
    const { unhurried } = this.#leads;
    const late = await unhurried.spend(() => this.#hindsight.after(volley, unhurried.left));
    this.#spinning = late.some(({ what }) => what === "spin");
    const leads = leadsOf(volley, this.#nameOf);
    if (leads.some(({ what, key }) => what === "worker" && this.#leads.wants(key))) this.#parts.range.workersAreNew();
    for (const { exception, suspects } of leads) {
      if (exception !== null && suspects[0] !== void 0) this.#bugs.seenAgain(this.#nameOf(exception), suspects[0]);
    }
    const known = this.#endIsKnown(volley);
    const [only, ...others] = volley.victims;
    if (known && only !== void 0 && others.length === 0) this.#parts.onKiller(only.shot);
    this.#leads.take(leads.filter(({ what }) => what === "exception"));
    await this.#work(deadline);
    if (!this.#endIsKnown(volley)) this.#leads.take(leads.filter(({ what }) => what !== "exception"));
    await this.#work(deadline);
    const explains = (exception) => this.#bugs.explains(exception) || this.#leads.holds(`exception ${this.#nameOf(exception)}`);
    this.#leads.take(answerLeadsOf(volley, explains, this.#parts.isServerError));
    await this.#work(deadline);
    const slow = slowLeadsOf(volley, this.#parts.range.calibration);
    if (unhurried.left) this.#leads.take(slow);
    else this.#leads.putOff(slow);
    if (!known) this.#takeLate(late);
    await this.#work(deadline);
    await this.#hindsight.caughtUp();
    return known && others.length > 0 ? "known-end" : "examined";
  }
  /** Whether the server went away, and as it did in a bug that is known. */
  #endIsKnown(volley) {
    if (!volley.died && volley.health?.answered !== false) return false;
    const kind = volley.leak != null ? "leak" : volley.died ? "crash" : "hang";
    return this.#bugs.failures.some(
      (failure) => failure.kind === kind && (kind !== "hang" || hangsServer(failure.observation) || trialOf(failure) === "spin") && (failure.exception === null ? volley.exceptions.every((exception) => !exception.fatal) : volley.exceptions.some((exception) => this.#nameOf(exception) === this.#nameOf(failure.exception)))
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
        const { failures } = await this.#bugs.look(one, { expect: () => true, recorded: true }, trial);
        for (const failure of failures) await this.#bugs.open(failure, one, deadline);
        failed = failures.length > 0;
      }
      if (!failed) passed.push(one);
    }
    return passed;
  }
  #takeLate(leads) {
    const leaky = this.#bugs.all.filter(({ failure }) => trialOf(failure) === "retention").map((bug) => bug.case.route);
    for (const lead of leads) {
      const suspects = lead.suspects.filter(({ route }) => lead.what !== "retained" || !leaky.includes(route));
      if (lead.what === "spin") this.#leads.take([lead]);
      else if (suspects.length > 0) this.#leads.putOff([{ ...lead, suspects }]);
    }
  }
  #work(deadline) {
    return this.#leads.work(
      (lead) => this.#examine(lead, deadline),
      () => this.#over(deadline)
    );
  }
  /** Minimizes what is cheap to try, in turn, a step each, so that a stop leaves all of them good rather than one perfect. */
  async shrink(deadline) {
    await whileInTime(() => this.#shrinkAll((bug) => !isExpensive(bug.failure), deadline));
  }
  async #shrinkAll(chosen, deadline) {
    while (!this.#over(deadline) && await this.#bugs.shrinkRound(chosen, deadline)) await this.#work(deadline);
  }
  /** Examines and minimizes all that is left, until `deadline`, and tells of the bugs that could not be finished as they are. */
  async finish(deadline) {
    this.#leads.firingIsOver();
    const { now: now3 } = this.#parts;
    await whileInTime(() => this.#finishAll(deadline - CONFIRM_SHARE * (deadline - now3())));
    await this.#bugs.tellRest();
    this.#finished = { bugs: [...this.#bugs.all], mysteries: this.#mysteries.count };
  }
  async #finishAll(deadline) {
    await this.#bugs.openHangs(deadline);
    this.#takeLate(await this.#hindsight.atEnd(() => this.#over(deadline)));
    if (deadline - this.#parts.now() > RETAINED_MS) this.#leads.takePutOff(({ what }) => what === "retained");
    await this.#work(deadline);
    await this.#shrinkAll((bug) => !isExpensive(bug.failure), deadline);
    await this.#confirmFresh(deadline);
    const until = this.#parts.now() + MYSTERY_SHARE * (deadline - this.#parts.now());
    await this.#mysteries.solveAll((key) => !this.#leads.wants(key), until, deadline);
    await this.#shrinkAll((bug) => !isExpensive(bug.failure), deadline);
    this.#leads.takePutOff(() => true);
    await this.#work(deadline);
    await this.#shrinkAll(() => true, deadline);
  }
  async #examine(lead, deadline) {
    const wanted = lead.exception === null ? void 0 : this.#nameOf(lead.exception);
    const solved = () => this.#leads.solve(lead.key);
    if (wanted !== void 0 && this.#isSettled(wanted)) return void solved();
    if (lead.what === "slow" && this.#isKnownSlow(lead)) return void solved();
    const trial = trialOfLead(lead);
    const narrowed = await narrow(lead, this.#bugs.trialParts);
    const most = lead.likely === false ? SUSPECTS2.unlikely : SUSPECTS2.likely;
    const suspects = (trial === "look" ? this.#tried.untriedFirst(narrowed) : narrowed).slice(0, most);
    for (const [index, suspect] of suspects.entries()) {
      if (this.#over(deadline)) return;
      if (lead.what === "slow" && this.#leads.firing && !this.#leads.unhurried.left)
        return void this.#leads.putOff([{ ...lead, suspects: suspects.slice(index) }]);
      const ends = lead.exception?.fatal === true;
      const look = wanted === void 0 ? {} : { expect: (e) => this.#nameOf(e) === wanted, ends };
      const { observation, failures } = await this.#bugs.look(suspect, look, trial);
      this.#tried.note(suspect, failures.length > 0 ? [] : observation.exceptions.map(this.#nameOf));
      if ((lead.what === "server-hang" || lead.what === "answer") && failures.length === 0)
        this.#leads.take(slowLeadAlone(suspect, observation.exchange, this.#parts.range.calibration));
      let hit = false;
      for (const failure of failures) {
        const opened = await this.#bugs.open(failure, suspect, deadline);
        if (opened && answersLead(lead, failure, this.#nameOf)) hit = true;
      }
      if (hit) {
        if (lead.what === "exception" || lead.what === "answer") solved();
        return;
      }
      if (wanted !== void 0 && this.#isSettled(wanted)) return void solved();
    }
    if (lead.what === "slow") solved();
    const seenHarmless = wanted !== void 0 && this.#tried.timesHarmless(wanted) > 0;
    if (!seenHarmless) await this.#mysteries.wonder(lead, this.#spinning, deadline);
  }
  /** Whether each of its suspects is like one that is known to be slow. */
  #isKnownSlow({ suspects }) {
    const slow = this.#bugs.all.filter(({ failure }) => failure.kind === "slow");
    return suspects.every(
      (suspect) => slow.some((bug) => likeness(bug.failure, bug.case) === likeness(bug.failure, suspect))
    );
  }
  /**
   * Whether nothing is to be learned about an exception: it is a bug's, or it was logged next to right answers. Should it come
   * with a wrong one as well, then that answer is a lead.
   */
  #isSettled(name) {
    return this.#tried.timesHarmless(name) >= NOISY || this.#bugs.failures.some(({ exception }) => exception !== null && this.#nameOf(exception) === name);
  }
  /**
   * Shows the findings on a fresh server: one that needs what earlier requests left behind becomes a sequence, or, when nobody
   * finds which, is flaky.
   */
  async #confirmFresh(deadline) {
    const { range, bootMs, now: now3 } = this.#parts;
    if (!this.#mayRestart || deadline - now3() < RESTARTS_WORTH * bootMs) return;
    const plain3 = this.#bugs.all.filter(
      (bug) => bug.stability === "stable" && isPlain(bug) && !this.#finished.bugs.includes(bug)
    );
    if (plain3.length > 0) await range.refresh();
    for (const bug of plain3) {
      if (this.#over(deadline - bootMs)) return;
      if (await this.#bugs.showsAgain(bug)) continue;
      await range.refresh();
      if (await this.#bugs.showsAgain(bug)) continue;
      const { exception } = bug.failure;
      const name = exception === null ? null : this.#nameOf(exception);
      const last = this.#bugs.minimalCase(bug);
      const found = name === null ? null : await findPrelude(
        last,
        this.#hindsight.firedBefore(bug.seenAt),
        { exception: (e) => this.#nameOf(e) === name },
        this.#searchParts(deadline - RESTARTS_WORTH * bootMs)
      );
      if (found === null) this.#bugs.isFlaky(bug, FRESH_TRIES);
      else await this.#bugs.reopen(bug, found);
    }
  }
  /** A server that somebody else started stays as it is. */
  get #mayRestart() {
    return this.#parts.range.target.pid !== null || this.#parts.range.exited;
  }
  #searchParts(deadline) {
    const { range, settings } = this.#bugs.trialParts;
    return { range, settings, over: () => this.#over(deadline), excluded: this.#parts.excluded };
  }
  /** A failure met while another was looked for. */
  #stray(failure, suspect) {
    const { exception } = failure;
    this.#leads.take([
      exception === null ? { key: `stray ${keyOf(failure, suspect)}`, what: "answer", exception, suspects: [suspect] } : { key: `exception ${this.#nameOf(exception)}`, what: "exception", exception, suspects: [suspect] }
    ]);
  }
  #over(deadline) {
    return this.#parts.signal.aborted || this.#parts.now() >= deadline;
  }
};
function isPlain({ failure, case: { prelude, minimal } }) {
  return !isExpensive(failure) && trialOf(failure) === "look" && prelude === void 0 && minimal !== true;
}

// src/gate.ts
var GRACE_MS = 500;
var now2 = () => performance.now();
async function runGate(options, ui, signal, prepareBase = null) {
  const tally = startTally(now2());
  const { url, headers, workingDirectory } = options.target;
  const { commandText: command, configPlace } = options;
  const named = corpusOptions(options.cases, url);
  let corpus = createCases(named);
  const memory = recall(options);
  if (corpus.empty && memory.cases.length === 0)
    throw new UsageError("corpus: there is nothing to fire; name a class of the corpus, or specs with --specs");
  const checkout = await loadCheckout(workingDirectory);
  const ownership = checkoutOwnership(checkout);
  const settings = createSettings({ host: url.hostname });
  const { judge, isServerError: isServerError2, silenced } = createRunJudge(options.noise);
  const locate = createLocator({ ownership, checkout, command, config: configPlace?.uri ?? null });
  const writer = createFindingWriter({ url, settings, ownership, locate });
  const write2 = (bug) => writer.write(bug, tally.readyAt);
  const redact = createReportRedactor(options.secrets);
  const notes = [];
  const onNote = (note2) => void notes.push(note2);
  const target = createTarget(options.target);
  let range = null;
  let docket = null;
  let passed = [];
  let budget = shareOut(now2(), options.timeBudgetMs);
  let stoppedBecause;
  let fastTierDone = false;
  ui.phase("boot", redact(command ?? url.href));
  try {
    const open = await boot(target, headers, signal, () => void corpus.total);
    range = open.range;
    tally.ready(now2(), open.bootMs);
    if (options.cases.discover) {
      const { routes, said } = await discoverRoutes(options.target, named);
      corpus = createCases({ ...named, routes: [...named.routes, ...routes] });
      ui.phase("discover", said);
      onNote({ kind: "discovered", text: said });
    }
    tally.plan(corpus);
    const queue = createQueue(corpus.all());
    docket = new Docket({
      get endsAt() {
        return budget.ends;
      },
      range,
      judge,
      isServerError: isServerError2,
      ownership,
      settings,
      now: now2,
      bootMs: open.bootMs,
      signal,
      ...named.excluded && { excluded: named.excluded },
      onConfirmed: () => tally.found(now2()),
      onMinimal: (bug) => ui.finding(redact(write2(bug))),
      onKiller: (killer) => {
        queue.killed(killer);
        tally.ended(killer);
      }
    });
    if (memory.cases.length > 0) {
      ui.phase("replay", `${memory.cases.length} specs that failed before`);
      passed = await docket.replay(memory.cases, now2() + options.timeBudgetMs);
    }
    budget = shareOut(now2(), options.timeBudgetMs, baseReserve(options, prepareBase, open.bootMs));
    range.endAt(budget.ends + GRACE_MS);
    ui.phase("fire", `${corpus.total} cases at ${url.href}`);
    const adaptive = adaptiveFor(options, corpus, settings);
    const firing = { options, corpus, queue, range, budget, docket, tally, adaptive, onNote, ui, signal };
    stoppedBecause = await fire(firing);
    fastTierDone = tally.cases + queue.skipped() + queue.givenUp() >= [...corpus.fast].length;
    if (docket.bugs.length > 0) ui.phase("triage", "confirm and minimize what broke");
    await docket.finish(budget.ends);
    if (adaptive !== null && stoppedBecause === "corpus-done" && now2() < lastShotAt(budget)) {
      ui.phase("adapt", "mutate what brought new answers");
      queue.extend(adaptive.cases());
      const ended = await fire(firing);
      if (tally.adaptive > 0 || signal.aborted) stoppedBecause = ended === "corpus-done" ? "nothing-new" : ended;
      if (!docket.settled) await docket.finish(budget.ends);
    }
    notes.push(...unfired(queue));
  } catch (error) {
    const end = earlyEnd(error, signal);
    stoppedBecause = end.stoppedBecause;
    notes.push(...end.notes);
  } finally {
    await target.stop();
  }
  const conclusive = fastTierDone && endsConclusively(stoppedBecause);
  const head2 = { found: foundIn(docket?.bugs ?? [], write2), passed, conclusive };
  const budgetMs = baseTime(budget, now2());
  const comparing = { prepareBase, checkout, judge, settings, ui, budgetMs, now: now2, signal };
  const { findings, notes: remembered } = await compareWithMemory(memory, head2, options, comparing);
  notes.push(...remembered, ...docket?.notes ?? [], ...silenced().map((text) => ({ kind: "noise", text })));
  const runtime = findings.find(({ exception }) => exception)?.exception?.runtime ?? null;
  const { restarts, executions } = range ?? { restarts: 0, executions: 0 };
  const report = redact(
    concludeReport({
      rule: options.rule,
      seed: options.seed,
      target: { command, url: url.href, runtime },
      stats: tally.stats({ now: now2(), restarts, executions, stoppedBecause }),
      findings,
      coverage: tally.coverage(),
      notes,
      fastTierDone,
      cancelled: signal.aborted
    })
  );
  ui.done(report);
  return report;
}
export {
  runGate
};
