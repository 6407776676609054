import { describe, expect, it } from 'vitest';
import { LogLag } from '../../src/fire/log-lag.ts';
import { CALIBRATION, exception, exchange, response } from '../oracle/observations.ts';

const silentServer = () => new LogLag({ ...CALIBRATION, logLinesPerRequest: 0 });
const loggingServer = () => new LogLag({ ...CALIBRATION, logLinesPerRequest: 1 });
const wrong = exchange({ responses: [response(500)], endedAt: 1_000 });
const right = exchange({ responses: [response(200)], endedAt: 1_000 });
const logged = (afterMs: number) => exception({ firstAt: 1_000 + afterMs, lastAt: 1_000 + afterMs });

describe('a log', () => {
  it('is prompt where each request of calibration was logged at once: what explains nothing by now never will', () => {
    const lag = loggingServer();
    expect(lag.unexplainedMs()).toBeNull();
    expect(lag.volleyMs([wrong])).toBeNull();
    // Its tracebacks may still come by another way.
    expect([1, 2].map(() => lag.expectedMs(wrong))).toEqual([700, 150]);
  });

  it('is waited for after a volley with wrong answers, until one such wait brought nothing', () => {
    const lag = silentServer();
    expect(lag.volleyMs([right])).toBeNull();
    expect(lag.volleyMs([right, wrong])).toBe(700);
    lag.learnFromVolley([], 1_000);
    expect(lag.volleyMs([wrong])).toBeNull();
    expect(lag.unexplainedMs()).toBeNull();
  });

  it('that a volley showed to be late is waited for each time, longer than was seen', () => {
    const lag = silentServer();
    lag.learnFromVolley([logged(480)], 1_000);
    expect(lag.largestMs).toBe(480);
    for (const ms of [lag.unexplainedMs(), lag.unexplainedMs(), lag.expectedMs(wrong)]) expect(ms).toBeGreaterThan(720);
  });

  it('of which nothing is known is waited for three times, an answer each', () => {
    const lag = silentServer();
    expect([1, 2, 3, 4].map(() => lag.unexplainedMs())).toEqual([700, 700, 700, null]);
    expect([1, 2, 3, 4].map(() => lag.expectedMs(wrong))).toEqual([700, 700, 700, 150]);
  });

  it('is as late as it was when it was seen three times', () => {
    const lag = silentServer();
    for (const ms of [5, 30, 8]) lag.learn(logged(ms), wrong);
    expect(lag.largestMs).toBe(30);
    expect(lag.expectedMs(wrong)).toBe(60);
  });

  it('of a server that answers is waited for where it was seen to log one behind an answer, in this run or an earlier one', () => {
    const lag = loggingServer();
    expect(lag.expectedMs(right)).toBeNull();
    expect(lag.expectedMs(right, true)).toBe(150);
    lag.learn(logged(60), wrong);
    expect(lag.expectedMs(right)).toBeNull();
    lag.learn(logged(60), right);
    expect(lag.expectedMs(right)).toBe(150);
  });
});
