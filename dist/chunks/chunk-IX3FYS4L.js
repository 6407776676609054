import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  shellQuote
} from "./chunk-A272UAWH.js";

// src/report/reproduce.ts
var INLINE = 6e3;
function reproduceWithPython(finding, url, jsonFile) {
  const target = URL.canParse(url) ? new URL(url) : null;
  if (target === null || finding.sequence !== null) return null;
  const inline = finding.request_base64.length <= INLINE;
  if (!inline && jsonFile === null) return null;
  const tls = target.protocol === "https:";
  const host = target.hostname.replace(/^\[|\]$/g, "");
  const port = target.port === "" ? tls ? 443 : 80 : Number(target.port);
  const program = [
    `import base64${inline ? "" : ",json"},socket${tls ? ",ssl" : ""}`,
    `s=socket.create_connection((${JSON.stringify(host)},${port}),9)`,
    ...tls ? ["s=ssl._create_unverified_context().wrap_socket(s)"] : [],
    `s.sendall(base64.b64decode(${inline ? JSON.stringify(finding.request_base64) : fromFile(finding, jsonFile)}))`,
    // A client that leaves early is the case itself: waiting for the answer would be another one.
    finding.response.ended === "disconnect" ? "s.close()" : "print(s.recv(65536))"
  ];
  return `python3 -c ${shellQuote(program.join("; "))}`;
}
function fromFile(finding, jsonFile) {
  const fingerprint = JSON.stringify(finding.fingerprint);
  return `next(f["request_base64"] for f in json.load(open(${JSON.stringify(jsonFile)}))["findings"] if f["fingerprint"]==${fingerprint})`;
}
function pathocCommand(url, specs, times = 1) {
  const tls = url.protocol === "https:";
  const port = url.port === "" ? tls ? 443 : 80 : Number(url.port);
  return [
    "pathoc",
    ...tls ? ["-s"] : [],
    ...times > 1 ? ["-n", `${times}`] : [],
    `${url.hostname}:${port}`,
    ...specs.map(shellQuote)
  ].join(" ");
}

export {
  reproduceWithPython,
  pathocCommand
};
