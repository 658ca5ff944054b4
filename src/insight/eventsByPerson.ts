import type { EventOutcome, MeetingLog } from './columns';
import type { PersonIndex } from './units';

/** In which events of a log somebody is. */
export interface EventsByPerson {
  countOf(person: PersonIndex): number;
  /** Positions in `outcomes`, ascending. */
  listOf(person: PersonIndex): Int32Array;
}

/**
 * The events of a log, counted or not, by the people in them who did not decline; nobody is in them
 * as ego. The lists of people are turned round once for each log; after that an answer takes no time.
 *
 * Example: Ana is in the first and the third event that was read → [0, 2].
 */
export function eventsByPerson({ outcomes }: Pick<MeetingLog, 'outcomes'>): EventsByPerson {
  const index = remembered.get(outcomes) ?? turnRound(outcomes);
  remembered.set(outcomes, index);
  return index;
}

const remembered = new WeakMap<readonly EventOutcome[], EventsByPerson>();
const NONE = new Int32Array();

function turnRound(outcomes: readonly EventOutcome[]): EventsByPerson {
  /** Events of person p are `events[first[p]] … events[first[p + 1] - 1]`. */
  const first = new Int32Array(lastPerson(outcomes) + 2);
  for (const { people } of outcomes) for (const person of people) first[person + 1]!++;
  for (let p = 1; p < first.length; p++) first[p]! += first[p - 1]!;
  const events = new Int32Array(first.at(-1)!);
  const next = first.slice();
  for (let position = 0; position < outcomes.length; position++) {
    for (const person of outcomes[position]!.people) events[next[person]!++] = position;
  }
  const countOf = (person: PersonIndex) =>
    person + 1 < first.length ? first[person + 1]! - first[person]! : 0;
  return {
    countOf,
    listOf: (person) =>
      countOf(person) === 0 ? NONE : events.subarray(first[person], first[person + 1]),
  };
}

/** People are in ascending order. */
function lastPerson(outcomes: readonly EventOutcome[]): PersonIndex {
  return outcomes.reduce((last, { people }) => Math.max(last, people.at(-1) ?? -1), -1);
}
