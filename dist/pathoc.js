import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  dump,
  visible
} from "./chunks/chunk-JIFVVDKO.js";
import {
  caret
} from "./chunks/chunk-O6NMUGWU.js";
import {
  Command,
  CommanderError,
  InvalidArgumentError,
  Option
} from "./chunks/chunk-VRNKKIFY.js";
import {
  VERSION
} from "./chunks/chunk-CHTMNINA.js";
import {
  casesOf,
  hasComments,
  parseRegression,
  play,
  scriptOf
} from "./chunks/chunk-FRGBSAUK.js";
import {
  takeFrom
} from "./chunks/chunk-V5MES5BE.js";
import "./chunks/chunk-C6JO252J.js";
import "./chunks/chunk-TGP3I5TL.js";
import {
  freeze
} from "./chunks/chunk-2Z4TO6OG.js";
import "./chunks/chunk-J6O3EWRK.js";
import {
  assertLoopback
} from "./chunks/chunk-F7DUNSA3.js";
import {
  createRandom,
  createSettings,
  expand,
  printCanonical,
  render
} from "./chunks/chunk-SQJURXSF.js";
import {
  fillTemplates
} from "./chunks/chunk-WHF5AZ6X.js";
import {
  SpecError,
  parseRequests
} from "./chunks/chunk-66MAPH7E.js";
import "./chunks/chunk-5WAKYTAN.js";
import {
  UsageError
} from "./chunks/chunk-NZ6IOC3X.js";
import "./chunks/chunk-Y3CPZVKY.js";
import "./chunks/chunk-PY5VAGIZ.js";

// src/cli/pathoc-run.ts
import { existsSync, readFileSync, statSync } from "node:fs";
import { homedir } from "node:os";
import { resolve } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { TLSSocket } from "node:tls";

// src/cli/pathoc-frames.ts
var NAMES = {
  0: "continue",
  1: "text",
  2: "binary",
  8: "close",
  9: "ping",
  10: "pong"
};
var UNITS = ["b", "k", "m", "g", "t"];
var FrameReader = class {
  #header = [];
  #skip = 0;
  /** The frames whose payload began in this chunk, as `text:fin 5b`. */
  push(chunk) {
    const lines = [];
    for (let at = 0; at < chunk.length; ) {
      if (this.#skip > 0) {
        const step = Math.min(this.#skip, chunk.length - at);
        this.#skip -= step;
        at += step;
        continue;
      }
      this.#header.push(chunk[at]);
      at += 1;
      if (this.#header.length < 2 || this.#header.length < headerLength(this.#header)) continue;
      const length = payloadLength(this.#header);
      lines.push(describe(this.#header, length));
      this.#skip = length;
      this.#header = [];
    }
    return lines;
  }
};
function headerLength(header) {
  const code2 = header[1] & 127;
  return 2 + (code2 === 127 ? 8 : code2 === 126 ? 2 : 0) + ((header[1] & 128) !== 0 ? 4 : 0);
}
function payloadLength(header) {
  const code2 = header[1] & 127;
  if (code2 < 126) return code2;
  return header.slice(2, code2 === 126 ? 4 : 10).reduce((sum, byte) => sum * 256 + byte, 0);
}
function describe(header, length) {
  const first = header[0];
  const flags = ["fin", "rsv1", "rsv2", "rsv3"].filter((_, bit) => (first & 128 >> bit) !== 0);
  if ((header[1] & 128) !== 0) flags.push("mask");
  const opcode = NAMES[first & 15] ?? String(first & 15);
  return `${opcode}${flags.length > 0 ? `:${flags.join("|")}` : ""}${length > 0 ? ` ${size(length)}` : ""}`;
}
function size(bytes) {
  const power = Math.min(UNITS.length - 1, Math.floor(Math.log2(bytes) / 10));
  return `${Math.round(bytes / 1024 ** power * 100) / 100}${UNITS[power]}`;
}

// src/cli/pathoc-log.ts
var HANDSHAKE_LIMIT = 64 * 1024;
var PathocLog = class {
  #options;
  #write;
  #frames = new FrameReader();
  #upgraded = false;
  #sent = [];
  #read = [];
  #readLength = 0;
  #frameLines = [];
  constructor(options, write) {
    this.#options = options;
    this.#write = write;
  }
  /** Bytes on their way to the server. */
  sent(bytes) {
    if (this.#options.showRequest) this.#sent.push(bytes);
  }
  /** Bytes from the server. */
  read(bytes) {
    if (this.#options.showResponse || !this.#upgraded && this.#readLength < HANDSHAKE_LIMIT) this.#read.push(bytes);
    this.#readLength += bytes.length;
    if (this.#upgraded) this.#readFrames(bytes);
  }
  #readFrames(bytes) {
    for (const frame of this.#frames.push(bytes)) this.#frameLines.push(`<< ws frame:${frame}`);
  }
  /** Ends the block of a request; `ended` is null when the connection goes on. */
  block(canonical, responses, ended) {
    const lines = [`>> ${canonical}`];
    for (const response of responses) {
      if (response.status !== null && response.complete) {
        lines.push(`<< ${response.status} ${visible(response.reason)}: ${response.bodyLength} bytes`);
      } else if (ended === "fin" || ended === "complete") {
        lines.push(`Invalid server response: ${complaint(response)}`);
      }
    }
    const answered = this.#upgraded || responses.some((response) => response.complete);
    if (!answered && ended === null) lines.push("Timeout (ignored)");
    else if (!answered && ended === "timeout")
      lines.push(this.#options.ignoreTimeouts ? "Timeout (ignored)" : "Timeout");
    else if (ended === "fin" && responses.length === 0 && !this.#upgraded) {
      lines.push("Invalid server response: Server disconnected");
    }
    const read = Buffer.concat(this.#read);
    if (responses.at(-1)?.status === 101) {
      this.#upgraded = true;
      const end = /\r?\n\r?\n/.exec(read.toString("latin1"));
      if (end !== null) this.#readFrames(read.subarray(end.index + end[0].length));
    }
    lines.push(...this.#frameLines);
    const { hex, showResponse, ignoreCodes } = this.#options;
    if (this.#sent.length > 0) lines.push("Bytes written:", ...dump(Buffer.concat(this.#sent), hex));
    if (showResponse && read.length > 0) lines.push("Bytes read:", ...dump(read, hex));
    [this.#sent, this.#read, this.#readLength, this.#frameLines] = [[], [], 0, []];
    if (responses.length > 0 && responses.every(({ status }) => status !== null && ignoreCodes.has(status))) return;
    this.#write(`${lines.join("\n")}
`);
  }
  /** The details of a TLS connection. */
  tls(socket) {
    const cipher = socket.getCipher();
    const { subject, issuer, valid_from, valid_to, fingerprint256 } = socket.getPeerCertificate();
    const name = (entity) => Object.entries(entity ?? {}).map(([key, value]) => `${key}=${value}`).join(", ");
    const lines = [
      `Cipher: ${cipher.name}, ${socket.getProtocol()}`,
      `Certificate: ${name(subject)}, issued by ${name(issuer)}, valid ${valid_from} to ${valid_to}`,
      `SHA-256: ${fingerprint256}`
    ];
    this.#write(`${lines.map((line) => visible(line)).join("\n")}
`);
  }
};
function complaint(response) {
  if (response.kind !== "http1") {
    const start = visible(Buffer.from(response.body.subarray(0, 60)).toString("latin1"));
    return start === "" ? "Bad status line" : `No status line: '${start}'`;
  }
  if (response.bodyLength > 0) return `${response.status}, incomplete after ${response.bodyLength} bytes of the body`;
  return `${response.status}, incomplete`;
}

// src/cli/pathoc-options.ts
import { isIP } from "node:net";
var EXAMPLES = `
Examples:
  pathoc localhost:8080 'get:/'                              a plain GET
  pathoc localhost:8080 'get:/:h"Content-Length"="x"'        a length that is no number
  pathoc localhost:8080 'get:"/\\0"' 'get:/'                  two requests on one connection
  pathoc -qp localhost:8080 'post:/:b@100:i10,"\\r"'          show the bytes both ways
  pathoc -n 100 -e localhost:8080 'get:/:ir,@1'              a random byte somewhere, 100 times, and which one it was
  pathoc -s localhost:8443 'get:/:p10,2:d20'                 TLS: wait 2 s after 10 bytes, hang up after 20
  pathoc localhost:8080 'ws:/chat' 'wf:fin:b"hi"'            a websocket frame
  pathoc --reset localhost:8080 'ws:/chat:da'                ask for a websocket, then reset the connection
  pathoc -p 8080 localhost 'get:/'                           the port as in 2012

Each spec is METHOD:PATH and features: h"name"="value" header, b"..." body, r raw (no implicit headers), xN repeat,
pOFFSET,SECONDS pause, dOFFSET disconnect, iOFFSET,"..." inject. A value is "text", @100k random bytes, or <file.
Only this machine can be a target (127.0.0.0/8, ::1, localhost).
Exit codes: 0 played, whatever the server did; 1 a spec is wrong, TLS or CONNECT failed; 2 wrong usage.
`;
function parsePathoc(args, write) {
  const command = program(write);
  command.parse(portOption(args), { from: "user" });
  const flags = command.opts();
  const [target, ...specs] = command.args;
  const { host, port } = addressOf(target, "HOST[:PORT]");
  if (port !== null && flags.port !== void 0 && port !== flags.port) {
    throw new UsageError(`the port is given twice: ${target} and -p ${flags.port}; leave one out`);
  }
  const tls = flags.ssl === true;
  const servername = flags.sni ?? (tls && isIP(host) === 0 ? host : void 0);
  const endpoint = {
    host,
    port: port ?? flags.port ?? (tls ? 443 : 80),
    tls,
    ...servername === void 0 ? {} : { servername }
  };
  assertLoopback(endpoint);
  if (flags.connectTo !== void 0) {
    if (tls) throw new UsageError("-c with -s: TLS inside a CONNECT tunnel is not supported; leave one out");
    const tunnel = addressOf(flags.connectTo, "-c");
    assertLoopback(tunnel);
    if (tunnel.port === null)
      throw new UsageError(`-c ${flags.connectTo}: the port is missing, as in -c localhost:8080`);
  }
  return {
    endpoint,
    specs,
    repeat: flags.repeat,
    timeoutMs: flags.timeout * 1e3,
    waitMs: flags.wait * 1e3,
    random: flags.random === true,
    seed: flags.seed ?? null,
    explain: flags.explain === true,
    oneshot: flags.oneshot === true,
    ignoreTimeouts: flags.ignoreTimeouts === true,
    ignoreCodes: new Set(flags.ignoreCodes ?? []),
    showRequest: flags.showRequest === true,
    showResponse: flags.showResponse === true,
    hex: flags.hex === true,
    showTls: flags.showTls === true,
    connectTo: flags.connectTo ?? null,
    disconnect: flags.reset === true ? "rst" : "fin"
  };
}
function program(write) {
  return new Command("pathoc").description("A perverse HTTP client: sends exactly the bytes that a spec says, and tells what comes back.").usage("[options] HOST[:PORT] SPEC...").argument("<host>", "HOST or HOST:PORT; the port is 80, or 443 with -s").argument(
    "<specs...>",
    "what to send, all on one connection; the name of a file stands for the specs in it, and one with comments is played as patho does: a connection a line, with what it captures"
  ).option("-n, --repeat <n>", "play the list N times, each on a new connection; -1 for ever", whole(-1), 1).option("-t, --timeout <seconds>", "give up on a server that is silent for so long", seconds(1e-3), 10).option("-w, --wait <seconds>", "wait between repeats", seconds(0), 0).option("-r, --random", "each time play one spec of the list, picked at random").option("--seed <n>", "fix all random choices", whole(0)).option("-e, --explain", "show the spec that is really played: random values and offsets fixed").option("-o, --oneshot", "stop after the first response").option("-T, --ignore-timeouts", "after a timeout go on with the next spec").option("-I, --ignore-codes <codes>", "hide what gets these status codes, as in 200,404", codes).option("-q, --show-request", "print the bytes sent").option("-p, --show-response", "print the bytes read; before a number it is the port, as in 2012").option("-x, --hex", "print bytes in hexadecimal").option("-s, --ssl", "TLS; any certificate will do").option("-i, --sni <name>", "the server name that TLS announces").option("-S, --show-tls", "print the details of TLS").option("-c, --connect-to <host:port>", "CONNECT there first").option("--reset", "leave by a reset (RST) where the spec says disconnect; mitmproxy's pathoc knows only the FIN").addOption(new Option("--port <n>").argParser(whole(0, 65535)).hideHelp()).version(`pathoc ${VERSION}`, "--version", "print the version").helpOption("-h, --help", "show this help").addHelpText("after", EXAMPLES).exitOverride().configureOutput({ writeOut: write, writeErr: () => {
  } });
}
function portOption(args) {
  const result = [];
  for (let i = 0; i < args.length; i += 1) {
    const glued = /^-p(\d+)$/.exec(args[i]);
    if (args[i] === "--") return [...result, ...args.slice(i)];
    if (glued) result.push("--port", glued[1]);
    else if (args[i] === "-p" && /^\d+$/.test(args[i + 1] ?? "")) result.push("--port", args[++i]);
    else result.push(args[i]);
  }
  return result;
}
function addressOf(text, what) {
  const match = /^(?:\[([^\]]+)\]|(.*?))(?::(\d+))?$/s.exec(text);
  const host = match?.[1] ?? match?.[2] ?? "";
  const port = match?.[3] === void 0 ? null : Number(match[3]);
  if (host.includes(":") && isIP(host) !== 6) {
    if (isIP(text) === 6) return { host: text, port: null };
    throw new UsageError(`${what} ${text}: the port must be a number, as in localhost:8080`);
  }
  if (host === "") throw new UsageError(`${what} ${text}: the host is missing, as in localhost:8080`);
  if (port !== null && port > 65535) throw new UsageError(`${what} ${text}: a port is at most 65535`);
  return { host, port };
}
function whole(least, most = Number.MAX_SAFE_INTEGER) {
  return (text) => {
    const value = /^-?\d+$/.test(text) ? Number(text) : Number.NaN;
    if (value >= least && value <= most) return value;
    throw new InvalidArgumentError(`It must be a whole number from ${least} on.`);
  };
}
function seconds(least) {
  return (text) => {
    const value = /^\d*\.?\d+$/.test(text) ? Number(text) : Number.NaN;
    if (value >= least) return value;
    throw new InvalidArgumentError("It must be a number of seconds, as in 2 or 0.5.");
  };
}
function codes(text) {
  const all = text.split(",").map((code2) => code2.trim());
  if (all.every((code2) => /^\d+$/.test(code2))) return all.map(Number);
  throw new InvalidArgumentError("It must be status codes with commas, as in 200,404.");
}

// src/cli/pathoc-turns.ts
function turnsOf(text, source, settings) {
  if (!hasComments(text)) return [{ messages: parseRequests(text, source), apart: false }];
  const cases = casesOf(parseRegression(text, source), { settings, seed: 0, route: "GET /" });
  const lines = cases.flatMap((one) => one.minimal ? [...one.prelude ?? [], one] : [one]);
  return lines.map((line) => ({ ...line, apart: true }));
}
function joined(turns) {
  const all = [];
  for (const turn of turns) {
    const before = all.at(-1);
    if (before === void 0 || before.apart || turn.apart) all.push(turn);
    else all[all.length - 1] = { ...before, messages: [...before.messages, ...turn.messages] };
  }
  return all;
}

// src/cli/pathoc-run.ts
var PLAYED = 0;
var FAILED = 1;
var MISUSED = 2;
async function runPathoc(args, world) {
  try {
    const options = parsePathoc(args, (text) => world.stdout.write(text));
    const settings = createSettings({ host: options.endpoint.host });
    const lists = options.specs.map((spec) => turnsOf(...specText(spec, world.cwd), settings));
    return await repeat(options, lists, world);
  } catch (error) {
    if (error instanceof SpecError) {
      world.stderr.write(`Error parsing request spec: ${error.message}
${caret(error.place)}
`);
      return FAILED;
    }
    if (error instanceof CommanderError) {
      if (error.exitCode === 0) return PLAYED;
      const message = error.message.replace(/^error: /, "");
      world.stderr.write(`pathoc: ${message}
pathoc --help shows how it is used.
`);
      return MISUSED;
    }
    if (!(error instanceof UsageError)) throw error;
    world.stderr.write(`pathoc: ${error.message}
`);
    return MISUSED;
  }
}
function specText(spec, cwd) {
  const path = resolve(cwd, spec.replace(/^~(?=\/|$)/, homedir()));
  if (spec.includes("\0") || !existsSync(path) || !statSync(path).isFile()) return [spec, "spec"];
  return [readFileSync(path, "latin1"), spec];
}
async function repeat(options, lists, world) {
  const root = createRandom(options.seed ?? world.seed);
  for (let count = 0; options.repeat < 0 || count < options.repeat; count += 1) {
    if (count > 0 && options.waitMs > 0) await sleep(options.waitMs, null, { signal: world.signal }).catch(() => {
    });
    if (world.signal.aborted) return PLAYED;
    const random = root.fork(count);
    const chosen = options.random ? lists[random.integer(0, lists.length - 1)] : joined(lists.flat());
    const captured = [];
    for (const turn of chosen) {
      const { failure, answered, received } = await playOnce(options, turn, captured, random, world);
      if (world.signal.aborted) return PLAYED;
      captured.push(...takeFrom(received, turn.captures ?? []));
      if (failure !== null) world.stderr.write(`${failure.text}
`);
      if (failure?.final) return FAILED;
      if (options.oneshot && answered) return PLAYED;
    }
  }
  return PLAYED;
}
async function playOnce(options, turn, captured, random, world) {
  const { endpoint, connectTo, timeoutMs } = options;
  const settings = createSettings({ host: endpoint.host, staticDir: world.cwd, unconstrainedFileAccess: true });
  const wanted = expand(captured.length === 0 ? turn.messages : fillTemplates(turn.messages, captured));
  const messages = options.explain ? wanted.map((message, index) => freeze(message, settings, random.fork(index))) : wanted;
  const draw = (filled) => filled.map((message, index) => render(message, settings, random.fork(index)));
  const script = scriptOf({
    ...turn,
    messages,
    render: (late2 = []) => draw(late2.length === 0 ? messages : fillTemplates(messages, late2))
  });
  const tunnel = connectTo === null ? [] : [connectRequest(connectTo)];
  const first = tunnel.length;
  const { late } = script.options;
  const log = new PathocLog(options, (text) => world.stdout.write(text));
  const enough = new AbortController();
  let tunnelStatus = null;
  let answered = false;
  const watcher = {
    connected: (socket) => {
      if (options.showTls && socket instanceof TLSSocket) log.tls(socket);
    },
    wrote: (index, bytes) => {
      if (index >= first) log.sent(bytes);
    },
    read: (index, bytes) => {
      if (index >= first) log.read(bytes);
    },
    answered: (index, responses, ended) => {
      if (world.signal.aborted) return;
      if (index < first) {
        tunnelStatus = responses[0]?.status ?? null;
        if (tunnelStatus !== 200) enough.abort();
        return;
      }
      log.block(printCanonical(messages[index - first]), responses, ended);
      answered ||= responses.length > 0;
      if (options.oneshot && answered) enough.abort();
    }
  };
  const exchange = await play(
    [...tunnel, ...script.payloads],
    endpoint,
    {
      connectMs: timeoutMs,
      silenceMs: timeoutMs,
      totalMs: Number.POSITIVE_INFINITY,
      halfCloseMs: 0,
      maxBytes: Number.POSITIVE_INFINITY,
      signal: AbortSignal.any([world.signal, enough.signal])
    },
    {
      onSilence: options.ignoreTimeouts ? "next" : "end",
      disconnect: script.options.disconnect ?? options.disconnect,
      ...late && { late: (index, said, final) => tunnel[index] ?? late(index - first, said, final) },
      watcher
    }
  );
  const { received } = exchange;
  const failed = exchange.ended === "refused" || exchange.ended === "unreachable";
  if (failed) return { failure: connectFailure(options, exchange.error ?? exchange.ended), answered, received };
  if (connectTo !== null && tunnelStatus !== 200) {
    const got = tunnelStatus === null ? "got no answer" : `was answered with ${tunnelStatus}`;
    return { failure: { text: `CONNECT ${connectTo} ${got}`, final: true }, answered, received };
  }
  return { failure: null, answered, received };
}
function connectRequest(address) {
  const bytes = Buffer.from(`CONNECT ${address} HTTP/1.1\r
Host: ${address}\r
\r
`);
  return { steps: [{ kind: "write", length: bytes.length, chunks: [bytes] }], length: bytes.length };
}
var CONNECT_ERRORS = {
  ECONNREFUSED: "[Errno 111] Connection refused",
  ETIMEDOUT: "timed out",
  ECONNRESET: "[Errno 104] Connection reset by peer",
  ENOTFOUND: "name not known"
};
function connectFailure({ endpoint }, code2) {
  const known = CONNECT_ERRORS[code2];
  const tls = endpoint.tls && (known === void 0 || code2 === "ECONNRESET");
  if (tls) return { text: `TLS handshake with "${endpoint.host}" failed: ${code2}`, final: true };
  return { text: `Error connecting to "${endpoint.host}": ${known ?? code2}`, final: false };
}

// src/cli/pathoc.ts
var cancel = new AbortController();
for (const signal of ["SIGINT", "SIGTERM"]) process.on(signal, () => cancel.abort());
process.stdout.on("error", (error) => {
  if (error.code !== "EPIPE") throw error;
  cancel.abort();
});
var code = await runPathoc(process.argv.slice(2), {
  stdout: process.stdout,
  stderr: process.stderr,
  cwd: process.cwd(),
  signal: cancel.signal,
  seed: Math.floor(Math.random() * 2 ** 32)
});
await new Promise((done) => process.stdout.write("", done));
process.exit(code);
