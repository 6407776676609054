import { once } from 'node:events';
import { mkdtempSync, writeFileSync } from 'node:fs';
import type { Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { runPathoc } from '../../src/cli/pathoc-run.ts';
import { serve } from '../transport/servers.ts';

const HELLO = 'HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\nhello';
/** pathoc sends a request in one write, so that each read is one. */
const answering = (answer: string) => (socket: Socket) => {
  socket.on('end', () => socket.end()).on('data', () => socket.write(answer, 'latin1'));
};

interface Run {
  code: number;
  out: string;
  err: string;
}

async function run(args: readonly string[], changes: { cwd?: string; signal?: AbortSignal } = {}): Promise<Run> {
  const result = { out: '', err: '' };
  const code = await runPathoc(args, {
    stdout: { write: (text) => (result.out += text) },
    stderr: { write: (text) => (result.err += text) },
    cwd: tmpdir(),
    signal: new AbortController().signal,
    seed: 7,
    ...changes,
  });
  return { code, ...result };
}

/** Runs pathoc against a server; `AT` in the arguments stands for its HOST:PORT, `PORT` for the port. */
async function against(handle: (socket: Socket) => void, args: readonly string[], options = {}): Promise<Run> {
  const { endpoint } = await serve(handle, options);
  return run(
    args.map((arg) => arg.replace('AT', `127.0.0.1:${endpoint.port}`).replace(/^PORT$/, String(endpoint.port))),
  );
}

describe('the output', () => {
  test('is one block a request', async () => {
    expect(await against(answering(HELLO), ['AT', 'get:/p/200:b"x"', 'get:/'])).toEqual({
      code: 0,
      out: ">> 'GET':/p/200:b'x'\n<< 200 OK: 5 bytes\n>> 'GET':/\n<< 200 OK: 5 bytes\n",
      err: '',
    });
  });

  test('hides control characters of the reason', async () => {
    const { out } = await against(answering('HTTP/1.1 200 \x1b[31mred\r\nContent-Length: 0\r\n\r\n'), ['AT', 'get:/']);
    expect(out).toBe(">> 'GET':/\n<< 200 .[31mred: 0 bytes\n");
  });

  test('shows the bytes both ways', async () => {
    const { out } = await against(answering(HELLO), ['-q', '-p', 'AT', 'get:/:r:h"A"="\x00"']);
    expect(out).toBe(
      [
        ">> 'GET':/:r:h'A'='\\x00'",
        '<< 200 OK: 5 bytes',
        'Bytes written:',
        '\tGET / HTTP/1.1\r',
        '\tA: .\r',
        '\t\r',
        '\t',
        'Bytes read:',
        '\tHTTP/1.1 200 OK\r',
        '\tContent-Length: 5\r',
        '\t\r',
        '\thello',
        '',
      ].join('\n'),
    );
  });

  test('shows bytes in hexadecimal', async () => {
    const { out } = await against(answering(HELLO), ['-qx', 'AT', 'get:/:r']);
    expect(out).toContain('\n\t0000000000 47 45 54 20 2f 20 48 54 54 50 2f 31 2e 31 0d 0a GET / HTTP/1.1..\n');
    expect(out).toContain(`\n\t0000000010 ${'0d 0a'.padEnd(47)} ..\n`);
  });

  test('explains what was random', async () => {
    const { out } = await against(answering(HELLO), ['-e', '-n', '2', 'AT', 'get:/:r:h"A"=@3,digits']);
    const values = [...out.matchAll(/>> 'GET':\/:r:h'A'='(\d{3})'\n/g)].map((match) => match[1]);
    expect(values).toHaveLength(2);
    expect(values[0]).not.toBe(values[1]);
  });

  test('hides ignored codes', async () => {
    expect((await against(answering(HELLO), ['-I', '404,200', '-q', 'AT', 'get:/'])).out).toBe('');
  });

  test('tells a timeout', async () => {
    const silent = (socket: Socket) => void socket.resume();
    expect(await against(silent, ['-t', '0.1', 'AT', 'get:/', 'get:/2'])).toMatchObject({
      code: 0,
      out: ">> 'GET':/\nTimeout\n",
    });
    expect((await against(silent, ['-T', '-t', '0.1', 'AT', 'get:/', 'get:/2'])).out).toBe(
      ">> 'GET':/\nTimeout (ignored)\n>> 'GET':/2\nTimeout (ignored)\n",
    );
  });

  test('tells a server that leaves, garbage, and half a response', async () => {
    const ending = (answer: string) => (socket: Socket) => void socket.on('data', () => socket.end(answer, 'latin1'));
    const out = async (answer: string) => (await against(ending(answer), ['AT', 'get:/', 'get:/2'])).out;
    expect(await out('')).toBe(">> 'GET':/\nInvalid server response: Server disconnected\n");
    expect(await out('\x15\x03')).toContain("Invalid server response: No status line: '..'\n");
    expect(await out(HELLO.slice(0, -2))).toContain(
      'Invalid server response: 200, incomplete after 3 bytes of the body\n',
    );
  });

  test('has only the request after a reset and after its own disconnect', async () => {
    const resetting = (socket: Socket) => void socket.on('data', () => socket.resetAndDestroy());
    expect(await against(resetting, ['AT', 'get:/'])).toMatchObject({
      code: 0,
      out: expect.stringMatching(/^>> 'GET':\/\n/),
    });
    expect((await against(answering(HELLO), ['AT', 'get:/:d3', 'get:/'])).out).toBe(">> 'GET':/:d3\n");
  });

  test('tells frames after a websocket handshake', async () => {
    const websocket = (socket: Socket) => {
      socket.once('data', () => {
        socket.write('HTTP/1.1 101 Switching Protocols\r\n\r\n\x89\x00', 'latin1');
        socket.once('data', () => socket.end(Buffer.from('\x81\x04hiho\x88\x00', 'latin1')));
      });
    };
    const { out } = await against(websocket, ['AT', 'ws:/', 'wf:fin:b"hi"']);
    expect(out).toBe(
      [
        '>> ws:/',
        '<< 101 Switching Protocols: 0 bytes',
        '<< ws frame:ping:fin',
        ">> wf:fin:b'hi'",
        '<< ws frame:text:fin 4b',
        '<< ws frame:close:fin',
        '',
      ].join('\n'),
    );
  });

  test.each([
    [[], 'end'],
    [['--reset'], 'ECONNRESET'],
  ])('leaves where the spec says so (%j)', async (flags, how) => {
    const { endpoint, server } = await serve((socket) => {
      socket.resume().on('end', () => server.emit('left', 'end'));
      socket.on('error', (error: NodeJS.ErrnoException) => server.emit('left', error.code));
    });
    const left = once(server, 'left');
    expect(await run([...flags, `127.0.0.1:${endpoint.port}`, 'get:/:da'])).toMatchObject({ code: 0, err: '' });
    expect(await left).toEqual([how]);
  });

  test('shows TLS', async () => {
    const { out } = await against(answering(HELLO), ['-sS', 'AT', 'get:/'], { tls: true });
    expect(out).toMatch(
      /^Cipher: TLS_\w+, TLSv1.3\nCertificate: CN=localhost, .*\nSHA-256: .*\n>> 'GET':\/\n<< 200 OK/,
    );
  });
});

describe('the flow', () => {
  test('repeats on a new connection each', async () => {
    const { endpoint, connections } = await serve(answering(HELLO));
    await run(['-n', '3', `127.0.0.1:${endpoint.port}`, 'get:/', 'get:/:x2']);
    expect(connections).toHaveLength(3);
  });

  test('plays one at random, the same with the same seed', async () => {
    const specs = ['get:/a', 'get:/b', 'get:/c'];
    const args = ['-r', '-n', '8', '--seed', '5', 'AT', ...specs];
    const { out } = await against(answering(HELLO), args);
    expect(out.match(/>>/g)).toHaveLength(8);
    expect(new Set(out.match(/>> .*/g)).size).toBeGreaterThan(1);
    expect((await against(answering(HELLO), args)).out).toBe(out);
  });

  test('stops after one response', async () => {
    expect((await against(answering(HELLO), ['-o', '-n', '5', 'AT', 'get:/', 'get:/2'])).out.match(/>>/g)).toHaveLength(
      1,
    );
  });

  test('takes the port as in 2012', async () => {
    expect((await against(answering(HELLO), ['-p', 'PORT', 'localhost', 'get:/'])).out).toContain('<< 200 OK');
    expect(await run(['-p', '81', '127.0.0.1:80', 'get:/'])).toMatchObject({
      code: 2,
      err: expect.stringContaining('twice'),
    });
  });

  test('reads specs from a file', async () => {
    const cwd = mkdtempSync(join(tmpdir(), 'pathoc-'));
    writeFileSync(join(cwd, 'specs'), 'get:/one\nget:/two:b<body\n');
    writeFileSync(join(cwd, 'body'), 'xyz');
    const { endpoint } = await serve(answering(HELLO));
    const { out } = await run(['-q', `127.0.0.1:${endpoint.port}`, 'specs'], { cwd });
    expect(out).toContain(">> 'GET':/one\n");
    expect(out).toContain('\txyz\n');
  });

  test('connects through a tunnel', async () => {
    const proxy = (status: string) => (socket: Socket) =>
      socket.once('data', () => {
        socket.write(`HTTP/1.1 ${status} X\r\n\r\n`);
        socket.on('data', () => socket.write(HELLO));
      });
    expect(await against((s) => void proxy('200')(s), ['-c', 'localhost:80', 'AT', 'get:/'])).toEqual({
      code: 0,
      out: ">> 'GET':/\n<< 200 OK: 5 bytes\n",
      err: '',
    });
    expect(
      await against((s) => void proxy('403').call(null, s).end(), ['-t', '1', '-c', 'localhost:80', 'AT', 'get:/']),
    ).toMatchObject({
      code: 1,
      out: '',
    });
  });

  test('falls silent on Ctrl-C', async () => {
    const cancel = new AbortController();
    const { endpoint, server } = await serve((socket) => void socket.resume());
    const running = run(['-n', '-1', `127.0.0.1:${endpoint.port}`, 'get:/'], { signal: cancel.signal });
    server.once('connection', () => cancel.abort());
    expect(await running).toEqual({ code: 0, out: '', err: '' });
  });
});

describe('what is wrong', () => {
  test('in a spec stops everything before a connection', async () => {
    const { endpoint, connections } = await serve(answering(HELLO));
    const result = await run([`127.0.0.1:${endpoint.port}`, 'get:/', 'get:/:zz']);
    expect(result).toMatchObject({ code: 1, out: '' });
    expect(result.err).toMatch(/^Error parsing request spec: .*\nget:\/:zz\n {6}\^\n$/);
    expect(connections).toHaveLength(0);
  });

  test('with a connection is said, and no failure', async () => {
    const { endpoint, server } = await serve(() => {});
    await new Promise((resolve) => server.close(resolve));
    expect(await run([`127.0.0.1:${endpoint.port}`, 'get:/'])).toEqual({
      code: 0,
      out: '',
      err: 'Error connecting to "127.0.0.1": [Errno 111] Connection refused\n',
    });
  });

  test('with TLS is a failure', async () => {
    const plain = (socket: Socket) => void socket.on('data', () => socket.end('HTTP/1.1 400 Bad\r\n\r\n'));
    expect(await against(plain, ['-s', 'AT', 'get:/'])).toMatchObject({
      code: 1,
      err: expect.stringContaining('TLS handshake'),
    });
  });

  test.each([
    [['example.com', 'get:/'], 'loopback only'],
    [['10.0.0.1:80', 'get:/'], 'loopback only'],
    [['-c', 'example.com:80', 'localhost', 'get:/'], 'loopback only'],
    [['localhost:x', 'get:/'], 'the port must be a number'],
    [['::1:x', 'get:/'], 'the port must be a number'],
    [['localhost:99999', 'get:/'], 'at most 65535'],
    [[':80', 'get:/'], 'the host is missing'],
    [['localhost'], 'missing required argument'],
    [[], 'missing required argument'],
    [['-n', 'x', 'localhost', 'get:/'], 'whole number'],
    [['-t', '0', 'localhost', 'get:/'], 'number of seconds'],
    [['-I', '2xx', 'localhost', 'get:/'], 'status codes'],
    [['--nope', 'localhost', 'get:/'], 'unknown option'],
  ])('in %j is wrong usage', async (args, message) => {
    expect(await run(args)).toMatchObject({ code: 2, out: '', err: expect.stringContaining(message) });
  });

  test('needs no server for help and version', async () => {
    expect(await run(['--help'])).toMatchObject({ code: 0, err: '', out: expect.stringContaining('Examples:') });
    expect((await run(['--help'])).out).toContain('(default: 10)');
    expect((await run(['--version'])).out).toMatch(/^pathoc \d+\./);
  });
});

describe('a file with comments', () => {
  /** Tells an id, and what it was asked for on which connection. */
  const telling = (asked: string[]) => {
    let connections = 0;
    return (socket: Socket) => {
      const connection = ++connections;
      socket
        .on('end', () => socket.end())
        .on('data', (chunk) => {
          asked.push(`${connection} ${/^\S+ (\S+)/.exec(chunk.toString('latin1'))?.[1]}`);
          socket.write('HTTP/1.1 200 OK\r\nX-Id: 42\r\nContent-Length: 0\r\n\r\n');
        });
    };
  };
  const SPECS = '# rule: crash\nget:/login\n# capture: id = x-id: (\\d+)\nget:"/item/{id}"\n';

  test('has a connection a line, and requests built from the answers', async () => {
    const asked: string[] = [];
    const file = join(mkdtempSync(join(tmpdir(), 'pathoc-')), 'f.pathoc');
    writeFileSync(file, SPECS);
    const { code, out } = await against(telling(asked), ['AT', file]);
    expect([code, asked]).toEqual([0, ['1 /login', '2 /item/42']]);
    expect(out).toContain('/item/42');
  });

  test('says once that clients leave by a reset, and keeps the braces of what patho wrote', async () => {
    const asked: string[] = [];
    const ends: (string | undefined)[] = [];
    const file = '# leaves: reset\n# minimal: as it stands\nget:"/{path}":da\nget:/b:da\n';
    const tell = telling(asked);
    await against(
      (socket) => {
        tell(socket);
        socket.on('error', ({ code }: NodeJS.ErrnoException) => ends.push(code));
      },
      ['AT', file],
    );
    await expect.poll(() => ends).toEqual(['ECONNRESET', 'ECONNRESET']);
    expect(asked).toEqual(['1 /{path}', '2 /b']);
  });

  test('may stand on the command line, beside other specs', async () => {
    const asked: string[] = [];
    await against(telling(asked), ['AT', 'get:/a', 'get:/b', SPECS, 'get:/c', 'get:/d']);
    expect(asked).toEqual(['1 /a', '1 /b', '2 /login', '3 /item/42', '4 /c', '4 /d']);
  });

  test('is no spec whose body has such a line', async () => {
    const asked: string[] = [];
    await against(telling(asked), ['AT', 'post:/a:b"x\n# y"', 'get:/b']);
    expect(asked).toEqual(['1 /a', '1 /b']);
  });

  test('says where it is wrong', async () => {
    const { code, err } = await run(['localhost:1', '# x\nget:/\nget:\n']);
    expect([code, err]).toEqual([1, expect.stringContaining('Error parsing request spec')]);
    expect(await run(['localhost:1', 'get:/\n# capture: id = (a)(b)'])).toMatchObject({
      code: 2,
      err: expect.stringContaining('has 2 groups'),
    });
  });
});
