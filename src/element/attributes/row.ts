/** The columns of the table of attributes, and functions of a single row. */
import { allowedUrls } from '../../data/safeUrl.ts';
import { type NumberField, type NumberLimits, numberFields, type Profile } from '../../model/profile.ts';
import type { Tag } from '../apiReference.ts';

/** The attributes by name. */
export type AttributeTable = Readonly<Record<string, AttributeRow>>;

export type AttributeRow = Documentation &
  (ProfileNumberRow | NumberRow | BooleanRow | ChoiceRow | ListRow | UrlRow | TextRow);

interface Documentation {
  /** A sentence without its full stop; the allowed numbers, ids or URLs are appended to it. */
  readonly description: string;
  /** The default value, or a description of it. */
  readonly default: string;
  /** The element that has the attribute; both elements if left out. */
  readonly only?: Tag;
  /** The field in the snippet builder; `false` if the builder has no field for the attribute. */
  readonly builder?: BuilderField | false;
}

/** A number of the profile, limited as its field in the model. */
interface ProfileNumberRow {
  readonly type: 'number';
  readonly field: NumberField;
}

interface NumberRow {
  readonly type: 'number';
  readonly limits: NumberLimits;
}

/** A boolean attribute, which also allows `true`, `false`, `yes`, `no`, `on` and `off`. */
interface BooleanRow {
  readonly type: 'boolean';
  readonly field?: BooleanField;
}

/** One value of a closed list. */
interface ChoiceRow {
  readonly type: 'choice';
  readonly choices: readonly (string | number)[];
  readonly field?: keyof Profile;
}

/** Several values of a closed list, separated by spaces or commas. */
interface ListRow {
  readonly type: 'list';
  readonly choices: readonly string[];
  readonly field?: keyof Profile;
}

/** A URL with a safe scheme. */
interface UrlRow {
  readonly type: 'url';
}

interface TextRow {
  readonly type: 'text';
  /** A description of the allowed values, in Markdown; any text is allowed if left out. */
  readonly allowed?: string;
  readonly field?: keyof Profile;
  /** The type that the property accepts in addition to a string. */
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
  /** The labels of the choices by value; the empty value leaves the attribute out. */
  readonly choices?: Readonly<Record<string, string>>;
}

export type BuilderGroup = 'What to show' | 'What is filled in already' | 'Where it leads';

/** The limits of a number with the built-in dataset. */
export const limitsOfRow = (row: ProfileNumberRow | NumberRow): NumberLimits =>
  'field' in row ? numberFields[row.field] : row.limits;

/** The description of an attribute with its allowed values, as one sentence. */
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

/** Converts the name of an attribute to that of its property: `ml-experience` to `mlExperience`. */
export const propertyOf = (attribute: string): string =>
  attribute.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());
