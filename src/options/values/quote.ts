import { terminalLine } from '../../report/escape.ts';

/** A value as an error message repeats it: quoted, escaped and cut, since values may come from anywhere. */
export function quote(text: string): string {
  return `"${terminalLine(text, 60)}"`;
}
