import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  UsageError
} from "./chunk-NZ6IOC3X.js";

// src/transport/endpoint.ts
import { isIP } from "node:net";
function endpointOf(url) {
  if (url.protocol !== "http:" && url.protocol !== "https:") {
    throw new UsageError(`--url ${url.href}: the scheme must be http or https, as in http://127.0.0.1:8080`);
  }
  const tls = url.protocol === "https:";
  const host = url.hostname.replace(/^\[(.*)\]$/, "$1");
  const port = url.port === "" ? tls ? 443 : 80 : Number(url.port);
  return tls && isIP(host) === 0 ? { host, port, tls, servername: host } : { host, port, tls };
}
function isLoopback(host) {
  const name = host.toLowerCase().replace(/\.$/, "");
  if (name === "localhost") return true;
  if (isIP(name) === 4) return name.startsWith("127.");
  if (isIP(name) !== 6) return false;
  const short = new URL(`http://[${name.replace(/%.*$/, "")}]/`).hostname;
  return short === "[::1]" || /^\[::ffff:7f[0-9a-f]{2}:[0-9a-f]{1,4}\]$/.test(short);
}
function assertLoopback(endpoint) {
  if (isLoopback(endpoint.host)) return;
  throw new UsageError(
    `${endpoint.host} is not this machine: malformed requests go to loopback only (127.0.0.0/8, ::1, localhost). Start the server here and name it as 127.0.0.1.`
  );
}

export {
  endpointOf,
  isLoopback,
  assertLoopback
};
