import {
  FlattenMap,
  LEAST_UPPER_BOUND,
  type Needle,
  originalPositionFor,
  type TraceMap,
} from '@jridgewell/trace-mapping';
import type { FindOriginal } from './in-app.ts';

/** Reads a file below the checkout's root, by its repository-relative path; null when there is none, or it is too long. */
export type ReadInside = (path: string) => string | null;

const COMPILED = /\.[cm]?jsx?$/;
/** ECMA-426 §11.1.2.1; the last one of a file counts. */
const COMMENT = /^\s*\/\/[#@] sourceMappingURL=(\S+)\s*$/;
const MARK = 'sourceMappingURL=';
/** The comment stands at the end: so many last lines are looked at. */
const LAST_LINES = 5;
const INLINE = /^data:application\/json[^,]*?(;base64)?,/;
/** Files that are remembered: a hostile log can name files without end. */
const MOST_FILES = 200;
/** Segments that the path of another machine's file must share with one of the checkout: `dist/server.js`. */
const LEAST_SHARED = 2;
/** Files are looked for so many segments deep. */
const MOST_SEGMENTS = 20;

/**
 * Finds what compiled or bundled JavaScript was made from, by the source map that its `//# sourceMappingURL=` names: beside
 * it or inside it. Only files of the checkout are read; a map that is broken, missing or of another file tells nothing.
 *
 * @param root - of the checkout, absolute
 */
export function createSourceMaps(root: string, read: ReadInside): FindOriginal {
  const base = root.replaceAll('\\', '/').replace(/\/+$/, '');
  const maps = new Map<string, TraceMap | null>();

  function mapOf(file: string): TraceMap | null {
    const known = maps.get(file);
    if (known !== undefined) return known;
    if (maps.size >= MOST_FILES) return null;
    const found = caught(() => loadMap(base, file, read));
    maps.set(file, found);
    return found;
  }

  return (file, { line, column }) => {
    if (line === null || line < 1 || !COMPILED.test(file)) return null;
    const map = mapOf(file);
    if (map === null) return null;
    return caught(() => {
      // Without a column the line's first place is the best there is.
      const needle: Needle =
        column === undefined ? { line, column: 0, bias: LEAST_UPPER_BOUND } : { line, column: Math.max(0, column - 1) };
      const { source, line: original } = originalPositionFor(map, needle);
      return source === null || original === null ? null : { file: pathOf(source), line: original };
    });
  };
}

/** A map is the user's build's: whatever it holds, it is no reason to fail. */
function caught<T>(find: () => T | null): T | null {
  try {
    return find();
  } catch {
    return null;
  }
}

function loadMap(base: string, file: string, read: ReadInside): TraceMap | null {
  const compiled = insideOf(base, file, read);
  if (compiled === null) return null;
  const url = mapUrl(compiled.text);
  if (url === null) return null;
  const place = new URL(`file://${encodeURI(`${base}/${compiled.path}`)}`);
  const inline = INLINE.exec(url);
  if (inline !== null) {
    const data = url.slice(inline[0].length);
    const text = inline[1] === undefined ? decodeURIComponent(data) : Buffer.from(data, 'base64').toString('utf8');
    return new FlattenMap(text, place.href);
  }
  const beside = new URL(url, place);
  const path = beside.protocol === 'file:' ? decodeURIComponent(beside.pathname) : '';
  if (!path.startsWith(`${base}/`)) return null;
  const text = read(path.slice(base.length + 1));
  return text === null ? null : new FlattenMap(text.replace(/^\)\]\}'[^\n]*\n/, ''), beside.href);
}

/** The file of the checkout that a logged one is: by its path, else (a container's) by the longest end of its path. */
function insideOf(base: string, file: string, read: ReadInside): { path: string; text: string } | null {
  const at = (path: string) => {
    const text = read(path);
    return text === null ? null : { path, text };
  };
  if (file.startsWith(`${base}/`)) return at(file.slice(base.length + 1));
  const segments = file.split('/').filter((segment) => segment !== '' && segment !== '.');
  if (segments.includes('..')) return null;
  for (let from = Math.max(0, segments.length - MOST_SEGMENTS); from <= segments.length - LEAST_SHARED; from++) {
    const found = at(segments.slice(from).join('/'));
    if (found !== null) return found;
  }
  return null;
}

function mapUrl(text: string): string | null {
  const from = text.lastIndexOf(MARK);
  if (from < 0) return null;
  const start = text.lastIndexOf('\n', from) + 1;
  for (const [index, line] of text
    .slice(start)
    .split('\n', LAST_LINES + 1)
    .entries()) {
    const found = COMMENT.exec(line);
    if (found !== null) return found[1]!;
    if (index >= LAST_LINES) break;
  }
  return null;
}

/** `file:///srv/app/src/a.ts` and `webpack://shop/./src/a.ts` as paths. */
function pathOf(source: string): string {
  const bundler = /^(?:webpack|rollup|turbopack|vite):\/\/[^/]*\/(.*)$/s.exec(source);
  return (bundler?.[1] ?? source).replace(/\?.*$/s, '');
}
