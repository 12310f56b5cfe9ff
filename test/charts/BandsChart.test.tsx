/** The chart of salary bands, tested as a visitor uses it. */
import { cleanup, fireEvent } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { type Profile, project } from '../../src/model/index.ts';
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

const cursor = 'Mark to read';
const profile: Profile = { experienceYears: 4, currentSalaryLpa: 9 };

describe('the title', () => {
  it.each<[string, Profile, string]>([
    ['the usual visitor', profile, 'You would start in the middle of the entry band'],
    ['a start at mid level', { ...profile, mlYears: 5 }, 'You would start in the mid-level band at once'],
    [
      'no capstone',
      { ...profile, capstone: false },
      'ML engineers start at ₹10 to 16 lakh and reach ₹18 to 28 lakh at mid level',
    ],
    ['no experience', { experienceYears: 0 }, 'You would start in the middle of the entry band'],
    ['a tier 3 city', { ...profile, cityTier: 3 }, 'You would start in the middle of the entry band'],
  ])('is right for %s', async (_, given, expected) => {
    await renderChart('bands', given);
    expect(title()).toBe(expected);
  });
});

describe('the description', () => {
  it('has both bands, the visitor’s pay in them, and the current pay', async () => {
    await renderChart('bands', profile);
    const { firstPay, midPay } = project(profile);
    expect(description()).toBe(
      `Range chart: first roles pay 10 to 16 LPA and you would get about ₹${firstPay?.p50.toFixed(1)} lakh; ` +
        `mid level pays 18 to 28 LPA and you would get about ₹${midPay?.p50.toFixed(1)} lakh. Today you earn ₹9 lakh.`,
    );
  });

  it.each<[string, Profile, string]>([
    ['a start at mid level', { ...profile, mlYears: 5 }, 'and there you would start at about ₹22.4 lakh.'],
    ['no capstone', { ...profile, capstone: false }, 'mid level pays 18 to 28 LPA. Today you earn ₹9 lakh.'],
    ['a tier 3 city', { ...profile, cityTier: 3 }, 'first roles pay 5.5 to 8.8 LPA'],
    ['a salary of 300 LPA', { currentSalaryLpa: 300 }, 'Today you earn ₹3 crore.'],
  ])('is right for %s', async (_, given, part) => {
    await renderChart('bands', given);
    expect(description()).toContain(part);
  });
});

it('the subtitle states the factor of the city tier', async () => {
  await renderChart('bands', { ...profile, cityTier: 3 });
  expect(figure().textContent).toContain('city of tier 3: tier 1 times 0.55, our assumption');
});

describe('the data table', () => {
  it('has a row for each band, with the visitor’s pay', async () => {
    await renderChart('bands', profile);
    expect(await openTable()).toEqual({
      caption: 'Salary bands and your pay in them, lakh rupees a year; today you earn ₹9 lakh',
      columns: ['Level', 'Band from', 'Band to', 'You, 1 in 10 below', 'You, median', 'You, 1 in 10 above'],
      rows: [
        ['First role', '10', '16', '11.2', '12.6', '14.5'],
        ['Mid level', '18', '28', '19.9', '22.4', '25.5'],
      ],
    });
  });

  it('has dashes for a band that the visitor skips', async () => {
    await renderChart('bands', { ...profile, mlYears: 5 });
    const { rows } = await openTable();
    expect(rows[0]).toEqual(['First role', '10', '16', '–', '–', '–']);
    expect(rows[1]).toEqual(['Mid level', '18', '28', '19.9', '22.4', '25.5']);
  });
});

describe('the cursor', () => {
  it('moves from mark to mark with the keys: today, then each band and the visitor’s pay in it', async () => {
    await renderChart('bands', profile);
    expect(
      await pressOn(cursor, 'Home', 'ArrowRight', 'ArrowRight', 'ArrowRight', 'End', 'ArrowLeft'),
    ).toEqual([
      'Today: ₹9 lakh a year',
      'First role: the band is 10 to 16 LPA',
      'First role: you, about ₹12.6 lakh (₹11.2 to 14.5 lakh in 8 of 10 futures)',
      'Mid level: the band is 18 to 28 LPA',
      'Mid level: you, about ₹22.4 lakh (₹19.9 to 25.5 lakh in 8 of 10 futures)',
      'Mid level: the band is 18 to 28 LPA',
    ]);
    expect(readout()).toBe(valueText(cursor));
  });

  it('has fewer marks without the capstone', async () => {
    await renderChart('bands', { ...profile, capstone: false });
    expect(await pressOn(cursor, 'End')).toEqual(['Mid level: the band is 18 to 28 LPA']);
    expect(slider(cursor).max).toBe('2');
  });

  it('follows the pointer to the row under it, and to today', async () => {
    await renderChart('bands', profile);
    pointAt(cursor, 0.99, 0.25);
    await eventually(() => expect(valueText(cursor)).toBe('First role: the band is 10 to 16 LPA'));
    pointAt(cursor, 0.99, 0.9);
    await eventually(() => expect(valueText(cursor)).toBe('Mid level: the band is 18 to 28 LPA'));
    fireEvent.pointerLeave(slider(cursor));
    await eventually(() => expect(valueText(cursor)).toBe('Today: ₹9 lakh a year'));
  });
});

it.each<Profile>([profile, { capstone: false }, { cityTier: 3 }])(
  'has no English word in Hindi: %j',
  async (given) => {
    await renderChart('bands', given, { lang: 'hi' });
    await openTable(hindiTable);
    expect(englishWords(figure())).toEqual([]);
  },
);
