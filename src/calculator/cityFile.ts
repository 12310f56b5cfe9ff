/** The cities, loaded with the first calculator, or the first chart that is told a city. */
import type * as Cities from '../dataset/cities.ts';

let loaded: typeof Cities | undefined;

export async function loadCities(): Promise<void> {
  loaded ??= await import('../dataset/cities.ts');
}

export const findCity: typeof Cities.findCity = (...given) => {
  if (!loaded) throw new Error('A city was asked for before the cities were loaded.');
  return loaded.findCity(...given);
};
