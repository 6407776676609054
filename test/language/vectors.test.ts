import { readFileSync } from 'node:fs';
import { join, normalize } from 'node:path';
import { describe, expect, test } from 'vitest';
import { UsageError } from '../../src/errors.ts';
import { type Description, describe as describeMessage } from '../../src/language/describe.ts';
import { expand } from '../../src/language/expand.ts';
import { parseFrames, parseRequests, parseResponse } from '../../src/language/parse.ts';
import { createRandom } from '../../src/language/random.ts';
import { createSettings, type Settings } from '../../src/language/settings.ts';

/** What the reference, the last pathoc and pathod, did with each spec. */
interface Vector extends Outcome {
  readonly spec: string;
  readonly kind: 'request' | 'response' | 'websocket_frame' | 'websocket_client_frame';
  readonly group: string;
  readonly settings: {
    readonly request_host?: string | null;
    readonly staticdir?: string | null;
    readonly unconstrained_file_access?: boolean;
    readonly websocket_key?: string;
  };
  readonly ok: boolean;
  /** `uncaught`: it died with a traceback; then a clear error and the obvious meaning are both right. */
  readonly exception?: string;
  readonly position?: number;
  readonly count?: number;
  readonly messages?: readonly Outcome[];
}
interface Outcome {
  readonly bytes_base64?: string;
  readonly events?: Description['events'];
  readonly actions?: Description['actions'];
  readonly random?: boolean;
  readonly nondeterministic?: boolean;
  readonly length_bytes?: number | [number, number];
  readonly common_prefix_base64?: string;
  readonly common_suffix_base64?: string;
  readonly alphabet_base64?: string;
}

const directory = '/fixtures';
const { vectors, fixtures } = JSON.parse(readFileSync(new URL('./fixtures/vectors.json', import.meta.url), 'utf8')) as {
  vectors: Vector[];
  fixtures: Record<string, string>;
};
const files = new Map(
  Object.entries(fixtures).map(([name, data]) => [join(directory, name), Buffer.from(data, 'base64')]),
);
// The reference had these beside its fixtures.
files.set('/outside.txt', Buffer.from('outside'));
files.set('/fixtures2/sib.txt', Buffer.from('sibling'));

/** The reference injects the second in the wrong place, but no `corrected` bytes were recorded for this frame. */
const UNCORRECTED = new Set([`wf:i3,"A":i4,"B":b"foobar":-mask`]);

function settingsOf({ kind, settings }: Vector): Settings {
  const client = kind === 'request' || kind === 'websocket_client_frame';
  const staticDir = settings.staticdir === undefined && client ? 'fixtures' : settings.staticdir;
  return createSettings({
    host: settings.request_host ?? null,
    staticDir: staticDir ? directory : null,
    unconstrainedFileAccess: settings.unconstrained_file_access ?? client,
    websocketKey: settings.websocket_key ?? null,
    isClient: client,
    readFile: (path) => files.get(normalize(path)) ?? null,
  });
}

function explain(vector: Vector, spec: string, seed: number): Description[] {
  const random = createRandom(seed);
  return expand(parse(vector.kind, spec)).map((message, index) =>
    describeMessage(message, settingsOf(vector), random.fork(index)),
  );
}

function parse(kind: Vector['kind'], spec: string) {
  if (kind === 'request') return parseRequests(spec);
  if (kind === 'response') return [parseResponse(spec)];
  return parseFrames(spec, kind === 'websocket_client_frame');
}

const bytesOf = (base64 = ''): Buffer => Buffer.from(base64, 'base64');
const text = (base64 = ''): string => bytesOf(base64).toString('latin1');

describe.each([...new Set(vectors.map(({ group }) => group))])('%s', (name) => {
  const group = vectors.filter((vector) => vector.group === name);
  const agree = group.filter(({ ok, spec }) => ok && !UNCORRECTED.has(spec));

  test('specs that work in the reference mean the same bytes', () => {
    for (const vector of agree) {
      const seeds = vector.random ? [1, 2, 3] : [1];
      for (const seed of seeds) {
        const messages = explain(vector, vector.spec, seed);
        const wanted = vector.messages ?? (vector.count === 0 ? [] : [vector]);
        expect(messages.length, vector.spec).toBe(wanted.length);
        messages.forEach((message, index) => {
          same(vector.spec, message, wanted[index] as Outcome);
        });
      }
    }
  });

  test('their canonical forms mean the same bytes', () => {
    for (const vector of agree) {
      const messages = explain(vector, vector.spec, 1);
      if (messages.length !== 1) continue;
      const [again] = explain(vector, messages[0]?.canonical ?? '', 1);
      expect(text(again?.bytes_base64), vector.spec).toBe(text(messages[0]?.bytes_base64));
    }
  });

  test('specs that the reference refuses are refused at a place', () => {
    for (const vector of group.filter(({ ok }) => !ok)) {
      let error: unknown = null;
      try {
        explain(vector, vector.spec, 1);
      } catch (caught) {
        error = caught;
      }
      if (error === null) expect(vector.exception, vector.spec).toBe('uncaught');
      else {
        expect(error, vector.spec).toBeInstanceOf(UsageError);
        expect((error as UsageError).place?.column, vector.spec).toBeGreaterThan(0);
      }
    }
  });
});

function same(spec: string, message: Description, want: Outcome): void {
  const bytes = bytesOf(message.bytes_base64);
  if (want.random) {
    const [min, max] = want.length_bytes as [number, number];
    expect(bytes.length, spec).toBeGreaterThanOrEqual(min);
    expect(bytes.length, spec).toBeLessThanOrEqual(max);
    if (want.alphabet_base64 === undefined) return;
    const head = bytesOf(want.common_prefix_base64);
    const tail = bytesOf(want.common_suffix_base64);
    const alphabet = new Set(bytesOf(want.alphabet_base64));
    const drawn = bytes.subarray(head.length, bytes.length - tail.length);
    expect(
      [...drawn].filter((byte) => !alphabet.has(byte)),
      spec,
    ).toEqual([]);
  } else if (want.nondeterministic) {
    expect(bytes.length, spec).toBe(want.length_bytes);
  } else {
    expect(text(message.bytes_base64), spec).toBe(text(want.bytes_base64));
    if (want.events) expect(message.events, spec).toEqual(want.events);
    if (want.actions) expect(message.actions, spec).toEqual(want.actions);
  }
}

test('the same seed gives the same bytes, another seed others', () => {
  const vector = { kind: 'request', settings: {} } as Vector;
  const bytes = (seed: number) => explain(vector, 'get:@30:b@30', seed)[0]?.bytes_base64;
  expect(bytes(1)).toBe(bytes(1));
  expect(bytes(1)).not.toBe(bytes(2));
});
