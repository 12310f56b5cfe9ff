/** The answer, visible and as announced by screen readers. */
import { cleanup, screen, within } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Profile } from '../../src/model/index.ts';
import { withAssumptions } from '../profiles.ts';
import { eventually } from '../setup/testTimeouts.ts';
import { answer, answerRegion, enter, renderCalculator } from './renderCalculator.tsx';

afterEach(cleanup);

/** The text that screen readers announce. */
const announced = () => within(answerRegion()).getByRole('status').textContent;

describe('the answer', () => {
  it.each<[string, Profile, string]>([
    [
      'a move that gains',
      { currentSalaryLpa: 9 },
      'Your first ML role would pay about ₹12.6 lakh (₹11.2 to 14.5 lakh in 8 of 10 futures), about 8 months from now. After 5 years you would be ahead of staying in 50 of 50 futures.',
    ],
    [
      'a move that loses',
      { experienceYears: 8, currentSalaryLpa: 22 },
      'At ₹22 lakh today, the move leaves you behind after 5 years in 48 of 50 futures.',
    ],
    ['a start at mid level', { mlYears: 5, currentSalaryLpa: 9 }, 'would already be at mid level'],
    [
      'no capstone',
      { capstone: false, currentSalaryLpa: 9 },
      'there is no ML role at the end of the plan. You would stay on your path: ₹9 lakh today, ₹13.8 lakh after 5 years.',
    ],
    ['no experience', { experienceYears: 0 }, 'The guide speaks to developers with 2 years or more'],
    ['a tier 3 city', { cityTier: 3, currentSalaryLpa: 9 }, 'would pay about ₹7 lakh'],
    ['a salary of 300 LPA', { currentSalaryLpa: 300 }, 'At ₹3 crore today, the move leaves you behind'],
    [
      'a tipping point',
      { currentSalaryLpa: 9 },
      'Below ₹15.3 lakh today, most futures gain; above it, most lose.',
    ],
    ['no salary', {}, '₹9.5 lakh today is an estimate from your experience'],
  ])('is right for %s', (_, profile, part) => {
    renderCalculator(profile);
    expect(answer()).toContain(part);
  });

  it('states that the first ML pay starts after the horizon', () => {
    const dataset = withAssumptions({ hoursPerPlanWeek: 40, horizonYears: 3 });
    renderCalculator({ studyHoursPerWeek: 2 }, { dataset });
    expect(answer()).toMatch(/comes only after about 59 months, later than the 3 years/);
    expect(answer()).not.toContain('most futures gain');
  });

  it('has no estimate and no note about experience once both are entered', () => {
    renderCalculator({ experienceYears: 2, currentSalaryLpa: 9 });
    expect(answer()).not.toMatch(/estimate|speaks to/);
  });
});

describe('a change of the answer', () => {
  it('is announced after a pause, and not earlier', async () => {
    renderCalculator({ currentSalaryLpa: 9 });
    expect(announced()).toBe('');
    enter('Experience', '10');
    expect(announced()).toBe('');
    await eventually(() => expect(announced()).toMatch(/^Your first ML role would pay about ₹13\.7 lakh/));
  });

  it('is announced once for several in a row', async () => {
    renderCalculator({ currentSalaryLpa: 9 });
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    for (const years of ['5', '6', '7', '10']) {
      enter('Experience', years);
      await new Promise(requestAnimationFrame);
      await vi.advanceTimersByTimeAsync(500);
      expect(announced()).toBe('');
    }
    await vi.advanceTimersByTimeAsync(500);
    expect(announced()).toContain('₹13.7 lakh');
    vi.useRealTimers();
  });

  it('is not announced if a number is out of range', async () => {
    renderCalculator({ currentSalaryLpa: 9 });
    enter('Experience', '55');
    await screen.findByText(/^55 is outside/);
    expect(announced()).toBe('');
  });
});

it('has a button for each number, with a description of its action', () => {
  renderCalculator({ currentSalaryLpa: 9 });
  const buttons = within(answerRegion()).getAllByRole('button');
  expect(buttons.map(({ textContent }) => textContent)).toEqual([
    '₹12.6 lakh',
    '₹11.2 to 14.5 lakh',
    '8 months',
    '5 years',
    '50 of 50 futures',
    '₹15.3 lakh',
  ]);
  for (const button of buttons) expect(button.title).toBe('Where do these numbers come from?');
});
