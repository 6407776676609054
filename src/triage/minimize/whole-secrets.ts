import { printAll, printValue } from '../../language/print.ts';
import type { Messages } from './messages.ts';

/** So many characters of a carried value, apart from the rest of it, tell of the value. */
const TELLING = 6;

/**
 * Whether a printed spec holds each carried value as a whole or not at all: what hides secrets in a report knows them only
 * whole, so minimizing must not leave a half of one.
 *
 * @param start the messages before minimizing, with their carried fields
 */
export function createWholeness(start: Messages): (printed: string) => boolean {
  const values = start.flatMap(({ features }) =>
    features.flatMap((feature) => {
      if (feature.kind !== 'header' || feature.carried !== true || feature.value.kind !== 'literal') return [];
      const printed = printValue(feature.value);
      return [printed.slice(1, -1)];
    }),
  );
  if (values.length === 0) return () => true;
  const rest = (text: string) => values.reduce((left, value) => left.replaceAll(value, '\n'), text);
  const common = rest(printAll(start));
  const telling = new Set(values.flatMap(pieces).filter((piece) => !common.includes(piece)));
  return (printed) => !pieces(rest(printed)).some((piece) => telling.has(piece));
}

function pieces(text: string): string[] {
  return Array.from({ length: Math.max(0, text.length - TELLING + 1) }, (_, at) => text.slice(at, at + TELLING));
}
