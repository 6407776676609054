// Runs a function of a TypeScript file of this folder, with the sources as they are now.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const bench = dirname(fileURLToPath(import.meta.url));

/** Calls the function `name` of `file` with the top of the repository and the words of the command line. */
export async function runTypescript(file, name) {
  const folder = mkdtempSync(join(tmpdir(), 'patho-bench-'));
  try {
    const outfile = join(folder, 'bench.mjs');
    await build({
      entryPoints: [join(bench, file)],
      outfile,
      bundle: true,
      format: 'esm',
      platform: 'node',
      target: 'node20',
      banner: { js: "import{createRequire}from'node:module';const require=createRequire(import.meta.url);" },
    });
    const loaded = await import(pathToFileURL(outfile).href);
    await loaded[name](join(bench, '..'), process.argv.slice(2));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
