/** The salary path as a table, loaded when it is opened. */
import type { Projection } from '../../model/projection.ts';
import type { Words } from '../words.ts';
import type { Table } from './chartText.ts';
import { phaseName } from './path.ts';

export function pathTable(projection: Projection, words: Words): Table {
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
