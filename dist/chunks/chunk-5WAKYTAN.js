import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);

// src/corpus/glob.ts
import { readdirSync } from "node:fs";
import { join } from "node:path";
function globMatcher(pattern) {
  const segments = split(pattern).map((segment) => segment === "**" ? null : segmentMatcher(segment));
  return (path) => matches(segments, split(path));
}
var SKIPPED = /* @__PURE__ */ new Set(["node_modules", ".git"]);
function findFiles(root, pattern, list = listFolder) {
  const segments = split(pattern);
  const fixed = segments.findIndex((segment) => /[*?]/.test(segment));
  const isMatch = globMatcher(pattern);
  const start = segments.slice(0, fixed < 0 ? -1 : fixed).join("/");
  const base = pattern.startsWith("/") ? `/${start}` : start;
  const deep = segments.includes("**");
  const found = [];
  const folders = [{ path: base, depth: segments.length - split(base).length }];
  for (let folder = folders.pop(); folder !== void 0; folder = folders.pop()) {
    for (const entry of list(pattern.startsWith("/") ? folder.path || "/" : join(root, folder.path))) {
      const path = folder.path === "" ? entry.name : `${folder.path.replace(/\/$/, "")}/${entry.name}`;
      if (entry.isDirectory()) {
        if (!SKIPPED.has(entry.name) && (deep || folder.depth > 1)) folders.push({ path, depth: folder.depth - 1 });
      } else if ((entry.isFile() || entry.isSymbolicLink()) && isMatch(path)) {
        found.push(path);
      }
    }
  }
  return found.sort();
}
function listFolder(path) {
  try {
    return readdirSync(path, { withFileTypes: true });
  } catch {
    return [];
  }
}
function split(path) {
  return path.split("/").filter((segment) => segment !== "" && segment !== ".");
}
function segmentMatcher(glob) {
  const source = glob.replace(/\*+/g, "*").replace(/[\\^$.|+()[\]{}]/g, "\\$&").replaceAll("*", ".*").replaceAll("?", ".");
  return new RegExp(`^${source}$`, "s");
}
function matches(pattern, path) {
  let reached = /* @__PURE__ */ new Set([0]);
  const close = (set) => {
    for (const at of set) if (pattern[at] === null) set.add(at + 1);
    return set;
  };
  close(reached);
  for (const segment of path) {
    const next = /* @__PURE__ */ new Set();
    for (const at of reached) {
      if (pattern[at] === null) next.add(at);
      else if (pattern[at]?.test(segment)) next.add(at + 1);
    }
    reached = close(next);
  }
  return reached.has(pattern.length);
}

// src/transport/request-completeness.ts
var CR = 13;
var LF = 10;
var PREFACE = "PRI * HTTP/2.0";
function describeRequest(bytes, length = bytes.length) {
  const count = countFrom(bytes, length);
  return typeof count === "number" ? "complete" : count;
}
function countRequests(bytes) {
  const count = countFrom(bytes, bytes.length, true);
  return typeof count === "number" ? count : null;
}
function countFrom(bytes, length, closing = false) {
  let at = skipEmptyLines(bytes, 0);
  if (at >= length) return "incomplete";
  let count = 0;
  while (at < length) {
    if (at >= bytes.length) return "ambiguous";
    const end = endOfRequest(bytes, at);
    if (end === "unknown coding") return closing ? count + 1 : "ambiguous";
    if (typeof end !== "number") return end === "incomplete" && bytes.length < length ? "ambiguous" : end;
    if (end > length) return "incomplete";
    count++;
    at = skipEmptyLines(bytes, end);
  }
  return count;
}
function skipEmptyLines(bytes, from) {
  let at = from;
  while (bytes[at] === CR && bytes[at + 1] === LF) at += 2;
  return at;
}
function endOfRequest(bytes, start) {
  const lines = [];
  let at = start;
  for (; ; ) {
    const end = bytes.indexOf(LF, at);
    const line = bytes.subarray(at, end < 0 ? bytes.length : end - 1);
    if (end < 0) {
      const cr = line.indexOf(CR);
      return cr >= 0 && cr < line.length - 1 ? "ambiguous" : unfinishedHead(lines);
    }
    if (end === at || bytes[end - 1] !== CR || line.indexOf(CR) >= 0) return "ambiguous";
    at = end + 1;
    if (line.length === 0) break;
    lines.push(Buffer.from(line).toString("latin1"));
  }
  const [first = "", ...headers] = lines;
  if (first.startsWith(PREFACE)) return "ambiguous";
  const framing = framingOf(headers, /[ \t]HTTP\/1\.0[ \t]*$/.test(first));
  if (framing === "chunked") return endOfChunks(bytes, at);
  return typeof framing === "string" ? framing : at + framing;
}
function unfinishedHead(lines) {
  const [first] = lines;
  return first !== void 0 && !/ HTTP\/\d/.test(first) ? "ambiguous" : "incomplete";
}
function framingOf(headers, http10) {
  let codings = null;
  let length = null;
  for (const [index, line] of headers.entries()) {
    const folded = line.startsWith(" ") || line.startsWith("	");
    if (folded && (index === 0 || lookAlike(headers[index - 1]) !== null)) return "ambiguous";
    const colon = line.indexOf(":");
    const kind = folded ? null : lookAlike(line);
    if (kind === null) continue;
    const name = colon < 0 ? line : line.slice(0, colon);
    if (colon < 0 || name.toLowerCase() !== kind) return "ambiguous";
    const value = line.slice(colon + 1).replace(/^[ \t]+|[ \t]+$/g, "");
    if (kind === "transfer-encoding") {
      codings = codings === null ? value : `${codings},${value}`;
      continue;
    }
    for (const part of value.split(",")) {
      const digits = part.replace(/^[ \t]+|[ \t]+$/g, "");
      if (!/^\d+$/.test(digits)) return "ambiguous";
      const next = Number(digits);
      if (length !== null && length !== next) return "ambiguous";
      length = next;
    }
  }
  if (codings === null) return length ?? 0;
  if (length !== null || http10) return "ambiguous";
  if (/^chunked$/i.test(codings)) return "chunked";
  return /^[\t\x20-\x7e]+$/.test(codings) && !/(?:^|[,\s])chunked[\s;]*$/i.test(codings) ? "unknown coding" : "ambiguous";
}
function lookAlike(line) {
  const colon = line.indexOf(":");
  const letters = line.slice(0, colon < 0 ? 64 : Math.min(colon, 64)).replace(/[^A-Za-z]/g, "").toLowerCase();
  if (letters === "contentlength") return "content-length";
  return letters === "transferencoding" ? "transfer-encoding" : null;
}
function endOfChunks(bytes, start) {
  let at = start;
  for (; ; ) {
    const size = lineAt(bytes, at);
    if (typeof size === "string") return size;
    const match = /^([0-9A-Fa-f]+)(?:[ \t]*;[\t\x20-\x7e\x80-\xff]*)?$/.exec(size.text);
    if (match === null) return "ambiguous";
    const length = Number.parseInt(match[1], 16);
    at = size.next;
    if (length === 0) break;
    if (at + length > bytes.length) return "incomplete";
    at += length;
    const [first, second] = [bytes[at], bytes[at + 1]];
    if (first === void 0 || first === CR && second === void 0) return "incomplete";
    if (first !== CR || second !== LF) return "ambiguous";
    at += 2;
  }
  for (; ; ) {
    const trailer = lineAt(bytes, at);
    if (typeof trailer === "string") return trailer;
    if (trailer.text !== "" && !/^[!#$%&'*+.^_`|~\w-]+:/.test(trailer.text)) return "ambiguous";
    at = trailer.next;
    if (trailer.text === "") return at;
  }
}
function lineAt(bytes, at) {
  const end = bytes.indexOf(LF, at);
  const line = bytes.subarray(at, end < 0 ? bytes.length : end);
  const cr = line.indexOf(CR);
  if (cr >= 0 && cr < line.length - 1) return "ambiguous";
  if (end < 0) {
    return "incomplete";
  }
  if (cr < 0) return "ambiguous";
  return { text: Buffer.from(line.subarray(0, Math.min(cr, 4096))).toString("latin1"), next: end + 1 };
}

export {
  globMatcher,
  findFiles,
  describeRequest,
  countRequests
};
