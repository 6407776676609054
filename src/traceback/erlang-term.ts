import type { Frame } from './exception.ts';

// `{mod,fun,Arity or [Args],[{file,"x"},{line,N}]}`; arguments are terms of any depth, so only what is around them is matched.
const CALL = /\{([a-z][\w@]{0,100}|'[^']{1,100}'),('[^']{1,100}'|[a-z][\w@]{0,100}),/g;
const FILE = /\{file,\s*"([^"]{1,500})"\},\s*\{line,\s*(\d{1,9})\}/g;
const MAX_FRAMES = 128;

/**
 * The frames of a stack trace printed as an Erlang term, innermost first. A function without a place of its own (a
 * BIF) gets the place of its caller, where it was called.
 */
export function termFrames(term: string): Frame[] {
  const frames: { at: number; file: string | null; line: number | null; function: string }[] = [];
  const places = [...term.matchAll(FILE)].map((place) => ({
    at: place.index,
    file: place[1]!,
    line: Number(place[2]),
  }));
  let last = 0;
  for (const place of places) {
    // The first call since the last place raised or called on; a term among its arguments is no call with a place.
    CALL.lastIndex = last;
    const calls: RegExpExecArray[] = [];
    for (let call = CALL.exec(term); call !== null && call.index < place.at; call = CALL.exec(term)) calls.push(call);
    last = place.at;
    if (frames.length >= MAX_FRAMES) break;
    const named = calls.filter((call) => call[1] !== 'file' && call[1] !== 'error_info');
    const [first] = named;
    const own = named.at(-1);
    if (first === undefined || own === undefined) continue;
    const callee = /^\s*\[\{error_info,|^\s*(?:\d+|\[[^\]]{0,500}\]),\[(?:\{error_info,|\])/;
    if (first !== own && callee.test(term.slice(first.index + first[0].length, first.index + first[0].length + 600))) {
      frames.push({ at: first.index, file: place.file, line: place.line, function: `${first[1]}:${first[2]}` });
    }
    const name = first !== own && frames.at(-1)?.at === first.index ? own : first;
    frames.push({ at: name.index, file: place.file, line: place.line, function: `${name[1]}:${name[2]}` });
  }
  return frames.map(({ file, line, function: name }) => ({ file, line, function: name }));
}
