import fc from 'fast-check';
import {
  DATATYPES,
  type Feature,
  FLAGS,
  type Frame,
  type FrameFeature,
  KNOWN_METHODS,
  type Message,
  type Offset,
  OPCODES,
  type OpcodeName,
  type Request,
  type RequestFeature,
  type Response,
  type ResponseFeature,
  type Value,
} from '../../src/language/ast.ts';
import { integerOf } from '../../src/language/scanner.ts';
import { USER_AGENTS } from '../../src/language/user-agents.ts';

/** Bytes rich in what escapes, quotes and naked literals trip over. */
const tricky = fc.constantFrom(...Buffer.from('\\\\\\nrtfx01789abv\'"":,@<= \n\r\t\0\x7f\xff/ugetwsGsv', 'latin1'));
const bytes = fc
  .oneof(fc.array(tricky, { maxLength: 10 }), fc.array(fc.integer({ min: 0, max: 255 }), { maxLength: 10 }))
  .map((list) => Uint8Array.from(list));
const literal = fc.record({ kind: fc.constant('literal' as const), bytes, naked: fc.boolean() });
/** What the grammar itself makes special when it stands naked. */
const word = fc
  .constantFrom('sv1', 'none', 'onnect', 'get', 'GETx', 'ws', '/', '/a?b', 'text', '<', '<x', 'r', '1')
  .map((text) => ({ kind: 'literal' as const, bytes: new Uint8Array(Buffer.from(text)), naked: true }));
const generated = fc.record({
  kind: fc.constant('generated' as const),
  size: fc.integer({ min: 0, max: 20 }),
  unit: fc.constantFrom('b' as const, 'b' as const, 'k' as const),
  datatype: fc.constantFrom(...DATATYPES),
});
const file = fc.record({
  kind: fc.constant('file' as const),
  path: fc.oneof(
    fc.stringMatching(/^[a-z./]{1,8}$/),
    fc.stringMatching(/^[ -~]{1,8}$/),
    fc.stringMatching(/^[a\\nt'"\n\t =]{1,6}$/),
  ),
});
const value: fc.Arbitrary<Value> = fc.oneof(
  { weight: 5, arbitrary: literal },
  { weight: 2, arbitrary: word },
  { weight: 1, arbitrary: generated },
  { weight: 1, arbitrary: file },
);
const integer = fc.oneof(
  fc.nat({ max: 60 }),
  fc.bigInt({ min: 0n, max: 2n ** 80n }).map((number) => integerOf(String(number))),
);
const offset: fc.Arbitrary<Offset> = fc.oneof(integer, fc.constantFrom('r' as const, 'a' as const));

const of = <K extends Feature['kind']>(kind: K) => fc.record({ kind: fc.constant(kind), value });
const action = fc.oneof(
  fc.record({ kind: fc.constant('inject' as const), offset, value }),
  fc.record({
    kind: fc.constant('pause' as const),
    offset,
    seconds: fc.oneof(fc.nat({ max: 9 }), fc.constant('f' as const)),
  }),
  fc.record({ kind: fc.constant('disconnect' as const), offset }),
);
const header = fc.record({ kind: fc.constant('header' as const), key: value, value });
const times = fc.record({ kind: fc.constant('times' as const), count: integer });
const raw = fc.constant({ kind: 'raw' as const });
const userAgent = fc.record({
  kind: fc.constant('user-agent' as const),
  value: fc.oneof(
    value,
    fc.record({ kind: fc.constant('shortcut' as const), letter: fc.constantFrom(...USER_AGENTS.keys()) }),
  ),
});

/** What may stand only once is kept once. */
function once<T extends Feature>(features: readonly T[]): T[] {
  const seen = new Set<string>();
  return features.filter((feature) => {
    if (['header', 'content-type', 'location', 'user-agent', 'inject', 'pause'].includes(feature.kind)) return true;
    const name = feature.kind === 'flag' ? feature.name : feature.kind.replace('raw-body', 'body');
    return !seen.has(name) && seen.add(name);
  });
}

const some = <T extends Feature>(...all: fc.Arbitrary<T>[]): fc.Arbitrary<T[]> =>
  fc.array(fc.oneof(...all), { maxLength: 6 }).map((features) => once(features));

export const response: fc.Arbitrary<Response> = fc
  .record({
    kind: fc.constant('response' as const),
    websocket: fc.boolean(),
    status: fc.option(fc.stringMatching(/^[0-9]{1,5}$/)),
    features: some<ResponseFeature>(
      header,
      of('content-type'),
      of('location'),
      raw,
      of('reason'),
      of('body'),
      action as fc.Arbitrary<ResponseFeature>,
    ),
  })
  .map((message) => (message.websocket ? message : { ...message, status: message.status ?? '200' }));

const method = fc.oneof(
  fc.constantFrom(...KNOWN_METHODS).map((name) => ({
    kind: 'literal' as const,
    bytes: new Uint8Array(Buffer.from(name)),
    naked: true,
  })),
  value,
);

export const request: fc.Arbitrary<Request> = fc
  .record({
    kind: fc.constant('request' as const),
    websocket: fc.boolean(),
    method: fc.option(method),
    path: value,
    features: some<RequestFeature>(
      header,
      of('content-type'),
      userAgent as fc.Arbitrary<RequestFeature>,
      raw,
      of('body'),
      times,
      fc.record({ kind: fc.constant('nested-response' as const), message: response }),
      action as fc.Arbitrary<RequestFeature>,
    ),
  })
  .map((message) => (message.websocket || message.method ? message : { ...message, method: word4('PUT') }));

function word4(text: string): Value {
  return { kind: 'literal', bytes: new Uint8Array(Buffer.from(text)), naked: true };
}

const key = fc.record({
  kind: fc.constant('key' as const),
  value: fc.option(
    fc.oneof(
      fc
        .record({ bytes: fc.uint8Array({ minLength: 4, maxLength: 4 }), naked: fc.boolean() })
        .map((parts) => ({ kind: 'literal' as const, ...parts })),
      fc.constantFrom(word4('none'), word4('NONE'), word4('a\\\\n')),
      fc.constant({ kind: 'generated' as const, size: 4, unit: 'b' as const, datatype: 'digits' as const }),
    ),
  ),
});
const frameParts = [
  fc.record({
    kind: fc.constant('opcode' as const),
    opcode: fc.oneof(fc.nat({ max: 15 }), fc.constantFrom(...(Object.keys(OPCODES) as OpcodeName[]))),
  }),
  fc.record({
    kind: fc.constant('length' as const),
    length: fc.bigInt({ min: 0n, max: 2n ** 64n - 1n }).map((number) => integerOf(String(number))),
  }),
  fc.record({ kind: fc.constant('flag' as const), name: fc.constantFrom(...FLAGS), on: fc.boolean() }),
  key,
  times,
  of('body'),
  of('raw-body'),
  action,
] as fc.Arbitrary<FrameFeature>[];

export const serverFrame: fc.Arbitrary<Frame> = fc.record({
  kind: fc.constant('frame' as const),
  features: some<FrameFeature>(...frameParts),
});

export const clientFrame: fc.Arbitrary<Frame> = fc.record({
  kind: fc.constant('frame' as const),
  features: some<FrameFeature>(
    ...frameParts,
    fc.record({ kind: fc.constant('nested-frame' as const), message: serverFrame }),
  ),
});

export const message: fc.Arbitrary<Message> = fc.oneof(request, response, serverFrame, clientFrame);
