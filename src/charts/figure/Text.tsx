/** A label of a chart. */
import type { Label } from './labels.ts';

export function Text({ label, class: name }: { readonly label: Label; readonly class?: string }) {
  return (
    <text class={name} x={label.x} y={label.y} text-anchor={label.anchor}>
      {label.text}
    </text>
  );
}
