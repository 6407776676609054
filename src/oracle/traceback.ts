import type { Oracle } from './oracle.ts';

/** The server's log shows an exception for this request (noise is already out: see noise.ts). */
export const traceback: Oracle = ({ exceptions }) => {
  const exception = exceptions[0];
  if (exception === undefined) return null;
  const top = exception.frames[0];
  const place =
    top === undefined ? '' : ` in ${top.function ?? 'a frame'} (${top.file ?? 'unknown file'}:${top.line ?? '?'})`;
  return { kind: 'traceback', why: `The server logged ${exception.type}${place}.` };
};
