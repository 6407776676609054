import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);

// src/language/escapes.ts
var BACKSLASH = 92;
var SIMPLE = new Map(
  Object.entries({ "\\": 92, "'": 39, '"': 34, a: 7, b: 8, f: 12, n: 10, r: 13, t: 9, v: 11 }).map(
    ([letter, byte]) => [letter.charCodeAt(0), byte]
  )
);
var FIRST_STAGE = /* @__PURE__ */ new Map([
  [116, 9],
  [110, 10],
  [102, 12],
  [114, 13]
]);
function decodeLiteral(text, quoted, positions) {
  const bytes = new Uint8Array(text.length);
  const view = Buffer.from(bytes.buffer);
  let length = 0;
  const put = (byte, from) => {
    bytes[length++] = byte;
    positions?.push(from);
  };
  for (let at = 0; at < text.length; ) {
    const start = at;
    if (text.charCodeAt(at) !== BACKSLASH) {
      const found = text.indexOf("\\", at);
      at = found < 0 ? text.length : found;
      if (positions !== void 0) for (let from = start; from < at; from++) positions.push(from);
      length += view.write(start === 0 && at === text.length ? text : text.slice(start, at), length, "latin1");
      continue;
    }
    at++;
    const whitespace = quoted ? FIRST_STAGE.get(text.charCodeAt(at)) : void 0;
    if (whitespace !== void 0) {
      put(whitespace, start);
      at++;
      continue;
    }
    if (at === text.length) return { at: start, message: "a backslash cannot be the last character; write \\x5c" };
    let next = text.charCodeAt(at++);
    if (quoted && next === BACKSLASH && FIRST_STAGE.has(text.charCodeAt(at))) {
      next = FIRST_STAGE.get(text.charCodeAt(at++)) ?? 0;
    }
    const simple = SIMPLE.get(next);
    if (simple !== void 0) {
      put(simple, start);
    } else if (next === 10) {
    } else if (next >= 48 && next <= 55) {
      let value = next - 48;
      for (let digits = 1; digits < 3 && isOctal(text.charCodeAt(at)); digits++) {
        value = value * 8 + text.charCodeAt(at++) - 48;
      }
      put(value & 255, start);
    } else if (next === 120) {
      const [high, low] = [hexDigit(text.charCodeAt(at)), hexDigit(text.charCodeAt(at + 1))];
      if (high < 0 || low < 0) return { at: start, message: "\\x needs exactly two hex digits" };
      put(16 * high + low, start);
      at += 2;
    } else {
      put(BACKSLASH, start);
      put(next, at - 1);
    }
  }
  return length === bytes.length ? bytes : bytes.slice(0, length);
}
function hexDigit(code) {
  if (code >= 48 && code <= 57) return code - 48;
  const lower = code | 32;
  return lower >= 97 && lower <= 102 ? lower - 87 : -1;
}
function isOctal(code) {
  return code >= 48 && code <= 55;
}
var NOT_NAKED = new Set([...`,:@'"`].map((c) => c.charCodeAt(0)));
function isPlainNaked(byte) {
  return byte > 32 && byte < 127 && byte !== BACKSLASH && !NOT_NAKED.has(byte);
}
function isPlainNakedLiteral(bytes) {
  return bytes.length > 0 && bytes[0] !== 60 && bytes.every(isPlainNaked);
}
function encodeLiteral(bytes, { quote, shortNul, faithful = false }) {
  const isPlain = (byte, first) => {
    if (quote === null && !faithful) return isPlainNaked(byte) && !(first && byte === 60);
    return isPlainQuoted(byte, quote ?? "'");
  };
  let text = "";
  for (let i = 0; i < bytes.length; i++) {
    const byte = bytes[i];
    const next = bytes[i + 1];
    if (byte === BACKSLASH) text += quote !== null && !faithful && eatsBackslash(next) ? "\\x5c" : "\\\\";
    else if (byte === 9) text += "\\t";
    else if (byte === 10) text += "\\n";
    else if (byte === 13) text += "\\r";
    else if (byte === 0 && shortNul && !(next !== void 0 && isOctal(next))) text += "\\0";
    else if (isPlain(byte, i === 0)) {
      text += String.fromCharCode(byte);
    } else text += `\\x${byte.toString(16).padStart(2, "0")}`;
  }
  return text;
}
function eatsBackslash(next) {
  return next !== void 0 && FIRST_STAGE.has(next);
}
function isPlainQuoted(byte, quote) {
  return byte >= 32 && byte < 127 && byte !== quote.charCodeAt(0);
}

export {
  decodeLiteral,
  isPlainNakedLiteral,
  encodeLiteral
};
