import { UsageError } from '../../errors.ts';
import type { Route } from '../route.ts';
import { type FormPart, mediaType, multipartBody, type ValidBody } from './valid-body.ts';

interface HarRequest {
  readonly method?: unknown;
  readonly url?: unknown;
  readonly postData?: { readonly mimeType?: unknown; readonly text?: unknown; readonly params?: unknown };
}

interface HarParameter {
  readonly name?: unknown;
  readonly value?: unknown;
  readonly fileName?: unknown;
  readonly contentType?: unknown;
}

interface HarEntry {
  readonly request?: HarRequest;
  readonly _webSocketMessages?: unknown;
}

interface HarMessage {
  readonly type?: unknown;
  readonly data?: unknown;
}

/**
 * The routes a browser recorded (HTTP Archive 1.2): method, path with query and body of each entry, each route once, and of
 * scripts, pictures and the like one of each folder.
 * Entries of another host than the server's are left out, unless no entry is of that host: then the recording was made
 * elsewhere (a staging host, another port) and the host of its first entry counts.
 *
 * @param host Authority of the server under test, `127.0.0.1:8080`.
 * @throws UsageError when the text is no HAR file.
 */
export function harRoutes(text: string, host: string, source = '--har'): Route[] {
  const requests: { url: URL; request: HarRequest; message: string | null }[] = [];
  for (const entry of entriesOf(text, source) as (HarEntry | null)[]) {
    const request = entry?.request;
    const url = parseUrl(request?.url);
    if (request && url && /^(https?|wss?):$/.test(url.protocol))
      requests.push({ url, request, message: firstMessage(entry) });
  }
  const recorded = requests.some(({ url }) => url.host === host) ? host : requests[0]?.url.host;
  const routes = new Map<string, Route>();
  for (const { url, request, message } of requests) {
    if (url.host !== recorded) continue;
    const route = routeOf(url, request, message);
    if (route === null) continue;
    const key = `${route.method} ${fileGroup(route) ?? route.path}`;
    if (!routes.has(key)) routes.set(key, route);
  }
  return [...routes.values()];
}

/** What a page is made of, by its ending. */
const FILE = /^([^?]*\/)[^/?]*\.(m?js|css|map|png|jpe?g|gif|svg|ico|webp|avif|woff2?|ttf|otf|mp3|mp4|webm)$/i;

/** Files of one folder are served alike: the first stands for all, or a visit would be mostly pictures. Null of other routes. */
function fileGroup({ method, path }: Route): string | null {
  const folder = method === 'GET' ? FILE.exec(path)?.[1] : undefined;
  return folder === undefined ? null : `${folder}*`;
}

function entriesOf(text: string, source: string): readonly unknown[] {
  let file: { log?: { entries?: unknown } } | null = null;
  try {
    file = JSON.parse(text.replace(/^\ufeff/, ''));
  } catch (error) {
    throw new UsageError(`${source}: not JSON (${(error as Error).message}); export the recording as HAR`, null, {
      cause: error,
    });
  }
  const entries = file?.log?.entries;
  if (!Array.isArray(entries)) throw new UsageError(`${source}: no log.entries; export the recording as HAR`);
  return entries;
}

/** The first JSON that the browser sent over a websocket, as Chrome writes it down. */
function firstMessage({ _webSocketMessages: messages }: HarEntry): string | null {
  if (!Array.isArray(messages)) return null;
  const sent = messages.find((m: HarMessage | null) => m?.type === 'send' && /^\d*[[{]/.test(String(m.data)));
  return sent === undefined ? null : String((sent as HarMessage).data);
}

function routeOf(url: URL, request: HarRequest, message: string | null): Route | null {
  const path = url.pathname + url.search;
  if (url.protocol.startsWith('ws')) return { method: 'WS', path, contentType: null, body: message };
  const method = String(request.method).toUpperCase();
  if (!/^[A-Z-]+$/.test(method)) return null;
  const { mimeType, text, params } = request.postData ?? {};
  const contentType = typeof mimeType === 'string' ? mimeType : null;
  if (typeof text === 'string' && text !== '') return { method, path, contentType, body: text };
  const form = contentType !== null && Array.isArray(params) && params.length > 0 ? formOf(contentType, params) : null;
  return { method, path, ...(form ?? { contentType: null, body: null }) };
}

/** The body of a form of which only the fields were recorded. */
function formOf(contentType: string, params: readonly (HarParameter | null)[]): ValidBody {
  const fields = params.map((param) => ({ name: textOf(param?.name), value: textOf(param?.value), param }));
  if (!mediaType(contentType).startsWith('multipart/')) {
    return {
      contentType,
      body: new URLSearchParams(fields.map(({ name, value }): [string, string] => [name, value])).toString(),
    };
  }
  const parts = fields.map(({ name, value, param }): FormPart => {
    const { fileName, contentType: type } = param ?? {};
    return {
      name,
      value,
      ...(typeof fileName === 'string' ? { filename: fileName } : {}),
      ...(typeof type === 'string' ? { contentType: type } : {}),
    };
  });
  return multipartBody(contentType, parts);
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

function parseUrl(text: unknown): URL | null {
  try {
    return new URL(String(text));
  } catch {
    return null;
  }
}
