/**
 * Reads a chart point by point. A native slider lies unseen over the drawing: arrow keys, touch and assistive
 * technology work it as they work every slider, and a pointer reads what it is over.
 */
import { useRef } from 'preact/hooks';
import { splitEmphasis } from '../../i18n/createI18n.ts';
import type { Box } from './labelPlacement.ts';

interface ChartCursorProps {
  /** What the steps are, for the name of the slider: "Month to read". */
  readonly label: string;
  readonly count: number;
  /** The step that is read; undefined while nobody reads. */
  readonly index: number | undefined;
  readonly onMove: (index: number | undefined) => void;
  /** The step at a point of the area, in px from its top left corner. */
  readonly indexAt: (x: number, y: number) => number;
  /** What stands at a step, in words and units; `*…*` is strong. */
  readonly valueText: (index: number) => string;
  /** The step that is told while nobody reads. */
  readonly defaultIndex: number;
  readonly area: Box;
}

export function ChartCursor({
  label,
  count,
  index,
  onMove,
  indexAt,
  valueText,
  defaultIndex,
  area,
}: ChartCursorProps) {
  /** The step under a pressed pointer: a slider would jump by the horizontal position alone. */
  const pressed = useRef<number | undefined>(undefined);
  const shown = index ?? defaultIndex;
  const indexUnder = (event: PointerEvent & { currentTarget: Element }) => {
    const { left, top, width } = event.currentTarget.getBoundingClientRect();
    // A page that is zoomed or scaled has other pixels than the drawing.
    const scale = area.width / width;
    return indexAt((event.clientX - left) * scale, (event.clientY - top) * scale);
  };
  const release = () => {
    pressed.current = undefined;
  };
  return (
    <input
      class="reader"
      type="range"
      min={0}
      max={count - 1}
      step={1}
      value={shown}
      aria-label={label}
      aria-valuetext={splitEmphasis(valueText(shown)).join('')}
      style={{
        left: `${area.x}px`,
        top: `${area.y}px`,
        width: `${area.width}px`,
        height: `${area.height}px`,
      }}
      onInput={({ currentTarget }) => {
        if (pressed.current !== undefined) currentTarget.value = String(pressed.current);
        onMove(currentTarget.valueAsNumber);
      }}
      onFocus={() => onMove(shown)}
      onBlur={() => onMove(undefined)}
      onPointerDown={(event) => {
        pressed.current = indexUnder(event);
        onMove(pressed.current);
      }}
      onPointerMove={(event) => {
        if (pressed.current !== undefined) pressed.current = indexUnder(event);
        onMove(indexUnder(event));
      }}
      onPointerUp={release}
      onPointerCancel={release}
      onPointerLeave={(event) => {
        // What a finger tapped stays read until something else is.
        if (event.pointerType !== 'touch' && !event.currentTarget.matches(':focus')) onMove(undefined);
      }}
    />
  );
}

/** The reading in words, in sight; the slider says the same to assistive technology. */
export function Readout({ text }: { readonly text: string }) {
  const parts = splitEmphasis(text);
  return (
    // With more parts or fewer it is another element: a page translator may have taken hold of those of this one.
    <p key={parts.length} class="readout" part="reading" aria-hidden="true">
      {parts.map((part, i) => (i % 2 === 1 ? <strong key={i}>{part}</strong> : part))}
    </p>
  );
}
