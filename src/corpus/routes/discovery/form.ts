import type { Route } from '../../route.ts';
import { BOUNDARY } from '../valid-body.ts';

/** A field of a form as the page describes it. */
export interface Field {
  readonly name: string;
  /** Of an input, lower case; else the name of its element. */
  readonly type: string;
  /** Null where the page gives none. */
  value: string | null;
}

/** What a person would fill in, by the type of the input (HTML, 4.10.5). */
const FILLED: Readonly<Record<string, string>> = {
  number: '1',
  range: '1',
  email: 'a@example.org',
  url: 'http://127.0.0.1/',
  tel: '1',
  date: '2020-02-02',
  time: '12:00',
  'datetime-local': '2020-02-02T12:00',
  month: '2020-02',
  week: '2020-W02',
  color: '#000000',
  checkbox: 'on',
  radio: 'on',
};
const BUTTONS = new Set(['submit', 'button', 'image', 'reset']);

/** What a browser would send for a form whose empty fields somebody filled in. */
export function formRoute(action: URL, attributes: Readonly<Record<string, string>>, all: readonly Field[]): Route {
  const fields = oneRadioEach(all.filter(({ type }) => !BUTTONS.has(type)));
  const pairs = fields.map(({ name, type, value }): [string, string] => [
    name,
    value || (type === 'hidden' ? '' : (FILLED[type] ?? 'a')),
  ]);
  if (attributes.method?.toLowerCase() !== 'post') {
    const query = new URLSearchParams(pairs).toString();
    const path = query === '' ? action.pathname + action.search : `${action.pathname}?${query}`;
    return { method: 'GET', path, contentType: null, body: null };
  }
  const path = action.pathname + action.search;
  const encoding = attributes.enctype?.toLowerCase();
  if (encoding === 'multipart/form-data') {
    const contentType = `${encoding}; boundary=${BOUNDARY}`;
    return { method: 'POST', path, contentType, body: multipart(fields, pairs) };
  }
  const contentType = 'application/x-www-form-urlencoded';
  return { method: 'POST', path, contentType, body: new URLSearchParams(pairs).toString() };
}

/** Of the radio buttons of one name only one is sent. */
function oneRadioEach(fields: readonly Field[]): Field[] {
  const seen = new Set<string>();
  return fields.filter(({ type, name }) => {
    if (type !== 'radio') return true;
    if (seen.has(name)) return false;
    seen.add(name);
    return true;
  });
}

/** RFC 7578 §4: names with their quotes and line breaks escaped as HTML says. */
function multipart(fields: readonly Field[], pairs: readonly (readonly [string, string])[]): string {
  const parts = pairs.map(([name, value], index) => {
    const quoted = name.replaceAll('"', '%22').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
    const file = fields[index]!.type === 'file';
    const head = `--${BOUNDARY}\r\nContent-Disposition: form-data; name="${quoted}"`;
    return file
      ? `${head}; filename="a.txt"\r\nContent-Type: text/plain\r\n\r\nhello\r\n`
      : `${head}\r\n\r\n${value}\r\n`;
  });
  return `${parts.join('')}--${BOUNDARY}--\r\n`;
}
