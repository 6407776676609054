import { bad, good, type Parsed } from './parsed.ts';
import { quote } from './quote.ts';

/** Part `index` (from 1) of `total` equal parts of the cases. */
export interface Shard {
  readonly index: number;
  readonly total: number;
}

/** Reads `I/N` with 1 <= I <= N <= 256 (the most jobs a GitHub matrix has). */
export function parseShard(text: string): Parsed<Shard> {
  const match = /^(\d{1,4})\/(\d{1,4})$/.exec(text);
  if (match === null) return bad(`${quote(text)} is no shard: write I/N, like 1/4 for the first of four`);
  const [index, total] = [Number(match[1]), Number(match[2])];
  if (total < 1 || total > 256) return bad(`a run has 1 to 256 shards, not ${total}`, text.indexOf('/') + 1);
  if (index < 1 || index > total)
    return bad(`shard ${index} of ${total} does not exist: they count from 1 to ${total}`);
  return good({ index, total });
}
