import { UsageError } from '../../errors.ts';
import type { Route } from '../route.ts';
import { validBody } from './valid-body.ts';

const FORM = 'METHOD PATH [content-type [body]], or WS PATH [message]';

/**
 * Reads one route as the user writes it: `GET /info?a=1`, `POST /echo text/plain hello`, `WS /chat {"type":"join"}`. The
 * body is the rest of the line, spaces included; a content type alone gets a small valid body. The message of a websocket
 * route is JSON, behind the letters of its protocol if it has any (`42["join"]`).
 *
 * @param source What the text came from, as error messages name it.
 * @throws UsageError with the place of what is wrong.
 */
export function parseRoute(text: string, source = '--route'): Route {
  const fail = (rule: string, at: number): never => {
    throw new UsageError(`${source}: ${rule}; a route is ${FORM}`, { source, line: 1, column: at + 1, text });
  };
  const match =
    /^(\s*)(\S*)(\s*)(\S*)(?:[ \t]+([^\s;]+(?:;[ \t]*[^\s=;]+=(?:"[^"]*"|[^\s;"]*))*))?(?:[ \t](.*))?$/s.exec(text);
  const [, indent = '', method = '', gap = '', path = '', contentType, rest] = match ?? [];
  if (method === '') fail('nothing here', indent.length);
  if (!/^[!#$%&'*+\-.^_`|~0-9A-Za-z]+$/.test(method)) fail(`"${method}" is no method`, indent.length);
  const pathAt = indent.length + method.length + gap.length;
  if (path === '') fail('the path is missing', pathAt);
  if (!path.startsWith('/')) fail(`the path "${path}" must start with /`, pathAt);
  const bad = path.search(/[^\x21-\x7e]/);
  if (bad >= 0) fail('the path must be percent-encoded ASCII', pathAt + bad);
  const upper = method.toUpperCase();
  if (upper === 'WS') {
    const message = text.slice(pathAt + path.length).trim() || null;
    if (message !== null && !/[[{]/.test(message))
      fail('the message of a WS route must be JSON', pathAt + path.length + 1);
    return { method: upper, path, contentType: null, body: message };
  }
  const type = contentType?.trim() || null;
  if (type !== null && !type.includes('/')) {
    fail(`"${type}" is no content type (type/subtype)`, text.indexOf(type, pathAt + path.length));
  }
  const body = rest?.trim() ? rest : null;
  if (type !== null && body === null) return { method: upper, path, ...validBody(type) };
  return { method: upper, path, contentType: type, body };
}
