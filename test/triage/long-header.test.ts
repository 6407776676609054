import { describe, expect, it } from 'vitest';
import { parseRequests } from '../../src/language/parse.ts';
import { printAll } from '../../src/language/print.ts';
import { createSettings } from '../../src/language/settings.ts';
import { inUnreadHeader, longHeaderOf } from '../../src/triage/long-header.ts';
import { createWire } from '../../src/triage/minimize/wire.ts';

const wire = createWire(createSettings({ host: '127.0.0.1' }), 1);
const run = ' '.repeat(200);

describe('a long value', () => {
  it.each([
    [`get:/:h"X-List"="x${run}x":h"Accept"="a"`, 'x-list', `get:/:h"X-Unread"="x${run}x":h"Accept"="a"`],
    [`post:/:c"a/b;${run}c":b"x"`, 'content-type', `post:/:h"X-Unread"="a/b;${run}c":b"x"`],
    [`get:/:u"a${run}b"`, 'user-agent', `get:/:h"X-Unread"="a${run}b"`],
    ['get:/:h"Range"=@4k', 'range', 'get:/:h"X-Unread"=@4k'],
  ])('of a header field is put into one that nobody reads', (spec, name, elsewhere) => {
    const messages = parseRequests(spec);
    expect(longHeaderOf(messages)).toBe(name);
    expect(printAll(inUnreadHeader(messages, wire)!)).toBe(printAll(parseRequests(elsewhere)));
  });

  it.each([
    `post:/:b"x${run}x":h"A"="b"`,
    `get:"/?a=${'a'.repeat(200)}"`,
    `get:/:h"${'a'.repeat(200)}"="b"`,
    'get:/:h"A"="b"',
  ])('of something else is not: %#', (spec) => {
    const messages = parseRequests(spec);
    expect(longHeaderOf(messages)).toBeNull();
    expect(inUnreadHeader(messages, wire)).toBeNull();
  });
});
