/**
 * The net gain of a move over staying, summed month by month, in lakh rupees; see method.html, "What is counted".
 * The gain of a scenario is linear in the current salary, so the gain at other salaries needs no new simulation.
 */
import type { ModelInput } from '../data/schema.ts';
import { growthFactors, type SalaryPaths } from './salaryPaths.ts';
import { fraction, scenarioCount } from './simulation.ts';
import { getUnchecked } from './statistics.ts';

export interface NetGain {
  /** The gain at the horizon with this current salary, lakh rupees by scenario. */
  atHorizon(salaryLpa: number): Float64Array;
  /** The share of the scenarios whose gain at the horizon is above zero with this current salary, 0 to 1. */
  shareAhead(salaryLpa: number): number;
  /**
   * The median over the scenarios of the month from which the gain stays at zero or above; null if half of them or more
   * never get there.
   */
  breakEvenMonth(): number | null;
}

export function createNetGain(paths: SalaryPaths, feeLakh: number, dataset: ModelInput): NetGain {
  const { current, kept, stay, move, startIndex, midIndex, entryLevel, midLevel } = paths;
  const length = move.length;
  const discount = growthFactors(dataset.assumptions.discountRate.value, dataset);
  const discounted = (pay: Float64Array) => pay.map((lpa, t) => lpa / 12 / getUnchecked(discount, t));
  const [stayMonth, moveMonth] = [discounted(stay), discounted(move)];
  const [staySum, moveSum] = [runningSum(stayMonth), runningSum(moveMonth)];

  // gain = earned − salary × forgone − fee, in lakh rupees; `forgone` is for each LPA of current salary.
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
      // The number of scenarios that break even in each month; the last is the number that never do.
      const counts = new Float64Array(length + 1);
      for (let i = 0; i < scenarioCount; i++) {
        // The gain of the months before `month`, walking back from the horizon while it is not negative.
        let gainBefore = gain(i, current);
        let month = length;
        while (month > getUnchecked(startIndex, i) && gainBefore >= 0) {
          month--;
          const level = getUnchecked(month < getUnchecked(midIndex, i) ? entryLevel : midLevel, i);
          gainBefore -= level * getUnchecked(moveMonth, month) - current * getUnchecked(stayMonth, month);
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

/** Prefix sums: entry `t` is the sum of the values before `t`, and the last entry is the sum of all. */
function runningSum(values: Float64Array): Float64Array {
  const sums = new Float64Array(values.length + 1);
  for (let t = 0; t < values.length; t++) sums[t + 1] = getUnchecked(sums, t) + getUnchecked(values, t);
  return sums;
}
