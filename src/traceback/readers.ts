import { dotnet } from './dotnet.ts';
import { elixir } from './elixir.ts';
import { erlang } from './erlang.ts';
import { go } from './go.ts';
import { java } from './java.ts';
import { native } from './native.ts';
import { node } from './node.ts';
import { perl } from './perl.ts';
import { php } from './php.ts';
import { python } from './python.ts';
import type { Grammar } from './reader.ts';
import { ruby } from './ruby.ts';
import { rust } from './rust.ts';
import { sanitizer } from './sanitizer.ts';

/** Every runtime that can be read. A line is offered in this order: the surest heads first, one-liners last. */
export const GRAMMARS: readonly Grammar[] = [
  sanitizer,
  python,
  node,
  java,
  dotnet,
  go,
  rust,
  php,
  ruby,
  elixir,
  erlang,
  native,
  perl,
];
