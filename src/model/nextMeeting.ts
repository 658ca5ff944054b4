import type { SeatAdvice } from '../insight/advice/meeting/meetingAdvice';
import type { TimeThen } from '../insight/advice/meeting/seatsToShow';
import type { Address, EpochMs, EventId } from '../insight/domain/units';

/** An upcoming meeting of ego's that has room for one more. */
export interface NextMeeting {
  readonly eventId: EventId;
  readonly start: EpochMs;
  readonly end: EpochMs;
  /** Everybody invited so far, ego included. */
  readonly people: number;
  /** Colleagues invited so far, without ego. */
  readonly colleagues: readonly string[];
  /** Whom to invite; null where nobody is worth asking who is not proposed for another meeting. */
  readonly seat: MeetingInvitee | null;
}

/** Somebody to add. */
export interface Seat extends SeatAdvice {
  /** To paste into the meeting; null where the directory has none. */
  readonly address: Address | null;
}

/** Somebody to add to a meeting to come. */
export interface MeetingInvitee extends Seat {
  /** Names of the attendees they work with. */
  readonly besides: readonly string[];
  /** Whether they have time for the meeting; null where that is not known. */
  readonly then: TimeThen | null;
}
