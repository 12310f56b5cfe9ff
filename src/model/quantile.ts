/** Percentiles of sorted numbers. */

/**
 * The linear-interpolation quantile (type 7) of an ascending list of numbers: what D3's `quantileSorted` gives, whose
 * types don't accept the typed arrays of the model.
 * @param p between 0 and 1
 */
export function quantile(sorted: ArrayLike<number>, p: number): number {
  const position = p * (sorted.length - 1);
  const below = Math.floor(position);
  const low = sorted[below] ?? Number.NaN;
  const high = sorted[below + 1] ?? low;
  return low + (high - low) * (position - below);
}

/** The 10th, 50th and 90th percentile. */
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
