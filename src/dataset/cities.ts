/** The cities of a dataset, by name. */
import { indianCities } from './indianCities.ts';
import type { City, Figures } from './schema.ts';

/** The built-in dataset leaves its cities out of its figures. */
export const citiesOf = ({ cities }: Pick<Figures, 'cities'>): readonly City[] =>
  cities?.value ?? indianCities;

const fold = (name: string) => name.trim().toLowerCase();

/** The listed city of this name or other spelling, whatever its case; undefined for any other place, which is tier 3. */
export function findCity(name: string, dataset: Pick<Figures, 'cities'>): City | undefined {
  const wanted = fold(name);
  return citiesOf(dataset).find(
    (city) => fold(city.name) === wanted || city.aliases?.some((alias) => fold(alias) === wanted),
  );
}
