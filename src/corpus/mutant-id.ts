const MUTANT = /\/adaptive\/\d+$/;

/** The id of the nth mutant of a run: it begins with the mutation that it comes from, whose family it is of. */
export function mutantId(origin: string, n: number): string {
  return `${origin}/adaptive/${n}`;
}

/** The mutation of the corpus that a mutant comes from; of any other id, the id itself. */
export function originOf(id: string): string {
  return id.replace(MUTANT, '');
}
