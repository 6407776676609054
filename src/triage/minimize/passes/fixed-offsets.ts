import type { Feature, Message } from '../../../language/ast.ts';
import type { Candidate, Pass } from '../candidate.ts';
import { bytesAt, slotsOf, withoutBytes } from '../slots.ts';

/**
 * Deletes features and bytes before an action without moving it along. The other passes move actions, which nearly always
 * is what keeps the bug; where the offset itself matters, this finds what they leave.
 */
export const fixedOffsets: Pass = function* (state) {
  for (let index = 0; index < state.current.length; index++) {
    const hasOffset = () =>
      state.current[index]?.features.some((one) => 'offset' in one && one.offset !== 'a') ?? false;
    for (let at = (state.current[index]?.features.length ?? 0) - 1; at >= 0 && hasOffset(); at--) {
      const message = state.current[index]!;
      yield {
        messages: state.current.with(index, { ...message, features: message.features.toSpliced(at, 1) } as Message),
      };
    }
    for (const slot of hasOffset() ? slotsOf(state.current).filter(({ message }) => message === index) : []) {
      for (let at = (bytesAt(state.current, slot)?.length ?? 0) - 1; at >= 0; at--) {
        const bytes = bytesAt(state.current, slot)!;
        const moved = withoutBytes(state.current, slot, bytes, [at, at + 1], state.wire);
        yield withOffsetsOf(moved, index, state.current[index]!);
      }
    }
  }
};

function withOffsetsOf(messages: readonly Message[], index: number, before: Message): Candidate {
  const features = messages[index]!.features.map((feature, at): Feature => {
    const old = before.features[at]!;
    return 'offset' in feature && 'offset' in old ? { ...feature, offset: old.offset } : feature;
  });
  return { messages: messages.with(index, { ...messages[index]!, features } as Message) };
}
