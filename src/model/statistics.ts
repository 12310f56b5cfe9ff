/** Typed-array helpers: unchecked access and sorting. */

/**
 * The value at an index, without a check: the caller guarantees that the index is within the array, where
 * TypeScript would otherwise require a case for undefined. Indices and months are in a Float64Array too, so that
 * this function sees one type of array only and engines compile it to a plain load.
 */
export const getUnchecked = (values: Float64Array, index: number) => values[index] as number;

/** A sorted copy of the values. */
export const sorted = (values: Float64Array): Float64Array => values.slice().sort();

/** The indices of the values, sorted by value. Stable: the indices of equal values are in ascending order. */
export const argsort = (values: Float64Array): Float64Array =>
  values.map((_, i) => i).sort((a, b) => getUnchecked(values, a) - getUnchecked(values, b));
