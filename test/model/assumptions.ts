/** Arbitrary assumptions for tests: each number is within the range that the built-in dataset allows. */
import fc from 'fast-check';
import { indiaMl2026 } from '../../src/model/index.ts';

type Range = readonly [number, number];

/** Steps of 1/40 from the lower to the upper limit, both included. */
const between = ([low, high]: Range) =>
  fc.integer({ min: 0, max: 40 }).map((n) => (n === 40 ? high : low + ((high - low) * n) / 40));

const { tierFactor, jobSearchMonths, typicalSalary, horizonYears, ...single } = indiaMl2026.assumptions;
const years = typicalSalary.value.map(([at]) => at);

/** Changes for `withAssumptions`. */
export const anyAssumptions = fc.record({
  ...Object.fromEntries(Object.entries(single).map(([name, { range }]) => [name, between(range)])),
  horizonYears: fc.constantFrom(...horizonYears.range, horizonYears.value),
  tierFactor: fc.tuple(...tierFactor.range.map(between)),
  jobSearchMonths: fc
    .tuple(...jobSearchMonths.range.map(between))
    .map((months) => months.toSorted((a, b) => a - b)),
  typicalSalary: fc
    .tuple(...typicalSalary.range.map(between))
    .map((pays) => pays.map((lpa, i) => [years[i], lpa])),
});

/** All assumptions at one end of their ranges: 0 the lower, 1 the upper. */
export const assumptionsAt = (end: 0 | 1) => ({
  ...Object.fromEntries(
    Object.entries({ ...single, horizonYears }).map(([name, { range }]) => [name, range[end]]),
  ),
  tierFactor: tierFactor.range.map((range) => range[end]),
  jobSearchMonths: jobSearchMonths.range.map((range) => range[end]),
  typicalSalary: typicalSalary.range.map((range, i) => [years[i], range[end]]),
});
