import { describe, expect, it } from 'vitest';
import { Family, hasMark } from '../../src/target/family.ts';
import type { ProcessEntry, ProcessTable } from '../../src/target/process-table.ts';
import type { TargetWorld } from '../../src/target/world.ts';

const entry = (pid: number, more: Partial<ProcessEntry> = {}): ProcessEntry => ({
  pid,
  parent: 1,
  group: pid,
  session: pid,
  state: 'S',
  startTicks: 1000 + pid,
  cpuTicks: 0,
  threads: 1,
  rssPages: 10,
  ...more,
});

function machine(first: ProcessEntry[]) {
  let entries = first;
  const environments = new Map<number, string>();
  const killed: string[] = [];
  const processes: ProcessTable = {
    list: () => entries,
    read: (pid) => entries.find((one) => one.pid === pid) ?? null,
    environment: (pid) => environments.get(pid) ?? '',
    command: () => '',
    descriptors: () => null,
    pageBytes: 4096,
    ticksPerSecond: 100,
  };
  const kill = (pid: number, signal: NodeJS.Signals | 0) => killed.push(`${signal} ${pid}`) > 0;
  const world: TargetWorld = { now: () => 0, kill, processes };
  const now = (next: ProcessEntry[]) => {
    entries = next;
  };
  return { world, now, environments, killed };
}

const pids = (family: Family) =>
  family
    .members()
    .map(({ pid }) => pid)
    .sort((a, b) => a - b);

describe('Family', () => {
  const main = entry(100);

  it('has the group, the session and all children, and nobody else', () => {
    const { world } = machine([
      entry(50),
      main,
      entry(101, { group: 100, session: 100 }),
      entry(102, { group: 102, session: 100 }),
      entry(103, { parent: 101 }),
      entry(104, { parent: 103 }),
      entry(105),
    ]);
    expect(pids(new Family(world, 100, 'm'))).toEqual([100, 101, 102, 103, 104]);
  });

  it('has no zombies', () => {
    const { world } = machine([main, entry(101, { parent: 100, state: 'Z' })]);
    expect(pids(new Family(world, 100, 'm'))).toEqual([100]);
  });

  it('remembers a child that moves away from everything', () => {
    const { world, now } = machine([main, entry(101, { parent: 100 })]);
    const family = new Family(world, 100, null);
    expect(pids(family)).toEqual([100, 101]);
    now([entry(101), entry(102)]);
    expect(pids(family)).toEqual([101]);
  });

  it('knows a process that nobody saw fork by its mark', () => {
    const { world, environments } = machine([main, entry(900), entry(901)]);
    environments.set(900, 'A=1\0PATHO_TARGET=m\0B=2\0');
    environments.set(901, 'PATHO_TARGET=mm\0XPATHO_TARGET=m\0');
    expect(pids(new Family(world, 100, 'm'))).toEqual([100, 900]);
  });

  it('does not take a stranger for its own when a pid comes again', () => {
    const { world, now, killed } = machine([main, entry(101, { parent: 100 })]);
    const family = new Family(world, 100, 'm');
    family.members();
    now([]);
    expect(pids(family)).toEqual([]);
    now([
      entry(100, { startTicks: 9999 }),
      entry(101, { startTicks: 9999 }),
      entry(102, { group: 100, startTicks: 9999 }),
    ]);
    expect(pids(family)).toEqual([]);
    family.signal('SIGKILL');
    expect(killed).toEqual([]);
  });

  it('signals the group at once and the others each', () => {
    const { world, killed } = machine([main, entry(101, { parent: 100, group: 100 }), entry(102, { parent: 100 })]);
    new Family(world, 100, 'm').signal('SIGTERM');
    expect(killed).toEqual(['SIGTERM -100', 'SIGTERM 102']);
  });
});

describe('hasMark', () => {
  it('wants the whole variable', () => {
    expect(hasMark('PATHO_TARGET=a-b\0', 'a-b')).toBe(true);
    expect(hasMark('PATHO_TARGET=a-bc\0', 'a-b')).toBe(false);
    expect(hasMark('', 'a-b')).toBe(false);
  });
});
