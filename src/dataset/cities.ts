/** The cities of a dataset. Those of the built-in one are a file of their own: only who lists or looks up cities loads it. */
import { cities as builtIn } from './india-ml-2026.json?cities';
import type { City, Figures } from './schema.ts';

export const citiesOf = ({ cities = builtIn }: Pick<Figures, 'cities'>): readonly City[] => cities.value;

/** The listed city of this name or other spelling, whatever its case; undefined for any other place, which is tier 3. */
export function findCity(name: string, dataset: Pick<Figures, 'cities'>): City | undefined {
  const wanted = fold(name);
  return citiesOf(dataset).find(
    (city) => fold(city.name) === wanted || city.aliases?.some((alias) => fold(alias) === wanted),
  );
}

const fold = (name: string) => name.trim().toLowerCase();
