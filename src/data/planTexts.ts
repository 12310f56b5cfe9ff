/**
 * The texts of the plan, with the phases, skills and specialisations. Those of the built-in dataset are a separate
 * file, which is loaded only with the plan and its exports.
 */
import builtIn from './india-ml-2026.json?plan';
import type { DatasetFigures, FiguresWithPlanTexts } from './schema.ts';

const hasPlanTexts = (dataset: DatasetFigures): dataset is FiguresWithPlanTexts =>
  dataset.phases !== undefined;

/** The dataset with its own plan texts, or with the built-in ones if it is the built-in dataset. */
export const withPlanTexts = (dataset: DatasetFigures): FiguresWithPlanTexts =>
  hasPlanTexts(dataset) ? dataset : { ...dataset, ...builtIn };
