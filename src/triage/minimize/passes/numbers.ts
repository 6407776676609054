import type { Feature } from '../../../language/ast.ts';
import type { Attempt, Pass, State } from '../candidate.ts';
import { findInteger } from '../find-integer.ts';

/** The numbers a feature may have. */
const FIELDS = ['offset', 'seconds', 'count', 'length'] as const;
type Field = (typeof FIELDS)[number];

/** Offsets, seconds, repetitions and claimed lengths: nought, then as low as it goes. */
export const numbers: Pass = function* (state) {
  for (let message = 0; message < state.current.length; message++) {
    for (let index = 0; index < (state.current[message]?.features.length ?? 0); index++) {
      for (const field of FIELDS) yield* lower(state, message, index, field);
    }
  }
};

function* lower(state: State, message: number, index: number, field: Field): Attempt<void> {
  const now = numberAt(state, message, index, field);
  if (now === null || now === 0) return;
  const put = (value: number) => {
    const features = state.current[message]!.features.map((feature, at) =>
      at === index ? ({ ...feature, [field]: value } as Feature) : feature,
    );
    // Not by `edit`: here the offset itself is what changes.
    return { messages: state.current.with(message, { ...state.current[message]!, features } as never) };
  };
  if (yield put(0)) return;
  if (field === 'seconds' && now > 1 && (yield put(1))) return;
  yield* findInteger(now - 1, function* (n) {
    return yield put(now - n);
  });
}

function numberAt(state: State, message: number, index: number, field: Field): number | null {
  const feature = state.current[message]?.features[index];
  const value = feature && field in feature ? (feature as unknown as Record<Field, unknown>)[field] : null;
  if (value === 'f') return Number.MAX_SAFE_INTEGER;
  return typeof value === 'number' || typeof value === 'bigint' ? Number(value) : null;
}
