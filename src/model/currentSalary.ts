/** The current salary of a profile, LPA: as entered, or estimated from the experience. */
import type { ModelInput } from '../data/schema.ts';
import type { FullProfile } from './profile.ts';
import { tierFactor } from './tierFactor.ts';

export const currentSalary = (profile: FullProfile, dataset: ModelInput): number =>
  profile.currentSalaryLpa ?? typicalSalary(profile, dataset);

/**
 * The typical salary, LPA: linear between the points of the dataset's `typicalSalary`, constant outside of them,
 * times the factor of the city tier.
 */
function typicalSalary(profile: FullProfile, dataset: ModelInput): number {
  const points = dataset.assumptions.typicalSalary.value;
  const factor = tierFactor(profile.cityTier, dataset);
  const years = profile.experienceYears;
  const upper = points.findIndex(([pointYears]) => pointYears >= years);
  const [yearsHigh, high] = points[upper] ?? points[points.length - 1] ?? [0, 0];
  const [yearsLow, low] = points[upper - 1] ?? [yearsHigh, high];
  const fraction = yearsHigh > yearsLow ? (years - yearsLow) / (yearsHigh - yearsLow) : 1;
  return (low + (high - low) * fraction) * factor;
}
