import type { Reach, Suggestion } from '../../insight/reach';
import type { EpochMs, EventId } from '../../insight/units';

/** One upcoming meeting with room for one person more. */
export interface Seat {
  readonly eventId: EventId;
  readonly start: EpochMs;
  /** Everybody invited so far, people from outside included. */
  readonly people: number;
  readonly suggestion: Suggestion;
}

/** Suggestions that are about an upcoming meeting of ego's, soonest first. */
export function seatsOf({ suggestions }: Reach): readonly Seat[] {
  return suggestions
    .flatMap((suggestion) => {
      const meeting = suggestion.reasons.find(({ kind }) => kind === 'upcomingMeeting');
      if (suggestion.eventId === null || meeting?.kind !== 'upcomingMeeting') return [];
      const people = meeting.people + meeting.outside;
      return [{ eventId: suggestion.eventId, start: meeting.start, people, suggestion }];
    })
    .toSorted((a, b) => a.start - b.start);
}
