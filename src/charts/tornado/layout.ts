/** Layout of the tornado chart: one bar per assumption, from the gain at its lowest value to that at its highest. */
import { extent, ticks } from 'd3-array';
import { type Box, dropOverlapping, type Label, textBox } from '../shared/labelPlacement.ts';
import { type LayoutContext, labelFontSize, roundPx } from '../shared/layoutContext.ts';
import { scaleLinear } from '../shared/scale.ts';

export interface TornadoRow {
  readonly id: string;
  readonly name: string;
  /** The lowest and the highest value of the assumption, as text with units. */
  readonly values: readonly [lowest: string, highest: string];
  /** Gain in lakh at each of the two values. */
  readonly gains: readonly [lowest: number, highest: number];
}

/** Positions are in px. */
export interface TornadoShapes {
  readonly width: number;
  readonly height: number;
  readonly plot: Box;
  readonly ticks: readonly { readonly x: number; readonly label: Label | undefined }[];
  /** The gain with the current assumptions. */
  readonly now: { readonly x: number; readonly label: Label };
  readonly rows: readonly {
    readonly id: string;
    readonly name: Label;
    readonly bars: readonly { readonly end: 'lowest' | 'highest'; readonly box: Box }[];
    /** Values of the assumption at the left and at the right end. */
    readonly ends: readonly Label[];
  }[];
}

/** @param gainLakh gain with the current assumptions */
export function layout(
  rows: readonly TornadoRow[],
  gainLakh: number,
  { widthPx: width, emPx, i18n, measure }: LayoutContext,
): TornadoShapes {
  const size = labelFontSize(emPx);
  const gains = [gainLakh, ...rows.flatMap((row) => row.gains)];
  // Values are outside the bars, so both sides have a margin for the widest one.
  const margin =
    Math.max(0, ...rows.flatMap(({ values }) => values.map((value) => measure(value)))) + 0.6 * size;
  const [min = gainLakh, max = gainLakh] = extent(gains);
  // Avoid an empty domain if no assumption changes the gain.
  const x = scaleLinear()
    .domain([min, max > min ? max : min + 1])
    .range([margin, Math.max(margin + 1, width - margin)]);
  const head = 1.8 * size;
  const rowHeight = 3.4 * size;
  const barHeight = 1.1 * size;
  const base = head + rows.length * rowHeight + 0.3 * size;
  const centre = x(gainLakh);

  const centred = (text: string, at: number, y: number): Label => {
    const half = measure(text) / 2;
    return { text, x: roundPx(Math.max(half, Math.min(width - half, at))), y: roundPx(y), anchor: 'middle' };
  };
  const tickLabels = ticks(min, max, Math.max(2, Math.floor(width / (7 * size)))).map((value) => {
    const label = centred(i18n.number(value), x(value), base + 1.5 * size);
    return { x: roundPx(x(value)), label, box: textBox(label, measure(label.text), size) };
  });
  const visible = dropOverlapping(tickLabels, 0.6 * size);

  return {
    width,
    height: Math.ceil(base + 2 * size),
    plot: { x: 0, y: roundPx(head), width, height: roundPx(base - head) },
    ticks: tickLabels.map((tick) => ({ x: tick.x, label: visible.includes(tick) ? tick.label : undefined })),
    now: { x: roundPx(centre), label: centred(i18n.money(gainLakh), centre, head - 0.6 * size) },
    rows: rows.map(({ id, name, values, gains: [low, high] }, i) => {
      const top = head + i * rowHeight;
      const barY = top + 1.7 * size;
      const ends = [
        { at: x(low), text: values[0] },
        { at: x(high), text: values[1] },
      ].sort((a, b) => a.at - b.at);
      return {
        id,
        name: { text: name, x: 0, y: roundPx(top + 1.1 * size), anchor: 'start' },
        bars: (
          [
            ['lowest', low],
            ['highest', high],
          ] as const
        ).map(([end, gain]) => ({
          end,
          box: {
            x: roundPx(Math.min(centre, x(gain))),
            y: roundPx(barY),
            width: roundPx(Math.abs(x(gain) - centre)),
            height: roundPx(barHeight),
          },
        })),
        ends: ends.map(({ at, text }, side) => ({
          text,
          // If both ends are on one side of the centre, the centre is the other edge of the bar.
          x: roundPx(side === 0 ? Math.min(at, centre) - 0.4 * size : Math.max(at, centre) + 0.4 * size),
          y: roundPx(barY + barHeight / 2 + 0.35 * size),
          anchor: side === 0 ? 'end' : 'start',
        })),
      };
    }),
  };
}
