// `npm run demo`: the main job, right after a clone and with nothing installed. Boots the note service beside this file, runs
// the gate for about ten seconds, and exits 0 when the service's known bugs were found.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = dirname(fileURLToPath(import.meta.url));
const root = join(here, '..', '..');
const reports = mkdtempSync(join(tmpdir(), 'patho-demo-'));
const json = join(reports, 'patho.json');
const sarif = join(reports, 'patho.sarif');

/** What is known to be wrong with the note service, by the function that raises it. */
const BUGS = [
  [
    'a Host header that is no host ends the process',
    (f) => f.rule === 'crash' && f.exception?.message.includes('Invalid URL'),
  ],
  ['a lone % in the path', (f) => f.exception?.type === 'URIError' && raisedIn(f, 'route')],
  ['a lone % in a cookie', (f) => f.exception?.type === 'URIError' && raisedIn(f, 'cookiesFrom')],
  ['an If-Modified-Since that is no date', (f) => f.exception?.type === 'RangeError'],
  ['a note without a title', (f) => f.exception?.type === 'TypeError' && f.route.startsWith('POST')],
];

/** Whether the innermost named function of the service is this one. */
function raisedIn(finding, name) {
  return finding.exception.frames.find((frame) => frame.in_app && frame.function !== null)?.function === name;
}

function freePort() {
  return new Promise((resolve) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const { port } = probe.address();
      probe.close(() => resolve(port));
    });
  });
}

const port = await freePort();
const words = [
  'fuzz',
  '--time-budget',
  '15s',
  '--url',
  `http://127.0.0.1:${port}/`,
  '--route',
  'GET /',
  '--route',
  'GET /notes/welcome',
  '--route',
  'POST /notes application/json {"title":"Milk","text":"two"}',
  '--json',
  json,
  '--sarif',
  sarif,
  '--',
  'node',
  join('examples', 'demo', 'server.js'),
  String(port),
];
console.log(`$ patho ${words.map((word) => (/[^\w./:=-]/.test(word) ? `'${word}'` : word)).join(' ')}\n`);
const { status } = spawnSync(process.execPath, [join(root, 'dist', 'patho.js'), ...words], {
  cwd: root,
  stdio: 'inherit',
});
if (status !== 1) {
  console.error(`\nThe gate ended with exit code ${status}; it should have found bugs (exit code 1).`);
  process.exit(1);
}

const { findings } = JSON.parse(readFileSync(json, 'utf8'));
const missed = BUGS.filter(([, shows]) => !findings.some(shows));
console.log(`\nThe demo's bugs: ${BUGS.length - missed.length} of ${BUGS.length} found.`);
for (const [bug] of missed) console.log(`  missed: ${bug}`);
process.exit(missed.length === 0 ? 0 : 1);
