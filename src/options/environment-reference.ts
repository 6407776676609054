import { bad, good, type Parsed } from './values/parsed.ts';

/** A text with its `${NAME}` replaced. */
export interface Expanded {
  readonly text: string;
  /** The values that came from the environment: secrets, until proved otherwise. */
  readonly secrets: readonly string[];
  /** Variables that exist and are empty, as secrets are in the run of a fork's pull request. */
  readonly empty: readonly string[];
}

/** Replaces each `${NAME}` by the variable of that name; `$${` is a literal `${`. */
export function expandReferences(text: string, env: Readonly<Record<string, string | undefined>>): Parsed<Expanded> {
  const secrets: string[] = [];
  const empty: string[] = [];
  let expanded = '';
  let end = 0;
  for (const match of text.matchAll(/\$(\$\{|\{([^}]*)(\}?))/g)) {
    expanded += text.slice(end, match.index);
    end = match.index + match[0].length;
    if (match[1] === '${') {
      expanded += '${';
      continue;
    }
    const name = match[2] ?? '';
    if (match[3] === '') return bad('"${" is never closed: write ${NAME}, or $${ for the two characters', match.index);
    if (!/^[A-Za-z_][A-Za-z0-9_]*$/.test(name)) return bad('write ${NAME} with the name of a variable', match.index);
    const value = Object.hasOwn(env, name) ? env[name] : undefined;
    if (value === undefined)
      return bad(`the environment has no variable ${name}: set it where patho runs`, match.index);
    if (value === '') empty.push(name);
    else secrets.push(value);
    expanded += value;
  }
  return good({ text: expanded + text.slice(end), secrets, empty });
}
