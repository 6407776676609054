import type { LogRecord, Shown } from '../pathod/log-record.ts';
import { dump, visible } from './pathoc-dump.ts';

/** One block of the log: who, what came, what was played, and the bytes that were kept. */
export function logBlock(record: LogRecord, now: Date, hex: boolean): string {
  const { peer, received, spec, error, read, written } = record;
  const lines = [`${localTime(now)} ${peer}`, `<< ${visible(received)}`];
  if (spec !== null) lines.push(`>> ${visible(spec)}`);
  if (error !== null) lines.push(...error.split('\n').map((line) => `!! ${visible(line)}`));
  lines.push(...bytes('Bytes read:', read, hex), ...bytes('Bytes written:', written, hex));
  return `${lines.join('\n')}\n`;
}

function bytes(title: string, shown: Shown, hex: boolean): string[] {
  if (shown.bytes.length === 0) return [];
  const more = shown.length - shown.bytes.length;
  return [title, ...dump(shown.bytes, hex), ...(more > 0 ? [`\t(and ${more} bytes more)`] : [])];
}

/** `2026-01-31 23:59:59`, local. */
function localTime(now: Date): string {
  const two = (part: number): string => String(part).padStart(2, '0');
  const date = `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
  return `${date} ${two(now.getHours())}:${two(now.getMinutes())}:${two(now.getSeconds())}`;
}
