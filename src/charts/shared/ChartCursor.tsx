/**
 * The cursor of a chart: an invisible range input over the SVG. Arrow keys, touch and assistive technology operate it
 * as any slider; a pointer selects the item under it.
 */
import { useRef } from 'preact/hooks';
import { splitEmphasis } from '../../i18n/createI18n.ts';
import type { Box } from './labelPlacement.ts';

interface ChartCursorProps {
  /** Accessible name of the slider, such as "Month to read". */
  readonly label: string;
  /** Number of items that the cursor can be on. */
  readonly count: number;
  /** The item under the cursor; undefined while the cursor is not in use. */
  readonly index: number | undefined;
  /** Called with undefined when the cursor leaves the chart. */
  readonly onMove: (index: number | undefined) => void;
  /** Returns the item at a point of the area, in px from its top left corner. */
  readonly indexAt: (x: number, y: number) => number;
  /** Describes an item as a sentence with units; `*…*` is strong. */
  readonly valueText: (index: number) => string;
  /** The item that the slider reports while the cursor is not in use. */
  readonly defaultIndex: number;
  /** Position and size of the slider in the chart, in px. */
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
  /** The item under a pressed pointer: the native slider would use its horizontal position only. */
  const pressed = useRef<number | undefined>(undefined);
  const currentIndex = index ?? defaultIndex;
  const indexUnder = (event: PointerEvent & { currentTarget: Element }) => {
    const { left, top, width } = event.currentTarget.getBoundingClientRect();
    // Convert to px of the SVG: the page may scale the widget with `zoom` or `transform`.
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
      value={currentIndex}
      aria-label={label}
      aria-valuetext={splitEmphasis(valueText(currentIndex)).join('')}
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
      onFocus={() => onMove(currentIndex)}
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
        // A tapped item stays selected until another one is.
        if (event.pointerType !== 'touch' && !event.currentTarget.matches(':focus')) onMove(undefined);
      }}
    />
  );
}

/** Shows the item under the cursor as text. Hidden from assistive technology: the slider reports the same text. */
export function Readout({ text }: { readonly text: string }) {
  const parts = splitEmphasis(text);
  return (
    // Create a new element if the number of parts changes: a page translator may have replaced its text nodes.
    <p key={parts.length} class="readout" part="reading" aria-hidden="true">
      {parts.map((part, i) => (i % 2 === 1 ? <strong key={i}>{part}</strong> : part))}
    </p>
  );
}
