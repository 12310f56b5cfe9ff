/** Overrides of assumptions: which may be changed, in which range, and that the rest of the dataset is unchanged. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyOverrides, listAdjustable } from '../../src/model/assumptions.ts';
import { indiaMl2026, parseDataset, project } from '../../src/model/index.ts';

const anyChanges = () =>
  fc
    .uniqueArray(fc.constantFrom(...listAdjustable(indiaMl2026)), { selector: ({ id }) => id })
    .chain((chosen) =>
      fc.tuple(
        ...chosen.map(({ id, range: [low, high] }) =>
          (typeof low === 'string' || typeof high === 'string'
            ? fc.constantFrom(low, high)
            : /(horizonYears|professionalTax)$/.test(id)
              ? fc.integer({ min: low, max: high })
              : fc.double({ min: low, max: high, noNaN: true })
          ).map((value) => [id, value] as const),
        ),
      ),
    )
    .map((entries) => Object.fromEntries(entries) as Record<string, string | number>);

describe('listAdjustable', () => {
  it('lists every assumption whose range is not a single point, take-home rules included', () => {
    expect(listAdjustable(indiaMl2026).map(({ id }) => id)).toEqual([
      'assumptions.tierFactor.1',
      'assumptions.tierFactor.2',
      'assumptions.annualRaise',
      'assumptions.extraRaise',
      'assumptions.discountRate',
      'assumptions.jobSearchMonths.0',
      'assumptions.jobSearchMonths.1',
      'assumptions.jobSearchMonths.2',
      'assumptions.hoursPerPlanWeek',
      'assumptions.experienceCredit',
      'assumptions.typicalSalary.0',
      'assumptions.typicalSalary.1',
      'assumptions.typicalSalary.2',
      'assumptions.completion',
      'assumptions.horizonYears',
      'takeHome.providentFund',
      'takeHome.basicShare',
      'takeHome.professionalTax',
    ]);
  });

  it('has the value and the range of each', () => {
    expect(listAdjustable(indiaMl2026)).toEqual(
      expect.arrayContaining([
        { id: 'assumptions.tierFactor.1', value: 0.72, range: [0.55, 0.88] },
        { id: 'assumptions.typicalSalary.0', value: 6.65, range: [3.3, 13.3] },
        { id: 'assumptions.annualRaise', value: 0.09, range: [0, 0.2] },
        { id: 'takeHome.providentFund', value: 'capped', range: ['capped', 'full'] },
        { id: 'takeHome.professionalTax', value: 2400, range: [0, 2500] },
      ]),
    );
  });

  it('has no take-home rules if the dataset has none', () => {
    const ids = listAdjustable({ ...indiaMl2026, takeHome: null }).map(({ id }) => id);
    expect(ids.at(-1)).toBe('assumptions.horizonYears');
    expect(ids.some((id) => id.startsWith('takeHome'))).toBe(false);
    expect(() => applyOverrides({ ...indiaMl2026, takeHome: null }, { 'takeHome.basicShare': 0.5 })).toThrow(
      'no such assumption',
    );
  });

  it('limits the ranges of the job search so that its months stay in order', () => {
    const moved = applyOverrides(indiaMl2026, { 'assumptions.jobSearchMonths.1': 5 });
    const ranges = Object.fromEntries(listAdjustable(moved).map(({ id, range }) => [id, range]));
    expect(ranges['assumptions.jobSearchMonths.0']).toEqual([0, 3]);
    expect(ranges['assumptions.jobSearchMonths.2']).toEqual([5, 24]);
  });
});

describe('applyOverrides', () => {
  it('returns another dataset that is valid, or throws', () => {
    fc.assert(
      fc.property(anyChanges(), (changes) => {
        const before = JSON.stringify(indiaMl2026);
        try {
          const changed = applyOverrides(indiaMl2026, changes);
          expect(() => parseDataset(changed)).not.toThrow();
          const values = Object.fromEntries(listAdjustable(changed).map(({ id, value }) => [id, value]));
          expect(values).toMatchObject(changes);
        } catch (error) {
          // Only the months of the job search can be out of order.
          expect(error).toBeInstanceOf(RangeError);
          expect(String(error)).toContain('jobSearchMonths');
        }
        expect(JSON.stringify(indiaMl2026)).toBe(before);
      }),
    );
  });

  it('changes only the values of these assumptions', () => {
    const { assumptions, takeHome, ...rest } = applyOverrides(indiaMl2026, {
      'assumptions.annualRaise': 0.1,
      'assumptions.typicalSalary.1': 20,
      'assumptions.tierFactor.2': 0.5,
      'takeHome.basicShare': 0.4,
      'takeHome.providentFund': 'full',
    });
    expect(rest).toEqual({ ...indiaMl2026, assumptions: undefined, takeHome: undefined });
    expect(assumptions.annualRaise).toEqual({ ...indiaMl2026.assumptions.annualRaise, value: 0.1 });
    expect(assumptions.typicalSalary.value).toEqual([
      [2.5, 6.65],
      [10, 20],
      [15, 35.66],
    ]);
    expect(assumptions.tierFactor.value).toEqual([1, 0.72, 0.5]);
    expect(assumptions.discountRate).toEqual(indiaMl2026.assumptions.discountRate);
    expect(takeHome?.basicShare).toEqual({ ...indiaMl2026.takeHome?.basicShare, value: 0.4 });
    expect(takeHome?.providentFund).toEqual({ ...indiaMl2026.takeHome?.providentFund, value: 'full' });
    expect(takeHome?.cess).toEqual(indiaMl2026.takeHome?.cess);
  });

  it('changes the projection', () => {
    const profile = { currentSalaryLpa: 9 };
    const slower = applyOverrides(indiaMl2026, { 'assumptions.hoursPerPlanWeek': 30 });
    expect(project(profile, slower).studyMonths).toBeCloseTo(2 * project(profile).studyMonths, 9);
    const poorer = applyOverrides(indiaMl2026, { 'assumptions.tierFactor.1': 0.6 });
    expect(project({ ...profile, cityTier: 2 }, poorer).firstPay?.p50).toBeLessThan(
      project({ ...profile, cityTier: 2 }).firstPay?.p50 ?? 0,
    );
  });

  it.each([
    [{ 'assumptions.annualRaise': 0.21 }, 'assumptions.annualRaise: found 0.21; allowed: 0, 0.2'],
    [{ 'assumptions.annualRaise': Number.NaN }, 'found NaN'],
    [{ 'assumptions.annualRaise': -0.01 }, 'assumptions.annualRaise: found -0.01; allowed: 0, 0.2'],
    [{ 'assumptions.annualRaise': '0.1' }, 'assumptions.annualRaise: found 0.1'],
    [{ 'takeHome.providentFund': 'either' }, 'takeHome.providentFund: found either; allowed: capped, full'],
    [{ 'takeHome.providentFund': 1 }, 'takeHome.providentFund: found 1; allowed: capped, full'],
    [{ 'takeHome.professionalTax': 0.5 }, 'takeHome.professionalTax: found 0.5; allowed: 0, 2500'],
    [{ 'assumptions.typicalSalary.3': 10 }, 'no such assumption'],
    [{ annualRaise: 0.1 }, 'annualRaise: found 0.1; allowed: no such assumption'],
    [{ 'assumptions.horizonYears': 5.5 }, 'assumptions.horizonYears: found 5.5'],
    [{ 'assumptions.tierFactor.0': 0.9 }, 'assumptions.tierFactor.0: found 0.9'],
    [{ 'takeHome.providentFund': 'none' }, 'takeHome.providentFund: found none; allowed: capped, full'],
    [{ 'assumptions.__proto__': 1 }, 'no such assumption'],
    [{ 'facts.entryBandLpa': 1 }, 'no such assumption'],
    [{ 'assumptions.jobSearchMonths.0': 3, 'assumptions.jobSearchMonths.1': 2 }, 'jobSearchMonths'],
  ])('refuses %j', (changes, message) => {
    expect(() => applyOverrides(indiaMl2026, changes as Record<string, number>)).toThrow(message);
  });
});
