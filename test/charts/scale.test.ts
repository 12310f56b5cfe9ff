/** `scaleLinear`, compared with `d3-scale`. */
import { scaleLinear as scaleLinearOfD3 } from 'd3-scale';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { maxTicks, scaleLinear } from '../../src/charts/shared/scale.ts';

const anyNumber = fc.integer({ min: -1000, max: 1000 });
const anyEnds = fc.tuple(anyNumber, anyNumber);

describe('the scale', () => {
  it('maps every value as D3 does', () => {
    fc.assert(
      fc.property(anyEnds, anyEnds, anyNumber, (domain, range, value) => {
        const expected = scaleLinearOfD3().domain(domain).range(range)(value);
        expect(scaleLinear().domain(domain).range(range)(value)).toBeCloseTo(expected, 6);
      }),
    );
  });

  it('has the same ticks as D3, and at most `maxTicks`', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 10_000 }), fc.integer({ min: 1, max: 20 }), (tenths, count) => {
        const domain = [0, tenths / 10] as const;
        const ticks = scaleLinear().domain(domain).ticks(count);
        expect(ticks).toEqual(scaleLinearOfD3().domain(domain).ticks(count));
        expect(ticks.length).toBeLessThanOrEqual(maxTicks(count));
      }),
    );
  });

  it('maps 0…1 to 0…1 by default', () => {
    expect(scaleLinear()(0.25)).toBe(0.25);
  });
});
