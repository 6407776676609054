import type { Wire } from '../report/wire.ts';
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
    const cut = Math.min(redacted.length, ...forms.map((form) => beginningAtEnd(form, redacted)));
    return cut === redacted.length ? redacted : `${redacted.slice(0, cut)}***`;
  };
  // Of a request each character stands for one byte, and a secret beyond ASCII has more of them there.
  const redactBytes = createRedactor(secrets.map((secret) => Buffer.from(secret, 'utf8').toString('latin1')));
  const bytes = (base64: string) => {
    const raw = Buffer.from(base64, 'base64').toString('latin1');
    return Buffer.from(redactBytes(redact(raw)), 'latin1').toString('base64');
  };
  /** A pause in the middle of a secret leaves two halves, which nobody finds. */
  const cutsSecret = (steps: Wire[number]) => {
    const sent = steps.flatMap((step) => (typeof step === 'object' && 'send_base64' in step ? [step.send_base64] : []));
    return bytes(joined(sent)) !== joined(sent.map(bytes));
  };
  const deep = (value: unknown, key: string): unknown => {
    if (key === 'wire' && value !== null && (value as Wire).some(cutsSecret)) return null;
    if (typeof value === 'string') return key.endsWith('_base64') ? bytes(value) : text(value);
    if (Array.isArray(value)) return value.map((one) => deep(one, ''));
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, deep(one, name)]));
  };
  return <T>(value: T) => deep(value, '') as T;
}

function joined(base64: readonly string[]): string {
  return Buffer.concat(base64.map((part) => Buffer.from(part, 'base64'))).toString('base64');
}

/** Where at the end of a text the beginning of a secret starts, the longest one; the end of the text when there is none. */
function beginningAtEnd(form: string, text: string): number {
  const head = form.slice(0, LEAST_CUT);
  let found = text.length;
  let at = text.lastIndexOf(head);
  while (at >= 0 && at > text.length - form.length) {
    if (form.startsWith(text.slice(at))) found = at;
    at = at === 0 ? -1 : text.lastIndexOf(head, at - 1);
  }
  return found;
}
