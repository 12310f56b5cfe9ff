/** The text of the salary bands chart. */
import type { DatasetFigures } from '../../data/schema.ts';
import type { SalaryBand, SalaryBands } from '../../model/salaryBands.ts';
import { bandSource, type I18n } from '../createI18n.ts';
import type { ChartText, Table } from './chartText.ts';

export function bandsText(salary: SalaryBands, dataset: DatasetFigures, i18n: I18n): ChartText {
  const source = bandSource(dataset, i18n);
  return {
    title: title(salary, i18n),
    subtitle: subtitle(salary, i18n),
    description: description(salary, i18n),
    foot: i18n.t(salary.today === null ? 'figure.sourceFacts' : 'figure.source', { source }),
    table: () => table(salary, i18n),
  };
}

/** The items of the cursor in their order: today's pay (row -1), then each band and the visitor's pay in it. */
export function bandsReadings({ today, bands }: SalaryBands, i18n: I18n): { row: number; text: string }[] {
  return [
    ...(today === null ? [] : [{ row: -1, text: i18n.t('bands.readToday', { pay: i18n.money(today) }) }]),
    ...bands.flatMap(({ kind, low, high, visitor }, row) => {
      const name = i18n.t(`bands.${kind}`);
      const band = {
        row,
        text: i18n.t('bands.readBand', { name, range: i18n.band(low, high, 'bands.rangeSaid') }),
      };
      if (!visitor) return [band];
      const values = {
        name,
        pay: i18n.money(visitor.p50),
        range: i18n.moneyRange(visitor.p10, visitor.p90),
      };
      return [band, { row, text: i18n.t('bands.readYou', values) }];
    }),
  ];
}

function title({ bands: [first, mid] }: SalaryBands, i18n: I18n): string {
  if (first.visitor) {
    const position = (first.visitor.p50 - first.low) / (first.high - first.low);
    if (position < 1 / 3) return i18n.t('bands.titleLower');
    return i18n.t(position > 2 / 3 ? 'bands.titleUpper' : 'bands.titleMiddle');
  }
  if (mid.visitor) return i18n.t('bands.titleMid');
  return i18n.t('bands.titlePlain', {
    entry: i18n.moneyRange(first.low, first.high),
    mid: i18n.moneyRange(mid.low, mid.high),
  });
}

function subtitle({ cityTier, factor, today }: SalaryBands, i18n: I18n): string {
  const location = tierName(cityTier, i18n);
  if (today === null) return i18n.t('bands.subtitlePlain', { place: location });
  if (factor === 1) return i18n.t('bands.subtitle', { place: location });
  const first = i18n.tier(1) ?? i18n.t('bands.first');
  return i18n.t('bands.subtitleFactor', { place: location, first, factor: String(factor) });
}

const tierName = (tier: number, i18n: I18n) => i18n.tier(tier) ?? i18n.t('bands.place', { tier });

function description(salary: SalaryBands, i18n: I18n): string {
  const {
    bands: [first, mid],
    today,
  } = salary;
  if (today === null) return `${title(salary, i18n)}.`;
  const range = ({ low, high }: SalaryBand) => i18n.band(low, high, 'bands.rangeSaid');
  const values = { entry: range(first), mid: range(mid), now: i18n.money(today) };
  if (!mid.visitor) return i18n.t('bands.descriptionPlain', values);
  const later = i18n.money(mid.visitor.p50);
  if (!first.visitor) return i18n.t('bands.descriptionMid', { ...values, later });
  return i18n.t('bands.description', { ...values, first: i18n.money(first.visitor.p50), later });
}

function table({ bands, today, cityTier }: SalaryBands, i18n: I18n): Table {
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
        ? i18n.t('bands.subtitlePlain', { place: tierName(cityTier, i18n) })
        : i18n.t('bands.caption', { now: i18n.money(today) }),
    columns: columns.map((key) => i18n.t(key)),
    rows: bands.map(({ kind, low, high, visitor }) => [
      i18n.t(`bands.${kind}`),
      i18n.number(low),
      i18n.number(high),
      ...(visitor ? [visitor.p10, visitor.p50, visitor.p90].map(i18n.number) : ['–', '–', '–']),
    ]),
  };
}
