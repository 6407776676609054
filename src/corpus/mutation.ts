import type { Message } from '../language/ast.ts';
import type { Capture, Conversation } from './conversation.ts';
import type { Leaving } from './leaving.ts';

/** The corpus classes of `--corpus`, in the order of the list there. */
export const CORPUS_CLASSES = [
  'request-line',
  'method',
  'version',
  'target',
  'query',
  'header-framing',
  'host',
  'content-length',
  'chunked',
  'upgrade',
  'range-and-conditional',
  'cookies-and-credentials',
  'bodies',
  'accept',
  'desync',
  'timing',
  'typed',
] as const;

export type CorpusClass = (typeof CORPUS_CLASSES)[number];

/** What a mutation is about: for a reader of what it found. */
export type About = Pick<Mutation, 'title' | 'rfc' | 'cwe' | 'expect'>;

/** A corpus entry: one malformed request, why it exists, and what a correct server does with it. */
export interface Mutation extends Leaving {
  /** Stable and readable; suppressions and reports name it. */
  readonly id: string;
  readonly class: CorpusClass | 'user' | 'regression';
  readonly title: string;
  /** One pathoc line, written for `/`. */
  readonly spec: string;
  /** What the spec says, where it was made from that; absent: it must be parsed. */
  readonly messages?: () => readonly Message[];
  readonly rfc: string | null;
  readonly cwe: number | null;
  /** What a correct server does. */
  readonly expect: string;
  /** Place in the fast tier, from 1; null = fired after it. */
  readonly fast: number | null;
  /** What goes before it, when it is built from an answer. */
  readonly conversation?: Conversation;
  /** What is taken from what the server says on its connection: for its own later messages, and for specs after it. */
  readonly captures?: readonly Capture[];
}
