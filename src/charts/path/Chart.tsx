/** Draws the salary path and reads it month by month. */
import type { ComponentChildren } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import type { Words } from '../../language/words.ts';
import type { Projection } from '../../model/projection.ts';
import type { ChartProps } from '../figure/chart.ts';
import { Figure, type Table } from '../figure/Figure.tsx';
import { Reader, Readout } from '../figure/Reader.tsx';
import { Text } from '../figure/Text.tsx';
import { useFrame } from '../figure/useFrame.tsx';
import { layout, type PathShapes, pathData } from './layout.ts';
import style from './path.css?inline';

export { style };

export function Chart({ projection: getProjection, dataset, words }: ChartProps) {
  const [ref, frame] = useFrame<HTMLDivElement>(words);
  const [month, setMonth] = useState<number>();
  const projection = getProjection();
  const data = useMemo(() => pathData(projection), [projection]);
  const shapes = useMemo(() => layout(data, frame), [data, frame]);
  const last = projection.months.length - 1;
  const say = (at: number) => reading(projection, at, words);
  return (
    <Figure
      words={words}
      title={title(projection, words)}
      subtitle={
        data.moves
          ? words.say('path.subtitle', { n: data.futures.length, all: 1024 })
          : words.say('path.subtitleStay')
      }
      foot={words.say('figure.source', { source: dataset.sources.guide?.title ?? '' })}
      table={() => table(projection, words)}
    >
      <Readout text={say(month ?? last)} />
      <div class="plot" ref={ref}>
        <Drawing shapes={shapes} description={description(projection, words)}>
          {month !== undefined && (
            <g class="reading">
              <line
                x1={shapes.x(month)}
                x2={shapes.x(month)}
                y1={shapes.plot.y}
                y2={shapes.plot.y + shapes.plot.height}
              />
              <circle class="stay" r={4} cx={shapes.x(month)} cy={shapes.y(data.stay[month] ?? 0)} />
              {data.moves && (
                <circle class="move" r={4} cx={shapes.x(month)} cy={shapes.y(data.p50[month] ?? 0)} />
              )}
            </g>
          )}
        </Drawing>
        <Reader
          label={words.say('path.readMonth')}
          count={last + 1}
          index={month}
          usual={last}
          onRead={setMonth}
          indexAt={(x) => Math.max(0, Math.min(last, Math.round((x / shapes.plot.width) * last)))}
          say={say}
          area={shapes.plot}
        />
      </div>
    </Figure>
  );
}

interface DrawingProps {
  readonly shapes: PathShapes;
  readonly description: string;
  readonly children?: ComponentChildren;
}

/** The picture alone. */
export function Drawing({ shapes, description: words, children }: DrawingProps) {
  const { width, height, plot, breakEven } = shapes;
  const base = plot.y + plot.height;
  return (
    <svg
      class="path"
      role="img"
      aria-label={words}
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
    >
      {shapes.rows.map(({ y, label }, i) => (
        <g key={label.text} class={i === 0 ? 'axis' : 'grid'}>
          <line x1={plot.x} x2={plot.x + plot.width} y1={y} y2={y} />
          <Text label={label} />
        </g>
      ))}
      {shapes.years.map(({ x, label }) => (
        <g key={x} class="axis">
          <line x1={x} x2={x} y1={base} y2={base + 4} />
          {label && <Text label={label} />}
        </g>
      ))}
      <path class="band" d={shapes.band} />
      {shapes.futures.map((d, i) => (
        <path key={i} class="future" d={d} />
      ))}
      <path class="line stay" d={shapes.stay} />
      <path class="line move" d={shapes.median} />
      {shapes.phases.map(({ kind, x1, x2, y, label, leader }) => (
        <g key={kind} class={`phase ${kind}`}>
          <line x1={x1} x2={x2} y1={y} y2={y} />
          {leader !== undefined && <line class="leader" x1={x1 + 1} x2={x1 + 1} y1={y + 3} y2={leader} />}
          {label && <Text label={label} />}
        </g>
      ))}
      {breakEven && (
        <g class="break-even">
          <line x1={breakEven.x} x2={breakEven.x} y1={breakEven.y} y2={breakEven.to} />
          <circle r={4.5} cx={breakEven.x} cy={breakEven.y} />
          <Text label={breakEven.label} />
        </g>
      )}
      {shapes.ends.map(({ kind, name, pay }) => (
        <g key={kind} class={`end ${kind}`}>
          <Text label={name} />
          <Text label={pay} />
        </g>
      ))}
      {children}
    </svg>
  );
}

const horizonYears = ({ months }: Projection) => (months.length - 1) / 12;

function title(projection: Projection, words: Words): string {
  const { startMonth, breakEvenMonth: month, stay, bands, chanceAhead } = projection;
  const years = horizonYears(projection);
  if (!startMonth) return words.say('path.titleNoCapstone');
  if (startMonth.p50 > 12 * years) return words.say('path.titleBeyond', { years: words.years(years) });
  if (month === null) {
    return words.say('path.titleBehind', {
      salary: words.money(stay[0] ?? 0),
      count: words.futures(1 - chanceAhead),
    });
  }
  const gap = (bands.p50.at(-1) ?? 0) - (stay.at(-1) ?? 0);
  if (Math.abs(gap) < 0.05) return words.say('path.titleAheadOnly', { month });
  return words.say(gap > 0 ? 'path.titleAhead' : 'path.titleAheadLess', {
    month,
    gap: words.money(Math.abs(gap)),
    years: words.years(years),
  });
}

function description(projection: Projection, words: Words): string {
  const { startMonth, stay, bands } = projection;
  const values = {
    years: words.years(horizonYears(projection)),
    now: words.money(stay[0] ?? 0),
    stay: words.money(stay.at(-1) ?? 0),
  };
  if (!startMonth) return words.say('path.descriptionStay', values);
  return words.say('path.description', {
    ...values,
    p50: words.money(bands.p50.at(-1) ?? 0),
    range: words.moneyRange(bands.p10.at(-1) ?? 0, bands.p90.at(-1) ?? 0),
    months: words.months(startMonth.p50),
  });
}

function reading({ startMonth, stay, bands }: Projection, month: number, words: Words): string {
  const values = { month, stay: words.money(stay[month] ?? 0) };
  if (!startMonth) return words.say('path.readingStay', values);
  return words.say('path.reading', {
    ...values,
    p50: words.money(bands.p50[month] ?? 0),
    range: words.moneyRange(bands.p10[month] ?? 0, bands.p90[month] ?? 0),
  });
}

function table({ months, stay, bands, startMonth }: Projection, words: Words): Table {
  const columns = startMonth ? ([bands.p10, bands.p50, bands.p90, stay] as const) : [stay];
  const headings = startMonth
    ? (['path.p10', 'path.p50', 'path.p90', 'path.stayColumn'] as const)
    : (['path.stayColumn'] as const);
  return {
    caption: words.say('path.caption'),
    columns: [words.say('path.month'), ...headings.map((key) => words.say(key))],
    rows: months.map((month) => [
      String(month),
      ...columns.map((values) => words.number(values[month] ?? 0)),
    ]),
  };
}
