/** What holds of a calculator's state, whoever changes it. */
import { expect, it } from 'vitest';
import { createStore } from '../../src/calculator/store.ts';
import { decodeState } from '../../src/calculator/urlState/decode.ts';
import { encodeState } from '../../src/calculator/urlState/encode.ts';
import { applyOverrides } from '../../src/model/assumptions.ts';
import { indiaMl2026 } from '../../src/model/index.ts';

const shorter = { 'assumptions.horizonYears': 3 };
const lookingLessFar = { overrides: shorter, dataset: applyOverrides(indiaMl2026, shorter) };

it('the year of the odds is one that is looked ahead to, so that a link to it can be read', () => {
  const store = createStore(indiaMl2026, {}, undefined);
  const said = () => {
    const { settings, profile } = store.state();
    const link = decodeState(encodeState(store.state()), indiaMl2026, []);
    expect(link).toMatchObject({ settings, profile, overrides: shorter });
    return settings.year;
  };
  store.update(lookingLessFar);
  expect(said()).toBe(3);
  // As a page may.
  store.updateSettings({ year: 5 });
  expect(said()).toBe(3);
  store.updateSettings({ year: 2 });
  expect(said()).toBe(2);
});

it('whoever listens is told of the year that holds', () => {
  const store = createStore(indiaMl2026, {}, undefined);
  const told: number[] = [];
  store.subscribe(() => told.push(store.state().settings.year));
  store.update(lookingLessFar);
  expect(told).toEqual([3]);
});
