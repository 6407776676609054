import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  picture
} from "./chunk-OQCXQCPX.js";
import {
  caret
} from "./chunk-O6NMUGWU.js";
import {
  Command,
  Option
} from "./chunk-VRNKKIFY.js";
import {
  collect
} from "./chunk-TGP3I5TL.js";
import {
  FOREVER_MS,
  createRandom,
  createSettings,
  expand,
  printCanonical,
  readAll,
  render,
  resolve
} from "./chunk-SQJURXSF.js";
import {
  parseFrames,
  parseRequests,
  parseResponse
} from "./chunk-66MAPH7E.js";
import {
  EXIT,
  UsageError
} from "./chunk-NZ6IOC3X.js";
import "./chunk-Y3CPZVKY.js";
import "./chunk-PY5VAGIZ.js";

// src/cli/commands/explain.ts
import { once } from "node:events";
import { createInterface } from "node:readline";
import { styleText } from "node:util";

// src/language/describe.ts
var MAX_BYTES = 128 * 1024 * 1024;
function describe(message, settings, random) {
  const payload = render(message, settings, random);
  if (payload.length > MAX_BYTES) {
    throw new UsageError(`the message is ${payload.length} bytes long; only ${MAX_BYTES} can be shown as JSON`);
  }
  const { actions } = resolve(message, settings, random);
  return {
    kind: message.kind,
    canonical: printCanonical(message),
    bytes_base64: base64(collect(payload)),
    actions: actions.map(actionRow),
    events: payload.steps.map(eventRow)
  };
}
function eventRow(step) {
  switch (step.kind) {
    case "write":
      return ["write", base64(collect({ steps: [step], length: step.length }))];
    case "pause":
      return ["pause", step.ms === FOREVER_MS ? "f" : step.ms / 1e3];
    case "disconnect":
      return ["disconnect"];
  }
}
function actionRow(action) {
  const offset = Number(action.offset);
  switch (action.kind) {
    case "inject":
      return [offset, "inject", base64(small(action.value))];
    case "pause":
      return [offset, "pause", seconds(action.seconds)];
    case "disconnect":
      return [offset, "disconnect"];
  }
}
function seconds(value) {
  return value === "f" ? "f" : Number(value);
}
function small(source) {
  if (source.length > MAX_BYTES) throw new UsageError(`an inject of ${source.length} bytes cannot be shown as JSON`);
  return readAll(source);
}
function base64(bytes) {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString("base64");
}

// src/cli/commands/explain.ts
function explainCommand(streams = process) {
  return new Command("explain").description("show what a spec would send, byte by byte").argument("[spec]", "one or more requests and frames in the pathoc language").option("--json", "print the bytes, actions and events as JSON").option("--host <host>", "the host for the Host header", "127.0.0.1").addOption(new Option("--response", "read the spec as a pathod response").conflicts(["frame", "clientFrame"])).addOption(new Option("--frame", "read the spec as frames that a server sends").conflicts(["clientFrame"])).option("--client-frame", "read the spec as frames that a client sends").option("--static-dir <dir>", "where <file values are; for requests the working directory").option("--websocket-key <key>", "the Sec-WebSocket-Key that a ws response answers").option("--seed <n>", "fixes all random values", "1").option("--stdin", "answer questions from stdin: one JSON object a line in, one a line out").action(async (spec, flags) => {
    try {
      if (flags.stdin) await answerAll(streams);
      else streams.stdout.write(output(spec, flags, streams));
    } catch (error) {
      if (!(error instanceof UsageError)) throw error;
      streams.stderr.write(report(error));
      process.exitCode = EXIT.usage;
    }
  });
}
function output(spec, flags, streams) {
  if (spec === void 0) throw new UsageError(`explain needs a SPEC, for example: patho explain 'get:/:h"a"="b"'`);
  if (!/^\d{1,15}$/.test(flags.seed)) throw new UsageError("--seed takes a whole number");
  const seed = Number(flags.seed);
  const kind = kindOf(flags);
  const settings = settingsFor(kind, flags.host, flags.staticDir ?? null, flags.websocketKey ?? null);
  const messages = expand(parse(spec, kind));
  if (flags.json) {
    return `${JSON.stringify({ ok: true, messages: describeAll(messages, settings, seed) })}
`;
  }
  return pictures(messages, settings, seed, streams.stdout.isTTY && !process.env.NO_COLOR ? COLOUR : void 0);
}
function kindOf(flags) {
  if (flags.response) return "response";
  if (flags.frame) return "websocket_frame";
  return flags.clientFrame ? "websocket_client_frame" : "request";
}
function isClient(kind) {
  return kind === "request" || kind === "websocket_client_frame";
}
function settingsFor(kind, host, staticDir, websocketKey) {
  return createSettings({
    host,
    staticDir: staticDir ?? (isClient(kind) ? process.cwd() : null),
    unconstrainedFileAccess: isClient(kind),
    websocketKey,
    isClient: isClient(kind)
  });
}
function parse(spec, kind) {
  switch (kind) {
    case "request":
      return parseRequests(spec);
    case "response":
      return [parseResponse(spec)];
    case "websocket_frame":
      return parseFrames(spec, false);
    case "websocket_client_frame":
      return parseFrames(spec, true);
  }
}
function describeAll(messages, settings, seed) {
  const random = createRandom(seed);
  return messages.map((message, index) => describe(message, settings, random.fork(index)));
}
function pictures(messages, settings, seed, paint) {
  if (messages.length === 0) return "x0: nothing is sent\n";
  const random = createRandom(seed);
  const drawn = [];
  for (let index = 0; index < messages.length; ) {
    const message = messages[index];
    let copies = 1;
    while (messages[index + copies] === message) copies++;
    const note = copies > 1 ? `
${copies} times on the same connection; random values differ
` : "";
    drawn.push(picture(message, settings, random.fork(index), paint) + note);
    index += copies;
  }
  return drawn.join("\n");
}
var COLOUR = (part, text) => styleText(part === "offset" ? "dim" : part === "escape" ? "cyan" : "yellow", text, { validateStream: false });
function report(error) {
  if (error.place === null) return `error: ${error.message}
`;
  const { source, line, column } = error.place;
  return `${source}:${line}:${column}: ${error.message}
${caret(error.place)}
`;
}
async function answerAll({ stdin, stdout }) {
  for await (const line of createInterface({ input: stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
    if (line.trim() === "") continue;
    if (!stdout.write(`${JSON.stringify(answer(line))}
`)) await once(stdout, "drain");
  }
}
function answer(line) {
  try {
    const { spec, kind, seed, settings } = question(line);
    return { ok: true, messages: describeAll(expand(parse(spec, kind)), settings, seed) };
  } catch (error) {
    const place = error instanceof UsageError ? error.place : null;
    const message = error instanceof Error ? error.message : String(error);
    return { ok: false, error: message, line: place?.line ?? null, column: place?.column ?? null };
  }
}
function question(line) {
  const asked = record(parseJson(line), "a question");
  const { spec, seed = 1 } = asked;
  const kind = KINDS.find((name) => name === (asked.kind ?? "request"));
  if (typeof spec !== "string") throw new UsageError('"spec" must be a string');
  if (kind === void 0) throw new UsageError(`"kind" must be one of ${KINDS.join(", ")}`);
  if (typeof seed !== "number" || !Number.isSafeInteger(seed)) throw new UsageError('"seed" must be a whole number');
  const settings = record(asked.settings ?? {}, '"settings"');
  return {
    spec,
    kind,
    seed,
    settings: createSettings({
      host: textOrNull(settings, "request_host"),
      staticDir: textOrNull(settings, "static_dir"),
      unconstrainedFileAccess: settings.unconstrained_file_access === true,
      websocketKey: textOrNull(settings, "websocket_key"),
      isClient: isClient(kind)
    })
  };
}
var KINDS = ["request", "response", "websocket_frame", "websocket_client_frame"];
function parseJson(line) {
  try {
    return JSON.parse(line);
  } catch {
    throw new UsageError("a question must be one line of JSON");
  }
}
function record(value, name) {
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    throw new UsageError(`${name} must be a JSON object`);
  }
  return value;
}
function textOrNull(record2, key) {
  const value = record2[key] ?? null;
  if (value !== null && typeof value !== "string") throw new UsageError(`"${key}" must be a string or null`);
  return value;
}
export {
  explainCommand
};
