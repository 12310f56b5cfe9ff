/** The cities of a dataset, by name. */
import { indianCities } from './indianCities.ts';
import type { City, Figures } from './schema.ts';

/** The built-in dataset leaves its cities out of its figures. */
export const citiesOf = ({ cities }: Pick<Figures, 'cities'>): readonly City[] =>
  cities?.value ?? indianCities;
