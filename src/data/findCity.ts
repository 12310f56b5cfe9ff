/** Finds a city by any of its names. Loaded only when `city` is set. */
import { cities as builtIn } from './india-ml-2026.json?cities';
import type { City, DatasetFigures } from './schema.ts';

/** The listed city of this name or other spelling, whatever its case; undefined for any other place, which is tier 3. */
export function findCity(
  name: string,
  { cities = builtIn }: Pick<DatasetFigures, 'cities'>,
): City | undefined {
  const wanted = fold(name);
  return cities.value.find(
    (city) => fold(city.name) === wanted || city.aliases?.some((alias) => fold(alias) === wanted),
  );
}

const fold = (name: string) => name.trim().toLowerCase();
