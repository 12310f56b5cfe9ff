/** Numbers in ascending order, off which every percentile is read. */

/**
 * The value at an index that the caller keeps inside the array. Indices and months lie in arrays of the same kind as
 * pays: an engine makes one machine load of this for one kind, and a slow choice for two.
 */
export const at = (values: Float64Array, index: number) => values[index] as number;

/**
 * The indices of the values in the ascending order of these; equal values keep their order.
 *
 * Pays and months lie evenly enough for each to fall close to its place once the span is cut into as many buckets as
 * there are values; insertion sort does the rest. A sort that calls back to compare takes six times as long.
 */
export function ascendingOrder(values: Float64Array): Float64Array {
  let least = Number.POSITIVE_INFINITY;
  let most = Number.NEGATIVE_INFINITY;
  for (const value of values) {
    least = Math.min(least, value);
    most = Math.max(most, value);
  }
  // Of values so close that this has no number, one bucket holds all.
  const ratio = (values.length - 1) / (most - least);
  const perUnit = Number.isFinite(ratio) ? ratio : 0;
  const bucketOf = (value: number) => Math.floor((value - least) * perUnit);

  // Where the next value of a bucket goes; the buckets before it come first.
  const next = new Float64Array(values.length + 1);
  for (const value of values) {
    const after = bucketOf(value) + 1;
    next[after] = at(next, after) + 1;
  }
  for (let b = 1; b < next.length; b++) next[b] = at(next, b) + at(next, b - 1);

  const order = new Float64Array(values.length);
  for (let i = 0; i < values.length; i++) {
    const bucket = bucketOf(at(values, i));
    const place = at(next, bucket);
    order[place] = i;
    next[bucket] = place + 1;
  }
  for (let k = 1; k < order.length; k++) {
    const i = at(order, k);
    let place = k;
    while (place > 0 && at(values, at(order, place - 1)) > at(values, i)) {
      order[place] = at(order, place - 1);
      place--;
    }
    order[place] = i;
  }
  return order;
}

/** The values themselves, sorted. */
export function ascending(values: Float64Array): Float64Array {
  const order = ascendingOrder(values);
  for (let k = 0; k < order.length; k++) order[k] = at(values, at(order, k));
  return order;
}
