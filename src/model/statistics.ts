/** Sorting of numbers: percentiles are read off sorted lists. */

/**
 * The value at an index that the caller keeps inside the array. Indices and months lie in arrays of the same kind as
 * pays: an engine compiles this to one load for one kind of array, and to a slow choice for two.
 */
export const getUnchecked = (values: Float64Array, index: number) => values[index] as number;

/** A copy of the values, sorted. */
export const sorted = (values: Float64Array): Float64Array => values.slice().sort();

/** The indices of the values, sorted by value; the indices of equal values stay in order. */
export const argsort = (values: Float64Array): Float64Array =>
  values.map((_, i) => i).sort((a, b) => getUnchecked(values, a) - getUnchecked(values, b));
