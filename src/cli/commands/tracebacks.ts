import { createReadStream } from 'node:fs';
import { Command } from 'commander';
import { EXIT, UsageError } from '../../errors.ts';
import { terminalLine } from '../../report/escape.ts';
import { LineSplitter } from '../../target/line-splitter.ts';
import type { Exception, Frame } from '../../traceback/exception.ts';
import type { Ownership } from '../../traceback/in-app.ts';
import { createTracebackReader } from '../../traceback/traceback-log.ts';
import { loadCheckout } from '../../triage/locate/checkout.ts';
import { checkoutOwnership } from '../../triage/locate/checkout-ownership.ts';

/** Where the command reads and writes, and the directory whose repository decides what is in-app. */
export interface TracebacksWorld {
  readonly stdin: NodeJS.ReadableStream;
  readonly stdout: NodeJS.WritableStream;
  readonly stderr: NodeJS.WritableStream;
  readonly cwd: () => string;
}

const MARK = '>';

/** `patho tracebacks`: what the readers see in a log. A file that cannot be read is wrong usage. */
export function tracebacksCommand(world: TracebacksWorld = process): Command {
  return new Command('tracebacks')
    .description('show the exceptions that are in a log')
    .argument('<file>', 'a log; - reads from stdin')
    .option('--json', 'print them as JSON')
    .action(async (file: string, flags: { readonly json?: true }) => {
      try {
        const found = await read(file, world);
        const owner = checkoutOwnership(await loadCheckout(world.cwd()));
        world.stdout.write(
          flags.json ? `${JSON.stringify(found.map((each) => toJson(each, owner)))}\n` : show(found, owner),
        );
      } catch (error) {
        if (!(error instanceof UsageError)) throw error;
        world.stderr.write(`patho tracebacks: ${terminalLine(error.message)}\n`);
        process.exitCode = EXIT.usage;
      }
    });
}

async function read(file: string, world: TracebacksWorld): Promise<Exception[]> {
  const reader = createTracebackReader();
  const splitter = new LineSplitter();
  const found: Exception[] = [];
  let at = 0;
  const push = (text: string) => found.push(...reader.push({ text, stream: 'file', at: at++ }));
  try {
    for await (const chunk of file === '-' ? world.stdin : createReadStream(file)) {
      for (const text of splitter.write(Buffer.from(chunk))) push(text);
    }
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === undefined) throw error;
    throw new UsageError(`cannot read ${file} (${code}); give a log file, or - for stdin`);
  }
  const last = splitter.end();
  if (last !== null) push(last);
  found.push(...reader.flush());
  return found;
}

function toJson({ runtime, type, message, frames }: Exception, owner: Ownership): object {
  return { runtime, type, message, frames: frames.map((frame) => toJsonFrame(frame, owner)) };
}

function toJsonFrame(frame: Frame, owner: Ownership): object {
  return { file: frame.file, line: frame.line, function: frame.function, in_app: owner(frame).inApp };
}

function show(found: readonly Exception[], owner: Ownership): string {
  if (found.length === 0) return 'no exceptions\n';
  return found.map((exception) => `${lines(exception, owner).join('\n')}\n`).join('\n');
}

function lines(exception: Exception, owner: Ownership): string[] {
  const { runtime, type, message, frames, chain, fatal } = exception;
  const head = `${runtime}${fatal ? ' (fatal)' : ''}: ${type}${message === '' ? '' : `: ${message}`}`;
  return [
    terminalLine(head),
    ...frames.map((frame) => frameLine(frame, owner(frame).inApp)),
    ...chain.flatMap((cause) => [
      terminalLine(`  caused by ${cause.type}${cause.message === '' ? '' : `: ${cause.message}`}`),
      ...cause.frames.map((frame) => `  ${frameLine(frame, owner(frame).inApp)}`),
    ]),
  ];
}

function frameLine(frame: Frame, ours: boolean): string {
  const place = frame.file === null ? '' : `${frame.file}${frame.line === null ? '' : `:${frame.line}`}`;
  return `  ${ours ? MARK : ' '} ${terminalLine([place, frame.function ?? ''].filter((part) => part !== '').join('  '))}`;
}
