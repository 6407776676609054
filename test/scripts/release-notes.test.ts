import { expect, test } from 'vitest';
import { releaseNotes } from '../../scripts/release-notes.js';

const CHANGELOG = `# Changelog

## Unreleased

## 1.10.0 (2030-01-02)

- new
### of a part

## 1.1.0

- old
`;

test('the section of one version, and of no other', () => {
  expect(releaseNotes(CHANGELOG, '1.10.0')).toBe('- new\n### of a part');
  expect(releaseNotes(CHANGELOG, '1.1.0')).toBe('- old');
});

test.each(['1.1', '2.0.0', 'Unreleased', ''])('no section for %j', (version) => {
  expect(releaseNotes(CHANGELOG, version)).toBeNull();
});
