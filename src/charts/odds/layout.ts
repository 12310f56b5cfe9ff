/**
 * Layout of the odds as a quantile dot plot: each dot is 1 in 50 of the scenarios. Columns have round edges and the
 * threshold moves from edge to edge, so that every dot is clearly on one side of it.
 */
import { minIndex, pairs, range } from 'd3-array';
import { path } from 'd3-path';
import { type Box, dropOverlapping, type Label, textBox } from '../shared/labelPlacement.ts';
import { type LayoutContext, labelFontSize, roundPx } from '../shared/layoutContext.ts';
import { type ScaleLinear, scaleLinear } from '../shared/scale.ts';

export interface OddsData {
  /** Equally likely pays in LPA, ascending. */
  readonly outcomes: readonly number[];
  /** Lowest acceptable pay in LPA; undefined for the median of the outcomes. */
  readonly neededLpa: number | undefined;
}

export interface Dot {
  readonly x: number;
  readonly y: number;
  /** Whether the pay is at or above the threshold. */
  readonly reached: boolean;
}

/** Positions are in px; paths are values of the `d` attribute. */
export interface OddsShapes {
  readonly width: number;
  readonly height: number;
  readonly plot: Box;
  /** Radius of a dot. */
  readonly radius: number;
  /** In the order of the outcomes. */
  readonly dots: readonly Dot[];
  /** Edges of the columns in LPA, ascending; one more than there are columns. */
  readonly edges: readonly number[];
  readonly columns: readonly { readonly from: number; readonly to: number; readonly count: number }[];
  /** Index of the edge that the threshold is on. */
  readonly threshold: number;
  readonly reachedCount: number;
  readonly ticks: readonly { readonly x: number; readonly label: Label | undefined }[];
  /** Path of the marks at all ticks. */
  readonly tickMarks: string;
  /** Label of the threshold. */
  readonly label: Label;
  /** Path of the arrows on the threshold's handle. */
  readonly arrows: string;
  readonly x: ScaleLinear;
}

/** Limits in px: width of a column, and diameter of a dot. */
const columnMinPx = 18;
const columnMaxPx = 36;
const dotMaxPx = 30;

/** Size in px of the threshold's handle below the axis. The width is that of its touch target. */
export const handleHeight = 20;
export const handleWidth = 28;

export function layout({ outcomes, neededLpa }: OddsData, context: LayoutContext): OddsShapes {
  const { widthPx: width, emPx, i18n, measure } = context;
  const size = labelFontSize(emPx);
  const inset = handleWidth / 2;
  const availableWidth = width - 2 * inset;
  const { edges, step } = columnEdges(outcomes, Math.floor(availableWidth / columnMinPx));
  const columns = pairs(edges).map(([from, to], i) => ({
    from,
    to,
    members: outcomes.flatMap((pay, index) => (columnOf(pay, edges, step) === i ? [index] : [])),
  }));
  const columnWidth = Math.min(columnMaxPx, availableWidth / columns.length);
  const right = inset + columnWidth * columns.length;
  const maxCount = Math.max(...columns.map(({ members }) => members.length));
  const maxHeight = Math.max(14 * size, Math.min(20 * size, 0.5 * width));
  const { diameter, perRow } = dotSize(columnWidth, maxCount, maxHeight);

  const head = 1.8 * size;
  const base = head + Math.max(Math.ceil(maxCount / perRow) * diameter, 5 * size) + 2;
  const x = scaleLinear()
    .domain([edges[0] ?? 0, edges.at(-1) ?? 1])
    .range([inset, right]);

  const desired = neededLpa ?? outcomes[Math.floor(outcomes.length / 2)] ?? 0;
  const threshold = minIndex(edges, (edge) => Math.abs(edge - desired));
  const needed = edges[threshold] ?? 0;

  const dots: Dot[] = [];
  columns.forEach(({ from, members }, column) => {
    members.forEach((index, i) => {
      const offset = (i % perRow) - (perRow - 1) / 2;
      dots[index] = {
        x: roundPx(inset + (column + 0.5) * columnWidth + offset * diameter),
        y: roundPx(base - (Math.floor(i / perRow) + 0.5) * diameter - 1),
        reached: from >= needed,
      };
    });
  });

  const plot: Box = {
    x: roundPx(inset),
    y: roundPx(head),
    width: roundPx(right - inset),
    height: roundPx(base - head),
  };
  const ticks = placeTicks(edges, x, base, context);
  const text = i18n.t('odds.atLeast', { pay: i18n.money(needed) });
  const half = measure(text, true) / 2;
  return {
    width,
    height: Math.ceil(base + handleHeight + 2 * size),
    plot,
    radius: roundPx(diameter / 2 - Math.min(2, diameter / 8)),
    dots,
    edges,
    columns: columns.map(({ from, to, members }) => ({ from, to, count: members.length })),
    threshold,
    reachedCount: dots.filter(({ reached }) => reached).length,
    ticks,
    tickMarks: drawTicks(ticks, plot.y + plot.height),
    label: {
      text,
      x: roundPx(Math.max(half, Math.min(width - half, x(needed)))),
      y: roundPx(head - 0.6 * size),
      anchor: 'middle',
    },
    arrows: drawArrows(x(needed), plot.y + plot.height + 9),
    x,
  };
}

/** Path of tick marks below the base line, longer at a label. */
function drawTicks(ticks: OddsShapes['ticks'], base: number): string {
  const marks = path();
  for (const { x, label } of ticks) {
    marks.moveTo(x, base);
    marks.lineTo(x, base + (label ? 6 : 3));
  }
  return marks.toString();
}

/** Path of two arrows, to the left and to the right of a point. */
function drawArrows(x: number, y: number): string {
  const arrows = path();
  for (const side of [-1, 1]) {
    arrows.moveTo(x + 7 * side, y);
    arrows.lineTo(x + 2 * side, y - 4);
    arrows.lineTo(x + 2 * side, y + 4);
    arrows.closePath();
  }
  return arrows.toString();
}

/**
 * Round column edges in LPA, with the smallest step that needs no more than `maxColumns`. Empty columns are added if
 * there are fewer than six.
 */
function columnEdges(outcomes: readonly number[], maxColumns: number): { edges: number[]; step: number } {
  const low = outcomes[0] ?? 0;
  const high = outcomes.at(-1) ?? 0;
  let step = 0.5;
  for (let i = 0; Math.floor(high / step) - Math.floor(low / step) + 1 > Math.max(2, maxColumns); i++) {
    step *= [2, 2, 2.5][i % 3] ?? 2;
  }
  let first = Math.floor(low / step);
  let last = Math.floor(high / step) + 1;
  while (last - first < Math.min(6, maxColumns)) {
    last++;
    if (first > 0 && last - first < Math.min(6, maxColumns)) first--;
  }
  return { edges: range(first, last + 1).map((i) => i * step), step };
}

/** Index of the column that a pay in LPA belongs to. */
const columnOf = (pay: number, edges: readonly number[], step: number) =>
  Math.max(0, Math.min(edges.length - 2, Math.floor((pay - (edges[0] ?? 0)) / step)));

/** The largest diameter that fits: dots are stacked, with several in a row if a column would be too tall. */
function dotSize(
  columnWidth: number,
  maxCount: number,
  maxHeight: number,
): { diameter: number; perRow: number } {
  let best = { perRow: 1, diameter: 0 };
  for (let perRow = 1; perRow <= maxCount; perRow++) {
    const diameter = Math.min(dotMaxPx, columnWidth / perRow, maxHeight / Math.ceil(maxCount / perRow));
    if (diameter > best.diameter) best = { perRow, diameter };
  }
  return best;
}

/** Marks every edge, and labels as many as fit. */
function placeTicks(
  edges: readonly number[],
  x: ScaleLinear,
  base: number,
  { measure, i18n, emPx, widthPx: width }: LayoutContext,
): OddsShapes['ticks'] {
  const size = labelFontSize(emPx);
  const ticks = edges.map((edge, i) => {
    const text = i === 0 ? i18n.formatCurrency(edge) : i18n.number(edge);
    const half = measure(text) / 2;
    const label: Label = {
      text,
      x: roundPx(Math.max(half, Math.min(width - half, x(edge)))),
      y: roundPx(base + handleHeight + 1.5 * size),
      anchor: 'middle',
    };
    return { x: roundPx(x(edge)), label, box: textBox(label, 2 * half, size), index: i };
  });
  // Label every edge, or every second, fourth and so on, so that the labels are evenly spaced.
  let every = 1;
  const labelled = () => ticks.filter(({ index }) => index % every === 0);
  while (dropOverlapping(labelled(), size).length < labelled().length) every *= 2;
  return ticks.map(({ x: at, label, index }) => ({ x: at, label: index % every === 0 ? label : undefined }));
}
