/**
 * The pay of every scenario, month by month; see method.html, "The two paths".
 *
 * From its start on, a scenario pays `level × move[month]`, with one level in the first role and another from the
 * mid level on. A level is a pay discounted to today at the yearly raise. All levels grow at the same rate, so
 * their order is fixed.
 */
import type { ModelInput } from '../data/schema.ts';
import { type Scenarios, scenarioCount } from './simulation.ts';
import { argsort, getUnchecked } from './statistics.ts';

/**
 * The growth factor of each month from today (1) to the horizon, inclusive: `(1 + rate) ** (month / 12)`.
 * @param rate share a year
 */
export const growthFactors = (rate: number, dataset: ModelInput): Float64Array =>
  new Float64Array(12 * dataset.assumptions.horizonYears.value + 1).map((_, t) => (1 + rate) ** (t / 12));

export interface SalaryPaths {
  /** LPA today. */
  readonly current: number;
  /** Share of the current pay that is still earned until the start, 0 to 1. */
  readonly kept: number;
  /** Growth factors of the current pay, by month. */
  readonly stay: Float64Array;
  /** Growth factors of a level, by month. */
  readonly move: Float64Array;
  /** First whole month in the first role, by scenario. At most `move.length`, which means after the horizon. */
  readonly startIndex: Float64Array;
  /** First whole month at the mid level, by scenario; not before the start, at most `move.length`. */
  readonly midIndex: Float64Array;
  /** Level in the first role, LPA, by scenario. */
  readonly entryLevel: Float64Array;
  /** Level from the mid level on, LPA, by scenario; never below `entryLevel`. */
  readonly midLevel: Float64Array;
}

/**
 * Computes the paths of the scenarios.
 * @param current LPA today
 * @param kept share of the current pay that is still earned until the start, 0 to 1
 */
export function createSalaryPaths(
  scenarios: Scenarios,
  current: number,
  kept: number,
  dataset: ModelInput,
): SalaryPaths {
  const { annualRaise, extraRaise } = dataset.assumptions;
  const stay = growthFactors(annualRaise.value, dataset);
  const move = growthFactors(annualRaise.value + extraRaise.value, dataset);
  // Continuous growth rate: starts are fractional months.
  const monthly = Math.log(1 + annualRaise.value + extraRaise.value) / 12;
  const startIndex = new Float64Array(scenarioCount);
  const midIndex = new Float64Array(scenarioCount);
  const entryLevel = new Float64Array(scenarioCount);
  const midLevel = new Float64Array(scenarioCount);
  for (let i = 0; i < scenarioCount; i++) {
    const start = getUnchecked(scenarios.start, i);
    const mid = start + getUnchecked(scenarios.toMid, i);
    startIndex[i] = Math.min(move.length, Math.ceil(start));
    midIndex[i] = Math.min(move.length, Math.ceil(mid));
    entryLevel[i] = getUnchecked(scenarios.entryPay, i) * Math.exp(-start * monthly);
    midLevel[i] = Math.max(
      getUnchecked(entryLevel, i),
      getUnchecked(scenarios.midPay, i) * Math.exp(-mid * monthly),
    );
  }
  return { current, kept, stay, move, startIndex, midIndex, entryLevel, midLevel };
}

/** The pay of scenario `i` in month `t`, LPA. */
export function payAt(i: number, t: number, paths: SalaryPaths): number {
  if (t < getUnchecked(paths.startIndex, i)) return paths.kept * paths.current * getUnchecked(paths.stay, t);
  return (
    getUnchecked(t < getUnchecked(paths.midIndex, i) ? paths.entryLevel : paths.midLevel, i) *
    getUnchecked(paths.move, t)
  );
}

/** The months after today, up to the horizon, from which scenario `i` is in another role with another pay. */
export function jumpsOf(
  i: number,
  { move, startIndex, midIndex, entryLevel, midLevel }: SalaryPaths,
): number[] {
  const [start, mid] = [getUnchecked(startIndex, i), getUnchecked(midIndex, i)];
  const rises = mid > start && getUnchecked(midLevel, i) > getUnchecked(entryLevel, i);
  return (rises ? [start, mid] : [start]).filter((month) => month > 0 && month < move.length);
}

/**
 * Returns a function that computes the pays of all scenarios in a month, sorted, in LPA. Each call overwrites the
 * array that the previous call returned.
 *
 * Sorting the pays of each month would take four times as long. Instead, both levels of every scenario are sorted
 * once. All levels grow at the same rate, so those that apply in a month are still in order. The scenarios that
 * have not started yet all have the same pay; they are inserted as one block.
 */
export function sortedPaysByMonth(paths: SalaryPaths): (month: number) => Float64Array {
  const { current, kept, stay, move } = paths;
  const { level, from, to } = sortedLevels(paths);
  const pays = new Float64Array(scenarioCount);
  return (month) => {
    const growthOfLevels = getUnchecked(move, month);
    let started = 0;
    for (let k = 0; k < level.length; k++) {
      if (getUnchecked(from, k) <= month && month < getUnchecked(to, k))
        pays[started++] = getUnchecked(level, k) * growthOfLevels;
    }
    const waiting = scenarioCount - started;
    const waitingPay = kept * current * getUnchecked(stay, month);
    let below = 0;
    while (below < started && getUnchecked(pays, below) < waitingPay) below++;
    pays.copyWithin(below + waiting, below, started);
    return pays.fill(waitingPay, below, below + waiting);
  };
}

/** Both levels of every scenario, sorted. Each applies from the month `from` up to, but not including, `to`. */
function sortedLevels({ startIndex, midIndex, entryLevel, midLevel }: SalaryPaths) {
  const level = concat(entryLevel, midLevel);
  const order = argsort(level);
  const inOrder = (values: Float64Array) => order.map((i) => getUnchecked(values, i));
  const never = new Float64Array(scenarioCount).fill(Number.POSITIVE_INFINITY);
  return {
    level: inOrder(level),
    from: inOrder(concat(startIndex, midIndex)),
    to: inOrder(concat(midIndex, never)),
  };
}

function concat(first: Float64Array, second: Float64Array): Float64Array {
  const both = new Float64Array(first.length + second.length);
  both.set(first);
  both.set(second, first.length);
  return both;
}
