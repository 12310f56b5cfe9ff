/** What the person earns today, LPA: as entered, or else estimated. */
import type { ModelInput } from '../data/schema.ts';
import type { FullProfile } from './profile.ts';

export const currentSalary = (profile: FullProfile, dataset: ModelInput): number =>
  profile.currentSalaryLpa ?? typicalSalary(profile, dataset);

/** Piecewise linear in the experience, flat outside the points. */
function typicalSalary(profile: FullProfile, dataset: ModelInput): number {
  const points = dataset.assumptions.typicalSalary.value;
  const factor = dataset.assumptions.tierFactor.value[profile.cityTier - 1] ?? 1;
  const years = profile.experienceYears;
  const after = points.findIndex(([at]) => at >= years);
  const [yearsHigh, high] = points[after] ?? points[points.length - 1] ?? [0, 0];
  const [yearsLow, low] = points[after - 1] ?? [yearsHigh, high];
  const along = yearsHigh > yearsLow ? (years - yearsLow) / (yearsHigh - yearsLow) : 1;
  return (low + (high - low) * along) * factor;
}
