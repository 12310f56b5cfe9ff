/** The study plan: weeks, hours and months, with some weeks skipped. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { indiaMl2026, ProfileError, project, studyPlan } from '../../src/model/index.ts';
import { anyProfile, withAssumptions } from '../profiles.ts';

/** 365.25 / 7 / 12. */
const weeksPerMonth = 4.348_214_285_714_286;

const planIds = [
  'python-data',
  'core-algorithms',
  'evaluation',
  'features',
  'deep-learning',
  'nlp',
  'serving',
  'tracking',
  'ci-cd',
  'capstone',
];

const thrownBy = (run: () => unknown): unknown => {
  try {
    run();
  } catch (error) {
    return error;
  }
  return undefined;
};

describe('studyPlan', () => {
  it.each([
    // hours a week, weeks skipped → weeks, hours and calendar weeks left
    [10, [], 12, 180, 18],
    [15, [], 12, 180, 12],
    [2, [], 12, 180, 90],
    [60, [], 12, 180, 3],
    [10, ['python-data'], 11, 165, 16.5],
    [10, ['deep-learning'], 10, 150, 15], // an entry of two weeks
    [10, ['serving', 'python-data', 'ci-cd'], 9, 135, 13.5],
    [10, ['nlp', 'nlp'], 11, 165, 16.5], // named twice, skipped once
    [10, planIds.filter((id) => id !== 'capstone'), 2, 30, 3],
  ])(
    'at %s hours a week without %j leaves %s weeks',
    (studyHoursPerWeek, skippedWeeks, weeks, hours, calendar) => {
      const plan = studyPlan({ studyHoursPerWeek, skippedWeeks });
      expect([plan.weeks, plan.hours]).toEqual([weeks, hours]);
      expect(plan.months).toBeCloseTo(calendar / weeksPerMonth, 9);
    },
  );

  it('has a default of 10 hours a week: four months and four days', () => {
    expect(studyPlan({}).months).toBeCloseTo(4.139_630_39, 8);
  });

  it('uses the hours per plan week of the dataset', () => {
    const plan = studyPlan({ studyHoursPerWeek: 20 }, withAssumptions({ hoursPerPlanWeek: 40 }));
    expect([plan.weeks, plan.hours]).toEqual([12, 480]);
    expect(plan.months).toBeCloseTo(24 / weeksPerMonth, 9);
  });

  it('lists every entry in the order of the plan and flags those that are skipped', () => {
    const { entries } = studyPlan({ skippedWeeks: ['serving', 'python-data'] });
    expect(entries.map((entry) => entry.id)).toEqual(planIds);
    expect(entries.filter((entry) => entry.skipped).map((entry) => entry.id)).toEqual([
      'python-data',
      'serving',
    ]);
    expect(entries.map(({ skipped, from, to, ...entry }) => entry)).toEqual(indiaMl2026.plan.value);
    // The other entries follow each other without a gap, from week 1.
    expect(entries.map(({ from, to }) => [from, to])).toEqual([
      [undefined, undefined],
      [1, 1],
      [2, 2],
      [3, 3],
      [4, 5],
      [6, 6],
      [undefined, undefined],
      [7, 7],
      [8, 8],
      [9, 10],
    ]);
    expect(studyPlan({}).entries.every((entry) => entry.skipped === false)).toBe(true);
  });

  it('does not change the dataset', () => {
    const before = structuredClone(indiaMl2026);
    studyPlan({ skippedWeeks: ['nlp'] });
    expect(indiaMl2026).toEqual(before);
  });

  it('is the same if the capstone will not be built', () => {
    expect(studyPlan({ capstone: false })).toEqual(studyPlan({ capstone: true }));
  });

  it.each([[['capstone']], [['nlp', 'capstone']], [['week-13']]])('refuses to skip %j', (skippedWeeks) => {
    const error = thrownBy(() => studyPlan({ skippedWeeks }));
    expect(error).toBeInstanceOf(ProfileError);
    expect(error).toHaveProperty('problems', [
      {
        field: 'skippedWeeks',
        found: JSON.stringify(skippedWeeks),
        allowed:
          'a list of plan weeks: python-data, core-algorithms, evaluation, features, deep-learning, nlp, serving, tracking, ci-cd',
      },
    ]);
  });

  it('recognises the capstone by its flag, not by its id', () => {
    const dataset = structuredClone(indiaMl2026);
    const plan = dataset.plan.value;
    dataset.plan.value = plan.map((entry) => (entry.capstone ? { ...entry, id: 'thesis' } : entry));
    expect(() => studyPlan({ skippedWeeks: ['thesis'] }, dataset)).toThrow(ProfileError);
  });

  it('is, for every profile, the sum of the weeks that are not skipped, and agrees with the projection', () => {
    fc.assert(
      fc.property(anyProfile, (profile) => {
        const { weeks, hours, months, entries } = studyPlan(profile);
        const left = entries.filter((entry) => !entry.skipped);
        expect(weeks).toBe(left.reduce((sum, entry) => sum + entry.weeks, 0));
        expect(weeks).toBeGreaterThanOrEqual(2); // the capstone stays
        expect(hours).toBe(15 * weeks);
        expect(months).toBeCloseTo(hours / (profile.studyHoursPerWeek ?? 10) / weeksPerMonth, 9);
        expect(project(profile).studyMonths).toBe(months);
      }),
      { numRuns: 100 },
    );
  });
});
