import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { resolver } from '../../../src/corpus/routes/json-reference.ts';
import { sampleOfPattern } from '../../../src/corpus/routes/pattern-sample.ts';
import { sampleOf } from '../../../src/corpus/routes/schema-sample.ts';

const ajv = new Ajv2020({ strict: false, validateFormats: false });
const root = {
  Cat: {
    type: 'object',
    required: ['kind', 'lives'],
    properties: { kind: { type: 'string' }, lives: { type: 'integer' } },
  },
};

describe('a sample is valid for its schema', () => {
  test.each([
    [{ type: 'object', properties: { a: { type: 'string' } }, oneOf: [{ required: ['a'] }, { required: ['b'] }] }],
    [{ properties: { a: { type: 'integer' } }, anyOf: [{ properties: { b: { type: 'boolean' } }, required: ['b'] }] }],
    [{ allOf: [{ required: ['a'], properties: { a: { type: 'integer' } } }, { required: ['b'] }], required: ['c'] }],
    [{ type: 'integer', exclusiveMinimum: 0, maximum: 3 }],
    [{ type: 'integer', exclusiveMaximum: 1 }],
    [{ type: 'number', minimum: 0, exclusiveMaximum: 1 }],
    [{ type: 'integer', minimum: 7, maximum: 14, multipleOf: 5 }],
    [{ type: 'number', maximum: 0.5 }],
    [{ type: 'array', items: { type: 'integer' }, minItems: 3, maxItems: 4 }],
    [{ type: 'string', pattern: '^[A-Z]{3}-\\d{4}$' }],
    [{ type: 'string', pattern: '^(?:\\+49|0)[1-9]\\d+$', minLength: 9 }],
    [{ type: 'string', pattern: '^[^@\\s]+@[^@]+\\.(com|org)$', format: 'email' }],
    [{ type: ['null', 'object'], required: ['x'], additionalProperties: { type: 'integer' } }],
  ])('%j', (schema) => {
    const value = sampleOf(schema, resolver(root));
    expect(ajv.validate(schema, value), JSON.stringify(value)).toBe(true);
  });

  test('as OpenAPI 3.0 bounds it, with booleans', () => {
    const resolve = resolver({});
    expect(sampleOf({ type: 'integer', minimum: 0, exclusiveMinimum: true }, resolve)).toBe(1);
    expect(sampleOf({ type: 'integer', maximum: 1, exclusiveMaximum: true }, resolve)).toBe(0);
  });

  test('and holds nothing that only answers have', () => {
    const properties = { id: { type: 'integer', readOnly: true }, name: { type: 'string' } };
    expect(sampleOf({ type: 'object', properties }, resolver({}))).toEqual({ name: 'a' });
  });

  test('and says which one of several it is', () => {
    const oneOf = [{ $ref: '#/Cat' }, { type: 'object' }];
    const sample = (discriminator: object) => sampleOf({ oneOf, discriminator: { ...discriminator } }, resolver(root));
    expect(sample({ propertyName: 'kind' })).toEqual({ kind: 'Cat', lives: 1 });
    expect(sample({ propertyName: 'kind', mapping: { tom: '#/Cat' } })).toEqual({ kind: 'tom', lives: 1 });
  });
});

describe('a text for a pattern', () => {
  test.each([
    ['^a|b$', 'a'],
    ['[^a-z1]', 'A'],
    ['a{2,}', 'aa'],
    ['(?<year>\\d{4})\\.', '1111.'],
    ['x*y?z+', 'z'],
    ['\\x41\\u0042\\/', 'AB/'],
    ['[\\w.-]{3}', 'aaa'],
  ])('%s', (pattern, text) => expect(sampleOfPattern(pattern)).toBe(text));

  test.each(['(?=a)b', '(a)\\1', '\\bx', '(', 'a)', '[', '\\p{L}', 'a{999999}', '('.repeat(10_000)])(
    'is none where %j is not understood',
    (pattern) => expect(sampleOfPattern(pattern)).toBeNull(),
  );

  test('matches it, and no text makes it throw', () => {
    const part = fc.constantFrom('a', '[b-d]', '\\d', '(x|y)', '(?:z)', '.', '[^q]', '\\.', '_');
    const times = fc.constantFrom('', '?', '*', '+', '{2}', '{1,3}', '{2,}', '+?');
    const pattern = fc.array(fc.tuple(part, times), { maxLength: 6 }).map((all) => `^${all.flat().join('')}$`);
    fc.assert(
      fc.property(pattern, fc.nat(4), (source, least) => {
        const text = sampleOfPattern(source, least);
        if (text !== null) expect(text).toMatch(new RegExp(source));
      }),
    );
    fc.assert(fc.property(fc.string(), (source) => typeof sampleOfPattern(source) !== 'undefined'));
  });
});
