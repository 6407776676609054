import { upsertComment } from '../github/comment-upsert.ts';
import type { GitHubEvent } from '../github/event.ts';
import { appendSummary, writeOutputs } from '../github/outputs.ts';
import type { GateOptions } from '../options/gate-options.ts';
import type { OUTPUTS } from '../options/generate-action-yml.ts';
import { toAnnotations } from '../report/annotations.ts';
import { commentMark, toComment } from '../report/comment.ts';
import type { ReportOptions } from '../report/options.ts';
import { live } from '../report/order.ts';
import type { Report } from '../report/report.ts';
import { toSummary } from '../report/summary.ts';

/** Where the results of a run go, besides its files. */
export interface Publication {
  readonly report: Report;
  readonly options: Pick<GateOptions, 'files' | 'github'>;
  readonly reportOptions: ReportOptions;
  readonly event: GitHubEvent | null;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly redact: (text: string) => string;
  readonly print: (text: string) => void;
  /** Cancelled: what needs the network is left out, the runner kills us in seconds. */
  readonly hurry: boolean;
  readonly upsert?: typeof upsertComment;
}

/**
 * Says the result where the developer looks: annotations and the job summary, which need no token, the outputs of the step, and the comment
 * on the pull request.
 *
 * @returns sentences about what could not be published
 */
export async function publish(publication: Publication): Promise<readonly string[]> {
  const { report, options, reportOptions, env, redact, print } = publication;
  print(redact(toAnnotations(report, reportOptions)));
  appendSummary(env, redact(toSummary(report, reportOptions)));
  const verdicts = (verdict: string) => report.findings.filter((finding) => finding.verdict === verdict).length;
  writeOutputs(env, {
    outcome: report.outcome,
    new: verdicts('new'),
    known: verdicts('known'),
    fixed: verdicts('fixed'),
    suppressed: verdicts('suppressed'),
    json: options.files.json ?? '',
    sarif: options.files.sarif ?? '',
  } satisfies Readonly<Record<keyof typeof OUTPUTS, string | number>>);
  return publication.hurry ? [] : comment(publication);
}

async function comment(publication: Publication): Promise<readonly string[]> {
  const { report, options, reportOptions, event, redact, upsert = upsertComment } = publication;
  const { comment: when, token } = options.github;
  if (when === 'never' || event === null || event.pullRequest === null) return [];
  if (token === null)
    return ['No comment was written: the input github-token is empty. Leave it at its default, or set comment: never.'];
  const { apiUrl, owner, repo, fork, dependabot, pullRequest: issue } = event;
  const { warning } = await upsert({
    target: { apiUrl, owner, repo, fork, dependabot, issue },
    token,
    mark: commentMark(reportOptions.category),
    body: (previous) => redact(toComment(report, reportOptions, previous)),
    whenMissing: when === 'always' || live(report.findings).length > 0 ? 'post' : 'skip',
  });
  return warning === null ? [] : [warning];
}
