import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { checkWorkflow } from '../../src/cli/doctor/check-workflow.ts';
import { detect, findOpenApi } from '../../src/cli/init/detect.ts';
import type { ProjectFiles } from '../../src/cli/init/guess.ts';
import { configText, NO_GUESS, workflowText } from '../../src/cli/init/write-files.ts';
import { readConfig } from '../../src/options/config-file.ts';
import { resolveOptions } from '../../src/options/resolve-options.ts';
import { patho } from './run.ts';

type Project = Readonly<Record<string, string>>;

function files(project: Project): ProjectFiles {
  return {
    read: (path) => (Object.hasOwn(project, path) ? project[path]! : null),
    list: (path) => [
      ...new Set(
        Object.keys(project)
          .map((name) => (path === '.' ? `./${name}` : name))
          .filter((name) => name.startsWith(`${path}/`))
          .map((name) => name.slice(path.length + 1).split('/')[0]!),
      ),
    ],
  };
}

const json = JSON.stringify;
const PROJECTS: readonly (readonly [string, Project, string, number])[] = [
  [
    'a start script',
    { 'package.json': json({ scripts: { start: 'node dist/main.js --port 4000' } }) },
    'npm start',
    4000,
  ],
  [
    'Express without a start script',
    {
      'package.json': json({ main: 'index.js', dependencies: { express: '5' } }),
      'index.js': 'app.listen(process.env.PORT || 4321)',
    },
    'node index.js',
    4321,
  ],
  [
    'a port in .env',
    { 'package.json': json({ scripts: { start: 'node .' } }), '.env': 'PORT=5001\n' },
    'npm start',
    5001,
  ],
  [
    'NestJS, as it is deployed',
    {
      'package.json': json({
        scripts: { start: 'nest start', 'start:prod': 'node dist/main', build: 'nest build' },
        dependencies: { '@nestjs/core': '11' },
      }),
      'src/main.ts': 'await app.listen(process.env.PORT ?? 3100);',
    },
    'npm run start:prod',
    3100,
  ],
  [
    'TypeScript that is not built yet',
    {
      'package.json': json({ main: 'dist/server.js', scripts: { build: 'tsc' }, dependencies: { express: '5' } }),
      'src/server.ts': 'app.listen(3300)',
    },
    'node dist/server.js',
    3300,
  ],
  [
    'Next.js',
    { 'package.json': json({ scripts: { start: 'next start', build: 'next build' }, dependencies: { next: '16' } }) },
    'npm start',
    3000,
  ],
  [
    'Fastify',
    { 'package.json': json({ dependencies: { fastify: '5' } }), 'server.mjs': 'app.listen({ port: 3333 })' },
    'node server.mjs',
    3333,
  ],
  [
    'Django',
    {
      'manage.py': "os.environ.setdefault('DJANGO_SETTINGS_MODULE', 'shop.settings')",
      'requirements.txt': 'Django==5',
    },
    'python manage.py runserver --noreload 127.0.0.1:8000',
    8000,
  ],
  [
    'Django behind gunicorn',
    {
      'manage.py': "os.environ.setdefault('DJANGO_SETTINGS_MODULE', 'shop.settings')",
      'requirements.txt': 'Django==5\ngunicorn\n',
    },
    'gunicorn shop.wsgi --bind 127.0.0.1:8000',
    8000,
  ],
  [
    'FastAPI',
    { 'requirements.txt': 'fastapi\nuvicorn', 'app/main.py': 'app = FastAPI()' },
    'uvicorn app.main:app --port 8000',
    8000,
  ],
  [
    'FastAPI with uv',
    { 'pyproject.toml': 'fastapi', 'uv.lock': '', 'main.py': 'api: FastAPI = FastAPI(title="x")' },
    'uv run uvicorn main:api --port 8000',
    8000,
  ],
  [
    'Flask',
    { 'requirements.txt': 'flask', 'app.py': 'app = Flask(__name__)' },
    'flask --app app:app run --port 5000',
    5000,
  ],
  [
    'Flask behind gunicorn',
    { 'pyproject.toml': 'dependencies = ["flask", "gunicorn>=20"]', 'wsgi.py': 'application = Flask("x")' },
    'gunicorn wsgi:application --bind 127.0.0.1:8000',
    8000,
  ],
  [
    'Flask behind waitress',
    { Pipfile: 'flask = "*"\nwaitress = "*"', 'app.py': 'app = Flask(__name__)' },
    'waitress-serve --listen=127.0.0.1:8000 app:app',
    8000,
  ],
  [
    'a Flask factory in a package',
    { 'pyproject.toml': 'flask', 'shop/__init__.py': 'def create_app(config=None):\n    app = Flask(__name__)\n' },
    "flask --app 'shop:create_app()' run --port 5000",
    5000,
  ],
  [
    'a Flask package behind gunicorn',
    { 'requirements.txt': 'flask\ngunicorn', 'shop/__init__.py': 'app = Flask(__name__)' },
    'gunicorn shop:app --bind 127.0.0.1:8000',
    8000,
  ],
  [
    'a Python script',
    { 'requirements.txt': 'tornado', 'server.py': 'app.listen(8899)\nIOLoop.current().start()' },
    'python server.py',
    8899,
  ],
  [
    'Rails',
    { Gemfile: "gem 'rails'", 'config/application.rb': '', 'config.ru': '', 'package.json': json({ scripts: {} }) },
    'bundle exec rails server -b 127.0.0.1 -p 3000',
    3000,
  ],
  ['Puma', { Gemfile: "gem 'puma'", 'config.ru': 'run App' }, 'bundle exec puma -b tcp://127.0.0.1:9292', 9292],
  ['Rack without a Gemfile', { 'config.ru': 'run App' }, 'rackup -o 127.0.0.1 -p 9292', 9292],
  ['Go', { 'go.mod': 'module x', 'main.go': 'http.ListenAndServe(":8085", nil)' }, './patho-server', 8085],
  [
    'Go with cmd/',
    { 'go.mod': 'module x', 'cmd/migrate/main.go': '', 'cmd/server/main.go': 'addr := "0.0.0.0:9000"' },
    './patho-server',
    9000,
  ],
  [
    'Spring Boot',
    { 'pom.xml': 'org.springframework.boot', 'src/main/resources/application.properties': 'server.port=8181' },
    'java -jar target/*.jar',
    8181,
  ],
  [
    'Gradle',
    {
      'build.gradle.kts': 'id("org.springframework.boot")',
      'src/main/resources/application.yml': 'server:\n  port: 9090\n',
    },
    'java -jar build/libs/*.jar',
    9090,
  ],
  [
    'Laravel',
    { 'composer.json': '{}', artisan: '', 'public/index.php': '' },
    'php -S 127.0.0.1:8000 -t public public/index.php',
    8000,
  ],
  [
    'Symfony',
    { 'composer.json': '"symfony/framework-bundle"', 'public/index.php': '' },
    'php -S 127.0.0.1:8000 -t public',
    8000,
  ],
  ['plain PHP', { 'index.php': '<?php' }, 'php -S 127.0.0.1:8000 -t .', 8000],
  [
    'axum',
    { 'Cargo.toml': '[package]\nname = "shop"\n[dependencies]\naxum = "0.8"\n', 'src/main.rs': 'fn main() {}' },
    './target/release/shop',
    3000,
  ],
  [
    'actix',
    {
      'Cargo.toml': '[package]\nname = "shop"\n[dependencies]\nactix-web = "4"\n',
      'src/main.rs': '.bind("127.0.0.1:8888")',
    },
    './target/release/shop',
    8888,
  ],
];

describe('guessing how a project starts', () => {
  it.each(PROJECTS)('%s', (_, project, command, port) => {
    const guess = detect(files(project));
    expect(guess).toMatchObject({ command, port });
    for (const why of guess!.why) expect(why).toMatch(/^.+\.$/s);
  });

  it.each([
    ['nothing', {}],
    ['a library', { 'package.json': json({ name: 'x', dependencies: { lodash: '4' } }) }],
    ['a broken manifest', { 'package.json': '{' }],
    ['Python without a server', { 'requirements.txt': 'numpy', 'main.py': 'print(1)' }],
    ['a Rust library', { 'Cargo.toml': '[package]\nname = "x"', 'src/lib.rs': '' }],
  ])('%s is not guessed', (_, project) => expect(detect(files(project as unknown as Project))).toBeNull());

  it('makes the tables before the server asks for them', () => {
    const setup = (project: Project) =>
      detect(files(project))!.setup.flatMap((step) => ('run' in step ? [step.run] : []));
    expect(setup({ 'manage.py': '', 'requirements.txt': 'Django', 'uv.lock': '' }).at(-1)).toBe(
      'uv run python manage.py migrate',
    );
    const laravel = { 'composer.json': '{}', artisan: '', 'package.json': json({ scripts: { build: 'vite build' } }) };
    expect(setup(laravel).slice(-2)).toEqual([
      'touch database/database.sqlite && php artisan migrate --force',
      'npm install && npm run build',
    ]);
  });

  it.each([
    ['package-lock.json', 'npm ci'],
    ['yarn.lock', 'corepack enable && yarn install --immutable'],
    ['pnpm-lock.yaml', 'corepack enable && pnpm install --frozen-lockfile'],
  ])('installs by %s', (lock, run) => {
    const guess = detect(files({ 'package.json': json({ scripts: { start: 'x' } }), [lock]: '' }));
    expect(guess!.setup).toContainEqual({ run });
  });

  it('finds an OpenAPI description', () => {
    expect(findOpenApi(files({ 'docs/openapi.yaml': 'openapi: 3.1.0' }))).toBe('docs/openapi.yaml');
    expect(findOpenApi(files({ 'openapi.json': '{}' }))).toBeNull();
  });

  it('never throws, whatever the files hold', () => {
    const names = [...new Set(PROJECTS.flatMap(([, project]) => Object.keys(project)))];
    const texts = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.json(),
      fc.constantFrom(...PROJECTS.flatMap(([, project]) => Object.values(project))),
    );
    fc.assert(
      fc.property(fc.dictionary(fc.constantFrom(...names), texts), (project) => {
        const guess = detect(files(project));
        if (guess !== null) expect(guess.port).toBeGreaterThan(0);
      }),
    );
  });
});

describe('the files', () => {
  it.each([
    ...PROJECTS.map(([name, project]) => [name, detect(files(project))!] as const),
    ['no guess', NO_GUESS] as const,
  ])('for %s are valid: the gate takes the config, the doctor the workflow', (_, guess) => {
    const config = readConfig(configText(guess, 'openapi.yaml'), 'patho.yml', {});
    const options = resolveOptions({ given: new Map(), place: 'action', config, directory: '/p' });
    expect(options.target.url.port).toBe(String(guess.port));
    expect(options.target.command).toBe(guess.command.replace(/ # CHANGE.*/, ''));
    const text = workflowText(guess);
    expect(checkWorkflow('w.yml', text)).toEqual([{ level: 'ok', what: 'w.yml is right', fix: null }]);
    const steps = parse(text).jobs.patho.steps as { uses?: string; run?: string }[];
    expect(steps.filter((step) => step.run !== undefined).map((step) => step.run)).toEqual(
      guess.setup.flatMap((step) => ('run' in step ? [step.run] : [])),
    );
  });

  it('the comments of the config file are valid options', () => {
    const commented = configText(NO_GUESS, null).replaceAll(/^# (?=[a-z-]+:( |$)| {2})/gm, '');
    const config = readConfig(commented, 'patho.yml', {});
    expect([...config.given.keys()]).toEqual(
      expect.arrayContaining(['time-budget', 'exclude-route', 'baseline', 'route']),
    );
    expect(config.suppressions).toHaveLength(1);
    resolveOptions({ given: new Map(), place: 'action', config, directory: '/p' });
  });
});

describe('patho init', () => {
  let directory: string;
  beforeEach(() => {
    directory = mkdtempSync(join(tmpdir(), 'patho-init-'));
    writeFileSync(join(directory, 'package.json'), json({ scripts: { start: 'node server.js' } }));
    writeFileSync(join(directory, 'server.js'), 'server.listen(8123)');
  });
  afterEach(() => rmSync(directory, { recursive: true, force: true }));
  const read = (path: string) => readFileSync(join(directory, path), 'utf8');

  it('says what it guessed and why, and writes both files', async () => {
    const { code, out, err } = await patho(['init'], directory);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(`\n${out}`).toMatchSnapshot();
    expect(read('.github/patho.yml')).toMatchSnapshot();
    expect(read('.github/workflows/patho.yml')).toMatchSnapshot();
  });

  it('overwrites nothing without --force', async () => {
    await patho(['init'], directory);
    writeFileSync(join(directory, '.github/patho.yml'), 'command: mine\n');
    expect(await patho(['init'], directory)).toMatchObject({ code: 2, err: expect.stringContaining('exist already') });
    expect(read('.github/patho.yml')).toBe('command: mine\n');
    expect((await patho(['init', '--force'], directory)).code).toBe(0);
    expect(read('.github/patho.yml')).toContain('npm start');
  });

  it('--dry-run writes nothing', async () => {
    expect((await patho(['init', '--dry-run'], directory)).out).toContain('# .github/workflows/patho.yml');
    expect(() => read('.github/patho.yml')).toThrow();
  });
});
