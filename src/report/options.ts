/** What a report may say, and where. */
export interface ReportOptions {
  /**
   * `private`: the rule and the place alone. No payload, no message, no log. A comment, a summary and a CI log of a public
   * repository are public; code scanning alerts are not.
   */
  readonly disclosure: 'full' | 'private';
  /** Tells the runs of one workflow apart (a job's id): keys the comment and the SARIF category. */
  readonly category: string;
  /** patho's own version. */
  readonly version: string;
  /** patho's home on the web, for tools that link to it (SARIF `informationUri`); null leaves it out. */
  readonly homepage: string | null;
  /** Where a finding without a place of its own points: SARIF results without a location are not shown at all. */
  readonly fallback: { readonly uri: string; readonly line: number };
  /** The commit that was tested; null outside of a repository. */
  readonly sha: string | null;
  /** `https://github.com/OWNER/NAME`, for links to lines; null leaves them out. */
  readonly repositoryUrl: string | null;
  /** The page of this workflow run. */
  readonly runUrl: string | null;
  /** Paths of the files written, as the user would type them; null when not written. */
  readonly files: { readonly json: string | null; readonly sarif: string | null };
}

/** Where `uses: patho/fuzz-action` comes from. */
export const HOMEPAGE = 'https://github.com/patho/fuzz-action';

/** Options for when nothing else was said. */
export const DEFAULT_REPORT_OPTIONS: ReportOptions = {
  disclosure: 'full',
  category: 'patho',
  version: '0.0.0',
  homepage: HOMEPAGE,
  fallback: { uri: 'README.md', line: 1 },
  sha: null,
  repositoryUrl: null,
  runUrl: null,
  files: { json: null, sarif: null },
};
