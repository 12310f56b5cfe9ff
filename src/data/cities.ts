/** The cities of a dataset. Those of the built-in one are a separate file, loaded only where cities are listed. */
import { cities as builtIn } from './india-ml-2026.json?cityNames';
import type { City, DatasetFigures } from './schema.ts';

export const citiesOf = ({ cities = builtIn }: Pick<DatasetFigures, 'cities'>): readonly City[] =>
  cities.value;
