import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseUserSpecs, readUserSpecs } from '../../src/corpus/user-specs.ts';
import { UsageError } from '../../src/errors.ts';

const specs = (text: string) => parseUserSpecs(text, 'dir/a.pathoc').map((m) => m.spec);

function errorOf(text: string): UsageError {
  try {
    parseUserSpecs(text, 'dir/a.pathoc');
  } catch (error) {
    return error as UsageError;
  }
  throw new Error('parsed');
}

describe('a file of specs', () => {
  test('a line is a spec', () => {
    expect(specs('get:/a\n\nget:/b get:/c\n')).toEqual(['get:/a', 'get:/b get:/c']);
  });

  test('connect at the head of a line is no content type of the line above', () => {
    expect(specs('get:/\nconnect:/a\n')).toEqual(['get:/', 'connect:/a']);
  });

  test('frames belong to the handshake above them', () => {
    expect(specs('ws:/\nwf:b"x"\nwf:b"y"\nget:/')).toEqual(['ws:/ wf:b"x" wf:b"y"', 'get:/']);
  });

  test('a value may span lines, and a # inside it is no comment', () => {
    expect(specs('get:/:b"x\n# y\n"\nget:/z')).toEqual(['get:/:b"x\\n# y\\n"', 'get:/z']);
  });

  test('of pathoc alone is read as pathoc does: features may stand on lines of their own, specs beside each other', () => {
    expect(specs('get:/:\nb@10,ascii\n  :h"A"="b"\nput:/c\r\nget:/d get:/e')).toEqual([
      'get:/:b@10,ascii:h"A"="b"',
      'put:/c',
      'get:/d get:/e',
    ]);
  });

  test('comments, names and expectations', () => {
    const [a, b] = parseUserSpecs(
      '# hello\n# id: nul\n# expect: status<500\nget:"/\\0"\n  # other\nget:/b',
      'a.pathoc',
    );
    expect(a).toMatchObject({ id: 'user/nul', class: 'user', title: 'nul', expect: 'status<500', spec: 'get:"/\\0"' });
    expect(b).toMatchObject({ id: 'user/a.pathoc:6', title: 'line 6 of a.pathoc' });
  });

  test('# leaves: reset is about the next spec alone', () => {
    const file = parseUserSpecs('# leaves: reset\nget:/:da\nget:/:d5\n# leaves: fin\nget:/:d6', 'a.pathoc');
    expect(file.map(({ spec, leaves }) => [spec, leaves])).toEqual([
      ['get:/:da', 'reset'],
      ['get:/:d5', undefined],
      ['get:/:d6', undefined],
    ]);
    expect(errorOf('# leaves: quickly\nget:/:da').message).toContain('"# leaves: quickly" must be reset or fin');
  });

  test.each(['0', '-1', 'x', '1e9', '2.5'])('# times: %s is refused', (times) => {
    expect(errorOf(`# times: ${times}\nget:/`).message).toContain('whole number');
  });

  test.each(['', '\n', '# only\n# comments'])('%j holds no spec', (text) => {
    expect(specs(text)).toEqual([]);
  });

  test('an error has its file, line and column', () => {
    expect(errorOf('# a "quote\nget:/\nget:/:zz').place).toMatchObject({ source: 'dir/a.pathoc', line: 3 });
    expect(errorOf('get:/:b"open\nget:/')).toBeInstanceOf(UsageError);
  });

  test('any text is specs or a usage error', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('#', '\n', '"', "'", 'get:/', 'b', 'wf', ' ', 'é') }), (text) => {
        try {
          specs(text);
        } catch (error) {
          expect(error).toBeInstanceOf(UsageError);
        }
      }),
    );
  });
});

describe('readUserSpecs', () => {
  test('a file is read once, twins are numbered', () => {
    const read: string[] = [];
    const mutations = readUserSpecs('/r', ['a.pathoc', 'b.pathoc', 'a.pathoc'], (path) => {
      read.push(path);
      return '# id: x\nget:/';
    });
    expect(read).toEqual(['/r/a.pathoc', '/r/b.pathoc']);
    expect(mutations.map((m) => m.id)).toEqual(['user/x', 'user/x#2']);
  });

  test('a file that is not there is the user’s mistake; a pattern that finds nothing is none', () => {
    expect(() => readUserSpecs('/nowhere', ['a.pathoc'])).toThrow(/--specs: cannot read a\.pathoc \(ENOENT\)/);
    expect(readUserSpecs('/nowhere', ['*.pathoc'])).toEqual([]);
  });
});
