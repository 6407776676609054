import type { Command } from 'commander';
import type { CliContext } from './cli-context.ts';

/** A command of `patho`: known by name at once, loaded when it is asked for. */
export interface CommandEntry {
  readonly name: string;
  readonly summary: string;
  readonly group: string;
  /** Makes the command. Its module, and what that imports, is loaded only then. */
  readonly load: (context: CliContext) => Promise<Command>;
}

const GATE = 'The gate:';
const LOOK = 'Look closer:';
const SETUP = 'Set up:';

/** The commands of `patho`, in the order of the help. */
export const COMMANDS: readonly CommandEntry[] = [
  {
    name: 'fuzz',
    summary: 'boot a server, fire malformed requests at it, report what breaks it',
    group: GATE,
    load: async (context) => (await import('./commands/fuzz.ts')).fuzzCommand(context),
  },
  {
    name: 'replay',
    summary: 'play specs again, and say which of them still fail',
    group: GATE,
    load: async (context) => (await import('./commands/replay.ts')).replayCommand(context),
  },
  {
    name: 'baseline',
    summary: 'keep or show the list of known findings',
    group: GATE,
    load: async (context) => (await import('./commands/baseline.ts')).baselineCommand(context),
  },
  {
    name: 'merge',
    summary: 'join the reports of several shards',
    group: GATE,
    load: async (context) => (await import('./commands/merge.ts')).mergeCommand(context),
  },
  {
    name: 'explain',
    summary: 'show what a spec would send, byte by byte',
    group: LOOK,
    load: async (context) => (await import('./commands/explain.ts')).explainCommand(context),
  },
  {
    name: 'corpus',
    summary: 'list the builtin corpus, or show an entry of it',
    group: LOOK,
    load: async (context) => (await import('./commands/corpus.ts')).corpusCommand(context),
  },
  {
    name: 'tracebacks',
    summary: 'show the exceptions that are in a log',
    group: LOOK,
    load: async (context) =>
      (await import('./commands/tracebacks.ts')).tracebacksCommand({ ...context, cwd: () => context.cwd }),
  },
  {
    name: 'init',
    summary: 'write a workflow and a config file for this project',
    group: SETUP,
    load: async (context) => (await import('./commands/init.ts')).initCommand(context),
  },
  {
    name: 'doctor',
    summary: 'say what would go wrong, and how to mend it',
    group: SETUP,
    load: async (context) => (await import('./commands/doctor.ts')).doctorCommand(context),
  },
];
