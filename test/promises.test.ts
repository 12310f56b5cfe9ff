/** Compares the public API with the names that `docs/upgrades.md` promises, so that none is removed by accident. */
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import packageJson from '../package.json' with { type: 'json' };
import {
  cssPropertyReference,
  elementReference,
  eventReference,
  partReference,
  slotReference,
} from '../src/element/apiReference.ts';
import { attributeNames } from '../src/element/attributes/generated/names.ts';

const promises = readFileSync('docs/upgrades.md', 'utf8');

/** The names in a row of the document's table. */
function promised(row: string): string[] {
  const [, names = ''] = new RegExp(`^\\| ${row}[^|]*\\| (.*) \\|$`, 'm').exec(promises) ?? [];
  return [...names.matchAll(/`([^`]+)`/g)].map(([, name = '']) => name).toSorted();
}

const entries = Object.keys(packageJson.exports).filter((entry) => !entry.endsWith('.json'));

it.each([
  ['elements', Object.keys(elementReference)],
  ['attributes', attributeNames],
  ['events', Object.keys(eventReference)],
  ['slots', Object.keys(slotReference).filter((name) => name !== '')],
  ['parts', Object.keys(partReference)],
  ['custom properties', Object.keys(cssPropertyReference)],
  ['entries of the package', entries.map((entry) => entry.replace(/^\.\//, '/'))],
])('the %s are the promised ones', (row, names) => {
  expect(names.toSorted()).toEqual(promised(row));
});
