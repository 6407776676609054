import { describe, expect, test } from 'vitest';
import { openApiRoutes } from '../../../src/corpus/routes/openapi.ts';
import { UsageError } from '../../../src/errors.ts';

const bare = { contentType: null, body: null };

describe('version 3', () => {
  test('parameters, bodies and references', () => {
    const text = `
openapi: 3.1.0
servers: [{ url: 'https://api.example/{v}/', variables: { v: { default: v1 } } }]
paths:
  /users/{id}:
    parameters:
      - { name: id, in: path, schema: { type: integer, minimum: 5 } }
      - { name: q, in: query, example: 'a b' }
    get: { responses: {} }
    put:
      requestBody: { $ref: '#/components/requestBodies/User' }
  /form:
    post:
      requestBody:
        content:
          application/x-www-form-urlencoded:
            schema: { type: object, properties: { a: { type: string }, n: { type: integer } } }
  /upload:
    post:
      requestBody: { content: { multipart/form-data: { schema: { type: object } } } }
components:
  requestBodies:
    User:
      content:
        text/plain: {}
        application/json: { schema: { $ref: '#/components/schemas/User' } }
  schemas:
    Base: { type: object, properties: { id: { type: integer } } }
    User:
      allOf: [{ $ref: '#/components/schemas/Base' }]
      properties:
        born: { type: string, format: date }
        tags: { type: array, items: { enum: [x, y] } }
        boss: { $ref: '#/components/schemas/User' }
        name: { type: [string, 'null'], minLength: 3 }
`;
    const [get, put, form, upload] = openApiRoutes(text);
    expect(get).toEqual({ method: 'GET', path: '/v1/users/5?q=a%20b', ...bare });
    expect(put).toMatchObject({ method: 'PUT', contentType: 'application/json' });
    expect(JSON.parse(put!.body!)).toMatchObject({ id: 1, born: '2020-01-01', tags: ['x'], name: 'aaa' });
    expect(form).toMatchObject({ contentType: 'application/x-www-form-urlencoded', body: 'a=a&n=1' });
    expect(upload!.contentType).toBe('multipart/form-data; boundary=patho');
  });

  test('examples win over schemas', () => {
    const body = {
      content: { 'application/json': { examples: { one: { value: { a: 7 } } }, schema: { type: 'object' } } },
    };
    const text = JSON.stringify({ openapi: '3.0.3', paths: { '/a': { post: { requestBody: body, responses: {} } } } });
    expect(openApiRoutes(text)).toEqual([
      { method: 'POST', path: '/a', contentType: 'application/json', body: '{"a":7}' },
    ]);
  });
});

test('version 2', () => {
  const text = JSON.stringify({
    swagger: '2.0',
    basePath: '/api/',
    consumes: ['application/json'],
    paths: {
      '/pets': { post: { parameters: [{ in: 'body', name: 'b', schema: { $ref: '#/definitions/Pet' } }] } },
      '/pets/{id}': { get: { parameters: [{ in: 'path', name: 'id', type: 'integer' }] } },
      '/file': { post: { parameters: [{ in: 'formData', name: 'f', type: 'file' }] } },
    },
    definitions: { Pet: { type: 'object', properties: { name: { type: 'string', example: 'Rex' } } } },
  });
  const [post, get, file] = openApiRoutes(text);
  expect(post).toEqual({ method: 'POST', path: '/api/pets', contentType: 'application/json', body: '{"name":"Rex"}' });
  expect(get).toEqual({ method: 'GET', path: '/api/pets/1', ...bare });
  expect(file!.contentType).toMatch(/^multipart\/form-data; boundary=/);
});

describe('parts and fields come from the schema', () => {
  const routeOf = (operation: object, rest: object = {}) =>
    openApiRoutes(JSON.stringify({ openapi: '3.1.0', paths: { '/a': { post: operation } }, ...rest }))[0]!;

  test('multipart bodies have its names, files and types', () => {
    const properties = {
      title: { type: 'string', example: 'x' },
      photo: { type: 'string', format: 'binary' },
      scan: { type: 'string', contentMediaType: 'application/pdf' },
      tags: { type: 'array', items: { type: 'string' }, example: ['a', 'b'] },
      meta: { type: 'object', properties: { n: { type: 'integer' } } },
    };
    const content = {
      'multipart/form-data': {
        schema: { allOf: [{ type: 'object', properties }] },
        encoding: { photo: { contentType: 'image/png, image/jpeg' } },
      },
    };
    const { contentType, body } = routeOf({ requestBody: { content } });
    expect(contentType).toBe('multipart/form-data; boundary=patho');
    const part = (head: string, value: string) =>
      `--patho\r\nContent-Disposition: form-data; name=${head}\r\n\r\n${value}\r\n`;
    expect(body).toBe(
      [
        part('"title"', 'x'),
        part('"photo"; filename="a"\r\nContent-Type: image/png', 'a'),
        part('"scan"; filename="a"\r\nContent-Type: application/pdf', 'a'),
        part('"tags"', 'a'),
        part('"tags"', 'b'),
        part('"meta"', '{"n":1}'),
        '--patho--\r\n',
      ].join(''),
    );
  });

  test('lists are fields and parameters again and again, or as their style says', () => {
    const list = { type: 'array', items: { type: 'string' }, example: ['a', 'b'] };
    const object = { type: 'object', example: { x: 1, y: 2 } };
    const parameters = [
      { name: 'l', in: 'query', schema: list },
      { name: 'c', in: 'query', explode: false, schema: list },
      { name: 'd', in: 'query', style: 'deepObject', schema: object },
      { name: 'o', in: 'query', schema: object },
    ];
    const content = { 'application/x-www-form-urlencoded': { schema: { type: 'object', properties: { l: list } } } };
    const { path, body } = routeOf({ parameters, requestBody: { content } });
    expect(path).toBe('/a?l=a&l=b&c=a%2Cb&d%5Bx%5D=1&d%5By%5D=2&x=1&y=2');
    expect(body).toBe('l=a&l=b');
  });

  test('version 2 joins lists unless it says multi, and names files', () => {
    const list = { in: 'query', type: 'array', items: { type: 'integer' } };
    const parameters = [
      { ...list, name: 'c', minItems: 2 },
      { ...list, name: 'm', minItems: 2, collectionFormat: 'multi' },
      { in: 'formData', name: 'f', type: 'file' },
      { in: 'formData', name: 't', type: 'string' },
    ];
    const [route] = openApiRoutes(JSON.stringify({ swagger: '2.0', paths: { '/a': { post: { parameters } } } }));
    expect(route!.path).toBe('/a?c=1%2C1&m=1&m=1');
    expect(route!.body).toMatch(
      /name="f"; filename="a"\r\n.*\r\n\r\na\r\n--patho\r\n.*name="t"\r\n\r\na\r\n--patho--/s,
    );
  });
});

describe('references to other files', () => {
  const files: Readonly<Record<string, string>> = {
    'paths/users.yaml':
      'post: { requestBody: { content: { application/json: { schema: { $ref: "../schemas/user.json#/User" } } } } }',
    'schemas/user.json': JSON.stringify({
      User: {
        type: 'object',
        properties: { id: { $ref: '#/Id' }, team: { $ref: '../api.yaml#/components/schemas/Team' } },
      },
      Id: { type: 'integer', minimum: 7 },
    }),
  };
  const text = `
openapi: 3.0.0
paths:
  /users: { $ref: ./paths/users.yaml }
  /other: { post: { requestBody: { $ref: 'https://x.example/a.yaml' } } }
components: { schemas: { Team: { type: string, example: red } } }
`;

  test('are followed, from file to file and back', () => {
    const asked: string[] = [];
    const routes = openApiRoutes(text, 'docs/api.yaml', (path) => {
      asked.push(path);
      return files[path] ?? null;
    });
    expect(asked).toEqual(['paths/users.yaml', 'schemas/user.json']);
    expect(routes.map(({ path, body }) => [path, body])).toEqual([
      ['/users', '{"id":7,"team":"red"}'],
      ['/other', null],
    ]);
  });

  test('lead nowhere where no file may be read', () => {
    expect(openApiRoutes(text, 'docs/api.yaml', () => null).map(({ path }) => path)).toEqual(['/other']);
    expect(openApiRoutes(text).map(({ path }) => path)).toEqual(['/other']);
  });
});

test('a circle of references ends', () => {
  const text = JSON.stringify({
    openapi: '3.0.0',
    paths: { '/a': { post: { requestBody: { content: { 'application/json': { schema: { $ref: '#/x' } } } } } } },
    x: { $ref: '#/x' },
  });
  expect(openApiRoutes(text)).toHaveLength(1);
});

test('broken text is refused with its place', () => {
  try {
    openApiRoutes('openapi: 3.0.0\npaths: {', 'api.yaml');
    expect.unreachable();
  } catch (error) {
    expect(error).toBeInstanceOf(UsageError);
    expect((error as UsageError).place).toMatchObject({ source: 'api.yaml', line: 2 });
  }
});

test.each(['', 'x', '[]', '{"openapi":"4.0"}', 'swagger: 1.2'])('%j is no description', (text) => {
  expect(() => openApiRoutes(text)).toThrow(UsageError);
});
