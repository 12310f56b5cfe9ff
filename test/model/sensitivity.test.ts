/** The sensitivity of the gain to each assumption, compared with the oracle. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Dataset,
  indiaMl2026,
  type Profile,
  ProfileError,
  parseDataset,
  type SensitivityEntry,
  sensitivity,
} from '../../src/model/index.ts';
import { anyProfile, withAssumptions } from '../profiles.ts';
import { runs } from '../runs.ts';
import { anyAssumptions } from './assumptions.ts';
import { oracle } from './oracle.ts';

/** A copy of the dataset with one number changed. */
function withNumber(dataset: Dataset, { assumption, index }: SensitivityEntry, to: number): Dataset {
  const changed = structuredClone(dataset);
  const figure: { value: unknown } = changed.assumptions[assumption];
  if (index === undefined) figure.value = to;
  else if (assumption === 'typicalSalary') (figure.value as number[][])[index]?.splice(1, 1, to);
  else (figure.value as number[]).splice(index, 1, to);
  return changed;
}

const named = ({ assumption, index }: SensitivityEntry) =>
  index === undefined ? assumption : `${assumption}[${index}]`;

const entryOf = (name: string, profile: Profile, dataset: Dataset = indiaMl2026) =>
  sensitivity(profile, dataset).entries.find((entry) => named(entry) === name) as SensitivityEntry;

describe('sensitivity', () => {
  it.each<[Profile, Record<string, unknown>]>([
    [{ experienceYears: 4, currentSalaryLpa: 9 }, {}],
    [{ experienceYears: 8, cityTier: 2, courseFeeLakh: 2, incomeKept: 0.5 }, { discountRate: 0.04 }],
    [
      { mlYears: 2, currentSalaryLpa: 22 },
      { jobSearchMonths: [2, 2, 12], horizonYears: 7, extraRaise: 0.02 },
    ],
    [{ capstone: false, courseFeeLakh: 1.5 }, {}],
  ])('has the same gains as the oracle for %j with %j', (profile, assumptions) => {
    const dataset = withAssumptions(assumptions);
    const { gainLakh, entries } = sensitivity(profile, dataset);
    expect(gainLakh).toBeCloseTo(oracle(profile, dataset).medianGainLakh, 9);
    for (const entry of entries) {
      for (const { value, gainLakh } of [entry.lowest, entry.highest]) {
        const wanted = oracle(profile, withNumber(dataset, entry, value)).medianGainLakh;
        expect(gainLakh, `${named(entry)} at ${value}`).toBeCloseTo(wanted, 9);
      }
    }
  });

  it('has one entry for every number of the assumptions', () => {
    expect(sensitivity({}).entries.map(named).sort()).toEqual([
      'annualRaise',
      'completion',
      'discountRate',
      'experienceCredit',
      'extraRaise',
      'horizonYears',
      'hoursPerPlanWeek',
      'jobSearchMonths[0]',
      'jobSearchMonths[1]',
      'jobSearchMonths[2]',
      'tierFactor[0]',
      'tierFactor[1]',
      'tierFactor[2]',
      'typicalSalary[0]',
      'typicalSalary[1]',
      'typicalSalary[2]',
    ]);
  });

  it('uses the ends of the range, limited by the neighbouring months of the job search', () => {
    const ends = (name: string, jobSearchMonths: number[]) => {
      const { lowest, highest } = entryOf(name, {}, withAssumptions({ jobSearchMonths }));
      return [lowest.value, highest.value];
    };
    // Ranges: 0 to 3, 1 to 9, 3 to 24.
    expect(ends('jobSearchMonths[0]', [1, 3, 9])).toEqual([0, 3]);
    expect(ends('jobSearchMonths[0]', [1, 1.5, 9])).toEqual([0, 1.5]);
    expect(ends('jobSearchMonths[1]', [2, 3, 5])).toEqual([2, 5]);
    expect(ends('jobSearchMonths[2]', [1, 8, 9])).toEqual([8, 24]);
    expect(ends('annualRaise', [1, 3, 9])).toEqual([0, 0.2]);
    expect(ends('typicalSalary[1]', [1, 3, 9])).toEqual([10.4, 41.5]);
  });

  it('only produces valid datasets, for any assumptions', () => {
    fc.assert(
      fc.property(anyAssumptions, (assumptions) => {
        const dataset = withAssumptions(assumptions);
        for (const entry of sensitivity({}, dataset).entries) {
          parseDataset(withNumber(dataset, entry, entry.lowest.value));
          parseDataset(withNumber(dataset, entry, entry.highest.value));
        }
      }),
      { numRuns: runs(20) },
    );
  });

  it('sorts by the swing, which is at least the distance from the present gain to either end', () => {
    fc.assert(
      fc.property(anyProfile, anyAssumptions, (profile, assumptions) => {
        const { gainLakh, entries } = sensitivity(profile, withAssumptions(assumptions));
        const swings = entries.map((entry) => entry.swingLakh);
        expect(swings).toEqual(swings.toSorted((a, b) => b - a));
        for (const { lowest, highest, swingLakh } of entries) {
          for (const end of [lowest, highest]) {
            expect(Math.abs(end.gainLakh - gainLakh)).toBeLessThanOrEqual(swingLakh);
          }
          expect(swingLakh).toBeGreaterThanOrEqual(0);
        }
      }),
      { numRuns: runs(20) },
    );
  });

  it('has the present gain between the ends of assumptions with a monotonic effect', () => {
    fc.assert(
      fc.property(anyProfile, anyAssumptions, (profile, assumptions) => {
        const { gainLakh, entries } = sensitivity(
          { currentSalaryLpa: 9, ...profile },
          withAssumptions(assumptions),
        );
        const steady = /extraRaise|experienceCredit|tierFactor/;
        for (const { lowest, highest } of entries.filter((entry) => steady.test(named(entry)))) {
          expect(lowest.gainLakh).toBeLessThanOrEqual(gainLakh + 1e-9);
          expect(highest.gainLakh).toBeGreaterThanOrEqual(gainLakh - 1e-9);
        }
      }),
      { numRuns: runs(20) },
    );
  });

  it('reports a swing of 0 for assumptions without effect', () => {
    const withoutEffect = (profile: Profile) =>
      sensitivity(profile)
        .entries.filter((entry) => entry.swingLakh === 0)
        .map(named);
    // Only the market chart uses the completion; an entered salary is not estimated; the other tiers don't apply.
    const tiers = ['tierFactor[0]', 'tierFactor[1]', 'tierFactor[2]'];
    const typical = ['typicalSalary[0]', 'typicalSalary[1]', 'typicalSalary[2]'];
    expect(withoutEffect({ currentSalaryLpa: 9 })).toEqual([...tiers, ...typical, 'completion']);
    expect(withoutEffect({ currentSalaryLpa: 9, cityTier: 3 })).toEqual([
      ...tiers.slice(0, 2),
      ...typical,
      'completion',
    ]);
    expect(withoutEffect({ experienceYears: 4 })).toEqual([...tiers, 'typicalSalary[2]', 'completion']);
    expect(withoutEffect({ capstone: false })).toHaveLength(16);
  });

  it('does not change the dataset, and is deterministic', () => {
    const before = structuredClone(indiaMl2026);
    expect(sensitivity({}, indiaMl2026)).toEqual(sensitivity({}));
    expect(indiaMl2026).toEqual(before);
  });

  it('refuses an invalid profile', () => {
    expect(() => sensitivity({ mlYears: -1 })).toThrow(ProfileError);
  });
});
