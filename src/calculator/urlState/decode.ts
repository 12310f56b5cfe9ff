/** Decodes the state that `encode.ts` has encoded. A link can be made by anyone, so every value is validated. */
import type { Settings } from '../../charts/shared/types.ts';
import { citiesOf } from '../../data/cities.ts';
import type { DatasetFigures } from '../../data/schema.ts';
import { applyOverrides, type Overrides } from '../../model/assumptions.ts';
import { parseProfile } from '../../model/parseProfile.ts';
import type { Profile } from '../../model/profile.ts';
import { checksum, defaultDatasetId, fieldByLetter, type SharedState, version } from './encode.ts';

/**
 * In characters. `encodeState` writes at most about 20,000: a city name of 1,000 letters of nine characters each when
 * percent-encoded, 200 skipped weeks, and every assumption.
 */
const maxLength = 24_000;

/**
 * @param dataset the calculator's dataset, without overrides
 * @param views the ids of the available charts; another id, which the page may have offered before, is ignored
 * @throws {Error} that names the first invalid part of the link
 */
export function decodeState(text: string, dataset: DatasetFigures, views: readonly string[]): SharedState {
  if (text.length > maxLength) {
    throw new Error(`link: found ${text.length} characters; allowed: at most ${maxLength} characters`);
  }
  const [, body = '', foundChecksum] = /^(.*)\.(\w+)$/.exec(text) ?? [];
  if (foundChecksum !== checksum(body)) throw new Error('link: its checksum is wrong; allowed: a whole link');
  const [foundVersion, ...parts] = body.split('~');
  if (foundVersion !== version) throw new Error(`link: found version ${foundVersion}; allowed: ${version}`);
  const values = new Map<string, string[]>();
  for (const part of parts) {
    const letter = part.slice(0, 1);
    const value = decodeURIComponent(part.slice(1));
    const existing = values.get(letter);
    if (existing) existing.push(value);
    else values.set(letter, [value]);
  }
  const first = (letter: string) => values.get(letter)?.[0];
  const overrides = parseOverrides(values.get('a') ?? []);
  const changed = applyOverrides(dataset, overrides);
  const id = first('d') ?? defaultDatasetId;
  if (id !== dataset.id) throw new Error(`link: found dataset ${id}; allowed: ${dataset.id}`);

  const profile: Record<string, unknown> = {};
  for (const [letter, field] of Object.entries(fieldByLetter)) {
    const number = first(letter);
    if (number !== undefined) profile[field] = parseNumber(number);
  }
  const city = parseCity(first('c'), dataset);
  const tier = first('t');
  if (city) profile.cityTier = city.tier;
  else if (tier) profile.cityTier = parseNumber(tier);
  if (first('p') !== undefined) profile.capstone = false;
  const skipped = first('k');
  if (skipped !== undefined) profile.skippedWeeks = skipped.split(' ');
  return {
    // Throws if a field is out of its limits.
    profile: parseProfile(profile as Profile, dataset),
    city: city?.name,
    settings: parseSettings(first, changed.assumptions.horizonYears.value),
    overrides,
    dataset: changed,
    view: views.find((view) => view === first('v')),
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
  // Only the form in which JavaScript writes a number: `Number` also accepts '', ' 1 ' and '0x1'.
  const value = Number(text);
  if (String(value) !== text) throw new RangeError(`link: found ${text}; allowed: a number`);
  return value;
}
