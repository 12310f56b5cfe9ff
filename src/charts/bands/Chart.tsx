/** Draws the salary bands and reads them mark by mark. */
import { useMemo, useState } from 'preact/hooks';
import type { Words } from '../../language/words.ts';
import type { ChartProps } from '../figure/chart.ts';
import { Figure, type Table } from '../figure/Figure.tsx';
import { Reader, Readout } from '../figure/Reader.tsx';
import { Text } from '../figure/Text.tsx';
import { useFrame } from '../figure/useFrame.tsx';
import style from './bands.css?inline';
import { type BandsData, type BandsShapes, bandsData, layout } from './layout.ts';

export { style };

export function Chart({ profile, projection: getProjection, dataset, words }: ChartProps) {
  const [ref, frame] = useFrame<HTMLDivElement>(words);
  const [read, setRead] = useState<number>();
  const projection = getProjection();
  const data = useMemo(() => bandsData(profile, projection, dataset), [profile, projection, dataset]);
  const shapes = useMemo(() => layout(data, frame), [data, frame]);
  const marks = useMemo(() => readings(data, words), [data, words]);
  const usual = 0;
  return (
    <Figure
      words={words}
      title={title(data, words)}
      subtitle={subtitle(
        profile.cityTier,
        dataset.assumptions.tierFactor.value[profile.cityTier - 1] ?? 1,
        words,
      )}
      foot={words.say('figure.source', { source: dataset.sources.guide?.title ?? '' })}
      table={() => table(data, words)}
    >
      <div class="plot" ref={ref}>
        <Drawing
          shapes={shapes}
          description={description(data, words)}
          read={read === undefined ? undefined : marks[read]?.row}
        />
        <Reader
          label={words.say('bands.readMark')}
          count={marks.length}
          index={read}
          usual={usual}
          onRead={setRead}
          indexAt={(x, y) => nearest(marks, shapes, x, y)}
          say={(i) => marks[i]?.text ?? ''}
          area={shapes.plot}
        />
      </div>
      <Readout text={marks[read ?? usual]?.text ?? ''} />
    </Figure>
  );
}

interface DrawingProps {
  readonly shapes: BandsShapes;
  readonly description: string;
  /** The row that is read; -1 is today's pay. */
  readonly read?: number | undefined;
}

/** The picture alone. */
export function Drawing({ shapes, description: words, read }: DrawingProps) {
  const { width, height, plot, today } = shapes;
  const base = plot.y + plot.height;
  return (
    <svg
      class="bands"
      role="img"
      aria-label={words}
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
    >
      {shapes.ticks.map(({ x, label }, i) => (
        <g key={i} class={i === 0 ? 'axis' : 'grid'}>
          <line x1={x} x2={x} y1={plot.y} y2={base} />
          {label && <Text label={label} />}
        </g>
      ))}
      <g class={read === -1 ? 'today read' : 'today'}>
        <line x1={today.x} x2={today.x} y1={plot.y - 2} y2={base} />
        <Text label={today.label} />
      </g>
      {shapes.rows.map(({ kind, name, range, bar, you }, i) => (
        <g key={kind} class={read === i ? 'row read' : 'row'}>
          <rect {...bar} />
          <Text class="name" label={name} />
          <Text class="range" label={range} />
          {you && (
            <g class="you">
              <line x1={you.x1} x2={you.x2} y1={bar.y + bar.height / 2} y2={bar.y + bar.height / 2} />
              <circle r={5} cx={you.x} cy={bar.y + bar.height / 2} />
              <Text label={you.label} />
            </g>
          )}
        </g>
      ))}
    </svg>
  );
}

/** What can be read, in the order of the arrow keys: today, then each band and the visitor in it. */
function readings({ today, rows }: BandsData, words: Words): { row: number; text: string }[] {
  return [
    { row: -1, text: words.say('bands.readToday', { pay: words.money(today) }) },
    ...rows.flatMap(({ kind, band: [low, high], you }, row) => {
      const name = words.say(`bands.${kind}`);
      return [
        { row, text: words.say('bands.readBand', { name, low, high }) },
        ...(you
          ? [
              {
                row,
                text: words.say('bands.readYou', {
                  name,
                  pay: words.money(you.p50),
                  range: words.moneyRange(you.p10, you.p90),
                }),
              },
            ]
          : []),
      ];
    }),
  ];
}

/** Today's line where the pointer is near it, else the row under the pointer: you near your mark, the band elsewhere. */
function nearest(marks: readonly { row: number }[], shapes: BandsShapes, x: number, y: number): number {
  const at = { x: x + shapes.plot.x, y: y + shapes.plot.y };
  if (Math.abs(at.x - shapes.today.x) < 8) return 0;
  const distances = shapes.rows.map(({ bar }) => Math.abs(bar.y + bar.height / 2 - at.y));
  const row = distances.indexOf(Math.min(...distances));
  const first = marks.findIndex((mark) => mark.row === row);
  const you = shapes.rows[row]?.you;
  return you && at.x >= you.x1 && at.x <= you.x2 ? first + 1 : first;
}

function title({ rows: [first, mid] }: BandsData, words: Words): string {
  if (first?.you) {
    const [low, high] = first.band;
    const third = (first.you.p50 - low) / (high - low);
    return words.say(
      third < 1 / 3 ? 'bands.titleLower' : third <= 2 / 3 ? 'bands.titleMiddle' : 'bands.titleUpper',
    );
  }
  if (mid?.you) return words.say('bands.titleMid');
  return words.say('bands.titlePlain', {
    entry: words.moneyRange(...(first?.band ?? [0, 0])),
    mid: words.moneyRange(...(mid?.band ?? [0, 0])),
  });
}

function subtitle(tier: number, factor: number, words: Words): string {
  return factor === 1
    ? words.say('bands.subtitle', { tier })
    : words.say('bands.subtitleFactor', { tier, factor: String(factor) });
}

function description({ rows: [first, mid], today }: BandsData, words: Words): string {
  const range = (row: typeof first) =>
    `${words.number(row?.band[0] ?? 0)}–${words.number(row?.band[1] ?? 0)}`;
  const values = { entry: range(first), mid: range(mid), now: words.money(today) };
  if (!mid?.you) return words.say('bands.descriptionPlain', values);
  if (!first?.you) return words.say('bands.descriptionMid', { ...values, later: words.money(mid.you.p50) });
  return words.say('bands.description', {
    ...values,
    first: words.money(first.you.p50),
    later: words.money(mid.you.p50),
  });
}

function table({ rows, today }: BandsData, words: Words): Table {
  return {
    caption: words.say('bands.caption', { now: words.money(today) }),
    columns: [
      words.say('bands.level'),
      words.say('bands.bandLow'),
      words.say('bands.bandHigh'),
      words.say('bands.yourLow'),
      words.say('bands.yours'),
      words.say('bands.yourHigh'),
    ],
    rows: rows.map(({ kind, band, you }) => [
      words.say(`bands.${kind}`),
      ...band.map(words.number),
      ...(you ? [you.p10, you.p50, you.p90].map(words.number) : ['–', '–', '–']),
    ]),
  };
}
