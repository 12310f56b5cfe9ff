/** The built-in dataset: the figures of the guide for Indian developers (2026), our assumptions, and India's tax rules. */
import dataset from './india-ml-2026.json' with { type: 'json' };
import type { Dataset } from './schema.ts';

export const indiaMl2026: Dataset = dataset;
