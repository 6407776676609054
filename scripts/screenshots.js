// `npm run screenshots`: fires at the demo's server, renders the comment and the job summary of that run as GitHub does, and takes
// their pictures for docs/images/. Needs Debian's chromium, fonts-liberation and
// fonts-noto-color-emoji.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { renderMarkdown } from './render-markdown.js';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const work = mkdtempSync(join(tmpdir(), 'patho-screenshots-'));
const css = readFileSync(
  createRequire(import.meta.url).resolve('github-markdown-css/github-markdown-light.css'),
  'utf8',
);
/** As wide as GitHub shows them, in CSS pixels. */
const WIDTH = { comment: 860, summary: 1012 };
/** What is further down looks like what is above it. */
const MAX_HEIGHT = 1500;

await build({
  absWorkingDir: root,
  stdin: {
    contents: `
      export { parseReport } from './src/cli/parse-report.ts';
      export { toComment } from './src/report/comment.ts';
      export { toSummary } from './src/report/summary.ts';
      export { DEFAULT_REPORT_OPTIONS } from './src/report/options.ts';`,
    resolveDir: root,
  },
  entryPoints: [],
  outfile: join(work, 'report.mjs'),
  bundle: true,
  format: 'esm',
  platform: 'node',
  target: 'node20',
  logLevel: 'error',
});
await build({
  absWorkingDir: root,
  entryPoints: { patho: 'src/cli/patho.ts' },
  outdir: work,
  outExtension: { '.js': '.mjs' },
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'node',
  target: 'node20',
  logLevel: 'error',
  banner: {
    js: "import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);",
  },
});

const { parseReport, toComment, toSummary, DEFAULT_REPORT_OPTIONS } = await import(
  pathToFileURL(join(work, 'report.mjs')).href
);
const report = parseReport(fire(), 'report.json');
const options = {
  ...DEFAULT_REPORT_OPTIONS,
  category: 'fuzz',
  sha: '0123456789abcdef0123456789abcdef01234567',
  repositoryUrl: 'https://github.com/octo/notes',
  runUrl: 'https://github.com/octo/notes/actions/runs/77',
  files: { json: 'patho-report/report.json', sarif: 'patho-report/report.sarif' },
};
take('comment', toComment(report, options));
take('summary', toSummary(report, options));
rmSync(work, { recursive: true, force: true });

/** The JSON report of a run against the demo's server. */
function fire() {
  const port = 8080;
  const json = join(work, 'report.json');
  const routes = ['GET /', 'GET /notes/welcome', 'POST /notes application/json {"title":"Milk","text":"two"}'];
  const { status } = spawnSync(
    process.execPath,
    [
      join(work, 'patho.mjs'),
      'fuzz',
      ...['--time-budget', '15s', '--url', `http://127.0.0.1:${port}/`, '--json', json],
      ...routes.flatMap((route) => ['--route', route]),
      ...['--', 'node', join('examples', 'demo', 'server.js'), String(port)],
    ],
    { cwd: root, stdio: ['ignore', 'ignore', 'inherit'] },
  );
  if (status !== 1) throw new Error(`patho ended with ${status}; the demo has bugs, so it should be 1`);
  return readFileSync(json, 'utf8');
}

/**
 * @param {'comment' | 'summary'} name
 * @param {string} markdown
 */
function take(name, markdown) {
  writeFileSync(join(work, `${name}.md`), markdown);
  const page = join(work, `${name}.html`);
  writeFileSync(
    page,
    `<!doctype html><meta charset="utf-8"><style>${css}
      body { margin: 0; padding: 24px; background: #fff; } .markdown-body { font-family: Arial, sans-serif; }
    </style><article class="markdown-body">${renderMarkdown(markdown)}</article>
    <script>document.title = document.documentElement.scrollHeight</script>`,
  );
  const dom = chromium(page, WIDTH[name], 100, '--dump-dom');
  const height = Number(/<title>(\d+)<\/title>/.exec(dom)?.[1]);
  if (!(height > 0)) throw new Error(`chromium did not lay out the ${name}`);
  chromium(
    page,
    WIDTH[name],
    Math.min(height, MAX_HEIGHT),
    `--screenshot=${join(root, 'docs', 'images', `${name}.png`)}`,
  );
  console.log(`docs/images/${name}.png: ${WIDTH[name]} x ${height} whole, ${markdown.length} characters`);
}

/** @returns {string} what it printed */
function chromium(page, width, height, ...args) {
  const { status, stdout, stderr } = spawnSync(
    'chromium',
    [
      ...['--headless', '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--hide-scrollbars'],
      ...['--disable-background-networking', '--disable-component-update', '--disable-sync'],
      ...[`--user-data-dir=${join(work, 'profile')}`, `--window-size=${width},${height}`, ...args],
      pathToFileURL(page).href,
    ],
    { encoding: 'utf8' },
  );
  if (status !== 0) throw new Error(`chromium ended with ${status}: ${stderr}`);
  return stdout;
}
