import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  KNOWN_METHODS,
  OPCODES,
  SpecError,
  UNITS,
  USER_AGENTS,
  literal,
  placeAt
} from "./chunk-66MAPH7E.js";
import {
  UsageError
} from "./chunk-NZ6IOC3X.js";
import {
  encodeLiteral,
  isPlainNakedLiteral
} from "./chunk-Y3CPZVKY.js";

// src/language/settings.ts
import { readFileSync, statSync } from "node:fs";
function createSettings(changes = {}) {
  return {
    host: null,
    staticDir: null,
    unconstrainedFileAccess: false,
    websocketKey: null,
    isClient: true,
    readFile: readRegularFile,
    ...changes
  };
}
function readRegularFile(path) {
  try {
    return statSync(path).isFile() ? readFileSync(path) : null;
  } catch {
    return null;
  }
}

// src/language/print-message.ts
function printMessage(message, style) {
  const tokens = head(message, style);
  for (const feature of message.features) tokens.push(printFeature(feature, style));
  return tokens.join(":");
}
function head(message, style) {
  switch (message.kind) {
    case "frame":
      return ["wf"];
    case "response": {
      const tokens = message.websocket ? ["ws"] : [];
      return message.status === null ? tokens : [...tokens, message.status];
    }
    case "request": {
      const { websocket, method, path } = message;
      if (method !== null) return [...websocket ? ["ws"] : [], style.method(method), style.path(path)];
      const naked = pathWithoutMethod(path);
      return naked === null ? ["ws", style.method(GET), style.path(path)] : ["ws", naked];
    }
  }
}
var GET = { kind: "literal", bytes: new Uint8Array(Buffer.from("GET")), naked: true };
function pathWithoutMethod(path) {
  if (path.kind !== "literal" || path.bytes.length === 0) return null;
  const text = encodeLiteral(path.bytes, { quote: null, shortNul: false });
  const upper = text.slice(0, 7).toUpperCase();
  return KNOWN_METHODS.some((name) => upper.startsWith(name)) ? null : text;
}
function printFeature(feature, style) {
  switch (feature.kind) {
    case "header": {
      const key = style.value(feature.key);
      const blank = feature.key.kind === "file" && !/["']$/.test(key) ? " " : "";
      return `h${key}${blank}=${style.value(feature.value)}`;
    }
    case "content-type":
      return style.nakedValue(feature.value, "c");
    case "location":
      return style.nakedValue(feature.value, "l");
    case "reason":
      return style.nakedValue(feature.value, "m");
    case "body":
      return style.nakedValue(feature.value, "b");
    case "raw-body":
      return style.nakedValue(feature.value, "r");
    case "key":
      return feature.value === null ? "knone" : style.nakedValue(feature.value, "k");
    case "user-agent":
      return `u${feature.value.kind === "shortcut" ? feature.value.letter : style.value(feature.value)}`;
    case "raw":
      return "r";
    case "times":
      return `x${feature.count}`;
    case "nested-response":
      return `s${style.nested(feature.message)}`;
    case "nested-frame":
      return `f${style.nested(feature.message)}`;
    case "pause":
      return `p${feature.offset},${feature.seconds}`;
    case "disconnect":
      return `d${feature.offset}`;
    case "inject":
      return `i${feature.offset},${style.value(feature.value)}`;
    case "opcode":
      return `c${feature.opcode}`;
    case "length":
      return `l${feature.length}`;
    case "flag":
      return `${feature.on ? "" : "-"}${feature.name}`;
  }
}
function printGenerated({ size, unit, datatype }) {
  return `@${size}${unit === "b" ? "" : unit}${datatype === "bytes" ? "" : `,${datatype}`}`;
}
var PATH_ESCAPES = { "	": "\\t", "\n": "\\n", "\f": "\\f", "\r": "\\r" };
function printFile({ path }, preferred) {
  const quote = path.includes(preferred) ? preferred === '"' ? "'" : '"' : preferred;
  if (!path.includes(quote) && !/\\[tnfr]/.test(path)) {
    return `<${quote}${path.replace(/[\t\n\f\r]/g, (control) => PATH_ESCAPES[control] ?? "")}${quote}`;
  }
  if (/^[^\s,:@'"]+$/.test(path)) return `<${path}`;
  throw new UsageError(`the file name ${JSON.stringify(path)} cannot be written in a spec; rename the file`);
}

// src/language/print-canonical.ts
function printCanonical(message) {
  return printMessage(message, SAFE);
}
function printFaithful(message) {
  return printMessage(message, FAITHFUL);
}
var SAFE = canonical(false);
var FAITHFUL = canonical(true);
function canonical(faithful) {
  const value = (value2) => {
    switch (value2.kind) {
      case "generated":
        return printGenerated(value2);
      case "file":
        return printFile(value2, "'");
      case "literal":
        return `'${encodeLiteral(value2.bytes, { quote: "'", shortNul: false, faithful })}'`;
    }
  };
  const naked = (bytes2) => encodeLiteral(bytes2, { quote: null, shortNul: false, faithful });
  const style = {
    method: value,
    value,
    path: (path) => path.kind === "literal" && path.naked && path.bytes.length > 0 ? naked(path.bytes) : value(path),
    nakedValue: (content, letter) => {
      if (content.kind !== "literal" || !content.naked || content.bytes.length === 0) return letter + value(content);
      const token = letter + naked(content.bytes);
      return /^(rsv[123]|knone)/i.test(token) ? letter + value(content) : token;
    },
    nested: (message) => value(literal(printMessage(message, style)))
  };
  return style;
}

// src/language/print.ts
function print(message) {
  return printMessage(message, SHORT);
}
function printAll(messages) {
  return messages.map((message, index) => printMessage(message, messages[index - 1]?.kind === "request" ? AFTER_REQUEST : SHORT)).join(" ");
}
var SHORT = {
  method: (value) => knownMethod(value)?.toLowerCase() ?? printValue(value),
  path: (value) => value.kind === "literal" && isPlainNakedLiteral(value.bytes) ? Buffer.from(value.bytes).toString("latin1") : printValue(value),
  value: printValue,
  nakedValue: (value, letter) => letter + printValue(value),
  // Its canonical text is what is sent, so naked values in it must stay naked.
  nested: (message) => printValue(literal(printCanonical(message)))
};
var AFTER_REQUEST = {
  ...SHORT,
  method: (value) => knownMethod(value) === "CONNECT" ? printValue(value) : SHORT.method(value)
};
function knownMethod(value) {
  if (value.kind !== "literal") return void 0;
  const text = Buffer.from(value.bytes).toString("latin1");
  return KNOWN_METHODS.find((name) => name === text);
}
function printValue(value) {
  switch (value.kind) {
    case "generated":
      return printGenerated(value);
    case "file":
      return printFile(value, '"');
    case "literal": {
      const quote = value.bytes.includes(34) && !value.bytes.includes(39) ? "'" : '"';
      return quote + encodeLiteral(value.bytes, { quote, shortNul: true }) + quote;
    }
  }
}

// src/language/expand.ts
var MAX_MESSAGES = 1e6;
function expand(messages) {
  const all = [];
  for (const message of messages) {
    const times = message.features.find((feature) => feature.kind === "times");
    if (times === void 0) {
      all.push(message);
      continue;
    }
    if (all.length + Number(times.count) > MAX_MESSAGES) {
      const origin = message.origin ?? { name: "spec", text: print(message) };
      const at = message.origin && times.span ? times.span.start : 0;
      throw new SpecError(`x repeats at most ${MAX_MESSAGES} times`, placeAt(origin, at));
    }
    const copy = withoutTimes(message);
    for (let count = Number(times.count); count > 0; count--) all.push(copy);
  }
  return all;
}
function withoutTimes(message) {
  return { ...message, features: message.features.filter((feature) => feature.kind !== "times") };
}

// node_modules/pure-rand/lib/esm/distribution/uniformInt.js
function uniformIntInternal(rng, rangeSize) {
  const MaxAllowed = rangeSize > 2 ? ~~(4294967296 / rangeSize) * rangeSize : 4294967296;
  let deltaV = rng.next() + 2147483648;
  while (deltaV >= MaxAllowed) deltaV = rng.next() + 2147483648;
  return deltaV % rangeSize;
}
function fromNumberToArrayInt64(out, n) {
  if (n < 0) {
    const posN = -n;
    out.sign = -1;
    out.data[0] = ~~(posN / 4294967296);
    out.data[1] = posN >>> 0;
  } else {
    out.sign = 1;
    out.data[0] = ~~(n / 4294967296);
    out.data[1] = n >>> 0;
  }
  return out;
}
function substractArrayInt64(out, arrayIntA, arrayIntB) {
  const lowA = arrayIntA.data[1];
  const highA = arrayIntA.data[0];
  const signA = arrayIntA.sign;
  const lowB = arrayIntB.data[1];
  const highB = arrayIntB.data[0];
  const signB = arrayIntB.sign;
  out.sign = 1;
  if (signA === 1 && signB === -1) {
    const low2 = lowA + lowB;
    const high = highA + highB + (low2 > 4294967295 ? 1 : 0);
    out.data[0] = high >>> 0;
    out.data[1] = low2 >>> 0;
    return out;
  }
  let lowFirst = lowA;
  let highFirst = highA;
  let lowSecond = lowB;
  let highSecond = highB;
  if (signA === -1) {
    lowFirst = lowB;
    highFirst = highB;
    lowSecond = lowA;
    highSecond = highA;
  }
  let reminderLow = 0;
  let low = lowFirst - lowSecond;
  if (low < 0) {
    reminderLow = 1;
    low = low >>> 0;
  }
  out.data[0] = highFirst - highSecond - reminderLow;
  out.data[1] = low;
  return out;
}
function uniformArrayIntInternal(rng, out, rangeSize) {
  const maxIndex0 = rangeSize[0] + 1;
  out[0] = uniformIntInternal(rng, maxIndex0);
  out[1] = uniformIntInternal(rng, 4294967296);
  while (out[0] >= rangeSize[0] && (out[0] !== rangeSize[0] || out[1] >= rangeSize[1])) {
    out[0] = uniformIntInternal(rng, maxIndex0);
    out[1] = uniformIntInternal(rng, 4294967296);
  }
  return out;
}
var safeNumberMaxSafeInteger = Number.MAX_SAFE_INTEGER;
var sharedA = {
  sign: 1,
  data: [0, 0]
};
var sharedB = {
  sign: 1,
  data: [0, 0]
};
var sharedC = {
  sign: 1,
  data: [0, 0]
};
var sharedData = [0, 0];
function uniformLargeIntInternal(rng, from, to, rangeSize) {
  const rangeSizeArrayIntValue = rangeSize <= safeNumberMaxSafeInteger ? fromNumberToArrayInt64(sharedC, rangeSize) : substractArrayInt64(sharedC, fromNumberToArrayInt64(sharedA, to), fromNumberToArrayInt64(sharedB, from));
  if (rangeSizeArrayIntValue.data[1] === 4294967295) {
    rangeSizeArrayIntValue.data[0] += 1;
    rangeSizeArrayIntValue.data[1] = 0;
  } else rangeSizeArrayIntValue.data[1] += 1;
  uniformArrayIntInternal(rng, sharedData, rangeSizeArrayIntValue.data);
  return sharedData[0] * 4294967296 + sharedData[1] + from;
}
function uniformInt(rng, from, to) {
  const rangeSize = to - from;
  if (rangeSize <= 4294967295) return uniformIntInternal(rng, rangeSize + 1) + from;
  return uniformLargeIntInternal(rng, from, to, rangeSize);
}

// node_modules/pure-rand/lib/esm/generator/xoroshiro128plus.js
var jumps = [
  3639956645,
  3750757012,
  1261568508,
  386426335
];
var XoroShiro128Plus = class XoroShiro128Plus2 {
  constructor(s01, s00, s11, s10) {
    this.s01 = s01;
    this.s00 = s00;
    this.s11 = s11;
    this.s10 = s10;
  }
  clone() {
    return new XoroShiro128Plus2(this.s01, this.s00, this.s11, this.s10);
  }
  next() {
    const out = this.s00 + this.s10 | 0;
    const a0 = this.s10 ^ this.s00;
    const a1 = this.s11 ^ this.s01;
    const s00 = this.s00;
    const s01 = this.s01;
    this.s00 = s00 << 24 ^ s01 >>> 8 ^ a0 ^ a0 << 16;
    this.s01 = s01 << 24 ^ s00 >>> 8 ^ a1 ^ (a1 << 16 | a0 >>> 16);
    this.s10 = a1 << 5 ^ a0 >>> 27;
    this.s11 = a0 << 5 ^ a1 >>> 27;
    return out;
  }
  jump() {
    let ns01 = 0;
    let ns00 = 0;
    let ns11 = 0;
    let ns10 = 0;
    let s01 = this.s01;
    let s00 = this.s00;
    let s11 = this.s11;
    let s10 = this.s10;
    for (let i = 0; i !== 4; ++i) {
      const ji = jumps[i];
      for (let mask = 1; mask; mask <<= 1) {
        if (ji & mask) {
          ns01 ^= s01;
          ns00 ^= s00;
          ns11 ^= s11;
          ns10 ^= s10;
        }
        const a0 = s10 ^ s00;
        const a1 = s11 ^ s01;
        const s00_ = s00;
        const s01_ = s01;
        s00 = s00_ << 24 ^ s01_ >>> 8 ^ a0 ^ a0 << 16;
        s01 = s01_ << 24 ^ s00_ >>> 8 ^ a1 ^ (a1 << 16 | a0 >>> 16);
        s10 = a1 << 5 ^ a0 >>> 27;
        s11 = a0 << 5 ^ a1 >>> 27;
      }
    }
    this.s01 = ns01;
    this.s00 = ns00;
    this.s11 = ns11;
    this.s10 = ns10;
  }
  getState() {
    return [
      this.s01,
      this.s00,
      this.s11,
      this.s10
    ];
  }
};
function xoroshiro128plus(seed) {
  return new XoroShiro128Plus(-1, ~seed, seed | 0, 0);
}

// src/language/random.ts
function createRandom(seed) {
  const root = seed | 0;
  const generator = xoroshiro128plus(root);
  return {
    integer: (min, max) => uniformInt(generator, min, max),
    fill(bytes2, alphabet) {
      if (alphabet === void 0 || alphabet.length === 256) {
        let i = 0;
        for (; i + 4 <= bytes2.length; i += 4) {
          const word = generator.next();
          bytes2[i] = word;
          bytes2[i + 1] = word >>> 8;
          bytes2[i + 2] = word >>> 16;
          bytes2[i + 3] = word >>> 24;
        }
        for (let word = generator.next(); i < bytes2.length; i++, word >>>= 8) bytes2[i] = word;
        return;
      }
      const size = alphabet.length;
      const limit = 4294967296 - 4294967296 % size;
      for (let i = 0; i < bytes2.length; i++) {
        let word = generator.next() >>> 0;
        while (word >= limit) word = generator.next() >>> 0;
        bytes2[i] = alphabet[word % size];
      }
    },
    fork: (label) => createRandom(mix(root, label))
  };
}
function mix(seed, label) {
  const high = Math.floor(label / 4294967296);
  return scramble(scramble(scramble(seed + 2654435769) ^ label) + high);
}
function scramble(value) {
  let hash = value | 0;
  hash = Math.imul(hash ^ hash >>> 16, 2246822507);
  hash = Math.imul(hash ^ hash >>> 13, 3266489909);
  return hash ^ hash >>> 16;
}

// src/language/source.ts
function bytesSource(bytes2) {
  return { length: bytes2.length, read: (from, target) => target.set(bytes2.subarray(from, from + target.length)) };
}
function textSource(text) {
  return bytesSource(Buffer.from(text, "latin1"));
}
function readAll(source) {
  const bytes2 = new Uint8Array(source.length);
  source.read(0, bytes2);
  return bytes2;
}
var BLOCK = 65536;
function randomSource(length, random, alphabet) {
  let block = null;
  let blockIndex = -1;
  const load = (index) => {
    if (block === null || index !== blockIndex) {
      block = new Uint8Array(Math.min(BLOCK, length - index * BLOCK));
      random.fork(index).fill(block, alphabet);
      blockIndex = index;
    }
    return block;
  };
  return {
    length,
    read(from, target) {
      for (let done = 0; done < target.length; ) {
        const at = from + done;
        const index = Math.floor(at / BLOCK);
        const start = at - index * BLOCK;
        const part = load(index).subarray(start, start + target.length - done);
        target.set(part, done);
        done += part.length;
      }
    }
  };
}
function maskedSource(source, key) {
  return {
    length: source.length,
    read(from, target) {
      source.read(from, target);
      for (let i = 0; i < target.length; i++) target[i] = target[i] ^ key[(from + i) % 4];
    }
  };
}
function joinedSource(sources) {
  const starts = [];
  let length = 0;
  for (const source of sources) {
    starts.push(length);
    length += source.length;
  }
  return {
    length,
    read(from, target) {
      let index = lastAtMost(starts, from);
      for (let done = 0; done < target.length; index++) {
        const source = sources[index];
        const start = from + done - starts[index];
        const count = Math.min(source.length - start, target.length - done);
        if (count > 0) source.read(start, target.subarray(done, done + count));
        done += Math.max(count, 0);
      }
    }
  };
}
function lastAtMost(starts, value) {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = low + high + 1 >> 1;
    if (starts[middle] <= value) low = middle;
    else high = middle - 1;
  }
  return low;
}
function sliceSource(source, start, end) {
  return { length: end - start, read: (from, target) => source.read(start + from, target) };
}

// src/language/alphabets.ts
var LOWER = "abcdefghijklmnopqrstuvwxyz";
var UPPER = LOWER.toUpperCase();
var DIGITS = "0123456789";
var PUNCTUATION = "!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~";
var WHITESPACE = " 	\n\r\v\f";
var ALPHABETS = {
  ascii_letters: bytes(LOWER + UPPER),
  ascii_lowercase: bytes(LOWER),
  ascii_uppercase: bytes(UPPER),
  digits: bytes(DIGITS),
  hexdigits: bytes(`${DIGITS}abcdefABCDEF`),
  octdigits: bytes("01234567"),
  punctuation: bytes(PUNCTUATION),
  whitespace: bytes(WHITESPACE),
  ascii: bytes(DIGITS + LOWER + UPPER + PUNCTUATION + WHITESPACE),
  bytes: Uint8Array.from({ length: 256 }, (_, byte) => byte)
};
function bytes(text) {
  return Buffer.from(text, "latin1");
}

// src/language/file-access.ts
import { homedir } from "node:os";
import { join, resolve } from "node:path";
function readFileValue(path, settings) {
  const { staticDir } = settings;
  if (!staticDir) return "file access is disabled; name a static directory";
  const expanded = path === "~" || path.startsWith("~/") ? join(homedir(), path.slice(1)) : path;
  const root = resolve(staticDir);
  const file = resolve(root, expanded);
  if (!settings.unconstrainedFileAccess && !file.startsWith(root)) return "the file is outside of the static directory";
  return settings.readFile(file) ?? "no regular file that can be read";
}

// src/language/resolve.ts
var LABEL = { method: 0, path: 1, key: 2, feature: (index) => 8 + index * 4 };
var Resolver = class {
  message;
  settings;
  random;
  constructor(message, settings, random) {
    this.message = message;
    this.settings = settings;
    this.random = random;
  }
  /** The bytes of a value. Throws SpecError when its file is refused or its size cannot be counted. */
  value(value, label) {
    switch (value.kind) {
      case "literal":
        return bytesSource(value.bytes);
      case "generated": {
        const size = BigInt(value.size) * 1024n ** BigInt(UNITS.indexOf(value.unit));
        if (size > Number.MAX_SAFE_INTEGER) throw this.error("more than 2^53-1 bytes cannot be sent", value.span);
        return randomSource(Number(size), this.random.fork(label), ALPHABETS[value.datatype]);
      }
      case "file": {
        const content = readFileValue(value.path, this.settings);
        if (typeof content === "string") throw this.error(`${content}: ${JSON.stringify(value.path)}`, value.span);
        return bytesSource(content);
      }
    }
  }
  /** The keys of the `h` features, in lower case; long ones cannot be an implicit header's name and are left out. */
  headerNames() {
    const names = /* @__PURE__ */ new Set();
    this.message.features.forEach((feature, index) => {
      if (feature.kind !== "header") return;
      const key = this.value(feature.key, LABEL.feature(index) + 1);
      if (key.length <= 64) names.add(Buffer.from(readAll(key)).toString("latin1").toLowerCase());
    });
    return names;
  }
  /** Actions in the order in which they happen: by offset, equal offsets as written. `length` is what `r` and `a` count. */
  actions(length) {
    const actions = [];
    this.message.features.forEach((feature, index) => {
      if (!isAction(feature)) return;
      const label = LABEL.feature(index);
      const offset = this.offset(feature, index, length);
      if (feature.kind === "inject") actions.push({ kind: "inject", offset, value: this.value(feature.value, label) });
      else if (feature.kind === "pause") actions.push({ kind: "pause", offset, seconds: feature.seconds });
      else actions.push({ kind: "disconnect", offset });
    });
    return actions.sort((a, b) => a.offset < b.offset ? -1 : a.offset > b.offset ? 1 : 0);
  }
  /** The byte offset of the action at an index of the features. */
  offset(action, index, length) {
    if (action.offset === "a") return length + 1;
    if (action.offset !== "r") return action.offset;
    const random = this.random.fork(LABEL.feature(index) + 2);
    const scale = Math.ceil(length / 4294967295);
    return Math.min(random.integer(0, Math.floor((length - 1) / scale)) * scale, length - 1);
  }
  /** An error at a node's span, or at the message when the node was parsed from no text. */
  error(text, span = this.message.span) {
    const { origin } = this.message;
    if (origin !== void 0 && span !== void 0) return new SpecError(text, placeAt(origin, span.start));
    return new SpecError(text, placeAt({ name: "spec", text: print(this.message) }, 0));
  }
};
function isAction(feature) {
  return feature.kind === "inject" || feature.kind === "pause" || feature.kind === "disconnect";
}
function headerFeature(key, value) {
  return { kind: "header", key: literal(key), value: literal(value) };
}

// src/language/resolve-frame.ts
var NESTED_LEADER = "pathod!";
var KEY_ALPHABET = Buffer.concat([ALPHABETS.ascii_letters, ALPHABETS.digits]);
function frameBase(resolver, frame) {
  const flags = /* @__PURE__ */ new Map();
  let opcode = 1;
  let claimed = null;
  let body = null;
  let raw = null;
  let nested = null;
  let key = null;
  frame.features.forEach((feature, index) => {
    const label = LABEL.feature(index);
    switch (feature.kind) {
      case "flag":
        flags.set(feature.name, feature.on);
        break;
      case "opcode":
        opcode = typeof feature.opcode === "number" ? feature.opcode : OPCODES[feature.opcode];
        break;
      case "length":
        claimed = BigInt(feature.length);
        break;
      case "body":
        body = resolver.value(feature.value, label);
        break;
      case "raw-body":
        raw = resolver.value(feature.value, label);
        break;
      case "nested-frame":
        nested = textSource(NESTED_LEADER + printFaithful(feature.message));
        break;
      case "key": {
        const value = feature.value === null ? null : resolver.value(feature.value, label);
        if (value !== null && value.length !== 4) {
          throw resolver.error(`a masking key is 4 bytes long, this one ${value.length}`, feature.span);
        }
        key = value ?? "none";
        break;
      }
    }
  });
  const implied = [];
  let masked = flags.get("mask");
  if (masked === void 0 && resolver.settings.isClient) {
    implied.push({ kind: "flag", name: "mask", on: true });
    masked = true;
  }
  const maskBit = masked ?? key !== null;
  let keyBytes = null;
  let uncounted = 0;
  if (maskBit && key === null) {
    keyBytes = new Uint8Array(4);
    resolver.random.fork(LABEL.key).fill(keyBytes, KEY_ALPHABET);
    implied.push({ kind: "key", value: literal(keyBytes) });
    uncounted = flags.has("mask") ? 0 : 4;
  } else if (maskBit && key !== null && key !== "none") keyBytes = readAll(key);
  const payload = body ?? raw ?? nested;
  const header = frameHeader(flags, opcode, maskBit, claimed ?? BigInt(payload?.length ?? 0));
  const pieces = [bytesSource(header)];
  if (keyBytes !== null) pieces.push(bytesSource(keyBytes));
  if (payload !== null) {
    pieces.push(keyBytes !== null && payload !== raw ? maskedSource(payload, keyBytes) : payload);
  }
  return { pieces, implied, uncounted };
}
function frameHeader(flags, opcode, mask, length) {
  const bit = (name, value) => flags.get(name) === true ? value : 0;
  const first = bit("fin", 128) | bit("rsv1", 64) | bit("rsv2", 32) | bit("rsv3", 16) | opcode;
  const maskBit = mask ? 128 : 0;
  if (length < 126n) return Uint8Array.of(first, maskBit | Number(length));
  const header = Buffer.alloc(length < 65536n ? 4 : 10);
  header[0] = first;
  if (length < 65536n) {
    header[1] = maskBit | 126;
    header.writeUInt16BE(Number(length), 2);
  } else {
    header[1] = maskBit | 127;
    header.writeBigUInt64BE(length, 2);
  }
  return header;
}

// src/language/resolve-http.ts
import { createHash } from "node:crypto";

// src/language/statuses.ts
var REASONS = /* @__PURE__ */ new Map([
  [100, "Continue"],
  [101, "Switching Protocols"],
  [200, "OK"],
  [201, "Created"],
  [202, "Accepted"],
  [203, "Non-Authoritative Information"],
  [204, "No Content"],
  [205, "Reset Content."],
  [206, "Partial Content"],
  [207, "Multi-Status"],
  [300, "Multiple Choices"],
  [301, "Moved Permanently"],
  [302, "Found"],
  [303, "See Other"],
  [304, "Not Modified"],
  [305, "Use Proxy"],
  [307, "Temporary Redirect"],
  [400, "Bad Request"],
  [401, "Unauthorized"],
  [402, "Payment Required"],
  [403, "Forbidden"],
  [404, "Not Found"],
  [405, "Method Not Allowed"],
  [406, "Not Acceptable"],
  [407, "Proxy Authentication Required"],
  [408, "Request Time-out"],
  [409, "Conflict"],
  [410, "Gone"],
  [411, "Length Required"],
  [412, "Precondition Failed"],
  [413, "Request Entity Too Large"],
  [414, "Request-URI Too Long"],
  [415, "Unsupported Media Type"],
  [416, "Requested Range not satisfiable"],
  [417, "Expectation Failed"],
  [418, "I'm a teapot"],
  [499, "Client Closed Request"],
  [500, "Internal Server Error"],
  [501, "Not Implemented"],
  [502, "Bad Gateway"],
  [503, "Service Unavailable"],
  [504, "Gateway Time-out"],
  [505, "HTTP Version not supported"],
  [507, "Insufficient Storage Space"],
  [510, "Not Extended"]
]);
function reasonOf(status) {
  return REASONS.get(Number(status)) ?? "Unknown code";
}

// src/language/target-host.ts
import { domainToUnicode } from "node:url";
function targetHost(target) {
  const text = Buffer.from(target).toString("latin1").replace(/[\x80-\xff\t\r\n]/g, "");
  const match = /^(?:[a-z][a-z0-9+.-]*:)?\/\/([^/?#]*)/i.exec(text);
  const authority = match?.[1]?.replace(/^.*@/s, "");
  if (authority === void 0 || match?.[1] === void 0) return null;
  const brackets = /\[([^\]]*)\](.*)$/s.exec(authority);
  if (brackets === null && /[[\]]/.test(match[1])) return null;
  const host = brackets === null ? authority.replace(/:.*$/s, "") : brackets[1] ?? "";
  const port = brackets === null ? /:(.*)$/s.exec(authority)?.[1] : brackets[2]?.replace(/^[^:]*:?/s, "");
  if (port && !(/^[0-9]+$/.test(port) && Number(port) <= 65535)) return null;
  return validHost(host.toLowerCase());
}
function validHost(host) {
  if (host === "" || host.length > 255) return null;
  const labels = host.replace(/\.$/, "").split(".");
  if (labels.every((label) => /^[a-z0-9_-]{1,63}$/.test(label))) {
    if (!labels.some((label) => label.startsWith("xn--"))) return host;
    return Buffer.from(domainToUnicode(host)).toString("latin1") || null;
  }
  return host.includes(":") && URL.canParse(`http://[${host}]/`) ? host : null;
}

// src/language/resolve-http.ts
var SPACE = textSource(" ");
var CRLF = textSource("\r\n");
var COLON = textSource(": ");
var VERSION = textSource("HTTP/1.1");
var LONGEST_TARGET = 65536;
function requestBase(resolver, request) {
  const method = request.method === null ? literal("GET") : request.method;
  const path = resolver.value(request.path, LABEL.path);
  const nested = request.features.flatMap(
    (feature) => feature.kind === "nested-response" ? [textSource(printCanonical(feature.message))] : []
  );
  const parts = http(resolver, request.features);
  const names = resolver.headerNames();
  const implied = [];
  const imply = (name, value) => {
    if (!names.has(name.toLowerCase())) implied.push(headerFeature(name, value()));
  };
  if (request.websocket) {
    imply("connection", () => "upgrade");
    imply("upgrade", () => "websocket");
    imply("sec-websocket-version", () => "13");
    imply("sec-websocket-key", () => {
      const key = Buffer.alloc(16);
      resolver.random.fork(LABEL.key).fill(key);
      return key.toString("base64");
    });
  }
  if (!parts.raw) {
    const { body } = parts;
    if (body !== null) imply("Content-Length", () => String(body.length));
    const { host } = resolver.settings;
    if (host) imply("Host", () => (path.length > LONGEST_TARGET ? null : targetHost(readAll(path))) ?? host);
  }
  const line = [resolver.value(method, LABEL.method), SPACE, path, ...nested, SPACE, VERSION, CRLF];
  return { pieces: [...line, ...tail(parts, implied)], implied, uncounted: 0 };
}
function responseBase(resolver, response) {
  const status = response.status ?? "101";
  const parts = http(resolver, response.features);
  const names = resolver.headerNames();
  const implied = [];
  const imply = (name, value) => {
    if (!names.has(name.toLowerCase())) implied.push(headerFeature(name, value));
  };
  if (response.websocket) {
    const key = resolver.settings.websocketKey;
    if (!key) throw resolver.error("ws needs a websocket key; no client handshake was seen");
    imply("connection", "upgrade");
    imply("upgrade", "websocket");
    imply("sec-websocket-accept", websocketAccept(key));
  }
  if (!parts.raw) imply("Content-Length", String(parts.body?.length ?? 0));
  const line = [VERSION, SPACE, textSource(status), SPACE, parts.reason ?? textSource(reasonOf(status)), CRLF];
  return { pieces: [...line, ...tail(parts, implied)], implied, uncounted: 0 };
}
function websocketAccept(key) {
  return createHash("sha1").update(`${key}258EAFA5-E914-47DA-95CA-C5AB0DC85B11`, "latin1").digest("base64");
}
function http(resolver, features) {
  const headers = [];
  let body = null;
  let reason = null;
  let raw = false;
  features.forEach((feature, index) => {
    const label = LABEL.feature(index);
    const named = (name, value) => {
      headers.push([textSource(name), resolver.value(value, label)]);
    };
    switch (feature.kind) {
      case "header":
        headers.push([resolver.value(feature.key, label + 1), resolver.value(feature.value, label)]);
        break;
      case "content-type":
        named("Content-Type", feature.value);
        break;
      case "location":
        named("Location", feature.value);
        break;
      case "user-agent":
        named("User-Agent", feature.value.kind === "shortcut" ? userAgent(feature.value.letter) : feature.value);
        break;
      case "body":
        body = resolver.value(feature.value, label);
        break;
      case "reason":
        reason = resolver.value(feature.value, label);
        break;
      case "raw":
        raw = true;
        break;
    }
  });
  return { headers, body, reason, raw };
}
function userAgent(letter) {
  return literal(USER_AGENTS.get(letter) ?? letter);
}
function tail(parts, implied) {
  const pieces = [];
  for (const [key, value] of parts.headers) pieces.push(key, COLON, value, CRLF);
  for (const { key, value } of implied) {
    if (key.kind === "literal" && value.kind === "literal") {
      pieces.push(bytesSource(key.bytes), COLON, bytesSource(value.bytes), CRLF);
    }
  }
  pieces.push(CRLF);
  if (parts.body !== null) pieces.push(parts.body);
  return pieces;
}

// src/language/render.ts
var FOREVER_MS = 365 * 24 * 60 * 60 * 1e3;
var WHOLE_RUN = 262144;
var CHUNK = 65536;
function render(message, settings, random) {
  const { base, length, actions } = resolve2(message, settings, random);
  const steps = [];
  let run = [];
  let position = 0;
  const advance = (to) => {
    if (to > position) run.push(sliceSource(base, position, to));
    position = Math.max(position, to);
  };
  const flush = () => {
    const step = writeStep(run);
    if (step.length > 0) steps.push(step);
    run = [];
  };
  let open = true;
  for (const action of actions) {
    advance(Math.min(Number(action.offset), length));
    if (action.kind === "inject") run.push(action.value);
    else {
      flush();
      if (action.kind === "pause") steps.push({ kind: "pause", ms: pauseMs(action.seconds) });
      else {
        steps.push({ kind: "disconnect" });
        open = false;
        break;
      }
    }
  }
  if (open) {
    advance(length);
    flush();
  }
  const total = steps.reduce((sum, step) => sum + (step.kind === "write" ? step.length : 0), 0);
  return { steps, length: total };
}
function resolve2(message, settings, random) {
  const resolver = new Resolver(message, settings, random);
  const { pieces, uncounted } = baseOf(resolver);
  const base = joinedSource(pieces);
  const actions = resolver.actions(base.length - uncounted);
  const longest = actions.reduce(
    (sum, action) => sum + (action.kind === "inject" ? action.value.length : 0),
    base.length
  );
  if (longest > Number.MAX_SAFE_INTEGER) throw resolver.error("more than 2^53-1 bytes cannot be sent");
  return { base, pieces, length: base.length, actions };
}
function baseOf(resolver) {
  const { message } = resolver;
  switch (message.kind) {
    case "request":
      return requestBase(resolver, message);
    case "response":
      return responseBase(resolver, message);
    case "frame":
      return frameBase(resolver, message);
  }
}
function pauseMs(seconds) {
  return seconds === "f" ? FOREVER_MS : Math.min(Number(seconds) * 1e3, Number.MAX_SAFE_INTEGER);
}
function writeStep(run) {
  const source = joinedSource(run);
  const { length } = source;
  if (length <= WHOLE_RUN) return { kind: "write", length, chunks: [readAll(source)] };
  return { kind: "write", length, chunks: { [Symbol.iterator]: () => chunksOf(source) } };
}
function* chunksOf(source) {
  for (let at = 0; at < source.length; at += CHUNK) {
    const chunk = new Uint8Array(Math.min(CHUNK, source.length - at));
    source.read(at, chunk);
    yield chunk;
  }
}

export {
  createSettings,
  printCanonical,
  print,
  printAll,
  printValue,
  expand,
  createRandom,
  readAll,
  LABEL,
  Resolver,
  isAction,
  userAgent,
  FOREVER_MS,
  render,
  resolve2 as resolve,
  baseOf
};
