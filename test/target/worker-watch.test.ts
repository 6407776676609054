import { describe, expect, it } from 'vitest';
import type { ProcessEntry } from '../../src/target/process-table.ts';
import { WorkerWatch } from '../../src/target/worker-watch.ts';

const worker = (pid: number, startTicks = pid) => ({ pid, startTicks, rssPages: 5 }) as ProcessEntry;

describe('WorkerWatch', () => {
  it('misses a worker that was there when the server was ready', () => {
    const watch = new WorkerWatch();
    watch.settle([worker(1), worker(2)], 0);
    expect(watch.observe([worker(1), worker(2)], 250)).toEqual([]);
    expect(watch.observe([worker(1), worker(3)], 500)).toEqual([{ pid: 2, lastSeenAt: 250, goneAt: 500, rssPages: 5 }]);
    expect(watch.observe([worker(1), worker(3)], 750)).toEqual([]);
  });

  it('misses its replacement only when that had time to become one', () => {
    const watch = new WorkerWatch();
    watch.settle([], 0);
    watch.observe([worker(3), worker(4)], 100);
    expect(watch.observe([worker(3)], 200)).toEqual([]);
    watch.observe([worker(3)], 1100);
    expect(watch.observe([], 1200)).toMatchObject([{ pid: 3 }]);
  });

  it('sees that a pid came again', () => {
    const watch = new WorkerWatch();
    watch.settle([worker(1, 10)], 0);
    expect(watch.observe([worker(1, 99)], 250)).toHaveLength(1);
  });
});
