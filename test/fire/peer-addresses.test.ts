import { describe, expect, it } from 'vitest';
import { addressOf, namesPeer, STRANGER, takesAnyLoopback } from '../../src/fire/peer-addresses.ts';
import { isLoopback } from '../../src/transport/endpoint.ts';

describe("a worker's address", () => {
  it('is its own, on this machine, and nobody else uses it', () => {
    const addresses = Array.from({ length: 250 }, (_, worker) => addressOf(worker));
    expect(new Set(addresses).size).toBe(250);
    expect(addresses).not.toContain('127.0.0.1');
    expect(addresses.every(isLoopback)).toBe(true);
    expect(addresses).toContain(STRANGER);
    expect(isLoopback(addressOf(10_000))).toBe(true);
  });

  it('is given where the system has it and the server is reached by IPv4', () => {
    expect(takesAnyLoopback({ host: '127.0.0.1' }, 'linux')).toBe(true);
    expect(takesAnyLoopback({ host: '127.0.0.1' }, 'darwin')).toBe(false);
    for (const host of ['::1', 'localhost']) expect(takesAnyLoopback({ host }, 'linux')).toBe(false);
  });

  it('is of use where lines name their peer', () => {
    expect(namesPeer('127.0.0.1 - - [27/Nov/2026 20:11:02] "GET / HTTP/1.1" 200 -')).toBe(true);
    expect(namesPeer('200 GET / (127.0.0.1) 0.61ms')).toBe(true);
    for (const line of ['GET / 200 0.6 ms', '127.0.0.10', '1127.0.0.1']) expect(namesPeer(line)).toBe(false);
  });
});
