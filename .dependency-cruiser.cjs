// Data flows down this list; an import may only point up it (docs/architecture.md).
const rooms = [
  'language',
  'corpus',
  'schedule',
  'target',
  'transport',
  'traceback',
  'fire',
  'oracle',
  'triage',
  'report',
  'github',
  'options',
  'memory',
  'run',
  'gate.ts',
  'pathod',
  'action',
  'cli',
];

module.exports = {
  forbidden: [
    ...rooms.map((room, index) => ({
      name: `${room.replace('.ts', '')}-imports-up`,
      comment: `src/${room} may import only from rooms above it`,
      severity: 'error',
      from: { path: `^src/${room.replace('.', '\\.')}` },
      to: {
        path: `^src/(${
          rooms
            .slice(index + 1)
            .map((r) => r.replace('.', '\\.'))
            .join('|') || 'nothing-below'
        })(/|$)`,
      },
    })),
    { name: 'no-circular', severity: 'error', from: {}, to: { circular: true } },
    { name: 'no-orphans', severity: 'error', from: { orphan: true, pathNot: '\\.d\\.ts$' }, to: {} },
    {
      name: 'pure-language',
      comment: 'the language knows no socket and no process',
      severity: 'error',
      from: { path: '^src/language' },
      to: { path: '^(node:)?(net|tls|http|https|child_process)$' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'require', 'node', 'default'] },
  },
};
