/** Reads the attributes of an element into a profile and options; a bad value warns and the default holds. */

import { findCity } from '../calculator/cityFile.ts';
import { type ViewName, viewNames } from '../calculator/views.ts';
import type { Figures } from '../dataset/schema.ts';
import {
  type CityTier,
  cityTiers,
  limitsOf,
  type NumberField,
  type Profile,
  skippableWeeks,
} from '../model/profile.ts';

export type Warn = (attribute: string, value: string, allowed: string) => void;

/** The value of an attribute, or null where it is not set. */
export type GetAttribute = (name: string) => string | null;

const numberAttributes: Readonly<Record<string, NumberField>> = {
  experience: 'experienceYears',
  'ml-experience': 'mlYears',
  salary: 'currentSalaryLpa',
  hours: 'studyHoursPerWeek',
  'course-fee': 'courseFeeLakh',
  'income-kept': 'incomeKept',
};

/** The attributes that set the profile, each with its field. */
export const profileAttributes: Readonly<Record<string, keyof Profile>> = {
  ...numberAttributes,
  city: 'cityTier',
  'city-tier': 'cityTier',
  capstone: 'capstone',
  skip: 'skippedWeeks',
};

export interface Entered {
  readonly profile: Profile;
  /** A listed city; undefined for any place of the tier. */
  readonly city: string | undefined;
}

export function readProfile(get: GetAttribute, dataset: Figures, warn: Warn): Entered {
  const tier = readChoice(get, 'city-tier', cityTiers.map(String), warn);
  const cityName = get('city')?.trim();
  const city = cityName ? findCity(cityName, dataset) : undefined;
  // A city that is not listed is any other place, and so tier 3; a tier that is set wins over it.
  const tierOfCity = cityName ? (city?.tier ?? 3) : undefined;
  const cityTier = tier ? (Number(tier) as CityTier) : tierOfCity;
  return {
    city: city && city.tier === cityTier ? city.name : undefined,
    profile: {
      ...readNumbers(get, dataset, warn),
      cityTier,
      capstone: readCapstone(get, warn),
      skippedWeeks: readList(get, 'skip', skippableWeeks(dataset), warn),
    },
  };
}

/** The views to show, in the order asked for; where none is named all that there is something to show in. */
export function readViews(
  get: GetAttribute,
  { takeHome }: Pick<Figures, 'takeHome'>,
  warn: Warn,
): readonly [ViewName, ...ViewName[]] {
  const [first, ...others] = readList(get, 'views', viewNames, warn) ?? [];
  if (first) return [first, ...others];
  const [usual, ...more] = viewNames;
  // Left out, they are the built-in ones.
  return takeHome !== null ? viewNames : [usual, ...more.filter((name) => name !== 'pay')];
}

/** The one chart to show; the salary path where none is named. */
export function readKind(get: GetAttribute, warn: Warn): ViewName {
  return readChoice(get, 'kind', viewNames, warn) ?? viewNames[0];
}

/** The year that the odds are of; the horizon where none is named. */
export function readYear(get: GetAttribute, dataset: Figures, warn: Warn): number {
  const horizon = dataset.assumptions.horizonYears.value;
  const years = Array.from({ length: horizon }, (_, i) => String(i + 1));
  return Number(readChoice(get, 'year', years, warn) ?? horizon);
}

/** Checks `theme`, which the style sheet reads by itself. */
export function checkTheme(get: GetAttribute, warn: Warn): void {
  readChoice(get, 'theme', ['auto', 'light', 'dark'], warn);
}

function readNumbers(get: GetAttribute, dataset: Figures, warn: Warn): Profile {
  const profile: Partial<Record<NumberField, number>> = {};
  for (const [attribute, field] of Object.entries(numberAttributes)) {
    const text = get(attribute);
    if (text === null) continue;
    const { min, max } = limitsOf(field, dataset);
    const value = text.trim() === '' ? Number.NaN : Number(text);
    if (value >= min && value <= max) profile[field] = value;
    else warn(attribute, text, `a number from ${min} to ${max}`);
  }
  return profile;
}

function readCapstone(get: GetAttribute, warn: Warn): boolean | undefined {
  const choice = readChoice(get, 'capstone', ['', 'true', 'false', 'yes', 'no', 'on', 'off'], warn);
  return choice === undefined ? undefined : !['false', 'no', 'off'].includes(choice);
}

export function readChoice<T extends string>(
  get: GetAttribute,
  attribute: string,
  choices: readonly T[],
  warn: Warn,
): T | undefined {
  const text = get(attribute);
  if (text === null) return undefined;
  const chosen = choices.find((choice) => choice === text.trim().toLowerCase());
  if (chosen === undefined) warn(attribute, text, choices.filter((choice) => choice !== '').join(', '));
  return chosen;
}

/** A list of ids between spaces or commas, each once; unknown ones are left out with a warning. */
function readList<T extends string>(
  get: GetAttribute,
  attribute: string,
  known: readonly T[],
  warn: Warn,
): T[] | undefined {
  const text = get(attribute);
  if (text === null) return undefined;
  const ids = text.split(/[\s,]+/).filter((id) => id !== '');
  const found = ids.flatMap((id) => known.find((each) => each === id) ?? []);
  if (found.length < ids.length) warn(attribute, text, known.join(', '));
  return [...new Set(found)];
}
