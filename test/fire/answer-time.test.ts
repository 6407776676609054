import { describe, expect, it } from 'vitest';
import { answerTime } from '../../src/fire/measure-growth.ts';
import { exchange, response } from '../oracle/observations.ts';

const times = { startedAt: 100, sentAt: 102, firstByteAt: 130, lastByteAt: 140, endedAt: 145 };

describe('the time of an answer', () => {
  it('is from the last byte sent to the end of the answer', () => {
    expect(answerTime(exchange({ ...times, ended: 'complete', responses: [response(200)] }))).toBe(43);
  });

  it('is unknown without a whole answer', () => {
    expect(answerTime(exchange({ ...times, ended: 'complete', responses: [] }))).toBeNull();
    expect(answerTime(exchange({ ...times, ended: 'timeout', responses: [response(200)] }))).toBeNull();
    expect(answerTime(exchange({ ...times, sentAt: null, ended: 'complete', responses: [response(200)] }))).toBeNull();
  });

  it('is that of the handshake or of the last frame where the connection was upgraded, which then idles until we end it', () => {
    const upgraded = { ended: 'complete' as const, responses: [response(101)], endedAt: 1_400 };
    expect(answerTime(exchange({ ...times, ...upgraded, sentAt: 131, lastByteAt: 130 }))).toBe(30);
    expect(answerTime(exchange({ ...times, ...upgraded, sentAt: 131, lastByteAt: 331 }))).toBe(200);
  });
});
