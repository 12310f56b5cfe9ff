/**
 * The texts of the plan, and what is shown beside it: phases, skills and specialisations. Those of the built-in dataset are
 * a file of their own, so that only the plan and what exports it load them.
 */
import builtIn from './india-ml-2026.json?plan';
import type { DatasetFigures, FiguresWithPlanTexts } from './schema.ts';

const hasPlanTexts = (dataset: DatasetFigures): dataset is FiguresWithPlanTexts =>
  dataset.phases !== undefined;

export const withPlanTexts = (dataset: DatasetFigures): FiguresWithPlanTexts =>
  hasPlanTexts(dataset) ? dataset : { ...dataset, ...builtIn };
