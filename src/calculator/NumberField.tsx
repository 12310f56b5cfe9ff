/** A number with its unit, the words that say what is wrong with it, and a slider where one helps. */

import { useId, useRef } from 'preact/hooks';
import type { Words } from '../language/words.ts';
import { type NumberField as Field, limitsOf } from '../model/profile.ts';
import { cachedProjection } from '../model/projectionCache.ts';
import { enter } from './enter.ts';
import type { State, Store } from './store.ts';

interface NumberFieldProps {
  readonly store: Store;
  readonly state: State;
  readonly words: Words;
  readonly field: Field;
  readonly label: string;
  readonly unit: string;
  readonly hint?: string;
  /** The name of the slider beside the field. */
  readonly slider?: string;
  /** What stood in an empty field before, to put back. */
  readonly putBack?: number | undefined;
}

export function NumberField({
  store,
  state,
  words,
  field,
  label,
  unit,
  hint,
  slider,
  putBack,
}: NumberFieldProps) {
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const limits = limitsOf(field, state.dataset);
  const value = state.profile[field];
  const mistake = state.mistakes[field];
  // Only the salary may be absent, and then the answer estimates it.
  const used = value ?? cachedProjection(state.profile, state.dataset).stay[0] ?? 0;
  const before = mistake === undefined ? putBack : value;
  // Left as typed while it is that number: 0.0 may be on its way to 0.05.
  const isTyped = mistake === undefined && input.current?.valueAsNumber === value;
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <div class="controls">
        <input
          id={id}
          ref={input}
          type="number"
          inputMode="decimal"
          {...limits}
          value={isTyped ? undefined : (mistake ?? value ?? '')}
          autocomplete="off"
          aria-invalid={mistake !== undefined}
          aria-describedby={`${id}-unit ${id}-hint ${id}-mistake`}
          onInput={({ currentTarget: { value, validity } }) => enter(store, field, value, validity.badInput)}
        />
        <span id={`${id}-unit`} class="unit">
          {unit}
        </span>
        {slider !== undefined && (
          <input
            type="range"
            aria-label={slider}
            aria-valuetext={`${used} ${unit}`}
            {...limits}
            value={used}
            onInput={(event) => enter(store, field, event.currentTarget.value)}
          />
        )}
      </div>
      <p id={`${id}-hint`} class="hint">
        {hint}
      </p>
      <p id={`${id}-mistake`} class="hint wrong" role="status">
        {mistake === undefined
          ? ''
          : words.say(mistake ? 'questions.wrongField' : 'questions.emptyField', {
              ...limits,
              found: mistake,
              used,
            })}
      </p>
      {before !== undefined && (
        <button
          type="button"
          class="link"
          onClick={() => {
            enter(store, field, String(before));
            // The button goes, and the focus with it.
            input.current?.focus();
          }}
        >
          {words.say('questions.putBack', { value: String(before) })}
        </button>
      )}
    </div>
  );
}
