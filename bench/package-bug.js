// When a finding is a case's bug: first by class, then by the logged exception's type and the package's
// file, or where nothing is logged by what must stand in the spec.

const RULES = {
  crash: ['crash'],
  hang: ['hang', 'slow'],
  500: ['traceback', 'server-error'],
  noreply: ['hang'],
  desync: ['desync'],
  leak: ['leak'],
  pollute: ['poisoned'],
};

/** Whether a finding is of the class of the case's bug. */
export function isBug(subject, finding) {
  // Never answered and logged: where the end comes after our own half-close, the exception leads.
  if (subject.class === 'noreply' && finding.rule === 'traceback' && finding.level === 'error')
    return finding.response.status === null;
  const rules = RULES[subject.class] ?? [];
  if (!rules.includes(finding.rule)) return false;
  return subject.class !== '500' || finding.response.status === 500;
}

/** Whether it is the very bug of the case: in its place, or, where `fixed` moved the lines, with its message. */
export function isExpected(subject, finding, fixed = false) {
  if (!isBug(subject, finding)) return false;
  // Slow beyond what its size explains, yet answered: a lesser failure than the server that no longer answers.
  if (fixed && finding.rule === 'slow') return false;
  if (subject.spec_has !== undefined) return (finding.sequence ?? [finding.spec]).join('\n').includes(subject.spec_has);
  const [, type, message] = /^([\w.$]+)(?: \[\w+\])?: (.*)$/.exec(subject.exception);
  const [, file, line] = /^(.*):(\d+)$/.exec(subject.frame);
  const { exception } = finding;
  if (exception === null || exception.type !== type) return false;
  const inFile = exception.frames.filter((frame) => frame.file?.endsWith(file));
  const inPlace = !fixed && inFile.some((frame) => frame.line === Number(line));
  return inPlace || (inFile.length > 0 && exception.message.startsWith(message.slice(0, ALIKE)));
}

/** Messages alike so far are of one bug: what follows are values. */
const ALIKE = 60;
