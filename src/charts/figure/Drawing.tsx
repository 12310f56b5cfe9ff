/** The picture of a chart, and its labels. */
import type { ComponentChildren } from 'preact';
import type { Label } from './labels.ts';

interface DrawingProps {
  /** The chart's class. */
  readonly kind: string;
  readonly width: number;
  readonly height: number;
  /** The picture in one sentence; this is all that a screen reader is told of it. */
  readonly description: string;
  readonly children: ComponentChildren;
}

export function Drawing({ kind, width, height, description, children }: DrawingProps) {
  return (
    <svg
      class={kind}
      role="img"
      aria-label={description}
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
    >
      <g {...unread}>{children}</g>
    </svg>
  );
}

/** An image has no parts for assistive technology, but Chromium reads out the texts in an SVG all the same. */
const unread = { 'aria-hidden': true } as const;

export function Text({ label, class: name }: { readonly label: Label; readonly class?: string }) {
  return (
    <text class={name} x={label.x} y={label.y} text-anchor={label.anchor}>
      {label.text}
    </text>
  );
}
