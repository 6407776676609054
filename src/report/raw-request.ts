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
