/** The default profile, and the defaults of omitted fields. */
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

/** Fills in the defaults of a valid profile. Fields that are undefined count as omitted. */
export function withDefaults(profile: Profile, { money }: Pick<ModelInput, 'money'>): FullProfile {
  const entries = Object.entries(profile).filter(([, value]) => value !== undefined);
  // A dataset may have a minimum course fee.
  const courseFeeLakh = money?.courseFee?.[0] ?? defaults.courseFeeLakh;
  return { ...defaults, courseFeeLakh, ...Object.fromEntries(entries) };
}
