/** What the market gap says. */
import type { DatasetFigures } from '../../data/schema.ts';
import type { MarketGap } from '../../model/marketGap.ts';
import type { Words } from '../words.ts';
import type { ChartText, Table } from './chartText.ts';

/** @param perSquare people or roles to a square of the chart */
export function marketText(
  gap: MarketGap,
  movedShare: number,
  perSquare: number,
  dataset: DatasetFigures,
  words: Words,
): ChartText {
  const { developersPlaced: placed, mlRolesUnfilled: unfilled } = dataset.facts;
  const year = String(placed.year ?? '');
  const share = words.percent(movedShare);
  const count = (n: number) => words.number(Math.round(n));
  return {
    title: title(gap, movedShare, words),
    subtitle: words.say('market.subtitle', { year, per: perSquare }),
    description: [
      words.say('market.description', {
        placed: placed.value,
        unfilled: unfilled.value,
        share: words.percent(gap.shareToFill),
      }),
      ...(movedShare > 0
        ? [
            words.say('market.scenarioText', {
              moved: share,
              filled: count(gap.filled),
              left: count(gap.left),
            }),
          ]
        : []),
    ].join(' '),
    foot: words.say('figure.sourceFacts', {
      source: words.source(dataset, placed.source.document, unfilled.source.document),
    }),
    table: () => table(gap, movedShare, dataset, words),
  };
}

export interface MarketReading {
  readonly part: 'placed' | 'filled' | 'left' | 'over';
  readonly text: string;
}

/** What can be read, in the order of the arrow keys; nothing that there is none of. */
export function marketReadings(gap: MarketGap, { facts }: DatasetFigures, words: Words): MarketReading[] {
  const parts = [
    ['placed', 'market.readPlaced', facts.developersPlaced.value],
    ['filled', 'market.readFilled', gap.filled],
    ['left', 'market.readLeft', gap.left],
    ['over', 'market.readOver', gap.oversupply],
  ] as const;
  return parts
    .filter(([, , count]) => Math.round(count) > 0)
    .map(([part, key, count]) => ({ part, text: words.say(key, { n: Math.round(count) }) }));
}

function title(gap: MarketGap, movedShare: number, words: Words): string {
  const share = words.percent(movedShare);
  const n = gap.developersPerRole;
  const left = Math.round(gap.left);
  const over = Math.round(gap.oversupply);
  // Less than half a person is told by the first digit that is not 0.
  if (movedShare === 0) return words.say('market.title', { n: Math.round(n) || n.toPrecision(1) });
  if (left) return words.say('market.titleLeft', { share, left });
  if (over) return words.say('market.titleOver', { share, over });
  return words.say('market.titleFull', { share });
}

function table(gap: MarketGap, movedShare: number, { facts }: DatasetFigures, words: Words): Table {
  const { developersPlaced: placed, mlRolesUnfilled: unfilled } = facts;
  const count = (n: number) => words.number(Math.round(n));
  return {
    caption: words.say('market.caption', {
      year: String(placed.year ?? ''),
      share: words.percent(movedShare),
    }),
    columns: [words.say('market.quantity'), words.say('market.value')],
    rows: [
      [words.say('market.rowPlaced'), count(placed.value)],
      [words.say('market.rowUnfilled'), count(unfilled.value)],
      [words.say('market.rowFilled'), count(gap.filled)],
      [words.say('market.rowLeft'), count(gap.left)],
      [words.say('market.rowOver'), count(gap.oversupply)],
    ],
  };
}
