/** The tornado chart of assumptions, tested as a visitor uses it. */
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import type { TornadoRow } from '../../src/charts/tornado/layout.ts';
import { Chart } from '../../src/charts/tornado/TornadoChart.tsx';
import { loadDetailMessages, loadI18n } from '../../src/i18n/loadMessages.ts';
import { eventually } from '../setup/testTimeouts.ts';
import {
  description,
  englishWords,
  figure,
  hindiTable,
  openTable,
  pointAt,
  pressOn,
  readout,
  slider,
  title,
  valueText,
} from './renderChart.tsx';
import { adoptStyles } from './styles.ts';

afterEach(cleanup);

const cursor = 'Assumption to read';
const rows: readonly TornadoRow[] = [
  { id: 'annualRaise', name: 'Yearly raise', values: ['0%', '20%'], gains: [31.5, -4.2] },
  { id: 'discountRate', name: 'Discount a year', values: ['0%', '15%'], gains: [20, 12.5] },
  { id: 'extraRaise', name: 'Extra raise', values: ['−5%', '10%'], gains: [18, 24] },
];

async function renderTornado(shown: readonly TornadoRow[] = rows, gainLakh = 20, lang = 'en') {
  const i18n = await loadI18n(lang);
  const [details] = await Promise.all([loadDetailMessages(i18n), adoptStyles()]);
  const chart = (of: readonly TornadoRow[]) => (
    <Chart rows={of} gainLakh={gainLakh} years={5} i18n={i18n} details={details} />
  );
  const { rerender } = render(chart(shown));
  return { show: (next: readonly TornadoRow[]) => rerender(chart(next)) };
}

it('the title names the assumption with the largest effect', async () => {
  await renderTornado();
  expect(title()).toBe('Your gain hangs most on: Yearly raise');
});

it('the description has the gain at both ends of that assumption', async () => {
  await renderTornado();
  expect(description()).toBe(
    'Tornado chart: as things are, the median gain is ₹20 lakh. With Yearly raise at either end of its range it is ₹31.5 lakh or −₹4.2 lakh; the other assumptions move it less.',
  );
});

it('the data table has both ends of each assumption', async () => {
  await renderTornado();
  expect(await openTable()).toEqual({
    caption: 'Median gain after 5 years, lakh rupees, at either end of each range; now ₹20 lakh',
    columns: ['Assumption', 'Lowest value', 'Gain at it', 'Highest value', 'Gain at it'],
    rows: [
      ['Yearly raise', '0%', '₹31.5 lakh', '20%', '−₹4.2 lakh'],
      ['Discount a year', '0%', '₹20 lakh', '15%', '₹12.5 lakh'],
      ['Extra raise', '−5%', '₹18 lakh', '10%', '₹24 lakh'],
    ],
  });
});

describe('the cursor', () => {
  it('moves from row to row with the keys', async () => {
    await renderTornado();
    expect(await pressOn(cursor, 'Home', 'ArrowRight', 'End', 'ArrowLeft')).toEqual([
      'Yearly raise: ₹31.5 lakh at 0%, −₹4.2 lakh at 20%',
      'Discount a year: ₹20 lakh at 0%, ₹12.5 lakh at 15%',
      'Extra raise: ₹18 lakh at −5%, ₹24 lakh at 10%',
      'Discount a year: ₹20 lakh at 0%, ₹12.5 lakh at 15%',
    ]);
    expect(readout()).toBe(valueText(cursor));
  });

  it('follows the pointer down the rows', async () => {
    await renderTornado();
    for (const [down, name] of [
      [0.1, 'Yearly raise'],
      [0.5, 'Discount a year'],
      [0.9, 'Extra raise'],
    ] as const) {
      pointAt(cursor, 0.5, down);
      await eventually(() => expect(valueText(cursor)).toContain(`${name}:`));
    }
    fireEvent.pointerLeave(slider(cursor));
    await eventually(() => expect(valueText(cursor)).toMatch(/^Yearly raise/));
  });

  it('stays within the chart if rows are removed', async () => {
    const { show } = await renderTornado();
    await pressOn(cursor, 'End');
    show(rows.slice(0, 2));
    await eventually(() => expect(valueText(cursor)).toMatch(/^Discount a year/));
    expect(slider(cursor).max).toBe('1');
  });
});

it('shows a message if no assumption changes the gain', async () => {
  await renderTornado([], 0);
  expect(title()).toBe('No assumption changes your gain');
  expect(description()).toBe('No assumption changes your gain');
  expect(valueText(cursor)).toBe('No assumption changes your gain');
  expect(screen.getByRole('img').textContent).toContain('₹0');
});

it('has no English word in Hindi, except names', async () => {
  const hindi = rows.map((row, i) => ({ ...row, name: ['वेतन', 'छूट', 'बढ़त'][i] ?? '' }));
  await renderTornado(hindi, 20, 'hi');
  await openTable(hindiTable);
  expect(englishWords(figure())).toEqual([]);
});
