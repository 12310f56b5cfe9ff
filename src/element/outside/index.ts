/** All that a dataset from outside needs, and that nobody else loads: the schema with its messages is the most of it. */
import refusedStyle from './refused.css?inline';

export { carryOver } from './carryOver.ts';
export { Refused } from './Refused.tsx';
export { readDataset } from './read.ts';
export { warnDataset } from './warnDataset.ts';
export { refusedStyle };
