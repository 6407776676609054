import { BUILTIN } from './builtin.ts';
import { CORPUS_CLASSES, type Mutation } from './mutation.ts';
import type { FieldType } from './typed/field-type.ts';
import { FIELD_TYPES } from './typed/field-types.ts';
import { HEADER_FIELDS } from './typed/fields.ts';
import { typedMutations } from './typed/products.ts';
import yieldFile from './yield.json' with { type: 'json' };

interface Yield {
  readonly date: string;
  readonly routes: number;
  readonly most: number;
  /** The cases of its server until a failure showed, and what showed it; null where it did not, or took several. */
  readonly found: readonly { readonly cases: number | null; readonly mutation: string | null }[];
}

const YIELD: Yield = yieldFile;

/** Specs longer than this are cut in tables. */
const MAX_SPEC = 120;

const HEAD = `# The corpus

Every malformed request that patho fires, class by class. This page is printed by \`patho corpus list --markdown\`.

A *mutation* is one line in the pathoc language, written for the path \`/\`; \`{host}\` stands for the host of the server under
test. Each run grafts it on your routes: method, path, content type and body of the route take the place of what the
mutation does not attack itself, and a pause, an insertion or a disconnect keeps its place in the request. A mutation goes
to every route that offers what it needs (a body, a websocket handshake), and to the first route when none does.

Look at one with \`patho corpus show ID\`, see its bytes with \`patho explain SPEC\`, fire some classes alone with
\`--corpus CLASS,...\`. Mutations that pause for more than two seconds are fired only with \`--slow\`.

Specs of your own stand in \`.patho/*.pathoc\` (or where \`--specs\` says): one spec a line, frames on the lines after their
handshake. \`{host}\` and \`{path}\` are filled in; a spec with \`{path}\` is fired at each route. A line that starts with \`#\` is a
comment; \`# capture: NAME = REGEX\` takes what the one group of a regular expression finds in the answer to the spec above it,
for \`{NAME}\` in the specs that follow; \`# id: NAME\` names the next spec, \`# times: N\` fires it N times with other random values, \`# leaves: reset\` makes its disconnect a reset (RST), \`# expect: WORDS\` says what a correct server does with it. patho checks
\`status<500\`, \`status=400\`, \`status!=200\`, \`status in 400..499\` and \`no-answer\`: a server error against them is an \`error\` without a
traceback, too, and any other answer against them is a note. Other words are for people.
`;

/** The corpus as a page of documentation. */
export function catalogMarkdown(): string {
  const sections = CORPUS_CLASSES.filter((name) => name !== 'typed').map(classSection);
  return [HEAD, orderSection(), ...sections, typedSection()].join('\n');
}

/** The order of firing, and what it is worth: measured by bench/yield.js. */
function orderSection(): string {
  const { date, routes, most, found } = YIELD;
  const within = (cases: number) => found.filter((row) => row.cases !== null && row.cases <= cases).length;
  const firsts = new Map<string, number>();
  for (const { mutation } of found) {
    const kind = mutation?.split('/', 1)[0];
    if (kind !== undefined) firsts.set(kind, (firsts.get(kind) ?? 0) + 1);
  }
  const intro = `## Order

First the fast tier on the first route: what broke most servers so far. Then your own specs, one mutation of each class on each route,
the fast tier on the other routes, and after that all routes and all classes side by side, of the typed products the first value of each slot
before the second of any. Requests that leave early, are large, or may keep the server busy come last.

Measured on ${date}: the corpus fired in this order, on ${routes} routes each, at the servers with the ${found.length} failures known
from test/servers/truth.json; after how many cases of a server its failures had shown.
`;
  const rows = [100, 200, 500, 1000, 2000, most].map((cases) => [
    `${cases}`,
    `${within(cases)}`,
    `${Math.round((100 * within(cases)) / Math.max(1, found.length))} %`,
  ]);
  const showed = [...firsts].sort((a, b) => b[1] - a[1]).map(([kind, n]) => `${code(kind)} ${n}`);
  return [
    intro,
    table('', ['cases', 'failures', 'share'], rows).trim(),
    '',
    `What showed them first, by class or type: ${showed.join(', ')}. \`npm run bench:yield -- --write\` measures again.`,
    '',
  ].join('\n');
}

function classSection(name: string): string {
  const rows = BUILTIN.filter((m) => m.class === name).map(row);
  return table(`## ${name}`, ['id', 'what', 'spec', 'defined in', 'a correct server'], rows);
}

function row(m: Mutation): string[] {
  const spec = m.spec.length > MAX_SPEC ? `${m.spec.slice(0, MAX_SPEC)}…` : m.spec;
  return [code(m.id), m.title, code(spec), m.rfc ?? '', m.expect];
}

function typedSection(): string {
  const products = typedMutations();
  const fields = HEADER_FIELDS.map((f) => [f.name, f.type.name, f.rfc ?? '', `${f.also.length}`]);
  const slots = new Map<string, number>();
  for (const { id } of products) {
    const slot = id.slice(0, id.lastIndexOf('/'));
    slots.set(slot, (slots.get(slot) ?? 0) + 1);
  }
  const intro = `## typed

${products.length} products of types, fields and shapes: each hostile value of a type in each field that holds the type. An id is
\`type/field/value\`, as in \`date/if-modified-since/year-overflow\`. Beside them each route's own valid request is
changed thing by thing: every member of its JSON body (\`json/NAME/...\`; GraphQL documents too) or of the message of a
websocket route (\`message-member/NAME/...\`), every query parameter
(\`parameter/NAME/...\`), form field (\`form-field/NAME/...\`), multipart part (\`part/NAME/...\`) and inner path segment (\`segment/N/...\`);
last, each of its texts grown long (\`growth-json/NAME/...\`, \`growth-message/NAME/...\`, \`growth-parameter/NAME/...\`,
\`growth-form-field/NAME/...\`, \`growth-part/NAME/...\`).

A *conversation* is several requests, each on a connection of its own: \`{NAME}\` in one stands for what was taken from the answer
to an earlier one (a cookie, a tag, a place, the id of a session). \`patho corpus show conversation/cookie/cut\` prints what goes before. Those whose
name begins with \`websocket\` are one connection: a frame gives back what the server said in an earlier one.
`;
  return [
    intro,
    table('### Header fields', ['field', 'type', 'defined in', 'values of its own'], fields),
    ...FIELD_TYPES.map(typeSection),
    table(
      '### All slots',
      ['type/field', 'mutations'],
      [...slots].map(([slot, n]) => [code(slot), `${n}`]),
    ),
  ].join('\n');
}

function typeSection(type: FieldType): string {
  const rows = type.values.map((v) => [
    code(v.name),
    code(v.text.length > 60 ? `${v.text.slice(0, 60)}…` : v.text),
    v.reason,
  ]);
  return table(`### Type ${type.name} (${type.rfc}, CWE-${type.cwe})`, ['value', 'bytes', 'what it breaks'], rows);
}

function table(title: string, head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.map((c) => c.replaceAll('|', '\\|')).join(' | ')} |`;
  return [title, '', line(head), line(head.map(() => '---')), ...rows.map(line), ''].join('\n');
}

/** Code in a table cell: with fences that the text does not have. */
function code(text: string): string {
  if (text === '') return '';
  const fence = text.includes('`') ? '``' : '`';
  const space = text.startsWith('`') || text.endsWith('`') || text.startsWith(' ') || text.endsWith(' ') ? ' ' : '';
  return `${fence}${space}${text}${space}${fence}`;
}
