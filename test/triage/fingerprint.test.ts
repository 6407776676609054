import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseRequests } from '../../src/language/parse.ts';
import type { Exception, Frame } from '../../src/traceback/exception.ts';
import { createOwnership, type Ownership } from '../../src/traceback/in-app.ts';
import { exceptionKey, fingerprint, type Identity } from '../../src/triage/fingerprint.ts';
import { functionName } from '../../src/triage/function-name.ts';
import { libraryPath } from '../../src/triage/locate/dependency.ts';
import { parameterize } from '../../src/triage/parameterize.ts';

const owns = (root: string): Ownership =>
  createOwnership({ root, tracked: new Set(['app/handlers.py', 'app/main.py', 'app/a.py']) });

const frame = (file: string, line: number, name: string): Frame => ({ file, line, function: name });

function exception(changes: Partial<Exception> = {}): Exception {
  return {
    runtime: 'python',
    type: 'ValueError',
    message: "invalid literal for int() with base 10: 'x'",
    frames: [
      frame('/usr/lib/python3.11/http/server.py', 726, 'send_head'),
      frame('/src/app/handlers.py', 40, 'Echo.post'),
      frame('/src/app/main.py', 9, 'serve'),
    ],
    chain: [],
    text: [],
    introduction: '',
    firstAt: 0,
    lastAt: 0,
    fatal: false,
    ...changes,
  };
}

function identity(changes: Partial<Identity> = {}): Identity {
  return {
    kind: 'traceback',
    exception: exception(),
    status: 500,
    ended: 'complete',
    messages: null,
    ownership: owns('/src'),
    ...changes,
  };
}

const moved = (from: string, to: string) => (one: Frame) => ({ ...one, file: one.file!.replace(from, to) });

describe('fingerprint', () => {
  it('is 16 hexadecimal digits', () => {
    expect(fingerprint(identity())).toMatch(/^[0-9a-f]{16}$/);
  });

  it('survives shifted lines, another message and a moved checkout', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(99_999), { minLength: 3, maxLength: 3 }), fc.string(), (lines, message) => {
        const frames = exception().frames.map((one, index) => ({ ...one, line: lines[index]! }));
        const there = frames.map(moved('/src/', '/home/runner/work/app/app/'));
        const elsewhere = identity({
          exception: exception({ frames: there, message }),
          ownership: owns('/home/runner/work/app/app'),
        });
        expect(fingerprint(elsewhere)).toBe(fingerprint(identity()));
      }),
    );
  });

  it('survives an upgraded runtime and recursion', () => {
    const [raising, post, serve] = exception().frames.map(moved('python3.11', 'python3.13'));
    const frames = [raising!, post!, { ...post!, line: 44 }, post!, serve!];
    expect(fingerprint(identity({ exception: exception({ frames }) }))).toBe(fingerprint(identity()));
  });

  it.each([
    ['function', { frames: [frame('/usr/lib/python3.11/http/server.py', 726, 'translate_path')] }],
    [
      'in-app function',
      { frames: exception().frames.map((f) => ({ ...f, function: f.function!.replace('post', 'put') })) },
    ],
    ['type', { type: 'TypeError' }],
    ['root cause', { chain: [exception({ type: 'KeyError' })] }],
  ])('changes with another %s', (_, changes) => {
    expect(fingerprint(identity({ exception: exception(changes) }))).not.toBe(fingerprint(identity()));
  });

  it('takes the frames of the app from the root cause when the wrapper has none', () => {
    const wrapper = (cause: Exception) =>
      exception({ type: 'ServletException', frames: [exception().frames[0]!], chain: [cause] });
    const cause = exception({ frames: [exception().frames[0]!, frame('/src/app/a.py', 1, 'one')] });
    const other = exception({ frames: [exception().frames[0]!, frame('/src/app/a.py', 1, 'two')] });
    expect(fingerprint(identity({ exception: wrapper(cause) }))).not.toBe(
      fingerprint(identity({ exception: wrapper(other) })),
    );
  });

  it('without an exception tells bugs apart by answer and shape, not by letters and offsets', () => {
    const of = (spec: string) => fingerprint(identity({ exception: null, messages: parseRequests(spec) }));
    expect(of('get:/:h"Content-Length"="x"')).toBe(of('get:/info:h"content-length"="yz"'));
    expect(of('get:/:i5,"\\0"')).toBe(of('get:/:i9,"\\0"'));
    expect(of('get:/:h"Content-Length"="x"')).not.toBe(of('get:/:h"Content-Length"="99"'));
    expect(of('get:/:h"Content-Length"="x"')).not.toBe(of('get:/:h"Range"="x"'));
    expect(fingerprint(identity({ exception: null, status: 500 }))).not.toBe(
      fingerprint(identity({ exception: null, status: 502 })),
    );
  });
});

describe('exceptionKey', () => {
  it('is the type, the raising function wherever the library lies, and the caller in the app', () => {
    const here = exceptionKey(exception(), owns('/app'));
    const frames = exception().frames.map(
      moved('/usr/lib/python3.11', '/opt/hostedtoolcache/Python/3.12.1/x64/lib/python3.12'),
    );
    expect(exceptionKey(exception({ frames, message: 'other' }), owns('/app'))).toBe(here);
    expect(here).toBe('ValueError http/server.py send_head app/handlers.py Echo.post');
  });

  it('is the template of the message where there are no frames', () => {
    const key = (message: string) => exceptionKey(exception({ frames: [], message }), owns('/app'));
    expect(key("bad URI(is not URI?): '/\\0'")).toBe(key("bad URI(is not URI?): '/%'"));
    expect(key('bad URI')).not.toBe(key('bad chunk'));
  });
});

describe('libraryPath', () => {
  it.each([
    ['/usr/lib/python3.11/http/server.py', 'http/server.py'],
    ['/srv/.venv/lib/python3.11/site-packages/flask/app.py', 'flask/app.py'],
    ['/usr/lib/python3/dist-packages/tornado/http1connection.py', 'tornado/http1connection.py'],
    ['C:\\app\\.venv\\Lib\\site-packages\\flask\\app.py', 'flask/app.py'],
    ['/app/node_modules/.pnpm/express@4.18.2/node_modules/express/lib/router.js', 'express/lib/router.js'],
    ['file:///app/node_modules/@hono/node-server/dist/index.mjs', '@hono/node-server/dist/index.mjs'],
    ['node:internal/url', 'node:internal/url'],
    ['/var/lib/gems/3.1.0/gems/puma-5.6.5/lib/puma/client.rb', 'puma/lib/puma/client.rb'],
    ['/usr/lib/ruby/3.1.0/uri/rfc3986_parser.rb', 'uri/rfc3986_parser.rb'],
    ['/usr/lib/ruby/vendor_ruby/rack/utils.rb', 'rack/utils.rb'],
    ['/root/go/pkg/mod/github.com/gin-gonic/gin@v1.9.1/context.go', 'github.com/gin-gonic/gin/context.go'],
    ['/root/go/pkg/mod/github.com/!burnt!sushi/toml@v1.2.0/lex.go', 'github.com/BurntSushi/toml/lex.go'],
    ['/usr/local/go/src/net/http/server.go', 'net/http/server.go'],
    ['/usr/lib/go-1.19/src/net/http/server.go', 'net/http/server.go'],
    [
      '/root/.cargo/registry/src/index.crates.io-6f17d22bba15001f/hyper-0.14.27/src/proto/h1.rs',
      'hyper/src/proto/h1.rs',
    ],
    ['/rustc/9fc6b43126469e3858e2fe86cafb4f0fd5068869/library/core/src/str/mod.rs', 'library/core/src/str/mod.rs'],
    ['/app/vendor/symfony/http-foundation/Request.php', 'symfony/http-foundation/Request.php'],
    ['/usr/share/perl5/HTTP/Daemon.pm', 'HTTP/Daemon.pm'],
    ['/opt/thing/2.1.0/lib/deep/down/x.c', 'deep/down/x.c'],
  ])('%s is %s', (file, path) => {
    expect(libraryPath(file)).toBe(path);
  });

  it('never throws and ends on any text', () => {
    fc.assert(fc.property(fc.string({ maxLength: 2000 }), (text) => typeof libraryPath(`/${text}`) === 'string'));
  });
});

describe('functionName', () => {
  it.each([
    ['async Server.<anonymous>', 'Server.<anonymous>'],
    ['Foo.bar [as handle]', 'Foo.bar'],
    ['main.(*Server).handle(0xc000, {0x1, 0x2})', 'main.(*Server).handle'],
    ['main.main.func1.2', 'main.main.func'],
    ['com.a.B.lambda$handle$0', 'com.a.B.lambda$handle$'],
    ['block (2 levels) in <top (required)>', '<top (required)>'],
    ['core::ops::FnOnce::call_once::h0123456789abcdef', 'core::ops::FnOnce::call_once'],
    ['{closure:/app/index.php:12}', '{closure}'],
    ['parse_header(char const*, int)', 'parse_header'],
    ['Program.<<Main>$>b__0_1(HttpContext c)', 'Program.<Main>$'],
    ['parse.constprop.0', 'parse'],
    ['java.base@17.0.1/java.net.URI.create', 'java.net.URI.create'],
  ])('%s is %s', (name, plain) => {
    expect(functionName(name)).toBe(plain);
  });
});

describe('parameterize', () => {
  it.each([
    ["invalid literal for int() with base 10: 'zz'", 'invalid literal for int() with base <int>: <quoted>'],
    ["b'\\x00' is bad, can't go on", "<quoted> is bad, can't go on"],
    ['2026-11-22T21:00:01.123Z peer 127.0.0.1:5123 sent 0xff, 12 bytes', '<date> peer <ip> sent <hex>, <int> bytes'],
    ['object at deadbeef01 of 550e8400-e29b-41d4-a716-446655440000', 'object at <hex> of <uuid>'],
    ['took -1.5e3   ms', 'took <int> ms'],
  ])('%s', (text, template) => {
    expect(parameterize(text)).toBe(template);
  });

  it('gives one template for any number in one sentence', () => {
    fc.assert(fc.property(fc.integer(), (n) => parameterize(`got ${n} bytes`) === 'got <int> bytes'));
  });

  it('reads a bounded part of what the server says', () => {
    expect(parameterize(`${"'\\".repeat(100_000)}`).length).toBeLessThanOrEqual(8192);
  });
});
