import { parseDocument } from 'yaml';
import { UsageError } from '../../errors.ts';
import { type Route, routeName } from '../route.ts';
import { asObject, type Json, type JsonObject, type Resolve, resolver } from './json-reference.ts';
import { sampleOf } from './schema-sample.ts';
import { isJson, mediaType, validBody } from './valid-body.ts';

const METHODS = ['get', 'head', 'post', 'put', 'patch', 'delete', 'options', 'trace', 'query'];

/**
 * The operations of an OpenAPI 2.0, 3.0 or 3.1 file (JSON or YAML) as routes: path parameters filled, required query
 * parameters added, a valid body from the examples or else from the schema. References inside the file are followed;
 * references to other files are taken for "anything".
 *
 * @throws UsageError with the place when the text is no YAML or JSON, and when it is no OpenAPI description.
 */
export function openApiRoutes(text: string, source = '--openapi'): Route[] {
  const root = readDescription(text, source);
  const resolve = resolver(root);
  const base = basePath(root);
  const routes = new Map<string, Route>();
  for (const [template, value] of Object.entries(asObject(root.paths))) {
    const item = resolve(value);
    for (const method of METHODS) {
      const operation = asObject(item[method]);
      if (Object.keys(operation).length === 0) continue;
      const parameters = [...list(item.parameters), ...list(operation.parameters)].map(resolve);
      const path = fillPath(base + template, parameters, resolve) + queryOf(parameters, resolve);
      const body = bodyOf(root, operation, parameters, resolve);
      const route: Route = { method: method.toUpperCase(), path, contentType: null, body: null, ...body };
      if (!routes.has(routeName(route))) routes.set(routeName(route), route);
    }
  }
  return [...routes.values()];
}

function readDescription(text: string, source: string): JsonObject {
  const plain = text.replace(/^\ufeff/, '');
  const root = parseJson(plain) ?? parseYaml(plain, source);
  if (!/^3\.|^2\.0$/.test(String(root.openapi ?? root.swagger))) {
    throw new UsageError(`${source}: no OpenAPI description: it must say "openapi: 3.x" or "swagger: '2.0'"`);
  }
  return root;
}

/** Most descriptions are JSON, and its parser is a hundred times as fast as that of YAML; null when it is not. */
function parseJson(text: string): JsonObject | null {
  if (!/^\s*\{/.test(text)) return null;
  try {
    return asObject(JSON.parse(text) as Json);
  } catch {
    return null;
  }
}

function parseYaml(text: string, source: string): JsonObject {
  const document = parseDocument(text);
  const error = document.errors[0];
  if (error) {
    const { line = 1, col = 1 } = error.linePos?.[0] ?? {};
    const place = { source, line, column: col, text: text.split('\n')[line - 1] ?? '' };
    throw new UsageError(`${source}: neither JSON nor YAML: ${error.message.split('\n', 1)[0]}`, place, {
      cause: error,
    });
  }
  try {
    return asObject(document.toJS({ maxAliasCount: 1000 }) as Json);
  } catch (cause) {
    throw new UsageError(`${source}: ${(cause as Error).message}`, null, { cause });
  }
}

/** OpenAPI 2.0 has basePath; 3.x has servers, of which the first one's path counts, its variables at their defaults. */
function basePath(root: JsonObject): string {
  if (typeof root.basePath === 'string') return root.basePath.replace(/\/$/, '');
  const server = asObject(list(root.servers)[0]);
  const variables = asObject(server.variables);
  const url = String(server.url ?? '').replace(/\{([^}]*)\}/g, (_, name: string) => {
    return String(asObject(variables[name]).default ?? '');
  });
  const path = url.replace(/^[a-z][a-z0-9+.-]*:\/\/[^/]*/i, '').replace(/\/$/, '');
  return path === '' || path.startsWith('/') ? path : `/${path}`;
}

function fillPath(template: string, parameters: readonly JsonObject[], resolve: Resolve): string {
  const filled = template.replace(/\{([^}]*)\}/g, (_, name: string) => {
    const parameter = parameters.find((p) => p.in === 'path' && p.name === name);
    return encodeURIComponent(plain(parameter ? parameterValue(parameter, resolve) : 'a') || 'a');
  });
  return encodeURI(filled).replaceAll('%25', '%');
}

function queryOf(parameters: readonly JsonObject[], resolve: Resolve): string {
  const pairs = parameters
    .filter((p) => p.in === 'query')
    .map((p) => `${encodeURIComponent(String(p.name))}=${encodeURIComponent(plain(parameterValue(p, resolve)))}`);
  return pairs.length > 0 ? `?${pairs.join('&')}` : '';
}

/** The parameter's example, or a sample of its schema; in OpenAPI 2.0 the parameter is its own schema. */
function parameterValue(parameter: JsonObject, resolve: Resolve): Json {
  const example = exampleOf(parameter, resolve);
  if (example !== undefined) return example;
  const content = Object.values(asObject(parameter.content))[0];
  return sampleOf(parameter.schema ?? asObject(content).schema ?? parameter, resolve);
}

function exampleOf(holder: JsonObject, resolve: Resolve): Json | undefined {
  if (holder.example !== undefined) return holder.example;
  const first = Object.values(asObject(holder.examples))[0];
  return first === undefined ? undefined : resolve(first).value;
}

function bodyOf(root: JsonObject, operation: JsonObject, parameters: readonly JsonObject[], resolve: Resolve) {
  if (root.swagger !== undefined) return bodyOfVersion2(root, operation, parameters, resolve);
  const content = Object.entries(asObject(resolve(operation.requestBody).content));
  const [type, media] = content.find(([name]) => isJson(mediaType(name))) ?? content[0] ?? [];
  if (type === undefined) return {};
  const holder = asObject(media);
  return writeBody(type, exampleOf(holder, resolve) ?? sampleOf(holder.schema ?? {}, resolve));
}

function bodyOfVersion2(root: JsonObject, operation: JsonObject, parameters: readonly JsonObject[], resolve: Resolve) {
  const types = [...list(operation.consumes), ...list(root.consumes)].map(String);
  const body = parameters.find((p) => p.in === 'body');
  if (body)
    return writeBody(
      types.find((t) => isJson(mediaType(t))) ?? types[0] ?? 'application/json',
      parameterValue(body, resolve),
    );
  const form = parameters.filter((p) => p.in === 'formData');
  if (form.length === 0) return {};
  const type = form.some((p) => p.type === 'file') ? 'multipart/form-data' : 'application/x-www-form-urlencoded';
  return writeBody(type, Object.fromEntries(form.map((p) => [String(p.name), parameterValue(p, resolve)])));
}

function writeBody(contentType: string, value: Json): { contentType: string; body: string } {
  const type = mediaType(contentType).replaceAll('*', 'plain');
  if (isJson(type)) return { contentType, body: JSON.stringify(value) };
  if (type === 'application/x-www-form-urlencoded') {
    const pairs = Object.entries(asObject(value)).map(([name, member]): [string, string] => [
      name,
      plain(member ?? ''),
    ]);
    return { contentType, body: new URLSearchParams(pairs).toString() || 'a=1' };
  }
  if (typeof value === 'string' && value !== '' && !type.startsWith('multipart/')) return { contentType, body: value };
  return validBody(contentType.includes('*') ? type : contentType);
}

function plain(value: Json): string {
  return value !== null && typeof value === 'object' ? JSON.stringify(value) : String(value);
}

function list(value: Json | undefined): readonly Json[] {
  return Array.isArray(value) ? value : [];
}
