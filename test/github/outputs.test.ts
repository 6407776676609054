import { describe, expect, test } from 'vitest';
import { appendSummary, writeOutputs } from '../../src/github/outputs.ts';

/** Reads a file of outputs as the runner does. */
function readOutputs(text: string): Record<string, string> {
  const lines = text.split('\n');
  const outputs: Record<string, string> = {};
  for (let i = 0; i < lines.length - 1; i++) {
    const [name, mark] = lines[i]!.split('<<');
    const end = lines.indexOf(mark!, i + 1);
    outputs[name!] = lines.slice(i + 1, end).join('\n');
    i = end;
  }
  return outputs;
}

describe('writeOutputs', () => {
  test('no value sets another output', () => {
    const values = { outcome: 'clean', json: 'a\nnew=9\nnew<<EOF\n9\nEOF\npatho-1', new: 3 };
    let text = '';
    expect(writeOutputs({ GITHUB_OUTPUT: '/out' }, values, (_, chunk) => (text += chunk))).toBe(true);
    expect(readOutputs(text)).toEqual({ ...values, new: '3' });
  });

  test('a mark that stands in the value is drawn again', () => {
    const marks = ['1', '1', '2'];
    let text = '';
    writeOutputs(
      { GITHUB_OUTPUT: '/out' },
      { a: 'x\npatho-1\ny' },
      (_, chunk) => (text += chunk),
      () => marks.shift()!,
    );
    expect(text).toBe('a<<patho-2\nx\npatho-1\ny\npatho-2\n');
  });

  test('outside of GitHub Actions nothing is written', () => {
    const never = () => {
      throw new Error('written');
    };
    expect(writeOutputs({}, { a: 'b' }, never)).toBe(false);
    expect(appendSummary({ GITHUB_STEP_SUMMARY: '' }, '# x', never)).toBe(false);
  });
});

test('the summary is added to what the step wrote before', () => {
  const writes: [string, string][] = [];
  expect(appendSummary({ GITHUB_STEP_SUMMARY: '/summary' }, '# x\n', (...write) => writes.push(write))).toBe(true);
  expect(writes).toEqual([['/summary', '# x\n']]);
});
