/** Decodes what `encode.ts` wrote. Links come from anybody, so every value is validated like any other input. */
import type { Settings } from '../../charts/shared/types.ts';
import { citiesOf } from '../../data/cities.ts';
import type { DatasetFigures } from '../../data/schema.ts';
import { applyOverrides, type Overrides } from '../../model/assumptions.ts';
import { parseProfile } from '../../model/parseProfile.ts';
import type { Profile } from '../../model/profile.ts';
import { checksum, defaultDatasetId, fieldByLetter, type SharedState, version } from './encode.ts';

/** The longest that is written has 20,000: a city of 1,000 letters that take nine each, 200 weeks, every assumption. */
const maxLength = 24_000;

/**
 * @param dataset the one that the calculator shows, without changes
 * @param views those that there are; another one, which the page may have had once, is left alone
 * @throws Error that names the first thing that is wrong with the link
 */
export function decodeState(text: string, dataset: DatasetFigures, views: readonly string[]): SharedState {
  if (text.length > maxLength) {
    throw new Error(`link: found ${text.length} characters; allowed: at most ${maxLength} characters`);
  }
  const [, body = '', found] = /^(.*)\.(\w+)$/.exec(text) ?? [];
  if (found !== checksum(body)) throw new Error('link: its checksum is wrong; allowed: a whole link');
  const [written, ...parts] = body.split('~');
  if (written !== version) throw new Error(`link: found version ${written}; allowed: ${version}`);
  const values = new Map<string, string[]>();
  for (const part of parts) {
    const letter = part.slice(0, 1);
    const value = decodeURIComponent(part.slice(1));
    const others = values.get(letter);
    if (others) others.push(value);
    else values.set(letter, [value]);
  }
  const one = (letter: string) => values.get(letter)?.[0];
  const overrides = parseOverrides(values.get('a') ?? []);
  const changed = applyOverrides(dataset, overrides);
  const id = one('d') ?? defaultDatasetId;
  if (id !== dataset.id) throw new Error(`link: found dataset ${id}; allowed: ${dataset.id}`);

  const profile: Record<string, unknown> = {};
  for (const [letter, field] of Object.entries(fieldByLetter)) {
    const number = one(letter);
    if (number !== undefined) profile[field] = parseNumber(number);
  }
  const city = parseCity(one('c'), dataset);
  const tier = one('t');
  if (city) profile.cityTier = city.tier;
  else if (tier) profile.cityTier = parseNumber(tier);
  if (one('p') !== undefined) profile.capstone = false;
  const skipped = one('k');
  if (skipped !== undefined) profile.skippedWeeks = skipped.split(' ');
  return {
    // The check of the model holds for links too, and throws.
    profile: parseProfile(profile as Profile, dataset),
    city: city?.name,
    settings: parseSettings(one, changed.assumptions.horizonYears.value),
    overrides,
    dataset: changed,
    view: views.find((view) => view === one('v')),
  };
}

function parseSettings(first: (letter: string) => string | undefined, horizon: number): Settings {
  const number = (letter: string, low: number, high: number) => {
    const text = first(letter);
    if (text === undefined) return undefined;
    const value = parseNumber(text);
    if (!(value >= low && value <= high)) {
      throw new RangeError(`link: found ${letter}${text}; allowed: ${low} to ${high}`);
    }
    return value;
  };
  const year = number('y', 1, horizon) ?? horizon;
  if (!Number.isInteger(year)) throw new RangeError(`link: found year ${year}; allowed: a whole one`);
  return {
    year,
    neededLpa: number('n', 0, 1e6),
    movedShare: number('q', 0, 1) ?? 0,
    payOf: parseChoice(first('o'), ['now', 'firstRole', 'midLevel'] as const) ?? 'firstRole',
  };
}

function parseOverrides(parts: readonly string[]): Overrides {
  return Object.fromEntries(
    parts.map((part) => {
      const [id = '', value = ''] = part.split(' ');
      return [id, value.startsWith('=') ? value.slice(1) : parseNumber(value)];
    }),
  );
}

function parseCity(name: string | undefined, dataset: DatasetFigures) {
  if (name === undefined) return undefined;
  const city = citiesOf(dataset).find((each) => each.name === name);
  if (!city) throw new Error(`link: found city ${name}; allowed: a city of the dataset`);
  return city;
}

function parseChoice<T extends string>(text: string | undefined, choices: readonly T[]): T | undefined {
  if (text === undefined) return undefined;
  const chosen = choices.find((choice) => choice === text);
  if (chosen === undefined) throw new Error(`link: found ${text}; allowed: ${choices.join(', ')}`);
  return chosen;
}

function parseNumber(text: string): number {
  // What JavaScript writes for a number, and nothing that it would also take for one.
  const value = Number(text);
  if (String(value) !== text) throw new RangeError(`link: found ${text}; allowed: a number`);
  return value;
}
