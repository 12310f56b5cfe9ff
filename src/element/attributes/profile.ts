/** Parses the attributes that set the profile. */
import type * as FindCity from '../../data/findCity.ts';
import type { DatasetFigures } from '../../data/schema.ts';
import { cityTiers, limitsOf, type NumberField, type Profile, skippableWeeks } from '../../model/profile.ts';
import { importWithRetry } from '../../retry.ts';
import { cityTier as tiers } from './generated/choices.ts';
import { profileFields } from './generated/profileFields.ts';
import { type GetAttribute, parseChoice, parseList, type Warn } from './options.ts';
import type { BooleanField } from './row.ts';

/** The profile field that each attribute sets. */
export const profileAttributes: Readonly<Record<string, keyof Profile>> = Object.fromEntries(
  Object.values(profileFields).flatMap((fields) => Object.entries<keyof Profile>(fields)),
);

export interface ProfileInput {
  readonly profile: Profile;
  /** The name of a city of the dataset; undefined if only the tier is known. */
  readonly city: string | undefined;
}

let cities: typeof FindCity | undefined;

/** Loads the list of cities if `city` is set. {@link parseProfileAttributes} needs it. */
export async function loadCities(get: GetAttribute): Promise<void> {
  if (get('city') !== null) cities ??= await importWithRetry(() => import('../../data/findCity.ts'));
}

/** Parses the attributes that set the profile. Fields without a valid attribute are left undefined. */
export function parseProfileAttributes(get: GetAttribute, dataset: DatasetFigures, warn: Warn): ProfileInput {
  const tier = parseChoice(get, 'city-tier', tiers, warn);
  const cityName = get('city')?.trim();
  const city = cityName ? cities?.findCity(cityName, dataset) : undefined;
  // An unlisted city is of tier 3. The attribute `city-tier` overrides the tier of `city`.
  const tierOfCity = cityName ? (city?.tier ?? 3) : undefined;
  const cityTier = tier ? cityTiers.find((each) => String(each) === tier) : tierOfCity;
  return {
    city: city && city.tier === cityTier ? city.name : undefined,
    profile: {
      ...parseNumbers(get, dataset, warn),
      cityTier,
      ...parseBooleans(get, warn),
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
    // Number('0x10') is 16, but prefixes of hexadecimal, binary and octal numbers are not allowed here.
    const value = /^\s*$|[xbo]/i.test(text) ? Number.NaN : Number(text);
    if (value >= min && value <= max) profile[field] = value;
    else warn(attribute, text, `a number from ${min} to ${max}`);
  }
  return profile;
}

function parseBooleans(get: GetAttribute, warn: Warn): Profile {
  const profile: { [Field in BooleanField]?: boolean | undefined } = {};
  for (const [attribute, field] of Object.entries(profileFields.boolean)) {
    profile[field] = parseBoolean(get, attribute, warn);
  }
  return profile;
}

/** Parses a boolean attribute: present without a value, or `true`, `false`, `yes`, `no`, `on`, `off`. */
function parseBoolean(get: GetAttribute, attribute: string, warn: Warn): boolean | undefined {
  const word = parseChoice(get, attribute, ['', 'true', 'false', 'yes', 'no', 'on', 'off'], warn);
  return word === undefined ? undefined : !['false', 'no', 'off'].includes(word);
}
