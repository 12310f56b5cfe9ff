/** The code for external datasets, loaded only if an element has one. The schema is most of it. */
export { loadDataset } from './loadDataset.ts';
export { migrateState } from './migrateState.ts';
export { prepareDatasetError } from './renderDatasetError.tsx';
