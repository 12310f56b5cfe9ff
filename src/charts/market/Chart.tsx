/** Draws the market gap, reads its parts, and fills it by a scenario. */
import { useMemo, useState } from 'preact/hooks';
import type { Dataset } from '../../dataset/schema.ts';
import type { Words } from '../../language/words.ts';
import { type MarketGap, marketGap } from '../../model/marketGap.ts';
import type { ChartProps } from '../figure/chart.ts';
import { Figure, type Table } from '../figure/Figure.tsx';
import { Reader, Readout } from '../figure/Reader.tsx';
import { Setting } from '../figure/Setting.tsx';
import { Text } from '../figure/Text.tsx';
import { useFrame } from '../figure/useFrame.tsx';
import { layout, type MarketShapes, perSquare } from './layout.ts';
import style from './market.css?inline';

export { style };

export function Chart({ dataset, words, settings: { movedShare }, onSettings }: ChartProps) {
  const [ref, frame] = useFrame<HTMLDivElement>(words);
  const [read, setRead] = useState<number>();
  const gap = useMemo(() => marketGap({ movedShare }, dataset), [movedShare, dataset]);
  const { developersPlaced, mlRolesUnfilled } = dataset.facts;
  const shapes = useMemo(
    () =>
      layout({ placed: developersPlaced.value, unfilled: mlRolesUnfilled.value, filled: gap.filled }, frame),
    [developersPlaced, mlRolesUnfilled, gap, frame],
  );
  const parts = readings(gap, dataset, words);
  return (
    <Figure
      words={words}
      title={title(gap, movedShare, words)}
      subtitle={words.say('market.subtitle', {
        year: String(developersPlaced.year ?? ''),
        per: words.number(perSquare),
      })}
      foot={words.say('figure.sourceFacts', {
        source: words.source(dataset, developersPlaced.source.document),
      })}
      table={() => table(gap, movedShare, dataset, words)}
    >
      <div class="plot" ref={ref}>
        <Drawing shapes={shapes} description={description(gap, movedShare, dataset, words)} />
        <Reader
          label={words.say('market.readPart')}
          count={parts.length}
          index={read}
          usual={0}
          onRead={setRead}
          indexAt={(_, y) => (y < shapes.rolesTop ? 0 : parts.length - 1)}
          say={(i) => parts[i] ?? ''}
          area={shapes.plot}
        />
      </div>
      <Readout text={parts[read ?? 0] ?? ''} />
      <Setting
        label={words.say('market.scenario')}
        min={0}
        max={100}
        value={Math.round(movedShare * 100)}
        text={words.percent(movedShare)}
        onChange={(percent) => onSettings({ movedShare: percent / 100 })}
      />
    </Figure>
  );
}

/** The picture alone. */
export function Drawing({
  shapes,
  description: words,
}: {
  readonly shapes: MarketShapes;
  readonly description: string;
}) {
  const { width, height, placed, roles } = shapes;
  return (
    <svg
      class="market"
      role="img"
      aria-label={words}
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
    >
      {placed.lines.map((line) => (
        <Text key={line.y} class="name" label={line} />
      ))}
      <path class="placed" d={placed.squares} />
      {roles.lines.map((line) => (
        <Text key={line.y} class="name gap" label={line} />
      ))}
      <path class="filled" d={roles.filled} />
      <path class="left" d={roles.left} />
    </svg>
  );
}

function readings(gap: MarketGap, { facts }: Dataset, words: Words): string[] {
  return [
    words.say('market.readPlaced', { n: facts.developersPlaced.value }),
    ...(gap.filled > 0 ? [words.say('market.readFilled', { n: Math.round(gap.filled) })] : []),
    ...(gap.left > 0 ? [words.say('market.readLeft', { n: Math.round(gap.left) })] : []),
    ...(gap.oversupply > 0 ? [words.say('market.readOver', { n: Math.round(gap.oversupply) })] : []),
  ];
}

function title(gap: MarketGap, movedShare: number, words: Words): string {
  const share = words.percent(movedShare);
  if (movedShare === 0) return words.say('market.title', { n: Math.round(gap.developersPerRole) });
  if (gap.left > 0) return words.say('market.titleLeft', { share, left: Math.round(gap.left) });
  if (gap.oversupply > 0) return words.say('market.titleOver', { share, over: Math.round(gap.oversupply) });
  return words.say('market.titleFull', { share });
}

function description(gap: MarketGap, movedShare: number, { facts }: Dataset, words: Words): string {
  return words.say('market.description', {
    placed: facts.developersPlaced.value,
    unfilled: facts.mlRolesUnfilled.value,
    share: words.percent(gap.shareToFill),
    moved: words.percent(movedShare),
    filled: Math.round(gap.filled),
    left: Math.round(gap.left),
  });
}

function table(gap: MarketGap, movedShare: number, { facts }: Dataset, words: Words): Table {
  return {
    caption: words.say('market.caption', {
      year: String(facts.developersPlaced.year ?? ''),
      share: words.percent(movedShare),
    }),
    columns: [words.say('market.quantity'), words.say('market.value')],
    rows: [
      [words.say('market.rowPlaced'), words.number(facts.developersPlaced.value)],
      [words.say('market.rowUnfilled'), words.number(facts.mlRolesUnfilled.value)],
      [words.say('market.rowFilled'), words.number(Math.round(gap.filled))],
      [words.say('market.rowLeft'), words.number(Math.round(gap.left))],
      [words.say('market.rowOver'), words.number(Math.round(gap.oversupply))],
    ],
  };
}
