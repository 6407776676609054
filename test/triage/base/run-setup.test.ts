import { describe, expect, it } from 'vitest';
import { runSetup } from '../../../src/triage/base/run-setup.ts';

const never = new AbortController().signal;

describe('runSetup', () => {
  it('says nothing when all is well, and the last lines when it is not', async () => {
    expect(await runSetup('pwd', '/', {}, 10_000, never)).toBeNull();
    expect(await runSetup('echo one; echo two >&2; exit 3', '/', {}, 10_000, never)).toMatch(
      /^echo one; .* ended with 3: (one \| two|two \| one)$/,
    );
    expect(await runSetup('test "$A" = b', '/', { A: 'b' }, 10_000, never)).toBeNull();
    expect(await runSetup('true', '/no/such/folder', {}, 10_000, never)).toMatch(/could not be started/);
  });

  it('ends with its limit and with the run, also when children hold its output', async () => {
    expect(await runSetup('sleep 60 & sleep 60', '/', {}, 50, never)).toMatch(/took longer than 0 s/);
    const cancel = new AbortController();
    const running = runSetup('sleep 60', '/', {}, 60_000, cancel.signal);
    cancel.abort();
    expect(await running).toMatch(/was cancelled/);
  });
});
