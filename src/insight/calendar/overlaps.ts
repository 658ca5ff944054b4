import { firstAt } from './firstAt';
import { MS_PER_MINUTE } from '../domain/units';

/**
 * Ego's clock time for each of several meetings, in minutes: if k meetings overlap each gets 1/k
 * of that time, so the sum is the time during which at least one meeting ran. A running integral of
 * 1/k over time makes it O(n log n) whatever overlaps; it starts anew wherever nothing runs, so a
 * meeting that overlaps none gets exactly its length.
 *
 * @param start Epoch ms, ascending.
 * @param end Epoch ms, beside `start`, always after it.
 *
 * Example: 2:00–3:00 and 2:30–3:30 get 45 minutes each, 90 in all.
 */
export function splitOverlaps(start: Float64Array, end: Float64Array): Float64Array {
  const ends = end.slice().sort();
  const shareAtStart = new Float64Array(start.length);
  const shareAtEnd = new Float64Array(start.length);
  const sweep = { at: 0, share: 0, running: 0 };
  let nextEnd = 0;
  for (let m = 0; m < start.length; m++) {
    while (ends[nextEnd]! <= start[m]!) {
      advance(sweep, ends[nextEnd]!);
      sweep.running--;
      shareAtEnd[nextEnd++] = sweep.share;
    }
    if (sweep.running === 0) sweep.share = 0;
    advance(sweep, start[m]!);
    sweep.running++;
    shareAtStart[m] = sweep.share;
  }
  for (; nextEnd < ends.length; nextEnd++) {
    advance(sweep, ends[nextEnd]!);
    sweep.running--;
    shareAtEnd[nextEnd] = sweep.share;
  }
  const minutes = new Float64Array(start.length);
  for (let m = 0; m < minutes.length; m++) {
    minutes[m] = (shareAtEnd[firstAt(ends, end[m]!)]! - shareAtStart[m]!) / MS_PER_MINUTE;
  }
  return minutes;
}

interface Sweep {
  at: number;
  /** Integral of 1/running since the last moment at which nothing ran. */
  share: number;
  running: number;
}

function advance(sweep: Sweep, to: number): void {
  if (sweep.running > 0) sweep.share += (to - sweep.at) / sweep.running;
  sweep.at = to;
}
