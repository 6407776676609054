import { PROTOTYPE_NAMES } from './prototype-names.ts';

/** One change of a valid multipart body. */
export interface MultipartChange {
  readonly part: string;
  readonly name: string;
  readonly reason: string;
  readonly body: string;
}

/** Parts looked at, a body. */
const MAX_PARTS = 10;

/** A part of a multipart body, and what stands around it. */
interface Part {
  readonly delimiter: string;
  /** Everything up to the part, its delimiter too. */
  readonly before: string;
  readonly piece: string;
  /** Where its data begin; the end of the piece where it has no empty line. */
  readonly dataAt: number;
  readonly after: string;
  readonly name: string;
  readonly isFile: boolean;
  readonly isWhole: boolean;
}

function* partsOf(contentType: string, body: string): Generator<Part> {
  const boundary = /;\s*boundary="?([^";]+)/i.exec(contentType)?.[1];
  if (boundary === undefined) return;
  const delimiter = `--${boundary}`;
  const pieces = body.split(delimiter);
  for (let index = 1; index < pieces.length - 1 && index <= MAX_PARTS; index++) {
    const piece = pieces[index]!;
    const split = piece.indexOf('\r\n\r\n');
    yield {
      delimiter,
      before: pieces.slice(0, index).join(delimiter) + delimiter,
      piece,
      dataAt: split < 0 ? piece.length : split + 4,
      after: delimiter + pieces.slice(index + 1).join(delimiter),
      name: /name="?([^";\r\n]*)/i.exec(piece)?.[1] ?? '',
      isFile: /filename=/i.test(piece),
      isWhole: split >= 0,
    };
  }
}

/** A text of a multipart body, and the body with another text in its place. */
export interface TextPart {
  readonly name: string;
  readonly text: string;
  replace(text: string): string;
}

/** The parts that are texts, not files. */
export function textParts(contentType: string, body: string): TextPart[] {
  return Array.from(partsOf(contentType, body))
    .filter(({ isFile, isWhole }) => isWhole && !isFile)
    .map(({ name, before, piece, dataAt, after }) => ({
      name,
      text: piece.slice(dataAt, -2),
      replace: (text) => `${before}${piece.slice(0, dataAt)}${text}\r\n${after}`,
    }));
}

/**
 * A valid multipart body of a route, part by part: cut inside the part, its name and filename changed, the part taken
 * away or sent twice. The names are the route's own, so that its handler reads what follows.
 */
export function* multipartChanges(contentType: string, body: string): Generator<MultipartChange> {
  for (const { delimiter, before, piece, dataAt, after, name: part, isFile, isWhole } of partsOf(contentType, body)) {
    const change = (name: string, text: string, reason: string): MultipartChange => ({
      part,
      name,
      reason,
      body: text,
    });
    yield change('cut-data', before + piece.slice(0, dataAt), 'the end where the data begins');
    yield change('no-end', before + piece, 'no delimiter after the data');
    yield change(
      'cut-delimiter',
      `${before}${piece}${delimiter.slice(0, -1)}`,
      'a delimiter cut before its last letter',
    );
    yield change('cut-header', before + piece.slice(0, Math.floor(dataAt / 2)), 'the end inside the fields');
    yield change('missing', before.slice(0, -delimiter.length) + after, 'the part is not there');
    yield change('twice', before + piece + delimiter + piece + after, 'the part twice');
    yield change('no-header', `${before}\r\n\r\n${piece.slice(dataAt)}${after}`, 'a part without fields');
    if (isWhole && !isFile) {
      for (const [name, value, reason] of VALUES) {
        yield change(`value-${name}`, `${before}${piece.slice(0, dataAt)}${value}\r\n${after}`, reason);
      }
    }
    for (const [name, value, reason] of NAMES) {
      yield change(`name-${name}`, before + rename(piece, 'name', value) + after, reason);
      if (!isFile) continue;
      yield change(`filename-${name}`, before + rename(piece, 'filename', value) + after, reason);
      yield change(`filename-${name}-no-end`, before + rename(piece, 'filename', value), `${reason}, without an end`);
    }
  }
}

const NAMES = [
  ['empty', '', 'an empty name'],
  ['proto', '__proto__', 'the prototype as a name'],
  ['constructor', 'constructor', 'a name every JavaScript object has'],
  ['bracket', 'a[', 'a nested name that never ends'],
  ...PROTOTYPE_NAMES,
  ['dots', '../../x', 'a path'],
  ['nul', 'a\0b', 'files refuse NUL'],
  ['300-letters', 'a'.repeat(300), 'longer than file names are'],
] as const;

const VALUES = [
  ['empty', '', 'no value'],
  ['to-string', 'toString', 'a method of every JavaScript object'],
  ['constructor', 'constructor', 'a property of every JavaScript object'],
  ['proto', '__proto__', 'the prototype itself'],
  ['has-own', 'hasOwnProperty', 'another method of every JavaScript object'],
  ['nul', 'a\0b', 'databases and files refuse NUL'],
  ['huge', '99999999999999999999999', 'a number past 64 bits'],
  ['negative', '-1', 'a number below zero'],
  ['letters', 'x', 'letters where a number may be expected'],
  ['json-cut', '{', 'JSON that never ends'],
  ['json-null', 'null', 'a word that some read as nothing'],
  ['percent', '%', 'an escape cut short'],
  ['bracket', '[', 'a pattern that never ends'],
  ['date-overflow', '99999-99-99T99:99:99Z', 'a date out of range'],
  ['5000-letters', 'a'.repeat(5000), 'a long text'],
] as const;

function rename(piece: string, parameter: 'name' | 'filename', value: string): string {
  return piece.replace(
    new RegExp(`(; ?${parameter}=)("[^"]*"|[^;\\r\\n]*)`, 'i'),
    (_, head: string) => `${head}"${value}"`,
  );
}
