/**
 * Layout of the salary path: 20 scenarios as thin lines over the band from p10 to p90, the median and the path of
 * staying, with the phases below the time axis, the break-even point, and labels at the ends of the lines.
 */
import { range } from 'd3-array';
import { area, line } from 'd3-shape';
import { type Phase, phases } from '../../model/phases.ts';
import type { Projection, SampledPath } from '../../model/projection.ts';
import {
  type Box,
  contains,
  dodge,
  dropOverlapping,
  intersects,
  type Label,
  textBox,
} from '../shared/labelPlacement.ts';
import { type LayoutContext, labelFontSize, roundPx } from '../shared/layoutContext.ts';
import { type ScaleLinear, scaleLinear } from '../shared/scale.ts';

/** Pay is in LPA by month; times are months from today. */
export interface PathData {
  readonly stay: readonly number[];
  readonly p10: readonly number[];
  readonly p50: readonly number[];
  readonly p90: readonly number[];
  readonly scenarios: readonly SampledPath[];
  /** Null if the median scenario never breaks even. */
  readonly breakEvenMonth: number | null;
  readonly phases: readonly Phase[];
  /** False if the path of staying is the only one. */
  readonly moves: boolean;
}

/** Positions are in px; paths are values of the `d` attribute. */
export interface PathShapes {
  readonly width: number;
  readonly height: number;
  readonly plot: Box;
  /** Grid lines of the pay axis, from the bottom. */
  readonly rows: readonly { readonly y: number; readonly label: Label }[];
  readonly years: readonly { readonly x: number; readonly label: Label | undefined }[];
  readonly band: string;
  readonly scenarios: readonly string[];
  readonly median: string;
  readonly stay: string;
  readonly ends: readonly { readonly kind: 'move' | 'stay'; readonly name: Label; readonly pay: Label }[];
  /** The break-even point; `to` is the end of the line from the point to its label. */
  readonly breakEven:
    | { readonly x: number; readonly y: number; readonly to: number; readonly label: Label | undefined }
    | undefined;
  readonly phases: readonly {
    readonly kind: Phase['kind'];
    readonly x1: number;
    readonly x2: number;
    readonly y: number;
    readonly label: Label | undefined;
    /** Bottom of the line from the bar to a label on a lower row. */
    readonly leader: number | undefined;
  }[];
  readonly x: (month: number) => number;
  readonly y: (lpa: number) => number;
}

/** Approximate number of grid lines. */
export const rowCount = 4;

/** Extracts the data of the chart from a projection. */
export function pathData(projection: Projection): PathData {
  const { stay, bands, startMonth, breakEvenMonth } = projection;
  return {
    stay,
    p10: bands.p10,
    p50: bands.p50,
    p90: bands.p90,
    scenarios: projection.samplePaths(20),
    breakEvenMonth,
    phases: phases(projection),
    moves: startMonth !== null,
  };
}

export function layout(data: PathData, context: LayoutContext): PathShapes {
  const { widthPx: width, emPx, i18n, measure } = context;
  const size = labelFontSize(emPx);
  const last = data.stay.length - 1;
  const endPay = { move: data.p50[last] ?? 0, stay: data.stay[last] ?? 0 };
  const top =
    1.04 * Math.max(...data.stay, ...data.p90, ...data.scenarios.map(({ pays }) => Math.max(...pays)));

  const y = scaleLinear().domain([0, top]);
  const values = y.ticks(rowCount);
  const left = Math.max(...values.map((value) => measure(i18n.number(value)))) + 0.5 * size;
  const endTexts = (data.moves ? (['move', 'stay'] as const) : (['stay'] as const)).map((kind) => ({
    kind,
    name: i18n.t(`path.${kind}`),
    pay: i18n.money(endPay[kind]),
  }));
  const endWidth = Math.max(
    ...endTexts.flatMap(({ name, pay }) => [measure(name, true), measure(pay, true)]),
  );
  const right = endWidth + 0.75 * size;

  const plot: Box = {
    x: roundPx(left),
    y: roundPx(0.75 * size),
    width: roundPx(Math.max(40, width - left - right)),
    height: roundPx(Math.max(13 * size, Math.min(24 * size, 0.42 * width))),
  };
  const base = plot.y + plot.height;
  const x = scaleLinear()
    .domain([0, last])
    .range([plot.x, plot.x + plot.width]);
  y.range([base, plot.y]);
  const monthly = line<number>((_, month) => x(month), y).digits(1);
  const scenario = line<Point>(
    ([month]) => x(month),
    ([, lpa]) => y(lpa),
  ).digits(1);
  const band = area<readonly [low: number, high: number]>(
    (_, month) => x(month),
    ([low]) => y(low),
    ([, high]) => y(high),
  ).digits(1);

  const phaseShapes = placePhases(data.phases, x, base + 3 * size, context);
  const lowest = Math.max(base + 2 * size, ...phaseShapes.map(({ label, y: bar }) => label?.y ?? bar));

  return {
    width,
    height: Math.ceil(lowest + 0.4 * size),
    plot,
    rows: values.map((value) => ({
      y: roundPx(y(value)),
      label: {
        text: i18n.number(value),
        x: roundPx(left - 0.5 * size),
        y: roundPx(y(value) + 0.35 * size),
        anchor: 'end',
      },
    })),
    years: placeYears(last, x, base, context),
    band: band(data.p90.map((high, month) => [data.p10[month] ?? high, high] as const)) ?? '',
    scenarios: data.scenarios.map((path) => scenario(pointsOf(path)) ?? ''),
    median: monthly(data.p50) ?? '',
    stay: monthly(data.stay) ?? '',
    ends: placeEnds(endTexts, endPay, plot, y, size),
    breakEven:
      data.breakEvenMonth === null
        ? undefined
        : placeBreakEven(data, data.breakEvenMonth, plot, x, y, context),
    phases: phaseShapes,
    x,
    y,
  };
}

/** A month and its pay in LPA. */
type Point = readonly [month: number, lpa: number];

/** Between jumps a scenario's pay is almost a straight line, so a point every few months is enough. */
const monthStep = 6;

/** The points of a scenario's line. A jump is drawn as a vertical line at its month. */
function pointsOf({ pays, jumps }: SampledPath): Point[] {
  const points: Point[] = [];
  let previous = 0;
  pays.forEach((lpa, month) => {
    const isJump = jumps.includes(month);
    const isLast = month === pays.length - 1 || jumps.includes(month + 1);
    if (isJump) points.push([month, previous]);
    if (isJump || isLast || month % monthStep === 0) points.push([month, lpa]);
    previous = lpa;
  });
  return points;
}

/** Labels "now" and the last year, then the years between them that fit, as plain numbers if space is short. */
function placeYears(
  last: number,
  x: ScaleLinear,
  base: number,
  { measure, i18n, emPx }: LayoutContext,
): PathShapes['years'] {
  const size = labelFontSize(emPx);
  const years = range(Math.floor(last / 12) + 1);
  const spacing = x(12) - x(0);
  const end = years.length - 1;
  const fitsUnit = measure(i18n.t('figure.year', { n: end })) + size < spacing;
  const labels = years.map((year) => {
    const text =
      year === 0
        ? i18n.t('path.now')
        : fitsUnit || year === end
          ? i18n.t('figure.year', { n: year })
          : i18n.number(year);
    const label: Label = { text, x: roundPx(x(12 * year)), y: roundPx(base + 1.5 * size), anchor: 'middle' };
    return { label, box: textBox(label, measure(text), size) };
  });
  const [now, ...later] = labels;
  const kept = now ? dropOverlapping([now, ...later.reverse()], 0.3 * size) : [];
  return years.map((year) => ({
    x: roundPx(x(12 * year)),
    label: kept.find(({ label }) => label.x === roundPx(x(12 * year)))?.label,
  }));
}

function placeEnds(
  texts: readonly { kind: 'move' | 'stay'; name: string; pay: string }[],
  pay: Readonly<Record<'move' | 'stay', number>>,
  plot: Box,
  y: ScaleLinear,
  size: number,
): PathShapes['ends'] {
  const centres = dodge(
    texts.map(({ kind }) => y(pay[kind])),
    2.8 * size,
    plot.y + 0.8 * size,
    plot.y + plot.height - 0.8 * size,
  );
  const x = roundPx(plot.x + plot.width + 0.6 * size);
  return texts.map(({ kind, name, pay: text }, i) => {
    const centre = centres[i] ?? 0;
    return {
      kind,
      name: { text: name, x, y: roundPx(centre - 0.25 * size), anchor: 'start' },
      pay: { text, x, y: roundPx(centre + 1 * size), anchor: 'start' },
    };
  });
}

/** Places the label below all lines in its width, or above them, or nowhere: then only the mark is drawn. */
function placeBreakEven(
  data: PathData,
  month: number,
  plot: Box,
  x: ScaleLinear,
  y: ScaleLinear,
  { i18n, measure, emPx }: LayoutContext,
): PathShapes['breakEven'] {
  const size = labelFontSize(emPx);
  const text = i18n.t('path.breakEven', { month });
  const width = measure(text);
  const at = { x: roundPx(x(month)), y: roundPx(y(data.p50[month] ?? 0)) };
  const from = Math.max(plot.x + 0.3 * size, Math.min(at.x - 0.8 * size, plot.x + plot.width - width));
  const covered = data.stay
    .map((_, t) => t)
    .filter((t) => x(t) >= from - size && x(t) <= from + width + size)
    .flatMap((t) =>
      [data.stay, data.p10, data.p90, ...data.scenarios.map(({ pays }) => pays)].map((path) =>
        y(path[t] ?? 0),
      ),
    );
  const below: Label = {
    text,
    x: roundPx(from),
    y: roundPx(Math.max(at.y, ...covered) + 2 * size),
    anchor: 'start',
  };
  const above: Label = {
    text,
    x: roundPx(from),
    y: roundPx(Math.min(at.y, ...covered) - 1.2 * size),
    anchor: 'start',
  };
  const label = [below, above].find((candidate) => contains(textBox(candidate, width, size), plot));
  if (!label) return { ...at, to: at.y, label: undefined };
  return { ...at, to: roundPx(label === below ? label.y - 1.05 * size : label.y + 0.35 * size), label };
}

/** Places a phase's name below its bar: centred if it fits, else from the bar's start on, in one of four rows. */
function placePhases(
  all: readonly Phase[],
  x: ScaleLinear,
  barY: number,
  context: LayoutContext,
): PathShapes['phases'] {
  const { measure, i18n, emPx, widthPx } = context;
  const size = labelFontSize(emPx);
  const bounds: Box = { x: 0, y: 0, width: widthPx, height: Number.POSITIVE_INFINITY };
  const occupied: Box[] = [];
  // Phases whose name fits below their bar go first. The short ones follow from the last to the first, so that the
  // line down to an earlier name passes to the left of a later one.
  const fits = (phase: Phase) => measure(i18n.t(`path.${phase.kind}`)) < x(phase.to) - x(phase.from);
  const order = [...all.filter(fits), ...all.filter((phase) => !fits(phase)).reverse()];
  const placed = new Map<Phase, { label: Label; leader: number | undefined }>();
  for (const phase of order) {
    const text = i18n.t(`path.${phase.kind}`);
    const width = measure(text);
    const rowY = (row: number) => roundPx(barY + (1.45 + 1.4 * row) * size);
    const start = Math.min(x(phase.from), widthPx - width);
    const candidates: { label: Label; leader: number | undefined }[] = [
      ...(fits(phase)
        ? [
            {
              label: {
                text,
                x: roundPx((x(phase.from) + x(phase.to)) / 2),
                y: rowY(0),
                anchor: 'middle' as const,
              },
              leader: undefined,
            },
          ]
        : []),
      ...[0, 1, 2, 3].map((row) => ({
        label: { text, x: roundPx(start), y: rowY(row), anchor: 'start' as const },
        leader: row === 0 ? undefined : roundPx(rowY(row) - 0.9 * size),
      })),
    ];
    const free = candidates.find(({ label }) => {
      const box = textBox(label, width, size);
      return contains(box, bounds) && !occupied.some((other) => intersects(box, other, 0.5 * size));
    });
    if (free) {
      occupied.push(textBox(free.label, width, size));
      placed.set(phase, free);
    }
  }
  return all.map((phase) => {
    const { label, leader } = placed.get(phase) ?? {};
    const from = x(phase.from);
    const leaderBox = leader && { x: from + 1.5, y: barY, width: 0, height: leader - barY - 0.2 * size };
    return {
      kind: phase.kind,
      x1: roundPx(from + 0.5),
      x2: roundPx(Math.max(from + 1, x(phase.to) - 0.5)),
      y: roundPx(barY),
      label,
      // Omit a line that would cross another name.
      leader: leaderBox && occupied.some((box) => intersects(leaderBox, box)) ? undefined : leader,
    };
  });
}
