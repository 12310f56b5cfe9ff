/** ApexCharts: its core with the chart types and the feature in use, no animation, updated without one. */
import ApexCharts, { type ApexOptions } from 'apexcharts/core';
import 'apexcharts/line';
import 'apexcharts/rangeArea';
import 'apexcharts/rangeBar';
import 'apexcharts/features/annotations';
import {
  type BenchData,
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
  yearText,
  youText,
} from '../../picture.ts';

const chart = {
  fontFamily,
  animations: { enabled: false },
  toolbar: { show: false },
  zoom: { enabled: false },
  selection: { enabled: false },
  redrawOnParentResize: false,
  redrawOnWindowResize: false,
} as const;

const quiet = {
  legend: { show: false },
  tooltip: { enabled: false },
  states: { hover: { filter: { type: 'none' } }, active: { filter: { type: 'none' } } },
} as const;

const style = { fontSize: `${fontSize}px`, fontFamily, colors: colours.quiet };

const label = (text: string, color: string, offsetX: number, offsetY: number, textAnchor: string) => ({
  text,
  offsetX,
  offsetY,
  textAnchor,
  borderWidth: 0,
  style: { background: 'transparent', color, fontSize: `${fontSize}px`, fontFamily, fontWeight: 600 },
});

const points = (path: readonly number[]) => path.map((y, x) => ({ x, y }));

function pathValues(data: BenchData): ApexOptions {
  return {
    series: [
      {
        type: 'rangeArea',
        name: 'band',
        data: data.p10.map((low, x) => ({ x, y: [low, data.p90[x] ?? 0] })),
      },
      ...data.scenarios.map((scenario, i) => ({
        type: 'line',
        name: `scenario ${i}`,
        data: points(scenario),
      })),
      { type: 'line', name: 'stay', data: points(data.stay) },
      { type: 'line', name: 'the move', data: points(data.p50) },
    ],
    annotations: {
      points: endTexts(data).flatMap(({ name, pay, text, colour }) => [
        { x: 60, y: pay, marker: { size: 0 }, label: label(name, colour, 76, 8, 'start') },
        { x: 60, y: pay, marker: { size: 0 }, label: label(text, colour, 76, 23, 'start') },
      ]),
    },
  };
}

function pathOptions(data: BenchData): ApexOptions {
  const each = <T>(band: T, scenario: T, stay: T, move: T) => [
    band,
    ...data.scenarios.map(() => scenario),
    stay,
    move,
  ];
  return {
    ...quiet,
    ...pathValues(data),
    chart: { ...chart, ...pathSize, type: 'rangeArea' },
    colors: each(colours.move, colours.moveLine, colours.stay, colours.move),
    fill: { opacity: each(0.09, 1, 1, 1) },
    stroke: {
      curve: each<'straight' | 'stepline'>('straight', 'stepline', 'straight', 'straight'),
      width: each(0, 0.6, 2, 2.5),
    },
    markers: { size: 0 },
    dataLabels: { enabled: false },
    grid: { borderColor: colours.hair, padding: { right: pathMargin.right } },
    xaxis: {
      type: 'numeric',
      min: 0,
      max: 60,
      tickAmount: 5,
      labels: { style, rotate: 0, formatter: (month) => yearText(Math.round(Number(month))) },
    },
    yaxis: {
      min: 0,
      forceNiceScale: true,
      tickAmount: 4,
      labels: { style, formatter: (pay) => String(Math.round(pay)) },
    },
  };
}

function bandsValues(data: BenchData): ApexOptions {
  const fives = Math.ceil(Math.max(data.current, data.bands.mid[1]) / 5);
  return {
    series: [
      { name: 'range', data: ranges(data).map(([low, high], i) => ({ x: levels[i], y: [low, high] })) },
    ],
    annotations: {
      xaxis: [
        {
          x: data.current,
          borderColor: colours.stay,
          borderWidth: 2,
          strokeDashArray: 0,
          label: {
            ...label(todayText(data.current), colours.quiet, 0, -18, 'middle'),
            orientation: 'horizontal',
          },
        },
      ],
      points: [
        {
          x: data.expected,
          // A category axis needs a name, but the typings allow only numbers.
          y: levels[0] as unknown as number,
          marker: { size: 5, fillColor: colours.move, strokeColor: colours.move },
          label: label(youText(data.expected), colours.move, 0, 36, 'middle'),
        },
      ],
    },
    // Otherwise the number of ticks stays that of the first data.
    xaxis: { max: 5 * fives, tickAmount: fives },
  };
}

function bandsOptions(data: BenchData): ApexOptions {
  const values = bandsValues(data);
  return {
    ...quiet,
    ...values,
    chart: { ...chart, ...bandsSize, type: 'rangeBar' },
    colors: [colours.moveTint],
    stroke: { width: 1, colors: [colours.move] },
    plotOptions: { bar: { horizontal: true, barHeight: '35%' } },
    dataLabels: {
      enabled: true,
      offsetY: -18,
      style: { ...style, colors: [colours.quiet], fontWeight: 400 },
      formatter: (_, at) => rangeText(ranges(shown)[at?.dataPointIndex ?? 0] ?? [0, 0]),
    },
    grid: { borderColor: colours.hair, xaxis: { lines: { show: true } }, yaxis: { lines: { show: false } } },
    xaxis: { ...values.xaxis, type: 'numeric', min: 0, labels: { style } },
    yaxis: { labels: { style } },
  };
}

let shown: BenchData;
let path: ApexCharts;
let bands: ApexCharts;

contend({
  async draw(data) {
    shown = data;
    path = new ApexCharts(place(pathSize), pathOptions(data));
    bands = new ApexCharts(place(bandsSize), bandsOptions(data));
    await Promise.all([path.render(), bands.render()]);
  },
  async update(data) {
    shown = data;
    await Promise.all([
      path.updateOptions(pathValues(data), false, false, false),
      bands.updateOptions(bandsValues(data), false, false, false),
    ]);
  },
});
