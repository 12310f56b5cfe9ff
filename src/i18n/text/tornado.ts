/** The text of the tornado chart. */

import type { I18n } from '../createI18n.ts';
import type { DetailMessages } from '../loadMessages.ts';
import type { ChartText } from './chartText.ts';

interface Row {
  readonly name: string;
  /** The lowest and the highest value of the assumption, as text with units. */
  readonly values: readonly [lowest: string, highest: string];
  /** Gain in lakh at each of the two values. */
  readonly gains: readonly [lowest: number, highest: number];
}

/**
 * @param rows in descending order of swing
 * @param gainLakh gain with the current assumptions
 * @param years horizon of the gain
 */
export function tornadoText(
  rows: readonly Row[],
  gainLakh: number,
  years: number,
  i18n: I18n,
  details: DetailMessages,
): ChartText {
  const [first] = rows;
  const gain = i18n.money(gainLakh);
  const span = i18n.years(years);
  const columns = [
    'tornado.assumption',
    'tornado.lowest',
    'tornado.gainLowest',
    'tornado.highest',
    'tornado.gainHighest',
  ] as const;
  return {
    title: first ? details.t('tornado.title', { name: first.name }) : details.t('tornado.titleNone'),
    subtitle: details.t('tornado.subtitle', { years: span }),
    description: first
      ? details.t('tornado.description', {
          gain,
          name: first.name,
          low: i18n.money(first.gains[0]),
          high: i18n.money(first.gains[1]),
        })
      : details.t('tornado.titleNone'),
    foot: details.t('tornado.foot'),
    table: () => ({
      caption: details.t('tornado.caption', { years: span, gain }),
      columns: columns.map((key) => details.t(key)),
      rows: rows.map(({ name, values: [lowest, highest], gains: [low, high] }) => [
        name,
        lowest,
        i18n.money(low),
        highest,
        i18n.money(high),
      ]),
    }),
  };
}

/** Describes one row of the chart. */
export function tornadoReading(row: Row | undefined, i18n: I18n, details: DetailMessages): string {
  if (!row) return details.t('tornado.titleNone');
  return details.t('tornado.reading', {
    name: row.name,
    lowest: row.values[0],
    low: i18n.money(row.gains[0]),
    highest: row.values[1],
    high: i18n.money(row.gains[1]),
  });
}
