/** A value read from text, or the problem with it and the 0-based offset in the text where it starts. */
export type Parsed<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly problem: string; readonly at: number };

/** A text that was read. */
export function good<T>(value: T): Parsed<T> {
  return { ok: true, value };
}

/** A text that breaks a rule: `problem` names the rule and the fix, `at` is where a caret belongs. */
export function bad(problem: string, at = 0): Parsed<never> {
  return { ok: false, problem, at };
}
