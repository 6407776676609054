import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Growth } from '../../src/fire/growth.ts';
import type { Holding, Retention } from '../../src/fire/retention.ts';
import { retained } from '../../src/oracle/retained.ts';
import { slow } from '../../src/oracle/slow.ts';
import { CALIBRATION, observation } from './observations.ts';

function growth(
  ms: readonly number[],
  changes: { validMs?: number; heldMs?: number; cpuMs?: number | null; bytes?: number } = {},
): Growth {
  const { validMs = 1, heldMs, cpuMs = null, bytes = 8000 } = changes;
  const held = heldMs === undefined ? null : { ms: heldMs, cpuMs };
  return {
    points: ms.map((one, index) => ({ bytes: bytes * 2 ** index, ms: one, validMs })),
    held,
    inAnyHeader: false,
  };
}
const slowIn = (measured: Growth) => slow(observation({ growth: measured }), CALIBRATION);

describe('slow', () => {
  it('says how the time grows', () => {
    expect(slowIn(growth([40, 160, 650]))).toEqual({
      kind: 'slow',
      why: '8.0 KB take 40 ms, 16 KB 160 ms, 32 KB 650 ms: the time grows with the power 2.0 of the size; a valid request takes 1.0 ms.',
    });
  });

  it('says nothing of time that grows as the size does, whatever the size costs and a valid request takes', () => {
    const linear = fc.record({
      perStep: fc.double({ min: 0.1, max: 900, noNaN: true }),
      fixed: fc.double({ min: 0, max: 500, noNaN: true }),
      validMs: fc.double({ min: 0.2, max: 500, noNaN: true }),
    });
    fc.assert(
      fc.property(linear, ({ perStep, fixed, validMs }) => {
        const ms = [1, 2, 4].map((size) => validMs + fixed + perStep * size);
        expect(slowIn(growth(ms, { validMs }))).toBeNull();
      }),
    );
  });

  it('says nothing of one jump, of noise, and of what nobody would notice', () => {
    expect(slowIn(growth([2, 2, 300]))).toBeNull();
    expect(slowIn(growth([2, 300, 302]))).toBeNull();
    expect(slowIn(growth([2, 8, 32]))).toBeNull();
    // All of it is what a valid request takes on this machine at this moment.
    expect(slowIn(growth([40, 160, 640], { validMs: 200 }))).toBeNull();
  });

  it('says nothing of fewer than three sizes', () => {
    expect(slowIn(growth([100, 400]))).toBeNull();
    expect(slow(observation(), CALIBRATION)).toBeNull();
  });

  it('names a request that keeps others waiting, if it is its size that does', () => {
    expect(slowIn(growth([400, 800, 1600], { heldMs: 1500 }))?.why).toContain('had to wait 1500 ms');
    expect(slowIn(growth([400, 800, 1600], { heldMs: 2 }))).toBeNull();
    expect(slowIn(growth([1500, 1550, 1600], { heldMs: 1500 }))).toBeNull();
    expect(slowIn(growth([400, 800, 1600], { heldMs: 1500, bytes: 64_000 }))).toBeNull();
  });

  it('expects a longer wait on a machine that got busier since calibration', () => {
    expect(slowIn(growth([400, 800, 1600], { heldMs: 1500, validMs: 20 }))).toBeNull();
    expect(slowIn(growth([400, 800, 1600], { heldMs: 8000, validMs: 20 }))?.why).toContain('had to wait 8000 ms');
  });

  it('counts only what a server worked while others waited, where other processes took the rest of the CPU', () => {
    expect(slowIn(growth([400, 800, 1600], { heldMs: 1500, cpuMs: 600 }))).toBeNull();
    expect(slowIn(growth([400, 800, 1600], { heldMs: 3000, cpuMs: 1100 }))?.why).toContain('had to wait 3000 ms');
    // It slept.
    expect(slowIn(growth([400, 800, 1600], { heldMs: 1500, cpuMs: 10 }))?.why).toContain('had to wait 1500 ms');
  });
});

const holding = (descriptors: number | null, changes: Partial<Holding> = {}): Holding => ({
  descriptors,
  threads: 10,
  processes: 1,
  ...changes,
});
const leakIn = (...all: Holding[]) => {
  const retention: Retention = { times: 16, before: all[0] ?? holding(0), rounds: all.slice(1), waitedMs: 2500 };
  return retained(observation({ retention }), CALIBRATION);
};

describe('a leak', () => {
  it('keeps as much of a second round as of the first', () => {
    expect(leakIn(holding(20), holding(36), holding(52))).toEqual({
      kind: 'leak',
      why: 'Each 16 times this is sent, the server keeps more open descriptors, also 2.5 s after the last client left: 20, 36, 52.',
    });
    expect(leakIn(holding(20), holding(20, { threads: 26 }), holding(20, { threads: 42 }))?.why).toContain(
      'more threads',
    );
  });

  it('is none that stops, shrinks, or comes with other processes', () => {
    expect(leakIn(holding(20), holding(36), holding(37))).toBeNull();
    expect(leakIn(holding(20), holding(22), holding(40))).toBeNull();
    expect(leakIn(holding(20), holding(36))).toBeNull();
    expect(leakIn(holding(20), holding(36, { processes: 2 }), holding(52, { processes: 3 }))).toBeNull();
  });

  it('is none where nothing can be counted', () => {
    expect(leakIn(holding(null), holding(null), holding(null))).toBeNull();
    expect(retained(observation({ retention: null }), CALIBRATION)).toBeNull();
  });
});
