/** Invariants of the store, whatever changes it. */
import { expect, it } from 'vitest';
import { createStore } from '../../src/calculator/store.ts';
import { decodeState } from '../../src/calculator/urlState/decode.ts';
import { encodeState } from '../../src/calculator/urlState/encode.ts';
import { applyOverrides } from '../../src/model/assumptions.ts';
import { indiaMl2026 } from '../../src/model/index.ts';

const shorter = { 'assumptions.horizonYears': 3 };
const shorterHorizon = { overrides: shorter, dataset: applyOverrides(indiaMl2026, shorter) };

it('the year of the odds is within the horizon, so that a link to it is valid', () => {
  const store = createStore(indiaMl2026, {}, undefined);
  const roundTripYear = () => {
    const { settings, profile } = store.state();
    const link = decodeState(encodeState(store.state()), indiaMl2026, []);
    expect(link).toMatchObject({ settings, profile, overrides: shorter });
    return settings.year;
  };
  store.update(shorterHorizon);
  expect(roundTripYear()).toBe(3);
  // A page may change the store like this.
  store.updateSettings({ year: 5 });
  expect(roundTripYear()).toBe(3);
  store.updateSettings({ year: 2 });
  expect(roundTripYear()).toBe(2);
});

it('listeners receive the year within the horizon', () => {
  const store = createStore(indiaMl2026, {}, undefined);
  const years: number[] = [];
  store.subscribe(() => years.push(store.state().settings.year));
  store.update(shorterHorizon);
  expect(years).toEqual([3]);
});
