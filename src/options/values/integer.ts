import { bad, good, type Parsed } from './parsed.ts';
import { quote } from './quote.ts';

/** Reads a whole decimal number from `min` to `max`, both included. */
export function parseInteger(text: string, min: number, max: number): Parsed<number> {
  if (!/^[+-]?\d+$/.test(text)) {
    const at = /^[+-]?\d*/.exec(text)?.[0].length ?? 0;
    return bad(`${quote(text)} is no whole number: write one from ${min} to ${max}`, at);
  }
  const number = Number(text);
  if (number < min || number > max) return bad(`${text} is out of range: write a number from ${min} to ${max}`);
  return good(number);
}
