import { afterEach, describe, expect, it } from 'vitest';
import { fireVolley } from '../../src/fire/volley.ts';
import { caseOf, openWeakServer, type WeakServer } from './weak-servers/open.ts';

let open: WeakServer | null = null;
afterEach(async () => {
  await open?.stop();
  open = null;
});

/** The addresses that the connections of a volley came from. */
async function addressesOf(name: string, ...words: string[]): Promise<Set<string | null>> {
  open = await openWeakServer(name, ...words);
  const cases = Array.from({ length: 24 }, (_, n) => caseOf(`get:"/?n=${n}"`));
  const signal = new AbortController().signal;
  const options = { next: () => cases.shift() ?? null, concurrency: 4, most: 24, signal };
  const { hits } = await fireVolley(open.range, options);
  return new Set(hits.map(({ exchange }) => exchange.localAddress));
}

describe.skipIf(process.platform === 'darwin')('a volley', () => {
  it('comes from an address for each worker where the log names peers', async () => {
    const addresses = await addressesOf('names-peers');
    expect(addresses.size).toBeGreaterThan(1);
    expect(addresses).not.toContain('127.0.0.1');
  });

  it('comes from one address where the log names none, or where others are not let in', async () => {
    expect(await addressesOf('guestbook')).toEqual(new Set(['127.0.0.1']));
    await open?.stop();
    expect(await addressesOf('names-peers', '127.0.0.1')).toEqual(new Set(['127.0.0.1']));
  });
});
