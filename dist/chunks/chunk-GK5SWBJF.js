import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);

// src/target/orphans.ts
import { readFileSync as readFileSync2, renameSync, rmSync, writeFileSync } from "node:fs";

// src/target/process-table.ts
import { closeSync, openSync, readdirSync, readFileSync, readlinkSync, readSync } from "node:fs";
function parseStat(text) {
  const open = text.indexOf("(");
  const close = text.lastIndexOf(")");
  if (open < 1 || close < open) return null;
  const fields = text.slice(close + 2).split(" ");
  const number = (index) => Number(fields[index]);
  const entry = {
    pid: Number(text.slice(0, open)),
    parent: number(1),
    group: number(2),
    session: number(3),
    state: fields[0] ?? "",
    startTicks: number(19),
    cpuTicks: number(11) + number(12),
    threads: number(17),
    rssPages: number(21)
  };
  return Object.values(entry).some((value) => Number.isNaN(value)) ? null : entry;
}
function isLive({ state, threads }) {
  return state !== "X" && (state !== "Z" || threads > 1);
}
function systemProcessTable() {
  if (process.platform !== "linux") return null;
  const scratch = Buffer.alloc(2048);
  const read = (pid) => {
    const length = readInto(`/proc/${pid}/stat`, scratch);
    return length > 0 ? parseStat(scratch.toString("latin1", 0, length)) : null;
  };
  return {
    ...auxiliaryValues(),
    read,
    list() {
      const entries = [];
      for (const name of readdirSync("/proc")) {
        const first = name.charCodeAt(0);
        if (first < 49 || first > 57) continue;
        const entry = read(Number(name));
        if (entry !== null) entries.push(entry);
      }
      return entries;
    },
    environment: (pid) => readText(`/proc/${pid}/environ`),
    command: (pid) => readText(`/proc/${pid}/cmdline`).replaceAll("\0", " ").trim().slice(0, 200),
    descriptors: (pid) => readDescriptors(pid)
  };
}
function readDescriptors(pid) {
  const folder = `/proc/${pid}/fd`;
  let names;
  try {
    names = readdirSync(folder);
  } catch {
    return null;
  }
  return { count: names.length, sockets: () => new Set(names.flatMap((name) => socketInode(`${folder}/${name}`))) };
}
function socketInode(link) {
  const match = /^socket:\[(\d+)\]$/.exec(readLink(link));
  return match === null ? [] : [match[1]];
}
function readInto(path, into) {
  let descriptor;
  try {
    descriptor = openSync(path, "r");
  } catch {
    return 0;
  }
  try {
    return readSync(descriptor, into, 0, into.length, 0);
  } catch {
    return 0;
  } finally {
    closeSync(descriptor);
  }
}
function readText(path) {
  try {
    return readFileSync(path, "latin1");
  } catch {
    return "";
  }
}
function readLink(path) {
  try {
    return readlinkSync(path);
  } catch {
    return "";
  }
}
function auxiliaryValues() {
  const values = /* @__PURE__ */ new Map();
  const bytes = Buffer.from(readText("/proc/self/auxv"), "latin1");
  for (let at = 0; at + 16 <= bytes.length; at += 16) {
    values.set(Number(bytes.readBigUInt64LE(at)), Number(bytes.readBigUInt64LE(at + 8)));
  }
  return { pageBytes: values.get(6) ?? 4096, ticksPerSecond: values.get(17) ?? 100 };
}

// src/target/family.ts
var MARK = "PATHO_TARGET";
var Family = class {
  #world;
  #mark;
  #known = /* @__PURE__ */ new Map();
  #group;
  /** When the command started, clock ticks of the machine: nothing older belongs. 0 for a server we did not start. */
  since;
  #groupEnded = false;
  /**
   * @param group The process group (and session) of the command, which is its pid; null for a server we did not start.
   * @param mark The value of {@link MARK} in its environment; null for none.
   */
  constructor(world, group, mark) {
    this.#world = world;
    this.#group = group;
    this.#mark = mark;
    const main = group === null ? null : world.processes?.read(group) ?? null;
    this.since = main?.startTicks ?? 0;
    if (main !== null) this.#known.set(main.pid, main.startTicks);
  }
  /** Takes in a process found otherwise, such as the one that listens on the port. */
  adopt(pid) {
    const entry = this.#world.processes?.read(pid) ?? null;
    if (entry !== null) this.#known.set(entry.pid, entry.startTicks);
  }
  /** The members that run now, from a fresh look at the process table; empty where there is none. */
  members() {
    const table = this.#world.processes;
    if (table === null) return [];
    const entries = table.list().filter((entry) => isLive(entry) && entry.pid !== process.pid);
    const members = this.#closure(entries);
    for (const pid of this.#known.keys()) if (!members.has(pid)) this.#known.delete(pid);
    for (const { pid, startTicks } of members.values()) this.#known.set(pid, startTicks);
    return [...members.values()];
  }
  /** The members as of the last look. */
  known() {
    return [...this.#known].map(([pid, startTicks]) => ({ pid, startTicks }));
  }
  /** True while one member runs. Without a process table only the group can be asked. */
  alive() {
    if (this.#world.processes !== null) return this.members().length > 0;
    return this.#group !== null && this.#world.kill(-this.#group, 0);
  }
  /** Sends the signal to every member that runs now. */
  signal(signal) {
    const members = this.members();
    if (this.#group !== null && !this.#groupEnded) this.#world.kill(-this.#group, signal);
    for (const { pid, group } of members) if (group !== this.#group) this.#world.kill(pid, signal);
  }
  #closure(entries) {
    const members = /* @__PURE__ */ new Map();
    const children = childrenByParent(entries);
    const take = (first) => {
      const queue = [first];
      for (let entry = queue.pop(); entry !== void 0; entry = queue.pop()) {
        if (members.has(entry.pid)) continue;
        members.set(entry.pid, entry);
        queue.push(...children.get(entry.pid) ?? []);
      }
    };
    this.#noticeEndOfGroup(entries);
    for (const entry of entries) if (this.#isRoot(entry)) take(entry);
    for (const entry of entries) if (!members.has(entry.pid) && this.#isMarked(entry)) take(entry);
    return members;
  }
  /** A group's id is free for others once its last member is gone: from then on it tells nothing. */
  #noticeEndOfGroup(entries) {
    if (this.#group === null || this.#groupEnded) return;
    const ours = entries.filter((entry) => entry.group === this.#group || entry.session === this.#group);
    const leader = entries.find((entry) => entry.pid === this.#group);
    this.#groupEnded = ours.length === 0 || leader !== void 0 && leader.startTicks !== this.since;
  }
  #isRoot(entry) {
    if (this.#known.get(entry.pid) === entry.startTicks) return true;
    if (this.#group === null || this.#groupEnded) return false;
    return entry.group === this.#group || entry.session === this.#group;
  }
  #isMarked(entry) {
    if (this.#mark === null || entry.startTicks < this.since) return false;
    return hasMark(this.#world.processes?.environment(entry.pid) ?? "", this.#mark);
  }
};
function hasMark(environment, mark) {
  return `\0${environment}`.includes(`\0${MARK}=${mark}\0`);
}
function childrenByParent(entries) {
  const children = /* @__PURE__ */ new Map();
  for (const entry of entries) {
    const siblings = children.get(entry.parent);
    if (siblings === void 0) children.set(entry.parent, [entry]);
    else siblings.push(entry);
  }
  return children;
}

// src/target/orphans.ts
function recordProcesses(file, mark, processes) {
  const record = { version: 1, machineBoot: machineBoot(), mark, processes };
  const draft = `${file}.${process.pid}`;
  writeFileSync(draft, JSON.stringify(record), { mode: 384 });
  renameSync(draft, file);
}
function forgetProcesses(file) {
  rmSync(file, { force: true });
}
function killRecorded(file, world) {
  const record = readRecord(file);
  forgetProcesses(file);
  const table = world.processes;
  if (record === null || table === null || record.machineBoot !== machineBoot()) return [];
  const starts = new Map(record.processes.map(({ pid, startTicks }) => [pid, startTicks]));
  const killed = [];
  for (let look = 0; look < 5; look++) {
    const found = table.list().filter((entry) => isLive(entry) && entry.pid !== process.pid && !killed.includes(entry.pid)).filter(
      (entry) => starts.get(entry.pid) === entry.startTicks || hasMark(table.environment(entry.pid), record.mark)
    ).filter((entry) => world.kill(entry.pid, "SIGKILL"));
    if (found.length === 0) break;
    killed.push(...found.map(({ pid }) => pid));
  }
  return killed;
}
function readRecord(file) {
  try {
    const record = JSON.parse(readFileSync2(file, "utf8"));
    const isComplete = record?.version === 1 && typeof record.mark === "string" && record.mark !== "" && Array.isArray(record.processes);
    return isComplete ? record : null;
  } catch {
    return null;
  }
}
function machineBoot() {
  try {
    return readFileSync2("/proc/sys/kernel/random/boot_id", "latin1").trim();
  } catch {
    return "";
  }
}
var lastResorts = /* @__PURE__ */ new Set();
function killOnExit(kill) {
  if (lastResorts.size === 0) process.on("exit", runLastResorts);
  lastResorts.add(kill);
  return () => {
    lastResorts.delete(kill);
    if (lastResorts.size === 0) process.off("exit", runLastResorts);
  };
}
function runLastResorts() {
  for (const kill of lastResorts) kill();
}

// src/target/world.ts
function systemWorld() {
  return {
    now: () => performance.now(),
    kill(pid, signal) {
      if (pid === 0 || Math.abs(pid) === 1 || pid === process.pid) return false;
      try {
        return process.kill(pid, signal);
      } catch {
        return false;
      }
    },
    processes: systemProcessTable()
  };
}

export {
  isLive,
  MARK,
  Family,
  recordProcesses,
  forgetProcesses,
  killRecorded,
  killOnExit,
  systemWorld
};
