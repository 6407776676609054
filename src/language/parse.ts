import { type Frame, KNOWN_METHODS, literal, type Message, type Request, type Response, type Value } from './ast.ts';
import { frameFeatures, requestFeatures, responseFeatures } from './parse-features.ts';
import { Scanner } from './scanner.ts';

/**
 * Parses what a client sends: one or more requests and client frames, separated by blanks or by nothing.
 *
 * @param source names the text in errors
 * @throws SpecError with the place, what was expected and what was found; never anything else. Linear in the text's length.
 */
export function parseRequests(text: string, source = 'spec'): Message[] {
  const scanner = open(text, source);
  return several<Message>(scanner, () => frame(scanner, true) ?? request(scanner));
}

/** Parses what a pathod sends: exactly one response or frame. Throws SpecError. */
export function parseResponse(text: string, source = 'spec'): Message {
  const scanner = open(text, source);
  return whole(scanner, frame(scanner, false) ?? response(scanner));
}

/** Parses exactly one frame as a server sends it. Throws SpecError. */
export function parseFrame(text: string, source = 'spec'): Frame {
  const scanner = open(text, source);
  return whole(scanner, frame(scanner, false));
}

/** Parses exactly one frame as a client sends it: `f` may nest another. Throws SpecError. */
export function parseClientFrame(text: string, source = 'spec'): Frame {
  const scanner = open(text, source);
  return whole(scanner, frame(scanner, true));
}

/** Parses one or more frames, as a client or as a server sends them. Throws SpecError. */
export function parseFrames(text: string, client: boolean, source = 'spec'): Frame[] {
  const scanner = open(text, source);
  return several(scanner, () => frame(scanner, client));
}

function several<T>(scanner: Scanner, read: () => T | undefined): T[] {
  const messages: T[] = [];
  do {
    const message = read();
    if (message === undefined) throw scanner.failure();
    messages.push(message);
  } while (!scanner.atEnd());
  return messages;
}

function open(text: string, source: string): Scanner {
  return Scanner.of({ name: source, text });
}

/** Nothing but blanks may follow a single message. */
function whole<T extends Message>(scanner: Scanner, message: T | undefined): T {
  if (message !== undefined && scanner.atEnd()) return message;
  if (message !== undefined) scanner.miss('the end of the spec');
  throw scanner.failure();
}

/** The response inside `s"..."`. */
function nestedResponse(scanner: Scanner): Response {
  return whole(scanner, response(scanner));
}

/** The frame inside `f"..."`. */
function nestedFrame(scanner: Scanner): Frame {
  return whole(scanner, frame(scanner, false));
}

function request(scanner: Scanner): Request | undefined {
  const start = scanner.start();
  const websocket = scanner.caselessWord('WS');
  if (!websocket) scanner.miss('a request (get:/, "ANY":/ or ws:/)');
  const method = websocket ? websocketMethod(scanner) : methodValue(scanner);
  if (method === undefined) return undefined;
  scanner.word(':');
  const path = scanner.nakedValue('a path');
  if (path === undefined) return undefined;
  const features = requestFeatures(scanner, nestedResponse);
  return { kind: 'request', websocket, method, path, features, span: scanner.span(start), origin: scanner.origin };
}

/** The method after `ws`; null when what follows is the path. */
function websocketMethod(scanner: Scanner): Value | null {
  const start = scanner.position;
  scanner.word(':');
  const method = methodValue(scanner);
  if (method !== undefined) return method;
  scanner.position = start;
  return null;
}

function methodValue(scanner: Scanner): Value | undefined {
  const start = scanner.start();
  const known = KNOWN_METHODS.find((name) => scanner.caselessWord(name));
  if (known !== undefined) return { ...literal(known), naked: true, span: scanner.span(start) };
  return /[@<"']/.test(scanner.peek()) ? scanner.value() : undefined;
}

function response(scanner: Scanner): Response | undefined {
  const start = scanner.start();
  const websocket = scanner.caselessWord('WS');
  let status: string | undefined;
  if (websocket) {
    const end = scanner.position;
    scanner.word(':');
    status = scanner.digits();
    if (status === undefined) scanner.position = end;
  } else {
    scanner.miss('a response (200 or ws)');
    status = scanner.digits();
    if (status === undefined) return undefined;
  }
  const features = responseFeatures(scanner);
  return {
    kind: 'response',
    websocket,
    status: status ?? null,
    features,
    span: scanner.span(start),
    origin: scanner.origin,
  };
}

function frame(scanner: Scanner, client: boolean): Frame | undefined {
  const start = scanner.start();
  if (!scanner.caselessWord('WF')) return scanner.miss('a frame (wf)');
  scanner.word(':');
  const features = frameFeatures(scanner, client ? nestedFrame : null);
  return { kind: 'frame', features, span: scanner.span(start), origin: scanner.origin };
}
