import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const FIXTURES = fileURLToPath(new URL('fixtures/', import.meta.url));

export function fixturePath(path: string): string {
  return FIXTURES + path;
}

export function fixtureLines(path: string): string[] {
  return readFileSync(FIXTURES + path, 'utf8').split('\n');
}

export function fixtureJson<T>(path: string): T {
  return JSON.parse(readFileSync(FIXTURES + path, 'utf8')) as T;
}

/** Logs of a folder, without `.log`. */
export function logsIn(folder: string): string[] {
  return readdirSync(FIXTURES + folder)
    .filter((name) => name.endsWith('.log'))
    .map((name) => name.slice(0, -'.log'.length));
}
