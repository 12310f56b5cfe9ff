/**
 * The odds as a quantile dot plot: one dot is one scenario in fifty. Columns have round edges and the threshold moves
 * from edge to edge, so that every dot stands clearly on one side of it.
 */
import { minIndex, pairs, range } from 'd3-array';
import { path } from 'd3-path';
import { type Box, dropOverlapping, type Label, textBox } from '../shared/labelPlacement.ts';
import { type LayoutContext, labelFontSize, roundPx } from '../shared/layoutContext.ts';
import { type ScaleLinear, scaleLinear } from '../shared/scale.ts';

export interface OddsData {
  /** LPA, ascending. */
  readonly outcomes: readonly number[];
  /** LPA that is needed at least; undefined for the middle of the outcomes. */
  readonly neededLpa: number | undefined;
}

export interface Dot {
  readonly x: number;
  readonly y: number;
  /** Whether this scenario pays at least what is needed. */
  readonly reached: boolean;
}

export interface OddsShapes {
  readonly width: number;
  readonly height: number;
  readonly plot: Box;
  readonly radius: number;
  /** In the order of the outcomes. */
  readonly dots: readonly Dot[];
  /** LPA, ascending; one more than there are columns. */
  readonly edges: readonly number[];
  readonly columns: readonly { readonly from: number; readonly to: number; readonly count: number }[];
  /** The edge that the threshold stands on, as an index. */
  readonly threshold: number;
  readonly reachedCount: number;
  readonly ticks: readonly { readonly x: number; readonly label: Label | undefined }[];
  /** The path of the marks at all ticks. */
  readonly tickMarks: string;
  readonly label: Label;
  /** The path of the arrows on the threshold's handle. */
  readonly arrows: string;
  readonly x: ScaleLinear;
}

/** In px: how wide a column may be at least and at most, and a dot at most. */
const columnMin = 18;
const columnMax = 36;
const dotMax = 30;

/** Of the threshold's handle, which hangs below the axis; the width is that of what a finger moves. */
export const handleHeight = 20;
export const handleWidth = 28;

export function layout({ outcomes, neededLpa }: OddsData, context: LayoutContext): OddsShapes {
  const { widthPx: width, emPx, i18n, measure } = context;
  const size = labelFontSize(emPx);
  const inset = handleWidth / 2;
  const room = width - 2 * inset;
  const { edges, step } = columnEdges(outcomes, Math.floor(room / columnMin));
  const columns = pairs(edges).map(([from, to], i) => ({
    from,
    to,
    members: outcomes.flatMap((pay, index) => (columnOf(pay, edges, step) === i ? [index] : [])),
  }));
  const columnWidth = Math.min(columnMax, room / columns.length);
  const right = inset + columnWidth * columns.length;
  const tallest = Math.max(...columns.map(({ members }) => members.length));
  const most = Math.max(14 * size, Math.min(20 * size, 0.5 * width));
  const { diameter, abreast } = dotSize(columnWidth, tallest, most);

  const head = 1.8 * size;
  const base = head + Math.max(Math.ceil(tallest / abreast) * diameter, 5 * size) + 2;
  const x = scaleLinear()
    .domain([edges[0] ?? 0, edges.at(-1) ?? 1])
    .range([inset, right]);

  const wanted = neededLpa ?? outcomes[Math.floor(outcomes.length / 2)] ?? 0;
  const threshold = minIndex(edges, (edge) => Math.abs(edge - wanted));
  const needed = edges[threshold] ?? 0;

  const dots: Dot[] = [];
  columns.forEach(({ from, members }, column) => {
    members.forEach((index, i) => {
      const across = (i % abreast) - (abreast - 1) / 2;
      dots[index] = {
        x: roundPx(inset + (column + 0.5) * columnWidth + across * diameter),
        y: roundPx(base - (Math.floor(i / abreast) + 0.5) * diameter - 1),
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

/** Down from the base, longer where there is a label. */
function drawTicks(ticks: OddsShapes['ticks'], base: number): string {
  const marks = path();
  for (const { x, label } of ticks) {
    marks.moveTo(x, base);
    marks.lineTo(x, base + (label ? 6 : 3));
  }
  return marks.toString();
}

/** One to either side, around a point. */
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

/** Round edges, as close together as the number of columns allows, with a few columns at least. */
function columnEdges(outcomes: readonly number[], most: number): { edges: number[]; step: number } {
  const low = outcomes[0] ?? 0;
  const high = outcomes.at(-1) ?? 0;
  let step = 0.5;
  for (let i = 0; Math.floor(high / step) - Math.floor(low / step) + 1 > Math.max(2, most); i++) {
    step *= [2, 2, 2.5][i % 3] ?? 2;
  }
  let first = Math.floor(low / step);
  let last = Math.floor(high / step) + 1;
  while (last - first < Math.min(6, most)) {
    last++;
    if (first > 0 && last - first < Math.min(6, most)) first--;
  }
  return { edges: range(first, last + 1).map((i) => i * step), step };
}

const columnOf = (pay: number, edges: readonly number[], step: number) =>
  Math.max(0, Math.min(edges.length - 2, Math.floor((pay - (edges[0] ?? 0)) / step)));

/** As large as the room allows: one above the other, or several side by side where a column would grow too tall. */
function dotSize(columnWidth: number, tallest: number, most: number): { diameter: number; abreast: number } {
  let best = { abreast: 1, diameter: 0 };
  for (let abreast = 1; abreast <= tallest; abreast++) {
    const diameter = Math.min(dotMax, columnWidth / abreast, most / Math.ceil(tallest / abreast));
    if (diameter > best.diameter) best = { abreast, diameter };
  }
  return best;
}

/** Whole edges first, then those between them, as far as their labels have room. */
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
  // Every label, else every second, every fourth …, so that the named edges are evenly apart.
  let every = 1;
  const named = () => ticks.filter(({ index }) => index % every === 0);
  while (dropOverlapping(named(), size).length < named().length) every *= 2;
  return ticks.map(({ x: at, label, index }) => ({ x: at, label: index % every === 0 ? label : undefined }));
}
