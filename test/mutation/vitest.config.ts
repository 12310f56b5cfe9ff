/** The tests that run against the mutants of `stryker.config.mjs`: those of the layers that it changes. */
import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';
import { splitDataset } from '../../scripts/splitDataset.ts';

/** By name: a run ends with the first test that fails, and the long ones of the projection stand last then. */
class ByName extends BaseSequencer {
  override async sort(files: TestSpecification[]) {
    return files.toSorted((a, b) => a.moduleId.localeCompare(b.moduleId));
  }
}

export default defineConfig({
  plugins: [splitDataset()],
  test: {
    include: [
      'test/{calculator,data,element,embed,model}/**/*.test.ts',
      'test/i18n/createI18n.test.ts',
      'test/mutation/loads.ts',
    ],
    // What is called while a file loads is taken to be called by every test.
    exclude: ['test/data/example.test.ts'],
    setupFiles: ['test/setup/fastCheckSeed.ts', 'test/mutation/setup.ts'],
    sequence: { sequencer: ByName },
    // Code that is prepared for slips is slower.
    testTimeout: 60_000,
  },
});
