import { isAbsolute, relative } from 'node:path';
import type { Checkout } from './checkout.ts';
import type { Location } from './location.ts';
import { findLine } from './manifests/manifest.ts';

const WORKFLOW = /^\.github\/workflows\/[^/]+\.ya?ml$/;
const NOT_IN_REPOSITORY = 'no frame of the failure is in the repository';

/** What `commandPlace` looks at. */
export interface CommandPlaceParts {
  readonly checkout: Checkout;
  readonly command: string | null;
  readonly config?: string | null;
}

/**
 * Where the server's command is configured: the `command` key of the config file, else the line of a workflow that holds the
 * command, else line 1 of the first file of the repository that the command names (`python3 app.py 8080`, and as a module
 * `gunicorn shop.app:create()`), else null.
 */
export function commandPlace(
  { checkout, command, config }: CommandPlaceParts,
  read: (path: string) => string | null,
): Location | null {
  const configured = config ? within(checkout.root, config) : null;
  if (configured !== null) {
    const line = lineOf(read(configured), (text) => /^\s*["']?command["']?\s*:/.test(text));
    if (line) return { uri: configured, line, why: `${NOT_IN_REPOSITORY}; this line configures the command` };
  }
  const wanted = command?.trim().split('\n')[0] ?? '';
  if (wanted === '') return null;
  for (const path of [...checkout.tracked].filter((one) => WORKFLOW.test(one)).sort()) {
    const line = lineOf(read(path), (text) => text.includes(wanted));
    if (line) return { uri: path, line, why: `${NOT_IN_REPOSITORY}; this line starts the server` };
  }
  for (const word of wanted.split(/[\s"'=;&|]+/)) {
    const path = [word, ...moduleFiles(word)]
      .map((file) => within(checkout.root, file))
      .find((file) => file !== null && checkout.tracked.has(file));
    if (path != null) return { uri: path, line: 1, why: `${NOT_IN_REPOSITORY}; the command runs this file` };
  }
  return null;
}

/** Where Python looks for the module in `package.module:name`, which its servers are told what to serve by. */
function moduleFiles(word: string): string[] {
  const module = /^([A-Za-z_]\w*(?:\.\w+)*):[A-Za-z_][\w.]*/.exec(word)?.[1]?.replaceAll('.', '/');
  return module === undefined ? [] : [`${module}.py`, `${module}/__init__.py`];
}

function within(root: string, path: string): string | null {
  const inside = (isAbsolute(path) ? relative(root, path) : path).replaceAll('\\', '/').replace(/^(?:\.\/)+/, '');
  return inside === '' || inside.startsWith('../') ? null : inside;
}

function lineOf(text: string | null, test: (line: string) => boolean): number | null {
  return text === null ? null : (findLine(text, (line) => (test(line) ? null : undefined))?.line ?? null);
}
