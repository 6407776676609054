import { Command, InvalidArgumentError } from 'commander';
import { VERSION } from '../options/version.ts';
import { parseAnchor } from '../pathod/anchor.ts';
import { assertListensHere, type DaemonOptions } from '../pathod/daemon.ts';

/** What one call of pathod is to do. */
export interface PathodOptions {
  readonly daemon: DaemonOptions;
  readonly hex: boolean;
  /** Where the log goes besides the terminal. */
  readonly logFile: string | null;
}

/** What the options need of the file system. */
export interface OptionFiles {
  /** The absolute form of a path. */
  resolve(path: string): string;
  /** The contents of a regular file, or null. */
  read(path: string): string | null;
  isDirectory(path: string): boolean;
}

const EXAMPLES = `
Examples (the spec is in the path; quote it for the shell, or encode it as in a URL):
  pathod                                                      listen on 127.0.0.1:9999
  curl http://127.0.0.1:9999/p/200                            a plain answer
  curl http://127.0.0.1:9999/p/404:m%22Gone%20fishing%22      a reason of one's own
  pathoc localhost:9999 "get:'/p/200:b@1m:d1024'"             hang up after 1024 bytes
  pathoc localhost:9999 "get:'/p/200:p10,2:i12,@1'"           wait 2 s after 10 bytes, a random byte before byte 12
  pathoc localhost:9999 "get:/p/:s'200:b@100'"                the same kind of thing: a response spec in a request spec
  pathod -a '/api/=500:b"oops"' -a '/slow=200:p0,5'           fixed answers for paths that begin so
  pathod -d ./bodies                                          and then /p/200:b<page.html
  pathod -p 0 -eqr -f pathod.log                              any port; log exactly what went over the wire

A response spec is CODE (or ws) and features: h"name"="value" header, c"type" content type, l"url" location, m"text" reason,
b"text" body, r raw (no Content-Length), pOFFSET,SECONDS pause, dOFFSET disconnect, iOFFSET,"text" inject.
A value is "text", @100k random bytes (@100,digits), or <file. A frame (wf:fin:b"text") is an answer, too.
pathod's own errors have status 800 and say what is wrong. A websocket handshake is answered with ws; afterwards a frame with
f"wf:..." gets the frames it asks for. CONNECT is answered with 200, and pathod is the other end of the tunnel.
Not spoken here: TLS and HTTP/2. Only this machine can connect.
Exit codes: 0 stopped (Ctrl-C); 1 a spec is wrong, or the port cannot be had; 2 wrong usage.
`;

/**
 * Reads the command line.
 * @throws UsageError or commander's CommanderError (help and version too, with exit code 0)
 */
export function parsePathod(args: readonly string[], files: OptionFiles, write: (text: string) => void): PathodOptions {
  const command = program(files, write);
  command.parse(args, { from: 'user' });
  const flags = command.opts();
  assertListensHere(flags.listen);
  const anchors = ((flags.anchor ?? []) as string[]).map((text) => parseAnchor(text, files.read));
  return {
    daemon: {
      host: flags.listen,
      port: flags.port,
      anchors,
      prefix: flags.craftPrefix,
      staticDir: flags.staticDir ?? null,
      timeoutMs: flags.timeout === undefined ? null : flags.timeout * 1000,
      sizeLimit: flags.limitSize ?? null,
      pauses: flags.nohang !== true,
      crafting: flags.nocraft !== true,
      explain: flags.explain === true,
      showRequest: flags.showRequest === true,
      showResponse: flags.showResponse === true,
    },
    hex: flags.hex === true,
    logFile: flags.logFile === undefined ? null : files.resolve(flags.logFile),
  };
}

function program(files: OptionFiles, write: (text: string) => void): Command {
  return new Command('pathod')
    .description('A malicious HTTP daemon: answers each request exactly as the spec in its path says.')
    .usage('[options]')
    .option('-p, --port <n>', 'listen on this port; 0 for any free one', port, 9999)
    .option('-l, --listen <address>', 'listen on this address of this machine', '127.0.0.1')
    .option(
      '-a, --anchor <regex=spec>',
      'answer paths that begin with a match with this spec, or the one in a file',
      all,
    )
    .option('-c, --craft-prefix <path>', 'what stands before a spec in a path', prefix, '/p/')
    .option('-d, --static-dir <dir>', 'where file values are; without it they are refused', directory(files))
    .option('-t, --timeout <seconds>', 'end connections that are silent for so long', seconds)
    .option('--limit-size <n>', 'refuse larger answers, in bytes, as in 100k or 1m', size)
    .option('--nohang', 'refuse pauses')
    .option('--nocraft', 'refuse specs in paths: only anchors answer')
    .option('-e, --explain', 'log the spec that is really played: random values and offsets fixed')
    .option('-q, --show-request', 'log the bytes read')
    .option('-r, --show-response', 'log the bytes sent')
    .option('-x, --hex', 'log bytes in hexadecimal')
    .option('-f, --log-file <file>', 'log to this file, too')
    .version(`pathod ${VERSION}`, '--version', 'print the version')
    .helpOption('-h, --help', 'show this help')
    .addHelpText('after', EXAMPLES)
    .allowExcessArguments(false)
    .exitOverride()
    .configureOutput({ writeOut: write, writeErr: () => {} });
}

function all(text: string, before: string[] = []): string[] {
  return [...before, text];
}

function port(text: string): number {
  const value = /^\d{1,5}$/.test(text) ? Number(text) : Number.NaN;
  if (value <= 65_535) return value;
  throw new InvalidArgumentError('It must be a whole number from 0 to 65535.');
}

function prefix(text: string): string {
  if (/^\/[!-~]*$/.test(text)) return text;
  throw new InvalidArgumentError('It must begin with a slash, without blanks, as in /p/.');
}

function directory({ resolve, isDirectory }: OptionFiles): (text: string) => string {
  return (text) => {
    const path = resolve(text);
    if (isDirectory(path)) return path;
    throw new InvalidArgumentError('There is no such directory.');
  };
}

function seconds(text: string): number {
  const value = /^\d*\.?\d+$/.test(text) ? Number(text) : Number.NaN;
  if (value > 0 && value < Number.POSITIVE_INFINITY) return value;
  throw new InvalidArgumentError('It must be a number of seconds, as in 2 or 0.5.');
}

function size(text: string): number {
  const match = /^(\d{1,12})([bkmgt]?)$/.exec(text);
  const value = match === null ? Number.NaN : Number(match[1]) * 1024 ** Math.max(0, 'bkmgt'.indexOf(match[2]!));
  if (value <= Number.MAX_SAFE_INTEGER) return value;
  throw new InvalidArgumentError('It must be a number of bytes, as in 1000, 100k or 1m (b, k, m, g, t).');
}
