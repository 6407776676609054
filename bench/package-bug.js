// When a finding is a case's bug: first by class, then, where the bug logs an exception, by its type and the package's file.

const RULES = {
  crash: ['crash'],
  hang: ['hang', 'slow'],
  500: ['traceback', 'server-error'],
  noreply: ['hang'],
  desync: ['desync'],
  leak: ['leak'],
  pollute: ['poisoned'],
};

/** Whether a finding is of the class of the case's bug; the fixed version must have none such. */
export function isBug(subject, finding) {
  const rules = RULES[subject.class] ?? [];
  if (!rules.includes(finding.rule)) return false;
  return subject.class !== '500' || finding.response.status === 500;
}

/** Whether it is the very bug of the case: what else the package does wrong in the same way is not counted as found. */
export function isExpected(subject, finding) {
  if (!isBug(subject, finding)) return false;
  if (subject.exception === '' || subject.class === 'noreply') return true;
  const type = /^[\w.$]+/.exec(subject.exception)?.[0];
  const file = subject.frame.replace(/:\d+$/, '');
  const { exception } = finding;
  return exception !== null && exception.type === type && exception.frames.some((frame) => frame.file?.endsWith(file));
}
