import { readTracebacks } from '../traceback/traceback-log.ts';
import type { Oracle } from './oracle.ts';

/** The response's body shows a stack trace to the client (CWE-209). */
export const disclosure: Oracle = ({ exchange }) => {
  for (const response of exchange.responses) {
    if (response.status === null || response.status < 400 || response.body.length === 0) continue;
    // Error pages are HTML as often as text: tags end lines there as breaks do.
    const text = Buffer.from(response.body)
      .toString('utf8')
      .replace(/<[^>]{0,200}>/g, '\n')
      .replace(/&quot;/g, '"');
    const shown = readTracebacks(text.split('\n')).find((exception) => exception.frames.length > 0);
    if (shown !== undefined) {
      return {
        kind: 'disclosure',
        why: `The answer's body shows the client a stack trace (${shown.type}, ${shown.frames.length} frames).`,
      };
    }
  }
  return null;
};
