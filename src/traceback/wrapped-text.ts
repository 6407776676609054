const MAX_CHARS = 4000;

/** Text that was broken into lines of a width: at blanks, and words that are longer than a line anywhere. */
export class WrappedText {
  #text = '';
  #last = '';
  #lines = 0;

  /** How many lines it has so far. */
  get lines(): number {
    return this.#lines;
  }

  get text(): string {
    return this.#text;
  }

  /** Whether a line can be the next of the same text: its first word had no room in the one before. */
  continuedBy(line: string, width: number): boolean {
    const word = line.indexOf(' ');
    return this.#last.length + 1 + (word < 0 ? line.length : word) > width;
  }

  add(line: string, width: number): void {
    const inWord = this.#last.length >= width && !this.#last.includes(' ');
    if (this.#text.length < MAX_CHARS) this.#text += this.#text === '' || inWord ? line : ` ${line}`;
    this.#last = line;
    this.#lines++;
  }
}
