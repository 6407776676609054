import { connect } from 'node:net';
import type { GateOptions } from '../../options/gate-options.ts';
import { endpointOf } from '../../transport/endpoint.ts';
import { type Check, fail, ok } from './check.ts';

/** Longest wait for an answer on loopback (ms). */
const TIMEOUT_MS = 2000;

/** Whether the port is free for a command, or taken by the server that no-boot counts on. */
export async function checkPort({ target }: GateOptions): Promise<readonly Check[]> {
  const { host, port } = endpointOf(target.url);
  const taken = await answers(host, port);
  const where = target.url.host;
  if (target.command === null) {
    return taken
      ? [ok(`a server listens at ${where}`)]
      : [fail(`nothing listens at ${where}`, 'start the server first, or give its command instead of no-boot')];
  }
  return taken
    ? [
        fail(
          `something already listens at ${where}`,
          'stop it or choose another port: the gate would test the wrong server',
        ),
      ]
    : [ok(`${where} is free`)];
}

function answers(host: string, port: number): Promise<boolean> {
  return new Promise((done) => {
    const socket = connect({ host, port });
    const end = (result: boolean) => {
      socket.destroy();
      done(result);
    };
    socket.setTimeout(TIMEOUT_MS, () => end(false));
    socket.on('connect', () => end(true));
    socket.on('error', () => end(false));
  });
}
