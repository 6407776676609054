import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildSync } from 'esbuild';
import { afterAll, describe, expect, it } from 'vitest';
import { readTracebacks } from '../../../src/traceback/traceback-log.ts';
import { loadCheckout } from '../../../src/triage/locate/checkout.ts';
import { checkoutOwnership } from '../../../src/triage/locate/checkout-ownership.ts';
import { createLocator } from '../../../src/triage/locate/locate.ts';
import { readInside } from '../../../src/triage/locate/read-inside.ts';

const folder = realpathSync(mkdtempSync(join(tmpdir(), 'patho-maps-')));
const root = join(folder, 'shop');
afterAll(() => rmSync(folder, { recursive: true, force: true }));

mkdirSync(join(root, 'src'), { recursive: true });
writeFileSync(
  join(root, 'src/price.ts'),
  '// In cents.\ntype Price = number;\n\nexport const priceOf = (text: string): Price =>\n  JSON.parse(text).price.cents;\n',
);
writeFileSync(join(root, 'src/main.ts'), "import { priceOf } from './price';\n\nconsole.log(priceOf('{}'));\n");
buildSync({
  entryPoints: [join(root, 'src/main.ts')],
  outfile: join(root, 'dist/main.js'),
  bundle: true,
  minify: true,
  platform: 'node',
  sourcemap: true,
});

describe('a bundle of the checkout', () => {
  it('that Node reports by its own lines is located in the source', async () => {
    const { stderr } = spawnSync(process.execPath, ['dist/main.js'], { cwd: root, encoding: 'utf8' });
    const [exception] = readTracebacks(stderr.split('\n'));
    expect(exception?.frames[0]?.file).toBe(join(root, 'dist/main.js'));
    const checkout = await loadCheckout(root);
    const ownership = checkoutOwnership(checkout);
    const locate = createLocator({ ownership, checkout, command: 'node dist/main.js' });
    expect(locate(exception!)).toMatchObject({ uri: 'src/price.ts', line: 5 });
  });
});

describe('reading inside of the checkout', () => {
  writeFileSync(join(folder, 'secret'), 'x');
  symlinkSync(join(folder, 'secret'), join(root, 'link'));
  symlinkSync('main.ts', join(root, 'src/alias.ts'));

  it.each(['../secret', 'link', 'src', 'nothing', 'src/../../secret', 'a\0b'])('%j is nothing', (path) => {
    expect(readInside(root, path)).toBeNull();
  });

  it('follows a link that stays', () => {
    expect(readInside(root, 'src/alias.ts')).toContain('priceOf');
  });
});
