/** Linear scales with the names and signatures of d3-scale, which would add 9 KB with its dependencies. */
import { ticks } from 'd3-array';

export interface ScaleLinear {
  (value: number): number;
  /** Sets the two values that are mapped to the ends of the range. Returns the scale. */
  domain(domain: readonly [number, number]): ScaleLinear;
  /** Sets the coordinates of the two ends. Returns the scale. */
  range(range: readonly [number, number]): ScaleLinear;
  /** Returns about `count` round values of the domain, at most {@link maxTicks}. */
  ticks(count: number): number[];
}

/** Creates a scale from [0, 1] to [0, 1]. Values outside the domain are extrapolated, not clamped. */
export function scaleLinear(): ScaleLinear {
  let [from, to] = [0, 1];
  let [start, end] = [0, 1];
  // A domain with a single value is mapped to the middle of the range, as in D3.
  const fraction = (value: number) => (to === from ? 0.5 : (value - from) / (to - from));
  const scale: ScaleLinear = Object.assign((value: number) => start + fraction(value) * (end - start), {
    domain([first, last]: readonly [number, number]) {
      [from, to] = [first, last];
      return scale;
    },
    range([first, last]: readonly [number, number]) {
      [start, end] = [first, last];
      return scale;
    },
    ticks: (count: number) => ticks(from, to, count),
  });
  return scale;
}

/**
 * The largest number of ticks for a `count`. D3 rounds the step to 1, 2 or 5 times a power of ten; it rounds down most
 * from just below √10, the geometric mean of 2 and 5, to 2. See https://d3js.org/d3-array/ticks.
 */
export const maxTicks = (count: number): number => Math.floor((Math.sqrt(10) / 2) * count) + 1;
