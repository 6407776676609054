import type { Integer, Message } from './ast.ts';
import { print } from './print.ts';
import type { Random } from './random.ts';
import { resolve } from './render.ts';
import type { ResolvedAction } from './resolve.ts';
import type { Settings } from './settings.ts';
import type { Source } from './source.ts';
import { visible, visibleByte } from './visible.ts';

/** Adds colour to a part of the picture; the identity for plain text. */
export type Paint = (part: 'offset' | 'escape' | 'marker', text: string) => string;

/** Of a longer part (a header value, the body), this much of its start and end is drawn. */
const LONG = 320;
const HEAD = 144;
const TAIL = 72;
/** Always drawn: this many bytes on both sides of each action. */
const AROUND = 36;
/** After this many bytes only actions and the end are drawn. */
const MAX_DRAWN = 32_768;
/** Actions beyond this number are counted, not drawn. */
const MAX_ACTIONS = 200;
/** Columns of bytes in a row. */
const WIDTH = 72;
const LONGEST_TITLE = 160;

/**
 * Draws what a message sends: a row a wire line with its offset, a marker under the byte where each action lands, and the
 * count at the end. Long parts without an action are left out and counted.
 *
 * @throws SpecError as `render` does
 */
export function picture(
  message: Message,
  settings: Settings,
  random: Random,
  paint: Paint = (_, text) => text,
): string {
  const { base, pieces, length, actions } = resolve(message, settings, random);
  const cut = actions.findIndex((action) => action.kind === 'disconnect');
  const played = cut < 0 ? actions : actions.slice(0, cut + 1);
  const end = cut < 0 ? length : Math.min(Number(played[cut]?.offset), length);
  const drawn = played.length <= MAX_ACTIONS ? played : [...played.slice(0, MAX_ACTIONS - 1), ...played.slice(-1)];

  const digits = Math.max(8, String(length).length);
  const margin = ' '.repeat(digits + 2);
  const lines = [shortened(print(message), LONGEST_TITLE), ''];
  const markers = drawn.map((action) => ({ action, at: Math.min(Number(action.offset), end) }));
  let next = 0;
  let shown = 0;
  for (const [from, to] of windows(pieces, end, markers)) {
    if (from > shown) lines.push(`${margin}… ${count(from - shown, 'byte')} more`);
    shown = to;
    for (const row of rows(base, from, to)) {
      lines.push(`${paint('offset', String(row.offset).padStart(digits))}  ${row.text(paint)}`.trimEnd());
      const isLast = row.end === end;
      for (; next < markers.length; next++) {
        const marker = markers[next] as (typeof markers)[number];
        if (marker.at > row.end || (marker.at === row.end && !isLast)) break;
        lines.push(
          `${margin}${' '.repeat(row.column(marker.at))}${paint('marker', `^ ${describeAction(marker.action, length)}`)}`,
        );
      }
    }
  }
  lines.push('', summary(end, length, played));
  if (drawn.length < played.length) lines.push(`${count(played.length - drawn.length, 'action')} not drawn`);
  return `${lines.join('\n')}\n`;
}

interface Row {
  readonly offset: number;
  readonly end: number;
  text(paint: Paint): string;
  /** Columns before the byte at an offset. */
  column(offset: number): number;
}

/** Splits a part of the message after each LF and where a row is full. */
function rows(base: Source, from: number, to: number): Row[] {
  const bytes = new Uint8Array(to - from);
  base.read(from, bytes);
  const found: Row[] = [];
  let start = 0;
  let width = 0;
  for (let i = 0; i <= bytes.length; i++) {
    const size = i < bytes.length ? visibleByte(bytes[i] as number).length : 0;
    const full = width + size > WIDTH || (i > start && bytes[i - 1] === 0x0a);
    if (i === bytes.length || full) {
      if (i > start || found.length === 0) found.push(row(bytes.subarray(start, i), from + start));
      start = i;
      width = 0;
    }
    width += size;
  }
  return found;
}

function row(bytes: Uint8Array, offset: number): Row {
  return {
    offset,
    end: offset + bytes.length,
    text: (paint) => visible(bytes).replace(/\\(?:x..|.)/g, (shown) => paint('escape', shown)),
    column: (at) => visible(bytes.subarray(0, at - offset)).length,
  };
}

/** The parts to draw, in order and apart; a small gap is drawn rather than counted. */
function windows(
  pieces: readonly Source[],
  end: number,
  markers: readonly { readonly at: number }[],
): [from: number, to: number][] {
  const wanted: [number, number][] = [];
  let start = 0;
  let drawn = 0;
  for (const { length } of pieces) {
    if (start > end || drawn > MAX_DRAWN) break;
    if (length <= LONG) wanted.push([start, start + length]);
    else wanted.push([start, start + HEAD], [start + length - TAIL, start + length]);
    drawn += Math.min(length, HEAD + TAIL);
    start += length;
  }
  for (const { at } of markers) wanted.push([Math.max(0, at - AROUND), at + AROUND]);
  wanted.push([Math.max(0, end - TAIL), end]);
  wanted.sort((a, b) => a[0] - b[0]);
  const merged: [number, number][] = [];
  for (const [from, uncut] of wanted) {
    const to = Math.min(uncut, end);
    if (from > to) break;
    const last = merged.at(-1);
    if (last !== undefined && from <= last[1] + AROUND) last[1] = Math.max(last[1], to);
    else merged.push([from, to]);
  }
  return merged;
}

function describeAction(action: ResolvedAction, length: number): string {
  const beyond = action.offset > length ? ` (at ${action.offset}, after the end)` : '';
  switch (action.kind) {
    case 'inject': {
      const head = new Uint8Array(Math.min(action.value.length, AROUND));
      action.value.read(0, head);
      const rest = action.value.length - head.length;
      return `inject ${visible(head) || 'nothing'}${rest > 0 ? ` … ${count(rest, 'byte')} more` : ''}${beyond}`;
    }
    case 'pause':
      return `pause ${duration(action.seconds)}${beyond}`;
    case 'disconnect':
      return `disconnect${beyond}`;
  }
}

function summary(end: number, length: number, actions: readonly ResolvedAction[]): string {
  const injected = actions.reduce((sum, action) => sum + (action.kind === 'inject' ? action.value.length : 0), 0);
  const parts = [
    injected === 0 ? count(end, 'byte') : `${count(end + injected, 'byte')}, ${grouped(injected)} of them injected`,
  ];
  if (end < length) parts.push(`${count(length - end, 'byte')} never sent`);
  return parts.join('; ');
}

function duration(seconds: Integer | 'f'): string {
  return seconds === 'f' ? 'for ever' : `${seconds} s`;
}

function count(number: number, noun: string): string {
  return `${grouped(number)} ${noun}${number === 1 ? '' : 's'}`;
}

function grouped(number: number): string {
  return String(number).replace(/\B(?=(\d{3})+$)/g, ',');
}

function shortened(text: string, length: number): string {
  return text.length <= length ? text : `${text.slice(0, length - 1)}…`;
}
