/** The cities of a dataset. Those of the built-in one are a file of their own, loaded by what lists them. */
import { cities as builtIn } from './india-ml-2026.json?cityNames';
import type { City, DatasetFigures } from './schema.ts';

export const citiesOf = ({ cities = builtIn }: Pick<DatasetFigures, 'cities'>): readonly City[] =>
  cities.value;
