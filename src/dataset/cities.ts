/** The cities of a dataset. Those of the built-in one are a file of their own, loaded by what lists them. */
import { cities as builtIn } from './india-ml-2026.json?cityNames';
import type { City, Figures } from './schema.ts';

export const citiesOf = ({ cities = builtIn }: Pick<Figures, 'cities'>): readonly City[] => cities.value;
