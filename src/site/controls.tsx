/** Labelled native form controls for the snippet builder. */
import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';

interface FieldProps {
  readonly id: string;
  readonly label: string;
  readonly children: ComponentChildren;
}

export function Field({ id, label, children }: FieldProps) {
  return (
    <div class="field">
      <label for={id}>{label}</label>
      {children}
    </div>
  );
}

export function Group({ name, children }: { readonly name: string; readonly children: ComponentChildren }) {
  return (
    <fieldset class="group">
      <legend>{name}</legend>
      {children}
    </fieldset>
  );
}

interface SelectProps<T extends string> {
  readonly label: string;
  readonly value: T;
  /** The label of each value. */
  readonly choices: Readonly<Record<T, string>>;
  readonly onChange: (value: T) => void;
}

export function Select<T extends string>({ label, value, choices, onChange }: SelectProps<T>) {
  const id = useId();
  return (
    <Field id={id} label={label}>
      <select id={id} value={value} onInput={(event) => onChange(event.currentTarget.value as T)}>
        {Object.entries<string>(choices).map(([choice, text]) => (
          <option key={choice} value={choice}>
            {text}
          </option>
        ))}
      </select>
    </Field>
  );
}

interface InputProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
}

interface NumberInputProps extends InputProps {
  readonly min: number;
  readonly max: number;
  readonly step: number;
}

/** Calls `onChange` with the text of a valid number, and with an empty string for an invalid one. */
export function NumberInput({ label, value, min, max, step, onChange }: NumberInputProps) {
  const id = useId();
  return (
    <Field id={id} label={label}>
      <input
        id={id}
        type="number"
        inputMode="decimal"
        min={min}
        max={max}
        step={step}
        defaultValue={value}
        onInput={({ currentTarget }) => onChange(currentTarget.validity.valid ? currentTarget.value : '')}
      />
    </Field>
  );
}

export function TextInput({ label, value, onChange }: InputProps) {
  const id = useId();
  return (
    <Field id={id} label={label}>
      <input
        id={id}
        defaultValue={value}
        onInput={({ currentTarget }) => onChange(currentTarget.value.trim())}
      />
    </Field>
  );
}

/** Calls `onChange` with a valid URL, and with an empty string for an invalid one. */
export function UrlInput({ label, value, onChange }: InputProps) {
  const id = useId();
  return (
    <Field id={id} label={label}>
      <input
        id={id}
        type="url"
        placeholder="https://"
        defaultValue={value}
        onInput={({ currentTarget }) =>
          onChange(currentTarget.validity.valid ? currentTarget.value.trim() : '')
        }
      />
    </Field>
  );
}

interface CheckListProps extends InputProps {
  /** The label of each value. */
  readonly choices: Readonly<Record<string, string>>;
}

/** Calls `onChange` with the checked values, separated by spaces, in the order in which they were checked. */
export function CheckList({ label, value, choices, onChange }: CheckListProps) {
  const chosen = value.split(' ').filter((each) => each !== '');
  return (
    <fieldset class="views">
      <legend>{label}</legend>
      {Object.entries(choices).map(([choice, text]) => (
        <label key={choice} class="check">
          <input
            type="checkbox"
            checked={chosen.includes(choice)}
            onInput={(event) => {
              const others = chosen.filter((other) => other !== choice);
              onChange((event.currentTarget.checked ? [...others, choice] : others).join(' '));
            }}
          />
          {chosen.includes(choice) ? `${chosen.indexOf(choice) + 1}. ${text}` : text}
        </label>
      ))}
    </fieldset>
  );
}
