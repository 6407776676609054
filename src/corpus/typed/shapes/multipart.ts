import { FILE_FIELDS } from '../file-fields.ts';
import { PROTOTYPE_NAMES } from '../prototype-names.ts';
import { fillSlot, type Slot, shapeMutations, type TypedMutation } from '../typed-mutation.ts';
import { CHARSET } from '../types/charset.ts';
import { HEADER_LINE } from '../types/header-line.ts';
import { INTEGER } from '../types/integer.ts';
import { PATH_SEGMENT } from '../types/path-segment.ts';
import { TOKEN } from '../types/token.ts';

const SHAPE = { name: 'multipart', rfc: 'RFC 7578 §4', cwe: 20 };
const FIELD = 'Content-Disposition: form-data; name=\\x22a\\x22';

function multipart(body: string, boundary = '; boundary=b'): string {
  return `post:/:c"multipart/form-data${boundary}":b"${body}"`;
}

/** A body of one part. */
function part(headers: string, data = 'x'): string {
  return multipart(`--b\\r\\n${headers}\\r\\n\\r\\n${data}\\r\\n--b--\\r\\n`);
}

/** Multipart forms: boundaries, part headers, ends. */
export function multipartMutations(): TypedMutation[] {
  return [...boundaries(), ...ends(), ...FILE_FIELDS.flatMap(files), ...partFields()];
}

function boundaries(): TypedMutation[] {
  const body = `--b\\r\\n${FIELD}\\r\\n\\r\\n1\\r\\n--b--\\r\\n`;
  return shapeMutations(
    { ...SHAPE, rfc: 'RFC 2046 §5.1.1' },
    { field: 'boundary', title: 'boundary of the Content-Type', spec: (text) => multipart(body, text) },
    [
      ['empty', '; boundary=', 'a boundary of no letters'],
      ['missing', '', 'no boundary at all'],
      ['no-value', '; boundary', 'the parameter without a value'],
      ['other', '; boundary=c', 'a boundary the body does not have'],
      ['byte-ff', '; boundary=\\xff', 'a byte that is no ASCII'],
      ['utf8-letter', '; boundary=\\xc3\\xa9', 'a letter outside ASCII'],
      ['300-letters', `; boundary=${'b'.repeat(300)}`, 'longer than the 70 letters allowed'],
      ['5000-letters', `; boundary=${'b'.repeat(5000)}`, 'longer than any buffer'],
      ['open-quote', '; boundary=\\x22b', 'a quoted string that never ends'],
      ['empty-quotes', '; boundary=\\x22\\x22', 'a quoted string of nothing'],
      ['nul', '; boundary=b\\x00', 'C strings end here'],
      ['paren', '; boundary=(', 'a sign of regular expressions'],
      ['bracket', '; boundary=[', 'another one'],
      ['spaces', '; boundary=   ', 'spaces, which are stripped'],
      ['semicolon', '; boundary=;', 'a parameter of nothing'],
      ['twice', '; boundary=b; boundary=c', 'two boundaries'],
      ['upper-case', '; BOUNDARY=b', 'a name in upper case, which is valid'],
    ],
  );
}

function ends(): TypedMutation[] {
  return shapeMutations(SHAPE, { field: 'body', title: 'multipart body', spec: (text) => multipart(text) }, [
    ['no-end', `--b\\r\\n${FIELD}\\r\\n\\r\\nx`, 'no closing delimiter'],
    ['no-part-header', '--b\\r\\n\\r\\nx\\r\\n--b--\\r\\n', 'a part without fields'],
    ['no-blank-line', '--b\\r\\nx\\r\\n--b--\\r\\n', 'a part without the empty line'],
    ['cut-header', '--b\\r\\nContent-Dis', 'the end inside a part field'],
    ['cut-disposition', '--b\\r\\nContent-Disposition: form-data; name=\\x22', 'the end inside a name'],
    ['cut-after-header', `--b\\r\\n${FIELD}\\r\\n`, 'the end before the empty line'],
    ['delimiter-only', '--b', 'a delimiter cut before its line end'],
    ['end-only', '--b--\\r\\n', 'the closing delimiter alone'],
    ['end-no-line-end', '--b--', 'the same without its line end'],
    ['empty', '', 'nothing'],
    ['empty-part', '--b\\r\\n--b--\\r\\n', 'two delimiters with nothing between'],
    ['nested-end', `--b\\r\\n${FIELD}\\r\\n\\r\\n--b--x\\r\\n--b--\\r\\n`, 'a delimiter inside a part'],
    ['lf', `--b\\n${FIELD}\\n\\nx\\n--b--\\n`, 'bare LF for all line ends'],
    ['two-ends', `--b\\r\\n${FIELD}\\r\\n\\r\\nx\\r\\n--b--\\r\\n--b--\\r\\n`, 'two closing delimiters'],
    ['preamble', `hello\\r\\n--b\\r\\n${FIELD}\\r\\n\\r\\nx\\r\\n--b--\\r\\n`, 'text before the first delimiter'],
    ['no-first-delimiter', `${FIELD}\\r\\n\\r\\nx\\r\\n--b--\\r\\n`, 'a part without its delimiter'],
    [
      '3000-cr',
      `--b\\r\\n${FIELD}\\r\\n\\r\\n${'\\r'.repeat(3000)}\\r\\n--b--\\r\\n`,
      'a run of CRs, each the start of a delimiter',
    ],
    [
      'nested',
      '--b\\r\\nContent-Type: multipart/mixed; boundary=b\\r\\n\\r\\n--b\\r\\n\\r\\nx\\r\\n--b--\\r\\n',
      'a part that is multipart with the same boundary',
    ],
  ]);
}

/** A file whose body or delimiter is cut: parsers hand it on before they know that it never ends. */
function files(name: string): TypedMutation[] {
  const disposition = `--b\\r\\nContent-Disposition: form-data; name=\\x22${name}\\x22`;
  const head = `${disposition}; filename=\\x22a.txt\\x22\\r\\nContent-Type: text/plain\\r\\n\\r\\n`;
  const nameless = `${disposition}; filename=\\x22\\x22\\r\\nContent-Type: application/octet-stream\\r\\n\\r\\n`;
  const slot: Slot = {
    field: `file-as-${name}`,
    title: `file in the form field ${name}`,
    spec: (text) => multipart(text),
  };
  return shapeMutations(SHAPE, slot, [
    ['no-end', `${head}hello`, 'no closing delimiter'],
    ['cut-delimiter', `${head}hello\\r\\n-`, 'a delimiter cut inside its hyphens'],
    ['cut-end', `${head}hello\\r\\n--b`, 'a delimiter cut before its line end'],
    ['cut-last-hyphen', `${head}hello\\r\\n--b-`, 'a closing delimiter cut before its last hyphen'],
    ['nameless', `${nameless}\\r\\n--b--\\r\\n`, 'a file without a name, as browsers send for no file'],
    ['nameless-no-end', `${nameless}x`, 'the same without an end'],
    ['nameless-cut-delimiter', `${nameless}\\r\\n--`, 'the same with a delimiter cut inside its boundary'],
    ['nameless-letter-after-end', `${nameless}x\\r\\n--b--d`, 'the same with a letter after the closing delimiter'],
    ['cut-header', `${disposition}; filename=\\x22a`, 'the end inside the name of the file'],
    ['twice', `${head}a\\r\\n${head}b\\r\\n--b--\\r\\n`, 'two files where one is expected'],
    [
      'prototype-type',
      `${disposition}; filename=a\\r\\nContent-Type: constructor\\r\\n\\r\\nx\\r\\n--b--\\r\\n`,
      'a type that every JavaScript object has',
    ],
  ]);
}

function partFields(): TypedMutation[] {
  const disposition = 'Content-Disposition: form-data';
  return [
    ...fillSlot(CHARSET, {
      field: 'part-type',
      title: 'charset of a part',
      rfc: 'RFC 7578 §4.5',
      spec: (text) => part(`${FIELD}\\r\\nContent-Type: text/plain; charset=${text}`, '\\xff'),
    }),
    ...fillSlot(CHARSET, {
      field: 'part-filename',
      title: 'charset of filename*',
      rfc: 'RFC 8187 §3.2',
      spec: (text) => part(`${disposition}; name=a; filename*=${text}''%ff%zz`),
    }),
    ...fillSlot(CHARSET, {
      field: 'part-name',
      title: 'charset of name*',
      rfc: 'RFC 8187 §3.2',
      spec: (text) => part(`${disposition}; name*=${text}''%ff%zz`),
    }),
    ...fillSlot(CHARSET, {
      field: 'charset-part',
      title: 'the form field _charset_',
      rfc: 'RFC 7578 §4.6',
      spec: (text) =>
        multipart(
          `--b\\r\\n${disposition}; name=_charset_\\r\\n\\r\\n${text}\\r\\n--b\\r\\n${FIELD}\\r\\n\\r\\n\\xff\\r\\n--b--\\r\\n`,
        ),
    }),
    ...fillSlot(TOKEN, {
      field: 'part-name',
      title: 'name of a part',
      rfc: 'RFC 7578 §4.2',
      spec: (text) => part(`${disposition}; name=\\x22${text}\\x22`),
    }),
    ...fillSlot(TOKEN, {
      field: 'file-part-name',
      title: 'name of a part that is a file',
      rfc: 'RFC 7578 §4.2',
      spec: (text) => part(`${disposition}; name=\\x22${text}\\x22; filename=\\x22a.txt\\x22`),
    }),
    ...(['part', 'file-part'] as const).flatMap((kind) =>
      shapeMutations(
        { name: 'prototype', rfc: 'RFC 7578 §4.2', cwe: 1321 },
        {
          field: `${kind}-name`,
          title: kind === 'part' ? 'name of a part' : 'name of a part that is a file',
          spec: (text) =>
            part(`${disposition}; name=\\x22${text}\\x22${kind === 'part' ? '' : '; filename=\\x22a.txt\\x22'}`),
        },
        PROTOTYPE_NAMES,
      ),
    ),
    ...fillSlot(TOKEN, {
      field: 'part-filename',
      title: 'filename of a part',
      rfc: 'RFC 7578 §4.2',
      spec: (text) => part(`${disposition}; name=\\x22file\\x22; filename=\\x22${text}\\x22`),
    }),
    ...fillSlot(PATH_SEGMENT, {
      field: 'part-filename',
      title: 'filename of a part, as a path',
      rfc: 'RFC 7578 §4.2',
      spec: (text) => part(`${disposition}; name=\\x22file\\x22; filename=\\x22${text}\\x22`),
    }),
    ...fillSlot(TOKEN, {
      field: 'part-disposition',
      title: 'Content-Disposition of a part',
      rfc: 'RFC 7578 §4.2',
      spec: (text) => part(`Content-Disposition: ${text}`),
    }),
    ...fillSlot(INTEGER, {
      field: 'part-length',
      title: 'Content-Length of a part',
      spec: (text) => part(`${FIELD}\\r\\nContent-Length: ${text}`),
    }),
    ...fillSlot(HEADER_LINE, {
      field: 'part-line',
      title: 'first line of a part',
      spec: (text) => part(`${text}\\r\\n${FIELD}`),
    }),
    ...shapeMutations(
      { ...SHAPE, rfc: 'RFC 7578 §4.7' },
      {
        field: 'part-encoding',
        title: 'Content-Transfer-Encoding of a part',
        spec: (text) => part(`${FIELD}\\r\\nContent-Transfer-Encoding: ${text}`, '=zz%%\\xff'),
      },
      [
        ['unknown', 'x', 'an encoding nobody has'],
        ['base64', 'base64', 'base64 that the data is not'],
        ['quoted-printable', 'quoted-printable', 'quoted-printable that the data is not'],
        ['binary', 'binary', 'the encoding that is none'],
        ['prototype', 'constructor', 'a property of every JavaScript object'],
        ['empty', '', 'no encoding'],
      ],
    ),
  ];
}
