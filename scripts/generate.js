// Writes the files that come from the table of options: action.yml, docs/reference.md, docs/patho.schema.json.
// `node scripts/generate.js --check` writes nothing and fails when one of them is stale.
import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');

// The table is TypeScript, which Node 20 does not read; bundled in memory it needs no file of its own.
const { outputFiles } = await build({
  absWorkingDir: root,
  entryPoints: ['src/options/generate.ts'],
  bundle: true,
  write: false,
  format: 'esm',
  platform: 'node',
  target: 'node20',
  banner: {
    js: `import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(${JSON.stringify(import.meta.url)});`,
  },
});
const code = Buffer.from(outputFiles[0].contents).toString('base64');
const { generatedFiles } = await import(`data:text/javascript;base64,${code}`);

function read(path) {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return null;
  }
}

const stale = Object.entries(generatedFiles()).filter(([path, text]) => read(join(root, path)) !== text);
if (process.argv.includes('--check')) {
  for (const [path] of stale) console.error(`${path} is stale: run node scripts/generate.js and commit it`);
  process.exit(stale.length > 0 ? 1 : 0);
}
for (const [path, text] of stale) {
  writeFileSync(join(root, path), text);
  console.log(`wrote ${path}`);
}
