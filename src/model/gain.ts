/**
 * What the move gains over staying, added up month by month: lakh rupees. A future's gain is a straight line in the
 * current salary, which is what makes a salary at which the move starts to cost money cheap to look for.
 */
import type { ModelInput } from '../data/schema.ts';
import { at } from './ascending.ts';
import { futureCount, shareOf } from './futures.ts';
import { growth, type Paths } from './paths.ts';

export interface Gains {
  /** Lakh at the horizon, by future, had one this salary today. */
  atHorizon(salaryLpa: number): Float64Array;
  /** The share of the futures that have gained at the horizon, had one this salary today. */
  shareAhead(salaryLpa: number): number;
  /** The month from which the median future has gained and stays so; null where it never does. */
  breakEvenMonth(): number | null;
}

export function gainsOf(paths: Paths, feeLakh: number, dataset: ModelInput): Gains {
  const { current, kept, stay, move, startIndex, midIndex, entryLevel, midLevel } = paths;
  const length = move.length;
  const discount = growth(dataset.assumptions.discountRate.value, dataset);
  const discounted = (pay: Float64Array) => pay.map((lpa, t) => lpa / 12 / at(discount, t));
  const [stayMonth, moveMonth] = [discounted(stay), discounted(move)];
  const [staySum, moveSum] = [runningSum(stayMonth), runningSum(moveMonth)];

  const earned = new Float64Array(futureCount);
  const givenUp = new Float64Array(futureCount);
  for (let i = 0; i < futureCount; i++) {
    const [start, mid] = [at(startIndex, i), at(midIndex, i)];
    earned[i] =
      at(entryLevel, i) * (at(moveSum, mid) - at(moveSum, start)) +
      at(midLevel, i) * (at(moveSum, length) - at(moveSum, mid));
    givenUp[i] = at(staySum, length) - kept * at(staySum, start);
  }
  const gain = (i: number, salaryLpa: number) => at(earned, i) - salaryLpa * at(givenUp, i) - feeLakh;

  return {
    atHorizon: (salaryLpa) => earned.map((_, i) => gain(i, salaryLpa)),
    shareAhead: (salaryLpa) => shareOf((i) => gain(i, salaryLpa) > 0),
    breakEvenMonth: () => {
      // How many futures break even in each month; the last count is of those that never do.
      const counts = new Float64Array(length + 1);
      for (let i = 0; i < futureCount; i++) {
        let left = gain(i, current);
        let month = length;
        while (month > at(startIndex, i) && left >= 0) {
          month--;
          const level = at(month < at(midIndex, i) ? entryLevel : midLevel, i);
          left -= level * at(moveMonth, month) - current * at(stayMonth, month);
        }
        counts[month] = at(counts, month) + 1;
      }
      let rank = futureCount / 2;
      let median = 0;
      while (rank >= at(counts, median)) rank -= at(counts, median++);
      return median < length ? median : null;
    },
  };
}

/** Sums of the months before each month, and of all at the end. */
function runningSum(values: Float64Array): Float64Array {
  const sums = new Float64Array(values.length + 1);
  for (let t = 0; t < values.length; t++) sums[t + 1] = at(sums, t) + at(values, t);
  return sums;
}
