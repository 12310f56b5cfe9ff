/**
 * `career-leap/model`: every figure that the calculator shows, as pure functions without DOM, clock or randomness.
 * Pay is in LPA (lakh rupees a year, or the unit of the dataset's `money`), times are in months from today, shares
 * are from 0 to 1. These functions validate the profile and fill in its defaults; the internal ones expect a full,
 * valid profile.
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

/** The built-in figures that the model needs, imported by name so that bundlers drop the others. */
const builtIn = { facts, assumptions, plan };

/**
 * Simulates a move over the scenarios of a dataset: the pay month by month, the start, and the chance to gain.
 * @throws {@link ProfileError} that lists every invalid field
 */
export const project = (profile: Profile, dataset: ModelInput = builtIn): Projection =>
  projectFull(parseProfile(profile, dataset), dataset);

/**
 * The median gain with each assumption at either end of its range.
 * @throws {@link ProfileError} that lists every invalid field
 */
export const sensitivity = (profile: Profile, dataset: ModelInput = builtIn): Sensitivity =>
  sensitivityOfFull(parseProfile(profile, dataset), dataset);

/**
 * The study plan without the weeks that the profile skips; each entry has its texts.
 * @throws {@link ProfileError} that lists every invalid field
 */
export const studyPlan = (
  profile: Profile,
  dataset: ModelInput & Pick<PlanTexts, 'plan'> = { ...builtIn, plan: planTexts.plan },
): StudyPlan<PlanEntry> => studyPlanOfFull(parseProfile(profile, dataset), dataset);
