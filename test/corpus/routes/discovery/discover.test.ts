import { describe, expect, it } from 'vitest';
import { routeName } from '../../../../src/corpus/route.ts';
import { type Ask, type Discovery, discover } from '../../../../src/corpus/routes/discovery/discover.ts';
import { excludeRoute } from '../../../../src/corpus/routes/exclude-route.ts';
import { parseRoute } from '../../../../src/corpus/routes/parse-route.ts';

type Site = Record<string, string | { status?: number; location?: string; type?: string; text?: string }>;

interface Looked extends Discovery {
  readonly names: string[];
  readonly asked: string[];
}

/** Discovers a site of pages by their paths; what is not there is a 404. */
async function look(
  site: Site,
  options: { named?: string[]; exclude?: string[]; msEach?: number } = {},
): Promise<Looked> {
  const asked: string[] = [];
  let clock = 0;
  const ask: Ask = async (url) => {
    expect(url.origin).toBe('http://127.0.0.1:8080');
    const path = url.pathname + url.search;
    asked.push(path);
    clock += options.msEach ?? 0;
    const answer = site[path] ?? site['*'];
    if (answer === undefined) return { status: 404, location: null, contentType: 'text/plain', text: 'no' };
    const page = typeof answer === 'string' ? { text: answer } : answer;
    return {
      status: page.status ?? 200,
      location: page.location ?? null,
      contentType: page.type ?? 'text/html; charset=utf-8',
      text: page.text ?? '',
    };
  };
  const patterns = (options.exclude ?? []).map((pattern) => excludeRoute(pattern));
  const found = await discover({
    url: new URL('http://127.0.0.1:8080/'),
    named: (options.named ?? ['GET /']).map((route) => parseRoute(route)),
    excluded: (route) => patterns.some((matches) => matches(route)),
    ask,
    now: () => clock,
  });
  return { ...found, names: found.routes.map(routeName), asked };
}

describe('links', () => {
  it('are followed from page to page, relative to where they stand', async () => {
    const { names } = await look({
      '/': '<a href=shop/>shop</a> <A HREF="/about?lang=en&amp;x=1#top">about</a>',
      '/shop/': '<base href="/store/"><a href="cart">cart</a>',
      '/about?lang=en&x=1': "plain <a href='../up'",
      '/store/cart': '<iframe src="frame"></iframe>',
      '/store/frame': '',
    });
    expect(names).toEqual(['GET /shop/', 'GET /about?lang=en&x=1', 'GET /store/cart', 'GET /store/frame']);
  });

  it('that lead nowhere are no routes', async () => {
    const { names } = await look({ '/': '<a href=/dead><a href="mailto:a@b"><a href="http://["><a href="#x">' });
    expect(names).toEqual([]);
  });

  it('to other servers are not followed, whatever they look like', async () => {
    const { asked } = await look({
      '/': '<a href="//example.org/a"><a href="http://127.0.0.1:9/b"><a href="https://127.0.0.1:8080/c"><a href="http://127.0.0.1:8080//example.org/d">',
    });
    expect(asked.filter((path) => /\/[abcd]$/.test(path))).toEqual(['//example.org/d']);
  });

  it('to this machine by another name are this server', async () => {
    expect((await look({ '/': '<a href="http://localhost:8080/a">', '/a': '' })).names).toEqual(['GET /a']);
  });

  it('that differ by an id or a value are one route', async () => {
    const { names } = await look({
      '/': '<a href=/items/1><a href=/items/2><a href="/items?page=1"><a href="/items?page=2"><a href=/s/a.css><a href=/s/b.css>',
      '*': 'x',
    });
    expect(names).toEqual(['GET /items/1', 'GET /items?page=1', 'GET /s/a.css']);
  });

  it('that are named already are not found again', async () => {
    expect((await look({ '/': '<a href="/?page=7">' }, { named: ['GET /?page=1'] })).names).toEqual([]);
  });
});

describe('redirects', () => {
  it('lead on, and are routes', async () => {
    const { names } = await look({ '/': { status: 302, location: '/login' }, '/login': '' });
    expect(names).toEqual(['GET /login']);
  });

  it('in a circle end', async () => {
    const { names } = await look({ '/': { status: 301, location: '/a' }, '/a': { status: 301, location: '/' } });
    expect(names).toEqual(['GET /a']);
  });
});

describe('forms', () => {
  it('become routes with a body that is valid for them', async () => {
    const { routes } = await look({
      '/': `<form method=post action="/login"><input name=user><input type=password name=pass>
        <input type=hidden name=csrf value="a&amp;b"><select name=s><option value=1><option value=2 selected></select>
        <textarea name=t>two words</textarea><input type=submit name=go value=Go></form>
        <form action=/search><input name=q><input type=radio name=r value=1><input type=radio name=r value=2></form>
        <form method=POST enctype="multipart/form-data" action=/up><input type=file name=f><input name='a"b' type=number></form>`,
    });
    expect(routes).toEqual([
      {
        method: 'POST',
        path: '/login',
        contentType: 'application/x-www-form-urlencoded',
        body: 'user=a&pass=a&csrf=a%26b&s=2&t=two+words',
      },
      { method: 'GET', path: '/search?q=a&r=1', contentType: null, body: null },
      {
        method: 'POST',
        path: '/up',
        contentType: 'multipart/form-data; boundary=patho',
        body: [
          '--patho',
          'Content-Disposition: form-data; name="f"; filename="a.txt"',
          'Content-Type: text/plain',
          '',
          'hello',
          '--patho',
          'Content-Disposition: form-data; name="a%22b"',
          '',
          '1',
          '--patho--',
          '',
        ].join('\r\n'),
      },
    ]);
  });

  it('are never sent', async () => {
    const { asked } = await look({ '/': '<form method=post action=/pay><input name=a></form>' });
    expect(asked).not.toContain('/pay');
  });
});

describe('an OpenAPI description', () => {
  const description = '{"openapi":"3.0.0","paths":{"/items/{id}":{"get":{"responses":{}},"put":{"responses":{}}}}}';

  it('is read where frameworks put it', async () => {
    const { names } = await look({ '/': '', '/v3/api-docs': { type: 'application/json', text: description } });
    expect(names).toEqual(['GET /v3/api-docs', 'GET /items/a', 'PUT /items/a']);
  });

  it('is read where a page of documentation names it', async () => {
    const docs = '<script>SwaggerUIBundle({ url: "/hidden/openapi.json", dom_id: "#ui" })</script>';
    const { names } = await look({ '/': '', '/docs': docs, '/hidden/openapi.json': description });
    expect(names).toContain('PUT /items/a');
  });

  it('is read out of the script that a page loads', async () => {
    const { names } = await look({
      '/': '',
      '/api-docs': { status: 301, location: '/api-docs/' },
      '/api-docs/': '<script src="./swagger-ui-bundle.js"></script><script src="./swagger-ui-init.js"></script>',
      '/api-docs/swagger-ui-init.js': {
        type: 'application/javascript',
        text: `window.onload = function() { let options = { "swaggerDoc": ${description}, "x": "}" } }`,
      },
    });
    expect(names).toContain('GET /items/a');
  });

  it('as YAML', async () => {
    const text = 'openapi: 3.1.0\npaths:\n  /a:\n    delete:\n      summary: x\n';
    const { names } = await look({ '/': '', '/openapi.yaml': { type: 'application/yaml', text } });
    expect(names).toContain('DELETE /a');
  });

  it('is not what an app of one page says to everything', async () => {
    const { names } = await look({ '*': '<!doctype html><a href=/about>' });
    expect(names).toEqual(['GET /about']);
  });
});

describe('what is left alone', () => {
  const links =
    '/logout /users/sign_out /admin/a /items/1/delete /files?action=log-out /%61dmin/b //admin/c /catalogue /server/shutdown'
      .split(' ')
      .map((path) => `<a href="http://127.0.0.1:8080${path}">`)
      .join('');

  it('is neither asked for nor found', async () => {
    const { names, asked } = await look({ '/': links, '*': 'x' }, { exclude: ['/admin/*'] });
    expect(names).toEqual(['GET /catalogue']);
    expect(asked.filter((path) => /logout|sign|admin|delete|shut|log-out|%61/.test(path))).toEqual([]);
  });

  it('is an operation that is excluded, by a method field too', async () => {
    const form = '<form method=post action=/x><input type=hidden name=_method value=delete></form>';
    const description = '{"swagger":"2.0","paths":{"/a":{"delete":{"responses":{}},"get":{"responses":{}}}}}';
    const { names } = await look({ '/': form, '/swagger.json': description }, { exclude: ['DELETE *'] });
    expect(names).toEqual(['GET /swagger.json', 'GET /a']);
  });
});

describe('a hostile site', () => {
  it('without end is left after 64 requests and 50 routes', async () => {
    let n = 0;
    const endless = new Proxy({} as Site, {
      get: () => Array.from({ length: 400 }, () => `<a href="/p${n++}x/y">`).join(''),
    });
    const { requests, routes, left } = await look(endless);
    expect(requests).toBe(64);
    expect(routes).toHaveLength(50);
    expect(left).toBeGreaterThan(0);
  });

  it('that is slow is left after two seconds', async () => {
    const { requests } = await look(
      { '/': Array.from({ length: 90 }, (_, i) => `<a href=/x${i}/a>`).join('') },
      { msEach: 100 },
    );
    expect(requests).toBeLessThan(40);
  });

  it('gives long lists of articles a few routes', async () => {
    const links = Array.from({ length: 90 }, (_, i) => `<a href="/blog/about-thing-${'x'.repeat(i + 1)}">`).join('');
    expect((await look({ '/': links, '*': '' })).names).toHaveLength(12);
  });

  it.each([
    ['tags that never close', '<a href="/a">'.repeat(1).concat('<a '.repeat(300_000))],
    ['quotes that never close', '<a href="'.repeat(100_000)],
    ['comments', '<!--'.repeat(250_000)],
    ['depth', '<form>'.repeat(150_000)],
    ['entities', `<a href="${'&amp'.repeat(200_000)}">`],
    ['a form of many fields', `<form method=post>${'<input name=a>'.repeat(70_000)}`],
    ['brackets', `{${'"openapi":['.repeat(90_000)}`],
    ['deep YAML', `openapi: 3.0.0\npaths: ${'['.repeat(200_000)}`],
    ['marked keys of YAML', `openapi: 3.0.0\npaths:\n ${'? '.repeat(300)}`],
    ['many keys of YAML', `openapi: 3.0.0\n${Array.from({ length: 9_000 }, (_, i) => `k${i}: 1`).join('\n')}`],
    ['a script of braces', `"swaggerDoc":${'{'.repeat(900_000)}`],
    ['words of a description', '"/openapi'.repeat(100_000)],
  ])('with %s takes little time', async (_, text) => {
    const start = performance.now();
    const { routes } = await look({ '/': text });
    expect(routes.length).toBeLessThanOrEqual(50);
    expect(performance.now() - start).toBeLessThan(5_000);
  });
});
