import { describe, expect, it } from 'vitest';
import { freePort, usePatho } from './patho.ts';

const { patho, file } = usePatho();

/** Refuses one path and breaks at another, with a stack in the log both times. */
const SERVER = `
require('http').createServer((request, response) => {
  const status = { '/refuse': 400, '/break': 500 }[request.url] ?? 200;
  if (status >= 400) console.error(new TypeError("no such note").stack);
  response.writeHead(status, { 'Content-Length': 0 }).end();
}).listen(process.argv[1], '127.0.0.1')`;

/** The findings and the notes on noise of a run that fires two requests, under a config file. */
async function fuzz(config: string) {
  const port = await freePort();
  const options = ['--config', file('patho.yml', config), '--specs', file('two.pathoc', 'get:/refuse\nget:/break\n')];
  const fixed = ['--url', `http://127.0.0.1:${port}/`, '--corpus', 'none', '--time-budget', '10s'];
  const { report, stdout } = await patho('fuzz', ...fixed, ...options, '--', 'node', '-e', SERVER, String(port));
  const findings = report.findings.map(({ level, rule, spec }) => [level, rule, spec]);
  return { findings, stdout, notes: report.notes.filter(({ kind }) => kind === 'noise').map(({ text }) => text) };
}

describe('the noise rules of the config file', () => {
  it('leave the builtin ones as they are when there are none', async () => {
    const { findings, notes } = await fuzz('seed: 1\n');
    expect(findings).toEqual([['error', 'traceback', 'get:/break']]);
    expect(notes).toEqual([]);
  });

  it('silence a finding, and the report says so', async () => {
    const { findings, notes, stdout } = await fuzz('noise:\n  - { exception: TypeError, reason: known and right }\n');
    expect(findings).toEqual([]);
    expect(notes).toHaveLength(1);
    expect(notes[0]).toMatch(/patho\.yml:2 \(known and right\) silenced TypeError in .*\[eval\]/);
    expect(stdout).toContain('known and right');
  });

  it('bring one when correct-4xx is removed', async () => {
    const { findings } = await fuzz('noise:\n  - remove: correct-4xx\n  - { status: 500, reason: a stub }\n');
    expect(findings).toEqual([['warning', 'traceback', 'get:/refuse']]);
  });
});
