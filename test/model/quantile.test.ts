/** Compares `quantile` with d3-array. */
import { quantileSorted } from 'd3-array';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { quantile } from '../../src/model/quantile.ts';

const anySorted = fc
  .array(fc.double({ min: -1e9, max: 1e9, noNaN: true }), { minLength: 1 })
  .map((values) => values.toSorted((a, b) => a - b));

it('returns the same quantiles as D3', () => {
  fc.assert(
    fc.property(anySorted, fc.double({ min: 0, max: 1, noNaN: true }), (values, p) => {
      const expected = quantileSorted(values, p) ?? Number.NaN;
      const apart = Math.abs(quantile(Float64Array.from(values), p) - expected);
      expect(apart).toBeLessThanOrEqual(1e-9 * Math.max(1, Math.abs(expected)));
    }),
  );
});

it('returns NaN for no values', () => {
  expect(quantile([], 0.5)).toBeNaN();
});
