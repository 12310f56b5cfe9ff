/** The tests that run against the mutants of `stryker.config.mjs`: those of the mutated layers. */
import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';
import { splitDataset } from '../../scripts/splitDataset.ts';

/** Sorts test files by path: a run ends at the first failure, and so the slow projection tests are last. */
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
    // Code that is called while a test file loads would count as covered by every test.
    exclude: ['test/data/example.test.ts'],
    setupFiles: ['test/setup/fastCheckSeed.ts', 'test/mutation/setup.ts'],
    sequence: { sequencer: ByName },
    // Instrumented code is slower.
    testTimeout: 60_000,
  },
});
