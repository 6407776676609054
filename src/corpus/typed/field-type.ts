/** One hostile value of a type. */
export interface HostileValue {
  /** Last word of the mutation's id. */
  readonly name: string;
  /** The bytes, as they stand between double quotes in a pathoc line: escapes yes, a bare `"` no. */
  readonly text: string;
  /** The assumption of a parser that it breaks. */
  readonly reason: string;
}

/** What a field holds, and the values its parsers trip over. */
export interface FieldType {
  readonly name: string;
  /** Where the syntax of the type is defined: section of an RFC, or another standard. */
  readonly rfc: string;
  /** The weakness that a crash on such a value is. */
  readonly cwe: number;
  readonly values: readonly HostileValue[];
}

type Row = readonly [name: string, text: string, reason: string];

/** Writes a type as a table: one row a value. */
export function fieldType(name: string, rfc: string, cwe: number, rows: readonly Row[]): FieldType {
  return { name, rfc, cwe, values: hostileValues(rows) };
}

/** Values that belong to one field only. */
export function hostileValues(rows: readonly Row[]): HostileValue[] {
  return rows.map(([name, text, reason]) => ({ name, text, reason }));
}
