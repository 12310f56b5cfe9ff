/**
 * `career-leap/model`: every figure that the calculator shows, as pure functions without DOM, clock or randomness.
 * Money is LPA (lakh rupees a year), time is months from today, shares are 0 to 1. What comes from outside is checked
 * here, at the door; the functions behind it take whole profiles.
 */
import { assumptions, facts, plan } from '../data/india-ml-2026.json?figures';
import planTexts from '../data/india-ml-2026.json?plan';
import type { ModelInput, PlanEntry, PlanTexts } from '../data/schema.ts';
import { parseProfile } from './parseProfile.ts';
import type { Profile } from './profile.ts';
import { type Projection, project as projectFull } from './projection.ts';
import { type Sensitivity, sensitivity as sensitivityOfFull } from './sensitivity.ts';
import { type StudyPlan, studyPlan as studyPlanOfFull } from './studyPlan.ts';

export { DatasetError, type DatasetProblem } from '../data/errors.ts';
export { indiaMl2026 } from '../data/indiaMl2026.ts';
export {
  type City,
  type Dataset,
  type DatasetFigures,
  datasetSchema,
  type PlanEntry,
  parseDataset,
  type TakeHomeRules,
} from '../data/schema.ts';
export { type MarketGap, type MarketScenario, marketGap } from './marketGap.ts';
export { ProfileError, type ProfileProblem } from './parseProfile.ts';
export type { CityTier, Profile } from './profile.ts';
export { profileSchema } from './profileSchema.ts';
export type { Bands, Projection } from './projection.ts';
export type { Percentiles } from './quantile.ts';
export type { Sensitivity, SensitivityEnd, SensitivityEntry } from './sensitivity.ts';
export type { StudyPlan } from './studyPlan.ts';
export { type IncomeTax, type TakeHome, takeHome } from './takeHome.ts';

/** What the model reads of the built-in dataset: each is an export of its own, so that a bundler leaves out the others. */
const builtIn = { facts, assumptions, plan };

/**
 * Projects a profile over the scenarios of a dataset: what a move would pay month by month, from when, with what odds.
 * @throws ProfileError that lists every wrong field.
 */
export const project = (profile: Profile, dataset: ModelInput = builtIn): Projection =>
  projectFull(parseProfile(profile, dataset), dataset);

/**
 * What the median gain would be with each assumption at either end of its range.
 * @throws ProfileError that lists every wrong field.
 */
export const sensitivity = (profile: Profile, dataset: ModelInput = builtIn): Sensitivity =>
  sensitivityOfFull(parseProfile(profile, dataset), dataset);

/**
 * The plan that is left for a profile, each entry with its texts.
 * @throws ProfileError that lists every wrong field.
 */
export const studyPlan = (
  profile: Profile,
  dataset: ModelInput & Pick<PlanTexts, 'plan'> = { ...builtIn, plan: planTexts.plan },
): StudyPlan<PlanEntry> => studyPlanOfFull(parseProfile(profile, dataset), dataset);
