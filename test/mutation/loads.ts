/**
 * Imports every mutated layer. Without this test, a mutant that breaks an import fails no test and seems to survive.
 */
import { expect, it } from 'vitest';

it.each([
  ['the model', () => import('../../src/model/index.ts')],
  ['links', () => import('../../src/calculator/urlState/restore.ts')],
  ['attributes', () => import('../../src/element/attributes/options.ts')],
  ['external datasets', () => import('../../src/element/externalDataset/loadDataset.ts')],
  ['the check of dataset files', () => import('../../src/data/lintFile.ts')],
  ['the messages of frames', () => import('../../src/embed/resizeMessages.ts')],
])('%s can be loaded', async (_, load) => {
  expect(await load()).toBeDefined();
});
