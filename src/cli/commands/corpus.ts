import { Command } from 'commander';
import { catalog, similarIds } from '../../corpus/catalog.ts';
import { catalogMarkdown } from '../../corpus/catalog-markdown.ts';
import { printCapture, usedIn } from '../../corpus/conversation.ts';
import { originOf } from '../../corpus/mutant-id.ts';
import { CORPUS_CLASSES, type Mutation } from '../../corpus/mutation.ts';
import { EXIT, UsageError } from '../../errors.ts';
import { expand } from '../../language/expand.ts';
import { parseRequests } from '../../language/parse.ts';
import { picture } from '../../language/picture.ts';
import { createRandom } from '../../language/random.ts';
import { createSettings } from '../../language/settings.ts';

/** Where the command writes. */
export interface CorpusStreams {
  readonly stdout: NodeJS.WritableStream;
  readonly stderr: NodeJS.WritableStream;
}

interface ListFlags {
  readonly class?: string;
  readonly json?: true;
  readonly markdown?: true;
}

/** Messages drawn by `show`: the others of a repetition look alike. */
const MAX_PICTURES = 4;

/** `patho corpus`: what is fired. `list` prints all mutations, `show` explains one. */
export function corpusCommand(streams: CorpusStreams = process): Command {
  const print = (write: () => string) => {
    try {
      streams.stdout.write(write());
    } catch (error) {
      if (!(error instanceof UsageError)) throw error;
      streams.stderr.write(`patho corpus: ${error.message}\n`);
      process.exitCode = EXIT.usage;
    }
  };
  return new Command('corpus')
    .description('show the malformed requests that are fired')
    .addCommand(
      new Command('list')
        .description('print all mutations, one a line')
        .option('--class <class>', 'only those of one class')
        .option('--json', 'print them as JSON')
        .option('--markdown', 'print the page of the documentation')
        .action((flags: ListFlags) => print(() => list(flags))),
    )
    .addCommand(
      new Command('show')
        .description('explain one mutation and draw its bytes')
        .argument('<id>', 'its id, as in target/lone-percent')
        .action((id: string) => print(() => show(id))),
    );
}

function list(flags: ListFlags): string {
  const wanted = flags.class;
  if (wanted !== undefined && !CORPUS_CLASSES.some((name) => name === wanted)) {
    throw new UsageError(`--class: "${wanted}" is no class; the classes are ${CORPUS_CLASSES.join(', ')}`);
  }
  if (flags.markdown) {
    if (wanted !== undefined || flags.json)
      throw new UsageError('--markdown prints the whole page; leave the other options out');
    return catalogMarkdown();
  }
  const mutations = catalog().filter((m) => wanted === undefined || m.class === wanted);
  if (flags.json) return `${JSON.stringify(mutations.map(toJson), null, 1)}\n`;
  const width = Math.max(...mutations.map((m) => m.id.length));
  return mutations.map((m) => `${m.id.padEnd(width)}  ${m.title}\n`).join('');
}

function toJson({ id, class: name, title, spec, leaves, rfc, cwe, expect }: Mutation) {
  return { id, class: name, title, spec, leaves: leaves ?? null, rfc, cwe, expect };
}

function show(id: string): string {
  const mutations = catalog();
  const mutation = mutations.find((m) => m.id === originOf(id));
  if (mutation === undefined) {
    const similar = similarIds(id, mutations);
    const hint = similar.length > 0 ? `did you mean ${similar.join(' or ')}?` : 'patho corpus list prints all ids';
    throw new UsageError(`no mutation is called "${id}"; ${hint}`);
  }
  const facts: [string, string | null][] = [
    ['class', mutation.class],
    ...(mutation.conversation?.steps ?? []).flatMap(({ spec, captures }): [string, string][] => [
      ['first', spec],
      ...captures.map((capture): [string, string] => ['take from its answer', printCapture(capture)]),
    ]),
    [
      'spec',
      mutation.spec.length > 400
        ? `${mutation.spec.slice(0, 400)}… (${mutation.spec.length} characters)`
        : mutation.spec,
    ],
    ...usedIn(mutation.spec, mutation.captures ?? []).map((capture): [string, string] => [
      'take from its answer',
      printCapture(capture),
    ]),
    ['the client leaves', mutation.leaves === undefined ? null : 'by a reset (RST)'],
    ['defined in', mutation.rfc],
    ['weakness', mutation.cwe === null ? null : `CWE-${mutation.cwe}`],
    ['a correct server', mutation.expect],
  ];
  const lines = facts.filter(([, text]) => text !== null).map(([name, text]) => `${name.padEnd(20)}  ${text}`);
  return [`${mutation.id}: ${mutation.title}`, '', ...lines, '', drawn(mutation), ''].join('\n');
}

function drawn(mutation: Mutation): string {
  const messages = expand(parseRequests(mutation.spec, mutation.id));
  const settings = createSettings({ host: '{host}' });
  const pictures = messages
    .slice(0, MAX_PICTURES)
    .map((m, i) => picture(m, settings, createRandom(1).fork(i)).trimEnd());
  const more = messages.length - pictures.length;
  return [...pictures, ...(more > 0 ? [`… ${more} more messages`] : [])].join('\n\n');
}
