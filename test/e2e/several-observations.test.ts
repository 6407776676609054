import { spawn } from 'node:child_process';
import { afterEach, describe, expect, it } from 'vitest';
import { openWeakServer, type WeakServer } from './weak-servers/open.ts';
import { triage } from './weak-servers/triage.ts';

let open: WeakServer | null = null;
async function server(name: string, ...words: string[]): Promise<WeakServer> {
  open = await openWeakServer(name, ...words);
  return open;
}

afterEach(async () => {
  await open?.stop();
  open = null;
});

const kinds = (signals: readonly { readonly kind: string }[]) => signals.map(({ kind }) => kind);
const blanks = (count: number) => `post:/:c"text/plain":b"${' '.repeat(count)}x"`;
const LEAVE = 'post:/:h"Content-Length"="1000":b"begun":da';

describe('slow', () => {
  it('is a request that takes four times as long when it is twice as long', async () => {
    const { signals } = await (await server('quadratic')).try(blanks(30_000), 'growth');
    expect(kinds(signals)).toEqual(['slow']);
    expect(signals[0]?.why).toMatch(
      /^7\.5 KB take [\d.]+ ms, 15 KB [\d.]+ ms, 30 KB \d+ ms: the time grows with the power (1\.[5-9]|2\.\d)/,
    );
  });

  it.each([[['x-list'], false] as const, [[], true] as const])(
    'tells the header field that is read, %j, from others',
    async (words, all) => {
      const { try: tryOut } = await server('quadratic-header', ...words);
      const { observation, signals } = await tryOut(`get:/:h"X-List"="x${' '.repeat(14_000)}x"`, 'growth');
      expect(kinds(signals)).toEqual(['slow']);
      expect(observation.growth?.inAnyHeader).toBe(all);
    },
  );

  it('is not one whose time grows as its size, however long it takes', async () => {
    const { observation, signals } = await (await server('slow-but-linear')).try(blanks(30_000), 'growth');
    expect(observation.growth?.points.at(-1)?.ms).toBeGreaterThan(50);
    expect(signals).toEqual([]);
  });

  it('is not one that waits from a certain size on', async () => {
    const { observation, signals } = await (await server('waits')).try(blanks(30_000), 'growth');
    expect(observation.growth?.points.at(-1)?.ms).toBeGreaterThan(250);
    expect(signals).toEqual([]);
  });

  it('is not seen in a linear route on a machine that is loaded', async () => {
    const { try: tryOut } = await server('slow-but-linear');
    const burners = Array.from({ length: 3 }, () => spawn(process.execPath, ['-e', 'for(;;);'], { stdio: 'ignore' }));
    try {
      for (let i = 0; i < 3; i++) expect((await tryOut(blanks(30_000), 'growth')).signals).toEqual([]);
    } finally {
      for (const burner of burners) burner.kill('SIGKILL');
    }
  });
});

describe('leak', () => {
  it('is a descriptor that stays open for each client that left', async () => {
    const { signals } = await (await server('descriptors')).try(LEAVE, 'retention');
    expect(kinds(signals)).toEqual(['leak']);
    const counts =
      /: (\d+), (\d+), (\d+)\.$/
        .exec(signals[0]?.why ?? '')
        ?.slice(1)
        .map(Number) ?? [];
    expect(counts.map((count) => count - (counts[0] ?? 0))).toEqual([0, 16, 32]);
  });

  it('is not what a server holds for whom it answers', async () => {
    const { try: tryOut } = await server('descriptors');
    expect((await tryOut('post:/:b"hello"', 'retention')).signals).toEqual([]);
    expect((await tryOut('get:/:x3', 'retention')).signals).toEqual([]);
  });

  it('is not a cache that fills up', async () => {
    const { observation, signals } = await (await server('cache')).try('get:/', 'retention');
    expect(observation.retention?.rounds[0]?.descriptors).toBeGreaterThan(
      observation.retention?.before.descriptors ?? 0,
    );
    expect(signals).toEqual([]);
  });
});

describe('hang', () => {
  it('is a server that works on for a client that is gone', async () => {
    const { signals } = await (await server('works-on')).try(LEAVE, 'spin');
    expect(signals).toEqual([
      {
        kind: 'hang',
        why: expect.stringMatching(
          /^The server still used \d+ % CPU 3\.\d s after the client had left, and logged nothing\.$/,
        ),
      },
    ]);
  });

  it('is not one that finishes what it had begun', async () => {
    const { try: tryOut } = await server('works-on', '1000');
    expect((await tryOut(LEAVE, 'spin')).signals).toEqual([]);
  });
});

describe('poisoned', () => {
  const POLLUTE = `post:/:c"application/json":b'{"__proto__":{"a":1}}'`;

  it('is a server whose valid answers are others after a name that means something', async () => {
    const { try: tryOut, range } = await server('polluted');
    expect(kinds((await tryOut(POLLUTE, 'state')).signals)).toEqual(['poisoned']);
    expect(kinds((await tryOut(POLLUTE, 'state')).signals)).toEqual(['poisoned']);
    expect((await tryOut(`post:/:c"application/json":b'{"a":{"a":1}}'`, 'state')).signals).toEqual([]);
    expect(range.restarts).toBeGreaterThan(0);
  });

  it('is not one that shows what it was sent', async () => {
    const { signals } = await (await server('guestbook')).try(POLLUTE, 'state');
    expect(signals).toEqual([]);
  });
});

describe('desync', () => {
  it('is an answer to the request that stands in the body of another', async () => {
    const hidden = 'GET /hidden HTTP/1.1\\r\\nHost: a\\r\\n\\r\\n';
    const { signals } = await (await server('answers-twice')).try(`get:/:b"${hidden}"`, 'look');
    expect(signals).toEqual([
      {
        kind: 'desync',
        why: 'The server sent 2 answers (200, 200) to one request: a request that stands in the body of another was answered too.',
      },
    ]);
  });

  it('is not what a server does that reads the body', async () => {
    const hidden = 'GET /hidden HTTP/1.1\\r\\nHost: a\\r\\n\\r\\n';
    expect((await (await server('guestbook')).try(`get:/:b"${hidden}"`, 'look')).signals).toEqual([]);
  });
});

describe('triage', () => {
  const bugsAfter = async (name: string, specs: readonly string[], volleys = 1, ms = 25_000) =>
    triage((await server(name)).range, specs, volleys, { ms });
  const harmless = Array.from({ length: 20 }, (_, i) => `get:"/?n=${i}"`);

  it('finds who is slow among those that had to wait', async () => {
    const bugs = await bugsAfter('quadratic', [...harmless, blanks(20_000), ...harmless], 1, 12_000);
    expect(bugs.map(({ failure, case: { spec } }) => [failure.kind, spec.length])).toEqual([
      ['slow', blanks(20_000).length],
    ]);
  });

  it('finds who keeps the server busy, among those that left', async () => {
    const bugs = await bugsAfter('works-on', [...harmless, 'get:/:d5', LEAVE, ...harmless], 1, 20_000);
    expect(bugs.map(({ failure, case: { spec } }) => [failure.kind, spec])).toEqual([['hang', LEAVE]]);
  });

  it('finds who left something behind, from volley to volley', async () => {
    const bugs = await bugsAfter('descriptors', [...harmless, ...Array.from({ length: 8 }, () => LEAVE)], 2, 15_000);
    expect(bugs.map(({ failure, case: { spec } }) => [failure.kind, spec])).toEqual([['leak', LEAVE]]);
  });

  it('finds who spoilt the state', async () => {
    const guilty = `post:/:c"application/json":b'{"__proto__":{"a":1}}'`;
    const bugs = await bugsAfter('polluted', [...harmless, guilty, ...harmless]);
    expect(bugs.map(({ failure, case: { spec } }) => [failure.kind, spec])).toEqual([['poisoned', guilty]]);
  });

  it.each(['slow-but-linear', 'waits', 'cache', 'guestbook'])('finds nothing in %s', async (name) => {
    const bugs = await bugsAfter(name, [...harmless, blanks(20_000), LEAVE, 'post:/:b"hello"', ...harmless], 4);
    expect(bugs.map(({ failure }) => failure.judgement.signals)).toEqual([]);
  });
});
