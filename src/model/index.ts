/**
 * `career-leap/model`: every figure that the calculator shows, as pure functions without DOM, clock or randomness.
 * Money is LPA (lakh rupees a year), time is months from today, shares are 0 to 1.
 */
export { indiaMl2026 } from '../dataset/indiaMl2026.ts';
export { DatasetError, type DatasetProblem } from '../dataset/problems.ts';
export {
  type City,
  type Dataset,
  datasetSchema,
  type Figures,
  type PlanEntry,
  parseDataset,
  type TakeHomeRules,
} from '../dataset/schema.ts';
export { type MarketGap, type MarketScenario, marketGap } from './marketGap.ts';
export { type CityTier, type Profile, ProfileError, type ProfileProblem } from './profile.ts';
export { profileSchema } from './profileSchema.ts';
export { type Bands, type Projection, project } from './projection.ts';
export type { Spread } from './quantile.ts';
export { type Sensitivity, type SensitivityEnd, type SensitivityEntry, sensitivity } from './sensitivity.ts';
export { type StudyPlan, studyPlan } from './studyPlan.ts';
export { type IncomeTax, type TakeHome, takeHome } from './takeHome.ts';
