import { defineConfig } from 'vitest/config';

// unit: pure rooms, mirrors src/. flows: the program and the action end to end, where no clock decides what is found.
// node-servers: real Node servers end to end (needs only Node).
// local-action: the action's sources under GitHub's own tool, which has dependencies of its own.
// servers: the real servers that Debian brings (test/servers/install.sh). minimal: each finding on six of them is replayed
// without each of its parts; minutes a server.
const FLOWS = ['action', 'base', 'discovery', 'library'].map((folder) => `test/e2e/${folder}/**/*.test.ts`);

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: ['test/**/*.test.ts'],
          exclude: ['test/e2e/**', 'test/servers/**', 'test/local-action/**'],
          testTimeout: 30_000,
          maxWorkers: '100%',
        },
      },
      {
        test: {
          name: 'flows',
          include: FLOWS,
          testTimeout: 120_000,
          hookTimeout: 60_000,
          maxWorkers: 2,
          sequence: { groupOrder: 1 },
        },
      },
      {
        test: {
          name: 'node-servers',
          include: ['test/e2e/**/*.test.ts'],
          exclude: FLOWS,
          testTimeout: 120_000,
          hookTimeout: 60_000,
          fileParallelism: false,
          // After all others: servers that are measured share the machine with nothing else.
          sequence: { groupOrder: 2 },
        },
      },
      {
        test: {
          name: 'local-action',
          include: ['test/local-action/*.test.ts'],
          testTimeout: 120_000,
        },
      },
      {
        test: {
          name: 'minimal',
          include: ['test/servers/minimal.test.ts'],
          testTimeout: 600_000,
          hookTimeout: 60_000,
          fileParallelism: false,
        },
      },
      {
        test: {
          name: 'servers',
          include: ['test/servers/gate.test.ts'],
          testTimeout: 300_000,
          hookTimeout: 60_000,
          fileParallelism: false,
        },
      },
    ],
  },
});
