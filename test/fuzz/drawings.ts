/** Renders the calculator and all charts for a dataset, a profile and chart settings, without a browser. */
import fc from 'fast-check';
import { h } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { createStore } from '../../src/calculator/store.ts';
import { chartIds } from '../../src/charts/registry.ts';
import { App, loadResources } from '../../src/element/App.tsx';
import type { GetAttribute } from '../../src/element/attributes/options.ts';
import type { Dataset } from '../../src/model/index.ts';
import {
  cityTiers,
  type FullProfile,
  limitsOf,
  type NumberField,
  numberFields,
  skippableWeeks,
} from '../../src/model/profile.ts';

/** The position of a number between its limits, from 0 to 1. */
const part = fc.oneof(
  fc.constantFrom(0, 1),
  fc.nat({ max: 100 }).map((percent) => percent / 100),
);
const fields = Object.keys(numberFields) as NumberField[];

export const anySituation = fc.record({
  numbers: fc.record(Object.fromEntries(fields.map((field) => [field, part])), { requiredKeys: [] }),
  cityTier: fc.constantFrom(...cityTiers),
  capstone: fc.boolean(),
  /** The share of the skippable weeks. */
  skipped: part,
  neededLpa: fc.option(fc.constantFrom(0, 1, 12.3, 1e6), { nil: undefined }),
  year: part,
  movedShare: part,
  payOf: fc.constantFrom('now', 'firstRole', 'midLevel'),
  lang: fc.constantFrom('en', 'hi'),
  widthPx: fc.integer({ min: 280, max: 1200 }),
});

export type Situation = typeof anySituation extends fc.Arbitrary<infer S> ? S : never;

export const usualSituation: Situation = {
  numbers: {},
  cityTier: 1,
  capstone: true,
  skipped: 0,
  neededLpa: undefined,
  year: 1,
  movedShare: 0,
  payOf: 'now',
  lang: 'en',
  widthPx: 280,
};

/** The profile of a situation, with each number scaled to its limits in the dataset. */
function profileIn(
  dataset: Dataset,
  { numbers, cityTier, capstone, skipped }: Situation,
): Partial<FullProfile> {
  const weeks = skippableWeeks(dataset);
  const given = Object.entries(numbers).map(([field, share = 0]) => {
    const { min, max } = limitsOf(field as NumberField, dataset);
    return [field, Math.min(max, min + share * (max - min))];
  });
  return {
    ...Object.fromEntries(given),
    cityTier,
    capstone,
    skippedWeeks: weeks.slice(0, Math.round(skipped * weeks.length)),
  };
}

/** The markup of the calculator and of each standalone chart. */
export async function markupOf(dataset: Dataset, situation: Situation): Promise<string> {
  const { neededLpa, year, movedShare, payOf, lang, widthPx } = situation;
  const horizon = dataset.assumptions.horizonYears.value;
  const settings = { neededLpa, movedShare, payOf, year: 1 + Math.round(year * (horizon - 1)) };
  const store = createStore(dataset, profileIn(dataset, situation), undefined, settings);
  const environment = { widthPx, emPx: 16, family: '', letterSpacing: '0px', wordSpacing: '0px', fonts: 0 };
  const hostActions = { requestAction: () => true, urlKey: '' };
  const render = async (kind: 'calculator' | 'chart', get: GetAttribute) => {
    const resources = await loadResources(kind, get, lang, dataset, () => {});
    return renderToString(
      h(App, { resources, store, adopt: () => {}, hostActions, measureInitialSize: () => environment }),
    );
  };
  const charts = chartIds.map((name) => render('chart', (attribute) => (attribute === 'kind' ? name : null)));
  return (await Promise.all([render('calculator', () => null), ...charts])).join('\n');
}
