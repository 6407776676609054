import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  picture
} from "./chunk-RLU3EOMB.js";
import {
  Command
} from "./chunk-VRNKKIFY.js";
import {
  CORPUS_CLASSES
} from "./chunk-SZWBPJUO.js";
import {
  BUILTIN,
  HEADER_FIELDS,
  typedMutations
} from "./chunk-BDJOVOOK.js";
import {
  createRandom,
  createSettings,
  expand
} from "./chunk-FLTJQDYG.js";
import {
  parseRequests
} from "./chunk-HZVQXLOX.js";
import {
  EXIT,
  UsageError
} from "./chunk-NZ6IOC3X.js";
import "./chunk-6VJQLXZJ.js";
import "./chunk-PY5VAGIZ.js";

// src/corpus/catalog.ts
function catalog() {
  return [...BUILTIN, ...typedMutations()];
}
function similarIds(id, mutations) {
  const wanted = id.toLowerCase();
  const limit = Math.max(2, Math.floor(wanted.length / 4));
  const scored = mutations.map((m) => {
    const last = m.id.slice(m.id.indexOf("/") + 1);
    const distance = Math.min(editDistance(wanted, m.id, limit), editDistance(wanted, last, limit));
    return { id: m.id, distance: distance <= limit ? distance : m.id.includes(wanted) ? limit : limit + 1 };
  });
  return scored.filter((s) => s.distance <= limit && wanted !== "").sort((a, b) => a.distance - b.distance).slice(0, 3).map((s) => s.id);
}
function editDistance(a, b, limit) {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let row2 = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const swap = row2[j - 1] + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(swap, row2[j] + 1, next[j - 1] + 1));
    }
    row2 = next;
  }
  return row2[b.length];
}

// src/corpus/catalog-markdown.ts
var MAX_SPEC = 120;
var HEAD = `# The corpus

Every malformed request that patho fires, class by class. This page is printed by \`patho corpus list --markdown\`.

A *mutation* is one line in the pathoc language, written for the path \`/\`; \`{host}\` stands for the host of the server under
test. Each run grafts it on your routes: method, path, content type and body of the route take the place of what the
mutation does not attack itself, and a pause, an insertion or a disconnect keeps its place in the request. A mutation goes
to every route that offers what it needs (a body, a websocket handshake), and to the first route when none does.

Look at one with \`patho corpus show ID\`, see its bytes with \`patho explain SPEC\`, fire some classes alone with
\`--corpus CLASS,...\`. Mutations that pause for more than two seconds are fired only with \`--slow\`.

Specs of your own stand in \`.patho/*.pathoc\` (or where \`--specs\` says): one spec a line, frames on the lines after their
handshake. \`{host}\` and \`{path}\` are filled in; a spec with \`{path}\` is fired at each route. A line that starts with \`#\` is a
comment; \`# id: NAME\` names the next spec, \`# expect: WORDS\` says what a correct server does with it. patho checks
\`status<500\`, \`status=400\`, \`status!=200\`, \`status in 400..499\` and \`no-answer\`: a server error against them is an \`error\` without a
traceback, too, and any other answer against them is a note. Other words are for people.
`;
function catalogMarkdown() {
  const sections = CORPUS_CLASSES.filter((name) => name !== "typed").map(classSection);
  return [HEAD, ...sections, typedSection()].join("\n");
}
function classSection(name) {
  const rows = BUILTIN.filter((m) => m.class === name).map(row);
  return table(`## ${name}`, ["id", "what", "spec", "defined in", "a correct server"], rows);
}
function row(m) {
  const spec = m.spec.length > MAX_SPEC ? `${m.spec.slice(0, MAX_SPEC)}…` : m.spec;
  return [code(m.id), m.title, code(spec), m.rfc ?? "", m.expect];
}
function typedSection() {
  const products = typedMutations();
  const types = new Map(HEADER_FIELDS.map((f) => [f.type.name, f.type]));
  const fields = HEADER_FIELDS.map((f) => [f.name, f.type.name, f.rfc ?? "", `${f.also.length}`]);
  const slots = /* @__PURE__ */ new Map();
  for (const { id } of products) {
    const slot = id.slice(0, id.lastIndexOf("/"));
    slots.set(slot, (slots.get(slot) ?? 0) + 1);
  }
  const intro = `## typed

${products.length} products of types, fields and shapes: each hostile value of a type in each field that holds the type. An id is
\`type/field/value\`, as in \`date/if-modified-since/year-overflow\`. Beside them each route's own valid request is
changed thing by thing: every member of its JSON body (\`json/NAME/...\`; GraphQL documents too), every query parameter
(\`parameter/NAME/...\`), form field (\`form-field/NAME/...\`), multipart part (\`part/NAME/...\`) and inner path segment (\`segment/N/...\`).
`;
  return [
    intro,
    table("### Header fields", ["field", "type", "defined in", "values of its own"], fields),
    ...[...types.values()].map(typeSection),
    table(
      "### All slots",
      ["type/field", "mutations"],
      [...slots].map(([slot, n]) => [code(slot), `${n}`])
    )
  ].join("\n");
}
function typeSection(type) {
  const rows = type.values.map((v) => [
    code(v.name),
    code(v.text.length > 60 ? `${v.text.slice(0, 60)}…` : v.text),
    v.reason
  ]);
  return table(`### Type ${type.name} (CWE-${type.cwe})`, ["value", "bytes", "what it breaks"], rows);
}
function table(title, head, rows) {
  const line = (cells) => `| ${cells.map((c) => c.replaceAll("|", "\\|")).join(" | ")} |`;
  return [title, "", line(head), line(head.map(() => "---")), ...rows.map(line), ""].join("\n");
}
function code(text) {
  if (text === "") return "";
  const fence = text.includes("`") ? "``" : "`";
  const space = text.startsWith("`") || text.endsWith("`") || text.startsWith(" ") || text.endsWith(" ") ? " " : "";
  return `${fence}${space}${text}${space}${fence}`;
}

// src/cli/commands/corpus.ts
var MAX_PICTURES = 4;
function corpusCommand(streams = process) {
  const print = (write) => {
    try {
      streams.stdout.write(write());
    } catch (error) {
      if (!(error instanceof UsageError)) throw error;
      streams.stderr.write(`patho corpus: ${error.message}
`);
      process.exitCode = EXIT.usage;
    }
  };
  return new Command("corpus").description("show the malformed requests that are fired").addCommand(
    new Command("list").description("print all mutations, one a line").option("--class <class>", "only those of one class").option("--json", "print them as JSON").option("--markdown", "print the page of the documentation").action((flags) => print(() => list(flags)))
  ).addCommand(
    new Command("show").description("explain one mutation and draw its bytes").argument("<id>", "its id, as in target/lone-percent").action((id) => print(() => show(id)))
  );
}
function list(flags) {
  const wanted = flags.class;
  if (wanted !== void 0 && !CORPUS_CLASSES.some((name) => name === wanted)) {
    throw new UsageError(`--class: "${wanted}" is no class; the classes are ${CORPUS_CLASSES.join(", ")}`);
  }
  if (flags.markdown) {
    if (wanted !== void 0 || flags.json)
      throw new UsageError("--markdown prints the whole page; leave the other options out");
    return catalogMarkdown();
  }
  const mutations = catalog().filter((m) => wanted === void 0 || m.class === wanted);
  if (flags.json) return `${JSON.stringify(mutations.map(toJson), null, 1)}
`;
  const width = Math.max(...mutations.map((m) => m.id.length));
  return mutations.map((m) => `${m.id.padEnd(width)}  ${m.title}
`).join("");
}
function toJson({ id, class: name, title, spec, rfc, cwe, expect }) {
  return { id, class: name, title, spec, rfc, cwe, expect };
}
function show(id) {
  const mutations = catalog();
  const mutation = mutations.find((m) => m.id === id);
  if (mutation === void 0) {
    const similar = similarIds(id, mutations);
    const hint = similar.length > 0 ? `did you mean ${similar.join(" or ")}?` : "patho corpus list prints all ids";
    throw new UsageError(`no mutation is called "${id}"; ${hint}`);
  }
  const facts = [
    ["class", mutation.class],
    [
      "spec",
      mutation.spec.length > 400 ? `${mutation.spec.slice(0, 400)}… (${mutation.spec.length} characters)` : mutation.spec
    ],
    ["defined in", mutation.rfc],
    ["weakness", mutation.cwe === null ? null : `CWE-${mutation.cwe}`],
    ["a correct server", mutation.expect]
  ];
  const lines = facts.filter(([, text]) => text !== null).map(([name, text]) => `${name.padEnd(16)}  ${text}`);
  return [`${mutation.id}: ${mutation.title}`, "", ...lines, "", drawn(mutation), ""].join("\n");
}
function drawn(mutation) {
  const messages = expand(parseRequests(mutation.spec, mutation.id));
  const settings = createSettings({ host: "{host}" });
  const pictures = messages.slice(0, MAX_PICTURES).map((m, i) => picture(m, settings, createRandom(1).fork(i)).trimEnd());
  const more = messages.length - pictures.length;
  return [...pictures, ...more > 0 ? [`… ${more} more messages`] : []].join("\n\n");
}
export {
  corpusCommand
};
