import type { CalendarEvent } from '../../insight/calendar/calendarEvent';
import type { ReadingCounts } from '../../insight/coverage/dataQuality';
import type { Person } from '../../insight/domain/person';
import type { EpochMs } from '../../insight/domain/units';
import type { Mode } from '../../model/permissions';

/** Everything that was read for one person: what an analysis is made from. */
export interface DataSet {
  readonly me: Person;
  /** Ego's manager first, then upwards. */
  readonly managerChain: readonly Person[];
  readonly people: readonly Person[];
  readonly malformedPeople: number;
  /** When the directory was last known to be whole; null while it never was. */
  readonly directoryReadAt: EpochMs | null;
  /** From where changes of the directory are told; null where it has to be read as a whole. */
  readonly deltaLink: string | null;
  /** A round through the directory that has not come to its end; its people are in `people`, too. */
  readonly round: DirectoryRound | null;
  readonly windows: readonly KeptWindow[];
  readonly events: readonly CalendarEvent[];
  readonly mode: Mode;
  readonly readAt: EpochMs;
}

/** How far a round through the directory has come. */
export interface DirectoryRound {
  readonly people: readonly Person[];
  readonly malformed: number;
  /** Where it goes on. */
  readonly nextLink: string;
  /** From where changes since the beginning of the round are told; null where they are not. */
  readonly deltaLink: string | null;
  readonly beganAt: EpochMs;
  /** How many people the directory has told; older rounds do not know. */
  readonly total?: number | null;
}

/** A stretch of the calendar that was read whole, and what of it could not be used. */
export interface KeptWindow {
  readonly from: EpochMs;
  readonly to: EpochMs;
  readonly privateEvents: number;
  readonly malformed: number;
  readonly readAt: EpochMs;
}

/** What could not be handed on, summed up. */
export function countsOf({ windows, malformedPeople }: DataSet): ReadingCounts {
  return {
    malformedPeople,
    privateEvents: windows.reduce((sum, { privateEvents }) => sum + privateEvents, 0),
    malformedEvents: windows.reduce((sum, { malformed }) => sum + malformed, 0),
  };
}
