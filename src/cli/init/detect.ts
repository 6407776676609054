import { go } from './go.ts';
import type { Detector, Guess, ProjectFiles } from './guess.ts';
import { java } from './java.ts';
import { node } from './node.ts';
import { php } from './php.ts';
import { python } from './python.ts';
import { ruby } from './ruby.ts';
import { rust } from './rust.ts';

/** Node.js is last but for nothing: many projects of other runtimes have a package.json for their front end. */
const DETECTORS: readonly Detector[] = [python, ruby, php, java, go, rust, node];

/** Guesses how a project's server is started; null when nothing is recognized. */
export function detect(files: ProjectFiles): Guess | null {
  for (const detector of DETECTORS) {
    const guess = detector(files);
    if (guess !== null) return guess;
  }
  return null;
}

const DESCRIPTIONS = ['openapi', 'swagger', 'docs/openapi', 'api/openapi', 'spec/openapi'].flatMap((name) =>
  ['yaml', 'yml', 'json'].map((extension) => `${name}.${extension}`),
);

/** An OpenAPI description in a usual place. */
export function findOpenApi(files: ProjectFiles): string | null {
  return DESCRIPTIONS.find((path) => /openapi|swagger/.test(files.read(path)?.slice(0, 2000) ?? '')) ?? null;
}
