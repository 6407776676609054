/** What the answer to a spec of the user must be. */
export interface Expectation {
  /** As the user wrote it. */
  readonly text: string;
  /** @param statuses of all answers of the connection, null where one has none; empty without an answer */
  isMet(statuses: readonly (number | null)[]): boolean;
}

const COMPARISONS: Readonly<Record<string, (status: number, bound: number) => boolean>> = {
  '<': (status, bound) => status < bound,
  '<=': (status, bound) => status <= bound,
  '>': (status, bound) => status > bound,
  '>=': (status, bound) => status >= bound,
  '=': (status, bound) => status === bound,
  '==': (status, bound) => status === bound,
  '!=': (status, bound) => status !== bound,
};

/**
 * Reads what stands behind `# expect:`: `status<500`, `status=400`, `status!=200`, `status in 400..499` or `no-answer`. What is said
 * of the status holds for every answer, and there must be one.
 *
 * @returns null for other words: these are for people
 */
export function parseExpectation(text: string): Expectation | null {
  if (text === 'no-answer') return { text, isMet: (statuses) => statuses.length === 0 };
  const all = (fits: (status: number) => boolean): Expectation => ({
    text,
    isMet: (statuses) => statuses.length > 0 && statuses.every((status) => status !== null && fits(status)),
  });
  const [, from, to] = /^status\s+in\s+(\d{3})\s*\.\.\s*(\d{3})$/.exec(text) ?? [];
  if (from !== undefined) return all((status) => status >= Number(from) && status <= Number(to));
  const [, sign = '', bound] = /^status\s*(<=?|>=?|==?|!=)\s*(\d{3})$/.exec(text) ?? [];
  const compare = COMPARISONS[sign];
  return compare === undefined ? null : all((status) => compare(status, Number(bound)));
}
