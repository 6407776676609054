import { ALPHABETS } from './alphabets.ts';
import { type Feature, type FlagName, type Frame, literal, OPCODES } from './ast.ts';
import { printFaithful } from './print-canonical.ts';
import { LABEL, type Resolver } from './resolve.ts';
import type { Base } from './resolve-http.ts';
import { bytesSource, maskedSource, readAll, type Source, textSource } from './source.ts';

/** A pathod that sees this before a frame's payload plays the rest as a spec. */
const NESTED_LEADER = 'pathod!';

const KEY_ALPHABET = Buffer.concat([ALPHABETS.ascii_letters, ALPHABETS.digits]);

/** Frame header, key, payload (RFC 6455 section 5.2, but for all the rules: no bit is set unless written). */
export function frameBase(resolver: Resolver, frame: Frame): Base {
  const flags = new Map<FlagName, boolean>();
  let opcode = 1;
  let claimed: bigint | null = null;
  let body: Source | null = null;
  let raw: Source | null = null;
  let nested: Source | null = null;
  let key: Source | 'none' | null = null;
  frame.features.forEach((feature, index) => {
    const label = LABEL.feature(index);
    switch (feature.kind) {
      case 'flag':
        flags.set(feature.name, feature.on);
        break;
      case 'opcode':
        opcode = typeof feature.opcode === 'number' ? feature.opcode : OPCODES[feature.opcode];
        break;
      case 'length':
        claimed = BigInt(feature.length);
        break;
      case 'body':
        body = resolver.value(feature.value, label);
        break;
      case 'raw-body':
        raw = resolver.value(feature.value, label);
        break;
      case 'nested-frame':
        nested = textSource(NESTED_LEADER + printFaithful(feature.message));
        break;
      case 'key': {
        const value = feature.value === null ? null : resolver.value(feature.value, label);
        if (value !== null && value.length !== 4) {
          throw resolver.error(`a masking key is 4 bytes long, this one ${value.length}`, feature.span);
        }
        key = value ?? 'none';
        break;
      }
    }
  });
  const implied: Feature[] = [];
  let masked = flags.get('mask');
  if (masked === undefined && resolver.settings.isClient) {
    implied.push({ kind: 'flag', name: 'mask', on: true });
    masked = true;
  }
  const maskBit = masked ?? key !== null;
  let keyBytes: Uint8Array | null = null;
  let uncounted = 0;
  if (maskBit && key === null) {
    keyBytes = new Uint8Array(4);
    resolver.random.fork(LABEL.key).fill(keyBytes, KEY_ALPHABET);
    implied.push({ kind: 'key', value: literal(keyBytes) });
    // The reference counts the key of a written `mask`, but not that of the mask every client frame gets.
    uncounted = flags.has('mask') ? 0 : 4;
  } else if (maskBit && key !== null && key !== 'none') keyBytes = readAll(key);

  const payload = body ?? raw ?? (nested as Source | null);
  const header = frameHeader(flags, opcode, maskBit, claimed ?? BigInt((payload as Source | null)?.length ?? 0));
  const pieces: Source[] = [bytesSource(header)];
  if (keyBytes !== null) pieces.push(bytesSource(keyBytes));
  if (payload !== null) {
    pieces.push(keyBytes !== null && payload !== raw ? maskedSource(payload, keyBytes) : payload);
  }
  return { pieces, implied, uncounted };
}

function frameHeader(flags: ReadonlyMap<FlagName, boolean>, opcode: number, mask: boolean, length: bigint): Uint8Array {
  const bit = (name: FlagName, value: number): number => (flags.get(name) === true ? value : 0);
  const first = bit('fin', 0x80) | bit('rsv1', 0x40) | bit('rsv2', 0x20) | bit('rsv3', 0x10) | opcode;
  const maskBit = mask ? 0x80 : 0;
  if (length < 126n) return Uint8Array.of(first, maskBit | Number(length));
  const header = Buffer.alloc(length < 65_536n ? 4 : 10);
  header[0] = first;
  if (length < 65_536n) {
    header[1] = maskBit | 126;
    header.writeUInt16BE(Number(length), 2);
  } else {
    header[1] = maskBit | 127;
    header.writeBigUInt64BE(length, 2);
  }
  return header;
}
