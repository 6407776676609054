// When a finding is a row of test/servers/truth.json: by exception type, raising file and function; exits, hangs and bare
// 500s, which have no exception, by their signal.

const endsWithPath = (file, suffix) => file !== null && (file === suffix || file.endsWith(`/${suffix}`));
const lastPart = (type) => type.split('.').at(-1);

/** Frameworks qualify a function (`HTTPServer.send_head`); truth has its bare name. */
const sameFunction = (name, bare) => name !== null && name.split(/[.#:]/).at(-1).replace(/\(.*$/, '') === bare;

export function rowFound(row, finding) {
  if (row.class === 'hang') return finding.rule === 'hang';
  if (row.class === 'died')
    return finding.rule === 'crash' && (row.type === '' || finding.exception?.type === row.type);
  if (row.class === '5xx-notrace') return finding.rule === 'server-error' && finding.exception === null;
  const { exception } = finding;
  if (exception === null || (exception.type !== row.type && lastPart(exception.type) !== row.type)) return false;
  if (row.file === null) return true;
  const top = exception.frames[0];
  if (top === undefined || !endsWithPath(top.file, row.file)) return false;
  return row.function === null || sameFunction(top.function, row.function);
}

export function rowName(row) {
  const what = row.type === '' ? row.means : `${row.type} in ${row.file ?? '?'} ${row.function ?? ''}`;
  return `${what.trim()}  ${row.spec.slice(0, 120)}`;
}
