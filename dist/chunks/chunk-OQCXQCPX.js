import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  print,
  resolve
} from "./chunk-SQJURXSF.js";

// src/language/visible.ts
function visibleByte(byte) {
  switch (byte) {
    case 0:
      return "\\0";
    case 9:
      return "\\t";
    case 10:
      return "\\n";
    case 13:
      return "\\r";
    case 92:
      return "\\\\";
    default:
      return byte >= 32 && byte < 127 ? String.fromCharCode(byte) : `\\x${byte.toString(16).padStart(2, "0")}`;
  }
}
function visible(bytes) {
  let text = "";
  for (const byte of bytes) text += visibleByte(byte);
  return text;
}

// src/language/picture.ts
var LONG = 320;
var HEAD = 144;
var TAIL = 72;
var AROUND = 36;
var MAX_DRAWN = 32768;
var MAX_ACTIONS = 200;
var WIDTH = 72;
var LONGEST_TITLE = 160;
function picture(message, settings, random, paint = (_, text) => text) {
  const { base, pieces, length, actions } = resolve(message, settings, random);
  const cut = actions.findIndex((action) => action.kind === "disconnect");
  const played = cut < 0 ? actions : actions.slice(0, cut + 1);
  const end = cut < 0 ? length : Math.min(Number(played[cut]?.offset), length);
  const drawn = played.length <= MAX_ACTIONS ? played : [...played.slice(0, MAX_ACTIONS - 1), ...played.slice(-1)];
  const digits = Math.max(8, String(length).length);
  const margin = " ".repeat(digits + 2);
  const lines = [shortened(print(message), LONGEST_TITLE), ""];
  const markers = drawn.map((action) => ({ action, at: Math.min(Number(action.offset), end) }));
  let next = 0;
  let shown = 0;
  for (const [from, to] of windows(pieces, end, markers)) {
    if (from > shown) lines.push(`${margin}… ${count(from - shown, "byte")} more`);
    shown = to;
    for (const row2 of rows(base, from, to)) {
      lines.push(`${paint("offset", String(row2.offset).padStart(digits))}  ${row2.text(paint)}`.trimEnd());
      const isLast = row2.end === end;
      for (; next < markers.length; next++) {
        const marker = markers[next];
        if (marker.at > row2.end || marker.at === row2.end && !isLast) break;
        lines.push(
          `${margin}${" ".repeat(row2.column(marker.at))}${paint("marker", `^ ${describeAction(marker.action, length)}`)}`
        );
      }
    }
  }
  lines.push("", summary(end, length, played));
  if (drawn.length < played.length) lines.push(`${count(played.length - drawn.length, "action")} not drawn`);
  return `${lines.join("\n")}
`;
}
function rows(base, from, to) {
  const bytes = new Uint8Array(to - from);
  base.read(from, bytes);
  const found = [];
  let start = 0;
  let width = 0;
  for (let i = 0; i <= bytes.length; i++) {
    const size = i < bytes.length ? visibleByte(bytes[i]).length : 0;
    const full = width + size > WIDTH || i > start && bytes[i - 1] === 10;
    if (i === bytes.length || full) {
      if (i > start || found.length === 0) found.push(row(bytes.subarray(start, i), from + start));
      start = i;
      width = 0;
    }
    width += size;
  }
  return found;
}
function row(bytes, offset) {
  return {
    offset,
    end: offset + bytes.length,
    text: (paint) => visible(bytes).replace(/\\(?:x..|.)/g, (shown) => paint("escape", shown)),
    column: (at) => visible(bytes.subarray(0, at - offset)).length
  };
}
function windows(pieces, end, markers) {
  const wanted = [];
  let start = 0;
  let drawn = 0;
  for (const { length } of pieces) {
    if (start > end || drawn > MAX_DRAWN) break;
    if (length <= LONG) wanted.push([start, start + length]);
    else wanted.push([start, start + HEAD], [start + length - TAIL, start + length]);
    drawn += Math.min(length, HEAD + TAIL);
    start += length;
  }
  for (const { at } of markers) wanted.push([Math.max(0, at - AROUND), at + AROUND]);
  wanted.push([Math.max(0, end - TAIL), end]);
  wanted.sort((a, b) => a[0] - b[0]);
  const merged = [];
  for (const [from, uncut] of wanted) {
    const to = Math.min(uncut, end);
    if (from > to) break;
    const last = merged.at(-1);
    if (last !== void 0 && from <= last[1] + AROUND) last[1] = Math.max(last[1], to);
    else merged.push([from, to]);
  }
  return merged;
}
function describeAction(action, length) {
  const beyond = action.offset > length ? ` (at ${action.offset}, after the end)` : "";
  switch (action.kind) {
    case "inject": {
      const head = new Uint8Array(Math.min(action.value.length, AROUND));
      action.value.read(0, head);
      const rest = action.value.length - head.length;
      return `inject ${visible(head) || "nothing"}${rest > 0 ? ` … ${count(rest, "byte")} more` : ""}${beyond}`;
    }
    case "pause":
      return `pause ${duration(action.seconds)}${beyond}`;
    case "disconnect":
      return `disconnect${beyond}`;
  }
}
function summary(end, length, actions) {
  const injected = actions.reduce((sum, action) => sum + (action.kind === "inject" ? action.value.length : 0), 0);
  const parts = [
    injected === 0 ? count(end, "byte") : `${count(end + injected, "byte")}, ${grouped(injected)} of them injected`
  ];
  if (end < length) parts.push(`${count(length - end, "byte")} never sent`);
  return parts.join("; ");
}
function duration(seconds) {
  return seconds === "f" ? "for ever" : `${seconds} s`;
}
function count(number, noun) {
  return `${grouped(number)} ${noun}${number === 1 ? "" : "s"}`;
}
function grouped(number) {
  return String(number).replace(/\B(?=(\d{3})+$)/g, ",");
}
function shortened(text, length) {
  return text.length <= length ? text : `${text.slice(0, length - 1)}…`;
}

export {
  picture
};
