/** Finds a city by any of its names. Loaded only when `city` is set. */
import { cities as builtIn } from './india-ml-2026.json?cities';
import type { City, DatasetFigures } from './schema.ts';

/**
 * Finds a listed city by its name or one of its aliases, case-insensitively.
 * @returns undefined for any other city, which is in tier 3
 */
export function findCity(
  name: string,
  { cities = builtIn }: Pick<DatasetFigures, 'cities'>,
): City | undefined {
  const wanted = normalize(name);
  return cities.value.find(
    (city) => normalize(city.name) === wanted || city.aliases?.some((alias) => normalize(alias) === wanted),
  );
}

const normalize = (name: string) => name.trim().toLowerCase();
