/** The chart of the odds, tested as a visitor uses it. */
import { cleanup, fireEvent } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { type Profile, project } from '../../src/model/index.ts';
import { withAssumptions } from '../profiles.ts';
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
  slideTo,
  title,
  valueText,
} from './renderChart.tsx';

afterEach(cleanup);

const cursor = 'Future to read';
const threshold = 'I need at least';
const year = 'At the end of';
const profile: Profile = { experienceYears: 4, currentSalaryLpa: 9 };
const countOf = (needed: number, inYear: number) =>
  project(profile)
    .outcomes(inYear)
    .filter((pay) => pay >= needed).length;

describe('the title', () => {
  it('counts the futures that pay at least the needed salary', async () => {
    await renderChart('odds', profile, { settings: { neededLpa: 27.5 } });
    expect(title()).toBe(`${countOf(27.5, 5)} of 50 futures pay at least ₹27.5 lakh in year 5`);
  });

  it.each<[string, Profile, string]>([
    ['no capstone', { ...profile, capstone: false }, '0 of 50 futures pay at least ₹14 lakh in year 5'],
    ['a start at mid level', { ...profile, mlYears: 5 }, '25 of 50 futures pay at least ₹32.5 lakh'],
    ['no experience', { experienceYears: 0 }, '26 of 50 futures pay at least ₹25.5 lakh'],
    ['a tier 3 city', { ...profile, cityTier: 3 }, '26 of 50 futures pay at least ₹15 lakh'],
    ['a salary of 300 LPA', { currentSalaryLpa: 300 }, '24 of 50 futures pay at least ₹27.5 lakh'],
  ])('is right for %s', async (_, given, start) => {
    await renderChart('odds', given);
    expect(title()).toContain(start);
  });

  it('uses the current pay if no move happens within the horizon', async () => {
    const dataset = withAssumptions({ hoursPerPlanWeek: 40, horizonYears: 3 });
    await renderChart('odds', { ...profile, studyHoursPerWeek: 2 }, { dataset });
    expect(description()).toContain('Dot plot of 50 futures in year 3, by pay: ₹11.7 lakh');
  });
});

it('the description has the range of the futures and the title', async () => {
  await renderChart('odds', profile);
  const outcomes = project(profile).outcomes(5);
  const [least, most] = [outcomes[0]?.toFixed(1), outcomes.at(-1)?.toFixed(1)];
  expect(description()).toBe(
    `Dot plot of 50 futures in year 5, by pay: ₹${least} to ${most} lakh, half of them ₹25.6 to 29.4 lakh. ${title()}.`,
  );
});

describe('the data table', () => {
  it('counts all fifty futures, in steps of pay', async () => {
    await renderChart('odds', profile);
    const { caption, columns, rows } = await openTable();
    expect(caption).toBe('Futures in fifty by yearly pay in year 5');
    expect(columns).toEqual(['Yearly pay', 'Futures']);
    expect(rows[0]).toEqual(['₹22 to 22.5 lakh', '1']);
    expect(rows.at(-1)).toEqual(['₹33.5 to 34 lakh', '1']);
    expect(rows.reduce((sum, [, count]) => sum + Number(count), 0)).toBe(50);
  });

  it('follows the year while it is open', async () => {
    await renderChart('odds', profile);
    const before = await openTable();
    slideTo(year, 1);
    await eventually(() =>
      expect(figure().querySelector('caption')?.textContent).toBe('Futures in fifty by yearly pay in year 1'),
    );
    expect(before.caption).toContain('year 5');
  });
});

describe('the cursor', () => {
  it('moves from dot to dot with the keys, from the lowest pay to the highest', async () => {
    await renderChart('odds', profile);
    expect(valueText(cursor)).toBe('Future 26 of 50, by pay: ₹27.4 lakh a year');
    expect(await pressOn(cursor, 'Home', 'ArrowRight', 'End')).toEqual([
      'Future 1 of 50, by pay: ₹22.5 lakh a year',
      'Future 2 of 50, by pay: ₹23.1 lakh a year',
      'Future 50 of 50, by pay: ₹33.5 lakh a year',
    ]);
    expect(readout()).toBe(valueText(cursor));
  });

  it('follows the pointer to the nearest dot, and returns to the middle one', async () => {
    await renderChart('odds', profile);
    pointAt(cursor, 0, 1);
    await eventually(() => expect(valueText(cursor)).toMatch(/^Future 1 of 50/));
    pointAt(cursor, 1, 1);
    await eventually(() => expect(valueText(cursor)).toMatch(/^Future 50 of 50/));
    fireEvent.pointerLeave(slider(cursor));
    await eventually(() => expect(valueText(cursor)).toMatch(/^Future 26 of 50/));
  });
});

describe('the threshold', () => {
  it('sets the needed salary, and its value text has the result', async () => {
    const { store } = await renderChart('odds', profile);
    slideTo(threshold, 0);
    await eventually(() => expect(title()).toBe('50 of 50 futures pay at least ₹22 lakh in year 5'));
    expect(store.state().settings.neededLpa).toBe(22);
    expect(valueText(threshold)).toBe(title());
    slideTo(threshold, Number(slider(threshold).max));
    await eventually(() => expect(title()).toBe('0 of 50 futures pay at least ₹34 lakh in year 5'));
    expect(store.state().settings.neededLpa).toBe(34);
  });

  it('moves by one step of the scale with the arrow keys', async () => {
    const { store } = await renderChart('odds', profile, { settings: { neededLpa: 25 } });
    await pressOn(threshold, 'ArrowRight');
    expect(store.state().settings.neededLpa).toBe(25.5);
    await pressOn(threshold, 'ArrowLeft', 'ArrowLeft');
    expect(store.state().settings.neededLpa).toBe(24.5);
    expect(title()).toBe(`${countOf(24.5, 5)} of 50 futures pay at least ₹24.5 lakh in year 5`);
  });
});

describe('the year', () => {
  it('is set from 1 to the horizon, and its value text has the odds', async () => {
    const { store } = await renderChart('odds', profile, { settings: { neededLpa: 15 } });
    expect([slider(year).min, slider(year).max, slider(year).value]).toEqual(['1', '5', '5']);
    slideTo(year, 2);
    await eventually(() =>
      expect(title()).toBe(`${countOf(15, 2)} of 50 futures pay at least ₹15 lakh in year 2`),
    );
    expect(store.state().settings.year).toBe(2);
    expect(valueText(year)).toBe(`year 2. ${title()}`);
  });
});

it.each<Profile>([profile, { capstone: false }])('has no English word in Hindi: %j', async (given) => {
  await renderChart('odds', given, { lang: 'hi' });
  await openTable(hindiTable);
  expect(englishWords(figure())).toEqual([]);
});
