/** A slider below a chart that changes a setting of the chart. */
import { useId } from 'preact/hooks';

interface SliderFieldProps {
  readonly label: string;
  readonly min: number;
  readonly max: number;
  readonly value: number;
  /** The value as text with its unit. */
  readonly text: string;
  /** The finding of the chart at this value, for those who cannot see the chart. */
  readonly finding: string;
  readonly onChange: (value: number) => void;
}

export function SliderField({ label, min, max, value, text, finding, onChange }: SliderFieldProps) {
  const id = useId();
  return (
    <div class="setting">
      <label for={id}>{label}</label>
      <input
        id={id}
        type="range"
        min={min}
        max={max}
        step={1}
        value={value}
        aria-valuetext={`${text}. ${finding}`}
        onInput={(event) => onChange(event.currentTarget.valueAsNumber)}
      />
      <output for={id} aria-live="off">
        {text}
      </output>
    </div>
  );
}
