import { shapeMutations, type TypedMutation } from '../typed-mutation.ts';

/** The upgrade to HTTP/2 in the clear, and HTTP/2 without asking. */
export function http2Mutations(): TypedMutation[] {
  const shape = { name: 'h2c', rfc: 'RFC 7540 §3.2', cwe: 20 };
  const head = 'get:/:h"Connection"="Upgrade, HTTP2-Settings":h"Upgrade"="h2c"';
  const preface = 'PRI * HTTP/2.0\\r\\n\\r\\nSM\\r\\n\\r\\n';
  return [
    ...shapeMutations(
      shape,
      { field: 'settings', title: 'HTTP2-Settings', once: true, spec: (text) => `${head}:h"HTTP2-Settings"="${text}"` },
      [
        ['valid', 'AAMAAABkAAQAAP__', 'an upgrade that is valid'],
        ['empty', '', 'no settings'],
        ['no-base64', '!', 'a sign that base64 does not have'],
        ['one-letter', 'A', 'base64 of one letter'],
        ['cut-setting', 'AAMAAA', 'a setting of four bytes'],
        ['frame-size-0', 'AAUAAAAA', 'a frame size below the least'],
        ['window-max', 'AAT_____', 'a window past 2^31'],
        ['unknown', '__8AAAAA', 'a setting nobody has'],
        ['long', 'AAMAAABk'.repeat(500), 'hundreds of settings'],
        ['byte-ff', '\\xff', 'a byte that is no ASCII'],
      ],
    ),
    ...shapeMutations(
      { ...shape, rfc: 'RFC 9113 §3.4' },
      { field: 'preface', title: 'HTTP/2 preface', once: true, spec: (text) => `get:/:r:i0,"${preface}${text}"` },
      [
        ['alone', '', 'HTTP/2 without asking'],
        ['huge-frame', '\\xff\\xff\\xff\\x00\\x00\\x00\\x00\\x00\\x00', 'a frame of 16 MB'],
        ['settings-5', '\\x00\\x00\\x05\\x04\\x00\\x00\\x00\\x00\\x00aaaaa', 'settings of five bytes'],
        ['settings-stream-1', '\\x00\\x00\\x00\\x04\\x00\\x00\\x00\\x00\\x01', 'settings on a stream'],
        ['data-stream-0', '\\x00\\x00\\x01\\x00\\x00\\x00\\x00\\x00\\x00x', 'data on no stream'],
        ['headers-junk', '\\x00\\x00\\x02\\x01\\x05\\x00\\x00\\x00\\x01\\xff\\xff', 'headers that do not unpack'],
      ],
    ),
  ];
}
