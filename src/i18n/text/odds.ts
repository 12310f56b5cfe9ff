/** The text of the odds chart. */
import type { DatasetFigures } from '../../data/schema.ts';
import { bandSource, type I18n } from '../createI18n.ts';
import type { ChartText } from './chartText.ts';

export interface OddsCount {
  /** Equally likely pays in LPA, ascending. */
  readonly outcomes: readonly number[];
  readonly year: number;
  /** The threshold. */
  readonly neededLpa: number;
  /** Number of outcomes at or above the threshold. */
  readonly reachedCount: number;
  /** Columns of the chart; `from` and `to` are in LPA. */
  readonly columns: readonly { readonly from: number; readonly to: number; readonly count: number }[];
}

export function oddsText(odds: OddsCount, dataset: DatasetFigures, i18n: I18n): ChartText {
  const { outcomes, year, columns } = odds;
  return {
    title: oddsTitle(odds, i18n),
    subtitle: i18n.t('odds.subtitle'),
    description: i18n.t('odds.description', {
      all: outcomes.length,
      year,
      range: i18n.moneyRange(outcomes[0] ?? 0, outcomes.at(-1) ?? 0),
      middle: i18n.moneyRange(outcomes[12] ?? 0, outcomes[37] ?? 0),
      finding: oddsTitle(odds, i18n),
    }),
    foot: i18n.t('figure.source', {
      source: bandSource(dataset, i18n),
    }),
    table: () => ({
      caption: i18n.t('odds.caption', { year }),
      columns: [i18n.t('odds.pay'), i18n.t('odds.scenarios')],
      rows: columns.map(({ from, to, count }) => [i18n.moneyRange(from, to), i18n.number(count)]),
    }),
  };
}

function oddsTitle({ outcomes, year, neededLpa, reachedCount }: OddsCount, i18n: I18n): string {
  return i18n.t('odds.title', {
    n: reachedCount,
    count: i18n.scenarios(reachedCount / outcomes.length),
    pay: i18n.money(neededLpa),
    year,
  });
}

/** Describes one dot of the chart. */
export function oddsReading(outcomes: readonly number[], index: number, i18n: I18n): string {
  return i18n.t('odds.readDot', {
    n: index + 1,
    all: outcomes.length,
    pay: i18n.money(outcomes[index] ?? 0),
  });
}
