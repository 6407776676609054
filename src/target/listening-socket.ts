import { closeSync, openSync, readSync } from 'node:fs';
import net from 'node:net';
import type { ProcessTable } from './process-table.ts';

/** Who listens on a port, as far as it is ours to see. */
export interface Listener {
  readonly pid: number;
  /** The command line. */
  readonly command: string;
}

/** The port an URL means, with the defaults of its scheme. */
export function portOf(url: URL): number {
  if (url.port !== '') return Number(url.port);
  return url.protocol === 'https:' ? 443 : 80;
}

/** The host of an URL as sockets want it: without the brackets of IPv6. */
export function hostOf(url: URL): string {
  return url.hostname.replace(/^\[|\]$/g, '');
}

/**
 * Inodes of the sockets that listen on `port`, from the text of `/proc/net/tcp` or `tcp6`: local address in column 1, state in
 * column 3 (0A is LISTEN), inode in column 9.
 */
export function listeningInodes(table: string, port: number): string[] {
  const suffix = `:${port.toString(16).toUpperCase().padStart(4, '0')}`;
  return table.split('\n').flatMap((line) => {
    const columns = line.trim().split(/ +/);
    return columns[3] === '0A' && columns[1]?.endsWith(suffix) ? [columns[9] ?? ''] : [];
  });
}

/**
 * The processes that listen on the port on any local address; empty when there are none or they cannot be seen (another user's, a container's).
 *
 * @param among Only these pids are looked at. All processes' descriptors together may take a quarter of a second.
 */
export function listenersOn(port: number, processes: ProcessTable | null, among?: readonly number[]): Listener[] {
  const inodes = listeningHere(port);
  if (processes === null || inodes === null || inodes.length === 0) return [];
  return (among ?? processes.list().map(({ pid }) => pid)).flatMap((pid) => {
    const sockets = processes.descriptors(pid)?.sockets();
    return inodes.some((inode) => sockets?.has(inode)) ? [{ pid, command: processes.command(pid) }] : [];
  });
}

/** Whether the port is listened on, on any local address, without a connection the listener would notice; null where the system does not tell. */
export function isListening(port: number): boolean | null {
  const inodes = listeningHere(port);
  return inodes === null ? null : inodes.length > 0;
}

/** True when something accepts connections there. Portable, and it sees containers, but it is a connection the server will notice. */
export function accepts(url: URL, timeoutMs = 1000): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = net.connect({ host: hostOf(url), port: portOf(url) });
    const finish = (answer: boolean) => {
      socket.destroy();
      resolve(answer);
    };
    socket.setTimeout(timeoutMs, () => finish(false));
    socket.once('connect', () => finish(true));
    socket.once('error', () => finish(false));
  });
}

function listeningHere(port: number): string[] | null {
  const tables = ['/proc/net/tcp', '/proc/net/tcp6'].map(readTable);
  return tables[0] === null ? null : tables.flatMap((table) => listeningInodes(table ?? '', port));
}

/**
 * The first part of a table, up to where the listening sockets end: the kernel lists them before all others, and a run leaves tens of
 * thousands of those, which take it a while to print.
 */
function readTable(file: string): string | null {
  let descriptor: number;
  try {
    descriptor = openSync(file, 'r');
  } catch {
    return null;
  }
  const block = Buffer.allocUnsafe(64 * 1024);
  let text = '';
  try {
    while (!/: \S+ \S+ (?!0A)[0-9A-F]{2} /.test(text)) {
      const length = readSync(descriptor, block);
      if (length === 0) break;
      text += block.toString('latin1', 0, length);
    }
  } catch {
    // what was read so far is what there is
  } finally {
    closeSync(descriptor);
  }
  return text;
}
