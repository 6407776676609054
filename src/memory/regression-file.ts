import { fileName, terminalLine } from '../report/escape.ts';
import type { ReportFinding } from '../report/report.ts';

/** A file that makes every later run play a finding first. */
export interface RegressionFile {
  readonly name: string;
  readonly text: string;
}

/**
 * The regression file of a finding: comments that say what it was, then its specs, a line each. The same finding gives the
 * same file on every day and machine.
 *
 * @param seed of its case: random values of the spec come from it
 */
export function toRegressionFile(finding: ReportFinding, seed: number): RegressionFile {
  const { fingerprint, rule, exception, route, spec, sequence, captures, at_once, leaves } = finding;
  const specs = sequence ?? [spec];
  const lines = specs.flatMap((text, index) => [
    text,
    ...(captures?.[index] ?? []).map((capture) => `# capture: ${capture.replace(/[^\x20-\x7e]/g, '?')}`),
  ]);
  const comments = [
    `id: ${fingerprint}`,
    `rule: ${rule}`,
    ...(exception === null ? [] : [`exception: ${oneLine(exception.type)}`]),
    `route: ${oneLine(route)}`,
    ...(specs.some((text) => text.includes('@')) ? [`seed: ${seed}`] : []),
    ...(leaves === null ? [] : [`leaves: ${leaves}`]),
    ...(at_once ? ['at once: all lines are sent at the same time'] : []),
    'minimal: nothing can go from it; it is played as it stands',
  ];
  return {
    name: `${fileName(`${fingerprint}-${rule}`)}.pathoc`,
    text: [...comments.map((comment) => `# ${comment}`), ...lines].map((line) => `${line}\n`).join(''),
  };
}

/** Specs are read as latin1, so ASCII is what any editor and any reader agrees on. */
function oneLine(text: string): string {
  return terminalLine(text, 200).replace(/[^\x20-\x7e]/g, '?');
}
