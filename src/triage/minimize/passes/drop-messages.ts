import type { Pass } from '../candidate.ts';
import { deleteRuns } from '../delete-runs.ts';

/** One message alone, the last first: it most often is the guilty one; then without one or several. */
export const dropMessages: Pass = function* (state) {
  for (let index = state.current.length - 1; index >= 0 && state.current.length > 2; index--) {
    yield { messages: state.current.slice(index, index + 1) };
  }
  if (state.current.length < 2) return;
  yield* deleteRuns(
    () => state.current.length,
    (from, to) => ({
      messages: to - from < state.current.length ? state.current.toSpliced(from, to - from) : state.current,
    }),
  );
};
