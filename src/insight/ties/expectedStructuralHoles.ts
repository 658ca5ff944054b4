import type { MeetingLog } from '../calendar/meetingLog';
import {
  egoGraph,
  structuralHoles,
  type AttendeeColumns,
  type StructuralHoles,
} from './structuralHoles';
import { hashToUnit, hashSeed } from '../domain/hashToUnit';

/** Drawn so often … */
const ROUNDS = 20;
/** … or, if there are many seats and one draw says enough, until so many were drawn. */
const ENOUGH = 5_000;

/**
 * Effective size and constraint to expect under random mixing: ego's small meetings are as many, as long
 * and as large as they were, but every seat is taken by somebody drawn from all people there are to meet.
 * The mean of 20 draws, fewer in a very large calendar; always the same, whatever the order of the input.
 * Null if ego has no tie.
 *
 * Ego's figures beside these say how far the same people come back and sit together: the effective size
 * is usually below, the constraint above.
 *
 * Example: ten meetings of two in a very large company → ten contacts tied to nobody: 10 and 0.1.
 *
 * @param people Number of people there are to meet, without ego.
 * @param small Ego's small meetings ({@link graphMeetings}).
 */
export function expectedStructuralHoles(
  people: number,
  log: MeetingLog,
  small: readonly number[],
): StructuralHoles | null {
  const meetings = small.filter((m) => log.size[m]! > 1);
  if (meetings.length === 0) return null;
  const seats = meetings.reduce((sum, m) => sum + log.size[m]! - 1, 0);
  const rounds = Math.max(1, Math.min(ROUNDS, Math.floor(ENOUGH / seats)));
  const attendee = log.attendee.slice();
  const confidence = inOrderOfConfidence(log, meetings);
  const mean = { effectiveSize: 0, constraint: 0 };
  for (let round = 0; round < rounds; round++) {
    drawAttendees(people, log, meetings, `${round}`, attendee);
    const holes = structuralHoles(egoGraph(log, meetings, { attendee, confidence }));
    mean.effectiveSize += (holes?.effectiveSize ?? 0) / rounds;
    mean.constraint += (holes?.constraint ?? 0) / rounds;
  }
  return mean;
}

/** Numbers for the people of every meeting, all different within one as far as there are enough. */
function drawAttendees(
  people: number,
  log: MeetingLog,
  meetings: readonly number[],
  round: string,
  attendee: Int32Array,
): void {
  const start = hashSeed('mixed', round);
  let draws = 0;
  for (const m of meetings) {
    const first = log.attendeeStart[m]!;
    for (let seat = first; seat < log.attendeeStart[m + 1]!; seat++) {
      let person = Math.floor(hashToUnit(start, `${draws++}`) * people);
      const taken = attendee.subarray(first, seat);
      // Whoever is there already gives way to the next one.
      for (let more = people; more > 1 && taken.includes(person); more--) {
        person = (person + 1) % people;
      }
      attendee[seat] = person;
    }
  }
}

/** The order of people within a meeting is that of the directory, which must not matter. */
function inOrderOfConfidence(
  log: MeetingLog,
  meetings: readonly number[],
): AttendeeColumns['confidence'] {
  const confidence = log.confidence.slice();
  for (const m of meetings) {
    confidence.subarray(log.attendeeStart[m], log.attendeeStart[m + 1]).sort();
  }
  return confidence;
}
