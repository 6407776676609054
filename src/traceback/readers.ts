import { node } from './node.ts';
import { python } from './python.ts';
import type { Grammar } from './reader.ts';

/** Every runtime that can be read. A line is offered in this order: the surest heads first, one-liners last. */
export const GRAMMARS: readonly Grammar[] = [python, node];
