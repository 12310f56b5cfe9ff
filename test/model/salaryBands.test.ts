/** The salary bands of a tier, and the visitor's pay within them. */
import { describe, expect, it } from 'vitest';
import { type Dataset, indiaMl2026, type Profile, project } from '../../src/model/index.ts';
import { parseProfile } from '../../src/model/parseProfile.ts';
import { marketBands, salaryBands } from '../../src/model/salaryBands.ts';

const bandsOf = (profile: Profile, dataset: Dataset = indiaMl2026) =>
  salaryBands(parseProfile(profile, dataset), project(profile, dataset), dataset);

describe('the bands of a tier', () => {
  it('are those of the source in tier 1, without a visitor', () => {
    expect(marketBands(1, indiaMl2026)).toEqual({
      bands: [
        { kind: 'firstRole', low: 10, high: 16, visitor: null },
        { kind: 'midLevel', low: 18, high: 28, visitor: null },
      ],
      today: null,
      estimated: false,
      cityTier: 1,
      factor: 1,
    });
  });

  it('are multiplied by the factor of the tier', () => {
    const { bands, cityTier, factor } = marketBands(3, indiaMl2026);
    expect([cityTier, factor]).toEqual([3, 0.55]);
    expect(bands.map(({ low, high }) => [low, high])).toEqual([
      [expect.closeTo(5.5, 9), expect.closeTo(8.8, 9)],
      [expect.closeTo(9.9, 9), expect.closeTo(15.4, 9)],
    ]);
  });
});

describe('the bands of a visitor', () => {
  it('have the pay of both levels, and that of today', () => {
    const profile = { currentSalaryLpa: 9, cityTier: 2 } as const;
    const { firstPay, midPay } = project(profile);
    const { bands, today, estimated, factor } = bandsOf(profile);
    expect(bands.map(({ visitor }) => visitor)).toEqual([firstPay, midPay]);
    expect(bands.map(({ kind, low }) => [kind, low])).toEqual([
      ['firstRole', expect.closeTo(7.2, 9)],
      ['midLevel', expect.closeTo(12.96, 9)],
    ]);
    expect([today, estimated, factor]).toEqual([9, false, 0.72]);
  });

  it('have an estimate of today’s salary if none was entered', () => {
    const { today, estimated } = bandsOf({ experienceYears: 10 });
    expect([today, estimated]).toEqual([20.75, true]);
  });

  it('have no first pay for a visitor who starts at mid level, and no pay at all without the capstone', () => {
    const [first, mid] = bandsOf({ mlYears: 5 }).bands;
    expect(first.visitor).toBeNull();
    expect(mid.visitor).not.toBeNull();
    expect(bandsOf({ capstone: false }).bands.map(({ visitor }) => visitor)).toEqual([null, null]);
  });
});
