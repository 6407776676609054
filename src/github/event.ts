import { UsageError } from '../errors.ts';

/** What GitHub says about the run: from its environment and the event's payload, which holds words of strangers. */
export interface GitHubEvent {
  /** `pull_request`, `push`, `schedule`, ... */
  readonly name: string;
  readonly owner: string;
  readonly repo: string;
  readonly repositoryUrl: string;
  readonly runUrl: string | null;
  /** Where the action itself comes from. */
  readonly actionUrl: string | null;
  readonly apiUrl: string;
  /** The commit that links should show: of a pull request its head, never the merge commit GITHUB_SHA names. */
  readonly headSha: string | null;
  /** The branch and commit the change is compared with; null where there is none (schedule, dispatch, a new branch). */
  readonly baseRef: string | null;
  readonly baseSha: string | null;
  readonly pullRequest: number | null;
  /** A pull request from another repository: its token can only read. */
  readonly fork: boolean;
  readonly dependabot: boolean;
  readonly job: string | null;
  /** GITHUB_SHA: what the workflow itself was taken from. */
  readonly workflowSha: string | null;
}

type Environment = Readonly<Record<string, string | undefined>>;
type Json = Readonly<Record<string, unknown>>;

/**
 * The event of this run, or null outside of GitHub Actions. A payload that is missing or broken costs its facts, never the run.
 *
 * @param readFile - reads a file as text; may throw
 */
export function readEvent(env: Environment, readFile: (path: string) => string): GitHubEvent | null {
  const [, owner, repo] = /^([\w.-]+)\/([\w.-]+)$/.exec(env.GITHUB_REPOSITORY ?? '') ?? [];
  if (env.GITHUB_ACTIONS !== 'true' || owner === undefined || repo === undefined) return null;
  const payload = readPayload(env.GITHUB_EVENT_PATH, readFile);
  const server = webAddress(env.GITHUB_SERVER_URL) ?? 'https://github.com';
  const repositoryUrl = `${server}/${owner}/${repo}`;
  const runId = /^\d+$/.test(env.GITHUB_RUN_ID ?? '') ? env.GITHUB_RUN_ID : null;
  const workflowSha = sha(env.GITHUB_SHA);
  return {
    name: env.GITHUB_EVENT_NAME ?? '',
    owner,
    repo,
    repositoryUrl,
    actionUrl: /^[\w.-]+\/[\w.-]+$/.test(env.GITHUB_ACTION_REPOSITORY ?? '')
      ? `${server}/${env.GITHUB_ACTION_REPOSITORY}`
      : null,
    runUrl: runId === null ? null : `${repositoryUrl}/actions/runs/${runId}`,
    apiUrl: webAddress(env.GITHUB_API_URL) ?? 'https://api.github.com',
    ...change(payload, workflowSha),
    dependabot: env.GITHUB_ACTOR === 'dependabot[bot]',
    job: env.GITHUB_JOB ?? null,
    workflowSha,
  };
}

type Change = Pick<GitHubEvent, 'headSha' | 'baseRef' | 'baseSha' | 'pullRequest' | 'fork'>;

function change(payload: Json, workflowSha: string | null): Change {
  const pull = object(payload.pull_request);
  const group = object(payload.merge_group);
  if (pull !== null) {
    const [head, base] = [object(pull.head) ?? {}, object(pull.base) ?? {}];
    // A fork that was deleted has no `repo` any more: it is a fork still.
    const from = text(object(head.repo)?.full_name);
    return {
      headSha: sha(head.sha) ?? workflowSha,
      baseRef: branch(base.ref),
      baseSha: sha(base.sha),
      pullRequest: typeof pull.number === 'number' && Number.isSafeInteger(pull.number) ? pull.number : null,
      fork: from === null || from !== text(object(base.repo)?.full_name),
    };
  }
  const none = { pullRequest: null, fork: false };
  if (group !== null) {
    return { headSha: sha(group.head_sha), baseRef: branch(group.base_ref), baseSha: sha(group.base_sha), ...none };
  }
  return {
    headSha: sha(payload.after) ?? workflowSha,
    baseRef: sha(payload.before) === null ? null : branch(payload.ref),
    baseSha: sha(payload.before),
    ...none,
  };
}

function readPayload(path: string | undefined, readFile: (path: string) => string): Json {
  if (path === undefined || path === '') return {};
  try {
    return object(JSON.parse(readFile(path))) ?? {};
  } catch {
    return {};
  }
}

function object(value: unknown): Json | null {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Json) : null;
}

function text(value: unknown): string | null {
  return typeof value === 'string' ? value : null;
}

/** A commit; all zeros is git's way to say that there is none. */
function sha(value: unknown): string | null {
  const s = text(value);
  return s !== null && /^[0-9a-f]{40,64}$/.test(s) && !/^0+$/.test(s) ? s : null;
}

/** A branch without `refs/heads/`. git takes it as an argument, so it must not look like an option or a range. */
function branch(value: unknown): string | null {
  const name = text(value)?.replace(/^refs\/heads\//, '') ?? '';
  return /^(?![-/])(?!.*(\.\.|\/\/|@\{))[^\s~^:?*[\\\x00-\x1f\x7f]{1,250}$/.test(name) ? name : null;
}

function webAddress(value: string | undefined): string | null {
  return value !== undefined && /^https?:\/\/[\w.:/-]+$/.test(value) ? value.replace(/\/+$/, '') : null;
}

/** Events a stranger can cause while the workflow has the repository's secrets and a token that writes. */
const PRIVILEGED = [
  'pull_request_target',
  'workflow_run',
  'issue_comment',
  'issues',
  'discussion',
  'discussion_comment',
  'fork',
  'watch',
];

/** Whether strangers can cause this event, and the run has secrets. */
export function isPrivileged({ name }: Pick<GitHubEvent, 'name'>): boolean {
  return PRIVILEGED.includes(name);
}

/**
 * Refuses to execute code of strangers with the repository's secrets ("pwn request"): patho runs the project's own command, and under
 * these events only the commit that the workflow itself comes from is the maintainers'.
 *
 * @param checkedOut - HEAD of each checkout whose code the command may start; null when it cannot be told, which is refused too
 * @param allowed - the option `allow-untrusted-code-with-secrets`
 * @throws UsageError
 */
export function refuseUntrustedCode(
  event: GitHubEvent,
  checkedOut: readonly (string | null)[],
  allowed: boolean,
): void {
  if (!isPrivileged(event) || allowed) return;
  if (checkedOut.length > 0 && checkedOut.every((commit) => commit !== null && commit === event.workflowSha)) return;
  throw new UsageError(
    `The event ${event.name} runs with this repository's secrets, and the code that is checked out is not the base branch's. ` +
      'Booting it would hand the secrets to whoever wrote it. Run patho on the event pull_request, which needs no secrets. ' +
      'Only if you know exactly why this is safe: allow-untrusted-code-with-secrets: true.',
  );
}
