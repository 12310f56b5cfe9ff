/** An assumption with its control, range, reason and evidence. */
import type { RefObject } from 'preact';
import { useId, useState } from 'preact/hooks';
import type { MoreWords } from '../../language/languages.ts';
import type { Words } from '../../language/words.ts';
import { type Adjustable, isAllowed } from '../../model/assumptions.ts';
import { NumberInput } from '../ui/NumberInput.tsx';
import { useFocusTarget } from '../ui/useFocusTarget.ts';
import { assumptionValue, type Entry, inputOf, round } from './entries.ts';

interface AssumptionProps {
  readonly adjustable: Adjustable;
  readonly entry: Entry;
  /** The value of the dataset, if the visitor changed it. */
  readonly original: number | string | undefined;
  readonly words: Words;
  readonly more: MoreWords;
  readonly onChange: (value: number | string) => void;
}

export function Assumption({ adjustable, entry, original, words, more, onChange }: AssumptionProps) {
  const id = useId();
  const [control, focusControl] = useFocusTarget<HTMLInputElement & HTMLSelectElement>();
  const { range } = adjustable;
  const show = (value: number | string) => assumptionValue(adjustable.id, value, words, more);
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
              {show(choice)}
            </option>
          ))}
        </select>
      ) : (
        <NumberControl
          id={id}
          inputRef={control}
          adjustable={adjustable}
          name={entry.name}
          words={words}
          more={more}
          onChange={onChange}
        />
      )}
      {original !== undefined && (
        <p class="original">
          {more.say('numbers.changed', { value: show(original) })}{' '}
          <button
            type="button"
            class="link"
            aria-label={more.say('numbers.resetOne', { name: entry.name })}
            onClick={() => {
              onChange(original);
              focusControl();
            }}
          >
            {more.say('numbers.reset')}
          </button>
        </p>
      )}
      <p class="means" id={`${id}-means`}>
        {entry.means}
      </p>
      {typeof adjustable.value === 'number' && (
        <p class="means">{more.say('numbers.range', { low: show(low), high: show(high) })}</p>
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
  readonly words: Words;
  readonly more: MoreWords;
  readonly onChange: (value: number) => void;
}

function NumberControl({ id, inputRef, adjustable, name, words, more, onChange }: NumberControlProps) {
  const { unit, scale, step } = inputOf(adjustable.id, words, more);
  const [low, high] = adjustable.range.map((end) => round(Number(end) * scale)) as [number, number];
  const value = round(Number(adjustable.value) * scale);
  /** An invalid text, for as long as the value beside it stays the same. */
  const [invalid, setInvalid] = useState<{ readonly text: string; readonly beside: number }>();
  const invalidText = invalid?.beside === value ? invalid.text : undefined;
  const enter = (text: string) => {
    const typed = text.trim() === '' ? Number.NaN : round(Number(text) / scale);
    const isValid = isAllowed(adjustable, typed);
    setInvalid(isValid ? undefined : { text, beside: value });
    if (isValid) onChange(typed);
  };
  const error =
    invalidText === undefined
      ? ''
      : more.say('numbers.wrong', {
          found: invalidText.trim() === '' ? '–' : invalidText,
          low: words.number(low),
          high: words.number(high),
          used: words.number(value),
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
      slider={{ label: name, value, text: `${words.number(value)} ${unit}` }}
      onInput={enter}
    />
  );
}
