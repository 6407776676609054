import { literal, type Message, type Response, type Value } from '../language/ast.ts';
import { caret } from '../language/caret.ts';
import { freeze } from '../language/freeze.ts';
import { parseResponse } from '../language/parse.ts';
import type { Payload } from '../language/payload.ts';
import type { Random } from '../language/random.ts';
import { render } from '../language/render.ts';
import { createSettings } from '../language/settings.ts';
import { SpecError } from '../language/spec-error.ts';
import type { Anchor } from './anchor.ts';
import type { RequestHead } from './request-head.ts';

/** What pathod answers with, and what it refuses. */
export interface Policy {
  /** The first that matches wins, before the craft prefix. */
  readonly anchors: readonly Anchor[];
  /** What stands before a spec in a path. */
  readonly prefix: string;
  /** Directory of file values; null switches them off. */
  readonly staticDir: string | null;
  /** Bytes of one answer at most; null: any number. */
  readonly sizeLimit: number | null;
  /** Whether pauses are played. */
  readonly pauses: boolean;
  /** Whether specs in paths are played. */
  readonly crafting: boolean;
  /** Fix random values and offsets before playing, so that the log shows what was sent. */
  readonly explain: boolean;
}

/** A message ready to be played. */
export interface Answer {
  readonly message: Message;
  readonly payload: Payload;
  /** Why this is an error of pathod's own (status 800); null for what was asked for. */
  readonly error: string | null;
}

/** The answer to a request. Never throws for what the request says. */
export function answerTo(head: RequestHead, policy: Policy, random: Random): Answer {
  const { anchors, prefix, crafting } = policy;
  const anchor = anchors.find(({ pattern }) => pattern.test(head.path));
  if (anchor !== undefined) return answerWith(anchor.message, policy, random, head.websocketKey);
  if (head.path.startsWith(prefix) && head.path.length > prefix.length) {
    if (!crafting) return errorAnswer('Crafting disabled.');
    const spec = percentDecoded(head.path.slice(prefix.length));
    try {
      return answerWith(parseResponse(spec), policy, random, head.websocketKey);
    } catch (error) {
      if (!(error instanceof SpecError)) throw error;
      return errorAnswer('Parse Error', `Error parsing response spec: ${error.message}\n${caret(error.place)}`);
    }
  }
  if (head.method === 'CONNECT') return answerWith(TUNNEL, policy, random, null);
  if (head.handshake) return answerWith(HANDSHAKE, policy, random, head.websocketKey);
  return errorAnswer('Not found', `No valid craft request found: a spec is asked for as ${prefix}200:b"text"`);
}

const HANDSHAKE = parseResponse('ws');
/** pathod is its own other end of any tunnel. */
const TUNNEL = parseResponse('200:m"Connection established":r');

/** Renders a message within the policy, or the error that forbids it. */
export function answerWith(
  message: Message,
  policy: Policy,
  random: Random,
  websocketKey: string | null = null,
): Answer {
  if (!policy.pauses && message.features.some(({ kind }) => kind === 'pause')) {
    return errorAnswer('Pauses have been disabled.');
  }
  const settings = createSettings({ staticDir: policy.staticDir, isClient: false, websocketKey });
  try {
    const played = policy.explain ? freeze(message, settings, random) : message;
    const payload = render(played, settings, random);
    if (policy.sizeLimit !== null && payload.length > policy.sizeLimit) return errorAnswer('Response too large.');
    return { message: played, payload, error: null };
  } catch (error) {
    if (!(error instanceof SpecError)) throw error;
    const reason = holdsFile(message) ? 'File access denied.' : 'Render Error';
    return errorAnswer(reason, `${reason === 'Render Error' ? '' : `${reason}\n`}${error.message}`);
  }
}

/** An answer 800 with an explanation as text. */
export function errorAnswer(reason: string, text: string = reason): Answer {
  const message: Response = {
    kind: 'response',
    websocket: false,
    status: '800',
    features: [
      { kind: 'header', key: literal('Content-Type'), value: literal('text/plain') },
      { kind: 'reason', value: literal(reason) },
      { kind: 'body', value: literal(Buffer.from(`pathod error: ${text}\n`)) },
    ],
  };
  return { message, payload: render(message, createSettings({ isClient: false }), NO_CHOICE), error: text };
}

/** Nothing in an error is left to chance. */
const NO_CHOICE: Random = { integer: (min) => min, fill: () => {}, fork: () => NO_CHOICE };

function holdsFile(message: Message): boolean {
  const isFile = (value: Value | undefined): boolean => value?.kind === 'file';
  return message.features.some(
    (feature) =>
      ('value' in feature && isFile(feature.value as Value)) || (feature.kind === 'header' && isFile(feature.key)),
  );
}

/** `%41` is `A`; a percent sign before anything else is itself. One character a byte. */
function percentDecoded(text: string): string {
  return text.replace(/%([0-9a-fA-F]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
}
