import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { caret } from '../../src/language/caret.ts';
import { parseClientFrame, parseFrame, parseFrames, parseRequests, parseResponse } from '../../src/language/parse.ts';
import { print } from '../../src/language/print.ts';
import { SpecError } from '../../src/language/spec-error.ts';

function failure(read: () => unknown): SpecError {
  try {
    read();
  } catch (error) {
    if (error instanceof SpecError) return error;
    throw error;
  }
  throw new Error('it parsed');
}

test('errors show what was expected and what was found, with a caret under it', async () => {
  const specs = [
    'foo:/',
    'get:',
    'get:/:zz',
    'get:/:h"a":"b"',
    'get:/:h"a"=b',
    'get:/:b"never closed',
    'get:/:b"\\xg0"',
    'get:/:b"a"\n:b"b"',
    'get:/p/:s\'200:b"x":q\'',
    'get:/:i3"x"',
    'get:/\t:q',
    'get:/:b"é"',
    `get:/${'x'.repeat(200)}:h"a"=b`,
  ];
  const shown = specs.map((spec) => {
    const error = failure(() => parseRequests(spec));
    return `${error.place.line}:${error.place.column}: ${error.message}\n${caret(error.place)}\n`;
  });
  await expect(shown.join('\n')).toMatchFileSnapshot('./golden/parse-errors.txt');
});

test('an error is data, too', () => {
  const error = failure(() => parseRequests('get:/\n:h"a":"b"', 'corpus.pathoc'));
  expect(error.place).toEqual({ source: 'corpus.pathoc', line: 2, column: 6, text: ':h"a":"b"' });
  expect(error.expected).toEqual(['"="']);
  expect(error.found).toBe(`':"b"'`);
});

test('features know the text they came from', () => {
  const text = 'get:/ : h "a" = "b"\t:b@10k,digits :r';
  const [message] = parseRequests(text);
  const parts = message?.features.map(({ span }) => text.slice(span?.start, span?.end));
  expect(parts).toEqual(['h "a" = "b"', 'b@10k,digits', 'r']);
  expect(text.slice(message?.span?.start, message?.span?.end)).toBe(text);
});

test('features of a nested spec know their place in the outer text', () => {
  const text = String.raw`get:/:s"200:b'\x41':r"`;
  const [message] = parseRequests(text);
  const [nested] = message?.features ?? [];
  if (nested?.kind !== 'nested-response') throw new Error('no nested response');
  const parts = nested.message.features.map(({ span }) => text.slice(span?.start, span?.end));
  expect(parts).toEqual([String.raw`b'\x41'`, 'r']);
});

test('single messages and lists of them', () => {
  expect(print(parseFrame('wf:fin'))).toBe('wf:fin');
  expect(() => parseFrame("wf:f'wf'")).toThrow(SpecError);
  expect(print(parseClientFrame("wf:f'wf'"))).toBe('wf:f"wf"');
  expect(() => parseFrame('wf wf')).toThrow(SpecError);
  expect(parseFrames('wf wf', false)).toHaveLength(2);
  expect(() => parseResponse('200 200')).toThrow(SpecError);
});

test.each([
  ['get:/x2', 'get:/x2'],
  ['get:/ x2', 'get:/:x2'],
  ['GET/:R', 'get:/:r'],
  ['wsx', 'ws:x'],
  ['ws:get:/', 'ws:get:/'],
  ['get:"/a b"', 'get:"/a b"'],
  ["'GET':'/'", 'get:/'],
  [`get:/:b'"'`, `get:/:b'"'`],
  [`get:/:b'"\\x27'`, `get:/:b"\\x22'"`],
  ['get:/:b"\\x5cn"', 'get:/:b"\\x5cn"'],
  ['get:/:b"\\\\x"', 'get:/:b"\\\\x"'],
  ['get:/:b"\\0"', 'get:/:b"\\0"'],
  ['get:/:b"\\0008"', 'get:/:b"\\08"'],
  ['get:/:b"\\0007"', 'get:/:b"\\x007"'],
  ['get:/:b@100b,bytes', 'get:/:b@100'],
  ['get:/:ia,<name', 'get:/:ia,<"name"'],
  [`get:/p/:s'200:b"x"'`, `get:/p/:s"200:b'x'"`],
])('%s is written %s', (spec, short) => {
  expect(print(parseRequests(spec)[0] as never)).toBe(short);
});

describe('any text', () => {
  const piece = fc.constantFrom(
    ...['get', ':', '/', '"', "'", 'h"a"="b"', 'b', '@1k', ',', '<', 'x2', 'i0', 'p1,f', 'da', 'ws', 'wf', '-', 'fin'],
    ...['k', 'r', 's', 'f', '\\', '\\x', ' ', '\t', '\n', '200', 'c', 'ua', 'é', '=', '\0', '99999999999999999999'],
  );
  const text = fc.oneof(
    fc.string(),
    fc.string({ unit: 'binary' }),
    fc.array(piece).map((parts) => parts.join('')),
  );

  test('parses or is refused with a place inside it', () => {
    fc.assert(
      fc.property(text, (spec) => {
        for (const read of [parseRequests, parseResponse, parseFrame, parseClientFrame]) {
          try {
            read(spec);
          } catch (error) {
            if (!(error instanceof SpecError)) throw error;
            const lines = spec.split('\n');
            const line = lines[error.place.line - 1] as string;
            expect(line.replace(/\r$/, '')).toBe(error.place.text);
            expect(error.place.column).toBeGreaterThan(0);
            expect(error.place.column).toBeLessThanOrEqual(line.length + 1);
            expect(caret(error.place)).toMatch(/^[ -~…]*\n *\^$/);
          }
        }
      }),
      { numRuns: 2000 },
    );
  });

  const million = (unit: string): string => unit.repeat(Math.ceil(1_000_000 / unit.length));
  test.each([
    ['messages', million('get:/ ')],
    ['glued messages', million('get"/"')],
    ['frames', million('wf')],
    ['blanks', `get:/${million(' ')}x`],
    ['tabs', `get:/${million('\t')}x`],
    ['tabs in quotes', `get:/:b"${million('a\t')}"`],
    ['colons', `get:/${million(':')}`],
    ['injects', `get:/${million(':i0,"a"')}`],
    ['headers', `get:/${million(':h"a"="b"')}`],
    ['headers without a value', `get:/${million(':h"a"=')}`],
    ['quotes', `get:/${million('"')}`],
    ['open files', `get:/:b${million('<"')}`],
    ['backslashes', `get:/:b"${million('\\')}"`],
    ['escapes', `get:/:b"${million('\\x41\\n\\0')}"`],
    ['digits', `get:/:i${million('9')}`],
    ['a long path', `get:${million('/')}`],
    ['nested', `get:/:s"${million(":i0,'a'").replace(/^/, '200')}"`],
    ['broken nested', `get:/:s"200${million(':')}"`],
    ['lines', `get:/${million('\n')}?`],
  ])('takes linear time: a million characters of %s', (_, spec) => {
    const started = performance.now();
    try {
      parseRequests(spec);
    } catch (error) {
      if (!(error instanceof SpecError)) throw error;
    }
    // Quadratic time would be minutes.
    expect(performance.now() - started).toBeLessThan(20_000);
  });
});
