/** A slip that keeps a file from loading leaves no test to fail, and would be taken for one that nobody saw. */
import { expect, it } from 'vitest';

it.each([
  ['the model', () => import('../../src/model/index.ts')],
  ['links', () => import('../../src/calculator/urlState/restore.ts')],
  ['attributes', () => import('../../src/element/attributes/options.ts')],
  ['datasets from outside', () => import('../../src/element/externalDataset/loadDataset.ts')],
  ['the check of files', () => import('../../src/data/lintFile.ts')],
  ['messages of frames', () => import('../../src/embed/resizeMessages.ts')],
])('%s can be loaded', async (_, load) => {
  expect(await load()).toBeDefined();
});
