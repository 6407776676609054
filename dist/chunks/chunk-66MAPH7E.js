import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  UsageError
} from "./chunk-NZ6IOC3X.js";
import {
  decodeLiteral
} from "./chunk-Y3CPZVKY.js";

// src/language/ast.ts
var KNOWN_METHODS = ["GET", "HEAD", "POST", "PUT", "DELETE", "OPTIONS", "TRACE", "CONNECT"];
var DATATYPES = [
  "ascii_letters",
  "ascii_lowercase",
  "ascii_uppercase",
  "digits",
  "hexdigits",
  "octdigits",
  "punctuation",
  "whitespace",
  "ascii",
  "bytes"
];
var UNITS = ["b", "k", "m", "g", "t"];
var OPCODES = { continue: 0, text: 1, binary: 2, close: 8, ping: 9, pong: 10 };
var FLAGS = ["fin", "rsv1", "rsv2", "rsv3", "mask"];
function literal(content) {
  const bytes = typeof content === "string" ? new Uint8Array(Buffer.from(content, "latin1")) : content;
  return { kind: "literal", bytes, naked: false };
}

// src/language/parse-features.ts
import { isUtf8 } from "node:buffer";

// src/language/spec-error.ts
var SpecError = class extends UsageError {
  place;
  /** What could stand at the place; empty when the spec is well formed but means nothing. */
  expected;
  /** What stands there instead. */
  found;
  constructor(message, place, expected = [], found = "") {
    super(message, place);
    this.place = place;
    this.expected = expected;
    this.found = found;
  }
};
function placeAt(origin, offset) {
  const { text } = origin;
  const start = offset > 0 ? text.lastIndexOf("\n", offset - 1) + 1 : 0;
  const end = text.indexOf("\n", offset);
  let line = 1;
  for (let at = text.indexOf("\n"); at >= 0 && at < start; at = text.indexOf("\n", at + 1)) line++;
  const lineText = text.slice(start, end < 0 ? text.length : end).replace(/\r$/, "");
  return { source: origin.name, line, column: offset - start + 1, text: lineText };
}

// src/language/scanner.ts
var MAX_DIGITS = 4300;
var NAKED = /[!#-&(-+\-.-9;-?A-~]+/y;
var DIGITS = /[0-9]+/y;
var BLANKS = /[ \t\r\n]*/y;
var Scanner = class _Scanner {
  text;
  origin;
  position = 0;
  /** Offset in the origin's text of a position here. */
  locate;
  #furthest = 0;
  #expected = /* @__PURE__ */ new Set();
  #unclosed = -1;
  constructor(text, origin, locate) {
    this.text = text;
    this.origin = origin;
    this.locate = locate;
  }
  /** Scans a whole spec. Anything but ASCII is refused; tabs become blanks up to 8-column tab stops, also inside quotes. */
  static of(origin) {
    const odd = /[^\0-\x7f]/u.exec(origin.text);
    if (odd) {
      const message = `a spec is ASCII; write the bytes of ${JSON.stringify(odd[0])} as \\xHH escapes`;
      throw new SpecError(message, placeAt(origin, odd.index), ["an ASCII character"], odd[0]);
    }
    return _Scanner.within(origin.text, origin, (position) => position);
  }
  /** Scans the text of a nested spec (one byte a character), whose places lie in the outer one. */
  static within(text, origin, locate) {
    if (!text.includes("	")) return new _Scanner(text, origin, locate);
    const { expanded, sources } = expandTabs(text);
    return new _Scanner(expanded, origin, (position) => locate(sources[position] ?? text.length));
  }
  /** Skips blanks; the position where the next terminal starts. */
  start() {
    if (this.text.charCodeAt(this.position) > 32) return this.position;
    BLANKS.lastIndex = this.position;
    BLANKS.test(this.text);
    this.position = BLANKS.lastIndex;
    return this.position;
  }
  span(start) {
    return {
      start: this.locate(start),
      end: this.position > start ? this.locate(this.position - 1) + 1 : this.locate(start)
    };
  }
  /** Remembers that `what` could have stood at the current position. */
  miss(what) {
    const at = this.start();
    if (at > this.#furthest) {
      this.#furthest = at;
      this.#expected.clear();
    }
    if (at === this.#furthest) this.#expected.add(what);
    return void 0;
  }
  /** The error for the furthest miss. */
  failure() {
    if (this.#unclosed >= this.#furthest) {
      const quote = this.text[this.#unclosed];
      const place2 = placeAt(this.origin, this.locate(this.#unclosed));
      return new SpecError(`this ${quote} is never closed`, place2, [`a closing ${quote}`], "the end of the spec");
    }
    const expected = [...this.#expected];
    const found = this.#describe(this.#furthest);
    const place = placeAt(this.origin, this.locate(this.#furthest));
    return new SpecError(`expected ${listOf(expected)}, found ${found}`, place, expected, found);
  }
  /** An error about well-formed text at a position. */
  refuse(message, at) {
    return new SpecError(message, placeAt(this.origin, this.locate(at)), [], this.#describe(at));
  }
  atEnd() {
    return this.start() >= this.text.length;
  }
  /** The next character after blanks; empty at the end. */
  peek() {
    return this.text.charAt(this.start());
  }
  word(word) {
    const at = this.start();
    if (!this.text.startsWith(word, at)) return false;
    this.position = at + word.length;
    return true;
  }
  /** A word in any case, given in upper case. */
  caselessWord(word) {
    const at = this.start();
    if (((this.text.charCodeAt(at) ^ word.charCodeAt(0)) & ~32) !== 0) return false;
    if (this.text.slice(at, at + word.length).toUpperCase() !== word) return false;
    this.position = at + word.length;
    return true;
  }
  digits() {
    const at = this.start();
    const digits = this.#match(DIGITS);
    if (digits === void 0) return this.miss("a number");
    if (digits.length > MAX_DIGITS) throw this.refuse(`a number has at most ${MAX_DIGITS} digits`, at);
    return digits;
  }
  integer() {
    const digits = this.digits();
    return digits === void 0 ? void 0 : integerOf(digits);
  }
  /** The literal between quotes. */
  quoted(positions) {
    const start = this.start();
    const text = this.#quotedText();
    if (text === void 0) return void 0;
    return {
      kind: "literal",
      bytes: this.#decode(text, true, start + 1, positions),
      naked: false,
      span: this.span(start)
    };
  }
  /** @param what errors call it */
  value(what = 'a value ("text", @size or <file)') {
    const start = this.start();
    switch (this.text[start]) {
      case "@":
        return this.#generated(start);
      case "<": {
        this.position = start + 1;
        const quoted = this.text[this.start()];
        const path = quoted === '"' || quoted === "'" ? this.#filePath() : this.#match(NAKED);
        if (path !== void 0) return { kind: "file", path, span: this.span(start) };
        this.miss("a file name");
        this.position = start;
        return void 0;
      }
      case '"':
      case "'":
        return this.quoted();
      default:
        return this.miss(what);
    }
  }
  /** A value that may be written without quotes. */
  nakedValue(what) {
    const value = this.value(what);
    if (value !== void 0) return value;
    const start = this.start();
    const text = this.#match(NAKED);
    if (text === void 0) return void 0;
    return { kind: "literal", bytes: this.#decode(text, false, start), naked: true, span: this.span(start) };
  }
  #generated(start) {
    this.position = start + 1;
    const size = this.integer();
    if (size === void 0) {
      this.position = start;
      return void 0;
    }
    const unit = UNITS.find((name) => this.text[this.position] === name);
    if (unit !== void 0) this.position++;
    const end = this.position;
    let datatype;
    if (this.word(",")) {
      datatype = DATATYPES.find((name) => this.word(name));
      if (datatype === void 0) {
        this.miss(`a data type (${DATATYPES.join(", ")})`);
        this.position = end;
      }
    } else this.position = end;
    return { kind: "generated", size, unit: unit ?? "b", datatype: datatype ?? "bytes", span: this.span(start) };
  }
  /** The first stage of escapes applies to quoted file names, the second does not. */
  #filePath() {
    const control = { t: "	", n: "\n", f: "\f", r: "\r" };
    return this.#quotedText()?.replace(/\\([tnfr])/g, (_, letter) => control[letter] ?? "");
  }
  #quotedText() {
    const start = this.start();
    const quote = this.text[start];
    if (quote !== '"' && quote !== "'") return this.miss("a text in quotes");
    const end = this.text.indexOf(quote, start + 1);
    if (end < 0) {
      this.#unclosed = Math.max(this.#unclosed, start);
      return void 0;
    }
    this.position = end + 1;
    return this.text.slice(start + 1, end);
  }
  #decode(text, quoted, start, positions) {
    const bytes = decodeLiteral(text, quoted, positions);
    if (!(bytes instanceof Uint8Array)) throw this.refuse(bytes.message, start + bytes.at);
    return bytes;
  }
  #match(pattern) {
    pattern.lastIndex = this.start();
    const text = pattern.exec(this.text)?.[0];
    if (text !== void 0) this.position += text.length;
    return text;
  }
  #describe(at) {
    if (at >= this.text.length) return "the end of the spec";
    const text = /^.[^:\s]*/su.exec(this.text.slice(at, at + 20))?.[0] ?? "";
    const quote = text.includes('"') && !text.includes("'") ? "'" : '"';
    return /^[ -~]*$/.test(text) && !text.includes(quote) ? quote + text + quote : JSON.stringify(text);
  }
};
function integerOf(digits) {
  const number = Number(digits);
  return Number.isSafeInteger(number) ? number : BigInt(digits);
}
function listOf(items) {
  return items.length < 2 ? items.join("") : `${items.slice(0, -1).join(", ")} or ${items.at(-1)}`;
}
function expandTabs(text) {
  const parts = [];
  const widths = [];
  let column = 0;
  let from = 0;
  let length = 0;
  for (let i = 0; i < text.length; i++) {
    const char = text[i];
    if (char === "	") {
      const width = 8 - column % 8;
      parts.push(text.slice(from, i), " ".repeat(width));
      widths.push(i, width);
      from = i + 1;
      length += width;
      column += width;
    } else {
      length++;
      column = char === "\n" || char === "\r" ? 0 : column + 1;
    }
  }
  parts.push(text.slice(from));
  const sources = new Int32Array(length);
  let at = 0;
  let next = 0;
  for (let tab = 0; tab < widths.length; tab += 2) {
    const index = widths[tab];
    while (next < index) sources[at++] = next++;
    for (let width = widths[tab + 1]; width > 0; width--) sources[at++] = index;
    next = index + 1;
  }
  while (at < length) sources[at++] = next++;
  return { expanded: parts.join(""), sources };
}

// src/language/user-agents.ts
var USER_AGENTS = /* @__PURE__ */ new Map([
  ["a", "Mozilla/5.0 (Linux; U; Android 4.1.1; en-gb; Nexus 7 Build/JRO03D) AFL/01.04.02"],
  [
    "l",
    "Mozilla/5.0 (BlackBerry; U; BlackBerry 9900; en) AppleWebKit/534.11+ (KHTML, like Gecko) Version/7.1.0.346 Mobile Safari/534.11+"
  ],
  ["b", "Mozilla/5.0 (compatible; bingbot/2.0; +http://www.bing.com/bingbot.htm)"],
  ["c", "Mozilla/5.0 (Windows NT 6.1; WOW64) AppleWebKit/537.1 (KHTML, like Gecko) Chrome/22.0.1207.1 Safari/537.1"],
  ["f", "Mozilla/5.0 (Windows NT 6.1; Win64; x64; rv:14.0) Gecko/20120405 Firefox/14.0a1"],
  ["g", "Googlebot/2.1 (+http://www.googlebot.com/bot.html)"],
  ["i", "Mozilla/5.0 (Windows; U; MSIE 9.0; WIndows NT 9.0; en-US)"],
  [
    "p",
    "Mozilla/5.0 (iPad; CPU OS 5_1 like Mac OS X) AppleWebKit/534.46 (KHTML, like Gecko) Version/5.1 Mobile/9B176 Safari/7534.48.3"
  ],
  [
    "h",
    "Mozilla/5.0 (iPhone; CPU iPhone OS 4_2_1 like Mac OS X) AppleWebKit/533.17.9 (KHTML, like Gecko) Version/5.0.2 Mobile/8C148a Safari/6533.18.5"
  ],
  [
    "s",
    "Mozilla/5.0 (Macintosh; Intel Mac OS X 10_7_3) AppleWebKit/534.55.3 (KHTML, like Gecko) Version/5.1.3 Safari/534.53.10"
  ]
]);

// src/language/parse-features.ts
var REQUEST_FEATURES = "a feature (h c u r s b x p d i)";
var RESPONSE_FEATURES = "a feature (h c l r m b p d i)";
var FRAME_FEATURES = "a feature (c l fin rsv1 rsv2 rsv3 mask k knone x b r f p d i)";
var USER_AGENT = `a user agent (${[...USER_AGENTS.keys()].join(" ")} or "text")`;
function features(scanner, what, read) {
  const found = [];
  let seen = null;
  for (; ; ) {
    const end = scanner.position;
    if (!scanner.word(":")) scanner.miss('":"');
    const start = scanner.start();
    const feature = read();
    if (feature === void 0) {
      scanner.miss(what);
      scanner.position = end;
      return found;
    }
    const name = uniqueName(feature);
    if (name !== null && seen?.has(name)) throw scanner.refuse(`a message can have only one ${name} feature`, start);
    if (name !== null) {
      seen ??= /* @__PURE__ */ new Set();
      seen.add(name);
    }
    found.push({ ...feature, span: scanner.span(start) });
  }
}
function uniqueName(feature) {
  switch (feature.kind) {
    case "raw":
      return "r";
    case "body":
    case "raw-body":
      return "body";
    case "flag":
      return feature.name;
    case "nested-response":
      return "s";
    case "nested-frame":
      return "f";
    case "times":
      return "x";
    case "disconnect":
      return "d";
    case "reason":
    case "opcode":
    case "length":
    case "key":
      return feature.kind;
    default:
      return null;
  }
}
function requestFeatures(scanner, nested) {
  return features(scanner, REQUEST_FEATURES, () => {
    switch (scanner.peek()) {
      case "h":
        return header(scanner);
      case "c":
        return valued(scanner, "c", "content-type");
      case "u":
        return userAgent(scanner);
      case "r":
      case "R":
        return raw(scanner);
      case "s": {
        const message = within(scanner, "s", nested);
        return message && { kind: "nested-response", message };
      }
      case "b":
        return valued(scanner, "b", "body");
      case "x":
        return times(scanner);
      default:
        return action(scanner);
    }
  });
}
function responseFeatures(scanner) {
  return features(scanner, RESPONSE_FEATURES, () => {
    switch (scanner.peek()) {
      case "h":
        return header(scanner);
      case "c":
        return valued(scanner, "c", "content-type");
      case "l":
        return valued(scanner, "l", "location");
      case "r":
      case "R":
        return raw(scanner);
      case "m":
        return valued(scanner, "m", "reason");
      case "b":
        return valued(scanner, "b", "body");
      default:
        return action(scanner);
    }
  });
}
function frameFeatures(scanner, nested) {
  return features(scanner, FRAME_FEATURES, () => {
    const set = flag(scanner);
    if (set !== void 0) return set;
    switch (scanner.peek()) {
      case "c":
        return opcode(scanner);
      case "l": {
        const at = scanner.start();
        const length = after(scanner, "l", () => scanner.integer());
        if (length !== void 0 && length >= 2n ** 64n) throw scanner.refuse("a frame length is less than 2^64", at);
        return length === void 0 ? void 0 : { kind: "length", length };
      }
      case "k":
      case "K":
        return key(scanner);
      case "x":
        return times(scanner);
      case "b":
        return valued(scanner, "b", "body");
      case "r":
        return valued(scanner, "r", "raw-body");
      case "f": {
        const message = nested && within(scanner, "f", nested);
        return message ? { kind: "nested-frame", message } : void 0;
      }
      default:
        return action(scanner);
    }
  });
}
function after(scanner, letter, read) {
  const start = scanner.start();
  if (!scanner.word(letter)) return void 0;
  const result = read();
  if (result === void 0) scanner.position = start;
  return result;
}
function valued(scanner, letter, kind) {
  return after(scanner, letter, () => {
    const value = scanner.nakedValue();
    return value && { kind, value };
  });
}
function header(scanner) {
  return after(scanner, "h", () => {
    const name = scanner.value();
    if (name === void 0) return void 0;
    if (!scanner.word("=")) return scanner.miss('"="');
    const value = scanner.value();
    return value && { kind: "header", key: name, value };
  });
}
function userAgent(scanner) {
  return after(scanner, "u", () => {
    const letter = scanner.peek().toLowerCase();
    if (USER_AGENTS.has(letter)) {
      scanner.position++;
      return { kind: "user-agent", value: { kind: "shortcut", letter } };
    }
    const value = scanner.value(USER_AGENT);
    return value && { kind: "user-agent", value };
  });
}
function raw(scanner) {
  scanner.caselessWord("R");
  return { kind: "raw" };
}
function times(scanner) {
  return after(scanner, "x", () => {
    const count = scanner.integer();
    return count === void 0 ? void 0 : { kind: "times", count };
  });
}
function action(scanner) {
  switch (scanner.peek()) {
    case "p":
      return after(scanner, "p", () => {
        const offset = actionOffset(scanner);
        if (offset === void 0) return void 0;
        if (!scanner.word(",")) return scanner.miss('","');
        const seconds = scanner.word("f") ? "f" : scanner.integer() ?? scanner.miss("f (for ever)");
        return seconds === void 0 ? void 0 : { kind: "pause", offset, seconds };
      });
    case "d":
      return after(scanner, "d", () => {
        const offset = actionOffset(scanner);
        return offset === void 0 ? void 0 : { kind: "disconnect", offset };
      });
    case "i":
      return after(scanner, "i", () => {
        const offset = actionOffset(scanner);
        if (offset === void 0) return void 0;
        if (!scanner.word(",")) return scanner.miss('","');
        const value = scanner.value();
        return value && { kind: "inject", offset, value };
      });
    default:
      return void 0;
  }
}
function actionOffset(scanner) {
  if (scanner.word("r")) return "r";
  if (scanner.word("a")) return "a";
  return scanner.integer() ?? scanner.miss("r (random) or a (after the end)");
}
function flag(scanner) {
  const start = scanner.start();
  const on = !scanner.word("-");
  const name = FLAGS.find((word) => scanner.word(word));
  if (name !== void 0) return { kind: "flag", name, on };
  if (!on) scanner.miss("a flag (fin, rsv1, rsv2, rsv3, mask)");
  scanner.position = start;
  return void 0;
}
function opcode(scanner) {
  const start = scanner.start();
  return after(scanner, "c", () => {
    const names = Object.keys(OPCODES);
    const name = names.find((word) => scanner.caselessWord(word.toUpperCase()));
    if (name !== void 0) return { kind: "opcode", opcode: name };
    const number = scanner.integer();
    if (number === void 0) return scanner.miss(`an opcode (${names.join(", ")})`);
    if (number > 15) throw scanner.refuse("an opcode is at most 15", start);
    return { kind: "opcode", opcode: Number(number) };
  });
}
function key(scanner) {
  const start = scanner.start();
  if (scanner.caselessWord("KNONE")) return { kind: "key", value: null };
  return after(scanner, "k", () => {
    const value = scanner.nakedValue();
    if (value === void 0) return void 0;
    const length = value.kind === "literal" ? value.bytes.length : value.kind === "generated" ? sizeIfKnown(value) : 4;
    if (length !== 4) throw scanner.refuse(`a masking key is 4 bytes long, this one ${length}`, start);
    return { kind: "key", value };
  });
}
function sizeIfKnown(value) {
  return value.unit === "b" ? value.size : BigInt(value.size) * 1024n;
}
function within(scanner, letter, read) {
  return after(scanner, letter, () => {
    const positions = [];
    const quote = scanner.start();
    const text = scanner.quoted(positions);
    if (text === void 0) return void 0;
    if (!isUtf8(text.bytes)) throw scanner.refuse("a nested spec is valid UTF-8", quote);
    const end = scanner.position - 1;
    const inner = Buffer.from(text.bytes).toString("latin1");
    return read(
      Scanner.within(inner, scanner.origin, (at) => {
        const position = positions[at];
        return scanner.locate(position === void 0 ? end : quote + 1 + position);
      })
    );
  });
}

// src/language/parse.ts
function parseRequests(text, source = "spec") {
  const scanner = open(text, source);
  return several(scanner, () => frame(scanner, true) ?? request(scanner));
}
function parseResponse(text, source = "spec") {
  const scanner = open(text, source);
  return whole(scanner, frame(scanner, false) ?? response(scanner));
}
function parseFrames(text, client, source = "spec") {
  const scanner = open(text, source);
  return several(scanner, () => frame(scanner, client));
}
function several(scanner, read) {
  const messages = [];
  do {
    const message = read();
    if (message === void 0) throw scanner.failure();
    messages.push(message);
  } while (!scanner.atEnd());
  return messages;
}
function open(text, source) {
  return Scanner.of({ name: source, text });
}
function whole(scanner, message) {
  if (message !== void 0 && scanner.atEnd()) return message;
  if (message !== void 0) scanner.miss("the end of the spec");
  throw scanner.failure();
}
function nestedResponse(scanner) {
  return whole(scanner, response(scanner));
}
function nestedFrame(scanner) {
  return whole(scanner, frame(scanner, false));
}
function request(scanner) {
  const start = scanner.start();
  const websocket = scanner.caselessWord("WS");
  if (!websocket) scanner.miss('a request (get:/, "ANY":/ or ws:/)');
  const method = websocket ? websocketMethod(scanner) : methodValue(scanner);
  if (method === void 0) return void 0;
  scanner.word(":");
  const path = scanner.nakedValue("a path");
  if (path === void 0) return void 0;
  const features2 = requestFeatures(scanner, nestedResponse);
  return { kind: "request", websocket, method, path, features: features2, span: scanner.span(start), origin: scanner.origin };
}
function websocketMethod(scanner) {
  const start = scanner.position;
  scanner.word(":");
  const method = methodValue(scanner);
  if (method !== void 0) return method;
  scanner.position = start;
  return null;
}
function methodValue(scanner) {
  const start = scanner.start();
  const known = KNOWN_METHODS.find((name) => scanner.caselessWord(name));
  if (known !== void 0) return { ...literal(known), naked: true, span: scanner.span(start) };
  return /[@<"']/.test(scanner.peek()) ? scanner.value() : void 0;
}
function response(scanner) {
  const start = scanner.start();
  const websocket = scanner.caselessWord("WS");
  let status;
  if (websocket) {
    const end = scanner.position;
    scanner.word(":");
    status = scanner.digits();
    if (status === void 0) scanner.position = end;
  } else {
    scanner.miss("a response (200 or ws)");
    status = scanner.digits();
    if (status === void 0) return void 0;
  }
  const features2 = responseFeatures(scanner);
  return {
    kind: "response",
    websocket,
    status: status ?? null,
    features: features2,
    span: scanner.span(start),
    origin: scanner.origin
  };
}
function frame(scanner, client) {
  const start = scanner.start();
  if (!scanner.caselessWord("WF")) return scanner.miss("a frame (wf)");
  scanner.word(":");
  const features2 = frameFeatures(scanner, client ? nestedFrame : null);
  return { kind: "frame", features: features2, span: scanner.span(start), origin: scanner.origin };
}

export {
  KNOWN_METHODS,
  UNITS,
  OPCODES,
  literal,
  SpecError,
  placeAt,
  USER_AGENTS,
  parseRequests,
  parseResponse,
  parseFrames
};
