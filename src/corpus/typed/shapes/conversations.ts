import type { Capture, Conversation, Step } from '../../conversation.ts';
import { type Slot, shapeMutations, type TypedMutation } from '../typed-mutation.ts';
import { EVENTS } from './websocket.ts';

/** The valid request of the route, whose answer is taken up. */
function ask(...captures: readonly (readonly [name: string, pattern: string])[]): Step {
  return { spec: 'get:/', captures: captures.map(([name, pattern]): Capture => ({ name, pattern })) };
}

/**
 * What a server gave is given back changed: it trusts a cookie, a tag, a place or a session id that is its own more than
 * one that it never saw.
 */
export function conversationMutations(): TypedMutation[] {
  return [...cookies(), ...tags(), ...places(), ...polling()];
}

function cookies(): TypedMutation[] {
  const conversation: Conversation = {
    steps: [
      ask(
        ['name', '^set-cookie: *([^=;\\s]+)='],
        ['value', '^set-cookie: *[^=;\\s]+=([^;\\r\\n]*)'],
        ['half', '^set-cookie: *[^=;\\s]+=([^;\\r\\n]{1,12})'],
      ),
    ],
  };
  const slot: Slot = {
    field: 'cookie',
    title: 'a cookie of the server, given back',
    spec: (text) => `get:/:h"Cookie"="${text}"`,
    conversation,
  };
  return shapeMutations({ name: 'conversation', rfc: 'RFC 6265 §5.4', cwe: 565 }, slot, [
    ['itself', '{name}={value}', 'a session that goes on, which is valid'],
    ['cut', '{name}={half}', 'a signed or packed value cut short'],
    ['longer', '{name}={value}x', 'a letter more than was signed'],
    ['empty', '{name}=', 'a known name without a value'],
    ['no-equals', '{name}', 'a known name alone'],
    ['dot-first', '{name}=.{value}', 'an empty part before the first dot'],
    ['dots', '{name}={half}..', 'two empty parts after the value'],
    ['twice', '{name}={value}; {name}={half}', 'the same name with another value'],
    ['quoted', '{name}=\\x22{value}', 'a quoted string that never ends'],
    ['percent', '{name}={value}%', 'an escape cut short'],
    ['byte-ff', '{name}={half}\\xff', 'a byte that is no UTF-8 inside of a signed value'],
    ['plus', '{name}={half}+/=', 'signs of another base64'],
    ['json', '{name}=j:{', 'a JSON cookie that never ends'],
    ['list', '{name}[]={value}', 'a known name as a list'],
    ['many', '{name}={value}; '.repeat(40), 'one session forty times'],
  ]);
}

function tags(): TypedMutation[] {
  const conversation: Conversation = {
    steps: [
      ask(
        ['etag', '^etag: *((?:W/)?\\x22[^\\x22\\r\\n]*\\x22)'],
        ['opaque', '^etag: *(?:W/)?\\x22([^\\x22\\r\\n]*)\\x22'],
        ['modified', '^last-modified: *([^\\r\\n]+)'],
      ),
    ],
  };
  const slot: Slot = {
    field: 'etag',
    title: 'a tag of the server, given back',
    spec: (text) => `get:/${text}`,
    conversation,
  };
  return shapeMutations({ name: 'conversation', rfc: 'RFC 9110 §13.1', cwe: 20 }, slot, [
    ['none-match', ':h"If-None-Match"="{etag}"', 'an answer of 304, which is valid'],
    ['none-match-cut', ':h"If-None-Match"="\\x22{opaque}"', 'its tag in a string that never ends'],
    ['none-match-weak', ':h"If-None-Match"="W/{etag}"', 'a weak mark before a tag that may have one'],
    ['none-match-list', ':h"If-None-Match"=", {etag},,*"', 'its tag between empty members and a star'],
    ['match-other', ':h"If-Match"="{etag}x"', 'its tag with a letter behind it'],
    ['range-valid', ':h"Range"="bytes=0-0,0-0,-1":h"If-Range"="{etag}"', 'several ranges of what it knows'],
    ['range-past', ':h"Range"="bytes=99999999999-":h"If-Range"="{etag}"', 'a range past the end of what it knows'],
    ['range-bad', ':h"Range"="bytes=x-":h"If-Range"="{etag}"', 'a broken range of what it knows'],
    [
      'range-date-tag',
      ':h"Range"="bytes=0-":h"If-Range"="{modified}":h"If-None-Match"="{etag}x"',
      'a date and a tag that say different things',
    ],
    [
      'modified-zone',
      ':h"If-Modified-Since"="{modified}":h"If-Unmodified-Since"="{modified} +9999"',
      'its date, and the same in a zone of more than a day',
    ],
  ]);
}

function places(): TypedMutation[] {
  const conversation: Conversation = {
    steps: [
      ask(
        ['location', '^location: *(?:https?://[^/\\s]+)?(/[^\\s?#]*)'],
        ['parent', '^location: *(?:https?://[^/\\s]+)?(/(?:[^\\s?#]*/)?)[^\\s?#/]*/?(?:[\\s?#]|$)'],
      ),
    ],
    elsewhere: true,
  };
  const slot: Slot = {
    field: 'location',
    title: 'the place that the server named',
    spec: (text) => text,
    conversation,
  };
  return shapeMutations({ name: 'conversation', rfc: 'RFC 9110 §10.2.2', cwe: 20 }, slot, [
    ['itself', 'get:"{location}"', 'what was made is asked for, which is valid'],
    ['percent', 'get:"{location}%"', 'an escape cut short behind a known id'],
    ['nul', 'get:"{location}%00"', 'databases and files refuse NUL'],
    ['invalid-utf8', 'get:"{location}%ff"', 'a byte that is no UTF-8 behind a known id'],
    ['other-letters', 'get:"{parent}x"', 'letters for an id'],
    ['other-negative', 'get:"{parent}-1"', 'an id below zero'],
    ['other-huge', 'get:"{parent}99999999999999999999"', 'an id past 64 bits'],
    ['other-proto', 'get:"{parent}__proto__"', 'the prototype for an id'],
    ['other-constructor', 'get:"{parent}constructor"', 'a property of every JavaScript object for an id'],
    ['below', 'get:"{location}/x/%2e%2e/"', 'a path below what was made'],
    ['range', 'get:"{location}":h"Range"="bytes=5-1"', 'a broken range of what was made'],
    ['date', 'get:"{location}":h"If-Modified-Since"="Thu, 01 Jan 99999999999 00:00:00 GMT"', 'a year past every range'],
    ['head', 'head:"{location}"', 'an answer without a body'],
    ['patch-null', '"PATCH":"{location}":c"application/json":b"null"', 'nothing put in the place of members'],
    ['patch-cut', '"PATCH":"{location}":c"application/json":b"{"', 'an object that never ends'],
    ['put-list', 'put:"{location}":c"application/json":b"[null]"', 'a list put in the place of an object'],
    [
      'upload-offset',
      '"PATCH":"{location}":c"application/offset+octet-stream":h"Upload-Offset"="-1":h"Tus-Resumable"="1.0.0":b"x"',
      'an upload that goes on before its start',
    ],
    [
      'upload-range',
      'put:"{location}":h"Content-Range"="bytes 5-1/0":b"x"',
      'a part of an upload that ends before it starts',
    ],
  ]);
}

/** The session that long polling opens: its id comes in the answer to the first request, and packets go to it. */
function polling(): TypedMutation[] {
  const shape = { name: 'conversation', rfc: 'Engine.IO 4', cwe: 20 };
  const open = ask(['sid', '"sid":"([^"]+)"']);
  const at = /[?&]transport=polling(&|$)/;
  const packet = (text: string): string => `post:"/?sid={sid}":c"text/plain;charset=UTF-8":b"${text}"`;
  const connect: Step = { spec: packet('40'), captures: [] };
  const slot: Slot = {
    field: 'polling',
    title: 'a packet of a polling session',
    spec: packet,
    conversation: { steps: [open], at },
  };
  const packets = [
    ...EVENTS.filter(([, text]) => /^[0-9b]/.test(text)),
    ['empty', '', 'no packet'],
    ['separators', '\\x1e\\x1e\\x1e', 'packets of nothing'],
    ['length-huge', '99999999999999999999:4x', 'a length past 64 bits, where lengths frame packets'],
    ['length-negative', '-1:4x', 'a length below zero'],
    ['length-letters', 'x:4x', 'letters for a length'],
    ['byte-ff', '4\\xff', 'a byte that is no UTF-8'],
    ['form', 'd=', 'a form of an older client without its packet'],
    ['2000-packets', '2\\x1e'.repeat(2000), 'thousands of packets in one body'],
  ] as const;
  const odd: Slot = {
    ...slot,
    field: 'polling-request',
    title: 'a request to a polling session',
    spec: (text) => text,
  };
  return [
    ...shapeMutations(shape, slot, packets),
    ...shapeMutations(
      shape,
      {
        ...slot,
        field: 'polling-after-connect',
        title: 'a packet of a polling session after its connect',
        conversation: { steps: [open, connect], at },
      },
      packets.filter(([, text]) => /^4[1-9]/.test(text)),
    ),
    ...shapeMutations(shape, odd, [
      ['upgrade', 'ws:/?sid={sid}', 'a websocket where the session polls'],
      ['transport-prototype', 'get:"/?sid={sid}&transport=constructor"', 'a transport every object has'],
      ['sid-twice', 'get:"/?sid={sid}&sid={sid}"', 'the id as a list'],
      ['sid-object', 'get:"/?sid[toString]={sid}"', 'the id as an object'],
      ['sid-longer', 'get:"/?sid={sid}%00"', 'an id with a NUL behind it'],
      ['put', 'put:"/?sid={sid}":b"4"', 'a method that polling does not have'],
      [
        'binary-type',
        'post:"/?sid={sid}":c"application/octet-stream":b"\\x00\\x01\\xff4"',
        'a binary packet of one digit',
      ],
      ['no-type', 'post:"/?sid={sid}":b"4"', 'a packet without a content type'],
      ['jsonp-callback', 'get:"/?sid={sid}&j=x"', 'letters for the number of a callback'],
    ]),
  ];
}
