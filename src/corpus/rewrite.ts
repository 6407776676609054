import { type Literal, literal, type Message, type Request, type RequestFeature, type Value } from '../language/ast.ts';
import { headPieces, offsetMap } from './layout.ts';

/** What to change of a request; what is absent stays. */
export interface Change {
  readonly websocket?: boolean;
  readonly method?: Value | null;
  readonly path?: Value;
  /** Headers and a body, added after the written features. */
  readonly add?: readonly RequestFeature[];
}

/** Templates and what they stand for: `{host}`, `{path}`. */
export type Templates = readonly (readonly [template: string, text: string])[];

/** Changes parts of a request; its pauses, injects and disconnects keep their meaning ({@link offsetMap}). */
export function rewrite(request: Request, change: Change): Request {
  const { add = [], ...parts } = change;
  const moved: Request = { ...request, ...parts };
  const added = headPieces({ ...moved, features: add })
    .slice(4)
    .reduce((sum, piece) => sum + piece.length, 0);
  return withOffsets({ ...moved, features: [...moved.features, ...add] }, request, moved, added);
}

/** Puts texts in the place of templates, wherever they stand in the messages' literals. */
export function fillTemplates(messages: readonly Message[], templates: Templates): Message[] {
  return messages.map((message) => {
    const filled = {
      ...message,
      features: message.features.map((feature) => fillFeature(feature, templates)),
    } as Message;
    if (filled.kind !== 'request') return filled;
    const old = message as Request;
    const request: Request = {
      ...filled,
      method: old.method && fillValue(old.method, templates),
      path: fillValue(old.path, templates),
    };
    return withOffsets(request, old, request, 0);
  });
}

function withOffsets(result: Request, before: Request, after: Request, added: number): Request {
  if (!result.features.some((f) => 'offset' in f)) return result;
  const map = offsetMap(headPieces(before), headPieces(after), added);
  const features = result.features.map((feature) => {
    if (!('offset' in feature) || typeof feature.offset === 'string') return feature;
    return { ...feature, offset: map(feature.offset) };
  });
  return { ...result, features };
}

function fillFeature<F extends Message['features'][number]>(feature: F, templates: Templates): F {
  const filled: { key?: Value; value?: Value } = {};
  for (const name of ['key', 'value'] as const) {
    const value = (feature as unknown as Record<string, unknown>)[name];
    if (isLiteral(value)) filled[name] = fillValue(value, templates);
  }
  return { ...feature, ...filled };
}

function isLiteral(value: unknown): value is Literal {
  return (value as Literal | null | undefined)?.kind === 'literal';
}

function fillValue(value: Value, templates: Templates): Value {
  if (value.kind !== 'literal') return value;
  const text = Buffer.from(value.bytes.buffer, value.bytes.byteOffset, value.bytes.byteLength).toString('latin1');
  const filled = templates.reduce((t, [template, by]) => t.replaceAll(template, () => by), text);
  return filled === text ? value : literal(filled);
}
