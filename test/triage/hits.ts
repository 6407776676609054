import type { Case } from '../../src/corpus/case.ts';
import type { Hit } from '../../src/fire/shot.ts';
import type { Exception } from '../../src/traceback/exception.ts';
import { exception, exchange } from '../oracle/observations.ts';

/** A case of that name, which sends nothing. */
export const aCase = (mutation: string): Case => ({
  mutation,
  route: 'GET /',
  seed: 1,
  spec: mutation,
  messages: [],
  render: () => [],
});

/** How the connection of such a case went. */
export const hit = (mutation: string, order: number, changes = {}): Hit<Case> => ({
  shot: aCase(mutation),
  order,
  exchange: exchange(changes),
});

/** An exception that was logged then. */
export const at = (firstAt: number, changes: Partial<Exception> = {}) =>
  exception({ firstAt, lastAt: firstAt + 1, ...changes });

/** An end without a byte. */
export const noAnswer = { responses: [], ended: 'fin' };
