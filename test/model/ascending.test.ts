import fc from 'fast-check';
import { expect, it } from 'vitest';
import { ascending, ascendingOrder } from '../../src/model/ascending.ts';
import { runs } from '../runs.ts';

const anyValues = fc.array(
  fc.oneof(fc.integer({ min: -3, max: 3 }), fc.double({ min: -1e9, max: 1e9, noNaN: true })),
);

it('sorts any values, evenly spread or not, as the sort of the language does', () => {
  fc.assert(
    fc.property(anyValues, (values) => {
      expect([...ascending(Float64Array.from(values))]).toEqual(values.toSorted((a, b) => a - b));
    }),
    { numRuns: runs(500) },
  );
});

it('sorts values that lie closer together than numbers can tell', () => {
  expect([...ascending(Float64Array.of(5e-324, 0, 5e-324, 0))]).toEqual([0, 0, 5e-324, 5e-324]);
});

it('keeps the order of equal values', () => {
  expect([...ascendingOrder(Float64Array.of(2, 1, 2, 1, 2))]).toEqual([1, 3, 0, 2, 4]);
});
