/** The regular expression of a pattern in which a star stands for any run of characters, slashes and dots too. */
export function starPattern(pattern: string): RegExp {
  // Runs of stars are one star: two adjacent `.*` would backtrack quadratically.
  const parts = pattern.split(/\*+/).map((part) => part.replace(/[\\^$.|?+()[\]{}]/g, '\\$&'));
  return new RegExp(`^${parts.join('.*')}$`, 's');
}
