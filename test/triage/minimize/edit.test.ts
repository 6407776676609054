import { describe, expect, it } from 'vitest';
import { literal, type Request } from '../../../src/language/ast.ts';
import { parseRequests } from '../../../src/language/parse.ts';
import { printAll } from '../../../src/language/print.ts';
import { edit } from '../../../src/triage/minimize/edit.ts';
import { readRequest } from '../../../src/triage/minimize/read-request.ts';
import { createWire } from '../../../src/triage/minimize/wire.ts';
import { SETTINGS } from './model-server.ts';

const WIRE = createWire(SETTINGS, 0);
const one = (spec: string) => parseRequests(spec) as Request[];

describe('edit', () => {
  it.each([
    ['get:/long/path:i4,"a"', 'get:/:i4,"a"', 'before the path'],
    ['get:/long/path:i14,"a"', 'get:/:i5,"a"', 'behind the path'],
    ['get:/long/path:d9999', 'get:/:d9990', 'beyond the end'],
  ])('keeps %s where it was when the path becomes /: %s (%s)', (before, after) => {
    expect(printAll(edit(one(before), 0, { path: literal('/') }, WIRE))).toBe(after);
  });

  it('moves what stands in the body when a header goes, whatever is implied', () => {
    const start = one('get:/:h"Content-Length"="5":b"hello":i57,"X"');
    const [header, ...rest] = start[0]!.features;
    const changed = edit(start, 0, { features: [null, ...rest] }, WIRE);
    expect(header?.kind).toBe('header');
    const text = (messages: typeof start) => Buffer.from(WIRE.bytes(messages[0]!)!).toString('latin1');
    expect(text(start)).toMatch(/helXlo$/);
    expect(text(changed as Request[])).toMatch(/helXlo$/);
  });
});

describe('readRequest', () => {
  it.each([
    ['get:/:i4,"\\0"', 'get:"\\0/":r:h"Host"="127.0.0.1"'],
    ['"GET /a HTTP/1.1\\r\\nX: y\\r\\nZ:":/', 'get:/a:r:h"X"="y":h"Z"="/ HTTP/1.1":h"Host"="127.0.0.1"'],
    ['post:/:b"a"', 'post:/:r:h"Content-Length"="1":h"Host"="127.0.0.1":b"a"'],
    ['get:/:r', 'get:/:r'],
  ])('spells the bytes of %s as %s', (spec, spelled) => {
    const bytes = WIRE.bytes(one(spec)[0]!)!;
    const read = readRequest(bytes, false)!;
    expect(printAll([read])).toBe(spelled);
    expect(Buffer.from(WIRE.bytes(read)!).equals(bytes)).toBe(true);
  });

  it('has no spelling for another version, and a loose one for a line without a colon', () => {
    const bytes = (spec: string) => WIRE.bytes(one(spec)[0]!)!;
    expect(readRequest(bytes('get:/:i10,"2"'), true)).toBeNull();
    expect(readRequest(bytes('get:/:h"a\\r\\nB"="c"'), false)).toBeNull();
    expect(printAll([readRequest(bytes('get:/:r:h"a\\r\\nB"="c"'), true)!])).toBe('get:/:r:h"a"="":h"B"="c"');
  });
});
