import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { checkAnswer, checkCall, type Operation } from './contract.ts';

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
    const method = request.method!;
    const name = `${method} ${url.pathname}`;
    requests.push(`${name}${url.search}`);
    const { 'content-type': contentType, authorization } = request.headers;
    const body = text === '' ? undefined : (JSON.parse(text) as { body: string });
    const operation = checkCall({ method, url, contentType, authorization, body });
    const carryOut = () => perform(operation, url, body?.body ?? '');
    const planned = faults.find((f) => f.times > 0 && name.startsWith(f.match));
    if (planned) {
      planned.times--;
      planned.before?.();
      if (planned.fault.status !== 0) {
        if (planned.fault.afterwards) carryOut();
        if (planned.fault.silent) return;
        const { status, message, headers } = planned.fault;
        return send(response, operation, status, refusal(message), headers);
      }
    }
    send(response, operation, ...carryOut());
  }

  function perform({ name }: Operation, url: URL, body: string): [number, unknown] {
    if (body.length > 65_536) return [422, refusal('Validation Failed')];
    if (name === 'GET /user') {
      return me.type === 'User' ? [200, profile(me.login)] : [403, refusal('Resource not accessible by integration')];
    }
    if (name.startsWith('GET')) {
      const [size, page] = [Number(url.searchParams.get('per_page') ?? 30), Number(url.searchParams.get('page') ?? 1)];
      return [200, comments.slice((page - 1) * size, page * size).map(shown)];
    }
    if (name.startsWith('POST')) {
      const comment = { id: nextId++, body, ...me };
      comments.push(comment);
      return [201, shown(comment)];
    }
    const found = comments.find((comment) => comment.id === Number(url.pathname.split('/').at(-1)));
    if (found === undefined) return [404, refusal('Not Found')];
    if (name.startsWith('DELETE')) {
      comments.splice(comments.indexOf(found), 1);
      return [204, null];
    }
    found.body = body;
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

function refusal(message: string) {
  return { message, documentation_url: 'https://docs.github.com/rest' };
}

function send(
  response: ServerResponse,
  operation: Operation,
  status: number,
  body: unknown,
  headers: Readonly<Record<string, string>> = {},
): void {
  checkAnswer(operation, status, body);
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

/** What anyone may know of a user. */
function profile(login: string) {
  return {
    ...user(login, 'User'),
    name: null,
    company: null,
    blog: null,
    location: null,
    email: null,
    hireable: null,
    bio: null,
    public_repos: 1,
    public_gists: 0,
    followers: 0,
    following: 0,
    created_at: '2026-01-01T00:00:00Z',
    updated_at: '2026-01-01T00:00:00Z',
  };
}
