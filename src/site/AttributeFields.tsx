/** The fields of the snippet builder that set attributes, derived from the table of attributes. */
import type { Tag } from '../element/apiReference.ts';
import {
  type AttributeRow,
  type AttributeTable,
  type BuilderField,
  type BuilderGroup,
  limitsOfRow,
} from '../element/attributes/row.ts';
import { CheckList, NumberInput, Select, TextInput, UrlInput } from './controls.tsx';

interface AttributeFieldsProps {
  readonly table: AttributeTable;
  readonly tag: Tag;
  readonly group: BuilderGroup;
  readonly values: Readonly<Record<string, string>>;
  readonly onChange: (name: string, value: string) => void;
}

export function AttributeFields({ table, tag, group, values, onChange }: AttributeFieldsProps) {
  return (
    <>
      {Object.entries(table)
        .filter(([, row]) => isOffered(row, tag) && groupOf(row) === group)
        .map(([name, row]) => (
          <AttributeField
            key={name}
            row={row}
            value={values[name] ?? ''}
            onChange={(value) => onChange(name, value)}
          />
        ))}
    </>
  );
}

const isOffered = ({ only, builder }: AttributeRow, tag: Tag) =>
  builder !== false && (only === undefined || only === tag);

const groupOf = (row: AttributeRow): BuilderGroup =>
  fieldOf(row).group ?? ('field' in row ? 'What is filled in already' : 'What to show');

const fieldOf = (row: AttributeRow): BuilderField => row.builder || {};

interface AttributeFieldProps {
  readonly row: AttributeRow;
  readonly value: string;
  readonly onChange: (value: string) => void;
}

function AttributeField({ row, ...valueProps }: AttributeFieldProps) {
  const props = { label: fieldOf(row).label ?? row.description, ...valueProps };
  const choices = choicesOf(row);
  if (row.type === 'number') return <NumberInput {...props} {...limitsOfRow(row)} />;
  if (row.type === 'list') return <CheckList {...props} choices={choices ?? {}} />;
  if (choices) return <Select {...props} choices={choices} />;
  return row.type === 'url' ? <UrlInput {...props} /> : <TextInput {...props} />;
}

/**
 * The labels of a row's choices by value. By default a label is the value, and the default value leaves the
 * attribute out.
 */
function choicesOf(row: AttributeRow): Readonly<Record<string, string>> | undefined {
  const { choices } = fieldOf(row);
  if (choices) return choices;
  if (row.type === 'list') return Object.fromEntries(row.choices.map((value) => [value, value]));
  if (row.type !== 'choice' && row.type !== 'boolean') return undefined;
  const values = row.type === 'choice' ? row.choices.map(String) : ['true', 'false'];
  const others = values.filter((value) => value !== row.default);
  return Object.fromEntries([['', row.default], ...others.map((value) => [value, value])]);
}
