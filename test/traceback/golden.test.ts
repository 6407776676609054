import { describe, expect, test } from 'vitest';
import type { Exception } from '../../src/traceback/exception.ts';
import { readTracebacks } from '../../src/traceback/traceback-log.ts';
import { fixtureLines, fixturePath, logsIn } from './fixtures.ts';

/** One line a fact, so that a change of a reader reads well in a diff. */
function picture(exception: Exception, indent = ''): string[] {
  const { runtime, type, message, frames, chain, fatal } = exception;
  return [
    `${indent}${runtime}${fatal ? ' (fatal)' : ''} ${type}: ${message}`,
    ...frames.map((frame) => `${indent}  ${frame.file}:${frame.line} ${frame.function}`),
    ...chain.flatMap((cause) => picture(cause, `${indent}  < `)),
  ];
}

// servers: recorded from real servers; runtimes: printed by real interpreters and compilers; handmade: what those lack.
describe.each(['servers', 'runtimes', 'handmade'])('%s', (folder) => {
  test.each(logsIn(folder))('%s', async (log) => {
    const exceptions = readTracebacks(fixtureLines(`${folder}/${log}.log`));
    const lines = exceptions.flatMap((exception) => [...picture(exception), '']);
    await expect(lines.join('\n')).toMatchFileSnapshot(fixturePath(`${folder}/${log}.expected`));
  });
});
