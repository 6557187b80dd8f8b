/** Which folder of src/ may import which: the table of the design, checked. */
const mayImport = {
  identifiers: [],
  charts: [],
  model: ['identifiers'],
  providers: ['identifiers', 'model'],
  client: ['identifiers', 'model'],
  aggregate: ['identifiers', 'model'],
  words: ['identifiers', 'model', 'aggregate'],
  views: ['identifiers', 'model', 'aggregate', 'charts', 'words'],
  export: ['identifiers', 'model', 'aggregate', 'charts', 'words'],
  page: ['identifiers', 'model', 'client', 'providers', 'words'],
  elements: [
    ...['identifiers', 'model', 'client', 'aggregate', 'intake', 'charts', 'words', 'views'],
    ...['export', 'page'],
  ],
  compat: [
    ...['identifiers', 'model', 'client', 'aggregate', 'charts', 'words', 'views', 'page'],
    'elements',
  ],
  intake: ['identifiers', 'model'],
  editor: ['identifiers', 'model', 'intake', 'aggregate', 'words', 'views', 'elements'],
  profile: [
    ...['identifiers', 'model', 'intake', 'aggregate', 'words', 'views', 'export', 'page'],
    'elements',
  ],
  cli: [
    ...['identifiers', 'model', 'client', 'providers', 'aggregate', 'intake', 'words'],
    ...['charts', 'views', 'export', 'elements', 'page'],
  ],
};

const layers = Object.entries(mayImport).map(([folder, others]) => ({
  name: `layer-${folder}`,
  comment: `src/${folder}/ may import ${others.join(', ') || 'nothing'} of src/`,
  severity: 'error',
  from: { path: `^src/${folder}/` },
  to: { path: '^src/', pathNot: `^src/(${[folder, ...others].join('|')})/` },
}));

export default {
  forbidden: [
    ...layers,
    {
      name: 'known-folder',
      comment: 'A new folder of src/ needs its line in the table.',
      severity: 'error',
      from: {
        path: '^src/',
        pathNot: `^src/(builds|${Object.keys(mayImport).join('|')})/|^src/(index|define)\\.ts$`,
      },
      to: {},
    },
    {
      name: 'entries-are-ends',
      comment: 'Nothing imports an entry.',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/builds/' },
      to: { path: '^src/(builds/|index\\.ts$|define\\.ts$)' },
    },
    {
      name: 'lit-stays-in-views-and-elements',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/(views|elements|editor|profile|builds|cli)/' },
      to: { path: 'node_modules/(lit|@lit)' },
    },
    { name: 'no-cycle', severity: 'error', from: {}, to: { circular: true } },
    { name: 'resolves', severity: 'error', from: {}, to: { couldNotResolve: true } },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      extensions: ['.ts', '.js', '.mjs'],
      conditionNames: ['import', 'default'],
    },
  },
};
