import { isIP } from 'node:net';
import { Command, InvalidArgumentError, Option } from 'commander';
import { UsageError } from '../errors.ts';
import { VERSION } from '../options/version.ts';
import { assertLoopback, type Endpoint } from '../transport/endpoint.ts';

/** What one call of pathoc is to do. */
export interface PathocOptions {
  readonly endpoint: Endpoint;
  /** Specs, or names of files with specs. */
  readonly specs: readonly string[];
  /** Times the list is played; -1 for ever. */
  readonly repeat: number;
  readonly timeoutMs: number;
  readonly waitMs: number;
  readonly random: boolean;
  readonly seed: number | null;
  readonly explain: boolean;
  readonly oneshot: boolean;
  readonly ignoreTimeouts: boolean;
  readonly ignoreCodes: ReadonlySet<number>;
  readonly showRequest: boolean;
  readonly showResponse: boolean;
  readonly hex: boolean;
  readonly showTls: boolean;
  /** `HOST:PORT` to CONNECT to before anything else. */
  readonly connectTo: string | null;
  /** How a spec's disconnect leaves. */
  readonly disconnect: 'fin' | 'rst';
}

const EXAMPLES = `
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

/**
 * Reads the command line.
 * @throws UsageError or commander's CommanderError (help and version too, with exit code 0)
 */
export function parsePathoc(args: readonly string[], write: (text: string) => void): PathocOptions {
  const command = program(write);
  command.parse(portOption(args), { from: 'user' });
  const flags = command.opts();
  const [target, ...specs] = command.args as [string, ...string[]];
  const { host, port } = addressOf(target, 'HOST[:PORT]');
  if (port !== null && flags.port !== undefined && port !== flags.port) {
    throw new UsageError(`the port is given twice: ${target} and -p ${flags.port}; leave one out`);
  }
  const tls = flags.ssl === true;
  const servername = flags.sni ?? (tls && isIP(host) === 0 ? host : undefined);
  const endpoint = {
    host,
    port: port ?? flags.port ?? (tls ? 443 : 80),
    tls,
    ...(servername === undefined ? {} : { servername }),
  };
  assertLoopback(endpoint);
  if (flags.connectTo !== undefined) {
    if (tls) throw new UsageError('-c with -s: TLS inside a CONNECT tunnel is not supported; leave one out');
    const tunnel = addressOf(flags.connectTo, '-c');
    assertLoopback(tunnel);
    if (tunnel.port === null)
      throw new UsageError(`-c ${flags.connectTo}: the port is missing, as in -c localhost:8080`);
  }
  return {
    endpoint,
    specs,
    repeat: flags.repeat,
    timeoutMs: flags.timeout * 1000,
    waitMs: flags.wait * 1000,
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
    disconnect: flags.reset === true ? 'rst' : 'fin',
  };
}

function program(write: (text: string) => void): Command {
  return new Command('pathoc')
    .description('A perverse HTTP client: sends exactly the bytes that a spec says, and tells what comes back.')
    .usage('[options] HOST[:PORT] SPEC...')
    .argument('<host>', 'HOST or HOST:PORT; the port is 80, or 443 with -s')
    .argument(
      '<specs...>',
      'what to send, all on one connection; the name of a file stands for the specs in it, and one with comments is played as patho does: a connection a line, with what it captures',
    )
    .option('-n, --repeat <n>', 'play the list N times, each on a new connection; -1 for ever', whole(-1), 1)
    .option('-t, --timeout <seconds>', 'give up on a server that is silent for so long', seconds(0.001), 10)
    .option('-w, --wait <seconds>', 'wait between repeats', seconds(0), 0)
    .option('-r, --random', 'each time play one spec of the list, picked at random')
    .option('--seed <n>', 'fix all random choices', whole(0))
    .option('-e, --explain', 'show the spec that is really played: random values and offsets fixed')
    .option('-o, --oneshot', 'stop after the first response')
    .option('-T, --ignore-timeouts', 'after a timeout go on with the next spec')
    .option('-I, --ignore-codes <codes>', 'hide what gets these status codes, as in 200,404', codes)
    .option('-q, --show-request', 'print the bytes sent')
    .option('-p, --show-response', 'print the bytes read; before a number it is the port, as in 2012')
    .option('-x, --hex', 'print bytes in hexadecimal')
    .option('-s, --ssl', 'TLS; any certificate will do')
    .option('-i, --sni <name>', 'the server name that TLS announces')
    .option('-S, --show-tls', 'print the details of TLS')
    .option('-c, --connect-to <host:port>', 'CONNECT there first')
    .option('--reset', "leave by a reset (RST) where the spec says disconnect; mitmproxy's pathoc knows only the FIN")
    .addOption(new Option('--port <n>').argParser(whole(0, 65_535)).hideHelp())
    .version(`pathoc ${VERSION}`, '--version', 'print the version')
    .helpOption('-h, --help', 'show this help')
    .addHelpText('after', EXAMPLES)
    .exitOverride()
    .configureOutput({ writeOut: write, writeErr: () => {} });
}

/** `-p 8080` is the port of 2012, a bare `-p` shows the response. */
function portOption(args: readonly string[]): string[] {
  const result: string[] = [];
  for (let i = 0; i < args.length; i += 1) {
    const glued = /^-p(\d+)$/.exec(args[i]!);
    if (args[i] === '--') return [...result, ...args.slice(i)];
    if (glued) result.push('--port', glued[1]!);
    else if (args[i] === '-p' && /^\d+$/.test(args[i + 1] ?? '')) result.push('--port', args[++i]!);
    else result.push(args[i]!);
  }
  return result;
}

/** HOST, HOST:PORT, [IPv6], [IPv6]:PORT or IPv6:PORT. */
function addressOf(text: string, what: string): { host: string; port: number | null } {
  const match = /^(?:\[([^\]]+)\]|(.*?))(?::(\d+))?$/s.exec(text);
  const host = match?.[1] ?? match?.[2] ?? '';
  const port = match?.[3] === undefined ? null : Number(match[3]);
  // `::1`: its last group is no port.
  if (host.includes(':') && isIP(host) !== 6) {
    if (isIP(text) === 6) return { host: text, port: null };
    throw new UsageError(`${what} ${text}: the port must be a number, as in localhost:8080`);
  }
  if (host === '') throw new UsageError(`${what} ${text}: the host is missing, as in localhost:8080`);
  if (port !== null && port > 65_535) throw new UsageError(`${what} ${text}: a port is at most 65535`);
  return { host, port };
}

function whole(least: number, most: number = Number.MAX_SAFE_INTEGER): (text: string) => number {
  return (text) => {
    const value = /^-?\d+$/.test(text) ? Number(text) : Number.NaN;
    if (value >= least && value <= most) return value;
    throw new InvalidArgumentError(`It must be a whole number from ${least} on.`);
  };
}

function seconds(least: number): (text: string) => number {
  return (text) => {
    const value = /^\d*\.?\d+$/.test(text) ? Number(text) : Number.NaN;
    if (value >= least) return value;
    throw new InvalidArgumentError('It must be a number of seconds, as in 2 or 0.5.');
  };
}

function codes(text: string): number[] {
  const all = text.split(',').map((code) => code.trim());
  if (all.every((code) => /^\d+$/.test(code))) return all.map(Number);
  throw new InvalidArgumentError('It must be status codes with commas, as in 200,404.');
}
