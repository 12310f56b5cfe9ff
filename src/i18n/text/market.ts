/** The text of the market gap chart. */
import type { DatasetFigures } from '../../data/schema.ts';
import type { MarketGap } from '../../model/marketGap.ts';
import type { I18n } from '../createI18n.ts';
import type { ChartText, Table } from './chartText.ts';

/**
 * @param movedShare share of the placed developers who move, 0 to 1
 * @param perSquare number of people or roles per square of the chart
 */
export function marketText(
  gap: MarketGap,
  movedShare: number,
  perSquare: number,
  dataset: DatasetFigures,
  i18n: I18n,
): ChartText {
  const { developersPlaced: placed, mlRolesUnfilled: unfilled } = dataset.facts;
  const year = String(placed.year ?? '');
  const share = i18n.percent(movedShare);
  const count = (n: number) => i18n.number(Math.round(n));
  return {
    title: title(gap, movedShare, i18n),
    subtitle: i18n.t('market.subtitle', { year, per: perSquare }),
    description: [
      i18n.t('market.description', {
        placed: placed.value,
        unfilled: unfilled.value,
        share: i18n.percent(gap.shareToFill),
      }),
      ...(movedShare > 0
        ? [
            i18n.t('market.scenarioText', {
              moved: share,
              filled: count(gap.filled),
              left: count(gap.left),
            }),
          ]
        : []),
    ].join(' '),
    foot: i18n.t('figure.sourceFacts', {
      source: i18n.source(dataset, placed.source.document, unfilled.source.document),
    }),
    table: () => table(gap, movedShare, dataset, i18n),
  };
}

export interface MarketReading {
  /** The part of the chart that the text describes. */
  readonly part: 'placed' | 'filled' | 'left' | 'over';
  readonly text: string;
}

/** The items of the cursor in their order. Empty parts are omitted. */
export function marketReadings(gap: MarketGap, { facts }: DatasetFigures, i18n: I18n): MarketReading[] {
  const parts = [
    ['placed', 'market.readPlaced', facts.developersPlaced.value],
    ['filled', 'market.readFilled', gap.filled],
    ['left', 'market.readLeft', gap.left],
    ['over', 'market.readOver', gap.oversupply],
  ] as const;
  return parts
    .filter(([, , count]) => Math.round(count) > 0)
    .map(([part, key, count]) => ({ part, text: i18n.t(key, { n: Math.round(count) }) }));
}

function title(gap: MarketGap, movedShare: number, i18n: I18n): string {
  const share = i18n.percent(movedShare);
  const n = gap.developersPerRole;
  const left = Math.round(gap.left);
  const over = Math.round(gap.oversupply);
  // Show a number below 0.5 with one significant digit instead of as 0.
  if (movedShare === 0) return i18n.t('market.title', { n: Math.round(n) || n.toPrecision(1) });
  if (left) return i18n.t('market.titleLeft', { share, left });
  if (over) return i18n.t('market.titleOver', { share, over });
  return i18n.t('market.titleFull', { share });
}

function table(gap: MarketGap, movedShare: number, { facts }: DatasetFigures, i18n: I18n): Table {
  const { developersPlaced: placed, mlRolesUnfilled: unfilled } = facts;
  const count = (n: number) => i18n.number(Math.round(n));
  return {
    caption: i18n.t('market.caption', {
      year: String(placed.year ?? ''),
      share: i18n.percent(movedShare),
    }),
    columns: [i18n.t('market.quantity'), i18n.t('market.value')],
    rows: [
      [i18n.t('market.rowPlaced'), count(placed.value)],
      [i18n.t('market.rowUnfilled'), count(unfilled.value)],
      [i18n.t('market.rowFilled'), count(gap.filled)],
      [i18n.t('market.rowLeft'), count(gap.left)],
      [i18n.t('market.rowOver'), count(gap.oversupply)],
    ],
  };
}
