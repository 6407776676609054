import { describe, expect, it } from 'vitest';
import { describeExit, signalOf } from '../../src/target/exit-status.ts';

describe('describeExit', () => {
  it.each([
    [{ code: 1, signal: null }, 'exited with code 1'],
    [{ code: 127, signal: null }, 'exited with code 127 (command not found)'],
    [{ code: 139, signal: null }, 'exited with code 139, which is SIGSEGV (invalid memory access)'],
    [{ code: 143, signal: null }, 'exited with code 143, which is SIGTERM'],
    [{ code: 255, signal: null }, 'exited with code 255'],
    [{ code: null, signal: 'SIGKILL' as const }, 'was killed by SIGKILL (often the kernel, out of memory)'],
    [{ code: null, signal: null }, 'ended'],
  ])('%j %s', (status, expected) => {
    expect(describeExit(status)).toBe(expected);
  });

  it('knows which codes hide a signal', () => {
    expect([signalOf(134), signalOf(137), signalOf(128), signalOf(1)]).toEqual(['SIGABRT', 'SIGKILL', null, null]);
  });
});
