import { literal, type Request } from '../../../language/ast.ts';
import type { Attempt, Candidate, Pass, State } from '../candidate.ts';
import { type Edit, edit } from '../edit.ts';

const GET = literal('GET');
const ROOT = literal('/');

/** Method, path and `ws` to `get:/`, or to `ws:/` where that is needed: first all at once, then one by one. */
export const head: Pass = function* (state) {
  for (let index = 0; index < state.current.length; index++) {
    if (yield* change(state, index, { websocket: false, method: GET, path: ROOT })) continue;
    yield* change(state, index, { path: ROOT });
    yield* change(state, index, { method: null });
    yield* change(state, index, { websocket: false });
  }
};

function* change(state: State, index: number, wanted: Edit): Attempt<boolean> {
  const message = state.current[index];
  if (message?.kind !== 'request') return false;
  return yield changed(state, index, message, wanted);
}

function changed(state: State, index: number, message: Request, wanted: Edit): Candidate {
  // Without `ws` there must be a method.
  const none = (wanted.websocket ?? message.websocket) ? null : GET;
  const method = wanted.method === undefined ? (message.method ?? none) : (wanted.method ?? none);
  return { messages: edit(state.current, index, { ...wanted, method }, state.wire) };
}
