/** One assumption: what it is worth, how far it may go, why, and a control that moves it. */
import { useId, useRef, useState } from 'preact/hooks';
import type { MoreWords } from '../../language/languages.ts';
import type { Words } from '../../language/words.ts';
import { type Adjustable, isAllowed } from '../../model/assumptions.ts';
import { assumptionValue, type Entry, inputOf, round } from './entries.ts';

interface AssumptionProps {
  readonly adjustable: Adjustable;
  readonly entry: Entry;
  /** Its own value, where the visitor changed it. */
  readonly original: number | string | undefined;
  readonly words: Words;
  readonly more: MoreWords;
  readonly onChange: (value: number | string) => void;
}

export function Assumption({ adjustable, entry, original, words, more, onChange }: AssumptionProps) {
  const id = useId();
  const { range } = adjustable;
  const show = (value: number | string) => assumptionValue(adjustable.id, value, words, more);
  const [low = 0, high = 0] = range;
  return (
    <li data-id={adjustable.id} class={original === undefined ? undefined : 'changed'}>
      <label class="name" for={id}>
        {entry.name}
      </label>
      {typeof adjustable.value === 'string' ? (
        <select id={id} onInput={(event) => onChange(event.currentTarget.value)}>
          {range.map((choice) => (
            <option key={choice} value={choice} selected={choice === adjustable.value}>
              {show(choice)}
            </option>
          ))}
        </select>
      ) : (
        <NumberControl
          id={id}
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
            onClick={({ currentTarget }) => {
              onChange(original);
              // The button goes, and the focus with it.
              currentTarget.closest('li')?.querySelector<HTMLElement>('input, select')?.focus();
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
  readonly adjustable: Adjustable;
  readonly name: string;
  readonly words: Words;
  readonly more: MoreWords;
  readonly onChange: (value: number) => void;
}

function NumberControl({ id, adjustable, name, words, more, onChange }: NumberControlProps) {
  const { unit, scale, step } = inputOf(adjustable.id, words, more);
  const [low, high] = adjustable.range.map((end) => round(Number(end) * scale)) as [number, number];
  const value = round(Number(adjustable.value) * scale);
  /** What stands in the field and is not allowed; with another value from outside it makes way for that. */
  const [mistaken, setMistaken] = useState<{ readonly text: string; readonly beside: number }>();
  const mistake = mistaken?.beside === value ? mistaken.text : undefined;
  const input = useRef<HTMLInputElement>(null);
  // Left as typed while it is that number: 8.0 may be on its way to 8.05.
  const isTyped = mistake === undefined && input.current?.valueAsNumber === value;
  const enter = (text: string) => {
    const typed = text.trim() === '' ? Number.NaN : round(Number(text) / scale);
    const isGood = isAllowed(adjustable, typed);
    setMistaken(isGood ? undefined : { text, beside: value });
    if (isGood) onChange(typed);
  };
  return (
    <>
      <div class="controls">
        <input
          id={id}
          ref={input}
          type="number"
          inputMode="decimal"
          min={low}
          max={high}
          step={step}
          value={isTyped ? undefined : (mistake ?? value)}
          autocomplete="off"
          aria-invalid={mistake !== undefined}
          aria-describedby={`${id}-unit ${id}-mistake ${id}-means`}
          onInput={(event) => enter(event.currentTarget.value)}
        />
        <span id={`${id}-unit`} class="unit">
          {unit}
        </span>
        <input
          type="range"
          aria-label={name}
          aria-valuetext={`${words.number(value)} ${unit}`}
          min={low}
          max={high}
          step={step}
          value={value}
          onInput={(event) => enter(event.currentTarget.value)}
        />
      </div>
      <p id={`${id}-mistake`} class="hint wrong" role="status">
        {mistake === undefined
          ? ''
          : more.say('numbers.wrong', {
              found: mistake.trim() === '' ? '–' : mistake,
              low: words.number(low),
              high: words.number(high),
              used: words.number(value),
            })}
      </p>
    </>
  );
}
