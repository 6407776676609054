import { type FileHandle, open, stat } from 'node:fs/promises';
import type { Log, LogSource } from './log.ts';

/** A file that is followed. */
export interface FollowedFile {
  /** Reads what is there now: for when a request is done and its lines must be in the log. */
  poll(): Promise<void>;
  close(): Promise<void>;
}

const POLL_MS = 50;
const CHUNK_BYTES = 256 * 1024;
/** Of a file that grows faster than we look only the last part is read. */
const LARGEST_STEP = 8 * 1024 * 1024;

/**
 * Follows a log file as `tail -F` does: from its present end, through truncation and rotation; from its beginning when it only appears
 * later. It looks every 50 ms, because notifications of the kernel do not come from containers' and network file systems.
 */
export async function followFile(path: string, log: Log): Promise<FollowedFile> {
  const follower = new Follower(path, log.source('file'));
  await follower.start();
  const timer = setInterval(() => follower.idle && follower.poll(), POLL_MS);
  timer.unref();
  return {
    poll: () => follower.poll(),
    async close() {
      clearInterval(timer);
      await follower.end();
    },
  };
}

class Follower {
  readonly #path: string;
  readonly #source: LogSource;
  readonly #chunk = Buffer.allocUnsafe(CHUNK_BYTES);
  #file: FileHandle | null = null;
  #inode = 0;
  #position = 0;
  #reading: Promise<void> | null = null;

  constructor(path: string, source: LogSource) {
    this.#path = path;
    this.#source = source;
  }

  get idle(): boolean {
    return this.#reading === null;
  }

  async start(): Promise<void> {
    await this.#open();
    this.#position = (await this.#file?.stat())?.size ?? 0;
  }

  /** One look at a time; who asks during one waits for the next, since the present one may have passed the new bytes. */
  async poll(): Promise<void> {
    while (this.#reading !== null) await this.#reading;
    this.#reading = this.#look()
      .catch(() => {}) // a file that cannot be read now may be there again at the next look
      .finally(() => {
        this.#reading = null;
      });
    await this.#reading;
  }

  async end(): Promise<void> {
    await this.poll();
    this.#source.end();
    await this.#file?.close();
    this.#file = null;
  }

  async #look(): Promise<void> {
    await this.#readOn();
    const present = await stat(this.#path).catch(() => null);
    if (present === null || (this.#file !== null && present.ino === this.#inode)) return;
    // Rotated: the rest of the old file, then all of the new one.
    await this.#readOn();
    this.#source.end();
    await this.#file?.close();
    this.#file = null;
    await this.#open();
    await this.#readOn();
  }

  async #open(): Promise<void> {
    this.#file = await open(this.#path, 'r').catch(() => null);
    this.#inode = (await this.#file?.stat())?.ino ?? 0;
    this.#position = 0;
  }

  async #readOn(): Promise<void> {
    if (this.#file === null) return;
    const { size } = await this.#file.stat();
    if (size < this.#position) this.#position = 0; // truncated
    if (size - this.#position > LARGEST_STEP) this.#position = size - LARGEST_STEP;
    while (this.#position < size) {
      const { bytesRead } = await this.#file.read(this.#chunk, 0, CHUNK_BYTES, this.#position);
      if (bytesRead === 0) return;
      this.#position += bytesRead;
      this.#source.write(this.#chunk.subarray(0, bytesRead));
    }
  }
}
