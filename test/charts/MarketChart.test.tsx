/** The chart of the market gap, tested as a visitor uses it. */
import { cleanup, fireEvent } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { indiaMl2026 } from '../../src/model/index.ts';
import { withFacts } from '../profiles.ts';
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

const cursor = 'Part to read';
const scenario = 'If this share of them moved into ML';

it('the title states the number of developers per role', async () => {
  await renderChart('market');
  const { developersPlaced, mlRolesUnfilled } = indiaMl2026.facts;
  const ratio = Math.round(developersPlaced.value / mlRolesUnfilled.value);
  expect(title()).toBe(`1 unfilled ML role for every ${ratio} developers placed`);
});

it('is the same for every profile', async () => {
  const { store } = await renderChart('market', { experienceYears: 4 });
  const before = title() + description();
  store.updateProfile({ experienceYears: 0, capstone: false, cityTier: 3, currentSalaryLpa: 300 });
  await eventually(() => expect(title() + description()).toBe(before));
});

describe('the description', () => {
  it('has both counts and their ratio', async () => {
    await renderChart('market');
    expect(description()).toBe(
      'Unit chart: 8,50,000 developers were placed, 95,000 ML roles stayed unfilled. That is 11.2% of them.',
    );
  });

  it('has the scenario', async () => {
    await renderChart('market', {}, { settings: { movedShare: 0.05 } });
    expect(description()).toMatch(
      /If 5% of them moved, 42,500 roles would be filled and 52,500 stay unfilled\.$/,
    );
  });
});

describe('the scenario', () => {
  it.each([
    [5, 'If 5% of them moved, 52,500 ML roles would stay unfilled'],
    [30, 'If 30% of them moved, 1,60,000 people would find no ML role'],
    [100, 'If 100% of them moved, 7,55,000 people would find no ML role'],
  ])('of %i% is set with the slider, whose value text has the result', async (percent, finding) => {
    const { store } = await renderChart('market');
    slideTo(scenario, percent);
    await eventually(() => expect(title()).toBe(finding));
    expect(store.state().settings.movedShare).toBe(percent / 100);
    expect(valueText(scenario)).toBe(`${percent}%. ${finding}`);
  });

  it('that fills every role exactly is titled so', async () => {
    const dataset = withFacts({ developersPlaced: 950_000, mlRolesUnfilled: 95_000 });
    await renderChart('market', {}, { dataset, settings: { movedShare: 0.1 } });
    expect(title()).toBe('If 10% of them moved, every ML role would be filled');
  });

  it('changes by one percent with the arrow keys, and goes to either end with Home and End', async () => {
    const { store } = await renderChart('market');
    await pressOn(scenario, 'ArrowRight', 'ArrowRight');
    expect(store.state().settings.movedShare).toBe(0.02);
    await pressOn(scenario, 'End');
    expect(store.state().settings.movedShare).toBe(1);
    await pressOn(scenario, 'Home');
    expect(store.state().settings.movedShare).toBe(0);
  });
});

describe('the data table', () => {
  it('has today and the scenario', async () => {
    await renderChart('market', {}, { settings: { movedShare: 0.05 } });
    expect(await openTable()).toEqual({
      caption: 'The market gap, 2025, and the scenario in which 5% of the developers move',
      columns: ['Quantity', 'Count'],
      rows: [
        ['Developers placed', '8,50,000'],
        ['ML roles unfilled today', '95,000'],
        ['Roles filled in the scenario', '42,500'],
        ['Roles that stay unfilled', '52,500'],
        ['People beyond the roles', '0'],
      ],
    });
  });
});

describe('the cursor', () => {
  it('moves from part to part with the keys', async () => {
    await renderChart('market', {}, { settings: { movedShare: 0.05 } });
    expect(await pressOn(cursor, 'Home', 'ArrowRight', 'End')).toEqual([
      '8,50,000 developers placed',
      '42,500 ML roles then filled',
      '52,500 ML roles unfilled',
    ]);
  });

  it('has no readout until a part is chosen, because the labels have the same counts', async () => {
    await renderChart('market');
    expect(readout()).toBe('');
    await pressOn(cursor, 'ArrowRight');
    expect(readout()).toBe('95,000 ML roles unfilled');
  });

  it('follows the pointer', async () => {
    await renderChart('market');
    pointAt(cursor, 0.5, 0.05);
    await eventually(() => expect(readout()).toBe('8,50,000 developers placed'));
    pointAt(cursor, 0.5, 0.98);
    await eventually(() => expect(readout()).toBe('95,000 ML roles unfilled'));
    fireEvent.pointerLeave(slider(cursor));
    await eventually(() => expect(readout()).toBe(''));
  });
});

it.each([0, 0.05, 0.3])('has no English word in Hindi, with %f moved', async (movedShare) => {
  await renderChart('market', {}, { lang: 'hi', settings: { movedShare } });
  await openTable(hindiTable);
  expect(englishWords(figure())).toEqual([]);
});
