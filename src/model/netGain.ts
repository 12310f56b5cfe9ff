/**
 * What the move gains over staying, added up month by month: lakh rupees. A scenario's gain is a straight line in the
 * current salary, which is what makes a salary at which the move starts to cost money cheap to look for.
 */
import type { ModelInput } from '../data/schema.ts';
import { growthFactors, type SalaryPaths } from './salaryPaths.ts';
import { fraction, scenarioCount } from './simulation.ts';
import { getUnchecked } from './statistics.ts';

export interface NetGain {
  /** Lakh at the horizon, by scenario, had one this salary today. */
  atHorizon(salaryLpa: number): Float64Array;
  /** The share of the scenarios that have gained at the horizon, had one this salary today. */
  shareAhead(salaryLpa: number): number;
  /** The month from which the median scenario has gained and stays so; null where it never does. */
  breakEvenMonth(): number | null;
}

export function createNetGain(paths: SalaryPaths, feeLakh: number, dataset: ModelInput): NetGain {
  const { current, kept, stay, move, startIndex, midIndex, entryLevel, midLevel } = paths;
  const length = move.length;
  const discount = growthFactors(dataset.assumptions.discountRate.value, dataset);
  const discounted = (pay: Float64Array) => pay.map((lpa, t) => lpa / 12 / getUnchecked(discount, t));
  const [stayMonth, moveMonth] = [discounted(stay), discounted(move)];
  const [staySum, moveSum] = [runningSum(stayMonth), runningSum(moveMonth)];

  const earned = new Float64Array(scenarioCount);
  const forgone = new Float64Array(scenarioCount);
  for (let i = 0; i < scenarioCount; i++) {
    const [start, mid] = [getUnchecked(startIndex, i), getUnchecked(midIndex, i)];
    earned[i] =
      getUnchecked(entryLevel, i) * (getUnchecked(moveSum, mid) - getUnchecked(moveSum, start)) +
      getUnchecked(midLevel, i) * (getUnchecked(moveSum, length) - getUnchecked(moveSum, mid));
    forgone[i] = getUnchecked(staySum, length) - kept * getUnchecked(staySum, start);
  }
  const gain = (i: number, salaryLpa: number) =>
    getUnchecked(earned, i) - salaryLpa * getUnchecked(forgone, i) - feeLakh;

  return {
    atHorizon: (salaryLpa) => earned.map((_, i) => gain(i, salaryLpa)),
    shareAhead: (salaryLpa) => fraction((i) => gain(i, salaryLpa) > 0),
    breakEvenMonth: () => {
      // How many scenarios break even in each month; the last count is of those that never do.
      const counts = new Float64Array(length + 1);
      for (let i = 0; i < scenarioCount; i++) {
        let left = gain(i, current);
        let month = length;
        while (month > getUnchecked(startIndex, i) && left >= 0) {
          month--;
          const level = getUnchecked(month < getUnchecked(midIndex, i) ? entryLevel : midLevel, i);
          left -= level * getUnchecked(moveMonth, month) - current * getUnchecked(stayMonth, month);
        }
        counts[month] = getUnchecked(counts, month) + 1;
      }
      let rank = scenarioCount / 2;
      let median = 0;
      while (rank >= getUnchecked(counts, median)) rank -= getUnchecked(counts, median++);
      return median < length ? median : null;
    },
  };
}

/** Sums of the months before each month, and of all at the end. */
function runningSum(values: Float64Array): Float64Array {
  const sums = new Float64Array(values.length + 1);
  for (let t = 0; t < values.length; t++) sums[t + 1] = getUnchecked(sums, t) + getUnchecked(values, t);
  return sums;
}
