/** Whether a text looks like a GraphQL document. */
export function isGraphQl(text: string): boolean {
  return /^\s*(?:\{|(?:query|mutation|subscription)\b[^{]*\{)/.test(text);
}

/** How often a selection is repeated: quadratic validation takes seconds, linear validation nothing. */
const MANY = 2000;

/** Documents made from a valid one, with its own first field: what validation and execution trip over. */
export function graphQlDocuments(valid: string): readonly (readonly [name: string, text: string, reason: string])[] {
  const field = /\{\s*([A-Za-z_]\w*)/.exec(valid)?.[1] ?? '__typename';
  return [
    ['overlapping-fields', `{${`${field} `.repeat(MANY)}}`, 'one field thousands of times, each compared to each'],
    [
      'aliases',
      `{${Array.from({ length: MANY }, (_, i) => `a${i}:${field}`).join(' ')}}`,
      'one field under thousands of names',
    ],
    ['directives', `{${field} ${'@a'.repeat(MANY)}}`, 'thousands of unknown directives'],
    ['fragment-circle', `{...A} fragment A on Query{...B} fragment B on Query{...A}`, 'fragments that hold each other'],
    ['many-fragments', `{${'...A '.repeat(MANY)}} fragment A on Query{${field}}`, 'one fragment thousands of times'],
    ['deep', `${'{a'.repeat(500)}${'}'.repeat(500)}`, 'selections five hundred deep'],
    ['open-braces', '{x '.repeat(MANY), 'selections that never end'],
    ['deep-list', `{${field}(a:${'['.repeat(MANY)})}`, 'a list that never ends'],
    ['deep-type', `query($a:${'['.repeat(MANY)}){${field}}`, 'a type that never ends'],
    ['empty', '', 'no document'],
    ['empty-selection', '{}', 'a selection of nothing'],
    ['open', '{', 'a selection that never ends'],
    ['open-string', `{${field}(a:"`, 'a string that never ends'],
    ['open-block-string', `{${field}(a:"""`, 'a block string that never ends'],
    ['surrogate', `{${field}(a:"\\ud800")}`, 'a lone surrogate'],
    ['proto-field', '{__proto__}', 'the prototype as a field'],
    ['constructor-field', '{constructor}', 'a property of every JavaScript object as a field'],
    ['unknown-variable', `{${field}(a:$a)}`, 'a variable nobody defined'],
    ['twice', `query A{${field}} query A{${field}}`, 'two operations of one name'],
    ['subscription', `subscription{${field}}`, 'an operation of another kind'],
    [
      'deep-introspection',
      `{__schema{types{${'fields{type{'.repeat(10)}name${'}}'.repeat(10)}}}}`,
      'introspection ten levels deep',
    ],
  ];
}

/** The subprotocols of GraphQL over websockets, the newer first: a server takes the first that it knows. */
export const GRAPHQL_PROTOCOLS = 'graphql-transport-ws, graphql-ws';

/** Whether a message over a websocket is one of these protocols. */
export function isGraphQlMessage(text: string): boolean {
  return /"type"\s*:\s*"(?:connection_init|subscribe|start)"/.test(text);
}
