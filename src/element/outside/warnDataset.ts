/** Says on the console what is wrong with a dataset. */
import type { DatasetProblem } from '../../dataset/problems.ts';
import { warn } from '../warnings.ts';

export function warnDataset(element: Element, problems: readonly DatasetProblem[]): void {
  const lines = problems.map(({ path, found, allowed }) => `${path}: found ${found}; allowed: ${allowed}`);
  warn(element, `the dataset can't be used; its place says:\n${lines.join('\n')}`);
}
