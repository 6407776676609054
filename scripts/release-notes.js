// `node scripts/release-notes.js v1.2.3` prints the section of CHANGELOG.md for that version; fails when there is none.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/**
 * @param {string} changelog
 * @param {string} version without the v
 * @returns {string | null} the text below `## VERSION`, to the next heading of its level; null when it is missing or empty
 */
export function releaseNotes(changelog, version) {
  const lines = changelog.split('\n');
  const start = lines.findIndex((line) => line.split(' ').slice(0, 2).join(' ') === `## ${version}`);
  if (start < 0) return null;
  const length = lines.slice(start + 1).findIndex((line) => line.startsWith('## '));
  const text = lines.slice(start + 1, length < 0 ? undefined : start + 1 + length);
  return text.join('\n').trim() || null;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const version = (process.argv[2] ?? '').replace(/^v/, '');
  const notes = releaseNotes(readFileSync(new URL('../CHANGELOG.md', import.meta.url), 'utf8'), version);
  if (notes === null) {
    console.error(`CHANGELOG.md has no section "## ${version}"`);
    process.exit(1);
  }
  console.log(notes);
}
