import { bad, good, type Parsed } from './parsed.ts';
import { quote } from './quote.ts';

/** Compiles a JavaScript regular expression written bare (`listening on`) or as `/listening on/i`. */
export function parseRegex(text: string): Parsed<RegExp> {
  // Letters that are flags of JavaScript, so that `/api/ready` is a bare expression.
  const slashes = /^\/(.+)\/([dgimsuvy]*)$/s.exec(text);
  const [source, flags] = slashes === null ? [text, ''] : [slashes[1]!, slashes[2]!];
  if (/[^imsu]/.test(flags)) {
    return bad(`unknown flag in ${quote(flags)}: the flags are i, m, s and u`, text.length - flags.length);
  }
  try {
    return good(new RegExp(source, flags));
  } catch (error) {
    const reason = error instanceof Error ? error.message.replace(/^Invalid regular expression: .*: /s, '') : 'invalid';
    return bad(`${quote(text)} is no JavaScript regular expression: ${reason}`);
  }
}
