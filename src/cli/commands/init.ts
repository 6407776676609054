import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { Command } from 'commander';
import { UsageError } from '../../errors.ts';
import { DEFAULT_CONFIG } from '../../options/config.ts';
import { terminalLine } from '../../report/escape.ts';
import type { CliContext } from '../cli-context.ts';
import { detect, findOpenApi } from '../init/detect.ts';
import type { ProjectFiles } from '../init/guess.ts';
import { configText, NO_GUESS, workflowText } from '../init/write-files.ts';

const WORKFLOW = '.github/workflows/patho.yml';

/** `patho init`: looks at the project and writes a workflow and a config file, saying what it guessed and why. */
export function initCommand({ cwd, stdout }: CliContext): Command {
  return new Command('init')
    .description(`Look at the project here and write ${WORKFLOW} and ${DEFAULT_CONFIG}.`)
    .option('--force', 'overwrite files that exist')
    .option('--dry-run', 'print the files instead of writing them')
    .action((flags: { readonly force?: true; readonly dryRun?: true }) => {
      const files = projectFiles(cwd);
      const guess = detect(files) ?? NO_GUESS;
      const openapi = findOpenApi(files);
      const texts = { [WORKFLOW]: workflowText(guess), [DEFAULT_CONFIG]: configText(guess, openapi) };
      const say = (text: string) => stdout.write(`${terminalLine(text)}\n`);
      say(`project  ${guess.stack}`);
      say(`command  ${guess.command}`);
      say(`url      http://127.0.0.1:${guess.port}/`);
      if (openapi !== null) say(`routes   ${openapi}`);
      for (const reason of guess.why) say(`because  ${reason}`);
      if (flags.dryRun) {
        for (const [path, text] of Object.entries(texts)) stdout.write(`\n# ${path}\n${text}`);
        return;
      }
      const existing = Object.keys(texts).filter((path) => existsSync(join(cwd, path)));
      if (existing.length > 0 && !flags.force) {
        const are = existing.length === 1 ? 'exists' : 'exist';
        throw new UsageError(
          `${existing.join(' and ')} ${are} already: --force overwrites, --dry-run shows what would be written`,
        );
      }
      for (const [path, text] of Object.entries(texts)) {
        write(join(cwd, path), path, text);
        say(`wrote    ${path}`);
      }
      say('next     patho doctor, then patho fuzz');
    });
}

function write(path: string, shown: string, text: string): void {
  try {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  } catch (error) {
    throw new UsageError(`${shown} cannot be written (${(error as NodeJS.ErrnoException).code})`, null, {
      cause: error,
    });
  }
}

/** Longest file looked into: what tells how a server is started is short. */
const MAX_BYTES = 1 << 20;

function projectFiles(directory: string): ProjectFiles {
  const cache = new Map<string, string | null>();
  const read = (path: string): string | null => {
    try {
      return readFileSync(join(directory, path), 'utf8').slice(0, MAX_BYTES);
    } catch {
      return null;
    }
  };
  return {
    read: (path) => {
      if (!cache.has(path)) cache.set(path, read(path));
      return cache.get(path) ?? null;
    },
    list: (path) => {
      try {
        return readdirSync(join(directory, path)).sort();
      } catch {
        return [];
      }
    },
  };
}
