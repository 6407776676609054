import { expect, test } from 'vitest';
import { defaultCategory } from '../../src/options/default-category.ts';

test('the job, and what tells the legs of its matrix apart, as GitHub names them', () => {
  expect(defaultCategory('fuzz', '{\n  "os": "ubuntu",\n  "node": 20\n}')).toBe('fuzz (ubuntu, 20)');
  expect(defaultCategory('fuzz', '{"app":{"port":1},"on":true}')).toBe('fuzz ({"port":1}, true)');
  expect(defaultCategory('fuzz', 'null')).toBe('fuzz');
  expect(defaultCategory('fuzz', null)).toBe('fuzz');
  expect(defaultCategory(null, '{}')).toBe('patho');
});

test.each(['', '${{ toJSON(matrix) }}', '[1]', '7', '"x"'])('what is no matrix costs nothing: %j', (text) => {
  expect(defaultCategory('fuzz', text)).toBe('fuzz');
});
