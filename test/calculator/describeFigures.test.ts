/** The evidence of an assumption: one grade for all of its numbers, or one for each. */
import { expect, it } from 'vitest';
import { describeAssumption } from '../../src/calculator/assumptions/describeFigures.ts';
import { loadDetailMessages, loadI18n } from '../../src/i18n/loadMessages.ts';
import { listAdjustable } from '../../src/model/assumptions.ts';
import { type Dataset, indiaMl2026 } from '../../src/model/index.ts';

type Strength = Dataset['assumptions']['tierFactor']['evidence'];

const i18n = await loadI18n('en');
const details = await loadDetailMessages(i18n);

/** The evidence of each number of an assumption, in their order. */
function evidenceOf(
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

it('one grade applies to all numbers', () => {
  expect(evidenceOf('jobSearchMonths', 'strong')).toEqual(['strong', 'strong', 'strong']);
  expect(evidenceOf('jobSearchMonths', ['strong'])).toEqual(['strong', 'strong', 'strong']);
  expect(evidenceOf('annualRaise', ['strong'])).toEqual(['strong']);
});

it('a grade for each number is shown beside that number', () => {
  expect(evidenceOf('jobSearchMonths', ['weak', 'medium', 'strong'])).toEqual(['weak', 'medium', 'strong']);
  const points = indiaMl2026.assumptions.typicalSalary.value.map((_, i) => (i === 0 ? 'weak' : 'strong'));
  expect(evidenceOf('typicalSalary', points)).toEqual(points);
});

it('tier 1, the reference of the others, needs no grade', () => {
  // The factor of tier 1 is fixed at 1.
  expect(evidenceOf('tierFactor', ['medium', 'weak'])).toEqual(['medium', 'weak']);
  expect(evidenceOf('tierFactor', ['choice', 'medium', 'weak'])).toEqual(['medium', 'weak']);
});

it('no grade is shown if none is given', () => {
  expect(evidenceOf('annualRaise', [])).toEqual([undefined]);
});
