import type { Sighting } from '../schedule/novelty.ts';
import type { Ended, Exchange, Response } from '../transport/exchange.ts';

const ENDS: readonly Ended[] = ['complete', 'fin', 'rst', 'timeout', 'disconnect', 'refused', 'unreachable'];
const KINDS: readonly Response['kind'][] = ['http1', 'http09', 'garbage'];
/** Answers looked at, bytes of a body whose letters count, and bytes that are searched for words. */
const LOOKED_AT = { answers: 3, letters: 256, words: 2_048 } as const;
const MOST_WORDS = 16;
const WORD = /^[A-Za-z_.-]{2,40}$/;
const WORDS = /[A-Za-z_.-]{2,40}/g;
const QUOTED = /(["'`])([A-Za-z_.-]{2,40})\1/g;
/** That an answer before the final one came: no number of answers. */
const INTERIM = -1;
/** Where FNV-1a begins. */
const BASIS = 0x811c9dc5;

/**
 * What a client saw of an exchange. Cheap: each exchange of a run comes through here. Times are left out: the same server
 * would give another sighting on another day.
 */
export function sightingOf(exchange: Exchange): Sighting {
  const { responses, ended, interim } = exchange;
  const [first] = responses;
  const answers = Math.min(responses.length, LOOKED_AT.answers);
  const kind =
    (first?.status ?? 0) + 1_000 * (ENDS.indexOf(ended) + ENDS.length * KINDS.indexOf(first?.kind ?? 'http1'));
  const details = [answers, ...(interim > 0 ? [INTERIM] : [])];
  for (let i = 0; i < answers; i++) details.push(shapeOf(responses[i]!));
  return {
    kind,
    details,
    fertile: first?.complete === true && (first.status ?? 500) < 500,
    words: () => responses.slice(0, answers).flatMap(wordsOf).slice(0, MOST_WORDS),
  };
}

function shapeOf({ status, reason, headers, body, bodyLength, complete }: Response): number {
  let hash = mix(mix(BASIS, (status ?? 0) * 2 + Number(complete)), 32 - Math.clz32(bodyLength));
  hash = mixText(hash, reason);
  for (const [name] of headers) hash = mixText(hash, name);
  const end = Math.min(body.length, LOOKED_AT.letters);
  for (let at = 0; at < end; at++) {
    const byte = body[at]!;
    // Letters alone: numbers and signs are what an answer repeats of its request, or counts.
    if ((byte | 0x20) >= 0x61 && (byte | 0x20) <= 0x7a) hash = mix(hash, byte);
  }
  return hash;
}

function mixText(before: number, text: string): number {
  let hash = before;
  const end = Math.min(text.length, LOOKED_AT.letters);
  for (let at = 0; at < end; at++) hash = mix(hash, text.charCodeAt(at));
  return mix(hash, 0x0a);
}

/** One step of FNV-1a. */
function mix(hash: number, value: number): number {
  return Math.imul(hash ^ value, 0x01000193) >>> 0;
}

/**
 * Names that an answer gives away: the fields it varies by, the methods it allows, the cookies it sets, what it puts in quotes
 * in its body. No digits: with them it would be an id, another one in each run.
 */
function wordsOf({ headers, body }: Response): string[] {
  const listed = headers.flatMap(([name, value]) => {
    if (/^set-cookie$/i.test(name)) return [value.slice(0, value.indexOf('='))].filter((cookie) => WORD.test(cookie));
    return /^(vary|allow|accept-|access-control-)/i.test(name)
      ? (value.slice(0, LOOKED_AT.words).match(WORDS) ?? [])
      : [];
  });
  const text = Buffer.from(body.buffer, body.byteOffset, Math.min(body.length, LOOKED_AT.words)).toString('latin1');
  return [...listed, ...Array.from(text.matchAll(QUOTED), ([, , word = '']) => word)];
}
