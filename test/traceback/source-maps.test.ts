import { transformSync } from 'esbuild';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Frame } from '../../src/traceback/exception.ts';
import { createOwnership } from '../../src/traceback/in-app.ts';
import { createSourceMaps } from '../../src/traceback/source-maps.ts';

const ROOT = '/home/me/shop';
const SOURCE = `interface Note { title: string }

type Unused = Record<string, Note>;

export function rename(note: Note): string {
  return note.title.trim();
}
`;

/** Compiled by a real compiler: the throw on line 6 of the source is elsewhere in the output. */
function compiled(sourcemap: 'inline' | 'external', minify = false) {
  const { code, map } = transformSync(SOURCE, { loader: 'ts', sourcefile: '../src/notes.ts', sourcemap, minify });
  const lines = code.split('\n');
  const line = lines.findIndex((text) => text.includes('.trim()')) + 1;
  const column = lines[line - 1]!.indexOf('.trim()') + 2;
  return { code, map, line, column };
}

const frame = (file: string, line: number, column?: number): Frame => ({
  file,
  line,
  function: 'rename',
  ...(column === undefined ? {} : { column }),
});

/** Whose frames are in a checkout of these files, of which git tracks the sources. */
function ownershipOf(files: Readonly<Record<string, string>>, tracked = ['src/notes.ts', 'dist-kept.js']) {
  const read: string[] = [];
  const sourceMaps = createSourceMaps(ROOT, (path) => {
    read.push(path);
    return files[path] ?? null;
  });
  return { ownership: createOwnership({ root: ROOT, tracked: new Set(tracked) }, sourceMaps), read };
}

describe('a source map', () => {
  const inSource = { inApp: true, path: 'src/notes.ts', line: 6, file: `file://${ROOT}/src/notes.ts` };

  it('beside the compiled file tells the line of the source', () => {
    const { code, map, line, column } = compiled('external');
    const files = { 'dist/notes.js': `${code}//# sourceMappingURL=notes.js.map\n`, 'dist/notes.js.map': map };
    const { ownership } = ownershipOf(files);
    expect(line).not.toBe(6);
    expect(ownership(frame(`${ROOT}/dist/notes.js`, line, column))).toEqual(inSource);
    expect(ownership(frame(`file://${ROOT}/dist/notes.js`, line, column))).toEqual(inSource);
    expect(ownership(frame(`${ROOT}/dist/notes.js`, line))).toEqual(inSource);
  });

  it('inside it does too, and in a minified line the column tells', () => {
    const { code, line, column } = compiled('inline', true);
    const { ownership } = ownershipOf({ 'dist/notes.js': code });
    expect(line).toBe(1);
    expect(ownership(frame(`${ROOT}/dist/notes.js`, line, column))).toEqual(inSource);
  });

  it('is found for a container, by the longest end of the path', () => {
    const { code, line, column } = compiled('inline');
    const { ownership } = ownershipOf({ 'dist/notes.js': code, 'notes.js': code });
    expect(ownership(frame('/app/dist/notes.js', line, column))).toEqual(inSource);
    expect(ownership(frame('/app/notes.js', line, column))).toMatchObject({ inApp: false, path: null });
  });

  it('tells the package of a bundled dependency', () => {
    const map = {
      version: 3,
      sources: ['webpack://shop/./node_modules/left-pad/index.js', 'webpack://shop/./src/notes.ts'],
      names: [],
      mappings: 'AAAA;ACCA',
    };
    const data = Buffer.from(JSON.stringify(map)).toString('base64');
    const code = `pad();\nrename();\n//# sourceMappingURL=data:application/json;charset=utf-8;base64,${data}`;
    const { ownership } = ownershipOf({ 'dist/main.js': code });
    const main = `${ROOT}/dist/main.js`;
    expect(ownership(frame(main, 1, 1))).toMatchObject({ inApp: false, file: 'node_modules/left-pad/index.js' });
    expect(ownership(frame(main, 2, 1))).toMatchObject({ inApp: true, path: 'src/notes.ts', line: 2 });
  });

  it('leaves a frame as logged when the source is not in the repository', () => {
    const { code, line, column } = compiled('inline');
    const { ownership } = ownershipOf({ 'dist-kept.js': code }, ['dist-kept.js']);
    const logged = `${ROOT}/dist-kept.js`;
    expect(ownership(frame(logged, line, column))).toEqual({ inApp: true, path: 'dist-kept.js', line, file: logged });
  });

  it('is not looked for in packages, in the runtime, or in what is no JavaScript', () => {
    const { ownership, read } = ownershipOf({});
    for (const file of [`${ROOT}/node_modules/x/dist/x.js`, 'node:internal/url', '/usr/lib/x/y.js', `${ROOT}/a/b.py`])
      ownership(frame(file, 1, 1));
    expect(read).toEqual([]);
  });
});

describe('a hostile map', () => {
  const { line, column } = compiled('inline');
  const at = (text: string, more: Record<string, string> = {}) => {
    const { ownership, read } = ownershipOf({ 'dist/notes.js': text, ...more });
    return { owner: ownership(frame(`${ROOT}/dist/notes.js`, line, column)), read };
  };

  it.each([
    ['../../../../etc/passwd'],
    ['file:///etc/passwd'],
    ['https://example.com/x.map'],
    ['/etc/passwd'],
    ['%2e%2e/%2e%2e/secret'],
    ['%zz'],
    ['data:application/json;base64,!!!'],
    ['data:application/json,%zz'],
    ['data:application/json,null'],
    ['data:application/json,{"version":3,"sources":[null],"names":[],"mappings":"AAAA;;;;AAAA;AAAA"}'],
    ['data:application/json,{"version":3,"sections":[{"offset":{"line":0,"column":0},"map":{"sections":7}}]}'],
  ])('%s tells nothing, and no file outside of the checkout is read', (url) => {
    const { owner, read } = at(`x\n//# sourceMappingURL=${url}`);
    expect(owner).toMatchObject({ inApp: false, path: null });
    for (const path of read) expect(path).toMatch(/^dist\/|^etc\/passwd$/);
  });

  it('of any text is never a throw', () => {
    const json = fc.record(
      {
        version: fc.constantFrom(3, 2, 'x'),
        sources: fc.anything(),
        sourceRoot: fc.anything(),
        names: fc.anything(),
        mappings: fc.oneof(fc.string(), fc.stringMatching(/^[A-Za-z0-9+/,;]{0,200}$/), fc.anything()),
        sections: fc.anything(),
      },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(fc.oneof(json.map(stringified), fc.string()), fc.string(), (map, tail) => {
        at(`x\n//# sourceMappingURL=notes.js.map${tail}`, { 'dist/notes.js.map': map });
        at(`x\n//# sourceMappingURL=${tail}`);
      }),
      { numRuns: 500 },
    );
  });

  it('of another machine is read once, and only so many are', () => {
    const { ownership, read } = ownershipOf({});
    for (let n = 0; n < 1000; n++) ownership(frame(`${ROOT}/dist/${n}.js`, 1, 1));
    for (let n = 0; n < 1000; n++) ownership(frame(`${ROOT}/dist/${n}.js`, 2, 1));
    expect(read).toHaveLength(200);
  });
});

function stringified(value: unknown): string {
  try {
    return JSON.stringify(value) ?? '';
  } catch {
    return '';
  }
}
