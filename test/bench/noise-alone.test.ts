import { describe, expect, it } from 'vitest';
import { noiseAlone } from '../../bench/noise-alone.ts';
import { finding } from '../report/reports.ts';

const COMPLETE = 'get:/:h"Host"="["';
const UNFINISHED = 'post:/:h"Content-Length"="9":b"x"';
const answered = (status: number | null) => ({ response: { status, ended: 'fin' } });

describe('noise alone', () => {
  it('is a stack next to a refusal, and one next to a client that left in the middle of a request', () => {
    const traced = { signals: ['traceback'] as const, spec: COMPLETE };
    expect(noiseAlone(finding({ ...traced, ...answered(400) }))).toBe('trace+4xx');
    expect(noiseAlone(finding({ ...traced, ...answered(null), spec: UNFINISHED }))).toBe('trace-on-disconnect');
    expect(noiseAlone(finding({ ...traced, ...answered(null) }))).toBeNull();
  });

  it('is nothing that has a signal of its own: a server error, a crash', () => {
    expect(
      noiseAlone(finding({ signals: ['traceback', 'server-error'], ...answered(500), spec: COMPLETE })),
    ).toBeNull();
    expect(noiseAlone(finding({ signals: ['crash'], ...answered(null), spec: UNFINISHED }))).toBeNull();
    expect(noiseAlone(finding({ signals: ['abnormal-close'], exception: null, ...answered(null) }))).toBeNull();
  });
});
