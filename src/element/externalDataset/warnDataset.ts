/** Warns of the errors of a dataset on the console, up to a limit. */
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
