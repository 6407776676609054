import type { Case } from '../corpus/case.ts';

/**
 * What the suspects showed when they were looked at. Exceptions of one volley have the same suspects, so those that were asked
 * about one of them are asked last about the next: what they do is known, unless it depends on chance.
 */
export class Tried {
  readonly #tried = new WeakSet<Case>();
  readonly #harmless = new Map<string, number>();

  /** @param harmless names of the exceptions that it showed next to a right answer */
  note(suspect: Case, harmless: readonly string[]): void {
    this.#tried.add(suspect);
    for (const name of new Set(harmless)) this.#harmless.set(name, this.timesHarmless(name) + 1);
  }

  /** Tries in which an exception of this name stood next to a right answer. */
  timesHarmless(name: string): number {
    return this.#harmless.get(name) ?? 0;
  }

  /** The suspects in their order, those not tried yet first. */
  untriedFirst(suspects: readonly Case[]): Case[] {
    return [
      ...suspects.filter((suspect) => !this.#tried.has(suspect)),
      ...suspects.filter((suspect) => this.#tried.has(suspect)),
    ];
  }
}
