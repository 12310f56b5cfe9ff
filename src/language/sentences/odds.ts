/** What the odds say. */
import type { DatasetFigures } from '../../data/schema.ts';
import { bandSource, type Words } from '../words.ts';
import type { ChartText } from './chartText.ts';

export interface OddsCount {
  /** LPA, ascending. */
  readonly outcomes: readonly number[];
  readonly year: number;
  readonly neededLpa: number;
  /** How many of the outcomes pay at least that. */
  readonly reachedCount: number;
  readonly columns: readonly { readonly from: number; readonly to: number; readonly count: number }[];
}

export function oddsText(odds: OddsCount, dataset: DatasetFigures, words: Words): ChartText {
  const { outcomes, year, columns } = odds;
  return {
    title: oddsTitle(odds, words),
    subtitle: words.say('odds.subtitle'),
    description: words.say('odds.description', {
      all: outcomes.length,
      year,
      range: words.moneyRange(outcomes[0] ?? 0, outcomes.at(-1) ?? 0),
      middle: words.moneyRange(outcomes[12] ?? 0, outcomes[37] ?? 0),
      finding: oddsTitle(odds, words),
    }),
    foot: words.say('figure.source', {
      source: bandSource(dataset, words),
    }),
    table: () => ({
      caption: words.say('odds.caption', { year }),
      columns: [words.say('odds.pay'), words.say('odds.futures')],
      rows: columns.map(({ from, to, count }) => [words.moneyRange(from, to), words.number(count)]),
    }),
  };
}

function oddsTitle({ outcomes, year, neededLpa, reachedCount }: OddsCount, words: Words): string {
  return words.say('odds.title', {
    n: reachedCount,
    count: words.scenarios(reachedCount / outcomes.length),
    pay: words.money(neededLpa),
    year,
  });
}

/** One dot in words. */
export function oddsReading(outcomes: readonly number[], index: number, words: Words): string {
  return words.say('odds.readDot', {
    n: index + 1,
    all: outcomes.length,
    pay: words.money(outcomes[index] ?? 0),
  });
}
