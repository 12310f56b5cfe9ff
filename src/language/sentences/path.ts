/** What the salary path says. */
import type { DatasetFigures } from '../../data/schema.ts';
import { phaseAt, phases } from '../../model/phases.ts';
import type { Projection } from '../../model/projection.ts';
import { scenarioCount } from '../../model/simulation.ts';
import { bandSource, type Words } from '../words.ts';
import type { ChartText, Table } from './chartText.ts';

/** @param drawn how many scenarios are drawn as lines */
export function pathText(
  projection: Projection,
  drawn: number,
  dataset: DatasetFigures,
  words: Words,
): ChartText {
  return {
    title: title(projection, words),
    subtitle: projection.startMonth
      ? words.say('path.subtitle', { n: drawn, all: scenarioCount })
      : words.say('path.subtitleStay'),
    description: description(projection, words),
    foot: words.say('figure.source', {
      source: bandSource(dataset, words),
    }),
    table: () => table(projection, words),
  };
}

/** One month in words. */
export function pathReading(projection: Projection, month: number, words: Words): string {
  const { startMonth, stay, bands } = projection;
  const values = { month, stay: words.money(stay[month] ?? 0), phase: phaseName(projection, month, words) };
  if (!startMonth) return words.say('path.readingStay', values);
  const p50 = words.money(bands.p50[month] ?? 0);
  const range = words.moneyRange(bands.p10[month] ?? 0, bands.p90[month] ?? 0);
  // Before the first scenarios start, all pay the same.
  if (range === p50) return words.say('path.readingSure', { ...values, p50 });
  return words.say('path.reading', { ...values, p50, range });
}

function phaseName(projection: Projection, month: number, words: Words): string {
  const phase = phaseAt(phases(projection), month);
  return phase ? words.say(`path.${phase.kind}`) : '';
}

const horizonYears = ({ months }: Projection) => (months.length - 1) / 12;

function title(projection: Projection, words: Words): string {
  const { startMonth, breakEvenMonth: month, stay, bands, chanceAhead } = projection;
  const years = words.years(horizonYears(projection));
  if (!startMonth) return words.say('path.titleNoCapstone');
  if (startMonth.p50 > 12 * horizonYears(projection)) return words.say('path.titleBeyond', { years });
  if (month === null) {
    return words.say('path.titleBehind', {
      salary: words.money(stay[0] ?? 0),
      count: words.scenarios(1 - chanceAhead),
    });
  }
  const gap = (bands.p50.at(-1) ?? 0) - (stay.at(-1) ?? 0);
  if (Math.abs(gap) < 0.05) return words.say('path.titleAheadOnly', { month });
  return words.say(gap > 0 ? 'path.titleAhead' : 'path.titleAheadLess', {
    month,
    gap: words.money(Math.abs(gap)),
    years,
  });
}

function description(projection: Projection, words: Words): string {
  const { startMonth, stay, bands } = projection;
  const values = {
    years: words.years(horizonYears(projection)),
    now: words.money(stay[0] ?? 0),
    stay: words.money(stay.at(-1) ?? 0),
  };
  if (!startMonth) return words.say('path.descriptionStay', values);
  const all = phases(projection);
  return words.say('path.description', {
    ...values,
    p50: words.money(bands.p50.at(-1) ?? 0),
    range: words.moneyRange(bands.p10.at(-1) ?? 0, bands.p90.at(-1) ?? 0),
    phases: all
      .map(({ kind, to }, i) =>
        i < all.length - 1
          ? words.say('path.phaseTo', {
              name: words.say(`path.${kind}`),
              month: words.number(Math.round(to)),
            })
          : words.say('path.phaseLast', { name: words.say(`path.${kind}`) }),
      )
      .join(', '),
  });
}

function table(projection: Projection, words: Words): Table {
  const { months, stay, bands, startMonth } = projection;
  const columns = startMonth ? [bands.p10, bands.p50, bands.p90, stay] : [stay];
  const headings = startMonth
    ? (['path.p10', 'path.p50', 'path.p90', 'path.stayColumn', 'path.phase'] as const)
    : (['path.stayColumn'] as const);
  return {
    caption: words.say('path.caption'),
    columns: [words.say('path.month'), ...headings.map((key) => words.say(key))],
    rows: months.map((month) => [
      String(month),
      ...columns.map((values) => words.number(values[month] ?? 0)),
      ...(startMonth ? [phaseName(projection, month, words)] : []),
    ]),
  };
}
