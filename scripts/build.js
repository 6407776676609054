// Bundles src/ into the committed dist/.
// `node scripts/build.js --check` builds beside it and fails when the committed dist/ is stale, or more than a runner should download.
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { bundle } from './bundle.js';

const MAX_BYTES = 5_000_000;
const root = join(dirname(fileURLToPath(import.meta.url)), '..');

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
  const bytes = [...have.values()].reduce((sum, text) => sum + Buffer.byteLength(text), 0);
  if (bytes > MAX_BYTES) {
    console.error(`dist/ has ${bytes} bytes; ${MAX_BYTES} are allowed`);
    process.exit(1);
  }
  console.log(`dist/ is current, ${(bytes / 1e6).toFixed(1)} MB`);
} else {
  await bundle(dist);
}
