import { describe, expect, it } from 'vitest';
import { noiseAlone } from '../../bench/noise-alone.ts';
import { finding } from '../report/reports.ts';

const COMPLETE = 'get:/:h"Host"="["';
const UNFINISHED = 'post:/:h"Content-Length"="9":b"x"';
const answered = (status: number | null, ended = 'fin') => ({ response: { status, ended } });

describe('noise alone', () => {
  it('is a stack next to a refusal, and one next to a client that left in the middle of a request', () => {
    const traced = { signals: ['traceback'] as const, spec: COMPLETE };
    expect(noiseAlone(finding({ ...traced, ...answered(400) }))).toBe('trace+4xx');
    const left = { ...answered(null, 'timeout'), spec: UNFINISHED };
    expect(noiseAlone(finding({ ...traced, ...left }))).toBe('trace-on-disconnect');
    expect(noiseAlone(finding({ ...traced, ...answered(null) }))).toBeNull();
  });

  it('is no stack of a server that hung up while the client still waited', () => {
    const hungUp = { ...answered(null, 'rst'), spec: UNFINISHED };
    expect(noiseAlone(finding({ signals: ['traceback', 'abnormal-close'], ...hungUp }))).toBeNull();
  });

  it('is nothing that has a signal of its own: a server error, a crash', () => {
    expect(
      noiseAlone(finding({ signals: ['traceback', 'server-error'], ...answered(500), spec: COMPLETE })),
    ).toBeNull();
    expect(noiseAlone(finding({ signals: ['crash'], ...answered(null), spec: UNFINISHED }))).toBeNull();
    expect(noiseAlone(finding({ signals: ['abnormal-close'], exception: null, ...answered(null) }))).toBeNull();
  });
});
