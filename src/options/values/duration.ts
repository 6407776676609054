import { bad, good, type Parsed } from './parsed.ts';
import { quote } from './quote.ts';

const UNITS = { ms: 1, s: 1000, m: 60_000, h: 3_600_000 } as const;

/**
 * Reads `500ms`, `60s`, `2m`, `1h`, `1.5s` as milliseconds, whole and greater than 0. A bare number is refused: its
 * unit would be a guess.
 */
export function parseDuration(text: string): Parsed<number> {
  const match = /^(\d{1,9}(?:\.\d{1,3})?)\s*([a-zA-Z]*)$/.exec(text);
  if (match === null) {
    const digits = /^\d*\.?\d*/.exec(text)?.[0].length ?? 0;
    return bad(`${quote(text)} is no duration: write a number and a unit, like 500ms, 60s or 2m`, digits);
  }
  const [, number = '', unit = ''] = match;
  if (unit === '') return bad(`${quote(text)} has no unit: write ${number}s for seconds or ${number}ms`, number.length);
  if (!Object.hasOwn(UNITS, unit)) {
    return bad(`unknown unit ${quote(unit)}: use ms, s, m or h, like 500ms, 60s or 2m`, text.length - unit.length);
  }
  const ms = Math.round(Number(number) * UNITS[unit as keyof typeof UNITS]);
  if (ms === 0) return bad('a duration must be greater than 0, like 500ms or 60s');
  if (ms > 7 * 86_400_000) return bad(`${quote(text)} is more than a week: use a shorter duration`);
  return good(ms);
}
