/** The chart of take-home pay, tested as a visitor uses it. */
import { cleanup, fireEvent, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { indiaMl2026, type Profile, project, takeHome } from '../../src/model/index.ts';
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
  renderChart,
  slider,
  title,
  valueText,
} from './renderChart.tsx';

afterEach(cleanup);

const cursor = 'Step to read';
const profile: Profile = { experienceYears: 4, currentSalaryLpa: 9 };
const radios = () => screen.getAllByRole<HTMLInputElement>('radio');
const radio = (name: RegExp) => screen.getByRole<HTMLInputElement>('radio', { name });
const nameOf = (input: HTMLInputElement) => input.labels?.[0]?.textContent;
const rupees = (amount: number) => `₹${Math.round(amount).toLocaleString('en-IN')}`;

describe('the title', () => {
  it('states the monthly pay in hand', async () => {
    await renderChart('pay', profile);
    const pay = takeHome(project(profile).firstPay?.p50 ?? 0, indiaMl2026);
    expect(title()).toBe(`${rupees(pay?.inHand ?? 0)} in hand a month in the first role`);
  });

  it.each<[string, Profile, string]>([
    ['no capstone', { ...profile, capstone: false }, '₹66,996 in hand a month today'],
    ['a start at mid level', { ...profile, mlYears: 5 }, '₹66,996 in hand a month today'],
    ['no experience', { experienceYears: 0 }, '₹94,053 in hand a month in the first role'],
    ['a tier 3 city', { ...profile, cityTier: 3 }, '₹50,371 in hand a month in the first role'],
  ])('is right for %s', async (_, given, expected) => {
    await renderChart('pay', given);
    expect(title()).toBe(expected);
  });
});

describe('the description', () => {
  it('has the CTC, the pay in hand and the tax', async () => {
    await renderChart('pay', profile);
    expect(description()).toBe(
      'Waterfall chart: of a CTC of ₹12,64,682 a year, ₹11,59,867 are paid out, ₹96,656 a month. Income tax takes ₹0.',
    );
  });

  it('is right for a salary of 300 LPA', async () => {
    await renderChart('pay', { currentSalaryLpa: 300 }, { settings: { payOf: 'now' } });
    const pay = takeHome(300, indiaMl2026);
    expect(description()).toContain('of a CTC of ₹3,00,00,000 a year');
    expect(description()).toContain(`Income tax takes ${rupees(pay?.tax ?? 0)}.`);
  });
});

describe('the choice of pay', () => {
  it('is made with radio buttons that show each pay', async () => {
    const { store } = await renderChart('pay', profile);
    expect(radios().map(nameOf)).toEqual(['Now ₹66,996', 'First role ₹96,656', 'Mid level ₹1,57,085']);
    expect(radio(/^First role/).checked).toBe(true);
    fireEvent.click(radio(/^Mid level/));
    await eventually(() => expect(title()).toBe('₹1,57,085 in hand a month at mid level'));
    expect(store.state().settings.payOf).toBe('midLevel');
    expect(radio(/^Mid level/).checked).toBe(true);
  });

  it('is made with the arrow keys', async () => {
    const { store } = await renderChart('pay', profile);
    radio(/^First role/).focus();
    await userEvent.keyboard('{ArrowLeft}');
    await eventually(() => expect(title()).toBe('₹66,996 in hand a month today'));
    expect(store.state().settings.payOf).toBe('now');
    expect(document.activeElement).toBe(radio(/^Now/));
  });

  it.each<[string, Profile, readonly string[]]>([
    ['no capstone', { capstone: false }, ['Now']],
    ['a start at mid level', { mlYears: 5 }, ['Now', 'Mid level']],
  ])('offers only the available pays with %s', async (_, given, names) => {
    await renderChart('pay', given);
    expect(radios().map((input) => nameOf(input)?.replace(/ ₹.*/, ''))).toEqual(names);
  });

  it('falls back to an available pay if the profile changes', async () => {
    const { store } = await renderChart('pay', profile);
    store.updateProfile({ capstone: false });
    await eventually(() => expect(title()).toBe('₹66,996 in hand a month today'));
    store.updateProfile({ capstone: true });
    await eventually(() => expect(title()).toBe('₹96,656 in hand a month in the first role'));
  });
});

describe('the data table', () => {
  it('has the steps from CTC to pay in hand, for each pay', async () => {
    await renderChart('pay', profile);
    const { caption, columns, rows } = await openTable();
    expect(caption).toBe('From CTC to in-hand pay, rupees a year');
    expect(columns).toEqual(['Step', 'Now', 'First role', 'Mid level']);
    expect(rows.map(([step]) => step)).toEqual([
      'CTC',
      'employer’s provident fund',
      'gratuity',
      'your provident fund',
      'professional tax',
      'income tax',
      'in hand, a year',
      'in hand, a month',
    ]);
    expect(rows[0]).toEqual(['CTC', '₹9,00,000', '₹12,64,682', '₹22,41,137']);
    expect(rows.at(-1)).toEqual(['in hand, a month', '₹66,996', '₹96,656', '₹1,57,085']);
  });

  it('has only the current pay without the capstone', async () => {
    await renderChart('pay', { ...profile, capstone: false });
    const { columns, rows } = await openTable();
    expect(columns).toEqual(['Step', 'Now']);
    expect(rows).toHaveLength(8);
  });
});

describe('the cursor', () => {
  it('moves from step to step with the keys', async () => {
    await renderChart('pay', profile);
    expect(valueText(cursor)).toBe('in hand, a year: ₹11,59,867');
    expect(await pressOn(cursor, 'Home', 'ArrowRight', 'ArrowRight', 'ArrowLeft', 'End')).toEqual([
      'CTC: ₹12,64,682',
      'employer’s provident fund: −₹36,000',
      'gratuity: −₹30,416',
      'employer’s provident fund: −₹36,000',
      'in hand, a year: ₹11,59,867',
    ]);
    expect(readout()).toBe(valueText(cursor));
  });

  it('follows the pointer from the top row to the bottom one', async () => {
    await renderChart('pay', profile);
    pointAt(cursor, 0.5, 0.02);
    await eventually(() => expect(valueText(cursor)).toBe('CTC: ₹12,64,682'));
    pointAt(cursor, 0.5, 0.2);
    await eventually(() => expect(valueText(cursor)).toBe('employer’s provident fund: −₹36,000'));
    fireEvent.pointerLeave(slider(cursor));
    await eventually(() => expect(valueText(cursor)).toBe('in hand, a year: ₹11,59,867'));
  });
});

it('shows a message if a dataset has no take-home rules', async () => {
  await renderChart('pay', profile, { dataset: { ...indiaMl2026, takeHome: null } });
  screen.getByText('This dataset has no take-home rules.');
  expect(screen.queryByRole('figure')).toBeNull();
});

it.each<Profile>([profile, { capstone: false }, { mlYears: 5 }])(
  'has no English word in Hindi: %j',
  async (given) => {
    await renderChart('pay', given, { lang: 'hi' });
    await openTable(hindiTable);
    expect(englishWords(figure())).toEqual([]);
  },
);
