/** A number input with its unit, an optional slider, and a message about an invalid value. */
import type { ComponentChildren, RefObject } from 'preact';
import type { NumberLimits } from '../../model/profile.ts';

interface NumberInputProps {
  /** The `id` of the input, for its label. */
  readonly id: string;
  readonly inputRef: RefObject<HTMLInputElement | null>;
  readonly limits: NumberLimits;
  /** The number in use; undefined if there is none. */
  readonly value: number | undefined;
  /** The text of the field, if it is not a valid number. */
  readonly invalidText: string | undefined;
  /** The error, the allowed values and the value in use; empty if the text is valid. */
  readonly error: string;
  readonly unit: string;
  /** Ids of other elements that describe the input. */
  readonly describedBy: string;
  readonly slider?: { readonly label: string; readonly value: number; readonly text: string } | undefined;
  /** @param isUnreadable whether the field has a text that the browser does not return */
  readonly onInput: (text: string, isUnreadable: boolean) => void;
  /** A hint below the input. */
  readonly children?: ComponentChildren;
}

export function NumberInput({
  id,
  inputRef,
  limits,
  value,
  invalidText,
  error,
  unit,
  describedBy,
  slider,
  onInput,
  children,
}: NumberInputProps) {
  // Don't rewrite a field that already has this number: 0.0 may be the beginning of 0.05.
  const isTyped = invalidText === undefined && inputRef.current?.valueAsNumber === value;
  return (
    <>
      <div class="controls">
        <input
          id={id}
          ref={inputRef}
          type="number"
          inputMode="decimal"
          {...limits}
          value={isTyped ? undefined : (invalidText ?? value ?? '')}
          autocomplete="off"
          aria-invalid={invalidText !== undefined}
          aria-describedby={`${id}-unit ${describedBy} ${id}-error`}
          onInput={({ currentTarget }) => onInput(currentTarget.value, currentTarget.validity.badInput)}
        />
        <span id={`${id}-unit`} class="unit">
          {unit}
        </span>
        {slider && (
          <input
            type="range"
            aria-label={slider.label}
            aria-valuetext={slider.text}
            {...limits}
            value={slider.value}
            onInput={({ currentTarget }) => onInput(currentTarget.value, false)}
          />
        )}
      </div>
      {children}
      <p id={`${id}-error`} class="hint wrong" role="status">
        {error}
      </p>
    </>
  );
}
