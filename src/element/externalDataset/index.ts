/** All that a dataset from outside needs, and that nobody else loads: the schema with its messages is the most of it. */

export { loadDataset } from './loadDataset.ts';
export { migrateState } from './migrateState.ts';
export { prepareDatasetError } from './renderDatasetError.tsx';
