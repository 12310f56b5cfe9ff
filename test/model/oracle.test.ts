/** Compares the model with the oracle, to 1e-9. */
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Dataset,
  indiaMl2026,
  type Profile,
  type Projection,
  parseDataset,
  project,
} from '../../src/model/index.ts';
import { skippableWeeks } from '../../src/model/profile.ts';
import { anyProfile, anyProfileOf, withAssumptions } from '../profiles.ts';
import { runs } from '../runs.ts';
import { anyAssumptions, assumptionsAt } from './assumptions.ts';
import { oracle } from './oracle.ts';

const example = parseDataset(JSON.parse(readFileSync('examples/us-data-science.json', 'utf8')));

/**
 * The path and values of the first difference of more than 1e-9, relative or absolute; undefined if there is none.
 */
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

/** The results of a projection as plain data. */
function asData(projection: Omit<Projection, 'samplePaths'>, year: number, lpa: number) {
  const { outcomes, chanceAtLeast, sampleScenarios, ...figures } = projection;
  return {
    ...figures,
    outcomes: outcomes(year),
    oddOutcomes: outcomes(year, 7),
    chanceAtLeast: chanceAtLeast(lpa, year),
    sampleScenarios: sampleScenarios(),
    oneScenario: sampleScenarios(1),
  };
}

function expectTheSame(profile: Profile, dataset: Dataset, year: number, lpa: number) {
  const { medianGainLakh: _, ...wanted } = oracle(profile, dataset);
  const { samplePaths, ...actual } = project(profile, dataset);
  expect(difference(asData(actual, year, lpa), asData(wanted, year, lpa))).toBeUndefined();
  expect(samplePaths().map(({ pays }) => pays)).toEqual(actual.sampleScenarios());
}

describe('project agrees with the oracle', () => {
  // The shortest horizon that a visitor can choose has three years.
  const anyYear = fc.integer({ min: 0, max: 3 });
  const someAssumptions = fc.oneof(fc.constant({}), anyAssumptions);

  it('for profiles of the built-in dataset, half of them under other assumptions', () => {
    const anyLpa = fc.integer({ min: 1, max: 600 }).map((n) => n / 10);
    fc.assert(
      fc.property(anyProfile, someAssumptions, anyYear, anyLpa, (profile, assumptions, year, lpa) => {
        expectTheSame(profile, withAssumptions(assumptions), year, lpa);
      }),
      { numRuns: runs(300) },
    );
  });

  it('for profiles of the example dataset', () => {
    const anyPay = fc.integer({ min: 100, max: 3_000 }).map((n) => n / 10);
    fc.assert(
      fc.property(anyProfileOf(example), anyYear, anyPay, (profile, year, pay) => {
        expectTheSame(profile, example, year, pay);
      }),
      { numRuns: runs(100) },
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
  ])('at the edges of the profile, the assumptions %s', (_, assumptions) => {
    const dataset = withAssumptions(assumptions);
    for (const profile of edges) expectTheSame(profile, dataset, 3, 15);
    expectTheSame({ capstone: false, courseFeeLakh: 2 }, dataset, 3, 15);
  });

  it.each([
    [3, 3],
    [0.5, 4.5],
  ])('if %d to %d years lead to the mid level', (soonest, latest) => {
    const { facts } = indiaMl2026;
    const yearsToMid = { ...facts.yearsToMid, value: [soonest, latest] as [number, number] };
    for (const profile of edges)
      expectTheSame(profile, { ...indiaMl2026, facts: { ...facts, yearsToMid } }, 3, 15);
  });
});
