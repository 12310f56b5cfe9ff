/** Says on the console what is wrong with a dataset, as far as anybody reads. */
import type { DatasetProblem } from '../../data/errors.ts';
import { warn } from '../warnings.ts';

const maxWarned = 100;

export function warnDataset(element: Element, problems: readonly DatasetProblem[]): void {
  const lines = problems
    .slice(0, maxWarned)
    .map(({ path, found, allowed }) => `${path}: found ${found}; allowed: ${allowed}`);
  const more = problems.length - maxWarned;
  if (more > 0) lines.push(`and ${more} more`);
  warn(element, `the dataset can't be used; its place says:\n${lines.join('\n')}`);
}
