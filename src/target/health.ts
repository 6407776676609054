import { Client } from 'undici';

/** Whether the server answers a plain request, apart from anything the fuzzing connections see. */
export interface Health {
  /** It gave a well-formed HTTP answer, whatever its status. */
  readonly ok: boolean;
  readonly status: number | null;
  readonly ms: number;
  /** Why there was no answer; null when there was. */
  readonly why: string | null;
}

/** Asks one URL again and again over one connection that is kept alive. */
export interface HealthProbe {
  check(timeoutMs: number): Promise<Health>;
  close(): Promise<void>;
}

/** A body is read so that the connection can be used again and the server does not see a client that left, but not for ever. */
const BODY_LIMIT = 256 * 1024;

/** A probe of `url` with GET. It makes its own connection, which a server may close or refuse at will. */
export function createHealthProbe(url: URL, now: () => number = () => performance.now()): HealthProbe {
  const client = new Client(url.origin, { connect: { rejectUnauthorized: false } });
  return {
    async check(timeoutMs) {
      const started = now();
      const signal = AbortSignal.timeout(Math.ceil(timeoutMs));
      try {
        const { statusCode, body } = await client.request({
          path: url.pathname + url.search,
          method: 'GET',
          headers: { 'user-agent': 'patho', accept: '*/*' },
          signal,
        });
        const ms = now() - started;
        await body.dump({ limit: BODY_LIMIT }).catch(() => {}); // answered is answered, however its body ends
        return { ok: true, status: statusCode, ms, why: null };
      } catch (error) {
        const why = signal.aborted ? `no answer within ${Math.ceil(timeoutMs)} ms` : reasonOf(error);
        return { ok: false, status: null, ms: now() - started, why };
      }
    },
    close: () => client.destroy(),
  };
}

function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const { code } = error as NodeJS.ErrnoException;
  return error.message !== '' ? error.message : (code ?? error.name);
}
