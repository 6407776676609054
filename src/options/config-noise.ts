import { isMap, isScalar, isSeq, type Node } from 'yaml';
import { globMatcher } from '../corpus/glob.ts';
import { starPattern } from '../corpus/star-pattern.ts';
import { UsageError } from '../errors.ts';
import { NOISE_IDS, type NoiseSettings } from '../oracle/noise.ts';
import type { UserNoise } from '../oracle/user-noise.ts';
import { parseChoice } from './values/choice.ts';
import { didYouMean } from './values/did-you-mean.ts';
import { bad, good, type Parsed } from './values/parsed.ts';
import { quote } from './values/quote.ts';
import { parseRegex } from './values/regex.ts';
import { parseRoutePattern } from './values/route-value.ts';
import { errorAt, placeAt, textOf, type YamlSource } from './yaml-places.ts';

/** What a rule looks at, and how each is read. */
const CONDITIONS = {
  exception: readStars,
  message: parseRegex,
  file: readFileGlob,
  function: readStars,
  status: readStatus,
  route: readRoute,
} as const;

type Condition = keyof typeof CONDITIONS;
type Entry = { remove?: string; reason?: string } & {
  -readonly [C in Condition]?: Exclude<UserNoise[C], null>;
};

const KEYS = ['remove', ...(Object.keys(CONDITIONS) as Condition[]), 'reason'] as const;
type Key = (typeof KEYS)[number];

/**
 * Reads `noise`: a list of maps, each taking a builtin rule out (`remove`) or adding one, with a `reason`.
 *
 * @throws UsageError at the entry or key that is wrong.
 */
export function readNoise(source: YamlSource, node: Node | null): NoiseSettings {
  if (!isSeq(node)) throw errorAt(source, node, 'noise: write a list of maps, each with a reason');
  const removed: string[] = [];
  const added: UserNoise[] = [];
  for (const item of node.items as readonly (Node | null)[]) {
    const { remove, ...rest } = readOne(source, item);
    if (remove !== undefined) removed.push(remove);
    else added.push(ruleOf(source, item, rest));
  }
  return { removed, added };
}

function ruleOf(source: YamlSource, node: Node | null, { reason, ...conditions }: Omit<Entry, 'remove'>): UserNoise {
  if (Object.keys(conditions).length === 0) {
    throw errorAt(source, node, `noise: say what is noise: ${Object.keys(CONDITIONS).join(', ')}`);
  }
  if (reason === undefined) throw errorAt(source, node, 'noise: "reason" is missing: say why it is no bug');
  const { line } = placeAt(source, node?.range?.[0] ?? 0);
  const whatever = { exception: null, message: null, file: null, function: null, status: null, route: null };
  return { ...whatever, ...conditions, place: `${source.name}:${line}`, reason };
}

function readOne(source: YamlSource, node: Node | null): Entry {
  if (!isMap(node)) throw errorAt(source, node, 'noise: an entry is a map: { exception: …, reason: … }');
  const entry: Record<string, unknown> = {};
  for (const pair of node.items) {
    const key = isScalar(pair.key) ? String(pair.key.value) : '';
    if (!(KEYS as readonly string[]).includes(key)) {
      throw errorAt(source, pair.key as Node, `noise: unknown key ${quote(key)}${didYouMean(key, KEYS)}`);
    }
    const { text, place } = textOf(source, pair.value as Node | null, `noise: ${key}`);
    const parsed = readKey(key as Key, text.trim());
    if (!parsed.ok) throw new UsageError(`noise: ${key}: ${parsed.problem}`, place(parsed.at));
    entry[key] = parsed.value;
  }
  const beside = Object.keys(entry).find((key) => key !== 'remove' && key !== 'reason');
  if (entry.remove !== undefined && beside !== undefined) {
    throw errorAt(source, node, `noise: "remove" names a whole rule: leave out ${quote(beside)}`);
  }
  return entry as Entry;
}

function readKey(key: Key, text: string): Parsed<unknown> {
  if (text === '') return bad('it is empty');
  if (key === 'reason') return good(text);
  return key === 'remove' ? parseChoice(text, NOISE_IDS) : CONDITIONS[key](text);
}

function readStars(text: string): Parsed<(text: string) => boolean> {
  const pattern = starPattern(text);
  return good((name) => pattern.test(name));
}

/** A file is logged as the machine sees it: the pattern is of the end of its path. */
function readFileGlob(text: string): Parsed<(file: string) => boolean> {
  const isMatch = globMatcher(text.startsWith('/') ? text : `**/${text}`);
  return good((file) => isMatch(file.replace(/^file:\/\//, '').replaceAll('\\', '/')));
}

function readStatus(text: string): Parsed<(status: number) => boolean> {
  if (!/^[1-5](?:\d\d|xx)$/i.test(text)) return bad(`${quote(text)} is no status: write 503, or 5xx for all of them`);
  const digits = text.toLowerCase().replace(/x+$/, '');
  return good((status) => String(status).startsWith(digits));
}

function readRoute(text: string): Parsed<(name: string) => boolean> {
  const parsed = parseRoutePattern(text);
  if (!parsed.ok) return parsed;
  return good((name) => {
    const [method = '', path = ''] = name.split(/ (.*)/s);
    return parsed.value({ method, path, contentType: null, body: null });
  });
}
