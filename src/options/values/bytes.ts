import { bad, good, type Parsed } from './parsed.ts';
import { quote } from './quote.ts';

const UNITS: ReadonlyMap<string, number> = new Map([
  ['b', 1],
  ['kib', 1024],
  ['mib', 1024 ** 2],
  ['gib', 1024 ** 3],
  ['tib', 1024 ** 4],
  ['kb', 1e3],
  ['mb', 1e6],
  ['gb', 1e9],
  ['tb', 1e12],
]);

/** Reads `512MiB`, `2GiB`, `1.5GB`, `1048576B` as whole bytes greater than 0; case of the unit does not matter. */
export function parseBytes(text: string): Parsed<number> {
  const match = /^(\d{1,15}(?:\.\d{1,3})?)\s*([a-zA-Z]*)$/.exec(text);
  if (match === null) {
    const digits = /^\d*\.?\d*/.exec(text)?.[0].length ?? 0;
    return bad(`${quote(text)} is no size: write a number and a unit, like 512MiB or 2GiB`, digits);
  }
  const [, number = '', unit = ''] = match;
  if (unit === '')
    return bad(`${quote(text)} has no unit: write ${number}MiB, ${number}GiB or ${number}B`, number.length);
  const factor = UNITS.get(unit.toLowerCase());
  if (factor === undefined) {
    return bad(`unknown unit ${quote(unit)}: use B, KiB, MiB, GiB, TiB, KB, MB, GB or TB`, text.length - unit.length);
  }
  const bytes = Math.round(Number(number) * factor);
  if (bytes === 0) return bad('a size must be greater than 0, like 512MiB');
  if (!Number.isSafeInteger(bytes)) return bad(`${quote(text)} is more than any machine has`);
  return good(bytes);
}
