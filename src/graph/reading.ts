import type { CalendarEvent } from '../insight/calendarEvent';
import type { Person } from '../insight/person';
import type { EpochMs } from '../insight/units';
import type { GraphProblem } from './problem';

/** What was read, and what of it could not be used: both are results. */
export interface PeopleReading {
  readonly people: readonly Person[];
  readonly malformed: readonly MalformedItem[];
}

export interface EventsReading {
  readonly events: readonly CalendarEvent[];
  /** Private, personal and confidential events: counted, nothing else of them is kept. */
  readonly privateEvents: number;
  readonly malformed: readonly MalformedItem[];
}

/** Where an item broke the expected shape: path inside it and what was expected; no content. */
export interface MalformedItem {
  readonly position: number;
  readonly path: string;
  readonly expected: string;
}

export interface MeReading {
  readonly me: Person;
  /** Ego's manager first, then upwards. */
  readonly managerChain: readonly Person[];
  /** Present where the chain could not be read: then it is empty because of this. */
  readonly managerChainProblem?: GraphProblem;
}

export interface ReadOptions {
  readonly signal?: AbortSignal;
}

/** The reads the product makes. Every method throws {@link GraphError} with its `problem`. */
export interface GraphReader {
  readMe(options?: ReadOptions): Promise<MeReading>;
  /** Calls back after every page with the pages so far and the total, where Graph tells it. */
  readPeople(
    onPage: (
      page: PeopleReading,
      progress: { readonly read: number; readonly total: number | null },
    ) => void,
    options?: ReadOptions,
  ): Promise<void>;
  /** One window of ego's calendar, recurrences expanded, all pages. */
  readEvents(from: EpochMs, to: EpochMs, options?: ReadOptions): Promise<EventsReading>;
  /** People ego works with most, by Graph; only in limited mode, may be empty. */
  readRelevantPeople(options?: ReadOptions): Promise<PeopleReading>;
  resolveByAddress(addresses: readonly string[], options?: ReadOptions): Promise<PeopleReading>;
}
