import type { SeatAdvice } from '../../insight/advice/meetingAdvice';
import type { Address, EpochMs, EventId } from '../../insight/units';

/** An upcoming meeting of ego's in which one more seat makes sense. */
export interface NextMeeting {
  readonly eventId: EventId;
  readonly start: EpochMs;
  readonly end: EpochMs;
  /** Everybody invited so far, ego and people from outside included. */
  readonly people: number;
  /** Whom to invite, best first. */
  readonly seats: readonly Seat[];
}

export interface Seat extends SeatAdvice {
  /** To paste into the meeting; null where the directory has none. */
  readonly address: Address | null;
}
