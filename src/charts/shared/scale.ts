/** Linear scales with the names and the calls of d3-scale, whose own weighs 9 KB with all that it imports. */
import { ticks } from 'd3-array';

export interface ScaleLinear {
  (value: number): number;
  /** Sets the values that are mapped to the ends of the range, and returns the scale. */
  domain(domain: readonly [number, number]): ScaleLinear;
  /** Sets the coordinates of the ends, and returns the scale. */
  range(range: readonly [number, number]): ScaleLinear;
  /** About so many round values of the domain, and never more than {@link mostTicks}. */
  ticks(count: number): number[];
}

/** A scale from 0…1 to 0…1. Values outside of the domain are mapped to coordinates outside of the range. */
export function scaleLinear(): ScaleLinear {
  let [from, to] = [0, 1];
  let [start, end] = [0, 1];
  // A domain of one value has the middle of the range, as in D3.
  const share = (value: number) => (to === from ? 0.5 : (value - from) / (to - from));
  const scale: ScaleLinear = Object.assign((value: number) => start + share(value) * (end - start), {
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

/** D3 rounds the distance of ticks up or down to 1, 2 or 5: from just below √10, the geometric mean of 2 and 5, to 2. */
export const maxTicks = (count: number): number => Math.floor((Math.sqrt(10) / 2) * count) + 1;
