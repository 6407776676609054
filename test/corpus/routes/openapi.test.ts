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
