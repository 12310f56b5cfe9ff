/** The picture of a chart, and its labels. */
import type { ComponentChildren } from 'preact';
import type { Label } from './labelPlacement.ts';

interface ChartSvgProps {
  /** The chart's class. */
  readonly kind: string;
  readonly width: number;
  readonly height: number;
  /** The picture in one sentence; this is all that a screen reader is told of it. */
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

/** Page translators put elements around its texts that are not drawn. Preact types it as a property, which SVG lacks. */
const noTranslate: object = { translate: 'no' };

/** An image has no parts for assistive technology, but Chromium reads out the texts in an SVG all the same. */
const ariaHidden = { 'aria-hidden': true } as const;

/**
 * A line of text. It is a function and no component: a chart has dozens of them, and a component costs as much as what
 * it draws. One that is not there is an element all the same, so that an update adds and removes none.
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

/** The items and then nothing, up to a number that they never exceed: what is drawn keeps its elements. */
export const padTo = <T,>(items: readonly T[], count: number): (T | undefined)[] =>
  [...Array(Math.max(count, items.length)).keys()].map((i) => items[i]);

/** For what is drawn only where there is something. */
export const hiddenUnless = (item: unknown): 'none' | undefined => (item ? undefined : 'none');
