import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);

// src/report/escape.ts
var INVISIBLE = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/gu;
var ANSI = /\x1b\[[0-?]{0,32}[ -/]{0,4}[@-~]/g;
var SHORT = { "\n": "\\n", "\r": "\\r", "	": "\\t" };
function visible(character) {
  const code = character.codePointAt(0);
  if (SHORT[character] !== void 0) return SHORT[character];
  if (code <= 255) return `\\x${code.toString(16).padStart(2, "0")}`;
  return code <= 65535 ? `\\u${code.toString(16).padStart(4, "0")}` : `\\u{${code.toString(16)}}`;
}
function clip(text, max) {
  if (text.length <= max) return text;
  const end = /[\ud800-\udbff]/.test(text[max - 1] ?? "") ? max - 1 : max;
  return `${text.slice(0, end)}… (${text.length - end} more characters)`;
}
function terminalLine(text, max = 2e3) {
  return clip(text, max).replace(ANSI, "").replace(INVISIBLE, visible).replace(/##(\w*)\[/g, "##$1\\x5b").replace(/^(\s*):(?=:)/, "$1\\x3a");
}
function terminalBlock(text, prefix, maxLines = 40) {
  return boundedLines(text, maxLines).map((line) => prefix + terminalLine(line.replaceAll("	", "    "), 500));
}
function boundedLines(text, maxLines) {
  const all = typeof text === "string" ? clip(text, maxLines * 500).split(/\r\n|\n|\r/) : text;
  const kept = all.slice(0, maxLines).map((line) => clip(line, 500));
  if (all.length > maxLines) kept.push(`… (${all.length - maxLines} more lines)`);
  return kept;
}
function longestRun(text, character) {
  let longest = 0;
  let run = 0;
  for (const c of text) {
    run = c === character ? run + 1 : 0;
    if (run > longest) longest = run;
  }
  return longest;
}
function inlineCode(text, max = 300) {
  const line = clip(text, max).replace(ANSI, "").replace(INVISIBLE, visible) || " ";
  const fence = "`".repeat(longestRun(line, "`") + 1);
  const pad = line.startsWith("`") || line.endsWith("`") || /^ .* $/.test(line) && line.trim() !== "" ? " " : "";
  return fence + pad + line + pad + fence;
}
function cellCode(text, max = 120) {
  return inlineCode(text, max).replaceAll("|", "\\x7c");
}
function fenced(text, language = "text", maxLines = 60) {
  const lines = boundedLines(text, maxLines).map(
    (line) => line.replace(ANSI, "").replaceAll("	", "    ").replace(INVISIBLE, visible)
  );
  const fence = "`".repeat(Math.max(3, longestRun(lines.join("\n"), "`") + 1));
  return `${fence}${language}
${lines.join("\n")}
${fence}`;
}
function fencedCommand(command, max = 2e4) {
  if (command.length > max) return null;
  const line = command.replace(INVISIBLE, visible);
  const fence = "`".repeat(Math.max(3, longestRun(line, "`") + 1));
  return `${fence}sh
${line}
${fence}`;
}
function codeLink(code, url) {
  return url !== null && /^https?:\/\/[\w.:-]+(\/[\w.~!$&'()*+,;=:@%/-]*)?(#[\w-]*)?$/.test(url) ? `[${code}](<${url}>)` : code;
}
function hiddenMark(name) {
  const safe = encodeURIComponent(clip(name, 200).replace(new RegExp("\\p{Cs}", "gu"), "�")).replaceAll("-", "%2D");
  return `<!-- patho:${safe} -->`;
}
function sarifText(text, max = 1e3) {
  return clip(text, max).replace(ANSI, "").replace(INVISIBLE, (c) => c === "\n" ? c : visible(c)).replace(/[\\[\]]/g, "\\$&");
}
function commandData(text) {
  return text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}
function commandProperty(text) {
  return commandData(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}
function shellQuote(text) {
  const word = text.replaceAll("\0", "\\x00");
  if (/^[\x20-\x7e]*$/.test(word)) return `'${word.replaceAll("'", "'\\''")}'`;
  let quoted = "";
  for (const byte of Buffer.from(word, "utf8")) {
    if (byte === 92 || byte === 39) quoted += `\\${String.fromCharCode(byte)}`;
    else if (byte === 10) quoted += "\\n";
    else if (byte < 32 || byte > 126) quoted += `\\${byte.toString(8).padStart(3, "0")}`;
    else quoted += String.fromCharCode(byte);
  }
  return `$'${quoted}'`;
}
function fileName(text) {
  const name = clip(text, 100).slice(0, 100).replace(/[^A-Za-z0-9._-]+/g, "-").replace(/^[.-]+|[.-]+$/g, "");
  return /^(con|prn|aux|nul|com\d|lpt\d)?(\..*)?$/i.test(name) ? `_${name}` : name;
}
function relativeUri(path) {
  const segments = clip(path, 1e3).replaceAll("\\", "/").replace(/^(\.\/)+/, "").split("/");
  if (path.length > 1e3 || /^[A-Za-z][A-Za-z0-9+.-]*:/.test(path)) return null;
  if (segments.some((segment) => segment === "" || segment === "." || segment === "..")) return null;
  return segments.map((segment) => encodeURIComponent(segment.replace(new RegExp("\\p{Cs}", "gu"), "�"))).join("/");
}
function inertJson(json) {
  return json.replace(/[\x7f-\uffff]/g, (c) => /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/u.test(c) ? unit(c) : c).replace(/#(?=#\w*\[)/g, "\\u0023");
}
function unit(c) {
  return `\\u${c.charCodeAt(0).toString(16).padStart(4, "0")}`;
}

export {
  clip,
  terminalLine,
  terminalBlock,
  inlineCode,
  cellCode,
  fenced,
  fencedCommand,
  codeLink,
  hiddenMark,
  sarifText,
  commandData,
  commandProperty,
  shellQuote,
  fileName,
  relativeUri,
  inertJson
};
