import { randomUUID } from 'node:crypto';
import { appendFileSync } from 'node:fs';

// Not by @actions/core: it reads the process's environment, and brings an OIDC client and a second undici, 0.8 MB, along.
type Environment = Readonly<Record<string, string | undefined>>;
type Append = (path: string, text: string) => void;

/**
 * Sets the outputs of the step. Values stand between random marks, so that no value can set another output.
 *
 * @returns whether the runner gave a file for them (it does not outside of GitHub Actions)
 */
export function writeOutputs(
  env: Environment,
  values: Readonly<Record<string, string | number>>,
  append: Append = appendFileSync,
  random: () => string = randomUUID,
): boolean {
  const path = env.GITHUB_OUTPUT;
  if (path === undefined || path === '') return false;
  const blocks = Object.entries(values).map(([name, value]) => {
    const mark = unusedMark(String(value), random);
    return `${name}<<${mark}\n${value}\n${mark}\n`;
  });
  append(path, blocks.join(''));
  return true;
}

function unusedMark(value: string, random: () => string): string {
  const mark = `patho-${random()}`;
  return value.includes(mark) ? unusedMark(value, random) : mark;
}

/** Adds Markdown to the job summary of this step; false where there is none. */
export function appendSummary(env: Environment, markdown: string, append: Append = appendFileSync): boolean {
  const path = env.GITHUB_STEP_SUMMARY;
  if (path === undefined || path === '') return false;
  append(path, markdown);
  return true;
}
