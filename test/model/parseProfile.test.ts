/** The limits and defaults of a profile, and the problems of an invalid one. */
import { describe, expect, it } from 'vitest';
import { indiaMl2026, ProfileError } from '../../src/model/index.ts';
import { parseProfile, validateProfile } from '../../src/model/parseProfile.ts';
import { limitsOf, skippableWeeks } from '../../src/model/profile.ts';

const inDollars = {
  ...indiaMl2026,
  money: {
    symbol: '$',
    currency: 'dollars',
    pay: 'gross salary',
    unit: { size: 1000, words: 'thousand dollars' },
    grouping: 'en-US',
  },
};

describe('the limits of a field', () => {
  it('are the default ones, with the step of the arrow keys', () => {
    expect(limitsOf('experienceYears', indiaMl2026)).toEqual({ min: 0, max: 40, step: 0.5 });
    expect(limitsOf('currentSalaryLpa', indiaMl2026)).toEqual({ min: 1, max: 300, step: 0.1 });
    expect(limitsOf('courseFeeLakh', indiaMl2026)).toEqual({ min: 0, max: 50, step: 0.1 });
    expect(limitsOf('incomeKept', indiaMl2026)).toEqual({ min: 0, max: 1, step: 0.05 });
  });

  it('are those of the dataset’s money if it has any, and the default ones otherwise', () => {
    const dataset = {
      ...inDollars,
      money: { ...inDollars.money, salary: [10, 900], courseFee: [1, 60] },
    } as typeof indiaMl2026;
    expect(limitsOf('currentSalaryLpa', dataset)).toEqual({ min: 10, max: 900, step: 0.1 });
    expect(limitsOf('courseFeeLakh', dataset)).toEqual({ min: 1, max: 60, step: 0.1 });
    expect(limitsOf('incomeKept', dataset)).toEqual({ min: 0, max: 1, step: 0.05 });
    expect(limitsOf('currentSalaryLpa', inDollars)).toEqual({ min: 1, max: 300, step: 0.1 });
  });
});

describe('a profile', () => {
  it('has defaults for missing and undefined fields', () => {
    const defaults = {
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
    expect(parseProfile({}, indiaMl2026)).toStrictEqual(defaults);
    expect(parseProfile({ capstone: undefined, mlYears: 2 }, indiaMl2026)).toStrictEqual({
      ...defaults,
      mlYears: 2,
    });
  });

  it('has the lowest course fee of the dataset as a default', () => {
    const feeOf = (courseFee?: [number, number]) => {
      const dataset = { ...inDollars, money: { ...inDollars.money, ...(courseFee && { courseFee }) } };
      return parseProfile({}, dataset).courseFeeLakh;
    };
    expect([feeOf(), feeOf([1, 60])]).toEqual([0, 1]);
    const asking = { ...inDollars, money: { ...inDollars.money, courseFee: [1, 60] as [number, number] } };
    expect(parseProfile({ courseFeeLakh: 5 }, asking).courseFeeLakh).toBe(5);
  });

  it('may be at its limits', () => {
    const least = { experienceYears: 0, studyHoursPerWeek: 2, skippedWeeks: [] };
    const most = { experienceYears: 40, studyHoursPerWeek: 60, skippedWeeks: ['nlp', 'ci-cd'] };
    for (const profile of [least, most]) expect(validateProfile(profile, indiaMl2026)).toEqual([]);
  });

  it('may skip every week but the capstone', () => {
    expect(skippableWeeks(indiaMl2026)).toEqual([
      'python-data',
      'core-algorithms',
      'evaluation',
      'features',
      'deep-learning',
      'nlp',
      'serving',
      'tracking',
      'ci-cd',
    ]);
  });
});

describe('the problems of a profile', () => {
  const weeks =
    'python-data, core-algorithms, evaluation, features, deep-learning, nlp, serving, tracking, ci-cd';
  const fields =
    'only the fields experienceYears, mlYears, cityTier, currentSalaryLpa, studyHoursPerWeek, skippedWeeks, capstone, courseFeeLakh, incomeKept';

  it.each([
    ['experienceYears', '4', '"4"', 'a number from 0 to 40'],
    ['experienceYears', -1, '-1', 'a number from 0 to 40'],
    ['mlYears', 21, '21', 'a number from 0 to 20'],
    ['cityTier', 4, '4', '1, 2, 3'],
    ['cityTier', '1', '"1"', '1, 2, 3'],
    ['capstone', 'yes', '"yes"', 'true or false'],
    ['skippedWeeks', ['capstone'], '["capstone"]', `a list of plan weeks: ${weeks}`],
    ['skippedWeeks', ['nlp', 'capstone'], '["nlp","capstone"]', `a list of plan weeks: ${weeks}`],
    ['skippedWeeks', { length: 0 }, '{"length":0}', `a list of plan weeks: ${weeks}`],
    ['salary', 9, '9', fields],
    ['salary', undefined, 'nothing', fields],
    ['toString', 1, '1', fields],
  ])('%s = %j', (field, value, found, allowed) => {
    expect(validateProfile({ [field]: value }, indiaMl2026)).toEqual([{ field, found, allowed }]);
  });

  it.each([
    [null, 'null'],
    [[], '[]'],
    ['profile', '"profile"'],
    [undefined, 'nothing'],
  ])('%j is not a profile', (profile, found) => {
    expect(validateProfile(profile, indiaMl2026)).toEqual([
      { field: 'profile', found, allowed: 'an object' },
    ]);
  });

  it('are listed in one message, one per line', () => {
    const wrong = { experienceYears: 41, cityTier: 4 } as object;
    expect(() => parseProfile(wrong, indiaMl2026)).toThrow(
      new ProfileError([
        { field: 'experienceYears', found: '41', allowed: 'a number from 0 to 40' },
        { field: 'cityTier', found: '4', allowed: '1, 2, 3' },
      ]),
    );
    const problem = { field: 'a', found: 'b', allowed: 'c' };
    expect(new ProfileError([problem, problem])).toMatchObject({
      name: 'ProfileError',
      message: "The profile can't be used:\na: found b; allowed: c\na: found b; allowed: c",
    });
  });
});
