/** Exports with hostile texts of a dataset: tables without formulas, calendars without injected properties. */
import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { toCsv } from '../../src/calculator/export/toCsv.ts';
import { toIcs } from '../../src/calculator/export/toIcs.ts';
import { createStore } from '../../src/calculator/store.ts';
import { decodeState } from '../../src/calculator/urlState/decode.ts';
import { encodeState } from '../../src/calculator/urlState/encode.ts';
import { chartIds } from '../../src/charts/registry.ts';
import { loadDetailMessages, loadI18n } from '../../src/i18n/loadMessages.ts';
import { type Dataset, parseDataset, project } from '../../src/model/index.ts';
import { parseProfile } from '../../src/model/parseProfile.ts';
import { formulas, inheritedNames, lines, long, markup, nonCharacters, templates } from './hostile.ts';
import { datasetSaying } from './mutateDataset.ts';

const texts = [...formulas, ...lines, ...markup, ...templates, ...inheritedNames, ...nonCharacters, ...long];

const messagesOf = async (dataset: Dataset, lang: string) => {
  const i18n = await loadI18n(lang, dataset);
  return { i18n, details: await loadDetailMessages(i18n) };
};

/** The cells of a table (RFC 4180). */
function cellsOf(csv: string): string[][] {
  const rows: string[][] = [[]];
  for (const [, quoted, plain = '', end = ''] of csv.matchAll(
    /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n|$)/g,
  )) {
    rows.at(-1)?.push(quoted?.replaceAll('""', '"') ?? plain);
    if (end !== ',') rows.push([]);
  }
  return rows.filter((row) => row.length > 1);
}

describe('with the texts of a dataset', () => {
  const cases = texts.map((text, i) => [text.slice(0, 40), i % 2 === 0 ? 'en' : 'hi', text] as const);

  it.each(cases)('%j, in %s', async (_, lang, text) => {
    const dataset = parseDataset(
      datasetSaying(text.slice(0, 1000), text.replace(/[*{}]/g, '').slice(0, 60) || 'x'),
    );
    const { i18n, details } = await messagesOf(dataset, lang);

    const projection = project({}, dataset);
    const [header, ...rows] = cellsOf(toCsv(projection, i18n.t('questions.salaryUnit'), details));
    expect(header).toHaveLength(7);
    expect(rows).toHaveLength(projection.months.length);
    for (const cell of header ?? []) expect(cell).not.toMatch(/^[=+\-@\t\r\n]/);
    for (const cell of rows.flat()) expect(cell).toMatch(/^\d+(\.\d+)?$/);

    const options = { start: '2027-01-04', pace: 1, now: new Date(0) };
    const file = toIcs(parseProfile({}, dataset), options, dataset, i18n, details);
    const fileLines = file.split('\r\n');
    for (const line of fileLines) {
      expect(line).not.toMatch(/[\r\n]|(?!\t)\p{Cc}/u);
      expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
      expect(line).toMatch(/^( |[A-Z-]+[:;]|$)/);
    }
    const names = fileLines.flatMap((line) => /^[A-Z-]+/.exec(line)?.[0] ?? []);
    expect(new Set(names)).toEqual(
      new Set([
        'BEGIN',
        'VERSION',
        'PRODID',
        'END',
        'UID',
        'DTSTAMP',
        'DTSTART',
        'DTEND',
        'SUMMARY',
        'DESCRIPTION',
      ]),
    );
    const events = new ICAL.Component(ICAL.parse(file))
      .getAllSubcomponents('vevent')
      .map((each) => new ICAL.Event(each));
    expect(events.map(({ summary }) => summary)).toEqual(
      dataset.plan.value.map(({ id, name }) =>
        i18n.datasetText(dataset, `plan.${id}.name`, name).replaceAll('\r', ''),
      ),
    );

    const [city] = dataset.cities.value;
    const { state } = createStore(dataset, { cityTier: city?.tier }, city?.name);
    const link = encodeState(state());
    expect(link).toMatch(/^[\w~.%-]+$/);
    expect(decodeState(link, dataset, chartIds).city).toBe(city?.name);
  });
});
