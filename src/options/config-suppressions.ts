import { isMap, isScalar, isSeq, type Node } from 'yaml';
import { UsageError } from '../errors.ts';
import { RULES } from '../report/rules.ts';
import type { Suppression } from './suppression.ts';
import { parseChoice } from './values/choice.ts';
import { didYouMean } from './values/did-you-mean.ts';
import { bad, good, type Parsed } from './values/parsed.ts';
import { quote } from './values/quote.ts';
import { errorAt, textOf, type YamlSource } from './yaml-places.ts';

const KEYS = ['fingerprint', 'rule', 'path', 'reason', 'expires'] as const;
type Key = (typeof KEYS)[number];

/**
 * Reads `suppressions`: a list of maps, each naming one finding (`fingerprint`) or a kind in a place (`rule` and `path`),
 * with a `reason`. A suppression without a reason is a finding somebody hid.
 *
 * @throws UsageError at the entry or key that is wrong.
 */
export function readSuppressions(source: YamlSource, node: Node | null): readonly Suppression[] {
  if (!isSeq(node)) throw errorAt(source, node, 'suppressions: write a list of maps, each with a reason');
  return node.items.map((item) => readOne(source, item as Node | null));
}

function readOne(source: YamlSource, node: Node | null): Suppression {
  const fail = (rule: string, at: Node | null = node): UsageError => errorAt(source, at, `suppressions: ${rule}`);
  if (!isMap(node)) throw fail('an entry is a map: { fingerprint: …, reason: … }');
  const found = new Map<Key, string>();
  for (const pair of node.items) {
    const key = isScalar(pair.key) ? String(pair.key.value) : '';
    if (!(KEYS as readonly string[]).includes(key)) {
      throw fail(`unknown key ${quote(key)}${didYouMean(key, KEYS)}`, pair.key as Node);
    }
    const { text, place } = textOf(source, pair.value as Node | null, `suppressions: ${key}`);
    const parsed = check(key as Key, text.trim());
    if (!parsed.ok) throw new UsageError(`suppressions: ${key}: ${parsed.problem}`, place(parsed.at));
    found.set(key as Key, parsed.value);
  }
  const get = (key: Key) => found.get(key) ?? null;
  const reason = get('reason');
  if (reason === null) throw fail('"reason" is missing: say why the finding is accepted');
  const [fingerprint, rule, path] = [get('fingerprint'), get('rule'), get('path')];
  if (fingerprint !== null && (rule !== null || path !== null)) {
    throw fail('"fingerprint" names one finding already: leave out "rule" and "path"');
  }
  if (fingerprint === null && (rule === null || path === null)) {
    throw fail('say which finding: "fingerprint", or "rule" and "path" together');
  }
  return { fingerprint, rule, path, reason, expires: get('expires') };
}

function check(key: Key, text: string): Parsed<string> {
  if (text === '') return bad('it is empty');
  if (key === 'rule') return parseChoice(text, Object.keys(RULES));
  if (key !== 'expires') return good(text);
  const date = new Date(`${text}T00:00:00Z`);
  const real = /^\d{4}-\d\d-\d\d$/.test(text) && !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
  return real ? good(text) : bad(`${quote(text)} is no date: write YYYY-MM-DD`);
}
