import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  encodeLiteral
} from "./chunk-Y3CPZVKY.js";
import {
  commandData
} from "./chunk-W3DMHLTP.js";

// src/github/masks.ts
var MIN_LENGTH = 6;
function maskForms(secret) {
  const forms = /* @__PURE__ */ new Set();
  for (const line of [secret, ...secret.split(/\r\n|\n|\r/)].map((part) => part.trim())) {
    if (line.length < MIN_LENGTH) continue;
    const bytes = Buffer.from(line, "utf8");
    const url = encodeURIComponent(bytes.toString("utf8"));
    for (const form of [
      line,
      ...specForms(bytes),
      url,
      new URLSearchParams([["", line]]).toString().slice(1),
      url.replace(/%[0-9A-F]{2}/g, (hex) => hex.toLowerCase()),
      // Twice: a log in JSON quotes a body in JSON, an address that redirects holds another one.
      ...jsonForms(line).flatMap(jsonForms),
      encodeURIComponent(url),
      ...jsonForms(line),
      line.replace(/[&<>"']/g, (c) => ({ "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" })[c] ?? "&#39;"),
      bytes.toString("hex"),
      bytes.toString("hex").toUpperCase(),
      bytes.toString("base64"),
      bytes.toString("base64").replace(/=+$/, ""),
      bytes.toString("base64url"),
      ...base64Forms(bytes)
    ]) {
      if (form.length >= MIN_LENGTH) forms.add(form);
    }
  }
  return [...forms];
}
function jsonForms(line) {
  const plain = JSON.stringify(line).slice(1, -1);
  return [plain, plain.replaceAll("/", "\\/")].flatMap((form) => [
    form,
    form.replace(/[\x7f-\uffff]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`)
  ]);
}
function specForms(bytes) {
  const written = ['"', "'"].map((quote) => encodeLiteral(bytes, { quote, shortNul: true }));
  const quoted = written.flatMap((form) => [form, form.replaceAll("'", "'\\''")]);
  return quoted.flatMap((form) => [form, JSON.stringify(form).slice(1, -1)]);
}
function base64Forms(bytes) {
  return [0, 1, 2].flatMap((before) => {
    const text = Buffer.concat([Buffer.alloc(before), bytes]).toString("base64").replace(/=+$/, "");
    const shared = (before + bytes.length) % 3 === 0 ? 0 : 1;
    const core = text.slice(before === 0 ? 0 : before + 1, shared === 0 ? void 0 : -1);
    return [core, core.replaceAll("+", "-").replaceAll("/", "_")];
  });
}
function maskCommands(secrets) {
  const singleLine = secrets.flatMap(maskForms).filter((form) => !/[\r\n]/.test(form));
  return [...new Set(singleLine)].map((form) => `::add-mask::${commandData(form)}`);
}
function createRedactor(secrets) {
  const forms = [...new Set(secrets.flatMap(maskForms))].sort((a, b) => b.length - a.length);
  return (text) => forms.reduce((redacted, form) => redacted.replaceAll(form, "***"), text);
}

export {
  maskForms,
  maskCommands,
  createRedactor
};
