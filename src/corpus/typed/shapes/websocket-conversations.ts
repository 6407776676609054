import type { Capture } from '../../conversation.ts';
import { type Slot, shapeMutations, type TypedMutation } from '../typed-mutation.ts';

type Rows = readonly (readonly [name: string, text: string, reason: string])[];

/** Members that name something of the server's: `id`, `sid`, `userId`, `session_token`. */
const NAMED = '\\w*(?:id|token|session|key|nonce|ticket|cursor)';
/** Behind the colon: a text that is not empty, or a number. */
const GIVEN = ' *: *(?="[^"]|\\d)"?';

const KEY: Capture = { name: 'key', pattern: `"(${NAMED})" *: *(?:"[^"]|\\d)` };
const ID: Capture = { name: 'id', pattern: `"${NAMED}"${GIVEN}([^",}\\]\\s]+)` };
const HALF: Capture = { name: 'half', pattern: `"${NAMED}"${GIVEN}([^",}\\]\\s]{1,6})` };

/**
 * What a server said in a frame is given back changed in a later frame of the same connection: it trusts an id that is its own
 * more than one that it never saw.
 */
export function websocketConversationMutations(): TypedMutation[] {
  const shape = { name: 'conversation', rfc: 'RFC 6455 §5.6', cwe: 472 };
  const slot = (field: string, title: string, captures: readonly Capture[], spec: Slot['spec']): Slot => ({
    field,
    title,
    captures,
    spec,
  });
  return [
    ...shapeMutations(
      shape,
      slot(
        'websocket-greeting',
        'an id of the websocket, given back',
        [KEY, ID, HALF],
        (text) => `ws:/ ${message('message', 'message', text)}`,
      ),
      GIVEN_BACK,
    ),
    ...shapeMutations(
      shape,
      slot(
        'websocket-reply',
        'an id that a websocket gave when asked, given back',
        [KEY, ID, HALF],
        (text) => `ws:/ wf:fin:b"${HELLO}" ${message('resume', 'unsubscribe', text)}`,
      ),
      GIVEN_BACK.filter(([name]) => ['longer', 'cut', 'null', 'object', 'proto', 'number'].includes(name)),
    ),
    ...shapeMutations(
      shape,
      slot(
        'websocket-subscription',
        'the subscription of a websocket, given back',
        [{ name: 'sub', pattern: `"result"${GIVEN}([^",}\\]\\s]+)` }],
        (text) => `ws:/ wf:fin:b"${call(1, 'subscribe', '\\x22x\\x22')}" wf:fin:b"${call(2, 'unsubscribe', text)}"`,
      ),
      SUBSCRIPTIONS,
    ),
    ...shapeMutations(
      { ...shape, rfc: 'Engine.IO 4' },
      slot(
        'websocket-session',
        'the session of a socket.io websocket, given back',
        [{ name: 'sid', pattern: '"sid":"([^"]+)"' }],
        (text) => `ws:/ wf:fin:b"${text}"`,
      ),
      SESSIONS,
    ),
    ...shapeMutations(
      shape,
      slot(
        'websocket-stomp',
        'what a STOMP server named, given back',
        [
          { name: 'session', pattern: '^session:([^\\r\\n]+)' },
          { name: 'message', pattern: '^message-id:([^\\r\\n]+)' },
        ],
        (text) => `ws:/:h"Sec-WebSocket-Protocol"="v12.stomp" ${STOMP_CONNECT} ${text}`,
      ),
      STOMP,
    ),
  ];
}

/** A message with the id under the server's own name for it and under one more, and with many names for what it wants. */
function message(type: string, action: string, id: string): string {
  const verbs = [`event\\x22:\\x22${type}`, `action\\x22:\\x22${action}`, `type\\x22:\\x22${type}`];
  return `wf:fin:b"{\\x22{key}\\x22:${id},\\x22to\\x22:${id}${verbs.map((verb) => `,\\x22${verb}\\x22`).join('')}}"`;
}

/** Makes a server speak that waits to be spoken to. */
const HELLO =
  '{\\x22type\\x22:\\x22hello\\x22,\\x22event\\x22:\\x22join\\x22,\\x22action\\x22:\\x22subscribe\\x22,\\x22name\\x22:\\x22x\\x22,\\x22room\\x22:\\x22x\\x22,\\x22channel\\x22:\\x22x\\x22}';

function call(id: number, method: string, params: string): string {
  return `{\\x22jsonrpc\\x22:\\x222.0\\x22,\\x22id\\x22:${id},\\x22method\\x22:\\x22${method}\\x22,\\x22params\\x22:[${params}]}`;
}

const GIVEN_BACK: Rows = [
  ['longer', '\\x22{id}x\\x22', 'a letter more than was given'],
  ['cut', '\\x22{half}\\x22', 'a signed or packed value cut short'],
  ['null', 'null', 'nothing in the place of an id'],
  ['object', '{\\x22{id}\\x22:1}', 'an object in the place of an id'],
  ['proto', '\\x22__proto__\\x22', 'the prototype for an id'],
  ['itself', '\\x22{id}\\x22', 'what was given, which is valid'],
  ['number', '99999999999999999999', 'a number past 64 bits'],
  ['list', '[\\x22{id}\\x22]', 'a list of what was given'],
  ['twice', '\\x22{id}\\x22,\\x22{key}\\x22:\\x22{id}x\\x22', 'the same member with another value'],
  ['bare', '{id}', 'what was given, without its quotes'],
  ['nul', '\\x22{id}\\\\u0000\\x22', 'databases and files refuse NUL'],
  ['huge', `\\x22{id}${'x'.repeat(5000)}\\x22`, 'thousands of letters behind what was given'],
];

const SUBSCRIPTIONS: Rows = [
  ['longer', '\\x22{sub}x\\x22', 'a letter more than was given'],
  ['list', '[\\x22{sub}\\x22]', 'a list of what was given'],
  ['null', 'null', 'nothing in the place of a subscription'],
  ['twice', '\\x22{sub}\\x22,\\x22{sub}\\x22', 'one subscription ended two times'],
];

const SESSIONS: Rows = [
  ['resume', '40{\\x22pid\\x22:\\x22{sid}\\x22,\\x22offset\\x22:null}', 'a session taken up without an offset'],
  ['resume-list', '40{\\x22pid\\x22:[\\x22{sid}\\x22],\\x22offset\\x22:{}}', 'lists and objects where texts belong'],
  ['namespace', '40/{sid},', 'a session for a namespace'],
  ['ack', '43{sid}[]', 'an acknowledgement with a session for its number'],
];

const stomp = (lines: readonly string[]): string => `wf:fin:b"${lines.join('\\n')}\\n\\n\\x00"`;
const STOMP_CONNECT = stomp(['CONNECT', 'accept-version:1.2', 'host:x']);
/** Sends itself a message, whose id the server names. */
const STOMP_MESSAGE = [
  stomp(['SUBSCRIBE', 'id:0', 'destination:/topic/x', 'ack:client']),
  stomp(['SEND', 'destination:/topic/x']),
].join(' ');

const STOMP: Rows = [
  [
    'ack-longer',
    `${STOMP_MESSAGE} ${stomp(['ACK', 'id:{message}x', 'message-id:{message}x'])}`,
    'a letter more than was given',
  ],
  [
    'ack-cut',
    `${STOMP_MESSAGE} ${stomp(['NACK', 'id:{message}', 'id:', 'subscription:'])}`,
    'the id, and nothing for it',
  ],
  ['subscribe', stomp(['SUBSCRIBE', 'id:{session}', 'destination:/{session}x']), 'a session for a destination'],
  ['abort', stomp(['ABORT', 'transaction:{session}x']), 'a transaction that never began'],
];
