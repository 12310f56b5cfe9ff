/** A dataset that says one text wherever it may say anything. */
import { type Dataset, indiaMl2026 } from '../../src/model/index.ts';

/** The built-in dataset with everything named that can be. */
const named = {
  ...indiaMl2026,
  // The built-in one is known in other languages too.
  id: 'other',
  money: {
    symbol: '₹',
    currency: 'rupees',
    pay: 'fixed CTC',
    unit: { size: 100_000, name: 'lakh', words: 'lakh rupees', short: 'LPA' },
    larger: { size: 100, name: 'crore' },
    grouping: 'en-IN',
  },
  names: {
    field: 'ML',
    professionals: 'ML engineers',
    people: 'developers',
    peopleOblique: 'developers',
    placed: 'placed',
    unfilled: 'unfilled',
    guide: 'the guide',
  },
  tiers: ['tier 1', 'tier 2', 'tier 3'],
} satisfies Dataset;

/** What is no text: ids, kinds, and choices. */
const isCode = (path: readonly string[]) =>
  /^(id|kind|document|phase|grouping|evidence)$/.test(path.at(-1) ?? '') ||
  /\bevidence\b|^takeHome\.providentFund\.(value|range)/.test(path.join('.'));

/** Whether a text stands inside of sentences, where less is allowed. */
const isWord = ([group]: readonly string[]) => /^(money|names|tiers)$/.test(group ?? '');

/** @param word what is said where a text stands inside of sentences */
export function datasetSaying(text: string, word = text): unknown {
  const fill = (value: unknown, path: readonly string[]): unknown => {
    if (typeof value === 'string') return isCode(path) ? value : isWord(path) ? word : text;
    if (Array.isArray(value)) return value.map((each, i) => fill(each, [...path, String(i)]));
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, fill(each, [...path, key])]));
  };
  const dataset = fill(named, []) as Dataset;
  dataset.sources.guide = { ...dataset.sources.guide, kind: text } as Dataset['sources'][string];
  return dataset;
}
