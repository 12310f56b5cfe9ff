/** Checks that `profileSchema` and the model accept the same profiles. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { indiaMl2026, profileSchema } from '../../src/model/index.ts';
import { validateProfile } from '../../src/model/parseProfile.ts';
import { skippableWeeks } from '../../src/model/profile.ts';
import { anyProfile } from '../profiles.ts';
import { runs } from '../runs.ts';

const modelAccepts = (profile: unknown) => validateProfile(profile, indiaMl2026).length === 0;
const schemaAccepts = (profile: unknown) => profileSchema.safeParse(profile).success;

const both = (profile: unknown) => ({ model: modelAccepts(profile), schema: schemaAccepts(profile) });
const accepted = { model: true, schema: true };
const refused = { model: false, schema: false };

const fields = [
  'experienceYears',
  'mlYears',
  'cityTier',
  'currentSalaryLpa',
  'studyHoursPerWeek',
  'skippedWeeks',
  'capstone',
  'courseFeeLakh',
  'incomeKept',
];
const unknownFields = ['salary', 'currentSalary', 'experience', 'CityTier', 'tier', ''];

/** The lowest and the highest value of each field. */
const limits = [
  ['experienceYears', 0, 40],
  ['mlYears', 0, 20],
  ['currentSalaryLpa', 1, 300],
  ['studyHoursPerWeek', 2, 60],
  ['courseFeeLakh', 0, 50],
  ['incomeKept', 0, 1],
] as const;

const wrongForEveryField = [
  null,
  '',
  'x',
  '4',
  Number.NaN,
  Number.POSITIVE_INFINITY,
  {},
  [1],
  [null],
  () => 1,
];

/** Values near all limits and of all types. */
const anyValue = fc.oneof(
  fc.constantFrom(
    ...limits.flatMap(([, min, max]) => [min - 0.001, min, min + 0.001, max - 0.001, max, max + 0.001]),
  ),
  fc.constantFrom(0, 1, 2, 3, 4, true, false, ...wrongForEveryField),
  fc.double(),
  fc.subarray(skippableWeeks(indiaMl2026)),
  // Any JavaScript value except lists of strings, which may be unknown ids that only the model can refuse.
  fc.anything().filter((value) => value !== undefined && !(Array.isArray(value) && value.some(isText))),
);

function isText(value: unknown) {
  return typeof value === 'string';
}

describe('profileSchema and the check of the model', () => {
  it('both accept every valid profile', () => {
    fc.assert(
      fc.property(anyProfile, (profile) => {
        expect(both(profile)).toEqual(accepted);
      }),
    );
  });

  it('leave an accepted profile as it is', () => {
    fc.assert(
      fc.property(anyProfile, (profile) => {
        expect(profileSchema.parse(profile)).toEqual(profile);
      }),
    );
  });

  it('agree on a valid profile with one field changed or added', () => {
    fc.assert(
      fc.property(
        anyProfile,
        fc.constantFrom(...fields, ...unknownFields),
        anyValue,
        (profile, field, value) => {
          const changed = { ...profile, [field]: value };
          expect(schemaAccepts(changed)).toBe(modelAccepts(changed));
        },
      ),
      { numRuns: runs(500) },
    );
  });

  it('agree on any object with known fields', () => {
    const anyObject = fc.dictionary(fc.constantFrom(...fields), anyValue, { maxKeys: 3 });
    fc.assert(
      fc.property(anyObject, (profile) => {
        expect(schemaAccepts(profile)).toBe(modelAccepts(profile));
      }),
      { numRuns: runs(300) },
    );
  });

  it.each(limits)('%s is allowed from %s to %s', (field, min, max) => {
    for (const value of [min, max, (min + max) / 2]) expect(both({ [field]: value })).toEqual(accepted);
    for (const value of [min - 1e-9, max + 1e-9, -1, 1e9]) expect(both({ [field]: value })).toEqual(refused);
    for (const value of [...wrongForEveryField, true]) expect(both({ [field]: value })).toEqual(refused);
  });

  it('cityTier is 1, 2 or 3', () => {
    for (const cityTier of [1, 2, 3]) expect(both({ cityTier })).toEqual(accepted);
    for (const cityTier of [0, 4, 1.5, true, ...wrongForEveryField])
      expect(both({ cityTier })).toEqual(refused);
  });

  it('capstone is true or false', () => {
    for (const capstone of [true, false]) expect(both({ capstone })).toEqual(accepted);
    for (const capstone of [0, 1, 'true', ...wrongForEveryField]) expect(both({ capstone })).toEqual(refused);
  });

  it('skippedWeeks is a list of texts', () => {
    for (const skippedWeeks of [[], ['nlp'], skippableWeeks(indiaMl2026), ['nlp', 'nlp']]) {
      expect(both({ skippedWeeks })).toEqual(accepted);
    }
    for (const skippedWeeks of ['nlp', ['nlp', 1], [['nlp']], true, 1, ...wrongForEveryField]) {
      expect(both({ skippedWeeks })).toEqual(refused);
    }
  });

  it('every field may be left out or be undefined', () => {
    expect(both({})).toEqual(accepted);
    expect(both(Object.fromEntries(fields.map((field) => [field, undefined])))).toEqual(accepted);
  });

  it('no other field is allowed', () => {
    for (const field of unknownFields) expect(both({ [field]: 1 })).toEqual(refused);
  });

  it('only an object is a profile', () => {
    for (const value of [undefined, null, [], [{}], 'profile', 4, true, () => ({})]) {
      expect(both(value)).toEqual(refused);
    }
  });

  it('differ on week ids that can not be skipped, because only the model knows the dataset', () => {
    for (const skippedWeeks of [['week-13'], ['NLP'], ['nlp', ''], ['capstone']]) {
      expect(both({ skippedWeeks })).toEqual({ model: false, schema: true });
    }
  });
});

describe('profileSchema and the check of the model, at the edges of JavaScript', () => {
  const expectAgreement = (profile: unknown) => expect(schemaAccepts(profile)).toBe(modelAccepts(profile));

  it('an unknown field that is undefined', () => {
    expectAgreement({ salary: undefined });
  });

  it('more than 200 week ids, all known', () => {
    expectAgreement({ skippedWeeks: Array(201).fill('nlp') });
  });

  it('a list with a hole', () => {
    expectAgreement({ skippedWeeks: Array(1) });
  });

  it('a BigInt', () => {
    expectAgreement({ mlYears: 10n });
  });
});
