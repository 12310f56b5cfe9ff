/** How strong the evidence of each number is, as a dataset says it: once for all of them, or for each. */
import { expect, it } from 'vitest';
import { describeAssumption } from '../../src/calculator/assumptions/describeFigures.ts';
import { loadDetailMessages, loadI18n } from '../../src/i18n/loadMessages.ts';
import { listAdjustable } from '../../src/model/assumptions.ts';
import { type Dataset, indiaMl2026 } from '../../src/model/index.ts';

type Strength = Dataset['assumptions']['tierFactor']['evidence'];

const i18n = await loadI18n('en');
const details = await loadDetailMessages(i18n);

/** The evidence of each number of an assumption, in their order. */
function toldOf(
  name: 'tierFactor' | 'jobSearchMonths' | 'typicalSalary' | 'annualRaise',
  evidence: Strength,
) {
  const { assumptions } = indiaMl2026;
  const dataset = {
    ...indiaMl2026,
    assumptions: { ...assumptions, [name]: { ...assumptions[name], evidence } },
  };
  return listAdjustable(dataset)
    .filter(({ id }) => id.split('.')[1] === name)
    .map((each) => describeAssumption(each, dataset, i18n, details).because[1]?.replace('Evidence: ', ''));
}

it('one word is that of all numbers', () => {
  expect(toldOf('jobSearchMonths', 'strong')).toEqual(['strong', 'strong', 'strong']);
  expect(toldOf('jobSearchMonths', ['strong'])).toEqual(['strong', 'strong', 'strong']);
  expect(toldOf('annualRaise', ['strong'])).toEqual(['strong']);
});

it('a word for each number is told beside its own', () => {
  expect(toldOf('jobSearchMonths', ['weak', 'medium', 'strong'])).toEqual(['weak', 'medium', 'strong']);
  const points = indiaMl2026.assumptions.typicalSalary.value.map((_, i) => (i === 0 ? 'weak' : 'strong'));
  expect(toldOf('typicalSalary', points)).toEqual(points);
});

it('tier 1, which the others are measured by, needs none', () => {
  // Tier 1 itself has no room to move.
  expect(toldOf('tierFactor', ['medium', 'weak'])).toEqual(['medium', 'weak']);
  expect(toldOf('tierFactor', ['choice', 'medium', 'weak'])).toEqual(['medium', 'weak']);
});

it('none is told where none is given', () => {
  expect(toldOf('annualRaise', [])).toEqual([undefined]);
});
