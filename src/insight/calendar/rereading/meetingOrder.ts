import type { EventOutcome, MeetingLog } from '../../domain/company';
import { compareText, type ReadEvent } from '../duplicates';

/**
 * Positions of the meetings of the log, in order of start: those of an earlier log that stay, in the
 * order they have, and the new ones sorted in between.
 *
 * Example: an earlier log of events 0 and 1; a new event between them, at position 2 → [0, 2, 1].
 *
 * @param before The earlier log; without meetings where there was none.
 * @param from Where an event was at the earlier reading, -1 for one that was not there.
 */
export function orderAgain(
  before: { readonly outcome: ArrayLike<number>; readonly outcomes: readonly EventOutcome[] },
  read: readonly ReadEvent[],
  outcomes: readonly EventOutcome[],
  from: Int32Array,
): MeetingLog['outcome'] {
  const now = new Int32Array(before.outcomes.length).fill(-1);
  const fresh: number[] = [];
  for (let position = 0; position < read.length; position++) {
    const outcome = outcomes[position]!;
    const earlier = from[position]!;
    if (earlier >= 0 && before.outcomes[earlier] === outcome) now[earlier] = position;
    else if (isLogged(outcome)) fresh.push(position);
  }
  const compare = (a: number, b: number) => compareMeetings(read[a]!, read[b]!);
  return merge(stillThere(before.outcome, now), fresh.sort(compare), compare);
}

function stillThere(earlier: ArrayLike<number>, now: Int32Array): Int32Array {
  const staying = new Int32Array(earlier.length);
  let count = 0;
  for (let m = 0; m < earlier.length; m++) {
    const position = now[earlier[m]!]!;
    if (position >= 0) staying[count++] = position;
  }
  return staying.subarray(0, count);
}

function isLogged({ verdict }: EventOutcome): boolean {
  return verdict === 'counted' || verdict === 'outsideOnly';
}

function merge(
  staying: Int32Array,
  fresh: readonly number[],
  compare: (a: number, b: number) => number,
): Int32Array {
  const merged = new Int32Array(staying.length + fresh.length);
  let next = 0;
  let filled = 0;
  for (const one of fresh) {
    while (next < staying.length && compare(staying[next]!, one) < 0) {
      merged[filled++] = staying[next++]!;
    }
    merged[filled++] = one;
  }
  merged.set(staying.subarray(next), filled);
  return merged;
}

/** Makes the order of meetings that start at the same time the same in every calendar. */
function compareMeetings(a: ReadEvent, b: ReadEvent): number {
  return (
    a.start - b.start ||
    a.end - b.end ||
    compareText(a.eventId, b.eventId) ||
    compareText(a.iCalUId ?? '', b.iCalUId ?? '')
  );
}
