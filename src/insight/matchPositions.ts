/**
 * Where the elements of a list were in an earlier one, as far as beginning and end of both are the
 * same: -1 in the stretch between, in which all changes lie.
 *
 * Example: [a, b, c, d] and then [a, x, d] → [0, -1, 3].
 */
export function matchPositions(before: readonly unknown[], now: readonly unknown[]): Int32Array {
  const positions = new Int32Array(now.length).fill(-1);
  const shorter = Math.min(before.length, now.length);
  let first = 0;
  while (first < shorter && before[first] === now[first]) positions[first] = first++;
  const shift = before.length - now.length;
  for (let last = now.length - 1; last >= first && last + shift >= first; last--) {
    if (before[last + shift] !== now[last]) break;
    positions[last] = last + shift;
  }
  return positions;
}
