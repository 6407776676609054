/** Control characters and bytes beyond ASCII as dots: a server's bytes must not drive the user's terminal. */
export function visible(text: string, keep = ''): string {
  return text.replace(/[^\x20-\x7e]/g, (char) => (keep.includes(char) ? char : '.'));
}

/** Bytes as lines that begin with a TAB: as text (CR and TAB stay), or as hexadecimal with offsets. */
export function dump(bytes: Uint8Array, hex: boolean): string[] {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (!hex)
    return visible(buffer.toString('latin1'), '\r\n\t')
      .split('\n')
      .map((line) => `\t${line}`);
  const lines: string[] = [];
  for (let at = 0; at < buffer.length; at += 16) {
    const part = buffer.subarray(at, at + 16);
    const pairs = part.toString('hex').replace(/..(?=.)/g, '$& ');
    lines.push(`\t${at.toString(16).padStart(10, '0')} ${pairs.padEnd(47)} ${visible(part.toString('latin1'))}`);
  }
  return lines;
}
