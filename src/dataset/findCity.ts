/** Finds a city by what somebody calls it. */
import { citiesWithAliases } from './cityAliases.ts';
import type { City, Figures } from './schema.ts';

const fold = (name: string) => name.trim().toLowerCase();

/** The listed city of this name or other spelling, whatever its case; undefined for any other place, which is tier 3. */
export function findCity(name: string, dataset: Pick<Figures, 'cities'>): City | undefined {
  const wanted = fold(name);
  return (dataset.cities?.value ?? citiesWithAliases).find(
    (city) => fold(city.name) === wanted || city.aliases?.some((alias) => fold(alias) === wanted),
  );
}
