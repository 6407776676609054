import type { Frame } from './exception.ts';
import type { Beginning, Draft, Grammar, Parsed, Step } from './reader.ts';
import { whole } from './whole.ts';

/** One line that says a native program is at its end; `type` and `message` are the pattern's groups. */
interface LastWords {
  readonly pattern: RegExp;
  readonly fatal: boolean;
  /** Where the pattern names them. */
  readonly place?: (match: RegExpExecArray) => Frame;
}

const LAST_WORDS: readonly LastWords[] = [
  // glibc's malloc and fortify checks, and what shells and supervisors say of a child's signal
  {
    pattern:
      /^(?:\S{0,200}: )?(double free or corruption|free\(\)|malloc\(\)|realloc\(\)|malloc_consolidate\(\)|munmap_chunk\(\)|corrupted (?:size vs\. prev_size|double-linked list)|corrupted size vs\. prev_size)(?:: | )?(.*)$/,
    fatal: true,
  },
  {
    pattern: /^\*\*\* (stack smashing detected|buffer overflow detected|invalid %N\$ use detected) \*\*\*(.*)$/,
    fatal: true,
  },
  {
    pattern:
      /^(?:.{0,200}?[:\s])?(Segmentation fault|Bus error|Illegal instruction|Floating point exception)( \(core dumped\))?$/,
    fatal: true,
  },
  {
    pattern: /^\S{0,200}?: ?(\S{1,300}):(\d{1,7}): (.{1,300}): (Assertion) [`'](.*)' failed\.$/,
    fatal: true,
    place: (match) => ({ file: match[1]!, line: Number(match[2]), function: match[3]! }),
  },
  // GLib's critical assertions: the call is refused and the program goes on in a state its author excluded
  {
    pattern: /\b(\w{1,60}-(?:CRITICAL|ERROR)) \*\*: (?:[\d:.]{8,16}: )?(.*)$/,
    fatal: false,
    place: (match) => ({ file: null, line: null, function: /^(\w+): assertion /.exec(match[2]!)?.[1] ?? null }),
  },
  // servers about their own workers
  { pattern: /\[CRITICAL\] (WORKER TIMEOUT)( \(pid:\d+\))?$/, fatal: false },
  { pattern: /\[ERROR\] (Worker) (\(pid:\d+\) was sent SIG(?:SEGV|ABRT|BUS|ILL|FPE|KILL)!.*)$/, fatal: false },
  { pattern: /(worker process) (\d+ exited on signal (?:4|6|7|8|9|11)\b.*)$/, fatal: false },
  { pattern: /(child) (\d+ exited on signal (?:4|6|7|8|9|11)\b.*)$/, fatal: false },
  { pattern: /(child pid) (\d+ exit signal (?:Segmentation fault|Aborted|Bus error).*)$/, fatal: false },
  // shells about the program of a line of a script; who aborts says why itself
  {
    pattern:
      /: line \d{1,6}: +\d{1,7} (Segmentation fault|Bus error|Illegal instruction|Floating point exception|Killed|Trace\/breakpoint trap) *((?:\(core dumped\))? *\S.*)$/,
    fatal: true,
  },
  { pattern: /^(terminate called) (without an active exception|recursively)$/, fatal: true },
  // heaps
  { pattern: /^(?:<--- .*)?(FATAL ERROR): (.*(?:heap out of memory|Allocation failed).*)$/, fatal: true },
  { pattern: /^(Out of memory)(.*)$/, fatal: true },
  { pattern: /^(memory allocation of \d+ bytes failed)()$/, fatal: true },
  { pattern: /^# (A fatal error has been detected by the Java Runtime Environment):?()$/, fatal: true },
  { pattern: /^(fatal runtime error): (.*)$/, fatal: true },
];

function groupsOf(match: RegExpExecArray): { type: string; message: string } {
  const assertion = match.indexOf('Assertion');
  const at = assertion > 0 ? assertion : 1;
  return { type: match[at]!, message: (match[at + 1] ?? '').replace(/^[:\s]+/, '').trim() };
}

const TERMINATE = /^terminate called after throwing an instance of '(.{1,300})'$/;
const WHAT = /^ {2}what\(\): {2}(.*)$/;

/** libstdc++: the type, then `what()` where it is a std::exception. */
class Terminate implements Draft {
  readonly #type: string;
  #message = '';

  constructor(type: string) {
    this.#type = type;
  }

  take(text: string): Step {
    const what = WHAT.exec(text);
    if (what === null) return 'over';
    this.#message = what[1]!;
    return 'end';
  }

  settled(): boolean {
    return true;
  }

  parsed(): Parsed {
    return { type: this.#type, message: this.#message, frames: [], chain: [], fatal: true };
  }
}

const UWSGI = /^!!! uWSGI (?:process|worker) \d+ got (.{1,60}?) !!!$/;
const UWSGI_FRAME = /^(\/?\S{1,400}?)\(([^)+]{0,300})(?:\+0x[\da-f]+)?\) \[0x[\da-f]+\]$/;

/** uWSGI's own signal handler, with a backtrace of glibc's `backtrace_symbols`. */
class UwsgiCrash implements Draft {
  readonly #message: string;
  readonly #frames: Frame[] = [];

  constructor(message: string) {
    this.#message = message;
  }

  take(text: string): Step {
    if (/^\*\*\* backtrace of \d+ \*\*\*$/.test(text)) return 'more';
    if (/^\*\*\* end of backtrace \*\*\*$/.test(text)) return 'end';
    const frame = UWSGI_FRAME.exec(text.slice(0, 1000));
    if (frame === null) return 'foreign';
    if (this.#frames.length < 256) this.#frames.push({ file: frame[1]!, line: null, function: frame[2] || null });
    return 'more';
  }

  settled(): boolean {
    return false;
  }

  parsed(): Parsed {
    return { type: 'uWSGI', message: this.#message, frames: this.#frames, chain: [], fatal: false };
  }
}

/** Native programs and the supervisors of workers: mostly one line, rarely a frame. */
export const native: Grammar = {
  runtime: 'native',
  hint: [
    'Segmentation fault',
    'Bus error',
    'Illegal instruction',
    'Floating point exception',
    'corrupt|^free\\(\\)|^malloc\\(\\)|^realloc\\(\\)|munmap_chunk\\(\\)|detected \\*\\*\\*',
    ': line \\d+: +\\d+ (?:Killed|Trace)',
    "' failed\\.$",
    '-(?:CRITICAL|ERROR) \\*\\*',
    'WORKER TIMEOUT|was sent SIG|on signal \\d|exit signal ',
    'FATAL ERROR: |^Out of memory|^memory allocation of |^# A fatal error|^fatal runtime error',
    '^terminate called|^!!! uWSGI',
  ].join('|'),
  begin(text): Beginning | null {
    const line = text.slice(0, 2000);
    const terminate = TERMINATE.exec(line);
    if (terminate !== null) return { draft: new Terminate(terminate[1]!) };
    const uwsgi = UWSGI.exec(line);
    if (uwsgi !== null) return { draft: new UwsgiCrash(uwsgi[1]!) };
    for (const { pattern, fatal, place } of LAST_WORDS) {
      const match = pattern.exec(line);
      if (match === null) continue;
      const frames = place === undefined ? [] : [place(match)].filter((frame) => frame.function !== null);
      return whole({ ...groupsOf(match), frames, chain: [], fatal });
    }
    return null;
  },
};
