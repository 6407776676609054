import { describe, expect, it } from 'vitest';
import type { ReportFrame } from '../../src/report/report.ts';
import { fileOf, placesIn, rootCausesOf } from '../../src/report/root-cause.ts';
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

  it('name the file as the repository does, when that is known', () => {
    const logged = raised('ValueError', frame('file:///srv/shop/app/body.py', 'read', true));
    const [cause] = rootCausesOf([logged, logged]);
    expect(fileOf(cause!)).toBe('app/body.py');
    expect(fileOf({ ...cause!, file: 'C:\\shop\\app\\body.py' })).toBe('app/body.py');
    expect(fileOf({ ...cause!, file: '/srv/shop/myapp/body.py' })).toBe('/srv/shop/myapp/body.py');
    const readme = { ...logged, location: { uri: 'README.md', line: 1, why: '' } };
    expect(fileOf(rootCausesOf([readme, logged])[0]!)).toBe('app/body.py');
    const nowhere = { ...logged, location: null };
    expect(fileOf(rootCausesOf([nowhere, nowhere])[0]!)).toBe('file:///srv/shop/app/body.py');
  });
});
