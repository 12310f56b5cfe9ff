/** What the salary bands say. */
import type { DatasetFigures } from '../../data/schema.ts';
import type { SalaryBand, SalaryBands } from '../../model/salaryBands.ts';
import { bandSource, type Words } from '../words.ts';
import type { ChartText, Table } from './chartText.ts';

export function bandsText(salary: SalaryBands, dataset: DatasetFigures, words: Words): ChartText {
  const source = bandSource(dataset, words);
  return {
    title: title(salary, words),
    subtitle: subtitle(salary, words),
    description: description(salary, words),
    foot: words.say(salary.today === null ? 'figure.sourceFacts' : 'figure.source', { source }),
    table: () => table(salary, words),
  };
}

/** What can be read, in the order of the arrow keys: today (row -1), then each band and the visitor in it. */
export function bandsReadings({ today, bands }: SalaryBands, words: Words): { row: number; text: string }[] {
  return [
    ...(today === null ? [] : [{ row: -1, text: words.say('bands.readToday', { pay: words.money(today) }) }]),
    ...bands.flatMap(({ kind, low, high, visitor }, row) => {
      const name = words.say(`bands.${kind}`);
      const band = {
        row,
        text: words.say('bands.readBand', { name, range: words.band(low, high, 'bands.rangeSaid') }),
      };
      if (!visitor) return [band];
      const values = {
        name,
        pay: words.money(visitor.p50),
        range: words.moneyRange(visitor.p10, visitor.p90),
      };
      return [band, { row, text: words.say('bands.readYou', values) }];
    }),
  ];
}

function title({ bands: [first, mid] }: SalaryBands, words: Words): string {
  if (first.visitor) {
    const along = (first.visitor.p50 - first.low) / (first.high - first.low);
    if (along < 1 / 3) return words.say('bands.titleLower');
    return words.say(along > 2 / 3 ? 'bands.titleUpper' : 'bands.titleMiddle');
  }
  if (mid.visitor) return words.say('bands.titleMid');
  return words.say('bands.titlePlain', {
    entry: words.moneyRange(first.low, first.high),
    mid: words.moneyRange(mid.low, mid.high),
  });
}

function subtitle({ cityTier, factor, today }: SalaryBands, words: Words): string {
  const place = placeOf(cityTier, words);
  if (today === null) return words.say('bands.subtitlePlain', { place });
  if (factor === 1) return words.say('bands.subtitle', { place });
  const first = words.tier(1) ?? words.say('bands.first');
  return words.say('bands.subtitleFactor', { place, first, factor: String(factor) });
}

const placeOf = (tier: number, words: Words) => words.tier(tier) ?? words.say('bands.place', { tier });

function description(salary: SalaryBands, words: Words): string {
  const {
    bands: [first, mid],
    today,
  } = salary;
  if (today === null) return `${title(salary, words)}.`;
  const range = ({ low, high }: SalaryBand) => words.band(low, high, 'bands.rangeSaid');
  const values = { entry: range(first), mid: range(mid), now: words.money(today) };
  if (!mid.visitor) return words.say('bands.descriptionPlain', values);
  const later = words.money(mid.visitor.p50);
  if (!first.visitor) return words.say('bands.descriptionMid', { ...values, later });
  return words.say('bands.description', { ...values, first: words.money(first.visitor.p50), later });
}

function table({ bands, today, cityTier }: SalaryBands, words: Words): Table {
  const columns = [
    'bands.level',
    'bands.bandLow',
    'bands.bandHigh',
    'bands.yourLow',
    'bands.yours',
    'bands.yourHigh',
  ] as const;
  return {
    caption:
      today === null
        ? words.say('bands.subtitlePlain', { place: placeOf(cityTier, words) })
        : words.say('bands.caption', { now: words.money(today) }),
    columns: columns.map((key) => words.say(key)),
    rows: bands.map(({ kind, low, high, visitor }) => [
      words.say(`bands.${kind}`),
      words.number(low),
      words.number(high),
      ...(visitor ? [visitor.p10, visitor.p50, visitor.p90].map(words.number) : ['–', '–', '–']),
    ]),
  };
}
