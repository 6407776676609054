import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseExpectation } from '../../src/corpus/expectation.ts';
import type { Observation } from '../../src/fire/observation.ts';
import { expectationNote } from '../../src/oracle/broken-expectation.ts';
import { judge } from '../../src/oracle/judge.ts';
import type { SignalKind } from '../../src/oracle/signal.ts';
import { CALIBRATION, COMPLETE, exception, exchange, observation, response, UNFINISHED } from './observations.ts';

const verdict = (changes: Partial<Observation>) => {
  const { signals, level } = judge(observation(changes), CALIBRATION);
  return [level, ...signals.map((signal) => signal.kind)];
};
const noAnswer = { responses: [], bytesReceived: 0, firstByteAt: null };

describe('the founding definition: a 500 or an abnormal end, and a traceback', () => {
  it('a 500 with a traceback is an error', () => {
    expect(verdict({ exchange: exchange({ responses: [response(500)] }), exceptions: [exception()] })).toEqual([
      'error',
      'traceback',
      'server-error',
    ]);
  });
  it('a traceback and an end with no byte is an error', () => {
    expect(verdict({ exchange: exchange({ ...noAnswer, ended: 'fin' }), exceptions: [exception()] })).toEqual([
      'error',
      'traceback',
      'abnormal-close',
    ]);
  });
  it('a traceback and a complete request that is never answered is an error, whoever closes', () => {
    const silent = exchange({ ...noAnswer, ended: 'timeout', leftAt: 300, endedAt: 310, endedOnHalfClose: true });
    expect(verdict({ exchange: silent, exceptions: [exception()] })).toEqual(['error', 'traceback', 'abnormal-close']);
  });
  it('each half alone is a warning', () => {
    expect(verdict({ exchange: exchange({ responses: [response(500)] }) })).toEqual(['warning', 'server-error']);
    expect(verdict({ exceptions: [exception()] })).toEqual(['warning', 'traceback']);
    const cut = exchange({ responses: [response(200, { complete: false, bodyLength: 3 })], ended: 'fin' });
    expect(verdict({ exchange: cut })).toEqual(['warning', 'abnormal-close']);
  });
  it('an answer broken off because the rest of the request is none is nothing', () => {
    const cut = exchange({ responses: [response(200, { complete: false, bodyLength: 3 })], ended: 'fin' });
    expect(verdict({ exchange: cut, sent: UNFINISHED })).toEqual([null]);
  });
  it('an end with no byte and nothing logged is nothing', () => {
    expect(verdict({ exchange: exchange({ ...noAnswer, ended: 'fin' }), sent: UNFINISHED })).toEqual([null]);
  });
  it('a crash, a hang and a spoilt server are errors by themselves', () => {
    expect(verdict({ exit: { code: 1, signal: null, at: 9 } })).toEqual(['error', 'crash']);
    expect(verdict({ workersLost: 1 })).toEqual(['error', 'crash']);
    expect(verdict({ health: { answered: false, timedOut: true, status: null, ms: 3000, cpuPercent: 99 } })).toEqual([
      'error',
      'hang',
    ]);
    expect(verdict({ health: { answered: true, timedOut: false, status: 500, ms: 1, cpuPercent: null } })).toEqual([
      'error',
      'poisoned',
    ]);
  });
});

describe('a crash', () => {
  it('names the signal that a shell reports as a code', () => {
    const { signals } = judge(observation({ exit: { code: 139, signal: null, at: 9 } }), CALIBRATION);
    expect(signals[0]?.why).toBe(
      "The server's process exited with code 139, which is SIGSEGV (invalid memory access).",
    );
  });
});

describe('valid requests afterwards', () => {
  const answering = (status: number | null) => ({ answered: true, timedOut: false, status, ms: 1, cpuPercent: null });
  it('show no spoilt state by being too many', () => {
    expect(verdict({ health: answering(429) })).toEqual([null]);
    expect(verdict({ health: answering(null) })).toEqual(['error', 'poisoned']);
  });
});

describe('what the user expects', () => {
  const answered = (status: number) => ({ exchange: exchange({ responses: [response(status)] }) });
  const expects = parseExpectation('status in 400..499')!;
  const aCase = { mutation: 'user/login', route: 'GET /', seed: 1, spec: '', messages: [], expects, render: () => [] };

  it('makes a server error against it an error', () => {
    expect(verdict({ ...answered(500), expects })).toEqual(['error', 'server-error']);
    expect(verdict({ ...answered(500), expects: parseExpectation('status>=500')! })).toEqual([
      'warning',
      'server-error',
    ]);
  });

  it('makes any other answer a note', () => {
    expect(verdict({ ...answered(200), expects })).toEqual([null]);
    expect(expectationNote(aCase, answered(200).exchange)).toBe(
      'user/login at GET /: expected status in 400..499, and got 200',
    );
    expect(expectationNote(aCase, exchange(noAnswer))).toContain('no answer');
    expect(expectationNote(aCase, answered(404).exchange)).toBeNull();
    expect(expectationNote(aCase, answered(500).exchange)).toBeNull();
  });
});

describe('right answers', () => {
  it.each([200, 302, 400, 404, 411, 413, 414, 431, 501, 505])('%i is one', (status) => {
    expect(verdict({ exchange: exchange({ responses: [response(status)] }) })).toEqual([null]);
  });
  it('503 is one when it says when to come back', () => {
    const later = response(503, { headers: [['Retry-After', '5']] });
    expect(verdict({ exchange: exchange({ responses: [later] }) })).toEqual([null]);
    expect(verdict({ exchange: exchange({ responses: [response(503)] }) })).toEqual(['warning', 'server-error']);
  });
});

describe('noise', () => {
  it('a stack logged next to a 4xx', () => {
    expect(verdict({ exchange: exchange({ responses: [response(400)] }), exceptions: [exception()] })).toEqual([null]);
    expect(verdict({ exchange: exchange({ responses: [response(501)] }), exceptions: [exception()] })).toEqual([null]);
  });
  it('not when a 500 came before the 4xx: what was left of the request was read as another', () => {
    const both = exchange({ responses: [response(500), response(400)] });
    expect(verdict({ exchange: both, expectedResponses: null, exceptions: [exception()] })).toEqual([
      'error',
      'traceback',
      'server-error',
    ]);
  });
  it('a broken pipe after we closed; not when the server closed', () => {
    const gone = exception({ type: 'BrokenPipeError', message: '[Errno 32] Broken pipe' });
    expect(verdict({ exceptions: [gone] })).toEqual([null]);
    expect(verdict({ exchange: exchange({ ...noAnswer, ended: 'fin' }), exceptions: [gone] })).toEqual([
      'error',
      'traceback',
      'abnormal-close',
    ]);
  });
  it.each([
    ['ConnectionResetError', 'Cannot write to closing transport'],
    ['aiohttp.client_exceptions.ClientConnectionResetError', 'Cannot write to closing transport'],
    ['Microsoft.AspNetCore.Connections.ConnectionResetException', 'The client has disconnected'],
    ['org.apache.catalina.connector.ClientAbortException', 'java.io.IOException'],
    ['java.net.SocketException', 'Connection reset'],
    ['Error', 'Premature close'],
    ['BadRequestError', 'request aborted'],
  ])('%s: %s, after we closed', (type, message) => {
    expect(verdict({ exceptions: [exception({ type, message })] })).toEqual([null]);
  });
  it.each([
    ['redis.exceptions.ConnectionError', 'Error 111 connecting to localhost:6379. Connection refused.'],
    ['psycopg2.errors.InFailedSqlTransaction', 'current transaction is aborted, commands ignored until end of block'],
  ])('not %s, which is what the 500 is about', (type, message) => {
    const failed = { exchange: exchange({ responses: [response(500)] }), exceptions: [exception({ type, message })] };
    expect(verdict(failed)).toEqual(['error', 'traceback', 'server-error']);
  });
  it('any exception after we left in the middle of a promised body', () => {
    const left = exchange({ ...noAnswer, ended: 'timeout', leftAt: 4, endedOnHalfClose: true });
    expect(verdict({ exchange: left, sent: UNFINISHED, exceptions: [exception()] })).toEqual([null]);
    expect(verdict({ exchange: { ...left, leftAt: 7 }, sent: UNFINISHED, exceptions: [exception()] })).toEqual([
      'warning',
      'traceback',
    ]);
  });
  it('a 500 that only comes once we left in the middle of a request', () => {
    const late = exchange({
      responses: [response(500)],
      ended: 'timeout',
      leftAt: 4,
      firstByteAt: 5,
      endedOnHalfClose: true,
    });
    expect(verdict({ exchange: late, sent: UNFINISHED, exceptions: [exception()] })).toEqual([null]);
    expect(verdict({ exchange: { ...late, firstByteAt: 3, leftAt: 9 }, sent: UNFINISHED })).toEqual([
      'warning',
      'server-error',
    ]);
    expect(verdict({ exchange: late, sent: COMPLETE })).toEqual(['warning', 'server-error']);
  });
  it('never takes out the exception that ends the process', () => {
    const dying = {
      exchange: exchange({ responses: [response(400)] }),
      exceptions: [exception()],
      exit: { code: 1, signal: null, at: 9 },
    };
    expect(verdict(dying)).toEqual(['error', 'crash', 'traceback']);
    expect(verdict({ ...dying, exit: null, workersLost: 1 })).toEqual(['error', 'crash', 'traceback']);
  });
  it("nor an 'error' event that nobody listened to, though it only says that we were gone", () => {
    const unheard = exception({ runtime: 'node', type: 'Error', message: 'read ECONNRESET', fatal: true });
    const left = exchange({ ...noAnswer, ended: 'disconnect', leftAt: 4 });
    const exit = { code: 1, signal: null, at: 9 };
    expect(verdict({ exchange: left, sent: UNFINISHED, exceptions: [unheard], exit })).toContain('traceback');
    expect(verdict({ exchange: left, sent: UNFINISHED, exceptions: [unheard] })).toEqual([null]);
  });
});

describe('silence', () => {
  const silent = { ...noAnswer, ended: 'timeout' as const, leftAt: 300, endedAt: 600 };
  it('is a hang when a complete request gets neither an answer nor an end', () => {
    expect(verdict({ exchange: exchange({ ...silent, endedOnHalfClose: false }), sent: COMPLETE })).toEqual([
      'error',
      'hang',
    ]);
  });
  it('is honest while we owe bytes, and when the server goes as soon as we do', () => {
    expect(verdict({ exchange: exchange({ ...silent, endedOnHalfClose: false }), sent: UNFINISHED })).toEqual([null]);
    expect(verdict({ exchange: exchange({ ...silent, endedOnHalfClose: true }), sent: COMPLETE })).toEqual([null]);
  });
});

describe('a reset', () => {
  it('of a complete request is a warning; with unread input it may be the kernel and is nothing', () => {
    const reset = exchange({ ...noAnswer, ended: 'rst' });
    expect(verdict({ exchange: reset, sent: COMPLETE })).toEqual(['warning', 'abnormal-close']);
    expect(verdict({ exchange: reset, sent: UNFINISHED })).toEqual([null]);
  });
  it('inside an answer with a length is a warning; one that ends with the connection may have been whole', () => {
    const part = { complete: false, bodyLength: 3 };
    const withLength = response(200, { ...part, headers: [['Content-Length', '9']] });
    expect(verdict({ exchange: exchange({ responses: [withLength], ended: 'rst' }) })).toEqual([
      'warning',
      'abnormal-close',
    ]);
    expect(verdict({ exchange: exchange({ responses: [response(431, part)], ended: 'rst' }) })).toEqual([null]);
  });
  it('after a whole answer is nothing', () => {
    expect(verdict({ exchange: exchange({ responses: [response(400)], ended: 'rst' }) })).toEqual([null]);
  });
});

describe('desync and disclosure', () => {
  it('not a refusal of what the server did not read of the body', () => {
    expect(verdict({ exchange: exchange({ responses: [response(200), response(431)] }) })).toEqual([null]);
  });
  it('two answers to one request', () => {
    expect(verdict({ exchange: exchange({ responses: [response(200), response(404)] }) })).toEqual([
      'warning',
      'desync',
    ]);
    expect(
      verdict({ exchange: exchange({ responses: [response(200), response(404)] }), expectedResponses: null }),
    ).toEqual([null]);
  });
  it('a stack trace in the body', () => {
    const page =
      '<pre>TypeError: x is not a function<br> &nbsp; at handler (/srv/app/server.js:10:5)<br>at run (/srv/app/server.js:20:3)</pre>';
    const shown = response(500, { body: Buffer.from(page), bodyLength: page.length });
    expect(verdict({ exchange: exchange({ responses: [shown] }) })).toEqual(['warning', 'server-error', 'disclosure']);
  });
  const stack = 'TypeError: x is not a function\n    at Object.<anonymous> (/srv/app/server.js:10:5)';
  const python = 'Traceback (most recent call last):\n  File "/srv/app/shop.py", line 3, in price\nValueError: x';
  it.each([
    ['JSON', JSON.stringify({ error: 'x', stack })],
    ['JSON of several lines', JSON.stringify({ error: 'x', stack: python }, null, 2)],
    ['text', stack],
    ['a page with entities', `<!DOCTYPE html><textarea>${python.replaceAll('"', '&#34;')}</textarea>`],
  ])('a stack trace in %s', (_, body) => {
    const shown = response(400, { body: Buffer.from(body), bodyLength: body.length });
    expect(verdict({ exchange: exchange({ responses: [shown] }) })).toEqual(['warning', 'disclosure']);
  });
  it.each(['tomcat.html', 'tomcat-root-cause.html'])('a stack trace in %s', (name) => {
    const page = readFileSync(new URL(`fixtures/${name}`, import.meta.url));
    const shown = response(400, { body: page, bodyLength: page.length });
    expect(verdict({ exchange: exchange({ responses: [shown] }) })).toEqual(['warning', 'disclosure']);
  });
  it('the stack trace that PHP prints under status 200, if it logged it too', () => {
    const page = readFileSync(new URL('fixtures/php.html', import.meta.url));
    const shown = exchange({ responses: [response(200, { body: page, bodyLength: page.length })] });
    const logged = exception({ runtime: 'php', type: 'RuntimeException', message: 'failed' });
    expect(verdict({ exchange: shown, exceptions: [logged] })).toEqual(['warning', 'traceback', 'disclosure']);
    expect(verdict({ exchange: shown, exceptions: [exception()] })).toEqual(['warning', 'traceback']);
    expect(verdict({ exchange: shown })).toEqual([null]);
  });
  it('not a page that speaks of errors', () => {
    const page = '<html><h1>Error: not found</h1><p>at /srv/app/server.js</p></html>';
    const shown = response(404, { body: Buffer.from(page), bodyLength: page.length });
    expect(verdict({ exchange: exchange({ responses: [shown] }) })).toEqual([null]);
  });
});

describe('each signal says why in one sentence, with the evidence', () => {
  const health = { answered: false, timedOut: true, status: null, ms: 3000, cpuPercent: 99 };
  const silent = { ...noAnswer, ended: 'timeout', endedAt: 310, endedOnHalfClose: false } as const;
  const spin = { ms: 3000, cpuPercent: 97, grewBytes: 0 };
  const evidence = { baselineBytes: 1 << 20, rssBytes: 9 << 20, limitBytes: 4 << 20, growthMs: 1, at: 1 };
  const holding = (descriptors: number) => ({ descriptors, threads: 1, processes: 1 });
  const page = Buffer.from('TypeError: x is not a function\n    at f (/srv/app/server.js:10:5)');
  const points = [1, 2, 4].map((n) => ({ bytes: 8000 * n, ms: 50 * n * n, validMs: 1 }));

  it.each<[SignalKind, Partial<Observation>, RegExp]>([
    ['traceback', { exceptions: [exception()] }, /ValueError in send_head \(.*server\.py:726\)/],
    ['server-error', { exchange: exchange({ responses: [response(500)] }) }, /500/],
    ['abnormal-close', { exchange: exchange({ ...noAnswer, ended: 'rst' }) }, /reset/],
    ['crash', { exit: { code: null, signal: 'SIGKILL', at: 9 } }, /SIGKILL \(often the kernel, out of memory\)/],
    ['crash', { workersLost: 2 }, /^2 worker processes of the server died/],
    ['hang', { health }, /3000 ms, while its processes use 99 % CPU/],
    ['hang', { spin }, /97 % CPU 3\.0 s after the client had left, and logged nothing/],
    ['hang', { exchange: exchange(silent) }, /309 ms/],
    ['leak', { leak: evidence }, /from 1 MiB to 9 MiB; 4 MiB/],
    ['leak', { spin: { ...spin, grewBytes: 300 << 20 } }, /300 MiB in the 3\.0 s/],
    [
      'leak',
      { retention: { times: 16, before: holding(5), rounds: [holding(21), holding(37)], waitedMs: 800 } },
      /16 times.*descriptors.*5, 21, 37/,
    ],
    [
      'slow',
      { growth: { points, held: null, inAnyHeader: false } },
      /8\.0 KB take 50 ms, 16 KB 200 ms, 32 KB 800 ms.*power 2\.0/,
    ],
    ['poisoned', { health: { ...health, answered: true, status: 500 } }, /500, where a healthy server answers 200/],
    ['desync', { exchange: exchange({ responses: [response(200), response(404)] }) }, /2 answers \(200, 404\)/],
    [
      'disclosure',
      { exchange: exchange({ responses: [response(400, { body: page, bodyLength: page.length })] }) },
      /\(TypeError, 1 frame\)/,
    ],
  ])('%s %#', (kind, changes, words) => {
    const signal = judge(observation(changes), CALIBRATION).signals.find((one) => one.kind === kind);
    expect(signal?.why).toMatch(words);
    expect(signal?.why).toMatch(/^[A-Z0-9](?:(?!\. )[^\n])*\.$/);
  });
});
