/** Chart.js: tree-shaken, parsed and sorted data, no animation, no events; labels by an inline plugin. */
import {
  BarController,
  BarElement,
  CategoryScale,
  Chart,
  Filler,
  LinearScale,
  LineController,
  LineElement,
  type Plugin,
  PointElement,
} from 'chart.js';
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

Chart.register(
  BarController,
  BarElement,
  CategoryScale,
  Filler,
  LinearScale,
  LineController,
  LineElement,
  PointElement,
);
Chart.defaults.font = { size: fontSize, family: fontFamily };
Chart.defaults.color = colours.quiet;

const common = { animation: false, responsive: false, parsing: false, normalized: true } as const;
// With a fixed rotation, labels are not measured for it.
const upright = { minRotation: 0, maxRotation: 0 };

const points = (path: readonly number[]) => path.map((y, x) => ({ x, y }));

function canvas(size: { readonly width: number; readonly height: number }): HTMLCanvasElement {
  const element = document.createElement('canvas');
  element.width = size.width;
  element.height = size.height;
  place(size).append(element);
  return element;
}

/** The points of every line, in drawing order. */
const lines = ({ p10, p90, scenarios, stay, p50 }: BenchData) =>
  [p90, p10, ...scenarios, stay, p50].map(points);

function pathChart(data: BenchData) {
  const plain = { pointRadius: 0, spanGaps: true };
  const styles = [
    { ...plain, borderWidth: 0, backgroundColor: colours.moveBand, fill: '+1' },
    { ...plain, borderWidth: 0 },
    ...data.scenarios.map(() => ({
      ...plain,
      borderWidth: 0.6,
      borderColor: colours.moveLine,
      stepped: true,
    })),
    { ...plain, borderWidth: 2, borderColor: colours.stay },
    { ...plain, borderWidth: 2.5, borderColor: colours.move },
  ];
  const ends: Plugin<'line'> = {
    id: 'ends',
    afterDatasetsDraw({ ctx, chartArea, scales: { y } }) {
      if (!y) return;
      ctx.save();
      ctx.font = `600 ${fontSize}px ${fontFamily}`;
      for (const { name, pay, text, colour } of endTexts(shown)) {
        ctx.fillStyle = colour;
        ctx.fillText(name, chartArea.right + 8, y.getPixelForValue(pay) - 3);
        ctx.fillText(text, chartArea.right + 8, y.getPixelForValue(pay) + 12);
      }
      ctx.restore();
    },
  };
  return new Chart(canvas(pathSize), {
    type: 'line',
    data: { datasets: lines(data).map((line, i) => ({ ...styles[i], data: line })) },
    options: {
      ...common,
      events: [],
      layout: { padding: { right: pathMargin.right, top: pathMargin.top } },
      scales: {
        x: {
          type: 'linear',
          max: 60,
          grid: { drawOnChartArea: false },
          ticks: { ...upright, stepSize: 12, callback: (month) => yearText(Number(month)) },
        },
        y: { beginAtZero: true, grid: { color: colours.hair }, ticks: { ...upright, maxTicksLimit: 6 } },
      },
    },
    plugins: [ends],
  });
}

// Without parsing, a bar from one value to another needs the undocumented property `_custom`, so Chart.js parses
// these two.
const bars = (data: BenchData) => ranges(data).map(([low, high]): [number, number] => [low, high]);

function bandsChart(data: BenchData) {
  const marks: Plugin<'bar'> = {
    id: 'marks',
    afterDatasetsDraw({ ctx, chartArea, scales: { x, y } }) {
      if (!x || !y) return;
      ctx.save();
      ctx.font = `${fontSize}px ${fontFamily}`;
      ctx.textAlign = 'center';
      ctx.fillStyle = colours.quiet;
      ranges(shown).forEach((range, row) => {
        ctx.fillText(
          rangeText(range),
          x.getPixelForValue((range[0] + range[1]) / 2),
          y.getPixelForValue(row) - 14,
        );
      });
      const today = x.getPixelForValue(shown.current);
      ctx.fillText(todayText(shown.current), Math.max(50, today), chartArea.top - 8);
      ctx.fillStyle = colours.stay;
      ctx.fillRect(today - 1, chartArea.top, 2, chartArea.height);
      const you = x.getPixelForValue(shown.expected);
      ctx.fillStyle = colours.move;
      ctx.beginPath();
      ctx.arc(you, y.getPixelForValue(0), 5, 0, 2 * Math.PI);
      ctx.fill();
      ctx.font = `600 ${fontSize}px ${fontFamily}`;
      ctx.fillText(youText(shown.expected), you, y.getPixelForValue(0) + 25);
      ctx.restore();
    },
  };
  return new Chart(canvas(bandsSize), {
    type: 'bar',
    data: {
      labels: [...levels],
      datasets: [
        {
          data: bars(data),
          backgroundColor: colours.moveTint,
          borderColor: colours.move,
          borderWidth: 1,
          borderSkipped: false,
          barThickness: 17,
        },
      ],
    },
    options: {
      ...common,
      events: [],
      parsing: {},
      indexAxis: 'y',
      layout: { padding: { top: bandsMargin.top, right: bandsMargin.right } },
      scales: {
        x: { beginAtZero: true, suggestedMax: data.current, grid: { color: colours.hair }, ticks: upright },
        y: { grid: { display: false } },
      },
    },
    plugins: [marks],
  });
}

let shown: BenchData;
let charts: { readonly path: Chart<'line', { x: number; y: number }[]>; readonly bands: Chart<'bar'> };

contend({
  draw(data) {
    shown = data;
    charts = { path: pathChart(data), bands: bandsChart(data) };
  },
  update(data) {
    shown = data;
    const { path, bands } = charts;
    lines(data).forEach((line, i) => {
      const dataset = path.data.datasets[i];
      if (dataset) dataset.data = line;
    });
    path.update('none');
    const dataset = bands.data.datasets[0];
    if (dataset) dataset.data = bars(data);
    const { x } = bands.options.scales ?? {};
    if (x) Object.assign(x, { suggestedMax: data.current });
    bands.update('none');
  },
});
