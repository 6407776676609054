import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { UsageError } from '../../src/errors.ts';
import type { Message } from '../../src/language/ast.ts';
import { collect } from '../../src/language/collect.ts';
import { freeze } from '../../src/language/freeze.ts';
import { parseClientFrame, parseRequests, parseResponse } from '../../src/language/parse.ts';
import { print, printAll } from '../../src/language/print.ts';
import { printCanonical } from '../../src/language/print-canonical.ts';
import { createRandom } from '../../src/language/random.ts';
import { render } from '../../src/language/render.ts';
import { createSettings } from '../../src/language/settings.ts';
import { clientFrame, message, request, response, serverFrame } from './arbitrary-message.ts';
import { GRAMMAR } from './grammar.ts';

const settings = createSettings({
  host: 'example.org',
  staticDir: '/static',
  unconstrainedFileAccess: true,
  websocketKey: 'dGhlIHNhbXBsZSBub25jZQ==',
  // A file holds its own name, so that a path that was misread shows.
  readFile: (path) => Buffer.from(path, 'latin1').subarray(0, 20),
});

/** Everything that rendering decides, comparable. */
function rendered(message: Message, seed = 7, host = settings.host): unknown {
  try {
    const payload = render(message, { ...settings, host }, createRandom(seed));
    return { bytes: Buffer.from(collect(payload)).toString('latin1'), steps: payload.steps.map(({ kind }) => kind) };
  } catch (error) {
    if (error instanceof UsageError) return error.message.replace(/,? this one.*/, '');
    throw error;
  }
}

function reparse(text: string, kind: Message['kind']): Message {
  if (kind === 'response') return parseResponse(text);
  if (kind === 'frame') return parseClientFrame(text);
  const [first, ...rest] = parseRequests(text);
  expect(rest).toEqual([]);
  return first as Message;
}

/** Some file names cannot be written in any spec: those messages are refused, never misprinted. */
function printed(message: Message, how: (message: Message) => string): string {
  try {
    return how(message);
  } catch (error) {
    if (error instanceof UsageError && /cannot be written/.test(error.message)) return fc.pre(false) as never;
    throw error;
  }
}

describe.each([
  ['short', print],
  ['canonical', printCanonical],
] as const)('the %s form', (_, how) => {
  test.each([
    ['request', request],
    ['response', response],
    ['server frame', serverFrame],
    ['client frame', clientFrame],
  ] as const)('of a %s reads back as the same bytes, is grammatical and a fixed point', (_name, arbitrary) => {
    fc.assert(
      fc.property(arbitrary as fc.Arbitrary<Message>, (original) => {
        const text = printed(original, how);
        const again = reparse(text, original.kind);
        expect(rendered(again)).toEqual(rendered(original));
        expect(how(again)).toBe(text);
        expect(text).toMatch(/^[ -~]*$/);
        expect(text).toMatch(GRAMMAR[original.kind]);
      }),
      { numRuns: 600 },
    );
  });
});

test('both forms mean the same', () => {
  fc.assert(
    fc.property(message, (original) => {
      const short = reparse(printed(original, print), original.kind);
      expect(rendered(reparse(printed(short, printCanonical), original.kind))).toEqual(rendered(original));
    }),
    { numRuns: 300 },
  );
});

test('several messages on one line read back as the same messages', () => {
  fc.assert(
    fc.property(fc.array(fc.oneof(request, clientFrame), { minLength: 1, maxLength: 4 }), (originals) => {
      const text = printed(originals[0] as Message, () => printAll(originals));
      const again = parseRequests(text);
      expect(again.map((one) => rendered(one))).toEqual(originals.map((one) => rendered(one)));
      expect(printAll(again)).toBe(text);
      expect(text).toMatch(GRAMMAR.requests);
    }),
    { numRuns: 600 },
  );
});

test('connect after a request is quoted, or it would be a content type', () => {
  expect(printAll(parseRequests(`get:/ 'CONNECT':x`))).toBe('get:/ "CONNECT":x');
  expect(printAll(parseRequests(`connect:x wf connect:x`))).toBe('connect:x wf connect:x');
});

test('a frozen message renders the same bytes with any seed', () => {
  fc.assert(
    fc.property(message, fc.integer(), (original, seed) => {
      const want = rendered(original, 7);
      if (typeof want === 'string') return;
      const frozen = freeze(original, settings, createRandom(7));
      expect(rendered(frozen, seed)).toEqual(want);
      // Printed and read back, too: that is what a report carries.
      const text = printed(frozen, print);
      expect(rendered(reparse(text, original.kind), seed)).toEqual(want);
    }),
    { numRuns: 600 },
  );
});
