import { fillSlot, shapeMutations, type TypedMutation } from '../typed-mutation.ts';
import { CHUNK_SIZE } from '../types/chunk-size.ts';
import { HEADER_LINE } from '../types/header-line.ts';

const SHAPE = { name: 'chunked', rfc: 'RFC 9112 §7.1', cwe: 444 };

/** A request whose only framing is the chunks of its body. */
function chunkedBody(body: string, action = ''): string {
  return `post:/:r:h"Host"="{host}":h"Transfer-Encoding"="chunked":b"${body}"${action}`;
}

/** Chunked bodies: sizes, data, extensions, ends, trailers. */
export function chunkedMutations(): TypedMutation[] {
  return [
    ...fillSlot(CHUNK_SIZE, {
      field: 'chunk',
      title: 'chunk size',
      once: true,
      spec: (text) => chunkedBody(`${text}\\r\\nhello\\r\\n0\\r\\n\\r\\n`),
    }),
    ...shapeMutations(SHAPE, { field: 'body', title: 'chunked body', once: true, spec: (text) => chunkedBody(text) }, [
      ['no-line-end', '5\\r\\nhelloXX0\\r\\n\\r\\n', 'two letters where the line break after the data belongs'],
      ['data-short', '6\\r\\nhello\\r\\n0\\r\\n\\r\\n', 'a byte less than the size says'],
      ['data-long', '4\\r\\nhello\\r\\n0\\r\\n\\r\\n', 'a byte more than the size says'],
      ['lf', '5\\nhello\\n0\\n\\n', 'bare LF for all line ends'],
      ['cr', '5\\rhello\\r0\\r\\r', 'bare CR for all line ends'],
      ['empty-line', '\\r\\n', 'an empty line and nothing else'],
      ['size-only', '5', 'a size without its line end'],
      ['zero-first', '0\\r\\n\\r\\n5\\r\\nhello\\r\\n0\\r\\n\\r\\n', 'the end first'],
      ['many-zeros', '00000000000000000000\\r\\n\\r\\n', 'zero in twenty digits'],
      ['extension-9000', `5;${'a'.repeat(9000)}\\r\\nhello\\r\\n0\\r\\n\\r\\n`, 'an extension past the line limit'],
      ['extension-quote', '5;a=\\x22b\\r\\nhello\\r\\n0\\r\\n\\r\\n', 'an extension that never ends'],
      ['end-with-junk', '5\\r\\nhello\\r\\n0\\r\\nXX', 'two letters where the last line break belongs'],
      ['trailer-64k', `5\\r\\nhello\\r\\n0\\r\\nA: ${'a'.repeat(65_536)}\\r\\n\\r\\n`, 'a trailer past every limit'],
      ['1000-chunks', `${'1\\r\\na\\r\\n'.repeat(1000)}0\\r\\n\\r\\n`, 'a thousand chunks of one byte'],
      [
        'smuggled',
        '5\\r\\nhello\\r\\n0\\r\\n\\r\\nGET / HTTP/1.1\\r\\nHost: {host}\\r\\n\\r\\n',
        'a second request behind the end',
      ],
    ]),
    ...shapeMutations(
      { ...SHAPE, cwe: 755 },
      { field: 'cut', title: 'chunked body, then close', once: true, spec: (text) => chunkedBody(text, ':da') },
      [
        ['in-huge-data', '7fffffffffffffff\\r\\nhello', 'the end inside a chunk of 2^63-1 bytes'],
        ['in-size', '5', 'the end inside a size'],
        ['in-data', '5\\r\\nhe', 'the end inside the data'],
        ['after-data', '5\\r\\nhello\\r\\n', 'the end between two chunks'],
        ['in-trailer', '5\\r\\nhello\\r\\n0\\r\\nA: b', 'the end inside a trailer'],
      ],
    ),
    ...fillSlot(HEADER_LINE, {
      field: 'trailer',
      title: 'trailer line',
      once: true,
      rfc: 'RFC 9112 §7.1.2',
      spec: (text) => chunkedBody(`5\\r\\nhello\\r\\n0\\r\\n${text}\\r\\n\\r\\n`),
    }),
  ];
}
