// Bundles src/ into the committed dist/: one file a program, shared chunks, readable and reproducible.
// `node scripts/build.js --check` builds beside it and fails when the committed dist/ is stale.
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const programs = {
  patho: 'src/cli/patho.ts',
  pathoc: 'src/cli/pathoc.ts',
  pathod: 'src/cli/pathod.ts',
  action: 'src/action/main.ts',
  post: 'src/action/post.ts',
};

async function bundle(outdir) {
  rmSync(outdir, { recursive: true, force: true });
  await build({
    absWorkingDir: root,
    entryPoints: Object.fromEntries(Object.entries(programs).filter(([, path]) => existsSync(join(root, path)))),
    outdir,
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    chunkNames: 'chunks/[name]-[hash]',
    legalComments: 'external',
    charset: 'utf8',
    // CommonJS dependencies call require() for Node's own modules.
    banner: {
      js: "import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);",
    },
  });
}

function contents(dir) {
  const files = readdirSync(dir, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return new Map(
    files.map((f) => join(f.parentPath, f.name)).map((path) => [path.slice(dir.length), readFileSync(path, 'utf8')]),
  );
}

const dist = join(root, 'dist');
if (process.argv.includes('--check')) {
  const fresh = mkdtempSync(join(tmpdir(), 'patho-dist-'));
  await bundle(fresh);
  const [want, have] = [contents(fresh), contents(dist)];
  const stale = [...new Set([...want.keys(), ...have.keys()])].filter((name) => want.get(name) !== have.get(name));
  rmSync(fresh, { recursive: true, force: true });
  if (stale.length > 0) {
    console.error(`dist/ is stale: run npm run build and commit it. Differs: ${stale.join(', ')}`);
    process.exit(1);
  }
  console.log('dist/ is current');
} else {
  await bundle(dist);
}
