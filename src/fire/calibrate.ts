import { TargetError } from '../errors.ts';
import type { Calibration } from './observation.ts';

/** One valid request's answer, as calibration needs it. */
export interface ValidAnswer {
  readonly status: number | null;
  readonly ms: number;
  readonly error: string | null;
  /** SHA-256 of the body. */
  readonly bodyHash?: string;
}

const REQUESTS = 5;

/**
 * Sends valid requests and learns what a healthy answer is. The first one warms the server up and is not counted.
 *
 * @throws TargetError when the answers are not the same status below 500 (three times at least): testing such a server
 * would prove nothing.
 */
export async function calibrate(ask: () => Promise<ValidAnswer>, lines: () => number): Promise<Calibration> {
  await ask();
  const before = lines();
  const answers: ValidAnswer[] = [];
  for (let i = 0; i < REQUESTS; i++) answers.push(await ask());

  const failed = answers.find((answer) => answer.status === null);
  if (failed !== undefined)
    throw new TargetError(`The server does not answer a valid request: ${failed.error ?? 'no answer'}.`);
  const statuses = [...new Set(answers.map((answer) => answer.status ?? 0))];
  const status = statuses[0] ?? 0;
  if (statuses.length > 1) {
    throw new TargetError(`The server answers the same valid request with ${statuses.join(', ')}: it is not healthy.`);
  }
  if (status >= 500) {
    throw new TargetError(
      `The server answers a valid request with ${status}: it is not healthy, so fuzzing it would prove nothing.`,
    );
  }
  const bodies = new Set(answers.map((answer) => answer.bodyHash));
  const times = answers.map((answer) => answer.ms).sort((a, b) => a - b);
  return {
    status,
    p50: times[Math.floor(times.length / 2)] ?? 0,
    p99: times.at(-1) ?? 0,
    logLinesPerRequest: (lines() - before) / REQUESTS,
    bodyHash: bodies.size === 1 ? (answers[0]?.bodyHash ?? null) : null,
  };
}
