/** Longest text that is read; what follows cannot matter to a template, and the server decides the length. */
const LIMIT = 4096;

// One alternation, tried at each position in this order: what looks like a date must not be eaten as integers, nor an
// address as a float. Each branch is bounded or fails at its first wrong character.
const PATTERN = new RegExp(
  [
    String.raw`(?<uuid>\b[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}\b)`,
    String.raw`(?<quoted>(?<!\w)[bru]{0,2}(?:'(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*"|${'`'}[^${'`'}]*${'`'}))`,
    String.raw`(?<date>\b\d{4}-\d\d-\d\d(?:[T ]\d\d:\d\d:\d\d(?:[.,]\d{1,9})?(?:Z|[+-]\d\d:?\d\d)?)?|\b\d{1,2}[ /][A-Z][a-z]{2}[ /]\d{4}(?:[ :]\d\d:\d\d:\d\d)?|\b\d\d:\d\d:\d\d(?:[.,]\d{1,9})?)`,
    String.raw`(?<ip>\b\d{1,3}\.\d{1,3}\.\d{1,3}\.\d{1,3}(?::\d{1,5})?\b|\[?(?<![\w:])(?:[0-9a-f]{0,4}:){2,7}[0-9a-f]{0,4}(?![\w:])\]?)`,
    String.raw`(?<hex>\b0x[0-9a-f]+\b|\b(?=[a-f]{0,64}\d)(?=\d{0,64}[a-f])[0-9a-f]{8,64}\b)`,
    String.raw`(?<int>(?<![\w.])[-+]?\d+(?:\.\d+)?(?:e[-+]?\d{1,4})?)`,
  ].join('|'),
  'gi',
);

/**
 * The template of a message: dates, addresses, hexadecimal and decimal numbers and quoted values become placeholders,
 * blanks collapse. Two messages that differ only in what the request put into them have one template.
 * Reads at most 4096 characters; linear. (The order of rules is Sentry's, getsentry/sentry parameterization.)
 */
export function parameterize(text: string): string {
  return text
    .slice(0, LIMIT)
    .replace(PATTERN, (...found) => {
      const groups = found.at(-1) as Record<string, string | undefined>;
      const name = Object.keys(groups).find((key) => groups[key] !== undefined);
      return `<${name}>`;
    })
    .replace(/\s+/g, ' ')
    .trim();
}
