/** Reads the attributes that make the profile; a chart that draws none of it, the market's, does without. */
import type * as FindCity from '../../data/findCity.ts';
import type { DatasetFigures } from '../../data/schema.ts';
import { cityTiers, limitsOf, type NumberField, type Profile, skippableWeeks } from '../../model/profile.ts';
import { importWithRetry } from '../../retry.ts';
import { cityTier as tiers } from './generated/choices.ts';
import { profileFields } from './generated/profileFields.ts';
import { type GetAttribute, parseChoice, parseList, type Warn } from './options.ts';
import type { BooleanField } from './row.ts';

/** The attributes that set the profile, each with its field. */
export const profileAttributes: Readonly<Record<string, keyof Profile>> = Object.fromEntries(
  Object.values(profileFields).flatMap((fields) => Object.entries<keyof Profile>(fields)),
);

export interface ProfileInput {
  readonly profile: Profile;
  /** A listed city; undefined for any place of the tier. */
  readonly city: string | undefined;
}

let cities: typeof FindCity | undefined;

/** Loads what {@link readProfile} looks up. */
export async function loadCities(get: GetAttribute): Promise<void> {
  if (get('city') !== null) cities ??= await importWithRetry(() => import('../../data/findCity.ts'));
}

export function parseProfileAttributes(get: GetAttribute, dataset: DatasetFigures, warn: Warn): ProfileInput {
  const tier = parseChoice(get, 'city-tier', tiers, warn);
  const cityName = get('city')?.trim();
  const city = cityName ? cities?.findCity(cityName, dataset) : undefined;
  // A city that is not listed is any other place, and so tier 3; a tier that is set wins over it.
  const tierOfCity = cityName ? (city?.tier ?? 3) : undefined;
  const cityTier = tier ? cityTiers.find((each) => String(each) === tier) : tierOfCity;
  return {
    city: city && city.tier === cityTier ? city.name : undefined,
    profile: {
      ...parseNumbers(get, dataset, warn),
      cityTier,
      ...readBooleans(get, warn),
      skippedWeeks: parseList(get, 'skip', skippableWeeks(dataset), warn),
    },
  };
}

function parseNumbers(get: GetAttribute, dataset: DatasetFigures, warn: Warn): Profile {
  const profile: Partial<Record<NumberField, number>> = {};
  for (const [attribute, field] of Object.entries(profileFields.number)) {
    const text = get(attribute);
    if (text === null) continue;
    const { min, max } = limitsOf(field, dataset);
    // Code may write numbers in hexadecimal; people do not.
    const value = /^\s*$|[xbo]/i.test(text) ? Number.NaN : Number(text);
    if (value >= min && value <= max) profile[field] = value;
    else warn(attribute, text, `a number from ${min} to ${max}`);
  }
  return profile;
}

function readBooleans(get: GetAttribute, warn: Warn): Profile {
  const profile: { [Field in BooleanField]?: boolean | undefined } = {};
  for (const [attribute, field] of Object.entries(profileFields.boolean)) {
    profile[field] = readBoolean(get, attribute, warn);
  }
  return profile;
}

/** Yes or no: as a boolean attribute, or in a word. */
function readBoolean(get: GetAttribute, attribute: string, warn: Warn): boolean | undefined {
  const word = parseChoice(get, attribute, ['', 'true', 'false', 'yes', 'no', 'on', 'off'], warn);
  return word === undefined ? undefined : !['false', 'no', 'off'].includes(word);
}
