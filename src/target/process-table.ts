import { closeSync, openSync, readdirSync, readFileSync, readlinkSync, readSync } from 'node:fs';

/** One process as the kernel's table shows it. `pid` alone is recycled; `pid` and `startTicks` together name one process for good. */
export interface ProcessEntry {
  readonly pid: number;
  readonly parent: number;
  readonly group: number;
  readonly session: number;
  /** `R`, `S`, `D`, `T`, ...; `Z` (zombie) and `X` (dead) run no more. */
  readonly state: string;
  /** Clock ticks from the machine's boot to the start of the process. */
  readonly startTicks: number;
  /** User and system time, clock ticks. */
  readonly cpuTicks: number;
  readonly threads: number;
  readonly rssPages: number;
}

/** The machine's processes. A parameter wherever it is used, so that tests can bring their own. */
export interface ProcessTable {
  /** All visible processes. One small read for each: a millisecond or two for a few hundred of them. */
  list(): ProcessEntry[];
  read(pid: number): ProcessEntry | null;
  /** The initial environment (`NAME=value` separated by NUL), empty when it is not ours to read. */
  environment(pid: number): string;
  /** The command line for people to read, at most 200 characters. */
  command(pid: number): string;
  /** Inodes of the sockets the process holds, and how many descriptors it has; null when they are not ours to read. */
  descriptors(pid: number): { readonly count: number; sockets(): Set<string> } | null;
  readonly pageBytes: number;
  readonly ticksPerSecond: number;
}

/**
 * Reads one `/proc/PID/stat` (proc_pid_stat(5)). The name in parentheses is the process's own choice and may hold spaces and
 * parentheses, so fields are counted from the last one. Null when the text is no such line.
 */
export function parseStat(text: string): ProcessEntry | null {
  const open = text.indexOf('(');
  const close = text.lastIndexOf(')');
  if (open < 1 || close < open) return null;
  const fields = text.slice(close + 2).split(' ');
  const number = (index: number) => Number(fields[index]);
  const entry = {
    pid: Number(text.slice(0, open)),
    parent: number(1),
    group: number(2),
    session: number(3),
    state: fields[0] ?? '',
    startTicks: number(19),
    cpuTicks: number(11) + number(12),
    threads: number(17),
    rssPages: number(21),
  };
  return Object.values(entry).some((value) => Number.isNaN(value)) ? null : entry;
}

/**
 * True for a process that still runs. One whose first thread has ended shows as a zombie while the others are on their way out, and
 * until the last is gone, its sockets stay open.
 */
export function isLive({ state, threads }: ProcessEntry): boolean {
  return state !== 'X' && (state !== 'Z' || threads > 1);
}

/** The table under `/proc`; null on systems that have none (macOS, Windows). */
export function systemProcessTable(): ProcessTable | null {
  if (process.platform !== 'linux') return null;
  const scratch = Buffer.alloc(2048);
  const read = (pid: number): ProcessEntry | null => {
    const length = readInto(`/proc/${pid}/stat`, scratch);
    return length > 0 ? parseStat(scratch.toString('latin1', 0, length)) : null;
  };
  return {
    ...auxiliaryValues(),
    read,
    list() {
      const entries: ProcessEntry[] = [];
      for (const name of readdirSync('/proc')) {
        const first = name.charCodeAt(0);
        if (first < 0x31 || first > 0x39) continue;
        const entry = read(Number(name));
        if (entry !== null) entries.push(entry);
      }
      return entries;
    },
    environment: (pid) => readText(`/proc/${pid}/environ`),
    command: (pid) => readText(`/proc/${pid}/cmdline`).replaceAll('\0', ' ').trim().slice(0, 200),
    descriptors: (pid) => readDescriptors(pid),
  };
}

function readDescriptors(pid: number): { count: number; sockets(): Set<string> } | null {
  const folder = `/proc/${pid}/fd`;
  let names: string[];
  try {
    names = readdirSync(folder);
  } catch {
    return null;
  }
  return { count: names.length, sockets: () => new Set(names.flatMap((name) => socketInode(`${folder}/${name}`))) };
}

function socketInode(link: string): string[] {
  const match = /^socket:\[(\d+)\]$/.exec(readLink(link));
  return match === null ? [] : [match[1] as string];
}

function readInto(path: string, into: Buffer): number {
  let descriptor: number;
  try {
    descriptor = openSync(path, 'r');
  } catch {
    return 0;
  }
  try {
    return readSync(descriptor, into, 0, into.length, 0);
  } catch {
    return 0; // it ended between the two calls
  } finally {
    closeSync(descriptor);
  }
}

function readText(path: string): string {
  try {
    return readFileSync(path, 'latin1');
  } catch {
    return '';
  }
}

function readLink(path: string): string {
  try {
    return readlinkSync(path);
  } catch {
    return '';
  }
}

/** Page size and clock rate as the kernel told this process at its start (getauxval(3): AT_PAGESZ 6, AT_CLKTCK 17). */
function auxiliaryValues(): { pageBytes: number; ticksPerSecond: number } {
  const values = new Map<number, number>();
  const bytes = Buffer.from(readText('/proc/self/auxv'), 'latin1');
  for (let at = 0; at + 16 <= bytes.length; at += 16) {
    values.set(Number(bytes.readBigUInt64LE(at)), Number(bytes.readBigUInt64LE(at + 8)));
  }
  return { pageBytes: values.get(6) ?? 4096, ticksPerSecond: values.get(17) ?? 100 };
}
