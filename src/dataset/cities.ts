/** The cities of a dataset; the built-in one's are loaded when something first asks for them. */
import type { City, Figures } from './schema.ts';

let indian: readonly City[] | undefined;

/** Before anything asks for {@link citiesOf}. */
export async function loadCities(): Promise<void> {
  indian ??= (await import('./indianCities.ts')).indianCities;
}

export function citiesOf({ cities }: Pick<Figures, 'cities'>): readonly City[] {
  const list = cities?.value ?? indian;
  if (!list) throw new Error('The cities were asked for before they were loaded.');
  return list;
}

const fold = (name: string) => name.trim().toLowerCase();

/** The listed city of this name or other spelling, whatever its case; undefined for any other place, which is tier 3. */
export function findCity(name: string, dataset: Pick<Figures, 'cities'>): City | undefined {
  const wanted = fold(name);
  return citiesOf(dataset).find(
    (city) => fold(city.name) === wanted || city.aliases?.some((alias) => fold(alias) === wanted),
  );
}
