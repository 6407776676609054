import type { Exception } from '../traceback/exception.ts';
import type { Health } from './observation.ts';
import type { Range } from './range.ts';
import type { Hit, Shot } from './shot.ts';

export interface VolleyOptions<S extends Shot> {
  /** The next shot, or null when there is none. */
  readonly next: () => S | null;
  readonly concurrency: number;
  /** Most shots of one volley. */
  readonly most: number;
  readonly signal: AbortSignal;
}

/** Shots fired in parallel, and what the log and the process did meanwhile. */
export interface Volley<S extends Shot> {
  readonly hits: readonly Hit<S>[];
  /** Taken but without a verdict: the server went away under them. They are fired again. */
  readonly spoilt: readonly S[];
  readonly exceptions: readonly Exception[];
  readonly died: boolean;
  readonly health: Health | null;
}

/**
 * Fires shots on parallel connections until `most` are out or the server dies; then waits for the last
 * ones, checks the server's health and lets the log go quiet.
 */
export async function fireVolley<S extends Shot>(range: Range, options: VolleyOptions<S>): Promise<Volley<S>> {
  await range.ensureUp();
  const mark = range.watch.mark();
  const hits: Hit<S>[] = [];
  const spoilt: S[] = [];
  let taken = 0;
  let stop = false;

  async function worker(): Promise<void> {
    while (!stop && taken < options.most && !options.signal.aborted) {
      const shot = options.next();
      if (shot === null) return;
      taken++;
      const exchange = await range.fire(shot, options.signal);
      if (exchange.ended === 'refused' || (exchange.ended === 'unreachable' && exchange.bytesSent === 0)) {
        spoilt.push(shot);
        stop = true;
        continue;
      }
      hits.push({ shot, exchange });
      if (range.exited) stop = true;
    }
  }

  await Promise.all(Array.from({ length: options.concurrency }, worker));
  const quietMs = range.calibration.logLinesPerRequest >= 1 ? 10 : 30;
  let exceptions = await range.watch.settle(mark, { quietMs, maxMs: 300 });
  let health = range.exited ? null : await range.health();
  if (health?.answered === false && !range.exited) health = await range.health(true);
  const died = range.exited;
  if (died) exceptions = await range.watch.settle(mark, { quietMs: 60, maxMs: 500 });
  else if (health?.answered === false) range.condemn();
  return { hits, spoilt, exceptions, died, health: died ? null : health };
}
