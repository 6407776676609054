import { existsSync, rmSync } from 'node:fs';
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

/**
 * Bundles the programs of src/ into a folder: one file each, shared chunks, readable and reproducible.
 * @param {string} outdir replaced
 */
export async function bundle(outdir) {
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
