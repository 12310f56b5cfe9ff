/** Questions, answer and charts, tested as a visitor uses them. */

import { cleanup, fireEvent, screen, within } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { createStore } from '../../src/calculator/store.ts';
import { type ChartId, chartIds } from '../../src/charts/registry.ts';
import { type Dataset, indiaMl2026, type Profile } from '../../src/model/index.ts';
import { cachedProjection } from '../../src/model/projectionCache.ts';
import { englishWords } from '../charts/renderChart.tsx';
import { answer, choose, enter, field, hindi, openMore, renderCalculator } from './renderCalculator.tsx';

afterEach(cleanup);

const show = (profile: Profile = {}, views: readonly ChartId[] = chartIds, dataset: Dataset = indiaMl2026) =>
  renderCalculator(profile, { views, dataset }).store;

/** Replaces the value of a field, key by key. */
const type = async (input: HTMLInputElement, text: string) => {
  input.focus();
  input.select();
  await userEvent.keyboard(text);
};
describe('experience', () => {
  it('changes the answer at once, by field and by slider', () => {
    show({ currentSalaryLpa: 9 });
    expect(answer()).toContain('about ₹12.6 lakh');
    enter('Experience', '10');
    expect(answer()).toContain('about ₹13.7 lakh');
    fireEvent.input(screen.getByRole('slider', { name: 'Experience, slider' }), { target: { value: '4' } });
    expect(answer()).toContain('about ₹12.6 lakh');
    expect(field('Experience').value).toBe('4');
  });

  it('that is out of range stays as typed, is explained, and leaves the answer as it was', () => {
    show();
    const before = answer();
    enter('Experience', '55');
    expect(field('Experience').value).toBe('55');
    expect(field('Experience').getAttribute('aria-invalid')).toBe('true');
    screen.getByText('55 is outside 0 to 40. The answer still uses 4.');
    expect(answer()).toBe(before);
    enter('Experience', '5');
    expect(field('Experience').getAttribute('aria-invalid')).toBe('false');
    expect(screen.queryByText(/outside/)).toBeNull();
  });

  it('that is cleared shows a message and keeps the answer', () => {
    show();
    const before = answer();
    enter('Experience', '');
    screen.getByText('Enter a number from 0 to 40. The answer still uses 4.');
    expect(answer()).toBe(before);
  });

  it('under two years is flagged', () => {
    show({ experienceYears: 1.5 });
    expect(answer()).toContain('The guide speaks to developers with 2 years or more');
    enter('Experience', '2');
    expect(answer()).not.toContain('The guide speaks');
  });
});

describe('city', () => {
  it('offers tier 1, tier 2 and other locations, and changes the pay', () => {
    show({ currentSalaryLpa: 9 });
    const city = screen.getByRole('combobox', { name: 'City' });
    expect(within(city).getByRole('group', { name: 'Tier 1' })).toBeDefined();
    expect(within(city).getByRole('group', { name: 'Tier 2' })).toBeDefined();
    choose('City', 'Jaipur');
    expect(answer()).toContain('about ₹9.1 lakh');
    choose('City', 'Pune');
    expect(answer()).toContain('about ₹12.6 lakh');
    choose('City', 'tier-3');
    expect(answer()).toContain('about ₹7 lakh');
    expect(screen.getByRole<HTMLOptionElement>('option', { name: 'Another city or town' }).selected).toBe(
      true,
    );
  });
});

describe('a number field', () => {
  it('has its unit and its message in its description', () => {
    show();
    enter('Experience', '55');
    screen.getByRole('spinbutton', { name: 'Experience', description: /^years .*55 is outside 0 to 40/ });
  });

  it.each([
    ['Experience', '40.5', '40.5 is outside 0 to 40. The answer still uses 4.'],
    ['Current salary', '301', '301 is outside 1 to 300. The answer still uses 9.'],
    ['ML experience', '21', '21 is outside 0 to 20. The answer still uses 0.'],
    ['Study hours a week', '1', '1 is outside 2 to 60. The answer still uses 10.'],
    ['Course fee', '-1', '-1 is outside 0 to 50. The answer still uses 0.'],
  ])('%s = %s is out of range, is explained, and can be restored', async (name, value, message) => {
    show({ currentSalaryLpa: 9 });
    await openMore();
    const before = answer();
    enter(name, value);
    screen.getByText(message);
    expect(field(name).getAttribute('aria-invalid')).toBe('true');
    expect(answer()).toBe(before);
    const used = /uses (.*)\.$/.exec(message)?.[1] ?? '';
    fireEvent.click(screen.getByRole('button', { name: `Put back ${used}` }));
    await expect.poll(() => field(name).value).toBe(used);
    expect(field(name).getAttribute('aria-invalid')).toBe('false');
    expect(document.activeElement).toBe(field(name));
  });

  it.each([
    ['Experience', '0', '40'],
    ['Current salary', '1', '300'],
    ['ML experience', '0', '20'],
    ['Study hours a week', '2', '60'],
    ['Course fee', '0', '50'],
  ])('%s accepts %s and %s, the ends of its range', async (name, least, most) => {
    show({ currentSalaryLpa: 9 });
    await openMore();
    for (const value of [least, most]) {
      enter(name, value);
      expect(field(name).getAttribute('aria-invalid')).toBe('false');
      expect(screen.queryByText(/is outside/)).toBeNull();
    }
  });

  it('changes by its step with the arrow keys', async () => {
    const store = show();
    field('Experience').focus();
    await userEvent.keyboard('{ArrowUp}');
    expect(store.state().profile.experienceYears).toBe(4.5);
    await userEvent.keyboard('{ArrowDown}{ArrowDown}');
    expect(store.state().profile.experienceYears).toBe(3.5);
  });

  it('has a slider whose value text has the unit', async () => {
    show();
    const slider = screen.getByRole('slider', { name: 'Experience, slider' });
    expect(slider.getAttribute('aria-valuetext')).toBe('4 years');
    slider.focus();
    await userEvent.keyboard('{ArrowRight}');
    await expect.poll(() => slider.getAttribute('aria-valuetext')).toBe('4.5 years');
    expect(field('Experience').value).toBe('4.5');
  });
});

describe('the personal questions', () => {
  it('list the assumed values before they are opened', async () => {
    const store = show({ currentSalaryLpa: 9 });
    screen.getByText('₹9 lakh today, 10 hours a week');
    store.updateProfile({ currentSalaryLpa: 14, studyHoursPerWeek: 5 });
    await screen.findByText('₹14 lakh today, 5 hours a week');
  });

  it('show the estimate for an empty salary', async () => {
    show();
    await openMore();
    screen.getByText('Fixed CTC. Left empty: estimated as ₹9.5 lakh.');
    enter('Current salary', '12');
    await expect.poll(() => screen.queryByText(/Left empty/)).toBeNull();
  });

  it('a salary replaces the estimate, and clearing it restores the estimate', async () => {
    show();
    await openMore();
    expect(answer()).toContain('is an estimate from your experience');
    enter('Current salary', '22');
    expect(answer()).toContain('At ₹22 lakh today');
    expect(answer()).not.toContain('estimate');
    enter('Current salary', '');
    expect(answer()).toContain('₹9.5 lakh today is an estimate');
  });

  it('study hours, ML experience, pay kept and fee change the projection', async () => {
    show({ currentSalaryLpa: 14 });
    await openMore();
    expect(answer()).toContain('about 8 months');
    enter('Study hours a week', '40');
    expect(answer()).toContain('about 5 months');
    const before = answer();
    choose('Pay kept while studying', '0');
    expect(answer()).not.toBe(before);
    enter('Course fee', '50');
    expect(answer()).toContain('leaves you behind');
    enter('ML experience', '3');
    expect(answer()).toContain('already be at mid level');
  });

  it('do not include the capstone if no role needs it', async () => {
    const { facts } = indiaMl2026;
    const capstoneNeeded = { ...facts.capstoneNeeded, value: false };
    show({}, chartIds, { ...indiaMl2026, facts: { ...facts, capstoneNeeded } });
    await openMore();
    expect(screen.queryByRole('checkbox', { name: /capstone/ })).toBeNull();
  });

  it('without the capstone there is no role, with the reason', async () => {
    show({ currentSalaryLpa: 9 });
    await openMore();
    fireEvent.click(screen.getByRole('checkbox', { name: /capstone/ }));
    expect(answer()).toContain('there is no ML role');
    await screen.findByText('Without the capstone there is no ML role');
  });

  it('a share of the pay that the page sets is offered beside the default ones', async () => {
    show({ incomeKept: 0.3 });
    await openMore();
    const kept = screen.getByRole<HTMLSelectElement>('combobox', { name: 'Pay kept while studying' });
    expect(kept.selectedOptions[0]?.text).toBe('30% of it');
    expect(kept.options).toHaveLength(4);
  });
});

describe('a typed number', () => {
  it.each([
    ['Course fee', 'courseFeeLakh', '0.05'],
    ['Current salary', 'currentSalaryLpa', '12.05'],
    ['Experience', 'experienceYears', '4.0'],
  ] as const)('into %s keeps a zero after the point', async (name, key, text) => {
    const store = show();
    await openMore();
    await type(field(name), text);
    expect(store.state().profile[key]).toBe(Number(text));
    expect(field(name).value).toBe(text);
    store.updateProfile({ [key]: 7 });
    await expect.poll(() => field(name).value).toBe('7');
    store.updateProfile({ [key]: 0 });
    await expect.poll(() => field(name).value).toBe('0');
  });
});

describe('a city that is set by the page or a link', () => {
  it('is selected by its name, and another can be chosen', async () => {
    const store = createStore(indiaMl2026, { cityTier: 2 }, 'Jaipur');
    renderCalculator({}, { store });
    const city = screen.getByRole<HTMLSelectElement>('combobox', { name: 'City' });
    expect(city.selectedOptions[0]?.text).toBe('Jaipur');
    choose('City', 'Pune');
    expect(store.state()).toMatchObject({ city: 'Pune', profile: { cityTier: 1 } });
    choose('City', 'tier-2');
    expect(store.state()).toMatchObject({ city: undefined, profile: { cityTier: 2 } });
    await expect.poll(() => city.selectedOptions[0]?.text).toBe('A city of tier 2');
  });
});

describe('a salary that is not a number', () => {
  it('keeps the estimate in use, with a message', async () => {
    show();
    await openMore();
    enter('Current salary', '0');
    screen.getByText('0 is outside 1 to 300. The answer still uses 9.5.');
    expect(answer()).toContain('₹9.5 lakh today is an estimate');
  });

  it('is not treated as empty, and can be completed to a number', async () => {
    const store = show({ currentSalaryLpa: 14 });
    await openMore();
    const salary = field('Current salary');
    await type(salary, '12e');
    screen.getByText('Enter a number from 1 to 300. The answer still uses 12.');
    expect(salary.getAttribute('aria-invalid')).toBe('true');
    expect(store.state().profile.currentSalaryLpa).toBe(12);
    await userEvent.keyboard('1');
    await expect.poll(() => store.state().profile.currentSalaryLpa).toBe(120);
    await userEvent.keyboard('{Backspace}');
    await userEvent.click(await screen.findByRole('button', { name: 'Put back 120' }));
    expect(salary.value).toBe('120');
    await userEvent.clear(salary);
    expect(answer()).toContain('₹9.5 lakh today is an estimate');
    expect(salary.getAttribute('aria-invalid')).toBe('false');
  });

  it('is valid while its decimals are typed', async () => {
    const store = show({ currentSalaryLpa: 14 });
    await openMore();
    await type(field('Current salary'), '12.');
    expect(store.state().profile.currentSalaryLpa).toBe(12);
    expect(field('Current salary').getAttribute('aria-invalid')).toBe('false');
    await userEvent.keyboard('5');
    await expect.poll(() => store.state().profile.currentSalaryLpa).toBe(12.5);
  });
});

describe('charts', () => {
  it('a single view has no tabs', () => {
    show({}, ['bands']);
    expect(screen.queryByRole('tablist')).toBeNull();
    screen.getByText('You would start in the middle of the entry band');
  });

  it('are in the given order, and the first one is shown', () => {
    show({}, ['market', 'path']);
    expect(screen.getAllByRole('tab').map((tab) => tab.textContent)).toEqual(['Market gap', 'Salary path']);
    screen.getByText('1 unfilled ML role for every 9 developers placed');
  });

  it('follow a changed input while they are shown', async () => {
    show({ currentSalaryLpa: 9 }, ['path']);
    await openMore();
    screen.getByText(/^Ahead of staying from month 9/);
    enter('Current salary', '22');
    screen.getByText(/^At ₹22 lakh today the move leaves you behind/);
  });

  it('odds: year and threshold change the count in the drawing and the text', () => {
    show({ currentSalaryLpa: 9 }, ['odds']);
    fireEvent.input(screen.getByRole('slider', { name: 'At the end of' }), { target: { value: '1' } });
    screen.getByText(/in year 1$/);
    const threshold = screen.getByRole<HTMLInputElement>('slider', { name: 'I need at least' });
    fireEvent.input(threshold, { target: { value: '0' } });
    expect(threshold.getAttribute('aria-valuetext')).toMatch(/^50 of 50 futures pay at least/);
    expect(document.querySelectorAll('.dot.reached')).toHaveLength(50);
    fireEvent.input(threshold, { target: { value: threshold.max } });
    expect(threshold.getAttribute('aria-valuetext')).toMatch(/^0 of 50 futures pay at least/);
    expect(document.querySelectorAll('.dot.reached')).toHaveLength(0);
  });

  it('plan: a skipped week shortens plan and projection; the capstone has no check box', () => {
    const store = show({ currentSalaryLpa: 9 }, ['plan']);
    const before = cachedProjection(store.state().profile, store.state().dataset).startMonth?.p50 ?? 0;
    fireEvent.click(screen.getByRole('checkbox', { name: /^Neural networks/ }));
    screen.getByText(/^10 weeks to go/);
    expect(cachedProjection(store.state().profile, store.state().dataset).startMonth?.p50).toBeLessThan(
      before,
    );
    expect(screen.queryByRole('checkbox', { name: /^Capstone/ })).toBeNull();
    fireEvent.click(screen.getByRole('checkbox', { name: /^Neural networks/ }));
    screen.getByText(/^12 weeks to go/);
  });

  it('the cursor moves to the last month if its month no longer exists', async () => {
    const store = show({ currentSalaryLpa: 9 }, ['path']);
    const reader = screen.getByRole<HTMLInputElement>('slider', { name: 'Month to read' });
    reader.focus();
    await userEvent.keyboard('{End}');
    await expect.poll(() => reader.getAttribute('aria-valuetext')).toMatch(/^Month 60/);
    const years = { ...indiaMl2026.assumptions.horizonYears, value: 3 };
    const assumptions = { ...indiaMl2026.assumptions, horizonYears: years };
    store.update({ dataset: { ...indiaMl2026, assumptions } });
    await expect.poll(() => reader.getAttribute('aria-valuetext')).toMatch(/^Month 36.*lakh with the move/);
    expect(document.querySelector('.readout')?.textContent).toBe(reader.getAttribute('aria-valuetext'));
    const end = document.querySelector('svg.path .axis')?.getAttribute('x2');
    expect(document.querySelector('.reading line')?.getAttribute('x1')).toBe(end);
  });

  it.each([
    ['bands', 'Mark to read', /^Mid level: the band/],
    ['market', 'Part to read', /unfilled/],
  ] as const)('%s: reads the last of fewer', async (view, name, last) => {
    const store = show({ currentSalaryLpa: 9 }, [view]);
    store.updateSettings({ movedShare: 1 });
    const reader = screen.getByRole<HTMLInputElement>('slider', { name });
    await expect.poll(() => reader.max).toBe(view === 'market' ? '2' : '4');
    reader.focus();
    await userEvent.keyboard('{End}');
    const before = reader.getAttribute('aria-valuetext');
    store.updateSettings({ movedShare: 0 });
    store.updateProfile({ capstone: false });
    await expect.poll(() => reader.getAttribute('aria-valuetext')).not.toBe(before);
    expect(reader.getAttribute('aria-valuetext')).toMatch(last);
    expect(document.querySelector('.readout')?.textContent).toBe(reader.getAttribute('aria-valuetext'));
  });
});

it('is in Hindi in Hindi, without English words except names of cities', async () => {
  renderCalculator({ experienceYears: 1 }, { i18n: hindi });
  fireEvent.click(screen.getByText(/^अपने/));
  await screen.findByRole('checkbox');
  const cities = new Set(indiaMl2026.cities.value.flatMap(({ name }) => name.match(/[A-Za-z]{2,}/g) ?? []));
  for (const region of screen.getAllByRole('region'))
    expect(englishWords(region).filter((word) => !cities.has(word))).toEqual([]);
});
