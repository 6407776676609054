import type { GrowthPoint, Held } from '../fire/growth.ts';
import type { Oracle } from './oracle.ts';

/** The least exponent of the time in the size that is no longer linear, over all sizes and from each size to the next. */
const EXPONENT = { overall: 1.5, step: 1.3 } as const;
/** The least time of the largest size, over that of a valid request, that anybody would notice (ms). */
const NOTICED_MS = 50;
/** Times over the noise that the largest size must take. */
const OVER_NOISE = 4;
/** The least noise: what a scheduler does (ms). */
const NOISE_MS = 3;
/** A request of at most this many bytes must not keep others waiting for so long (ms). */
const HELD = { bytes: 64 * 1024, ms: 1_000, growth: 2 } as const;
/** A server that works while others wait has this share of a core at least, however many want it; one that has less sleeps. */
const WORKING = 0.2;

/**
 * One request takes more than linear time in its size (CWE-407, CWE-1333), or keeps everybody else waiting for a second.
 *
 * Times are over those of valid requests asked for at the same time, so that a loaded machine is no finding. Two steps must
 * each grow too fast: a route that waits, or that treats large requests in another way, makes one jump at most.
 */
export const slow: Oracle = ({ growth }, calibration) => {
  const { points, held } = growth ?? { points: [], held: null };
  const first = points[0];
  const last = points.at(-1);
  if (first === undefined || last === undefined || points.length < 3) return null;
  const noise = Math.max(NOISE_MS, 2 * Math.max(...points.map(({ validMs }) => validMs)));
  const over = ({ ms, validMs }: GrowthPoint) => Math.max(noise, ms - validMs);
  const exponent = (a: GrowthPoint, b: GrowthPoint) => Math.log(over(b) / over(a)) / Math.log(b.bytes / a.bytes);
  if (over(last) < Math.max(NOTICED_MS, OVER_NOISE * noise)) return null;

  const steps = points.slice(1).map((point, index) => exponent(points[index] ?? first, point));
  const overall = exponent(first, last);
  if (overall >= EXPONENT.overall && steps.every((step) => step >= EXPONENT.step)) {
    return {
      kind: 'slow',
      why: `${listed(points)}: the time grows with the power ${overall.toFixed(1)} of the size; a valid request takes ${time(last.validMs)}.`,
    };
  }
  // A machine that is busier than it was at calibration makes everybody wait longer.
  const slowdown = Math.max(1, last.validMs / Math.max(NOISE_MS, calibration.p50));
  if (held === null || ownTime(held) < HELD.ms * slowdown || last.bytes > HELD.bytes) return null;
  if (over(last) < HELD.growth * over(first)) return null;
  return {
    kind: 'slow',
    why: `${listed(points)}; a valid request that came meanwhile had to wait ${time(held.ms)}.`,
  };
};

/** What the server itself had others wait, ms: a machine that is loaded takes the CPU from one that works, and only from that. */
function ownTime({ ms, cpuMs }: Held): number {
  return cpuMs === null || cpuMs < WORKING * ms ? ms : Math.min(ms, cpuMs);
}

/** `8 KB take 40 ms, 16 KB 160 ms, 32 KB 650 ms` */
function listed(points: readonly GrowthPoint[]): string {
  return points.map(({ bytes, ms }, index) => `${size(bytes)}${index === 0 ? ' take' : ''} ${time(ms)}`).join(', ');
}

function size(bytes: number): string {
  return bytes < 1000 ? `${bytes} bytes` : `${(bytes / 1000).toFixed(bytes < 10_000 ? 1 : 0)} KB`;
}

const time = (ms: number) => (ms < 10 ? `${ms.toFixed(1)} ms` : `${Math.round(ms)} ms`);
