import { fillSlot, shapeMutations, type TypedMutation } from '../typed-mutation.ts';
import { CHARSET } from '../types/charset.ts';
import { HEADER_LINE } from '../types/header-line.ts';
import { INTEGER } from '../types/integer.ts';
import { TOKEN } from '../types/token.ts';

const SHAPE = { name: 'multipart', rfc: 'RFC 7578 §4', cwe: 20 };
const FIELD = 'Content-Disposition: form-data; name=\\x22a\\x22';
const FILE = 'Content-Disposition: form-data; name=\\x22file\\x22; filename=\\x22a.txt\\x22';

function multipart(body: string, boundary = '; boundary=b'): string {
  return `post:/:c"multipart/form-data${boundary}":b"${body}"`;
}

/** A body of one part. */
function part(headers: string, data = 'x'): string {
  return multipart(`--b\\r\\n${headers}\\r\\n\\r\\n${data}\\r\\n--b--\\r\\n`);
}

/** Multipart forms: boundaries, part headers, ends. */
export function multipartMutations(): TypedMutation[] {
  return [...boundaries(), ...ends(), ...partFields()];
}

function boundaries(): TypedMutation[] {
  const body = `--b\\r\\n${FIELD}\\r\\n\\r\\n1\\r\\n--b--\\r\\n`;
  return shapeMutations(
    { ...SHAPE, rfc: 'RFC 2046 §5.1.1' },
    { field: 'boundary', title: 'boundary of the Content-Type', spec: (text) => multipart(body, text) },
    [
      ['missing', '', 'no boundary at all'],
      ['empty', '; boundary=', 'a boundary of no letters'],
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
  const fileHead = `--b\\r\\n${FILE}\\r\\nContent-Type: text/plain\\r\\n\\r\\n`;
  const emptyName = '--b\\r\\nContent-Disposition: form-data; name=\\x22file\\x22; filename=\\x22\\x22\\r\\n\\r\\n';
  return shapeMutations(SHAPE, { field: 'body', title: 'multipart body', spec: (text) => multipart(text) }, [
    ['no-end', `--b\\r\\n${FIELD}\\r\\n\\r\\nx`, 'no closing delimiter'],
    ['file-no-end', `${fileHead}hello`, 'a file without a closing delimiter'],
    ['file-cut-end', `${fileHead}hello\\r\\n--b`, 'a file with a delimiter cut short'],
    ['file-cut-end-hyphen', `${fileHead}hello\\r\\n--b-`, 'a delimiter cut before its last hyphen'],
    [
      'empty-filename-cut-end',
      `${emptyName}x\\r\\n--b--d`,
      'a file without a name and a closing delimiter with a letter',
    ],
    ['empty-filename-no-end', `${emptyName}x`, 'a file without a name and without an end'],
    ['empty-filename', `${emptyName}\\r\\n--b--\\r\\n`, 'a file without a name'],
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
      field: 'part-filename',
      title: 'filename of a part',
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
