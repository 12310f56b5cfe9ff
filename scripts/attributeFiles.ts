/** Generates the committed files that follow from the attribute table. Pure: it reads and writes no files. */
import { allowedUrls } from '../src/data/safeUrl.ts';
import type { Tag } from '../src/element/apiReference.ts';
import {
  type AttributeRow,
  type AttributeTable,
  limitsOfRow,
  propertyOf,
  sentenceOf,
} from '../src/element/attributes/row.ts';

/**
 * The text of each generated file, by its path.
 * @param read returns the current text of a file in which only the part between two markers is generated
 */
export function attributeFiles(
  table: AttributeTable,
  read: (path: string) => string,
): Readonly<Record<string, string>> {
  return {
    'src/element/attributes/generated/names.ts': names(table),
    'src/element/attributes/generated/profileFields.ts': profileFields(table),
    'src/element/attributes/generated/choices.ts': choices(table),
    'src/element/attributes/generated/interfaces.ts': interfaces(table),
    'README.md': betweenMarkers(read('README.md'), `\n\n${markdownTable(table)}\n\n`),
    'docs/upgrades.md': betweenMarkers(read('docs/upgrades.md'), ` ${codes(Object.keys(table))} `),
  };
}

/** A file of its own, since the loader imports it and every page loads the loader. */
function names(table: AttributeTable): string {
  return [
    '/** The names of all attributes. Written by `npm run generate`: edit `../table.ts`. */',
    'export const attributeNames = [',
    ...Object.keys(table).map((name) => `  '${name}',`),
    '] as const;',
    '',
  ].join('\n');
}

function profileFields(table: AttributeTable): string {
  const rows = Object.entries(table).flatMap(([name, row]) =>
    'field' in row && row.field ? [{ name, type: row.type, field: row.field }] : [],
  );
  const types = [...new Set(rows.map(({ type }) => type))];
  return [
    '/**',
    ' * The fields of the profile that attributes set, by the type of the attribute. Written by `npm run generate`: edit',
    ' * `../table.ts`.',
    ' */',
    'export const profileFields = {',
    ...types.flatMap((type) => [
      `  ${type}: {`,
      ...rows.filter((row) => row.type === type).map(({ name, field }) => `    '${name}': '${field}',`),
      '  },',
    ]),
    '} as const;',
    '',
  ].join('\n');
}

/** One constant per list, so that bundlers can drop the lists that an element doesn't use. */
function choices(table: AttributeTable): string {
  return [
    '/** The values of closed lists, as text, by property. Written by `npm run generate`: edit `../table.ts`. */',
    ...Object.entries(table).flatMap(([name, row]) =>
      row.type === 'choice'
        ? `export const ${propertyOf(name)} = [${row.choices.map((value) => `'${value}'`).join(', ')}] as const;`
        : [],
    ),
    '',
  ].join('\n');
}

const interfaceOf: Readonly<Record<Tag, string>> = {
  'career-leap': 'CalculatorAttributes',
  'career-leap-chart': 'ChartAttributes',
};

/** Interfaces rather than mapped types, because editors don't show the comments of mapped properties. */
function interfaces(table: AttributeTable): string {
  const members = (only: Tag | undefined) =>
    Object.entries(table)
      .filter(([, row]) => row.only === only)
      .flatMap(([name, row]) => [
        `  /** ${sentenceOf(row)} */`,
        `  readonly ${propertyOf(name)}?: ${typeOf(row)} | undefined;`,
      ]);
  return [
    '/** The attributes as properties, in camel case. Written by `npm run generate`: edit `../table.ts`. */',
    '',
    '/** The attributes of both elements. */',
    'interface ElementAttributes {',
    ...members(undefined),
    '}',
    ...(['career-leap', 'career-leap-chart'] as const).flatMap((tag) => [
      '',
      `/** The attributes of \`<${tag}>\`. */`,
      `export interface ${interfaceOf[tag]} extends ElementAttributes {`,
      ...members(tag),
      '}',
    ]),
    '',
  ].join('\n');
}

function typeOf(row: AttributeRow): string {
  switch (row.type) {
    case 'number':
    case 'boolean':
      return row.type;
    case 'choice':
      return row.choices.map((value) => (typeof value === 'string' ? `'${value}'` : value)).join(' | ');
    case 'text':
      return row.propertyType ? `string | ${row.propertyType}` : 'string';
    default:
      return 'string';
  }
}

function markdownTable(table: AttributeTable): string {
  const lines = Object.entries(table).map(([name, row]) => [
    `\`${name}\``,
    row.description + (row.only ? ` (\`<${row.only}>\` alone)` : ''),
    allowedIn(row),
    isValueOf(row, row.default) ? `\`${row.default}\`` : row.default,
  ]);
  return [['attribute', 'what it sets', 'allowed', 'default'], ['---', '---', '---', '---'], ...lines]
    .map((cells) => `| ${cells.join(' | ')} |`)
    .join('\n');
}

function allowedIn(row: AttributeRow): string {
  switch (row.type) {
    case 'number': {
      const { min, max } = limitsOfRow(row);
      return `${min} to ${max}`;
    }
    case 'boolean':
      return codes(['true', 'false']);
    case 'choice':
    case 'list':
      return codes(row.choices.map(String));
    case 'url':
      return allowedUrls;
    case 'text':
      return row.allowed ?? 'any text';
  }
}

const isValueOf = (row: AttributeRow, value: string) =>
  (row.type === 'choice' && row.choices.some((choice) => choice === value)) || row.type === 'boolean';

const codes = (names: readonly string[]) => names.map((name) => `\`${name}\``).join(', ');

/** @throws if the markers are missing */
function betweenMarkers(text: string, part: string): string {
  const [start, end] = ['<!-- attributes -->', '<!-- /attributes -->'];
  const [before, rest] = text.split(start);
  const [, after] = rest?.split(end) ?? [];
  if (before === undefined || after === undefined) throw new Error(`No part between ${start} and ${end}.`);
  return before + start + part + end + after;
}
