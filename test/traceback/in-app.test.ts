import { describe, expect, test } from 'vitest';
import { createOwnership } from '../../src/traceback/in-app.ts';

const ownership = createOwnership({
  root: '/home/me/shop',
  tracked: new Set([
    'server.js',
    'server.py',
    'server.rb',
    'server.go',
    'server.rs',
    'src/shop.py',
    'src/views/index.py',
    'lib/views/index.py',
    'vendor/lib/x.rb',
    'app/Http/Kernel.php',
    'node_modules/kept/index.js',
    'src/main/kotlin/Application.kt',
    'src/main/kotlin/cart/Cart.kt',
    'src/main/java/com/shop/Store.java',
    'src/main/java/com/shop/Request.java',
  ]),
});

/** Whose a file is, and where. */
function owner(file: string | null, name: string | null = null) {
  const { inApp, path } = ownership({ file, line: 1, function: name });
  return { inApp, path };
}

const ours = (path: string) => ({ inApp: true, path });
const theirs = { inApp: false, path: null };

describe('ownership', () => {
  test.each([
    ['a tracked file', '/home/me/shop/src/shop.py', ours('src/shop.py')],
    ['a URL', 'file:///home/me/shop/server.js', ours('server.js')],
    ['a relative path', './src/shop.py', ours('src/shop.py')],
    ['steps up', '/home/me/shop/src/../server.js', ours('server.js')],
    ['a container', '/app/src/shop.py', ours('src/shop.py')],
    ['the longest suffix', '/app/lib/views/index.py', ours('lib/views/index.py')],
    ['a suffix two files share', '/app/views/index.py', theirs],
    ['a file at the top, mounted elsewhere', '/srv/app/server.js', ours('server.js')],
    ['a bare name that one file has', 'shop.py', ours('src/shop.py')],
    ['one segment of a deeper file', '/opt/other/shop.py', theirs],
    ['an untracked file of the checkout', '/home/me/shop/src/generated.py', theirs],
    ['a package', '/home/me/shop/.venv/lib/python3.11/site-packages/x/src/shop.py', theirs],
    ['a package elsewhere', '/usr/lib/python3/dist-packages/src/shop.py', theirs],
    ['the runtime', 'node:internal/url', theirs],
    [
      "a runtime in GitHub's tool cache",
      '/opt/hostedtoolcache/Python/3.12.1/x64/lib/python3.12/http/server.py',
      theirs,
    ],
    ['a runtime of pyenv', '/root/.pyenv/versions/3.13.0/lib/python3.13/http/server.py', theirs],
    ['a Ruby of its own', '/opt/ruby-3.3/lib/ruby/3.3.0/net/server.rb', theirs],
    ['Go of asdf', '/root/.asdf/installs/golang/1.22.1/go/src/net/http/server.go', theirs],
    ['Go without its path', 'net/http/server.go', theirs],
    ["Go's module cache", '/root/go/pkg/mod/github.com/gorilla/websocket@v1.5.0/server.go', theirs],
    ["a module without its cache's path", 'github.com/gorilla/websocket@v1.5.0/server.go', theirs],
    ['a crate', '/root/.cargo/registry/src/index.crates.io-6f17d22bba15001f/hyper-1.0.0/server.rs', theirs],
    ['an app in the old place of Go', '/go/src/shop/server.go', ours('server.go')],
    ['an app without its path', 'shop/server.go', ours('server.go')],
    ['frozen modules', '<frozen importlib._bootstrap>', theirs],
    [
      'a committed package',
      '/home/me/shop/node_modules/kept/index.js',
      { inApp: false, path: 'node_modules/kept/index.js' },
    ],
    ['a copied library', '/home/me/shop/vendor/lib/x.rb', { inApp: false, path: 'vendor/lib/x.rb' }],
    ['a library of a container', '/srv/vendor/laravel/framework/src/Http/Kernel.php', theirs],
    ['a copied library of a container', '/srv/vendor/lib/x.rb', { inApp: false, path: 'vendor/lib/x.rb' }],
    ['the file of that name', '/srv/app/Http/Kernel.php', ours('app/Http/Kernel.php')],
    ['nothing', null, theirs],
    ['a bad escape', 'file:///%zz/server.js', ours('server.js')],
  ])('%s', (_, file, expected) => {
    expect(owner(file)).toEqual(expected);
  });

  test('the package of a Java function says where its file is', () => {
    expect(owner('Store.java', 'com.shop.Store.load')).toEqual(ours('src/main/java/com/shop/Store.java'));
    expect(owner('Store.java', 'app//com.shop.Store$Inner.lambda$0')).toEqual(
      ours('src/main/java/com/shop/Store.java'),
    );
    expect(owner('Application.kt', 'com.shop.ApplicationKt$main$1.invokeSuspend')).toEqual(
      ours('src/main/kotlin/Application.kt'),
    );
    expect(owner('Cart.kt', 'com.shop.cart.Cart.price')).toEqual(ours('src/main/kotlin/cart/Cart.kt'));
    expect(owner('Cart.kt', 'com.other.basket.Cart.price')).toEqual(theirs);
    expect(owner('Application.kt', 'io.ktor.server.application.Application.start')).toEqual(theirs);
    expect(owner('Request.java', 'org.eclipse.jetty.server.Request.getParts')).toEqual(theirs);
  });
});
