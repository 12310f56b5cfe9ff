/** A slider below a chart that sets what the chart shows. */
import { useId } from 'preact/hooks';

interface SliderFieldProps {
  readonly label: string;
  readonly min: number;
  readonly max: number;
  readonly value: number;
  /** The value in words. */
  readonly text: string;
  /** What the chart says with it, told to who does not see the chart. */
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
