/** Observable Plot: columns instead of rows; it has no update, so a new plot replaces the last one. */
import {
  areaY,
  axisX,
  axisY,
  barX,
  dot,
  gridX,
  gridY,
  line,
  lineY,
  plot,
  ruleX,
  text,
} from '@observablehq/plot';
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
  yearText,
  youText,
} from '../../picture.ts';

const style = { fontSize: `${fontSize}px`, fontFamily, color: colours.quiet };

const margins = ({ top, right, bottom, left }: typeof pathMargin) => ({
  marginTop: top,
  marginRight: right,
  marginBottom: bottom,
  marginLeft: left,
});

const strong = { fontWeight: 600, textAnchor: 'start', dx: 8 } as const;

function pathPlot(data: BenchData) {
  const months = data.stay.map((_, month) => month);
  const flat = {
    x: data.scenarios.flatMap(() => months),
    y: data.scenarios.flat(),
    z: data.scenarios.flatMap((scenario, i) => scenario.map(() => i)),
  };
  return plot({
    ...pathSize,
    ...margins(pathMargin),
    style,
    x: { domain: [0, 60] },
    y: { zero: true, nice: true },
    marks: [
      gridY({ ticks: 4, stroke: colours.hair, strokeOpacity: 1 }),
      axisX(yearMonths, { tickFormat: yearText, label: null }),
      axisY({ ticks: 4, tickSize: 0, label: null }),
      areaY({ length: months.length }, { x: months, y1: data.p10, y2: data.p90, fill: colours.moveBand }),
      line(
        { length: flat.x.length },
        { ...flat, curve: 'step-after', stroke: colours.moveLine, strokeWidth: 0.6 },
      ),
      lineY(data.stay, { stroke: colours.stay, strokeWidth: 2 }),
      lineY(data.p50, { stroke: colours.move, strokeWidth: 2.5 }),
      text(endTexts(data), {
        ...strong,
        x: () => 60,
        y: 'pay',
        text: ({ name, text: pay }) => `${name}\n${pay}`,
        fill: 'colour',
      }),
    ],
  });
}

function bandsPlot(data: BenchData) {
  const rows = ranges(data).map((range, i) => ({
    level: levels[i],
    low: range[0],
    high: range[1],
    text: rangeText(range),
  }));
  return plot({
    ...bandsSize,
    ...margins(bandsMargin),
    style,
    x: { zero: true, nice: true },
    y: { domain: levels, padding: 0.7 },
    marks: [
      gridX({ stroke: colours.hair, strokeOpacity: 1 }),
      axisX({ tickSize: 0, label: null }),
      axisY({ tickSize: 0, label: null }),
      barX(rows, { x1: 'low', x2: 'high', y: 'level', fill: colours.moveTint, stroke: colours.move }),
      text(rows, { x: ({ low, high }) => (low + high) / 2, y: 'level', text: 'text', dy: -18 }),
      ruleX([data.current], { stroke: colours.stay, strokeWidth: 2 }),
      text([data.current], { x: [data.current], frameAnchor: 'top', text: todayText, dy: -16 }),
      dot([data.expected], { x: [data.expected], y: [levels[0]], r: 5, fill: colours.move }),
      text([data.expected], {
        x: [data.expected],
        y: [levels[0]],
        text: youText,
        dy: 20,
        fill: colours.move,
        fontWeight: 600,
      }),
    ],
  });
}

let pathPlace: HTMLElement;
let bandsPlace: HTMLElement;

const show = (data: BenchData) => {
  pathPlace.replaceChildren(pathPlot(data));
  bandsPlace.replaceChildren(bandsPlot(data));
};

contend({
  draw(data) {
    pathPlace = place(pathSize);
    bandsPlace = place(bandsSize);
    show(data);
  },
  update: show,
});
