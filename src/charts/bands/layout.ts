/** Layout of the salary bands of the first role and the mid level, with the visitor's current and projected pay. */
import { pathRound } from 'd3-path';
import type { SalaryBand, SalaryBands } from '../../model/salaryBands.ts';
import { type Box, dropOverlapping, type Label, textBox } from '../shared/labelPlacement.ts';
import { type LayoutContext, labelFontSize, roundPx } from '../shared/layoutContext.ts';
import { scaleLinear } from '../shared/scale.ts';

/** Positions are in px; paths are values of the `d` attribute. */
export interface BandsShapes {
  readonly width: number;
  readonly height: number;
  readonly plot: Box;
  readonly ticks: readonly { readonly x: number; readonly label: Label | undefined }[];
  readonly rows: readonly {
    readonly kind: SalaryBand['kind'];
    readonly name: Label;
    readonly range: Label;
    readonly bar: Box;
    /** The visitor's projected pay: a line from p10 (`x1`) to p90 (`x2`) with a dot at the median (`x`). */
    readonly visitor: {
      readonly x1: number;
      readonly x2: number;
      readonly x: number;
      readonly label: Label;
    } | null;
  }[];
  /** The visitor's current pay. */
  readonly today: {
    readonly x: number;
    readonly label: Label;
    /** Path of the vertical line, with gaps at the labels that it would cross. */
    readonly line: string;
  } | null;
}

/** Approximate number of ticks if there is enough width. */
export const tickCount = 5;

export function layout(
  data: SalaryBands,
  { widthPx: width, emPx, i18n, measure }: LayoutContext,
): BandsShapes {
  const size = labelFontSize(emPx);
  const names = data.bands.map(({ kind }) => i18n.t(`bands.${kind}`));
  const nameWidth = Math.max(...names.map((name) => measure(name, true)));
  // On a phone a row's name is above its bar instead of beside it.
  const beside = width > nameWidth + 24 * size;
  const left = beside ? nameWidth + 1.5 * size : 0.5 * size;
  const top =
    1.08 * Math.max(data.today ?? 0, ...data.bands.flatMap(({ high, visitor }) => [high, visitor?.p90 ?? 0]));
  const rowHeight = (beside ? 4.8 : 6) * size;
  const head = (data.today === null ? 0.4 : 1.9) * size;
  const plot: Box = {
    x: roundPx(left),
    y: roundPx(head),
    width: roundPx(width - left - 0.8 * size),
    height: roundPx(data.bands.length * rowHeight),
  };
  const base = plot.y + plot.height;
  const x = scaleLinear()
    .domain([0, top])
    .range([plot.x, plot.x + plot.width]);
  const barHeight = 1.3 * size;
  const y = (row: number) => head + (row + 1) * rowHeight - 2.7 * size;

  /** Centres a label on a value, within the edges of the chart. */
  const centred = (text: string, at: number, baseline: number, strong = false): Label => {
    const half = measure(text, strong) / 2;
    return {
      text,
      x: roundPx(Math.max(half, Math.min(width - half, at))),
      y: roundPx(baseline),
      anchor: 'middle',
    };
  };

  const desiredTicks = Math.max(2, Math.min(tickCount, Math.floor(plot.width / (5 * size))));
  const tickLabels = x.ticks(desiredTicks).map((value) => {
    const text = value === 0 ? i18n.formatCurrency(0) : i18n.number(value);
    const label = centred(text, x(value), base + 1.5 * size);
    return { x: roundPx(x(value)), label, box: textBox(label, measure(text), size) };
  });
  const visible = dropOverlapping(tickLabels, 0.5 * size);

  const rows: BandsShapes['rows'] = data.bands.map(({ kind, low, high, visitor }, i) => {
    const middle = y(i);
    const range = i18n.band(low, high, 'bands.range');
    return {
      kind,
      name: beside
        ? { text: names[i] ?? '', x: roundPx(left - size), y: roundPx(middle + 0.35 * size), anchor: 'end' }
        : { text: names[i] ?? '', x: 0, y: roundPx(middle - 2.6 * size), anchor: 'start' },
      range: centred(range, x((low + high) / 2), middle - barHeight / 2 - 0.4 * size),
      bar: {
        x: roundPx(x(low)),
        y: roundPx(middle - barHeight / 2),
        width: roundPx(x(high) - x(low)),
        height: roundPx(barHeight),
      },
      visitor: visitor && {
        x1: roundPx(x(visitor.p10)),
        x2: roundPx(x(visitor.p90)),
        x: roundPx(x(visitor.p50)),
        label: centred(
          i18n.t('bands.you', { pay: i18n.money(visitor.p50) }),
          x(visitor.p50),
          middle + barHeight / 2 + 1.3 * size,
          true,
        ),
      },
    };
  });

  const todayLine = (today: number): BandsShapes['today'] => ({
    x: roundPx(x(today)),
    label: centred(
      i18n.t(data.estimated ? 'bands.estimate' : 'bands.today', { pay: i18n.money(today) }),
      x(today),
      head - 0.6 * size,
    ),
    line: lineBetween(
      roundPx(x(today)),
      [plot.y - 2, base],
      rows.flatMap(({ name, range, visitor }) => [
        textBox(name, measure(name.text, true), size),
        textBox(range, measure(range.text), size),
        ...(visitor ? [textBox(visitor.label, measure(visitor.label.text, true), size)] : []),
      ]),
    ),
  });

  return {
    width,
    height: Math.ceil(base + 2 * size),
    plot,
    ticks: tickLabels.map((tick) => ({ x: tick.x, label: visible.includes(tick) ? tick.label : undefined })),
    rows,
    today: data.today === null ? null : todayLine(data.today),
  };
}

/** Path of a vertical line with gaps at the labels that it would cross. */
function lineBetween(x: number, [from, to]: readonly [number, number], labels: readonly Box[]): string {
  const line = pathRound(1);
  const draw = (y1: number, y2: number) => {
    line.moveTo(x, y1);
    line.lineTo(x, y2);
  };
  let start = from;
  const crossed = labels
    .filter((box) => x > box.x - 3 && x < box.x + box.width + 3)
    .sort((a, b) => a.y - b.y);
  for (const box of crossed) {
    if (box.y > start) draw(start, box.y);
    start = Math.max(start, box.y + box.height);
  }
  if (to > start) draw(start, to);
  return line.toString();
}
