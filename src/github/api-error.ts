import { clip, terminalLine } from '../report/escape.ts';

/** Why a call to GitHub failed, and what one can do about it. */
export interface ApiFailure {
  readonly status: number | null;
  /** Worth another try after `waitMs`. */
  readonly retry: boolean;
  /** Milliseconds; null when GitHub named none. */
  readonly waitMs: number | null;
  /** One precise sentence, safe to print. */
  readonly warning: string;
}

/** Whose token it is: the same 403 means different things. */
export interface TokenContext {
  readonly fork: boolean;
  readonly dependabot: boolean;
}

interface ErrorLike {
  readonly status?: unknown;
  readonly message?: unknown;
  readonly response?: { readonly headers?: Readonly<Record<string, unknown>>; readonly data?: unknown };
}

/**
 * Reads an error of Octokit, or any other, without trusting its shape.
 *
 * @param now - milliseconds since 1970, because GitHub names the end of a rate limit by the clock
 */
export function readFailure(error: unknown, token: TokenContext, now: number): ApiFailure {
  const { status: code, message, response } = (typeof error === 'object' && error !== null ? error : {}) as ErrorLike;
  const headers = response?.headers ?? {};
  // Without an answer Octokit says 500: a connection that failed is no status of GitHub's.
  const status = typeof code === 'number' && response !== undefined ? code : null;
  const said = terminalLine(clip(typeof message === 'string' ? message : String(error), 300));
  const limited = status === 429 || (status === 403 && isRateLimit(said, headers));
  const retry = limited || status === null || status >= 500;
  return {
    status,
    retry,
    waitMs: limited ? waitOf(headers, now) : null,
    warning: explain(status, limited, said, token),
  };
}

function isRateLimit(message: string, headers: Readonly<Record<string, unknown>>): boolean {
  return (
    headers['retry-after'] !== undefined ||
    headers['x-ratelimit-remaining'] === '0' ||
    /secondary rate limit|rate limit exceeded|abuse detection/i.test(message)
  );
}

function waitOf(headers: Readonly<Record<string, unknown>>, now: number): number | null {
  const seconds = Number(headers['retry-after'] ?? Number.NaN);
  if (Number.isFinite(seconds) && seconds >= 0) return seconds * 1000;
  const reset = Number(headers['x-ratelimit-reset'] ?? Number.NaN);
  return Number.isFinite(reset) ? Math.max(0, reset * 1000 - now) : null;
}

function explain(status: number | null, limited: boolean, said: string, { fork, dependabot }: TokenContext): string {
  if (limited) return `GitHub limits the rate of requests (${status}): ${said}`;
  if (status === null) return `GitHub could not be reached: ${said}`;
  if (status === 401) return `GitHub does not accept the token (401): set github-token, or leave it at its default.`;
  if (status === 403) return forbidden(said, fork, dependabot);
  if (status === 404)
    return `The token cannot see this repository or pull request (404): give the job \`pull-requests: write\`.`;
  if (status === 410) return 'This pull request takes no comments (410).';
  return `GitHub answered ${status}: ${said}`;
}

/** One status, many causes: blaming all of them on forks sends people the wrong way. */
function forbidden(said: string, fork: boolean, dependabot: boolean): string {
  if (/advanced security|code security|code scanning is not enabled/i.test(said)) {
    return 'Code scanning needs a GitHub Code Security licence in private repositories (403).';
  }
  if (/locked/i.test(said)) return 'The conversation is locked (403).';
  if (/archived/i.test(said)) return 'The repository is archived and can only be read (403).';
  if (/SAML/i.test(said)) return "The token is not authorized for this organization's single sign-on (403).";
  if (/personal access token/i.test(said)) {
    return 'The personal access token may not write comments (403): give it the permission "Pull requests: write".';
  }
  if (fork)
    return 'A pull request from a fork has a token that can only read (403): the job summary and the annotations have the report.';
  if (dependabot)
    return 'A run that Dependabot started has a token that can only read (403): the job summary and the annotations have the report.';
  if (/not accessible by integration/i.test(said)) {
    return 'The token may not write comments (403): add `permissions: pull-requests: write` to the job, or set comment: never.';
  }
  return `GitHub refused (403): ${said}`;
}
