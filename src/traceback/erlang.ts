import { termFrames } from './erlang-term.ts';
import type { Frame } from './exception.ts';
import type { Beginning, Draft, Grammar, Parsed, Step } from './reader.ts';
import { whole } from './whole.ts';

const REPORT = /^=(?:CRASH|ERROR) REPORT==== |(?:^|\s)crasher:$/;
const EXCEPTION = /^\s+exception (error|exit|throw|\w+): (.*)$/;
const IN = /^\s+in (?:function|operator|call from) +(.+?)(?: \((.{1,500}), line (\d+)\))?$/;
const FIELD = /^\s{2,}(?:crasher|neighbours|neighbour|[a-z_ ]{1,40}):/;
const CALLED_AS = /^\s+called as /;
const REASON = /^\*\* Reason for termination ?(?:==|=)/;
const ERROR_IN = /^Error in process (?:<[\d.]+>|"[^"]*").{0,200}with exit value:$/;
const RANCH = /exit(?:ed)? with reason (?::)?(.{1,500}?) and stacktrace (\[.*)$/;
const INETS = /\{class,(error|exit|throw)\},\{error,(.*?)\},\{stacktrace,(\[.*)$/;
const MAX_TERM = 8000;
const MAX_FRAMES = 128;

/** proc_lib's crash report: fields, of which `exception` and the lines below it matter. */
class CrashReport implements Draft {
  #type: string | null = null;
  #message = '';
  #term = '';
  #reading = false;
  readonly #calls: { name: string; file: string | null; line: number | null }[] = [];

  take(text: string): Step {
    const exception = EXCEPTION.exec(text.slice(0, 4000));
    if (exception !== null && this.#type === null) {
      this.#type = exception[1]!;
      this.#message = exception[2]!;
      return 'more';
    }
    const call = this.#type === null ? null : IN.exec(text.slice(0, 2000));
    if (call !== null) {
      if (this.#calls.length < MAX_FRAMES) {
        this.#calls.push({
          name: call[1]!,
          file: call[2] ?? null,
          line: call[3] === undefined ? null : Number(call[3]),
        });
      }
      return 'more';
    }
    if (this.#term !== '' && ERROR_IN.test(text)) return 'over';
    if (REASON.test(text) || ERROR_IN.test(text)) {
      this.#reading = true;
      return 'more';
    }
    if (this.#reading && /^[\s*]*[[{("<\]})]|^\s/.test(text)) {
      if (this.#term.length < MAX_TERM) this.#term += text.replace(/^\*\* /, '').trim();
      return 'more';
    }
    if (FIELD.test(text) || CALLED_AS.test(text) || /^\s{4,}/.test(text)) return 'more';
    return text.startsWith('** ') ? 'more' : 'foreign';
  }

  settled(): boolean {
    return false;
  }

  parsed(): Parsed | null {
    if (this.#type !== null) {
      const base = { type: this.#type, message: this.#message, chain: [], fatal: false };
      return { ...base, frames: placed(this.#calls) };
    }
    const frames = termFrames(this.#term);
    if (this.#term === '' || frames.length === 0) return null;
    return { type: 'error', message: reasonOf(this.#term), frames, chain: [], fatal: false };
  }
}

/** An operator or a BIF has no place; it was called where its caller is. */
function placed(calls: readonly { name: string; file: string | null; line: number | null }[]): Frame[] {
  return calls.map((call, at) => {
    const place = call.file === null ? calls[at + 1] : call;
    return { file: place?.file ?? null, line: place?.line ?? null, function: call.name };
  });
}

/** `{badarg,[{mod,...` → `badarg`: the reason before the stack. */
function reasonOf(term: string): string {
  const stack = /,\s*\[\{[a-z'][\w@']*,/.exec(term);
  return (stack === null ? term : term.slice(0, stack.index)).replace(/^\{/, '').slice(0, 500);
}

function oneLine(text: string): Beginning | null {
  const inets = INETS.exec(text);
  if (inets !== null) {
    const frames = termFrames(inets[3]!.slice(0, MAX_TERM));
    return whole({ type: inets[1]!, message: inets[2]!, frames, chain: [], fatal: false });
  }
  const ranch = RANCH.exec(text);
  if (ranch === null) return null;
  const frames = termFrames(ranch[2]!.slice(0, MAX_TERM));
  return frames.length === 0 ? null : whole({ type: 'error', message: ranch[1]!, frames, chain: [], fatal: false });
}

export const erlang: Grammar = {
  runtime: 'erlang',
  hint: '^=(?:CRASH|ERROR) REPORT|crasher:$|\\{stacktrace,\\[|and stacktrace \\[|with exit value:$',
  begin(text) {
    if (REPORT.test(text)) return { draft: new CrashReport() };
    if (ERROR_IN.test(text)) {
      const draft = new CrashReport();
      draft.take(text);
      return { draft };
    }
    return oneLine(text);
  },
};
