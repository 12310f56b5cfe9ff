/** The market gap: roles filled and left, and people too many, for a share of developers who move. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { indiaMl2026, marketGap } from '../../src/model/index.ts';
import { withAssumptions } from '../profiles.ts';

describe('marketGap', () => {
  it('counts 8.9 placed developers for each unfilled role, of whom 11.2% would fill them all', () => {
    const { developersPerRole, shareToFill } = marketGap({ movedShare: 0 });
    expect(developersPerRole).toBeCloseTo(8.947_368_421, 9); // 850,000 / 95,000
    expect(shareToFill).toBeCloseTo(0.111_764_706, 9); // 95,000 / 850,000
  });

  it.each([
    // movedShare, completion, filled, left, oversupply
    [0, 1, 0, 95_000, 0],
    [0.05, 1, 42_500, 52_500, 0],
    [0.1, 1, 85_000, 10_000, 0],
    [95 / 850, 1, 95_000, 0, 0],
    [0.2, 1, 95_000, 0, 75_000],
    [1, 1, 95_000, 0, 755_000],
    [0, 0.5, 0, 95_000, 0],
    [0.1, 0.5, 42_500, 52_500, 0],
    [190 / 850, 0.5, 95_000, 0, 0],
    [1, 0.5, 95_000, 0, 330_000],
  ])(
    'with %s of the developers in training, %s of whom finish',
    (movedShare, completion, filled, left, over) => {
      const gap = marketGap({ movedShare }, withAssumptions({ completion }));
      expect(gap.filled).toBeCloseTo(filled, 6);
      expect(gap.left).toBeCloseTo(left, 6);
      expect(gap.oversupply).toBeCloseTo(over, 6);
    },
  );

  it('never fills more roles than there are, and accounts for everyone who finishes', () => {
    const share = fc.double({ min: 0, max: 1, noNaN: true });
    const completions = fc.double({ min: 0.05, max: 1, noNaN: true });
    fc.assert(
      fc.property(share, completions, (movedShare, completion) => {
        const { filled, left, oversupply } = marketGap({ movedShare }, withAssumptions({ completion }));
        expect(Math.min(filled, left, oversupply)).toBeGreaterThanOrEqual(0);
        expect(filled + left).toBeCloseTo(95_000, 6);
        expect(filled + oversupply).toBeCloseTo(850_000 * movedShare * completion, 6);
        expect(left === 0 || oversupply === 0).toBe(true);
      }),
    );
  });

  it("uses another dataset's figures", () => {
    const dataset = structuredClone(indiaMl2026);
    dataset.facts.developersPlaced.value = 1_000;
    dataset.facts.mlRolesUnfilled.value = 400;
    expect(marketGap({ movedShare: 0.5 }, dataset)).toEqual({
      developersPerRole: 2.5,
      shareToFill: 0.4,
      filled: 400,
      left: 0,
      oversupply: 100,
    });
  });

  it.each([-0.01, 1.01, Number.NaN, Number.POSITIVE_INFINITY])('refuses a share of %s', (movedShare) => {
    expect(() => marketGap({ movedShare })).toThrow(
      new RangeError(`movedShare: found ${movedShare}; allowed: a number from 0 to 1`),
    );
  });
});
