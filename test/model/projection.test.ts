/** The projection: figures checked by hand, properties of all profiles, and edge cases. */
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  indiaMl2026,
  type Profile,
  ProfileError,
  type Projection,
  parseDataset,
  project,
  sensitivity,
} from '../../src/model/index.ts';
import { parseProfile } from '../../src/model/parseProfile.ts';
import { scenarioCount, simulate } from '../../src/model/simulation.ts';
import { anyProfile, withAssumptions, withFacts } from '../profiles.ts';
import { runs } from '../runs.ts';

const example = parseDataset(JSON.parse(readFileSync('examples/us-data-science.json', 'utf8')));

/** Four years of experience, at a salary of 9 LPA. */
const fourYears: Profile = { experienceYears: 4, currentSalaryLpa: 9 };

describe('figures that can be checked by hand', () => {
  it('a salary of 9 LPA that rises by 9% a year is 9 × 1.09⁵ after five years', () => {
    expect(project(fourYears).stay[60]).toBeCloseTo(9 * 1.09 ** 5, 9);
  });

  it('12 weeks of 15 hours at 10 hours a week take 18 weeks, with 365.25 / 7 / 12 weeks per month', () => {
    expect(project({}).studyMonths).toBeCloseTo(18 / 4.348214285714286, 9);
  });

  it('the typical salary of 4 years is on the line from 6.65 LPA at 2.5 years to 20.75 at 10', () => {
    expect(project({ experienceYears: 4 }).stay[0]).toBeCloseTo(6.65 + (1.5 / 7.5) * 14.1, 9);
  });

  it('half of the job searches take no longer than the median of the triangle (1, 3, 9): 9 − √24', () => {
    const { startMonth, studyMonths } = project(fourYears);
    expect((startMonth?.p50 ?? 0) - studyMonths).toBeCloseTo(9 - Math.sqrt(24), 1);
  });

  it('a first role pays about the median of the triangle (10, 12.25, 16), whose mode is 3/8 of the way', () => {
    // Four years of experience weigh 0.25 + 0.5 × (4 − 2) / (10 − 2) = 0.375.
    expect(project(fourYears).firstPay?.p50).toBeCloseTo(16 - Math.sqrt(0.5 * 6 * 3.75), 2);
  });
});

describe('project', () => {
  it('lists the months in which the role changes: in all others pay grows by raises', () => {
    fc.assert(
      fc.property(anyProfile, (profile) => {
        const { stay, samplePaths } = project({ ...profile, capstone: true, incomeKept: 0.5 });
        const { annualRaise, extraRaise } = indiaMl2026.assumptions;
        const raise = (1 + annualRaise.value + extraRaise.value) ** (1 / 12);
        for (const { pays, jumps } of samplePaths(8)) {
          expect(jumps.length).toBeLessThanOrEqual(2);
          const [start = stay.length] = jumps;
          pays.slice(1).forEach((pay, i) => {
            const month = i + 1;
            const grown = pay / (pays[i] as number);
            const asRaises = month < start ? (stay[month] as number) / (stay[i] as number) : raise;
            if (!jumps.includes(month)) expect(grown).toBeCloseTo(asRaises, 9);
            else if (month > start) expect(grown).toBeGreaterThan(raise);
          });
        }
      }),
    );
  });

  it('reports whether the salary is an estimate', () => {
    expect(project({}).estimatedSalary).toBe(true);
    const { estimatedSalary, stay } = project({ currentSalaryLpa: 9 });
    expect([estimatedSalary, stay[0]]).toEqual([false, 9]);
  });
});

describe('project, for every valid profile', () => {
  it('has 61 finite months and ordered percentiles, and is deterministic', () => {
    fc.assert(
      fc.property(anyProfile, (profile) => {
        const one = project(profile);
        expect(one.months).toHaveLength(61);
        one.months.forEach((t) => {
          const { p10, p25, p50, p75, p90 } = one.bands;
          const row = [p10[t], p25[t], p50[t], p75[t], p90[t]] as number[];
          expect(row.every(Number.isFinite)).toBe(true);
          expect(row).toEqual(row.toSorted((a, b) => a - b));
        });
        expect(JSON.stringify(project(profile))).toBe(JSON.stringify(one));
        expect(JSON.stringify(one)).not.toContain('NaN');
      }),
      { numRuns: runs(50) },
    );
  });

  it('has no higher chance of being ahead at a higher current salary', () => {
    fc.assert(
      fc.property(
        anyProfile,
        fc.double({ min: 1, max: 299, noNaN: true }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (profile, salary, more) => {
          const lower = project({ ...profile, currentSalaryLpa: salary });
          const higher = project({ ...profile, currentSalaryLpa: salary + more });
          expect(higher.chanceAhead).toBeLessThanOrEqual(lower.chanceAhead);
          expect(higher.tippingSalaryLpa).toBe(lower.tippingSalaryLpa);
          expect(higher.stay[60]).toBeGreaterThanOrEqual(lower.stay[60] as number);
        },
      ),
      { numRuns: runs(50) },
    );
  });

  it('has pays of tier 1 within the bands of the guide', () => {
    const [entryLow, entryHigh] = indiaMl2026.facts.entryBandLpa.value;
    const [midLow, midHigh] = indiaMl2026.facts.midBandLpa.value;
    fc.assert(
      fc.property(anyProfile, (profile) => {
        const { firstPay, midPay, startsAtMid } = project({
          ...profile,
          cityTier: 1,
          mlYears: 0,
          experienceYears: 6,
          capstone: true,
        });
        expect(startsAtMid).toBe(false);
        for (const pay of Object.values(firstPay ?? {})) {
          expect(pay).toBeGreaterThanOrEqual(entryLow);
          expect(pay).toBeLessThanOrEqual(entryHigh);
        }
        for (const pay of Object.values(midPay ?? {})) {
          expect(pay).toBeGreaterThanOrEqual(midLow);
          expect(pay).toBeLessThanOrEqual(midHigh);
        }
      }),
      { numRuns: runs(50) },
    );
  });

  it('has a tipping salary at which at least half gain, and fewer a tenth of a lakh above', () => {
    fc.assert(
      fc.property(anyProfile, (profile) => {
        const { tippingSalaryLpa: tip } = project({ ...profile, capstone: true });
        if (tip === null || tip >= 300) return;
        expect(
          project({ ...profile, capstone: true, currentSalaryLpa: tip }).chanceAhead,
        ).toBeGreaterThanOrEqual(0.5);
        expect(
          project({ ...profile, capstone: true, currentSalaryLpa: Math.round(tip * 10 + 1) / 10 })
            .chanceAhead,
        ).toBeLessThan(0.5);
      }),
      { numRuns: runs(40) },
    );
  });

  it('has the same chance in its outcomes as in chanceAtLeast', () => {
    fc.assert(
      fc.property(anyProfile, fc.integer({ min: 0, max: 5 }), (profile, year) => {
        const projection = project(profile);
        const outcomes = projection.outcomes(year);
        expect(outcomes).toHaveLength(50);
        const threshold = outcomes[25] as number;
        const share = outcomes.filter((pay) => pay >= threshold).length / 50;
        expect(Math.abs(projection.chanceAtLeast(threshold, year) - share)).toBeLessThanOrEqual(0.02);
      }),
      { numRuns: runs(50) },
    );
  });
});

describe('project without the capstone', () => {
  it('is the path of staying, with no ML role', () => {
    const projection = project({ capstone: false, currentSalaryLpa: 12 });
    expect(projection.bands.p50).toEqual(projection.stay);
    expect(projection.bands.p10).toEqual(projection.stay);
    expect([projection.startMonth, projection.firstPay, projection.midPay]).toEqual([null, null, null]);
    expect([projection.breakEvenMonth, projection.tippingSalaryLpa, projection.chanceAhead]).toEqual([
      null,
      null,
      0,
    ]);
    expect(projection.outcomes(5)).toEqual(Array(50).fill(projection.stay[60]));
    expect(projection.chanceAtLeast(12, 0)).toBe(1);
    expect(projection.chanceAtLeast(13, 0)).toBe(0);
    expect(() => projection.outcomes(5.1)).toThrow(/year: found 5.1; allowed: a number from 0 to 5/);
  });
});

it.each([
  [[0.1, 2.55], 2.5],
  [[0.15, 2.5], 2.5],
  [[1.1, 1.1], 1.1],
  [[0.1, 2.29], 2.2],
] as const)('with salaries between %j the tipping salary is not above the limit', ([min, max], tip) => {
  const money = example.money && { ...example.money, salary: [min, max] as [number, number] };
  expect(project({ currentSalaryLpa: min }, { ...indiaMl2026, money }).tippingSalaryLpa).toBe(tip);
});

it('a career that needs no capstone project has a role without one', () => {
  const dataset = withFacts({ capstoneNeeded: false });
  const plain = (projection: Projection) => JSON.parse(JSON.stringify(projection));
  const profile = { currentSalaryLpa: 12, courseFeeLakh: 2 };
  const without = project({ ...profile, capstone: false }, dataset);
  expect(without.startMonth).not.toBeNull();
  expect(plain(without)).toEqual(plain(project(profile, dataset)));
  expect(plain(without)).toEqual(plain(project(profile)));
  expect(sensitivity({ ...profile, capstone: false }, dataset)).toEqual(sensitivity(profile));
});

describe('a profile that is out of range', () => {
  it('throws one error that lists every wrong field', () => {
    const wrong = {
      experienceYears: 41,
      mlYears: -1,
      cityTier: 4,
      currentSalaryLpa: 0,
      studyHoursPerWeek: Number.NaN,
      skippedWeeks: ['capstone'],
      capstone: 'yes',
      courseFeeLakh: 51,
      incomeKept: 1.1,
      salary: 9,
    };
    let error: unknown;
    try {
      project(wrong as unknown as Profile);
    } catch (thrown) {
      error = thrown;
    }
    expect(error).toBeInstanceOf(ProfileError);
    const { problems, message } = error as ProfileError;
    expect(problems.map((problem) => problem.field)).toEqual(Object.keys(wrong));
    expect(message).toContain('experienceYears: found 41; allowed: a number from 0 to 40');
    expect(message).toContain('studyHoursPerWeek: found NaN');
  });

  it.each([-1, 5.1, Number.NaN])('outcomes refuses year %s', (year) => {
    expect(() => project({}).outcomes(year)).toThrow(/year: found .*; allowed: a number from 0 to 5/);
  });
});

describe('a tie', () => {
  it('of exactly half of the scenarios started by a month breaks even in the next month', () => {
    const dataset = withAssumptions({ jobSearchMonths: [1, 4.5, 5.6] });
    const { chanceAtLeast, breakEvenMonth } = project({ currentSalaryLpa: 5 }, dataset);
    const beforeAndIn = [8, 9].map((month) => chanceAtLeast(10, month / 12));
    expect(beforeAndIn[0]).toBe(0.5);
    expect(beforeAndIn[1]).toBeGreaterThan(0.5);
    expect(breakEvenMonth).toBe(9);
  });

  it('of equal pay breaks even at the start, and no scenario is ahead', () => {
    const level = withAssumptions({ annualRaise: 0, extraRaise: 0, discountRate: 0 });
    const dataset = withFacts({ entryBandLpa: [12, 12], yearsToMid: [9, 9] }, level);
    const { breakEvenMonth, startMonth, chanceAhead } = project({ currentSalaryLpa: 12 }, dataset);
    expect(breakEvenMonth).toBe(Math.ceil(startMonth?.p50 ?? 0));
    expect(chanceAhead).toBe(0);
  });

  it('of scenarios that start at mid level and those that do not is not a majority', () => {
    const startsAtMid = (latest: number) => {
      const dataset = withFacts({ yearsToMid: [2, latest] });
      const { toMid } = simulate(parseProfile({ experienceYears: 2, mlYears: 2.5 }, dataset), dataset);
      return [
        toMid.filter((months) => months === 0).length / scenarioCount,
        project({ experienceYears: 2, mlYears: 2.5 }, dataset).startsAtMid,
      ];
    };
    expect(startsAtMid(3.001)).toEqual([0.5, false]);
    expect(startsAtMid(3)).toEqual([513 / 1024, true]);
  });
});

it('if no scenario starts within the horizon, the move is the same as staying', () => {
  const profile = { studyHoursPerWeek: 2, currentSalaryLpa: 9 };
  const projection = project(profile, withAssumptions({ horizonYears: 1 }));
  expect(projection.bands.p90).toEqual(projection.stay);
  expect([projection.chanceAhead, projection.tippingSalaryLpa]).toEqual([0, null]);
});
