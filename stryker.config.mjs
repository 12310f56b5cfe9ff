/**
 * Mutation testing, `npm run test:mutation`: small slips are made in the model, the dataset's checks and all that reads
 * what comes from outside, and the unit tests should notice each. It takes about an hour and is no part of
 * `npm test`. What survived is told in reports/mutation.html.
 */
export default {
  testRunner: 'vitest',
  vitest: { configFile: 'test/mutation/vitest.config.ts' },
  mutate: [
    'src/model/*.ts',
    'src/data/*.ts',
    'src/calculator/urlState/*.ts',
    'src/element/{closestLang,datasetSource}.ts',
    'src/element/attributes/{callsToAction,options,profile}.ts',
    'src/element/externalDataset/{fetchDataset,loadDataset}.ts',
    'src/embed/{moduleLoader,frame,frameParent,resizeMessages}.ts',
  ],
  coverageAnalysis: 'perTest',
  concurrency: 2,
  ignorePatterns: ['/dist', '/lib', '/bench', '/screenshots'],
  // It would rewrite it with an API that TypeScript 7 has no more; as it is, it serves.
  tsconfigFile: 'none',
  reporters: ['clear-text', 'progress', 'html', 'json'],
  htmlReporter: { fileName: 'reports/mutation.html' },
  jsonReporter: { fileName: 'reports/mutation.json' },
  clearTextReporter: { reportTests: false, logTests: false },
  thresholds: { high: 95, low: 90, break: 90 },
};
