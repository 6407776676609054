import { isAlias, isScalar, type LineCounter, type Node, Scalar } from 'yaml';
import { type Place, UsageError } from '../errors.ts';

/** The text of a YAML file and the way from its nodes to places a person can find. */
export interface YamlSource {
  /** As the user would name the file. */
  readonly name: string;
  readonly text: string;
  readonly lines: LineCounter;
}

/** The place of a 0-based offset in the file. */
export function placeAt(source: YamlSource, offset: number): Place {
  const { line, col } = source.lines.linePos(Math.min(Math.max(offset, 0), source.text.length));
  const start = source.lines.lineStarts[line - 1] ?? 0;
  const end = source.text.indexOf('\n', start);
  const text = source.text.slice(start, end < 0 ? undefined : end).replace(/\r$/, '');
  return { source: source.name, line, column: col, text };
}

/** A UsageError at a node of the file. */
export function errorAt(source: YamlSource, node: Node | null, message: string): UsageError {
  return new UsageError(message, placeAt(source, node?.range?.[0] ?? 0));
}

/** The text of a scalar as the user wrote it (`0123` stays `0123`), and where each of its characters is. */
export interface YamlText {
  readonly text: string;
  readonly place: (offset: number) => Place;
}

/**
 * Reads a scalar as text.
 *
 * @throws UsageError when the node is no scalar, or is an alias.
 */
export function textOf(source: YamlSource, node: Node | null, label: string): YamlText {
  if (isAlias(node)) throw errorAt(source, node, `${label}: an alias (*) is not read here; write the value out`);
  if (node !== null && !isScalar(node))
    throw errorAt(source, node, `${label}: write one value here, not a list or a map`);
  const start = node?.range?.[0] ?? 0;
  const end = node?.range?.[1] ?? start;
  const plain = node === null || node.type === Scalar.PLAIN || node.type === undefined;
  const quoted = node?.type === Scalar.QUOTE_DOUBLE || node?.type === Scalar.QUOTE_SINGLE;
  const text = node === null ? '' : plain && node.source !== undefined ? node.source : String(node.value ?? '');
  if (node?.type === Scalar.BLOCK_LITERAL)
    return { text, place: (offset) => placeInBlock(source, start, text, offset) };
  return {
    text,
    // A folded block has other lines than its text: an offset inside has no simple place, its beginning has.
    place: (offset) => placeAt(source, plain || quoted ? Math.min(start + (quoted ? 1 : 0) + offset, end) : start),
  };
}

/** In a literal block (`|`): its first line is the indicator, the ones below are those of the text, indented. */
function placeInBlock(source: YamlSource, start: number, text: string, offset: number): Place {
  const before = text.slice(0, offset).split('\n');
  const line = source.lines.linePos(start).line + before.length;
  const from = source.lines.lineStarts[line - 1] ?? start;
  const written = source.text.slice(from).split('\n', 1)[0]!.replace(/\r$/, '');
  const indent = written.length - text.split('\n')[before.length - 1]!.length;
  return placeAt(source, from + Math.max(0, indent) + before.at(-1)!.length);
}
