// npm run bench:yield: after how many cases of the corpus, fired in its order, each known row of test/servers/truth.json shows.
//   npm run bench:yield -- --only flask,php  --cases 5000  --write
// --write keeps the figures in src/corpus/yield.json, from which docs/corpus.md is made.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const folder = mkdtempSync(join(tmpdir(), 'patho-yield-'));
try {
  const outfile = join(folder, 'yield.mjs');
  await build({
    entryPoints: [join(root, 'bench/measure-yield.ts')],
    outfile,
    bundle: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    banner: { js: "import{createRequire}from'node:module';const require=createRequire(import.meta.url);" },
  });
  const { measureYield } = await import(pathToFileURL(outfile).href);
  await measureYield(root, process.argv.slice(2));
} finally {
  rmSync(folder, { recursive: true, force: true });
}
