import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  picture
} from "./chunk-OQCXQCPX.js";
import {
  Command
} from "./chunk-VRNKKIFY.js";
import {
  BUILTIN,
  CBOR,
  CHARSET,
  CHUNK_SIZE,
  CREDENTIALS,
  DATE,
  FORM,
  GRPC,
  HEADER_FIELDS,
  HEADER_LINE,
  HOST,
  INTEGER,
  JSON_TEXT,
  LIST,
  METHOD,
  MSGPACK,
  PARAMETER,
  PATH_SEGMENT,
  QUERY,
  TARGET,
  TOKEN,
  VERSION,
  XML_TEXT,
  YAML_TEXT,
  originOf,
  typedMutations
} from "./chunk-Q5QA6RA7.js";
import {
  printCapture,
  usedIn
} from "./chunk-V5MES5BE.js";
import "./chunk-C6JO252J.js";
import {
  createRandom,
  createSettings,
  expand
} from "./chunk-SQJURXSF.js";
import {
  parseRequests
} from "./chunk-66MAPH7E.js";
import {
  CORPUS_CLASSES
} from "./chunk-SZWBPJUO.js";
import {
  EXIT,
  UsageError
} from "./chunk-NZ6IOC3X.js";
import "./chunk-Y3CPZVKY.js";
import "./chunk-PY5VAGIZ.js";

// src/corpus/catalog.ts
function catalog() {
  return [...BUILTIN, ...typedMutations()];
}
function similarIds(id, mutations) {
  const wanted = id.toLowerCase();
  const limit = Math.max(2, Math.floor(wanted.length / 4));
  const scored = mutations.map((m) => {
    const last = m.id.slice(m.id.indexOf("/") + 1);
    const distance = Math.min(editDistance(wanted, m.id, limit), editDistance(wanted, last, limit));
    return { id: m.id, distance: distance <= limit ? distance : m.id.includes(wanted) ? limit : limit + 1 };
  });
  return scored.filter((s) => s.distance <= limit && wanted !== "").sort((a, b) => a.distance - b.distance).slice(0, 3).map((s) => s.id);
}
function editDistance(a, b, limit) {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let row2 = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const swap = row2[j - 1] + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(swap, row2[j] + 1, next[j - 1] + 1));
    }
    row2 = next;
  }
  return row2[b.length];
}

// src/corpus/typed/field-types.ts
var FIELD_TYPES = [
  CHARSET,
  CHUNK_SIZE,
  CREDENTIALS,
  DATE,
  FORM,
  HEADER_LINE,
  HOST,
  INTEGER,
  JSON_TEXT,
  LIST,
  METHOD,
  MSGPACK,
  CBOR,
  GRPC,
  YAML_TEXT,
  PARAMETER,
  PATH_SEGMENT,
  QUERY,
  TARGET,
  TOKEN,
  VERSION,
  XML_TEXT
];

// src/corpus/yield.json
var yield_default = {
  date: "2026-11-27",
  routes: 5,
  most: 6e3,
  found: [
    {
      server: "http.server",
      row: 'ValueError in /usr/lib/python3.11/http/server.py send_head  get:"/\\x00":r:h"Host"="127.0.0.1"',
      cases: 3,
      mutation: "request-line/nul-in-target"
    },
    {
      server: "http.server",
      row: 'UnicodeEncodeError in /usr/lib/python3.11/http/server.py send_head  get:/%ed%a0%80:r:h"Host"="127.0.0.1"',
      cases: 196,
      mutation: "target/encoded-surrogate"
    },
    {
      server: "cherrypy",
      row: 'ValueError in cheroot/server.py _fetch  post:/echo:r:h"Host"="127.0.0.1":h"Transfer-Encoding"="chunked":b"5\\nhello\\n0\\n\\n"',
      cases: 55,
      mutation: "chunked/not-chunked"
    },
    {
      server: "cherrypy",
      row: 'OSError in cheroot/server.py _fetch  post:/echo:r:h"Host"="127.0.0.1":h"Transfer-Encoding"="chunked":b"7fffffffffffffff\\r\\nhello\\r\\n0\\r\\n\\r\\n"',
      cases: 109,
      mutation: "chunk-size/chunk/2-63"
    },
    {
      server: "cherrypy",
      row: 'ValueError in /usr/lib/python3.11/urllib/parse.py urlsplit  get:"//[":r:h"Host"="127.0.0.1"',
      cases: 75,
      mutation: "target/absolute-open-bracket"
    },
    {
      server: "cherrypy",
      row: 'ValueError in cherrypy/_cpreqbody.py process_multipart  post:/echo:r:h"Host"="127.0.0.1":h"Content-Type"="multipart/form-data":h"Content-Length"="59":b"--b\\r\\nContent-Dispositi',
      cases: 42,
      mutation: "bodies/multipart-no-boundary"
    },
    {
      server: "cherrypy",
      row: 'ValueError in cherrypy/_cpreqbody.py read_headers  post:/echo:r:h"Host"="127.0.0.1":h"Content-Type"="multipart/form-data; boundary=b":h"Content-Length"="26":b"--b\\r\\nnocol',
      cases: 1140,
      mutation: "header-line/part-line/no-colon"
    },
    {
      server: "cherrypy",
      row: 'LookupError in /usr/lib/python3.11/urllib/parse.py unquote  post:/echo:r:h"Host"="127.0.0.1":h"Content-Type"="multipart/form-data; boundary=b":h"Content-Length"="82":b"--b\\r\\nConte',
      cases: 775,
      mutation: "charset/part-filename/unknown"
    },
    {
      server: "cherrypy",
      row: 'LookupError in cherrypy/_cpreqbody.py decode_entity  post:/echo:r:h"Host"="127.0.0.1":h"Content-Type"="multipart/form-data; boundary=b":h"Content-Length"="96":b"--b\\r\\nConte',
      cases: 725,
      mutation: "charset/part-type/unknown"
    },
    {
      server: "cherrypy",
      row: 'LookupError in cherrypy/_cpreqbody.py process_urlencoded  post:/echo:r:h"Host"="127.0.0.1":h"Content-Type"="application/x-www-form-urlencoded; charset=\\xff":h"Content-Length"="3"',
      cases: 565,
      mutation: "charset/form/unknown"
    },
    {
      server: "cherrypy",
      row: 'UnicodeError in cherrypy/_cpreqbody.py process_urlencoded  post:/echo:r:h"Host"="127.0.0.1":h"Content-Type"="application/x-www-form-urlencoded; charset=undefined":h"Content-Length',
      cases: 995,
      mutation: "charset/form/undefined"
    },
    {
      server: "tornado",
      row: 'ValueError in tornado/web.py _convert_header_value  get:/redirect:r:h"Host"="n\\r\\x00"',
      cases: 127,
      mutation: "host/cr-and-nul"
    },
    {
      server: "tornado",
      row: 'ValueError in tornado/http1connection.py _read_chunked_body  post:/echo:r:h"Host"="127.0.0.1":h"Transfer-Encoding"="chunked":b"\\r\\nhello\\r\\n0\\r\\n\\r\\n"',
      cases: 56,
      mutation: "chunked/empty-size"
    },
    {
      server: "tornado",
      row: 'server no longer answers  post:/echo:r:h"Host"="127.0.0.1":h"Transfer-Encoding"="chunked":b"-5\\r\\nhello\\r\\n0\\r\\n\\r\\n"',
      cases: 58,
      mutation: "chunked/size-negative"
    },
    {
      server: "tornado",
      row: 'AssertionError in tornado/http1connection.py _read_chunked_body  post:/echo:r:h"Host"="127.0.0.1":h"Transfer-Encoding"="chunked":b"5\\r\\nhelloXX0\\r\\n\\r\\n"',
      cases: 60,
      mutation: "chunked/no-crlf-after-data"
    },
    {
      server: "tornado",
      row: 'OverflowError in tornado/web.py should_return_304  get:/static/index.html:r:h"Host"="127.0.0.1":h"If-Modified-Since"="Mon, 01 Jan 9999999999 00:00:00 GMT"',
      cases: 442,
      mutation: "date/if-modified-since/year-overflow"
    },
    {
      server: "tornado",
      row: 'AssertionError in tornado/routing.py on_connection_close  get:/redirect:r:h"Host"="a:111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111',
      cases: 398,
      mutation: "host/host/port-5000-digits"
    },
    {
      server: "twisted",
      row: 'builtins.ValueError in twisted/python/filepath.py restat  get:/static/%00:r:h"Host"="127.0.0.1"',
      cases: 124,
      mutation: "request-line/nul-in-target"
    },
    {
      server: "twisted",
      row: 'builtins.UnicodeDecodeError in twisted/web/static.py makeProducer  get:/static/index.html:r:h"Host"="127.0.0.1":h"Range"="bytes=\\xb2-"',
      cases: 477,
      mutation: "integer/range/start-superscript"
    },
    {
      server: "waitress",
      row: 'ValueError in waitress/parser.py parse_header  post:/echo:r:h"Host"="127.0.0.1":h"Content-Length"="11111111111111111111111111111111111111111111111111111111111111111111',
      cases: 53,
      mutation: "content-length/4400-digits"
    },
    {
      server: "waitress",
      row: 'ValueError in /usr/lib/python3.11/urllib/parse.py urlsplit  get:"http://[::1/":r:h"Host"="127.0.0.1"',
      cases: 75,
      mutation: "target/absolute-open-bracket"
    },
    {
      server: "flask",
      row: 'OverflowError in werkzeug/wsgi.py read  post:/echo:r:h"Host"="127.0.0.1":h"Content-Length"="9223372036854775808":b"hello"',
      cases: 285,
      mutation: "content-length/overflow"
    },
    {
      server: "flask",
      row: 'OSError in werkzeug/serving.py read_chunk_len  post:/echo:r:h"Host"="127.0.0.1":h"Transfer-Encoding"="chunked":b"\\r\\nhello\\r\\n0\\r\\n\\r\\n"',
      cases: 55,
      mutation: "chunked/not-chunked"
    },
    {
      server: "flask",
      row: 'OSError in werkzeug/serving.py readinto  post:/echo:r:h"Host"="127.0.0.1":h"Transfer-Encoding"="chunked":b"5\\r\\nhelloXX0\\r\\n\\r\\n"',
      cases: 60,
      mutation: "chunked/no-crlf-after-data"
    },
    {
      server: "flask",
      row: 'ValueError in werkzeug/urls.py url_parse  get:/info?a=1:r:h"Host"="[::1"',
      cases: 75,
      mutation: "target/absolute-open-bracket"
    },
    {
      server: "flask",
      row: 'OverflowError in /usr/lib/python3.11/email/utils.py parsedate_to_datetime  get:/info?a=1:r:h"Host"="127.0.0.1":h"If-Modified-Since"="Mon, 01 Jan 9999999999 00:00:00 GMT"',
      cases: 439,
      mutation: "date/if-modified-since/year-overflow"
    },
    {
      server: "flask",
      row: 'AttributeError in werkzeug/formparser.py _parse_multipart  post:/echo:r:h"Host"="127.0.0.1":h"Content-Type"="multipart/form-data; boundary=":h"Content-Length"="59":b"--b\\r\\nConten',
      cases: 425,
      mutation: "multipart/boundary/empty"
    },
    {
      server: "flask",
      row: 'LookupError in werkzeug/http.py parse_options_header  post:/echo:r:h"Host"="127.0.0.1":h"Content-Type"="multipart/form-data; boundary=b":h"Content-Length"="82":b"--b\\r\\nConte',
      cases: 775,
      mutation: "charset/part-filename/unknown"
    },
    {
      server: "flask",
      row: 'LookupError in werkzeug/formparser.py parse  post:/echo:r:h"Host"="127.0.0.1":h"Content-Type"="multipart/form-data; boundary=b":h"Content-Length"="96":b"--b\\r\\nConte',
      cases: 725,
      mutation: "charset/part-type/unknown"
    },
    {
      server: "gunicorn",
      row: '500, no traceback  post:/echo:r:h"Host"="127.0.0.1":h"Transfer-Encoding"="weird":b"5\\r\\nhello\\r\\n0\\r\\n\\r\\n"',
      cases: 755,
      mutation: "list/transfer-encoding/unknown"
    },
    {
      server: "gunicorn",
      row: 'gunicorn.http.errors.InvalidChunkSize in gunicorn/http/body.py parse_chunk_size  post:/echo:r:h"Host"="127.0.0.1":h"Transfer-Encoding"="chunked":b"zz\\r\\nhello\\r\\n0\\r\\n\\r\\n"',
      cases: 57,
      mutation: "chunked/size-letters"
    },
    {
      server: "gunicorn",
      row: 'ValueError in gunicorn/http/body.py parse_chunk_size  post:/echo:r:h"Host"="127.0.0.1":h"Transfer-Encoding"="chunked":b"\\r\\nhello\\r\\n0\\r\\n\\r\\n"',
      cases: 56,
      mutation: "chunked/empty-size"
    },
    {
      server: "gunicorn",
      row: 'gunicorn.http.errors.ChunkMissingTerminator in gunicorn/http/body.py parse_chunked  post:/echo:r:h"Host"="127.0.0.1":h"Transfer-Encoding"="chunked":b"5\\r\\nhelloXX0\\r\\n\\r\\n"',
      cases: 60,
      mutation: "chunked/no-crlf-after-data"
    },
    {
      server: "node-http",
      row: 'TypeError in ?  get:/info?a=1:r:h"Host"=""',
      cases: 300,
      mutation: "host/empty"
    },
    {
      server: "php",
      row: 'process exits  post:/echo:r:h"Host"="127.0.0.1":h"Content-Length"="999999999999999999999999999999":b"hello"',
      cases: 109,
      mutation: "chunk-size/chunk/2-63"
    },
    {
      server: "puma",
      row: 'ArgumentError in ?  post:/echo:r:h"Host"="127.0.0.1":h"Transfer-Encoding"="chunked":b"\\r\\nhello\\r\\n0\\r\\n\\r\\n"',
      cases: 56,
      mutation: "chunked/empty-size"
    },
    {
      server: "puma",
      row: 'RangeError in ?  post:/echo:r:h"Host"="127.0.0.1":h"Transfer-Encoding"="chunked":b"7fffffffffffffff\\r\\nhello\\r\\n0\\r\\n\\r\\n"',
      cases: 109,
      mutation: "chunk-size/chunk/2-63"
    },
    {
      server: "puma",
      row: 'RuntimeError in ?  connect:"a:b":r:h"Host"="127.0.0.1"',
      cases: 408,
      mutation: "target/request-line/authority"
    },
    {
      server: "puma",
      row: 'URI::InvalidURIError in ?  get:"://":r:h"Host"="127.0.0.1"',
      cases: 74,
      mutation: "target/absolute-port-letters"
    },
    {
      server: "puma",
      row: 'Rack::QueryParser::InvalidParameterError in ?  get:"/info?\\xff=\\xfe":r:h"Host"="127.0.0.1"',
      cases: 41,
      mutation: "bodies/form-percent"
    },
    {
      server: "puma",
      row: 'Rack::QueryParser::ParameterTypeError in ?  get:"/info?a[b=1&a[]=2&a[b][c]=3&__proto__=1&a[__proto__][x]=1":r:h"Host"="127.0.0.1"',
      cases: 434,
      mutation: "query/query/array-and-object"
    },
    {
      server: "puma",
      row: 'EOFError in ?  post:/echo:r:h"Host"="127.0.0.1":h"Content-Type"="multipart/form-data; boundary=b":h"Content-Length"="17":b"--b\\r\\n\\r\\nx',
      cases: 44,
      mutation: "bodies/multipart-no-part-header"
    },
    {
      server: "puma",
      row: 'NoMethodError in ?  post:/echo:r:h"Host"="127.0.0.1":h"Transfer-Encoding"="chunked":b"5\\r\\nhello\\r\\n0\\r\\nA: aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa',
      cases: 320,
      mutation: "host/forwarded-host-comma"
    },
    {
      server: "java",
      row: 'java.io.IOException in ChunkedInputStream.java  post:/echo:r:h"Host"="127.0.0.1":h"Transfer-Encoding"="chunked":b"\\r\\nhello\\r\\n0\\r\\n\\r\\n"',
      cases: 55,
      mutation: "chunked/not-chunked"
    },
    {
      server: "java",
      row: 'java.lang.NullPointerException in ContextList.java  connect:"a:b":r:h"Host"="127.0.0.1"',
      cases: 408,
      mutation: "target/request-line/authority"
    },
    {
      server: "java",
      row: 'java.io.IOException in Request.java  get:/:r:h"Host"="127.0.0.1":h"A0"="b":h"A1"="b":h"A2"="b":h"A3"="b":h"A4"="b":h"A5"="b":h"A6"="b":h"A7"="b":h"A8"="b":h"',
      cases: 433,
      mutation: "count/headers/200"
    },
    {
      server: "go",
      row: '500, no traceback  get:/static/%00:r:h"Host"="127.0.0.1"',
      cases: 63,
      mutation: "chunked/coding-gzip"
    }
  ]
};

// src/corpus/catalog-markdown.ts
var YIELD = yield_default;
var MAX_SPEC = 120;
var HEAD = `# The corpus

Every malformed request that patho fires, class by class. This page is printed by \`patho corpus list --markdown\`.

A *mutation* is one line in the pathoc language, written for the path \`/\`; \`{host}\` stands for the host of the server under
test. Each run grafts it on your routes: method, path, content type and body of the route take the place of what the
mutation does not attack itself, and a pause, an insertion or a disconnect keeps its place in the request. A mutation goes
to every route that offers what it needs (a body, a websocket handshake), and to the first route when none does.

Look at one with \`patho corpus show ID\`, see its bytes with \`patho explain SPEC\`, fire some classes alone with
\`--corpus CLASS,...\`. Mutations that pause for more than two seconds are fired only with \`--slow\`.

Specs of your own stand in \`.patho/*.pathoc\` (or where \`--specs\` says): one spec a line, frames on the lines after their
handshake. \`{host}\` and \`{path}\` are filled in; a spec with \`{path}\` is fired at each route. A line that starts with \`#\` is a
comment; \`# capture: NAME = REGEX\` takes what the one group of a regular expression finds in the answer to the spec above it,
for \`{NAME}\` in the specs that follow; \`# id: NAME\` names the next spec, \`# times: N\` fires it N times with other random values, \`# leaves: reset\` makes its disconnect a reset (RST), \`# expect: WORDS\` says what a correct server does with it. patho checks
\`status<500\`, \`status=400\`, \`status!=200\`, \`status in 400..499\` and \`no-answer\`: a server error against them is an \`error\` without a
traceback, too, and any other answer against them is a note. Other words are for people.
`;
function catalogMarkdown() {
  const sections = CORPUS_CLASSES.filter((name) => name !== "typed").map(classSection);
  return [HEAD, orderSection(), ...sections, typedSection()].join("\n");
}
function orderSection() {
  const { date, routes, most, found } = YIELD;
  const within = (cases) => found.filter((row2) => row2.cases !== null && row2.cases <= cases).length;
  const firsts = /* @__PURE__ */ new Map();
  for (const { mutation } of found) {
    const kind = mutation?.split("/", 1)[0];
    if (kind !== void 0) firsts.set(kind, (firsts.get(kind) ?? 0) + 1);
  }
  const intro = `## Order

First the fast tier on the first route: what broke most servers so far. Then your own specs, one mutation of each class on each route,
the fast tier on the other routes, and after that all routes and all classes side by side, of the typed products the first value of each slot
before the second of any. Requests that leave early, are large, or may keep the server busy come last.

Measured on ${date}: the corpus fired in this order, on ${routes} routes each, at the servers with the ${found.length} failures known
from test/servers/truth.json; after how many cases of a server its failures had shown.
`;
  const rows = [100, 200, 500, 1e3, 2e3, most].map((cases) => [
    `${cases}`,
    `${within(cases)}`,
    `${Math.round(100 * within(cases) / Math.max(1, found.length))} %`
  ]);
  const showed = [...firsts].sort((a, b) => b[1] - a[1]).map(([kind, n]) => `${code(kind)} ${n}`);
  return [
    intro,
    table("", ["cases", "failures", "share"], rows).trim(),
    "",
    `What showed them first, by class or type: ${showed.join(", ")}. \`npm run bench:yield -- --write\` measures again.`,
    ""
  ].join("\n");
}
function classSection(name) {
  const rows = BUILTIN.filter((m) => m.class === name).map(row);
  return table(`## ${name}`, ["id", "what", "spec", "defined in", "a correct server"], rows);
}
function row(m) {
  const spec = m.spec.length > MAX_SPEC ? `${m.spec.slice(0, MAX_SPEC)}…` : m.spec;
  return [code(m.id), m.title, code(spec), m.rfc ?? "", m.expect];
}
function typedSection() {
  const products = typedMutations();
  const fields = HEADER_FIELDS.map((f) => [f.name, f.type.name, f.rfc ?? "", `${f.also.length}`]);
  const slots = /* @__PURE__ */ new Map();
  for (const { id } of products) {
    const slot = id.slice(0, id.lastIndexOf("/"));
    slots.set(slot, (slots.get(slot) ?? 0) + 1);
  }
  const intro = `## typed

${products.length} products of types, fields and shapes: each hostile value of a type in each field that holds the type. An id is
\`type/field/value\`, as in \`date/if-modified-since/year-overflow\`. Beside them each route's own valid request is
changed thing by thing: every member of its JSON body (\`json/NAME/...\`; GraphQL documents too) or of the message of a
websocket route (\`message-member/NAME/...\`), every query parameter
(\`parameter/NAME/...\`), form field (\`form-field/NAME/...\`), multipart part (\`part/NAME/...\`) and inner path segment (\`segment/N/...\`);
last, each of its texts grown long (\`growth-json/NAME/...\`, \`growth-message/NAME/...\`, \`growth-parameter/NAME/...\`,
\`growth-form-field/NAME/...\`, \`growth-part/NAME/...\`).

A *conversation* is several requests, each on a connection of its own: \`{NAME}\` in one stands for what was taken from the answer
to an earlier one (a cookie, a tag, a place, the id of a session). \`patho corpus show conversation/cookie/cut\` prints what goes before. Those whose
name begins with \`websocket\` are one connection: a frame gives back what the server said in an earlier one.
`;
  return [
    intro,
    table("### Header fields", ["field", "type", "defined in", "values of its own"], fields),
    ...FIELD_TYPES.map(typeSection),
    table(
      "### All slots",
      ["type/field", "mutations"],
      [...slots].map(([slot, n]) => [code(slot), `${n}`])
    )
  ].join("\n");
}
function typeSection(type) {
  const rows = type.values.map((v) => [
    code(v.name),
    code(v.text.length > 60 ? `${v.text.slice(0, 60)}…` : v.text),
    v.reason
  ]);
  return table(`### Type ${type.name} (${type.rfc}, CWE-${type.cwe})`, ["value", "bytes", "what it breaks"], rows);
}
function table(title, head, rows) {
  const line = (cells) => `| ${cells.map((c) => c.replaceAll("|", "\\|")).join(" | ")} |`;
  return [title, "", line(head), line(head.map(() => "---")), ...rows.map(line), ""].join("\n");
}
function code(text) {
  if (text === "") return "";
  const fence = text.includes("`") ? "``" : "`";
  const space = text.startsWith("`") || text.endsWith("`") || text.startsWith(" ") || text.endsWith(" ") ? " " : "";
  return `${fence}${space}${text}${space}${fence}`;
}

// src/cli/commands/corpus.ts
var MAX_PICTURES = 4;
function corpusCommand(streams = process) {
  const print = (write) => {
    try {
      streams.stdout.write(write());
    } catch (error) {
      if (!(error instanceof UsageError)) throw error;
      streams.stderr.write(`patho corpus: ${error.message}
`);
      process.exitCode = EXIT.usage;
    }
  };
  return new Command("corpus").description("show the malformed requests that are fired").addCommand(
    new Command("list").description("print all mutations, one a line").option("--class <class>", "only those of one class").option("--json", "print them as JSON").option("--markdown", "print the page of the documentation").action((flags) => print(() => list(flags)))
  ).addCommand(
    new Command("show").description("explain one mutation and draw its bytes").argument("<id>", "its id, as in target/lone-percent").action((id) => print(() => show(id)))
  );
}
function list(flags) {
  const wanted = flags.class;
  if (wanted !== void 0 && !CORPUS_CLASSES.some((name) => name === wanted)) {
    throw new UsageError(`--class: "${wanted}" is no class; the classes are ${CORPUS_CLASSES.join(", ")}`);
  }
  if (flags.markdown) {
    if (wanted !== void 0 || flags.json)
      throw new UsageError("--markdown prints the whole page; leave the other options out");
    return catalogMarkdown();
  }
  const mutations = catalog().filter((m) => wanted === void 0 || m.class === wanted);
  if (flags.json) return `${JSON.stringify(mutations.map(toJson), null, 1)}
`;
  const width = Math.max(...mutations.map((m) => m.id.length));
  return mutations.map((m) => `${m.id.padEnd(width)}  ${m.title}
`).join("");
}
function toJson({ id, class: name, title, spec, leaves, rfc, cwe, expect }) {
  return { id, class: name, title, spec, leaves: leaves ?? null, rfc, cwe, expect };
}
function show(id) {
  const mutations = catalog();
  const mutation = mutations.find((m) => m.id === originOf(id));
  if (mutation === void 0) {
    const similar = similarIds(id, mutations);
    const hint = similar.length > 0 ? `did you mean ${similar.join(" or ")}?` : "patho corpus list prints all ids";
    throw new UsageError(`no mutation is called "${id}"; ${hint}`);
  }
  const facts = [
    ["class", mutation.class],
    ...(mutation.conversation?.steps ?? []).flatMap(({ spec, captures }) => [
      ["first", spec],
      ...captures.map((capture) => ["take from its answer", printCapture(capture)])
    ]),
    [
      "spec",
      mutation.spec.length > 400 ? `${mutation.spec.slice(0, 400)}… (${mutation.spec.length} characters)` : mutation.spec
    ],
    ...usedIn(mutation.spec, mutation.captures ?? []).map((capture) => [
      "take from its answer",
      printCapture(capture)
    ]),
    ["the client leaves", mutation.leaves === void 0 ? null : "by a reset (RST)"],
    ["defined in", mutation.rfc],
    ["weakness", mutation.cwe === null ? null : `CWE-${mutation.cwe}`],
    ["a correct server", mutation.expect]
  ];
  const lines = facts.filter(([, text]) => text !== null).map(([name, text]) => `${name.padEnd(20)}  ${text}`);
  return [`${mutation.id}: ${mutation.title}`, "", ...lines, "", drawn(mutation), ""].join("\n");
}
function drawn(mutation) {
  const messages = expand(parseRequests(mutation.spec, mutation.id));
  const settings = createSettings({ host: "{host}" });
  const pictures = messages.slice(0, MAX_PICTURES).map((m, i) => picture(m, settings, createRandom(1).fork(i)).trimEnd());
  const more = messages.length - pictures.length;
  return [...pictures, ...more > 0 ? [`… ${more} more messages`] : []].join("\n\n");
}
export {
  corpusCommand
};
