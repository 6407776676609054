import type { Message } from '../language/ast.ts';
import { expand } from '../language/expand.ts';
import type { Payload } from '../language/payload.ts';
import { printAll } from '../language/print.ts';
import { createRandom } from '../language/random.ts';
import { render } from '../language/render.ts';
import type { Settings } from '../language/settings.ts';
import type { Capture } from './conversation.ts';
import type { Expectation } from './expectation.ts';
import { type Leaving, leavingOf } from './leaving.ts';
import type { About, Mutation } from './mutation.ts';
import { fillTemplates, type Templates } from './rewrite.ts';

/** Mutation × route × seed, frozen: it always renders the same bytes. */
export interface Case extends Leaving {
  readonly mutation: string;
  /** The class of the mutation; absent of what comes from no corpus: a regression. */
  readonly class?: Mutation['class'] | 'adaptive';
  /** What the mutation is about; absent of what comes from no corpus. */
  readonly about?: About;
  /** `METHOD PATH` of the route it is grafted on. */
  readonly route: string;
  readonly seed: number;
  /** One printed pathoc line; several messages on one connection stand in one line. */
  readonly spec: string;
  readonly messages: readonly Message[];
  /** Played before it, in order, each on a connection of its own: what fails is the sequence. */
  readonly prelude?: readonly Case[];
  /** It fails only on a server that has seen nothing but its prelude. */
  readonly needsFresh?: true;
  /** It and its prelude are sent at the same time, not in order. */
  readonly atOnce?: true;
  /** What is taken from what the server says on its connection: for its own later messages, and for the requests after it. */
  readonly captures?: readonly Capture[];
  /** Nothing can go from it any more: an earlier run has seen to that. */
  readonly minimal?: true;
  /** The rule it failed by in an earlier run: some failures show only when they are looked for. */
  readonly failedBy?: string;
  /** What the user says the answer must be. */
  readonly expects?: Expectation;
  /** What must not be sent: what was captured is not filled in where these messages, which it made, are that. */
  readonly forbids?: (filled: readonly Message[], captured: Templates) => boolean;
  /**
   * One payload a message, in order. Rendered anew at each call, always the same bytes.
   *
   * @param captured what servers said gave for its templates
   */
  render(captured?: Templates): readonly Payload[];
}

/** What a case has beside its messages. */
export interface CaseParts extends Leaving, Pick<Case, 'forbids'> {
  readonly about?: About | null;
  readonly expects?: Expectation | null;
  readonly prelude?: readonly Case[];
  readonly captures?: readonly Capture[];
}

/**
 * A case whose messages are made when they are first asked for: a corpus has tens of thousands of cases and most wait
 * long.
 *
 * @param write Makes the messages; must give equal ones each time.
 */
export function createCase(
  mutation: { readonly id: string; readonly class: NonNullable<Case['class']> },
  route: string,
  seed: number,
  settings: Settings,
  write: () => readonly Message[],
  { about = null, expects = null, prelude = [], captures = [], forbids, leaves }: CaseParts = {},
): Case {
  let messages: readonly Message[] | null = null;
  return {
    mutation: mutation.id,
    class: mutation.class,
    route,
    seed,
    ...(about === null ? {} : { about }),
    ...(expects === null ? {} : { expects }),
    ...(prelude.length === 0 ? {} : { prelude }),
    ...(captures.length === 0 ? {} : { captures }),
    ...(forbids && { forbids }),
    ...(leaves === undefined ? {} : { leaves }),
    get messages() {
      messages ??= write();
      return messages;
    },
    get spec() {
      return printAll(this.messages);
    },
    render: (captured) => renderMessages(messages ?? write(), settings, seed, captured, forbids),
  };
}

/** The case, and what is played before it, with clients that leave by a reset; `null`: by a FIN. */
export function leavingBy(one: Case, how: 'reset' | null): Case {
  const { leaves: _, prelude, ...rest } = one;
  return {
    ...rest,
    ...leavingOf({ leaves: how }),
    ...(prelude === undefined ? {} : { prelude: prelude.map((line) => leavingBy(line, how)) }),
  };
}

/** Payloads of all messages of one connection, repeats (`x`) played out. The same seed gives the same bytes. */
export function renderMessages(
  messages: readonly Message[],
  settings: Settings,
  seed: number,
  captured: Templates = [],
  forbids?: Case['forbids'],
): Payload[] {
  const random = createRandom(seed);
  const filled = captured.length === 0 ? messages : fillTemplates(messages, captured);
  return expand(forbids?.(filled, captured) ? messages : filled).map((message, index) =>
    render(message, settings, random.fork(index)),
  );
}

/** The seed of one case: it depends on the run's seed and the case's name, not on when the case is fired. */
export function caseSeed(seed: number, mutation: string, route: string): number {
  // FNV-1a over the name, started from the seed.
  let hash = (seed ^ 0x811c9dc5) | 0;
  for (const text of [mutation, ' @ ', route]) {
    for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  }
  return hash >>> 0;
}
