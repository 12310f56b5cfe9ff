/**
 * Mutation testing, `npm run test:mutation`: mutates the model, the dataset checks and the code that parses external
 * input; the unit tests should detect every mutant. It takes about an hour and is not part of `npm test`. Surviving
 * mutants are listed in reports/mutation.html.
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
  // Stryker would rewrite tsconfig.json with an API that TypeScript 7 no longer has. No rewriting is needed.
  tsconfigFile: 'none',
  reporters: ['clear-text', 'progress', 'html', 'json'],
  htmlReporter: { fileName: 'reports/mutation.html' },
  jsonReporter: { fileName: 'reports/mutation.json' },
  clearTextReporter: { reportTests: false, logTests: false },
  thresholds: { high: 95, low: 90, break: 90 },
};
