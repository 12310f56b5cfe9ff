/** Sorting of values and of their indices. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { argsort, sorted } from '../../src/model/statistics.ts';

const anyValues = fc.array(
  fc.oneof(fc.integer({ min: -3, max: 3 }), fc.double({ min: -1e9, max: 1e9, noNaN: true })),
);

it('sorts numerically, and does not change its input', () => {
  const values = Float64Array.of(10, -1, 9, 0);
  expect([...sorted(values)]).toEqual([-1, 0, 9, 10]);
  expect([...values]).toEqual([10, -1, 9, 0]);
});

it('sorts the indices of any values by these values', () => {
  fc.assert(
    fc.property(anyValues, (numbers) => {
      const values = Float64Array.from(numbers);
      expect([...argsort(values)].map((i) => values[i])).toEqual(numbers.toSorted((a, b) => a - b));
    }),
  );
});

it('is stable', () => {
  expect([...argsort(Float64Array.of(2, 1, 2, 1, 2))]).toEqual([1, 3, 0, 2, 4]);
});
