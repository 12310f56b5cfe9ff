/** The SVG element of a chart, and helpers to render its labels. */
import type { ComponentChildren } from 'preact';
import type { Label } from './labelPlacement.ts';

interface ChartSvgProps {
  /** Class of the SVG element: the id of the chart. */
  readonly kind: string;
  readonly width: number;
  readonly height: number;
  /** The chart in one sentence: all that a screen reader reads of the SVG. */
  readonly description: string;
  readonly children: ComponentChildren;
}

export function ChartSvg({ kind, width, height, description, children }: ChartSvgProps) {
  return (
    <svg
      class={kind}
      role="img"
      aria-label={description}
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      {...noTranslate}
    >
      <g {...ariaHidden}>{children}</g>
    </svg>
  );
}

/**
 * Page translators wrap text in HTML elements, which SVG does not render. Typed as `object` because Preact's types
 * declare `translate` as a property of HTML elements only.
 */
const noTranslate: object = { translate: 'no' };

/** Chromium exposes the text in an SVG with `role="img"`, although the children of an image are presentational. */
const ariaHidden = { 'aria-hidden': true } as const;

/**
 * Renders a `<text>`. A function, not a component: a chart has dozens of labels, and a component costs as much as the
 * element itself. A missing label is hidden rather than removed, so that updates don't add or remove elements.
 */
export function textLabel(label: Label | undefined, name?: string) {
  return (
    <text
      class={name}
      display={label ? undefined : 'none'}
      x={label?.x}
      y={label?.y}
      text-anchor={label?.anchor}
    >
      {label?.text}
    </text>
  );
}

/** Pads items with undefined up to their maximum number, so that updates don't add or remove elements. */
export const padTo = <T,>(items: readonly T[], count: number): (T | undefined)[] =>
  [...Array(Math.max(count, items.length)).keys()].map((i) => items[i]);

/** Value of the `display` attribute: hides an element that has nothing to draw. */
export const hiddenUnless = (item: unknown): 'none' | undefined => (item ? undefined : 'none');
