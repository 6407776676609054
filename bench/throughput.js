// Exchanges per second of `play`, each on its own connection, beside what ab and wrk manage against the same server.
//   node bench/throughput.js [--seconds 4] [--concurrency 16]
import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parseArgs, promisify } from 'node:util';
import { build } from 'esbuild';

const run = promisify(execFile);
const { values } = parseArgs({
  options: { seconds: { type: 'string', default: '4' }, concurrency: { type: 'string', default: '16' } },
});
const seconds = Number(values.seconds);
const concurrency = Number(values.concurrency);
const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const REQUEST = Buffer.from('GET / HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n\r\n');

// A tiny HTTP server that closes after each answer, as ab expects, in a process of its own.
const NODE_SERVER = `
  const server = require('node:net').createServer({ noDelay: true }, (socket) => {
    socket.on('error', () => {});
    socket.on('data', () => socket.end('HTTP/1.1 200 OK\\r\\nContent-Length: 5\\r\\nConnection: close\\r\\n\\r\\nhello'));
  });
  server.listen(0, '127.0.0.1', 4096, () => console.log(server.address().port));
`;

async function start(command, args) {
  const child = spawn(command, args, { stdio: ['ignore', 'pipe', 'inherit'] });
  const [line] = await once(child.stdout, 'data');
  return { port: Number(line), stop: () => child.kill() };
}

async function loadPlay(directory) {
  const outfile = join(directory, 'play.mjs');
  const entryPoints = [join(root, 'src/transport/play.ts')];
  await build({ entryPoints, outfile, bundle: true, platform: 'node', format: 'esm', logLevel: 'error' });
  return (await import(pathToFileURL(outfile).href)).play;
}

/** Exchanges a second; throws if any of them was not a whole answer. */
async function measurePlay(play, port, options) {
  const payload = {
    length: REQUEST.length,
    steps: [{ kind: 'write', length: REQUEST.length, chunks: [REQUEST] }],
  };
  const endpoint = { host: '127.0.0.1', port, tls: false };
  const patience = { connectMs: 5000, silenceMs: 5000, totalMs: 10_000, halfCloseMs: 100, maxBytes: 1 << 20 };
  const startedAt = performance.now();
  const until = startedAt + seconds * 1000;
  let count = 0;
  const worker = async () => {
    while (performance.now() < until) {
      const { ended, responses, error } = await play([payload], endpoint, patience, options);
      if (!responses[0]?.complete) throw new Error(`not a whole answer: ${ended} ${error}`);
      count += 1;
    }
  };
  await Promise.all(Array.from({ length: concurrency }, worker));
  return (count / (performance.now() - startedAt)) * 1000;
}

/** The rate that a tool prints, or null when it is not installed. */
async function measureTool(command, args, pattern) {
  try {
    const { stdout } = await run(command, args, { maxBuffer: 1 << 24 });
    return Number(pattern.exec(stdout)?.[1] ?? Number.NaN);
  } catch (error) {
    if (error.code === 'ENOENT') return null;
    throw error;
  }
}

const directory = mkdtempSync(join(tmpdir(), 'patho-throughput-'));
const server = await start(process.execPath, ['-e', NODE_SERVER]);
try {
  const play = await loadPlay(directory);
  const url = `http://127.0.0.1:${server.port}/`;
  await measurePlay(play, server.port, {}); // warm
  const ours = await measurePlay(play, server.port, {});
  const reset = await measurePlay(play, server.port, { farewell: 'rst' });
  console.log(`play             ${Math.round(ours)} exchanges/s (${concurrency} at a time, a connection each)`);
  console.log(`play, farewell rst ${Math.round(reset)} exchanges/s`);
  const tools = [
    [
      'ab',
      'apache2-utils',
      ['-q', '-c', `${concurrency}`, '-t', `${seconds}`, '-n', '10000000', url],
      /Requests per second:\s+([\d.]+)/,
    ],
    [
      'wrk',
      'wrk',
      ['-t1', `-c${concurrency}`, `-d${seconds}s`, '-H', 'Connection: close', url],
      /Requests\/sec:\s+([\d.]+)/,
    ],
  ];
  for (const [name, where, args, pattern] of tools) {
    const rate = await measureTool(name, args, pattern);
    if (rate === null)
      console.log(
        `${name.padEnd(16)} not installed (Debian: apt-get install ${where}), so there is nothing to compare with`,
      );
    else console.log(`${name.padEnd(16)} ${Math.round(rate)} requests/s; play / ${name} = ${(ours / rate).toFixed(2)}`);
  }
} finally {
  server.stop();
  rmSync(directory, { recursive: true, force: true });
}
