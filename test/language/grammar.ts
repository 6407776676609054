/**
 * The grammar of the reference as regular expressions, written apart from the parser: it recognizes what printing may
 * produce (no blanks between terminals).
 */
const either = (...options: string[]): string => `(?:${options.join('|')})`;

const INT = '[0-9]+';
const QUOTED = either('"[^"]*"', "'[^']*'");
const NAKED = '(?:(?![,:@\'"])[!-~])+';
const DATATYPE = either(
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
);
const VALUE = either(`@${INT}[bkmgt]?(?:,${DATATYPE})?`, `<${either(QUOTED, NAKED)}`, QUOTED);
const NVALUE = either(VALUE, NAKED);
const METHOD = either('get', 'head', 'post', 'put', 'delete', 'options', 'trace', 'connect', VALUE);
const OFFSET = either(INT, 'r', 'a');
const ACTION = either(`p${OFFSET},${either(INT, 'f')}`, `d${OFFSET}`, `i${OFFSET},${VALUE}`);
const HEADER = `h${VALUE} ?=${VALUE}`;
const REQUEST_PART = either(
  HEADER,
  `c${NVALUE}`,
  `u${either('[albcfgiphs]', VALUE)}`,
  'r',
  `s${QUOTED}`,
  `b${NVALUE}`,
  `x${INT}`,
  ACTION,
);
const RESPONSE_PART = either(HEADER, `c${NVALUE}`, `l${NVALUE}`, 'r', `m${NVALUE}`, `b${NVALUE}`, ACTION);
const FRAME_PART = either(
  `c${either('continue', 'text', 'binary', 'close', 'ping', 'pong', INT)}`,
  `l${INT}`,
  `-?${either('fin', 'rsv[123]', 'mask')}`,
  ACTION,
  'knone',
  `k${NVALUE}`,
  `x${INT}`,
  `b${NVALUE}`,
  `r${NVALUE}`,
  `f${QUOTED}`,
);
const REQUEST = `${either(`ws(?::${METHOD})?`, METHOD)}:${NVALUE}(?::${REQUEST_PART})*`;
const RESPONSE = `${either(`ws(?::${INT})?`, INT)}(?::${RESPONSE_PART})*`;
const FRAME = `wf(?::${FRAME_PART})*`;
const MESSAGE = either(REQUEST, FRAME);

export const GRAMMAR = {
  request: new RegExp(`^${REQUEST}$`),
  response: new RegExp(`^${RESPONSE}$`),
  frame: new RegExp(`^${FRAME}$`),
  requests: new RegExp(`^${MESSAGE}(?: ${MESSAGE})*$`),
} as const;
