import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Dataset, indiaMl2026, type Profile, type Projection, project } from '../../src/model/index.ts';
import { skippableWeeks } from '../../src/model/profile.ts';
import { anyProfile, withAssumptions } from '../profiles.ts';
import { runs } from '../runs.ts';
import { anyAssumptions, assumptionsAt } from './assumptions.ts';
import { oracle } from './oracle.ts';

/** The first place where two values differ by more than 1e-9, relative or absolute; undefined where there is none. */
function difference(actual: unknown, wanted: unknown): string | undefined {
  if (typeof actual === 'number' && typeof wanted === 'number') {
    const near = Math.abs(actual - wanted) <= 1e-9 * Math.max(1, Math.abs(wanted));
    return near ? undefined : ` is ${actual} and should be ${wanted}`;
  }
  if (typeof actual !== 'object' || typeof wanted !== 'object' || !actual || !wanted) {
    return actual === wanted ? undefined : ` is ${actual} and should be ${wanted}`;
  }
  const keys = Object.keys(wanted);
  if (Object.keys(actual).length !== keys.length) return ` has the keys ${Object.keys(actual)}, not ${keys}`;
  for (const key of keys) {
    const inside = difference(actual[key as never], wanted[key as never]);
    if (inside) return `.${key}${inside}`;
  }
  return undefined;
}

/** All that a projection tells, as data. */
function told({ outcomes, chanceAtLeast, sampleFutures, ...figures }: Projection, year: number, lpa: number) {
  return {
    ...figures,
    outcomes: outcomes(year),
    oddOutcomes: outcomes(year, 7),
    chanceAtLeast: chanceAtLeast(lpa, year),
    sampleFutures: sampleFutures(),
    oneFuture: sampleFutures(1),
  };
}

function expectTheSame(profile: Profile, dataset: Dataset, year: number, lpa: number) {
  const { medianGainLakh: _, ...wanted } = oracle(profile, dataset);
  expect(difference(told(project(profile, dataset), year, lpa), told(wanted, year, lpa))).toBeUndefined();
}

describe('project, against the model written a second time without a thought for speed', () => {
  // The shortest horizon that a visitor can choose has three years.
  const anyYear = fc.integer({ min: 0, max: 3 });
  const anyLpa = fc.integer({ min: 1, max: 600 }).map((n) => n / 10);
  const someAssumptions = fc.oneof(fc.constant({}), anyAssumptions);

  it('says the same of 2,000 profiles, half of them under other assumptions', { timeout: 300_000 }, () => {
    fc.assert(
      fc.property(anyProfile, someAssumptions, anyYear, anyLpa, (profile, assumptions, year, lpa) => {
        expectTheSame(profile, withAssumptions(assumptions), year, lpa);
      }),
      { numRuns: runs(2_000), seed: 2026 },
    );
  });

  const edges = [0, 40].flatMap((experienceYears) =>
    [1, 300].flatMap((currentSalaryLpa) =>
      [[], skippableWeeks(indiaMl2026)].flatMap((skippedWeeks) =>
        [0, 1].map((incomeKept) => ({
          experienceYears,
          currentSalaryLpa,
          skippedWeeks,
          incomeKept,
          studyHoursPerWeek: 2,
        })),
      ),
    ),
  );

  it.each([
    ['as they are', {}],
    ['at their lowest', assumptionsAt(0)],
    ['at their highest', assumptionsAt(1)],
  ])('says the same at the edges of the profile, the assumptions %s', (_, assumptions) => {
    const dataset = withAssumptions(assumptions);
    for (const profile of edges) expectTheSame(profile, dataset, 3, 15);
    expectTheSame({ capstone: false, courseFeeLakh: 2 }, dataset, 3, 15);
  });

  it.each([
    [3, 3],
    [0.5, 4.5],
  ])('says the same where %d to %d years lead to the mid level', (soonest, latest) => {
    const { facts } = indiaMl2026;
    const yearsToMid = { ...facts.yearsToMid, value: [soonest, latest] as [number, number] };
    for (const profile of edges)
      expectTheSame(profile, { ...indiaMl2026, facts: { ...facts, yearsToMid } }, 3, 15);
  });
});
