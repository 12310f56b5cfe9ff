/** The text of the salary path chart. */
import type { DatasetFigures } from '../../data/schema.ts';
import { phaseAt, phases } from '../../model/phases.ts';
import type { Projection } from '../../model/projection.ts';
import { scenarioCount } from '../../model/simulation.ts';
import { bandSource, type I18n } from '../createI18n.ts';
import type { ChartText, Table } from './chartText.ts';

/** @param sampleCount number of scenarios that are drawn as lines */
export function pathText(
  projection: Projection,
  sampleCount: number,
  dataset: DatasetFigures,
  i18n: I18n,
): ChartText {
  return {
    title: title(projection, i18n),
    subtitle: projection.startMonth
      ? i18n.t('path.subtitle', { n: sampleCount, all: scenarioCount })
      : i18n.t('path.subtitleStay'),
    description: description(projection, i18n),
    foot: i18n.t('figure.source', {
      source: bandSource(dataset, i18n),
    }),
    table: () => table(projection, i18n),
  };
}

/** Describes one month of the chart. */
export function pathReading(projection: Projection, month: number, i18n: I18n): string {
  const { startMonth, stay, bands } = projection;
  const values = { month, stay: i18n.money(stay[month] ?? 0), phase: phaseName(projection, month, i18n) };
  if (!startMonth) return i18n.t('path.readingStay', values);
  const p50 = i18n.money(bands.p50[month] ?? 0);
  const range = i18n.moneyRange(bands.p10[month] ?? 0, bands.p90[month] ?? 0);
  // All scenarios pay the same until the first ones start.
  if (range === p50) return i18n.t('path.readingSure', { ...values, p50 });
  return i18n.t('path.reading', { ...values, p50, range });
}

function phaseName(projection: Projection, month: number, i18n: I18n): string {
  const phase = phaseAt(phases(projection), month);
  return phase ? i18n.t(`path.${phase.kind}`) : '';
}

const horizonYears = ({ months }: Projection) => (months.length - 1) / 12;

function title(projection: Projection, i18n: I18n): string {
  const { startMonth, breakEvenMonth: month, stay, bands, chanceAhead } = projection;
  const years = i18n.years(horizonYears(projection));
  if (!startMonth) return i18n.t('path.titleNoCapstone');
  if (startMonth.p50 > 12 * horizonYears(projection)) return i18n.t('path.titleBeyond', { years });
  if (month === null) {
    return i18n.t('path.titleBehind', {
      salary: i18n.money(stay[0] ?? 0),
      count: i18n.scenarios(1 - chanceAhead),
    });
  }
  const gap = (bands.p50.at(-1) ?? 0) - (stay.at(-1) ?? 0);
  if (Math.abs(gap) < 0.05) return i18n.t('path.titleAheadOnly', { month });
  return i18n.t(gap > 0 ? 'path.titleAhead' : 'path.titleAheadLess', {
    month,
    gap: i18n.money(Math.abs(gap)),
    years,
  });
}

function description(projection: Projection, i18n: I18n): string {
  const { startMonth, stay, bands } = projection;
  const values = {
    years: i18n.years(horizonYears(projection)),
    now: i18n.money(stay[0] ?? 0),
    stay: i18n.money(stay.at(-1) ?? 0),
  };
  if (!startMonth) return i18n.t('path.descriptionStay', values);
  const all = phases(projection);
  return i18n.t('path.description', {
    ...values,
    p50: i18n.money(bands.p50.at(-1) ?? 0),
    range: i18n.moneyRange(bands.p10.at(-1) ?? 0, bands.p90.at(-1) ?? 0),
    phases: all
      .map(({ kind, to }, i) =>
        i < all.length - 1
          ? i18n.t('path.phaseTo', {
              name: i18n.t(`path.${kind}`),
              month: i18n.number(Math.round(to)),
            })
          : i18n.t('path.phaseLast', { name: i18n.t(`path.${kind}`) }),
      )
      .join(', '),
  });
}

function table(projection: Projection, i18n: I18n): Table {
  const { months, stay, bands, startMonth } = projection;
  const columns = startMonth ? [bands.p10, bands.p50, bands.p90, stay] : [stay];
  const headings = startMonth
    ? (['path.p10', 'path.p50', 'path.p90', 'path.stayColumn', 'path.phase'] as const)
    : (['path.stayColumn'] as const);
  return {
    caption: i18n.t('path.caption'),
    columns: [i18n.t('path.month'), ...headings.map((key) => i18n.t(key))],
    rows: months.map((month) => [
      String(month),
      ...columns.map((values) => i18n.number(values[month] ?? 0)),
      ...(startMonth ? [phaseName(projection, month, i18n)] : []),
    ]),
  };
}
