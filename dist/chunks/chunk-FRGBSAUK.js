import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  parseCapture,
  takeFrom,
  usedIn
} from "./chunk-V5MES5BE.js";
import {
  leavingOf
} from "./chunk-C6JO252J.js";
import {
  collect
} from "./chunk-TGP3I5TL.js";
import {
  PayloadWriter,
  wheel
} from "./chunk-J6O3EWRK.js";
import {
  createRandom,
  expand,
  print,
  printAll,
  render
} from "./chunk-SQJURXSF.js";
import {
  carry,
  fillTemplates
} from "./chunk-WHF5AZ6X.js";
import {
  parseRequests
} from "./chunk-66MAPH7E.js";
import {
  countRequests,
  describeRequest,
  findFiles
} from "./chunk-5WAKYTAN.js";
import {
  UsageError
} from "./chunk-NZ6IOC3X.js";

// src/memory/regressions.ts
import { readFileSync as readFileSync2 } from "node:fs";
import { join as join2 } from "node:path";

// src/corpus/case.ts
function createCase(mutation, route, seed, settings, write, { about = null, expects = null, prelude = [], captures = [], forbids, leaves } = {}) {
  let messages = null;
  return {
    mutation: mutation.id,
    class: mutation.class,
    route,
    seed,
    ...about === null ? {} : { about },
    ...expects === null ? {} : { expects },
    ...prelude.length === 0 ? {} : { prelude },
    ...captures.length === 0 ? {} : { captures },
    ...forbids && { forbids },
    ...leaves === void 0 ? {} : { leaves },
    get messages() {
      messages ??= write();
      return messages;
    },
    get spec() {
      return printAll(this.messages);
    },
    render: (captured) => renderMessages(messages ?? write(), settings, seed, captured, forbids)
  };
}
function leavingBy(one, how) {
  const { leaves: _, prelude, ...rest } = one;
  return {
    ...rest,
    ...leavingOf({ leaves: how }),
    ...prelude === void 0 ? {} : { prelude: prelude.map((line) => leavingBy(line, how)) }
  };
}
function renderMessages(messages, settings, seed, captured = [], forbids) {
  const random = createRandom(seed);
  const filled2 = captured.length === 0 ? messages : fillTemplates(messages, captured);
  return expand(forbids?.(filled2, captured) ? messages : filled2).map(
    (message, index) => render(message, settings, random.fork(index))
  );
}
function caseSeed(seed, mutation, route) {
  let hash = seed ^ 2166136261 | 0;
  for (const text of [mutation, " @ ", route]) {
    for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 16777619);
  }
  return hash >>> 0;
}

// src/corpus/user-specs.ts
import { readFileSync } from "node:fs";
import { join } from "node:path";
var DEFAULT_SPECS = ".patho/*.pathoc";
function readUserSpecs(root, patterns, read = (path) => readFileSync(path, "latin1")) {
  const mutations = [];
  const seen = /* @__PURE__ */ new Set();
  for (const pattern of patterns) {
    const files = /[*?]/.test(pattern) ? findFiles(root, pattern) : [pattern];
    for (const file of files) {
      if (seen.has(file)) continue;
      seen.add(file);
      mutations.push(...parseUserSpecs(readOrExplain(join(file.startsWith("/") ? "" : root, file), file, read), file));
    }
  }
  return numberTwins(mutations);
}
function readOrExplain(path, file, read) {
  try {
    return read(path);
  } catch (cause) {
    const why = cause.code ?? cause.message;
    throw new UsageError(`--specs: cannot read ${file} (${why}); name a file of specs or a pattern`, null, { cause });
  }
}
function parseUserSpecs(text, file) {
  const { specs, comments } = separateComments(text);
  if (specs.trim() === "") return [];
  const groups = [];
  let line = 1;
  let counted = 0;
  for (const message of parseLines(specs, file)) {
    const start = message.span.start;
    for (; counted < start; counted++) if (specs.charCodeAt(counted) === 10) line++;
    const group = groups.at(-1);
    if (group && (group.line === line || message.kind === "frame")) group.messages.push(message);
    else groups.push({ line, start, messages: [message] });
  }
  const steps = [];
  return groups.flatMap(({ line: line2, start, messages }, index) => {
    const above = between(comments, groups[index - 1]?.start ?? 0, start);
    const below = between(comments, start, groups[index + 1]?.start ?? Number.POSITIVE_INFINITY);
    const captures = directives(below, "capture").map((text2) => parseCapture(text2, file));
    const spec = printAll(messages);
    if (!steps.some((step) => usedIn(spec, step.captures).length > 0)) steps.length = 0;
    const before = [...steps];
    steps.push({ spec, captures });
    const id = directive(above, "id");
    const mutation = {
      id: `user/${id ?? `${file.replace(/^.*\//, "")}:${line2}`}`,
      class: "user",
      title: id ?? `line ${line2} of ${file}`,
      spec,
      rfc: null,
      cwe: null,
      expect: directive(above, "expect") ?? "answers below 500 and logs no exception",
      fast: null,
      ...before.length === 0 ? {} : { conversation: { steps: before } },
      ...captures.length === 0 ? {} : { captures },
      ...leavingNamed(directive(above, "leaves"), file)
    };
    return Array(timesOf(directive(above, "times"), file)).fill(mutation);
  });
}
var MAX_TIMES = 1e5;
function timesOf(text, file) {
  if (text === null) return 1;
  const times = Number(text);
  if (Number.isInteger(times) && times >= 1 && times <= MAX_TIMES) return times;
  throw new UsageError(`${file}: "# times: ${text}" must be a whole number from 1 to ${MAX_TIMES}`);
}
function leavingNamed(text, file) {
  if (text === null || text === "fin") return {};
  if (text === "reset") return { leaves: "reset" };
  throw new UsageError(`${file}: "# leaves: ${text}" must be reset or fin`);
}
function parseLines(specs, file) {
  const lines = [];
  try {
    for (const { 0: text, index } of specs.matchAll(/(?:[^\n"']|"[^"]*"|'[^']*')+/g)) {
      if (text.trim() !== "") lines.push({ start: index, messages: parseRequests(text) });
    }
  } catch {
    return parseRequests(specs, file);
  }
  return lines.flatMap(({ start, messages }) => messages.map((message) => shifted(message, start)));
}
function shifted(message, by) {
  const span = message.span;
  return span === void 0 ? message : { ...message, span: { start: span.start + by, end: span.end + by } };
}
function between(comments, from, to) {
  return comments.filter(({ at }) => at >= from && at < to);
}
function directive(comments, name) {
  return directives(comments, name).at(-1) ?? null;
}
function directives(comments, name) {
  const pattern = new RegExp(`^#\\s*${name}:\\s*(\\S.*?)\\s*$`);
  return comments.flatMap(({ text }) => pattern.exec(text)?.[1] ?? []);
}
function hasComments(text) {
  return /^[ \t]*#/m.test(text) && separateComments(text).comments.length > 0;
}
function separateComments(text) {
  const comments = [];
  let specs = "";
  let quote = "";
  for (const line of text.split(/(?<=\n)/)) {
    if (quote === "" && /^[ \t]*#/.test(line)) {
      comments.push({ at: specs.length, text: line.trim() });
      specs += line.replace(/[^\n]/g, " ");
      continue;
    }
    for (const char of line) {
      if (quote === "" ? char === '"' || char === "'" : char === quote) quote = quote === "" ? char : "";
    }
    specs += line;
  }
  return { specs, comments };
}
function numberTwins(mutations) {
  const counts = /* @__PURE__ */ new Map();
  return mutations.map((m) => {
    const count = (counts.get(m.id) ?? 0) + 1;
    counts.set(m.id, count);
    return count === 1 ? m : { ...m, id: `${m.id}#${count}` };
  });
}

// src/triage/shot-of.ts
function shotOf(messages, settings, seed, forbids) {
  return { messages, render: (captured) => renderMessages(messages, settings, seed, captured, forbids) };
}
function variantOf(origin, messages, settings) {
  return { ...origin, spec: printAll(messages), ...shotOf(messages, settings, origin.seed, origin.forbids) };
}

// src/memory/regressions.ts
var REGRESSIONS = ".patho/regressions";
var MOST_PRELUDE = 16;
function readRegressions(directory, replay, read = (path) => readFileSync2(path, "latin1")) {
  return findFiles(directory, `${REGRESSIONS}/*.pathoc`).flatMap((file) => {
    let text;
    try {
      text = read(join2(directory, file));
    } catch (cause) {
      throw new UsageError(`${file} cannot be read (${cause.code})`, null, { cause });
    }
    return casesOf(parseRegression(text, file), replay);
  });
}
function parseRegression(text, file) {
  const head = /^(?:#.*\n)*/.exec(text)?.[0] ?? "";
  const comment = (name) => new RegExp(`^# ${name}: (.+)$`, "m").exec(head)?.[1] ?? null;
  const seed = comment("seed");
  const specs = parseUserSpecs(text, file);
  return {
    name: file.replace(/^.*\//, "").replace(/\.pathoc$/, ""),
    specs: specs.map(({ spec }) => spec),
    captures: specs.map(({ captures = [] }) => captures),
    route: comment("route"),
    rule: comment("rule"),
    seed: seed !== null && /^\d{1,10}$/.test(seed) ? Number(seed) : null,
    minimal: /^# minimal\b/m.test(head),
    .../^# at once\b/m.test(head) ? { atOnce: true } : {},
    ...leavingOf(specs.find(({ leaves }) => leaves !== void 0) ?? {})
  };
}
function casesOf(recorded, { settings, seed, route: first, carried = {} }) {
  const route = recorded.route ?? first;
  const lines = recorded.specs.map((spec, index) => {
    const mutation = `regression/${recorded.name}${recorded.specs.length > 1 ? `:${index + 1}` : ""}`;
    const parsed = parseRequests(spec, recorded.name);
    const messages = recorded.minimal ? parsed : carry(filled(parsed, first, settings.host), carried);
    const captures = recorded.captures?.[index] ?? [];
    const shot = shotOf(messages, settings, recorded.seed ?? caseSeed(seed, mutation, route));
    return {
      mutation,
      route,
      seed: recorded.seed ?? caseSeed(seed, mutation, route),
      spec: printAll(messages),
      ...recorded.minimal ? { minimal: true } : {},
      ...recorded.rule === null ? {} : { failedBy: recorded.rule },
      ...captures.length === 0 ? {} : { captures },
      ...leavingOf(recorded),
      ...shot
    };
  });
  const cases = lines.map(
    (line, index) => index === 0 ? line : {
      ...line,
      prelude: lines.slice(Math.max(0, index - MOST_PRELUDE), index),
      ...recorded.atOnce ? { atOnce: true } : {}
    }
  );
  return recorded.minimal ? cases.slice(-1) : cases;
}
function filled(messages, route, host) {
  const path = route.slice(route.indexOf(" ") + 1);
  return fillTemplates(messages, [
    ["{host}", host ?? ""],
    ["{path}", Buffer.from(path).toString("latin1")]
  ]);
}

// src/transport/abort.ts
var listeners = /* @__PURE__ */ new WeakMap();
function onAbort(signal, callback) {
  let callbacks = listeners.get(signal);
  if (callbacks === void 0) {
    const all = /* @__PURE__ */ new Set();
    signal.addEventListener("abort", () => {
      for (const each of [...all]) each();
    });
    listeners.set(signal, all);
    callbacks = all;
  }
  const set = callbacks;
  set.add(callback);
  return () => set.delete(callback);
}

// src/transport/frame-ends.ts
var FrameEnds = class {
  /** Where the first frame begins that was not whole when it was last asked. */
  #at = 0;
  /**
   * Whether bytes end where a frame does. Each frame is walked over once, however often it is asked.
   *
   * @param bytes all that came, the same and more at each call
   * @param from where the first frame begins
   */
  whole(bytes, from) {
    let at = Math.max(this.#at, from);
    while (at < bytes.length) {
      const next = at + sizeAt(bytes, at);
      if (!(next <= bytes.length)) break;
      at = next;
    }
    this.#at = at;
    return at === bytes.length;
  }
};
function sizeAt(bytes, at) {
  const second = bytes[at + 1] ?? Number.NaN;
  const key = second & 128 ? 4 : 0;
  const length = second & 127;
  if (Number.isNaN(second)) return second;
  if (length < 126) return 2 + key + length;
  const width = length === 126 ? 2 : 8;
  let long = 0;
  for (let i = 0; i < width; i++) long = long * 256 + (bytes[at + 2 + i] ?? Number.NaN);
  return 2 + width + key + long;
}

// src/transport/cue.ts
var MOST_LOOKS = 64;
var Cue = class {
  #make;
  #reader;
  #received;
  #frames = new FrameEnds();
  #since = null;
  #looks = 0;
  /** @param reader has read all that was received */
  constructor(make, reader, received) {
    this.#make = make;
    this.#reader = reader;
    this.#received = received;
  }
  /** Since when the payload waits whose turn it is (monotonic ms); null while none does. */
  get since() {
    return this.#since;
  }
  /**
   * The payload whose turn it is, or null while it waits.
   *
   * @param final the server is awaited no longer
   */
  payload(index, final) {
    const { total } = this.#received;
    const { upgraded, afterUpgrade } = this.#reader;
    const said = this.#received.bytes();
    const last = final || !upgraded || total > said.length || this.#looks >= MOST_LOOKS;
    let made = null;
    if (last || this.#frames.whole(said, total - afterUpgrade)) {
      this.#looks++;
      made = this.#make(index, said, last);
    }
    if (made === null) this.#since ??= performance.now();
    else {
      this.#since = null;
      this.#looks = 0;
    }
    return made;
  }
};

// src/transport/open-socket.ts
import { connect as connectTcp } from "node:net";
import { connect as connectTls, createSecureContext } from "node:tls";
var READ_BUFFER = Buffer.allocUnsafeSlow(64 * 1024);
var HTTP_ONLY = ["http/1.1"];
var secureContext = null;
function openSocket(endpoint, read) {
  const { host, port, localAddress, servername } = endpoint;
  const options = { host, port, noDelay: true, allowHalfOpen: true };
  if (localAddress !== void 0) options.localAddress = localAddress;
  if (!endpoint.tls) {
    options.onread = { buffer: READ_BUFFER, callback: read };
    const socket2 = connectTcp(options);
    return { socket: socket2, tcp: socket2 };
  }
  const tcp = connectTcp(options);
  secureContext ??= createSecureContext({ minVersion: "TLSv1" });
  const socket = connectTls({
    socket: tcp,
    secureContext,
    rejectUnauthorized: false,
    ALPNProtocols: HTTP_ONLY,
    ...servername === void 0 ? {} : { servername }
  });
  socket.on("data", (bytes) => read(bytes.length, bytes));
  return { socket, tcp };
}

// src/transport/dial.ts
var REFUSALS = 3;
var RETRY_MS = 50;
var ATTEMPT_MS = { first: 50, longest: 200 };
function dial(endpoint, connectMs, events) {
  const deadline = performance.now() + connectMs;
  let cancel = () => {
  };
  let refusals = 0;
  const attempt = (number) => {
    const { socket, tcp } = openSocket(endpoint, (size, buffer) => events.read(size, buffer));
    const ready = endpoint.tls ? "secureConnect" : "connect";
    let settled = false;
    const settle = () => {
      settled = true;
      wheel.cancel(timer);
      socket.off("error", onError).off("close", onClose).off(ready, onReady);
    };
    const giveUp = () => {
      settle();
      socket.on("error", () => {
      }).destroy();
    };
    const retryIn = (ms) => {
      const retry = wheel.schedule(ms, () => attempt(number + 1));
      cancel = () => wheel.cancel(retry);
    };
    const fail = (code) => {
      giveUp();
      refusals += 1;
      if (refusals < REFUSALS) retryIn(RETRY_MS * refusals);
      else events.failed(code);
    };
    const onError = (error) => fail(error.code ?? error.message);
    const onClose = () => fail("closed");
    const onReady = () => {
      settle();
      events.connected(socket, tcp);
    };
    const onLate = () => {
      if (settled) return;
      giveUp();
      if (performance.now() < deadline) attempt(number + 1);
      else events.failed("ETIMEDOUT");
    };
    const patience = endpoint.tls ? connectMs : Math.min(connectMs, ATTEMPT_MS.longest, ATTEMPT_MS.first * 2 ** (number - 1));
    const timer = wheel.schedule(patience, () => setImmediate(onLate));
    socket.on("error", onError).on("close", onClose).on(ready, onReady);
    cancel = giveUp;
  };
  attempt(1);
  return () => cancel();
}

// src/transport/first-bytes.ts
var EMPTY = new Uint8Array(0);
var FirstBytes = class {
  #limit;
  #buffer = EMPTY;
  #kept = 0;
  /** Bytes seen, kept or not. */
  total = 0;
  constructor(limit) {
    this.#limit = limit;
  }
  /** Copies what still fits of `chunk[from, to)`; the caller may reuse its buffer. */
  push(chunk, from, to) {
    this.total += to - from;
    const size = Math.min(to - from, this.#limit - this.#kept);
    if (size <= 0) return;
    const need = this.#kept + size;
    if (need > this.#buffer.length) {
      const room = this.#kept === 0 ? need : Math.min(this.#limit, Math.max(need, 2 * this.#buffer.length));
      const grown = Buffer.allocUnsafe(room);
      grown.set(this.#buffer.subarray(0, this.#kept));
      this.#buffer = grown;
    }
    this.#buffer.set(chunk.subarray(from, from + size), this.#kept);
    this.#kept = need;
  }
  /** The kept bytes: a view that stays valid, because later pushes only write behind it. */
  bytes() {
    return this.#kept === 0 ? EMPTY : this.#buffer.subarray(0, this.#kept);
  }
  /** Starts anew with its own memory; views handed out before stay as they are. */
  clear() {
    this.#buffer = EMPTY;
    this.#kept = 0;
    this.total = 0;
  }
};

// src/transport/reset.ts
function reset(socket) {
  socket.destroySoon = () => {
    socket.destroy();
  };
  socket.resetAndDestroy();
}

// src/transport/leave.ts
var BEFORE_RESET_MS = 50;
function leave(socket, tcp, { ended, farewell, sentAll, leaving, tls }) {
  const saysGoodbye = ended === "complete" && sentAll && farewell === "rst" && !tls;
  if (saysGoodbye || leaving && ended === "disconnect") reset(tcp);
  else socket.destroy();
}

// src/transport/payload-totals.ts
function bytesOf(payloads) {
  let total = 0;
  for (const payload of payloads) total += payload.length;
  return total;
}
function pausesOf(payloads) {
  let ms = 0;
  for (const payload of payloads) for (const step of payload.steps) if (step.kind === "pause") ms += step.ms;
  return ms;
}

// src/transport/request-method.ts
var METHODS = ["HEAD", "CONNECT"];
var LONGEST = "CONNECT ".length;
var MethodSniffer = class {
  #start = "";
  #done = false;
  /** The method as soon as it is known to be one of the two, and only then; null before and after. */
  feed(bytes) {
    if (this.#done) return null;
    for (const byte of bytes) {
      if (this.#start === "" && (byte === 13 || byte === 10)) continue;
      this.#start += String.fromCharCode(byte);
      const candidate = METHODS.find((method) => `${method} `.startsWith(this.#start));
      this.#done = candidate === void 0 || this.#start.length > candidate.length || this.#start.length >= LONGEST;
      if (this.#done) return candidate ?? null;
    }
    return null;
  }
};

// src/transport/response-head.ts
var STATUS_LINE = /^HTTP\/[^ \t]*[ \t]+(\d{1,9})(?:[ \t]+(.*))?$/s;
var CUT_STATUS_LINE = /^HTTP\/[^ \t]*[ \t]+(\d{3})(?:[ \t]+(.*))?$/s;
function parseHead(bytes, whole) {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("latin1");
  const firstEnd = text.indexOf("\n");
  const first = firstEnd < 0 ? text : text.slice(0, firstEnd);
  const status = (firstEnd < 0 && !whole ? CUT_STATUS_LINE : STATUS_LINE).exec(chomp(first));
  const headers = [];
  let from = firstEnd < 0 ? text.length : firstEnd + 1;
  while (from < text.length) {
    const end = text.indexOf("\n", from);
    if (end < 0 && !whole) break;
    const line = chomp(text.slice(from, end < 0 ? text.length : end));
    from = end < 0 ? text.length : end + 1;
    if (line === "") continue;
    const last = headers.at(-1);
    if (last !== void 0 && (line.startsWith(" ") || line.startsWith("	"))) {
      last[1] += ` ${line.trim()}`;
      continue;
    }
    const colon = line.indexOf(":");
    headers.push(colon < 0 ? [line, ""] : [line.slice(0, colon), line.slice(colon + 1).trim()]);
  }
  return { status: status === null ? null : Number(status[1]), reason: status?.[2] ?? "", headers };
}
function chomp(line) {
  return line.endsWith("\r") ? line.slice(0, -1) : line;
}
function framingOf(head, method) {
  const { status } = head;
  if (method === "HEAD" || status === 204 || status === 304 || status !== null && status >= 100 && status < 200) {
    return { kind: "length", length: 0 };
  }
  let codings = "";
  let length = null;
  for (const [name, value] of head.headers) {
    if (isNamed(name, "transfer-encoding")) codings = codings === "" ? value : `${codings},${value}`;
    else if (isNamed(name, "content-length")) length = agree(length, value);
  }
  if (codings !== "") {
    return /(?:^|,)[ \t]*chunked[ \t]*$/i.test(codings.slice(-64)) ? { kind: "chunked" } : { kind: "close" };
  }
  if (length === "bad") return { kind: "broken" };
  if (length !== null) return { kind: "length", length };
  if (method === "CONNECT" && status !== null && status < 300) return { kind: "length", length: 0 };
  return { kind: "close" };
}
function isNamed(name, lower) {
  return name.length >= lower.length && name.trimEnd().length === lower.length && name.trimEnd().toLowerCase() === lower;
}
function agree(known, value) {
  let result = known;
  for (const part of value.split(",")) {
    const digits = part.trim();
    const length = /^\d+$/.test(digits) ? Number(digits) : Number.NaN;
    if (!Number.isSafeInteger(length) || result !== null && result !== length) return "bad";
    result = length;
  }
  return result ?? "bad";
}

// src/transport/response-reader.ts
var HEAD_LIMIT = 64 * 1024;
var BODY_LIMIT = 64 * 1024;
var RESPONSE_LIMIT = 16;
var LF = 10;
var CR = 13;
var HTTP = Buffer.from("HTTP/");
var ResponseReader = class {
  /** Final responses in order, at most `RESPONSE_LIMIT`; an unfinished one joins them at `finish`. */
  responses = [];
  /** 1xx responses, 101 excepted. */
  interim = 0;
  /** Final responses beyond the limit. */
  surplus = 0;
  /** Final responses that arrived whole, kept or not. */
  completed = 0;
  /** Bytes since the server switched protocols. */
  afterUpgrade = 0;
  #methods = [];
  #head = new FirstBytes(HEAD_LIMIT);
  #body = new FirstBytes(BODY_LIMIT);
  #state = "start";
  #parsed = null;
  /** Content of the line under the cursor: a line is blank while this is 0 (a CR does not count). */
  #lineLength = 0;
  /** Bytes left of a body or a chunk, or the chunk size being read. */
  #left = 0;
  #digits = 0;
  /** Tells the method of the next request on the connection: a response to HEAD has no body. */
  expect(method) {
    this.#methods.push(method);
  }
  /** Whether the server switched protocols (101): what it sends from then on is not parsed. */
  get upgraded() {
    return this.#state === "upgraded";
  }
  /** Takes the next bytes; the caller may reuse the buffer afterwards. */
  push(chunk) {
    let at = 0;
    while (at < chunk.length) at = this.#step(chunk, at);
  }
  /** The connection has ended, or we stop listening: what is unfinished becomes a response. `closed`: the server's FIN. */
  finish(closed) {
    switch (this.#state) {
      case "start":
      case "upgraded":
        return;
      case "prefix":
      case "head":
        this.#parsed = parseHead(this.#head.bytes(), false);
        this.#deliver(false);
        return;
      default:
        this.#deliver(closed && this.#state === "close");
    }
  }
  #step(chunk, at) {
    switch (this.#state) {
      case "start":
        if (chunk[at] === LF || chunk[at] === CR) return at + 1;
        this.#state = "prefix";
        return at;
      case "prefix":
        return this.#readPrefix(chunk, at);
      case "head":
        return this.#readHead(chunk, at);
      case "length":
      case "chunk-data":
        return this.#readCounted(chunk, at);
      case "close":
      case "broken":
        this.#body.push(chunk, at, chunk.length);
        return chunk.length;
      case "chunk-size":
        return this.#readChunkSize(chunk, at);
      case "chunk-extension": {
        const end = chunk.indexOf(LF, at);
        if (end < 0) return chunk.length;
        this.#startChunk();
        return end + 1;
      }
      case "chunk-end":
        if (chunk[at] === LF) {
          this.#expectChunkSize();
          return at + 1;
        }
        if (chunk[at] === CR && this.#digits++ === 0) return at + 1;
        this.#state = "broken";
        return at;
      case "trailer":
        return this.#readTrailer(chunk, at);
      case "upgraded":
        this.afterUpgrade += chunk.length - at;
        return chunk.length;
    }
  }
  #readPrefix(chunk, at) {
    const seen = this.#head.total;
    if (chunk[at] === HTTP[seen]) {
      this.#head.push(chunk, at, at + 1);
      if (seen + 1 === HTTP.length) {
        this.#state = "head";
        this.#lineLength = seen + 1;
      }
      return at + 1;
    }
    this.#body.push(this.#head.bytes(), 0, seen);
    this.#head.clear();
    this.#state = "close";
    return at;
  }
  #readHead(chunk, from) {
    let at = from;
    for (; ; ) {
      const end = chunk.indexOf(LF, at);
      const stop = end < 0 ? chunk.length : end;
      for (let i = at; i < stop && this.#lineLength === 0; i += 1) if (chunk[i] !== CR) this.#lineLength = 1;
      if (end < 0) {
        this.#head.push(chunk, from, chunk.length);
        return chunk.length;
      }
      at = end + 1;
      if (this.#lineLength === 0) {
        this.#head.push(chunk, from, at);
        this.#endHead();
        return at;
      }
      this.#lineLength = 0;
    }
  }
  #endHead() {
    const head = parseHead(this.#head.bytes(), this.#head.total <= HEAD_LIMIT);
    this.#head.clear();
    const { status } = head;
    if (status !== null && status >= 100 && status < 200 && status !== 101) {
      this.interim += 1;
      this.#state = "start";
      return;
    }
    this.#parsed = head;
    const framing = framingOf(head, this.#methods.shift() ?? null);
    switch (framing.kind) {
      case "length":
        this.#left = framing.length;
        this.#state = "length";
        if (framing.length === 0) this.#deliver(true);
        return;
      case "chunked":
        this.#expectChunkSize();
        return;
      default:
        this.#state = framing.kind;
    }
  }
  #readCounted(chunk, at) {
    const end = Math.min(chunk.length, at + this.#left);
    this.#body.push(chunk, at, end);
    this.#left -= end - at;
    if (this.#left === 0) {
      if (this.#state === "length") this.#deliver(true);
      else {
        this.#state = "chunk-end";
        this.#digits = 0;
      }
    }
    return end;
  }
  #expectChunkSize() {
    this.#state = "chunk-size";
    this.#left = 0;
    this.#digits = 0;
  }
  #readChunkSize(chunk, at) {
    const byte = chunk[at];
    const digit = hexDigit(byte);
    if (digit >= 0) {
      this.#left = this.#left * 16 + digit;
      this.#digits += 1;
      if (this.#left > Number.MAX_SAFE_INTEGER) this.#state = "broken";
      return at + 1;
    }
    if (this.#digits === 0) {
      this.#state = "broken";
      return at;
    }
    if (byte === LF) {
      this.#startChunk();
      return at + 1;
    }
    this.#state = "chunk-extension";
    return at + 1;
  }
  #startChunk() {
    this.#lineLength = 0;
    this.#state = this.#left === 0 ? "trailer" : "chunk-data";
  }
  #readTrailer(chunk, at) {
    if (chunk[at] === LF) {
      if (this.#lineLength === 0) this.#deliver(true);
      this.#lineLength = 0;
      return at + 1;
    }
    if (chunk[at] !== CR) this.#lineLength += 1;
    return at + 1;
  }
  #deliver(complete) {
    const head = this.#parsed;
    const response = {
      kind: this.#kind(head),
      status: head?.status ?? null,
      reason: head?.reason ?? "",
      headers: head?.headers ?? [],
      body: this.#body.bytes(),
      bodyLength: this.#body.total,
      complete
    };
    if (complete) this.completed += 1;
    if (this.responses.length < RESPONSE_LIMIT) this.responses.push(response);
    else this.surplus += 1;
    this.#state = response.status === 101 ? "upgraded" : "start";
    this.#parsed = null;
    this.#head.clear();
    this.#body.clear();
  }
  #kind(head) {
    if (head !== null) return head.status === null ? "garbage" : "http1";
    const first = this.#body.bytes()[0] ?? 0;
    const text = first >= 32 && first < 127 || first === 9;
    return this.completed === 0 && this.responses.length === 0 && text ? "http09" : "garbage";
  }
};
function hexDigit(byte) {
  if (byte >= 48 && byte <= 57) return byte - 48;
  const lower = byte | 32;
  return lower >= 97 && lower <= 102 ? lower - 87 : -1;
}

// src/transport/surviving-writes.ts
function surviveFailedWrites(socket, failed) {
  const write = socket._write;
  const writev = socket._writev;
  const heed = (callback, length) => (error) => {
    if (error) failed(error, length);
    callback();
  };
  socket._write = (chunk, encoding, callback) => {
    write.call(socket, chunk, encoding, heed(callback, chunk.length));
  };
  if (!writev) return;
  socket._writev = (chunks, callback) => {
    const length = chunks.reduce((sum, { chunk }) => sum + chunk.length, 0);
    writev.call(socket, chunks, heed(callback, length));
  };
}

// src/transport/connection.ts
var RECEIVED_LIMIT = 64 * 1024;
var NOTHING = new Uint8Array(0);
var ENDINGS = {
  lingering: "complete",
  leaving: "disconnect",
  "half-closed": "timeout"
};
var Connection = class {
  #payloads;
  #endpoint;
  #patience;
  #options;
  #resolve;
  #reject;
  #reader = new ResponseReader();
  #received = new FirstBytes(RECEIVED_LIMIT);
  #startedAt = performance.now();
  #totalMs;
  #cue;
  #phase = "dialing";
  #socket = null;
  #tcp = null;
  #writer = null;
  #timer = null;
  #stopListening = null;
  #stopDialing = null;
  /** When the phase began, and with it its deadline. */
  #phaseAt = this.#startedAt;
  /** The payload being played; -1 before the first. */
  #index = -1;
  /** The last payload whose answer the watcher knows. */
  #reported = -1;
  #method = new MethodSniffer();
  /** Whole responses and kept responses there were when it started. */
  #completedBefore = 0;
  #keptBefore = 0;
  #sentAt = null;
  #leftAt = null;
  #firstByteAt = null;
  #lastByteAt = 0;
  #resetSeen = false;
  #answeredHalfClose = false;
  #local = { localAddress: null, localPort: null };
  constructor(payloads, endpoint, patience, options, resolve, reject) {
    this.#payloads = payloads;
    this.#endpoint = endpoint;
    this.#patience = patience;
    this.#options = options;
    this.#resolve = resolve;
    this.#reject = reject;
    this.#totalMs = patience.totalMs + pausesOf(payloads);
    this.#cue = options.late === void 0 ? null : new Cue(options.late, this.#reader, this.#received);
  }
  connect() {
    const { signal, connectMs } = this.#patience;
    if (signal !== void 0) {
      if (signal.aborted) return void this.#end("disconnect", "aborted");
      this.#stopListening = onAbort(signal, () => this.#end("disconnect", "aborted"));
    }
    this.#stopDialing = dial(this.#endpoint, connectMs, {
      read: this.#onRead,
      connected: (socket, tcp) => this.#connected(socket, tcp),
      failed: (code) => this.#end(code === "ECONNREFUSED" ? "refused" : "unreachable", code)
    });
  }
  #connected(socket, tcp) {
    this.#socket = socket;
    this.#tcp = tcp;
    this.#stopDialing = null;
    this.#local = { localAddress: socket.localAddress ?? null, localPort: socket.localPort ?? null };
    socket.on("end", () => this.#finReceived(socket));
    socket.on("error", (error) => this.#failed(error));
    socket.on("close", () => this.#serverEnded(this.#resetSeen ? "rst" : "fin"));
    surviveFailedWrites(socket, this.#writeFailed);
    const { watcher } = this.#options;
    watcher?.connected?.(socket);
    this.#writer = new PayloadWriter(socket, {
      sent: () => this.#sent(),
      disconnect: () => this.#disconnect(socket),
      broken: (error) => this.#broken(error),
      wrote: (bytes) => {
        const method = this.#method.feed(bytes);
        if (method !== null) this.#reader.expect(method);
        watcher?.wrote?.(this.#index, bytes);
      }
    });
    this.#enter("talking");
    this.#arm(this.#patience.silenceMs);
    this.#playNext();
  }
  #playNext() {
    this.#reportAnswer(null);
    if (this.#phase === "over") return;
    this.#index += 1;
    this.#completedBefore = this.#reader.completed;
    this.#keptBefore = this.#reader.responses.length;
    if (this.#index === this.#payloads.length) return void this.#end("complete");
    this.#method = new MethodSniffer();
    this.#send(false);
  }
  /** Sends the payload whose turn it is. What is made of the server's words waits for them until that is `final`. */
  #send(final) {
    const written = this.#payloads[this.#index];
    if (written === void 0) return;
    try {
      const payload = this.#cue === null ? written : this.#cue.payload(this.#index, final);
      if (payload === null) return;
      if (payload !== written) this.#payloads = this.#payloads.with(this.#index, payload);
      this.#writer?.send(payload);
    } catch (error) {
      this.#broken(error);
    }
  }
  get #waits() {
    return this.#cue !== null && this.#cue.since !== null;
  }
  #sent() {
    this.#sentAt = performance.now();
    this.#advance();
  }
  /** Goes on to what is next, if the payload and its response are through. */
  #advance() {
    if (this.#phase === "half-closed") {
      if (this.#answered()) this.#end("timeout");
      return;
    }
    const writer = this.#writer;
    if (this.#phase !== "talking" || writer === null || writer.state === "pausing") return;
    if (this.#waits) {
      if (writer.state === "idle") this.#send(false);
      return;
    }
    const last = this.#index === this.#payloads.length - 1;
    if (this.#reader.upgraded) {
      if (writer.state === "idle" && !last) return void this.#playNext();
      if (this.#payloads.length > 1) return;
    }
    if (!this.#answered()) return;
    if (this.#index + 1 >= (this.#options.framesFrom ?? Number.POSITIVE_INFINITY)) return void this.#end("complete");
    if (writer.state === "idle" && !last) return void this.#playNext();
    if (!last) return;
    const lingerMs = this.#options.lingerMs ?? 0;
    if (lingerMs <= 0) return void this.#end("complete");
    this.#enter("lingering");
    this.#arm(lingerMs);
  }
  #answered() {
    return this.#reader.completed > this.#completedBefore;
  }
  /** Once a payload; `ended` as in `Watcher`. */
  #reportAnswer(ended) {
    if (this.#reported >= this.#index || this.#index >= this.#payloads.length) return;
    this.#reported = this.#index;
    this.#options.watcher?.answered?.(this.#index, this.#reader.responses.slice(this.#keptBefore), ended);
  }
  #onRead = (size, buffer) => {
    if (this.#phase === "over") return true;
    const now = performance.now();
    this.#firstByteAt ??= now;
    this.#lastByteAt = now;
    const chunk = buffer.subarray(0, size);
    this.#received.push(chunk, 0, size);
    this.#options.watcher?.read?.(this.#index, chunk.slice());
    this.#reader.push(chunk);
    if (this.#phase === "half-closed") this.#answeredHalfClose = true;
    if (this.#received.total >= this.#patience.maxBytes) {
      this.#end("complete", `stopped reading after ${this.#received.total} bytes`);
    } else {
      this.#advance();
    }
    return true;
  };
  #finReceived(socket) {
    if (this.#phase === "over") return;
    if (!this.#endpoint.tls && socket.writable && socket.writableLength === 0) socket.write(NOTHING);
    this.#serverEnded(this.#resetSeen ? "rst" : "fin");
  }
  #serverEnded(how, error = how === "rst" ? "ECONNRESET" : null) {
    if (this.#phase === "over") return;
    if (this.#phase === "lingering") return void this.#end("complete", error);
    this.#reader.finish(how === "fin");
    if (this.#phase === "half-closed") this.#answeredHalfClose = true;
    this.#end(this.#phase === "half-closed" ? "timeout" : how, error);
  }
  #writeFailed = (error, lost) => {
    if (error.code === "ECONNRESET") this.#resetSeen = true;
    this.#writer?.stop(lost);
    process.nextTick(() => this.#advance());
  };
  #failed(error) {
    const reset2 = error.code === "ECONNRESET" || error.code === "EPIPE" || error.code === "ECONNABORTED";
    this.#serverEnded("rst", reset2 ? "ECONNRESET" : error.code ?? error.message);
  }
  /** The spec's `d`: the bytes before it are with the kernel; a FIN comes behind them, a reset a moment after them. */
  #disconnect(socket) {
    this.#sentAt = performance.now();
    if (this.#options.disconnect === "rst") {
      this.#enter("leaving");
      const { beforeResetMs = BEFORE_RESET_MS } = this.#options;
      if (beforeResetMs > 0) setTimeout(() => this.#end("disconnect"), beforeResetMs);
      else this.#end("disconnect");
      return;
    }
    this.#leftAt = this.#sentAt;
    socket.end(() => this.#end("disconnect"));
  }
  #broken(error) {
    this.#reject(error);
    this.#end("disconnect", "not rendered");
  }
  #enter(phase) {
    this.#phase = phase;
    this.#phaseAt = performance.now();
  }
  /** The deadline of this moment: silence is counted from the last byte in either direction. */
  #deadline() {
    const { silenceMs, halfCloseMs } = this.#patience;
    const total = this.#startedAt + this.#totalMs;
    switch (this.#phase) {
      case "lingering":
        return Math.max(this.#phaseAt, this.#lastByteAt) + (this.#options.lingerMs ?? 0);
      case "half-closed":
        return Math.min(total, this.#phaseAt + halfCloseMs);
      default: {
        if (this.#writer?.state === "pausing") return total;
        const active = this.#cue?.since ?? Math.max(this.#phaseAt, this.#lastByteAt, this.#writer?.progressAt ?? 0);
        return Math.min(total, active + silenceMs);
      }
    }
  }
  #arm(delayMs) {
    if (this.#timer !== null) wheel.cancel(this.#timer);
    this.#timer = wheel.schedule(delayMs, this.#onTimer);
  }
  #onTimer = () => {
    this.#timer = null;
    if (this.#phase === "over") return;
    const left = this.#deadline() - performance.now();
    if (left > 0) this.#arm(Math.min(left, this.#patience.silenceMs));
    else setImmediate(this.#onDeadline);
  };
  #onDeadline = () => {
    if (this.#phase === "over") return;
    const left = this.#deadline() - performance.now();
    if (left > 0) {
      this.#arm(Math.min(left, this.#patience.silenceMs));
      return;
    }
    const ending = ENDINGS[this.#phase];
    if (ending !== void 0) return void this.#end(ending);
    const overdue = performance.now() >= this.#startedAt + this.#totalMs;
    if (this.#reader.upgraded && this.#writer?.state === "idle") {
      if (!this.#waits || overdue) return void this.#end("complete");
      this.#arm(this.#patience.silenceMs);
      this.#send(true);
      return;
    }
    if (this.#options.onSilence === "next" && !overdue && this.#writer?.state === "idle") {
      this.#arm(this.#patience.silenceMs);
      if (this.#index < this.#payloads.length - 1) return void this.#playNext();
    }
    const { halfCloseMs } = this.#patience;
    if (overdue || halfCloseMs <= 0 || this.#socket === null) return void this.#end("timeout");
    this.#writer?.stop();
    this.#enter("half-closed");
    this.#leftAt = performance.now();
    this.#socket.end();
    this.#arm(halfCloseMs);
  };
  #end(ended, error = null) {
    const phase = this.#phase;
    if (phase === "over") return;
    this.#phase = "over";
    if (this.#timer !== null) wheel.cancel(this.#timer);
    this.#stopListening?.();
    this.#stopDialing?.();
    const writer = this.#writer;
    const bytesSent = writer?.bytesSent ?? 0;
    const sentAll = writer !== null && bytesSent === bytesOf(this.#payloads);
    writer?.stop();
    if (this.#socket !== null) {
      const { farewell } = this.#options;
      const how = { ended, farewell, sentAll, leaving: phase === "leaving", tls: this.#endpoint.tls };
      leave(this.#socket, this.#tcp ?? this.#socket, how);
      if (ended === "timeout" || ended === "disconnect") this.#leftAt ??= performance.now();
    }
    this.#reader.finish(false);
    this.#reportAnswer(ended);
    const { responses, interim, surplus } = this.#reader;
    this.#resolve({
      startedAt: this.#startedAt,
      endedAt: performance.now(),
      sentAt: this.#sentAt,
      leftAt: this.#leftAt,
      firstByteAt: this.#firstByteAt,
      lastByteAt: this.#firstByteAt === null ? null : this.#lastByteAt,
      bytesSent,
      sentAll,
      responses,
      interim,
      surplus,
      bytesReceived: this.#received.total,
      received: this.#received.bytes(),
      ended,
      endedOnHalfClose: phase === "half-closed" && ended === "timeout" ? this.#answeredHalfClose : null,
      error,
      ...this.#local
    });
  }
};

// src/transport/play.ts
function play(payloads, endpoint, patience, options = {}) {
  return new Promise((resolve, reject) => {
    new Connection(payloads, endpoint, patience, options, resolve, reject).connect();
  });
}

// src/fire/shot.ts
var SENT_KEPT = 1 << 20;
function sentBytes(payloads) {
  const length = payloads.reduce((sum, payload) => sum + payload.length, 0);
  return length > SENT_KEPT ? null : Buffer.concat(
    payloads.map((payload) => collect(payload)),
    length
  );
}

// src/transport/hidden-request.ts
var REQUEST_LINE = /(?:^|[^A-Za-z])[A-Z]{3,20} [^ \r\n]{1,2000} HTTP\/1\.[01]\r?\n/g;
var VERSION = Buffer.from(" HTTP/1.");
var MOST_BYTES = 64 * 1024;
function hidesRequest(bytes) {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const first = buffer.indexOf(VERSION);
  if (first < 0 || buffer.indexOf(VERSION, first + 1) < 0) return false;
  const count = countRequests(bytes);
  if (count === null) return false;
  return [...buffer.toString("latin1").matchAll(REQUEST_LINE)].length > count;
}
function payloadsHideRequest(payloads) {
  if (payloads.reduce((sum, payload) => sum + payload.length, 0) > MOST_BYTES) return false;
  const chunks = payloads.flatMap(
    ({ steps }) => steps.flatMap((step) => step.kind === "write" ? [...step.chunks] : [])
  );
  return hidesRequest(Buffer.concat(chunks));
}

// src/fire/script.ts
var LINGER_MS = 100;
function scriptOf(shot, captured = [], company = "others") {
  const payloads = [...shot.render(captured)];
  const late = latePayloads(shot, captured, payloads);
  const lingers = payloadsHideRequest(payloads) || company === "alone" && isUnclear(payloads);
  return {
    payloads,
    options: {
      ...framesOf(shot, payloads),
      ...lingers ? { lingerMs: LINGER_MS } : {},
      ...shot.leaves === "reset" ? { disconnect: "rst" } : {},
      ...late === null ? {} : { late }
    }
  };
}
function isUnclear(payloads) {
  const sent = sentBytes(payloads);
  return sent !== null && describeRequest(sent) === "ambiguous";
}
function framesOf({ messages }, payloads) {
  if (payloads.length !== messages.length) return {};
  const framesFrom = messages.findIndex((message, index) => index > 0 && message.kind === "frame");
  return framesFrom < 0 ? {} : { framesFrom };
}
function latePayloads(shot, captured, payloads) {
  const known = new Set(captured.map(([template]) => template));
  const own = (shot.captures ?? []).filter(({ name }) => !known.has(`{${name}}`));
  if (own.length === 0) return null;
  const needs = expand(shot.messages).map((message, index) => {
    const text = index === 0 ? "" : print(message);
    return own.filter(({ name }) => text.includes(`{${name}}`));
  });
  if (needs.every((some) => some.length === 0)) return null;
  const taken = [];
  const givenUp = /* @__PURE__ */ new Set();
  const isOpen = ({ name }) => !taken.some(([template]) => template === `{${name}}`);
  let filled2 = payloads;
  let filledWith = 0;
  return (index, said, final) => {
    const wanted = needs[index] ?? [];
    taken.push(...takeFrom(said, wanted.filter(isOpen)));
    const missing = wanted.filter(isOpen);
    if (!final && missing.some(({ name }) => !givenUp.has(name))) return null;
    for (const { name } of missing) givenUp.add(name);
    if (taken.length > filledWith) {
      filled2 = shot.render([...captured, ...taken]);
      filledWith = taken.length;
    }
    const made = (wanted.length === 0 ? payloads : filled2)[index];
    payloads[index] = made;
    return made;
  };
}

export {
  createCase,
  leavingBy,
  caseSeed,
  play,
  hidesRequest,
  sentBytes,
  scriptOf,
  shotOf,
  variantOf,
  DEFAULT_SPECS,
  readUserSpecs,
  hasComments,
  REGRESSIONS,
  readRegressions,
  parseRegression,
  casesOf
};
