import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);

// src/cli/pathoc-dump.ts
function visible(text, keep = "") {
  return text.replace(/[^\x20-\x7e]/g, (char) => keep.includes(char) ? char : ".");
}
function dump(bytes, hex) {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (!hex)
    return visible(buffer.toString("latin1"), "\r\n	").split("\n").map((line) => `	${line}`);
  const lines = [];
  for (let at = 0; at < buffer.length; at += 16) {
    const part = buffer.subarray(at, at + 16);
    const pairs = part.toString("hex").replace(/..(?=.)/g, "$& ");
    lines.push(`	${at.toString(16).padStart(10, "0")} ${pairs.padEnd(47)} ${visible(part.toString("latin1"))}`);
  }
  return lines;
}

export {
  visible,
  dump
};
