/**
 * The pay of every scenario, month by month.
 *
 * After its start a scenario pays `level × move[t]`, with one level in the first role and one from the mid level on:
 * both grow alike, so the larger of the two stays the larger. A level is so to say a pay carried back to today.
 */
import type { ModelInput } from '../data/schema.ts';
import { type Scenarios, scenarioCount } from './simulation.ts';
import { argsort, getUnchecked } from './statistics.ts';

/** What 1 has grown to in each month, today's first, up to the horizon, at a yearly rate. */
export const growthFactors = (rate: number, dataset: ModelInput): Float64Array =>
  new Float64Array(12 * dataset.assumptions.horizonYears.value + 1).map((_, t) => (1 + rate) ** (t / 12));

export interface SalaryPaths {
  /** LPA today. */
  readonly current: number;
  /** Share of the pay without the move that is kept until the start. */
  readonly kept: number;
  /** What 1 LPA of today has grown to by month, without the move. */
  readonly stay: Float64Array;
  /** The same for a level. */
  readonly move: Float64Array;
  /** Of each scenario the first whole month in the first role; one past the last month where that is later. */
  readonly startIndex: Float64Array;
  /** The first whole month at the mid level, not before the start; limited alike. */
  readonly midIndex: Float64Array;
  readonly entryLevel: Float64Array;
  readonly midLevel: Float64Array;
}

export function createSalaryPaths(
  scenarios: Scenarios,
  current: number,
  kept: number,
  dataset: ModelInput,
): SalaryPaths {
  const { annualRaise, extraRaise } = dataset.assumptions;
  const stay = growthFactors(annualRaise.value, dataset);
  const move = growthFactors(annualRaise.value + extraRaise.value, dataset);
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

/** LPA of a scenario in a month. */
export function payAt(i: number, t: number, paths: SalaryPaths): number {
  if (t < getUnchecked(paths.startIndex, i)) return paths.kept * paths.current * getUnchecked(paths.stay, t);
  return (
    getUnchecked(t < getUnchecked(paths.midIndex, i) ? paths.entryLevel : paths.midLevel, i) *
    getUnchecked(paths.move, t)
  );
}

/** The months up to the horizon in which a scenario takes another role, and with it another pay. */
export function jumpsOf(
  i: number,
  { move, startIndex, midIndex, entryLevel, midLevel }: SalaryPaths,
): number[] {
  const [start, mid] = [getUnchecked(startIndex, i), getUnchecked(midIndex, i)];
  const rises = mid > start && getUnchecked(midLevel, i) > getUnchecked(entryLevel, i);
  return (rises ? [start, mid] : [start]).filter((month) => month > 0 && month < move.length);
}

/**
 * Returns a function that gives the pays of all scenarios in a month, sorted; each call overwrites the list that the call
 * before returned.
 *
 * Sorting the pays of each month would take four times as long. Instead, both levels of every scenario are sorted once. As
 * all levels grow alike, those that apply in a month are still sorted when the others are left out. The scenarios that
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

/** Both levels of every scenario, sorted; each applies from one month up to, but not including, another. */
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
