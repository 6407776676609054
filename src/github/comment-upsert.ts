import { type ApiFailure, readFailure, type TokenContext } from './api-error.ts';

export interface CommentTarget extends TokenContext {
  readonly apiUrl: string;
  readonly owner: string;
  readonly repo: string;
  /** The pull request's number. */
  readonly issue: number;
}

export interface CommentRequest {
  readonly target: CommentTarget;
  readonly token: string;
  /** The first line of our comments of this category (`commentMark`); every body begins with it. */
  readonly mark: string;
  /** The text, given the text it replaces (null where there is none): the old comment knows what the run does not. */
  readonly body: (previous: string | null) => string;
  /** What to do where there is no comment yet: a clean run need not write the first one. */
  readonly whenMissing: 'post' | 'skip';
}

export interface CommentResult {
  readonly outcome: 'posted' | 'updated' | 'skipped';
  /** One sentence, safe to print; null when all went well. */
  readonly warning: string | null;
}

/** Waiting comes in, so that tests need none. */
export interface CommentWorld {
  readonly sleep: (ms: number) => Promise<void>;
  /** A signal that aborts a request after this time. */
  readonly timeout: (ms: number) => AbortSignal;
  /** Milliseconds since 1970. */
  readonly now: () => number;
}

const WORLD: CommentWorld = {
  sleep: (ms) => new Promise((resolve) => setTimeout(resolve, ms)),
  timeout: (ms) => AbortSignal.timeout(ms),
  now: Date.now,
};

const ATTEMPTS = 4;
/** All waits together: a comment is not worth more of the job's time. */
const MAX_WAIT_MS = 60_000;
const REQUEST_TIMEOUT_MS = 15_000;
const PER_PAGE = 100;
const MAX_PAGES = 50;

/**
 * Writes the sticky comment: finds our own by its mark and its author on any page, and updates it; posts one where there is none or where it
 * was deleted meanwhile, and takes its own back where another run was faster. It never throws: a report that could not be posted is a warning, the findings decide the exit code.
 */
export async function upsertComment(request: CommentRequest, world: CommentWorld = WORLD): Promise<CommentResult> {
  let waited = 0;
  for (let attempt = 1; ; attempt++) {
    try {
      return { outcome: await attemptUpsert(request, world), warning: null };
    } catch (error) {
      const failure = readFailure(error, request.target, world.now());
      const wait = failure.waitMs ?? 1000 * 2 ** (attempt - 1);
      if (!failure.retry || attempt === ATTEMPTS || waited + wait > MAX_WAIT_MS) return skipped(failure);
      // From the start again: a request that failed half-way may have posted the comment.
      await world.sleep(wait);
      waited += wait;
    }
  }
}

function skipped({ warning }: ApiFailure): CommentResult {
  return { outcome: 'skipped', warning: `No comment was written. ${warning}` };
}

async function attemptUpsert(
  { target, token, mark, body, whenMissing }: CommentRequest,
  world: CommentWorld,
): Promise<CommentResult['outcome']> {
  const { rest } = await connect(token, target.apiUrl);
  const request = () => ({ signal: world.timeout(REQUEST_TIMEOUT_MS), log: SILENT });
  const { owner, repo, issue: issue_number } = target;
  const isOurs = await ownership(token, rest, request);
  const existing = await find();
  if (existing !== null && (await update(existing))) return 'updated';
  if (whenMissing === 'skip') return 'skipped';
  const text = body(existing?.body ?? null);
  const { data: posted } = await rest.issues.createComment({
    owner,
    repo,
    issue_number,
    body: text,
    request: request(),
  });
  // The comment stands: what goes wrong from here on is no reason to say that it does not.
  return giveWay(posted.id).catch(() => 'posted' as const);

  /** Of two runs that began together neither saw a comment: the older one stays. */
  async function giveWay(comment_id: number): Promise<CommentResult['outcome']> {
    const oldest = await find();
    if (oldest === null || oldest.id === comment_id) return 'posted';
    await rest.issues.deleteComment({ owner, repo, comment_id, request: request() });
    await update(oldest);
    return 'updated';
  }

  async function find(): Promise<Found | null> {
    for (let page = 1; page <= MAX_PAGES; page++) {
      const { data } = await rest.issues.listComments({
        owner,
        repo,
        issue_number,
        per_page: PER_PAGE,
        page,
        request: request(),
      });
      // Anyone can write our mark into a comment of their own; a mark further down is a quotation.
      const own = data.find((comment) => comment.body?.startsWith(mark) && isOurs(comment.user));
      if (own?.body !== undefined) return { id: own.id, body: own.body };
      if (data.length < PER_PAGE) return null;
    }
    return null;
  }

  async function update({ id: comment_id, body: previous }: Found): Promise<boolean> {
    try {
      await rest.issues.updateComment({ owner, repo, comment_id, body: body(previous), request: request() });
      return true;
    } catch (error) {
      if ((error as { status?: unknown }).status === 404) return false;
      throw error;
    }
  }
}

interface Found {
  readonly id: number;
  readonly body: string;
}

type Rest = Awaited<ReturnType<typeof connect>>['rest'];
type Author = { readonly login: string; readonly type: string } | null;

/** Loaded only when there is something to post: most runs never need it. */
async function connect(token: string, apiUrl: string) {
  const { getOctokit } = await import('@actions/github');
  return getOctokit(token, { baseUrl: apiUrl });
}

/** Octokit would print what GitHub says of its own API; its constructor's `log` does not stop it. */
const SILENT = { debug() {}, info() {}, warn() {}, error() {} };

/** The token of a workflow belongs to an app, which cannot ask who it is; a personal token belongs to its user. */
async function ownership(
  token: string,
  rest: Rest,
  request: () => { readonly signal: AbortSignal },
): Promise<(author: Author | undefined) => boolean> {
  if (token.startsWith('ghs_')) return isBot;
  try {
    const { data } = await rest.users.getAuthenticated({ request: request() });
    return (author) => author?.login === data.login;
  } catch (error) {
    if ((error as { status?: unknown }).status !== 403) throw error;
    return isBot;
  }
}

function isBot(author: Author | undefined): boolean {
  return author?.type === 'Bot';
}
