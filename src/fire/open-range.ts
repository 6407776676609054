import type { Target } from '../target/target.ts';
import { endpointOf } from '../transport/endpoint.ts';
import { patienceFrom } from '../transport/patience.ts';
import { createHealthProbe, validRequest } from '../transport/valid-request.ts';
import { calibrate } from './calibrate.ts';
import { watchLog } from './log-watch.ts';
import { namesPeer, STRANGER, takesAnyLoopback } from './peer-addresses.ts';
import { Range } from './range.ts';

/** A healthy server, ready to be fired at. */
export interface OpenRange {
  readonly range: Range;
  readonly bootMs: number;
  close(): void;
}

/** A health check of a server not yet calibrated is answered within this time (ms). */
const FIRST_ANSWER_MS = 5_000;

/**
 * Boots the server and measures what healthy means for it.
 *
 * @param headers what a valid request must carry: a session, a token
 * @param onStarted called as soon as the server's command runs, to use the time until it is ready
 * @throws TargetError when it does not boot, or does not answer valid requests as a healthy server does.
 */
export async function openRange(
  target: Target,
  maxRestarts: number,
  headers: Readonly<Record<string, string>> = {},
  onStarted?: () => void,
): Promise<OpenRange> {
  const watch = watchLog((listener) => target.log.subscribe(listener));
  const probe = createHealthProbe(target.url, { headers });
  const close = () => {
    watch.close();
    probe.close();
  };
  try {
    const { bootMs } = await target.boot(onStarted);
    const start = watch.mark();
    let peersNamed = false;
    const unsubscribe = target.log.subscribe((lines) => {
      peersNamed ||= lines.some(({ text }) => namesPeer(text));
    });
    const calibration = await calibrate(
      () => probe.ask(FIRST_ANSWER_MS),
      () => watch.linesSince(start),
    ).finally(unsubscribe);
    const endpoint = endpointOf(target.url);
    // A server that lets nobody in but 127.0.0.1 would refuse every case.
    const strangers =
      peersNamed && takesAnyLoopback(endpoint)
        ? await validRequest(target.url, { headers, localAddress: STRANGER, timeoutMs: FIRST_ANSWER_MS })
        : null;
    const range = new Range({
      target,
      endpoint,
      addressPerWorker: strangers?.status === calibration.status,
      calibration,
      patience: patienceFrom(calibration),
      watch,
      askHealth: (timeoutMs) => probe.ask(timeoutMs),
      maxRestarts,
    });
    return { range, bootMs, close };
  } catch (error) {
    close();
    throw error;
  }
}
