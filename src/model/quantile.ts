/** Percentiles of sorted numbers. */

/**
 * The linear-interpolation quantile (type 7) of an ascending list of numbers: what D3's `quantileSorted` gives, whose
 * types don't accept the typed arrays of the model.
 * @param p between 0 and 1
 */
export function quantile(ascending: ArrayLike<number>, p: number): number {
  const position = p * (ascending.length - 1);
  const below = Math.floor(position);
  const low = ascending[below] ?? Number.NaN;
  const high = ascending[below + 1] ?? low;
  return low + (high - low) * (position - below);
}

/** The 10th, 50th and 90th percentile. */
export interface Spread {
  readonly p10: number;
  readonly p50: number;
  readonly p90: number;
}

export const spread = (ascending: Float64Array): Spread => ({
  p10: quantile(ascending, 0.1),
  p50: quantile(ascending, 0.5),
  p90: quantile(ascending, 0.9),
});
