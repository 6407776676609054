import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import type { GateOptions } from '../../options/gate-options.ts';
import { type Check, fail, ok } from './check.ts';

/** Whether the files that options name are there. */
export function checkFiles({ cases, base }: GateOptions): readonly Check[] {
  const named = [
    ['openapi', cases.openapi, 'correct the path; it starts at the root of the checkout'],
    ['har', cases.har, 'correct the path; it starts at the root of the checkout'],
    ['baseline', base.baseline, 'patho baseline update REPORT.json writes it'],
  ] as const;
  return named.flatMap(([option, file, fix]) => {
    if (file === null) return [];
    return existsSync(resolve(cases.directory, file))
      ? [ok(`${option} ${file} is there`)]
      : [fail(`${option} ${file} does not exist`, fix)];
  });
}
