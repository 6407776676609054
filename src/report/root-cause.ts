import type { ReportFinding } from './report.ts';

/** Findings that may be one bug: their exceptions have one type and come from one function of the app. */
export interface RootCause {
  readonly type: string;
  readonly file: string;
  readonly function: string;
  /** Two at least. */
  readonly findings: readonly ReportFinding[];
}

/**
 * Groups findings by the type of the exception and the innermost function of the app: their fingerprints differ by what the
 * outside saw, the library function that raised it or the way there, and one change often mends them all. A guess, so they
 * stay findings of their own. In the order of the findings. Pure.
 */
export function rootCausesOf(findings: readonly ReportFinding[]): RootCause[] {
  const groups = new Map<string, ReportFinding[]>();
  for (const finding of findings) {
    const key = keyOf(finding);
    if (key === null) continue;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [finding]);
    else group.push(finding);
  }
  return [...groups]
    .filter(([, group]) => group.length > 1)
    .map(([key, group]) => {
      const [type, file, name] = JSON.parse(key) as [string, string, string];
      return { type, file, function: name, findings: group };
    });
}

function keyOf({ exception }: ReportFinding): string | null {
  const frame = exception?.frames.find(({ in_app }) => in_app);
  // A nameless function is any of its file.
  if (!exception || frame?.file == null || frame.function === null) return null;
  return JSON.stringify([exception.type, frame.file, frame.function]);
}

/** The file of a root cause as a reader of the repository knows it, where a finding is located in it; else as it was logged. */
export function fileOf({ file, findings }: RootCause): string {
  const path = file.replaceAll('\\', '/');
  return findings.find(({ location }) => location !== null && path.endsWith(`/${location.uri}`))?.location?.uri ?? file;
}

/** `1, 3 and 4`: the places of a group's findings in a list that shows them, from 1; null when it shows fewer than two. */
export function placesIn(shown: readonly ReportFinding[], { findings }: RootCause): string | null {
  const places = shown.flatMap((finding, index) => (findings.includes(finding) ? [String(index + 1)] : []));
  const last = places.pop();
  return last === undefined || places.length === 0 ? null : `${places.join(', ')} and ${last}`;
}
