/** The columns of the table of attributes, and what follows from a row alone. */
import { allowedUrls } from '../../data/safeUrl.ts';
import { type NumberField, type NumberLimits, numberFields, type Profile } from '../../model/profile.ts';
import type { Tag } from '../apiReference.ts';

/** All attributes, by name. */
export type AttributeTable = Readonly<Record<string, AttributeRow>>;

export type AttributeRow = Documentation &
  (ProfileNumberRow | NumberRow | BooleanRow | ChoiceRow | ListRow | UrlRow | TextRow);

interface Documentation {
  /** A sentence without its full stop; the limits, choices or addresses that are allowed are added to it. */
  readonly description: string;
  /** In words. */
  readonly default: string;
  /** The one element that has the attribute, if the other has not. */
  readonly only?: Tag;
  /** The field in the snippet builder; `false` if the builder does not offer the attribute. */
  readonly builder?: BuilderField | false;
}

/** A number of the profile, with the limits that the model gives its field. */
interface ProfileNumberRow {
  readonly type: 'number';
  readonly field: NumberField;
}

interface NumberRow {
  readonly type: 'number';
  readonly limits: NumberLimits;
}

/** Yes or no: as a boolean attribute, or as `true`, `false` and their like. */
interface BooleanRow {
  readonly type: 'boolean';
  readonly field?: BooleanField;
}

/** One of a closed list. */
interface ChoiceRow {
  readonly type: 'choice';
  readonly choices: readonly (string | number)[];
  readonly field?: keyof Profile;
}

/** Several of a list, between spaces or commas. */
interface ListRow {
  readonly type: 'list';
  readonly choices: readonly string[];
  readonly field?: keyof Profile;
}

/** An address that may be followed. */
interface UrlRow {
  readonly type: 'url';
}

interface TextRow {
  readonly type: 'text';
  /** Markdown; any text if left out. */
  readonly allowed?: string;
  readonly field?: keyof Profile;
  /** A type that the property takes besides text. */
  readonly propertyType?: 'object';
}

/** A field of the profile that is true or false. */
export type BooleanField = {
  [Field in keyof Profile]-?: true extends Profile[Field] ? Field : never;
}[keyof Profile];

export interface BuilderField {
  /** The description if left out. */
  readonly label?: string;
  /** If left out, `What is filled in already` if the attribute sets a field of the profile, else `What to show`. */
  readonly group?: BuilderGroup;
  /** Values to choose from, each with its label; the empty one leaves the attribute out. */
  readonly choices?: Readonly<Record<string, string>>;
}

export type BuilderGroup = 'What to show' | 'What is filled in already' | 'Where it leads';

/** How far a number may go with the built-in dataset. */
export const limitsOfRow = (row: ProfileNumberRow | NumberRow): NumberLimits =>
  'field' in row ? numberFields[row.field] : row.limits;

/** What an attribute sets and what it allows, in one sentence. */
export function sentenceOf(row: AttributeRow): string {
  return `${row.description}${allowedInSentence(row)}.`;
}

function allowedInSentence(row: AttributeRow): string {
  if (row.type === 'number') {
    const { min, max } = limitsOfRow(row);
    return `, ${min} to ${max}`;
  }
  if (row.type === 'list') return `: ${row.choices.join(', ')}`;
  return row.type === 'url' ? `: ${allowedUrls}` : '';
}

/** The property of an attribute: `ml-experience` is `mlExperience`. */
export const propertyOf = (attribute: string): string =>
  attribute.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());
