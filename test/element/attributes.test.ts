/** Parsing of attributes. Each invalid value results in one warning with the allowed values. */
import { describe, expect, it, vi } from 'vitest';
import { parseLinks } from '../../src/element/attributes/callsToAction.ts';
import {
  checkLang,
  checkTheme,
  type GetAttribute,
  parseKind,
  parseShare,
  parseViews,
  parseYear,
  type Warn,
} from '../../src/element/attributes/options.ts';
import {
  loadCities,
  parseProfileAttributes,
  profileAttributes,
} from '../../src/element/attributes/profile.ts';
import { indiaMl2026 } from '../../src/model/index.ts';
import { numberFields } from '../../src/model/profile.ts';
import { withAssumptions } from '../profiles.ts';

// City names are only loaded if `city` is set.
await loadCities(() => 'Pune');

type Attributes = Readonly<Record<string, string>>;

/** Parses attributes, and returns the result and the warnings. */
function read<T>(parse: (get: GetAttribute, warn: Warn) => T, attributes: Attributes) {
  const warnings: [attribute: string, value: string, allowed: string][] = [];
  const value = parse(
    (name) => attributes[name] ?? null,
    (...warning) => warnings.push(warning),
  );
  return { value, warnings };
}

const parseEntered = (attributes: Attributes) =>
  read((get, warn) => parseProfileAttributes(get, indiaMl2026, warn), attributes);

const weeks =
  'python-data, core-algorithms, evaluation, features, deep-learning, nlp, serving, tracking, ci-cd';

describe('the profile', () => {
  it('is empty if no attribute is set', () => {
    expect(parseEntered({})).toEqual({ value: { profile: {}, city: undefined }, warnings: [] });
  });

  it.each<[Attributes, object]>([
    [{ experience: '6.5' }, { experienceYears: 6.5 }],
    [{ experience: ' 0 ' }, { experienceYears: 0 }],
    [{ experience: '+.5' }, { experienceYears: 0.5 }],
    [{ experience: '007' }, { experienceYears: 7 }],
    [{ experience: '-0' }, { experienceYears: -0 }],
    [{ 'ml-experience': '20' }, { mlYears: 20 }],
    [{ salary: '1' }, { currentSalaryLpa: 1 }],
    [{ salary: '300' }, { currentSalaryLpa: 300 }],
    [{ hours: '1e1' }, { studyHoursPerWeek: 10 }],
    [{ hours: '10.0' }, { studyHoursPerWeek: 10 }],
    [{ 'course-fee': '2' }, { courseFeeLakh: 2 }],
    [{ 'income-kept': '.5' }, { incomeKept: 0.5 }],
    [{ 'city-tier': '2' }, { cityTier: 2 }],
    [{ 'city-tier': ' 3\n' }, { cityTier: 3 }],
    [{ capstone: 'true' }, { capstone: true }],
    // As boolean attributes are written.
    [{ capstone: '' }, { capstone: true }],
    [{ capstone: 'yes' }, { capstone: true }],
    [{ capstone: 'on' }, { capstone: true }],
    [{ capstone: 'false' }, { capstone: false }],
    [{ capstone: 'NO' }, { capstone: false }],
    [{ capstone: 'off' }, { capstone: false }],
    [{ skip: 'nlp' }, { skippedWeeks: ['nlp'] }],
    [{ skip: ' serving,nlp ,\n ci-cd, nlp' }, { skippedWeeks: ['serving', 'nlp', 'ci-cd'] }],
    [{ skip: '' }, { skippedWeeks: [] }],
  ])('%j sets %j', (attributes, profile) => {
    expect(parseEntered(attributes)).toEqual({ value: { profile, city: undefined }, warnings: [] });
  });

  it.each([
    ['experience', '40.5', 'a number from 0 to 40'],
    ['experience', '-1', 'a number from 0 to 40'],
    ['experience', '', 'a number from 0 to 40'],
    ['experience', '  ', 'a number from 0 to 40'],
    ['experience', 'four', 'a number from 0 to 40'],
    ['experience', '0x10', 'a number from 0 to 40'],
    ['experience', '0b1', 'a number from 0 to 40'],
    ['experience', '0o7', 'a number from 0 to 40'],
    ['experience', '1.5.2', 'a number from 0 to 40'],
    ['experience', '4 5', 'a number from 0 to 40'],
    ['experience', '.', 'a number from 0 to 40'],
    ['ml-experience', '21', 'a number from 0 to 20'],
    ['salary', '9 lakh', 'a number from 1 to 300'],
    ['hours', '1', 'a number from 2 to 60'],
    ['course-fee', '51', 'a number from 0 to 50'],
    ['income-kept', '50%', 'a number from 0 to 1'],
    ['city-tier', '4', '1, 2, 3'],
    ['city-tier', '', '1, 2, 3'],
    ['capstone', 'maybe', 'true, false, yes, no, on, off'],
  ])('%s="%s" is refused', (attribute, value, allowed) => {
    expect(parseEntered({ [attribute]: value })).toEqual({
      value: { profile: {}, city: undefined },
      warnings: [[attribute, value, allowed]],
    });
  });

  it('skips the known weeks, and warns of unknown ones and the capstone', () => {
    const { value, warnings } = parseEntered({ skip: 'nlp capstone' });
    expect(value.profile.skippedWeeks).toEqual(['nlp']);
    expect(warnings).toEqual([['skip', 'nlp capstone', weeks]]);
  });

  it.each<[Attributes, number | undefined, string | undefined]>([
    [{ city: 'Kochi' }, 2, 'Kochi'],
    [{ city: ' ernakulam ' }, 2, 'Kochi'],
    [{ city: 'Shimla' }, 3, undefined],
    [{ city: ' ' }, undefined, undefined],
    [{ city: 'Kochi', 'city-tier': '2' }, 2, 'Kochi'],
    [{ city: 'Kochi', 'city-tier': '1' }, 1, undefined],
    [{ city: 'Shimla', 'city-tier': '1' }, 1, undefined],
    [{ 'city-tier': '1' }, 1, undefined],
  ])('%j is tier %s, in the city %s', (attributes, cityTier, city) => {
    const { value, warnings } = parseEntered(attributes);
    expect([value.profile.cityTier, value.city, warnings]).toEqual([cityTier, city, []]);
  });

  it.each(Object.entries(profileAttributes))('%s sets the field %s, and no other', (attribute, field) => {
    const values: Attributes = { 'income-kept': '0.5', city: 'Kochi', 'city-tier': '2', skip: 'nlp' };
    const { profile } = parseEntered({
      [attribute]: values[attribute] ?? (field in numberFields ? '5' : 'no'),
    }).value;
    const set = Object.entries(profile).flatMap(([each, value]) => (value === undefined ? [] : [each]));
    expect(set).toEqual([field]);
  });

  it('has the limits and the cities of the dataset', () => {
    const dataset = {
      ...indiaMl2026,
      money: {
        symbol: '$',
        unit: { size: 1000 },
        grouping: 'en-US',
        currency: 'dollars',
        pay: 'pay',
        salary: [10, 900],
      },
      cities: { ...indiaMl2026.cities, value: [{ name: 'Boston', tier: 2 }] },
    } as unknown as typeof indiaMl2026;
    const { value, warnings } = read((get, warn) => parseProfileAttributes(get, dataset, warn), {
      salary: '9',
      city: 'Boston',
    });
    expect(value).toEqual({ profile: { cityTier: 2 }, city: 'Boston' });
    expect(warnings).toEqual([['salary', '9', 'a number from 10 to 900']]);
  });
});

describe('the views', () => {
  const all = ['path', 'odds', 'bands', 'market', 'plan', 'pay'];
  const views = (attributes: Attributes, dataset: Pick<typeof indiaMl2026, 'takeHome'> = indiaMl2026) =>
    read((get, warn) => parseViews(get, dataset, warn), attributes);

  it('are all views by default', () => {
    expect(views({})).toEqual({ value: all, warnings: [] });
    expect(views({ views: '' })).toEqual({ value: all, warnings: [] });
  });

  it('are the listed ones, in their order, without duplicates', () => {
    expect(views({ views: 'odds, path odds' })).toEqual({ value: ['odds', 'path'], warnings: [] });
  });

  it('include take-home pay without take-home rules only if it is listed', () => {
    expect(views({}, { takeHome: null }).value).toEqual(all.slice(0, -1));
    expect(views({ views: 'pay' }, { takeHome: null }).value).toEqual(['pay']);
  });

  it('ignore unknown names, with a warning', () => {
    expect(views({ views: 'pie market' })).toEqual({
      value: ['market'],
      warnings: [['views', 'pie market', all.join(', ')]],
    });
    expect(views({ views: 'pie' })).toEqual({ value: all, warnings: [['views', 'pie', all.join(', ')]] });
  });

  it('are a single kind for a single chart', () => {
    expect(read(parseKind, { kind: 'Odds' })).toEqual({ value: 'odds', warnings: [] });
    expect(read(parseKind, {})).toEqual({ value: 'path', warnings: [] });
    expect(read(parseKind, { kind: 'pie' })).toEqual({
      value: 'path',
      warnings: [['kind', 'pie', all.join(', ')]],
    });
  });
});

describe('the year of the odds', () => {
  const year = (attributes: Attributes) =>
    read((get, warn) => parseYear(get, withAssumptions({ horizonYears: 3 }), warn), attributes);

  it('is the last one, or the given one', () => {
    expect(year({})).toEqual({ value: 3, warnings: [] });
    expect(year({ year: '1' })).toEqual({ value: 1, warnings: [] });
    expect(year({ year: '3' })).toEqual({ value: 3, warnings: [] });
  });

  it.each(['0', '4', '1.5', ''])('can not be "%s"', (value) => {
    expect(year({ year: value })).toEqual({ value: 3, warnings: [['year', value, '1, 2, 3']] });
  });
});

describe('the calls to action', () => {
  it('have a URL, and a label of the page', () => {
    const attributes = {
      'apply-url': ' https://example.com/apply ',
      'apply-label': ' Apply here ',
      'hire-url': 'mailto:jobs@example.com',
      'hire-label': ' ',
    };
    expect(read(parseLinks, attributes)).toEqual({
      value: {
        apply: { url: 'https://example.com/apply', label: 'Apply here' },
        hire: { url: 'mailto:jobs@example.com', label: undefined },
      },
      warnings: [],
    });
    expect(read(parseLinks, { 'apply-label': 'Apply here' })).toEqual({ value: {}, warnings: [] });
    expect(read(parseLinks, { 'hire-url': 'HTTP://example.com' }).value).toEqual({
      hire: { url: 'HTTP://example.com', label: undefined },
    });
  });

  it.each([
    'javascript:alert(1)',
    'javascript:alert(1)//https://example.com',
    'data:text/html,x',
    '/apply',
    'https://',
    'see https://example.com',
    'ftp://example.com',
    '',
  ])('do not link to "%s"', (url) => {
    expect(read(parseLinks, { 'apply-url': url })).toEqual({
      value: {},
      warnings: [['apply-url', url, 'an address that starts with https://, http:// or mailto:']],
    });
  });
});

describe('other options', () => {
  it('sharing is on unless share is off', () => {
    expect(read(parseShare, {})).toEqual({ value: true, warnings: [] });
    expect(read(parseShare, { share: 'on' })).toEqual({ value: true, warnings: [] });
    expect(read(parseShare, { share: 'off' })).toEqual({ value: false, warnings: [] });
    expect(read(parseShare, { share: 'no' })).toEqual({
      value: true,
      warnings: [['share', 'no', 'on, off']],
    });
  });

  it('accepts the known themes', () => {
    for (const theme of ['auto', 'light', 'dark']) expect(read(checkTheme, { theme }).warnings).toEqual([]);
    expect(read(checkTheme, {}).warnings).toEqual([]);
    expect(read(checkTheme, { theme: 'blue' }).warnings).toEqual([['theme', 'blue', 'auto, light, dark']]);
  });

  it('accepts any language tag of the known languages', () => {
    for (const lang of ['en', 'hi', 'HI', 'en-GB', 'hi-Deva-IN', ''])
      expect(read(checkLang, { lang }).warnings).toEqual([]);
    expect(read(checkLang, {}).warnings).toEqual([]);
    for (const lang of ['ta', 'english', '-hi'])
      expect(read(checkLang, { lang }).warnings).toEqual([['lang', lang, 'en, hi']]);
  });
});

it('loads city names only if city is set', async () => {
  const imported = vi.fn();
  vi.doMock('../../src/data/findCity.ts', () => {
    imported();
    return { findCity: () => undefined };
  });
  vi.resetModules();
  const { loadCities } = await import('../../src/element/attributes/profile.ts');
  await loadCities((name) => (name === 'city' ? null : '2'));
  expect(imported).not.toHaveBeenCalled();
  await loadCities((name) => (name === 'city' ? '' : null));
  expect(imported).toHaveBeenCalled();
  vi.doUnmock('../../src/data/findCity.ts');
});
