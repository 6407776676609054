import { describe, expect, it } from 'vitest';
import type { Observation } from '../../src/fire/observation.ts';
import { judge } from '../../src/oracle/judge.ts';
import { createNoise } from '../../src/oracle/noise.ts';
import { createRunJudge } from '../../src/oracle/run-judge.ts';
import type { UserNoise } from '../../src/oracle/user-noise.ts';
import { CALIBRATION, exception, exchange, observation, response } from './observations.ts';

const rule = (changes: Partial<UserNoise>): UserNoise => ({
  place: 'patho.yml:2',
  reason: 'we know',
  exception: null,
  message: null,
  file: null,
  function: null,
  status: null,
  route: null,
  ...changes,
});

/** The kinds of signals, under what the user says. */
const kinds = (changes: Partial<Observation>, added: readonly UserNoise[], removed: readonly string[] = []) =>
  judge(observation(changes), CALIBRATION, createNoise({ removed, added })).signals.map(({ kind }) => kind);

const broken = { exchange: exchange({ responses: [response(500)] }), exceptions: [exception()], route: 'POST /a' };

describe("a user's noise rule", () => {
  it.each<[string, Partial<UserNoise>]>([
    ['type', { exception: (type) => type === 'ValueError' }],
    ['message', { message: /null byte/ }],
    ['file', { file: (file) => file.endsWith('server.py') }],
    ['function', { function: (name) => name === 'send_head' }],
    ['status', { status: (status) => status === 500 }],
    ['route', { route: (name) => name === 'POST /a' }],
  ])('silences an exception and the 500 that it explains, by its %s', (_, condition) => {
    expect(kinds(broken, [])).toEqual(['traceback', 'server-error']);
    expect(kinds(broken, [rule(condition)])).toEqual([]);
  });

  it.each([
    ['get:/boom', 'GET /boom HTTP/1.1\r\n\r\n', []],
    ['get:/boom?a', 'GET /boom?a HTTP/1.1\r\n\r\n', ['traceback', 'server-error']],
    ['get:/boomer', 'GET /boomer HTTP/1.1\r\n\r\n', ['traceback', 'server-error']],
    ['get:/boom behind another', 'GET / HTTP/1.1\r\n\r\nGET /boom HTTP/1.1\r\n\r\n', ['traceback', 'server-error']],
  ])('goes by the request line too, where that names another path than the route: %s', (_, sent, left) => {
    const boom = rule({ route: (name) => name === 'GET /boom' });
    expect(kinds({ ...broken, sent: Buffer.from(sent) }, [boom])).toEqual(left);
  });

  it('silences nothing unless all that it names fits', () => {
    const both = rule({ exception: () => true, route: (name) => name === 'POST /b' });
    expect(kinds(broken, [both])).toEqual(['traceback', 'server-error']);
    expect(kinds({ ...broken, exceptions: [exception({ frames: [] })] }, [rule({ file: () => true })])).toHaveLength(2);
  });

  it('leaves the answer alone while another exception explains it', () => {
    const two = { ...broken, exceptions: [exception(), exception({ type: 'KeyError' })] };
    expect(kinds(two, [rule({ exception: (type) => type === 'ValueError' })])).toEqual(['traceback', 'server-error']);
  });

  it('about an exception says nothing of an answer without one, about a status it does', () => {
    const bare = { ...broken, exceptions: [] };
    expect(kinds(bare, [rule({ exception: () => true })])).toEqual(['server-error']);
    expect(kinds(bare, [rule({ status: (status) => status === 500 })])).toEqual([]);
  });

  it('never silences the end of a process, nor a server that no longer answers', () => {
    const everything = rule({ status: () => true });
    const dead = { ...broken, exit: { code: 1, signal: null, at: 9 } };
    expect(kinds(dead, [everything])).toEqual(['crash', 'traceback', 'server-error']);
    const health = { answered: false, timedOut: true, status: null, ms: 3000, cpuPercent: 99 };
    expect(kinds({ ...broken, health }, [everything])).toEqual(['hang']);
  });

  it('sees only the beginning of what the server logged', () => {
    const long = { ...broken, exceptions: [exception({ message: `${'a'.repeat(5000)}!` })] };
    expect(kinds(long, [rule({ message: /!/ })])).toEqual(['traceback', 'server-error']);
  });
});

describe('a builtin rule that the user removed', () => {
  const answered = (status: number, logged: boolean) => ({
    exchange: exchange({ responses: [response(status)] }),
    exceptions: logged ? [exception()] : [],
  });

  it('is noise no more', () => {
    expect(kinds(answered(400, true), [])).toEqual([]);
    expect(kinds(answered(400, true), [], ['correct-4xx'])).toEqual(['traceback']);
    expect(kinds(answered(501, false), [])).toEqual([]);
    expect(kinds(answered(501, false), [], ['legal-501'])).toEqual(['server-error']);
    expect(kinds(answered(501, true), [], ['legal-501'])).toEqual(['traceback', 'server-error']);
    expect(kinds(answered(501, false), [], ['legal-505'])).toEqual([]);
  });
});

describe('the notes', () => {
  it("say once a thing what the user's rules silenced, and nothing of the builtin ones", () => {
    const run = createRunJudge({ removed: [], added: [rule({ status: (status) => status === 500 })] });
    const bare = { ...broken, exceptions: [] };
    for (const one of [broken, broken, bare]) run.judge(observation(one), CALIBRATION);
    run.judge(observation({ ...broken, exchange: exchange({ responses: [response(400)] }) }), CALIBRATION);
    expect(run.silenced()).toEqual([
      'The rule at patho.yml:2 (we know) silenced ValueError in send_head (/usr/lib/python3.11/http/server.py:726), the answer 500 at POST /a.',
    ]);
  });

  it('name a few of many', () => {
    const run = createRunJudge({ removed: [], added: [rule({ exception: () => true })] });
    const many = Array.from({ length: 7 }, (_, i) => exception({ type: `E${i}`, frames: [] }));
    run.judge(observation({ exceptions: many }), CALIBRATION);
    expect(run.silenced()).toEqual(['The rule at patho.yml:2 (we know) silenced E0, E1, E2, E3, E4 and 2 more.']);
  });
});
