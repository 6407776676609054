import { type Detector, findPort, type ProjectFiles, type SetupStep } from './guess.ts';

const MANIFESTS = ['requirements.txt', 'pyproject.toml', 'Pipfile', 'setup.py', 'setup.cfg'];
const MODULES = ['main', 'app', 'server', 'api', 'wsgi', 'asgi', 'app.main', 'app.server', 'src.main', 'src.app'];

/** manage.py, or an application object in a file with a usual name. */
export const python: Detector = (files) => {
  const manifest = MANIFESTS.find((path) => files.read(path) !== null);
  const django = files.read('manage.py') !== null;
  if (manifest === undefined && !django) return null;
  const wanted = MANIFESTS.map((path) => files.read(path) ?? '')
    .join('\n')
    .toLowerCase();
  const uses = (name: string) => new RegExp(`(^|[^\\w-])${name}([^\\w-]|$)`, 'm').test(wanted);
  const found = django ? djangoApp(files, uses) : app(files, uses);
  if (found === null) return null;
  const poetry = files.read('poetry.lock') !== null;
  const uv = files.read('uv.lock') !== null;
  const within = poetry ? 'poetry run ' : uv ? 'uv run ' : '';
  return {
    ...found,
    command: `${within}${found.command}`,
    setup: [
      ...setup(poetry ? 'poetry' : uv ? 'uv' : (manifest ?? null)),
      // Without its tables every page that looks into the database is a 500.
      ...(django ? [{ run: `${within}python manage.py migrate` }] : []),
    ],
  };
};

type Found = {
  readonly stack: string;
  readonly command: string;
  readonly port: number;
  readonly why: readonly string[];
};
type Uses = (name: string) => boolean;

function djangoApp(files: ProjectFiles, uses: Uses): Found {
  const project = /DJANGO_SETTINGS_MODULE['"]\s*,\s*['"]([\w.]+)\.settings/.exec(files.read('manage.py') ?? '')?.[1];
  if (uses('gunicorn') && project !== undefined) {
    return {
      stack: 'Python (Django, gunicorn)',
      command: `gunicorn ${project}.wsgi --bind 127.0.0.1:8000`,
      port: 8000,
      why: [`manage.py names ${project}.settings, and gunicorn is a dependency.`],
    };
  }
  return {
    stack: 'Python (Django)',
    command: 'python manage.py runserver --noreload 127.0.0.1:8000',
    port: 8000,
    why: ['manage.py is there. The development server is not what runs in production: name that if you can.'],
  };
}

function app(files: ProjectFiles, uses: Uses): Found | null {
  for (const module of MODULES) {
    const path = `${module.replaceAll('.', '/')}.py`;
    const text = files.read(path) ?? '';
    const [, name, framework] =
      /^(\w+)\s*(?::\s*\w+\s*)?=\s*(FastAPI|Starlette|Litestar|Quart|Flask|Bottle|falcon\.\w*App|falcon\.API)\(/m.exec(
        text,
      ) ?? [];
    if (name === undefined || framework === undefined) continue;
    const why = [`${path} makes a ${framework} application, ${name}.`];
    if (/FastAPI|Starlette|Litestar|Quart/.test(framework)) {
      const server =
        uses('hypercorn') && !uses('uvicorn')
          ? `hypercorn ${module}:${name} --bind 127.0.0.1:8000`
          : `uvicorn ${module}:${name} --port 8000`;
      return { stack: `Python (${framework})`, command: server, port: 8000, why };
    }
    if (uses('gunicorn')) {
      return {
        stack: `Python (${framework}, gunicorn)`,
        command: `gunicorn ${module}:${name} --bind 127.0.0.1:8000`,
        port: 8000,
        why: [...why, 'gunicorn is a dependency.'],
      };
    }
    if (uses('waitress')) {
      return {
        stack: `Python (${framework}, waitress)`,
        command: `waitress-serve --listen=127.0.0.1:8000 ${module}:${name}`,
        port: 8000,
        why: [...why, 'waitress is a dependency.'],
      };
    }
    if (framework === 'Flask') {
      return { stack: 'Python (Flask)', command: `flask --app ${module}:${name} run --port 5000`, port: 5000, why };
    }
  }
  const made = factory(files, uses);
  if (made !== null) return made;
  for (const module of MODULES) {
    const path = `${module.replaceAll('.', '/')}.py`;
    if (!/\b(run|serve_forever|run_app|listen|start)\(/.test(files.read(path) ?? '')) continue;
    const port = findPort(
      files,
      [path],
      [/port\s*=\s*(\d{2,5})/, /listen\(\s*(\d{2,5})/, /['"][\w.]*['"]\s*,\s*(\d{4,5})\s*\)/],
    );
    return {
      stack: 'Python',
      command: `python ${path}`,
      port: port?.port ?? 8000,
      why: [`${path} starts a server.`, port?.why ?? 'No port was found; 8000 is usual.'],
    };
  }
  return null;
}

/** Flask's own tutorial: a function that makes the application, in a package or a module. */
function factory(files: ProjectFiles, uses: Uses): Found | null {
  const packages = files.list('.').map((name) => [name, `${name}/__init__.py`] as const);
  const modules = MODULES.map((module) => [module, `${module.replaceAll('.', '/')}.py`] as const);
  for (const [module, path] of [...packages, ...modules]) {
    const text = files.read(path) ?? '';
    if (!/\bFlask\(/.test(text)) continue;
    const maker = /^def ((?:create|make)_app)\(/m.exec(text)?.[1];
    const name = /^(\w+)\s*=\s*Flask\(/m.exec(text)?.[1];
    if (maker === undefined && name === undefined) continue;
    const why = [`${path} makes a Flask application, ${name ?? `${maker}()`}.`];
    const target = name === undefined ? `'${module}:${maker}()'` : `${module}:${name}`;
    return uses('gunicorn')
      ? { stack: 'Python (Flask, gunicorn)', command: `gunicorn ${target} --bind 127.0.0.1:8000`, port: 8000, why }
      : { stack: 'Python (Flask)', command: `flask --app ${target} run --port 5000`, port: 5000, why };
  }
  return null;
}

function setup(kind: string | null): readonly SetupStep[] {
  const first: SetupStep = { uses: 'actions/setup-python@v6', with: { 'python-version': '3.x' } };
  if (kind === 'poetry') return [first, { run: 'pip install poetry && poetry install' }];
  if (kind === 'uv') return [first, { run: 'pip install uv && uv sync' }];
  if (kind === 'Pipfile') return [first, { run: 'pip install pipenv && pipenv install --system' }];
  if (kind === null) return [first];
  return [first, { run: kind === 'requirements.txt' ? 'pip install -r requirements.txt' : 'pip install .' }];
}
