/** All that a dataset from outside needs, and that nobody else loads: the schema with its messages is the most of it. */
export { carryOver } from './carryOver.ts';
export { readDataset } from './read.ts';
export { prepareRefusal } from './refuse.tsx';
