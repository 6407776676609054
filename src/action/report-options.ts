import type { GitHubEvent } from '../github/event.ts';
import type { GateOptions } from '../options/gate-options.ts';
import { VERSION } from '../options/version.ts';
import { HOMEPAGE, type ReportOptions } from '../report/options.ts';

/** What the reports of a run may say and link to. */
export function reportOptions(options: GateOptions, event: GitHubEvent | null): ReportOptions {
  return {
    disclosure: options.disclosure === 'private' ? 'private' : 'full',
    category: options.github.category,
    version: VERSION,
    homepage: event?.actionUrl ?? HOMEPAGE,
    fallback: options.configPlace ?? { uri: 'README.md', line: 1 },
    sha: event?.headSha ?? null,
    repositoryUrl: event?.repositoryUrl ?? null,
    runUrl: event?.runUrl ?? null,
    files: options.files,
  };
}
