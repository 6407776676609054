import type { Feature } from '../../../language/ast.ts';
import type { Attempt, Pass, State } from '../candidate.ts';
import { deleteRuns } from '../delete-runs.ts';
import { edit } from '../edit.ts';

/** With more features than this, halving beats trying each alone. */
const MOST_ALONE = 8;

/** None, one alone (the most suspicious first), then without one or several. */
export const dropFeatures: Pass = function* (state) {
  for (let index = state.current.length - 1; index >= 0; index--) {
    if (count(state, index) === 0 || (yield keep(state, index, () => false))) continue;
    if (count(state, index) > 2 && count(state, index) <= MOST_ALONE && (yield* alone(state, index))) continue;
    if (count(state, index) > 1) {
      yield* deleteRuns(
        () => count(state, index),
        (from, to) => keep(state, index, (at) => at < from || at >= to),
      );
    }
  }
};

function* alone(state: State, index: number): Attempt<boolean> {
  const { features } = state.current[index]!;
  const order = features.map((feature, at) => ({ at, weight: suspicion(feature) }));
  order.sort((a, b) => b.weight - a.weight || b.at - a.at);
  for (const { at } of order) {
    if (yield keep(state, index, (other) => other === at)) return true;
  }
  return false;
}

function count(state: State, index: number): number {
  return state.current[index]?.features.length ?? 0;
}

function keep(state: State, index: number, wanted: (at: number) => boolean) {
  const { features } = state.current[index]!;
  const kept = features.map((feature, at) => (wanted(at) ? feature : null));
  return { messages: edit(state.current, index, { features: kept }, state.wire) };
}

const FRAMING = /^(?:content-length|transfer-encoding|range|expect|upgrade|content-type|cookie|if-)/i;
const HARMLESS = /^(?:host|user-agent|accept(?:-\w+)?|connection)$/i;

function suspicion(feature: Feature): number {
  if (feature.kind === 'inject') return 3;
  if (feature.kind === 'raw' || feature.kind === 'times' || feature.kind === 'pause') return 0;
  const bytes = [
    ...('key' in feature && feature.key?.kind === 'literal' ? feature.key.bytes : []),
    ...('value' in feature && feature.value?.kind === 'literal' ? feature.value.bytes : []),
  ];
  if (bytes.some((byte) => byte < 0x20 || byte > 0x7e)) return 4;
  const name =
    feature.kind === 'header' && feature.key.kind === 'literal'
      ? Buffer.from(feature.key.bytes).toString('latin1')
      : '';
  if (FRAMING.test(name)) return 2;
  return HARMLESS.test(name) ? 0 : 1;
}
