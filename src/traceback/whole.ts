import type { Beginning, Draft, Parsed } from './reader.ts';

class Whole implements Draft {
  readonly #parsed: Parsed;

  constructor(parsed: Parsed) {
    this.#parsed = parsed;
  }

  take(): 'over' {
    return 'over';
  }

  settled(): boolean {
    return true;
  }

  parsed(): Parsed {
    return this.#parsed;
  }
}

/** An exception that one line tells whole; `back` lines before belong to it. */
export function whole(parsed: Parsed, back = 0): Beginning {
  return { draft: new Whole(parsed), back, complete: true };
}
