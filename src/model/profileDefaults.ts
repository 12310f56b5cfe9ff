/** A whole profile of one with fields left out. */
import type { ModelInput } from '../data/schema.ts';
import type { FullProfile, Profile } from './profile.ts';

export const defaults: FullProfile = {
  experienceYears: 4,
  mlYears: 0,
  cityTier: 1,
  currentSalaryLpa: undefined,
  studyHoursPerWeek: 10,
  skippedWeeks: [],
  capstone: true,
  courseFeeLakh: 0,
  incomeKept: 1,
};

/** Fills in the defaults of a profile that is known to be right. */
export function withDefaults(profile: Profile, { money }: Pick<ModelInput, 'money'>): FullProfile {
  const given = Object.entries(profile).filter(([, value]) => value !== undefined);
  // A dataset may ask for a fee.
  const courseFeeLakh = money?.courseFee?.[0] ?? defaults.courseFeeLakh;
  return { ...defaults, courseFeeLakh, ...Object.fromEntries(given) };
}
