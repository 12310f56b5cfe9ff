/** Scales and ticks that start at 0. */
import { ticks } from 'd3-array';

export type Scale = (value: number) => number;

/** Numbers to pixels, and nothing else: D3's scale weighs as much as two charts, and most of an update goes through it. */
export function linear(
  [from, to]: readonly [number, number],
  [start, end]: readonly [number, number],
): Scale {
  // All values may be one, and apart by less than anything can be divided by.
  const span = to - from || 1;
  return (value) => start + ((value - from) / span) * (end - start);
}

/** Round values from 0 up to `top`, about `count` of them and never more than {@link mostTicks}. */
export const ticksFromZero = (top: number, count: number): number[] => ticks(0, top, count);

/** D3's steps are 1, 2 and 5, so that there are at most √2 times as many as asked for, and the one at 0. */
export const mostTicks = (count: number): number => Math.floor(Math.SQRT2 * count) + 1;
