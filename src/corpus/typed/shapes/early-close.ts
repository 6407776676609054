import type { FieldType } from '../field-type.ts';
import { FILE_FIELDS } from '../file-fields.ts';
import { type Slot, type TypedMutation, typedMutation } from '../typed-mutation.ts';

/** Clients that leave while the server still reads. One leaves nothing behind; several in a row show what leaks. */
const FINS = 8;
/** Those that leave by a reset: servers notice it where they do not notice a FIN, and the error that it raises may be nobody's. */
const RESETS = 2;

function leavings(
  shape: Pick<FieldType, 'name' | 'rfc' | 'cwe'>,
  slot: Slot,
  text: string,
  reason: string,
): TypedMutation[] {
  const numbers = (count: number) => Array.from({ length: count }, (_, index) => index + 1);
  return [
    ...numbers(FINS).map((n) => typedMutation(shape, slot, { name: `${n}`, text, reason })),
    ...numbers(RESETS).map((n) =>
      typedMutation(shape, { ...slot, leaves: 'reset' }, { name: `reset-${n}`, text, reason: `${reason}, by a reset` }),
    ),
  ];
}

const MULTIPART = 'multipart/form-data; boundary=b';
const fileNamed = (name: string) =>
  `--b\\r\\nContent-Disposition: form-data; name=\\x22${name}\\x22; filename=\\x22a.bin\\x22\\r\\n\\r\\n${'A'.repeat(1000)}`;

/**
 * What is promised, begun, and left: first by a reset in each way, which some servers die of; then as often as a leak needs to be
 * seen.
 */
export function earlyCloseMutations(): [once: TypedMutation[], often: TypedMutation[]] {
  const all = leavingMutations();
  const isFirst = ({ id }: TypedMutation) => id.endsWith('/reset-1');
  return [all.filter(isFirst), all.filter((mutation) => !isFirst(mutation))];
}

function leavingMutations(): TypedMutation[] {
  const shape = { name: 'early-close', rfc: 'RFC 9112 §8', cwe: 772 };
  const leave = (field: string, title: string, type: string, body: string, reason: string) =>
    leavings(
      shape,
      { field, title, spec: (text) => `post:/:c"${type}":h"Content-Length"="100000":b"${text}":da` },
      body,
      reason,
    );
  const cut = (field: string, title: string, spec: string, reason: string, rfc = shape.rfc) =>
    leavings({ ...shape, rfc }, { field, title, spec: () => spec }, '', reason);
  return [
    ...cut('upgrade', 'handshake', 'ws:/:da', 'the client leaves once it has asked for the upgrade', 'RFC 6455 §7.1'),
    ...cut('in-upgrade', 'handshake', 'ws:/:d40', 'the client leaves inside the handshake', 'RFC 6455 §7.1'),
    ...cut('frame', 'websocket frame', 'ws:/ wf:l1000:b"a":da', 'the client leaves inside a frame', 'RFC 6455 §7.1'),
    ...cut('answer', 'request', 'get:/:da', 'the client leaves before the answer'),
    ...cut(
      'expect',
      'request that waits for 100',
      'post:/:h"Expect"="100-continue":h"Content-Length"="100000":da',
      'the client leaves before it was told to go on',
      'RFC 9110 §10.1.1',
    ),
    ...cut(
      'chunk',
      'chunked body',
      'post:/:r:h"Host"="{host}":h"Transfer-Encoding"="chunked":b"ffff\\r\\nhello":da',
      'the client leaves inside a chunk',
    ),
    ...FILE_FIELDS.flatMap((name) =>
      leave(`file-as-${name}`, 'multipart body', MULTIPART, fileNamed(name), 'the client leaves inside a file'),
    ),
    ...leave('part', 'multipart body', MULTIPART, '--b\\r\\nContent-Dis', 'the client leaves inside a part field'),
    ...leave('json', 'JSON body', 'application/json', '{\\x22a\\x22:', 'the client leaves inside an object'),
    ...leave(
      'form',
      'urlencoded body',
      'application/x-www-form-urlencoded',
      'a=1&b=',
      'the client leaves inside a form',
    ),
  ];
}
