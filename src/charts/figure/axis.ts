/** Scales and ticks that start at 0. */
import { ticks } from 'd3-array';
import { type ScaleLinear, scaleLinear } from 'd3-scale';

export type Scale = ScaleLinear<number, number>;

export const linear = (domain: readonly [number, number], range: readonly [number, number]): Scale =>
  scaleLinear(domain, range);

/** Round values from 0 up to `top`, about `count` of them. */
export const ticksFromZero = (top: number, count: number): number[] => ticks(0, top, count);
