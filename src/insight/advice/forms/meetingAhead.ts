import type { UpcomingMeeting } from '../../calendar/upcomingMeetings';
import { chartNeighbours } from '../../domain/chartRelations';
import type { EventVerdict } from '../../calendar/meetingLog';
import type { Reason } from '../suggestion';
import type { PersonIndex } from '../../domain/units';
import { DIRECTOR } from '../../levels/level';
import { departmentRow, levelDistance } from '../suggestionContext';
import type { FormInput, FormRule } from './formRule';

/**
 * Bring a director to a customer call: fits somebody at director level or above, of ego's own chain or
 * of a rarely met department, if ego organises a meeting ahead with outside people, they are not in
 * it, and it stays at most `smallMeeting` people. As optional attendee. The next such meeting is meant.
 */
export function directorOnCall(input: FormInput): FormRule {
  const { upcoming, options, company, chain } = input;
  const calls = upcoming.filter(
    (meeting) => meeting.outside > 0 && hasSeat(meeting, options.smallMeeting),
  );
  const callWithout = (person: PersonIndex): UpcomingMeeting | undefined =>
    calls.find((meeting) => !meeting.people.includes(person));
  return {
    form: 'directorOnCall',
    worth: 0.1,
    fits: (person) =>
      calls.length > 0 &&
      company.levels.level[person]! >= DIRECTOR &&
      (chain[person] === 1 || departmentRow(input, person).rarelyMet) &&
      callWithout(person) !== undefined,
    detail: (person) => {
      const call = callWithout(person)!;
      return { eventId: call.eventId, reasons: [meetingReason(call)] };
    },
  };
}

/** A one-to-one is not opened to a third. */
const SMALLEST = 3;

/**
 * One more seat: fits somebody at most one level up who works with one of the attendees (manager,
 * report or teammate) of an internal meeting ahead that ego organises, of 3 to 7 people. As optional
 * attendee. The next such meeting is meant.
 */
export function oneMoreSeat(input: FormInput): FormRule {
  const seats = new Map<PersonIndex, UpcomingMeeting>();
  for (const meeting of input.upcoming) {
    const small = meeting.size >= SMALLEST && hasSeat(meeting, input.options.smallMeeting);
    if (!small || meeting.outside > 0) continue;
    for (const attendee of meeting.people) {
      for (const neighbour of chartNeighbours(input.company.chart, attendee)) {
        const free = input.possible[neighbour] === 1 && !meeting.people.includes(neighbour);
        if (free && !seats.has(neighbour)) seats.set(neighbour, meeting);
      }
    }
  }
  return {
    form: 'oneMoreSeat',
    worth: 0.1,
    fits: (person) => seats.has(person) && levelDistance(input, person) <= 1,
    detail: (person) => {
      const meeting = seats.get(person)!;
      return { eventId: meeting.eventId, reasons: [meetingReason(meeting)] };
    },
  };
}

/** Meetings of which ego got the invitation and no more. */
const WITHOUT_EGO: readonly EventVerdict[] = ['declined', 'unanswered', 'notBusy', 'inSameRoom'];

/**
 * Join someone's call: fits somebody at most one level up who holds calls with outside people that ego
 * has no view of. Ego's calendar shows them only if ego was invited: meetings with outside people
 * that ego declined, did not answer, or that were too large to talk; and those ahead that another
 * organises. The draft asks; nobody is added to anything.
 */
export function joinCall(input: FormInput): FormRule {
  const hosts = holdersOfCallsWithoutEgo(input);
  const ahead = new Map<PersonIndex, UpcomingMeeting>();
  for (const meeting of input.upcoming) {
    if (meeting.isOrganizer || meeting.outside === 0) continue;
    for (const person of meeting.people) if (!ahead.has(person)) ahead.set(person, meeting);
  }
  return {
    form: 'joinCall',
    worth: 0.08,
    fits: (person) => (hosts.has(person) || ahead.has(person)) && levelDistance(input, person) <= 1,
    detail: (person) => {
      const call = ahead.get(person);
      if (call === undefined) return { reasons: [{ kind: 'ownsOutsideCalls' }] };
      return {
        eventId: call.eventId,
        reasons: [{ kind: 'ownsOutsideCalls' }, meetingReason(call)],
      };
    },
  };
}

function holdersOfCallsWithoutEgo({ log }: FormInput): ReadonlySet<PersonIndex> {
  const hosts = new Set<PersonIndex>();
  for (const { verdict, outside, people } of log.events) {
    if (outside === 0 || !WITHOUT_EGO.includes(verdict)) continue;
    for (const person of people) hosts.add(person);
  }
  return hosts;
}

/** Whether one more can be invited and the meeting is still of at most `most` people. */
function hasSeat(meeting: UpcomingMeeting, most: number): boolean {
  return meeting.isOrganizer && meeting.unresolved === 0 && meeting.size < most;
}

/** The meeting ahead as a reason: when, with how many people, of them how many from outside. */
function meetingReason({ start, size, outside }: UpcomingMeeting): Reason {
  return { kind: 'upcomingMeeting', start, people: size, outside };
}
