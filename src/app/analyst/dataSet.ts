import type { CalendarEvent } from '../../insight/calendarEvent';
import type { ReadingCounts } from '../../insight/dataQuality';
import type { Person } from '../../insight/person';
import type { EpochMs } from '../../insight/units';
import type { Mode } from '../problems/scopes';

/** Everything that was read for one person: what an analysis is made from. */
export interface DataSet {
  readonly me: Person;
  /** Ego's manager first, then upwards. */
  readonly managerChain: readonly Person[];
  readonly people: readonly Person[];
  readonly malformedPeople: number;
  /** When the directory was last read to its end; null while it never was. */
  readonly directoryReadAt: EpochMs | null;
  readonly windows: readonly CalendarWindow[];
  readonly events: readonly CalendarEvent[];
  readonly mode: Mode;
  readonly readAt: EpochMs;
}

/** A stretch of the calendar that was read whole, and what of it could not be used. */
export interface CalendarWindow {
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
