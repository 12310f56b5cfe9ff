/** The tabs of the charts, tested as a visitor uses them. */
import { cleanup, fireEvent, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { hindi, renderCalculator } from './renderCalculator.tsx';

afterEach(cleanup);

const tabs = () => screen.getAllByRole('tab');
const tab = (name: string) => screen.getByRole('tab', { name });
const selected = () => screen.getByRole('tab', { selected: true }).textContent;
const names = ['Salary path', 'Odds', 'Salary bands', 'Market gap', '12-week plan', 'Take-home'];

describe('the tabs', () => {
  it('are one for each chart, in a labelled tab list, with the first selected', () => {
    renderCalculator();
    screen.getByRole('tablist', { name: 'Charts' });
    expect(tabs().map(({ textContent }) => textContent)).toEqual(names);
    expect(selected()).toBe('Salary path');
  });

  it('label the panel that they show', () => {
    renderCalculator();
    fireEvent.click(tab('Odds'));
    const panel = screen.getByRole('tabpanel', { name: 'Odds' });
    expect(tab('Odds').getAttribute('aria-controls')).toBe(panel.id);
  });

  it.each([
    ['Salary path', /^Line chart/],
    ['Odds', /^Dot plot/],
    ['Salary bands', /^Range chart/],
    ['Market gap', /^Unit chart/],
    ['Take-home', /^Waterfall chart/],
  ])('%s shows its chart', async (name, description) => {
    renderCalculator({ currentSalaryLpa: 9 });
    fireEvent.click(tab(name));
    await screen.findByRole('img', { name: description });
    expect(screen.getAllByRole('figure')).toHaveLength(1);
  });

  it('show the plan with its check boxes', async () => {
    renderCalculator();
    fireEvent.click(tab('12-week plan'));
    await screen.findByRole('checkbox', { name: /^Neural networks/ });
  });

  it('wrap around with the arrow keys, and go to either end with Home and End', async () => {
    const { store } = renderCalculator();
    tab('Salary path').focus();
    for (const [key, name] of [
      ['ArrowRight', 'Odds'],
      ['ArrowRight', 'Salary bands'],
      ['ArrowLeft', 'Odds'],
      ['Home', 'Salary path'],
      ['ArrowLeft', 'Take-home'],
      ['ArrowRight', 'Salary path'],
      ['End', 'Take-home'],
    ] as const) {
      await userEvent.keyboard(`{${key}}`);
      await expect.poll(selected).toBe(name);
      expect(document.activeElement).toBe(tab(name));
    }
    expect(store.state().view).toBe('pay');
  });

  it('are a single tab stop: Tab moves from the selected tab into the panel', async () => {
    renderCalculator();
    fireEvent.click(tab('Salary bands'));
    await expect.poll(selected).toBe('Salary bands');
    tab('Salary bands').focus();
    await userEvent.tab();
    expect(document.activeElement).toBe(screen.getByRole('slider', { name: 'Mark to read' }));
    await userEvent.tab({ shift: true });
    expect(document.activeElement).toBe(tab('Salary bands'));
  });

  it.each(['Alt', 'Control', 'Meta', 'Shift'])('leave keys with %s to the browser', (modifier) => {
    renderCalculator();
    const event = { key: 'ArrowRight', [`${modifier.replace('Control', 'ctrl').toLowerCase()}Key`]: true };
    const wasLeft = fireEvent.keyDown(tab('Salary path'), event);
    expect([wasLeft, selected()]).toEqual([true, 'Salary path']);
    expect(fireEvent.keyDown(tab('Salary path'), { key: 'a' })).toBe(true);
  });
});

describe('a chart', () => {
  it('keeps its settings while another is shown', async () => {
    renderCalculator({ currentSalaryLpa: 9 });
    fireEvent.click(tab('Market gap'));
    const name = 'If this share of them moved into ML';
    fireEvent.input(await screen.findByRole('slider', { name }), { target: { value: '5' } });
    fireEvent.click(tab('Odds'));
    await screen.findByRole('img', { name: /^Dot plot/ });
    fireEvent.click(tab('Market gap'));
    await screen.findByText('If 5% of them moved, 52,500 ML roles would stay unfilled');
  });

  it('shows the current profile', async () => {
    const { store } = renderCalculator({ currentSalaryLpa: 9 });
    store.updateProfile({ capstone: false });
    fireEvent.click(tab('Take-home'));
    await screen.findByText('₹66,996 in hand a month today');
  });
});

it('are in Hindi in Hindi', () => {
  renderCalculator({}, { i18n: hindi });
  for (const each of tabs()) expect(each.textContent).not.toMatch(/[A-Za-z]{2,}/);
});
