/**
 * Types of the parts of the built-in dataset, which `scripts/splitDataset.ts` serves as modules. A test compares
 * the parts with the whole dataset.
 */

declare module '*.json?figures' {
  type Figures = import('./schema.ts').DatasetFigures;

  const figures: Figures;
  export const facts: Figures['facts'];
  export const assumptions: Figures['assumptions'];
  export const plan: Figures['plan'];
  export const takeHome: Figures['takeHome'];
  export default figures;
}

declare module '*.json?cityNames' {
  export const cities: NonNullable<import('./schema.ts').DatasetFigures['cities']>;
}

declare module '*.json?cities' {
  export const cities: NonNullable<import('./schema.ts').DatasetFigures['cities']>;
}

declare module '*.json?plan' {
  const parts: import('./schema.ts').PlanTexts;
  export default parts;
}
