import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Report } from '../../../src/report/report.ts';
import { freePort, ROOT, usePatho } from '../patho.ts';

const { patho, file } = usePatho();
const HERE = join(ROOT, 'test', 'e2e', 'library');

/** What a route received, as `METHOD PATH` without its query: classes that fit, and those of them that came. */
function received({ coverage }: Report): Map<string, { fit: Set<string>; missing: string[] }> {
  const routes = new Map<string, { fit: Set<string>; missing: string[] }>();
  for (const { route, classes } of coverage) {
    const missing = Object.keys(classes).filter((name) => classes[name]!.fired === 0);
    routes.set(route, { fit: new Set(Object.keys(classes)), missing });
  }
  return routes;
}

describe('an API of twenty operations, from its description and a recorded visit', () => {
  it('receives every class that fits at every operation, and no call of what is excluded', async () => {
    const port = await freePort();
    const calls = file('calls.jsonl', '');
    const { report, stdout } = await patho(
      ...[
        'fuzz',
        '--url',
        `http://127.0.0.1:${port}/`,
        '--no-adaptive',
        '--time-budget',
        '20s',
        '--env',
        'NODE_ENV=production',
      ],
      ...['--openapi', join(HERE, 'openapi.yaml'), '--har', join(HERE, 'visit.har')],
      ...['--exclude-route', 'DELETE *', '--exclude-route', '/logout'],
      ...['--', process.execPath, join(HERE, 'app.js'), String(port), calls],
    );
    const routes = received(report);
    const operations = [...routes.keys()].filter((route) => !/^GET \/$|sort=year/.test(route));
    expect(operations).toHaveLength(20);
    expect([...routes].filter(([, { missing }]) => missing.length > 0)).toEqual([]);
    for (const { fit } of routes.values()) expect([...fit]).toEqual(expect.arrayContaining(['typed', 'host', 'query']));
    expect(routes.get('POST /books')!.fit).toContain('bodies');
    expect(routes.get('GET /books/1')!.fit).not.toContain('bodies');
    expect(stdout).toContain(`routes: ${routes.size} of ${routes.size} received every class that fits`);

    const counts: Record<string, number> = {};
    for (const line of readFileSync(calls, 'utf8').trim().split('\n')) {
      for (const [name, n] of Object.entries(JSON.parse(line) as Record<string, number>)) {
        counts[name] = (counts[name] ?? 0) + n;
      }
    }
    expect(Object.keys(counts).filter((name) => /^DELETE|logout/.test(name))).toEqual([]);
    // As the app names them: twenty of the description, and the page of the recording.
    expect(Object.keys(counts)).toHaveLength(21);

    expect(report.findings.filter(({ about }) => about === null)).toEqual([]);
    const types = report.findings.map((finding) => `${finding.exception?.type} ${finding.route.split('?')[0]}`);
    expect(types).toEqual(
      expect.arrayContaining([
        expect.stringMatching(/^SyntaxError GET \/(search|books)/),
        expect.stringMatching(/^TypeError POST \/(books|imports)/),
        expect.stringMatching(/^RangeError GET \/events/),
      ]),
    );
  });
});
