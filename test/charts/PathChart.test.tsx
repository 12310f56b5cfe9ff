/** The chart of the salary path, tested as a visitor uses it. */
import { cleanup, fireEvent, screen } from '@testing-library/preact';
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
  title,
  valueText,
} from './renderChart.tsx';

afterEach(cleanup);

const cursor = 'Month to read';
const gaining: Profile = { experienceYears: 4, currentSalaryLpa: 9 };
const losing: Profile = { experienceYears: 8, currentSalaryLpa: 22 };

describe('the title', () => {
  it('states when the move is ahead, and by how much at the horizon', async () => {
    await renderChart('path', gaining);
    const { breakEvenMonth, bands, stay } = project(gaining);
    const gap = (bands.p50.at(-1) ?? 0) - (stay.at(-1) ?? 0);
    expect(title()).toBe(
      `Ahead of staying from month ${breakEvenMonth}, with ₹${gap.toFixed(1)} lakh a year more after 5 years`,
    );
  });

  it('states in how many futures the move loses', async () => {
    await renderChart('path', losing);
    const count = Math.round(50 * (1 - project(losing).chanceAhead));
    expect(title()).toBe(`At ₹22 lakh today the move leaves you behind in ${count} of 50 futures`);
  });

  it.each<[string, Profile, string]>([
    ['no capstone', { capstone: false }, 'Without the capstone there is no ML role'],
    ['a start at mid level', { mlYears: 5, currentSalaryLpa: 9 }, 'with ₹18.6 lakh a year more'],
    ['no experience', { experienceYears: 0 }, 'Ahead of staying from month 9, with ₹15.3 lakh'],
    ['a tier 3 city', { cityTier: 3, currentSalaryLpa: 9 }, 'leaves you behind in 36 of 50 futures'],
    ['a salary of 300 LPA', { currentSalaryLpa: 300 }, 'At ₹3 crore today the move leaves you behind'],
  ])('is right for %s', async (_, profile, part) => {
    await renderChart('path', profile);
    expect(title()).toContain(part);
  });

  it('states that no ML pay starts within the horizon', async () => {
    const dataset = withAssumptions({ hoursPerPlanWeek: 40, horizonYears: 3 });
    await renderChart('path', { studyHoursPerWeek: 2 }, { dataset });
    expect(title()).toBe('No ML pay within 3 years at this pace');
    expect(valueText(cursor)).toMatch(/^Month 36, study: /);
  });

  it('follows the profile', async () => {
    const { store } = await renderChart('path', gaining);
    store.updateProfile({ currentSalaryLpa: 22 });
    await eventually(() => expect(title()).toMatch(/^At ₹22 lakh today/));
  });
});

describe('the description', () => {
  it('has the pay at both ends, its range and the phases', async () => {
    await renderChart('path', gaining);
    expect(description()).toBe(
      'Line chart over 5 years: with the move, pay goes from ₹9 lakh today to ₹27.4 lakh at the end, ' +
        '₹24.1 to 31.2 lakh in 8 of 10 futures; staying, it reaches ₹13.8 lakh. In the median future: ' +
        'study to month 4, job search to month 8, first role to month 32, then mid level.',
    );
  });

  it('skips the first role if the start is at mid level', async () => {
    await renderChart('path', { ...gaining, mlYears: 5 });
    expect(description()).toMatch(/job search to month 8, then mid level\.$/);
  });

  it('describes only staying without the capstone', async () => {
    await renderChart('path', { ...gaining, capstone: false });
    expect(description()).toBe(
      'Line chart over 5 years: staying, pay goes from ₹9 lakh today to ₹13.8 lakh at the end.',
    );
  });
});

describe('the data table', () => {
  it('has a row for each month, with the figures of the model', async () => {
    await renderChart('path', gaining);
    const { caption, columns, rows } = await openTable();
    expect(caption).toBe('Yearly pay by month, lakh rupees');
    expect(columns).toEqual([
      'Month',
      'Move, 1 in 10 below',
      'Move, median',
      'Move, 1 in 10 above',
      'Stay',
      'Phase',
    ]);
    expect(rows).toHaveLength(61);
    const { bands, stay } = project(gaining);
    const figures = [bands.p10, bands.p50, bands.p90, stay].map((pays) => Number(pays[24]?.toFixed(1)));
    expect(rows[24]).toEqual(['24', ...figures.map(String), 'first role']);
  });

  it('has only the pay of staying without the capstone', async () => {
    await renderChart('path', { ...gaining, capstone: false });
    const { columns, rows } = await openTable();
    expect(columns).toEqual(['Month', 'Stay']);
    expect(rows.at(-1)).toEqual(['60', '13.8']);
  });

  it('can be closed', async () => {
    await renderChart('path', gaining);
    await openTable();
    fireEvent.click(screen.getByText('Data table'));
    await eventually(() => expect(screen.queryByRole('table')).toBeNull());
  });
});

describe('the cursor', () => {
  it('starts at the last month', async () => {
    await renderChart('path', gaining);
    expect(valueText(cursor)).toBe(
      'Month 60, mid level: ₹27.4 lakh with the move (₹24.1 to 31.2 lakh in 8 of 10 futures), ₹13.8 lakh staying',
    );
    expect(readout()).toBe(valueText(cursor));
  });

  it('moves month by month with the arrow keys, and to either end with Home and End', async () => {
    await renderChart('path', gaining);
    const valueTexts = await pressOn(
      cursor,
      'Home',
      'ArrowRight',
      'ArrowRight',
      'ArrowLeft',
      'End',
      'ArrowRight',
    );
    expect(valueTexts.map((text) => text.replace(/,.*/, ''))).toEqual([
      'Month 0',
      'Month 1',
      'Month 2',
      'Month 1',
      'Month 60',
      'Month 60',
    ]);
    expect(valueTexts[0]).toBe('Month 0, study: ₹9 lakh with the move, ₹9 lakh staying');
  });

  it('follows the pointer, and returns when it leaves', async () => {
    await renderChart('path', gaining);
    pointAt(cursor, 24 / 60);
    await eventually(() => expect(valueText(cursor)).toMatch(/^Month 24, first role: ₹14\.1 lakh/));
    expect(readout()).toBe(valueText(cursor));
    fireEvent.pointerLeave(slider(cursor));
    await eventually(() => expect(valueText(cursor)).toMatch(/^Month 60/));
  });

  it('stays at a tapped month', async () => {
    await renderChart('path', gaining);
    pointAt(cursor, 12 / 60);
    fireEvent.pointerLeave(slider(cursor), { pointerType: 'touch' });
    await eventually(() => expect(valueText(cursor)).toMatch(/^Month 12/));
  });
});

it('names its source', async () => {
  await renderChart('path', gaining);
  expect(figure().textContent).toContain('A guide for Indian software developers');
});

it.each<Profile>([gaining, losing, { capstone: false }])(
  'has no English word in Hindi: %j',
  async (profile) => {
    await renderChart('path', profile, { lang: 'hi' });
    await openTable(hindiTable);
    expect(englishWords(figure())).toEqual([]);
  },
);
