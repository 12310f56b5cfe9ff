/** Vega-Lite: compiled once, drawn on canvas by a Vega view without events; updated by named data. */
import { parse, View } from 'vega';
import { compile, type TopLevelSpec } from 'vega-lite';
import {
  type BenchData,
  bandsMargin,
  bandsSize,
  colours,
  contend,
  endTexts,
  fontFamily,
  fontSize,
  levels,
  pathMargin,
  pathSize,
  place,
  ranges,
  rangeText,
  todayText,
  yearMonths,
  youText,
} from '../../picture.ts';

type Tables = Readonly<Record<string, readonly object[]>>;

const config: TopLevelSpec['config'] = {
  font: fontFamily,
  view: { stroke: null },
  axis: { labelFontSize: fontSize, labelColor: colours.quiet, gridColor: colours.hair, title: null },
  text: { fontSize, color: colours.quiet },
};

/** A fixed plot size, so that a chart is laid out once. */
const inner = (size: typeof pathSize, margin: typeof pathMargin) => ({
  width: size.width - margin.left - margin.right,
  height: size.height - margin.top - margin.bottom,
  padding: margin,
  autosize: 'none' as const,
});

const pathTables = (data: BenchData): Tables => ({
  months: data.stay.map((stay, month) => ({
    month,
    stay,
    p10: data.p10[month],
    p50: data.p50[month],
    p90: data.p90[month],
  })),
  scenarios: data.scenarios.flatMap((scenario, i) =>
    scenario.map((pay, month) => ({ scenario: i, month, pay })),
  ),
  ends: endTexts(data).map(({ name, pay, text, colour }) => ({ month: 60, pay, colour, text: [name, text] })),
});

const month = { field: 'month', type: 'quantitative' } as const;
const pay = (field: string) => ({ field, type: 'quantitative' }) as const;

const pathSpec: TopLevelSpec = {
  ...inner(pathSize, pathMargin),
  config,
  encoding: {
    x: {
      ...month,
      scale: { domain: [0, 60] },
      axis: {
        grid: false,
        values: yearMonths,
        labelExpr: "datum.value ? 'year ' + datum.value / 12 : 'now'",
      },
    },
  },
  layer: [
    {
      data: { name: 'months' },
      mark: { type: 'area', color: colours.moveBand },
      encoding: {
        y: { ...pay('p10'), axis: { tickCount: 4, domain: false, ticks: false } },
        y2: { field: 'p90' },
      },
    },
    {
      data: { name: 'scenarios' },
      mark: { type: 'line', interpolate: 'step-after', color: colours.moveLine, strokeWidth: 0.6 },
      encoding: { y: pay('pay'), detail: { field: 'scenario', type: 'nominal' } },
    },
    {
      data: { name: 'months' },
      mark: { type: 'line', color: colours.stay, strokeWidth: 2 },
      encoding: { y: pay('stay') },
    },
    {
      data: { name: 'months' },
      mark: { type: 'line', color: colours.move, strokeWidth: 2.5 },
      encoding: { y: pay('p50') },
    },
    {
      data: { name: 'ends' },
      mark: { type: 'text', align: 'left', dx: 8, fontWeight: 600 },
      encoding: {
        y: pay('pay'),
        text: { field: 'text' },
        color: { field: 'colour', type: 'nominal', scale: null },
      },
    },
  ],
};

const bandsTables = (data: BenchData): Tables => ({
  ranges: ranges(data).map((range, i) => ({
    level: levels[i],
    low: range[0],
    high: range[1],
    middle: (range[0] + range[1]) / 2,
    text: rangeText(range),
  })),
  today: [{ pay: data.current, text: todayText(data.current) }],
  you: [{ pay: data.expected, level: levels[0], text: youText(data.expected) }],
});

const level = { field: 'level', type: 'nominal', sort: [...levels] } as const;

const bandsSpec: TopLevelSpec = {
  ...inner(bandsSize, bandsMargin),
  config,
  layer: [
    {
      data: { name: 'ranges' },
      encoding: { y: { ...level, axis: { domain: false, ticks: false } } },
      layer: [
        {
          mark: { type: 'bar', height: 17, color: colours.moveTint, stroke: colours.move },
          encoding: { x: pay('low'), x2: { field: 'high' } },
        },
        { mark: { type: 'text', dy: -18 }, encoding: { x: pay('middle'), text: { field: 'text' } } },
      ],
    },
    {
      data: { name: 'today' },
      encoding: { x: pay('pay') },
      layer: [
        { mark: { type: 'rule', color: colours.stay, strokeWidth: 2 } },
        { mark: { type: 'text', y: -10 }, encoding: { text: { field: 'text' } } },
      ],
    },
    {
      data: { name: 'you' },
      encoding: { x: pay('pay'), y: level },
      layer: [
        { mark: { type: 'circle', size: 80, opacity: 1, color: colours.move } },
        {
          mark: { type: 'text', dy: 20, color: colours.move, fontWeight: 600 },
          encoding: { text: { field: 'text' } },
        },
      ],
    },
  ],
};

function setTables(view: View, tables: Tables): View {
  for (const [name, rows] of Object.entries(tables)) view.data(name, [...rows]);
  return view;
}

const open = (spec: TopLevelSpec, size: typeof pathSize) =>
  new View(parse(compile(spec).spec), { renderer: 'canvas', hover: false }).initialize(place(size));

let path: View;
let bands: View;

async function show(data: BenchData): Promise<void> {
  await Promise.all([
    setTables(path, pathTables(data)).runAsync(),
    setTables(bands, bandsTables(data)).runAsync(),
  ]);
}

contend({
  async draw(data) {
    path = open(pathSpec, pathSize);
    bands = open(bandsSpec, bandsSize);
    await show(data);
  },
  update: show,
});
