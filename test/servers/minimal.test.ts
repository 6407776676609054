import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createCases } from '../../src/corpus/cases.ts';
import { CORPUS_CLASSES } from '../../src/corpus/mutation.ts';
import { parseRequests } from '../../src/language/parse.ts';
import { judge } from '../../src/oracle/judge.ts';
import type { ReportFinding } from '../../src/report/report.ts';
import { createOwnership } from '../../src/traceback/in-app.ts';
import { type Failure, failuresOf, fingerprintOf } from '../../src/triage/failure.ts';
import { loadCheckout } from '../../src/triage/locate/checkout.ts';
import { freePort, ROOT, usePatho } from '../e2e/patho.ts';
import { openServer, type WeakServer } from '../e2e/weak-servers/open.ts';
import { smallerSpecs } from './smaller.ts';

// Needs the servers that Debian brings: test/servers/install.sh.
const { patho } = usePatho();
const serve = (name: string, port: number) => ['bash', join(ROOT, 'test/servers/serve'), name, String(port)];
// A finding takes some seconds to be as small as can be, and cherrypy has twenty.
const BUDGET = '120s';
/** What costs seconds or a restart a try is not replayed for each byte. */
const DEAR: ReadonlySet<string> = new Set(['hang', 'leak', 'slow', 'poisoned', 'crash']);

const corpus = [
  ...createCases({
    classes: CORPUS_CLASSES.filter((name) => name !== 'typed'),
    routes: [],
    userSpecs: [],
    slow: false,
    seed: 1,
    host: '127.0.0.1',
  }).all(),
].map(({ spec }) => spec);

/** Where an exception was raised, with its type. */
const placeOf = ({ exception, rule }: ReportFinding) => {
  const raising = exception?.frames[0];
  return exception === null ? null : [rule, exception.type, raising?.file, raising?.function].join(' ');
};

describe.each(['http.server', 'cherrypy', 'tornado', 'twisted', 'waitress', 'flask'])('the findings on %s', (name) => {
  it('are each as small as can be, cheap, and there once', async () => {
    const port = await freePort();
    const url = `http://127.0.0.1:${port}/`;
    const { report } = await patho(
      'fuzz',
      '--url',
      url,
      '--no-adaptive',
      '--time-budget',
      BUDGET,
      '--',
      ...serve(name, port),
    );
    expect(report.findings.length).toBeGreaterThan(0);

    const places = report.findings.map(placeOf).filter((place) => place !== null);
    expect(places).toEqual([...new Set(places)]);

    const costs = report.findings.map(({ minimized }) => minimized.executions).sort((a, b) => a - b);
    expect.soft(costs[Math.floor((costs.length - 1) / 2)]).toBeLessThanOrEqual(60);

    const server = await openServer((free) => serve(name, free));
    try {
      const shows = await replayer(server);
      const inCorpus = await shows.all(corpus);
      const larger: string[] = [];
      for (const finding of report.findings) {
        if (DEAR.has(finding.rule) || finding.sequence !== null || finding.stability !== 'stable') continue;
        const failure = await shows.first(finding);
        if (failure === undefined) {
          larger.push(`${finding.spec} does not show it again`);
          continue;
        }
        for (const spec of smallerSpecs(finding.spec)) {
          if (await shows.again(spec, failure)) larger.push(`${finding.spec} although ${spec} does it too`);
        }
        if (finding.exception === null) continue;
        for (const [spec, identities] of inCorpus) {
          if (spec.length >= finding.spec.length || !identities.includes(failure.identity)) continue;
          if (await shows.again(spec, failure)) larger.push(`${finding.spec} although the corpus has ${spec}`);
        }
      }
      expect(larger).toEqual([]);
    } finally {
      await server.stop();
    }
  });
});

/** Plays specs and says whether they fail in the same way. */
async function replayer({ range, try: attempt }: WeakServer) {
  const ownership = createOwnership(await loadCheckout(ROOT));
  const failures = async (spec: string) => {
    const { observation } = await attempt(spec, 'look');
    return failuresOf(observation, judge(observation, range.calibration), ownership);
  };
  return {
    /** The failure that a finding tells of, as it shows now. */
    async first({ spec, fingerprint }: ReportFinding) {
      const messages = parseRequests(spec);
      return (await failures(spec)).find((failure) => fingerprintOf(failure, messages, ownership) === fingerprint);
    },
    /** What each spec shows, by identity; those that show nothing are left out. */
    async all(specs: readonly string[]): Promise<ReadonlyMap<string, readonly string[]>> {
      const shown = new Map<string, readonly string[]>();
      for (const spec of specs) {
        const seen = await failures(spec);
        if (seen.length > 0)
          shown.set(
            spec,
            seen.map(({ identity }) => identity),
          );
      }
      return shown;
    },
    /** Whether a spec shows it, three times: what comes once may be another request's. */
    async again(spec: string, failure: Failure): Promise<boolean> {
      for (let i = 0; i < 3; i++) {
        const same = (await failures(spec)).some(
          ({ identity, level }) => identity === failure.identity && level === failure.level,
        );
        if (!same) return false;
      }
      return true;
    },
  };
}
