import type { EpochMs, EventId, PersonIndex } from '../domain/units';

/** Ego's counted meetings of the history (365 days) as columns, in order of start. */
export interface MeetingLog {
  readonly count: number;
  /** Epoch ms. */
  readonly start: Float64Array;
  /** Ego's clock time for this meeting after overlaps are split. */
  readonly minutes: Float64Array;
  /** People after the people filter, with ego: 1 (only outside people) to `mostOthers` + 1. */
  readonly size: Uint8Array;
  /** ISO week as a running number (Monday-based weeks since 1970). */
  readonly week: Int32Array;
  /** Interned series, -1 for single meetings. */
  readonly series: Int32Array;
  readonly seriesCount: number;
  /** Outside people in the meeting. */
  readonly outside: Uint16Array;
  /** Position in `events`. */
  readonly event: Int32Array;
  /** Attendees of meeting m are `attendee[attendeeStart[m]] … attendee[attendeeStart[m + 1] - 1]`. */
  readonly attendeeStart: Int32Array;
  readonly attendee: Int32Array;
  /** 1 or 0.5, beside `attendee`. */
  readonly confidence: Float32Array;
  /**
   * Beside `attendee`: the meeting before this one of the same series and ISO week that the person
   * was in too, -1 if there is none. The attendance is a contact of a period that begins at t
   * unless that earlier meeting starts at or after t.
   */
  readonly sameWeek: Int32Array;
  /** Distinct addresses of our own domains that stand for no enabled member. */
  readonly unresolvedAddresses: number;
  /** Every event that was read, in input order, and what became of it. */
  readonly events: readonly LoggedEvent[];
  /** How many of them there are of each verdict; a verdict without any is not there. */
  readonly verdicts: Readonly<Partial<Record<EventVerdict, number>>>;
}

/** Why an event counts or does not; `inSameRoom` is an event too large to make ties. */
export type EventVerdict =
  | 'counted'
  | 'outsideOnly'
  | 'inSameRoom'
  | 'notMeasurable'
  | 'unanswered'
  | 'declined'
  | 'cancelled'
  | 'allDay'
  | 'tooShort'
  | 'tooLong'
  | 'notBusy'
  | 'alone'
  | 'duplicate'
  | 'outsideWindow'
  | 'malformed';

/** One event of the calendar and what became of it. */
export interface LoggedEvent {
  readonly eventId: EventId;
  readonly start: EpochMs;
  readonly end: EpochMs;
  readonly verdict: EventVerdict;
  /** Resolved internal people who did not decline, without ego; also for events that do not count. */
  readonly people: readonly PersonIndex[];
  /** Resolved internal people who declined. */
  readonly declined: readonly PersonIndex[];
  /** Outside people. */
  readonly outside: number;
}
