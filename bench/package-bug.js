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

/** Whether it is the very bug of the case, which the fixed version must not show: others of its class are not counted. */
export function isExpected(subject, finding) {
  if (!isBug(subject, finding)) return false;
  if (subject.spec_has !== undefined) return (finding.sequence ?? [finding.spec]).join('\n').includes(subject.spec_has);
  const type = /^[\w.$]+/.exec(subject.exception)?.[0];
  const file = subject.frame.replace(/:\d+$/, '');
  const { exception } = finding;
  return exception !== null && exception.type === type && exception.frames.some((frame) => frame.file?.endsWith(file));
}
