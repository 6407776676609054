import { EXIT, TargetError, UsageError } from '../errors.ts';
import { terminalBlock, terminalLine } from '../report/escape.ts';
import { formatError } from './format-error.ts';
import { VERSION } from './version.ts';

/** Lines of the server's log that stand below a TargetError. */
const LOG_LINES = 40;

/** What a run that failed prints on stderr, and its exit code. */
export interface Failure {
  readonly text: string;
  readonly code: number;
}

/** The three kinds of failure: wrong usage, a server that is not healthy, a bug in patho; and a run that was cancelled. */
export function describeFailure(error: unknown, signal: AbortSignal | null = null): Failure {
  if (error instanceof UsageError) {
    return { text: `patho: ${formatError(error.message, error.place)}\n`, code: EXIT.usage };
  }
  if (error instanceof TargetError) {
    const last = error.log.slice(-LOG_LINES);
    const log = last.length === 0 ? [] : ['The last lines of its log:', ...terminalBlock(last, '  | ', LOG_LINES)];
    return { text: `${[`patho: ${terminalLine(error.message)}`, ...log].join('\n')}\n`, code: EXIT.inconclusive };
  }
  if (signal?.aborted) return { text: 'patho: cancelled\n', code: EXIT.cancelled };
  const stack = error instanceof Error ? (error.stack ?? `${error.name}: ${error.message}`) : String(error);
  const text = [
    'patho: this is a bug in patho, not in your server.',
    ...terminalBlock(stack, '  ', 30),
    'Please report it: the lines above, the command line, and this one:',
    `  patho ${VERSION}, Node ${process.version}, ${process.platform} ${process.arch}`,
  ].join('\n');
  return { text: `${text}\n`, code: EXIT.internal };
}
