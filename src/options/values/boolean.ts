import { bad, good, type Parsed } from './parsed.ts';
import { quote } from './quote.ts';

/**
 * Reads `true` or `false` in the spellings of YAML 1.2's core schema. `yes` and `on` are refused: YAML 1.1 and 1.2
 * disagree on them, and a gate must not depend on who read the file.
 */
export function parseBoolean(text: string): Parsed<boolean> {
  if (/^(true|True|TRUE)$/.test(text)) return good(true);
  if (/^(false|False|FALSE)$/.test(text)) return good(false);
  return bad(`${quote(text)} is neither true nor false: write one of the two`);
}
