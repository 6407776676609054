import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Ajv, type ValidateFunction } from 'ajv';

interface Operation {
  readonly query: readonly { readonly name: string; readonly schema: { readonly type: string } }[];
  readonly request: object | null;
  readonly responses: Readonly<Record<string, object | null>>;
}

const { operations } = JSON.parse(readFileSync(new URL('./fixtures/comments-api.json', import.meta.url), 'utf8')) as {
  operations: Readonly<Record<string, Operation>>;
};
const ajv = new Ajv({ strict: false, validateFormats: false });
const compiled = new Map<object, ValidateFunction>();

function check(schema: object, value: unknown, what: string): void {
  const validate = compiled.get(schema) ?? ajv.compile(schema);
  compiled.set(schema, validate);
  if (!validate(value)) throw new Error(`${what} breaks GitHub's OpenAPI: ${ajv.errorsText(validate.errors)}`);
}

/** GitHub ignores a parameter it does not know, and pages would be the short ones. */
function checkQuery({ query }: Operation, key: string, value: string, name: string): void {
  const known = query.find((parameter) => parameter.name === key);
  if (known === undefined)
    throw new Error(`The request ${name} has a parameter that GitHub's OpenAPI does not: ${key}`);
  check(known.schema, known.schema.type === 'integer' ? Number(value) : value, `The parameter ${key} of ${name}`);
  if (key === 'per_page' && Number(value) > 100) throw new Error('GitHub gives 100 comments a page at most');
}

export interface StoredComment {
  readonly id: number;
  body: string;
  readonly login: string;
  readonly type: 'Bot' | 'User';
}

export interface Fault {
  readonly status: number;
  readonly message: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** The request is carried out all the same: its answer got lost. */
  readonly afterwards?: boolean;
  /** No answer ever comes. */
  readonly silent?: boolean;
}

/** A server that speaks GitHub's comment API, checks both sides of each exchange against GitHub's OpenAPI, and fails when told to. */
export async function startCommentsServer() {
  const comments: StoredComment[] = [];
  const requests: string[] = [];
  const problems: string[] = [];
  const faults: { match: string; fault: Fault; times: number; before?: (() => void) | undefined }[] = [];
  const me: { login: string; type: 'Bot' | 'User' } = { login: 'github-actions[bot]', type: 'Bot' };
  let nextId = 1;

  const server = createServer((request, response) => {
    answer(request, response).catch((error: Error) => {
      problems.push(error.message);
      response.writeHead(599).end();
    });
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const text = Buffer.concat(chunks).toString('utf8');
    const url = new URL(request.url!, 'http://localhost');
    const name = `${request.method} ${url.pathname}`;
    requests.push(`${name}${url.search}`);
    const planned = faults.find((f) => f.times > 0 && name.startsWith(f.match));
    if (planned) {
      planned.times--;
      planned.before?.();
      if (planned.fault.status !== 0) {
        if (planned.fault.afterwards) handle(name, url, text);
        if (planned.fault.silent) return;
        const { status, message, headers } = planned.fault;
        return send(response, status, { message, documentation_url: 'https://docs.github.com/rest' }, headers);
      }
    }
    const [status, body] = handle(name, url, text);
    send(response, status, body);
  }

  function handle(name: string, url: URL, text: string): [number, unknown] {
    if (name === 'GET /user') return me.type === 'User' ? [200, user(me.login, me.type)] : [403, notAccessible];
    const [method] = name.split(' ');
    const key = /\/comments\/\d+$/.test(name)
      ? `${method} /repos/{owner}/{repo}/issues/comments/{comment_id}`
      : `${method} /repos/{owner}/{repo}/issues/{issue_number}/comments`;
    const operation = operations[key];
    if (operation === undefined) throw new Error(`No such operation: ${name}`);
    for (const [key, value] of url.searchParams) checkQuery(operation, key, value, name);
    const body = text === '' ? null : (JSON.parse(text) as { body: string });
    if (operation.request !== null) check(operation.request, body, `The request ${name}`);
    if (body !== null && body.body.length > 65_536) return [422, { message: 'Validation Failed' }];
    const [status, answer] = carryOut(name, url, body);
    const schema = operation.responses[status];
    if (schema) check(schema, answer, `The answer to ${name}`);
    return [status, answer];
  }

  function carryOut(name: string, url: URL, body: { body: string } | null): [number, unknown] {
    if (name.startsWith('GET')) {
      const [size, page] = [Number(url.searchParams.get('per_page') ?? 30), Number(url.searchParams.get('page') ?? 1)];
      return [200, comments.slice((page - 1) * size, page * size).map(shown)];
    }
    if (name.startsWith('POST')) {
      const comment = { id: nextId++, body: body!.body, ...me };
      comments.push(comment);
      return [201, shown(comment)];
    }
    const found = comments.find((comment) => comment.id === Number(name.split('/').at(-1)));
    if (found === undefined)
      return [404, { message: 'Not Found', documentation_url: 'https://docs.github.com/rest', status: '404' }];
    if (name.startsWith('DELETE')) {
      comments.splice(comments.indexOf(found), 1);
      return [204, null];
    }
    found.body = body!.body;
    return [200, shown(found)];
  }

  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    comments,
    requests,
    /** What broke GitHub's OpenAPI; a good test leaves it empty. */
    problems,
    me,
    add(body: string, login: string, type: 'Bot' | 'User') {
      comments.push({ id: nextId++, body, login, type });
    },
    /** Answers the next `times` requests that begin with `match` (`POST /repos`) with a fault; status 0 only runs `before`. */
    fail(match: string, fault: Fault, times = 1, before?: () => void) {
      faults.push({ match, fault, times, before });
    },
    async close() {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}

const notAccessible = {
  message: 'Resource not accessible by integration',
  documentation_url: 'https://docs.github.com/rest',
};

function send(
  response: ServerResponse,
  status: number,
  body: unknown,
  headers: Readonly<Record<string, string>> = {},
): void {
  response.writeHead(status, { 'content-type': 'application/json; charset=utf-8', ...headers });
  response.end(body === null ? '' : JSON.stringify(body));
}

function shown({ id, body, login, type }: StoredComment) {
  const url = `https://api.github.com/repos/octo/shop/issues/comments/${id}`;
  return {
    id,
    node_id: `IC_${id}`,
    url,
    html_url: `https://github.com/octo/shop/pull/7#issuecomment-${id}`,
    issue_url: 'https://api.github.com/repos/octo/shop/issues/7',
    body,
    user: user(login, type),
    created_at: '2026-01-01T00:00:00Z',
    updated_at: '2026-01-01T00:00:00Z',
    author_association: 'NONE',
    performed_via_github_app: null,
  };
}

function user(login: string, type: string) {
  const url = `https://api.github.com/users/${encodeURIComponent(login)}`;
  return {
    login,
    id: 41_898_282,
    node_id: 'MDM6Qm90',
    avatar_url: url,
    gravatar_id: '',
    url,
    html_url: url,
    followers_url: url,
    following_url: url,
    gists_url: url,
    starred_url: url,
    subscriptions_url: url,
    organizations_url: url,
    repos_url: url,
    events_url: url,
    received_events_url: url,
    type,
    site_admin: false,
  };
}
