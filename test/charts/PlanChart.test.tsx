/** The chart of the study plan, tested as a visitor uses it. */
import { cleanup, fireEvent, screen, within } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { indiaMl2026, type Profile } from '../../src/model/index.ts';
import { skippableWeeks } from '../../src/model/profile.ts';
import { eventually } from '../setup/testTimeouts.ts';
import { englishWords, figure, hindiTable, openTable, renderChart, title } from './renderChart.tsx';

afterEach(cleanup);

const week = (name: RegExp) => screen.getByRole<HTMLInputElement>('checkbox', { name });
const whole = '12 weeks to go, the last 2 weeks for the project that gets you hired';

describe('the title', () => {
  it('counts the remaining weeks', async () => {
    await renderChart('plan');
    expect(title()).toBe(whole);
  });

  it('states if only the project remains', async () => {
    await renderChart('plan', { skippedWeeks: skippableWeeks(indiaMl2026) });
    expect(title()).toBe('2 weeks to go, all for the project that gets you hired');
  });

  it.each<[string, Profile]>([
    ['no capstone', { capstone: false }],
    ['a salary of 300 LPA', { currentSalaryLpa: 300 }],
    ['no experience', { experienceYears: 0 }],
    ['a tier 3 city', { cityTier: 3 }],
    ['a start at mid level', { mlYears: 5 }],
  ])('is the same for %s', async (_, profile) => {
    await renderChart('plan', profile);
    expect(title()).toBe(whole);
  });
});

it.each([
  [10, 'all of it takes 4.1 months'],
  [2, 'all of it takes 20.7 months'],
])('the subtitle states the duration at %d hours a week', async (studyHoursPerWeek, part) => {
  await renderChart('plan', { studyHoursPerWeek });
  expect(figure().textContent).toContain(part);
});

it('is described in one sentence for those who cannot see it', async () => {
  await renderChart('plan', { skippedWeeks: ['nlp'] });
  screen.getByText('Study plan: 11 of 12 weeks left, 165 hours of study in 3.8 months.');
});

describe('a week', () => {
  it('is a check box in the group of its phase', async () => {
    await renderChart('plan');
    const boxesIn = (name: string) =>
      within(screen.getByRole('group', { name })).getAllByRole('checkbox').length;
    expect(['Foundations', 'Deep learning', 'MLOps'].map(boxesIn)).toEqual([4, 3, 2]);
    expect(screen.getAllByRole('checkbox')).toHaveLength(indiaMl2026.plan.value.length - 1);
  });

  it('states its project and its dates', async () => {
    await renderChart('plan');
    week(/^Neural networks, PyTorch an image model, trained and explained weeks 5 to 6$/);
  });

  it('that is ticked is skipped: the plan is shorter, and later weeks start earlier', async () => {
    const { store } = await renderChart('plan');
    fireEvent.click(week(/^Neural networks/));
    await eventually(() => expect(title()).toMatch(/^10 weeks to go/));
    expect(store.state().profile.skippedWeeks).toEqual(['deep-learning']);
    week(/^Neural networks.*known already$/);
    fireEvent.click(week(/week 1$/));
    await eventually(() => expect(title()).toMatch(/^9 weeks to go/));
    fireEvent.click(week(/^Neural networks/));
    await eventually(() => expect(title()).toMatch(/^11 weeks to go/));
    expect(store.state().profile.skippedWeeks).toEqual(['python-data']);
  });

  it('can be ticked with the space bar', async () => {
    const { store } = await renderChart('plan');
    week(/week 3$/).focus();
    await userEvent.keyboard(' ');
    await eventually(() => expect(store.state().profile.skippedWeeks).toEqual(['evaluation']));
  });

  it('is ticked initially if the profile skips it', async () => {
    await renderChart('plan', { skippedWeeks: ['deep-learning'] });
    expect(week(/^Neural networks/).checked).toBe(true);
    expect(week(/week 1$/).checked).toBe(false);
  });

  it('of the capstone cannot be skipped', async () => {
    await renderChart('plan');
    expect(screen.queryByRole('checkbox', { name: /^Capstone/ })).toBeNull();
    expect(figure().textContent).toMatch(/Capstone/);
  });
});

it('lists the skills a developer has, the missing skills, and the specialisations', async () => {
  await renderChart('plan');
  const { skills, specialisations } = indiaMl2026;
  for (const [name, list] of [
    ['What you bring along', skills.has.value],
    ['What is missing', skills.needs.value],
    ['Most asked for afterwards', specialisations.value],
  ] as const) {
    const items = within(screen.getByRole('region', { name })).getAllByRole('listitem');
    expect(items.map(({ textContent }) => textContent)).toEqual(list.map((each) => each.name));
  }
  screen.getByText('Production ML is 80% engineering and 20% modelling.');
});

it('the data table has a row for each week of the plan, with its status', async () => {
  await renderChart('plan', { skippedWeeks: ['nlp'] });
  const { caption, columns, rows } = await openTable();
  expect(caption).toBe('The plan, week by week');
  expect(columns).toEqual(['Topic', 'What is built', 'When']);
  expect(rows.map(([topic]) => topic)).toEqual(indiaMl2026.plan.value.map((entry) => entry.topic));
  expect(rows.map(([, , when]) => when).slice(4)).toEqual([
    'weeks 5 to 6',
    'known already',
    'week 7',
    'week 8',
    'week 9',
    'weeks 10 to 11',
  ]);
});

it('has no English word in Hindi', async () => {
  await renderChart('plan', { skippedWeeks: ['nlp'] }, { lang: 'hi' });
  await openTable(hindiTable);
  expect(englishWords(figure())).toEqual([]);
});
