/** The parsers of attributes, given anything: a profile that holds, and a warning for each wrong value and no other. */
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import { chartIds } from '../../src/charts/registry.ts';
import { parseLinks } from '../../src/element/attributes/callsToAction.ts';
import {
  checkLang,
  checkTheme,
  parseKind,
  parseShare,
  parseViews,
  parseYear,
} from '../../src/element/attributes/options.ts';
import { loadCities, parseProfileAttributes } from '../../src/element/attributes/profile.ts';
import { type Dataset, indiaMl2026, parseDataset } from '../../src/model/index.ts';
import { validateProfile } from '../../src/model/parseProfile.ts';
import { runs } from '../runs.ts';
import { anyAttributes, type Given } from './attributes.ts';

// Cities are known by name once that was asked for.
await loadCities(() => 'Pune');

const example = parseDataset(JSON.parse(readFileSync('examples/us-data-science.json', 'utf8')));

/** Everything that the attributes of an element are read into, with what was warned of. */
function readAll(given: readonly Given[], dataset: Dataset) {
  const values = new Map(given.map(({ name, value }) => [name, value]));
  const warnings: { attribute: string; value: string; allowed: string }[] = [];
  const get = (name: string) => values.get(name) ?? null;
  const warn = (attribute: string, value: string, allowed: string) => {
    warnings.push({ attribute, value, allowed });
  };
  checkTheme(get, warn);
  checkLang(get, warn);
  return {
    entered: parseProfileAttributes(get, dataset, warn),
    views: parseViews(get, dataset, warn),
    kind: parseKind(get, warn),
    year: parseYear(get, dataset, warn),
    links: parseLinks(get, warn),
    share: parseShare(get, warn),
    warnings,
  };
}

describe.each([
  ['the built-in dataset', indiaMl2026],
  ['the example', example],
])('attributes, with %s', (_, dataset) => {
  const inherited = Object.getOwnPropertyNames(Object.prototype);
  afterEach(() => {
    expect(Object.getOwnPropertyNames(Object.prototype)).toEqual(inherited);
  });

  it('are a profile in range, whatever they say', () => {
    fc.assert(
      fc.property(anyAttributes(dataset), (given) => {
        const { entered, views, kind, year, links } = readAll(given, dataset);
        expect(validateProfile(entered.profile, dataset)).toEqual([]);
        expect(chartIds).toEqual(expect.arrayContaining([...views, kind]));
        expect(new Set(views).size).toBe(views.length);
        expect(year >= 1 && year <= dataset.assumptions.horizonYears.value && Number.isInteger(year)).toBe(
          true,
        );
        for (const { url } of [links.apply ?? [], links.hire ?? []].flat()) {
          expect(new URL(url).protocol).toMatch(/^(https?|mailto):$/);
        }
      }),
      { numRuns: runs(300) },
    );
  });

  it('that are wrong are each warned of once, with the value and what is allowed, and no other is', () => {
    fc.assert(
      fc.property(anyAttributes(dataset), (given) => {
        const { warnings } = readAll(given, dataset);
        const wrong = given.filter(({ right }) => !right);
        expect(warnings.map(({ attribute }) => attribute).toSorted()).toEqual(
          wrong.map(({ name }) => name).toSorted(),
        );
        for (const { attribute, value, allowed } of warnings) {
          const { value: found = '' } = wrong.find(({ name }) => name === attribute) ?? {};
          // An address is told as it would have been followed.
          expect([found, found.trim()]).toContain(value);
          expect(allowed).toMatch(/\S/);
          expect(allowed).not.toMatch(/undefined|NaN|Infinity|\[object/);
        }
      }),
      { numRuns: runs(300) },
    );
  });
});
