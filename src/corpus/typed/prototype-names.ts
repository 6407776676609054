/** Ways to a method of the prototype, as names that nest. A polluted `toString` shows: whatever is written next needs it. */
export const PROTOTYPE_NAMES = [
  ['proto-dots', '__proto__.toString', 'a method of the prototype, by dots'],
  ['proto-brackets', '__proto__[toString]', 'the same in brackets'],
  ['constructor-dots', 'constructor.prototype.toString', 'the same by another way, by dots'],
  ['constructor-brackets', 'constructor[prototype][toString]', 'the same in brackets'],
  ['nested-proto', 'a[__proto__][toString]', 'the same, below a name'],
] as const;
