/** Apache ECharts: tree-shaken, canvas, no animation, no events; updated by merging the new data. */
import {
  BarChart,
  type BarSeriesOption,
  LineChart,
  type LineSeriesOption,
  ScatterChart,
  type ScatterSeriesOption,
} from 'echarts/charts';
import {
  GridComponent,
  type GridComponentOption,
  MarkLineComponent,
  type MarkLineComponentOption,
} from 'echarts/components';
import { type ComposeOption, type EChartsType, init, use } from 'echarts/core';
import { CanvasRenderer } from 'echarts/renderers';
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
  yearText,
  youText,
} from '../../picture.ts';

use([BarChart, LineChart, ScatterChart, GridComponent, MarkLineComponent, CanvasRenderer]);

type Option = ComposeOption<
  BarSeriesOption | LineSeriesOption | ScatterSeriesOption | GridComponentOption | MarkLineComponentOption
>;

const textStyle = { fontSize, fontFamily, color: colours.quiet };
const axisLabel = { fontSize, fontFamily, color: colours.quiet };

/** The options that depend on the profile; an update sets only these. */
function pathValues(data: BenchData): Option {
  const ends = endTexts(data).map(({ name, text }) => ({
    endLabel: { formatter: `${name}\n${text}` },
  }));
  return {
    series: [
      { data: [...data.p10] },
      // The band is stacked on the 10th percentile.
      { data: data.p90.map((high, month) => high - (data.p10[month] ?? 0)) },
      ...data.scenarios.map((scenario) => ({ data: [...scenario] })),
      { data: [...data.stay], ...ends[1] },
      { data: [...data.p50], ...ends[0] },
    ],
  };
}

function pathOption(data: BenchData): Option {
  const plain = { type: 'line', symbol: 'none', silent: true } as const;
  const line = (width: number, color: string): LineSeriesOption => ({
    ...plain,
    lineStyle: { width, color },
  });
  const ended = (width: number, color: string): LineSeriesOption => ({
    ...line(width, color),
    endLabel: { show: true, color, fontSize, fontFamily, fontWeight: 600 },
  });
  const band = { stack: 'band', stackStrategy: 'all', lineStyle: { opacity: 0 } } as const;
  return {
    animation: false,
    textStyle,
    grid: { ...pathMargin, outerBoundsMode: 'none' },
    xAxis: {
      type: 'category',
      boundaryGap: false,
      data: data.stay.map((_, month) => month),
      axisLabel: { ...axisLabel, interval: 11, formatter: (month) => yearText(Number(month)) },
      axisTick: { interval: 11 },
    },
    yAxis: {
      type: 'value',
      min: 0,
      splitNumber: 4,
      axisLabel,
      splitLine: { lineStyle: { color: colours.hair } },
    },
    series: [
      { ...plain, ...band },
      { ...plain, ...band, areaStyle: { color: colours.moveBand } },
      ...data.scenarios.map((): LineSeriesOption => ({ ...line(0.6, colours.moveLine), step: 'end' })),
      ended(2, colours.stay),
      ended(2.5, colours.move),
    ],
  };
}

function bandsValues(data: BenchData): Option {
  return {
    series: [
      { data: ranges(data).map(([low]) => low) },
      {
        data: ranges(data).map((range) => ({
          value: range[1] - range[0],
          label: { formatter: rangeText(range) },
        })),
        markLine: { data: [{ xAxis: data.current, label: { formatter: todayText(data.current) } }] },
      },
      { data: [[data.expected, 0]], label: { formatter: youText(data.expected) } },
    ],
    xAxis: { max: (found) => Math.ceil(Math.max(found.max, data.current) / 5) * 5 },
  };
}

function bandsOption(): Option {
  const bar = { type: 'bar', stack: 'range', barWidth: 17, silent: true } as const;
  const label = { show: true, fontSize, fontFamily } as const;
  return {
    animation: false,
    textStyle,
    grid: { ...bandsMargin, outerBoundsMode: 'none' },
    xAxis: { type: 'value', min: 0, axisLabel, splitLine: { lineStyle: { color: colours.hair } } },
    yAxis: { type: 'category', inverse: true, data: [...levels], axisLabel, axisTick: { show: false } },
    series: [
      { ...bar, itemStyle: { color: 'transparent' } },
      {
        ...bar,
        itemStyle: { color: colours.moveTint, borderColor: colours.move },
        label: { ...label, position: 'top', color: colours.quiet },
        markLine: {
          symbol: 'none',
          silent: true,
          lineStyle: { type: 'solid', width: 2, color: colours.stay },
          label: { ...label, position: 'start', color: colours.quiet },
        },
      },
      {
        type: 'scatter',
        symbolSize: 10,
        silent: true,
        itemStyle: { color: colours.move },
        label: { ...label, position: 'bottom', distance: 8, color: colours.move, fontWeight: 600 },
      },
    ],
  };
}

let path: EChartsType;
let bands: EChartsType;

contend({
  draw(data) {
    path = init(place(pathSize), null, pathSize);
    path.setOption(pathOption(data), { lazyUpdate: true });
    path.setOption(pathValues(data));
    bands = init(place(bandsSize), null, bandsSize);
    bands.setOption(bandsOption(), { lazyUpdate: true });
    bands.setOption(bandsValues(data));
  },
  update(data) {
    path.setOption(pathValues(data));
    bands.setOption(bandsValues(data));
  },
});
