import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);

// src/options/values/did-you-mean.ts
function editDistance(a, b, limit) {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let beforeLast = [];
  let last = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      let cost = Math.min(last[j] + 1, row[j - 1] + 1, last[j - 1] + (same ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        cost = Math.min(cost, beforeLast[j - 2] + 1);
      row.push(cost);
    }
    beforeLast = last;
    last = row;
  }
  return Math.min(last[b.length], limit + 1);
}
function nearest(wrong, known) {
  if (wrong.length > 64) return null;
  const word = normalise(wrong);
  let best = null;
  let bestDistance = Number.POSITIVE_INFINITY;
  for (const candidate of known) {
    const limit = Math.max(1, Math.floor(Math.min(word.length, candidate.length) / 3));
    const distance = editDistance(word, normalise(candidate), limit);
    if (distance <= limit && distance < bestDistance) [best, bestDistance] = [candidate, distance];
  }
  if (best !== null) return best;
  const containing = word.length >= 4 ? known.filter((k) => normalise(k).split("-").includes(word)) : [];
  return containing.length === 1 ? containing[0] : null;
}
function normalise(word) {
  return word.replace(/([a-z])([A-Z])/g, "$1-$2").replaceAll("_", "-").toLowerCase();
}
function didYouMean(wrong, known, prefix = "") {
  const word = nearest(wrong, known);
  return word === null ? "" : `; did you mean "${prefix}${word}"?`;
}

export {
  didYouMean
};
