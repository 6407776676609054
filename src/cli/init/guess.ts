/** The files of a project, by paths relative to it. */
export interface ProjectFiles {
  /** The text of a file, or null when there is none that can be read. */
  readonly read: (path: string) => string | null;
  /** Names in a directory; empty when there is none. */
  readonly list: (path: string) => readonly string[];
}

/** One step of a workflow that makes the server ready to start. */
export type SetupStep =
  | { readonly uses: string; readonly with?: Readonly<Record<string, string>> }
  | { readonly run: string };

/** How a project's server is probably started. */
export interface Guess {
  /** `Node.js (express)`. */
  readonly stack: string;
  readonly command: string;
  readonly port: number;
  readonly env?: Readonly<Record<string, string>>;
  readonly setup: readonly SetupStep[];
  /** What each guess rests on, in whole sentences. */
  readonly why: readonly string[];
}

/** Guesses for one runtime; null when the project is not one of its. */
export type Detector = (files: ProjectFiles) => Guess | null;

/** The first port that the texts name in one of these ways, and where. */
export function findPort(
  files: ProjectFiles,
  paths: readonly string[],
  patterns: readonly RegExp[],
): { readonly port: number; readonly why: string } | null {
  for (const path of paths) {
    const text = files.read(path)?.slice(0, 200_000);
    if (text === undefined) continue;
    for (const pattern of patterns) {
      const port = Number(pattern.exec(text)?.[1]);
      if (Number.isInteger(port) && port > 0 && port < 65_536) return { port, why: `${path} names port ${port}.` };
    }
  }
  return null;
}

/** The first of these files that exists. */
export function firstOf(files: ProjectFiles, paths: readonly string[]): string | null {
  return paths.find((path) => files.read(path) !== null) ?? null;
}
