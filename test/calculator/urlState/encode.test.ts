/** Links that carry a state: they restore it exactly, or are refused if they are damaged. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createStore, type State } from '../../../src/calculator/store.ts';
import { decodeState } from '../../../src/calculator/urlState/decode.ts';
import { encodeState, type SharedState } from '../../../src/calculator/urlState/encode.ts';
import { chartIds } from '../../../src/charts/registry.ts';
import { applyOverrides, listAdjustable } from '../../../src/model/assumptions.ts';
import { indiaMl2026 } from '../../../src/model/index.ts';
import { parseProfile } from '../../../src/model/parseProfile.ts';
import { skippableWeeks } from '../../../src/model/profile.ts';
import { anyProfile } from '../../profiles.ts';
import { runs } from '../../runs.ts';

const dataset = indiaMl2026;
const read = (text: string) => decodeState(text, dataset, chartIds);

/** One change of each assumption within its range; the months of the job search stay in ascending order. */
const anyChanges = () =>
  fc
    .subarray(listAdjustable(dataset).filter(({ id }) => !id.includes('jobSearch')))
    .chain((chosen) =>
      fc.tuple(
        ...chosen.map(({ id, range: [low, high] }) =>
          (typeof low === 'string' || typeof high === 'string'
            ? fc.constantFrom(low, high)
            : /(horizonYears|professionalTax)$/.test(id)
              ? fc.integer({ min: low, max: high })
              : fc.double({ min: low, max: high, noNaN: true }).map((value) => value + 0)
          ).map((value) => [id, value] as const),
        ),
      ),
    )
    .map((entries) => Object.fromEntries(entries) as Record<string, string | number>);

const positive = (max: number) => fc.double({ min: 0, max, noNaN: true }).map((value) => value + 0);

const anyState = (): fc.Arbitrary<SharedState> =>
  fc
    .record({
      profile: anyProfile,
      city: fc.option(fc.constantFrom(...dataset.cities.value), { nil: undefined }),
      overrides: anyChanges(),
      year: fc.integer({ min: 1, max: 10 }),
      neededLpa: fc.option(positive(1e6), { nil: undefined }),
      movedShare: positive(1),
      payOf: fc.constantFrom('now', 'firstRole', 'midLevel'),
      view: fc.option(fc.constantFrom(...chartIds), { nil: undefined }),
    })
    .map(({ profile, city, overrides, year, neededLpa, movedShare, payOf, view }) => {
      const changed = applyOverrides(dataset, overrides);
      const full = parseProfile(profile, dataset);
      return {
        profile: city ? { ...full, cityTier: city.tier } : full,
        city: city?.name,
        settings: {
          year: Math.min(year, changed.assumptions.horizonYears.value),
          neededLpa,
          movedShare,
          payOf,
        },
        overrides,
        dataset: changed,
        view,
      };
    });

it('restores 1,000 random states exactly', () => {
  fc.assert(
    fc.property(anyState(), (state) => {
      const link = encodeState(state);
      expect(link).toMatch(/^[\w~.%-]+$/);
      expect(read(link)).toEqual(state);
    }),
    { numRuns: runs(300) },
  );
});

it('is short: the default state is a version and a checksum, others list the differences', () => {
  const { state } = createStore(dataset, {}, undefined);
  expect(encodeState(state())).toMatch(/^1\.\w{1,7}$/);
  const typed: State = {
    ...state(),
    profile: { ...state().profile, experienceYears: 6.5, currentSalaryLpa: 14 },
    city: 'Pune',
  };
  expect(encodeState(typed)).toMatch(/^1~e6\.5~s14~cPune\.\w{1,7}$/);
});

it('refuses 1,000 damaged links', () => {
  const damage = fc.record({
    at: fc.nat(),
    kind: fc.constantFrom('changed', 'cut', 'removed', 'added', 'swapped'),
    by: fc.constantFrom(...'abz019~.%-_ '),
  });
  fc.assert(
    fc.property(anyState(), damage, (state, { at, kind, by }) => {
      const link = encodeState(state);
      const i = at % link.length;
      const damaged = {
        changed: link.slice(0, i) + by + link.slice(i + 1),
        cut: link.slice(0, i),
        removed: link.slice(0, i) + link.slice(i + 1),
        added: link.slice(0, i) + by + link.slice(i),
        swapped:
          link.slice(0, i) +
          link
            .slice(i, i + 2)
            .split('')
            .reverse()
            .join('') +
          link.slice(i + 2),
      }[kind];
      fc.pre(damaged !== link);
      expect(() => read(damaged)).toThrow();
    }),
    { numRuns: runs(300) },
  );
});

/** A link as anyone could forge it. */
const forged = (body: string) => {
  let hash = 0x811c9dc5;
  for (const character of body) hash = Math.imul(hash ^ character.charCodeAt(0), 0x01000193);
  return `${body}.${(hash >>> 0).toString(36)}`;
};

describe('a link with a valid checksum and invalid contents', () => {
  it.each([
    ['1~e41', 'experienceYears: found 41; allowed: a number from 0 to 40'],
    ['1~e-1', 'experienceYears: found -1'],
    ['1~eNaN', 'experienceYears: found NaN'],
    ['1~e0x4', 'link: found 0x4; allowed: a number'],
    ['1~e', 'link: found ; allowed: a number'],
    ['1~s1e999', 'link: found 1e999; allowed: a number'],
    ['1~t4', 'cityTier: found 4; allowed: 1, 2, 3'],
    ['1~cAtlantis', 'link: found city Atlantis; allowed: a city of the dataset'],
    ['1~c', 'link: found city ; allowed: a city of the dataset'],
    ['1~kcapstone', 'skippedWeeks: found ["capstone"]'],
    ['1~k__proto__', 'skippedWeeks: found ["__proto__"]'],
    ['1~y6', 'link: found y6; allowed: 1 to 5'],
    ['1~y0', 'link: found y0; allowed: 1 to 5'],
    ['1~y2.5', 'link: found year 2.5; allowed: a whole one'],
    ['1~q1.5', 'link: found q1.5; allowed: 0 to 1'],
    ['1~qNaN', 'link: found qNaN; allowed: 0 to 1'],
    ['1~n-5', 'link: found n-5; allowed: 0 to 1000000'],
    ['1~n1000001', 'link: found n1000001; allowed: 0 to 1000000'],
    ['1~oboss', 'link: found boss; allowed: now, firstRole, midLevel'],
    ['1~aassumptions.annualRaise%209', 'assumptions.annualRaise: found 9; allowed: 0, 0.2'],
    ['1~aassumptions.annualRaise%20%3D0.1', 'assumptions.annualRaise: found 0.1'],
    ['1~aassumptions.annualRaise', 'link: found ; allowed: a number'],
    ['1~aassumptions.__proto__%201', 'assumptions.__proto__: found 1; allowed: no such assumption'],
    ['1~dother', 'link: found dataset other; allowed: india-ml-2026'],
    ['1~e%E0%A4', 'URI'],
    ['2~e5', 'link: found version 2; allowed: 1'],
    ['', 'link: found version ; allowed: 1'],
  ])('%j is refused', (body, message) => {
    expect(() => read(forged(body))).toThrow(message);
  });

  it('is read if the contents are valid', () => {
    expect(read(forged('1~e5~cKochi')).profile).toMatchObject({ experienceYears: 5, cityTier: 2 });
    // The page may no longer show this view.
    expect(decodeState(forged('1~e5~vplan'), dataset, ['path', 'odds'])).toMatchObject({
      profile: { experienceYears: 5 },
      view: undefined,
    });
    // The first of two values applies, unknown letters are ignored, and a city sets its own tier.
    expect(read(forged('1~e5~e6~z9~~t3~cKochi')).profile).toMatchObject({ experienceYears: 5, cityTier: 2 });
    expect(read(forged('1~t3~y1~q1~n0'))).toMatchObject({
      profile: { cityTier: 3, skippedWeeks: [], capstone: true },
      city: undefined,
      settings: { year: 1, movedShare: 1, neededLpa: 0, payOf: 'firstRole' },
    });
  });
});

it('is invalid without its checksum', () => {
  const defaultLink = '1.efwnq4';
  expect(() => read(defaultLink)).not.toThrow();
  for (const text of [
    '',
    '.',
    '1',
    '1.',
    ` ${defaultLink}`,
    `${defaultLink} `,
    `${defaultLink}\n`,
    `\n${defaultLink}`,
    '1.efwnq5',
    '1efwnq4',
  ]) {
    expect(() => read(text), text).toThrow('link: its checksum is wrong; allowed: a whole link');
  }
});

describe('the length limit of a link', () => {
  /** A character that is nine characters in a URL. */
  const longest = (length: number) => 'क'.repeat(length);
  /** A dataset whose link is as long as the schema allows. */
  const large = {
    ...dataset,
    id: 'i'.repeat(40),
    cities: { ...dataset.cities, value: [{ name: longest(1000), tier: 3 as const }] },
    plan: {
      ...dataset.plan,
      value: [...Array(200)].map((_, i) => ({
        id: `w${i}`.padEnd(40, '-'),
        phase: 'basics',
        week: 1,
        weeks: 1,
        name: 'a week',
        topic: 'a topic',
        build: 'a thing',
      })),
    },
    assumptions: {
      ...dataset.assumptions,
      typicalSalary: {
        ...dataset.assumptions.typicalSalary,
        value: [...Array(20)].map((_, i): [number, number] => [i, 5]),
        range: [...Array(20)].map((): [number, number] => [0, 100]),
      },
    },
  };
  /** One of the longest numbers when written out; its range does not matter here. */
  const number = -1.2345678901234567e-100;
  const state: SharedState = {
    profile: {
      experienceYears: number,
      mlYears: number,
      cityTier: 3,
      currentSalaryLpa: number,
      studyHoursPerWeek: number,
      skippedWeeks: skippableWeeks(large),
      capstone: false,
      courseFeeLakh: number,
      incomeKept: number,
    },
    city: longest(1000),
    settings: { year: number, neededLpa: number, movedShare: number, payOf: 'midLevel' },
    overrides: Object.fromEntries(
      listAdjustable(large).map(({ id, range: [low] }) => [id, typeof low === 'string' ? 'capped' : number]),
    ),
    dataset: large,
    view: 'market',
  };

  it('allows the longest link that is written', () => {
    expect(state.profile.skippedWeeks).toHaveLength(200);
    const link = encodeState(state);
    expect(link.length).toBeGreaterThan(19_000);
    expect(() => read(link)).toThrow('tierFactor.1: found');
  });

  it('refuses longer links', () => {
    const allowed = 'allowed: at most 24000 characters';
    expect(() => read(forged(`1${'~a'.repeat(30_000)}`))).toThrow(allowed);
    expect(() => read(`1${'.'.repeat(24_000)}`)).toThrow(allowed);
    expect(() => read(`1${'.'.repeat(23_999)}`)).toThrow('link: its checksum is wrong');
  });
});

it('carries another dataset by its name, and cities whatever they are called', () => {
  const city = { name: "Port ~d'Or.* (1) & é!", tier: 3 as const };
  const other = { ...dataset, id: 'other', cities: { ...dataset.cities, value: [city] } };
  const state = createStore(other, { cityTier: 3 }, city.name).state();
  const link = encodeState(state);
  expect(link).toMatch(/^1~c[\w.%-]+~dother\.\w+$/);
  // URL normalization leaves the link unchanged, because its percent-encoding is upper case.
  expect(link.match(/%../g)).toEqual(link.toUpperCase().match(/%../g));
  expect(decodeState(link, other, chartIds)).toMatchObject({ city: city.name, profile: { cityTier: 3 } });
  expect(() => read(link)).toThrow();
});

it('still reads links of the first version', () => {
  const shared = read('1~e6.5~s14~cPune~vodds~y3~aassumptions.annualRaise%200.12.1v6hgk5');
  expect(shared).toMatchObject({
    profile: { experienceYears: 6.5, currentSalaryLpa: 14, cityTier: 1 },
    city: 'Pune',
    view: 'odds',
    settings: { year: 3 },
    overrides: { 'assumptions.annualRaise': 0.12 },
  });
});
