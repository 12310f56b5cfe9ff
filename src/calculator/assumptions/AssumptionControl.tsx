/** An assumption of the panel: its control, range, reason and evidence. */
import type { RefObject } from 'preact';
import { useId, useState } from 'preact/hooks';
import type { I18n } from '../../i18n/createI18n.ts';
import type { DetailMessages } from '../../i18n/loadMessages.ts';
import { type Adjustable, isAllowed } from '../../model/assumptions.ts';
import { NumberInput } from '../ui/NumberInput.tsx';
import { useFocusTarget } from '../ui/useFocusTarget.ts';
import { type FigureDescription, formatAssumption, inputOf, round } from './describeFigures.ts';

interface AssumptionControlProps {
  readonly adjustable: Adjustable;
  readonly entry: FigureDescription;
  /** The dataset's value, if the visitor has changed it. */
  readonly original: number | string | undefined;
  readonly i18n: I18n;
  readonly details: DetailMessages;
  readonly onChange: (value: number | string) => void;
}

export function AssumptionControl({
  adjustable,
  entry,
  original,
  i18n,
  details,
  onChange,
}: AssumptionControlProps) {
  const id = useId();
  const [control, focusControl] = useFocusTarget<HTMLInputElement & HTMLSelectElement>();
  const { range } = adjustable;
  const format = (value: number | string) => formatAssumption(adjustable.id, value, i18n, details);
  const [low = 0, high = 0] = range;
  return (
    <li data-id={adjustable.id} class={original === undefined ? undefined : 'changed'}>
      <label class="name" for={id}>
        {entry.name}
      </label>
      {typeof adjustable.value === 'string' ? (
        <select id={id} ref={control} onInput={(event) => onChange(event.currentTarget.value)}>
          {range.map((choice) => (
            <option key={choice} value={choice} selected={choice === adjustable.value}>
              {format(choice)}
            </option>
          ))}
        </select>
      ) : (
        <NumberControl
          id={id}
          inputRef={control}
          adjustable={adjustable}
          name={entry.name}
          i18n={i18n}
          details={details}
          onChange={onChange}
        />
      )}
      {original !== undefined && (
        <p class="original">
          {details.t('numbers.changed', { value: format(original) })}{' '}
          <button
            type="button"
            class="link"
            aria-label={details.t('numbers.resetOne', { name: entry.name })}
            onClick={() => {
              onChange(original);
              focusControl();
            }}
          >
            {details.t('numbers.reset')}
          </button>
        </p>
      )}
      <p class="means" id={`${id}-means`}>
        {entry.means}
      </p>
      {typeof adjustable.value === 'number' && (
        <p class="means">{details.t('numbers.range', { low: format(low), high: format(high) })}</p>
      )}
      {entry.because.map((line) => (
        <p key={line} class="means">
          {line}
        </p>
      ))}
    </li>
  );
}

interface NumberControlProps {
  readonly id: string;
  readonly inputRef: RefObject<HTMLInputElement | null>;
  readonly adjustable: Adjustable;
  readonly name: string;
  readonly i18n: I18n;
  readonly details: DetailMessages;
  readonly onChange: (value: number) => void;
}

function NumberControl({ id, inputRef, adjustable, name, i18n, details, onChange }: NumberControlProps) {
  const { unit, scale, step } = inputOf(adjustable.id, i18n, details);
  const [low, high] = adjustable.range.map((end) => round(Number(end) * scale)) as [number, number];
  const value = round(Number(adjustable.value) * scale);
  /** The invalid text of the field. It is dropped when the value changes otherwise, such as by the slider. */
  const [invalid, setInvalid] = useState<{ readonly text: string; readonly value: number }>();
  const invalidText = invalid?.value === value ? invalid.text : undefined;
  const onInput = (text: string) => {
    const typed = text.trim() === '' ? Number.NaN : round(Number(text) / scale);
    const isValid = isAllowed(adjustable, typed);
    setInvalid(isValid ? undefined : { text, value });
    if (isValid) onChange(typed);
  };
  const error =
    invalidText === undefined
      ? ''
      : details.t('numbers.wrong', {
          found: invalidText.trim() === '' ? '–' : invalidText,
          low: i18n.number(low),
          high: i18n.number(high),
          used: i18n.number(value),
        });
  return (
    <NumberInput
      id={id}
      inputRef={inputRef}
      limits={{ min: low, max: high, step }}
      value={value}
      invalidText={invalidText}
      error={error}
      unit={unit}
      describedBy={`${id}-means`}
      slider={{ label: name, value, text: `${i18n.number(value)} ${unit}` }}
      onInput={onInput}
    />
  );
}
