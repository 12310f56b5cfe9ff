/** The panel of facts and assumptions: explanations of each number, and changes of assumptions. */
import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { createStore } from '../../src/calculator/store.ts';
import { indiaMl2026, type Profile, project } from '../../src/model/index.ts';
import { answerRegion as answer, english as i18n, renderCalculator as show } from './renderCalculator.tsx';

afterEach(cleanup);

const panel = (container: Element) => container.querySelector<HTMLDetailsElement>('details.numbers');

async function openPanel(container: Element) {
  const details = panel(container);
  if (details) details.open = true;
  return within(await screen.findByRole('region', { name: 'Assumptions' }));
}

const entries = (container: Element) =>
  [...(panel(container)?.querySelectorAll('[data-id]') ?? [])].map((entry) => entry.getAttribute('data-id'));

describe('the explanation of a number', () => {
  it('opens with its facts and assumptions, and has the focus', async () => {
    const { container } = show({ currentSalaryLpa: 9, cityTier: 2 });
    fireEvent.click(within(answer()).getByRole('button', { name: '₹9.1 lakh' }));
    const heading = await screen.findByText('₹9.1 lakh rests on');
    await waitFor(() => expect(document.activeElement).toBe(heading));
    expect(panel(container)?.open).toBe(true);
    expect(entries(container)).toEqual(['assumptions.tierFactor.1', 'facts.entryBandLpa', 'cities']);
    screen.getByText('What you entered: Experience, City');
    fireEvent.click(screen.getByRole('button', { name: 'Show all facts and assumptions' }));
    await waitFor(() => expect(entries(container).length).toBeGreaterThan(30));
  });

  /** Every form of the answer. */
  it.each<Profile>([
    {},
    { currentSalaryLpa: 9 },
    { currentSalaryLpa: 22, experienceYears: 8 },
    { capstone: false },
    { experienceYears: 1 },
    { mlYears: 5 },
    { mlYears: 5, currentSalaryLpa: 60 },
    { studyHoursPerWeek: 2, currentSalaryLpa: 300 },
    { incomeKept: 0, courseFeeLakh: 50, cityTier: 3 },
  ])('has a fact, an assumption or an input: %j', async (profile) => {
    const { container } = show(profile);
    const text = (answer().textContent ?? '').replace(
      screen.getAllByRole('status')[0]?.textContent ?? '',
      '',
    );
    const buttons = within(answer()).getAllByRole('button');
    // Every number is within a button, except the share of scenarios of a range.
    const outside = buttons.reduce((rest, button) => rest.replace(button.textContent ?? '', ''), text);
    expect(outside.replaceAll('8 of 10 futures', '').match(/\d/g) ?? []).toEqual([]);
    for (const button of buttons) {
      fireEvent.click(button);
      await screen.findByText(`${button.textContent} rests on`);
      const rests = entries(container).length > 0 || screen.queryByText(/^What you entered:/) !== null;
      expect({ number: button.textContent, rests }).toEqual({ number: button.textContent, rests: true });
    }
  });

  it.each([
    ['path', 'assumptions.annualRaise'],
    ['odds', 'facts.midBandLpa'],
    ['bands', 'facts.entryBandLpa'],
    ['market', 'facts.developersPlaced'],
    ['plan', 'assumptions.hoursPerPlanWeek'],
    ['pay', 'takeHome.slabs'],
  ])('in the chart %s is that of the chart', async (view, id) => {
    const { container, store } = show();
    store.update({ view });
    const figure = await waitFor(() => {
      const found = container.querySelector('figure');
      if (!found?.querySelector(`.${view}`)) throw new Error(`${view} is not drawn`);
      return found;
    });
    fireEvent.click(within(figure).getByRole('button', { name: 'Where do these numbers come from?' }));
    await waitFor(() => expect(entries(container)).toContain(id));
  });
});

describe('the explanation of a chart', () => {
  it('is headed by the title of the chart, and leads back to the full list', async () => {
    const { container, store } = show({ currentSalaryLpa: 9 }, { views: ['bands'] });
    fireEvent.click(screen.getByRole('button', { name: 'Where do these numbers come from?' }));
    const heading = await screen.findByText('“You would start in the middle of the entry band” rests on');
    await waitFor(() => expect(document.activeElement).toBe(heading));
    expect(store.state().explained?.about).toBe('chart.bands');
    fireEvent.click(screen.getByRole('button', { name: 'Show all facts and assumptions' }));
    await waitFor(() => expect(entries(container).length).toBeGreaterThan(30));
    expect(screen.queryByText(/rests on$/)).toBeNull();
  });

  it('is replaced by the explanation of a number', async () => {
    show({ currentSalaryLpa: 9 }, { views: ['market'] });
    fireEvent.click(screen.getByRole('button', { name: 'Where do these numbers come from?' }));
    await screen.findByText('“1 unfilled ML role for every 9 developers placed” rests on');
    fireEvent.click(within(answer()).getByRole('button', { name: '₹12.6 lakh' }));
    await screen.findByText('₹12.6 lakh rests on');
    expect(screen.queryByText(/^“1 unfilled/)).toBeNull();
  });
});

describe('an assumption', () => {
  it('is changed with its slider, whose value text has the unit', async () => {
    const { container, store } = show({ currentSalaryLpa: 9 });
    const section = await openPanel(container);
    const slider = section.getByRole('slider', { name: 'Yearly raise' });
    expect(slider.getAttribute('aria-valuetext')).toBe('9 % a year');
    fireEvent.input(slider, { target: { value: '12' } });
    await waitFor(() => expect(slider.getAttribute('aria-valuetext')).toBe('12 % a year'));
    expect(store.state().overrides).toEqual({ 'assumptions.annualRaise': 0.12 });
    fireEvent.input(slider, { target: { value: '9' } });
    await section.findByText('Nothing is changed.');
    expect(store.state().overrides).toEqual({});
  });

  it('shows its value, unit, range, reason and evidence, and each source shows its document and section', async () => {
    const { container } = show();
    await openPanel(container);
    const raise = within(container.querySelector('[data-id="assumptions.annualRaise"]') as HTMLElement);
    expect(raise.getByRole<HTMLInputElement>('spinbutton', { name: 'Yearly raise' }).value).toBe('9');
    raise.getByText('Allowed: 0% a year to 20% a year');
    raise.getByText(/^Aon projects 9\.1% for India/);
    raise.getByText('Evidence: strong');
    const band = within(container.querySelector('[data-id="facts.entryBandLpa"]') as HTMLElement);
    band.getByText('₹10 to 16 lakh');
    band.getByText(/^A guide for Indian software developers.*career paths section$/);
  });

  it('updates the answer at once, shows its original value, and is reset alone or with all', async () => {
    const { container, store } = show({ currentSalaryLpa: 9 });
    const section = await openPanel(container);
    const hours = section.getByRole<HTMLInputElement>('spinbutton', { name: 'Hours in a week of the plan' });
    fireEvent.input(hours, { target: { value: '30' } });
    const changed = project({ currentSalaryLpa: 9 }, store.state().dataset);
    expect(changed.startMonth?.p50).toBeGreaterThan(12);
    await waitFor(() =>
      expect(answer().textContent).toContain(`${changed.startMonth?.p50.toFixed(0)} months`),
    );
    section.getByText(/^Changed; originally 15 hours/);
    fireEvent.input(section.getByRole('spinbutton', { name: 'Yearly raise' }), { target: { value: '12' } });
    await section.findByRole('button', { name: 'Reset all 2 that you changed' });
    fireEvent.click(section.getByRole('button', { name: 'Reset: Yearly raise' }));
    await section.findByRole('button', { name: 'Reset the one that you changed' });
    expect(store.state().overrides).toEqual({ 'assumptions.hoursPerPlanWeek': 30 });
    fireEvent.click(section.getByRole('button', { name: 'Reset the one that you changed' }));
    await section.findByText('Nothing is changed.');
    expect(store.state().dataset).toEqual(indiaMl2026);
    await waitFor(() => expect(answer().textContent).toContain('about 8 months'));
  });

  it('keeps an invalid input with the allowed range, and the last valid value applies', async () => {
    const { container, store } = show();
    const section = await openPanel(container);
    const raise = section.getByRole<HTMLInputElement>('spinbutton', { name: 'Yearly raise' });
    fireEvent.input(raise, { target: { value: '90' } });
    await section.findByText('90 is not allowed: 0 to 20. 9 is still used.');
    expect(raise.value).toBe('90');
    expect(raise.getAttribute('aria-invalid')).toBe('true');
    expect(store.state().overrides).toEqual({});
  });

  it('can be typed with a zero after the decimal point', async () => {
    const { container, store } = show();
    const section = await openPanel(container);
    const raise = section.getByRole<HTMLInputElement>('spinbutton', { name: 'Yearly raise' });
    raise.select();
    await userEvent.keyboard('8.05');
    expect(raise.value).toBe('8.05');
    expect(store.state().overrides).toEqual({ 'assumptions.annualRaise': 0.0805 });
  });

  it('clears an invalid input when it is reset', async () => {
    const { container, store } = show();
    const section = await openPanel(container);
    const input = (name: string) => section.getByRole<HTMLInputElement>('spinbutton', { name });
    const enter = (name: string, value: string) => fireEvent.input(input(name), { target: { value } });
    enter('Yearly raise', '12');
    await section.findByText('Changed; originally 9% a year', { exact: false });
    enter('Yearly raise', '99');
    await section.findByText(/^99 is not allowed/);
    fireEvent.click(section.getByRole('button', { name: 'Reset: Yearly raise' }));
    await waitFor(() => expect(input('Yearly raise').value).toBe('9'));
    expect(input('Yearly raise').getAttribute('aria-invalid')).toBe('false');
    enter('Hours in a week of the plan', '30');
    enter('Yearly raise', '99');
    await section.findByText(/^99 is not allowed/);
    fireEvent.click(await section.findByRole('button', { name: 'Reset the one that you changed' }));
    await waitFor(() => expect(input('Yearly raise').value).toBe('9'));
    expect(input('Yearly raise').getAttribute('aria-invalid')).toBe('false');
    expect(section.queryByText(/is not allowed/)).toBeNull();
    expect(store.state().overrides).toEqual({});
  });

  it('of take-home pay is a select if its values are not numbers', async () => {
    const { container, store } = show();
    const section = await openPanel(container);
    fireEvent.input(section.getByRole('combobox', { name: 'Provident fund' }), { target: { value: 'full' } });
    await section.findByText(/^Changed; originally up to the wage ceiling/);
    expect(store.state().dataset.takeHome?.providentFund.value).toBe('full');
  });

  it('with the largest effect for this visitor is first in the tornado chart', async () => {
    const { container } = show({ currentSalaryLpa: 9 });
    await openPanel(container);
    const drawn = await waitFor(() => {
      const svg = container.querySelector('svg.tornado');
      if (!svg) throw new Error('not drawn yet');
      return svg;
    });
    const { sensitivity } = await import('../../src/model/index.ts');
    const { gainLakh, entries: all } = sensitivity({ currentSalaryLpa: 9 });
    const [most] = all.filter(({ assumption }) => assumption !== 'horizonYears');
    expect(most?.assumption).toBe('experienceCredit');
    expect(drawn.getAttribute('aria-label')).toContain(`the median gain is ${i18n.money(gainLakh)}`);
    expect(drawn.querySelector('.row .name')?.textContent).toBe('Credit for software experience');
  });

  it('has no effect if there is no role, and the chart states it', async () => {
    const { container } = show({ capstone: false });
    await openPanel(container);
    const drawn = await waitFor(() => {
      const svg = container.querySelector('svg.tornado');
      if (!svg) throw new Error('not drawn yet');
      return svg;
    });
    expect(drawn.getAttribute('aria-label')).toBe('No assumption changes your gain');
    expect(drawn.innerHTML).toContain('₹0');
    expect(drawn.innerHTML).not.toContain('NaN');
  });
});

it('the cursor of the tornado chart moves to an existing row if its row is removed', async () => {
  const { assumptions } = indiaMl2026;
  const fixed = Object.fromEntries(
    Object.entries(assumptions).map(([name, each]) => {
      const rangeOf = (value: unknown) => [value, value];
      const values =
        name === 'typicalSalary' ? assumptions.typicalSalary.value.map(([, lpa]) => lpa) : each.value;
      return [name, { ...each, range: Array.isArray(values) ? values.map(rangeOf) : rangeOf(values) }];
    }),
  ) as typeof assumptions;
  const { tierFactor, annualRaise } = assumptions;
  const store = createStore(
    { ...indiaMl2026, assumptions: { ...fixed, tierFactor, annualRaise } },
    { currentSalaryLpa: 9, cityTier: 2 },
    undefined,
  );
  const { container } = show({}, { store });
  await openPanel(container);
  const cursor = await screen.findByRole('slider', { name: 'Assumption to read' });
  const valueText = () => cursor.getAttribute('aria-valuetext');
  cursor.focus();
  fireEvent.input(cursor, { target: { value: '1' } });
  await waitFor(() => expect(valueText()).toContain('Yearly raise'));
  store.updateProfile({ cityTier: 1 });
  await waitFor(() => expect(container.querySelectorAll('svg.tornado .row').length).toBe(1));
  expect(valueText()).toContain('Yearly raise');
  expect(container.querySelectorAll('svg.tornado .row.read').length).toBe(1);
});

describe('a cleared field', () => {
  it('offers its previous value', async () => {
    const { store } = show({ currentSalaryLpa: 14, experienceYears: 6 });
    fireEvent.click(screen.getByText('Make it yours'));
    const salary = await screen.findByRole<HTMLInputElement>('spinbutton', { name: 'Current salary' });
    fireEvent.input(salary, { target: { value: '' } });
    await waitFor(() => expect(store.state().profile.currentSalaryLpa).toBeUndefined());
    fireEvent.click(await screen.findByRole('button', { name: 'Put back 14' }));
    await waitFor(() => expect(salary.value).toBe('14'));
    const years = screen.getByRole<HTMLInputElement>('spinbutton', { name: 'Experience' });
    fireEvent.input(years, { target: { value: '' } });
    fireEvent.click(await screen.findByRole('button', { name: 'Put back 6' }));
    await waitFor(() => expect(years.value).toBe('6'));
    expect(screen.queryByRole('button', { name: /^Put back/ })).toBeNull();
  });
});

describe('a button that disappears when it is pressed moves the focus', () => {
  const press = async (button: HTMLElement) => {
    button.focus();
    await userEvent.keyboard('{Enter}');
    await waitFor(() => expect(button.isConnected).toBe(false));
  };

  it('to the restored field', async () => {
    show({ experienceYears: 6 });
    const years = screen.getByRole<HTMLInputElement>('spinbutton', { name: 'Experience' });
    fireEvent.input(years, { target: { value: '' } });
    await press(await screen.findByRole('button', { name: 'Put back 6' }));
    expect(document.activeElement).toBe(years);
  });

  it.each([
    ['spinbutton', 'Yearly raise', '12'],
    ['combobox', 'Provident fund', 'full'],
  ])('to the %s of the assumption that was reset', async (role, name, value) => {
    const { container } = show();
    const section = await openPanel(container);
    const control = section.getByRole(role, { name });
    fireEvent.input(control, { target: { value } });
    await press(await section.findByRole('button', { name: `Reset: ${name}` }));
    expect(document.activeElement).toBe(control);
  });

  it('to the heading of the assumptions, if all were reset', async () => {
    const { container } = show();
    const section = await openPanel(container);
    fireEvent.input(section.getByRole('spinbutton', { name: 'Yearly raise' }), { target: { value: '12' } });
    await press(await section.findByRole('button', { name: 'Reset the one that you changed' }));
    expect(document.activeElement?.textContent).toBe('Assumptions');
  });

  it('to the beginning of all facts and assumptions', async () => {
    const { container } = show({ currentSalaryLpa: 9 });
    fireEvent.click(within(answer()).getByRole('button', { name: '₹12.6 lakh' }));
    const heading = await screen.findByText('₹12.6 lakh rests on');
    await waitFor(() => expect(document.activeElement).toBe(heading));
    await press(await screen.findByRole('button', { name: 'Show all facts and assumptions' }));
    await waitFor(() => expect(document.activeElement).toBe(panel(container)?.querySelector('summary + p')));
  });
});
