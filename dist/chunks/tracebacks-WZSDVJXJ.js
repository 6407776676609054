import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  Command
} from "./chunk-VRNKKIFY.js";
import {
  LineSplitter,
  checkoutOwnership,
  createTracebackReader,
  loadCheckout
} from "./chunk-7FPAPKF6.js";
import {
  EXIT,
  UsageError
} from "./chunk-NZ6IOC3X.js";
import {
  terminalLine
} from "./chunk-W3DMHLTP.js";
import "./chunk-PY5VAGIZ.js";

// src/cli/commands/tracebacks.ts
import { createReadStream } from "node:fs";
var MARK = ">";
function tracebacksCommand(world = process) {
  return new Command("tracebacks").description("show the exceptions that are in a log").argument("<file>", "a log; - reads from stdin").option("--json", "print them as JSON").action(async (file, flags) => {
    try {
      const found = await read(file, world);
      const owner = checkoutOwnership(await loadCheckout(world.cwd()));
      world.stdout.write(
        flags.json ? `${JSON.stringify(found.map((each) => toJson(each, owner)))}
` : show(found, owner)
      );
    } catch (error) {
      if (!(error instanceof UsageError)) throw error;
      world.stderr.write(`patho tracebacks: ${terminalLine(error.message)}
`);
      process.exitCode = EXIT.usage;
    }
  });
}
async function read(file, world) {
  const reader = createTracebackReader();
  const splitter = new LineSplitter();
  const found = [];
  let at = 0;
  const push = (text) => found.push(...reader.push({ text, stream: "file", at: at++ }));
  try {
    for await (const chunk of file === "-" ? world.stdin : createReadStream(file)) {
      for (const text of splitter.write(Buffer.from(chunk))) push(text);
    }
  } catch (error) {
    const { code } = error;
    if (code === void 0) throw error;
    throw new UsageError(`cannot read ${file} (${code}); give a log file, or - for stdin`);
  }
  const last = splitter.end();
  if (last !== null) push(last);
  found.push(...reader.flush());
  return found;
}
function toJson({ runtime, type, message, frames }, owner) {
  return { runtime, type, message, frames: frames.map((frame) => toJsonFrame(frame, owner)) };
}
function toJsonFrame(frame, owner) {
  return { file: frame.file, line: frame.line, function: frame.function, in_app: owner(frame).inApp };
}
function show(found, owner) {
  if (found.length === 0) return "no exceptions\n";
  return found.map((exception) => `${lines(exception, owner).join("\n")}
`).join("\n");
}
function lines(exception, owner) {
  const { runtime, type, message, frames, chain, fatal } = exception;
  const head = `${runtime}${fatal ? " (fatal)" : ""}: ${type}${message === "" ? "" : `: ${message}`}`;
  return [
    terminalLine(head),
    ...frames.map((frame) => frameLine(frame, owner(frame).inApp)),
    ...chain.flatMap((cause) => [
      terminalLine(`  caused by ${cause.type}${cause.message === "" ? "" : `: ${cause.message}`}`),
      ...cause.frames.map((frame) => `  ${frameLine(frame, owner(frame).inApp)}`)
    ])
  ];
}
function frameLine(frame, ours) {
  const place = frame.file === null ? "" : `${frame.file}${frame.line === null ? "" : `:${frame.line}`}`;
  return `  ${ours ? MARK : " "} ${terminalLine([place, frame.function ?? ""].filter((part) => part !== "").join("  "))}`;
}
export {
  tracebacksCommand
};
