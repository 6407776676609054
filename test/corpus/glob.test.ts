import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findFiles, globMatcher } from '../../src/corpus/glob.ts';

describe('globMatcher', () => {
  test.each([
    ['.patho/*.pathoc', '.patho/a.pathoc', true],
    ['.patho/*.pathoc', '.patho/b/a.pathoc', false],
    ['./a/*.x', 'a/b.x', true],
    ['**/*.x', 'b.x', true],
    ['**/*.x', 'a/b/c.x', true],
    ['a/**', 'a/b/c', true],
    ['a/**/c', 'a/c', true],
    ['a/**/c', 'a/b/b/c', true],
    ['a/**/c', 'a/b/d', false],
    ['a/?.x', 'a/b.x', true],
    ['a/?.x', 'a/bb.x', false],
    ['a.x', 'abx', false],
    ['a+(b)', 'a+(b)', true],
    ['*', 'a/b', false],
  ])('%s on %s: %s', (pattern, path, result) => {
    expect(globMatcher(pattern)(path)).toBe(result);
  });

  test('a path without stars matches itself alone', () => {
    const path = fc.array(
      fc.stringMatching(/^[a-z.+()[\]{}$^|\\]{1,5}$/).filter((s) => s !== '.'),
      { minLength: 1, maxLength: 4 },
    );
    fc.assert(
      fc.property(path, path, (a, b) => {
        expect(globMatcher(a.join('/'))(a.join('/'))).toBe(true);
        expect(globMatcher(a.join('/'))(b.join('/'))).toBe(a.join('/') === b.join('/'));
      }),
    );
  });
});

describe('findFiles', () => {
  const tree: Record<string, string[]> = {
    '/r': ['.patho/', 'node_modules/', 'a.x'],
    '/r/.patho': ['a.x', 'b.y', 'deep/'],
    '/r/.patho/deep': ['c.x', 'd/'],
    '/r/.patho/deep/d': ['e.x'],
    '/r/node_modules': ['f.x'],
  };
  const listed: string[] = [];
  const list = (path: string) => {
    listed.push(path);
    return (tree[path] ?? []).map((name) => ({
      name: name.replace('/', ''),
      isDirectory: () => name.endsWith('/'),
      isFile: () => !name.endsWith('/'),
      isSymbolicLink: () => false,
    }));
  };

  test.each([
    ['.patho/*.x', ['.patho/a.x']],
    ['.patho/**/*.x', ['.patho/a.x', '.patho/deep/c.x', '.patho/deep/d/e.x']],
    ['**/*.x', ['.patho/a.x', '.patho/deep/c.x', '.patho/deep/d/e.x', 'a.x']],
    ['*/deep/*', ['.patho/deep/c.x']],
    ['/r/.patho/*.y', ['/r/.patho/b.y']],
    ['nothing/*.x', []],
  ])('%s', (pattern, files) => {
    expect(findFiles('/r', pattern, list)).toEqual(files);
  });

  test('looks no deeper than the pattern', () => {
    listed.length = 0;
    findFiles('/r', '.patho/*.x', list);
    expect(listed).toEqual(['/r/.patho']);
  });
});
