/** Percentiles of sorted numbers. */

/**
 * The quantile of sorted numbers with linear interpolation (R's type 7); NaN if there are none. It returns the same
 * as D3's `quantileSorted`, whose types don't accept typed arrays.
 * @param p from 0 to 1
 */
export function quantile(sorted: ArrayLike<number>, p: number): number {
  const position = p * (sorted.length - 1);
  const below = Math.floor(position);
  const low = sorted[below] ?? Number.NaN;
  const high = sorted[below + 1] ?? low;
  return low + (high - low) * (position - below);
}

/** The 10th, 50th and 90th percentile, in the unit of the values. */
export interface Percentiles {
  readonly p10: number;
  readonly p50: number;
  readonly p90: number;
}

export const percentiles = (sorted: Float64Array): Percentiles => ({
  p10: quantile(sorted, 0.1),
  p50: quantile(sorted, 0.5),
  p90: quantile(sorted, 0.9),
});
