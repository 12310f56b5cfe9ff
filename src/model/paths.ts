/**
 * The pay of every future, month by month.
 *
 * After its start a future pays `level × move[t]`, with one level in the first role and one from the mid level on:
 * both grow alike, so the larger of the two stays the larger. A level is so to say a pay carried back to today.
 */
import type { CoreFigures } from '../dataset/schema.ts';
import { ascendingOrder, at } from './ascending.ts';
import { type Futures, futureCount } from './futures.ts';

/** What 1 has grown to in each month, today's first, up to the horizon, at a yearly rate. */
export const growth = (rate: number, dataset: CoreFigures): Float64Array =>
  new Float64Array(12 * dataset.assumptions.horizonYears.value + 1).map((_, t) => (1 + rate) ** (t / 12));

export interface Paths {
  /** LPA today. */
  readonly current: number;
  /** Share of the pay without the move that is kept until the start. */
  readonly kept: number;
  /** What 1 LPA of today has grown to by month, without the move. */
  readonly stay: Float64Array;
  /** The same for a level. */
  readonly move: Float64Array;
  /** Of each future the first whole month in the first role; one past the last month where that is later. */
  readonly startIndex: Float64Array;
  /** The first whole month at the mid level, not before the start; limited alike. */
  readonly midIndex: Float64Array;
  readonly entryLevel: Float64Array;
  readonly midLevel: Float64Array;
}

export function pathsOf(futures: Futures, current: number, kept: number, dataset: CoreFigures): Paths {
  const { annualRaise, extraRaise } = dataset.assumptions;
  const stay = growth(annualRaise.value, dataset);
  const move = growth(annualRaise.value + extraRaise.value, dataset);
  const monthly = Math.log(1 + annualRaise.value + extraRaise.value) / 12;
  const startIndex = new Float64Array(futureCount);
  const midIndex = new Float64Array(futureCount);
  const entryLevel = new Float64Array(futureCount);
  const midLevel = new Float64Array(futureCount);
  for (let i = 0; i < futureCount; i++) {
    const start = at(futures.start, i);
    const mid = start + at(futures.toMid, i);
    startIndex[i] = Math.min(move.length, Math.ceil(start));
    midIndex[i] = Math.min(move.length, Math.ceil(mid));
    entryLevel[i] = at(futures.entryPay, i) * Math.exp(-start * monthly);
    midLevel[i] = Math.max(at(entryLevel, i), at(futures.midPay, i) * Math.exp(-mid * monthly));
  }
  return { current, kept, stay, move, startIndex, midIndex, entryLevel, midLevel };
}

/** LPA of a future in a month. */
export function payOf(i: number, t: number, paths: Paths): number {
  if (t < at(paths.startIndex, i)) return paths.kept * paths.current * at(paths.stay, t);
  return at(t < at(paths.midIndex, i) ? paths.entryLevel : paths.midLevel, i) * at(paths.move, t);
}

/**
 * Gives the pays of all futures in a month, ascending; the list is overwritten by the next call.
 *
 * The two levels of each future are sorted once. A month takes from that list who is at this level then, in order, and
 * puts those who still wait, and all get the same, in between.
 */
export function ascendingPays({
  current,
  kept,
  stay,
  move,
  startIndex,
  midIndex,
  entryLevel,
  midLevel,
}: Paths) {
  const levels = new Float64Array(2 * futureCount);
  levels.set(entryLevel);
  levels.set(midLevel, futureCount);
  const order = ascendingOrder(levels);
  const level = new Float64Array(order.length);
  const from = new Float64Array(order.length);
  const to = new Float64Array(order.length);
  const changed = new Float64Array(move.length + 1);
  for (let k = 0; k < order.length; k++) {
    const stint = at(order, k);
    const i = stint % futureCount;
    level[k] = at(levels, stint);
    from[k] = at(stint < futureCount ? startIndex : midIndex, i);
    to[k] = stint < futureCount ? at(midIndex, i) : Number.POSITIVE_INFINITY;
    changed[at(from, k)] = 1;
  }

  const present = new Float64Array(futureCount);
  const pays = new Float64Array(futureCount);
  let n = 0;
  let known = Number.NaN;
  return (t: number): Float64Array => {
    // In many months nobody moves on, and those of the month before are still the ones.
    if (t !== known + 1 || at(changed, t) > 0) {
      n = 0;
      for (let k = 0; k < level.length; k++) {
        if (at(from, k) <= t && t < at(to, k)) present[n++] = at(level, k);
      }
    }
    known = t;
    const grown = at(move, t);
    for (let k = 0; k < n; k++) pays[k] = at(present, k) * grown;
    const waiting = futureCount - n;
    if (waiting > 0) {
      const pay = kept * current * at(stay, t);
      let below = 0;
      while (below < n && at(pays, below) < pay) below++;
      pays.copyWithin(below + waiting, below, n);
      pays.fill(pay, below, below + waiting);
    }
    return pays;
  };
}
