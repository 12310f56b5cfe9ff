/** A labelled input for a number of the profile. */
import { useId } from 'preact/hooks';
import type { I18n } from '../i18n/createI18n.ts';
import { type NumberField as Field, limitsOf } from '../model/profile.ts';
import { cachedProjection } from '../model/projectionCache.ts';
import { setNumberField } from './setNumberField.ts';
import type { State, Store } from './store.ts';
import { NumberInput } from './ui/NumberInput.tsx';
import { useFocusTarget } from './ui/useFocusTarget.ts';

interface NumberFieldProps {
  readonly store: Store;
  readonly state: State;
  readonly i18n: I18n;
  readonly field: Field;
  readonly label: string;
  readonly unit: string;
  readonly hint?: string;
  /** The label of the slider beside the field; without it there is no slider. */
  readonly slider?: string;
  /** The value to restore: that of an empty field before it was cleared. */
  readonly restore?: number | undefined;
}

export function NumberField({
  store,
  state,
  i18n,
  field,
  label,
  unit,
  hint,
  slider,
  restore,
}: NumberFieldProps) {
  const id = useId();
  const [input, focusInput] = useFocusTarget<HTMLInputElement>();
  const limits = limitsOf(field, state.dataset);
  const value = state.profile[field];
  const invalidText = state.invalidInputs[field];
  // Only the salary can be absent; the model estimates it then.
  const used = value ?? cachedProjection(state.profile, state.dataset).stay[0] ?? 0;
  const restorable = invalidText === undefined ? restore : value;
  const error =
    invalidText === undefined
      ? ''
      : i18n.t(invalidText ? 'questions.wrongField' : 'questions.emptyField', {
          ...limits,
          found: invalidText,
          used,
        });
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <NumberInput
        id={id}
        inputRef={input}
        limits={limits}
        value={value}
        invalidText={invalidText}
        error={error}
        unit={unit}
        describedBy={`${id}-hint`}
        slider={slider === undefined ? undefined : { label: slider, value: used, text: `${used} ${unit}` }}
        onInput={(text, isUnreadable) => setNumberField(store, field, text, isUnreadable)}
      >
        <p id={`${id}-hint`} class="hint">
          {hint}
        </p>
      </NumberInput>
      {restorable !== undefined && (
        <button
          type="button"
          class="link"
          onClick={() => {
            setNumberField(store, field, String(restorable));
            focusInput();
          }}
        >
          {i18n.t('questions.putBack', { value: String(restorable) })}
        </button>
      )}
    </div>
  );
}
