import { type Feature, literal } from '../../../language/ast.ts';
import type { Pass } from '../candidate.ts';
import { usualSpelling } from '../known-names.ts';

/** Header names in their usual case; `c` and `u` for the headers that have a letter of their own. */
export const spelling: Pass = function* (state) {
  for (let message = 0; message < state.current.length; message++) {
    for (let index = 0; index < state.current[message]!.features.length; index++) {
      for (const respell of [usualCase, shortcut]) {
        const { features } = state.current[message]!;
        const other = respell(features[index]!);
        if (other === null) continue;
        const changed = { ...state.current[message]!, features: features.with(index, other as never) };
        yield { messages: state.current.with(message, changed as never) };
      }
    }
  }
};

function usualCase(feature: Feature): Feature | null {
  if (feature.kind !== 'header' || feature.key.kind !== 'literal') return null;
  const usual = usualSpelling(feature.key.bytes);
  return usual === null ? null : { ...feature, key: literal(usual) };
}

function shortcut(feature: Feature): Feature | null {
  if (feature.kind !== 'header' || feature.key.kind !== 'literal') return null;
  const name = Buffer.from(feature.key.bytes).toString('latin1');
  if (name === 'Content-Type') return { kind: 'content-type', value: feature.value };
  return name === 'User-Agent' ? { kind: 'user-agent', value: feature.value } : null;
}
