/** uPlot: the path only, since it draws series over one axis and has no floating bars. */
import uPlot from 'uplot';
import 'uplot/dist/uPlot.min.css';
import {
  type BenchData,
  colours,
  contend,
  endTexts,
  fontFamily,
  fontSize,
  pathMargin,
  pathSize,
  place,
  yearMonths,
  yearText,
} from '../../picture.ts';

const table = ({ p10, p90, scenarios, stay, p50 }: BenchData): uPlot.AlignedData =>
  [stay.map((_, month) => month), p90, p10, ...scenarios, stay, p50].map((values) => [...values]) as [
    number[],
    ...number[][],
  ];

const font = `${fontSize}px ${fontFamily}`;

function drawEnds({ ctx, bbox, valToPos }: uPlot): void {
  const ratio = devicePixelRatio;
  ctx.save();
  ctx.font = `600 ${fontSize * ratio}px ${fontFamily}`;
  ctx.textAlign = 'left';
  for (const { name, pay, text, colour } of endTexts(shown)) {
    const x = bbox.left + bbox.width + 8 * ratio;
    const y = valToPos(pay, 'y', true);
    ctx.fillStyle = colour;
    ctx.fillText(name, x, y - 3 * ratio);
    ctx.fillText(text, x, y + 12 * ratio);
  }
  ctx.restore();
}

let shown: BenchData;
let chart: uPlot;

contend({
  async draw(data) {
    shown = data;
    const stepped = uPlot.paths.stepped?.({ align: 1 });
    if (!stepped) throw new Error('This build of uPlot has no steps.');
    const plain = { points: { show: false } };
    const options: uPlot.Options = {
      ...pathSize,
      padding: [pathMargin.top, pathMargin.right, 0, 0],
      legend: { show: false },
      cursor: { show: false },
      scales: {
        x: { time: false, range: [0, 60] },
        y: { range: (_, _min, max) => uPlot.rangeNum(0, max, { min: {}, max: { pad: 0.04 } }) },
      },
      axes: [
        {
          font,
          stroke: colours.quiet,
          grid: { show: false },
          ticks: { stroke: colours.edge, size: 4 },
          splits: yearMonths,
          values: (_, months) => months.map(yearText),
          size: pathMargin.bottom,
        },
        {
          font,
          stroke: colours.quiet,
          grid: { stroke: colours.hair },
          space: 40,
          size: pathMargin.left + 10,
        },
      ],
      series: [
        {},
        { ...plain, width: 0 },
        { ...plain, width: 0 },
        ...data.scenarios.map(() => ({ ...plain, paths: stepped, stroke: colours.moveLine, width: 0.6 })),
        { ...plain, stroke: colours.stay, width: 2 },
        { ...plain, stroke: colours.move, width: 2.5 },
      ],
      bands: [{ series: [1, 2], fill: colours.moveBand }],
      hooks: { draw: [drawEnds] },
    };
    chart = new uPlot(options, table(data), place(pathSize));
    // uPlot draws in a microtask.
    await Promise.resolve();
  },
  async update(data) {
    shown = data;
    chart.setData(table(data));
    await Promise.resolve();
  },
});
