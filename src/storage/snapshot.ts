import type { CalendarEvent } from '../insight/calendar/calendarEvent';
import type { Person } from '../insight/domain/person';
import type { EpochMs } from '../insight/domain/units';

/** The last reading, as far as it was kept. */
export interface Snapshot {
  readonly me: KeptMe | null;
  readonly people: KeptPeople | null;
  /** A round through the directory that was not finished. */
  readonly round: KeptRound | null;
  /** By their start; they may leave holes. */
  readonly windows: readonly KeptWindow[];
  /** Of all windows, each event once. */
  readonly events: readonly CalendarEvent[];
}

export interface KeptMe {
  readonly me: Person;
  readonly managerChain: readonly Person[];
  readonly readAt: EpochMs;
}

export interface KeptPeople {
  readonly people: readonly Person[];
  /** People that could not be read, as a count. */
  readonly malformed: number;
  readonly readAt: EpochMs;
  /** From where the directory tells its changes; null where it does not. */
  readonly deltaLink: string | null;
}

/** The pages of the directory that a round has brought, and where it goes on. */
export interface KeptRound {
  readonly people: readonly Person[];
  readonly malformed: number;
  readonly nextLink: string;
  readonly deltaLink: string | null;
  /** Tells rounds apart. */
  readonly beganAt: EpochMs;
  /** How many people the directory has told; older rounds do not know. */
  readonly total?: number | null;
}

/** One window of the calendar that was read whole. */
export interface KeptWindow {
  readonly from: EpochMs;
  readonly to: EpochMs;
  readonly privateEvents: number;
  readonly malformed: number;
  readonly readAt: EpochMs;
}

/** How much is kept on this device, for the screen that shows it. */
export interface RowCounts {
  readonly people: number;
  readonly events: number;
  readonly windows: number;
  /** Ego's words about people and answers to suggestions. */
  readonly answers: number;
}
