import { UsageError } from '../errors.ts';
import type { Message } from '../language/ast.ts';
import { parseResponse } from '../language/parse.ts';

/** Paths that are always answered with the same spec. */
export interface Anchor {
  /** Matches at the start of a path. */
  readonly pattern: RegExp;
  readonly message: Message;
}

/**
 * Reads `REGEX=SPEC`, split at the first equals sign.
 *
 * @param textOf the contents of the file that a spec names, or null when it names none
 * @throws UsageError, for the spec a SpecError with its place
 */
export function parseAnchor(text: string, textOf: (name: string) => string | null): Anchor {
  const equals = text.indexOf('=');
  if (equals <= 0) throw new UsageError(`-a ${text}: an anchor is REGEX=SPEC, as in -a '/login=500:b"oops"'`);
  const [regex, spec] = [text.slice(0, equals), text.slice(equals + 1)];
  let pattern: RegExp;
  try {
    pattern = new RegExp(`^(?:${regex})`);
  } catch (error) {
    throw new UsageError(`-a ${text}: ${regex} is no regular expression: ${(error as Error).message}`);
  }
  const content = textOf(spec);
  return { pattern, message: parseResponse(content ?? spec, content === null ? 'the spec of -a' : spec) };
}
