import type { Message } from '../../language/ast.ts';

/** What is minimized: the messages of one connection. */
export type Messages = readonly Message[];
