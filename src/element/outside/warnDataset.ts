/** Says on the console what is wrong with a dataset. */
import { type DatasetProblem, tell } from '../../dataset/problems.ts';
import { warn } from '../warnings.ts';

export function warnDataset(element: Element, problems: readonly DatasetProblem[]): void {
  warn(element, `the dataset can't be used; its place says:\n${tell(problems)}`);
}
