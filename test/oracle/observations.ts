import type { Calibration, Observation } from '../../src/fire/observation.ts';
import type { Exception } from '../../src/traceback/exception.ts';
import type { Exchange, Response } from '../../src/transport/exchange.ts';

/** An answer with a whole body. */
export function response(status: number, changes: Partial<Response> = {}): Response {
  return {
    kind: 'http1',
    status,
    reason: '',
    headers: [],
    body: new Uint8Array(),
    bodyLength: 0,
    complete: true,
    ...changes,
  };
}

/** `GET /`, answered and over. */
export function exchange(changes: Partial<Exchange> = {}): Exchange {
  return {
    startedAt: 0,
    endedAt: 10,
    sentAt: 1,
    firstByteAt: 5,
    lastByteAt: 5,
    bytesSent: 37,
    sentAll: true,
    responses: [response(200)],
    interim: 0,
    surplus: 0,
    bytesReceived: 100,
    received: new Uint8Array(),
    ended: 'complete',
    endedOnHalfClose: null,
    leftAt: null,
    error: null,
    localAddress: null,
    localPort: null,
    ...changes,
  };
}

export function exception(changes: Partial<Exception> = {}): Exception {
  return {
    runtime: 'python',
    type: 'ValueError',
    message: 'embedded null byte',
    frames: [{ file: '/usr/lib/python3.11/http/server.py', line: 726, function: 'send_head' }],
    chain: [],
    text: [],
    introduction: '',
    firstAt: 5,
    lastAt: 6,
    fatal: false,
    ...changes,
  };
}

export const COMPLETE = Buffer.from('GET / HTTP/1.1\r\nHost: a\r\n\r\n');
export const UNFINISHED = Buffer.from('POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 9\r\n\r\nx');

/** What a healthy server shows for `GET /`. */
export function observation(changes: Partial<Observation> = {}): Observation {
  return {
    exchange: exchange(),
    sent: COMPLETE,
    expectedResponses: 1,
    exceptions: [],
    exit: null,
    workersLost: 0,
    leak: null,
    health: null,
    log: [],
    ...changes,
  };
}

export const CALIBRATION: Calibration = { status: 200, p50: 1, p99: 2, logLinesPerRequest: 1 };
