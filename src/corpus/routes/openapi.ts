import { posix } from 'node:path';
import { parseDocument } from 'yaml';
import { UsageError } from '../../errors.ts';
import { type Route, routeName } from '../route.ts';
import { bundleReferences, type ReadBeside } from './bundle-references.ts';
import { asObject, type Json, type JsonObject, type Resolve, resolver } from './json-reference.ts';
import { sampleOf, wholeSchema } from './schema-sample.ts';
import { type FormPart, isJson, mediaType, multipartBody, type ValidBody, validBody } from './valid-body.ts';

const METHODS = ['get', 'head', 'post', 'put', 'patch', 'delete', 'options', 'trace', 'query'];

/**
 * The operations of an OpenAPI 2.0, 3.0 or 3.1 file (JSON or YAML) as routes: path parameters filled, query parameters added,
 * a valid body from the examples or else from the schema. References are followed, into other files as far as `read` gives
 * them; what is not found is taken for "anything".
 *
 * @throws UsageError with the place when the text is no YAML or JSON, and when it is no OpenAPI description.
 */
export function openApiRoutes(text: string, source = '--openapi', read: ReadBeside | null = null): Route[] {
  const root = readDescription(text, source);
  if (read !== null) bundleReferences(root, posix.basename(source), read, parseText);
  const resolve = resolver(root);
  const base = basePath(root);
  const routes = new Map<string, Route>();
  for (const [template, value] of Object.entries(asObject(root.paths))) {
    const item = resolve(value);
    for (const method of METHODS) {
      const operation = resolve(item[method]);
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
  const root = parseText(text, source);
  if (!/^3\.|^2\.0$/.test(String(root.openapi ?? root.swagger))) {
    throw new UsageError(`${source}: no OpenAPI description: it must say "openapi: 3.x" or "swagger: '2.0'"`);
  }
  return root;
}

function parseText(text: string, source: string): JsonObject {
  const plain = text.replace(/^\ufeff/, '');
  return parseJson(plain) ?? parseYaml(plain, source);
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
    .flatMap((p) => pairsOf(String(p.name), parameterValue(p, resolve), p))
    .map((pair) => pair.map(encodeURIComponent).join('='));
  return pairs.length > 0 ? `?${pairs.join('&')}` : '';
}

/**
 * A value as pairs of a query or form, in the style that a parameter names (`form` and exploded by default; OpenAPI 2.0 has
 * `collectionFormat`, where lists are joined by default).
 */
function pairsOf(
  name: string,
  value: Json,
  { style, explode, collectionFormat, type }: JsonObject,
): [name: string, value: string][] {
  if (value === null || typeof value !== 'object') return [[name, String(value)]];
  if (style === 'deepObject')
    return Object.entries(value).map(([key, member]) => [`${name}[${key}]`, plain(member ?? null)]);
  const joined = explode === false || (type === 'array' && collectionFormat !== 'multi');
  if (joined || (style !== undefined && style !== 'form')) return [[name, plain(value)]];
  if (Array.isArray(value)) return value.map((member: Json) => [name, plain(member)]);
  return Object.entries(value).map(([key, member]) => [key, plain(member ?? null)]);
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
  const { schema = {}, encoding, ...examples } = asObject(media);
  const value = exampleOf(examples, resolve) ?? sampleOf(schema, resolve);
  const properties = asObject(wholeSchema(schema, resolve).properties);
  return writeBody(type, value, (name): Part => {
    const member = resolve(properties[name]);
    const { contentType } = asObject(asObject(encoding)[name]);
    const one = member.type === 'array' ? resolve(member.items) : member;
    const isFile = one.format === 'binary' || one.contentMediaType !== undefined || one.contentEncoding !== undefined;
    const media = contentType ?? one.contentMediaType;
    return { isFile, ...(typeof media === 'string' ? { contentType: media.split(',', 1)[0]! } : {}) };
  });
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
  const isFile = (name: string) => form.some((p) => p.name === name && p.type === 'file');
  const type = form.some((p) => p.type === 'file') ? 'multipart/form-data' : 'application/x-www-form-urlencoded';
  const value = Object.fromEntries(form.map((p) => [String(p.name), parameterValue(p, resolve)]));
  return writeBody(type, value, (name) => ({ isFile: isFile(name) }));
}

/** What a description says of one part of a multipart body. */
interface Part {
  readonly isFile: boolean;
  readonly contentType?: string;
}

function writeBody(
  contentType: string,
  value: Json,
  partOf: (name: string) => Part = () => ({ isFile: false }),
): ValidBody {
  const type = mediaType(contentType).replaceAll('*', 'plain');
  if (isJson(type)) return { contentType, body: JSON.stringify(value) };
  if (type === 'application/x-www-form-urlencoded') {
    const pairs = Object.entries(asObject(value)).flatMap(([name, member = '']) => fieldsOf(name, member));
    return { contentType, body: new URLSearchParams(pairs).toString() || 'a=1' };
  }
  const parts = type.startsWith('multipart/')
    ? Object.entries(asObject(value)).flatMap(([name, member = '']) => partsOf(name, member, partOf(name)))
    : [];
  if (parts.length > 0) return multipartBody(contentType, parts);
  if (typeof value === 'string' && value !== '' && !type.startsWith('multipart/')) return { contentType, body: value };
  return validBody(contentType.includes('*') ? type : contentType);
}

/** A list is a field again and again, an object is written as JSON (OpenAPI 3.1 §4.8.14.4). */
function fieldsOf(name: string, value: Json): [name: string, value: string][] {
  const members: readonly Json[] = Array.isArray(value) ? value : [value];
  return members.map((member) => [name, textOf(member)]);
}

function partsOf(name: string, value: Json, { isFile, contentType }: Part): FormPart[] {
  return fieldsOf(name, value).map(([, text]) => {
    const type = contentType ?? (isFile ? 'application/octet-stream' : undefined);
    return {
      name,
      value: text,
      ...(isFile ? { filename: 'a' } : {}),
      ...(type === undefined ? {} : { contentType: type }),
    };
  });
}

/** A value where there is room for one text: the members of a list with commas between. */
function plain(value: Json): string {
  return Array.isArray(value) ? value.map(textOf).join(',') : textOf(value);
}

function textOf(value: Json): string {
  return value !== null && typeof value === 'object' ? JSON.stringify(value) : String(value);
}

function list(value: Json | undefined): readonly Json[] {
  return Array.isArray(value) ? value : [];
}
