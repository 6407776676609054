import { encodeLiteral } from '../language/escapes.ts';
import { commandData } from '../report/escape.ts';

/** A shorter one would mask pieces of ordinary words and wreck the log. */
const MIN_LENGTH = 6;

/**
 * Every form in which a secret can come back from a server: as it is, line by line, as a spec or a pathoc line
 * writes it, encoded for URLs, forms, JSON and HTML, in hex, and in
 * base64 wherever it starts inside of a longer text (`Basic` credentials are `user:secret`).
 */
export function maskForms(secret: string): readonly string[] {
  const forms = new Set<string>();
  for (const line of [secret, ...secret.split(/\r\n|\n|\r/)].map((part) => part.trim())) {
    if (line.length < MIN_LENGTH) continue;
    const bytes = Buffer.from(line, 'utf8');
    const url = encodeURIComponent(bytes.toString('utf8'));
    for (const form of [
      line,
      ...specForms(bytes),
      url,
      new URLSearchParams([['', line]]).toString().slice(1),
      url.replace(/%[0-9A-F]{2}/g, (hex) => hex.toLowerCase()),
      // Twice: a log in JSON quotes a body in JSON, an address that redirects holds another one.
      ...jsonForms(line).flatMap(jsonForms),
      encodeURIComponent(url),
      ...jsonForms(line),
      line.replace(/[&<>"']/g, (c) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[c] ?? '&#39;'),
      bytes.toString('hex'),
      bytes.toString('hex').toUpperCase(),
      bytes.toString('base64'),
      bytes.toString('base64').replace(/=+$/, ''),
      bytes.toString('base64url'),
      ...base64Forms(bytes),
    ]) {
      if (form.length >= MIN_LENGTH) forms.add(form);
    }
  }
  return [...forms];
}

/** As JavaScript writes it, as PHP does (`\/`), and each with nothing but ASCII, as Python does. */
function jsonForms(line: string): string[] {
  const plain = JSON.stringify(line).slice(1, -1);
  return [plain, plain.replaceAll('/', '\\/')].flatMap((form) => [
    form,
    form.replace(/[\x7f-\uffff]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`),
  ]);
}

/** In a spec's quotes of either kind, in the shell's quotes around that, and both in JSON. */
function specForms(bytes: Buffer): string[] {
  const written = (['"', "'"] as const).map((quote) => encodeLiteral(bytes, { quote, shortNul: true }));
  const quoted = written.flatMap((form) => [form, form.replaceAll("'", "'\\''")]);
  return quoted.flatMap((form) => [form, JSON.stringify(form).slice(1, -1)]);
}

/** The characters that depend on the secret alone, for each of the three ways it can lie in base64's groups of three bytes. */
function base64Forms(bytes: Buffer): string[] {
  return [0, 1, 2].flatMap((before) => {
    const text = Buffer.concat([Buffer.alloc(before), bytes])
      .toString('base64')
      .replace(/=+$/, '');
    const shared = (before + bytes.length) % 3 === 0 ? 0 : 1;
    // The first character of a group depends on the bytes before the secret, the last on those behind it.
    const core = text.slice(before === 0 ? 0 : before + 1, shared === 0 ? undefined : -1);
    return [core, core.replaceAll('+', '-').replaceAll('/', '_')];
  });
}

/** The workflow commands that make the runner mask these secrets in the log, one a line. */
export function maskCommands(secrets: readonly string[]): readonly string[] {
  const singleLine = secrets.flatMap(maskForms).filter((form) => !/[\r\n]/.test(form));
  return [...new Set(singleLine)].map((form) => `::add-mask::${commandData(form)}`);
}

/** Replaces the secrets in a text. The runner masks its log; nobody but us masks a comment or a file. */
export function createRedactor(secrets: readonly string[]): (text: string) => string {
  // Longest first: of a secret that contains another one, nothing may stay.
  const forms = [...new Set(secrets.flatMap(maskForms))].sort((a, b) => b.length - a.length);
  return (text) => forms.reduce((redacted, form) => redacted.replaceAll(form, '***'), text);
}
