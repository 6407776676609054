import type { ReportFinding } from './report.ts';
import { duration } from './verdict-line.ts';
import type { WireStep } from './wire.ts';

/** Bytes of a request that a report shows; the pathoc line and the JSON report have them all. */
const SHOWN = 2048;

/**
 * The bytes of a request as lines of printable ASCII, exactly: what does not print is an escape, each line feed is written
 * and then followed. Safe in a terminal; Markdown still needs its fence.
 */
export function rawRequestLines(base64: string): readonly string[] {
  const total = byteLength(base64);
  // Four characters are three bytes: only the part that is shown is decoded.
  const bytes = Buffer.from(base64.slice(0, Math.ceil(SHOWN / 3) * 4), 'base64').subarray(0, SHOWN);
  const lines: string[] = [];
  let line = '';
  for (const byte of bytes) {
    line += escaped(byte);
    if (byte !== 0x0a) continue;
    lines.push(line);
    line = '';
  }
  if (line !== '') lines.push(line);
  if (total > bytes.length) lines.push(`… (${total - bytes.length} more bytes)`);
  return lines;
}

/** All that a finding sends, as lines; between the bytes of one line and those of the next what else happens on the connection. */
export function wireLines({ wire, request_base64, leaves }: ReportFinding): readonly string[] {
  if (wire === null) return rawRequestLines(request_base64);
  return wire.flatMap((steps, index) => [
    ...(wire.length > 1 ? [`… connection ${index + 1}:`] : []),
    ...steps.flatMap((step, at) => stepLines(step, at === steps.length - 1, leaves)),
  ]);
}

function stepLines(step: WireStep, last: boolean, leaves: ReportFinding['leaves']): readonly string[] {
  if (step === 'leave') return [`… the client leaves${leaves === null ? '' : ` by a ${leaves}`}`];
  // That a client waits for the last answer goes without saying.
  if (step === 'answer') return last ? [] : ['… the answer is read'];
  return 'send_base64' in step ? rawRequestLines(step.send_base64) : [`… a pause of ${duration(step.pause_ms)}`];
}

/** How many bytes that is; 0 when the report does not have them. */
export function wireLength({ wire, request_base64 }: ReportFinding): number {
  if (wire === null) return byteLength(request_base64);
  const sent = wire.flat().map((step) => (typeof step === 'object' && 'send_base64' in step ? step.send_base64 : ''));
  return sent.reduce((sum, base64) => sum + byteLength(base64), 0);
}

/** How many bytes a base64 text stands for. */
export function byteLength(base64: string): number {
  return Math.floor((base64.replace(/=+$/, '').length * 3) / 4);
}

function escaped(byte: number): string {
  if (byte === 0x0a) return '\\n';
  if (byte === 0x0d) return '\\r';
  if (byte === 0x09) return '\\t';
  if (byte === 0x5c) return '\\\\';
  return byte < 0x20 || byte > 0x7e ? `\\x${byte.toString(16).padStart(2, '0')}` : String.fromCharCode(byte);
}
