import { GRAPHQL_PROTOCOLS } from '../graphql.ts';
import { fillSlot, type Slot, shapeMutations, type TypedMutation } from '../typed-mutation.ts';
import { FORM } from '../types/form.ts';
import { INTEGER } from '../types/integer.ts';
import { JSON_TEXT } from '../types/json.ts';
import { LIST } from '../types/list.ts';
import { CBOR, GRPC, MSGPACK, YAML_TEXT } from '../types/packed.ts';
import { QUERY } from '../types/query.ts';
import { TOKEN } from '../types/token.ts';
import { XML_TEXT } from '../types/xml.ts';

type Rows = readonly (readonly [name: string, text: string, reason: string])[];

/** Websocket handshakes. */
export function handshakeMutations(): TypedMutation[] {
  const shape = { name: 'handshake', rfc: 'RFC 6455 §4.2.1', cwe: 20 };
  const header = (name: string, more: Partial<Slot> = {}): Slot => ({
    field: name.toLowerCase(),
    title: name,
    spec: (text) => `ws:/:h"${name}"="${text}"`,
    ...more,
  });
  const backslashes = '\\\\\\\\'.repeat(40);
  return [
    ...shapeMutations(shape, header('Sec-WebSocket-Extensions', { rfc: 'RFC 6455 §9.1' }), [
      ['bits-letters', 'permessage-deflate; client_max_window_bits=x', 'int() of a letter'],
      ['bits-99', 'permessage-deflate; server_max_window_bits=99', 'a window past 15 bits'],
      ['bits-negative', 'permessage-deflate; client_max_window_bits=-1', 'a window below zero'],
      ['bits-8', 'permessage-deflate; server_max_window_bits=8', 'a window that zlib cannot make'],
      ['no-equals', 'permessage-deflate; client_max_window_bits; client_max_window_bits', 'a parameter twice'],
      ['open-quote-backslashes', `a; b=\\x22${backslashes}`, 'escapes in a quoted string that never ends'],
      ['open-quote', 'a; b=\\x22', 'a quoted string that never ends'],
      ['constructor', 'constructor', 'a property of every JavaScript object'],
      ['proto-parameter', 'permessage-deflate; __proto__=1', 'the prototype as a parameter'],
      ['empty-member', 'permessage-deflate,,x', 'an empty member'],
      ['2000-offers', 'permessage-deflate, '.repeat(300), 'hundreds of offers'],
    ]),
    ...fillSlot(LIST, header('Sec-WebSocket-Protocol')),
    ...fillSlot(INTEGER, header('Sec-WebSocket-Version', { rfc: 'RFC 6455 §4.4' })),
    ...fillSlot(TOKEN, header('Sec-WebSocket-Key')),
    ...fillSlot(TOKEN, header('Sec-WebSocket-Accept')),
    ...shapeMutations(shape, { field: 'end', title: 'handshake', spec: (text) => `ws:/:ia,"${text}"` }, [
      ['junk', '\\xff\\xff', 'a frame with all bits set'],
      ['http', 'GET / HTTP/1.1\\r\\n\\r\\n', 'a request where frames belong'],
      ['half-frame', '\\x81', 'a frame cut after a byte'],
      ['half-length', '\\x81\\xfe\\x00', 'a frame cut inside its length'],
    ]),
  ];
}

/** Frames after a valid handshake. */
export function frameMutations(): TypedMutation[] {
  return [
    ...shapeMutations(
      { name: 'frame', rfc: 'RFC 6455 §5.2', cwe: 20 },
      { field: 'header', title: 'websocket frame', spec: (text) => `ws:/ ${text}` },
      HEADERS,
    ),
    ...shapeMutations(
      { name: 'frame', rfc: 'RFC 6455 §5.2', cwe: 20 },
      { field: 'header-of-graphql', title: 'frame of GraphQL over websocket', spec: graphQlOver },
      HEADERS,
    ),
    ...fillSlot(JSON_TEXT, {
      field: 'graphql-message',
      title: 'message of GraphQL over websocket',
      spec: (text) => graphQlOver(`wf:fin:b"${text}"`),
    }),
    ...shapeMutations(
      { name: 'frame', rfc: 'RFC 7692 §7.2.2', cwe: 20 },
      {
        field: 'deflate',
        title: 'websocket frame after permessage-deflate was asked for',
        spec: (text) => `ws:/:h"Sec-WebSocket-Extensions"="permessage-deflate; client_max_window_bits" ${text}`,
      },
      PACKED,
    ),
    ...shapeMutations(
      { name: 'frame', rfc: 'RFC 6455 §5.5', cwe: 20 },
      { field: 'control', title: 'websocket control frame', spec: (text) => `ws:/ ${text}` },
      CONTROLS,
    ),
    ...shapeMutations(
      { name: 'message', rfc: 'RFC 6455 §5.6', cwe: 20 },
      { field: 'event', title: 'websocket message', spec: (text) => `ws:/ wf:fin:b"${text}"` },
      EVENTS,
    ),
    ...shapeMutations(
      { name: 'message', rfc: 'RFC 6455 §5.6', cwe: 20 },
      {
        field: 'event-after-connect',
        title: 'websocket message after a socket.io connect',
        // The server needs a moment to open the namespace.
        spec: (text) => `ws:/ wf:fin:b"40" wf:fin:b"${text}":p0,1`,
      },
      EVENTS.filter(([, text]) => /^4[1-9]/.test(text)),
    ),
    ...TEXT_BODIES.flatMap((type) =>
      fillSlot(type, { field: 'message', title: 'websocket message', spec: (text) => `ws:/ wf:fin:b"${text}"` }),
    ),
    ...BINARY_BODIES.flatMap((type) =>
      fillSlot(type, {
        field: 'binary-message',
        title: 'binary websocket message',
        spec: (text) => `ws:/ wf:fin:cbinary:b"${text}"`,
      }),
    ),
  ];
}

/** Servers of GraphQL close the connection to who names none of their protocols. */
function graphQlOver(frames: string): string {
  return `ws:/:h"Sec-WebSocket-Protocol"="${GRAPHQL_PROTOCOLS}" ${frames}`;
}

/** What messages hold: all that bodies do. */
const TEXT_BODIES = [JSON_TEXT, XML_TEXT, YAML_TEXT, QUERY, FORM];
const BINARY_BODIES = [JSON_TEXT, MSGPACK, CBOR, GRPC];

const HEADERS: Rows = [
  ['rsv1', 'wf:fin:rsv1:b"x"', 'a reserved bit that no extension claims'],
  ['rsv2', 'wf:fin:rsv2:b"x"', 'the second reserved bit'],
  ['rsv3', 'wf:fin:rsv3:b"x"', 'the third reserved bit'],
  ['all-reserved', 'wf:fin:rsv1:rsv2:rsv3:b"x"', 'all reserved bits'],
  ...[3, 4, 5, 6, 7, 11, 12, 13, 14, 15].map(
    (code) => [`opcode-${code}`, `wf:fin:c${code}:b"x"`, 'an opcode that means nothing'] as const,
  ),
  ['unmasked', 'wf:fin:-mask:b"hello"', 'a client that does not mask'],
  ['mask-no-key', 'wf:fin:knone:b"hello"', 'the mask bit without a key'],
  ['continuation-first', 'wf:fin:ccontinue:b"x"', 'a continuation of nothing'],
  ['text-in-fragments', 'wf:b"a" wf:fin:b"b"', 'a new message inside another'],
  ['ping-in-fragments', 'wf:b"a" wf:fin:cping wf:fin:ccontinue:b"b"', 'a ping between fragments, which is valid'],
  ['rsv-in-continuation', 'wf:b"a" wf:fin:rsv1:ccontinue:b"b"', 'a reserved bit in a continuation'],
  ['length-2-63', 'wf:fin:l9223372036854775808:b"x"', 'a length with its top bit set'],
  ['length-max', 'wf:fin:l18446744073709551615:b"x"', 'the largest length of 64 bits'],
  ['length-2-31', 'wf:fin:l2147483648:b"x"', 'two gigabytes announced'],
  ['length-2-53', 'wf:fin:l9007199254740993:b"x"', 'a length that a double cannot hold'],
  ['length-short', 'wf:fin:l1:b"hello"', 'more payload than announced'],
  ['length-zero', 'wf:fin:l0:b"hello"', 'payload after an empty frame'],
  ['length-long-then-close', 'wf:fin:l100:b"hello":da', 'the end inside a frame'],
  ['cut-header', 'wf:fin:b"hello":d1', 'the end inside a frame header'],
  ['empty-text', 'wf:fin:b""', 'an empty message, which is valid'],
  ['invalid-utf8', 'wf:fin:b"\\xff"', 'text that is no UTF-8'],
  ['cut-utf8', 'wf:b"\\xe2" wf:fin:ccontinue:b"\\x82"', 'a character that never ends'],
  ['surrogate', 'wf:fin:b"\\xed\\xa0\\x80"', 'a lone surrogate'],
  ['nul', 'wf:fin:b"\\x00"', 'a NUL as text'],
  ['70k', `wf:fin:b"${'a'.repeat(70_000)}"`, 'a message with a length of 64 bits'],
  ['deflate-junk', 'wf:fin:rsv1:b"\\xff\\xff\\xff"', 'a packed message that does not unpack'],
];

/** Frames whose payload is announced as packed. */
const PACKED: Rows = [
  ['junk', 'wf:fin:rsv1:b"\\xff\\xff\\xff"', 'a block of a type that does not exist'],
  ['empty', 'wf:fin:rsv1:b""', 'nothing to unpack'],
  ['cut', 'wf:fin:rsv1:b"\\xf2H\\xcd"', 'a text cut short'],
  ['plain', 'wf:fin:b"hello"', 'a message that is not packed, which is valid'],
  ['stored-lie', 'wf:fin:rsv1:b"\\x00\\x05\\x00\\x00\\x00ab"', 'a stored block whose two lengths differ'],
  ['far-back', 'wf:fin:rsv1:b"\\x0a\\xff\\xff\\x00"', 'a distance back past the start'],
  ['invalid-utf8', 'wf:fin:rsv1:b"\\x00\\x01\\x00\\xfe\\xff\\xff\\x00"', 'packed text that is no UTF-8'],
  ['control', 'wf:fin:rsv1:cping:b"x"', 'a control frame announced as packed'],
  ['continuation', 'wf:rsv1:b"\\xf2H" wf:fin:rsv1:ccontinue:b"\\xcd\\x00"', 'the mark on a fragment after the first'],
  ['fragments-cut', 'wf:rsv1:b"\\xf2H":da', 'the end between packed fragments'],
  [
    'twice',
    'wf:fin:rsv1:b"\\xff" wf:fin:rsv1:b"\\xf2H\\xcd\\xc9\\xc9\\x07\\x00"',
    'a right message after a broken one',
  ],
];

const CONTROLS: Rows = [
  ['close-empty', 'wf:fin:cclose', 'a close without a code, which is valid'],
  ['close-one-byte', 'wf:fin:cclose:b"\\x03"', 'a close code cut in half'],
  ...[0, 999, 1004, 1005, 1006, 1015, 1016, 2999, 5000, 65535].map((code) => {
    const bytes = code.toString(16).padStart(4, '0');
    return [
      `close-${code}`,
      `wf:fin:cclose:b"\\x${bytes.slice(0, 2)}\\x${bytes.slice(2)}"`,
      'a close code that must not be sent',
    ] as const;
  }),
  ['close-invalid-utf8', 'wf:fin:cclose:b"\\x03\\xe8\\xff"', 'a reason that is no UTF-8'],
  ['close-200', `wf:fin:cclose:b"\\x03\\xe8${'a'.repeat(200)}"`, 'a reason longer than a control frame'],
  ['close-twice', 'wf:fin:cclose:b"\\x03\\xe8" wf:fin:cclose:b"\\x03\\xe8"', 'a frame after the close'],
  ['text-after-close', 'wf:fin:cclose:b"\\x03\\xe8" wf:fin:b"x"', 'a message after the close'],
  ['ping-fragment', 'wf:cping:b"x"', 'a control frame in fragments'],
  ['ping-126', `wf:fin:cping:b"${'a'.repeat(126)}"`, 'a ping longer than a control frame'],
  ['pong-unasked', 'wf:fin:cpong:b"x"', 'a pong that nobody asked for, which is valid'],
  ['100-pings', 'wf:fin:cping:x100', 'a run of pings'],
];

/** Packets of the protocols that ride on websockets: engine.io, socket.io, JSON-RPC, STOMP, GraphQL, SockJS, SignalR, WAMP. */
export const EVENTS: Rows = [
  ['packet-close', '1', 'an engine.io close packet'],
  ['packet-probe', '2probe', 'an engine.io ping'],
  ['packet-upgrade', '5', 'an engine.io upgrade packet'],
  ['packet-unknown', '9', 'a packet type that means nothing'],
  ['packet-base64', 'b!', 'a binary packet that is no base64'],
  ['connect', '40', 'a socket.io connect'],
  ['connect-bad-json', '40{', 'a connect whose payload never ends'],
  ['connect-list', '40[]', 'a connect whose payload is a list'],
  ['event-error', '42[\\x22error\\x22,\\x22x\\x22]', 'an event with a name that emitters reserve'],
  ['event-object', '42[{\\x22toString\\x22:1}]', 'an event whose name is an object'],
  ['event-null', '42[null]', 'an event without a name'],
  ['event-empty', '42[]', 'an event of nothing'],
  ['event-cut', '42[\\x22x\\x22', 'an event whose list never ends'],
  ['event-deep', `42${'['.repeat(5000)}`, 'an event deeper than the stack'],
  ['event-namespace-cut', '42/a', 'a namespace without its comma'],
  ['event-scalar', '421', 'an event that is a number'],
  ['event-disconnect', '42[\\x22disconnect\\x22]', 'an event with a name that the library reserves'],
  ['ack-constructor', '43constructor[]', 'an acknowledgement with a name for its number'],
  ['ack-huge', '4399999999999999999999[]', 'an acknowledgement past 64 bits'],
  ['namespace-proto', '40/__proto__,', 'a namespace named like the prototype'],
  [
    'binary-no-attachment',
    '451-[\\x22x\\x22,{\\x22_placeholder\\x22:true,\\x22num\\x22:9}]',
    'a placeholder without its attachment',
  ],
  ['binary-huge', '45999999999-[\\x22x\\x22]', 'a billion attachments'],
  [
    'binary-placeholder-word',
    '451-[{\\x22_placeholder\\x22:true,\\x22num\\x22:\\x22splice\\x22}]',
    'a placeholder whose number is a method',
  ],
  ['rpc-empty-batch', '[]', 'a JSON-RPC batch of nothing'],
  ['rpc-null-batch', '[null]', 'a batch of null'],
  [
    'rpc-constructor',
    '{\\x22jsonrpc\\x22:\\x222.0\\x22,\\x22method\\x22:\\x22constructor\\x22,\\x22id\\x22:1}',
    'a method every object has',
  ],
  [
    'rpc-proto',
    '{\\x22jsonrpc\\x22:\\x222.0\\x22,\\x22method\\x22:\\x22__proto__\\x22,\\x22id\\x22:1}',
    'the prototype as a method',
  ],
  [
    'rpc-method-object',
    '{\\x22jsonrpc\\x22:\\x222.0\\x22,\\x22method\\x22:{},\\x22id\\x22:1}',
    'a method that is an object',
  ],
  [
    'rpc-params-null',
    '{\\x22jsonrpc\\x22:\\x222.0\\x22,\\x22method\\x22:\\x22a\\x22,\\x22params\\x22:null,\\x22id\\x22:{}}',
    'parameters of null',
  ],
  ['type-constructor', '{\\x22type\\x22:\\x22constructor\\x22}', 'a message type every object has'],
  ['type-null', '{\\x22type\\x22:null}', 'a message type of null'],
  [
    'graphql-start-no-payload',
    '{\\x22type\\x22:\\x22start\\x22,\\x22id\\x22:\\x221\\x22}',
    'a subscription without a query',
  ],
  [
    'graphql-subscribe-null',
    '{\\x22type\\x22:\\x22subscribe\\x22,\\x22id\\x22:null,\\x22payload\\x22:null}',
    'a subscription of null',
  ],
  ['stomp-no-headers', 'CONNECT\\n\\n', 'a STOMP frame without its NUL'],
  ['stomp-colon', 'SUBSCRIBE\\n:\\n\\n\\x00', 'a STOMP header without a name'],
  ['sockjs-open-string', '[\\x22', 'a SockJS list that never ends'],
  ['sockjs-inner-json', '[\\x22{\\x22]', 'a SockJS message whose JSON never ends'],
  ['record-null', 'null\\x1e', 'a SignalR record of null'],
  [
    'record-unknown-protocol',
    '{\\x22protocol\\x22:\\x22constructor\\x22,\\x22version\\x22:1}\\x1e',
    'a SignalR handshake by a name every object has',
  ],
  ['phoenix-nulls', '[null,null,null,null,null]', 'a Phoenix message of nothing'],
  ['wamp-hello-null', '[1,null,null]', 'a WAMP hello of nothing'],
  ['wamp-unknown', '[99999]', 'a WAMP message type that means nothing'],
  [
    'cable-identifier',
    '{\\x22command\\x22:\\x22subscribe\\x22,\\x22identifier\\x22:\\x22{\\x22}',
    'a subscription whose inner JSON never ends',
  ],
];
