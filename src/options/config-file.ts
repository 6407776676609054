import { isMap, isScalar, isSeq, LineCounter, type Node, type Pair, parseDocument } from 'yaml';
import { UsageError } from '../errors.ts';
import { type Config, NO_CONFIG } from './config.ts';
import { readNoise } from './config-noise.ts';
import { readSuppressions } from './config-suppressions.ts';
import { expandReferences } from './environment-reference.ts';
import type { Given, GivenValue } from './given.ts';
import { type OptionName, optionNames, optionSpec } from './table.ts';
import { didYouMean } from './values/did-you-mean.ts';
import { quote } from './values/quote.ts';
import { errorAt, placeAt, textOf, type YamlSource } from './yaml-places.ts';

const MAX_LENGTH = 1 << 20;

/**
 * Reads a config file: YAML 1.2, one map, each key an option.
 *
 * @param name - the file as the user would name it
 * @param env - for `${NAME}` in `headers`, `cookies` and `env`
 * @throws UsageError with file, line and column of what is wrong.
 */
export function readConfig(text: string, name: string, env: Readonly<Record<string, string | undefined>>): Config {
  if (text.length > MAX_LENGTH) throw new UsageError(`${name} is longer than 1 MiB: this is no config file of patho`);
  const lines = new LineCounter();
  const source: YamlSource = { name, text, lines };
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false, version: '1.2' });
  const broken = document.errors[0];
  if (broken !== undefined) {
    throw new UsageError(
      `${name} is no valid YAML: ${broken.message.replace(/\.?$/, '')}`,
      placeAt(source, broken.pos[0]),
    );
  }
  const root = document.contents as Node | null;
  if (root === null || (isScalar(root) && root.value === null)) return { ...NO_CONFIG, file: name };
  if (!isMap(root)) throw errorAt(source, root, `${name}: write one option a line, like "time-budget: 2m"`);
  return new Reader(source, env).read(root.items as readonly Pair<Node, Node | null>[]);
}

class Reader {
  readonly #source: YamlSource;
  readonly #env: Readonly<Record<string, string | undefined>>;
  readonly #secrets = new Set<string>();
  readonly #warnings: string[] = [];

  constructor(source: YamlSource, env: Readonly<Record<string, string | undefined>>) {
    this.#source = source;
    this.#env = env;
  }

  read(pairs: readonly Pair<Node, Node | null>[]): Config {
    const given = new Map<OptionName, Given>();
    let config: Config = { ...NO_CONFIG, file: this.#source.name };
    for (const { key, value } of pairs) {
      const name = this.#option(key);
      if (name === 'suppressions') config = { ...config, suppressions: readSuppressions(this.#source, value) };
      else if (name === 'noise') config = { ...config, noise: readNoise(this.#source, value) };
      else if (name === 'headers') config = { ...config, headers: this.#headers(value) };
      else if (name === 'cookies') config = { ...config, cookies: this.#cookies(value) };
      else given.set(name, this.#given(name, value));
    }
    return { ...config, given, secrets: [...this.#secrets], warnings: this.#warnings };
  }

  #option(key: Node): OptionName {
    const text = isScalar(key) ? String(key.value) : '';
    const known = optionNames('config');
    const name = known.find((n) => n === text);
    if (name !== undefined) return name;
    const elsewhere = [...optionNames('cli'), ...optionNames('action')].some((n) => n === text);
    const why = elsewhere
      ? `${quote(text)} cannot stand in a config file: give it as a flag or an input`
      : `unknown key ${quote(text)}${didYouMean(text, known)}`;
    throw errorAt(this.#source, key, why);
  }

  /** A scalar; where the option repeats a list, or a text of one value a line as in a workflow; a map where it holds `NAME=VALUE`. */
  #given(name: OptionName, node: Node | null): Given {
    const spec = optionSpec(name);
    if (isMap(node) && spec.type === 'key-value') {
      return {
        label: name,
        values: this.#map(node.items as readonly Pair<Node, Node | null>[], name).map(asAssignment),
      };
    }
    if (isSeq(node) && !spec.many) throw errorAt(this.#source, node, `${name}: write one value, not a list`);
    const nodes = isSeq(node) ? (node.items as readonly (Node | null)[]) : [node];
    const values = nodes.flatMap((item) => {
      const value = textOf(this.#source, item, name);
      const lines = spec.many && !isSeq(node) ? linesOf(value) : [value];
      return lines.map((line) => (spec.type === 'key-value' ? this.#expand(line, name) : line));
    });
    return { label: name, values };
  }

  #map(pairs: readonly Pair<Node, Node | null>[], label: string): readonly MapEntry[] {
    return pairs.map(({ key, value }) => {
      const name = textOf(this.#source, key, label);
      const empty = this.#warnings.length;
      const text = this.#expand(textOf(this.#source, value, `${label}: ${name.text}`), `${label}: ${name.text}`);
      return { name, value: text, fromNothing: this.#warnings.length > empty };
    });
  }

  #entries(node: Node | null, label: string): readonly MapEntry[] {
    if (!isMap(node)) throw errorAt(this.#source, node, `${label}: write a map of names and values`);
    // A secret that a fork's run does not get is no credential: a request without it says more than one with half of it.
    return this.#map(node.items as readonly Pair<Node, Node | null>[], label).filter((entry) => !entry.fromNothing);
  }

  #headers(node: Node | null): Readonly<Record<string, string>> {
    const headers: [string, string][] = [];
    for (const { name, value } of this.#entries(node, 'headers')) {
      // RFC 9110 §5.1, §5.5: what a valid request may carry; malformed ones are made by mutations.
      if (!/^[!#$%&'*+\-.^_`|~0-9A-Za-z]+$/.test(name.text)) {
        throw new UsageError(`headers: ${quote(name.text)} is no name of a header field`, name.place(0));
      }
      if (/^(host|content-length|transfer-encoding|connection)$/i.test(name.text)) {
        throw new UsageError(
          `headers: ${name.text} frames the request and is the business of the corpus`,
          name.place(0),
        );
      }
      const bad = value.text.search(/[^\t\x20-\x7e]/);
      if (bad >= 0) throw new UsageError(`headers: ${name.text}: only printable ASCII can be sent`, value.place(bad));
      headers.push([name.text, value.text]);
    }
    return Object.fromEntries(headers);
  }

  #cookies(node: Node | null): Readonly<Record<string, string>> {
    const cookies: [string, string][] = [];
    for (const { name, value } of this.#entries(node, 'cookies')) {
      if (!/^[!#$%&'*+\-.^_`|~0-9A-Za-z]+$/.test(name.text)) {
        throw new UsageError(`cookies: ${quote(name.text)} is no name of a cookie`, name.place(0));
      }
      // RFC 6265 §4.1.1 cookie-octet, and the space and comma that everyone sends.
      const bad = value.text.search(/[^\x20-\x7e]|[;"\\]/);
      if (bad >= 0)
        throw new UsageError(`cookies: ${name.text}: a cookie cannot hold this character`, value.place(bad));
      cookies.push([name.text, value.text]);
    }
    return Object.fromEntries(cookies);
  }

  #expand(value: GivenValue, label: string): GivenValue {
    const expanded = expandReferences(value.text, this.#env);
    if (!expanded.ok) throw new UsageError(`${label}: ${expanded.problem}`, value.place(expanded.at));
    for (const secret of expanded.value.secrets) this.#secrets.add(secret);
    for (const name of expanded.value.empty) {
      this.#warnings.push(
        `${this.#source.name}: ${label}: the variable ${name} is empty, as secrets are in a fork's pull request`,
      );
    }
    return {
      text: expanded.value.text,
      place: (offset) => value.place(expanded.value.text === value.text ? offset : 0),
    };
  }
}

interface MapEntry {
  readonly name: GivenValue;
  readonly value: GivenValue;
  readonly fromNothing: boolean;
}

/** The lines of a text that hold something; a text of one line is itself. */
function linesOf(value: GivenValue): readonly GivenValue[] {
  if (!value.text.includes('\n')) return [value];
  return [...value.text.matchAll(/^[^\S\n]*(\S.*?)[^\S\n]*$/gm)].map((line) => {
    const start = line.index + line[0].indexOf(line[1]!);
    return { text: line[1]!, place: (offset: number) => value.place(start + offset) };
  });
}

function asAssignment({ name, value }: MapEntry): GivenValue {
  const lead = name.text.length + 1;
  return {
    text: `${name.text}=${value.text}`,
    place: (offset) => (offset < lead ? name.place(offset) : value.place(offset - lead)),
  };
}
