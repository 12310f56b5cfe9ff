/** A Vite plugin that serves parts of a dataset's JSON file as modules, so that the first load is small. */
import { readFileSync } from 'node:fs';
import type { Plugin } from 'vite';
import type { Dataset } from '../src/data/schema.ts';

/** By the query of the import: `import figures from './india-ml-2026.json?figures'`. Notes are removed from all. */
const parts = {
  figures: ({ cities, phases, skills, specialisations, plan, ...dataset }: Dataset): object => ({
    ...dataset,
    plan: { ...plan, value: plan.value.map(({ name, topic, build, ...weeks }) => weeks) },
  }),
  cities: ({ cities }: Dataset): object => ({ cities }),
  cityNames: ({ cities }: Dataset): object => ({
    cities: { ...cities, value: cities.value.map(({ name, tier }) => ({ name, tier })) },
  }),
  plan: ({ phases, plan, skills, specialisations }: Dataset): object => ({
    phases,
    plan,
    skills,
    specialisations,
  }),
};

const isPart = (name: string): name is keyof typeof parts => Object.hasOwn(parts, name);

export function splitDataset(): Plugin {
  return {
    name: 'split-dataset',
    load(id) {
      const [file = '', query] = id.split('?');
      const part = [...new URLSearchParams(query).keys()].find(isPart);
      if (!file.endsWith('.json') || !part) return undefined;
      const dataset: Dataset = JSON.parse(readFileSync(file, 'utf8'));
      return { code: moduleOf(withoutNotes(parts[part](dataset))), moduleType: 'js' };
    },
  };
}

/** One export per key, so that bundlers can drop unused ones. */
function moduleOf(object: object): string {
  const exports = Object.entries(object).map(
    ([key, value]) => `export const ${key} = ${JSON.stringify(value)};`,
  );
  return [...exports, `export default { ${Object.keys(object).join(', ')} };`].join('\n');
}

/** Removes the fields that only explain figures and sources. */
function withoutNotes(object: object): object {
  const entries = Object.entries(object).flatMap(([key, value]: [string, unknown]) => {
    if (isNote(key, object)) return [];
    return [
      [
        key,
        typeof value === 'object' && value !== null && !Array.isArray(value) ? withoutNotes(value) : value,
      ],
    ];
  });
  return Object.fromEntries(entries);
}

/** Notes are known by their keys, except that `kind` is a note only in a source, and `unit` only in a figure. */
const isNote = (key: string, of: object) =>
  ['means', 'reason', 'evidence', 'where', 'publisher', 'note'].includes(key) ||
  (key === 'kind' && 'publisher' in of) ||
  (key === 'unit' && 'means' in of);
