import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  shellQuote
} from "./chunk-W3DMHLTP.js";

// src/report/reproduce.ts
var INLINE = 6e3;
var LEAST_PAUSE_MS = 50;
var RESET = [
  `time.sleep(${LEAST_PAUSE_MS / 1e3})`,
  's.setsockopt(socket.SOL_SOCKET,socket.SO_LINGER,struct.pack("ii",1,0))'
];
function reproduceWithPython(finding, url, jsonFile) {
  const target = URL.canParse(url) ? new URL(url) : null;
  const connections = connectionsOf(finding);
  if (target === null || connections === null) return null;
  const inline = JSON.stringify(connections).length <= INLINE;
  if (!inline && jsonFile === null) return null;
  const bytes = inline ? null : `next(f for f in json.load(open(${JSON.stringify(jsonFile)}))["findings"] if ${isThis(finding)})`;
  const programs = connections.map((steps, index) => {
    const text = (step, sent) => bytes === null ? JSON.stringify(sent) : finding.wire === null ? `f["request_base64"]` : `f["wire"][${index}][${step}]["send_base64"]`;
    return program(target, steps, text, bytes, finding.leaves);
  });
  const line = programs.join(finding.at_once ? " & " : "; ");
  return finding.times > 1 ? `for i in $(seq ${finding.times}); do ${line}; done` : line;
}
function isThis({ fingerprint }) {
  return `f["fingerprint"]==${JSON.stringify(fingerprint)}`;
}
function connectionsOf({ wire, sequence, captures, request_base64, response }) {
  if (captures !== null) return null;
  if (wire !== null) return wire;
  if (sequence !== null || request_base64 === "") return null;
  const end = response.ended === "disconnect" ? "leave" : "answer";
  return [[{ send_base64: request_base64 }, end]];
}
function program(url, steps, text, found, leaves) {
  const { host, port, tls } = addressOf(url);
  const resets = leaves === "reset" && steps.includes("leave");
  const pauses = resets || steps.some((step) => typeof step === "object" && "pause_ms" in step);
  const modules = [
    "base64",
    ...found === null ? [] : ["json"],
    "socket",
    ...tls ? ["ssl"] : [],
    ...resets ? ["struct"] : [],
    ...pauses ? ["time"] : []
  ];
  const statements = [
    `import ${modules.join(",")}`,
    ...found === null ? [] : [`f=${found}`],
    `s=socket.create_connection((${JSON.stringify(host)},${port}),9)`,
    ...tls ? ["s=ssl._create_unverified_context().wrap_socket(s)"] : []
  ];
  for (const [index, step] of steps.entries()) {
    if (step === "answer") statements.push("print(s.recv(65536))");
    else if (step === "leave") statements.push(...resets ? RESET : [], "s.close()");
    else if ("send_base64" in step) statements.push(`s.sendall(base64.b64decode(${text(index, step.send_base64)}))`);
    else statements.push(`time.sleep(${Math.max(step.pause_ms, LEAST_PAUSE_MS) / 1e3})`);
  }
  return `python3 -c ${shellQuote(statements.join("; "))}`;
}
function pathocCommand(url, specs, { times = 1, leaves = null } = {}) {
  const { tls, port } = addressOf(url);
  return [
    "pathoc",
    ...tls ? ["-s"] : [],
    ...times > 1 ? ["-n", `${times}`] : [],
    ...leaves === "reset" ? ["--reset"] : [],
    `${url.hostname}:${port}`,
    ...specs.map(shellQuote)
  ].join(" ");
}
function addressOf(url) {
  const tls = url.protocol === "https:";
  return {
    tls,
    host: url.hostname.replace(/^\[|\]$/g, ""),
    port: url.port === "" ? tls ? 443 : 80 : Number(url.port)
  };
}

export {
  reproduceWithPython,
  pathocCommand
};
