import { bad, good, type Parsed } from './parsed.ts';
import { quote } from './quote.ts';

/** Reads `NAME=VALUE`, split at the first `=`; NAME is a portable name of an environment variable (POSIX.1 §8.1). */
export function parseKeyValue(text: string): Parsed<readonly [name: string, value: string]> {
  const equals = text.indexOf('=');
  if (equals < 0) return bad(`${quote(text)} has no "=": write NAME=VALUE`, text.length);
  const name = text.slice(0, equals);
  if (!/^[A-Za-z_][A-Za-z0-9_]*$/.test(name)) {
    return bad(`${quote(name)} is no name of a variable: letters, digits and _, no digit first`);
  }
  if (text.includes('\0')) return bad('a value cannot hold a NUL', text.indexOf('\0'));
  return good([name, text.slice(equals + 1)]);
}
