import { describe, expect, it } from 'vitest';
import type { ReportFrame } from '../../src/report/report.ts';
import { placesIn, rootCausesOf, shownFile } from '../../src/report/root-cause.ts';
import { finding } from './reports.ts';

const frame = (file: string, name: string | null, inApp: boolean): ReportFrame => ({
  file,
  line: 1,
  function: name,
  in_app: inApp,
});
const raised = (type: string, ...frames: ReportFrame[]) =>
  finding({ exception: { runtime: 'python', type, message: '', frames } });
const library = frame('/usr/lib/python3/json/decoder.py', 'decode', false);
const echo = frame('app.py', 'echo', true);

describe('root causes', () => {
  it('are findings of one exception type and one innermost function of the app, wherever it was raised', () => {
    const one = raised('ValueError', library, echo, frame('app.py', 'main', true));
    const other = raised('ValueError', echo, frame('app.py', 'retry', true));
    expect(rootCausesOf([one, raised('TypeError', echo), other])).toEqual([
      { type: 'ValueError', file: 'app.py', function: 'echo', findings: [one, other] },
    ]);
  });

  it('are unknown without a function of the app, or where it has no name', () => {
    const outside = () => raised('ValueError', library);
    const nameless = () => raised('ValueError', frame('app.py', null, true));
    const silent = () => finding({ exception: null });
    expect(rootCausesOf([outside(), outside(), nameless(), nameless(), silent(), silent()])).toEqual([]);
  });

  it('are told by the places of a list', () => {
    const found = [1, 2, 3, 4].map((n) => raised(n === 2 ? 'TypeError' : 'ValueError', echo));
    const [cause] = rootCausesOf(found);
    expect(placesIn(found, cause!)).toBe('1, 3 and 4');
    expect(placesIn(found.slice(0, 3), cause!)).toBe('1 and 3');
    expect(placesIn(found.slice(0, 2), cause!)).toBeNull();
  });
});

describe('the file of a root cause', () => {
  const here = (uri: string, file: string) => ({
    ...raised('E', frame(file, 'f', true)),
    location: { uri, line: 1, why: '' },
  });
  const shown = (...findings: ReturnType<typeof finding>[]) => rootCausesOf(findings).map(shownFile);

  it('is named as the repository does, where it is one of it', () => {
    const file = 'C:\\shop\\lib\\app.py';
    expect(shown(here('README.md', file), here('lib/app.py', file))).toEqual(['lib/app.py']);
    expect(shown(here('app.py', '/srv/myapp.py'), here('x.py', '/srv/myapp.py'))).toEqual(['/srv/myapp.py']);
    expect(shown(raised('E', echo), raised('E', echo))).toEqual(['app.py']);
  });
});
