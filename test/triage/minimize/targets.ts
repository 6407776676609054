import { header, type Read } from './model-server.ts';

/** A realistic failing spec, the bug of a model server, and the longest result a person would be content with. */
export interface Target {
  readonly name: string;
  readonly spec: string;
  readonly bug: (request: Read) => boolean;
  readonly wanted: string | RegExp;
}

const notInteger = (value: string | null) => value !== null && !/^\d+$/.test(value);
const decoded = (target: string) =>
  Buffer.from(
    target.replace(/%([0-9a-f]{2})/gi, (_, hex) => String.fromCharCode(Number.parseInt(hex, 16))),
    'latin1',
  );
const chunkSize = ({ body }: Read) => body.split('\r\n')[0]!;

export const TARGETS: readonly Target[] = [
  {
    name: 'NUL in the path',
    spec: 'get:"/\\0":h"A"="b":h"Accept"="*/*":u"x"',
    bug: ({ target }) => target.includes('\0'),
    wanted: 'get:"\\0"',
  },
  {
    name: 'NUL in a static path',
    spec: 'get:"/static/index\\0.html":h"Accept"="*/*"',
    bug: ({ target }) => target.startsWith('/') && target.includes('\0'),
    wanted: 'get:"/\\0"',
  },
  {
    name: 'NUL in a path that the server decodes',
    spec: 'get:"/static/index\\0.html":h"Accept"="*/*"',
    bug: ({ target }) => target.startsWith('/') && decoded(target).includes(0),
    wanted: 'get:/%00',
  },
  {
    name: 'an authority that is no address',
    spec: 'get:"http://[/":h"Accept"="*/*"',
    bug: ({ target }) => /^(\w+:)?\/\/\[/.test(target),
    wanted: 'get://[',
  },
  {
    name: 'NUL injected into the path',
    spec: 'get:/:i4,"\\0"',
    bug: ({ target }) => target.includes('\0'),
    wanted: 'get:"\\0"',
  },
  {
    name: 'surrogate in a raw request',
    spec: 'get:/:r:i0,"GET /%ed%a0%80 HTTP/1.1\\r\\nHost: 127.0.0.1\\r\\n\\r\\n":p0,1:d0',
    bug: ({ target }) => target.startsWith('/') && decoded(target).includes(Buffer.from('eda080', 'hex')),
    wanted: 'get:/%ed%a0%80',
  },
  {
    name: 'bad chunk size',
    spec: 'post:/echo:r:h"Host"="127.0.0.1":h"Transfer-Encoding"="chunked":b"zz\\r\\nhello\\r\\n0\\r\\n\\r\\n"',
    bug: (r) =>
      r.method === 'POST' &&
      r.target === '/echo' &&
      header(r, 'transfer-encoding') === 'chunked' &&
      !/^[0-9a-f]*$/i.test(chunkSize(r)),
    wanted: 'post:/echo:h"Transfer-Encoding"="chunked":b"x"',
  },
  {
    name: 'negative chunk size',
    spec: 'post:/echo:r:h"Host"="127.0.0.1":h"Transfer-Encoding"="chunked":b"-1\\r\\nhello\\r\\n0\\r\\n\\r\\n"',
    bug: (r) => r.method === 'POST' && header(r, 'transfer-encoding') === 'chunked' && /^-\d/.test(chunkSize(r)),
    wanted: 'post:/:h"Transfer-Encoding"="chunked":b"-1"',
  },
  {
    name: 'Content-Length no number',
    spec: 'post:/echo:h"Content-Type"="application/json":h"Content-Length"="abc":b"{\\x22a\\x22: 1}":h"Accept"="*/*"',
    bug: (r) => notInteger(header(r, 'content-length')),
    wanted: 'get:/:h"Content-Length"=""',
  },
  {
    name: 'Content-Length of 20 digits',
    spec: 'post:/echo:h"Content-Length"="99999999999999999999":b"hello"',
    bug: (r) => Number(header(r, 'content-length') ?? 0) >= 2 ** 63,
    wanted: 'get:/:h"Content-Length"="9999999999999999999"',
  },
  {
    name: 'Content-Length twice',
    spec: 'post:/echo:h"Content-Length"="5":h"Content-Length"="6":b"hello"',
    bug: (r) => r.headers.filter(([n]) => n === 'Content-Length').length === 2,
    wanted: 'get:/:h"Content-Length"="":h"Content-Length"=""',
  },
  {
    name: 'long header',
    spec: 'get:/info:h"X-Long"=@100k,ascii_letters:h"Accept"="*/*"',
    bug: (r) => r.headers.some(([, value]) => value.length > 8190),
    wanted: 'get:/:h""=@8k,ascii_letters',
  },
  {
    name: 'body over 70',
    spec: `post:/echo:c"text/plain":b"${'lorem ipsum dolor sit amet '.repeat(5)}"`,
    bug: ({ body }) => body.length > 70,
    wanted: 'get:/:b@71,digits',
  },
  {
    name: 'cookie',
    spec: 'get:/info?a=b&c=d:h"Cookie"="a=b; session=abc; $Version=1; x=\\xff\\xfe; z=1":h"Accept"="*/*":h"User-Agent"="Mozilla/5.0"',
    bug: (r) => r.target.startsWith('/info') && (header(r, 'cookie') ?? '').includes('\xff'),
    wanted: 'get:/info:h"Cookie"="\\xff"',
  },
  {
    name: 'range',
    spec: 'get:/static/index.html:h"Range"="bytes=0-1,5-2,-,18446744073709551616-":h"If-Range"="x"',
    bug: (r) => r.target.startsWith('/static/') && /^bytes=.*\d{20}/.test(header(r, 'range') ?? ''),
    wanted: 'get:/static/:h"Range"="bytes=99999999999999999999"',
  },
  {
    name: 'date',
    spec: 'get:/info:h"If-Modified-Since"="Wed, 31 Feb 99999 25:61:61 GMT":h"Accept-Language"="en"',
    bug: (r) => r.target === '/info' && /\b\d{5}\b/.test(header(r, 'if-modified-since') ?? ''),
    wanted: 'get:/info:h"If-Modified-Since"="99999"',
  },
  {
    name: 'a request in the method',
    spec: '"GET / HTTP/1.1\\r\\nHost: [::1\\r\\nAccept: */*\\r\\nX:":/',
    bug: (r) => /^\[[^\]]*$/.test(header(r, 'host') ?? ''),
    wanted: 'get:/:h"Host"="["',
  },
  {
    name: 'version',
    spec: '"GET / HTTP/9.9\\r\\nHost: h\\r\\nX:":/',
    bug: ({ line }) => /HTTP\/[2-9]\.\d$/.test(line),
    wanted: 'get:"HTTP/9.9\\n"',
  },
  {
    name: 'tab for a blank',
    spec: '"GET\\t/ HTTP/1.1\\r\\nX:":/:h"A"="b"',
    bug: ({ raw }) => /^[A-Z]+\t/.test(raw),
    wanted: /^"[A-Z]\\t":\/$/,
  },
  {
    name: 'line break in a header',
    spec: 'get:/:h"a\\r\\nTransfer-Encoding"="x":h"Accept"="*/*":b"abc"',
    bug: (r) => header(r, 'transfer-encoding') === 'x',
    wanted: 'get:/:h"Transfer-Encoding"="x"',
  },
  {
    name: 'blank before the headers',
    spec: 'get:/:i16," ":h"Accept"="*/*":h"B"="c"',
    bug: ({ raw }) => raw.split('\r\n')[1]!.startsWith(' '),
    wanted: /^get:\/:(i16," "|h" "="")$/,
  },
  {
    name: 'multipart without a name',
    spec: 'post:/echo:c"multipart/form-data; boundary=----WebKit7MA4YWxk":b"------WebKit7MA4YWxk\\r\\nContent-Disposition: form-data; name=\\"a\\"\\r\\n\\r\\n1\\r\\n------WebKit7MA4YWxk--\\r\\n"'.replaceAll(
      '\\"',
      '\\x22',
    ),
    bug: (r) => {
      const b = /boundary=(.+)/.exec(header(r, 'content-type') ?? '')?.[1];
      return r.method === 'POST' && b !== undefined && r.body.includes(`--${b}`);
    },
    wanted: /^post:\/:c"boundary=[^"]":b"--[^"]"$/,
  },
  {
    name: 'multipart with its boundary',
    spec: 'post:/echo:c"multipart/form-data; boundary=----WebKit7MA4YWxk":b"------WebKit7MA4YWxk\\r\\nX: y\\r\\n"',
    bug: (r) => {
      const b = /boundary=(.+)/.exec(header(r, 'content-type') ?? '')?.[1];
      return r.method === 'POST' && b !== undefined && r.body.split('\r\n')[0] === `--${b}`;
    },
    wanted: 'post:/:c"boundary=x":b"--x\\r\\n"',
  },
  {
    name: 'a name in lower case',
    spec: 'get:/:h"content-length"="abc":h"Accept"="*/*"',
    bug: (r) => notInteger(header(r, 'content-length')),
    wanted: 'get:/:h"Content-Length"=""',
  },
  {
    name: 'a media type in a field of any name',
    spec: 'post:/echo:h"content-type"="application/json":b"{"',
    bug: (r) => (header(r, 'content-type') ?? '').includes('json'),
    wanted: 'get:/:c"json"',
  },
  {
    name: 'a byte at one place, whatever stands before it',
    spec: 'get:/abc/def:h"Accept"="*/*":i20,"!"',
    bug: ({ raw }) => raw[20] === '!',
    wanted: 'get:/:i20,"!"',
  },
  {
    name: 'a case that matters',
    spec: 'get:/:h"cookie"="a=b"',
    bug: ({ raw }) => raw.includes('cookie:'),
    wanted: 'get:/:h"cookie"=""',
  },
  {
    name: 'host',
    spec: 'get:/redirect:r:h"Host"="a b<\\x22>":h"Accept"="*/*"',
    bug: (r) => r.target === '/redirect' && /[ <>"]/.test(header(r, 'host') ?? ''),
    wanted: /^get:\/redirect:h"Host"="?[^"]{0,3}"$/,
  },
  {
    name: 'random byte',
    spec: 'get:/info:b@100,ascii:i10,@40',
    bug: ({ line }) => /[\x80-\xff]/.test(line),
    wanted: /^"\\x[89a-f][0-9a-f]":\/$/,
  },
  {
    name: 'pause and disconnect',
    spec: 'post:/echo:h"Content-Length"="10":b"hello":p20,1:d70',
    bug: (r) => Number(header(r, 'content-length') ?? 0) > r.body.length,
    wanted: /^get:\/:h"Content-Length"="\d"$/,
  },
  {
    name: 'a handshake, whose method need not be said',
    spec: 'ws:put:/chat',
    bug: (r) => header(r, 'sec-websocket-key') !== null,
    wanted: 'ws:/',
  },
];
