import { readFileSync } from 'node:fs';
import { Ajv, type ValidateFunction } from 'ajv';

/** What GitHub's OpenAPI description says of one call; `scripts/github-fixtures.js` took it from there. */
export interface Operation {
  /** `GET /user` */
  readonly name: string;
  readonly parameters: readonly {
    readonly name: string;
    readonly in: 'path' | 'query';
    readonly required: boolean;
    readonly schema: { readonly type: string };
  }[];
  readonly request: object | null;
  readonly responses: Readonly<Record<string, object | null>>;
}

/** A request as it came. */
export interface Call {
  readonly method: string;
  readonly url: URL;
  readonly contentType: string | undefined;
  readonly authorization: string | undefined;
  /** The body, parsed; undefined when there was none. */
  readonly body: unknown;
}

const { operations } = JSON.parse(readFileSync(new URL('./fixtures/comments-api.json', import.meta.url), 'utf8')) as {
  operations: Readonly<Record<string, Omit<Operation, 'name'>>>;
};
/** GitHub answers with it for reasons that no operation lists: a rate limit, a fault of its own. */
const BASIC_ERROR = operations['GET /user']!.responses['401']!;

const ajv = new Ajv({ strict: false, validateFormats: false });
const compiled = new Map<object, ValidateFunction>();

function check(schema: object, value: unknown, what: string): void {
  const validate = compiled.get(schema) ?? ajv.compile(schema);
  compiled.set(schema, validate);
  if (!validate(value)) throw new Error(`${what} breaks GitHub's OpenAPI: ${ajv.errorsText(validate.errors)}`);
}

/**
 * The operation that a call is, checked against its description.
 *
 * @throws Error when GitHub has no such operation, or would not take this call, or would ignore a part of it.
 */
export function checkCall({ method, url, contentType, authorization, body }: Call): Operation {
  const what = `The request ${method} ${url.pathname}`;
  const [name, inPath] = operationOf(method, url.pathname) ?? [];
  if (name === undefined || inPath === undefined) throw new Error(`${what} is no operation of GitHub's`);
  const operation = { name, ...operations[name]! };
  const given = [
    ...Object.entries(inPath).map(([key, value]) => ['path', key, value] as const),
    ...[...url.searchParams].map(([key, value]) => ['query', key, value] as const),
  ];
  for (const [place, key, value] of given) {
    // GitHub ignores a parameter it does not know, and pages would be the short ones.
    const known = operation.parameters.find((parameter) => parameter.in === place && parameter.name === key);
    if (known === undefined) throw new Error(`${what} has a parameter that GitHub's OpenAPI does not: ${key}`);
    check(known.schema, known.schema.type === 'integer' ? Number(value) : value, `${what}: ${key}`);
    if (key === 'per_page' && Number(value) > 100) throw new Error(`${what}: GitHub gives 100 a page at most`);
  }
  for (const { name: key, required } of operation.parameters) {
    if (required && !given.some(([, other]) => other === key)) throw new Error(`${what} lacks ${key}`);
  }
  if (!/^token \S+$/.test(authorization ?? '')) throw new Error(`${what} has no token`);
  if (operation.request === null) {
    if (body !== undefined) throw new Error(`${what} has a body`);
  } else {
    if (!/^application\/json(;|$)/.test(contentType ?? '')) throw new Error(`${what} is of type ${contentType}`);
    check(operation.request, body, what);
  }
  return operation;
}

/** @throws Error when GitHub's answer would look different. */
export function checkAnswer({ name, responses }: Operation, status: number, body: unknown): void {
  const what = `The answer ${status} to ${name}`;
  if (responses[status] !== null) check(responses[status] ?? BASIC_ERROR, body, what);
  else if (body !== null) throw new Error(`${what} has a body`);
}

function operationOf(method: string, path: string): [string, Readonly<Record<string, string>>] | undefined {
  for (const name of Object.keys(operations)) {
    const pattern = name.replace(/\{(\w+)\}/g, '(?<$1>[^/]+)');
    const match = new RegExp(`^${pattern}$`).exec(`${method} ${path}`);
    if (match !== null) return [name, { ...match.groups }];
  }
  return undefined;
}
