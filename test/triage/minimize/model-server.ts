import { createRandom } from '../../../src/language/random.ts';
import { render } from '../../../src/language/render.ts';
import { createSettings } from '../../../src/language/settings.ts';
import type { Messages } from '../../../src/triage/minimize/messages.ts';

export const SETTINGS = createSettings({ host: '127.0.0.1' });

/** A request as a lenient server reads it. */
export interface Read {
  readonly raw: string;
  readonly line: string;
  readonly method: string;
  readonly target: string;
  readonly headers: readonly (readonly [name: string, value: string])[];
  readonly body: string;
}

/** All bytes of the messages, latin1. */
export function wireOf(messages: Messages): string {
  return messages
    .flatMap((message) => render(message, SETTINGS, createRandom(0)).steps)
    .flatMap((step) => (step.kind === 'write' ? [...step.chunks] : []))
    .map((chunk) => Buffer.from(chunk).toString('latin1'))
    .join('');
}

/** Reads bytes up to the first empty line as a head, the rest as a body. */
export function read(raw: string): Read {
  const end = raw.search(/\r?\n\r?\n/);
  const [line = '', ...lines] = (end === -1 ? raw : raw.slice(0, end)).split(/\r?\n/);
  const [method = '', target = ''] = line.split(' ');
  const headers = lines.map((one) => {
    const colon = one.indexOf(':');
    return colon === -1 ? ([one, ''] as const) : ([one.slice(0, colon), one.slice(colon + 1).trim()] as const);
  });
  return { raw, line, method, target, headers, body: end === -1 ? '' : raw.slice(end).replace(/^\r?\n\r?\n/, '') };
}

export function header({ headers }: Read, name: string): string | null {
  return headers.find(([one]) => one.toLowerCase() === name)?.[1] ?? null;
}
