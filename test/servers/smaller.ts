import type { Message } from '../../src/language/ast.ts';
import { parseRequests } from '../../src/language/parse.ts';
import { printAll } from '../../src/language/print.ts';

/** What is taken as one: an escape of the language, a percent triple, else a character. */
const UNIT = /\\x[0-9a-fA-F]{2}|\\.|%[0-9a-fA-F]{2}|[\s\S]/g;

/** Every spec that a spec becomes when one message, one feature, one byte or one escape goes from it. Those that do not parse are left out. */
export function smallerSpecs(spec: string): string[] {
  const messages = parseRequests(spec);
  const without: (readonly Message[])[] = messages.map((_, index) => messages.filter((_, at) => at !== index));
  for (const [index, message] of messages.entries()) {
    for (const feature of message.features) {
      const features = message.features.filter((other) => other !== feature);
      without.push(messages.with(index, { ...message, features } as Message));
    }
  }
  const printed = without.filter((some) => some.length > 0).map((some) => printAll(some));
  const units = [...spec.matchAll(UNIT)].map(({ 0: text, index }) => ({ from: index, to: index + text.length }));
  const cut = units.map(({ from, to }) => spec.slice(0, from) + spec.slice(to));
  return [...new Set([...printed, ...cut].map(canonical))].filter(
    (text): text is string => text !== null && text !== '' && text.length < spec.length,
  );
}

/** The spec as it is printed, with the separators that may be left out; null for what is none. */
function canonical(text: string): string | null {
  try {
    return printAll(parseRequests(text));
  } catch {
    return null;
  }
}
