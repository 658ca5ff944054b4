import type { Address, EpochMs, Minutes } from '../../insight/domain/units';
import type { ReadOptions } from '../read/reading';

/** A stretch of time. */
export interface TimeSpan {
  readonly start: EpochMs;
  readonly end: EpochMs;
}

/** What {@link Scheduling.findTimes} is asked for. */
export interface TimesWanted {
  /** Who has to be free, beside ego. */
  readonly attendees: readonly Address[];
  readonly minutes: Minutes;
  /** Where to look: a time lies within one of these. */
  readonly within: readonly TimeSpan[];
}

/** Times that suit everybody, soonest first; none, with Graph's word for why. */
export interface TimesFound {
  readonly times: readonly TimeSpan[];
  /** Graph's `emptySuggestionsReason`, `attendeesUnavailable` for instance; null beside times. */
  readonly emptyBecause: string | null;
}

/** When one person works, on their own clock. */
export interface WorkingHours {
  /** 0 = Sunday. */
  readonly days: ReadonlySet<number>;
  /** Minutes since midnight. */
  readonly from: Minutes;
  readonly to: Minutes;
  /** As Graph names it: a Windows name, an IANA name, or another text. */
  readonly timeZone: string;
}

/** Whether somebody has time, slot by slot; never why not. */
export interface Availability {
  readonly address: Address;
  /** One entry per slot from the start that was asked for; true means nothing is in the way. */
  readonly isFree: readonly boolean[];
  readonly workingHours: WorkingHours | null;
}

export interface AvailabilityWanted {
  /** At most 20. */
  readonly addresses: readonly Address[];
  /** Shorter than 62 days. */
  readonly within: TimeSpan;
  readonly slotMinutes: Minutes;
}

/** A meeting to be put into ego's calendar, with invitations. */
export interface NewEvent extends TimeSpan {
  readonly subject: string;
  /** Plain text. */
  readonly body: string;
  readonly required: readonly Address[];
  readonly optional: readonly Address[];
  /** IANA name of ego's zone; the meeting keeps its time of day when clocks change. */
  readonly timeZone: string;
  /** The same for every attempt at the same meeting: a repeat makes no second one. */
  readonly transactionId: string;
}

/** Finding times and calling meetings. Every method throws {@link GraphError} with its `problem`. */
export interface Scheduling {
  /** Needs `Calendars.Read.Shared`. */
  findTimes(wanted: TimesWanted, options?: ReadOptions): Promise<TimesFound>;
  /** People whom Graph does not know are left out. Needs `Calendars.ReadBasic`. */
  readAvailability(
    wanted: AvailabilityWanted,
    options?: ReadOptions,
  ): Promise<readonly Availability[]>;
  /** Gives the id of the event. Needs `Calendars.ReadWrite`: ask for it when Send is pressed. */
  createEvent(event: NewEvent, options?: ReadOptions): Promise<string>;
}
