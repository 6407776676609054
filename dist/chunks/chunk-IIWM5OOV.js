import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  literal
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

export {
  rewrite,
  fillTemplates
};
