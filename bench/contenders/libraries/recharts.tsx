/** Recharts with React: no animation; constant elements are created once, as its performance guide recommends. */
/** @jsxImportSource react */
import { flushSync } from 'react-dom';
import { createRoot, type Root } from 'react-dom/client';
import {
  Area,
  Bar,
  BarChart,
  CartesianGrid,
  ComposedChart,
  LabelList,
  Line,
  ReferenceDot,
  ReferenceLine,
  XAxis,
  YAxis,
} from 'recharts';
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
  ranges,
  rangeText,
  todayText,
  yearMonths,
  yearText,
  youText,
} from '../../picture.ts';

const tick = { fontSize, fontFamily, fill: colours.quiet };
const still = { isAnimationActive: false, dot: false, activeDot: false } as const;
const margins = { top: 0, right: 0, bottom: 0, left: 0 };

const pathParts = [
  <CartesianGrid key="grid" vertical={false} stroke={colours.hair} />,
  <XAxis
    key="x"
    dataKey="month"
    type="number"
    domain={[0, 60]}
    ticks={yearMonths}
    tickFormatter={yearText}
    interval={0}
    tick={tick}
    height={pathMargin.bottom}
  />,
  <YAxis key="y" domain={[0, 'auto']} tickCount={5} tick={tick} width={pathMargin.left} />,
  <Area key="band" dataKey="band" stroke="none" fill={colours.moveBand} fillOpacity={1} {...still} />,
  ...Array.from({ length: 20 }, (_, i) => (
    <Line
      key={`scenario${i}`}
      dataKey={`scenario${i}`}
      type="stepAfter"
      stroke={colours.moveLine}
      strokeWidth={0.6}
      {...still}
    />
  )),
  <Line key="stay" dataKey="stay" stroke={colours.stay} strokeWidth={2} {...still} />,
  <Line key="p50" dataKey="p50" stroke={colours.move} strokeWidth={2.5} {...still} />,
];

interface EndLabelProps {
  readonly lines: readonly string[];
  readonly colour: string;
  /** The position of the line's end, set by Recharts. */
  readonly viewBox?: { readonly x: number; readonly y: number };
}

function EndLabel({ lines, colour, viewBox = { x: 0, y: 0 } }: EndLabelProps) {
  return lines.map((text, i) => (
    <text
      key={text}
      x={viewBox.x + 8}
      y={viewBox.y - 3 + 15 * i}
      fill={colour}
      fontSize={fontSize}
      fontFamily={fontFamily}
      fontWeight={600}
    >
      {text}
    </text>
  ));
}

function Path({ data }: { readonly data: BenchData }) {
  const rows = data.stay.map((stay, month) => ({
    month,
    stay,
    p50: data.p50[month],
    band: [data.p10[month], data.p90[month]],
    ...Object.fromEntries(data.scenarios.map((scenario, i) => [`scenario${i}`, scenario[month]])),
  }));
  return (
    <ComposedChart
      {...pathSize}
      data={rows}
      margin={{ ...margins, top: pathMargin.top, right: pathMargin.right }}
      accessibilityLayer={false}
    >
      {pathParts}
      {endTexts(data).map(({ name, pay, text, colour }) => (
        <ReferenceDot
          key={name}
          x={60}
          y={pay}
          r={0}
          label={<EndLabel lines={[name, text]} colour={colour} />}
        />
      ))}
    </ComposedChart>
  );
}

const bandsParts = [
  <CartesianGrid key="grid" horizontal={false} stroke={colours.hair} />,
  <XAxis key="x" type="number" domain={[0, 'auto']} tickCount={8} tick={tick} height={bandsMargin.bottom} />,
  <YAxis key="y" type="category" dataKey="level" tick={tick} width={bandsMargin.left} />,
  <Bar
    key="range"
    dataKey="range"
    barSize={17}
    fill={colours.moveTint}
    stroke={colours.move}
    isAnimationActive={false}
  >
    <LabelList
      dataKey="text"
      position="top"
      fill={colours.quiet}
      fontSize={fontSize}
      fontFamily={fontFamily}
    />
  </Bar>,
];

function Bands({ data }: { readonly data: BenchData }) {
  const rows = ranges(data).map((range, i) => ({ level: levels[i], range, text: rangeText(range) }));
  return (
    <BarChart
      {...bandsSize}
      layout="vertical"
      data={rows}
      margin={{ ...margins, top: bandsMargin.top, right: bandsMargin.right }}
      accessibilityLayer={false}
    >
      {bandsParts}
      <ReferenceLine
        x={data.current}
        stroke={colours.stay}
        strokeWidth={2}
        ifOverflow="extendDomain"
        label={{ value: todayText(data.current), position: 'top', fill: colours.quiet, fontSize, fontFamily }}
      />
      <ReferenceDot
        x={data.expected}
        y={levels[0]}
        r={5}
        fill={colours.move}
        label={{
          value: youText(data.expected),
          position: 'bottom',
          fill: colours.move,
          fontSize,
          fontFamily,
          fontWeight: 600,
        }}
      />
    </BarChart>
  );
}

let root: Root;

const show = (data: BenchData) =>
  flushSync(() =>
    root.render(
      <>
        <Path data={data} />
        <Bands data={data} />
      </>,
    ),
  );

contend({
  draw(data) {
    const element = document.querySelector('[data-bench]');
    if (!element) throw new Error('The page has no [data-bench].');
    root = createRoot(element);
    show(data);
  },
  update: show,
});
