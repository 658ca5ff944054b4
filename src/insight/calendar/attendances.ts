import type { LoggedEvent, MeetingLog } from './meetingLog';
import type { PersonIndex } from '../domain/units';
import { firstAt } from './firstAt';

/** The attendances of a log person by person: everything about one person lies together. */
export interface AttendancesByPerson {
  /** Everybody in at least one meeting, each once, ascending. */
  readonly people: Int32Array;
  /** Attendances of `people[row]` are at `first[row] … first[row + 1] - 1`, in order of start. */
  readonly first: Int32Array;
  /** Position of the meeting in the log. */
  readonly meeting: Int32Array;
  /** Beside `meeting`, as in the log. */
  readonly confidence: Float32Array;
  /** Beside `meeting`, as in the log. */
  readonly sameWeek: Int32Array;
}

type Attendances = Pick<
  MeetingLog,
  'count' | 'attendeeStart' | 'attendee' | 'confidence' | 'sameWeek'
>;

/**
 * Turns the attendances of a log round, once for each log. What is counted for each person can then be
 * counted in one go, without going back and forth over the whole company.
 *
 * Example: Ana and Ben in meeting 0, Ana in meeting 1 → people [Ana, Ben], first [0, 2, 3], meeting
 * [0, 1, 0].
 */
export function attendancesByPerson(log: Attendances): AttendancesByPerson {
  const index = remembered.get(log.attendee) ?? turnRound(log);
  remembered.set(log.attendee, index);
  return index;
}

/**
 * Position of the first attendance of a row that is not in an earlier meeting; where the row ends when
 * there is none.
 *
 * Example: Ana is in meetings 0, 1 and 5 of the log → the first from meeting 2 on is the one in 5.
 */
export function firstOf(rows: AttendancesByPerson, row: number, meeting: number): number {
  return firstAt(rows.meeting, meeting, rows.first[row], rows.first[row + 1]);
}

const remembered = new WeakMap<Int32Array, AttendancesByPerson>();

function turnRound({ count, attendeeStart, ...log }: Attendances): AttendancesByPerson {
  const { people, first, next } = layOutPeople(log.attendee);
  const meeting = new Int32Array(log.attendee.length);
  const confidence = new Float32Array(log.attendee.length);
  const sameWeek = new Int32Array(log.attendee.length);
  for (let m = 0; m < count; m++) {
    for (let a = attendeeStart[m]!; a < attendeeStart[m + 1]!; a++) {
      const at = next[log.attendee[a]!]!++;
      meeting[at] = m;
      confidence[at] = log.confidence[a]!;
      sameWeek[at] = log.sameWeek[a]!;
    }
  }
  return { people, first, meeting, confidence, sameWeek };
}

/** Who is there and how often; `next` is, for each person of the company, where their attendances begin. */
function layOutPeople(attendee: Int32Array) {
  const next = new Int32Array(lastPerson(attendee) + 1);
  for (let a = 0; a < attendee.length; a++) next[attendee[a]!]!++;
  const people = new Int32Array(next.length);
  const first = new Int32Array(next.length + 1);
  let rows = 0;
  for (let person = 0; person < next.length; person++) {
    const times = next[person]!;
    if (times === 0) continue;
    people[rows] = person;
    next[person] = first[rows]!;
    first[rows + 1] = first[rows]! + times;
    rows++;
  }
  return { people: people.slice(0, rows), first: first.slice(0, rows + 1), next };
}

function lastPerson(attendee: Int32Array): PersonIndex {
  let last = -1;
  for (let a = 0; a < attendee.length; a++) last = Math.max(last, attendee[a]!);
  return last;
}

/** In which events of a log somebody is. */
interface EventsByPerson {
  countOf(person: PersonIndex): number;
  /** Positions in `events`, ascending. */
  listOf(person: PersonIndex): Int32Array;
}

/**
 * The events of a log, counted or not, by the people in them who did not decline; nobody is in them
 * as ego. The lists of people are turned round once for each log; after that an answer takes no time.
 *
 * Example: Ana is in the first and the third event that was read → [0, 2].
 */
export function eventsByPerson({ events }: Pick<MeetingLog, 'events'>): EventsByPerson {
  const index = rememberedEvents.get(events) ?? turnEventsRound(events);
  rememberedEvents.set(events, index);
  return index;
}

const rememberedEvents = new WeakMap<readonly LoggedEvent[], EventsByPerson>();
const NONE = new Int32Array();

function turnEventsRound(events: readonly LoggedEvent[]): EventsByPerson {
  /** Events of person p are `positions[first[p]] … positions[first[p + 1] - 1]`. */
  const first = new Int32Array(lastPersonIn(events) + 2);
  for (const { people } of events) for (const person of people) first[person + 1]!++;
  for (let p = 1; p < first.length; p++) first[p]! += first[p - 1]!;
  const positions = new Int32Array(first.at(-1)!);
  const next = first.slice();
  for (let position = 0; position < events.length; position++) {
    for (const person of events[position]!.people) positions[next[person]!++] = position;
  }
  const countOf = (person: PersonIndex) =>
    person + 1 < first.length ? first[person + 1]! - first[person]! : 0;
  return {
    countOf,
    listOf: (person) =>
      countOf(person) === 0 ? NONE : positions.subarray(first[person], first[person + 1]),
  };
}

/** People are in ascending order. */
function lastPersonIn(events: readonly LoggedEvent[]): PersonIndex {
  return events.reduce((last, { people }) => Math.max(last, people.at(-1) ?? -1), -1);
}
