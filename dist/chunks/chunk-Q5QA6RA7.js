import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  leavingOf
} from "./chunk-C6JO252J.js";

// src/corpus/mutant-id.ts
var MUTANT = /\/adaptive\/\d+$/;
function mutantId(origin, n) {
  return `${origin}/adaptive/${n}`;
}
function originOf(id) {
  return id.replace(MUTANT, "");
}

// src/corpus/builtin/accept.json
var accept_default = [
  { id: "accept/accept-no-type", title: "Accept of a parameter alone", spec: 'get:/:h"Accept"=";q=x"', rfc: "RFC 9110 §12.5.1", cwe: 248, expect: "serves it or answers 406", fast: 104 },
  { id: "accept/accept-q-nan", title: "Accept with a quality that is no number", spec: 'get:/:h"Accept"="a/b;q=nan"', rfc: "RFC 9110 §12.4.2", cwe: 1284, expect: "answers below 500 and logs no exception" },
  { id: "accept/accept-no-slash", title: "Accept without a slash", spec: 'get:/:h"Accept"="x"', rfc: "RFC 9110 §12.5.1", cwe: 248, expect: "answers below 500 and logs no exception" },
  { id: "accept/accept-20k", title: "Accept of 20 kB punctuation", spec: 'get:/:h"Accept"=@20k,punctuation', rfc: "RFC 9110 §12.5.1", cwe: 1333, expect: "answers below 500 and logs no exception" },
  { id: "accept/encoding-repeated", title: "Accept-Encoding with 16 equal members", spec: 'get:/:h"Accept-Encoding"="a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a"', rfc: "RFC 9110 §12.5.3", cwe: 407, expect: "answers below 500 and logs no exception" },
  { id: "accept/encoding-none", title: "Accept-Encoding that refuses everything", spec: 'get:/:h"Accept-Encoding"="identity;q=0, *;q=0"', rfc: "RFC 9110 §12.5.3", cwe: 20, expect: "serves it or answers 406 or 415" },
  { id: "accept/charset-unknown", title: "Accept-Charset with an unknown charset", spec: 'get:/:h"Accept-Charset"="x-mac-ce"', rfc: "RFC 9110 §12.5.2", cwe: 248, expect: "serves it", fast: 105 },
  { id: "accept/language-path", title: "Accept-Language of dot segments", spec: 'get:/:h"Accept-Language"="../../x"', rfc: "RFC 9110 §12.5.4", cwe: 22, expect: "serves it" },
  { id: "accept/language-junk", title: "Accept-Language with an empty quality", spec: 'get:/:h"Accept-Language"="*;q=,-"', rfc: "RFC 9110 §12.5.4", cwe: 248, expect: "serves it" },
  { id: "accept/language-100k", title: "Accept-Language of 100 kB", spec: 'get:/:h"Accept-Language"=@100k,ascii_letters', rfc: "RFC 9110 §12.5.4", cwe: 407, expect: "serves it or answers 431 or 400" },
  { id: "accept/user-agent-empty", title: "empty User-Agent", spec: 'get:/:h"User-Agent"=""', rfc: "RFC 9110 §10.1.5", cwe: 476, expect: "serves it" },
  { id: "accept/user-agent-escape", title: "terminal escape in User-Agent", spec: 'get:/:u"\\xff\\x1b[31m"', rfc: "RFC 9110 §10.1.5", cwe: 117, expect: "serves it or answers 400" },
  { id: "accept/user-agent-30k", title: "User-Agent of 30 kB", spec: 'get:/:h"User-Agent"=@30k,ascii_letters', rfc: "RFC 9110 §10.1.5", cwe: 1333, expect: "answers below 500 and logs no exception" },
  { id: "accept/referer-bracket", title: "Referer with an unclosed bracket", spec: 'get:/:h"Referer"="http://["', rfc: "RFC 9110 §10.1.3", cwe: 248, expect: "serves it" },
  { id: "accept/origin-bracket", title: "Origin of a bracket", spec: 'post:/:h"Origin"="["', rfc: "RFC 6454", cwe: 248, expect: "answers 403 or 400" },
  { id: "accept/cors-junk", title: "CORS preflight asking for NUL", spec: 'options:/:h"Origin"="x":h"Access-Control-Request-Method"="\\x00":h"Access-Control-Request-Headers"=","', rfc: "Fetch §3.2", cwe: 248, expect: "answers below 500 and logs no exception" },
  { id: "accept/request-id-cr", title: "bare CR in a field that servers echo", spec: 'get:/:h"X-Request-Id"="a\\rb"', rfc: "RFC 9110 §5.5", cwe: 113, expect: "answers 400 or closes", fast: 106 },
  { id: "accept/request-id-utf8", title: "UTF-8 in a field that servers echo", spec: 'get:/:h"X-Request-Id"="\\xc3\\xa9"', rfc: "RFC 9110 §5.5", cwe: 248, expect: "answers below 500 and logs no exception" },
  { id: "accept/traceparent-junk", title: "traceparent that is none", spec: 'get:/:h"traceparent"="x"', rfc: "W3C Trace Context", cwe: 248, expect: "ignores the field" },
  { id: "accept/structured-junk", title: "broken structured fields", spec: `get:/:h"Priority"="u=x, ((":h"Sec-CH-UA"='"'`, rfc: "RFC 9218, RFC 8941", cwe: 248, expect: "ignores the field" },
  { id: "accept/digest-junk", title: "broken body digests", spec: 'post:/:h"Content-MD5"="x":h"Digest"="a":b"x"', rfc: "RFC 1864, RFC 3230", cwe: 248, expect: "answers below 500 and logs no exception" },
  { id: "accept/content-range-put", title: "PUT of a part with an unsatisfied range", spec: 'put:/:h"Content-Range"="bytes */-1":b"x"', rfc: "RFC 9110 §14.4", cwe: 1284, expect: "answers 400" },
  { id: "accept/content-location-bracket", title: "Content-Location with a broken authority", spec: 'put:/:h"Content-Location"="//[":b"x"', rfc: "RFC 9110 §8.7", cwe: 248, expect: "answers below 500 and logs no exception" },
  { id: "accept/cache-control-junk", title: "Cache-Control with words for numbers", spec: 'get:/:h"Cache-Control"="max-age=x, =\\x22"', rfc: "RFC 9111 §5.2", cwe: 248, expect: "answers below 500 and logs no exception" },
  { id: "accept/via-20k", title: "Via of 20 kB punctuation", spec: 'get:/:h"Via"=@20k,punctuation', rfc: "RFC 9110 §7.6.3", cwe: 20, expect: "answers below 500 and logs no exception" },
  { id: "accept/proxy-line", title: "line of the PROXY protocol before the request", spec: 'get:/:i0,"PROXY TCP4 x\\r\\n"', rfc: null, cwe: 248, expect: "answers 400 or closes" }
];

// src/corpus/builtin/bodies.json
var bodies_default = [
  { id: "bodies/charset-unknown", title: "JSON with an unknown charset", spec: 'post:/:c"application/json; charset=x":b"{}"', rfc: "RFC 9110 §8.3.2", cwe: 248, expect: "answers 415 or 400", fast: 33 },
  { id: "bodies/charset-hex", title: "charset naming a codec that is no text codec", spec: 'post:/:c"text/plain; charset=hex":b"x"', rfc: "RFC 9110 §8.3.2", cwe: 248, expect: "answers 415 or 400" },
  { id: "bodies/charset-utf16", title: "form announced as UTF-16", spec: 'post:/:c"application/x-www-form-urlencoded; charset=utf-16":b"a=b"', rfc: "RFC 9110 §8.3.2", cwe: 176, expect: "answers 415 or 400" },
  { id: "bodies/charset-nul", title: "NUL as the charset", spec: 'post:/:c"text/plain; charset=\\x00":b"x"', rfc: "RFC 9110 §8.3.1", cwe: 158, expect: "answers 415 or 400", fast: 34 },
  { id: "bodies/type-separators", title: "Content-Type of separators", spec: 'post:/:c";;=":b"x"', rfc: "RFC 9110 §8.3.1", cwe: 248, expect: "answers 415 or 400", fast: 35 },
  { id: "bodies/type-no-slash", title: "Content-Type without a slash", spec: 'post:/:c"x":b"x"', rfc: "RFC 9110 §8.3.1", cwe: 248, expect: "answers 415 or 400" },
  { id: "bodies/type-empty", title: "empty Content-Type", spec: 'post:/:c"":b"x"', rfc: "RFC 9110 §8.3.1", cwe: 248, expect: "answers below 500 and logs no exception" },
  { id: "bodies/type-20k", title: "Content-Type of 20 kB punctuation", spec: 'post:/:c@20k,punctuation:b"x"', rfc: "RFC 9110 §8.3.1", cwe: 1333, expect: "answers below 500 and logs no exception" },
  { id: "bodies/type-twice", title: "two Content-Type fields", spec: 'post:/:h"Content-Type"="a/b":h"Content-Type"="c/d":b"x"', rfc: "RFC 9110 §5.3", cwe: 436, expect: "should answer 400" },
  { id: "bodies/json-cut", title: "JSON cut after a brace", spec: 'post:/:c"application/json":b"{"', rfc: "RFC 8259", cwe: 248, expect: "answers 400", fast: 36 },
  { id: "bodies/json-empty", title: "JSON announced, nothing sent", spec: 'post:/:c"application/json"', rfc: "RFC 8259", cwe: 248, expect: "answers 400" },
  { id: "bodies/json-number", title: "JSON number where an object is expected", spec: 'post:/:c"application/json":b"1"', rfc: "RFC 8259", cwe: 843, expect: "answers 400 or 422" },
  { id: "bodies/json-null", title: "JSON null where an object is expected", spec: 'post:/:c"application/json":b"null"', rfc: "RFC 8259", cwe: 476, expect: "answers 400 or 422", fast: 37 },
  { id: "bodies/json-array", title: "JSON array where an object is expected", spec: 'post:/:c"application/json":b"[]"', rfc: "RFC 8259", cwe: 843, expect: "answers 400 or 422", fast: 38 },
  { id: "bodies/json-nan", title: "NaN, which JSON does not have", spec: 'post:/:c"application/json":b"NaN"', rfc: "RFC 8259 §6", cwe: 1284, expect: "answers 400" },
  { id: "bodies/json-1e999", title: "JSON number past a double", spec: 'post:/:c"application/json":b"1e999"', rfc: "RFC 8259 §6", cwe: 190, expect: "answers 400 or 422" },
  { id: "bodies/json-5000-digits", title: "JSON integer of 5000 digits", spec: 'post:/:c"application/json":b@5000,digits', rfc: "RFC 8259 §6", cwe: 248, expect: "answers 400" },
  { id: "bodies/json-brackets", title: "JSON of open brackets", spec: 'post:/:c"application/json":b"[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[["', rfc: "RFC 8259 §9", cwe: 674, expect: "answers 400" },
  { id: "bodies/json-surrogate", title: "lone surrogate in a JSON string", spec: `post:/:c"application/json":b'{"a":"\\\\ud800"}'`, rfc: "RFC 8259 §8.2", cwe: 176, expect: "answers below 500 and logs no exception", fast: 39 },
  { id: "bodies/json-nul", title: "NUL in a JSON string", spec: `post:/:c"application/json":b'{"a":"\\\\u0000"}'`, rfc: "RFC 8259 §7", cwe: 158, expect: "answers below 500 and logs no exception" },
  { id: "bodies/json-invalid-utf8", title: "JSON that is no UTF-8", spec: 'post:/:c"application/json":b"\\xff"', rfc: "RFC 8259 §8.1", cwe: 176, expect: "answers 400", fast: 40 },
  { id: "bodies/json-bom", title: "JSON after a byte order mark", spec: 'post:/:c"application/json":b"\\xef\\xbb\\xbf{}"', rfc: "RFC 8259 §8.1", cwe: 20, expect: "serves it or answers 400" },
  { id: "bodies/json-proto", title: "__proto__ as a JSON member", spec: `post:/:c"application/json":b'{"__proto__":{"a":1}}'`, rfc: "RFC 8259", cwe: 1321, expect: "answers below 500 and logs no exception" },
  { id: "bodies/json-repeated-key", title: "the same JSON member twice", spec: `post:/:c"application/json":b'{"a":1,"a":2}'`, rfc: "RFC 8259 §4", cwe: 436, expect: "answers below 500 and logs no exception" },
  { id: "bodies/form-percent", title: "form of a lone percent sign", spec: 'post:/:c"application/x-www-form-urlencoded":b"%"', rfc: "WHATWG URL §5", cwe: 248, expect: "answers below 500 and logs no exception", fast: 41 },
  { id: "bodies/form-invalid-utf8", title: "form value that is no UTF-8", spec: 'post:/:c"application/x-www-form-urlencoded":b"a=%ff"', rfc: "RFC 3629", cwe: 176, expect: "answers below 500 and logs no exception" },
  { id: "bodies/form-scalar-and-object", title: "form parameter as scalar and as object", spec: 'post:/:c"application/x-www-form-urlencoded":b"a=1&a[b]=2"', rfc: null, cwe: 843, expect: "answers 400" },
  { id: "bodies/form-100k", title: "form of 100 kB punctuation", spec: 'post:/:c"application/x-www-form-urlencoded":b@100k,punctuation', rfc: null, cwe: 770, expect: "answers 400 or 413" },
  { id: "bodies/multipart-no-boundary", title: "multipart without a boundary", spec: 'post:/:c"multipart/form-data":b"x"', rfc: "RFC 7578, RFC 2046 §5.1", cwe: 248, expect: "answers 400", fast: 42 },
  { id: "bodies/multipart-empty-boundary", title: "multipart with an empty boundary", spec: 'post:/:c"multipart/form-data; boundary=":b"x"', rfc: "RFC 2046 §5.1.1", cwe: 248, expect: "answers 400" },
  { id: "bodies/multipart-two-boundaries", title: "multipart with two boundaries", spec: 'post:/:c"multipart/form-data; boundary=a; boundary=b":b"--a--"', rfc: "RFC 2046", cwe: 436, expect: "answers 400" },
  { id: "bodies/multipart-byte-boundary", title: "multipart boundary outside ASCII", spec: 'post:/:c"multipart/form-data; boundary=\\xff":b"x"', rfc: "RFC 2046", cwe: 176, expect: "answers 400" },
  { id: "bodies/multipart-paren-boundary", title: "multipart boundary of a regular expression sign", spec: 'post:/:c"multipart/form-data; boundary=(":b"--(--"', rfc: "RFC 2046", cwe: 185, expect: "answers below 500 and logs no exception" },
  { id: "bodies/multipart-empty", title: "multipart without a body", spec: 'post:/:c"multipart/form-data; boundary=a"', rfc: "RFC 2046", cwe: 248, expect: "answers 400" },
  { id: "bodies/multipart-end-only", title: "multipart of the closing delimiter alone", spec: 'post:/:c"multipart/form-data; boundary=a":b"--a--\\r\\n"', rfc: "RFC 2046", cwe: 248, expect: "answers 200 or 400", fast: 43 },
  { id: "bodies/multipart-no-part-header", title: "multipart part without fields", spec: 'post:/:c"multipart/form-data; boundary=a":b"--a\\r\\n\\r\\nx\\r\\n--a--\\r\\n"', rfc: "RFC 7578 §4.2", cwe: 476, expect: "answers 400", fast: 44 },
  { id: "bodies/multipart-no-name", title: "multipart part without a name", spec: 'post:/:c"multipart/form-data; boundary=a":b"--a\\r\\nContent-Disposition: form-data\\r\\n\\r\\nx\\r\\n--a--\\r\\n"', rfc: "RFC 7578 §4.2", cwe: 476, expect: "answers 400", fast: 45 },
  { id: "bodies/multipart-filename-charset", title: "multipart filename* with an unknown charset", spec: `post:/:c"multipart/form-data; boundary=a":b"--a\\r\\nContent-Disposition: form-data; name=a; filename*=x''y\\r\\n\\r\\nz\\r\\n--a--\\r\\n"`, rfc: "RFC 7578 §4.2, RFC 8187", cwe: 248, expect: "answers below 500 and logs no exception" },
  { id: "bodies/multipart-part-encoding", title: "multipart part with an unknown transfer encoding", spec: 'post:/:c"multipart/form-data; boundary=a":b"--a\\r\\nContent-Disposition: form-data; name=a\\r\\nContent-Transfer-Encoding: x\\r\\n\\r\\nz\\r\\n--a--\\r\\n"', rfc: "RFC 7578 §4.7", cwe: 248, expect: "answers below 500 and logs no exception" },
  { id: "bodies/multipart-part-length", title: "multipart part whose Content-Length is no number", spec: 'post:/:c"multipart/form-data; boundary=a":b"--a\\r\\nContent-Disposition: form-data; name=a\\r\\nContent-Length: x\\r\\n\\r\\nz\\r\\n--a--\\r\\n"', rfc: "RFC 7578", cwe: 248, expect: "answers below 500 and logs no exception" },
  { id: "bodies/multipart-cut", title: "multipart cut inside a part field", spec: 'post:/:c"multipart/form-data; boundary=a":b"--a\\r\\nContent-Dis"', rfc: "RFC 2046", cwe: 248, expect: "answers 400" },
  { id: "bodies/multipart-cr-run", title: "multipart part with a run of CRs", spec: 'post:/:c"multipart/form-data; boundary=a":b"--a\\r\\n\\r\\n\\r\\r\\r\\r\\r\\r\\r\\r\\r\\r\\r\\r\\r\\r\\r\\r\\n"', rfc: "RFC 2046", cwe: 407, expect: "answers below 500 and logs no exception" },
  { id: "bodies/multipart-100k-preamble", title: "multipart with a preamble of 100 kB", spec: 'post:/:c"multipart/form-data; boundary=a":b@100k', rfc: "RFC 2046", cwe: 770, expect: "answers 400 or 413" },
  { id: "bodies/multipart-empty-parts", title: "multipart of empty parts", spec: 'post:/:c"multipart/form-data; boundary=a":b"--a\\r\\n\\r\\n\\r\\n--a\\r\\n\\r\\n\\r\\n--a--"', rfc: "RFC 2046", cwe: 770, expect: "answers 400 or 413" },
  { id: "bodies/multipart-quoted-pairs", title: "multipart name of backslashes", spec: `post:/:c"multipart/form-data; boundary=a":b'--a\\r\\nContent-Disposition: form-data; name="\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\"\\r\\n\\r\\n\\r\\n--a--'`, rfc: "RFC 7578", cwe: 407, expect: "answers below 500 and logs no exception" },
  { id: "bodies/multipart-filename-nul", title: "multipart filename with dots and NUL", spec: `post:/:c"multipart/form-data; boundary=a":b'--a\\r\\nContent-Disposition: form-data; name=a; filename="../\\x00"\\r\\n\\r\\n\\r\\n--a--\\r\\n'`, rfc: "RFC 7578 §4.2", cwe: 22, expect: "answers below 500 and logs no exception" },
  { id: "bodies/xml-cut", title: "XML cut after one sign", spec: 'post:/:c"application/xml":b"<"', rfc: "RFC 7303", cwe: 248, expect: "answers 400" },
  { id: "bodies/xml-entities", title: "XML with nested entities", spec: `post:/:c"application/xml":b'<!DOCTYPE a [<!ENTITY b "x"><!ENTITY c "&b;&b;">]><a>&c;</a>'`, rfc: "RFC 7303", cwe: 776, expect: "answers 400 or 415" },
  { id: "bodies/graphql-number", title: "GraphQL query that is a number", spec: `post:"/graphql":c"application/json":b'{"query":1}'`, rfc: null, cwe: 843, expect: "answers 400" },
  { id: "bodies/msgpack-reserved", title: "MessagePack byte that is reserved", spec: 'post:/:c"application/msgpack":b"\\xc1"', rfc: null, cwe: 248, expect: "answers 415 or 400" },
  { id: "bodies/no-type", title: "body without a Content-Type", spec: "post:/:b@100", rfc: "RFC 9110 §8.3", cwe: 248, expect: "answers below 500 and logs no exception" },
  { id: "bodies/form-chunked", title: "chunked form", spec: 'post:/:r:h"Host"="{host}":h"Transfer-Encoding"="chunked":c"application/x-www-form-urlencoded":b"3\\r\\na=b\\r\\n0\\r\\n\\r\\n"', rfc: "RFC 9112 §7.1", cwe: 248, expect: "serves it" },
  { id: "bodies/gzip-junk", title: "gzip announced, plain text sent", spec: 'post:/:h"Content-Encoding"="gzip":b"x"', rfc: "RFC 9110 §8.4", cwe: 248, expect: "answers 400 or 415", fast: 46 },
  { id: "bodies/gzip-cut", title: "gzip cut after its first bytes", spec: 'post:/:h"Content-Encoding"="gzip":b"\\x1f\\x8b\\x08\\x00"', rfc: "RFC 9110 §8.4", cwe: 248, expect: "answers 400" },
  { id: "bodies/brotli-junk", title: "brotli announced, junk sent", spec: 'post:/:h"Content-Encoding"="br":b"\\xff"', rfc: "RFC 9110 §8.4", cwe: 248, expect: "answers 415 or 400" },
  { id: "bodies/coding-unknown", title: "unknown content coding", spec: 'post:/:h"Content-Encoding"="x":b"x"', rfc: "RFC 9110 §8.4", cwe: 20, expect: "should answer 415" },
  { id: "bodies/gzip-stacked", title: "gzip announced three times", spec: 'post:/:h"Content-Encoding"="gzip, gzip, gzip":b"x"', rfc: "RFC 9110 §8.4", cwe: 409, expect: "answers 415 or 400" }
];

// src/corpus/builtin/chunked.json
var chunked_default = [
  { id: "chunked/with-content-length", title: "chunked body with a Content-Length", spec: 'post:/:h"Transfer-Encoding"="chunked":b"0\\r\\n\\r\\n"', rfc: "RFC 9112 §6.1", cwe: 444, expect: "answers 400, or reads the chunks and closes" },
  { id: "chunked/not-chunked", title: "chunked announced, plain body sent", spec: 'post:/:r:h"Host"="{host}":h"Transfer-Encoding"="chunked":b"hello"', rfc: "RFC 9112 §7.1", cwe: 248, expect: "must answer 400", fast: 55 },
  { id: "chunked/empty-size", title: "empty chunk size", spec: 'post:/:r:h"Host"="{host}":h"Transfer-Encoding"="chunked":b"\\r\\n\\r\\n"', rfc: "RFC 9112 §7.1", cwe: 248, expect: "must answer 400", fast: 56 },
  { id: "chunked/size-letters", title: "chunk size that is not hexadecimal", spec: 'post:/:r:h"Host"="{host}":h"Transfer-Encoding"="chunked":b"x\\r\\n"', rfc: "RFC 9112 §7.1", cwe: 248, expect: "must answer 400", fast: 57 },
  { id: "chunked/size-negative", title: "negative chunk size", spec: 'post:/:r:h"Host"="{host}":h"Transfer-Encoding"="chunked":b"-1\\r\\n\\r\\n"', rfc: "RFC 9112 §7.1", cwe: 1284, expect: "must answer 400", fast: 58 },
  { id: "chunked/size-0x", title: "chunk size with an 0x prefix", spec: 'post:/:r:h"Host"="{host}":h"Transfer-Encoding"="chunked":b"0x1\\r\\na\\r\\n0\\r\\n\\r\\n"', rfc: "RFC 9112 §7.1", cwe: 444, expect: "must answer 400" },
  { id: "chunked/size-underscore", title: "chunk size with an underscore", spec: 'post:/:r:h"Host"="{host}":h"Transfer-Encoding"="chunked":b"0_1\\r\\na\\r\\n0\\r\\n\\r\\n"', rfc: "RFC 9112 §7.1", cwe: 444, expect: "must answer 400", fast: 59 },
  { id: "chunked/size-plus", title: "chunk size with a plus sign", spec: 'post:/:r:h"Host"="{host}":h"Transfer-Encoding"="chunked":b"+0\\r\\n\\r\\n"', rfc: "RFC 9112 §7.1", cwe: 444, expect: "must answer 400" },
  { id: "chunked/size-leading-space", title: "space before the chunk size", spec: 'post:/:r:h"Host"="{host}":h"Transfer-Encoding"="chunked":b" 0\\r\\n\\r\\n"', rfc: "RFC 9112 §7.1", cwe: 444, expect: "must answer 400" },
  { id: "chunked/size-overflow", title: "chunk size past 64 bits", spec: 'post:/:r:h"Host"="{host}":h"Transfer-Encoding"="chunked":b"ffffffffffffffffff\\r\\n"', rfc: "RFC 9112 §7.1", cwe: 190, expect: "must answer 400 or 413" },
  { id: "chunked/size-huge", title: "chunk of two gigabytes announced, none sent", spec: 'post:/:r:h"Host"="{host}":h"Transfer-Encoding"="chunked":b"7fffffff\\r\\n":pa,1', rfc: "RFC 9112 §7.1", cwe: 789, expect: "answers 413 or 408" },
  { id: "chunked/no-crlf-after-data", title: "no line break after chunk data", spec: 'post:/:r:h"Host"="{host}":h"Transfer-Encoding"="chunked":b"1\\r\\na0\\r\\n\\r\\n"', rfc: "RFC 9112 §7.1", cwe: 444, expect: "must answer 400", fast: 60 },
  { id: "chunked/data-too-long", title: "more chunk data than announced", spec: 'post:/:r:h"Host"="{host}":h"Transfer-Encoding"="chunked":b"1\\r\\nabc\\r\\n0\\r\\n\\r\\n"', rfc: "RFC 9112 §7.1", cwe: 444, expect: "must answer 400" },
  { id: "chunked/data-too-short", title: "less chunk data than announced", spec: 'post:/:r:h"Host"="{host}":h"Transfer-Encoding"="chunked":b"5\\r\\na\\r\\n0\\r\\n\\r\\n":pa,1', rfc: "RFC 9112 §7.1", cwe: 835, expect: "answers 400 or 408; does not wait for ever", fast: 61 },
  { id: "chunked/no-last-chunk", title: "no last chunk before the close", spec: 'post:/:r:h"Host"="{host}":h"Transfer-Encoding"="chunked":b"1\\r\\na\\r\\n":da', rfc: "RFC 9112 §8", cwe: 755, expect: "closes; logs no exception" },
  { id: "chunked/lf-line-ends", title: "bare LF for all chunk line ends", spec: 'post:/:r:h"Host"="{host}":h"Transfer-Encoding"="chunked":b"1\\na\\n0\\n\\n"', rfc: "RFC 9112 §2.2", cwe: 444, expect: "serves it or answers 400" },
  { id: "chunked/cr-line-end", title: "bare CR after a chunk size", spec: 'post:/:r:h"Host"="{host}":h"Transfer-Encoding"="chunked":b"1\\r\\ra\\r\\n0\\r\\n\\r\\n"', rfc: "RFC 9112 §2.2", cwe: 444, expect: "must answer 400" },
  { id: "chunked/bytes-for-last-crlf", title: "two letters where the last line break belongs", spec: 'post:/:r:h"Host"="{host}":h"Transfer-Encoding"="chunked":b"0\\r\\nXX"', rfc: "RFC 9112 §7.1", cwe: 444, expect: "must answer 400" },
  { id: "chunked/byte-after-message", title: "a NUL byte after the message", spec: 'get:/:r:h"Host"="{host}":h"Transfer-Encoding"="chunked":b"0\\r\\n\\r\\n\\x00"', rfc: "RFC 9112 §9.3", cwe: 476, expect: "answers 400 to the stray byte, or closes" },
  { id: "chunked/extension", title: "chunk extension, which is valid", spec: 'post:/:r:h"Host"="{host}":h"Transfer-Encoding"="chunked":b"1;a=b\\r\\na\\r\\n0\\r\\n\\r\\n"', rfc: "RFC 9112 §7.1.1", cwe: 20, expect: "must ignore it and serve the request" },
  { id: "chunked/extension-bare-semicolon", title: "chunk extension of a bare semicolon", spec: 'post:/:r:h"Host"="{host}":h"Transfer-Encoding"="chunked":b"1;\\r\\na\\r\\n0\\r\\n\\r\\n"', rfc: "RFC 9112 §7.1.1", cwe: 444, expect: "answers 400 or closes" },
  { id: "chunked/extension-nul", title: "NUL in a chunk extension", spec: 'post:/:r:h"Host"="{host}":h"Transfer-Encoding"="chunked":b"1;\\x00\\r\\na\\r\\n0\\r\\n\\r\\n"', rfc: "RFC 9112 §7.1.1", cwe: 158, expect: "answers 400 or closes" },
  { id: "chunked/extension-cr-cr", title: "two bare CRs before a chunk extension", spec: 'post:/:r:h"Host"="{host}":h"Transfer-Encoding"="chunked":b"1\\r\\r;a\\r\\na\\r\\n0\\r\\n\\r\\n"', rfc: "RFC 9112 §7.1.1", cwe: 444, expect: "answers 400 or closes" },
  { id: "chunked/extension-lf", title: "chunk extension ended by LF", spec: 'post:/:r:h"Host"="{host}":h"Transfer-Encoding"="chunked":b"1;\\na\\r\\n0\\r\\n\\r\\n"', rfc: "RFC 9112 §7.1.1", cwe: 444, expect: "answers 400 or closes" },
  { id: "chunked/extension-open-quote", title: "unclosed quote in a chunk extension", spec: `post:/:r:h"Host"="{host}":h"Transfer-Encoding"="chunked":b'1;a="b\\r\\na\\r\\n0\\r\\n\\r\\n'`, rfc: "RFC 9112 §7.1.1", cwe: 444, expect: "answers 400 or closes" },
  { id: "chunked/extension-64k", title: "chunk extension of 64 kB", spec: 'post:/:r:h"Host"="{host}":h"Transfer-Encoding"="chunked":b"1;":ia,@64k,ascii_letters', rfc: "RFC 9112 §7.1.1", cwe: 770, expect: "ought to limit it: answers 400 or 413" },
  { id: "chunked/one-byte-chunks", title: "chunks of one byte", spec: 'post:/:r:h"Host"="{host}":h"Transfer-Encoding"="chunked":b"1\\r\\na\\r\\n1\\r\\na\\r\\n1\\r\\na\\r\\n0\\r\\n\\r\\n"', rfc: "RFC 9112 §7.1", cwe: 407, expect: "serves it" },
  { id: "chunked/trailer", title: "trailer field, which is valid", spec: 'post:/:r:h"Host"="{host}":h"Transfer-Encoding"="chunked":b"0\\r\\nX: y\\r\\n\\r\\n"', rfc: "RFC 9112 §7.1.2", cwe: 20, expect: "serves it" },
  { id: "chunked/trailer-no-colon", title: "trailer without a colon", spec: 'post:/:r:h"Host"="{host}":h"Transfer-Encoding"="chunked":b"0\\r\\nX\\r\\n\\r\\n"', rfc: "RFC 9112 §7.1.2", cwe: 248, expect: "answers 400 or closes", fast: 62 },
  { id: "chunked/trailer-content-length", title: "Content-Length as a trailer", spec: 'post:/:r:h"Host"="{host}":h"Transfer-Encoding"="chunked":b"0\\r\\nContent-Length: 5\\r\\n\\r\\n"', rfc: "RFC 9110 §6.5.1", cwe: 444, expect: "ignores the field or answers 400" },
  { id: "chunked/trailer-host", title: "Host as a trailer", spec: 'post:/:r:h"Host"="{host}":h"Transfer-Encoding"="chunked":b"0\\r\\nHost: e\\r\\n\\r\\n"', rfc: "RFC 9110 §6.5.2", cwe: 436, expect: "ignores the field or answers 400" },
  { id: "chunked/trailer-100k", title: "trailer of 100 kB", spec: 'post:/:r:h"Host"="{host}":h"Transfer-Encoding"="chunked":b"0\\r\\n":ia,@100k,ascii_letters', rfc: "RFC 9112 §7.1.2", cwe: 770, expect: "answers 431 or 400" },
  { id: "chunked/coding-empty", title: "empty Transfer-Encoding", spec: 'post:/:r:h"Host"="{host}":h"Transfer-Encoding"=""', rfc: "RFC 9112 §6.1", cwe: 20, expect: "answers 400 or closes" },
  { id: "chunked/coding-unknown", title: "unknown transfer coding", spec: 'post:/:r:h"Host"="{host}":h"Transfer-Encoding"="x"', rfc: "RFC 9112 §6.1", cwe: 444, expect: "should answer 501 or 400" },
  { id: "chunked/coding-identity", title: "the withdrawn identity coding", spec: 'post:/:h"Transfer-Encoding"="identity":b"a"', rfc: "RFC 9112 §7", cwe: 444, expect: "answers 400 or 501" },
  { id: "chunked/coding-gzip", title: "gzip announced inside chunked, plain data sent", spec: 'post:/:r:h"Host"="{host}":h"Transfer-Encoding"="gzip, chunked":b"1\\r\\na\\r\\n0\\r\\n\\r\\n"', rfc: "RFC 9112 §7.2", cwe: 248, expect: "answers 400 or 501", fast: 63 },
  { id: "chunked/coding-not-final", title: "chunked that is not the last coding", spec: 'post:/:r:h"Host"="{host}":h"Transfer-Encoding"="chunked, identity":b"0\\r\\n\\r\\n"', rfc: "RFC 9112 §6.3", cwe: 444, expect: "must answer 400" },
  { id: "chunked/coding-chunked-twice", title: "chunked applied twice", spec: 'post:/:r:h"Host"="{host}":h"Transfer-Encoding"="chunked, chunked":b"0\\r\\n\\r\\n"', rfc: "RFC 9112 §6.1", cwe: 444, expect: "should answer 400" },
  { id: "chunked/header-twice", title: "two Transfer-Encoding fields", spec: 'post:/:r:h"Host"="{host}":h"Transfer-Encoding"="chunked":h"Transfer-Encoding"="chunked":b"0\\r\\n\\r\\n"', rfc: "RFC 9112 §6.1", cwe: 444, expect: "should answer 400" },
  { id: "chunked/coding-leading-comma", title: "empty member before chunked", spec: 'post:/:h"Transfer-Encoding"=",chunked":b"0\\r\\n\\r\\n"', rfc: "RFC 9110 §5.6.1", cwe: 444, expect: "reads the chunks and closes, or answers 400" },
  { id: "chunked/coding-case", title: "chunked in mixed case, which is valid", spec: 'post:/:r:h"Host"="{host}":h"Transfer-Encoding"="cHuNkEd":b"0\\r\\n\\r\\n"', rfc: "RFC 9112 §7", cwe: 178, expect: "serves it" },
  { id: "chunked/coding-quoted", title: "chunked in quotes", spec: `post:/:h"Transfer-Encoding"="'chunked'":b"0\\r\\n\\r\\n"`, rfc: "RFC 9112 §6.1", cwe: 444, expect: "answers 400 or closes" },
  { id: "chunked/coding-vt", title: "vertical tab before chunked", spec: 'post:/:h"Transfer-Encoding"="\\x0bchunked":b"0\\r\\n\\r\\n"', rfc: "RFC 9112 §6.1", cwe: 444, expect: "answers 400 or closes" },
  { id: "chunked/coding-nbsp", title: "no-break spaces around chunked", spec: 'post:/:h"Transfer-Encoding"="\\xa0chunked\\xa0":b"0\\r\\n\\r\\n"', rfc: "RFC 9112 §6.1", cwe: 444, expect: "answers 400 or closes" },
  { id: "chunked/coding-ff", title: "byte ff around chunked", spec: 'post:/:h"Transfer-Encoding"="\\xffchunked\\xff":b"0\\r\\n\\r\\n"', rfc: "RFC 9112 §6.1", cwe: 444, expect: "answers 400 or closes" },
  { id: "chunked/coding-nul", title: "NUL after chunked", spec: 'post:/:h"Transfer-Encoding"="chunked\\x00":b"0\\r\\n\\r\\n"', rfc: "RFC 9110 §5.5", cwe: 158, expect: "must answer 400" },
  { id: "chunked/coding-folded", title: "chunked on a folded line", spec: 'post:/:h"Transfer-Encoding"="\\r\\n chunked":b"0\\r\\n\\r\\n"', rfc: "RFC 9112 §5.2", cwe: 444, expect: "answers 400 or unfolds the line" },
  { id: "chunked/coding-parameter", title: "chunked with a parameter", spec: 'post:/:h"Transfer-Encoding"="chunked;a=b":b"0\\r\\n\\r\\n"', rfc: "RFC 9112 §7", cwe: 444, expect: "should answer 400 or 501" },
  { id: "chunked/header-space", title: "space before the colon of Transfer-Encoding", spec: 'post:/:h"Transfer-Encoding "="chunked":b"0\\r\\n\\r\\n"', rfc: "RFC 9112 §5.1", cwe: 444, expect: "must answer 400" },
  { id: "chunked/http10", title: "Transfer-Encoding in HTTP/1.0", spec: '"POST / HTTP/1.0\\r\\nTransfer-Encoding: chunked\\r\\nX:":/:r:b"0\\r\\n\\r\\n"', rfc: "RFC 9112 §6.1", cwe: 444, expect: "must take the framing for faulty and close" },
  { id: "chunked/underscore-twin", title: "Transfer_Encoding beside the real length", spec: 'post:/:h"Transfer_Encoding"="chunked":b"0\\r\\n\\r\\n"', rfc: null, cwe: 444, expect: "ignores the field" }
];

// src/corpus/builtin/content-length.json
var content_length_default = [
  { id: "content-length/letters", title: "Content-Length that is no number", spec: 'get:/:h"Content-Length"="x"', rfc: "RFC 9112 §6.3", cwe: 248, expect: "must answer 400 and close", fast: 1 },
  { id: "content-length/letters-with-body", title: "Content-Length that is no number, with a body", spec: 'get:/:b@10:h"Content-Length"="x"', rfc: "RFC 9112 §6.3", cwe: 248, expect: "must answer 400 and close", fast: 7 },
  { id: "content-length/empty", title: "empty Content-Length", spec: 'get:/:h"Content-Length"=""', rfc: "RFC 9110 §8.6", cwe: 248, expect: "must answer 400", fast: 47 },
  { id: "content-length/negative", title: "Content-Length -1", spec: 'get:/:h"Content-Length"="-1"', rfc: "RFC 9110 §8.6", cwe: 1284, expect: "must answer 400", fast: 48 },
  { id: "content-length/negative-48", title: "Content-Length -48", spec: 'get:/:h"Content-Length"="-48"', rfc: "RFC 9110 §8.6", cwe: 835, expect: "must answer 400", fast: 49 },
  { id: "content-length/plus", title: "Content-Length with a plus sign", spec: 'post:/:h"Content-Length"="+1":b"a"', rfc: "RFC 9110 §8.6", cwe: 444, expect: "must answer 400", fast: 50 },
  { id: "content-length/underscore", title: "Content-Length with an underscore, which Python's int() takes", spec: 'post:/:h"Content-Length"="1_0":b@10', rfc: "RFC 9110 §8.6", cwe: 444, expect: "must answer 400" },
  { id: "content-length/hex", title: "hexadecimal Content-Length", spec: 'post:/:h"Content-Length"="0x1":b"a"', rfc: "RFC 9110 §8.6", cwe: 444, expect: "must answer 400" },
  { id: "content-length/leading-zero", title: "Content-Length that looks octal", spec: 'post:/:h"Content-Length"="010":b@10', rfc: "RFC 9110 §8.6", cwe: 444, expect: "takes it as decimal or answers 400" },
  { id: "content-length/fraction", title: "Content-Length with a fraction", spec: 'post:/:h"Content-Length"="1.0":b"a"', rfc: "RFC 9110 §8.6", cwe: 444, expect: "must answer 400" },
  { id: "content-length/exponent", title: "Content-Length with an exponent", spec: 'post:/:h"Content-Length"="1e0":b"a"', rfc: "RFC 9110 §8.6", cwe: 444, expect: "must answer 400" },
  { id: "content-length/trailing-letter", title: "Content-Length with a letter after it", spec: 'post:/:h"Content-Length"="1Z":b"a"', rfc: "RFC 9110 §8.6", cwe: 444, expect: "must answer 400" },
  { id: "content-length/inner-space", title: "Content-Length with a space inside", spec: 'post:/:h"Content-Length"="1 1":b@11', rfc: "RFC 9110 §8.6", cwe: 444, expect: "must answer 400" },
  { id: "content-length/superscript", title: "Content-Length of a superscript two: isdigit() says yes, int() no", spec: 'get:/:h"Content-Length"="\\xb2"', rfc: "RFC 9110 §8.6", cwe: 248, expect: "must answer 400", fast: 51 },
  { id: "content-length/overflow", title: "Content-Length past 64 bits", spec: 'get:/:h"Content-Length"="99999999999999999999"', rfc: "RFC 9110 §8.6", cwe: 190, expect: "answers 400 or 413", fast: 52 },
  { id: "content-length/negative-overflow", title: "negative Content-Length past 64 bits", spec: 'get:/:h"Content-Length"="-123456789123456789123456789"', rfc: "RFC 9110 §8.6", cwe: 190, expect: "must answer 400" },
  { id: "content-length/4400-digits", title: "Content-Length past Python's limit of 4300 digits", spec: 'get:/:h"Content-Length"=@4400,digits', rfc: "RFC 9110 §8.6", cwe: 248, expect: "must answer 400 or 413", fast: 53 },
  { id: "content-length/list-same", title: "list of equal lengths", spec: 'post:/:h"Content-Length"="1, 1":b"a"', rfc: "RFC 9110 §8.6", cwe: 444, expect: "answers 400, or takes the list as one value", fast: 54 },
  { id: "content-length/list-different", title: "list of different lengths", spec: 'post:/:h"Content-Length"="1, 2":b"ab"', rfc: "RFC 9110 §8.6", cwe: 444, expect: "must answer 400" },
  { id: "content-length/twice", title: "two Content-Length fields that differ", spec: 'post:/:h"Content-Length"="1":h"Content-Length"="2":b"ab"', rfc: "RFC 9110 §8.6", cwe: 444, expect: "must answer 400" },
  { id: "content-length/empty-then-real", title: "an empty and a real Content-Length", spec: 'post:/:h"Content-Length"="":h"Content-Length"="1":b"a"', rfc: "RFC 9110 §8.6", cwe: 444, expect: "must answer 400" },
  { id: "content-length/too-long-then-close", title: "body shorter than promised, then close", spec: 'post:/:h"Content-Length"="9":b"a":da', rfc: "RFC 9112 §6.3, §8", cwe: 755, expect: "closes; logs no exception" },
  { id: "content-length/too-long-then-wait", title: "body shorter than promised, held open", spec: 'post:/:h"Content-Length"="9":b"a":pa,3', rfc: "RFC 9110 §15.5.9", cwe: 400, expect: "answers 408 or closes in finite time" },
  { id: "content-length/too-short", title: "body longer than promised", spec: 'post:/:h"Content-Length"="1":b"abc"', rfc: "RFC 9112 §6.3", cwe: 444, expect: "reads the rest as a request that is none: answers 400" },
  { id: "content-length/huge-promise", title: "ten gigabytes promised, none sent", spec: 'post:/:h"Content-Length"="9999999999":pa,1', rfc: "RFC 9110 §15.5.14", cwe: 789, expect: "answers 413 or 408; does not reserve the memory" },
  { id: "content-length/underscore-twin", title: "Content_Length beside the real length", spec: 'post:/:h"Content_Length"="5":b"a"', rfc: null, cwe: 444, expect: "ignores the field" }
];

// src/corpus/builtin/cookies-and-credentials.json
var cookies_and_credentials_default = [
  { id: "cookies-and-credentials/cookie-no-name", title: "cookie without a name", spec: 'get:/:h"Cookie"="=x"', rfc: "RFC 6265 §4.2.1", cwe: 436, expect: "ignores the field" },
  { id: "cookies-and-credentials/cookie-separators", title: "cookie of separators only", spec: 'get:/:h"Cookie"="===;;;"', rfc: "RFC 6265 §4.2.1", cwe: 248, expect: "ignores the cookie" },
  { id: "cookies-and-credentials/cookie-brace", title: "cookie name that no token may be", spec: 'get:/:h"Cookie"="{=1"', rfc: "RFC 6265 §4.2.1", cwe: 248, expect: "ignores the cookie", fast: 23 },
  { id: "cookies-and-credentials/cookie-dollar", title: "cookie name with a leading dollar", spec: 'get:/:h"Cookie"="a=b; $bad=x"', rfc: "RFC 2109", cwe: 248, expect: "answers below 500 and logs no exception", fast: 24 },
  { id: "cookies-and-credentials/cookie-control", title: "control character in a cookie", spec: 'get:/:h"Cookie"="a=\\x01"', rfc: "RFC 6265 §4.1.1", cwe: 248, expect: "answers below 500 and logs no exception", fast: 25 },
  { id: "cookies-and-credentials/cookie-byte-ff", title: "byte ff in a cookie", spec: 'get:/:h"Cookie"="a=\\xff"', rfc: "RFC 6265 §4.1.1", cwe: 176, expect: "answers below 500 and logs no exception" },
  { id: "cookies-and-credentials/cookie-bad-escape", title: "broken percent escape in a cookie", spec: 'get:/:h"Cookie"="a=%E0%A4%A"', rfc: null, cwe: 248, expect: "answers below 500 and logs no exception", fast: 26 },
  { id: "cookies-and-credentials/cookie-octal", title: "quoted octal escape past a byte", spec: `get:/:h"Cookie"='a="\\\\400"'`, rfc: "RFC 6265 §4.1.1", cwe: 248, expect: "answers below 500 and logs no exception" },
  { id: "cookies-and-credentials/cookie-backslashes", title: "run of backslashes in a quoted cookie", spec: `get:/:h"Cookie"='a="\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\"'`, rfc: "RFC 6265", cwe: 407, expect: "answers below 500 and logs no exception" },
  { id: "cookies-and-credentials/cookie-64k", title: "cookie of 64 kB", spec: 'get:/:h"Cookie"=@64k,ascii_letters', rfc: "RFC 6265 §6.1", cwe: 770, expect: "serves it or answers 400 or 431" },
  { id: "cookies-and-credentials/cookie-twice", title: "two Cookie fields", spec: 'get:/:h"Cookie"="a=1":h"Cookie"="b=2"', rfc: "RFC 6265 §5.4", cwe: 843, expect: "answers below 500 and logs no exception" },
  { id: "cookies-and-credentials/session-dots", title: "session cookie of two dots", spec: 'get:/:h"Cookie"="session=.."', rfc: null, cwe: 248, expect: "answers below 500 and logs no exception" },
  { id: "cookies-and-credentials/session-proto", title: "session cookie holding __proto__ in base64", spec: 'get:/:h"Cookie"="session=eyJfX3Byb3RvX18iOjF9"', rfc: null, cwe: 1321, expect: "answers below 500 and logs no exception" },
  { id: "cookies-and-credentials/scheme-only", title: "credentials without anything after the scheme", spec: 'get:/:h"Authorization"="Basic"', rfc: "RFC 7617, RFC 9110 §11.4", cwe: 248, expect: "answers 401 or 400", fast: 27 },
  { id: "cookies-and-credentials/empty", title: "empty Authorization", spec: 'get:/:h"Authorization"=""', rfc: "RFC 9110 §11.6.2", cwe: 248, expect: "answers 401" },
  { id: "cookies-and-credentials/basic-bad-base64", title: "Basic credentials that are no base64", spec: 'get:/:h"Authorization"="Basic x"', rfc: "RFC 7617", cwe: 248, expect: "answers 401 or 400", fast: 28 },
  { id: "cookies-and-credentials/basic-invalid-utf8", title: "Basic credentials that are no UTF-8", spec: 'get:/:h"Authorization"="Basic /w=="', rfc: "RFC 7617 §2.1", cwe: 176, expect: "answers 401 or 400", fast: 29 },
  { id: "cookies-and-credentials/basic-no-colon", title: "Basic credentials without a colon", spec: 'get:/:h"Authorization"="Basic QQ=="', rfc: "RFC 7617", cwe: 248, expect: "answers 401 or 400", fast: 30 },
  { id: "cookies-and-credentials/basic-nul", title: "Basic credentials with a NUL", spec: 'get:/:h"Authorization"="Basic ADpi"', rfc: "RFC 7617", cwe: 158, expect: "answers 401" },
  { id: "cookies-and-credentials/bearer-no-token", title: "Bearer token without dots", spec: 'get:/:h"Authorization"="Bearer x"', rfc: "RFC 6750", cwe: 248, expect: "answers 401", fast: 31 },
  { id: "cookies-and-credentials/bearer-empty-header", title: "Bearer token with empty JSON parts", spec: 'get:/:h"Authorization"="Bearer e30.e30.x"', rfc: "RFC 7519", cwe: 248, expect: "answers 401" },
  { id: "cookies-and-credentials/bearer-alg-list", title: "Bearer token whose algorithm is a list", spec: 'get:/:h"Authorization"="Bearer eyJhbGciOltdfQ.e30."', rfc: "RFC 7519", cwe: 843, expect: "answers 401" },
  { id: "cookies-and-credentials/digest-junk", title: "Digest credentials without pairs", spec: 'get:/:h"Authorization"="Digest a"', rfc: "RFC 7616", cwe: 248, expect: "answers 401", fast: 32 },
  { id: "cookies-and-credentials/digest-open-quote", title: "Digest credentials with an unclosed quote", spec: `get:/:h"Authorization"='Digest username="'`, rfc: "RFC 7616", cwe: 248, expect: "answers 401" },
  { id: "cookies-and-credentials/byte-ff", title: "Authorization of one byte ff", spec: 'get:/:h"Authorization"="\\xff"', rfc: "RFC 9110 §5.5", cwe: 176, expect: "answers 401 or 400" }
];

// src/corpus/builtin/desync.json
var desync_default = [
  { id: "desync/pipelined", title: "two valid requests in one write", spec: 'get:/:ia,"GET / HTTP/1.1\\r\\nHost: {host}\\r\\n\\r\\n"', rfc: "RFC 9112 §9.3.2", cwe: 362, expect: "answers both, in order" },
  { id: "desync/garbage-after", title: "a valid request, then garbage", spec: 'get:/:ia,"\\xff\\xff\\r\\n\\r\\n"', rfc: "RFC 9112 §9.3.2", cwe: 444, expect: "answers 2xx, then 400, and closes", fast: 98 },
  { id: "desync/after-close", title: "a second request after Connection: close", spec: 'get:/:h"Connection"="close":ia,"GET / HTTP/1.1\\r\\n\\r\\n"', rfc: "RFC 9112 §9.6", cwe: 444, expect: "answers once and closes" },
  { id: "desync/length-0-then-request", title: "Content-Length 0, then a request as its body", spec: 'post:/:h"Content-Length"="0":b"GET / HTTP/1.1\\r\\nHost: {host}\\r\\n\\r\\n"', rfc: "RFC 9112 §6.2", cwe: 444, expect: "answers both requests" },
  { id: "desync/length-and-chunked", title: "chunked body ending before its Content-Length", spec: 'post:/:h"Content-Length"="6":h"Transfer-Encoding"="chunked":b"0\\r\\n\\r\\nG"', rfc: "RFC 9112 §6.1", cwe: 444, expect: "answers 400, or closes after the answer" },
  { id: "desync/chunked-and-length", title: "Content-Length ending inside a chunked body", spec: 'post:/:h"Content-Length"="3":h"Transfer-Encoding"="chunked":b"8\\r\\nSMUGGLED\\r\\n0\\r\\n\\r\\n"', rfc: "RFC 9112 §6.1", cwe: 444, expect: "answers 400 or closes" },
  { id: "desync/100-pipelined", title: "100 requests on one connection", spec: "get:/:x100", rfc: "RFC 9112 §9.3.2", cwe: 400, expect: "answers each of the 100 requests, in order" },
  { id: "desync/unread-body", title: "a request hidden in a body longer than promised", spec: 'post:/:h"Content-Length"="5":b"GET / HTTP/1.1\\r\\nHost: {host}\\r\\n\\r\\n"', rfc: "RFC 9112 §9.3", cwe: 444, expect: "reads the body to its end or closes; never answers the hidden request first" },
  { id: "desync/after-head", title: "a request after HEAD", spec: 'head:/:ia,"GET / HTTP/1.1\\r\\nHost: {host}\\r\\n\\r\\n"', rfc: "RFC 9110 §9.3.2", cwe: 444, expect: "sends no body in the first answer" },
  { id: "desync/after-400", title: "a request after one that must be refused", spec: 'get:/:h"Content-Length"="x":ia,"GET / HTTP/1.1\\r\\nHost: {host}\\r\\n\\r\\n"', rfc: "RFC 9112 §6.3", cwe: 444, expect: "answers one 400 and closes", fast: 99 }
];

// src/corpus/builtin/header-framing.json
var header_framing_default = [
  { id: "header-framing/crlf-in-name", title: "line break inside a field name", spec: 'get:/:h"h\\r\\n"="x"', rfc: "RFC 9112 §5", cwe: 93, expect: "answers 400 or closes", fast: 2 },
  { id: "header-framing/no-colon", title: "header line without a colon", spec: 'get:/:i16,"Foo\\r\\n"', rfc: "RFC 9112 §5", cwe: 20, expect: "answers 400 or closes", fast: 83 },
  { id: "header-framing/empty-name", title: "empty field name", spec: 'get:/:h""="x"', rfc: "RFC 9112 §5", cwe: 444, expect: "answers 400 or closes" },
  { id: "header-framing/colon-alone", title: "header line of a colon alone", spec: 'get:/:i16,":\\r\\n"', rfc: "RFC 9112 §5", cwe: 444, expect: "answers 400 or closes" },
  { id: "header-framing/space-before-colon", title: "space between field name and colon", spec: 'get:/:h"X "="1"', rfc: "RFC 9112 §5.1", cwe: 444, expect: "must answer 400" },
  { id: "header-framing/tab-before-colon", title: "TAB between field name and colon", spec: 'get:/:h"X\\t"="1"', rfc: "RFC 9112 §5.1", cwe: 444, expect: "must answer 400" },
  { id: "header-framing/no-space-after-colon", title: "no space after the colon, which is valid", spec: 'get:/:i16,"X:1\\r\\n"', rfc: "RFC 9112 §5", cwe: 20, expect: "serves it" },
  { id: "header-framing/empty-value", title: "empty value, which is valid", spec: 'get:/:h"X"=""', rfc: "RFC 9112 §5", cwe: 20, expect: "serves it" },
  { id: "header-framing/nul-in-value", title: "NUL in a field value", spec: 'get:/:h"X"="\\x00"', rfc: "RFC 9110 §5.5", cwe: 158, expect: "must answer 400 or replace the byte by a space", fast: 84 },
  { id: "header-framing/cr-in-value", title: "bare CR in a field value", spec: 'get:/:h"X"="a\\rb"', rfc: "RFC 9110 §5.5", cwe: 113, expect: "must answer 400 or replace the byte by a space" },
  { id: "header-framing/lf-in-value", title: "bare LF and a second field in a value", spec: 'get:/:h"X"="a\\nY: b"', rfc: "RFC 9110 §5.5", cwe: 93, expect: "answers 400 or reads two fields" },
  { id: "header-framing/controls-in-value", title: "control characters in a field value", spec: 'get:/:h"X"="\\x01\\x07\\x1b\\x7f"', rfc: "RFC 9110 §5.5", cwe: 117, expect: "answers 400 or takes the value" },
  { id: "header-framing/latin1-value", title: "latin-1 byte in a field value", spec: 'get:/:h"X"="\\xe9"', rfc: "RFC 9110 §5.5", cwe: 176, expect: "answers below 500 and logs no exception", fast: 85 },
  { id: "header-framing/invalid-utf8-value", title: "field value that is no UTF-8", spec: 'get:/:h"X"="\\xff\\xfe"', rfc: "RFC 9110 §5.5", cwe: 176, expect: "answers below 500 and logs no exception", fast: 86 },
  { id: "header-framing/nbsp-around-value", title: "no-break space and NEL around a value", spec: 'get:/:h"X"="\\xa0a\\x85"', rfc: "RFC 9110 §5.6.3", cwe: 444, expect: "keeps the bytes: only SP and TAB are stripped" },
  { id: "header-framing/latin1-name", title: "latin-1 byte as a field name", spec: 'get:/:h"\\xe9"="x"', rfc: "RFC 9110 §5.1", cwe: 176, expect: "answers 400 or closes" },
  { id: "header-framing/brackets-in-name", title: "brackets in a field name", spec: 'get:/:h"X[]"="x"', rfc: "RFC 9110 §5.1", cwe: 20, expect: "answers 400 or closes" },
  { id: "header-framing/controls-as-name", title: "control characters as a field name", spec: 'get:/:h"\\x01\\x02\\x0b\\x0c"="x"', rfc: "RFC 9110 §5.1", cwe: 20, expect: "answers 400 or closes" },
  { id: "header-framing/proto-name", title: "field named __proto__", spec: 'get:/:h"__proto__"="x"', rfc: "RFC 9110 §5.1", cwe: 1321, expect: "answers below 500 and logs no exception", fast: 87 },
  { id: "header-framing/constructor-name", title: "field named constructor", spec: 'get:/:h"constructor"="x"', rfc: "RFC 9110 §5.1", cwe: 1321, expect: "answers below 500 and logs no exception" },
  { id: "header-framing/underscore-twin", title: "the same field with a hyphen and with an underscore", spec: 'get:/:h"X_A"="1":h"X-A"="2"', rfc: null, cwe: 444, expect: "keeps the two fields apart, or drops the one with the underscore" },
  { id: "header-framing/repeated", title: "a field twice where one is expected", spec: 'get:/:h"X-Forwarded-For"="1":h"X-Forwarded-For"="2"', rfc: "RFC 9110 §5.3", cwe: 843, expect: "answers below 500 and logs no exception" },
  { id: "header-framing/folded", title: "obsolete line folding", spec: 'get:/:h"X"="a\\r\\n b"', rfc: "RFC 9112 §5.2", cwe: 444, expect: "must answer 400 or unfold the line" },
  { id: "header-framing/fold-first", title: "folded line before any field", spec: 'get:/:i16," X: 1\\r\\n"', rfc: "RFC 9112 §2.2", cwe: 444, expect: "must refuse the line or skip it" },
  { id: "header-framing/fold-empty", title: "folded line that is empty", spec: 'get:/:h"X"="\\r\\n\\t"', rfc: "RFC 9112 §5.2", cwe: 248, expect: "answers below 500 and logs no exception", fast: 88 },
  { id: "header-framing/cr-ends-block", title: "header block ended by CR without LF", spec: 'get:/:i16,"A: b\\r\\n\\rZ"', rfc: "RFC 9112 §2.2", cwe: 444, expect: "answers 400 or closes" },
  { id: "header-framing/name-on-two-lines", title: "field name cut by a line break", spec: 'get:/:h"Trans\\r\\nfer"="x"', rfc: "RFC 9112 §5", cwe: 444, expect: "answers 400 or closes" },
  { id: "header-framing/space-for-colon", title: "space where the colon belongs", spec: 'get:/:i16,"Content-Length 10\\r\\n"', rfc: "RFC 9112 §5", cwe: 444, expect: "answers 400 or closes" },
  { id: "header-framing/60k-no-colon", title: "60 kB of header without a colon", spec: "get:/:i16,@60k,ascii_letters", rfc: "RFC 9110 §5.4, RFC 6585 §5", cwe: 770, expect: "answers 431 or 400" },
  { id: "header-framing/100k-value", title: "field value of 100 kB", spec: 'get:/:h"X"=@100k,ascii_letters', rfc: "RFC 9110 §5.4, RFC 6585 §5", cwe: 770, expect: "answers 431" },
  { id: "header-framing/100k-name", title: "field name of 100 kB", spec: 'get:/:h@100k,ascii_letters="x"', rfc: "RFC 9110 §5.4, RFC 6585 §5", cwe: 770, expect: "answers 431" },
  { id: "header-framing/20k-whitespace", title: "field value of 20 kB whitespace", spec: 'get:/:h"Accept"=@20k,whitespace', rfc: "RFC 9110 §5.4", cwe: 1333, expect: "answers below 500 and logs no exception" },
  { id: "header-framing/cut-off", title: "header block that ends with the connection", spec: "get:/:d20", rfc: "RFC 9112 §8", cwe: 755, expect: "answers 400 or closes; logs no exception" },
  { id: "header-framing/folded-host", title: "Host on two lines", spec: 'get:/:r:h"Host"="h\\r\\n x"', rfc: "RFC 9112 §3.2, §5.2", cwe: 444, expect: "answers 400" }
];

// src/corpus/builtin/host.json
var host_default = [
  { id: "host/missing", title: "no Host field", spec: "get:/:r", rfc: "RFC 9112 §3.2", cwe: 20, expect: "must answer 400", fast: 64 },
  { id: "host/twice", title: "two Host fields that differ", spec: 'get:/:h"Host"="a":h"Host"="b"', rfc: "RFC 9112 §3.2", cwe: 436, expect: "must answer 400" },
  { id: "host/twice-same", title: "two Host fields that agree", spec: 'get:/:h"Host"="a":h"Host"="a"', rfc: "RFC 9112 §3.2", cwe: 436, expect: "must answer 400" },
  { id: "host/empty", title: "empty Host", spec: 'get:/:h"Host"=""', rfc: "RFC 9112 §3.2", cwe: 20, expect: "must answer 400 unless the target has no authority", fast: 66 },
  { id: "host/cr-and-nul", title: "CR and NUL in Host", spec: 'get:/:h"Host"="n\\r\\0"', rfc: "RFC 9112 §3.2", cwe: 158, expect: "must answer 400", fast: 6 },
  { id: "host/non-ascii", title: "byte outside ASCII in Host", spec: 'get:/:h"Host"="\\xff"', rfc: "RFC 9112 §3.2", cwe: 176, expect: "must answer 400", fast: 65 },
  { id: "host/userinfo", title: "user name in Host", spec: 'get:/:h"Host"="u@h"', rfc: "RFC 9112 §3.2", cwe: 20, expect: "must answer 400" },
  { id: "host/path", title: "path in Host", spec: 'get:/:h"Host"="h/x"', rfc: "RFC 9112 §3.2", cwe: 20, expect: "must answer 400" },
  { id: "host/list", title: "list of hosts", spec: 'get:/:h"Host"="a, b"', rfc: "RFC 9110 §7.2", cwe: 436, expect: "must answer 400" },
  { id: "host/port-letters", title: "letters for a port in Host", spec: 'get:/:h"Host"="h:x"', rfc: "RFC 9112 §3.2", cwe: 248, expect: "must answer 400", fast: 67 },
  { id: "host/port-huge", title: "port past 65535 in Host", spec: 'get:/:h"Host"="h:99999"', rfc: "RFC 9112 §3.2", cwe: 190, expect: "must answer 400", fast: 68 },
  { id: "host/port-empty", title: "empty port, which is valid", spec: 'get:/:h"Host"="h:"', rfc: "RFC 3986 §3.2.3", cwe: 20, expect: "serves it" },
  { id: "host/open-bracket", title: "unclosed IPv6 bracket in Host", spec: 'get:/:h"Host"="["', rfc: "RFC 9112 §3.2", cwe: 248, expect: "must answer 400", fast: 69 },
  { id: "host/ipv6", title: "IPv6 Host, which is valid", spec: 'get:/:h"Host"="[::1]:80"', rfc: "RFC 9112 §3.2", cwe: 20, expect: "serves it" },
  { id: "host/space", title: "space in Host", spec: 'get:/:h"Host"="a b"', rfc: "RFC 9112 §3.2", cwe: 20, expect: "must answer 400" },
  { id: "host/percent", title: "lone percent sign in Host", spec: 'get:/:h"Host"="%"', rfc: "RFC 9112 §3.2", cwe: 248, expect: "must answer 400" },
  { id: "host/10k", title: "Host of 10 kB", spec: 'get:/:h"Host"=@10k,ascii_letters', rfc: "RFC 9112 §3.2", cwe: 770, expect: "answers 400 or 431" },
  { id: "host/long-label", title: "Host label over 63 octets", spec: 'get:/:h"Host"=@64,ascii_lowercase', rfc: "RFC 1035 §2.3.4", cwe: 176, expect: "answers below 500 and logs no exception" },
  { id: "host/dots", title: "Host of dots only", spec: 'get:/:h"Host"=".."', rfc: "RFC 9112 §3.2", cwe: 176, expect: "answers below 500 and logs no exception" },
  { id: "host/forwarded-host-comma", title: "X-Forwarded-Host of a comma", spec: 'get:/:h"X-Forwarded-Host"=","', rfc: "RFC 7239", cwe: 248, expect: "answers below 500 and logs no exception", fast: 71 },
  { id: "host/forwarded-for-bracket", title: "X-Forwarded-For with a broken IPv6 address", spec: 'get:/:h"X-Forwarded-For"="x, [::"', rfc: "RFC 7239", cwe: 248, expect: "answers below 500 and logs no exception", fast: 70 },
  { id: "host/forwarded-port-letters", title: "X-Forwarded-Port that is no number", spec: 'get:/:h"X-Forwarded-Port"="x"', rfc: "RFC 7239", cwe: 248, expect: "answers below 500 and logs no exception" },
  { id: "host/forwarded-proto-byte", title: "X-Forwarded-Proto of a byte outside ASCII", spec: 'get:/:h"X-Forwarded-Proto"="\\xff"', rfc: "RFC 7239", cwe: 176, expect: "answers below 500 and logs no exception" },
  { id: "host/forwarded-syntax", title: "Forwarded with broken pairs", spec: 'get:/:h"Forwarded"="for=;;=,\\x22"', rfc: "RFC 7239 §4", cwe: 248, expect: "answers below 500 and logs no exception" }
];

// src/corpus/builtin/method.json
var method_default = [
  { id: "method/unknown", title: "method nobody registered", spec: '"FOO":/', rfc: "RFC 9110 §9.1", cwe: 20, expect: "should answer 501, or 405 where it is known", fast: 89 },
  { id: "method/lower-case", title: "method in lower case", spec: '"get":/', rfc: "RFC 9110 §9.1", cwe: 178, expect: "answers 501, 405 or 400; never takes it for GET" },
  { id: "method/empty", title: "empty method", spec: '"":/', rfc: "RFC 9112 §3", cwe: 20, expect: "answers 400 or closes" },
  { id: "method/odd-token", title: "method of every punctuation mark a token may have", spec: '"!#$%&*+-.^_`|~":/', rfc: "RFC 9110 §5.6.2", cwe: 20, expect: "answers 501" },
  { id: "method/separators", title: "separators that no token may have in the method", spec: '"G=\\x22:<>(e),[T];?":/', rfc: "RFC 9110 §5.6.2", cwe: 20, expect: "answers 400 or closes" },
  { id: "method/100k", title: "method of 100 kB", spec: "@100k,ascii_uppercase:/", rfc: "RFC 9112 §3", cwe: 770, expect: "should answer 501, or 400, or close" },
  { id: "method/dunder-class", title: "method named like a Python attribute", spec: '"__CLASS__":/', rfc: "RFC 9110 §9.1", cwe: 470, expect: "answers 501 or 405" },
  { id: "method/constructor", title: "method named like an Object.prototype property", spec: '"constructor":/', rfc: "RFC 9110 §9.1", cwe: 1321, expect: "answers 501 or 405", fast: 90 },
  { id: "method/connect-origin", title: "CONNECT sent to an origin server", spec: 'connect:"example.com:80"', rfc: "RFC 9110 §9.3.6", cwe: 441, expect: "answers 400, 405 or 501" },
  { id: "method/connect-path", title: "CONNECT with a path where an authority belongs", spec: "connect:/", rfc: "RFC 9112 §3.2.3", cwe: 20, expect: "answers 400 or closes", fast: 92 },
  { id: "method/trace-body", title: "TRACE with a body", spec: 'trace:/:b"x"', rfc: "RFC 9110 §9.3.8", cwe: 20, expect: "answers 400 or 405" },
  { id: "method/trace-credentials", title: "TRACE that would echo credentials", spec: 'trace:/:h"Authorization"="Basic QTpC"', rfc: "RFC 9110 §9.3.8", cwe: 200, expect: "answers 405, or echoes without the credentials" },
  { id: "method/head", title: "HEAD, whose answer has no body", spec: "head:/", rfc: "RFC 9110 §9.3.2", cwe: 20, expect: "answers as GET does, without a body" },
  { id: "method/head-body", title: "HEAD with a body", spec: 'head:/:b"x"', rfc: "RFC 9110 §9.3.2", cwe: 444, expect: "answers below 500 and logs no exception" },
  { id: "method/get-body", title: "GET with a body", spec: "get:/:b@10", rfc: "RFC 9110 §9.3.1", cwe: 444, expect: "answers 2xx, or 400 and closes; never reads the body as a request" },
  { id: "method/patch-empty", title: "PATCH without body or type", spec: '"PATCH":/', rfc: "RFC 5789 §2", cwe: 20, expect: "answers below 500 and logs no exception", fast: 91 },
  { id: "method/query-body", title: "the QUERY method with a body", spec: '"QUERY":/:b"{}"', rfc: "RFC 9110 §9.1", cwe: 20, expect: "answers 501 or 405" },
  { id: "method/override-nul", title: "method override header holding NUL", spec: 'post:/:h"X-HTTP-Method-Override"="\\x00"', rfc: null, cwe: 20, expect: "answers below 500 and logs no exception" }
];

// src/corpus/builtin/query.json
var query_default = [
  { id: "query/encoded-nul", title: "encoded NUL in a query value", spec: 'get:"/?a=%00"', rfc: null, cwe: 158, expect: "answers below 500 and logs no exception", fast: 14 },
  { id: "query/invalid-utf8", title: "query value that is no UTF-8", spec: 'get:"/?a=%ff"', rfc: "RFC 3629 §3", cwe: 176, expect: "answers below 500 and logs no exception", fast: 15 },
  { id: "query/latin1", title: "raw latin-1 byte in the query", spec: 'get:"/?a=tr\\xe8fl"', rfc: "RFC 3986 §3.4", cwe: 176, expect: "answers below 500 and logs no exception" },
  { id: "query/open-bracket", title: "parameter name with an unclosed bracket", spec: 'get:"/?a[=1"', rfc: null, cwe: 843, expect: "answers below 500 and logs no exception" },
  { id: "query/scalar-and-object", title: "one parameter as scalar and as object", spec: 'get:"/?a=1&a[b]=2"', rfc: null, cwe: 843, expect: "answers below 500 and logs no exception" },
  { id: "query/deep", title: "parameter nested 18 levels deep", spec: 'get:"/?a[a][a][a][a][a][a][a][a][a][a][a][a][a][a][a][a][a]=1"', rfc: null, cwe: 674, expect: "answers below 500 and logs no exception" },
  { id: "query/proto", title: "__proto__ as a parameter", spec: 'get:"/?__proto__[x]=1"', rfc: null, cwe: 1321, expect: "answers below 500 and logs no exception" },
  { id: "query/repeated", title: "one parameter twice where a scalar is expected", spec: 'get:"/?id=1&id=2"', rfc: null, cwe: 843, expect: "answers below 500 and logs no exception" },
  { id: "query/empty-names", title: "parameters without name and value", spec: 'get:"/?=&&=&"', rfc: null, cwe: 20, expect: "answers below 500 and logs no exception" },
  { id: "query/semicolons", title: "semicolons between parameters", spec: 'get:"/?a;b;c"', rfc: null, cwe: 436, expect: "answers below 500 and logs no exception" },
  { id: "query/overflow", title: "number parameter past 64 bits", spec: 'get:"/?page=99999999999999999999"', rfc: null, cwe: 190, expect: "answers below 500 and logs no exception" },
  { id: "query/odd-numbers", title: "negative and infinite number parameters", spec: 'get:"/?page=-1&limit=1e999"', rfc: null, cwe: 1284, expect: "answers below 500 and logs no exception" },
  { id: "query/other-digits", title: "Arabic-Indic digit as a number parameter", spec: 'get:"/?page=%d9%a1"', rfc: null, cwe: 20, expect: "answers below 500 and logs no exception" },
  { id: "query/100k", title: "query of 100 kB", spec: 'get:"/?a=":i8,@100k,ascii_letters', rfc: "RFC 9112 §3", cwe: 770, expect: "answers 414" }
];

// src/corpus/builtin/range-and-conditional.json
var range_and_conditional_default = [
  { id: "range-and-conditional/unit-only", title: "Range of a unit alone", spec: 'get:/:h"Range"="bytes"', rfc: "RFC 9110 §14.2", cwe: 248, expect: "may ignore the field", fast: 20 },
  { id: "range-and-conditional/no-unit", title: "Range without a unit", spec: 'get:/:h"Range"="0-100"', rfc: "RFC 9110 §14.2", cwe: 248, expect: "ignores the field", fast: 21 },
  { id: "range-and-conditional/letters", title: "Range with letters for a number", spec: 'get:/:h"Range"="bytes=x-"', rfc: "RFC 9110 §14.1.1", cwe: 248, expect: "ignores the field or answers 416" },
  { id: "range-and-conditional/reversed", title: "Range whose end is before its start", spec: 'get:/:h"Range"="bytes=2-1"', rfc: "RFC 9110 §14.1.1", cwe: 1284, expect: "ignores the invalid range" },
  { id: "range-and-conditional/suffix-zero", title: "Range of the last zero bytes", spec: 'get:/:h"Range"="bytes=-0"', rfc: "RFC 9110 §14.1.2", cwe: 1284, expect: "answers 416" },
  { id: "range-and-conditional/end-overflow", title: "Range end past 64 bits", spec: 'get:/:h"Range"="bytes=0-99999999999999999999"', rfc: "RFC 9110 §14.1.2", cwe: 190, expect: "answers 206 or 200" },
  { id: "range-and-conditional/suffix-overflow", title: "suffix range past 64 bits", spec: 'get:/:h"Range"="bytes=-99999999999999999999"', rfc: "RFC 9110 §14.1.2", cwe: 190, expect: "answers the whole, with 206 or 200" },
  { id: "range-and-conditional/past-the-end", title: "Range past the end", spec: 'get:/:h"Range"="bytes=9999999-"', rfc: "RFC 9110 §15.5.17", cwe: 755, expect: "answers 416", fast: 22 },
  { id: "range-and-conditional/overlapping", title: "ten overlapping ranges", spec: 'get:/:h"Range"="bytes=0-,0-,0-,0-,0-,0-,0-,0-,0-,0-"', rfc: "RFC 9110 §14.2", cwe: 400, expect: "may ignore the field or answer 416" },
  { id: "range-and-conditional/20k-digits", title: "Range of 20 kB digits", spec: 'get:/:h"Range"=@20k,digits', rfc: "RFC 9110 §14.2", cwe: 1333, expect: "answers below 500 and logs no exception" },
  { id: "range-and-conditional/post", title: "Range on POST", spec: 'post:/:h"Range"="bytes=0-1"', rfc: "RFC 9110 §14.2", cwe: 20, expect: "must ignore the field" },
  { id: "range-and-conditional/other-digits", title: "Range with an Arabic-Indic digit", spec: 'get:/:h"Range"="bytes=\\xd9\\xa1-"', rfc: "RFC 9110 §14.1.1", cwe: 20, expect: "ignores the field" },
  { id: "range-and-conditional/if-range-junk", title: "If-Range that is neither date nor tag", spec: 'get:/:h"Range"="bytes=0-0":h"If-Range"="x"', rfc: "RFC 9110 §13.1.5", cwe: 248, expect: "ignores the range" },
  { id: "range-and-conditional/since-junk", title: "If-Modified-Since that is no date", spec: 'get:/:h"If-Modified-Since"="x"', rfc: "RFC 9110 §13.1.3", cwe: 248, expect: "must ignore an invalid date", fast: 16 },
  { id: "range-and-conditional/since-year-0", title: "If-Modified-Since in the year 0", spec: 'get:/:h"If-Modified-Since"="Sat, 01 Jan 0000 00:00:00 GMT"', rfc: "RFC 9110 §5.6.7", cwe: 248, expect: "ignores the field", fast: 17 },
  { id: "range-and-conditional/since-before-epoch", title: "If-Modified-Since before 1970", spec: 'get:/:h"If-Modified-Since"="Fri, 01 Jan 1960 00:00:00 GMT"', rfc: "RFC 9110 §5.6.7", cwe: 190, expect: "answers 200", fast: 18 },
  { id: "range-and-conditional/since-year-99999", title: "If-Modified-Since in the year 99999", spec: 'get:/:h"If-Modified-Since"="Sat, 01 Jan 99999 00:00:00 GMT"', rfc: "RFC 9110 §5.6.7", cwe: 190, expect: "ignores the field" },
  { id: "range-and-conditional/since-day-32", title: "If-Modified-Since on the 32nd, at hour 99", spec: 'get:/:h"If-Modified-Since"="Mon, 32 Foo 2020 99:99:99 GMT"', rfc: "RFC 9110 §5.6.7", cwe: 248, expect: "ignores the field" },
  { id: "range-and-conditional/since-rfc850", title: "If-Modified-Since with a year of two digits", spec: 'get:/:h"If-Modified-Since"="Sunday, 06-Nov-94 08:49:37 GMT"', rfc: "RFC 9110 §5.6.7", cwe: 20, expect: "must accept it" },
  { id: "range-and-conditional/since-bad-zone", title: "If-Modified-Since with a zone out of range", spec: 'get:/:h"If-Modified-Since"="Sun, 06 Nov 1994 08:49:37 +9999"', rfc: "RFC 9110 §5.6.7", cwe: 190, expect: "ignores the field", fast: 19 },
  { id: "range-and-conditional/unmodified-junk", title: "If-Unmodified-Since that is no date", spec: 'get:/:h"If-Unmodified-Since"="x"', rfc: "RFC 9110 §13.1.4", cwe: 248, expect: "must ignore the field" },
  { id: "range-and-conditional/none-match-unquoted", title: "If-None-Match without quotes", spec: 'get:/:h"If-None-Match"="x"', rfc: "RFC 9110 §13.1.2", cwe: 20, expect: "finds no match; answers 200" },
  { id: "range-and-conditional/none-match-open-quote", title: "If-None-Match with an unclosed quote", spec: `get:/:h"If-None-Match"='W/"'`, rfc: "RFC 9110 §8.8.3", cwe: 20, expect: "answers below 500 and logs no exception" },
  { id: "range-and-conditional/none-match-50k", title: "If-None-Match of 50 kB punctuation", spec: 'get:/:h"If-None-Match"=@50k,punctuation', rfc: "RFC 9110 §13.1.2", cwe: 1333, expect: "answers below 500 and logs no exception" },
  { id: "range-and-conditional/match-any", title: "If-Match of an asterisk", spec: 'get:/:h"If-Match"="*"', rfc: "RFC 9110 §13.1.1", cwe: 20, expect: "answers 200 or 412" },
  { id: "range-and-conditional/date-junk", title: "Date that is no date", spec: 'get:/:h"Date"="x"', rfc: "RFC 9110 §6.6.1", cwe: 248, expect: "answers below 500 and logs no exception" }
];

// src/corpus/builtin/request-line.json
var request_line_default = [
  { id: "request-line/nul-in-target", title: "NUL byte in the request target", spec: 'get:"/\\0"', rfc: "RFC 9112 §3, RFC 9110 §4.2", cwe: 158, expect: "answers 400 or closes", fast: 3 },
  { id: "request-line/cr-before-target", title: "bare CR between the method and the target", spec: 'get:/:i4,"\\r"', rfc: "RFC 9112 §2.2", cwe: 93, expect: "must answer 400 or replace the byte by a space", fast: 4 },
  { id: "request-line/crlf-after-method", title: "line break right after the method", spec: 'get:/:i3,"\\r\\n"', rfc: "RFC 9112 §3", cwe: 20, expect: "answers 400 or closes" },
  { id: "request-line/lf-before-version", title: "LF instead of the space before the version", spec: 'get:/:i5,"\\n"', rfc: "RFC 9112 §3", cwe: 444, expect: "answers 400 or closes" },
  { id: "request-line/double-space", title: "two spaces between method and target", spec: 'get:/:i4," "', rfc: "RFC 9112 §3", cwe: 444, expect: "should answer 400 or 301; must not repair it silently" },
  { id: "request-line/tab-separator", title: "TAB instead of a space in the request line", spec: '"GET\\t/ HTTP/1.1\\r\\nX:":/', rfc: "RFC 9112 §3", cwe: 444, expect: "should answer 400" },
  { id: "request-line/space-before-headers", title: "space before the first header field", spec: 'get:/:i16," "', rfc: "RFC 9112 §2.2", cwe: 444, expect: "must refuse the line or skip it", fast: 5 },
  { id: "request-line/no-target", title: "request line without a target", spec: '"GET HTTP/1.1\\r\\nX:":/', rfc: "RFC 9112 §3", cwe: 20, expect: "answers 400 or closes" },
  { id: "request-line/method-only", title: "request line of a method alone", spec: '"GET\\r\\n\\r\\n":/', rfc: "RFC 9112 §3", cwe: 20, expect: "answers 400 or closes" },
  { id: "request-line/leading-empty-line", title: "empty line before the request line", spec: 'get:/:i0,"\\r\\n\\r\\n"', rfc: "RFC 9112 §2.2", cwe: 20, expect: "ignores at least one empty line and serves the request" },
  { id: "request-line/blank-line-only", title: "request line of spaces only", spec: '"   \\r\\n\\r\\n":/', rfc: "RFC 9112 §2.2", cwe: 20, expect: "answers 400 or closes" },
  { id: "request-line/nul-only", title: "request line of one NUL byte", spec: '"\\x00\\r\\n\\r\\n":/', rfc: "RFC 9112 §3", cwe: 158, expect: "answers 400 or closes" },
  { id: "request-line/leading-garbage", title: "two non-ASCII bytes before the method", spec: 'get:/:i0,"\\xff\\xfe"', rfc: "RFC 9112 §3", cwe: 176, expect: "answers 400 or closes" },
  { id: "request-line/accented-method", title: "letter outside ASCII in the method", spec: '"G\\xc3\\x89T":/', rfc: "RFC 9110 §9.1, §5.6.2", cwe: 176, expect: "answers 400 or closes" },
  { id: "request-line/random-byte", title: "one random byte at a random place", spec: "get:/:ir,@1", rfc: "RFC 9112 §2.2", cwe: 20, expect: "answers below 500 and logs no exception" },
  { id: "request-line/random-byte-with-body", title: "one random byte at a random place of a request with a body", spec: "get:/:b@100,ascii:ir,@1", rfc: "RFC 9112 §2.2", cwe: 20, expect: "answers below 500 and logs no exception", fast: 8 },
  { id: "request-line/binary", title: "64 random bytes where the method belongs", spec: "@64:/", rfc: "RFC 9112 §2.2", cwe: 20, expect: "should answer 400 and close" },
  { id: "request-line/tls-hello", title: "start of a TLS ClientHello on a plain port", spec: '"\\x16\\x03\\x01\\x02\\x00\\x01\\x00\\x01\\xfc\\x03\\x03":/', rfc: "RFC 9112 §2.2", cwe: 20, expect: "answers 400 or closes" },
  { id: "request-line/http2-preface", title: "HTTP/2 connection preface", spec: '"PRI * HTTP/2.0\\r\\n\\r\\nSM\\r\\n\\r\\n":/', rfc: "RFC 9113 §3.4", cwe: 436, expect: "answers 400 or 505, or closes" },
  { id: "request-line/http09", title: "HTTP/0.9 simple request", spec: '"GET /\\r\\n\\r\\n":/', rfc: "RFC 9112 §2.3", cwe: 436, expect: "should answer 400" },
  { id: "request-line/lf-line-ends", title: "bare LF for all line ends", spec: '"GET / HTTP/1.1\\nHost: {host}\\n\\n":/', rfc: "RFC 9112 §2.2", cwe: 444, expect: "serves it or answers 400" },
  { id: "request-line/cr-line-ends", title: "bare CR for all line ends", spec: '"GET / HTTP/1.1\\rHost: {host}\\r\\r":/', rfc: "RFC 9112 §2.2", cwe: 444, expect: "answers 400 or closes" },
  { id: "request-line/100k-line", title: "request line of 100 kB", spec: "get:/:i5,@100k,ascii_letters", rfc: "RFC 9112 §3", cwe: 770, expect: "answers 414; does not end" },
  { id: "request-line/8000-octet-line", title: "request line of 8000 octets, which should be supported", spec: "get:/:i5,@7900,ascii_letters", rfc: "RFC 9112 §3", cwe: 20, expect: "should accept it" }
];

// src/corpus/builtin/target.json
var target_default = [
  { id: "target/asterisk-get", title: "asterisk form with GET", spec: 'get:"*"', rfc: "RFC 9112 §3.2.4", cwe: 20, expect: "answers 400 or closes", fast: 73 },
  { id: "target/asterisk-options", title: "asterisk form with OPTIONS, where it is right", spec: 'options:"*"', rfc: "RFC 9112 §3.2.4", cwe: 20, expect: "must accept this form; answers 2xx", fast: 72 },
  { id: "target/no-slash", title: "target without a leading slash", spec: "get:foo", rfc: "RFC 9112 §3.2.1", cwe: 20, expect: "answers 400 or closes" },
  { id: "target/punctuation", title: "target of one punctuation mark", spec: 'get:"!"', rfc: "RFC 9112 §3.2", cwe: 20, expect: "answers 400 or closes" },
  { id: "target/absolute", title: "absolute form, as to a proxy", spec: 'get:"http://{host}/"', rfc: "RFC 9112 §3.2.2", cwe: 20, expect: "must accept it" },
  { id: "target/absolute-other-host", title: "absolute form naming another host than Host", spec: 'get:"http://other.example/":h"Host"="{host}"', rfc: "RFC 9112 §3.2.2", cwe: 436, expect: "must use the host of the target" },
  { id: "target/absolute-port-letters", title: "absolute form with letters for a port", spec: 'get:"http://h:x/"', rfc: "RFC 9112 §3.2.2", cwe: 20, expect: "answers 400 or closes", fast: 74 },
  { id: "target/absolute-port-huge", title: "absolute form with a port past 65535", spec: 'get:"http://h:99999/"', rfc: "RFC 9112 §3.2.2", cwe: 190, expect: "answers 400 or closes" },
  { id: "target/absolute-open-bracket", title: "absolute form with an unclosed IPv6 bracket", spec: 'get:"http://[/"', rfc: "RFC 9112 §3.2.2", cwe: 248, expect: "answers 400 or closes", fast: 75 },
  { id: "target/double-slash", title: "two slashes: an empty authority for a URL parser", spec: 'get:"//"', rfc: "RFC 9112 §3.2.1", cwe: 601, expect: "answers below 500 and logs no exception", fast: 76 },
  { id: "target/double-slash-bracket", title: "two slashes and a bracket: a broken authority", spec: 'get:"//["', rfc: "RFC 9112 §3.2.1", cwe: 248, expect: "answers below 500 and logs no exception", fast: 77 },
  { id: "target/triple-slash", title: "three slashes", spec: 'get:"///"', rfc: "RFC 9112 §3.2.1", cwe: 20, expect: "answers below 500 and logs no exception" },
  { id: "target/scheme-only", title: "scheme without anything after it", spec: 'get:"http:"', rfc: "RFC 9112 §3.2", cwe: 20, expect: "answers below 500 and logs no exception" },
  { id: "target/javascript-scheme", title: "javascript: target", spec: 'get:"javascript:x"', rfc: "RFC 9112 §3.2", cwe: 20, expect: "answers 400 or closes" },
  { id: "target/userinfo", title: "user and password in the target", spec: 'get:"http://u:p@h/"', rfc: "RFC 9110 §4.2.4", cwe: 20, expect: "answers 400 or ignores the user name" },
  { id: "target/fragment", title: "fragment in the target", spec: 'get:"/#x"', rfc: "RFC 9112 §3.2", cwe: 20, expect: "should answer 400 or 301" },
  { id: "target/space", title: "space inside the target", spec: 'get:"/a b"', rfc: "RFC 9112 §3.2", cwe: 444, expect: "answers 400 or closes" },
  { id: "target/latin1", title: "raw latin-1 byte in the path", spec: 'get:"/\\xe9"', rfc: "RFC 9112 §3.2, RFC 3986 §2", cwe: 176, expect: "answers 400 or closes", fast: 78 },
  { id: "target/raw-utf8", title: "raw UTF-8 in the path", spec: 'get:"/\\xc3\\xa9"', rfc: "RFC 9112 §3.2", cwe: 176, expect: "answers 400 or 404" },
  { id: "target/raw-surrogate", title: "raw bytes of a surrogate in the path", spec: 'get:"/\\xed\\xa0\\x80"', rfc: "RFC 3629 §3", cwe: 176, expect: "answers below 500 and logs no exception" },
  { id: "target/backslash", title: "backslash in the path", spec: 'get:"/\\\\a"', rfc: "RFC 3986 §2", cwe: 22, expect: "answers below 500 and logs no exception" },
  { id: "target/control-bytes", title: "DEL and a C1 control in the path", spec: 'get:"/\\x7f\\x85"', rfc: "RFC 9112 §3.2", cwe: 20, expect: "answers 400 or closes" },
  { id: "target/quotes-and-brackets", title: "double quote and angle brackets in the path", spec: `get:'/"<>'`, rfc: "RFC 3986 §2", cwe: 79, expect: "answers below 500 and logs no exception" },
  { id: "target/braces", title: "braces, pipe, caret and backtick in the path", spec: 'get:"/{}|^`"', rfc: "RFC 3986 §2", cwe: 134, expect: "answers below 500 and logs no exception" },
  { id: "target/printf-format", title: "printf directives in the path", spec: 'get:"/%s%n%x"', rfc: "RFC 3986 §2.1", cwe: 134, expect: "answers below 500 and logs no exception" },
  { id: "target/format-field", title: "str.format field in the path", spec: 'get:"/{0.__class__}"', rfc: "RFC 3986 §2", cwe: 134, expect: "answers below 500 and logs no exception" },
  { id: "target/proto", title: "__proto__ as the path", spec: 'get:"/__proto__"', rfc: null, cwe: 1321, expect: "answers below 500 and logs no exception" },
  { id: "target/many-segments", title: "dozens of path segments", spec: 'get:"/":i5,"/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a"', rfc: null, cwe: 674, expect: "answers below 500 and logs no exception" },
  { id: "target/dot-segments", title: "dot segments up past the root", spec: 'get:"/../../../../../../etc/passwd"', rfc: "RFC 3986 §5.2.4", cwe: 22, expect: "answers 404 or 400; never the file", fast: 79 },
  { id: "target/single-dot", title: "path of a single dot", spec: 'get:"/."', rfc: "RFC 3986 §5.2.4", cwe: 20, expect: "answers below 500 and logs no exception" },
  { id: "target/double-encoded-dots", title: "dot segments percent-encoded twice", spec: 'get:"/%252e%252e%252f"', rfc: "RFC 3986 §2.4", cwe: 22, expect: "answers below 500 and logs no exception" },
  { id: "target/encoded-slash", title: "dot segments with encoded slashes", spec: 'get:"/..%2f..%2f"', rfc: "RFC 3986 §2.2", cwe: 22, expect: "answers below 500 and logs no exception" },
  { id: "target/device-name", title: "Windows device name as the path", spec: 'get:"/aux"', rfc: null, cwe: 67, expect: "answers below 500 and logs no exception" },
  { id: "target/trailing-space", title: "file name ending in an encoded space", spec: 'get:"/index.html%20"', rfc: null, cwe: 22, expect: "answers below 500 and logs no exception" },
  { id: "target/directory", title: "a directory where a file is expected", spec: 'get:"/static/"', rfc: null, cwe: 755, expect: "answers below 500 and logs no exception" },
  { id: "target/300-byte-name", title: "file name over 255 bytes", spec: 'get:"/":i5,@300,ascii_lowercase', rfc: null, cwe: 755, expect: "answers 404 or 414" },
  { id: "target/file-as-directory", title: "a file used as a directory", spec: 'get:"/index.html/x"', rfc: null, cwe: 755, expect: "answers below 500 and logs no exception" },
  { id: "target/lone-percent", title: "lone percent sign in the path", spec: 'get:"/%"', rfc: "RFC 3986 §2.1", cwe: 248, expect: "answers 400 or takes the sign as it is", fast: 9 },
  { id: "target/short-escape", title: "percent escape cut after one digit", spec: 'get:"/%E"', rfc: "RFC 3986 §2.1", cwe: 248, expect: "answers below 500 and logs no exception" },
  { id: "target/invalid-utf8", title: "escape that is no UTF-8", spec: 'get:"/%C0"', rfc: "RFC 3629 §3", cwe: 176, expect: "answers below 500 and logs no exception", fast: 10 },
  { id: "target/overlong-slash", title: "overlong UTF-8 slash", spec: 'get:"/%c0%af"', rfc: "RFC 3629 §3", cwe: 176, expect: "answers below 500 and logs no exception" },
  { id: "target/cut-utf8", title: "UTF-8 sequence cut short, with a broken escape", spec: 'get:"/%E0%A4%A"', rfc: "RFC 3986 §2.1", cwe: 248, expect: "answers below 500 and logs no exception", fast: 11 },
  { id: "target/encoded-surrogate", title: "encoded UTF-16 surrogate", spec: 'get:"/%ed%a0%80"', rfc: "RFC 3629 §3", cwe: 176, expect: "answers below 500 and logs no exception", fast: 12 },
  { id: "target/encoded-nul", title: "encoded NUL", spec: 'get:"/%00"', rfc: "RFC 9110 §5.5", cwe: 158, expect: "answers 400 or 404", fast: 13 },
  { id: "target/encoded-crlf", title: "encoded line break", spec: 'get:"/%0d%0aX:y"', rfc: "RFC 9110 §5.5", cwe: 113, expect: "answers 400 or 404; never splits a field of its own" },
  { id: "target/percent-u", title: "%u escape, which no RFC knows", spec: 'get:"/%u0041"', rfc: "RFC 3986 §2.1", cwe: 20, expect: "answers below 500 and logs no exception" }
];

// src/corpus/builtin/timing.json
var timing_default = [
  { id: "timing/close-at-once", title: "close before the first byte", spec: "get:/:d0", rfc: "RFC 9112 §9.5", cwe: 755, expect: "logs no exception" },
  { id: "timing/close-in-method", title: "close inside the method", spec: "get:/:d2", rfc: "RFC 9112 §8", cwe: 755, expect: "logs no exception", fast: 100 },
  { id: "timing/close-in-headers", title: "close inside the header block", spec: "get:/:d18", rfc: "RFC 9112 §8", cwe: 755, expect: "logs no exception" },
  { id: "timing/close-before-body", title: "close between head and body", spec: 'post:/:r:h"Host"="{host}":h"Content-Length"="1024":b@1k:d55', rfc: "RFC 9112 §8", cwe: 755, expect: "logs no exception", fast: 101 },
  { id: "timing/close-before-answer", title: "close before the answer", spec: "get:/:da", rfc: "RFC 9112 §9.6", cwe: 755, expect: "logs no exception", fast: 102 },
  { id: "timing/close-in-chunk", title: "close inside a chunk", spec: 'post:/:r:h"Host"="{host}":h"Transfer-Encoding"="chunked":b"a\\r\\nhello":da', rfc: "RFC 9112 §8", cwe: 833, expect: "closes; logs no exception; does not lock up" },
  { id: "timing/pause-in-method", title: "pause inside the method", spec: "get:/:p2,1", rfc: "RFC 9112 §9.5", cwe: 400, expect: "waits or answers 408" },
  { id: "timing/pause-in-crlf", title: "pause between CR and LF", spec: "get:/:p15,1", rfc: "RFC 9112 §2.2", cwe: 20, expect: "waits, then serves it", fast: 103 },
  { id: "timing/pause-before-last-lf", title: "pause before the last LF", spec: 'get:/:r:h"Host"="{host}":p31,1', rfc: "RFC 9112 §2.2", cwe: 20, expect: "serves it" },
  { id: "timing/pause-in-headers", title: "pause inside the header block", spec: "get:/:p20,2", rfc: "RFC 9110 §15.5.9", cwe: 400, expect: "waits or answers 408" },
  { id: "timing/pause-before-body", title: "pause before the body", spec: 'post:/:r:h"Host"="{host}":h"Content-Length"="10":b@10:p53,2', rfc: "RFC 9110 §15.5.9", cwe: 400, expect: "waits or answers 408" },
  { id: "timing/pause-in-chunk-size", title: "pause inside a chunk size", spec: 'post:/:r:h"Host"="{host}":h"Transfer-Encoding"="chunked":b"10\\r\\n0123456789abcdef\\r\\n0\\r\\n\\r\\n":p62,1', rfc: "RFC 9112 §7.1", cwe: 20, expect: "serves it" },
  { id: "timing/pause-each-byte", title: "pause after each of the first bytes", spec: "get:/:p1,1:p2,1:p3,1", rfc: "RFC 9112 §2.2", cwe: 20, expect: "serves it" },
  { id: "timing/never-finished", title: "request that is never finished", spec: "get:/:p20,f", rfc: "RFC 9110 §15.5.9", cwe: 400, expect: "answers 408 or closes in finite time" },
  { id: "timing/empty", title: "connection without a request", spec: '"":/:d0', rfc: "RFC 9112 §9.5", cwe: 400, expect: "closes after a timeout" }
];

// src/corpus/builtin/upgrade.json
var upgrade_default = [
  { id: "upgrade/expect-no-body", title: "100-continue without a body", spec: 'get:/:h"Expect"="100-continue"', rfc: "RFC 9110 §10.1.1", cwe: 20, expect: "serves it, with or without 100" },
  { id: "upgrade/expect-held-back", title: "100-continue with the body held back", spec: 'post:/:h"Expect"="100-continue":h"Content-Length"="3":pa,2', rfc: "RFC 9110 §10.1.1", cwe: 400, expect: "answers 100 and waits, or a final status" },
  { id: "upgrade/expect-then-close", title: "100-continue, then close", spec: 'post:/:h"Expect"="100-continue":h"Content-Length"="3":da', rfc: "RFC 9110 §10.1.1", cwe: 755, expect: "logs no exception", fast: 97 },
  { id: "upgrade/expect-unknown", title: "unknown expectation", spec: 'get:/:h"Expect"="x"', rfc: "RFC 9110 §10.1.1", cwe: 20, expect: "serves it or answers 417" },
  { id: "upgrade/expect-obfuscated", title: "100-continue behind another word", spec: 'get:/:h"Expect"="y 100-continue"', rfc: "RFC 9110 §10.1.1", cwe: 444, expect: "answers 417 or ignores the field" },
  { id: "upgrade/expect-http10", title: "100-continue in HTTP/1.0", spec: '"POST / HTTP/1.0\\r\\nExpect: 100-continue\\r\\nContent-Length: 1\\r\\nX:":/:r:b"a"', rfc: "RFC 9110 §15.2", cwe: 20, expect: "must not answer 1xx" },
  { id: "upgrade/close", title: "Connection: close, which must be honoured", spec: 'get:/:h"Connection"="close"', rfc: "RFC 9112 §9.6", cwe: 20, expect: "must close after the answer" },
  { id: "upgrade/connection-names-host", title: "Connection naming essential fields", spec: 'get:/:h"Connection"="close, Host, Content-Length"', rfc: "RFC 9110 §7.6.1", cwe: 436, expect: "answers below 500 and logs no exception" },
  { id: "upgrade/connection-junk", title: "Connection of separators and a quote", spec: 'get:/:h"Connection"=",,;=\\x22"', rfc: "RFC 9110 §7.6.1", cwe: 20, expect: "answers below 500 and logs no exception" },
  { id: "upgrade/keep-alive-junk", title: "Keep-Alive with words for numbers", spec: 'get:/:h"Connection"="keep-alive":h"Keep-Alive"="timeout=x, max=-1"', rfc: "RFC 2068 §19.7.1", cwe: 248, expect: "answers below 500 and logs no exception" },
  { id: "upgrade/unknown", title: "upgrade to an unknown protocol", spec: 'get:/:h"Connection"="Upgrade":h"Upgrade"="x"', rfc: "RFC 9110 §7.8", cwe: 20, expect: "ignores the field" },
  { id: "upgrade/no-connection", title: "Upgrade without Connection", spec: 'get:/:h"Upgrade"="websocket"', rfc: "RFC 9110 §7.8", cwe: 20, expect: "ignores the field" },
  { id: "upgrade/http10", title: "upgrade in HTTP/1.0", spec: '"GET / HTTP/1.0\\r\\nConnection: Upgrade\\r\\nUpgrade: websocket\\r\\nX:":/', rfc: "RFC 9110 §7.8", cwe: 20, expect: "must ignore the field" },
  { id: "upgrade/ws-no-key", title: "websocket handshake without a key", spec: 'get:/:h"Connection"="Upgrade":h"Upgrade"="websocket":h"Sec-WebSocket-Version"="13"', rfc: "RFC 6455 §4.2.1", cwe: 248, expect: "answers 400", fast: 93 },
  { id: "upgrade/ws-bad-key", title: "websocket handshake with a bad key", spec: 'ws:/:h"Sec-WebSocket-Key"="x"', rfc: "RFC 6455 §4.2.1", cwe: 248, expect: "answers 400", fast: 94 },
  { id: "upgrade/ws-bad-version", title: "websocket handshake with letters for a version", spec: 'ws:/:h"Sec-WebSocket-Version"="x"', rfc: "RFC 6455 §4.4", cwe: 248, expect: "must answer 426 or 400" },
  { id: "upgrade/ws-extension-letters", title: "websocket extension with letters for a number", spec: 'ws:/:h"Sec-WebSocket-Extensions"="permessage-deflate; client_max_window_bits=x"', rfc: "RFC 6455 §9.1, RFC 7692", cwe: 1333, expect: "answers 400 or ignores the field" },
  { id: "upgrade/ws-protocol-commas", title: "websocket protocol list of commas", spec: 'ws:/:h"Sec-WebSocket-Protocol"=",,"', rfc: "RFC 6455 §4.2.1", cwe: 20, expect: "answers 400" },
  { id: "upgrade/ws-post", title: "websocket handshake by POST", spec: 'post:/:h"Connection"="Upgrade":h"Upgrade"="websocket"', rfc: "RFC 6455 §4.1", cwe: 20, expect: "answers 400 or 405" },
  { id: "upgrade/ws-reserved-bits", title: "frame with reserved bits right after the handshake", spec: 'ws:/:ia,"\\xff\\xff"', rfc: "RFC 6455 §5.2", cwe: 248, expect: "closes with code 1002", fast: 95 },
  { id: "upgrade/ws-then-close", title: "websocket handshake, then close", spec: "ws:/:da", rfc: "RFC 6455 §7.1.1", cwe: 248, expect: "logs no exception", fast: 96 },
  { id: "upgrade/h2c-settings", title: "h2c upgrade with broken settings", spec: 'get:/:h"Connection"="Upgrade, HTTP2-Settings":h"Upgrade"="h2c":h"HTTP2-Settings"="!"', rfc: "RFC 7540 §3.2", cwe: 248, expect: "ignores the field or answers 400" },
  { id: "upgrade/te-junk", title: "TE of separators", spec: 'get:/:h"TE"=";q=,"', rfc: "RFC 9110 §10.1.4", cwe: 20, expect: "answers below 500 and logs no exception" },
  { id: "upgrade/max-forwards-letters", title: "Max-Forwards that is no number", spec: 'options:/:h"Max-Forwards"="x"', rfc: "RFC 9110 §7.6.2", cwe: 248, expect: "ignores the field" }
];

// src/corpus/builtin/version.json
var version_default = [
  { id: "version/two-digit-minor", title: "minor version of two digits", spec: 'get:/:i14,"0"', rfc: "RFC 9112 §2.3", cwe: 20, expect: "answers 400 or closes" },
  { id: "version/major-9", title: "major version nobody has", spec: 'get:/:i11,"9"', rfc: "RFC 9112 §2.3, RFC 9110 §15.6.6", cwe: 20, expect: "answers 505 or 400", fast: 82 },
  { id: "version/9-9", title: "HTTP/9.9", spec: '"GET / HTTP/9.9\\r\\nX:":/', rfc: "RFC 9110 §2.5", cwe: 20, expect: "answers 505 or 400" },
  { id: "version/1-2", title: "HTTP/1.2", spec: '"GET / HTTP/1.2\\r\\nHost: {host}\\r\\nX:":/', rfc: "RFC 9112 §2.3", cwe: 20, expect: "serves it or answers 505" },
  { id: "version/no-minor", title: "version without a minor number", spec: '"GET / HTTP/1\\r\\nX:":/', rfc: "RFC 9112 §2.3", cwe: 20, expect: "answers 400 or closes" },
  { id: "version/lower-case", title: "protocol name in lower case", spec: '"GET / http/1.1\\r\\nX:":/', rfc: "RFC 9112 §2.3", cwe: 178, expect: "answers 400 or closes" },
  { id: "version/leading-zeros", title: "version with leading zeros", spec: '"GET / HTTP/01.01\\r\\nX:":/', rfc: "RFC 9112 §2.3", cwe: 20, expect: "answers 400 or closes" },
  { id: "version/space", title: "space inside the version", spec: '"GET / HTTP/ 1.1\\r\\nX:":/', rfc: "RFC 9112 §2.3", cwe: 20, expect: "answers 400 or closes" },
  { id: "version/letters", title: "letters for version numbers", spec: '"GET / HTTP/x.y\\r\\nX:":/', rfc: "RFC 9112 §2.3", cwe: 248, expect: "answers 400 or closes", fast: 80 },
  { id: "version/cr-cr", title: "two bare CRs inside the version", spec: '"GET / HTTP/\\r\\r1.1\\r\\nX:":/', rfc: "RFC 9112 §2.3", cwe: 20, expect: "answers 400 or closes" },
  { id: "version/overflow", title: "version numbers past their integer types", spec: '"GET / HTTP/4294967295.255\\r\\nX:":/', rfc: "RFC 9112 §2.3", cwe: 190, expect: "answers 400 or closes" },
  { id: "version/dots", title: "version of dots and digits", spec: '"GET / HTTP/............0596.7407.\\r\\nX:":/', rfc: "RFC 9112 §2.3", cwe: 20, expect: "answers 400 or closes" },
  { id: "version/other-protocol", title: "another protocol's name", spec: '"GET / ICE/1.0\\r\\nX:":/', rfc: "RFC 9112 §2.3", cwe: 20, expect: "answers 400 or closes" },
  { id: "version/superscript", title: "superscript two as the minor version: a digit that int() refuses", spec: '"GET / HTTP/1.\\xb2\\r\\nX:":/', rfc: "RFC 9112 §2.3", cwe: 20, expect: "answers 400 or closes", fast: 81 },
  { id: "version/empty", title: "space but no version", spec: '"GET / \\r\\nX:":/', rfc: "RFC 9112 §2.3", cwe: 20, expect: "should answer 400" },
  { id: "version/1-0-keep-alive", title: "HTTP/1.0 with keep-alive", spec: '"GET / HTTP/1.0\\r\\nConnection: keep-alive\\r\\nX:":/', rfc: "RFC 9112 §9.3", cwe: 20, expect: "answers below 500 and logs no exception" }
];

// src/corpus/builtin.ts
var CLASSES = {
  "request-line": request_line_default,
  method: method_default,
  version: version_default,
  target: target_default,
  query: query_default,
  "header-framing": header_framing_default,
  host: host_default,
  "content-length": content_length_default,
  chunked: chunked_default,
  upgrade: upgrade_default,
  "range-and-conditional": range_and_conditional_default,
  "cookies-and-credentials": cookies_and_credentials_default,
  bodies: bodies_default,
  accept: accept_default,
  desync: desync_default,
  timing: timing_default
};
var BUILTIN = Object.entries(CLASSES).flatMap(
  ([name, entries]) => entries.map(({ fast, ...entry }) => ({ ...entry, class: name, fast: fast ?? null }))
);
var FAST_TIER = BUILTIN.filter((m) => m.fast !== null).sort((a, b) => a.fast - b.fast);

// src/corpus/typed/field-type.ts
function fieldType(name, rfc, cwe, rows) {
  return { name, rfc, cwe, values: hostileValues(rows) };
}
function hostileValues(rows) {
  return rows.map(([name, text, reason]) => ({ name, text, reason }));
}

// src/corpus/typed/types/charset.ts
var CHARSET = fieldType("charset", "RFC 9110 §8.3.2", 248, [
  ["unknown", "foo", "a codec nobody has"],
  ["undefined", "undefined", "a Python codec that only raises"],
  ["byte-ff", "\\xff", "a name that is no ASCII"],
  ["hex", "hex", "a Python codec from bytes to bytes"],
  ["idna", "idna", "a Python codec for host names"],
  ["empty", "", "no name"],
  ["utf-16", "utf-16", "two bytes a character"],
  ["utf-7", "utf-7", "a codec that hides ASCII"],
  ["punycode", "punycode", "a codec for parts of host names"],
  ["unicode-escape", "unicode_escape", "a codec that reads escapes"],
  ["rot13", "rot13", "a Python codec from text to text"],
  ["zlib", "zlib", "a Python codec that unpacks"],
  ["utf-9", "utf-9", "looks like a codec"],
  ["utf8-letter", "\\xc3\\xbf", "a letter outside ASCII"],
  ["open-quote", "\\x22", "a quoted string that never ends"],
  ["300-letters", "x".repeat(300), "a name longer than its buffer"],
  ["nul", "a\\x00b", "codec lookup refuses NUL with another exception"],
  ["prototype", "constructor", "a property of every JavaScript object"],
  ["base64", "base64", "another Python codec from bytes to bytes"],
  ["dummy", "iso-2022-jp", "a codec with states, which Ruby has in name only"],
  ["internal", "internal", "a name that Ruby takes for no encoding"],
  ["replacement", "replacement", "a WHATWG label that must not decode"],
  ["translit", "utf-8//TRANSLIT", "the suffix that iconv reads"],
  ["exclamation", "!", "a name that Java calls illegal, not unknown"],
  ["utf-32", "utf-32", "four bytes a character"],
  ["utf-8-sig", "utf-8-sig", "a codec that eats a mark"]
]);

// src/corpus/typed/types/credentials.ts
var CREDENTIALS = fieldType("credentials", "RFC 9110 §11.4", 248, [
  ["scheme-only", "Basic", 'split(" ")[1] of one word'],
  ["bad-base64", "Basic x", "base64 of one character"],
  ["invalid-utf8", "Basic /w==", "decodes to a byte that is no UTF-8"],
  ["no-colon", "Basic QQ==", "user without a password"],
  ["no-scheme", "x", "credentials without a scheme"],
  ["scheme-space", "Basic ", "an empty token"],
  ["padding", "Basic =", "base64 of padding alone"],
  ["long", `Basic ${"A".repeat(5e3)}`, "credentials of 5000 characters"],
  ["byte-ff", "Basic \\xff", "base64 outside ASCII"],
  ["bearer", "Bearer", "a scheme without a token"],
  ["bearer-dots", "Bearer ..", "a token of empty parts"],
  ["bearer-parts", "Bearer a.b.c", "a token whose parts are no base64"],
  ["bearer-null-header", "Bearer bnVsbA.bnVsbA.x", "a token whose header is null"],
  ["digest", "Digest", "a scheme without pairs"],
  ["digest-word", "Digest x", "a pair without a value"],
  ["digest-open-quote", "Digest username=\\x22", "a quoted string that never ends"],
  ["equals", "=", "a pair of nothing"],
  ["many-equals", "====", "padding without base64"],
  ["braces", "{x}", "a template"],
  ["three-words", "x y z", "more words than scheme and token"],
  ["empty", "", "nothing"],
  ["colon-only", "Basic Og==", "an empty user and an empty password"],
  ["nul-user", "Basic ADpi", "databases and C strings end at NUL"],
  ["percent-user", "Basic JTpi", "a user that is an escape cut short"],
  ["lf-user", "Basic YQpiOmM=", "a line break in a user that is logged"],
  ["proto-user", "Basic X19wcm90b19fOmI=", "the prototype as the name of a user"],
  ["surrogate-user", "Basic 7aCAOmI=", "a lone surrogate in a user"],
  ["two-spaces", "Basic  QTpC", "split() of three words"],
  ["bearer-number-header", "Bearer MQ.e30.x", "a token whose header is a number"],
  ["bearer-list-header", "Bearer W10.e30.x", "a token whose header is a list"],
  ["bearer-alg-null", "Bearer eyJhbGciOm51bGx9.e30.x", "an algorithm of null"],
  [
    "bearer-alg-constructor",
    "Bearer eyJhbGciOiJjb25zdHJ1Y3RvciJ9.e30.x",
    "an algorithm that every JavaScript object has"
  ],
  ["bearer-alg-none", "Bearer eyJhbGciOiJub25lIn0.e30.", "an algorithm that is none"],
  ["bearer-kid-object", "Bearer eyJhbGciOiJIUzI1NiIsImtpZCI6e319.e30.x", "a key id that is an object"],
  ["bearer-crit", "Bearer eyJhbGciOiJIUzI1NiIsImNyaXQiOjEsImI2NCI6ZmFsc2V9.e30.x", "extensions that are a number"],
  ["bearer-payload-null", "Bearer eyJhbGciOiJIUzI1NiJ9.bnVsbA.x", "claims of null"],
  [
    "bearer-times",
    "Bearer eyJhbGciOiJub25lIn0.eyJleHAiOjFlOTk5LCJpYXQiOiJ4IiwibmJmIjpudWxsfQ.",
    "times that are no numbers"
  ],
  ["bearer-invalid-utf8", "Bearer _w._w.x", "parts that decode to no UTF-8"],
  ["bearer-five-parts", "Bearer a.b.c.d.e", "an encrypted token whose parts are no base64"],
  [
    "digest-parameters",
    "Digest username=a, nc=x, algorithm=constructor, qop=, uri=\\x22[",
    "pairs whose values are odd"
  ],
  ["digest-equals", "Digest =,=", "pairs of nothing"],
  ["negotiate", "Negotiate !", "a token that is no base64"],
  ["ntlm-cut", "NTLM TlRMTVNTUAAD", "a message of NTLM cut short"],
  ["oauth", "OAuth oauth_nonce=\\x22%\\x22,=", "pairs with an escape cut short"],
  ["aws", "AWS4-HMAC-SHA256 Credential=/, SignedHeaders=", "a signature of empty parts"]
]);

// src/corpus/typed/types/date.ts
var DATE = fieldType("date", "RFC 9110 §5.6.7", 1284, [
  ["year-overflow", "Thu, 01 Jan 99999999999 00:00:00 GMT", "year past the integer of the C library"],
  ["junk", "x", "parsers that return nothing instead of a date"],
  ["year-9999999999", "Mon, 01 Jan 9999999999 00:00:00 GMT", "year that fits 64 bits only"],
  ["year-10000", "Thu, 01 Jan 10000 00:00:00 GMT", "year past what datetime can hold"],
  ["year-0", "Thu, 01 Jan 0000 00:00:00 GMT", "year before what datetime can hold"],
  ["zone-overflow", "Sun, 06 Nov 1994 08:49:37 -99999999", "offset past the integer of a time delta"],
  ["zone-9999", "Sun, 06 Nov 1994 08:49:37 +9999", "offset of more than a day"],
  ["before-epoch", "Fri, 01 Jan 1960 00:00:00 GMT", "a negative timestamp"],
  ["no-such-day", "Sun, 31 Feb 2020 25:61:61 GMT", "day, hour and minute out of range"],
  ["empty", "", "split() of nothing"],
  ["zero", "0", "a number where words are expected"],
  ["big-number", "99999999999999999999", "a timestamp past every range"],
  ["no-time", "Sun, 06 Nov 1994", "fewer words than expected"],
  ["arabic-digit", "\\xd9\\xa3 Jan 2020", "digits of another script"],
  ["byte-ff", "\\xff", "a byte that is no UTF-8"],
  ["parameter", "Sun, 06 Nov 1994 08:49:37 GMT; length=x", "the parameter that old browsers added"],
  ["iso", "2020-01-01T00:00:00Z", "the format of JSON"],
  ["no-such-month", "Sun, 06 Foo 1994 08:49:37 GMT", "a month that is in no table"],
  ["day-0", "Sun, 00 Jan 2020 00:00:00 GMT", "the day before the first"],
  ["leap-second", "Sun, 31 Dec 2016 23:59:60 GMT", "a second that datetime cannot hold"],
  ["zone-minus-2400", "Sun, 06 Nov 1994 08:49:37 -2400", "an offset of a whole day"],
  ["asctime-year", "Sun Nov  6 08:49:37 99999", "the oldest format with a year past four digits"],
  ["rfc850-year", "Sunday, 06-Nov-999 08:49:37 GMT", "the middle format with a year of three digits"],
  ["open-comment", "Sun, 06 Nov 1994 08:49:37 GMT (((", "comments of mail dates that never end"],
  ["colons", "Sun, 06 Nov 1994 :: GMT", "a time without numbers"],
  ["year-negative", "Sun, 06 Nov -1994 08:49:37 GMT", "a year below zero"],
  ["hour-letters", "Sun, 06 Nov 1994 x:y:z GMT", "int() of letters"]
]);

// src/corpus/typed/types/host.ts
var HOST = fieldType("host", "RFC 3986 §3.2", 20, [
  ["port-5000-digits", `a:${"1".repeat(5e3)}`, "a port past Python's limit of digits"],
  ["open-bracket", "[", "an IPv6 address that never ends"],
  ["cr-nul", "n\\r\\x00", "control characters that reach a redirect"],
  ["open-ipv6", "[::1", "the same with an address in it"],
  ["port-letters", "a:x", "int() of the port"],
  ["port-99999", "a:99999", "a port past 65535"],
  ["two-colons", "a:b:c", "more parts than host and port"],
  ["empty", "", 'no host: new URL("http://") throws'],
  ["space", "a b", "a space, which no URL has"],
  ["at", "a@b", "a user name"],
  ["slash", "a/b", "a path"],
  ["care-of", "\\xe2\\x84\\x80.c", "a character that normalises to a/c"],
  ["byte-ff", "\\xff", "a byte that is no UTF-8"],
  ["nul", "\\x00", "C strings end here"],
  ["cr", "a\\rb", "a line break in an echoed field"],
  ["close-bracket", "]", "a bracket that never opened"],
  ["colon", ":", "neither host nor port"],
  ["port-negative", "a:-1", "a port below zero"],
  ["port-arabic", "a:\\xd9\\xa3", "a port in digits of another script"],
  ["bad-punycode", "xn--a", "punycode that decodes to nothing"],
  ["empty-punycode", "xn--", "punycode without a tail"],
  ["percent", "%", "a broken escape"],
  ["angle", "<", "forbidden in hosts"],
  ["comma", "a,b", "a list of hosts"],
  ["dots", "..", "empty labels"],
  ["long-label", "a".repeat(300), "a label over 63 octets"],
  ["long-name", "a.".repeat(200), "a name over 255 octets"],
  ["pipe", "|", "forbidden in hosts"],
  ["underscore", "_", "no host name, yet often taken"],
  ["hyphen", "-", "a label of a hyphen"],
  ["ipv6-junk", "[::1]x", "letters behind an address"],
  ["ipv6-zone", "[::1%25x]", "a zone, which URLs do not have"],
  ["ipv6-nine", "[1:2:3:4:5:6:7:8:9]", "an address of nine groups"],
  ["ip-future", "[v1.x]", "an address of a version to come"],
  ["ipv4-256", "256.256.256.256", "numbers past a byte"],
  ["ipv4-hex", "0x7f.1", "an address in two numbers, one of them hexadecimal"],
  ["soft-hyphen", "\\xc2\\xad", "a host that normalises to nothing"],
  ["full-width", "\\xef\\xbc\\x8f", "a character that normalises to a slash"],
  ["scheme", "http://a", "a URL where a host is expected"],
  ["question", "a?b", "a query"],
  ["hash", "a#b", "a fragment"],
  ["backslash", "a\\\\b", "a slash for WHATWG URLs"],
  ["port-empty", "a:", "a colon without a port"],
  ["percent-nul", "a%00b", "a byte that no host has, once decoded"]
]);

// src/corpus/typed/types/integer.ts
var INTEGER = fieldType("integer", "RFC 9110 §5.6.2", 1284, [
  ["letters", "x", "no number at all"],
  ["superscript", "\\xb2", "isdigit() is true, int() refuses it"],
  ["past-64-bits", "18446744073709551616", "2^64 does not fit any machine integer"],
  ["2-63", "9223372036854775808", "2^63 does not fit a signed one"],
  ["4400-digits", "1".repeat(4400), "Python's int() stops at 4300 digits"],
  ["empty", "", "no digit"],
  ["negative", "-1", "a length or count below zero"],
  ["huge", "999999999999999999999999999999", "a float, or an error, or all ones"],
  ["huge-negative", "-999999999999999999999999999999", "overflows on the other side"],
  ["underscore", "1_0", "int() takes it for ten"],
  ["plus", "+1", "int() and strtol take the sign"],
  ["hex", "0x1", "strtol with base 0 takes the prefix"],
  ["fraction", "1.0", "parseInt takes the start, int() refuses it"],
  ["exponent", "1e1", "Number() says ten, parseInt says one"],
  ["inner-space", "1 1", "two numbers, or one"],
  ["list", "1, 1", "repeated fields joined by a comma"],
  ["arabic-digit", "\\xd9\\xa3", "int() takes digits of other scripts"],
  ["utf8-superscript", "\\xc2\\xb2", "the superscript again, for parsers that decode UTF-8"],
  ["2-31", "2147483648", "2^31 does not fit a C int"],
  ["nul", "1\\x00", "C strings end here, others do not"],
  ["leading-zeros", "00000000000000000000000000000000000000001", "octal, or too long for a buffer"],
  ["nan", "NaN", "a number that is none"],
  ["infinity", "1e999", "a number past a double"],
  ["minus-zero", "-0", "a zero that is below zero"],
  ["full-width", "\\xef\\xbc\\x91", "a digit of double width"]
]);

// src/corpus/typed/types/list.ts
var LIST = fieldType("list", "RFC 9110 §5.6.1", 20, [
  ["empty", "", "no member"],
  ["comma", ",", "two empty members"],
  ["semicolons", ";;=;", "parameters without names"],
  ["semicolon", ";", "a member without a name"],
  ["q-letters", "a;q=x", "float() of a letter"],
  ["q-empty", "a;q=", "float() of nothing"],
  ["parameter-only", "a;b", "a parameter without a value"],
  ["q-arabic", "a;q=\\xd9\\xa3", "a digit of another script"],
  ["q-infinite", "*;q=1e999", "a quality past a double"],
  ["q-three-parts", "gzip;q=1.0.0", "a quality of three numbers"],
  ["byte-ff", "\\xff", "a byte that is no UTF-8"],
  ["constructor", "constructor", "a property of every JavaScript object"],
  ["proto", "__proto__", "the prototype itself"],
  ["to-string", "toString", "a method of every JavaScript object"],
  ["5000-letters", "a".repeat(5e3), "one long member"],
  ["2000-commas", ",".repeat(2e3), "thousands of empty members"],
  ["dotted-i", "\\xc4\\xb0", "longer in lower case"],
  ["q-negative", "a;q=-1", "a quality below zero"],
  ["q-nan", "a;q=nan", "float() takes the word"],
  ["quoted-comma", "a;b=\\x22c,d", "a comma inside of a quoted string that never ends"],
  ["wildcards", "*, */*, a/*, */a", "stars in every place"],
  ["equals", "a=b=c;d==;=", "equals signs where one is expected"],
  ["inner-nul", "a\\x00b", "C strings end here"],
  ["brackets", "<[{(", "brackets that never end"]
]);

// src/corpus/typed/types/method.ts
var METHOD = fieldType("method", "RFC 9110 §9.1", 20, [
  ["constructor", "constructor", "a property of every JavaScript object"],
  ["dunder-class", "__class__", "an attribute of every Python object"],
  ["byte-ff", "\\xff", "a byte that is no UTF-8"],
  ["nul", "GE\\x00T", "C strings end here"],
  ["empty", "", "no method"],
  ["lower-case", "get", "methods are case-sensitive"],
  ["5000-letters", "G".repeat(5e3), "longer than any method"],
  ["connect", "CONNECT", "a method with a target of its own form"],
  ["trace", "TRACE", "a method that echoes"],
  ["options", "OPTIONS", "a method that routers answer themselves"],
  ["pri", "PRI", "the start of HTTP/2"],
  ["head", "HEAD", "an answer without a body"],
  ["put", "PUT", "a method the route may not know"],
  ["delete", "DELETE", "the same"],
  ["patch", "PATCH", "the same"],
  ["colon", "G:T", "no token"],
  ["quote", "\\x22", "no token"],
  ["to-string", "toString", "a method of every JavaScript object"],
  ["lf", "G\\nT", "a line break"]
]);

// src/corpus/typed/types/target.ts
var TARGET = fieldType("target", "RFC 9112 §3.2", 20, [
  ["authority", "a:b", "the form of CONNECT"],
  ["opaque", "foo:bar", "a URL without a path"],
  ["double-slash", "//", "an empty authority"],
  ["double-slash-bracket", "//[", "an authority that never ends"],
  ["open-ipv6", "http://[::1/", "an IPv6 address that never ends"],
  ["open-bracket", "http://[", "the same without a path"],
  ["scheme-without-name", "://", "a URL of separators"],
  ["port-letters", "http://a:x/", "int() of the port"],
  ["port-99999", "http://a:99999/", "a port past 65535"],
  ["port-5000-digits", `http://a:${"1".repeat(5e3)}/`, "a port past Python's limit of digits"],
  ["no-authority", "http:", "a scheme alone"],
  ["empty", "", "no target"],
  ["asterisk", "*", "the form of OPTIONS"],
  ["letters", "x", "no leading slash"],
  ["empty-authority", "http://", "a scheme and two slashes"],
  ["port-empty", "http://a:/", "an empty port"],
  ["care-of", "http://\\xe2\\x84\\x80/", "a host that normalises to a/c"],
  ["user-only", "http://@/", "a user without a host"],
  ["user-slashes", "//a@", "a user where a path is expected"],
  ["user-host-slashes", "//a@b", "a user and a host where a path is expected"],
  ["double-slash-caret", "//^/..", "an authority that is none, and the way up from it"],
  ["question", "?", "a query without a path"],
  ["hash", "#", "a fragment without a path"],
  ["byte-ff", "\\xff", "a byte that is no UTF-8"],
  ["utf8-host", "http://\\xc3\\xbf/", "a host outside ASCII"],
  ["query-bracket", "/?a[=1", "a nested name that never ends"],
  ["fragment", "/#a", "a fragment that is sent"],
  ["port-negative", "http://a:-1/", "a port below zero"],
  ["scheme-unknown", "a+b://c/d", "a scheme nobody serves"],
  ["dot-segments", "/../../x", "a path above the root"],
  ["encoded-dot-segments", "/%2e%2e/%2e%2e/x", "the same once decoded"],
  ["space", "/a b", "four words in the request line"],
  ["backslashes", "\\\\\\\\a\\\\b", "an authority for WHATWG URLs"]
]);

// src/corpus/typed/types/token.ts
var TOKEN = fieldType("token", "RFC 9110 §5.6.2", 20, [
  ["empty", "", "no name"],
  ["bad-escape", "a=%", "decodeURIComponent throws"],
  ["invalid-utf8-escape", "a=%ff", "decodes to a byte that is no UTF-8"],
  ["nul", "\\x00", "C strings end here"],
  ["byte-ff", "\\xff", "a byte that is no UTF-8"],
  ["constructor", "constructor", "a property of every JavaScript object"],
  ["proto", "__proto__", "the prototype itself"],
  ["to-string", "toString", "a method of every JavaScript object"],
  ["utf8-letter", "\\xc3\\xa9", "a letter outside ASCII"],
  ["5000-letters", "a".repeat(5e3), "longer than any name"],
  ["quote", "\\x22", "a quoted string that never ends"],
  ["backslash", "\\\\", "an escape of nothing"],
  ["comma", ",", "a list of nothing"],
  ["equals", "=", "a pair of nothing"],
  ["no-value", "a=", "a pair without a value"],
  ["no-name", "=a", "a pair without a name"],
  ["dollar", "$x", "reserved by the first cookie standard"],
  ["bracket", "[", "a nested name that never ends"],
  ["brace", "{", "JSON or a template that never ends"],
  ["has-own", "hasOwnProperty", "another method of every JavaScript object"],
  ["surrogate", "\\xed\\xa0\\x80", "a lone surrogate"],
  ["percent", "%", "an escape of nothing"],
  ["encoded-crlf", "a%0d%0ab", "a line break once decoded"],
  ["url-bracket", "http://[", "a URL that never ends"],
  ["number", "99999999999999999999999", "a number past 64 bits"],
  ["null", "null", "a word that some read as nothing"]
]);

// src/corpus/typed/fields.ts
function field(name, type, rfc, also = [], options = {}) {
  return {
    name,
    type,
    rfc,
    also: hostileValues(also),
    prefix: options.prefix ?? "",
    framing: options.framing ?? false
  };
}
var HEADER_FIELDS = [
  field("Host", HOST, "RFC 9110 §7.2"),
  field("If-Modified-Since", DATE, "RFC 9110 §13.1.3"),
  field(
    "Range",
    INTEGER,
    "RFC 9110 §14.2",
    [
      ["start-superscript", "bytes=\\xb2-", "a byte that is no UTF-8"],
      ["unit-only", "bytes", 'split("=") of one word'],
      ["reversed", "bytes=1-0", "a length below zero"],
      ["reversed-far", "bytes=200-103", "start and end both past the end"],
      ["end-2-64", "bytes=0-18446744073709551615", "an end past what a file function takes"],
      ["no-range", "bytes=", "an empty set"],
      ["start-letters", "bytes=x-y", "int() of letters"],
      ["hyphen", "bytes=-", "neither start nor end"],
      ["two-hyphens", "bytes=--1", "a suffix below zero"],
      ["suffix-overflow", "bytes=-99999999999999999999", "a suffix past 64 bits"],
      ["500-ranges", "bytes=0-0,".repeat(500), "hundreds of ranges"],
      ["start-4400-digits", `bytes=${"1".repeat(4400)}-`, "Python's int() stops at 4300 digits"],
      ["start-arabic-digit", "bytes=\\xd9\\xa3-", "a digit of another script"],
      ["start-ff", "bytes=\\xff-", "a byte that is no digit"],
      ["other-unit", "x=0-1", "a unit nobody has"],
      ["open-list", "bytes=0-1,2-", "a range to the end in a list"],
      ["no-hyphen", "bytes=1", 'split("-") of one number'],
      ["0x", "bytes=0x1-0x2", "hexadecimal numbers"],
      ["start-plus", "bytes=+1-2", "a sign"],
      ["spaces", "bytes= 1 - 2", "spaces around the numbers"]
    ],
    { prefix: "bytes=0-" }
  ),
  field("Cookie", TOKEN, "RFC 6265 §4.2.1", [
    ["open-quote", "a=\\x22", "a quoted string that never ends"],
    ["octal", "a=\\x22\\\\400\\x22", "an octal escape past a byte"],
    ["quoted-backslash", "a=\\x22\\\\", "an escape of nothing"],
    ["session-dot", "session=.", "a signed value of two empty parts"],
    ["session-dots", "session=..", "a signed value of three empty parts"],
    ["session-parts", "session=a.b.c", "a signed value that is no base64"],
    ["signed", "sid=s:x", "a signed value without a signature"],
    ["json", "a=j:{", "a JSON cookie that never ends"],
    ["empty-pairs", "a=b; =;", "pairs of nothing"],
    ["separators", "; ;", "separators alone"],
    ["arabic-digit", "a=\\xd9\\xa3", "a digit of another script"],
    ["1000-pairs", "a=b; ".repeat(1e3), "hundreds of cookies"]
  ]),
  field("Authorization", CREDENTIALS, "RFC 9110 §11.6.2"),
  field(
    "Content-Type",
    CHARSET,
    "RFC 9110 §8.3",
    [
      ["type-prototype", "constructor", "a property of every JavaScript object"],
      ["to-string", "toString", "a method of every JavaScript object"],
      ["proto", "__proto__", "the prototype itself"],
      ["no-slash", "x", 'split("/") of one word'],
      ["slash", "/", "empty type and subtype"],
      ["semicolon", "a/b;", "a parameter of nothing"],
      ["parameter-only", "a/b;c", "a parameter without a value"],
      ["parameter-empty", "a/b;c=", "a parameter with an empty value"],
      ["charset-only", "a/b; charset", "charset without a value"],
      ["backslash", "a/b; c=\\x22\\\\", "a quoted string that ends in an escape"],
      ["type-ff", "\\xff", "a byte that is no UTF-8"],
      ["semicolons", ";;=;", "parameters without a type"],
      ["comma", ", ", "a list of nothing"],
      ["two-types", "application/json; application/x; charset=utf-8", "two types"]
    ],
    { prefix: "text/plain; charset=" }
  ),
  field("Content-Length", INTEGER, "RFC 9110 §8.6", [], { framing: true }),
  field(
    "Transfer-Encoding",
    LIST,
    "RFC 9112 §6.1",
    [
      ["unknown", "x", "a coding nobody has"],
      ["gzip-chunked", "gzip, chunked", "a coding that is seldom built in"],
      ["chunked-twice", "chunked, chunked", "the same coding twice"],
      ["run-together", "chunkedchunked", "a suffix that looks right"],
      ["suffix", "chunked-false", "a prefix that looks right"],
      ["identity", "identity", "the withdrawn coding"],
      ["chunked-semicolon", "chunked;", "a parameter of nothing"],
      ["nul", "chunked\\x00", "C strings end here"],
      ["chunked-ff", "chunked\\xff", "a byte that is no UTF-8"],
      ["case", "Chunked", "codings know no case"],
      ["space", " chunked", "two spaces after the colon"],
      ["not-last", "chunked, x", "chunked is not the last"],
      ["unknown-first", "x, chunked", "a coding nobody has, then chunked"],
      ["vt", "\\x0bchunked", "a space for some"]
    ],
    { framing: true }
  ),
  field("Expect", LIST, "RFC 9110 §10.1.1", [
    ["continue", "100-continue", "an interim answer"],
    ["continue-list", "100-continue, x", "an expectation beside the known one"],
    ["unknown", "x", "an expectation nobody has"]
  ]),
  field("Accept-Encoding", LIST, "RFC 9110 §12.5.3", [
    ["none", "identity;q=0, *;q=0", "nothing is left to answer with"],
    ["letters", "x", "a coding nobody has"]
  ]),
  field("Accept", LIST, "RFC 9110 §12.5.1", [["no-slash", "x", 'split("/") of one word']]),
  field("Accept-Language", LIST, "RFC 9110 §12.5.4", [
    ["hyphen", "-", "a language of empty parts"],
    ["long-subtag", `en-${"a".repeat(300)}`, "a subtag longer than any"],
    ["three-parts", "xx-YY-zz", "more parts than language and country"],
    ["dots", "../../x", "a path, for those who load files by it"]
  ]),
  field("Accept-Charset", CHARSET, "RFC 9110 §12.5.2"),
  field("If-Unmodified-Since", DATE, "RFC 9110 §13.1.4"),
  field("If-Range", DATE, "RFC 9110 §13.1.5", [["open-tag", "W/\\x22", "a tag that never ends"]]),
  field("If-None-Match", LIST, "RFC 9110 §13.1.2", [
    ["weak-only", "W/", "a mark without a tag"],
    ["quote", "\\x22", "a tag that never ends"],
    ["open-tag", "W/\\x22x", "a weak tag that never ends"]
  ]),
  field("If-Match", LIST, "RFC 9110 §13.1.1", [["quote", "\\x22", "a tag that never ends"]]),
  field("X-Forwarded-Host", HOST, null),
  field("X-Forwarded-For", HOST, null, [
    ["unknown", "unknown", "a word where an address is expected"],
    ["address-port", "1.2.3.4:x", "an address with a broken port"]
  ]),
  field("Forwarded", LIST, "RFC 7239 §4", [
    ["empty-value", "for=", "a pair without a value"],
    ["open-ipv6", "for=\\x22[::\\x22", "an address that never ends"],
    ["open-quote", "for=\\x22_", "a quoted string that never ends"],
    ["host-bracket", "host=[", "a host that never ends"],
    ["scheme", "proto=x", "a scheme nobody has"]
  ]),
  field("X-Forwarded-Proto", TOKEN, null),
  field("X-Forwarded-Port", INTEGER, null),
  field("X-Real-IP", HOST, null),
  field("Origin", HOST, "RFC 6454 §7", [
    ["null", "null", "the origin of nobody"],
    ["url-bracket", "http://[", "a URL that never ends"],
    ["url-port", "http://a:x", "int() of the port"]
  ]),
  field("Referer", TOKEN, "RFC 9110 §10.1.3", [["url-port", "http://a:x/", "int() of the port"]]),
  field("Content-Encoding", LIST, "RFC 9110 §8.4", [
    ["unknown", "x", "a coding nobody has"],
    ["gzip", "gzip", "gzip that the body is not"],
    ["deflate", "deflate", "deflate that the body is not"],
    ["br", "br", "brotli that the body is not"],
    ["zstd", "zstd", "zstd that the body is not"],
    ["gzip-twice", "gzip, gzip", "one coding inside the other"],
    ["identity", "identity", "the coding that is none"]
  ]),
  field(
    "Connection",
    TOKEN,
    "RFC 9110 §7.6.1",
    [
      ["upgrade", "upgrade", "an upgrade to nothing"],
      ["host", "Host", "a field that must stay"],
      ["content-length", "Content-Length", "a field that frames"],
      ["both", "keep-alive, close", "yes and no"]
    ],
    { framing: true }
  ),
  field(
    "Upgrade",
    TOKEN,
    "RFC 9110 §7.8",
    [
      ["websocket", "websocket", "a handshake without its fields"],
      ["h2c", "h2c", "HTTP/2 without its settings"],
      ["tls", "TLS/1.0", "an upgrade to TLS"]
    ],
    { framing: true }
  ),
  field("X-Hub-Signature-256", TOKEN, null, [["empty-digest", "sha256=", "a digest of nothing"]]),
  field("Stripe-Signature", TOKEN, null, [["bad-time", "t=x,v1=x", "int() of a letter"]]),
  field("X-Signature-Ed25519", TOKEN, null),
  field("X-CSRF-Token", TOKEN, null),
  field("X-Request-ID", TOKEN, null),
  field("X-HTTP-Method-Override", METHOD, null),
  field(
    "Content-Range",
    INTEGER,
    "RFC 9110 §14.4",
    [
      ["unit-only", "bytes", 'split(" ") of one word'],
      ["empty-whole", "bytes 0-1/0", "more than the whole"],
      ["whole-negative", "bytes */-1", "a length below zero"]
    ],
    { prefix: "bytes 0-1/" }
  ),
  field("Content-Disposition", TOKEN, "RFC 6266 §4.1", [
    ["open-quote", "form-data; name=\\x22", "a quoted string that never ends"],
    ["charset", "attachment; filename*=utf-9''x", "a charset that does not exist"]
  ]),
  field("User-Agent", TOKEN, "RFC 9110 §10.1.5"),
  field("Last-Event-ID", TOKEN, null),
  field("Date", DATE, "RFC 9110 §6.6.1"),
  field("Accept-Datetime", DATE, "RFC 7089 §2.1.1"),
  field("Proxy-Authorization", CREDENTIALS, "RFC 9110 §11.7.2"),
  field("TE", LIST, "RFC 9110 §10.1.4", [["trailers", "trailers", "trailers are welcome"]]),
  field("Trailer", TOKEN, "RFC 9110 §6.6.2", [["content-length", "Content-Length", "a trailer that frames"]]),
  field("Keep-Alive", INTEGER, "RFC 2068 §19.7.1", [], { prefix: "timeout=" }),
  field("Max-Forwards", INTEGER, "RFC 9110 §7.6.2"),
  field("Age", INTEGER, "RFC 9111 §5.1"),
  field("Cache-Control", LIST, "RFC 9111 §5.2", [["age-letters", "max-age=x", "int() of a letter"]]),
  field("Pragma", TOKEN, "RFC 9111 §5.4"),
  field("Via", LIST, "RFC 9110 §7.6.3", [["version-only", "1.1", "a version without a name"]]),
  field("Content-MD5", CREDENTIALS, "RFC 1864 §2"),
  field("Link", LIST, "RFC 8288 §3", [["open-angle", "<", "a URL that never ends"]]),
  field("traceparent", TOKEN, "W3C Trace Context", [["parts", "00-x-y-z", "int(x, 16) of letters"]]),
  field("X-Forwarded-Prefix", TARGET, null),
  field("X-Original-URL", TARGET, null),
  field("X-Requested-With", TOKEN, null),
  field("X-API-Key", TOKEN, null),
  field("Access-Control-Request-Method", METHOD, "Fetch §3.2"),
  field("Access-Control-Request-Headers", LIST, "Fetch §3.2"),
  field("Content-Language", LIST, "RFC 9110 §8.5"),
  field("Content-Location", TARGET, "RFC 9110 §8.7"),
  field("Destination", TARGET, "RFC 4918 §10.3"),
  field("Depth", INTEGER, "RFC 4918 §10.2"),
  field("If", LIST, "RFC 4918 §10.4", [["open-list", "(<", "a list that never ends"]]),
  field("Prefer", LIST, "RFC 7240 §2", [["wait-letters", "wait=x", "int() of a letter"]]),
  field("Priority", LIST, "RFC 9218 §5", [["urgency", "u=x, ((", "a structured field that never ends"]]),
  field("Signature-Input", LIST, "RFC 9421 §4.1", [["open-list", "a=(", "a structured field that never ends"]]),
  field("Sec-CH-UA", LIST, null),
  field("Upload-Length", INTEGER, null),
  field("Upload-Metadata", TOKEN, null, [["bad-base64", "filename !", "a value that is no base64"]]),
  field("X-Slack-Request-Timestamp", INTEGER, null),
  field("grpc-timeout", INTEGER, null, [["no-unit", "1", "a time without its unit"]]),
  field("baggage", TOKEN, "W3C Baggage"),
  field("b3", TOKEN, null, [["parts", "x-y-z-q", "int(x, 16) of letters"]]),
  field("SOAPAction", TOKEN, null),
  field("Idempotency-Key", TOKEN, null),
  field("Mcp-Session-Id", TOKEN, null),
  field("HX-Current-URL", TARGET, null),
  field("Next-Router-State-Tree", TOKEN, null, [["json-cut", "%7B", "JSON that never ends, once decoded"]])
];

// src/corpus/group-by.ts
function groupBy(items, keyOf) {
  const groups2 = /* @__PURE__ */ new Map();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups2.get(key);
    if (group === void 0) groups2.set(key, [item]);
    else group.push(item);
  }
  return groups2;
}

// src/corpus/round-robin.ts
function* roundRobin(sources) {
  let open = Array.from(sources, (source) => source[Symbol.iterator]());
  while (open.length > 0) {
    const still = [];
    for (const source of open) {
      const step = source.next();
      if (step.done === true) continue;
      yield step.value;
      still.push(source);
    }
    open = still;
  }
}

// src/corpus/typed/typed-mutation.ts
var EXPECT = "answers below 500 and logs no exception";
function typedMutation(type, slot, value) {
  return {
    id: `${type.name}/${slot.field}/${value.name}`,
    class: "typed",
    title: `${slot.title}: ${value.reason}`,
    // Written when it is asked for: all of them together are tens of megabytes.
    get spec() {
      return slot.spec(value.text);
    },
    value: value.text,
    head: slot.spec(""),
    rfc: slot.rfc ?? type.rfc,
    cwe: type.cwe,
    expect: slot.expect ?? EXPECT,
    fast: null,
    once: slot.once ?? false,
    ...slot.conversation === void 0 ? {} : { conversation: slot.conversation },
    ...slot.captures === void 0 ? {} : { captures: slot.captures },
    ...leavingOf(slot)
  };
}
function fillSlot(type, slot) {
  return type.values.map((value) => typedMutation(type, slot, value));
}
function shapeMutations(shape, slot, rows) {
  return rows.map(([name, text, reason]) => typedMutation(shape, slot, { name, text, reason }));
}

// src/corpus/typed/types/form.ts
var FORM = fieldType("form", "WHATWG URL §5", 20, [
  ["charset-unknown", "_charset_=foo&a=1", "a charset field naming no codec"],
  ["charset-undefined", "_charset_=undefined&a=1", "a charset field naming a codec that raises"],
  ["2000-pairs", "a=1&".repeat(2e3), "more pairs than limits allow"],
  ["no-value", "a", "a name alone"],
  ["utf8-letter", "\\xc3\\xbf", "a letter outside ASCII"],
  ["empty", "", "no pair"],
  ["charset-idna", "_charset_=idna&a=%ff", "a charset field naming a codec for host names"],
  ["method", "_method=constructor&a=1", "a method that is no method"],
  ["method-ff", "_method=%ff", "a method that is no UTF-8"],
  ["bom", "\\xef\\xbb\\xbfa=1", "a byte order mark before the first name"],
  ["utf-16", "\\xff\\xfea\\x00=\\x001\\x00", "two bytes a character"],
  ["json", "{\\x22a\\x22:1}", "JSON under the type of a form"]
]);

// src/corpus/typed/types/json.ts
var USUAL_KEYS = [
  "type",
  "event",
  "action",
  "command",
  "cmd",
  "op",
  "msg",
  "method",
  "id",
  "jsonrpc",
  "name",
  "channel",
  "topic",
  "data",
  "params",
  "payload",
  "query",
  "variables"
];
function usualKeys(value) {
  return `{${USUAL_KEYS.map((key) => `\\x22${key}\\x22:${value}`).join(",")}}`;
}
var JSON_TEXT = fieldType("json", "RFC 8259 §2", 20, [
  ["null", "null", "members of nothing"],
  ["number", "0", "members of a number"],
  ["list", "[]", "members of a list"],
  ["string", "\\x22\\x22", "members of a string"],
  ["true", "true", "members of a truth"],
  ["empty", "", "no text"],
  ["cut", "{", "an object that never ends"],
  ["cut-list", "[", "a list that never ends"],
  ["cut-string", "\\x22", "a string that never ends"],
  ["cut-word", "nul", "a word cut short"],
  ["byte-ff", "\\xff", "a byte that is no UTF-8"],
  ["deep-lists", "[".repeat(5e3), "deeper than the stack"],
  ["deep-objects", "{\\x22a\\x22:".repeat(1e3), "the same with objects"],
  ["4400-digits", "1".repeat(4400), "Python's int() stops at 4300 digits"],
  ["infinity", "{\\x22a\\x22:1e999}", "a number past a double"],
  ["nan", "{\\x22a\\x22:NaN}", "a word that JSON does not have"],
  ["surrogate", "{\\x22a\\x22:\\x22\\x5cud800\\x22}", "a lone surrogate"],
  ["nul-escape", "{\\x22a\\x22:\\x22\\x5cu0000\\x22}", "databases and files refuse NUL"],
  ["proto", "{\\x22__proto__\\x22:{\\x22toString\\x22:1}}", "the prototype as a name"],
  [
    "constructor",
    "{\\x22constructor\\x22:{\\x22prototype\\x22:{\\x22toString\\x22:1}}}",
    "the prototype by another way"
  ],
  [
    "proto-dots",
    "{\\x22__proto__.toString\\x22:1,\\x22constructor.prototype.toString\\x22:1}",
    "the way to a method of the prototype as a name"
  ],
  ["to-string", "{\\x22toString\\x22:1,\\x22valueOf\\x22:1}", "an object that cannot become a string"],
  ["bom", "\\xef\\xbb\\xbf{}", "a byte order mark"],
  ["repeated-key", "{\\x22a\\x22:1,\\x22a\\x22:2}", "one name twice"],
  ["trailing-comma", "[1,]", "a member that is missing"],
  ["nul", "\\x00", "a byte that no text has"],
  ["list-of-null", "[null]", "a batch of nothing"],
  ["usual-keys-null", usualKeys("null"), "the names that dispatchers look at, of nothing"],
  ["usual-keys-number", usualKeys("0"), "the same, of numbers"],
  ["usual-keys-list", usualKeys("[null]"), "the same, of lists"],
  ["usual-keys-object", usualKeys("{\\x22toString\\x22:1}"), "the same, of objects that cannot become strings"],
  ["usual-keys-constructor", usualKeys("\\x22constructor\\x22"), "the same, a property of every JavaScript object"],
  ["usual-keys-proto", usualKeys("\\x22__proto__\\x22"), "the same, the prototype itself"],
  ["utf-16", "\\xff\\xfe{\\x00}\\x00", "two bytes a character, with a mark"],
  ["utf-16-no-mark", "\\x00{\\x00}", "two bytes a character, without one"],
  ["to-json", "{\\x22toJSON\\x22:1,\\x22then\\x22:1,\\x22inspect\\x22:1}", "names that JavaScript calls by itself"],
  ["length", "{\\x22length\\x22:-1}", "an object that claims to be a list"],
  ["proto-null", "{\\x22__proto__\\x22:null}", "an object without a prototype"],
  ["empty-key", "{\\x22\\x22:1,\\x22.\\x22:1,\\x22$\\x22:1}", "names of no letters"],
  ["operator", "{\\x22$where\\x22:1,\\x22$gt\\x22:\\x22\\x22}", "operators of databases"],
  ["big-exponent", "1e99999999999", "an exponent past 32 bits"],
  ["small-exponent", "[1e-99999999999,-0]", "a number that is nearly zero"],
  ["5000-decimals", `0.${"1".repeat(5e3)}`, "a fraction without end"],
  ["infinity-word", "-Infinity", "another word that JSON does not have"],
  ["control", "\\x22\\x01\\n\\x22", "control characters in a string"],
  ["bad-escape", "\\x22\\x5cx\\x22", "an escape that JSON does not have"],
  ["cut-unicode", "\\x22\\x5cu12", "an escape cut short"],
  ["two-texts", "{}{}", "a second text behind the first"],
  ["comment", "/*", "a comment that never ends"],
  ["deep-closed", `${"[".repeat(3e3)}${"]".repeat(3e3)}`, "valid, and deeper than who walks through it"],
  ["deep-objects-closed", `${"{\\x22a\\x22:".repeat(3e3)}1${"}".repeat(3e3)}`, "the same with objects"],
  ["deep-closed-objects", `${"{\\x22a\\x22:".repeat(2e3)}1${"}".repeat(2e3)}`, "the same with objects"],
  ["long-key", `{\\x22${"a".repeat(5e3)}\\x22:1}`, "a long name"],
  ["1000-repeated-keys", `{${"\\x22a\\x22:1,".repeat(1e3)}\\x22a\\x22:2}`, "one name a thousand times"]
]);

// src/corpus/typed/types/packed.ts
var MSGPACK = fieldType("msgpack", "MessagePack", 20, [
  ["reserved", "\\xc1", "the one byte that is no type"],
  ["empty", "", "no byte"],
  ["nil", "\\xc0", "members of nothing"],
  ["list-huge", "\\xdd\\xff\\xff\\xff\\xff", "a list of four billion"],
  ["map-huge", "\\xdf\\xff\\xff\\xff\\xff", "a map of four billion"],
  ["text-huge", "\\xdb\\xff\\xff\\xff\\xff", "a text of four billion"],
  ["deep", "\\x91".repeat(5e3), "deeper than the stack"],
  ["cut", "\\x81\\xa1", "the end inside a name"],
  ["invalid-utf8", "\\xa1\\xff", "a text that is no UTF-8"],
  ["list-key", "\\x81\\x90\\xc0", "a list as a name"],
  ["proto", "\\x81\\xa9__proto__\\x81\\xa1x\\x01", "the prototype as a name"],
  [
    "time-huge",
    "\\xc7\\x0c\\xff\\xff\\xff\\xff\\xff\\x7f\\xff\\xff\\xff\\xff\\xff\\xff\\xff",
    "a time past every range"
  ],
  ["unknown-extension", "\\xd4\\x7f\\x00", "an extension nobody has"],
  ["trailing", "\\x80\\x80", "a second text behind the first"]
]);
var CBOR = fieldType("cbor", "RFC 8949 §3", 20, [
  ["reserved", "\\x1c", "a length that is reserved"],
  ["empty", "", "no byte"],
  ["null", "\\xf6", "members of nothing"],
  ["list-huge", "\\x9b\\xff\\xff\\xff\\xff\\xff\\xff\\xff\\xff", "a list past 64 bits"],
  ["text-huge", "\\x7b\\x7f\\xff\\xff\\xff\\xff\\xff\\xff\\xff", "a text of 2^63-1"],
  ["deep", "\\x81".repeat(5e3), "deeper than the stack"],
  ["endless", "\\x9f", "a list that never ends"],
  ["break", "\\xff", "the end of what never began"],
  ["tags", "\\xc0".repeat(1e3), "a thousand tags of nothing"],
  ["date", "\\xc0\\x61x", "a date that is a letter"],
  ["time-nan", "\\xc1\\xf9\\x7e\\x00", "a time that is no number"],
  ["big-number", "\\xc2\\x40", "a large number of no byte"],
  ["list-key", "\\xa1\\x80\\xf6", "a list as a name"],
  ["proto", "\\xa1\\x69__proto__\\xa1\\x61x\\x01", "the prototype as a name"]
]);
var GRPC = fieldType("grpc", "gRPC over HTTP2", 20, [
  ["empty", "", "no frame"],
  ["cut", "\\x00\\x00", "the end inside the length"],
  ["huge", "\\x00\\xff\\xff\\xff\\xff", "a message of four billion"],
  ["packed", "\\x01\\x00\\x00\\x00\\x01\\xff", "a packed message that does not unpack"],
  ["bad-flag", "\\xff\\x00\\x00\\x00\\x00", "flags that nobody has"],
  ["bad-tag", "\\x00\\x00\\x00\\x00\\x02\\x07\\xff", "a field of a wire type that does not exist"],
  [
    "varint",
    "\\x00\\x00\\x00\\x00\\x0b\\xff\\xff\\xff\\xff\\xff\\xff\\xff\\xff\\xff\\xff\\xff",
    "a number of eleven bytes"
  ]
]);
var YAML_TEXT = fieldType("yaml", "YAML 1.2", 20, [
  ["unknown-alias", "*a", "an alias of nothing"],
  ["unknown-tag", "!x!y a", "a tag that nobody declared"],
  ["loop", "&a [*a]", "a list that holds itself"],
  ["open-flow", "[", "a list that never ends"],
  ["open-quote", "\\x22", "a text that never ends"],
  ["tab", "a:\\n\\tb: c", "an indent of a TAB"],
  ["list-key", "? [a]\\n: b", "a list as a name"],
  ["date", "9999-99-99", "a date out of range"],
  ["aliases", `a: &a [x]\\nb: &b [${"*a,".repeat(9)}]\\nc: [${"*b,".repeat(9)}]`, "aliases of aliases"],
  ["deep", "[".repeat(1e3), "a thousand levels"],
  ["two", "---\\na\\n---\\nb", "a second document"],
  ["merge", "<<: 1", "a merge of a number"],
  ["nul", "\\x00", "a byte that no text has"],
  ["directive", "%YAML 9.9\\n---\\na", "a version nobody has"]
]);

// src/corpus/typed/confusion-values.ts
var JSON_VALUES = hostileValues([
  ["null", "null", "a member of nothing"],
  ["list", "[]", "a list instead"],
  ["object", "{}", "an object instead"],
  [
    "proto-object",
    '{"__proto__":{"toString":1},"length":1e9}',
    "an object that changes its prototype and claims a length"
  ],
  ["constructor-object", '{"constructor":{"prototype":{"toString":1}}}', "an object that changes it by another way"],
  ["proto-path", '"__proto__.toString"', "the way to a method of the prototype"],
  ["constructor-path", '"constructor.prototype.toString"', "the same by another way"],
  ["proto-pointer", '"/__proto__/toString"', "the same as a JSON pointer"],
  ["constructor-pointer", '"/constructor/prototype/toString"', "the same by another way"],
  ["number", "0", "a number instead"],
  ["empty", '""', "no text"],
  ["true", "true", "a truth instead"],
  ["to-string", '{"toString":1,"valueOf":1}', "an object that cannot become a string"],
  ["constructor", '"constructor"', "a property of every JavaScript object"],
  ["proto", '"__proto__"', "the prototype itself"],
  ["to-string-name", '"toString"', "a method of every JavaScript object"],
  ["has-own-name", '"hasOwnProperty"', "another method of every JavaScript object"],
  ["letters", '"x"', "a text where a number, a date or an id may be expected"],
  ["date-overflow", '"99999-99-99T99:99:99Z"', "a date out of range"],
  ["proto-list", '["__proto__","toString"]', "the way to a method of the prototype as a list"],
  ["proto-lists", '[["__proto__"],["toString"]]', "the same, of lists, which become the names only when they are used"],
  ["infinity", "1e999", "a number past a double"],
  ["negative", "-1", "a number below zero"],
  ["huge", "99999999999999999999999", "a number past 64 bits"],
  ["fraction", "0.5", "half a number"],
  ["nul", '"\\u0000"', "databases and files refuse NUL"],
  ["surrogate", '"\\ud800"', "a lone surrogate"],
  ["nested-list", "[[]]", "a list in a list"],
  ["null-list", "[null]", "a list of nothing"],
  ["5000-letters", `"${"a".repeat(5e3)}"`, "a long text"],
  ["deep", `${"[".repeat(3e3)}${"]".repeat(3e3)}`, "three thousand levels"]
]);
var PARAMETER_VALUES = hostileValues([
  ["to-string", "toString", "a method of every JavaScript object"],
  ["constructor", "constructor", "a property of every JavaScript object"],
  ["proto", "__proto__", "the prototype itself"],
  ["has-own", "hasOwnProperty", "another method of every JavaScript object"],
  ["proto-path", "__proto__.toString", "the way to a method of the prototype"],
  ["constructor-path", "constructor.prototype.toString", "the same by another way"],
  ["empty", "", "no value"],
  ["percent", "%", "an escape cut short"],
  ["nul", "%00", "databases and files refuse NUL"],
  ["invalid-utf8", "%ff", "decodes to a byte that is no UTF-8"],
  ["surrogate", "%ed%a0%80", "decodes to a lone surrogate"],
  ["huge", "99999999999999999999999", "a number past 64 bits"],
  ["negative", "-1", "a number below zero"],
  ["infinity", "1e999", "a number past a double"],
  ["arabic-digit", "%d9%a3", "a digit of another script"],
  ["4400-digits", "1".repeat(4400), "Python's int() stops at 4300 digits"],
  ["null", "null", "a word that some read as nothing"],
  ["quote", "'", "a quote"],
  ["bracket", "[", "a pattern that never ends"],
  ["paren", "(", "another one"],
  ["backslash", "%5c", "an escape of nothing"],
  ["brace", "{", "JSON or a template that never ends"],
  ["dots", "../../x", "a path"],
  ["crlf", "a%0d%0ab", "a line break in an echoed value"],
  ["url-bracket", "http://[", "a URL that never ends"],
  ["date-overflow", "99999-99-99T99:99:99Z", "a date out of range"],
  ["5000-letters", "a".repeat(5e3), "a long text"]
]);
var PARAMETER_FORMS = hostileValues([
  ["missing", "", "the parameter is not there"],
  ["no-value", "{name}", "a name alone"],
  ["list", "{name}[]=1", "a list instead of a text"],
  ["object", "{name}[a]=1", "an object instead of a text"],
  ["repeated", "{name}=1&{name}=2", "the parameter twice"],
  [
    "length-lie",
    "{name}[__proto__]=b&{name}[__proto__]&{name}[length]=100000000",
    "an object that claims to be a huge list"
  ],
  ["own-to-string", "{name}[toString]=1&{name}[valueOf]=1", "an object that cannot become a string"],
  ["huge-index", "{name}[999999999]=1", "a list of a billion"],
  ["open-bracket", "{name}[=1", "a nested name that never ends"],
  ["deep", `{name}${"[a]".repeat(200)}=1`, "two hundred levels"],
  ["proto-member", "{name}[__proto__][toString]=1", "a method of the prototype"],
  ["constructor-member", "{name}[constructor][prototype][toString]=1", "the same by another way"],
  ["proto-dots", "{name}.__proto__.toString=1", "the same by dots"]
]);

// src/corpus/typed/types/parameter.ts
var PARAMETER = { name: "parameter", rfc: "RFC 3986 §3.4", cwe: 843, values: PARAMETER_VALUES };

// src/corpus/typed/types/query.ts
var QUERY = fieldType("query", "RFC 3986 §3.4", 20, [
  ["array-and-object", "a[]=1&a[b]=2", "one name as list and as object"],
  ["object-and-array", "a[b]=1&a[]=2", "the same the other way round"],
  ["object-and-scalar", "a[b]=1&a=2", "one name as object and as scalar"],
  ["scalar-and-object", "a=1&a[b]=2", "the same the other way round"],
  ["bad-escape", "a=%", "an escape cut short"],
  ["bad-escape-name", "%=1", "the same in a name"],
  ["invalid-utf8", "a=%ff", "decodes to a byte that is no UTF-8"],
  ["invalid-utf8-name", "%ff=1", "the same in a name"],
  ["raw-ff", "\\xff=\\xfe", "raw bytes that are no UTF-8"],
  ["length-lie", "a[__proto__]=b&a[__proto__]&a[length]=100000000", "an object that claims to be a huge list"],
  ["open-bracket", "a[=1", "a nested name that never ends"],
  ["proto", "__proto__[toString]=1", "a method of the prototype"],
  ["constructor-prototype", "constructor[prototype][toString]=1", "the same by another way"],
  ["nul", "a=%00", "databases and files refuse NUL"],
  ["deep", `a${"[b]".repeat(200)}=1`, "two hundred levels"],
  ["huge-index", "a[999999999]=1", "a list of a billion"],
  ["separators", "&&==&", "pairs of nothing"],
  ["3000-letters", "a".repeat(3e3), "one long name"],
  ["equals", "=", "a pair of nothing"],
  ["semicolon", "a;b", "a separator for some"],
  ["line-separator", "a=\\xe2\\x80\\xa8", "a line break in JavaScript"],
  ["list-of-objects", "a[][b]=1&a[][c][]=2&a[][c]=3", "a list whose members differ"],
  ["list-huge-index", "a[]=1&a[1000000]=2", "a list with a hole of a million"],
  ["negative-index", "a[-1]=1&a[1e9]=2&a[NaN]=3", "indexes that are none"],
  ["empty-brackets", "[]=1&[a]=2", "brackets without a name"],
  ["close-bracket", "a]=1&a][=2", "brackets that never opened"],
  ["encoded-bracket", "a%5Bb=1", "a nested name that never ends, once decoded"],
  ["member-proto", "a[__proto__][toString]=1", "a method of the prototype, below a name"],
  ["proto-dots", "__proto__.toString=1", "the same by dots"],
  ["constructor-dots", "constructor.prototype.toString=1", "the same by dots, by another way"],
  ["dots", "a.b=1&a=2&.=3&a..b=4", "names nested by dots"],
  ["to-string", "toString=1&valueOf=1&hasOwnProperty=1", "methods of every JavaScript object as names"],
  ["own-to-string", "a[toString]=1&a[valueOf]=1", "an object that cannot become a string"],
  ["surrogate", "a=%ed%a0%80", "decodes to a lone surrogate"],
  ["cut-utf8", "a=%e2%82", "a character cut short"],
  ["past-unicode", "a=%f5%80%80%80", "a character past the last"],
  ["percent-u", "a=%u0041", "an escape of no RFC"],
  [
    "numeric-entity",
    "utf8=%26%2310003%3B&a=%26%2399999999%3B",
    "a mark of another charset, and a character past the last"
  ],
  ["question", "?a=1?", "question marks inside"],
  ["hash", "a=%23#b", "a fragment that is sent"],
  ["bom", "%ef%bb%bfa=1", "a byte order mark before the first name"]
]);

// src/corpus/typed/types/xml.ts
var SOAP = "xmlns=\\x22http://schemas.xmlsoap.org/soap/envelope/\\x22";
function call(value) {
  return `<methodCall><methodName>a</methodName><params><param><value>${value}</value></param></params></methodCall>`;
}
var XML_TEXT = fieldType("xml", "W3C XML 1.0", 20, [
  ["cut", "<", "a tag that never ends"],
  ["empty", "", "no root"],
  ["open", "<a>", "an element that never ends"],
  ["text", "x", "no element"],
  ["two-roots", "<a/><b/>", "a second root"],
  ["wrong-end", "<a></b>", "the end of another element"],
  ["encoding-unknown", "<?xml version=\\x221.0\\x22 encoding=\\x22foo\\x22?><a/>", "a codec nobody has"],
  ["encoding-hex", "<?xml version=\\x221.0\\x22 encoding=\\x22hex\\x22?><a/>", "a Python codec from bytes to bytes"],
  [
    "encoding-utf-16",
    "<?xml version=\\x221.0\\x22 encoding=\\x22utf-16\\x22?><a/>",
    "two bytes a character, which it is not"
  ],
  ["version", "<?xml version=\\x229.9\\x22?><a/>", "a version nobody has"],
  ["byte-ff", "<a>\\xff</a>", "a byte that is no UTF-8"],
  ["nul", "<a>\\x00</a>", "a character that XML does not have"],
  ["nul-reference", "<a>&#0;</a>", "the same as a reference"],
  ["past-unicode", "<a>&#x110000;&#xffffffffff;</a>", "characters past the last"],
  ["surrogate", "<a>&#xd800;</a>", "a lone surrogate"],
  ["undefined-entity", "<a>&b;</a>", "an entity that nobody defined"],
  [
    "entities",
    `<!DOCTYPE a [<!ENTITY b \\x22xxxx\\x22><!ENTITY c \\x22${"&b;".repeat(9)}\\x22>]><a>${"&c;".repeat(9)}</a>`,
    "entities of entities"
  ],
  ["entity-loop", "<!DOCTYPE a [<!ENTITY b \\x22&b;\\x22>]><a>&b;</a>", "an entity of itself"],
  [
    "entity-pattern",
    `<!DOCTYPE a [<!ENTITY b.+.+.+.+c \\x22x\\x22>]><a>&${"b".repeat(1e3)}</a>`,
    "a name that is an expression, and a text that it goes over again and again"
  ],
  ["open-doctype", "<!DOCTYPE a [", "a subset that never ends"],
  ["open-cdata", "<a><![CDATA[", "a section that never ends"],
  ["open-comment", "<a><!--", "a comment that never ends"],
  ["open-attribute", "<a b=\\x22", "a value that never ends"],
  ["no-quotes", "<a b=c/>", "a value without quotes"],
  ["attribute-twice", "<a b=\\x221\\x22 b=\\x222\\x22/>", "one name twice"],
  ["prefix", "<a:b/>", "a prefix that nobody declared"],
  ["proto", "<__proto__><toString>1</toString></__proto__>", "the prototype as a name"],
  [
    "constructor",
    "<constructor><prototype><toString>1</toString></prototype></constructor>",
    "the prototype by another way"
  ],
  ["proto-attribute", "<a __proto__=\\x221\\x22 toString=\\x221\\x22/>", "the prototype as the name of an attribute"],
  ["deep", "<a>".repeat(3e3), "deeper than the stack"],
  ["deep-closed", `${"<a>".repeat(1500)}${"</a>".repeat(1500)}`, "valid, and deeper than who walks through it"],
  ["1000-attributes", `<a${Array.from({ length: 1e3 }, (_, i) => ` a${i}=''`).join("")}/>`, "a thousand attributes"],
  ["rpc-no-method", "<methodCall/>", "a call of XML-RPC without a method"],
  [
    "rpc-constructor",
    "<methodCall><methodName>constructor</methodName></methodCall>",
    "a method that every JavaScript object has"
  ],
  ["rpc-int", call("<int>x</int>"), "int() of a letter"],
  ["rpc-date", call("<dateTime.iso8601>99999</dateTime.iso8601>"), "a date that is none"],
  ["rpc-struct", call("<struct><member/></struct>"), "a member without name and value"],
  ["rpc-base64", call("<base64>!</base64>"), "base64 that is none"],
  ["soap-empty", `<Envelope ${SOAP}/>`, "an envelope without a body"],
  ["soap-no-call", `<Envelope ${SOAP}><Body/></Envelope>`, "a body without a call"]
]);

// src/corpus/typed/usual-names.ts
var USUAL_NAMES = [
  ...[
    "id",
    "name",
    "q",
    "query",
    "search",
    "page",
    "limit",
    "offset",
    "size",
    "per_page",
    "sort",
    "order",
    "filter",
    "fields"
  ],
  ...[
    "from",
    "to",
    "date",
    "since",
    "lang",
    "locale",
    "format",
    "type",
    "callback",
    "url",
    "redirect",
    "next",
    "path",
    "file"
  ],
  ...[
    "token",
    "key",
    "email",
    "user",
    "password",
    "count",
    "amount",
    "price",
    "status",
    "category",
    "tag",
    "ids",
    "cursor"
  ]
];
var MAX_REPEATED = 100;
function usualPairs(value) {
  if (value.length <= MAX_REPEATED) return USUAL_NAMES.map((name) => `${name}=${value}`).join("&");
  return [`q=${value}`, ...USUAL_NAMES.slice(1).map((name) => `${name}=1`)].join("&");
}

// src/corpus/typed/shapes/bodies.ts
var FORM_TYPE = "application/x-www-form-urlencoded";
function bodyMutations() {
  return [
    ...fillSlot(JSON_TEXT, {
      field: "body",
      title: "JSON body",
      spec: (text) => `post:/:c"application/json":b"${text}"`
    }),
    ...fillSlot(QUERY, {
      field: "form",
      title: "urlencoded body",
      spec: (text) => `post:/:c"${FORM_TYPE}":b"${text}"`
    }),
    ...fillSlot(FORM, { field: "body", title: "urlencoded body", spec: (text) => `post:/:c"${FORM_TYPE}":b"${text}"` }),
    ...fillSlot(CHARSET, {
      field: "form",
      title: "charset of a urlencoded body",
      spec: (text) => `post:/:c"${FORM_TYPE}; charset=${text}":b"a=%ff"`
    }),
    ...fillSlot(CHARSET, {
      field: "json",
      title: "charset of a JSON body",
      spec: (text) => `post:/:c"application/json; charset=${text}":b"{\\x22a\\x22:1}"`
    }),
    ...contentEncodings()
  ];
}
function seldomBodyMutations() {
  return [
    ...TEXTS.flatMap(
      ([type, contentType]) => fillSlot(type, {
        field: "body",
        title: `${contentType} body`,
        spec: (text) => `post:/:c"${contentType}":b"${text}"`
      })
    ),
    ...fillSlot(PARAMETER, {
      field: "usual-fields",
      title: "form fields that apps look for",
      spec: (text) => `post:/:c"${FORM_TYPE}":b"${usualPairs(text)}"`
    })
  ];
}
var TEXTS = [
  [XML_TEXT, "application/xml"],
  [YAML_TEXT, "application/yaml"],
  [MSGPACK, "application/msgpack"],
  [CBOR, "application/cbor"],
  [GRPC, "application/grpc-web+proto"]
];
var GZIP = "\\x1f\\x8b\\x08\\x00\\x00\\x00\\x00\\x00\\x00\\x03\\xab\\xae\\x05\\x00\\x43\\xbf\\xa6\\xa3\\x02\\x00\\x00\\x00";
var ZLIB = "\\x78\\x9c\\xab\\xae\\x05\\x00\\x01\\x75\\x00\\xf9";
var BARE = "\\xab\\xae\\x05\\x00";
var ZEROS = `\\xed\\xc1\\x01\\x01\\x00\\x00\\x00\\x82\\x20\\xff\\xaf\\x6e\\x48\\x40\\x01${"\\x00".repeat(968)}\\xaf\\x06`;
function contentEncodings() {
  const rows = {
    gzip: [
      ["plain", "{}", "a body that is not packed"],
      ["empty", "", "no byte of gzip"],
      ["cut-header", "\\x1f\\x8b\\x08", "the end inside the header"],
      ["cut-data", GZIP.slice(0, 4 * 12), "the end inside the data"],
      ["bad-crc", GZIP.slice(0, 4 * 14).concat("\\x00".repeat(8)), "a wrong checksum"],
      ["trailing-junk", `${GZIP}xx`, "bytes after the end"],
      ["two-members", GZIP + GZIP, "two members, which is valid"],
      [
        "bad-block",
        "\\x1f\\x8b\\x08\\x00\\x00\\x00\\x00\\x00\\x00\\x03\\x07\\xff\\xff\\xff",
        "a block of a type that does not exist"
      ],
      ["bad-method", "\\x1f\\x8b\\x07\\x00\\x00\\x00\\x00\\x00\\x00\\x03", "a method that does not exist"],
      [
        "bomb",
        `\\x1f\\x8b\\x08\\x00\\x00\\x00\\x00\\x00\\x00\\x03${ZEROS}\\x9e\\xcb\\x79\\x12\\x40\\x42\\x0f\\x00`,
        "a kilobyte that unpacks to a megabyte"
      ],
      [
        "header-flags",
        "\\x1f\\x8b\\x08\\xff\\x00\\x00\\x00\\x00\\x00\\x03\\xff\\xff",
        "an extra field longer than the body"
      ]
    ],
    deflate: [
      ["plain", "{}", "a body that is not packed"],
      ["empty", "", "no byte of zlib"],
      ["cut", ZLIB.slice(0, 4 * 5), "the end inside the data"],
      ["bare", BARE, "a stream without its zlib header"],
      ["bad-block", "\\x78\\x9c\\x07\\xff\\xff", "a block of a type that does not exist"],
      ["needs-dictionary", "\\x78\\xbb\\x00\\x00\\x00\\x01\\xab", "a dictionary that nobody has"],
      ["bomb", `\\x78\\xda${ZEROS}\\x43\\x21\\x00\\x01`, "a kilobyte that unpacks to a megabyte"],
      ["bad-checksum", ZLIB.slice(0, 4 * 6).concat("\\x00".repeat(4)), "a wrong checksum"]
    ],
    br: [
      ["plain", "{}", "a body that is not packed"],
      ["empty", "", "no byte of brotli"],
      ["junk", "\\xff\\xff\\xff\\xff", "bytes of no stream"],
      ["cut", "\\x0b\\x00", "the end inside the data"],
      [
        "bomb",
        "\\xcb\\xff\\xff\\x3f\\xf8\\x27\\x00\\xe2\\xb1\\x40\\x20\\xf7\\xfe\\x2f\\xff\\x2c\\x31\\xf0\\x4f\\x00\\xc4\\x61\\x11\\x80\\x8e\\x23\\x06",
        "a few bytes that unpack to ten megabytes"
      ]
    ],
    zstd: [
      ["plain", "{}", "a body that is not packed"],
      ["cut", "\\x28\\xb5\\x2f\\xfd\\x04", "the end inside the header"],
      ["window", "\\x28\\xb5\\x2f\\xfd\\x00\\xff\\x01\\x00\\x00", "a window past every memory"],
      ["bad-block", "\\x28\\xb5\\x2f\\xfd\\x20\\x00\\x07\\x00\\x00", "a block of a type that does not exist"]
    ]
  };
  return Object.entries(rows).flatMap(
    ([coding, table]) => shapeMutations(
      { name: "content-encoding", rfc: "RFC 9110 §8.4.1", cwe: 248 },
      {
        field: coding,
        title: `body announced as ${coding}`,
        spec: (text) => `post:/:c"application/json":h"Content-Encoding"="${coding}":b"${text}"`
      },
      table
    )
  );
}

// src/corpus/typed/types/chunk-size.ts
var CHUNK_SIZE = fieldType("chunk-size", "RFC 9112 §7.1", 1284, [
  ["2-63", "7fffffffffffffff", "the largest size of 64 bits"],
  ["past-64-bits", "fffffffffffffffff", "a size past 64 bits"],
  ["5000-digits", "f".repeat(5e3), "a size without end"],
  ["empty", "", 'int("", 16)'],
  ["letters", "x", "no hexadecimal digit"],
  ["negative", "-5", "a read of less than nothing"],
  ["negative-1", "-1", "a read up to the end"],
  ["plus", "+5", "int() takes the sign"],
  ["0x", "0x5", "int(s, 16) takes the prefix"],
  ["underscore", "0_5", "int() takes the underscore"],
  ["semicolon", ";", "an extension without a size"],
  ["empty-extension", "5;", "an extension without a name"],
  ["extension-nul", "5;\\x00=\\x22", "control characters in an extension"],
  ["extension", "5;a", "a valid extension"],
  ["space-before", " 5", "strip() hides it"],
  ["space-after", "5 ", "the same"],
  ["arabic-digit", "\\xd9\\xa3", "a digit of another script"],
  ["byte-ff", "\\xff", "a byte that is no digit"],
  ["2-31", "80000000", "a size past a C int"],
  ["32-bits", "ffffffff", "the largest size of 32 bits"],
  ["negative-32-bits", "-ffffffff", "below the smallest C int"],
  ["lf", "5\\n", "a line that ends early"]
]);

// src/corpus/typed/types/header-line.ts
var HEADER_LINE = fieldType("header-line", "RFC 9112 §5", 20, [
  ["no-colon", "x", 'split(":") of one word'],
  ["no-colon-space", "x ", "the same with a space"],
  ["leading-space", " x: y", "a fold without a line to continue"],
  ["leading-tab", "\\tx: y", "the same with a TAB"],
  ["colon", ":", "a field without a name"],
  ["space-in-name", "a b: c", "a name that is no token"],
  ["nul-name", "\\x00: x", "a control character as a name"],
  ["byte-ff-name", "\\xff: x", "a name that is no UTF-8"],
  ["nul-in-name", "a\\x00b: c", "a name that C cuts"],
  ["nul-value", "x: \\x00", "a value that C cuts"],
  ["folded", "x:\\r\\n y", "the obsolete fold"],
  ["cr-cr-lf", "x: y\\r\\r\\n z", "a fold behind two CRs"],
  ["cr", "a: b\\rc: d", "a line break for some"],
  ["lf", "a: b\\nc: d", "a line break for most"],
  ["proto", "__proto__: x", "the prototype as a key"],
  ["constructor", "constructor: x", "a property of every JavaScript object"],
  ["20k-name", `${"xxxx".repeat(5e3)}: y`, "a name past every limit"],
  ["70k-value", `x: ${"y".repeat(7e4)}`, "a value past every limit"],
  ["to-string", "toString: x", "a method of every JavaScript object"],
  ["has-own", "hasOwnProperty: x", "another method of every JavaScript object"],
  ["host-again", "Host: a", "the host twice"],
  ["surrogate", "x: \\xed\\xa0\\x80", "a value that is a lone surrogate"],
  ["brackets", "[]: x", "a name of brackets"]
]);

// src/corpus/typed/shapes/chunked.ts
var SHAPE = { name: "chunked", rfc: "RFC 9112 §7.1", cwe: 444 };
function chunkedBody(body, action = "") {
  return `post:/:r:h"Host"="{host}":h"Transfer-Encoding"="chunked":b"${body}"${action}`;
}
function chunkedMutations() {
  return [
    ...fillSlot(CHUNK_SIZE, {
      field: "chunk",
      title: "chunk size",
      once: true,
      spec: (text) => chunkedBody(`${text}\\r\\nhello\\r\\n0\\r\\n\\r\\n`)
    }),
    ...shapeMutations(SHAPE, { field: "body", title: "chunked body", once: true, spec: (text) => chunkedBody(text) }, [
      ["no-line-end", "5\\r\\nhelloXX0\\r\\n\\r\\n", "two letters where the line break after the data belongs"],
      ["data-short", "6\\r\\nhello\\r\\n0\\r\\n\\r\\n", "a byte less than the size says"],
      ["data-long", "4\\r\\nhello\\r\\n0\\r\\n\\r\\n", "a byte more than the size says"],
      ["lf", "5\\nhello\\n0\\n\\n", "bare LF for all line ends"],
      ["cr", "5\\rhello\\r0\\r\\r", "bare CR for all line ends"],
      ["empty-line", "\\r\\n", "an empty line and nothing else"],
      ["size-only", "5", "a size without its line end"],
      ["zero-first", "0\\r\\n\\r\\n5\\r\\nhello\\r\\n0\\r\\n\\r\\n", "the end first"],
      ["many-zeros", "00000000000000000000\\r\\n\\r\\n", "zero in twenty digits"],
      ["extension-9000", `5;${"a".repeat(9e3)}\\r\\nhello\\r\\n0\\r\\n\\r\\n`, "an extension past the line limit"],
      ["extension-quote", "5;a=\\x22b\\r\\nhello\\r\\n0\\r\\n\\r\\n", "an extension that never ends"],
      ["end-with-junk", "5\\r\\nhello\\r\\n0\\r\\nXX", "two letters where the last line break belongs"],
      ["trailer-64k", `5\\r\\nhello\\r\\n0\\r\\nA: ${"a".repeat(65536)}\\r\\n\\r\\n`, "a trailer past every limit"],
      ["1000-chunks", `${"1\\r\\na\\r\\n".repeat(1e3)}0\\r\\n\\r\\n`, "a thousand chunks of one byte"],
      [
        "smuggled",
        "5\\r\\nhello\\r\\n0\\r\\n\\r\\nGET / HTTP/1.1\\r\\nHost: {host}\\r\\n\\r\\n",
        "a second request behind the end"
      ]
    ]),
    ...shapeMutations(
      { ...SHAPE, cwe: 755 },
      { field: "cut", title: "chunked body, then close", once: true, spec: (text) => chunkedBody(text, ":da") },
      [
        ["in-huge-data", "7fffffffffffffff\\r\\nhello", "the end inside a chunk of 2^63-1 bytes"],
        ["in-size", "5", "the end inside a size"],
        ["in-data", "5\\r\\nhe", "the end inside the data"],
        ["after-data", "5\\r\\nhello\\r\\n", "the end between two chunks"],
        ["in-trailer", "5\\r\\nhello\\r\\n0\\r\\nA: b", "the end inside a trailer"]
      ]
    ),
    ...fillSlot(HEADER_LINE, {
      field: "trailer",
      title: "trailer line",
      once: true,
      rfc: "RFC 9112 §7.1.2",
      spec: (text) => chunkedBody(`5\\r\\nhello\\r\\n0\\r\\n${text}\\r\\n\\r\\n`)
    })
  ];
}

// src/corpus/typed/graphql.ts
function isGraphQl(text) {
  return /^\s*(?:\{|(?:query|mutation|subscription)\b[^{]*\{)/.test(text);
}
var MANY = 2e3;
function graphQlDocuments(valid) {
  const field2 = /\{\s*([A-Za-z_]\w*)/.exec(valid)?.[1] ?? "__typename";
  return [
    ["overlapping-fields", `{${`${field2} `.repeat(MANY)}}`, "one field thousands of times, each compared to each"],
    [
      "aliases",
      `{${Array.from({ length: MANY }, (_, i) => `a${i}:${field2}`).join(" ")}}`,
      "one field under thousands of names"
    ],
    ["directives", `{${field2} ${"@a".repeat(MANY)}}`, "thousands of unknown directives"],
    ["fragment-circle", `{...A} fragment A on Query{...B} fragment B on Query{...A}`, "fragments that hold each other"],
    ["many-fragments", `{${"...A ".repeat(MANY)}} fragment A on Query{${field2}}`, "one fragment thousands of times"],
    ["deep", `${"{a".repeat(500)}${"}".repeat(500)}`, "selections five hundred deep"],
    ["open-braces", "{x ".repeat(MANY), "selections that never end"],
    ["deep-list", `{${field2}(a:${"[".repeat(MANY)})}`, "a list that never ends"],
    ["deep-type", `query($a:${"[".repeat(MANY)}){${field2}}`, "a type that never ends"],
    ["empty", "", "no document"],
    ["empty-selection", "{}", "a selection of nothing"],
    ["open", "{", "a selection that never ends"],
    ["open-string", `{${field2}(a:"`, "a string that never ends"],
    ["open-block-string", `{${field2}(a:"""`, "a block string that never ends"],
    ["surrogate", `{${field2}(a:"\\ud800")}`, "a lone surrogate"],
    ["proto-field", "{__proto__}", "the prototype as a field"],
    ["constructor-field", "{constructor}", "a property of every JavaScript object as a field"],
    ["unknown-variable", `{${field2}(a:$a)}`, "a variable nobody defined"],
    ["twice", `query A{${field2}} query A{${field2}}`, "two operations of one name"],
    ["subscription", `subscription{${field2}}`, "an operation of another kind"],
    [
      "deep-introspection",
      `{__schema{types{${"fields{type{".repeat(10)}name${"}}".repeat(10)}}}}`,
      "introspection ten levels deep"
    ]
  ];
}
var GRAPHQL_PROTOCOLS = "graphql-transport-ws, graphql-ws";
function isGraphQlMessage(text) {
  return /"type"\s*:\s*"(?:connection_init|subscribe|start)"/.test(text);
}

// src/corpus/typed/shapes/websocket.ts
function handshakeMutations() {
  const shape = { name: "handshake", rfc: "RFC 6455 §4.2.1", cwe: 20 };
  const header = (name, more = {}) => ({
    field: name.toLowerCase(),
    title: name,
    spec: (text) => `ws:/:h"${name}"="${text}"`,
    ...more
  });
  const backslashes = "\\\\\\\\".repeat(40);
  return [
    ...shapeMutations(shape, header("Sec-WebSocket-Extensions", { rfc: "RFC 6455 §9.1" }), [
      ["bits-letters", "permessage-deflate; client_max_window_bits=x", "int() of a letter"],
      ["bits-99", "permessage-deflate; server_max_window_bits=99", "a window past 15 bits"],
      ["bits-negative", "permessage-deflate; client_max_window_bits=-1", "a window below zero"],
      ["bits-8", "permessage-deflate; server_max_window_bits=8", "a window that zlib cannot make"],
      ["no-equals", "permessage-deflate; client_max_window_bits; client_max_window_bits", "a parameter twice"],
      ["open-quote-backslashes", `a; b=\\x22${backslashes}`, "escapes in a quoted string that never ends"],
      ["open-quote", "a; b=\\x22", "a quoted string that never ends"],
      ["constructor", "constructor", "a property of every JavaScript object"],
      ["proto-parameter", "permessage-deflate; __proto__=1", "the prototype as a parameter"],
      ["empty-member", "permessage-deflate,,x", "an empty member"],
      ["2000-offers", "permessage-deflate, ".repeat(300), "hundreds of offers"]
    ]),
    ...fillSlot(LIST, header("Sec-WebSocket-Protocol")),
    ...fillSlot(INTEGER, header("Sec-WebSocket-Version", { rfc: "RFC 6455 §4.4" })),
    ...fillSlot(TOKEN, header("Sec-WebSocket-Key")),
    ...fillSlot(TOKEN, header("Sec-WebSocket-Accept")),
    ...shapeMutations(shape, { field: "end", title: "handshake", spec: (text) => `ws:/:ia,"${text}"` }, [
      ["junk", "\\xff\\xff", "a frame with all bits set"],
      ["http", "GET / HTTP/1.1\\r\\n\\r\\n", "a request where frames belong"],
      ["half-frame", "\\x81", "a frame cut after a byte"],
      ["half-length", "\\x81\\xfe\\x00", "a frame cut inside its length"]
    ])
  ];
}
function frameMutations() {
  return [
    ...shapeMutations(
      { name: "frame", rfc: "RFC 6455 §5.2", cwe: 20 },
      { field: "header", title: "websocket frame", spec: (text) => `ws:/ ${text}` },
      HEADERS
    ),
    ...shapeMutations(
      { name: "frame", rfc: "RFC 6455 §5.2", cwe: 20 },
      { field: "header-of-graphql", title: "frame of GraphQL over websocket", spec: graphQlOver },
      HEADERS
    ),
    ...fillSlot(JSON_TEXT, {
      field: "graphql-message",
      title: "message of GraphQL over websocket",
      spec: (text) => graphQlOver(`wf:fin:b"${text}"`)
    }),
    ...shapeMutations(
      { name: "frame", rfc: "RFC 7692 §7.2.2", cwe: 20 },
      {
        field: "deflate",
        title: "websocket frame after permessage-deflate was asked for",
        spec: (text) => `ws:/:h"Sec-WebSocket-Extensions"="permessage-deflate; client_max_window_bits" ${text}`
      },
      PACKED
    ),
    ...shapeMutations(
      { name: "frame", rfc: "RFC 6455 §5.5", cwe: 20 },
      { field: "control", title: "websocket control frame", spec: (text) => `ws:/ ${text}` },
      CONTROLS
    ),
    ...shapeMutations(
      { name: "message", rfc: "RFC 6455 §5.6", cwe: 20 },
      { field: "event", title: "websocket message", spec: (text) => `ws:/ wf:fin:b"${text}"` },
      EVENTS
    ),
    ...shapeMutations(
      { name: "message", rfc: "RFC 6455 §5.6", cwe: 20 },
      {
        field: "event-after-connect",
        title: "websocket message after a socket.io connect",
        // The server needs a moment to open the namespace.
        spec: (text) => `ws:/ wf:fin:b"40" wf:fin:b"${text}":p0,1`
      },
      EVENTS.filter(([, text]) => /^4[1-9]/.test(text))
    ),
    ...TEXT_BODIES.flatMap(
      (type) => fillSlot(type, { field: "message", title: "websocket message", spec: (text) => `ws:/ wf:fin:b"${text}"` })
    ),
    ...BINARY_BODIES.flatMap(
      (type) => fillSlot(type, {
        field: "binary-message",
        title: "binary websocket message",
        spec: (text) => `ws:/ wf:fin:cbinary:b"${text}"`
      })
    )
  ];
}
function graphQlOver(frames) {
  return `ws:/:h"Sec-WebSocket-Protocol"="${GRAPHQL_PROTOCOLS}" ${frames}`;
}
var TEXT_BODIES = [JSON_TEXT, XML_TEXT, YAML_TEXT, QUERY, FORM];
var BINARY_BODIES = [JSON_TEXT, MSGPACK, CBOR, GRPC];
var HEADERS = [
  ["rsv1", 'wf:fin:rsv1:b"x"', "a reserved bit that no extension claims"],
  ["rsv2", 'wf:fin:rsv2:b"x"', "the second reserved bit"],
  ["rsv3", 'wf:fin:rsv3:b"x"', "the third reserved bit"],
  ["all-reserved", 'wf:fin:rsv1:rsv2:rsv3:b"x"', "all reserved bits"],
  ...[3, 4, 5, 6, 7, 11, 12, 13, 14, 15].map(
    (code) => [`opcode-${code}`, `wf:fin:c${code}:b"x"`, "an opcode that means nothing"]
  ),
  ["unmasked", 'wf:fin:-mask:b"hello"', "a client that does not mask"],
  ["mask-no-key", 'wf:fin:knone:b"hello"', "the mask bit without a key"],
  ["continuation-first", 'wf:fin:ccontinue:b"x"', "a continuation of nothing"],
  ["text-in-fragments", 'wf:b"a" wf:fin:b"b"', "a new message inside another"],
  ["ping-in-fragments", 'wf:b"a" wf:fin:cping wf:fin:ccontinue:b"b"', "a ping between fragments, which is valid"],
  ["rsv-in-continuation", 'wf:b"a" wf:fin:rsv1:ccontinue:b"b"', "a reserved bit in a continuation"],
  ["length-2-63", 'wf:fin:l9223372036854775808:b"x"', "a length with its top bit set"],
  ["length-max", 'wf:fin:l18446744073709551615:b"x"', "the largest length of 64 bits"],
  ["length-2-31", 'wf:fin:l2147483648:b"x"', "two gigabytes announced"],
  ["length-2-53", 'wf:fin:l9007199254740993:b"x"', "a length that a double cannot hold"],
  ["length-short", 'wf:fin:l1:b"hello"', "more payload than announced"],
  ["length-zero", 'wf:fin:l0:b"hello"', "payload after an empty frame"],
  ["length-long-then-close", 'wf:fin:l100:b"hello":da', "the end inside a frame"],
  ["cut-header", 'wf:fin:b"hello":d1', "the end inside a frame header"],
  ["empty-text", 'wf:fin:b""', "an empty message, which is valid"],
  ["invalid-utf8", 'wf:fin:b"\\xff"', "text that is no UTF-8"],
  ["cut-utf8", 'wf:b"\\xe2" wf:fin:ccontinue:b"\\x82"', "a character that never ends"],
  ["surrogate", 'wf:fin:b"\\xed\\xa0\\x80"', "a lone surrogate"],
  ["nul", 'wf:fin:b"\\x00"', "a NUL as text"],
  ["70k", `wf:fin:b"${"a".repeat(7e4)}"`, "a message with a length of 64 bits"],
  ["deflate-junk", 'wf:fin:rsv1:b"\\xff\\xff\\xff"', "a packed message that does not unpack"]
];
var PACKED = [
  ["junk", 'wf:fin:rsv1:b"\\xff\\xff\\xff"', "a block of a type that does not exist"],
  ["empty", 'wf:fin:rsv1:b""', "nothing to unpack"],
  ["cut", 'wf:fin:rsv1:b"\\xf2H\\xcd"', "a text cut short"],
  ["plain", 'wf:fin:b"hello"', "a message that is not packed, which is valid"],
  ["stored-lie", 'wf:fin:rsv1:b"\\x00\\x05\\x00\\x00\\x00ab"', "a stored block whose two lengths differ"],
  ["far-back", 'wf:fin:rsv1:b"\\x0a\\xff\\xff\\x00"', "a distance back past the start"],
  ["invalid-utf8", 'wf:fin:rsv1:b"\\x00\\x01\\x00\\xfe\\xff\\xff\\x00"', "packed text that is no UTF-8"],
  ["control", 'wf:fin:rsv1:cping:b"x"', "a control frame announced as packed"],
  ["continuation", 'wf:rsv1:b"\\xf2H" wf:fin:rsv1:ccontinue:b"\\xcd\\x00"', "the mark on a fragment after the first"],
  ["fragments-cut", 'wf:rsv1:b"\\xf2H":da', "the end between packed fragments"],
  [
    "twice",
    'wf:fin:rsv1:b"\\xff" wf:fin:rsv1:b"\\xf2H\\xcd\\xc9\\xc9\\x07\\x00"',
    "a right message after a broken one"
  ]
];
var CONTROLS = [
  ["close-empty", "wf:fin:cclose", "a close without a code, which is valid"],
  ["close-one-byte", 'wf:fin:cclose:b"\\x03"', "a close code cut in half"],
  ...[0, 999, 1004, 1005, 1006, 1015, 1016, 2999, 5e3, 65535].map((code) => {
    const bytes = code.toString(16).padStart(4, "0");
    return [
      `close-${code}`,
      `wf:fin:cclose:b"\\x${bytes.slice(0, 2)}\\x${bytes.slice(2)}"`,
      "a close code that must not be sent"
    ];
  }),
  ["close-invalid-utf8", 'wf:fin:cclose:b"\\x03\\xe8\\xff"', "a reason that is no UTF-8"],
  ["close-200", `wf:fin:cclose:b"\\x03\\xe8${"a".repeat(200)}"`, "a reason longer than a control frame"],
  ["close-twice", 'wf:fin:cclose:b"\\x03\\xe8" wf:fin:cclose:b"\\x03\\xe8"', "a frame after the close"],
  ["text-after-close", 'wf:fin:cclose:b"\\x03\\xe8" wf:fin:b"x"', "a message after the close"],
  ["ping-fragment", 'wf:cping:b"x"', "a control frame in fragments"],
  ["ping-126", `wf:fin:cping:b"${"a".repeat(126)}"`, "a ping longer than a control frame"],
  ["pong-unasked", 'wf:fin:cpong:b"x"', "a pong that nobody asked for, which is valid"],
  ["100-pings", "wf:fin:cping:x100", "a run of pings"]
];
var EVENTS = [
  ["packet-close", "1", "an engine.io close packet"],
  ["packet-probe", "2probe", "an engine.io ping"],
  ["packet-upgrade", "5", "an engine.io upgrade packet"],
  ["packet-unknown", "9", "a packet type that means nothing"],
  ["packet-base64", "b!", "a binary packet that is no base64"],
  ["connect", "40", "a socket.io connect"],
  ["connect-bad-json", "40{", "a connect whose payload never ends"],
  ["connect-list", "40[]", "a connect whose payload is a list"],
  ["event-error", "42[\\x22error\\x22,\\x22x\\x22]", "an event with a name that emitters reserve"],
  ["event-object", "42[{\\x22toString\\x22:1}]", "an event whose name is an object"],
  ["event-null", "42[null]", "an event without a name"],
  ["event-empty", "42[]", "an event of nothing"],
  ["event-cut", "42[\\x22x\\x22", "an event whose list never ends"],
  ["event-deep", `42${"[".repeat(5e3)}`, "an event deeper than the stack"],
  ["event-namespace-cut", "42/a", "a namespace without its comma"],
  ["event-scalar", "421", "an event that is a number"],
  ["event-disconnect", "42[\\x22disconnect\\x22]", "an event with a name that the library reserves"],
  ["ack-constructor", "43constructor[]", "an acknowledgement with a name for its number"],
  ["ack-huge", "4399999999999999999999[]", "an acknowledgement past 64 bits"],
  ["namespace-proto", "40/__proto__,", "a namespace named like the prototype"],
  [
    "binary-no-attachment",
    "451-[\\x22x\\x22,{\\x22_placeholder\\x22:true,\\x22num\\x22:9}]",
    "a placeholder without its attachment"
  ],
  ["binary-huge", "45999999999-[\\x22x\\x22]", "a billion attachments"],
  [
    "binary-placeholder-word",
    "451-[{\\x22_placeholder\\x22:true,\\x22num\\x22:\\x22splice\\x22}]",
    "a placeholder whose number is a method"
  ],
  ["rpc-empty-batch", "[]", "a JSON-RPC batch of nothing"],
  ["rpc-null-batch", "[null]", "a batch of null"],
  [
    "rpc-constructor",
    "{\\x22jsonrpc\\x22:\\x222.0\\x22,\\x22method\\x22:\\x22constructor\\x22,\\x22id\\x22:1}",
    "a method every object has"
  ],
  [
    "rpc-proto",
    "{\\x22jsonrpc\\x22:\\x222.0\\x22,\\x22method\\x22:\\x22__proto__\\x22,\\x22id\\x22:1}",
    "the prototype as a method"
  ],
  [
    "rpc-method-object",
    "{\\x22jsonrpc\\x22:\\x222.0\\x22,\\x22method\\x22:{},\\x22id\\x22:1}",
    "a method that is an object"
  ],
  [
    "rpc-params-null",
    "{\\x22jsonrpc\\x22:\\x222.0\\x22,\\x22method\\x22:\\x22a\\x22,\\x22params\\x22:null,\\x22id\\x22:{}}",
    "parameters of null"
  ],
  ["type-constructor", "{\\x22type\\x22:\\x22constructor\\x22}", "a message type every object has"],
  ["type-null", "{\\x22type\\x22:null}", "a message type of null"],
  [
    "graphql-start-no-payload",
    "{\\x22type\\x22:\\x22start\\x22,\\x22id\\x22:\\x221\\x22}",
    "a subscription without a query"
  ],
  [
    "graphql-subscribe-null",
    "{\\x22type\\x22:\\x22subscribe\\x22,\\x22id\\x22:null,\\x22payload\\x22:null}",
    "a subscription of null"
  ],
  ["stomp-no-headers", "CONNECT\\n\\n", "a STOMP frame without its NUL"],
  ["stomp-colon", "SUBSCRIBE\\n:\\n\\n\\x00", "a STOMP header without a name"],
  ["sockjs-open-string", "[\\x22", "a SockJS list that never ends"],
  ["sockjs-inner-json", "[\\x22{\\x22]", "a SockJS message whose JSON never ends"],
  ["record-null", "null\\x1e", "a SignalR record of null"],
  [
    "record-unknown-protocol",
    "{\\x22protocol\\x22:\\x22constructor\\x22,\\x22version\\x22:1}\\x1e",
    "a SignalR handshake by a name every object has"
  ],
  ["phoenix-nulls", "[null,null,null,null,null]", "a Phoenix message of nothing"],
  ["wamp-hello-null", "[1,null,null]", "a WAMP hello of nothing"],
  ["wamp-unknown", "[99999]", "a WAMP message type that means nothing"],
  [
    "cable-identifier",
    "{\\x22command\\x22:\\x22subscribe\\x22,\\x22identifier\\x22:\\x22{\\x22}",
    "a subscription whose inner JSON never ends"
  ]
];

// src/corpus/typed/shapes/conversations.ts
function ask(...captures) {
  return { spec: "get:/", captures: captures.map(([name, pattern]) => ({ name, pattern })) };
}
function conversationMutations() {
  return [...cookies(), ...tags(), ...places(), ...polling()];
}
function cookies() {
  const conversation = {
    steps: [
      ask(
        ["name", "^set-cookie: *([^=;\\s]+)="],
        ["value", "^set-cookie: *[^=;\\s]+=([^;\\r\\n]*)"],
        ["half", "^set-cookie: *[^=;\\s]+=([^;\\r\\n]{1,12})"]
      )
    ]
  };
  const slot = {
    field: "cookie",
    title: "a cookie of the server, given back",
    spec: (text) => `get:/:h"Cookie"="${text}"`,
    conversation
  };
  return shapeMutations({ name: "conversation", rfc: "RFC 6265 §5.4", cwe: 565 }, slot, [
    ["itself", "{name}={value}", "a session that goes on, which is valid"],
    ["cut", "{name}={half}", "a signed or packed value cut short"],
    ["longer", "{name}={value}x", "a letter more than was signed"],
    ["empty", "{name}=", "a known name without a value"],
    ["no-equals", "{name}", "a known name alone"],
    ["dot-first", "{name}=.{value}", "an empty part before the first dot"],
    ["dots", "{name}={half}..", "two empty parts after the value"],
    ["twice", "{name}={value}; {name}={half}", "the same name with another value"],
    ["quoted", "{name}=\\x22{value}", "a quoted string that never ends"],
    ["percent", "{name}={value}%", "an escape cut short"],
    ["byte-ff", "{name}={half}\\xff", "a byte that is no UTF-8 inside of a signed value"],
    ["plus", "{name}={half}+/=", "signs of another base64"],
    ["json", "{name}=j:{", "a JSON cookie that never ends"],
    ["list", "{name}[]={value}", "a known name as a list"],
    ["many", "{name}={value}; ".repeat(40), "one session forty times"]
  ]);
}
function tags() {
  const conversation = {
    steps: [
      ask(
        ["etag", "^etag: *((?:W/)?\\x22[^\\x22\\r\\n]*\\x22)"],
        ["opaque", "^etag: *(?:W/)?\\x22([^\\x22\\r\\n]*)\\x22"],
        ["modified", "^last-modified: *([^\\r\\n]+)"]
      )
    ]
  };
  const slot = {
    field: "etag",
    title: "a tag of the server, given back",
    spec: (text) => `get:/${text}`,
    conversation
  };
  return shapeMutations({ name: "conversation", rfc: "RFC 9110 §13.1", cwe: 20 }, slot, [
    ["none-match", ':h"If-None-Match"="{etag}"', "an answer of 304, which is valid"],
    ["none-match-cut", ':h"If-None-Match"="\\x22{opaque}"', "its tag in a string that never ends"],
    ["none-match-weak", ':h"If-None-Match"="W/{etag}"', "a weak mark before a tag that may have one"],
    ["none-match-list", ':h"If-None-Match"=", {etag},,*"', "its tag between empty members and a star"],
    ["match-other", ':h"If-Match"="{etag}x"', "its tag with a letter behind it"],
    ["range-valid", ':h"Range"="bytes=0-0,0-0,-1":h"If-Range"="{etag}"', "several ranges of what it knows"],
    ["range-past", ':h"Range"="bytes=99999999999-":h"If-Range"="{etag}"', "a range past the end of what it knows"],
    ["range-bad", ':h"Range"="bytes=x-":h"If-Range"="{etag}"', "a broken range of what it knows"],
    [
      "range-date-tag",
      ':h"Range"="bytes=0-":h"If-Range"="{modified}":h"If-None-Match"="{etag}x"',
      "a date and a tag that say different things"
    ],
    [
      "modified-zone",
      ':h"If-Modified-Since"="{modified}":h"If-Unmodified-Since"="{modified} +9999"',
      "its date, and the same in a zone of more than a day"
    ]
  ]);
}
function places() {
  const conversation = {
    steps: [
      ask(
        ["location", "^location: *(?:https?://[^/\\s]+)?(/[^\\s?#]*)"],
        ["parent", "^location: *(?:https?://[^/\\s]+)?(/(?:[^\\s?#]*/)?)[^\\s?#/]*/?(?:[\\s?#]|$)"]
      )
    ],
    elsewhere: true
  };
  const slot = {
    field: "location",
    title: "the place that the server named",
    spec: (text) => text,
    conversation
  };
  return shapeMutations({ name: "conversation", rfc: "RFC 9110 §10.2.2", cwe: 20 }, slot, [
    ["itself", 'get:"{location}"', "what was made is asked for, which is valid"],
    ["percent", 'get:"{location}%"', "an escape cut short behind a known id"],
    ["nul", 'get:"{location}%00"', "databases and files refuse NUL"],
    ["invalid-utf8", 'get:"{location}%ff"', "a byte that is no UTF-8 behind a known id"],
    ["other-letters", 'get:"{parent}x"', "letters for an id"],
    ["other-negative", 'get:"{parent}-1"', "an id below zero"],
    ["other-huge", 'get:"{parent}99999999999999999999"', "an id past 64 bits"],
    ["other-proto", 'get:"{parent}__proto__"', "the prototype for an id"],
    ["other-constructor", 'get:"{parent}constructor"', "a property of every JavaScript object for an id"],
    ["below", 'get:"{location}/x/%2e%2e/"', "a path below what was made"],
    ["range", 'get:"{location}":h"Range"="bytes=5-1"', "a broken range of what was made"],
    ["date", 'get:"{location}":h"If-Modified-Since"="Thu, 01 Jan 99999999999 00:00:00 GMT"', "a year past every range"],
    ["head", 'head:"{location}"', "an answer without a body"],
    ["patch-null", '"PATCH":"{location}":c"application/json":b"null"', "nothing put in the place of members"],
    ["patch-cut", '"PATCH":"{location}":c"application/json":b"{"', "an object that never ends"],
    ["put-list", 'put:"{location}":c"application/json":b"[null]"', "a list put in the place of an object"],
    [
      "upload-offset",
      '"PATCH":"{location}":c"application/offset+octet-stream":h"Upload-Offset"="-1":h"Tus-Resumable"="1.0.0":b"x"',
      "an upload that goes on before its start"
    ],
    [
      "upload-range",
      'put:"{location}":h"Content-Range"="bytes 5-1/0":b"x"',
      "a part of an upload that ends before it starts"
    ]
  ]);
}
function polling() {
  const shape = { name: "conversation", rfc: "Engine.IO 4", cwe: 20 };
  const open = ask(["sid", '"sid":"([^"]+)"']);
  const at = /[?&]transport=polling(&|$)/;
  const packet = (text) => `post:"/?sid={sid}":c"text/plain;charset=UTF-8":b"${text}"`;
  const connect = { spec: packet("40"), captures: [] };
  const slot = {
    field: "polling",
    title: "a packet of a polling session",
    spec: packet,
    conversation: { steps: [open], at }
  };
  const packets = [
    ...EVENTS.filter(([, text]) => /^[0-9b]/.test(text)),
    ["empty", "", "no packet"],
    ["separators", "\\x1e\\x1e\\x1e", "packets of nothing"],
    ["length-huge", "99999999999999999999:4x", "a length past 64 bits, where lengths frame packets"],
    ["length-negative", "-1:4x", "a length below zero"],
    ["length-letters", "x:4x", "letters for a length"],
    ["byte-ff", "4\\xff", "a byte that is no UTF-8"],
    ["form", "d=", "a form of an older client without its packet"],
    ["2000-packets", "2\\x1e".repeat(2e3), "thousands of packets in one body"]
  ];
  const odd = {
    ...slot,
    field: "polling-request",
    title: "a request to a polling session",
    spec: (text) => text
  };
  return [
    ...shapeMutations(shape, slot, packets),
    ...shapeMutations(
      shape,
      {
        ...slot,
        field: "polling-after-connect",
        title: "a packet of a polling session after its connect",
        conversation: { steps: [open, connect], at }
      },
      packets.filter(([, text]) => /^4[1-9]/.test(text))
    ),
    ...shapeMutations(shape, odd, [
      ["upgrade", "ws:/?sid={sid}", "a websocket where the session polls"],
      ["transport-prototype", 'get:"/?sid={sid}&transport=constructor"', "a transport every object has"],
      ["sid-twice", 'get:"/?sid={sid}&sid={sid}"', "the id as a list"],
      ["sid-object", 'get:"/?sid[toString]={sid}"', "the id as an object"],
      ["sid-longer", 'get:"/?sid={sid}%00"', "an id with a NUL behind it"],
      ["put", 'put:"/?sid={sid}":b"4"', "a method that polling does not have"],
      [
        "binary-type",
        'post:"/?sid={sid}":c"application/octet-stream":b"\\x00\\x01\\xff4"',
        "a binary packet of one digit"
      ],
      ["no-type", 'post:"/?sid={sid}":b"4"', "a packet without a content type"],
      ["jsonp-callback", 'get:"/?sid={sid}&j=x"', "letters for the number of a callback"]
    ])
  ];
}

// src/corpus/typed/shapes/counts.ts
var COUNTS = [200, 2e3, 5e3];
function countMutations() {
  const all = counts();
  const isCommon = ({ id }) => id.endsWith(`/${COUNTS[0]}`);
  return [all.filter(isCommon), all.filter((mutation) => !isCommon(mutation))];
}
function counts() {
  const shape = { name: "count", rfc: "RFC 9110 §17.5", cwe: 770 };
  const rows = (what, make, joint = "") => COUNTS.map((n) => [`${n}`, Array.from({ length: n }, (_, i) => make(i)).join(joint), `${n} ${what}`]);
  const header = "RFC 9110 §5.4";
  return [
    ...shapeMutations(
      { ...shape, rfc: header },
      {
        field: "headers",
        title: "header fields of different names",
        once: true,
        spec: (text) => `get:/:i16,"${text}"`
      },
      rows("fields", (i) => `A${i}: b\\r\\n`)
    ),
    ...shapeMutations(
      { ...shape, rfc: header },
      {
        field: "repeated-header",
        title: "header fields of one name",
        once: true,
        spec: (text) => `get:/:i16,"${text}"`
      },
      rows("fields", () => "A: b\\r\\n")
    ),
    ...shapeMutations(
      { ...shape, rfc: header },
      // The handshake's own fields come last, where a limit may have cut them off.
      {
        field: "headers-then-upgrade",
        title: "header fields before a handshake",
        spec: (text) => `ws:/:i16,"${text}"`
      },
      rows("fields", () => "A: b\\r\\n")
    ),
    ...shapeMutations(
      { ...shape, rfc: header },
      {
        field: "headers-then-length",
        title: "header fields before Content-Length",
        spec: (text) => `post:/:i17,"${text}":b"hello"`
      },
      rows("fields", () => "A: b\\r\\n")
    ),
    ...shapeMutations(
      { ...shape, rfc: "RFC 3986 §3.4" },
      { field: "parameters", title: "query parameters", spec: (text) => `get:"/?${text}"` },
      rows("parameters", (i) => `a${i}=`, "&")
    ),
    ...shapeMutations(
      { ...shape, rfc: "RFC 3986 §3.4" },
      { field: "list-parameters", title: "query parameters of one list", spec: (text) => `get:"/?${text}"` },
      rows("parameters", () => "a[]=", "&")
    ),
    ...shapeMutations(
      shape,
      {
        field: "form-fields",
        title: "fields of a urlencoded body",
        spec: (text) => `post:/:c"application/x-www-form-urlencoded":b"${text}"`
      },
      rows("fields", (i) => `a${i}=`, "&")
    ),
    ...shapeMutations(
      { ...shape, rfc: "RFC 2046 §5.1.1" },
      {
        field: "parts",
        title: "parts of a multipart body",
        spec: (text) => `post:/:c"multipart/form-data; boundary=b":b"${text}--b--\\r\\n"`
      },
      rows("parts", (i) => `--b\\r\\nContent-Disposition: form-data; name=a${i}\\r\\n\\r\\n\\r\\n`)
    ),
    ...shapeMutations(
      { ...shape, rfc: "RFC 2046 §5.1" },
      {
        field: "part-headers",
        title: "fields of a part",
        spec: (text) => `post:/:c"multipart/form-data; boundary=b":b"--b\\r\\n${text}\\r\\nx\\r\\n--b--\\r\\n"`
      },
      rows("fields", (i) => `A${i}: b\\r\\n`)
    ),
    ...shapeMutations(
      { ...shape, rfc: "RFC 6265 §6.1" },
      { field: "cookies", title: "cookies", spec: (text) => `get:/:h"Cookie"="${text}"` },
      rows("cookies", (i) => `a${i}=b`, "; ")
    ),
    ...shapeMutations(
      { ...shape, rfc: "RFC 8259 §9" },
      {
        field: "json-members",
        title: "members of a JSON object",
        spec: (text) => `post:/:c"application/json":b"{${text}}"`
      },
      rows("members", (i) => `\\x22a${i}\\x22:1`, ",")
    )
  ];
}

// src/corpus/typed/file-fields.ts
var FILE_FIELDS = ["file", "image", "upload", "avatar"];

// src/corpus/typed/shapes/early-close.ts
var FINS = 8;
var RESETS = 2;
function leavings(shape, slot, text, reason) {
  const numbers = (count) => Array.from({ length: count }, (_, index) => index + 1);
  return [
    ...numbers(FINS).map((n) => typedMutation(shape, slot, { name: `${n}`, text, reason })),
    ...numbers(RESETS).map(
      (n) => typedMutation(shape, { ...slot, leaves: "reset" }, { name: `reset-${n}`, text, reason: `${reason}, by a reset` })
    )
  ];
}
var MULTIPART = "multipart/form-data; boundary=b";
var fileNamed = (name) => `--b\\r\\nContent-Disposition: form-data; name=\\x22${name}\\x22; filename=\\x22a.bin\\x22\\r\\n\\r\\n${"A".repeat(1e3)}`;
function earlyCloseMutations() {
  const all = leavingMutations();
  const isFirst = ({ id }) => id.endsWith("/reset-1");
  return [all.filter(isFirst), all.filter((mutation) => !isFirst(mutation))];
}
function leavingMutations() {
  const shape = { name: "early-close", rfc: "RFC 9112 §8", cwe: 772 };
  const leave = (field2, title, type, body, reason) => leavings(
    shape,
    { field: field2, title, spec: (text) => `post:/:c"${type}":h"Content-Length"="100000":b"${text}":da` },
    body,
    reason
  );
  const cut = (field2, title, spec, reason, rfc = shape.rfc) => leavings({ ...shape, rfc }, { field: field2, title, spec: () => spec }, "", reason);
  return [
    ...cut("upgrade", "handshake", "ws:/:da", "the client leaves once it has asked for the upgrade", "RFC 6455 §7.1"),
    ...cut("in-upgrade", "handshake", "ws:/:d40", "the client leaves inside the handshake", "RFC 6455 §7.1"),
    ...cut("frame", "websocket frame", 'ws:/ wf:l1000:b"a":da', "the client leaves inside a frame", "RFC 6455 §7.1"),
    ...cut("answer", "request", "get:/:da", "the client leaves before the answer"),
    ...cut(
      "expect",
      "request that waits for 100",
      'post:/:h"Expect"="100-continue":h"Content-Length"="100000":da',
      "the client leaves before it was told to go on",
      "RFC 9110 §10.1.1"
    ),
    ...cut(
      "chunk",
      "chunked body",
      'post:/:r:h"Host"="{host}":h"Transfer-Encoding"="chunked":b"ffff\\r\\nhello":da',
      "the client leaves inside a chunk"
    ),
    ...FILE_FIELDS.flatMap(
      (name) => leave(`file-as-${name}`, "multipart body", MULTIPART, fileNamed(name), "the client leaves inside a file")
    ),
    ...leave("part", "multipart body", MULTIPART, "--b\\r\\nContent-Dis", "the client leaves inside a part field"),
    ...leave("json", "JSON body", "application/json", "{\\x22a\\x22:", "the client leaves inside an object"),
    ...leave(
      "form",
      "urlencoded body",
      "application/x-www-form-urlencoded",
      "a=1&b=",
      "the client leaves inside a form"
    )
  ];
}

// src/corpus/typed/atoms.ts
var ATOMS = [
  ["spaces", " ", "x", "x"],
  ["hyphen-letters", "-a", " !"],
  ["hyphens", "-", "/x"],
  ["escaped-letters", "\\\\c", ""],
  ["backslashes", "\\\\", ""],
  ["commas", ",", "x"],
  ["semicolons", ";", "x"],
  ["semicolon-spaces", "; ", "x"],
  ["equals", "a=", ""],
  ["quotes", "\\x22", ""],
  ["open-quote-escapes", "\\\\\\x22", ""],
  ["open-brackets", "[", ""],
  ["open-parens", "(", ""],
  ["open-braces", "{x ", ""],
  ["letters", "a", "!"],
  ["digits", "1", "x"],
  ["dots", "a.", "/x"],
  ["slashes", "/", "x"],
  ["percents", "%25", "%"],
  ["ampersands", "a&", ""],
  ["tabs", "\\t", "x", "x"],
  ["no-break-spaces", "\\xa0", "x"],
  ["nested-names", "[a]", ""],
  ["boundaries", ";boundary=x", "\\x22", "a/b"]
];
var HEAD_BYTES = 6e3;
var BODY_BYTES = 9e4;
var LARGE_HEAD_BYTES = 15e3;
function runOf([, atom, tail, head = ""], bytes) {
  return head + atom.repeat(countOf(atom, bytes)) + tail;
}
function countOf(atom, bytes) {
  return Math.floor(bytes / atom.replace(/\\x..|\\./g, ".").length);
}

// src/corpus/typed/shapes/growth.ts
var HEADERS2 = [
  ["accept", "Accept"],
  ["accept-encoding", "Accept-Encoding"],
  ["accept-language", "Accept-Language"],
  ["content-type", "Content-Type"],
  ["cookie", "Cookie"],
  ["authorization", "Authorization"],
  ["user-agent", "User-Agent"],
  ["range", "Range"],
  ["if-none-match", "If-None-Match"],
  ["content-disposition", "Content-Disposition"],
  ["forwarded", "Forwarded"],
  ["x-forwarded-for", "X-Forwarded-For"],
  ["cache-control", "Cache-Control"],
  ["origin", "Origin"]
];
var PART_FIELDS = [
  ["part-name", "name of a part", "Content-Disposition: form-data; name=\\x22"],
  ["part-filename", "filename of a part", "Content-Disposition: form-data; name=a; filename=\\x22"],
  ["part-disposition", "Content-Disposition of a part", "Content-Disposition: form-data; "],
  ["part-type", "Content-Type of a part", "Content-Disposition: form-data; name=a\\r\\nContent-Type: "]
];
var HEAD_SLOTS = [
  ["host", "Host", (text) => `get:/:h"Host"="${text}"`],
  ["quoted-parameter", "quoted parameter", (text) => `get:/:c"a/b; c=\\x22${text}"`],
  ["extensions", "Sec-WebSocket-Extensions", (text) => `ws:/:h"Sec-WebSocket-Extensions"="a; b=\\x22${text}"`],
  ["protocols", "Sec-WebSocket-Protocol", (text) => `ws:/:h"Sec-WebSocket-Protocol"="${text}"`]
];
var TARGET_SLOTS = [
  ["query", "query", (text) => `get:"/?a=${text}"`],
  ["query-name", "name in a query", (text) => `get:"/?a${text}=1"`],
  ["path", "path", (text) => `get:"/a${text}"`]
];
var TARGET_ATOMS = ATOMS.map(
  ([name, atom, tail, ...head]) => [name, escapeBlanks(atom), escapeBlanks(tail), ...head]
);
var BLANK_ATOMS = ATOMS.filter(([, atom]) => [" ", "\\t", "\\xa0"].includes(atom));
var JSON_ATOMS = ATOMS.filter(([, atom]) => !atom.includes("\\"));
var BODY_SLOTS = [
  ["message", "websocket message", (text) => `ws:/ wf:fin:b"${text}"`],
  ["json", "JSON string", (text) => `post:/:c"application/json":b'{"a":"${text}"}'`],
  ["form", "urlencoded body", (text) => `post:/:c"application/x-www-form-urlencoded":b"a=${text}"`],
  ["form-name", "name in an urlencoded body", (text) => `post:/:c"application/x-www-form-urlencoded":b"a${text}=1"`],
  ["xml", "XML text", (text) => `post:/:c"application/xml":b"<a b='${text}"`],
  ["text", "text body", (text) => `post:/:c"text/plain":b"${text}"`]
];
var HEAD_SIZES = [
  ["10n", LARGE_HEAD_BYTES],
  ["4n", HEAD_BYTES],
  ["2n", HEAD_BYTES / 2],
  ["1n", HEAD_BYTES / 4]
];
var BODY_SIZES = [
  ["4n", 1],
  ["2n", 1 / 2],
  ["1n", 1 / 4]
];
function growthMutations() {
  return HEAD_SIZES.map(([size, bytes], index) => {
    const [bodySize, part2] = BODY_SIZES[index] ?? [null, 0];
    return [
      ...HEADERS2.flatMap(([field2, name]) => runs({ field: field2, title: name, spec: headerWith(name) }, size, bytes)),
      ...HEAD_SLOTS.flatMap(([field2, title, spec]) => runs({ field: field2, title, spec }, size, bytes)),
      ...TARGET_SLOTS.flatMap(([field2, title, spec]) => runs({ field: field2, title, spec }, size, bytes, TARGET_ATOMS)),
      ...bodySize === null ? [] : bodyRuns(bodySize, part2)
    ];
  });
}
function bodyRuns(size, part2) {
  return [
    ...BODY_SLOTS.flatMap(
      ([field2, title, spec]) => runs({ field: field2, title, spec }, size, BODY_BYTES * part2, field2 === "json" ? JSON_ATOMS : ATOMS)
    ),
    ...PART_FIELDS.flatMap(([field2, title, line]) => {
      const spec = (text) => `post:/:c"multipart/form-data; boundary=b":b"--b\\r\\n${line}${text}\\r\\n\\r\\nx\\r\\n--b--\\r\\n"`;
      return runs({ field: field2, title, spec }, size, LARGE_HEAD_BYTES * part2);
    })
  ];
}
function otherGrowthMutations() {
  const done = new Set([...HEADERS2, ...HEAD_SLOTS].map(([, name]) => name));
  const slots = HEADER_FIELDS.filter(({ name, framing }) => !framing && !done.has(name)).map(
    ({ name }) => ({ field: name.toLowerCase(), title: name, once: true, spec: headerWith(name) })
  );
  const [[largest, largestBytes], [usual, usualBytes]] = HEAD_SIZES;
  return [
    ...slots.flatMap((slot) => runs(slot, largest, largestBytes, BLANK_ATOMS)),
    ...slots.flatMap((slot) => runs(slot, usual, usualBytes))
  ];
}
function headerWith(name) {
  return (text) => `get:/:h"${name}"="${text}"`;
}
function escapeBlanks(text) {
  return text.replaceAll(" ", "%20").replaceAll("\\t", "%09").replaceAll("\\xa0", "%c2%a0");
}
function runs(slot, size, bytes, atoms = ATOMS) {
  const rows = atoms.map(
    (atom) => [`${atom[0]}-${size}`, runOf(atom, bytes), `a run of ${countOf(atom[1], bytes)} atoms`]
  );
  return shapeMutations({ name: "growth", rfc: "RFC 9110 §17.5", cwe: 1333 }, slot, rows);
}

// src/corpus/typed/shapes/headers.ts
var FOREMOST = 16;
function headerMutations() {
  const of = (fields) => fields.flatMap((field2) => [
    ...field2.also.map((value) => headerMutation(field2, value, "")),
    ...field2.type.values.map((value) => headerMutation(field2, value, field2.prefix))
  ]);
  return [of(HEADER_FIELDS.slice(0, FOREMOST)), [...of(HEADER_FIELDS.slice(FOREMOST)), ...smuggled()]];
}
function smuggled() {
  const field2 = HEADER_FIELDS.find((f) => f.name === "Transfer-Encoding");
  const body = "0\\r\\n\\r\\nGET / HTTP/1.1\\r\\nHost: {host}\\r\\n\\r\\n";
  const slot = {
    field: "smuggling",
    title: "Transfer-Encoding before a hidden request",
    rfc: field2.rfc,
    once: true,
    expect: "answers 400 or 501 and closes; never answers the hidden request",
    spec: (text) => `post:/:r:h"Host"="{host}":h"Transfer-Encoding"="${text}":b"${body}"`
  };
  return field2.also.map((value) => typedMutation({ ...field2.type, cwe: 444 }, slot, value));
}
function headerMutation(field2, value, prefix) {
  const slot = {
    field: field2.name.toLowerCase(),
    title: field2.name,
    rfc: field2.rfc,
    once: field2.framing,
    spec: (text) => carrier(field2.name).replace("{value}", () => prefix + text)
  };
  return typedMutation(field2.type, slot, value);
}
function carrier(name) {
  switch (name) {
    case "Content-Length":
      return 'post:/:h"Content-Length"="{value}":b"hello"';
    case "Transfer-Encoding":
      return 'post:/:r:h"Host"="{host}":h"Transfer-Encoding"="{value}":b"5\\r\\nhello\\r\\n0\\r\\n\\r\\n"';
    case "Expect":
      return 'get:/:h"Expect"="{value}":b"hello"';
    case "X-Hub-Signature-256":
      return 'get:/:h"X-GitHub-Event"="push":h"X-GitHub-Delivery"="1":h"X-Hub-Signature-256"="{value}"';
    case "Content-Encoding":
      return 'post:/:h"Content-Encoding"="{value}":b"hello"';
    case "Upgrade":
      return 'get:/:h"Connection"="Upgrade":h"Upgrade"="{value}"';
    case "Access-Control-Request-Method":
      return 'options:/:h"Origin"="http://a.example":h"Access-Control-Request-Method"="{value}"';
    case "Access-Control-Request-Headers":
      return 'options:/:h"Origin"="http://a.example":h"Access-Control-Request-Method"="PUT":h"Access-Control-Request-Headers"="{value}"';
    case "Upload-Length":
    case "Upload-Metadata":
      return `post:/:h"Tus-Resumable"="1.0.0":h"${name}"="{value}"`;
    case "X-Slack-Request-Timestamp":
      return 'post:/:h"X-Slack-Signature"="v0=x":h"X-Slack-Request-Timestamp"="{value}":b"a=1"';
    case "If-Range":
      return 'get:/:h"Range"="bytes=0-0":h"If-Range"="{value}"';
    default:
      return `get:/:h"${name}"="{value}"`;
  }
}

// src/corpus/typed/prototype-names.ts
var PROTOTYPE_NAMES = [
  ["proto-dots", "__proto__.toString", "a method of the prototype, by dots"],
  ["proto-brackets", "__proto__[toString]", "the same in brackets"],
  ["constructor-dots", "constructor.prototype.toString", "the same by another way, by dots"],
  ["constructor-brackets", "constructor[prototype][toString]", "the same in brackets"],
  ["nested-proto", "a[__proto__][toString]", "the same, below a name"]
];

// src/corpus/typed/types/path-segment.ts
var PATH_SEGMENT = fieldType("path-segment", "RFC 3986 §3.3", 20, [
  ["percent", "%", "decodeURIComponent throws"],
  ["nul", "%00", "file functions refuse NUL"],
  ["invalid-utf8", "%ff", "decodes to a byte that is no UTF-8"],
  ["surrogate", "%ed%a0%80", "decodes to a lone surrogate"],
  ["300-letters", "a".repeat(300), "a file name over 255 bytes"],
  ["short-escape", "%2", "an escape cut short"],
  ["bad-escape", "%zz", "an escape that is not hexadecimal"],
  ["overlong", "%c0%af", "an overlong slash"],
  ["raw-ff", "\\xff", "a raw byte that is no UTF-8"],
  ["raw-surrogate", "\\xed\\xa0\\x80", "a raw surrogate"],
  ["5000-letters", "a".repeat(5e3), "a path over the limit of the file system"],
  ["encoded-slashes", "..%2f..%2f", "slashes that appear on decoding"],
  ["encoded-dots", "%2e%2e/", "dots that appear on decoding"],
  ["asterisk", "*", "a wildcard of routers and globs"],
  ["backslash", "a\\\\b", "a separator on some systems"],
  ["device", "con", "a device name on Windows"],
  ["raw-utf8", "\\xe2\\x84\\x80", "a character that normalises to a/c"],
  ["percent-u", "%u0041", "an escape of no RFC"],
  ["double-slash", "/", "an empty segment"],
  ["slash-bracket", "/[", "an authority that never ends"],
  ["slash-backslash", "/\\\\", "an authority for WHATWG URLs"],
  ["dot", ".", "the directory itself"],
  ["dots-semicolon", "..;", "a parameter that hides dots"],
  ["encoded-crlf", "a%0d%0ab", "a line break in an echoed path"],
  ["colon", "a:b", "a scheme, or a route parameter"],
  ["tilde", "~", "a home directory"],
  ["hyphens", `${"--".repeat(1500)}a`, "expressions that go back and forth"],
  ["number-overflow", "18446744073709551616", "an id past 64 bits"],
  ["proto", "__proto__", "the prototype as a key"],
  ["encoded-lf", "%0a", "a line break that expressions stop before"],
  ["twice-encoded", "%2500", "NUL after a second decoding"],
  ["cut-utf8", "%e2%82", "a character cut short"],
  ["past-unicode", "%f5%80%80%80", "a character past the last"],
  ["line-separator", "%e2%80%a8", "a line break in JavaScript"],
  ["bom", "%ef%bb%bf", "a byte order mark"],
  ["encoded-slash", "%2f", "a slash that appears on decoding"],
  ["encoded-backslash", "%5c", "a separator that appears on decoding"],
  ["bracket", "[", "a pattern that never ends"],
  ["paren", "(", "another one"],
  ["brace", "{", "a template that never ends"],
  ["semicolon", ";", "a parameter of nothing"],
  ["plus", "+", "a space for some"],
  ["quote", "'", "a quote"],
  ["constructor", "constructor", "a property of every JavaScript object"],
  ["to-string", "toString", "a method of every JavaScript object"],
  ["infinity", "1e999", "a number past a double"],
  ["negative", "-1", "an id below zero"],
  ["superscript", "%c2%b2", "a digit that int() refuses"],
  ["date-overflow", "99999-99-99", "a date out of range"],
  ["4400-digits", "1".repeat(4400), "Python's int() stops at 4300 digits"]
]);

// src/corpus/typed/shapes/multipart.ts
var SHAPE2 = { name: "multipart", rfc: "RFC 7578 §4", cwe: 20 };
var FIELD = "Content-Disposition: form-data; name=\\x22a\\x22";
function multipart(body, boundary = "; boundary=b") {
  return `post:/:c"multipart/form-data${boundary}":b"${body}"`;
}
function part(headers, data = "x") {
  return multipart(`--b\\r\\n${headers}\\r\\n\\r\\n${data}\\r\\n--b--\\r\\n`);
}
function multipartMutations() {
  return [...boundaries(), ...ends(), ...FILE_FIELDS.flatMap(files), ...partFields()];
}
function boundaries() {
  const body = `--b\\r\\n${FIELD}\\r\\n\\r\\n1\\r\\n--b--\\r\\n`;
  return shapeMutations(
    { ...SHAPE2, rfc: "RFC 2046 §5.1.1" },
    { field: "boundary", title: "boundary of the Content-Type", spec: (text) => multipart(body, text) },
    [
      ["empty", "; boundary=", "a boundary of no letters"],
      ["missing", "", "no boundary at all"],
      ["no-value", "; boundary", "the parameter without a value"],
      ["other", "; boundary=c", "a boundary the body does not have"],
      ["byte-ff", "; boundary=\\xff", "a byte that is no ASCII"],
      ["utf8-letter", "; boundary=\\xc3\\xa9", "a letter outside ASCII"],
      ["300-letters", `; boundary=${"b".repeat(300)}`, "longer than the 70 letters allowed"],
      ["5000-letters", `; boundary=${"b".repeat(5e3)}`, "longer than any buffer"],
      ["open-quote", "; boundary=\\x22b", "a quoted string that never ends"],
      ["empty-quotes", "; boundary=\\x22\\x22", "a quoted string of nothing"],
      ["nul", "; boundary=b\\x00", "C strings end here"],
      ["paren", "; boundary=(", "a sign of regular expressions"],
      ["bracket", "; boundary=[", "another one"],
      ["spaces", "; boundary=   ", "spaces, which are stripped"],
      ["semicolon", "; boundary=;", "a parameter of nothing"],
      ["twice", "; boundary=b; boundary=c", "two boundaries"],
      ["upper-case", "; BOUNDARY=b", "a name in upper case, which is valid"]
    ]
  );
}
function ends() {
  return shapeMutations(SHAPE2, { field: "body", title: "multipart body", spec: (text) => multipart(text) }, [
    ["no-end", `--b\\r\\n${FIELD}\\r\\n\\r\\nx`, "no closing delimiter"],
    ["no-part-header", "--b\\r\\n\\r\\nx\\r\\n--b--\\r\\n", "a part without fields"],
    ["no-blank-line", "--b\\r\\nx\\r\\n--b--\\r\\n", "a part without the empty line"],
    ["cut-header", "--b\\r\\nContent-Dis", "the end inside a part field"],
    ["cut-disposition", "--b\\r\\nContent-Disposition: form-data; name=\\x22", "the end inside a name"],
    ["cut-after-header", `--b\\r\\n${FIELD}\\r\\n`, "the end before the empty line"],
    ["delimiter-only", "--b", "a delimiter cut before its line end"],
    ["end-only", "--b--\\r\\n", "the closing delimiter alone"],
    ["end-no-line-end", "--b--", "the same without its line end"],
    ["empty", "", "nothing"],
    ["empty-part", "--b\\r\\n--b--\\r\\n", "two delimiters with nothing between"],
    ["nested-end", `--b\\r\\n${FIELD}\\r\\n\\r\\n--b--x\\r\\n--b--\\r\\n`, "a delimiter inside a part"],
    ["lf", `--b\\n${FIELD}\\n\\nx\\n--b--\\n`, "bare LF for all line ends"],
    ["two-ends", `--b\\r\\n${FIELD}\\r\\n\\r\\nx\\r\\n--b--\\r\\n--b--\\r\\n`, "two closing delimiters"],
    ["preamble", `hello\\r\\n--b\\r\\n${FIELD}\\r\\n\\r\\nx\\r\\n--b--\\r\\n`, "text before the first delimiter"],
    ["no-first-delimiter", `${FIELD}\\r\\n\\r\\nx\\r\\n--b--\\r\\n`, "a part without its delimiter"],
    [
      "3000-cr",
      `--b\\r\\n${FIELD}\\r\\n\\r\\n${"\\r".repeat(3e3)}\\r\\n--b--\\r\\n`,
      "a run of CRs, each the start of a delimiter"
    ],
    [
      "nested",
      "--b\\r\\nContent-Type: multipart/mixed; boundary=b\\r\\n\\r\\n--b\\r\\n\\r\\nx\\r\\n--b--\\r\\n",
      "a part that is multipart with the same boundary"
    ]
  ]);
}
function files(name) {
  const disposition = `--b\\r\\nContent-Disposition: form-data; name=\\x22${name}\\x22`;
  const head = `${disposition}; filename=\\x22a.txt\\x22\\r\\nContent-Type: text/plain\\r\\n\\r\\n`;
  const nameless = `${disposition}; filename=\\x22\\x22\\r\\nContent-Type: application/octet-stream\\r\\n\\r\\n`;
  const slot = {
    field: `file-as-${name}`,
    title: `file in the form field ${name}`,
    spec: (text) => multipart(text)
  };
  return shapeMutations(SHAPE2, slot, [
    ["no-end", `${head}hello`, "no closing delimiter"],
    ["cut-delimiter", `${head}hello\\r\\n-`, "a delimiter cut inside its hyphens"],
    ["cut-end", `${head}hello\\r\\n--b`, "a delimiter cut before its line end"],
    ["cut-last-hyphen", `${head}hello\\r\\n--b-`, "a closing delimiter cut before its last hyphen"],
    ["nameless", `${nameless}\\r\\n--b--\\r\\n`, "a file without a name, as browsers send for no file"],
    ["nameless-no-end", `${nameless}x`, "the same without an end"],
    ["nameless-cut-delimiter", `${nameless}\\r\\n--`, "the same with a delimiter cut inside its boundary"],
    ["nameless-letter-after-end", `${nameless}x\\r\\n--b--d`, "the same with a letter after the closing delimiter"],
    ["cut-header", `${disposition}; filename=\\x22a`, "the end inside the name of the file"],
    ["twice", `${head}a\\r\\n${head}b\\r\\n--b--\\r\\n`, "two files where one is expected"],
    [
      "prototype-type",
      `${disposition}; filename=a\\r\\nContent-Type: constructor\\r\\n\\r\\nx\\r\\n--b--\\r\\n`,
      "a type that every JavaScript object has"
    ]
  ]);
}
function partFields() {
  const disposition = "Content-Disposition: form-data";
  return [
    ...fillSlot(CHARSET, {
      field: "part-type",
      title: "charset of a part",
      rfc: "RFC 7578 §4.5",
      spec: (text) => part(`${FIELD}\\r\\nContent-Type: text/plain; charset=${text}`, "\\xff")
    }),
    ...fillSlot(CHARSET, {
      field: "part-filename",
      title: "charset of filename*",
      rfc: "RFC 8187 §3.2",
      spec: (text) => part(`${disposition}; name=a; filename*=${text}''%ff%zz`)
    }),
    ...fillSlot(CHARSET, {
      field: "part-name",
      title: "charset of name*",
      rfc: "RFC 8187 §3.2",
      spec: (text) => part(`${disposition}; name*=${text}''%ff%zz`)
    }),
    ...fillSlot(CHARSET, {
      field: "charset-part",
      title: "the form field _charset_",
      rfc: "RFC 7578 §4.6",
      spec: (text) => multipart(
        `--b\\r\\n${disposition}; name=_charset_\\r\\n\\r\\n${text}\\r\\n--b\\r\\n${FIELD}\\r\\n\\r\\n\\xff\\r\\n--b--\\r\\n`
      )
    }),
    ...fillSlot(TOKEN, {
      field: "part-name",
      title: "name of a part",
      rfc: "RFC 7578 §4.2",
      spec: (text) => part(`${disposition}; name=\\x22${text}\\x22`)
    }),
    ...fillSlot(TOKEN, {
      field: "file-part-name",
      title: "name of a part that is a file",
      rfc: "RFC 7578 §4.2",
      spec: (text) => part(`${disposition}; name=\\x22${text}\\x22; filename=\\x22a.txt\\x22`)
    }),
    ...["part", "file-part"].flatMap(
      (kind) => shapeMutations(
        { name: "prototype", rfc: "RFC 7578 §4.2", cwe: 1321 },
        {
          field: `${kind}-name`,
          title: kind === "part" ? "name of a part" : "name of a part that is a file",
          spec: (text) => part(`${disposition}; name=\\x22${text}\\x22${kind === "part" ? "" : "; filename=\\x22a.txt\\x22"}`)
        },
        PROTOTYPE_NAMES
      )
    ),
    ...fillSlot(TOKEN, {
      field: "part-filename",
      title: "filename of a part",
      rfc: "RFC 7578 §4.2",
      spec: (text) => part(`${disposition}; name=\\x22file\\x22; filename=\\x22${text}\\x22`)
    }),
    ...fillSlot(PATH_SEGMENT, {
      field: "part-filename",
      title: "filename of a part, as a path",
      rfc: "RFC 7578 §4.2",
      spec: (text) => part(`${disposition}; name=\\x22file\\x22; filename=\\x22${text}\\x22`)
    }),
    ...fillSlot(TOKEN, {
      field: "part-disposition",
      title: "Content-Disposition of a part",
      rfc: "RFC 7578 §4.2",
      spec: (text) => part(`Content-Disposition: ${text}`)
    }),
    ...fillSlot(INTEGER, {
      field: "part-length",
      title: "Content-Length of a part",
      spec: (text) => part(`${FIELD}\\r\\nContent-Length: ${text}`)
    }),
    ...fillSlot(HEADER_LINE, {
      field: "part-line",
      title: "first line of a part",
      spec: (text) => part(`${text}\\r\\n${FIELD}`)
    }),
    ...shapeMutations(
      { ...SHAPE2, rfc: "RFC 7578 §4.7" },
      {
        field: "part-encoding",
        title: "Content-Transfer-Encoding of a part",
        spec: (text) => part(`${FIELD}\\r\\nContent-Transfer-Encoding: ${text}`, "=zz%%\\xff")
      },
      [
        ["unknown", "x", "an encoding nobody has"],
        ["base64", "base64", "base64 that the data is not"],
        ["quoted-printable", "quoted-printable", "quoted-printable that the data is not"],
        ["binary", "binary", "the encoding that is none"],
        ["prototype", "constructor", "a property of every JavaScript object"],
        ["empty", "", "no encoding"]
      ]
    )
  ];
}

// src/corpus/typed/types/version.ts
var VERSION = fieldType("version", "RFC 9112 §2.3", 20, [
  ["letters", "HTTP/x.y", "int() of letters"],
  ["byte-ff", "HTTP/1.\\xff", "a byte that is no digit"],
  ["arabic-digit", "HTTP/1.\\xd9\\xa3", "a digit of another script"],
  ["4400-digits", `HTTP/1.${"1".repeat(4400)}`, "Python's int() stops at 4300 digits"],
  ["no-minor", "HTTP/1", 'split(".") of one number'],
  ["no-number", "HTTP/", 'split("/") of a name'],
  ["9-9", "HTTP/9.9", "a version nobody has"],
  ["lower-case", "http/1.1", "names are upper case"],
  ["negative", "HTTP/-1.1", "a number below zero"],
  ["extra-word", "HTTP/1.1 x", "a fourth word"],
  ["nul", "HTTP/1.1\\x00", "C strings end here"],
  ["other-name", "FOO/1.1", "another protocol"],
  ["0-9", "HTTP/0.9", "the version without a name"],
  ["2-0", "HTTP/2.0", "the version that is binary"],
  ["number-only", "1.1", "no name"],
  ["empty", "", "no version"]
]);

// src/corpus/typed/shapes/request-lines.ts
function pathMutations() {
  return [
    ...fillSlot(PATH_SEGMENT, { field: "path", title: "path segment", spec: (text) => `get:"/${text}"` }),
    ...fillSlot(QUERY, { field: "query", title: "query", spec: (text) => `get:"/?${text}"` }),
    ...fillSlot(PARAMETER, {
      field: "usual-parameters",
      title: "query parameters that apps look for",
      spec: (text) => `get:"/?${usualPairs(text)}"`
    })
  ];
}
function requestLineMutations() {
  return [
    ...fillSlot(TARGET, { field: "request-line", title: "target", once: true, spec: (text) => `get:"${text}"` }),
    ...fillSlot(TARGET, {
      field: "connect",
      title: "target of CONNECT",
      once: true,
      spec: (text) => `connect:"${text}"`
    }),
    ...fillSlot(TARGET, {
      field: "options",
      title: "target of OPTIONS",
      once: true,
      spec: (text) => `options:"${text}"`
    }),
    ...fillSlot(VERSION, {
      field: "request-line",
      title: "version",
      once: true,
      // The real request line becomes the value of a field X.
      spec: (text) => `"GET / ${text}\\r\\nHost: {host}\\r\\nX:":/`
    }),
    ...fillSlot(METHOD, { field: "request-line", title: "method", once: true, spec: (text) => `"${text}":/` }),
    ...fillSlot(HEADER_LINE, {
      field: "first-line",
      title: "first header line",
      once: true,
      spec: (text) => `get:/:i16,"${text}\\r\\n"`
    }),
    ...fillSlot(HEADER_LINE, {
      field: "last-line",
      title: "last header line",
      once: true,
      spec: (text) => `get:/:r:h"Host"="{host}\\r\\n${text}"`
    })
  ];
}

// src/corpus/typed/shapes/upgrades.ts
function http2Mutations() {
  const shape = { name: "h2c", rfc: "RFC 7540 §3.2", cwe: 20 };
  const head = 'get:/:h"Connection"="Upgrade, HTTP2-Settings":h"Upgrade"="h2c"';
  const preface = "PRI * HTTP/2.0\\r\\n\\r\\nSM\\r\\n\\r\\n";
  return [
    ...shapeMutations(
      shape,
      { field: "settings", title: "HTTP2-Settings", once: true, spec: (text) => `${head}:h"HTTP2-Settings"="${text}"` },
      [
        ["valid", "AAMAAABkAAQAAP__", "an upgrade that is valid"],
        ["empty", "", "no settings"],
        ["no-base64", "!", "a sign that base64 does not have"],
        ["one-letter", "A", "base64 of one letter"],
        ["cut-setting", "AAMAAA", "a setting of four bytes"],
        ["frame-size-0", "AAUAAAAA", "a frame size below the least"],
        ["window-max", "AAT_____", "a window past 2^31"],
        ["unknown", "__8AAAAA", "a setting nobody has"],
        ["long", "AAMAAABk".repeat(500), "hundreds of settings"],
        ["byte-ff", "\\xff", "a byte that is no ASCII"]
      ]
    ),
    ...shapeMutations(
      { ...shape, rfc: "RFC 9113 §3.4" },
      { field: "preface", title: "HTTP/2 preface", once: true, spec: (text) => `get:/:r:i0,"${preface}${text}"` },
      [
        ["alone", "", "HTTP/2 without asking"],
        ["huge-frame", "\\xff\\xff\\xff\\x00\\x00\\x00\\x00\\x00\\x00", "a frame of 16 MB"],
        ["settings-5", "\\x00\\x00\\x05\\x04\\x00\\x00\\x00\\x00\\x00aaaaa", "settings of five bytes"],
        ["settings-stream-1", "\\x00\\x00\\x00\\x04\\x00\\x00\\x00\\x00\\x01", "settings on a stream"],
        ["data-stream-0", "\\x00\\x00\\x01\\x00\\x00\\x00\\x00\\x00\\x00x", "data on no stream"],
        ["headers-junk", "\\x00\\x00\\x02\\x01\\x05\\x00\\x00\\x00\\x01\\xff\\xff", "headers that do not unpack"]
      ]
    )
  ];
}

// src/corpus/typed/shapes/websocket-conversations.ts
var NAMED = "\\w*(?:id|token|session|key|nonce|ticket|cursor)";
var GIVEN = ' *: *(?="[^"]|\\d)"?';
var KEY = { name: "key", pattern: `"(${NAMED})" *: *(?:"[^"]|\\d)` };
var ID = { name: "id", pattern: `"${NAMED}"${GIVEN}([^",}\\]\\s]+)` };
var HALF = { name: "half", pattern: `"${NAMED}"${GIVEN}([^",}\\]\\s]{1,6})` };
function websocketConversationMutations() {
  const shape = { name: "conversation", rfc: "RFC 6455 §5.6", cwe: 472 };
  const slot = (field2, title, captures, spec) => ({
    field: field2,
    title,
    captures,
    spec
  });
  return [
    ...shapeMutations(
      shape,
      slot(
        "websocket-greeting",
        "an id of the websocket, given back",
        [KEY, ID, HALF],
        (text) => `ws:/ ${message("message", "message", text)}`
      ),
      GIVEN_BACK
    ),
    ...shapeMutations(
      shape,
      slot(
        "websocket-reply",
        "an id that a websocket gave when asked, given back",
        [KEY, ID, HALF],
        (text) => `ws:/ wf:fin:b"${HELLO}" ${message("resume", "unsubscribe", text)}`
      ),
      GIVEN_BACK.filter(([name]) => ["longer", "cut", "null", "object", "proto", "number"].includes(name))
    ),
    ...shapeMutations(
      shape,
      slot(
        "websocket-subscription",
        "the subscription of a websocket, given back",
        [{ name: "sub", pattern: `"result"${GIVEN}([^",}\\]\\s]+)` }],
        (text) => `ws:/ wf:fin:b"${call2(1, "subscribe", "\\x22x\\x22")}" wf:fin:b"${call2(2, "unsubscribe", text)}"`
      ),
      SUBSCRIPTIONS
    ),
    ...shapeMutations(
      { ...shape, rfc: "Engine.IO 4" },
      slot(
        "websocket-session",
        "the session of a socket.io websocket, given back",
        [{ name: "sid", pattern: '"sid":"([^"]+)"' }],
        (text) => `ws:/ wf:fin:b"${text}"`
      ),
      SESSIONS
    ),
    ...shapeMutations(
      shape,
      slot(
        "websocket-stomp",
        "what a STOMP server named, given back",
        [
          { name: "session", pattern: "^session:([^\\r\\n]+)" },
          { name: "message", pattern: "^message-id:([^\\r\\n]+)" }
        ],
        (text) => `ws:/:h"Sec-WebSocket-Protocol"="v12.stomp" ${STOMP_CONNECT} ${text}`
      ),
      STOMP
    )
  ];
}
function message(type, action, id) {
  const verbs = [`event\\x22:\\x22${type}`, `action\\x22:\\x22${action}`, `type\\x22:\\x22${type}`];
  return `wf:fin:b"{\\x22{key}\\x22:${id},\\x22to\\x22:${id}${verbs.map((verb) => `,\\x22${verb}\\x22`).join("")}}"`;
}
var HELLO = "{\\x22type\\x22:\\x22hello\\x22,\\x22event\\x22:\\x22join\\x22,\\x22action\\x22:\\x22subscribe\\x22,\\x22name\\x22:\\x22x\\x22,\\x22room\\x22:\\x22x\\x22,\\x22channel\\x22:\\x22x\\x22}";
function call2(id, method, params) {
  return `{\\x22jsonrpc\\x22:\\x222.0\\x22,\\x22id\\x22:${id},\\x22method\\x22:\\x22${method}\\x22,\\x22params\\x22:[${params}]}`;
}
var GIVEN_BACK = [
  ["longer", "\\x22{id}x\\x22", "a letter more than was given"],
  ["cut", "\\x22{half}\\x22", "a signed or packed value cut short"],
  ["null", "null", "nothing in the place of an id"],
  ["object", "{\\x22{id}\\x22:1}", "an object in the place of an id"],
  ["proto", "\\x22__proto__\\x22", "the prototype for an id"],
  ["itself", "\\x22{id}\\x22", "what was given, which is valid"],
  ["number", "99999999999999999999", "a number past 64 bits"],
  ["list", "[\\x22{id}\\x22]", "a list of what was given"],
  ["twice", "\\x22{id}\\x22,\\x22{key}\\x22:\\x22{id}x\\x22", "the same member with another value"],
  ["bare", "{id}", "what was given, without its quotes"],
  ["nul", "\\x22{id}\\\\u0000\\x22", "databases and files refuse NUL"],
  ["huge", `\\x22{id}${"x".repeat(5e3)}\\x22`, "thousands of letters behind what was given"]
];
var SUBSCRIPTIONS = [
  ["longer", "\\x22{sub}x\\x22", "a letter more than was given"],
  ["list", "[\\x22{sub}\\x22]", "a list of what was given"],
  ["null", "null", "nothing in the place of a subscription"],
  ["twice", "\\x22{sub}\\x22,\\x22{sub}\\x22", "one subscription ended two times"]
];
var SESSIONS = [
  ["resume", "40{\\x22pid\\x22:\\x22{sid}\\x22,\\x22offset\\x22:null}", "a session taken up without an offset"],
  ["resume-list", "40{\\x22pid\\x22:[\\x22{sid}\\x22],\\x22offset\\x22:{}}", "lists and objects where texts belong"],
  ["namespace", "40/{sid},", "a session for a namespace"],
  ["ack", "43{sid}[]", "an acknowledgement with a session for its number"]
];
var stomp = (lines) => `wf:fin:b"${lines.join("\\n")}\\n\\n\\x00"`;
var STOMP_CONNECT = stomp(["CONNECT", "accept-version:1.2", "host:x"]);
var STOMP_MESSAGE = [
  stomp(["SUBSCRIBE", "id:0", "destination:/topic/x", "ack:client"]),
  stomp(["SEND", "destination:/topic/x"])
].join(" ");
var STOMP = [
  [
    "ack-longer",
    `${STOMP_MESSAGE} ${stomp(["ACK", "id:{message}x", "message-id:{message}x"])}`,
    "a letter more than was given"
  ],
  [
    "ack-cut",
    `${STOMP_MESSAGE} ${stomp(["NACK", "id:{message}", "id:", "subscription:"])}`,
    "the id, and nothing for it"
  ],
  ["subscribe", stomp(["SUBSCRIBE", "id:{session}", "destination:/{session}x"]), "a session for a destination"],
  ["abort", stomp(["ABORT", "transaction:{session}x"]), "a transaction that never began"]
];

// src/corpus/typed/products.ts
var groups = null;
function typedGroups() {
  if (groups !== null) return groups;
  const [counts2, largeCounts] = countMutations();
  const [leaveOnce, leaveOften] = earlyCloseMutations();
  const [largest = [], ...smaller] = growthMutations();
  groups = {
    early: [
      chunkedMutations(),
      pathMutations(),
      ...headerMutations(),
      requestLineMutations(),
      bodyMutations(),
      seldomBodyMutations(),
      multipartMutations(),
      handshakeMutations(),
      frameMutations(),
      http2Mutations(),
      [...conversationMutations(), ...websocketConversationMutations()],
      counts2,
      leaveOnce
    ].map(slotBySlot),
    late: [leaveOften, largeCounts, slotBySlot(largest)],
    last: [otherGrowthMutations(), ...smaller.map(slotBySlot)]
  };
  return groups;
}
function slotBySlot(mutations) {
  const slots = groupBy(mutations, ({ id }) => id.slice(0, id.lastIndexOf("/")));
  return [...roundRobin(slots.values())];
}
function typedMutations() {
  const { early, late, last } = typedGroups();
  return [...early, ...late, ...last].flat();
}

export {
  BUILTIN,
  FAST_TIER,
  groupBy,
  roundRobin,
  JSON_VALUES,
  PARAMETER_VALUES,
  PARAMETER_FORMS,
  isGraphQl,
  graphQlDocuments,
  GRAPHQL_PROTOCOLS,
  isGraphQlMessage,
  PROTOTYPE_NAMES,
  ATOMS,
  HEAD_BYTES,
  BODY_BYTES,
  LARGE_HEAD_BYTES,
  runOf,
  CHARSET,
  FORM,
  JSON_TEXT,
  MSGPACK,
  CBOR,
  GRPC,
  YAML_TEXT,
  PARAMETER,
  QUERY,
  XML_TEXT,
  CHUNK_SIZE,
  HEADER_LINE,
  INTEGER,
  LIST,
  TOKEN,
  CREDENTIALS,
  DATE,
  HOST,
  METHOD,
  TARGET,
  HEADER_FIELDS,
  PATH_SEGMENT,
  VERSION,
  typedGroups,
  typedMutations,
  mutantId,
  originOf
};
