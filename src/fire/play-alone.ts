import type { Exchange } from '../transport/exchange.ts';
import { play } from '../transport/play.ts';
import type { PlayOptions } from '../transport/play-options.ts';
import type { Range } from './range.ts';
import { scriptOf } from './script.ts';
import type { Shot } from './shot.ts';

export interface AloneOptions extends PlayOptions {
  /** How long the server may be silent (ms); default as when firing. */
  readonly silenceMs?: number;
}

/** Plays one shot for an experiment, without looking at the log. @throws RangeClosed as `ensureUp`. */
export async function playAlone(range: Range, shot: Shot, options: AloneOptions = {}): Promise<Exchange> {
  const { silenceMs, ...playOptions } = options;
  await range.ensureUp();
  const patience = { ...range.patience, signal: range.end };
  const longer = silenceMs === undefined ? patience : { ...patience, silenceMs, totalMs: 2 * silenceMs };
  const script = scriptOf(shot);
  const { late } = script.options;
  return play(script.payloads, range.endpoint, longer, late === undefined ? playOptions : { ...playOptions, late });
}
