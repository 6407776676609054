import { type FieldType, type HostileValue, hostileValues } from './field-type.ts';
import { CHARSET } from './types/charset.ts';
import { CREDENTIALS } from './types/credentials.ts';
import { DATE } from './types/date.ts';
import { HOST } from './types/host.ts';
import { INTEGER } from './types/integer.ts';
import { LIST } from './types/list.ts';
import { METHOD } from './types/method.ts';
import { TARGET } from './types/target.ts';
import { TOKEN } from './types/token.ts';

/** A header field that servers, frameworks and apps read. */
export interface HeaderField {
  readonly name: string;
  /** Where the field is defined; null for fields of habit. */
  readonly rfc: string | null;
  readonly type: FieldType;
  /** Values of this field alone, before those of its type. */
  readonly also: readonly HostileValue[];
  /** What stands before a value of the type, where the type is only a part of the field. */
  readonly prefix: string;
  /** It frames the message: the server reads it before any route does, so one route is enough. */
  readonly framing: boolean;
}

type Extra = readonly (readonly [name: string, text: string, reason: string])[];

interface Options {
  readonly prefix?: string;
  readonly framing?: boolean;
}

function field(
  name: string,
  type: FieldType,
  rfc: string | null,
  also: Extra = [],
  options: Options = {},
): HeaderField {
  return {
    name,
    type,
    rfc,
    also: hostileValues(also),
    prefix: options.prefix ?? '',
    framing: options.framing ?? false,
  };
}

/** In the order of what they have broken so far. A field is one line. */
export const HEADER_FIELDS: readonly HeaderField[] = [
  field('Host', HOST, 'RFC 9110 §7.2'),
  field('If-Modified-Since', DATE, 'RFC 9110 §13.1.3'),
  field(
    'Range',
    INTEGER,
    'RFC 9110 §14.2',
    [
      ['start-superscript', 'bytes=\\xb2-', 'a byte that is no UTF-8'],
      ['unit-only', 'bytes', 'split("=") of one word'],
      ['reversed', 'bytes=1-0', 'a length below zero'],
      ['reversed-far', 'bytes=200-103', 'start and end both past the end'],
      ['end-2-64', 'bytes=0-18446744073709551615', 'an end past what a file function takes'],
      ['no-range', 'bytes=', 'an empty set'],
      ['start-letters', 'bytes=x-y', 'int() of letters'],
      ['hyphen', 'bytes=-', 'neither start nor end'],
      ['two-hyphens', 'bytes=--1', 'a suffix below zero'],
      ['suffix-overflow', 'bytes=-99999999999999999999', 'a suffix past 64 bits'],
      ['500-ranges', 'bytes=0-0,'.repeat(500), 'hundreds of ranges'],
      ['start-4400-digits', `bytes=${'1'.repeat(4400)}-`, "Python's int() stops at 4300 digits"],
      ['start-arabic-digit', 'bytes=\\xd9\\xa3-', 'a digit of another script'],
      ['start-ff', 'bytes=\\xff-', 'a byte that is no digit'],
      ['other-unit', 'x=0-1', 'a unit nobody has'],
      ['open-list', 'bytes=0-1,2-', 'a range to the end in a list'],
      ['no-hyphen', 'bytes=1', 'split("-") of one number'],
      ['0x', 'bytes=0x1-0x2', 'hexadecimal numbers'],
      ['start-plus', 'bytes=+1-2', 'a sign'],
      ['spaces', 'bytes= 1 - 2', 'spaces around the numbers'],
    ],
    { prefix: 'bytes=0-' },
  ),
  field('Cookie', TOKEN, 'RFC 6265 §4.2.1', [
    ['open-quote', 'a=\\x22', 'a quoted string that never ends'],
    ['octal', 'a=\\x22\\\\400\\x22', 'an octal escape past a byte'],
    ['quoted-backslash', 'a=\\x22\\\\', 'an escape of nothing'],
    ['session-dot', 'session=.', 'a signed value of two empty parts'],
    ['session-dots', 'session=..', 'a signed value of three empty parts'],
    ['session-parts', 'session=a.b.c', 'a signed value that is no base64'],
    ['signed', 'sid=s:x', 'a signed value without a signature'],
    ['json', 'a=j:{', 'a JSON cookie that never ends'],
    ['empty-pairs', 'a=b; =;', 'pairs of nothing'],
    ['separators', '; ;', 'separators alone'],
    ['arabic-digit', 'a=\\xd9\\xa3', 'a digit of another script'],
    ['1000-pairs', 'a=b; '.repeat(1000), 'hundreds of cookies'],
  ]),
  field('Authorization', CREDENTIALS, 'RFC 9110 §11.6.2'),
  field(
    'Content-Type',
    CHARSET,
    'RFC 9110 §8.3',
    [
      ['type-prototype', 'constructor', 'a property of every JavaScript object'],
      ['to-string', 'toString', 'a method of every JavaScript object'],
      ['proto', '__proto__', 'the prototype itself'],
      ['no-slash', 'x', 'split("/") of one word'],
      ['slash', '/', 'empty type and subtype'],
      ['semicolon', 'a/b;', 'a parameter of nothing'],
      ['parameter-only', 'a/b;c', 'a parameter without a value'],
      ['parameter-empty', 'a/b;c=', 'a parameter with an empty value'],
      ['charset-only', 'a/b; charset', 'charset without a value'],
      ['backslash', 'a/b; c=\\x22\\\\', 'a quoted string that ends in an escape'],
      ['type-ff', '\\xff', 'a byte that is no UTF-8'],
      ['semicolons', ';;=;', 'parameters without a type'],
      ['comma', ', ', 'a list of nothing'],
      ['two-types', 'application/json; application/x; charset=utf-8', 'two types'],
    ],
    { prefix: 'text/plain; charset=' },
  ),
  field('Content-Length', INTEGER, 'RFC 9110 §8.6', [], { framing: true }),
  field(
    'Transfer-Encoding',
    LIST,
    'RFC 9112 §6.1',
    [
      ['unknown', 'x', 'a coding nobody has'],
      ['gzip-chunked', 'gzip, chunked', 'a coding that is seldom built in'],
      ['chunked-twice', 'chunked, chunked', 'the same coding twice'],
      ['run-together', 'chunkedchunked', 'a suffix that looks right'],
      ['suffix', 'chunked-false', 'a prefix that looks right'],
      ['identity', 'identity', 'the withdrawn coding'],
      ['chunked-semicolon', 'chunked;', 'a parameter of nothing'],
      ['nul', 'chunked\\x00', 'C strings end here'],
      ['chunked-ff', 'chunked\\xff', 'a byte that is no UTF-8'],
      ['case', 'Chunked', 'codings know no case'],
      ['space', ' chunked', 'two spaces after the colon'],
      ['not-last', 'chunked, x', 'chunked is not the last'],
      ['unknown-first', 'x, chunked', 'a coding nobody has, then chunked'],
      ['vt', '\\x0bchunked', 'a space for some'],
    ],
    { framing: true },
  ),
  field('Expect', LIST, 'RFC 9110 §10.1.1', [
    ['continue', '100-continue', 'an interim answer'],
    ['continue-list', '100-continue, x', 'an expectation beside the known one'],
    ['unknown', 'x', 'an expectation nobody has'],
  ]),
  field('Accept-Encoding', LIST, 'RFC 9110 §12.5.3', [
    ['none', 'identity;q=0, *;q=0', 'nothing is left to answer with'],
    ['letters', 'x', 'a coding nobody has'],
  ]),
  field('Accept', LIST, 'RFC 9110 §12.5.1', [['no-slash', 'x', 'split("/") of one word']]),
  field('Accept-Language', LIST, 'RFC 9110 §12.5.4', [
    ['hyphen', '-', 'a language of empty parts'],
    ['long-subtag', `en-${'a'.repeat(300)}`, 'a subtag longer than any'],
    ['three-parts', 'xx-YY-zz', 'more parts than language and country'],
    ['dots', '../../x', 'a path, for those who load files by it'],
  ]),
  field('Accept-Charset', CHARSET, 'RFC 9110 §12.5.2'),
  field('If-Unmodified-Since', DATE, 'RFC 9110 §13.1.4'),
  field('If-Range', DATE, 'RFC 9110 §13.1.5', [['open-tag', 'W/\\x22', 'a tag that never ends']]),
  field('If-None-Match', LIST, 'RFC 9110 §13.1.2', [
    ['weak-only', 'W/', 'a mark without a tag'],
    ['quote', '\\x22', 'a tag that never ends'],
    ['open-tag', 'W/\\x22x', 'a weak tag that never ends'],
  ]),
  field('If-Match', LIST, 'RFC 9110 §13.1.1', [['quote', '\\x22', 'a tag that never ends']]),
  field('X-Forwarded-Host', HOST, null),
  field('X-Forwarded-For', HOST, null, [
    ['unknown', 'unknown', 'a word where an address is expected'],
    ['address-port', '1.2.3.4:x', 'an address with a broken port'],
  ]),
  field('Forwarded', LIST, 'RFC 7239 §4', [
    ['empty-value', 'for=', 'a pair without a value'],
    ['open-ipv6', 'for=\\x22[::\\x22', 'an address that never ends'],
    ['open-quote', 'for=\\x22_', 'a quoted string that never ends'],
    ['host-bracket', 'host=[', 'a host that never ends'],
    ['scheme', 'proto=x', 'a scheme nobody has'],
  ]),
  field('X-Forwarded-Proto', TOKEN, null),
  field('X-Forwarded-Port', INTEGER, null),
  field('X-Real-IP', HOST, null),
  field('Origin', HOST, 'RFC 6454 §7', [
    ['null', 'null', 'the origin of nobody'],
    ['url-bracket', 'http://[', 'a URL that never ends'],
    ['url-port', 'http://a:x', 'int() of the port'],
  ]),
  field('Referer', TOKEN, 'RFC 9110 §10.1.3', [['url-port', 'http://a:x/', 'int() of the port']]),
  field('Content-Encoding', LIST, 'RFC 9110 §8.4', [
    ['unknown', 'x', 'a coding nobody has'],
    ['gzip', 'gzip', 'gzip that the body is not'],
    ['deflate', 'deflate', 'deflate that the body is not'],
    ['br', 'br', 'brotli that the body is not'],
    ['zstd', 'zstd', 'zstd that the body is not'],
    ['gzip-twice', 'gzip, gzip', 'one coding inside the other'],
    ['identity', 'identity', 'the coding that is none'],
  ]),
  field(
    'Connection',
    TOKEN,
    'RFC 9110 §7.6.1',
    [
      ['upgrade', 'upgrade', 'an upgrade to nothing'],
      ['host', 'Host', 'a field that must stay'],
      ['content-length', 'Content-Length', 'a field that frames'],
      ['both', 'keep-alive, close', 'yes and no'],
    ],
    { framing: true },
  ),
  field(
    'Upgrade',
    TOKEN,
    'RFC 9110 §7.8',
    [
      ['websocket', 'websocket', 'a handshake without its fields'],
      ['h2c', 'h2c', 'HTTP/2 without its settings'],
      ['tls', 'TLS/1.0', 'an upgrade to TLS'],
    ],
    { framing: true },
  ),
  field('X-Hub-Signature-256', TOKEN, null, [['empty-digest', 'sha256=', 'a digest of nothing']]),
  field('Stripe-Signature', TOKEN, null, [['bad-time', 't=x,v1=x', 'int() of a letter']]),
  field('X-Signature-Ed25519', TOKEN, null),
  field('X-CSRF-Token', TOKEN, null),
  field('X-Request-ID', TOKEN, null),
  field('X-HTTP-Method-Override', METHOD, null),
  field(
    'Content-Range',
    INTEGER,
    'RFC 9110 §14.4',
    [
      ['unit-only', 'bytes', 'split(" ") of one word'],
      ['empty-whole', 'bytes 0-1/0', 'more than the whole'],
      ['whole-negative', 'bytes */-1', 'a length below zero'],
    ],
    { prefix: 'bytes 0-1/' },
  ),
  field('Content-Disposition', TOKEN, 'RFC 6266 §4.1', [
    ['open-quote', 'form-data; name=\\x22', 'a quoted string that never ends'],
    ['charset', "attachment; filename*=utf-9''x", 'a charset that does not exist'],
  ]),
  field('User-Agent', TOKEN, 'RFC 9110 §10.1.5'),
  field('Last-Event-ID', TOKEN, null),
  field('Date', DATE, 'RFC 9110 §6.6.1'),
  field('Accept-Datetime', DATE, 'RFC 7089 §2.1.1'),
  field('Proxy-Authorization', CREDENTIALS, 'RFC 9110 §11.7.2'),
  field('TE', LIST, 'RFC 9110 §10.1.4', [['trailers', 'trailers', 'trailers are welcome']]),
  field('Trailer', TOKEN, 'RFC 9110 §6.6.2', [['content-length', 'Content-Length', 'a trailer that frames']]),
  field('Keep-Alive', INTEGER, 'RFC 2068 §19.7.1', [], { prefix: 'timeout=' }),
  field('Max-Forwards', INTEGER, 'RFC 9110 §7.6.2'),
  field('Age', INTEGER, 'RFC 9111 §5.1'),
  field('Cache-Control', LIST, 'RFC 9111 §5.2', [['age-letters', 'max-age=x', 'int() of a letter']]),
  field('Pragma', TOKEN, 'RFC 9111 §5.4'),
  field('Via', LIST, 'RFC 9110 §7.6.3', [['version-only', '1.1', 'a version without a name']]),
  field('Content-MD5', CREDENTIALS, 'RFC 1864 §2'),
  field('Link', LIST, 'RFC 8288 §3', [['open-angle', '<', 'a URL that never ends']]),
  field('traceparent', TOKEN, 'W3C Trace Context', [['parts', '00-x-y-z', 'int(x, 16) of letters']]),
  field('X-Forwarded-Prefix', TARGET, null),
  field('X-Original-URL', TARGET, null),
  field('X-Requested-With', TOKEN, null),
  field('X-API-Key', TOKEN, null),
  field('Access-Control-Request-Method', METHOD, 'Fetch §3.2'),
  field('Access-Control-Request-Headers', LIST, 'Fetch §3.2'),
  field('Content-Language', LIST, 'RFC 9110 §8.5'),
  field('Content-Location', TARGET, 'RFC 9110 §8.7'),
  field('Destination', TARGET, 'RFC 4918 §10.3'),
  field('Depth', INTEGER, 'RFC 4918 §10.2'),
  field('If', LIST, 'RFC 4918 §10.4', [['open-list', '(<', 'a list that never ends']]),
  field('Prefer', LIST, 'RFC 7240 §2', [['wait-letters', 'wait=x', 'int() of a letter']]),
  field('Priority', LIST, 'RFC 9218 §5', [['urgency', 'u=x, ((', 'a structured field that never ends']]),
  field('Signature-Input', LIST, 'RFC 9421 §4.1', [['open-list', 'a=(', 'a structured field that never ends']]),
  field('Sec-CH-UA', LIST, null),
  field('Upload-Length', INTEGER, null),
  field('Upload-Metadata', TOKEN, null, [['bad-base64', 'filename !', 'a value that is no base64']]),
  field('X-Slack-Request-Timestamp', INTEGER, null),
  field('grpc-timeout', INTEGER, null, [['no-unit', '1', 'a time without its unit']]),
  field('baggage', TOKEN, 'W3C Baggage'),
  field('b3', TOKEN, null, [['parts', 'x-y-z-q', 'int(x, 16) of letters']]),
  field('SOAPAction', TOKEN, null),
  field('Idempotency-Key', TOKEN, null),
  field('Mcp-Session-Id', TOKEN, null),
  field('HX-Current-URL', TARGET, null),
  field('Next-Router-State-Tree', TOKEN, null, [['json-cut', '%7B', 'JSON that never ends, once decoded']]),
];
