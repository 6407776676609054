import { describe, expect, it } from 'vitest';
import type { Exception, Runtime } from '../../../src/traceback/exception.ts';
import { createOwnership } from '../../../src/traceback/in-app.ts';
import { createLocator } from '../../../src/triage/locate/locate.ts';

function exception(runtime: Runtime, ...frames: [file: string | null, name?: string][]): Exception {
  return {
    runtime,
    type: 'E',
    message: '',
    frames: frames.map(([file, name = 'f'], index) => ({ file, line: index + 1, function: name })),
    chain: [],
    text: [],
    introduction: '',
    firstAt: 0,
    lastAt: 0,
    fatal: false,
  };
}

function locator(files: Record<string, string>, more: { command?: string; config?: string } = {}) {
  const checkout = { root: '/app', tracked: new Set(Object.keys(files)) };
  return createLocator({
    checkout,
    ownership: createOwnership(checkout),
    command: more.command ?? null,
    config: more.config ?? null,
    read: (path) => files[path] ?? null,
  });
}

describe('createLocator', () => {
  it('takes the innermost frame of the app', () => {
    const find = locator({ 'src/a.py': '', 'requirements.txt': 'flask==2.0' });
    const thrown = exception(
      'python',
      ['/v/site-packages/flask/app.py'],
      ['/app/src/a.py', 'view'],
      ['/app/src/a.py', 'main'],
    );
    expect(find(thrown)).toEqual({ uri: 'src/a.py', line: 2, why: 'the innermost frame of the repository in view' });
  });

  it.each<[string, Runtime, string | null, string, string, string, number, string]>([
    [
      'requirements.txt',
      'python',
      '/v/site-packages/flask/app.py',
      'f',
      '# deps\nFlask[async] >= 2.0, <3 # c\n',
      'requirements.txt',
      2,
      'flask >= 2.0, <3',
    ],
    [
      'requirements.txt with hashes',
      'python',
      '/v/site-packages/flask/app.py',
      'f',
      'a==1\nflask==3.0.0 \\\n    --hash=sha256:ab\n',
      'requirements.txt',
      2,
      'flask ==3.0.0',
    ],
    [
      'requirements.txt with a hash on the line',
      'python',
      '/v/site-packages/flask/app.py',
      'f',
      'flask==3.0.0 --hash=sha256:ab\n',
      'requirements.txt',
      1,
      'flask ==3.0.0',
    ],
    [
      'requirements in a folder',
      'python',
      '/v/site-packages/flask/app.py',
      'f',
      'flask==3.0',
      'requirements/base.txt',
      1,
      'flask ==3.0',
    ],
    [
      'requirements.txt by its distribution name',
      'python',
      '/v/site-packages/yaml/a.py',
      'f',
      'x\npyyaml==6.0',
      'requirements.txt',
      2,
      'yaml ==6.0',
    ],
    [
      'pyproject list',
      'python',
      '/v/site-packages/flask/app.py',
      'f',
      '[project]\ndependencies = ["a>1", "flask~=3.0"]',
      'pyproject.toml',
      2,
      'flask ~=3.0',
    ],
    [
      'pyproject of Poetry',
      'python',
      '/v/site-packages/flask/app.py',
      'f',
      '[tool.poetry.dependencies]\nflask = "^3.0"',
      'pyproject.toml',
      2,
      'flask ^3.0',
    ],
    [
      'poetry.lock',
      'python',
      '/v/site-packages/flask/app.py',
      'f',
      '[[package]]\nname = "flask"\nversion = "3.0.1"',
      'poetry.lock',
      2,
      'flask 3.0.1',
    ],
    [
      'package.json',
      'node',
      '/app/node_modules/express/lib/x.js',
      'f',
      '{\n "name": "express",\n "dependencies": {\n  "express": "^4"\n }}',
      'package.json',
      4,
      'express ^4',
    ],
    [
      'package-lock.json',
      'node',
      '/app/node_modules/@a/b/x.js',
      'f',
      '{\n "node_modules/@a/b": {\n  "version": "1.1.0",',
      'package-lock.json',
      2,
      '@a/b 1.1.0',
    ],
    [
      'yarn.lock',
      'node',
      '/app/node_modules/@a/b/x.js',
      'f',
      '# yarn\n"@a/b@^1.0.0", "@a/b@^1.1.0":\n  version "1.1.0"',
      'yarn.lock',
      2,
      '@a/b 1.1.0',
    ],
    [
      'yarn.lock of Berry',
      'node',
      '/app/node_modules/b/x.js',
      'f',
      '"b@npm:^1.0.0, b@npm:^1.1.0":\n  version: 1.1.0\n  resolution: "b@npm:1.1.0"',
      'yarn.lock',
      1,
      'b 1.1.0',
    ],
    [
      'pnpm-lock.yaml',
      'node',
      '/app/node_modules/.pnpm/b@1.2.3/node_modules/b/x.js',
      'f',
      'packages:\n  /b@1.2.3:\n',
      'pnpm-lock.yaml',
      2,
      'b 1.2.3',
    ],
    [
      'Gemfile',
      'ruby',
      '/g/gems/puma-5.6.5/lib/p.rb',
      'f',
      "source 'x'\ngem 'puma', '~> 5'\n",
      'Gemfile',
      2,
      'puma 5.6.5',
    ],
    [
      'Gemfile.lock',
      'ruby',
      '/g/gems/puma-5.6.5/lib/p.rb',
      'f',
      'GEM\n  specs:\n    puma (5.6.5)\n',
      'Gemfile.lock',
      3,
      'puma 5.6.5',
    ],
    [
      'go.mod',
      'go',
      '/root/go/pkg/mod/github.com/a/b@v1.2.0/x.go',
      'f',
      'module m\nrequire (\n\tgithub.com/a/b v1.2.0\n)',
      'go.mod',
      3,
      'github.com/a/b v1.2.0',
    ],
    [
      'pom.xml',
      'java',
      'Server.java',
      'org.eclipse.jetty.server.Server.handle',
      '<dependencies>\n<dependency>\n<groupId>org.eclipse.jetty</groupId>\n<artifactId>jetty-server</artifactId>\n<version>9.4</version>\n</dependency>',
      'pom.xml',
      4,
      'org.eclipse.jetty.server 9.4',
    ],
    [
      'pom.xml with the version in a property',
      'java',
      'Server.java',
      'org.eclipse.jetty.server.Server.handle',
      '<properties><jetty>9.4</jetty></properties>\n<dependency>\n<groupId>org.eclipse.jetty</groupId>\n<artifactId>jetty-server</artifactId>\n<version>${jetty}</version>\n</dependency>',
      'pom.xml',
      4,
      'org.eclipse.jetty.server 9.4',
    ],
    [
      'build.gradle',
      'java',
      'Server.java',
      'io.undertow.Server.handle',
      "x\n implementation 'io.undertow:undertow-core:2.0'",
      'build.gradle',
      2,
      'io.undertow 2.0',
    ],
    [
      'composer.json',
      'php',
      '/app/vendor/symfony/http/R.php',
      'f',
      '{"require": {\n"symfony/http": "^6"}}',
      'composer.json',
      2,
      'symfony/http ^6',
    ],
    [
      'composer.lock',
      'php',
      '/app/vendor/symfony/http/R.php',
      'f',
      '{\n"name": "symfony/http",\n"version": "v6.4.1",',
      'composer.lock',
      2,
      'symfony/http v6.4.1',
    ],
    [
      'Cargo.toml',
      'rust',
      '/r/.cargo/registry/src/i-1/actix-web-4.2.0/src/a.rs',
      'f',
      '[dependencies]\nactix-web = { version = "4" }',
      'Cargo.toml',
      2,
      'actix-web 4.2.0',
    ],
    [
      'Cargo.toml with a table of its own',
      'rust',
      '/r/.cargo/registry/src/i-1/actix-web-4.2.0/src/a.rs',
      'f',
      '[dependencies.actix-web]\nversion = "4"',
      'Cargo.toml',
      1,
      'actix-web 4.2.0',
    ],
    [
      'Cargo.lock',
      'rust',
      '/r/.cargo/registry/src/i-1/actix-web-4.2.0/src/a.rs',
      'f',
      '[[package]]\nname = "actix-web"\nversion = "4.2.0"',
      'Cargo.lock',
      2,
      'actix-web 4.2.0',
    ],
    [
      'csproj',
      'dotnet',
      null,
      'Newtonsoft.Json.JsonReader.Read',
      '<x>\n<PackageReference Include="Newtonsoft.Json" Version="13.0" />',
      'a.csproj',
      2,
      'Newtonsoft.Json 13.0',
    ],
    [
      'mix.exs',
      'elixir',
      '/app/deps/plug/lib/plug.ex',
      'f',
      'defp deps do\n{:plug, "~> 1.14"}',
      'mix.exs',
      2,
      'plug ~> 1.14',
    ],
    [
      'mix.exs from a file that is named from its own folder',
      'elixir',
      'lib/plug/conn/query.ex',
      'f',
      'defp deps do\n{:plug, "~> 1.14"}',
      'mix.exs',
      2,
      'plug ~> 1.14',
    ],
    [
      'Pipfile.lock',
      'python',
      '/v/site-packages/flask/app.py',
      'f',
      `{\n    "default": {\n        "flask": {\n            "hashes": [\n${'                "sha256:ab",\n'.repeat(20)}            ],\n            "version": "==3.0.1"\n        },`,
      'Pipfile.lock',
      3,
      'flask ==3.0.1',
    ],
    [
      'bun.lock',
      'node',
      '/app/node_modules/@a/b/x.js',
      'f',
      '{\n  "packages": {\n    "@a/b": ["@a/b@1.1.0", "", {}, "sha512-x"],',
      'bun.lock',
      3,
      '@a/b 1.1.0',
    ],
    [
      'mix.lock',
      'elixir',
      '/app/deps/plug/lib/plug.ex',
      'f',
      '%{\n  "mime": {:hex, :mime, "2.0.5", "ab"},\n  "plug": {:hex, :plug, "1.14.2", "ab", [:mix], []},',
      'mix.lock',
      3,
      'plug 1.14.2',
    ],
    [
      'packages.lock.json',
      'dotnet',
      null,
      'Newtonsoft.Json.JsonReader.Read',
      '{\n "net8.0": {\n  "Newtonsoft.Json": {\n   "type": "Direct",\n   "requested": "[13.0.1, )",\n   "resolved": "13.0.1",',
      'packages.lock.json',
      3,
      'Newtonsoft.Json 13.0.1',
    ],
  ])('finds the line of %s', (_, runtime, file, name, text, path, line, release) => {
    expect(locator({ [path]: text })(exception(runtime, [file, name]))).toEqual({
      uri: path,
      line,
      why: `inside ${release}, declared here`,
    });
  });

  it('prefers the manifest to the lock file, and the top folder', () => {
    const find = locator({
      'package-lock.json': '"node_modules/express": {',
      'sub/package.json': '"dependencies": {"express": "1"}',
      'package.json': '"dependencies": {"express": "2"}',
    });
    expect(find(exception('node', ['/x/node_modules/express/a.js']))?.uri).toBe('package.json');
  });

  it('goes out to the innermost package that a manifest declares', () => {
    const find = locator({ 'requirements.txt': 'flask==2.2\n' });
    const thrown = exception('python', ['/v/site-packages/werkzeug/a.py'], ['/v/site-packages/flask/app.py']);
    expect(find(thrown)?.why).toBe('inside werkzeug, called by flask ==2.2, declared here');
  });

  it('goes on to the config, the workflow, the program of the command, and then gives up', () => {
    const files = {
      '.patho/config.yml': 'url: x\ncommand: python3 app.py\n',
      '.github/workflows/ci.yml': 'on: push\n    command: python3 app.py\n',
      'app.py': '',
    };
    const thrown = exception('python', ['/usr/lib/python3.11/http/server.py']);
    const command = 'python3 app.py';
    expect(locator(files, { command, config: '/app/.patho/config.yml' })(thrown)).toMatchObject({
      uri: '.patho/config.yml',
      line: 2,
    });
    expect(locator(files, { command })(null)).toMatchObject({ uri: '.github/workflows/ci.yml', line: 2 });
    expect(locator({ 'app.py': '' }, { command: 'python3 ./app.py 80' })(null)).toMatchObject({
      uri: 'app.py',
      line: 1,
    });
    expect(locator({ 'app.py': '' })(thrown)).toBeNull();
    const module = { 'README.md': '', 'shop/web/__init__.py': '' };
    expect(locator(module, { command: 'gunicorn -w 2 -b 127.0.0.1:80 shop.web:create()' })(null)).toEqual({
      uri: 'shop/web/__init__.py',
      line: 1,
      why: 'no frame of the failure is in the repository; the command runs this file',
    });
  });
});
