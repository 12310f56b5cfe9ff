/** Arbitrary profiles, and variants of datasets, for tests. */
import fc from 'fast-check';
import { type Dataset, indiaMl2026, type Profile } from '../src/model/index.ts';
import { limitsOf, skippableWeeks } from '../src/model/profile.ts';

const halves = (max: number) => fc.integer({ min: 0, max: max * 2 }).map((n) => n / 2);

/** Any valid profile for a dataset, each field present or missing. */
export const anyProfileOf = (dataset: Dataset): fc.Arbitrary<Profile> => {
  const tenths = ({ min, max }: { min: number; max: number }) =>
    fc.integer({ min: Math.round(10 * min), max: Math.round(10 * max) }).map((n) => n / 10);
  return fc.record(
    {
      experienceYears: halves(40),
      mlYears: halves(20),
      cityTier: fc.constantFrom(1, 2, 3),
      currentSalaryLpa: tenths(limitsOf('currentSalaryLpa', dataset)),
      studyHoursPerWeek: fc.integer({ min: 2, max: 60 }),
      skippedWeeks: fc.subarray(skippableWeeks(dataset)),
      capstone: fc.boolean(),
      courseFeeLakh: tenths(limitsOf('courseFeeLakh', dataset)),
      incomeKept: fc.constantFrom(0, 0.5, 1, 0.25),
    },
    { requiredKeys: [] },
  );
};

/** The same for the built-in dataset. */
export const anyProfile: fc.Arbitrary<Profile> = anyProfileOf(indiaMl2026);

const withValues =
  (part: 'assumptions' | 'facts') =>
  (changes: Readonly<Record<string, unknown>>, dataset = indiaMl2026): Dataset => {
    const copy = structuredClone(dataset);
    const entries: Record<string, object | undefined> = copy[part];
    for (const [name, value] of Object.entries(changes)) {
      const entry = entries[name];
      if (!entry) throw new Error(`${name} is not one of the ${part}`);
      Object.assign(entry, { value });
    }
    return copy;
  };

/** The built-in dataset, or another, with the values of some assumptions changed. */
export const withAssumptions = withValues('assumptions');

/** The same, with the values of some facts changed. */
export const withFacts = withValues('facts');
