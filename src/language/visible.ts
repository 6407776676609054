/** One byte as it is shown to people: itself, or an escape as specs write it. */
export function visibleByte(byte: number): string {
  switch (byte) {
    case 0x00:
      return '\\0';
    case 0x09:
      return '\\t';
    case 0x0a:
      return '\\n';
    case 0x0d:
      return '\\r';
    case 0x5c:
      return '\\\\';
    default:
      return byte >= 0x20 && byte < 0x7f ? String.fromCharCode(byte) : `\\x${byte.toString(16).padStart(2, '0')}`;
  }
}

/** Bytes with all escapes visible: printable ASCII only, safe for any terminal or log. */
export function visible(bytes: Uint8Array): string {
  let text = '';
  for (const byte of bytes) text += visibleByte(byte);
  return text;
}
