import type { MeetingLog } from '../columns';
import type { PersonIndex } from '../units';

/**
 * Who was in these meetings without being of the team, and in how many of them there was somebody.
 *
 * @param meetings Positions in the log.
 * @param inTeam See `everybodyBelow`.
 * @example one meeting of ego, Tom and Fay of Finance → people {Fay}, meetings 1
 */
export function guestsOf(
  log: MeetingLog,
  meetings: readonly number[],
  inTeam: Uint8Array,
): { readonly people: ReadonlySet<PersonIndex>; readonly meetings: number } {
  const people = new Set<PersonIndex>();
  let withGuests = 0;
  for (const m of meetings) {
    const attendees = log.attendee.subarray(log.attendeeStart[m], log.attendeeStart[m + 1]);
    const guests = attendees.filter((person) => inTeam[person] === 0);
    for (const guest of guests) people.add(guest);
    if (guests.length > 0) withGuests++;
  }
  return { people, meetings: withGuests };
}
