import { readdirSync } from 'node:fs';
import { brotliDecompressSync, gunzipSync, inflateSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { renderMessages } from '../../src/corpus/case.ts';
import { scionOf } from '../../src/corpus/graft.ts';
import { parseRoute } from '../../src/corpus/routes/parse-route.ts';
import { typedNeeds } from '../../src/corpus/spread.ts';
import { confusionMutations } from '../../src/corpus/typed/confusion.ts';
import type { FieldType } from '../../src/corpus/typed/field-type.ts';
import { HEADER_FIELDS } from '../../src/corpus/typed/fields.ts';
import { memberGrowth } from '../../src/corpus/typed/member-growth.ts';
import { typedGroups, typedMutations } from '../../src/corpus/typed/products.ts';
import type { Message } from '../../src/language/ast.ts';
import { parseRequests } from '../../src/language/parse.ts';
import { createSettings } from '../../src/language/settings.ts';
import { bytesOf } from './bytes-of.ts';

const folder = new URL('../../src/corpus/typed/types/', import.meta.url);
const modules = readdirSync(folder).map(
  (file) => import(new URL(file, folder).href) as Promise<Record<string, FieldType>>,
);
const TYPES = (await Promise.all(modules)).flatMap((module) => Object.values(module));
const all = typedMutations();
const settings = createSettings({ host: '{host}' });

test('ids are unique and readable: type, field, value', () => {
  const seen = new Map<string, number>();
  for (const m of all) seen.set(m.id, (seen.get(m.id) ?? 0) + 1);
  expect([...seen].filter(([, count]) => count > 1)).toEqual([]);
  for (const m of all) expect(m.id).toMatch(/^[a-z0-9-]+\/[a-z0-9-]+\/[a-z0-9-]+$/);
});

test('every header field has a type with values, and each of them', () => {
  expect(HEADER_FIELDS.filter(({ type }) => type.values.length === 0).map(({ name }) => name)).toEqual([]);
  const ids = new Set(all.map((m) => m.id));
  const holes = HEADER_FIELDS.flatMap((field) =>
    [...field.also, ...field.type.values].map((v) => `${field.type.name}/${field.name.toLowerCase()}/${v.name}`),
  ).filter((id) => !ids.has(id));
  expect(holes).toEqual([]);
});

test('every value of every type is in some field', () => {
  const used = new Set(all.map((m) => `${m.id.split('/')[0]}/${m.id.split('/')[2]}`));
  const holes = TYPES.flatMap((type) => type.values.map((v) => `${type.name}/${v.name}`)).filter((id) => !used.has(id));
  expect(holes).toEqual([]);
});

test('every product names the section that defines what it breaks, and the weakness', () => {
  const confused = [...confusionMutations(parseRoute('POST /a?b=1 application/json {"query":"{a}"}'))];
  for (const { id, rfc, cwe } of [...all, ...confused, ...memberGrowth(parseRoute('GET /a?b=1'))]) {
    expect(rfc, id).toMatch(
      /^(RFC \d+|WHATWG URL|Fetch|GraphQL) §\d|^(W3C (XML 1\.0|Trace Context|Baggage)|YAML 1\.2|MessagePack|gRPC over HTTP2|Engine\.IO 4)$/,
    );
    expect(cwe, id).toBeGreaterThan(0);
  }
});

test('what bodies hold, websocket messages hold, too', () => {
  const isType = (name: string) => name !== 'charset' && TYPES.some((type) => type.name === name);
  const types = (slot: RegExp) => {
    const names = all.filter(({ id }) => slot.test(id)).map(({ id }) => id.split('/')[0]!);
    return [...new Set(names)].filter(isType).sort();
  };
  expect(types(/\/(binary-)?message\//)).toEqual(types(/\/(body|form)\//));
});

test('no slot has a value again before every slot of its group had one', () => {
  for (const group of typedGroups().early) {
    const turns = new Map<string, number>();
    const rounds = group.map(({ id }) => {
      const slot = id.slice(0, id.lastIndexOf('/'));
      turns.set(slot, (turns.get(slot) ?? 0) + 1);
      return turns.get(slot)!;
    });
    expect(rounds).toEqual(rounds.toSorted((a, b) => a - b));
  }
});

test('of those who leave early two in each shape do so by a reset, and say it', () => {
  const early = all.filter(({ id }) => id.startsWith('early-close/'));
  expect(early.length).toBeGreaterThan(0);
  for (const { id, leaves, title } of early) {
    expect([id, leaves]).toEqual([id, /\/reset-\d$/.test(id) ? 'reset' : undefined]);
    expect(title.endsWith(', by a reset')).toBe(leaves === 'reset');
  }
  expect(all.filter(({ leaves }) => leaves !== undefined)).toHaveLength(early.length / 5);
});

test('every value says why', () => {
  for (const type of TYPES) for (const v of type.values) expect(v.reason, `${type.name}/${v.name}`).not.toBe('');
});

/** Frames as a server would send them, so that payloads can be read. */
function unmasked(message: Message): Message {
  if (message.kind !== 'frame' || message.features.some((f) => f.kind === 'flag' && f.name === 'mask')) return message;
  return { ...message, features: [...message.features, { kind: 'flag', name: 'mask', on: false }] };
}

describe('frames are what their ids say', () => {
  const frames = new Map<string, Buffer[]>();
  for (const m of all) {
    if (!m.id.startsWith('frame/')) continue;
    const { messages } = scionOf(m);
    const rendered = renderMessages(messages.slice(1).map(unmasked), settings, 1);
    frames.set(
      m.id.slice('frame/'.length),
      rendered.map((payload) => Buffer.from(bytesOf({ render: () => [payload] }), 'latin1')),
    );
  }
  const first = (id: string) => frames.get(id)![0]!;

  test.each([...frames.keys()].filter((id) => /\d/.test(id)))('%s', (id) => {
    const [, what = '', number = ''] = /([a-z-]+?)-?(\d+)$/.exec(id.replace('length-2-', 'power-')) ?? [];
    const n = Number(number);
    const frame = first(id);
    if (what.endsWith('opcode')) expect(frame[0]! & 15).toBe(n);
    else if (what.endsWith('rsv')) expect(frame[0]! & 0x70).toBe(0x80 >> n);
    else if (id === 'control/close-200') expect(frame.length).toBe(2 + 2 + 2 + 200);
    else if (what.endsWith('close')) expect([frame[0]! & 15, frame.readUInt16BE(2)]).toEqual([8, n]);
    else if (what.endsWith('power')) expect(frame.readBigUInt64BE(2)).toBe(2n ** BigInt(n) + (n === 53 ? 1n : 0n));
    else if (what.endsWith('ping')) expect([frame[0]! & 15, frame.length]).toEqual([9, 2 + 2 + n]);
    else if (id === 'control/100-pings') expect(frames.get(id)).toHaveLength(100);
    else if (/^header.*\/70k$/.test(id)) expect(frame.readBigUInt64BE(2)).toBe(70_000n);
    else expect(id).toMatch(/utf8/);
  });

  test('fragments, ends and masks', () => {
    expect(frames.get('header/text-in-fragments')!.map((frame) => frame[0]! & 0x8f)).toEqual([1, 0x81]);
    expect(frames.get('header/ping-in-fragments')!.map((frame) => frame[0]! & 0x8f)).toEqual([1, 0x89, 0x80]);
    expect(first('header/continuation-first')[0]! & 15).toBe(0);
    expect(first('header/length-max').readBigUInt64BE(2)).toBe(2n ** 64n - 1n);
    const [, noKey] = scionOf(all.find(({ id }) => id === 'frame/header/mask-no-key')!).messages;
    const bytes = Buffer.from(bytesOf({ render: () => renderMessages([noKey!], settings, 1) }), 'latin1');
    expect([bytes[1]! & 0x80, bytes.subarray(2).toString()]).toEqual([0x80, 'hello']);
    expect(first('header/cut-header')).toHaveLength(1);
  });
});

test('every product parses, renders, and its value is in the bytes', () => {
  for (const m of all) {
    const messages = scionOf(m).messages.map(unmasked);
    const bytes = bytesOf({ render: () => renderMessages(messages, settings, 1) });
    // The value is a part of the spec.
    if (/^frame\/|^conversation\/(etag|location|polling-request|websocket-stomp)\//.test(m.id)) continue;
    const value = (parseRequests(`get:"/${m.value.replaceAll('"', '\\x22')}"`)[0] as { path: { bytes: Uint8Array } })
      .path.bytes;
    expect(bytes.includes(Buffer.from(value).subarray(1).toString('latin1')), m.id).toBe(true);
  }
});

test('what a product needs is read from its text as from its parsed spec', () => {
  for (const m of all) {
    const { needs } = scionOf(m);
    const quick = typedNeeds(m);
    if (m.once || needs.once || m.conversation) continue;
    expect({ id: m.id, ...quick }).toEqual({ id: m.id, ...needs });
  }
});

describe('confusion', () => {
  const specs = (route: string) => new Map(Array.from(confusionMutations(parseRoute(route)), (m) => [m.id, m.spec]));

  test('JSON member by member', () => {
    const found = specs('POST /a application/json {"a":{"b":[1]},"c":"x"}');
    const body = (id: string) => /:b(['"])(.*)\1$/.exec(found.get(id) ?? '')?.[2];
    expect(body('json/whole/null')).toBe('null');
    expect(body('json/a/null')).toBe('{"a":null,"c":"x"}');
    expect(body('json/a.b/object')).toBe('{"a":{"b":{}},"c":"x"}');
    expect(body('json/a.b.0/true')).toBe('{"a":{"b":[true]},"c":"x"}');
    expect(body('json/c/missing')).toBe('{"a":{"b":[1]}}');
  });

  test('the message of a websocket route member by member, behind the letters of its protocol', () => {
    const plain = specs('WS /chat {"type":"join","room":{"id":1}}');
    expect(plain.get('message-member/room.id/null')).toBe(`ws:/chat wf:fin:b'{"type":"join","room":{"id":null}}'`);
    expect(plain.get('message-member/type/missing')).toBe(`ws:/chat wf:fin:b'{"room":{"id":1}}'`);
    const event = specs('WS /io 42["join",{"room":"a"}]').get('message-member/0/object');
    expect(event).toBe(`ws:/io wf:fin:b"40" wf:fin:b'42[{},{"room":"a"}]'`);
    const room = specs('WS /io 42["join",{"room":"a"}]').get('message-member/1.room/null');
    expect(room).toBe(`ws:/io wf:fin:b"40" wf:fin:b'42["join",{"room":null}]'`);
    for (const spec of plain.values()) expect(parseRequests(spec)).toHaveLength(2);
  });

  test('GraphQL documents from a valid one', () => {
    const found = specs('POST /graphql application/json {"query":"{hello}"}');
    expect(found.get('graphql/query/overlapping-fields')).toContain('{hello hello hello ');
    expect(found.get('graphql/query/unknown-variable')).toContain('{hello(a:$a)}');
  });

  test('GraphQL documents in the message of a websocket route, under a protocol that such servers know', () => {
    const found = specs('WS /graphql {"type":"subscribe","payload":{"query":"subscription{a}"}}');
    expect(found.get('graphql/payload.query/proto-field')).toBe(
      `ws:/graphql:h"Sec-WebSocket-Protocol"="graphql-transport-ws, graphql-ws" wf:fin:b'{"type":"subscribe","payload":{"query":"{__proto__}"}}'`,
    );
  });

  test('GraphQL documents in a query and as a body of their own', () => {
    const query = specs('GET /graphql?query=%7Bhello%7D&x=1');
    expect(query.get('graphql/query/unknown-variable')).toContain('?query=%7Bhello(a%3A%24a)%7D&x=1');
    expect(Math.max(...Array.from(query.values(), (spec) => spec.length))).toBeLessThan(8000);
    expect(specs('POST /graphql application/graphql {hello}').get('graphql/document/proto-field')).toMatch(
      /b"\{__proto__\}"$/,
    );
  });

  test('query parameters of requests and of handshakes', () => {
    expect(specs('GET /a?x=1&y=2').get('parameter/y/to-string')).toBe('get:/a?x=1&y=toString');
    expect(specs('GET /a?x=1&y=2').get('parameter/x/as-missing')).toBe('get:/a?y=2');
    expect(specs('WS /a?t=1').get('parameter/t/constructor')).toBe('ws:/a?t=constructor');
    expect(specs('GET /h?name=x').get('parameter/name/as-length-lie')).toBe(
      'get:/h?name[__proto__]=b&name[__proto__]&name[length]=100000000',
    );
  });

  test('form fields and inner segments', () => {
    const form = specs('POST /a application/x-www-form-urlencoded x=1&y=2');
    expect(form.get('form-field/x/percent')).toContain('b"x=%&y=2"');
    expect(specs('GET /u/1/posts').get('segment/2/percent')).toBe('get:/u/%/posts');
  });

  test('multipart bodies part by part, with the names they have', () => {
    const found = specs('POST /u multipart/form-data; boundary=xx');
    expect(found.get('part/a/no-end')).toMatch(
      /b'--xx\\r\\nContent-Disposition: form-data; name="a"\\r\\n\\r\\n1\\r\\n'$/,
    );
    expect(found.get('part/a/cut-delimiter')).toMatch(/1\\r\\n--x'$/);
    expect(found.get('part/a/name-proto')).toContain('name="__proto__"');
    expect(found.get('part/a/value-proto')).toContain('\\r\\n\\r\\n__proto__\\r\\n--xx--');
    expect(found.get('part/a/missing')).toMatch(/b"--xx--\\r\\n"$/);
  });

  test('changes each member of a short list whose members differ, and the first of those that are alike', () => {
    const fields = (json: string) =>
      new Set(
        [...confusionMutations(parseRoute(`POST /a application/json ${json}`))]
          .filter(({ id }) => id.endsWith('/null'))
          .map(({ id }) => id.split('/')[1]),
      );
    expect(fields('["find","messages",{"q":1}]')).toEqual(new Set(['whole', '0', '1', '2', '2.q']));
    expect(fields('["a","b","c"]')).toEqual(new Set(['whole', '0']));
  });

  test('ids are unique on hostile names, and every spec parses', () => {
    for (const route of [
      'GET /a?=1&=2&a=1&a=2&a.0=3&%=4',
      'POST /a application/json {"a b":1,"a-b":2,"":3,"a.b":4,"a":{"b":5}}',
    ]) {
      const mutations = [...confusionMutations(parseRoute(route))];
      expect(new Set(mutations.map((m) => m.id)).size).toBe(mutations.length);
      for (const m of mutations) expect(parseRequests(m.spec)).toHaveLength(1);
    }
  });
});

describe('growth', () => {
  const grown = (route: string) => [...memberGrowth(parseRoute(route))];

  test('is tried in every header field that holds a text', () => {
    const slots = new Set(all.filter((m) => m.id.startsWith('growth/')).map((m) => m.id.split('/')[1]));
    const holes = HEADER_FIELDS.filter((f) => !f.framing && !slots.has(f.name.toLowerCase())).map((f) => f.name);
    expect(holes).toEqual([]);
  });

  test('of blanks stands between other signs, for a field is trimmed before anybody reads it', () => {
    const blanks = all.filter((m) => /^growth\/(?!path|query).*\/(spaces|tabs)-\d+n$/.test(m.id));
    expect(blanks.length).toBeGreaterThan(100);
    for (const { value } of blanks) expect(value).toMatch(/^x( |\\t)+x$/);
  });

  test('of a request target is one word', () => {
    const targets = all.filter((m) => /^growth\/(path|query|query-name)\//.test(m.id));
    for (const { spec } of targets) {
      const [{ path }] = parseRequests(spec) as unknown as [{ path: { bytes: Uint8Array } }];
      expect(Buffer.from(path.bytes).toString('latin1')).toMatch(/^[!-~]+$/);
    }
  });

  test('fits into the 16 KiB that Node allows for a head, and into the 100 kB that body parsers do', () => {
    for (const m of all.filter(({ id }) => id.startsWith('growth/'))) {
      const [head = '', body = ''] = bytesOf({ render: () => renderMessages(scionOf(m).messages, settings, 1) }).split(
        /\r\n\r\n(.*)/s,
      );
      expect([m.id, head.length < 16 * 1024, body.length < 100_000]).toEqual([m.id, true, true]);
    }
  });

  test('is tried in each parameter, form field and text of the valid request', () => {
    const fieldsOf = (route: string) => new Set(grown(route).map(({ id }) => id.split('/').slice(0, 2).join('/')));
    expect(fieldsOf('GET /a?x=1&y=2')).toEqual(new Set(['growth-parameter/x.0', 'growth-parameter/y.1']));
    expect(fieldsOf('POST /a application/x-www-form-urlencoded x=1')).toEqual(new Set(['growth-form-field/x.0']));
    expect(fieldsOf('POST /a application/json {"a":{"b":"x"},"c":1}')).toEqual(new Set(['growth-json/a.b']));
    const parts =
      '--b\r\nContent-Disposition: form-data; name="t"\r\n\r\nx\r\n--b\r\nContent-Disposition: form-data; name="f"; filename="f"\r\n\r\ny\r\n--b--\r\n';
    expect(fieldsOf(`POST /a multipart/form-data; boundary=b ${parts}`)).toEqual(new Set(['growth-part/t.0']));
    expect(fieldsOf('WS /a 42["join",{"room":"x"}]')).toEqual(new Set(['growth-message/0', 'growth-message/1.room']));
    expect(fieldsOf('GET /a')).toEqual(new Set());
  });

  test('keeps the request valid but for the run', () => {
    const found = grown('POST /a?q=1 application/json {"mail":"a@b"}');
    expect(new Set(found.map(({ id }) => id)).size).toBe(found.length);
    for (const m of found) {
      const [request] = parseRequests(m.spec) as unknown as [
        { features: { kind: string; value: { bytes: Uint8Array } }[] },
      ];
      const body = Buffer.from(request.features.find(({ kind }) => kind === 'body')!.value.bytes).toString();
      expect(() => JSON.parse(body)).not.toThrow();
    }
    const said = grown('WS /io 42["join"]').find(({ id }) => id === 'growth-message/0/valid-letters')!.spec;
    expect(said).toMatch(/^ws:\/io wf:fin:b"40" wf:fin:b'42\["joina{20000,}!"\]'$/);
    const part = grown('POST /a multipart/form-data; boundary=b').find(
      ({ id }) => id === 'growth-part/a.0/valid-digits',
    )!;
    expect(part.spec).toMatch(/name="a"\\r\\n\\r\\n11{20000,}x\\r\\n--b--/);
    const texts = (kind: string) =>
      grown('POST /a?q=1 application/json {"mail":"a@b"}')
        .filter(({ id }) => id.startsWith(kind))
        .map(({ value }) => value);
    expect(texts('growth-json/mail/')).toContainEqual(expect.stringMatching(/^\u00a0{9000,}x$/));
    expect(texts('growth-parameter/q')).toContainEqual(expect.stringMatching(/^x(%20){4000,}x$/));
    const spec = found.find(({ id }) => id === 'growth-json/mail/valid-dots')!.spec;
    expect(spec).toContain('"mail":"a@ba.a.a.');
  });
});

test('ways to a method of the prototype stand in every place that may become a way through an object', () => {
  const specs = [
    ...all.filter(({ id }) => !id.startsWith('growth/')),
    ...confusionMutations(parseRoute('POST /a?x=1 application/json {"path":"/a"}')),
    ...confusionMutations(parseRoute('POST /a application/x-www-form-urlencoded x=1')),
  ].map(({ spec }) => spec);
  for (const place of [
    '?__proto__[toString]=1',
    '?constructor.prototype.toString=1',
    'b"__proto__.toString=1"',
    '{\\x22__proto__\\x22:{\\x22toString\\x22:1}}',
    '"path":"/constructor/prototype/toString"',
    '"path":"__proto__.toString"',
    '"path":["__proto__","toString"]',
    '?x=constructor.prototype.toString',
    'x[__proto__][toString]=1',
    'name=\\x22__proto__.toString\\x22\\r',
    'name=\\x22__proto__[toString]\\x22; filename',
    '<__proto__><toString>',
  ])
    expect([place, specs.some((spec) => spec.includes(place))]).toEqual([place, true]);
});

test('what is called a bomb unpacks', () => {
  const unpacked = (coding: string, unpack: (packed: Uint8Array) => Uint8Array) => {
    const { value } = all.find(({ id }) => id === `content-encoding/${coding}/bomb`)!;
    const [request] = parseRequests(`post:/:b"${value}"`) as unknown as [
      { features: { value: { bytes: Uint8Array } }[] },
    ];
    return unpack(request.features[0]!.value.bytes).length;
  };
  expect(unpacked('gzip', gunzipSync)).toBe(1e6);
  expect(unpacked('deflate', inflateSync)).toBe(1e6);
  expect(unpacked('br', brotliDecompressSync)).toBe(1e7);
});
