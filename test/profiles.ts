/** Profiles and datasets that tests draw from. */
import fc from 'fast-check';
import { type Dataset, indiaMl2026, type Profile } from '../src/model/index.ts';
import { skippableWeeks } from '../src/model/profile.ts';

const halves = (max: number) => fc.integer({ min: 0, max: max * 2 }).map((n) => n / 2);

/** Every valid profile, each field present or left out. */
export const anyProfile: fc.Arbitrary<Profile> = fc.record(
  {
    experienceYears: halves(40),
    mlYears: halves(20),
    cityTier: fc.constantFrom(1, 2, 3),
    currentSalaryLpa: fc.integer({ min: 10, max: 3000 }).map((n) => n / 10),
    studyHoursPerWeek: fc.integer({ min: 2, max: 60 }),
    skippedWeeks: fc.subarray(skippableWeeks(indiaMl2026)),
    capstone: fc.boolean(),
    courseFeeLakh: fc.integer({ min: 0, max: 500 }).map((n) => n / 10),
    incomeKept: fc.constantFrom(0, 0.5, 1, 0.25),
  },
  { requiredKeys: [] },
);

/** The built-in dataset with the values of some assumptions changed. */
export function withAssumptions(changes: Readonly<Record<string, unknown>>): Dataset {
  const dataset = structuredClone(indiaMl2026);
  for (const [name, value] of Object.entries(changes)) {
    Object.assign(dataset.assumptions[name as keyof Dataset['assumptions']], { value });
  }
  return dataset;
}
