import type { Frame } from './exception.ts';
import type { Parsed } from './reader.ts';

const MAX_FRAMES = 512;
/** What was raised: `type: message`, or a type alone. */
export const TYPE_LINE = /^([A-Za-z_]\w*(?:\.[A-Za-z_<][\w<>]*)*)(?:: ?(.*))?$/;

/** One exception of those that Python prints as one: causes before their effects, the members of a group below it. */
export interface Segment {
  /** Outermost first, as printed. */
  readonly frames: Frame[];
  type: string | null;
  message: string;
  /** Whether it stands inside an exception group. */
  readonly member: boolean;
  /** Whether the one before is its cause, or was handled when it came. */
  readonly linked: boolean;
}

export function segment(member: boolean, linked = false): Segment {
  return { frames: [], type: null, message: '', member, linked };
}

/** Of too many the outermost and the innermost are kept. */
export function addFrame({ frames }: Segment, frame: Frame): void {
  if (frames.length === MAX_FRAMES) frames.splice(1, MAX_FRAMES / 2);
  frames.push(frame);
}

/** What was raised last, with the others as its causes; null when it is too little. */
export function assemble(segments: readonly Segment[]): Parsed | null {
  const read = segments.filter((each) => each.type !== null && (each.frames.length > 0 || each.member));
  // What came of a group that was handled stands below it.
  const after = read.findLastIndex((each) => each.member) + 1;
  const before = groupOf(read.slice(0, after));
  const last = chained(read.slice(after)).at(-1);
  if (last === undefined || before === null) return last ?? before;
  return { ...last, chain: [...last.chain, { ...before, chain: [] }, ...before.chain] };
}

/** Each with those before it that it is linked to as its causes, nearest first. */
function chained(segments: readonly Segment[]): Parsed[] {
  const found: Parsed[] = [];
  for (const each of segments) {
    const cause = each.linked ? found.pop() : undefined;
    found.push(toParsed(each, cause === undefined ? [] : [{ ...cause, chain: [] }, ...cause.chain]));
  }
  return found;
}

/** A group with its members as its causes; the group of one is a wrapper of the task runner: what failed is its member. */
function groupOf(segments: readonly Segment[]): Parsed | null {
  const leaves = chained(segments.filter((each) => each.member && !each.type?.endsWith('Group')));
  const whole = chained(segments.filter((each) => !each.member)).at(-1);
  if (whole === undefined || leaves.length === 1) return leaves[0] ?? whole ?? null;
  return leaves.length === 0
    ? whole
    : { ...whole, chain: leaves.flatMap((leaf) => [{ ...leaf, chain: [] }, ...leaf.chain]) };
}

function toParsed(of: Segment, chain: readonly Parsed[]): Parsed {
  return { type: of.type ?? '', message: of.message, frames: of.frames.toReversed(), chain, fatal: false };
}
