/** Half-open range of character offsets in the text of the message's {@link Origin}. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** The text a message was parsed from; errors found only when rendering point into it. */
export interface Origin {
  /** File, option or spec, as the user would name it. */
  readonly name: string;
  readonly text: string;
}

/** A whole number as written; a bigint only where a number would lose digits. Both kinds compare with `<`. */
export type Integer = number | bigint;

/** The methods that can be written without quotes; sent in upper case. */
export const KNOWN_METHODS = ['GET', 'HEAD', 'POST', 'PUT', 'DELETE', 'OPTIONS', 'TRACE', 'CONNECT'] as const;

/** In the order in which the grammar tries them: a longer name stands before its own prefix. */
export const DATATYPES = [
  'ascii_letters',
  'ascii_lowercase',
  'ascii_uppercase',
  'digits',
  'hexdigits',
  'octdigits',
  'punctuation',
  'whitespace',
  'ascii',
  'bytes',
] as const;
/** What a generated value is made of. */
export type Datatype = (typeof DATATYPES)[number];

/** Powers of 1024, from bytes to tebibytes. */
export const UNITS = ['b', 'k', 'm', 'g', 't'] as const;
/** The unit of a generated value's size. */
export type Unit = (typeof UNITS)[number];

/** Frame opcodes by name (RFC 6455 section 5.2). */
export const OPCODES = { continue: 0, text: 1, binary: 2, close: 8, ping: 9, pong: 10 } as const;
/** An opcode that has a name. */
export type OpcodeName = keyof typeof OPCODES;

/** The bits of a frame header that can be set or cleared. */
export const FLAGS = ['fin', 'rsv1', 'rsv2', 'rsv3', 'mask'] as const;
/** One bit of a frame header. */
export type FlagName = (typeof FLAGS)[number];

/** Bytes as written. */
export interface Literal {
  readonly kind: 'literal';
  readonly bytes: Uint8Array;
  /** Written without quotes. Only printing in the canonical form looks at it. */
  readonly naked: boolean;
  readonly span?: Span;
}

/** `@size unit,datatype`: random bytes, drawn anew for each seed. */
export interface Generated {
  readonly kind: 'generated';
  readonly size: Integer;
  readonly unit: Unit;
  readonly datatype: Datatype;
  readonly span?: Span;
}

/** `<path`: the contents of a file, relative to the static directory. */
export interface FileValue {
  readonly kind: 'file';
  readonly path: string;
  readonly span?: Span;
}

/** What stands for bytes in a spec. */
export type Value = Literal | Generated | FileValue;

/** Where an action happens: before that byte of the base message; `r` = somewhere inside, `a` = after its end. */
export type Offset = Integer | 'r' | 'a';

interface Node {
  /** Absent on nodes that no text was parsed for. */
  readonly span?: Span;
}

/** `hKEY=VALUE`. */
export interface Header extends Node {
  readonly kind: 'header';
  readonly key: Value;
  readonly value: Value;
  /** The user's configuration put it there: it may hold a secret, so no part of it must be shown. */
  readonly carried?: true;
}
/** `c`: a Content-Type header. */
export interface ContentType extends Node {
  readonly kind: 'content-type';
  readonly value: Value;
}
/** `l`: a Location header; responses only. */
export interface Location extends Node {
  readonly kind: 'location';
  readonly value: Value;
}
/** `u`: a User-Agent header; requests only. */
export interface UserAgent extends Node {
  readonly kind: 'user-agent';
  /** One letter of the table in user-agents.ts, or the text itself. */
  readonly value: Value | { readonly kind: 'shortcut'; readonly letter: string };
}
/** `r`: no Content-Length and no Host are added. */
export interface Raw extends Node {
  readonly kind: 'raw';
}
/** `m`: the reason phrase. */
export interface Reason extends Node {
  readonly kind: 'reason';
  readonly value: Value;
}
/** `b`: the body, or a frame's payload, masked where the frame is. */
export interface Body extends Node {
  readonly kind: 'body';
  readonly value: Value;
}
/** `x`: how often the message is sent. */
export interface Times extends Node {
  readonly kind: 'times';
  readonly count: Integer;
}
/** `s`: a response spec, appended to the path so that a pathod plays it. */
export interface NestedResponse extends Node {
  readonly kind: 'nested-response';
  readonly message: Response;
}
/** `f`: a frame spec as the payload, so that a pathod answers with that frame. */
export interface NestedFrame extends Node {
  readonly kind: 'nested-frame';
  readonly message: Frame;
}
/** `pOFFSET,SECONDS`: silence before that byte. */
export interface Pause extends Node {
  readonly kind: 'pause';
  readonly offset: Offset;
  /** `f` is forever: one year. */
  readonly seconds: Integer | 'f';
}
/** `dOFFSET`: nothing from that byte on is sent; the connection closes. */
export interface Disconnect extends Node {
  readonly kind: 'disconnect';
  readonly offset: Offset;
}
/** `iOFFSET,VALUE`: bytes before that byte, which no offset and no length counts. */
export interface Inject extends Node {
  readonly kind: 'inject';
  readonly offset: Offset;
  readonly value: Value;
}
/** `c` of a frame; as written, a name or 0 to 15. */
export interface Opcode extends Node {
  readonly kind: 'opcode';
  readonly opcode: OpcodeName | number;
}
/** `l` of a frame: the length its header claims, whatever the payload's is. */
export interface Length extends Node {
  readonly kind: 'length';
  readonly length: Integer;
}
/** `fin`, `-fin`, ... */
export interface Flag extends Node {
  readonly kind: 'flag';
  readonly name: FlagName;
  readonly on: boolean;
}
/** `k` of a frame: the masking key. */
export interface Key extends Node {
  readonly kind: 'key';
  /** Four bytes; null is `knone`: the mask bit without a key. */
  readonly value: Value | null;
}
/** `r` of a frame: a payload that is sent unmasked. */
export interface RawBody extends Node {
  readonly kind: 'raw-body';
  readonly value: Value;
}

/** What happens while a message is sent. */
export type Action = Pause | Disconnect | Inject;
/** What can stand after the path of a request. */
export type RequestFeature = Header | ContentType | UserAgent | Raw | NestedResponse | Body | Times | Action;
/** What can stand after the status of a response. */
export type ResponseFeature = Header | ContentType | Location | Raw | Reason | Body | Action;
/** What can stand in a frame. */
export type FrameFeature = Opcode | Length | Flag | Key | Times | Body | RawBody | NestedFrame | Action;
/** A part of a message; `kind` tells which. */
export type Feature = RequestFeature | ResponseFeature | FrameFeature;

interface MessageNode extends Node {
  readonly origin?: Origin;
}

/** An HTTP request. */
export interface Request extends MessageNode {
  readonly kind: 'request';
  /** Starts with `ws`: the handshake headers are added. */
  readonly websocket: boolean;
  /** Null only with `ws`, where it means GET. */
  readonly method: Value | null;
  readonly path: Value;
  /** In the order written. */
  readonly features: readonly RequestFeature[];
}

/** An HTTP response. */
export interface Response extends MessageNode {
  readonly kind: 'response';
  readonly websocket: boolean;
  /** The digits as sent, leading zeros included; null only with `ws`, where it means 101. */
  readonly status: string | null;
  readonly features: readonly ResponseFeature[];
}

/** A websocket frame. */
export interface Frame extends MessageNode {
  readonly kind: 'frame';
  readonly features: readonly FrameFeature[];
}

/** One HTTP message or websocket frame. Plain immutable data: copy with changes to make another. */
export type Message = Request | Response | Frame;

/** A quoted literal of text (one byte a character, latin1) or bytes. */
export function literal(content: string | Uint8Array): Literal {
  const bytes = typeof content === 'string' ? new Uint8Array(Buffer.from(content, 'latin1')) : content;
  return { kind: 'literal', bytes, naked: false };
}
