type Environment = Readonly<Record<string, string | undefined>>;

/**
 * The line of the workflow file that configures the command: where a finding without a better place points.
 *
 * @param command - the input `command`
 * @param readFile - reads a file of the checkout as text; may throw
 */
export function commandPlace(
  env: Environment,
  command: string | null,
  readFile: (path: string) => string,
): { readonly uri: string; readonly line: number } | null {
  // octo/repo/.github/workflows/ci.yml@refs/heads/main
  const uri = /^[^/]+\/[^/]+\/(\.github\/workflows\/[^@]+\.ya?ml)@/.exec(env.GITHUB_WORKFLOW_REF ?? '')?.[1];
  if (uri === undefined) return null;
  let lines: readonly string[];
  try {
    lines = readFile(uri).split('\n');
  } catch {
    // A reusable workflow of another repository.
    return null;
  }
  const wanted = command?.split('\n')[0]?.trim() ?? '';
  const index = wanted === '' ? -1 : lines.findIndex((line) => line.includes(wanted));
  const key = index >= 0 ? index : lines.findIndex((line) => /^\s*command:/.test(line));
  return key < 0 ? null : { uri, line: key + 1 };
}
