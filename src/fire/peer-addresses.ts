import { isIP } from 'node:net';
import type { Endpoint } from '../transport/endpoint.ts';

/** Addresses that a volley's connections come from; 127.0.0.1 is left to the health checks and to triage. */
const FIRST = 2;
const COUNT = 250;
/** A peer in a log line: all of calibration's requests come from here. */
const PEER = /\b127\.0\.0\.1\b/;

/** The address of 127.0.0.0/8 that a worker of a volley connects from, so that a log line that names its peer names the worker. */
export function addressOf(worker: number): string {
  return `127.0.0.${FIRST + (worker % COUNT)}`;
}

/** An address that calibration did not come from: how a server treats it stands for the others. */
export const STRANGER = addressOf(COUNT - 1);

/** Whether the endpoint can be reached from any address of 127.0.0.0/8: Linux and Windows have them all, macOS does not. */
export function takesAnyLoopback(
  { host }: Pick<Endpoint, 'host'>,
  platform: NodeJS.Platform = process.platform,
): boolean {
  return platform !== 'darwin' && isIP(host) === 4 && host.startsWith('127.');
}

/** Whether a log line that came while requests were sent from 127.0.0.1 names its peer. */
export function namesPeer(line: string): boolean {
  return PEER.test(line);
}
