/** What the tornado chart says. */
import type { MoreWords } from '../languages.ts';
import type { Words } from '../words.ts';
import type { ChartText } from './chartText.ts';

interface Row {
  readonly name: string;
  readonly values: readonly [lowest: string, highest: string];
  /** Lakh, at either. */
  readonly gains: readonly [lowest: number, highest: number];
}

/** @param rows the largest swing first */
export function tornadoText(
  rows: readonly Row[],
  gainLakh: number,
  years: number,
  words: Words,
  more: MoreWords,
): ChartText {
  const [first] = rows;
  const gain = words.money(gainLakh);
  const span = words.years(years);
  const columns = [
    'tornado.assumption',
    'tornado.lowest',
    'tornado.gainLowest',
    'tornado.highest',
    'tornado.gainHighest',
  ] as const;
  return {
    title: first ? more.say('tornado.title', { name: first.name }) : more.say('tornado.titleNone'),
    subtitle: more.say('tornado.subtitle', { years: span }),
    description: first
      ? more.say('tornado.description', {
          gain,
          name: first.name,
          low: words.money(first.gains[0]),
          high: words.money(first.gains[1]),
        })
      : more.say('tornado.titleNone'),
    foot: more.say('tornado.foot'),
    table: () => ({
      caption: more.say('tornado.caption', { years: span, gain }),
      columns: columns.map((key) => more.say(key)),
      rows: rows.map(({ name, values: [lowest, highest], gains: [low, high] }) => [
        name,
        lowest,
        words.money(low),
        highest,
        words.money(high),
      ]),
    }),
  };
}

export function tornadoReading(row: Row | undefined, words: Words, more: MoreWords): string {
  if (!row) return more.say('tornado.titleNone');
  return more.say('tornado.reading', {
    name: row.name,
    lowest: row.values[0],
    low: words.money(row.gains[0]),
    highest: row.values[1],
    high: words.money(row.gains[1]),
  });
}
