import type { Feature, Message, Request, Value } from '../../language/ast.ts';
import { UNITS } from '../../language/ast.ts';
import type { Messages } from './messages.ts';
import type { Wire } from './wire.ts';

/** Changes to one message. `features` stands for its features one by one; null drops one. What is absent stays. */
export interface Edit {
  readonly method?: Value | null;
  readonly path?: Value;
  readonly websocket?: boolean;
  readonly features?: readonly (Feature | null)[];
}

/**
 * The messages with one of them changed. Offsets of a request's actions are moved so that they stay where they were:
 * `i5` after the path `/` stays after the path, whatever the path becomes.
 */
export function edit(messages: Messages, index: number, change: Edit, wire: Wire): Messages {
  const before = messages[index]!;
  const { features: aligned = before.features, ...head } = change;
  let after = { ...before, ...head, features: aligned.filter((feature) => feature !== null) } as Message;
  if (before.kind === 'request' && after.kind === 'request' && hasOffsets(after)) {
    const map = offsetMap(before, after, aligned, wire);
    after = { ...after, features: after.features.map((feature) => moved(feature, map)) };
  }
  return messages.with(index, after);
}

function hasOffsets(message: Message): boolean {
  return message.features.some((feature) => 'offset' in feature && typeof feature.offset === 'number');
}

function moved<F extends Feature>(feature: F, map: (offset: number) => number): F {
  if (!('offset' in feature) || typeof feature.offset !== 'number') return feature;
  return { ...feature, offset: map(feature.offset) };
}

interface Piece {
  readonly old: number;
  readonly now: number;
}

function offsetMap(
  before: Request,
  after: Request,
  aligned: readonly (Feature | null)[],
  wire: Wire,
): (offset: number) => number {
  const pieces: Piece[] = [
    { old: sizeOf(before.method, 3), now: sizeOf(after.method, 3) },
    { old: 1, now: 1 },
    { old: sizeOf(before.path), now: sizeOf(after.path) },
    { old: ' HTTP/1.1\r\n'.length, now: ' HTTP/1.1\r\n'.length },
    ...before.features.map((feature, at) => ({ old: lineLength(feature), now: lineLength(aligned[at] ?? null) })),
  ];
  pieces.push(implied(before, after, pieces, wire));
  const [oldBody, newBody] = [bodyOf(before), bodyOf(after)];
  pieces.push({ old: 2 + oldBody, now: 2 + newBody });
  return (offset) => {
    let old = 0;
    let now = 0;
    for (const piece of pieces) {
      const within = offset - old;
      if (within < piece.old) {
        // From the start of a piece, at its start; else from its end, which is where the next thing follows.
        const kept = within === 0 || piece.old === piece.now ? within : piece.now - (piece.old - within);
        return now + Math.max(0, Math.min(kept, piece.now));
      }
      old += piece.old;
      now += piece.now;
    }
    return now + (offset - old);
  };
}

/** The headers that are added without being written stand between the written ones and the body. */
function implied(before: Request, after: Request, pieces: readonly Piece[], wire: Wire): Piece {
  const sum = (key: keyof Piece) => pieces.reduce((total, piece) => total + piece[key], 0);
  const rest = (message: Request, written: number) =>
    Math.max(0, (wire.baseLength(message) ?? written + 2) - written - 2 - bodyOf(message));
  return { old: rest(before, sum('old')), now: rest(after, sum('now')) };
}

function lineLength(feature: Feature | null): number {
  switch (feature?.kind) {
    case 'header':
      return sizeOf(feature.key) + sizeOf(feature.value) + ': \r\n'.length;
    case 'content-type':
      return 'Content-Type: \r\n'.length + sizeOf(feature.value);
    case 'user-agent':
      return 'User-Agent: \r\n'.length + (feature.value.kind === 'shortcut' ? 0 : sizeOf(feature.value));
    default:
      return 0;
  }
}

function bodyOf(message: Request): number {
  return sizeOf(message.features.find((feature) => feature.kind === 'body')?.value ?? null);
}

/** Bytes of a value; those of a file are unknown here and count as none. */
function sizeOf(value: Value | null, absent = 0): number {
  if (value === null) return absent;
  if (value.kind === 'literal') return value.bytes.length;
  return value.kind === 'generated' ? Number(value.size) * 1024 ** UNITS.indexOf(value.unit) : 0;
}
