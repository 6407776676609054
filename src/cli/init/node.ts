import { type Detector, findPort, firstOf, type ProjectFiles, type SetupStep } from './guess.ts';

const FRAMEWORKS = [
  'next',
  'nuxt',
  '@nestjs/core',
  'fastify',
  'express',
  'koa',
  '@hapi/hapi',
  'hono',
  'restify',
  'polka',
];
const ENTRIES = [
  'server.js',
  'server.mjs',
  'app.js',
  'index.js',
  'src/server.js',
  'src/app.js',
  'src/index.js',
  'bin/www',
];
/** Where the port stands when the entry is compiled from TypeScript. */
const SOURCES = ['main', 'server', 'app', 'index'].flatMap((name) => [`src/${name}.ts`, `${name}.ts`]);
const IN_CODE = [
  /process\.env\.PORT\s*(?:\|\||\?\?)\s*['"]?(\d{2,5})/,
  /\.listen\(\s*(?:\{\s*port:\s*)?(\d{2,5})/,
  /\bport\s*[:=]\s*(\d{2,5})/i,
];

/** package.json: the start script, else the entry file. */
export const node: Detector = (files) => {
  const text = files.read('package.json');
  if (text === null) return null;
  const manifest = parse(text);
  const scripts = object(manifest.scripts);
  const dependencies = { ...object(manifest.dependencies), ...object(manifest.devDependencies) };
  const framework = FRAMEWORKS.find((name) => Object.hasOwn(dependencies, name));
  // Of a Nest project `start` compiles and watches; this is what runs where it is deployed.
  const script = ['start:prod', 'start'].find((name) => typeof scripts[name] === 'string') ?? null;
  const start = script === null ? null : String(scripts[script]);
  // What the build makes is not there yet.
  const builds = framework !== undefined && typeof scripts.build === 'string';
  const main =
    typeof manifest.main === 'string' && (builds || files.read(manifest.main) !== null) ? manifest.main : null;
  const entry = main ?? firstOf(files, ENTRIES);
  // A package without anything to start is a library, or tools beside another runtime.
  if (start === null && (entry === null || (framework === undefined && main === null))) return null;
  const inScript = /(?:\bPORT=|--port[ =]|\s-p[ =]?)(\d{2,5})\b/.exec(start ?? '')?.[1];
  const started = /\bnode\s+(?:-\S+\s+)*([\w./-]+)/.exec(start ?? '')?.[1];
  const sources = [started, entry, ...ENTRIES, ...SOURCES].filter((path) => path !== undefined && path !== null);
  const port =
    inScript !== undefined
      ? { port: Number(inScript), why: `The start script names port ${inScript}.` }
      : (findPort(files, ['.env', '.env.example'], [/^PORT=(\d{2,5})/m]) ??
        findPort(files, sources, IN_CODE) ?? {
          port: 3000,
          why: 'No port was found; 3000 is what most Node.js servers use.',
        });
  return {
    stack: framework === undefined ? 'Node.js' : `Node.js (${framework})`,
    command: script === null ? `node ${entry}` : script === 'start' ? 'npm start' : `npm run ${script}`,
    port: port.port,
    env: { NODE_ENV: 'production' },
    setup: setup(files, scripts),
    why: [
      start !== null
        ? `package.json has a ${script} script: ${start}.`
        : `package.json has no start script, and ${entry === main ? 'names' : 'there is'} ${entry}.`,
      port.why,
    ],
  };
};

function setup(files: ProjectFiles, scripts: Readonly<Record<string, unknown>>): readonly SetupStep[] {
  const [install, run] =
    files.read('pnpm-lock.yaml') !== null
      ? ['corepack enable && pnpm install --frozen-lockfile', 'pnpm run build']
      : files.read('yarn.lock') !== null
        ? ['corepack enable && yarn install --immutable', 'yarn build']
        : [files.read('package-lock.json') !== null ? 'npm ci' : 'npm install', 'npm run build'];
  return [
    { uses: 'actions/setup-node@v5', with: { 'node-version': 'lts/*' } },
    { run: install },
    ...(typeof scripts.build === 'string' ? [{ run }] : []),
  ];
}

type Json = Readonly<Record<string, unknown>>;

function parse(text: string): Json {
  try {
    return object(JSON.parse(text));
  } catch {
    return {};
  }
}

function object(value: unknown): Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Json) : {};
}
