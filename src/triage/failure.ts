import type { Observation } from '../fire/observation.ts';
import type { Look } from '../fire/range.ts';
import { literal, type Message } from '../language/ast.ts';
import type { Judgement } from '../oracle/judge.ts';
import type { Level, SignalKind } from '../oracle/signal.ts';
import type { Exception } from '../traceback/exception.ts';
import type { Ownership } from '../traceback/in-app.ts';
import type { Ended } from '../transport/exchange.ts';
import { exceptionKey, fingerprint } from './fingerprint.ts';

/** An observation with at least one signal that is no noise, seen as one bug: an observation with two exceptions is two. */
export interface Failure {
  /** Names the bug while a run lasts: the same while its spec is minimized, and whoever shows it. */
  readonly identity: string;
  readonly kind: SignalKind;
  readonly level: Level;
  readonly exception: Exception | null;
  readonly status: number | null;
  readonly ended: Ended;
  readonly observation: Observation;
  readonly judgement: Judgement;
}

const SEVERAL: ReadonlySet<SignalKind> = new Set(['leak', 'slow', 'poisoned']);

/** The failures in an observation; none when the oracles are content. */
export function failuresOf(observation: Observation, judgement: Judgement, ownership: Ownership): Failure[] {
  const leading = judgement.signals[0];
  if (leading === undefined || judgement.level === null) return [];
  const { level } = judgement;
  const kind = leading.kind;
  const failing = observation.exchange.responses.find((response) => (response.status ?? 0) >= 500);
  const status = (failing ?? observation.exchange.responses.at(-1))?.status ?? null;
  const ended =
    kind === 'hang' && hangsServer(observation) ? 'unreachable' : endingOf(kind, observation.exchange.ended);
  // What only several requests show is not told apart by what one of them logged.
  const telling = SEVERAL.has(kind) ? [] : judgement.exceptions;
  const exceptions: readonly (Exception | null)[] = telling.length > 0 ? telling : [null];
  return exceptions.map((exception) => ({
    identity:
      exception === null
        ? fingerprint({ kind, exception, status: statusOf(kind, status), ended, messages: null, ownership })
        : `${kind} ${exceptionKey(exception, ownership)}`,
    kind,
    level,
    exception,
    status,
    ended: observation.exchange.ended,
    observation,
    judgement,
  }));
}

/** Whether it is the whole server that no longer answers, not one connection alone. */
export function hangsServer({ health }: Observation): boolean {
  return health?.answered === false;
}

/**
 * How the connection ended says nothing about a crash or a hang; and whether a close is a FIN or a reset is chance: bytes that
 * the server had not read yet make it a reset (RFC 9112 section 9.6).
 */
function endingOf(kind: SignalKind, ended: Ended): Ended {
  if (kind === 'crash' || kind === 'disclosure') return 'fin';
  if (kind === 'hang' || kind === 'leak' || kind === 'slow') return 'timeout';
  return ended === 'complete' || ended === 'rst' ? 'fin' : ended;
}

/** Nor does an answer that came before the process went, or which of its errors a server shows with a stack trace. */
function statusOf(kind: SignalKind, status: number | null): number | null {
  return ['crash', 'hang', 'leak', 'disclosure'].includes(kind) ? null : status;
}

/** The fingerprint of a finding: of its failure, and of its minimal spec where no exception tells bugs apart. */
export function fingerprintOf(
  failure: Failure,
  messages: Parameters<typeof fingerprint>[0]['messages'],
  ownership: Ownership,
): string {
  const { kind, exception, status, ended } = failure;
  return fingerprint({
    kind,
    exception,
    status: statusOf(kind, status),
    ended: endingOf(kind, ended),
    messages: messages === null ? null : tellingOf(failure, messages),
    ownership,
  });
}

/**
 * The part of a minimal spec that tells failures of a kind apart. One page shows the stack traces of whatever goes wrong, and a
 * server that goes over all header fields is slow in whatever field the value stands.
 */
function tellingOf({ kind, observation }: Failure, messages: readonly Message[]): readonly Message[] | null {
  if (kind === 'disclosure') return null;
  if (kind !== 'slow' || !observation.growth?.inAnyHeader) return messages;
  return messages.map((message): Message => {
    const features = message.features.map((feature) =>
      feature.kind === 'header' ? { ...feature, key: literal('x') } : feature,
    );
    return { ...message, features } as Message;
  });
}

/** How a timing verdict is tried again: with patience for the server, or for the one connection. */
export function patienceFor(failure: Failure): Look['patient'] {
  if (failure.kind !== 'hang') return undefined;
  return hangsServer(failure.observation) ? 'health' : 'silence';
}
