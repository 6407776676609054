import type { Exception, Runtime } from '../../../src/traceback/exception.ts';
import { createOwnership } from '../../../src/traceback/in-app.ts';
import { createLocator } from '../../../src/triage/locate/locate.ts';

/** An exception with these frames, innermost first, each on a line of its own. */
export function exception(runtime: Runtime, ...frames: [file: string | null, name?: string][]): Exception {
  return {
    runtime,
    type: 'E',
    message: '',
    frames: frames.map(([file, name = 'f'], index) => ({ file, line: index + 1, function: name })),
    chain: [],
    text: [],
    introduction: '',
    firstAt: 0,
    lastAt: 0,
    fatal: false,
  };
}

/** The locator of a checkout that has these files. */
export function locator(files: Record<string, string>, more: { command?: string; config?: string } = {}) {
  const checkout = { root: '/app', tracked: new Set(Object.keys(files)) };
  return createLocator({
    checkout,
    ownership: createOwnership(checkout),
    command: more.command ?? null,
    config: more.config ?? null,
    read: (path) => files[path] ?? null,
  });
}
