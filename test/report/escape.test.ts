import { execFileSync } from 'node:child_process';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { renderMarkdown } from '../../scripts/render-markdown.js';
import {
  cellCode,
  clip,
  codeLink,
  commandData,
  commandProperty,
  fenced,
  fencedCommand,
  fileName,
  hiddenMark,
  inertJson,
  inlineCode,
  relativeUri,
  sarifText,
  shellQuote,
  terminalBlock,
  terminalLine,
} from '../../src/report/escape.ts';
import { HOSTILE } from './reports.ts';

/** Any text at all, often made of the pieces that mean something somewhere. */
const hostile = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({ unit: 'grapheme' }),
  fc
    .array(
      fc.constantFrom(
        ...[
          '::',
          '##',
          '[',
          ']',
          ':',
          '\x1b[',
          '\x1b',
          '31m',
          '\r',
          '\n',
          '\r\n',
          '\u2028',
          '\u2029',
          '\u202e',
          '\u200b',
          '\ud800',
        ],
        ...[
          '`',
          '``',
          '```',
          '~~~',
          '|',
          '\\',
          '<',
          '>',
          '&',
          '-->',
          '@a',
          '#1',
          '$',
          "'",
          '"',
          ' ',
          '\t',
          '%0A',
          'x',
          '(',
          ')',
        ],
      ),
      { maxLength: 40 },
    )
    .map((pieces) => pieces.join('')),
  fc.constant(HOSTILE),
);

/** What no shown line may hold: controls, format characters, line breaks of any kind, half characters. */
const UNSAFE = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/u;
/** As GitHub's runner reads a line: `::` after blanks, `##[` anywhere. */
const isCommand = (line: string) => line.trimStart().startsWith('::') || /##\w*\[/.test(line);

const property = (check: (text: string) => void) =>
  fc.assert(
    fc.property(hostile, (text) => {
      check(text);
    }),
    { numRuns: 500 },
  );

describe('terminal', () => {
  test('a line is one line without controls, and no command', () => {
    property((text) => {
      const line = terminalLine(text);
      expect(line).not.toMatch(UNSAFE);
      expect(isCommand(line)).toBe(false);
    });
  });

  test('printable text stays as it is', () => {
    const text = `pathoc 127.0.0.1:8080 'get:/:h"Ä"="日本 é"' ## [x] a::b #[c]`;
    expect(terminalLine(text)).toBe(text);
  });

  test('what cannot be shown becomes what pathoc would read as the same byte', () => {
    expect(terminalLine('a\x00\x1b\x7f\x85\r\n\t\u202e\u{e0041}\ud800')).toBe(
      String.raw`a\x00\x1b\x7f\x85\r\n\t\u202e\u{e0041}\ud800`,
    );
    expect(terminalLine('##[group]')).toBe(String.raw`##\x5bgroup]`);
    expect(terminalLine('  ::error::x')).toBe(String.raw`  \x3a:error::x`);
  });

  test('colours go, a sequence hidden in a sequence does not come back', () => {
    expect(terminalLine('\x1b[1;31mred\x1b[0m')).toBe('red');
    expect(terminalLine('\x1b[\x1b[0m31mx')).toBe(String.raw`\x1b[31mx`);
  });

  test('each line of a block is behind its prefix', () => {
    property((text) => {
      for (const line of terminalBlock(text, '  | ')) {
        expect(line.startsWith('  | ')).toBe(true);
        expect(line).not.toMatch(UNSAFE);
        expect(isCommand(line)).toBe(false);
      }
    });
  });

  test('a line ends at any line break that a program may write', () => {
    expect(terminalBlock('a\rb\r\nc\nd', '| ')).toEqual(['| a', '| b', '| c', '| d']);
  });

  test('a block says how many lines it leaves out', () => {
    expect(terminalBlock('a\nb\nc', '', 2)).toEqual(['a', 'b', '… (1 more lines)']);
  });

  test('10 MB cost what a short text costs', () => {
    const huge = '\x1b['.repeat(5_000_000);
    expect(terminalLine(huge).length).toBeLessThan(20_000);
    expect(terminalBlock('\n'.repeat(10_000_000), '').length).toBeLessThan(50);
    // Cut before it is split: of ten million lines some thousands are looked at.
    expect(Number(/\((\d+) more lines\)/.exec(terminalBlock('\n'.repeat(10_000_000), '').at(-1)!)![1])).toBeLessThan(
      30_000,
    );
    expect(inlineCode('`'.repeat(10_000_000)).length).toBeLessThan(1000);
    expect(hiddenMark('-'.repeat(10_000_000)).length).toBeLessThan(1000);
    expect(sarifText('['.repeat(10_000_000)).length).toBeLessThan(3000);
  });
});

describe('Markdown', () => {
  test('no backtick run inside a code span is as long as its fence, and it is one line', () => {
    property((text) => {
      const code = inlineCode(text);
      const fence = /^`+/.exec(code)![0];
      const inside = code.slice(fence.length, -fence.length);
      expect(code.endsWith(fence)).toBe(true);
      expect(inside).not.toMatch(/^`|`$/);
      expect((inside.match(/`+/g) ?? []).every((run) => run.length !== fence.length)).toBe(true);
      expect(code).not.toMatch(UNSAFE);
      expect(inside).not.toBe('');
    });
  });

  test('GitHub renders each as one piece of code and nothing else', () => {
    property((text) => {
      expect(renderMarkdown(`x ${inlineCode(text)} y`)).toMatch(/^<p>x <code>[^<]*<\/code> y<\/p>$/);
      expect(renderMarkdown(`| a | b |\n| - | - |\n| ${cellCode(text)} | y |`)).toMatch(
        /<tr>\n<td><code>[^<]*<\/code><\/td>\n<td>y<\/td>\n<\/tr>/,
      );
      expect(renderMarkdown(`x\n\n${fenced(text)}\n\ny`)).toMatch(
        /^<p>x<\/p>\n<pre><code class="language-text">[^<]*<\/code><\/pre>\n<p>y<\/p>$/,
      );
      expect(renderMarkdown(`x\n\n${fencedCommand(text)}\n\ny`)).toMatch(
        /^<p>x<\/p>\n<pre><code class="language-sh">[^<]*<\/code><\/pre>\n<p>y<\/p>$/,
      );
    });
  });

  test('colours go, in SARIF too', () => {
    expect(inlineCode('\x1b[1;31mred\x1b[0m')).toBe('`red`');
    expect(fenced('\x1b[1;31mred\x1b[0m')).toBe('```text\nred\n```');
    expect(sarifText('\x1b[1;31mred\x1b[0m')).toBe('red');
  });

  test('a code span shows its spaces', () => {
    expect(inlineCode(' a ')).toBe('`  a  `');
    expect(renderMarkdown(inlineCode(' a '))).toBe('<p><code> a </code></p>');
  });

  test('a cell holds no pipe', () => {
    property((text) => expect(cellCode(text)).not.toContain('|'));
  });

  test('a fenced block ends where it should and nowhere else', () => {
    property((text) => {
      const lines = fenced(text).split('\n');
      const fence = /^`+/.exec(lines[0]!)![0];
      expect(lines.at(-1)).toBe(fence);
      for (const line of lines.slice(1, -1)) {
        expect(line).not.toMatch(UNSAFE);
        expect(/^\s*(`{3,})\s*$/.exec(line)?.[1]?.length ?? 0).toBeLessThan(fence.length);
      }
    });
  });

  test('a command is whole or absent', () => {
    expect(fencedCommand('x'.repeat(11), 10)).toBeNull();
    expect(fencedCommand("pathoc a '```'")).toBe("````sh\npathoc a '```'\n````");
  });

  test('only a plain web address becomes a link', () => {
    expect(codeLink('`a`', 'https://github.com/o/r/blob/0/a%20b.py#L1')).toBe(
      '[`a`](<https://github.com/o/r/blob/0/a%20b.py#L1>)',
    );
    for (const url of ['javascript:alert(1)', 'https://a/>', 'https://a/ b', 'https://a/\n', 'https://a@b/', null]) {
      expect(codeLink('`a`', url)).toBe('`a`');
    }
  });

  test('a hidden mark ends once, and two names never share one', () => {
    property((text) => expect(hiddenMark(text)).toMatch(/^<!-- patho:((?!--)[^<>\s])* -->$/));
    expect(hiddenMark('a/b')).not.toBe(hiddenMark('a-b'));
    expect(hiddenMark('a-b')).not.toBe(hiddenMark('a%2Db'));
  });
});

describe('SARIF, workflow commands, JSON', () => {
  test('no bracket of a message is a link, and it reads back', () => {
    property((text) => {
      const escaped = sarifText(text);
      expect(escaped.replace(/\\[\\[\]]/g, '')).not.toMatch(/[\\[\]]/);
      expect(escaped.replaceAll('\n', '')).not.toMatch(UNSAFE);
    });
    expect(sarifText('[a](1) \\')).toBe('\\[a\\](1) \\\\');
  });

  test('the runner decodes data and properties to what they were', () => {
    const decode = (text: string) =>
      text.replace(/%(0D|0A|3A|2C|25)/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
    property((text) => {
      expect(commandData(text)).not.toMatch(/[\r\n]/);
      expect(decode(commandData(text))).toBe(text);
      expect(commandProperty(text)).not.toMatch(/[\r\n:,]/);
      expect(decode(commandProperty(text))).toBe(text);
    });
  });

  test('JSON keeps its value and prints safely', () => {
    property((text) => {
      const json = inertJson(JSON.stringify({ text }));
      expect(JSON.parse(json)).toEqual({ text });
      expect(json).not.toMatch(UNSAFE);
      expect(isCommand(json)).toBe(false);
    });
  });
});

describe('names and words', () => {
  test('bash reads a quoted word as the text itself', () => {
    const words = fc.sample(hostile, { numRuns: 300, seed: 1 }).map((word) => word.replace(/\0|\p{Cs}/gu, ''));
    const script = `printf '%s\\0' ${words.map(shellQuote).join(' ')}`;
    const out = execFileSync('bash', ['--norc', '-c', script], {
      encoding: 'utf8',
      env: { LC_ALL: 'C' },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    expect(out.split('\0').slice(0, -1)).toEqual(words);
  });

  test('ANSI-C quotes only where they are needed', () => {
    expect(shellQuote(`get:/:h"a"="it's"`)).toBe(`'get:/:h"a"="it'\\''s"'`);
    expect(shellQuote('a\tb')).toBe(`$'a\\011b'`);
    expect(shellQuote('a\nb')).toBe(`$'a\\nb'`);
    expect(shellQuote('a\0b')).toBe("'a\\x00b'");
  });

  test('a file name is one on every system', () => {
    property((text) => {
      const name = fileName(text);
      expect(name).toMatch(/^[A-Za-z0-9_][A-Za-z0-9._-]{0,100}$/);
      expect(name).not.toMatch(/^(con|prn|aux|nul|com\d|lpt\d)(\.|$)/i);
    });
  });

  test('a URI is relative to the repository or there is none', () => {
    property((text) => {
      const uri = relativeUri(text);
      if (uri === null) return;
      expect(new URL(uri, 'file:///repo/').href.startsWith('file:///repo/')).toBe(true);
      expect(uri).toMatch(/^[\w.~!*'()%/-]+$/);
    });
    for (const path of [
      '/etc/passwd',
      '../a',
      'a/../../b',
      'C:\\a',
      'http://a/b',
      'file:a',
      'a//b',
      '',
      '\\\\host\\a',
    ]) {
      expect(relativeUri(path)).toBeNull();
    }
    expect(relativeUri('./app\\ä b[1].py')).toBe('app/%C3%A4%20b%5B1%5D.py');
    // Cut, it would be the path of another file.
    expect(relativeUri('a'.repeat(1000))).toBe('a'.repeat(1000));
    expect(relativeUri('a'.repeat(1001))).toBeNull();
  });

  test('a cut never halves a character', () => {
    expect(clip('a😀b', 2)).toBe('a… (3 more characters)');
  });
});
