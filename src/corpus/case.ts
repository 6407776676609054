import type { Message } from '../language/ast.ts';
import type { Payload } from '../language/payload.ts';

/** Mutation × route × seed, frozen: it always renders the same bytes. */
export interface Case {
  readonly mutation: string;
  /** `METHOD PATH` of the route it is grafted on. */
  readonly route: string;
  readonly seed: number;
  /** One printed pathoc line; several messages on one connection stand in one line. */
  readonly spec: string;
  readonly messages: readonly Message[];
  /** One payload a message, in order. Rendered anew at each call, always the same bytes. */
  render(): readonly Payload[];
}
