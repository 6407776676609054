import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  dump,
  visible
} from "./chunks/chunk-JIFVVDKO.js";
import {
  caret
} from "./chunks/chunk-O6NMUGWU.js";
import {
  Command,
  CommanderError,
  InvalidArgumentError
} from "./chunks/chunk-VRNKKIFY.js";
import {
  VERSION
} from "./chunks/chunk-CHTMNINA.js";
import {
  freeze
} from "./chunks/chunk-2Z4TO6OG.js";
import {
  PayloadWriter,
  wheel
} from "./chunks/chunk-J6O3EWRK.js";
import {
  isLoopback
} from "./chunks/chunk-F7DUNSA3.js";
import {
  createRandom,
  createSettings,
  expand,
  printCanonical,
  render
} from "./chunks/chunk-SQJURXSF.js";
import {
  SpecError,
  literal,
  parseFrames,
  parseResponse
} from "./chunks/chunk-66MAPH7E.js";
import {
  UsageError
} from "./chunks/chunk-NZ6IOC3X.js";
import "./chunks/chunk-Y3CPZVKY.js";
import "./chunks/chunk-PY5VAGIZ.js";

// src/cli/pathod-run.ts
import { closeSync, openSync, readFileSync, statSync, writeSync } from "node:fs";
import { homedir } from "node:os";
import { resolve } from "node:path";

// src/pathod/daemon.ts
import { createServer } from "node:net";

// src/pathod/answer.ts
function answerTo(head, policy, random) {
  const { anchors, prefix: prefix2, crafting } = policy;
  const anchor = anchors.find(({ pattern }) => pattern.test(head.path));
  if (anchor !== void 0) return answerWith(anchor.message, policy, random, head.websocketKey);
  if (head.path.startsWith(prefix2) && head.path.length > prefix2.length) {
    if (!crafting) return errorAnswer("Crafting disabled.");
    const spec = percentDecoded(head.path.slice(prefix2.length));
    try {
      return answerWith(parseResponse(spec), policy, random, head.websocketKey);
    } catch (error) {
      if (!(error instanceof SpecError)) throw error;
      return errorAnswer("Parse Error", `Error parsing response spec: ${error.message}
${caret(error.place)}`);
    }
  }
  if (head.method === "CONNECT") return answerWith(TUNNEL, policy, random, null);
  if (head.handshake) return answerWith(HANDSHAKE, policy, random, head.websocketKey);
  return errorAnswer("Not found", `No valid craft request found: a spec is asked for as ${prefix2}200:b"text"`);
}
var HANDSHAKE = parseResponse("ws");
var TUNNEL = parseResponse('200:m"Connection established":r');
function answerWith(message, policy, random, websocketKey = null) {
  if (!policy.pauses && message.features.some(({ kind }) => kind === "pause")) {
    return errorAnswer("Pauses have been disabled.");
  }
  const settings = createSettings({ staticDir: policy.staticDir, isClient: false, websocketKey });
  try {
    const played = policy.explain ? freeze(message, settings, random) : message;
    const payload = render(played, settings, random);
    if (policy.sizeLimit !== null && payload.length > policy.sizeLimit) return errorAnswer("Response too large.");
    return { message: played, payload, error: null };
  } catch (error) {
    if (!(error instanceof SpecError)) throw error;
    const reason = holdsFile(message) ? "File access denied." : "Render Error";
    return errorAnswer(reason, `${reason === "Render Error" ? "" : `${reason}
`}${error.message}`);
  }
}
function errorAnswer(reason, text = reason) {
  const message = {
    kind: "response",
    websocket: false,
    status: "800",
    features: [
      { kind: "header", key: literal("Content-Type"), value: literal("text/plain") },
      { kind: "reason", value: literal(reason) },
      { kind: "body", value: literal(Buffer.from(`pathod error: ${text}
`)) }
    ]
  };
  return { message, payload: render(message, createSettings({ isClient: false }), NO_CHOICE), error: text };
}
var NO_CHOICE = { integer: (min) => min, fill: () => {
}, fork: () => NO_CHOICE };
function holdsFile(message) {
  const isFile = (value) => value?.kind === "file";
  return message.features.some(
    (feature) => "value" in feature && isFile(feature.value) || feature.kind === "header" && isFile(feature.key)
  );
}
function percentDecoded(text) {
  return text.replace(/%([0-9a-fA-F]{2})/g, (_, hex) => String.fromCharCode(Number.parseInt(hex, 16)));
}

// src/pathod/growing-bytes.ts
var FIRST = 1024;
var GrowingBytes = class {
  #limit;
  #buffer = null;
  #length = 0;
  constructor(limit) {
    this.#limit = limit;
  }
  get length() {
    return this.#length;
  }
  /** Takes what fits; the rest is dropped. Returns the number of bytes taken. */
  push(bytes2) {
    const count = Math.min(bytes2.length, this.#limit - this.#length);
    if (count <= 0) return 0;
    const needed = this.#length + count;
    if (this.#buffer === null || this.#buffer.length < needed) {
      const larger = Buffer.allocUnsafe(Math.min(this.#limit, Math.max(FIRST, 2 * needed)));
      if (this.#buffer !== null) larger.set(this.#buffer.subarray(0, this.#length));
      this.#buffer = larger;
    }
    this.#buffer.set(bytes2.subarray(0, count), this.#length);
    this.#length = needed;
    return count;
  }
  /** The bytes so far; valid until the next call of any other method. */
  view() {
    return this.#buffer === null ? Buffer.alloc(0) : this.#buffer.subarray(0, this.#length);
  }
  /** Forgets the bytes and their memory. */
  clear() {
    this.#buffer = null;
    this.#length = 0;
  }
};

// src/pathod/log-record.ts
var LONGEST_SHOWN = 65536;

// src/pathod/bytes-shown.ts
var BytesShown = class {
  #kept;
  #length = 0;
  constructor(keep) {
    this.#kept = new GrowingBytes(keep ? LONGEST_SHOWN : 0);
  }
  push(bytes2) {
    this.#length += bytes2.length;
    this.#kept.push(bytes2);
  }
  /** What was gathered; starts anew. */
  take() {
    const shown = { bytes: Uint8Array.from(this.#kept.view()), length: this.#length };
    this.#kept.clear();
    this.#length = 0;
    return shown;
  }
};

// src/pathod/frame-reader.ts
var LONGEST_PAYLOAD = 65536;
var FrameReader = class {
  #header = [];
  #payload = new GrowingBytes(LONGEST_PAYLOAD);
  #left = -1;
  /** The unmasked payload of a whole frame, empty when it was too long; whoever takes it sets it back to null. */
  ready = null;
  /** Takes bytes up to the end of a frame; returns the offset behind the last one taken. */
  read(bytes2, from) {
    let at = from;
    while (this.#left < 0 && at < bytes2.length) {
      this.#header.push(bytes2[at++]);
      if (this.#header.length >= headerLength(this.#header)) this.#left = payloadLength(this.#header);
    }
    if (this.#left < 0) return at;
    const part = bytes2.subarray(at, at + Math.min(this.#left, bytes2.length - at));
    if (this.#payload.length + this.#left <= LONGEST_PAYLOAD) this.#payload.push(part);
    this.#left -= part.length;
    if (this.#left === 0) this.#finish();
    return at + part.length;
  }
  #finish() {
    const payload = Uint8Array.from(this.#payload.view());
    const key = (this.#header[1] & 128) === 0 ? null : this.#header.slice(-4);
    if (key !== null) for (let i = 0; i < payload.length; i++) payload[i] = payload[i] ^ key[i % 4];
    this.ready = payload;
    this.#payload.clear();
    this.#header.length = 0;
    this.#left = -1;
  }
};
function headerLength(header) {
  if (header.length < 2) return 2;
  const code2 = header[1] & 127;
  return 2 + (code2 === 127 ? 8 : code2 === 126 ? 2 : 0) + ((header[1] & 128) === 0 ? 0 : 4);
}
function payloadLength(header) {
  const code2 = header[1] & 127;
  if (code2 < 126) return code2;
  return header.slice(2, code2 === 126 ? 4 : 10).reduce((sum, byte) => sum * 256 + byte, 0);
}

// src/pathod/body-skipper.ts
var LF = 10;
var CR = 13;
var LONGEST_SIZE_LINE = 4096;
var LONGEST_TRAILERS = 65536;
var BodySkipper = class {
  /** What the next bytes are. */
  #state;
  #left;
  #size = 0;
  #digits = 0;
  #inExtension = false;
  #lineLength = 0;
  #trailersLength = 0;
  /** @param body length in bytes, or `chunked` (RFC 9112 section 7.1) */
  constructor(body) {
    this.#left = body === "chunked" ? 0 : body;
    this.#state = body === "chunked" ? "size" : body === 0 ? "done" : "data";
  }
  /** `broken`: the chunks are no chunks. */
  get state() {
    return this.#state === "done" || this.#state === "broken" ? this.#state : "open";
  }
  /** Takes bytes of a chunk of input from an offset on; returns the offset behind the last one taken. */
  skip(bytes2, from) {
    let at = from;
    while (at < bytes2.length && this.state === "open") {
      if (this.#state === "data" || this.#state === "chunk") {
        const count = Math.min(this.#left, bytes2.length - at);
        at += count;
        this.#left -= count;
        if (this.#left === 0) this.#state = this.#state === "data" ? "done" : "chunk-end";
      } else this.#byte(bytes2[at++]);
    }
    return at;
  }
  #byte(byte) {
    switch (this.#state) {
      case "size":
        this.#sizeByte(byte);
        break;
      case "chunk-end":
        if (byte === LF) this.#startSize();
        else if (byte !== CR) this.#state = "broken";
        break;
      case "trailers":
        if (byte === LF) {
          if (this.#lineLength === 0) this.#state = "done";
          this.#lineLength = 0;
        } else if (byte !== CR) this.#lineLength += 1;
        this.#trailersLength += 1;
        if (this.#trailersLength > LONGEST_TRAILERS) this.#state = "broken";
        break;
    }
  }
  #startSize() {
    this.#state = "size";
    this.#size = 0;
    this.#digits = 0;
    this.#lineLength = 0;
    this.#inExtension = false;
  }
  #sizeByte(byte) {
    this.#lineLength += 1;
    const digit = this.#inExtension ? Number.NaN : Number.parseInt(String.fromCharCode(byte), 16);
    if (!Number.isNaN(digit)) {
      this.#size = this.#size * 16 + digit;
      this.#digits += 1;
    } else if (byte === LF && this.#digits > 0) {
      this.#left = this.#size;
      this.#lineLength = 0;
      this.#state = this.#size === 0 ? "trailers" : "chunk";
      return;
    } else if (byte === LF || this.#digits === 0) this.#state = "broken";
    else this.#inExtension = true;
    if (this.#size > Number.MAX_SAFE_INTEGER || this.#lineLength > LONGEST_SIZE_LINE) this.#state = "broken";
  }
};

// src/pathod/request-head.ts
var READ = /* @__PURE__ */ new Set(["connection", "upgrade", "sec-websocket-key", "content-length", "transfer-encoding"]);
function parseRequestHead(text) {
  const [line = "", ...fields] = text.split(/\r?\n/);
  const [first, last] = [line.indexOf(" "), line.lastIndexOf(" ")];
  const target = line.slice(first, last).trim();
  const version = /^HTTP\/1\.(\d)$/.exec(line.slice(last + 1));
  if (first <= 0 || target === "" || version === null) return "the request line is not METHOD PATH HTTP/1.1";
  const values = /* @__PURE__ */ new Map();
  for (const field of fields) {
    const colon = field.indexOf(":");
    const name = field.slice(0, Math.max(colon, 0)).toLowerCase();
    if (name === "" || /[\s\0]/.test(name)) return "a header line is not NAME: VALUE";
    if (!READ.has(name)) continue;
    const value = field.slice(colon + 1).trim();
    const before = values.get(name);
    values.set(name, before === void 0 ? value : `${before}, ${value}`);
  }
  const body = bodyLength(values);
  if (typeof body === "string" && body !== "chunked") return body;
  const connection = list(values.get("connection") ?? "").map((option) => option.toLowerCase());
  const key = values.get("sec-websocket-key") ?? null;
  const upgrades2 = connection.includes("upgrade") && values.get("upgrade")?.toLowerCase() === "websocket";
  return {
    line,
    method: line.slice(0, first),
    path: target.replace(/^https?:\/\/[^/?#]*/i, ""),
    body,
    keepAlive: version[1] === "0" ? connection.includes("keep-alive") : !connection.includes("close"),
    websocketKey: key,
    handshake: upgrades2 && key !== null
  };
}
function bodyLength(values) {
  const codings = values.get("transfer-encoding");
  const length = values.get("content-length");
  if (codings !== void 0) {
    if (length !== void 0) return "Content-Length and Transfer-Encoding contradict each other";
    return /^chunked$/i.test(codings) ? "chunked" : "the only transfer coding known here is chunked";
  }
  if (length === void 0) return 0;
  const [first = "", ...others] = list(length);
  if (!/^\d{1,15}$/.test(first) || others.some((other) => other !== first)) return "Content-Length is not a length";
  return Number(first);
}
function list(value) {
  return value.split(",").map((member) => member.trim());
}

// src/pathod/request-reader.ts
var LONGEST_HEAD = 65536;
var LF2 = 10;
var CR2 = 13;
var RequestReader = class {
  #head = new GrowingBytes(LONGEST_HEAD);
  /** Bytes of the line that has begun, CR not counted. */
  #lineLength = 0;
  #request = null;
  #body = null;
  /** Set when a request is whole; whoever takes it sets it back to null. */
  ready = null;
  /** Whether a request has begun that is not whole. */
  get midway() {
    return this.#head.length > 0 || this.#body !== null;
  }
  /** Takes bytes up to the end of a request; returns the offset behind the last one taken. */
  read(bytes2, from) {
    let at = this.#body === null ? this.#readHead(bytes2, from) : from;
    if (this.#body === null || this.#request === null) return at;
    at = this.#body.skip(bytes2, at);
    if (this.#body.state === "broken") this.#broken("the chunks of the body are no chunks");
    else if (this.#body.state === "done") {
      this.ready = { kind: "request", head: this.#request };
      this.#body = null;
      this.#request = null;
    }
    return at;
  }
  #readHead(bytes2, from) {
    for (let at = from; at < bytes2.length; ) {
      const found = bytes2.indexOf(LF2, at);
      const end = found < 0 ? bytes2.length : found + 1;
      const part = bytes2.subarray(at, end);
      at = end;
      this.#lineLength += part.length;
      const empty = this.#lineLength === 1 || this.#lineLength === 2 && this.#startsWithCr(part);
      if (found < 0 || !empty) {
        if (this.#head.push(part) < part.length) {
          this.#broken(`the head of the request is longer than ${LONGEST_HEAD} bytes`);
          return at;
        }
        if (found >= 0) this.#lineLength = 0;
        continue;
      }
      this.#lineLength = 0;
      const text = this.#head.view().toString("latin1").replace(/\r?\n?\r?$/, "");
      this.#head.clear();
      if (text === "") continue;
      const parsed = parseRequestHead(text);
      if (typeof parsed === "string") this.#broken(parsed);
      else {
        this.#request = parsed;
        this.#body = new BodySkipper(parsed.body);
      }
      return at;
    }
    return bytes2.length;
  }
  /** Whether the line that ends with this part is CR LF; its CR may have come in an earlier chunk. */
  #startsWithCr(part) {
    return (part.length === 2 ? part[0] : this.#head.view().at(-1)) === CR2;
  }
  #broken(why) {
    this.ready = { kind: "broken", why };
    this.#head.clear();
    this.#body = null;
    this.#request = null;
  }
};

// src/pathod/connection.ts
var MAX_PENDING_BYTES = 65536;
var MAX_PENDING_CHUNKS = 64;
var TURN = 32;
var LINGER_MS = 6e4;
var DRAIN_MS = 2e3;
var LEADER = Buffer.from("pathod!");
var Connection = class {
  #socket;
  #world;
  #peer;
  #writer;
  #requests = new RequestReader();
  #frames = null;
  #read;
  #written;
  #pending = [];
  #pendingBytes = 0;
  /** Frames that a client asked for, still to be played. */
  #asked = null;
  #state = "reading";
  #playing = null;
  #advancing = false;
  #clientEnded = false;
  #readStopped = false;
  #readAt = performance.now();
  #watchdog = null;
  constructor(socket, world) {
    this.#socket = socket;
    this.#world = world;
    this.#peer = `${socket.remoteAddress}:${socket.remotePort}`;
    this.#read = new BytesShown(world.showRequest);
    this.#written = new BytesShown(world.showResponse);
    this.#writer = new PayloadWriter(socket, {
      sent: () => this.#sent(),
      disconnect: () => {
        this.#record(null);
        this.#hangUp();
      },
      broken: (error) => {
        this.#record(`The answer broke off: ${error.message}`);
        socket.destroy();
      },
      wrote: (bytes2) => this.#written.push(bytes2)
    });
    socket.on("data", (chunk) => this.#data(chunk));
    socket.on("end", () => this.#ended());
    socket.on("error", () => {
    });
    socket.on("close", () => this.#closed());
    if (world.timeoutMs !== null) this.#watch(world.timeoutMs);
  }
  /** Ends the connection at once. */
  destroy() {
    this.#socket.destroy();
  }
  #data(chunk) {
    this.#readAt = performance.now();
    if (this.#state === "closing" || this.#state === "closed") return;
    this.#pending.push(chunk);
    this.#pendingBytes += chunk.length;
    this.#advance();
  }
  #ended() {
    this.#clientEnded = true;
    this.#readAt = performance.now();
    if (this.#state === "closing") this.#socket.destroySoon();
    else {
      this.#watch(LINGER_MS);
      this.#advance();
    }
  }
  #advance = () => {
    if (this.#advancing) return;
    this.#advancing = true;
    let left = TURN;
    while (this.#state === "reading" && this.#step()) {
      if (--left > 0) continue;
      setImmediate(this.#advance);
      break;
    }
    this.#advancing = false;
    this.#balance(left === 0);
  };
  /** Plays the next frame, or takes the next input. False: there is nothing to do. */
  #step() {
    if (this.#asked !== null) {
      const next = this.#asked.next();
      if (next.done) this.#asked = null;
      else this.#playFrame(next.value);
      return true;
    }
    const [chunk] = this.#pending;
    if (chunk === void 0) return false;
    const reader = this.#frames ?? this.#requests;
    const end = reader.read(chunk, 0);
    this.#read.push(chunk.subarray(0, end));
    this.#pendingBytes -= end;
    if (end === chunk.length) this.#pending.shift();
    else this.#pending[0] = chunk.subarray(end);
    if (this.#frames !== null) this.#takeFrame(this.#frames);
    else this.#takeRequest();
    return true;
  }
  #takeRequest() {
    const { ready } = this.#requests;
    if (ready === null) return;
    this.#requests.ready = null;
    if (ready.kind === "broken") {
      this.#play("a request that cannot be read", errorAnswer("Bad request", ready.why), "close");
      return;
    }
    const { head } = ready;
    const answer = answerTo(head, this.#world.policy, this.#world.nextRandom());
    this.#play(head.line, answer, upgrades(head, answer) ? "websocket" : head.keepAlive ? "next" : "close");
  }
  #takeFrame(frames) {
    const payload = frames.ready;
    if (payload === null) return;
    frames.ready = null;
    if (!LEADER.equals(payload.subarray(0, LEADER.length))) {
      this.#note("a frame", null);
      return;
    }
    try {
      const spec = Buffer.from(payload.subarray(LEADER.length)).toString("latin1");
      this.#asked = expand(parseFrames(spec, false, "the spec in a frame"))[Symbol.iterator]();
    } catch (error) {
      if (!(error instanceof UsageError)) throw error;
      this.#note("a frame", `Parse error in the spec of a frame: ${error.message}`);
      this.#hangUp();
    }
  }
  #playFrame(frame) {
    const answer = answerWith(frame, this.#world.policy, this.#world.nextRandom());
    if (answer.error === null) this.#play("a frame", answer, "websocket");
    else {
      this.#note("a frame", answer.error);
      this.#hangUp();
    }
  }
  #play(received, answer, then) {
    this.#playing = { received, answer, then };
    this.#state = "playing";
    this.#writer.send(answer.payload);
  }
  #sent() {
    const then = this.#playing?.then;
    this.#record(null);
    if (this.#state !== "playing") return;
    if (then === "close") {
      this.#hangUp();
      return;
    }
    if (then === "websocket") this.#frames ??= new FrameReader();
    this.#state = "reading";
    this.#advance();
  }
  /** Lets the client wait while there is enough to do; ends the connection when there will be nothing more. */
  #balance(moreToDo) {
    if (this.#state === "closing" || this.#state === "closed") return;
    const full = this.#pendingBytes > MAX_PENDING_BYTES || this.#pending.length > MAX_PENDING_CHUNKS;
    if (full !== this.#readStopped) {
      this.#readStopped = full;
      if (full) {
        this.#socket.pause();
        this.#watch(LINGER_MS);
      } else this.#socket.resume();
    }
    if (this.#clientEnded && this.#state === "reading" && !moreToDo && this.#pending.length === 0) this.#hangUp();
  }
  /** Sends no more, and throws away what comes until the client ends, too. */
  #hangUp() {
    if (this.#state === "closed") return;
    this.#state = "closing";
    this.#writer.stop();
    this.#forget();
    this.#socket.end();
    this.#socket.resume();
    this.#unwatch();
    if (this.#clientEnded) this.#socket.destroySoon();
    else this.#watchdog = wheel.schedule(DRAIN_MS, () => this.#socket.destroy());
  }
  #closed() {
    if (this.#playing !== null) this.#record(`The client left after ${this.#writer.bytesSent} bytes in all`);
    this.#state = "closed";
    this.#writer.stop();
    this.#forget();
    this.#unwatch();
  }
  #forget() {
    this.#pending = [];
    this.#pendingBytes = 0;
    this.#asked = null;
  }
  /** Looks again after so many milliseconds, unless a look is due earlier anyway. */
  #watch(ms) {
    const deadline = performance.now() + ms;
    if (this.#watchdog !== null && this.#watchdog.deadline <= deadline) return;
    this.#unwatch();
    this.#watchdog = wheel.schedule(ms, this.#look);
  }
  #unwatch() {
    if (this.#watchdog !== null) wheel.cancel(this.#watchdog);
    this.#watchdog = null;
  }
  #look = () => {
    this.#watchdog = null;
    const timeoutMs = this.#world.timeoutMs ?? Number.POSITIVE_INFINITY;
    const patience = Math.min(
      this.#writer.state === "pausing" ? Number.POSITIVE_INFINITY : timeoutMs,
      this.#clientEnded || this.#readStopped ? LINGER_MS : Number.POSITIVE_INFINITY
    );
    const silent = performance.now() - Math.max(this.#readAt, this.#writer.progressAt);
    if (silent < patience) {
      const again = Math.min(patience - silent, timeoutMs);
      if (again < Number.POSITIVE_INFINITY) this.#watch(again);
      return;
    }
    this.#note(this.#playing?.received ?? "nothing", "Timeout");
    this.#playing = null;
    this.#socket.destroy();
  };
  /** Logs what was played. */
  #record(error) {
    const playing = this.#playing;
    this.#playing = null;
    if (playing === null) return;
    const { received, answer } = playing;
    this.#note(received, error ?? answer.error, canonical(answer.message));
  }
  #note(received, error, spec = null) {
    const bytes2 = { read: this.#read.take(), written: this.#written.take() };
    this.#world.log({ peer: this.#peer, received, spec, error, ...bytes2 });
  }
};
function upgrades(head, { message, error }) {
  if (!head.handshake || error !== null || message.kind === "request") return false;
  return message.kind === "frame" || Number(message.status ?? 101) === 101;
}
function canonical(message) {
  try {
    return printCanonical(message);
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    return "(a spec that cannot be printed)";
  }
}

// src/pathod/daemon.ts
var MAX_CONNECTIONS = 4096;
async function startDaemon(options, world) {
  assertListensHere(options.host);
  const connections = /* @__PURE__ */ new Set();
  let answers = 0;
  const connectionWorld = {
    policy: options,
    timeoutMs: options.timeoutMs,
    showRequest: options.showRequest,
    showResponse: options.showResponse,
    nextRandom: () => world.random.fork(answers++),
    log: world.log
  };
  const server = createServer({ allowHalfOpen: true, noDelay: true }, (socket) => {
    const connection = new Connection(socket, connectionWorld);
    connections.add(connection);
    socket.on("close", () => connections.delete(connection));
  });
  server.maxConnections = MAX_CONNECTIONS;
  await new Promise((resolve2, reject) => {
    server.once("error", (error) => reject(listenError(options, error)));
    server.listen(options.port, options.host, resolve2);
  });
  const { address, port: port2 } = server.address();
  return {
    host: address,
    port: port2,
    close: () => new Promise((resolve2) => {
      server.close(() => resolve2());
      for (const connection of connections) connection.destroy();
    })
  };
}
function assertListensHere(host) {
  if (isLoopback(host)) return;
  throw new UsageError(
    `-l ${host}: pathod listens on this machine only (127.0.0.0/8, ::1, localhost), because it does whatever any client asks of it. Leave -l out for 127.0.0.1.`
  );
}
function listenError({ host, port: port2 }, error) {
  const where = `${host}:${port2}`;
  const why = {
    EADDRINUSE: "the port is taken; give another with -p, or -p 0 for any free one",
    EACCES: "this port needs rights that you do not have; give one above 1023 with -p",
    EADDRNOTAVAIL: "this machine does not have that address; leave -l out for 127.0.0.1"
  };
  return new UsageError(`cannot listen on ${where}: ${why[error.code ?? ""] ?? error.message}`, null, { cause: error });
}

// src/cli/pathod-log.ts
function logBlock(record, now, hex) {
  const { peer, received, spec, error, read, written } = record;
  const lines = [`${localTime(now)} ${peer}`, `<< ${visible(received)}`];
  if (spec !== null) lines.push(`>> ${visible(spec)}`);
  if (error !== null) lines.push(...error.split("\n").map((line) => `!! ${visible(line)}`));
  lines.push(...bytes("Bytes read:", read, hex), ...bytes("Bytes written:", written, hex));
  return `${lines.join("\n")}
`;
}
function bytes(title, shown, hex) {
  if (shown.bytes.length === 0) return [];
  const more = shown.length - shown.bytes.length;
  return [title, ...dump(shown.bytes, hex), ...more > 0 ? [`	(and ${more} bytes more)`] : []];
}
function localTime(now) {
  const two = (part) => String(part).padStart(2, "0");
  const date = `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
  return `${date} ${two(now.getHours())}:${two(now.getMinutes())}:${two(now.getSeconds())}`;
}

// src/pathod/anchor.ts
function parseAnchor(text, textOf) {
  const equals = text.indexOf("=");
  if (equals <= 0) throw new UsageError(`-a ${text}: an anchor is REGEX=SPEC, as in -a '/login=500:b"oops"'`);
  const [regex, spec] = [text.slice(0, equals), text.slice(equals + 1)];
  let pattern;
  try {
    pattern = new RegExp(`^(?:${regex})`);
  } catch (error) {
    throw new UsageError(`-a ${text}: ${regex} is no regular expression: ${error.message}`);
  }
  const content = textOf(spec);
  return { pattern, message: parseResponse(content ?? spec, content === null ? "the spec of -a" : spec) };
}

// src/cli/pathod-options.ts
var EXAMPLES = `
Examples (the spec is in the path; quote it for the shell, or encode it as in a URL):
  pathod                                                      listen on 127.0.0.1:9999
  curl http://127.0.0.1:9999/p/200                            a plain answer
  curl http://127.0.0.1:9999/p/404:m%22Gone%20fishing%22      a reason of one's own
  pathoc localhost:9999 "get:'/p/200:b@1m:d1024'"             hang up after 1024 bytes
  pathoc localhost:9999 "get:'/p/200:p10,2:i12,@1'"           wait 2 s after 10 bytes, a random byte before byte 12
  pathoc localhost:9999 "get:/p/:s'200:b@100'"                the same kind of thing: a response spec in a request spec
  pathod -a '/api/=500:b"oops"' -a '/slow=200:p0,5'           fixed answers for paths that begin so
  pathod -d ./bodies                                          and then /p/200:b<page.html
  pathod -p 0 -eqr -f pathod.log                              any port; log exactly what went over the wire

A response spec is CODE (or ws) and features: h"name"="value" header, c"type" content type, l"url" location, m"text" reason,
b"text" body, r raw (no Content-Length), pOFFSET,SECONDS pause, dOFFSET disconnect, iOFFSET,"text" inject.
A value is "text", @100k random bytes (@100,digits), or <file. A frame (wf:fin:b"text") is an answer, too.
pathod's own errors have status 800 and say what is wrong. A websocket handshake is answered with ws; afterwards a frame with
f"wf:..." gets the frames it asks for. CONNECT is answered with 200, and pathod is the other end of the tunnel.
Not spoken here: TLS and HTTP/2. Only this machine can connect.
Exit codes: 0 stopped (Ctrl-C); 1 a spec is wrong, or the port cannot be had; 2 wrong usage.
`;
function parsePathod(args, files, write) {
  const command = program(files, write);
  command.parse(args, { from: "user" });
  const flags = command.opts();
  assertListensHere(flags.listen);
  const anchors = (flags.anchor ?? []).map((text) => parseAnchor(text, files.read));
  return {
    daemon: {
      host: flags.listen,
      port: flags.port,
      anchors,
      prefix: flags.craftPrefix,
      staticDir: flags.staticDir ?? null,
      timeoutMs: flags.timeout === void 0 ? null : flags.timeout * 1e3,
      sizeLimit: flags.limitSize ?? null,
      pauses: flags.nohang !== true,
      crafting: flags.nocraft !== true,
      explain: flags.explain === true,
      showRequest: flags.showRequest === true,
      showResponse: flags.showResponse === true
    },
    hex: flags.hex === true,
    logFile: flags.logFile === void 0 ? null : files.resolve(flags.logFile)
  };
}
function program(files, write) {
  return new Command("pathod").description("A malicious HTTP daemon: answers each request exactly as the spec in its path says.").usage("[options]").option("-p, --port <n>", "listen on this port; 0 for any free one", port, 9999).option("-l, --listen <address>", "listen on this address of this machine", "127.0.0.1").option(
    "-a, --anchor <regex=spec>",
    "answer paths that begin with a match with this spec, or the one in a file",
    all
  ).option("-c, --craft-prefix <path>", "what stands before a spec in a path", prefix, "/p/").option("-d, --static-dir <dir>", "where file values are; without it they are refused", directory(files)).option("-t, --timeout <seconds>", "end connections that are silent for so long", seconds).option("--limit-size <n>", "refuse larger answers, in bytes, as in 100k or 1m", size).option("--nohang", "refuse pauses").option("--nocraft", "refuse specs in paths: only anchors answer").option("-e, --explain", "log the spec that is really played: random values and offsets fixed").option("-q, --show-request", "log the bytes read").option("-r, --show-response", "log the bytes sent").option("-x, --hex", "log bytes in hexadecimal").option("-f, --log-file <file>", "log to this file, too").version(`pathod ${VERSION}`, "--version", "print the version").helpOption("-h, --help", "show this help").addHelpText("after", EXAMPLES).allowExcessArguments(false).exitOverride().configureOutput({ writeOut: write, writeErr: () => {
  } });
}
function all(text, before = []) {
  return [...before, text];
}
function port(text) {
  const value = /^\d{1,5}$/.test(text) ? Number(text) : Number.NaN;
  if (value <= 65535) return value;
  throw new InvalidArgumentError("It must be a whole number from 0 to 65535.");
}
function prefix(text) {
  if (/^\/[!-~]*$/.test(text)) return text;
  throw new InvalidArgumentError("It must begin with a slash, without blanks, as in /p/.");
}
function directory({ resolve: resolve2, isDirectory }) {
  return (text) => {
    const path = resolve2(text);
    if (isDirectory(path)) return path;
    throw new InvalidArgumentError("There is no such directory.");
  };
}
function seconds(text) {
  const value = /^\d*\.?\d+$/.test(text) ? Number(text) : Number.NaN;
  if (value > 0 && value < Number.POSITIVE_INFINITY) return value;
  throw new InvalidArgumentError("It must be a number of seconds, as in 2 or 0.5.");
}
function size(text) {
  const match = /^(\d{1,12})([bkmgt]?)$/.exec(text);
  const value = match === null ? Number.NaN : Number(match[1]) * 1024 ** Math.max(0, "bkmgt".indexOf(match[2]));
  if (value <= Number.MAX_SAFE_INTEGER) return value;
  throw new InvalidArgumentError("It must be a number of bytes, as in 1000, 100k or 1m (b, k, m, g, t).");
}

// src/cli/pathod-run.ts
var STOPPED = 0;
var FAILED = 1;
var MISUSED = 2;
async function runPathod(args, world) {
  let options;
  try {
    options = parsePathod(args, filesOf(world.cwd), (text) => world.stdout.write(text));
  } catch (error) {
    return complain(error, world);
  }
  let logFile = null;
  let daemon;
  const write = (text) => {
    world.stdout.write(text);
    if (logFile !== null) writeSync(logFile, text);
  };
  try {
    if (options.logFile !== null) logFile = openLog(options.logFile);
    daemon = await startDaemon(options.daemon, {
      random: createRandom(world.seed),
      log: (record) => {
        if (!world.signal.aborted) write(logBlock(record, world.now(), options.hex));
      }
    });
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    world.stderr.write(`pathod: ${error.message}
`);
    return FAILED;
  }
  const host = daemon.host.includes(":") ? `[${daemon.host}]` : daemon.host;
  write(`pathod ${VERSION} listening on ${host}:${daemon.port}
`);
  await aborted(world.signal);
  await daemon.close();
  if (logFile !== null) closeSync(logFile);
  return STOPPED;
}
function complain(error, { stderr }) {
  if (error instanceof SpecError) {
    stderr.write(`Error parsing response spec: ${error.message}
${caret(error.place)}
`);
    return FAILED;
  }
  if (error instanceof CommanderError) {
    if (error.exitCode === 0) return STOPPED;
    stderr.write(`pathod: ${error.message.replace(/^error: /, "")}
pathod --help shows how it is used.
`);
    return MISUSED;
  }
  if (!(error instanceof UsageError)) throw error;
  stderr.write(`pathod: ${error.message}
`);
  return MISUSED;
}
function aborted(signal) {
  if (signal.aborted) return Promise.resolve();
  return new Promise((done) => signal.addEventListener("abort", () => done(), { once: true }));
}
function openLog(path) {
  try {
    return openSync(path, "a");
  } catch (error) {
    throw new UsageError(`-f ${path} cannot be written: ${error.message}`, null, { cause: error });
  }
}
function filesOf(cwd) {
  const absolute = (path) => resolve(cwd, path.replace(/^~(?=\/|$)/, homedir()));
  const about = (path) => {
    try {
      return statSync(absolute(path));
    } catch {
      return null;
    }
  };
  return {
    resolve: absolute,
    read: (path) => about(path)?.isFile() ? readFileSync(absolute(path), "latin1") : null,
    isDirectory: (path) => about(path)?.isDirectory() === true
  };
}

// src/cli/pathod.ts
var cancel = new AbortController();
for (const signal of ["SIGINT", "SIGTERM"]) process.on(signal, () => cancel.abort());
process.stdout.on("error", (error) => {
  if (error.code !== "EPIPE") throw error;
  cancel.abort();
});
var code = await runPathod(process.argv.slice(2), {
  stdout: process.stdout,
  stderr: process.stderr,
  cwd: process.cwd(),
  signal: cancel.signal,
  seed: Math.floor(Math.random() * 2 ** 32),
  now: () => /* @__PURE__ */ new Date()
});
await new Promise((done) => process.stdout.write("", done));
process.exit(code);
