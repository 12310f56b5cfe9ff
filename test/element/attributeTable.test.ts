/** The attribute table is the only list of attributes: adding a row adds the attribute everywhere. */
import { readFileSync } from 'node:fs';
import { h } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { expect, it, vi } from 'vitest';
import { attributeFiles } from '../../scripts/attributeFiles.ts';
import { editorData } from '../../scripts/customElementsManifest.ts';
import { type AttributeTable, limitsOfRow } from '../../src/element/attributes/row.ts';
import { attributeTable } from '../../src/element/attributes/table.ts';
import { languageNames } from '../../src/i18n/messageFiles.ts';
import { indiaMl2026 } from '../../src/model/index.ts';
import { defaults } from '../../src/model/profileDefaults.ts';
import { AttributeFields } from '../../src/site/AttributeFields.tsx';

const read = (path: string) => readFileSync(path, 'utf8');

it.each(Object.entries(attributeFiles(attributeTable, read)))(
  '%s is what `npm run generate` writes',
  (path, text) => {
    expect(read(path)).toBe(text);
  },
);

it('has the defaults of the model, and all languages', () => {
  const table: AttributeTable = attributeTable;
  for (const row of Object.values(table)) {
    if (row.type !== 'number' || !('field' in row)) continue;
    const { [row.field]: value } = defaults;
    if (value !== undefined) expect(row.default).toBe(String(value));
    const { min, max } = limitsOfRow(row);
    expect(min).toBeLessThan(max);
  }
  const offered = Object.keys(attributeTable.lang.builder.choices);
  expect(offered.toSorted()).toEqual(['', ...languageNames].toSorted());
});

const withScratch: AttributeTable = {
  ...attributeTable,
  'scratch-years': {
    description: 'Years from scratch',
    type: 'number',
    field: 'experienceYears',
    default: '4',
  },
};

const files = attributeFiles(withScratch, read);

it.each([
  ['src/element/attributes/generated/names.ts', "\n  'scratch-years',\n"],
  ['src/element/attributes/generated/profileFields.ts', "\n    'scratch-years': 'experienceYears',\n"],
  [
    'src/element/attributes/generated/interfaces.ts',
    '\n  /** Years from scratch, 0 to 40. */\n  readonly scratchYears?: number | undefined;\n',
  ],
  ['README.md', '\n| `scratch-years` | Years from scratch | 0 to 40 | 4 |\n'],
  ['docs/upgrades.md', ', `scratch-years` <!-- /attributes --> |\n'],
])('an added row is in %s', (path, text) => {
  expect(read(path)).not.toContain(text);
  expect(files[path]).toContain(text);
});

it('an added row is in the data of each editor, on both elements', () => {
  for (const data of Object.values(editorData(withScratch))) {
    expect(JSON.stringify(data).split('"name":"scratch-years"')).toHaveLength(3);
  }
  expect(JSON.stringify(editorData(withScratch)['web-types.json'])).toContain('"name":"scratchYears"');
});

it('an added row is a field of the snippet builder, for its own element only', () => {
  const { 'scratch-years': row } = withScratch;
  const table: AttributeTable = row ? { 'scratch-years': { ...row, only: 'career-leap' } } : {};
  const fields = (tag: 'career-leap' | 'career-leap-chart') =>
    renderToString(
      h(AttributeFields, { table, tag, group: 'What is filled in already', values: {}, onChange: () => {} }),
    );
  expect(fields('career-leap')).toMatch(/<label[^>]*>Years from scratch<\/label><input[^>]* max="40"/);
  expect(fields('career-leap-chart')).toBe('');
});

/** Imports a generated module, with its types removed. */
const generated = (file: string) => {
  const text = files[`src/element/attributes/generated/${file}`] ?? '';
  return import(`data:text/javascript,${encodeURIComponent(text.replaceAll(' as const', ''))}`);
};

it('an added row is observed, a property, and parsed', async () => {
  vi.doMock('../../src/element/attributes/generated/names.ts', () => generated('names.ts'));
  vi.doMock('../../src/element/attributes/generated/profileFields.ts', () => generated('profileFields.ts'));
  vi.resetModules();
  const { createElementClass } = await import('../../src/element/CareerLeapElement.ts');
  const Element = createElementClass('calculator', () => Promise.reject());
  expect('observedAttributes' in Element && Element.observedAttributes).toContain('scratch-years');
  expect('scratchYears' in Element.prototype).toBe(true);

  const { profileAttributes, parseProfileAttributes } = await import(
    '../../src/element/attributes/profile.ts'
  );
  expect(profileAttributes['scratch-years']).toBe('experienceYears');
  const warn = vi.fn();
  const parse = (text: string) =>
    parseProfileAttributes((name) => (name === 'scratch-years' ? text : null), indiaMl2026, warn).profile
      .experienceYears;
  expect(parse('7')).toBe(7);
  expect(parse('70')).toBeUndefined();
  expect(warn.mock.calls).toEqual([['scratch-years', '70', 'a number from 0 to 40']]);
  vi.doUnmock('../../src/element/attributes/generated/names.ts');
  vi.doUnmock('../../src/element/attributes/generated/profileFields.ts');
});
