/** `career-leap/data`: the built-in dataset, and the schema that validates any other. */

export { DatasetError, type DatasetProblem } from './errors.ts';
export { indiaMl2026 } from './indiaMl2026.ts';
export {
  type City,
  type Dataset,
  datasetSchema,
  type PlanEntry,
  parseDataset,
  type TakeHomeRules,
} from './schema.ts';
