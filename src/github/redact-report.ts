import { createRedactor, maskForms } from './masks.ts';

/** A piece of a secret this long, at the end of a text that was cut, is one to hide. */
const LEAST_CUT = 4;

/**
 * Replaces the secrets in a report or in a part of it, before anything shortens or encodes its texts: half a secret, or one in the
 * middle of base64, would pass a search in the finished text. Everything else stays as it is.
 */
export function createReportRedactor(secrets: readonly string[]): <T>(value: T) => T {
  if (secrets.length === 0) return (value) => value;
  const redact = createRedactor(secrets);
  const forms = secrets.flatMap(maskForms);
  const text = (whole: string): string => {
    const redacted = redact(whole);
    for (const form of forms) {
      for (let length = Math.min(form.length - 1, redacted.length); length >= LEAST_CUT; length--) {
        if (redacted.endsWith(form.slice(0, length))) return `${redacted.slice(0, -length)}***`;
      }
    }
    return redacted;
  };
  const bytes = (base64: string) =>
    Buffer.from(redact(Buffer.from(base64, 'base64').toString('latin1')), 'latin1').toString('base64');
  const deep = (value: unknown, key: string): unknown => {
    if (typeof value === 'string') return key.endsWith('_base64') ? bytes(value) : text(value);
    if (Array.isArray(value)) return value.map((one) => deep(one, key));
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, deep(one, name)]));
  };
  return <T>(value: T) => deep(value, '') as T;
}
