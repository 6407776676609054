import type { Integer, Request, RequestFeature, Value } from '../language/ast.ts';

/** A piece of a request's head: as long as it says, in bytes. */
export interface Piece {
  /** What of the request it is: a feature, or a part of the request line. */
  readonly of: RequestFeature | 'method' | 'path' | 'fixed';
  readonly length: number;
}

const UNIT_SIZE = { b: 1, k: 1024, m: 1024 ** 2, g: 1024 ** 3, t: 1024 ** 4 } as const;

/**
 * The pieces of the part of a request that its spec writes out: request line and written headers, in the order they are
 * sent. What follows (implicit headers, the empty line, the body) depends on the server's name.
 */
export function headPieces(request: Request): Piece[] {
  const pieces: Piece[] = [
    { of: 'method', length: request.method === null ? 'GET'.length : valueLength(request.method) },
    { of: 'fixed', length: 1 },
    { of: 'path', length: valueLength(request.path) },
    { of: 'fixed', length: ' HTTP/1.1\r\n'.length },
  ];
  for (const feature of request.features) {
    const length = lineLength(feature);
    if (length > 0) pieces.push({ of: feature, length });
  }
  return pieces;
}

function lineLength(feature: RequestFeature): number {
  switch (feature.kind) {
    case 'header':
      return valueLength(feature.key) + ': \r\n'.length + valueLength(feature.value);
    case 'content-type':
      return 'Content-Type: \r\n'.length + valueLength(feature.value);
    case 'user-agent':
      return 'User-Agent: \r\n'.length + (feature.value.kind === 'shortcut' ? 0 : valueLength(feature.value));
    default:
      return 0;
  }
}

/** Bytes of a value; those of a file are unknown before it is read and count as none. */
function valueLength(value: Value): number {
  if (value.kind === 'literal') return value.bytes.length;
  return value.kind === 'generated' ? Number(value.size) * UNIT_SIZE[value.unit] : 0;
}

/**
 * Maps offsets into the old request to the new one, so that an action keeps its meaning when pieces before it change
 * their length. The two have the same pieces in the same order; `added` bytes of headers stand after the last one.
 *
 * In a piece of another length an offset at the start stays there and any other keeps its distance from the end: `i5`
 * after the path `/` stays after the path. The border between the written headers and what follows stays before what is
 * added: "first in the header block" stays first.
 */
export function offsetMap(
  before: readonly Piece[],
  after: readonly Piece[],
  added: number,
): (offset: Integer) => Integer {
  return (offset) => {
    if (typeof offset === 'bigint') return offset;
    let oldStart = 0;
    let newStart = 0;
    for (const [index, piece] of before.entries()) {
      const length = after[index]!.length;
      const within = offset - oldStart;
      if (within < piece.length) {
        const kept = within === 0 || length === piece.length ? within : length - (piece.length - within);
        return newStart + Math.max(kept, 0);
      }
      oldStart += piece.length;
      newStart += length;
    }
    const beyond = offset - oldStart;
    return newStart + beyond + (beyond > 0 ? added : 0);
  };
}
