/** Today's salary, entered or estimated from experience. */
import { expect, it } from 'vitest';
import { indiaMl2026 } from '../../src/data/indiaMl2026.ts';
import { currentSalary } from '../../src/model/currentSalary.ts';
import type { Profile } from '../../src/model/profile.ts';
import { withDefaults } from '../../src/model/profileDefaults.ts';

const salaryOf = (profile: Profile) => currentSalary(withDefaults(profile, indiaMl2026), indiaMl2026);

// By hand: 2.5 years → 6.65, 10 years → 20.75, 15 years → 35.66; times the factor of the tier.
it.each([
  [0, 1, 6.65],
  [2.5, 1, 6.65],
  [6.25, 1, 13.7],
  [10, 2, 14.94],
  [12.5, 1, 28.205],
  [15, 1, 35.66],
  [40, 3, 19.613],
] as const)('at %s years in tier %s it is estimated as %s LPA', (experienceYears, cityTier, lpa) => {
  expect(salaryOf({ experienceYears, cityTier })).toBeCloseTo(lpa, 9);
});

it('an entered salary is used as it is, in any tier', () => {
  expect(salaryOf({ currentSalaryLpa: 9, experienceYears: 40, cityTier: 3 })).toBe(9);
});
