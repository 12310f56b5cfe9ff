/** What editors and types say of the elements, held to what the elements do. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { actions } from '../../src/calculator/Actions.tsx';
import { chartIds } from '../../src/charts/registry.ts';
import { attributes } from '../../src/element/CareerLeapElement.ts';
import {
  attributeReference,
  cssPropertyReference,
  eventReference,
  partReference,
  slotReference,
} from '../../src/element/reference.ts';
import { cityTiers, type NumberField, numberFields } from '../../src/model/profile.ts';

const components = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.tsx') && !file.startsWith('site'))
  .map((file) => readFileSync(join('src', file), 'utf8'))
  .join('\n');

/** The first groups of all matches, each once. */
const found = (source: string, pattern: RegExp) =>
  [...new Set([...source.matchAll(pattern)].map(([, name = '']) => name))].toSorted();

it('names every attribute', () => {
  expect(Object.keys(attributeReference).toSorted()).toEqual(attributes.toSorted());
});

it('says of each attribute and event what its type says', () => {
  const types = readFileSync('src/element/elementTypes.ts', 'utf8');
  const kebab = (name: string) => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
  const said = [...types.matchAll(/\/\*\* (.+) \*\/\n {2}(?:readonly (\w+)\?|'([\w-]+)'):/g)].map(
    ([, comment, property, event]) => [property ? kebab(property) : event, comment],
  );
  const described = Object.entries({ ...attributeReference, ...eventReference });
  expect(Object.fromEntries(said)).toEqual(
    Object.fromEntries(described.map(([name, { description }]) => [name, description])),
  );
});

it.each<[keyof typeof attributeReference, NumberField]>([
  ['experience', 'experienceYears'],
  ['ml-experience', 'mlYears'],
  ['salary', 'currentSalaryLpa'],
  ['hours', 'studyHoursPerWeek'],
  ['income-kept', 'incomeKept'],
  ['course-fee', 'courseFeeLakh'],
])('says which values %s may have', (name, field) => {
  const { min, max } = numberFields[field];
  expect(attributeReference[name].description).toContain(`, ${min} to ${max}.`);
});

it('knows the closed lists of the elements', () => {
  expect(attributeReference.kind.type).toEqual(chartIds);
  expect(attributeReference.views.description).toContain(`: ${chartIds.join(', ')}.`);
  expect(attributeReference['city-tier'].type).toEqual(cityTiers);
});

it('names every custom property with the default of the style sheet', () => {
  const style = readFileSync('src/element/base.css', 'utf8');
  const properties = Object.entries(cssPropertyReference);
  expect(found(style, /var\((--career-leap-[\w-]+)/g)).toEqual(properties.map(([name]) => name).toSorted());
  for (const [name, property] of properties) expect(style).toContain(`var(${name}, ${property.default})`);
});

it('names every part and slot', () => {
  expect(found(components, /\bpart="([\w-]+)"/g)).toEqual(Object.keys(partReference).toSorted());
  expect(Object.keys(slotReference)).toEqual(['', ...actions]);
});
