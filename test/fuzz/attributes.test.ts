/** The attribute parsers return valid values for any input, and warn of each invalid value and no other. */
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

// City names are loaded on the first use of `city`.
await loadCities(() => 'Pune');

const example = parseDataset(JSON.parse(readFileSync('examples/us-data-science.json', 'utf8')));

/** All parsed attributes of an element, with the warnings. */
function parseAll(given: readonly Given[], dataset: Dataset) {
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

  it('are parsed to a valid profile, whatever their values', () => {
    fc.assert(
      fc.property(anyAttributes(dataset), (given) => {
        const { entered, views, kind, year, links } = parseAll(given, dataset);
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

  it('that are invalid cause one warning each, with the value and the allowed values; others cause none', () => {
    fc.assert(
      fc.property(anyAttributes(dataset), (given) => {
        const { warnings } = parseAll(given, dataset);
        const invalid = given.filter(({ valid }) => !valid);
        expect(warnings.map(({ attribute }) => attribute).toSorted()).toEqual(
          invalid.map(({ name }) => name).toSorted(),
        );
        for (const { attribute, value, allowed } of warnings) {
          const { value: found = '' } = invalid.find(({ name }) => name === attribute) ?? {};
          // Addresses are reported without surrounding spaces.
          expect([found, found.trim()]).toContain(value);
          expect(allowed).toMatch(/\S/);
          expect(allowed).not.toMatch(/undefined|NaN|Infinity|\[object/);
        }
      }),
      { numRuns: runs(300) },
    );
  });
});
