import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ReportFinding } from '../src/report/report.ts';

/** A finding that test/servers/truth.json does not have. */
export interface Beyond {
  readonly server: string;
  readonly finding: ReportFinding;
  readonly replayed: string;
}

/** The Debian packages of each server, under the names that people know. */
const PACKAGES: Readonly<Record<string, readonly (readonly [name: string, debian: string])[]>> = {
  'http.server': [['Python', 'python3.11']],
  wsgiref: [['Python', 'python3.11']],
  cherrypy: [['CherryPy', 'python3-cherrypy3']],
  flask: [
    ['Flask', 'python3-flask'],
    ['Werkzeug', 'python3-werkzeug'],
  ],
  tornado: [['Tornado', 'python3-tornado']],
  twisted: [['Twisted', 'python3-twisted']],
  waitress: [['Waitress', 'python3-waitress']],
  gunicorn: [['Gunicorn', 'gunicorn']],
  php: [['PHP', 'php8.2-cli']],
  puma: [
    ['Puma', 'puma'],
    ['Rack', 'ruby-rack'],
  ],
  java: [['OpenJDK', 'openjdk-17-jre-headless']],
  go: [['Go', 'golang-1.19-go']],
  nginx: [['nginx', 'nginx-light']],
};
const LONGEST_SPEC = 90;

/** The page: facts only. */
export function fieldNotes(root: string, beyond: readonly Beyond[], how: string): string {
  const rows = beyond.map(({ server, finding, replayed }) => {
    const cells = [server, versionOf(root, server), finding.level, whatOf(finding), raisedAt(root, finding)];
    return `| ${[...cells, replayed, code(cut(finding.spec))].join(' | ')} |`;
  });
  const note = finding(beyond);
  return `# Field notes

What the gate found on real servers beyond the failures in \`test/servers/truth.json\`: facts only. \`npm run bench:precision -- --write\` makes this page; here from
${how}. \`replayed\`: how often the finding showed when it was played again, each time on a fresh server. Specs longer than ${LONGEST_SPEC} characters are cut${note}.

| server | version | level | what | raised at | replayed | spec |
|---|---|---|---|---|---|---|
${rows.join('\n')}
`;
}

function finding(beyond: readonly Beyond[]): string {
  return beyond.some(({ finding: { sequence } }) => sequence !== null) ? '; of a sequence the last one is shown' : '';
}

function whatOf({ exception, rule, stability }: ReportFinding): string {
  return `${exception?.type ?? rule}${stability === 'flaky' ? ' (flaky)' : ''}`;
}

function raisedAt(root: string, { exception }: ReportFinding): string {
  const top = exception?.frames[0];
  if (top === undefined || top.file === null) return '-';
  const file = top.file
    .replace(`${root}/`, '')
    .replace(/^\/usr\/lib\/(?:python3\/dist-packages|python3\.\d+|ruby\/vendor_ruby|go-1\.\d+\/src)\//, '');
  return `\`${file}${top.line === null ? '' : `:${top.line}`}\` ${top.function ?? ''}`.trim();
}

function versionOf(root: string, server: string): string {
  if (server === 'node-http') return `Node ${process.version}`;
  if (server === 'express') {
    const file = join(root, 'test/servers/apps/node_modules/express/package.json');
    return `Express ${(JSON.parse(readFileSync(file, 'utf8')) as { version: string }).version}`;
  }
  return (PACKAGES[server] ?? []).map(([name, debian]) => `${name} ${debianVersion(debian)}`).join(', ');
}

function debianVersion(name: string): string {
  try {
    return execFileSync('dpkg-query', ['-W', '-f', '${Version}', name], { encoding: 'utf8' });
  } catch {
    return '?';
  }
}

function cut(spec: string): string {
  return spec.length <= LONGEST_SPEC ? spec : `${spec.slice(0, LONGEST_SPEC)}…`;
}

/** As code in a cell of a table. */
function code(text: string): string {
  const ticks = /`/.test(text) ? '``' : '`';
  return `${ticks}${text.replaceAll('|', '\\|')}${ticks}`;
}
