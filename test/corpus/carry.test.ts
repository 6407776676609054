import { describe, expect, it } from 'vitest';
import { carriedFields, carry } from '../../src/corpus/carry.ts';
import { createCases } from '../../src/corpus/cases.ts';
import { CORPUS_CLASSES } from '../../src/corpus/mutation.ts';
import { parseRequests } from '../../src/language/parse.ts';
import { print, printAll } from '../../src/language/print.ts';

const fields = carriedFields({ Authorization: 'Bearer t0ken' }, { session: 'abc', theme: 'dark' });
const carried = (spec: string) => printAll(carry(parseRequests(spec), fields));

describe('carried fields', () => {
  it('join the cookies into one field, behind those of the headers', () => {
    expect(fields).toEqual({ Authorization: 'Bearer t0ken', Cookie: 'session=abc; theme=dark' });
    expect(carriedFields({ cookie: 'a=1' }, { b: '2' })).toEqual({ cookie: 'a=1; b=2' });
    expect(carriedFields({}, {})).toEqual({});
  });

  it('come to every request of a case, and to no frame', () => {
    const all = 'h"Authorization"="Bearer t0ken":h"Cookie"="session=abc; theme=dark"';
    const frame = { kind: 'frame', features: [] } as const;
    const messages = [...parseRequests('get:"/"'), ...parseRequests('ws:/live'), frame];
    expect(carry(messages, fields).map(print)).toEqual([`get:/:${all}`, expect.stringContaining(all), print(frame)]);
  });

  it('leave a field that the case attacks alone, however it is written', () => {
    expect(carried('get:"/":h"cookie"="%00"')).not.toContain('session');
    expect(carried('get:"/":h"Cookie "="x"')).not.toContain('session');
    expect(carried('get:"/":h"cookie"="%00"')).toContain('t0ken');
  });

  it('stay away from a bare request line and from behind a head that ends early', () => {
    expect(carried('get:"/":r')).not.toContain('t0ken');
    expect(carried('get:"/":h"A"="b\\r\\n\\r\\nGET / HTTP/1.1"')).not.toContain('t0ken');
    expect(carried('get:"/":r:h"Host"="a"')).toContain('t0ken');
  });

  it('reach the whole corpus, save what has reason not to', () => {
    const options = { classes: CORPUS_CLASSES, routes: [], userSpecs: [], slow: false, seed: 1, host: 'a' };
    let bare = 0;
    let total = 0;
    for (const one of createCases({ ...options, carried: fields }).all()) {
      if (one.mutation.startsWith('typed/') && total % 50 !== 0) {
        total++;
        continue;
      }
      total++;
      if (!/t0ken|session=abc/.test(one.spec)) bare++;
    }
    expect(bare / total).toBeLessThan(0.05);
  });
});
