import type { Leak } from '../target/memory-guard.ts';
import type { Exception } from '../traceback/exception.ts';
import type { Exchange } from '../transport/exchange.ts';
import type { Health } from './observation.ts';
import type { Range } from './range.ts';
import type { Hit, Shot } from './shot.ts';
import { isBusy } from './spin.ts';
import { isSpoilt } from './spoilt.ts';

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
  /** Shots without a verdict, because the server went away under them: it was one of these, or one of the last hits. */
  readonly victims: readonly Hit<S>[];
  readonly exceptions: readonly Exception[];
  readonly died: boolean;
  readonly health: Health | null;
  /** Whether a valid request afterwards got another answer than in calibration. */
  readonly spoilt?: boolean;
  /** Whether the server was busy when every client had left. */
  readonly busy?: boolean;
  /** Set when the server was ended because it grew over its memory limit. */
  readonly leak?: Leak | null;
  /** Worker processes that died meanwhile in a master that lives. */
  readonly workersLost?: number;
}

/** After so many silent connections in a row, a worker each, the server's health is looked at before going on. */
const SILENT_TURNS = 2;
const LAST_BYTES_MS = 20;
/** A log that lags more than that is waited for (ms). */
const LAGGING_MS = 150;
/** In flight for so long, a connection counts as waiting (ms). */
const WAITING_MS = 60;
/** Connections at once, at most, as a multiple of the concurrency: as many stand in for those that wait. */
const STAND_INS = 3;

/**
 * Fires shots on parallel connections until `most` are out or the server goes away; then waits for the last ones, checks the
 * server's health and lets the log go quiet.
 */
export async function fireVolley<S extends Shot>(range: Range, options: VolleyOptions<S>): Promise<Volley<S>> {
  await range.ensureUp();
  const mark = range.watch.mark();
  const startedAt = performance.now();
  const fired: Hit<S>[] = [];
  let taken = 0;
  let stop = false;
  let silent = 0;
  const inFlight = new Map<number, number>();
  // A dead server answers nobody: what is in flight gets a moment for its last bytes, and no more.
  const dead = new AbortController();
  const forget = range.onExit(() => setTimeout(() => dead.abort(), LAST_BYTES_MS));
  const signal = AbortSignal.any([options.signal, dead.signal, range.end]);

  async function worker(number: number): Promise<void> {
    while (!stop && taken < options.most && !options.signal.aborted) {
      const shot = options.next();
      if (shot === null) return;
      const order = taken++;
      inFlight.set(order, performance.now());
      const exchange = await range.fire(shot, signal, number);
      inFlight.delete(order);
      fired.push({ shot, exchange, order });
      silent = exchange.responses.length === 0 && exchange.ended !== 'fin' ? silent + 1 : 0;
      if (range.exited || exchange.ended === 'refused' || silent >= SILENT_TURNS * options.concurrency) stop = true;
      // Fired alone to see who ends the server: whoever gets no answer may be it, and must not be followed by another.
      if (options.concurrency === 1 && exchange.responses.length === 0) stop = true;
    }
  }

  // A connection that only waits costs the server nothing: its worker is stood in for, up to a bound.
  const workers = Array.from({ length: options.concurrency }, (_, number) => worker(number));
  let spare = options.concurrency > 1 ? options.concurrency * (STAND_INS - 1) : 0;
  const standIn = setInterval(() => {
    const now = performance.now();
    const waiting = [...inFlight.values()].filter((since) => now - since > WAITING_MS).length;
    for (let n = Math.min(spare, waiting - (workers.length - options.concurrency)); n > 0 && !stop; n--) {
      spare--;
      workers.push(worker(workers.length));
    }
  }, WAITING_MS);
  for (let done = 0; done < workers.length; done++) await workers[done];
  clearInterval(standIn);
  forget();
  const restsFrom = await range.target.resources();
  const { logLag } = range;
  const lagMs = 1.2 * logLag.largestMs;
  const quietMs = Math.max(range.calibration.logLinesPerRequest >= 1 ? 10 : 30, lagMs > LAGGING_MS ? lagMs : 0);
  const quiet = { quietMs, maxMs: Math.max(300, 2 * quietMs) };
  let exceptions = await range.watch.settle(mark, quiet);
  const lateMs = exceptions.length > 0 || range.exited ? null : logLag.volleyMs(fired.map(({ exchange }) => exchange));
  if (lateMs !== null) {
    exceptions = await range.watch.settle(mark, { quietMs: lateMs, maxMs: lateMs, expect: () => true });
    logLag.learnFromVolley(exceptions, Math.max(...fired.map(({ exchange }) => exchange.endedAt)));
    if (exceptions.length > 0) exceptions = await range.watch.settle(mark, quiet);
  }
  const health = range.exited ? null : await range.health();
  if (health?.answered === false && !health.timedOut) await range.awaitExit();
  const busy = isBusy(restsFrom, await range.target.resources());
  const died = range.exited;
  if (died) exceptions = await range.watch.settle(mark, { quietMs: 60, maxMs: 500 });
  const gone = died || health?.answered === false;
  if (gone && !died) range.condemn();
  const lost = gone ? lastAnswerAt(fired) : Number.POSITIVE_INFINITY;
  const victims = fired.filter(
    ({ exchange }) => !reached(exchange) || (exchange.endedAt > lost && !answered(exchange)),
  );
  const hits = fired.filter((hit) => !victims.includes(hit));
  return {
    hits,
    victims,
    exceptions,
    died,
    health: died ? null : health,
    spoilt: !died && health !== null && isSpoilt(health, range),
    busy: !died && busy,
    leak: died ? range.target.leak() : null,
    workersLost: range.workersLostSince(startedAt),
  };
}

const answered = (exchange: Exchange) => exchange.responses.length > 0;
const reached = ({ ended, bytesSent }: Exchange) => ended !== 'refused' && (ended !== 'unreachable' || bytesSent > 0);

/** When the server last showed that it was there. */
function lastAnswerAt(fired: readonly Hit[]): number {
  return Math.max(0, ...fired.filter(({ exchange }) => answered(exchange)).map(({ exchange }) => exchange.startedAt));
}
