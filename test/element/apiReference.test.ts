/** Compares the API reference, from which editor data is generated, with the code. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { actions } from '../../src/calculator/CallsToAction.tsx';
import { cssPropertyReference, partReference, slotReference } from '../../src/element/apiReference.ts';

const components = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.tsx') && !file.startsWith('site'))
  .map((file) => readFileSync(join('src', file), 'utf8'))
  .join('\n');

/** The unique first groups of all matches, sorted. */
const found = (source: string, pattern: RegExp) =>
  [...new Set([...source.matchAll(pattern)].map(([, name = '']) => name))].toSorted();

it('lists every custom property with the default of the style sheet', () => {
  const style = readFileSync('src/element/base.css', 'utf8');
  const properties = Object.entries(cssPropertyReference);
  expect(found(style, /var\((--career-leap-[\w-]+)/g)).toEqual(properties.map(([name]) => name).toSorted());
  for (const [name, property] of properties) expect(style).toContain(`var(${name}, ${property.default})`);
});

it('lists every part and slot', () => {
  expect(found(components, /\bpart="([\w-]+)"/g)).toEqual(Object.keys(partReference).toSorted());
  expect(Object.keys(slotReference)).toEqual(['', ...actions]);
});
