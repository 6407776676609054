import { readFileSync, statSync } from 'node:fs';

/** What the bytes of a message depend on besides its text and the seed. */
export interface Settings {
  /** The host that requests are for: the Host header, when the path names none. Null or empty: no Host header. */
  readonly host: string | null;
  /** Where file values are looked up; null switches them off. */
  readonly staticDir: string | null;
  /** Whether file values may lie outside the static directory. */
  readonly unconstrainedFileAccess: boolean;
  /** The Sec-WebSocket-Key that the client sent; a `ws` response answers it. */
  readonly websocketKey: string | null;
  /** Frames from a client are masked. */
  readonly isClient: boolean;
  /** The contents of a regular file; null when there is none that can be read. */
  readonly readFile: (path: string) => Uint8Array | null;
}

/** Settings of a client without a host and without files, with changes. */
export function createSettings(changes: Partial<Settings> = {}): Settings {
  return {
    host: null,
    staticDir: null,
    unconstrainedFileAccess: false,
    websocketKey: null,
    isClient: true,
    readFile: readRegularFile,
    ...changes,
  };
}

function readRegularFile(path: string): Uint8Array | null {
  try {
    return statSync(path).isFile() ? readFileSync(path) : null;
  } catch {
    return null;
  }
}
