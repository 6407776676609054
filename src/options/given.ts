import type { Place } from '../errors.ts';
import type { OptionName } from './table.ts';

/** One text the user gave for an option. */
export interface GivenValue {
  readonly text: string;
  /** The place of the character at a 0-based offset of the text, where a caret belongs. */
  readonly place: (offset: number) => Place;
}

/** What the user gave for an option in one place: one text, or several when it repeats. */
export interface Given {
  /** As an error names it: `--time-budget`, `input time-budget`, `time-budget`. */
  readonly label: string;
  readonly values: readonly GivenValue[];
}

/** All that was given in one place (the command line, the action's inputs or the config file). */
export type GivenOptions = ReadonlyMap<OptionName, Given>;

/**
 * Something given on one line of its own, with a caret under the value: `--seed 12x`.
 *
 * @param before - what stands before the value on that line
 */
export function givenInline(text: string, source: string, before: string): GivenValue {
  return {
    text,
    place: (offset) => {
      // The value may span lines; a place shows the one the offset is on.
      const start = text.lastIndexOf('\n', offset - 1) + 1;
      const end = text.indexOf('\n', offset);
      const lead = start === 0 ? before : '';
      const line = text.slice(start, end < 0 ? undefined : end);
      return {
        source,
        line: text.slice(0, start).split('\n').length,
        column: lead.length + offset - start + 1,
        text: lead + line,
      };
    },
  };
}
