/**
 * Position of the first element that is not below `value`, between `low` and `high` (exclusive); `high`
 * if there is none.
 *
 * Example: in [1, 3, 3, 7] the first not below 3 is at 1, the first not below 4 at 3.
 *
 * @param sorted Ascending between the two.
 */
export function firstAt(
  sorted: Float64Array | Int32Array,
  value: number,
  low = 0,
  high = sorted.length,
): number {
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (sorted[middle]! < value) low = middle + 1;
    else high = middle;
  }
  return low;
}
